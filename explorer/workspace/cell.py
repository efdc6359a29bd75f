"""What stands in a table cell, on screen and in pictures."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CellText:
    """One cell.

    Attributes:
        text: What it says.
        prefix: Muted words before it, such as "For clients:".
        suffix: Muted words after it, such as "+2"; never cut off.
        square: ``#RRGGBB`` of a square before the text; `None` for none.
        mark: Key of a confidence mark before the text; `None` for none.
        icon: Name of an icon that stands alone, such as ``"star"``; `None` for none.
        is_muted: "Not recorded" and its like.
        is_strong: The name of the row.
        tooltip: Shown on hover even if nothing is cut.
    """

    text: str
    prefix: str = ""
    suffix: str = ""
    square: str | None = None
    mark: str | None = None
    icon: str | None = None
    is_muted: bool = False
    is_strong: bool = False
    tooltip: str = ""

    def as_plain_text(self) -> str:
        """Return the cell in words, for the clipboard and for screen readers."""
        return " ".join(part for part in (self.prefix, self.text, self.suffix) if part)
