"""What the area of a sector, or the length of its bar, can stand for."""

from enum import StrEnum


class SizeBy(StrEnum):
    """The measure behind area and length; the value is its key on the command line."""

    EMPLOYERS = "employers"
    ROLES = "roles"
    USES = "uses"
    ADVERTS = "adverts"
    EQUAL = "equal"

    @property
    def counted(self) -> "SizeBy":
        """The measure whose numbers are shown: equal areas still tell how many employers there are."""
        return SizeBy.EMPLOYERS if self is SizeBy.EQUAL else self
