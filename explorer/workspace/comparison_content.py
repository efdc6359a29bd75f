"""What a comparison says, in plain strings."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """Whether the cells of a row differ."""

    DIFFERENT = "different"
    SAME = "same"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ComparedHead:
    """Head of a column.

    Attributes:
        key: What the signals carry.
        name: What is compared.
        kind: Second line, such as its sector.
        square: Colour before the second line; empty for none.
    """

    key: str
    name: str
    kind: str = ""
    square: str = ""


@dataclass(frozen=True, slots=True)
class ComparedCell:
    """One cell.

    Attributes:
        lines: What is known, one thing a line.
        missing: Words that say nothing is known, drawn with the dashed mark; used when there are no lines.
        mark: Key of a confidence mark before the first line; empty for none.
        source: Such as "UrduPoint, 2024 +3"; empty for none.
        link: Key that following the source hands out; empty for none.
    """

    lines: tuple[str, ...] = ()
    missing: str = ""
    mark: str = ""
    source: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One row.

    Attributes:
        label: What is compared.
        cells: One for each head.
        verdict: Whether they differ.
        word: The verdict as a word; shape and word say it, never colour alone.
        more: What the cells share; empty for nothing.
        short_label: The label in a word or two, for narrow pictures; empty for none.
    """

    label: str
    cells: tuple[ComparedCell, ...]
    verdict: Verdict
    word: str
    more: str = ""
    short_label: str = ""


@dataclass(frozen=True, slots=True)
class ComparisonContent:
    """A whole comparison.

    Attributes:
        title: The takeaway.
        subtitle: What is compared and what is not said.
        heads: The columns.
        rows: The rows.
        verdict_head: Head of the last column, such as "Same or not".
    """

    title: str
    subtitle: str = ""
    heads: tuple[ComparedHead, ...] = ()
    rows: tuple[ComparedRow, ...] = ()
    verdict_head: str = ""


def cell_as_text(cell: ComparedCell) -> str:
    """Return a cell on one line."""
    return "; ".join(cell.lines) or cell.missing


def comparison_as_text(content: ComparisonContent) -> str:
    """Return the comparison as tab-separated text, for spreadsheets: title, heads, rows, one a line."""
    rows = [[content.title], ["", *(head.name for head in content.heads), content.verdict_head]]
    rows += [["", *(head.kind for head in content.heads)]] if any(head.kind for head in content.heads) else []
    rows += [[row.label, *map(cell_as_text, row.cells), row.word] for row in content.rows]
    return "\n".join("\t".join(_in_one_cell(text) for text in row) for row in rows) + "\n"


def _in_one_cell(text: str) -> str:
    """Return a text that a spreadsheet neither splits nor takes for a formula."""
    flat = " ".join(text.split())
    return f"'{flat}" if flat.startswith(("=", "+", "-", "@")) else flat
