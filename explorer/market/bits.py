"""Sets of employers as long integers: bit `p` stands for the employer at place `p`.

An employer's place is its position when all employers stand best recorded first, from 0. Integers of any length are
Python's own; "and", "or" and counting run over whole machine words, so a filter over a million employers is answered
in about the time that reading 100 KB takes, and the first bits of a set are its best recorded employers.
"""

from collections.abc import Iterable, Iterator

Bits = int
"""A set of employers."""

_ONE = ord("1")
_FROM_DIGITS = bytes.maketrans(b"01", b"\x00\x01")


def bits_of(places: Iterable[int]) -> Bits:
    """Return the set of these places."""
    all_places = tuple(places)
    digits = bytearray(b"0") * (max(all_places, default=-1) + 1)
    for place in all_places:
        digits[place] = _ONE
    digits.reverse()
    return int(digits, 2) if digits else 0  # Python reads binary digits in one pass, however many they are


def to_blob(bits: Bits) -> bytes:
    """Return a set as a database keeps it: little-endian, without zeros at its end."""
    return bits.to_bytes((bits.bit_length() + 7) // 8, "little")


def first_places(bits: Bits, count: int) -> Iterator[int]:
    """Yield the lowest places of a set, at most so many."""
    for _ in range(count):
        if not bits:
            return
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def flags(bits: Bits, size: int) -> bytes:
    """Return one byte for each of the first `size` places: 1 for those in the set, 0 for the others."""
    if not size:
        return b""
    digits = f"{bits:0{size}b}".encode("ascii")
    return digits.translate(_FROM_DIGITS)[::-1]
