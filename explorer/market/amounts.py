"""Numbers of the data as exact fractions, for sums that must meet at a border to the last rupee."""

from fractions import Fraction


def exact(value: float | Fraction) -> Fraction:
    """Return a number as it is written, without the binary error of a float: 0.1 is one tenth.

    Raises:
        ValueError: It is not finite.
    """
    return value if isinstance(value, Fraction) else Fraction(str(value))
