"""Which texts fit into a cell of the map, and where: pure arithmetic over an injected measurer.

A text is placed only where it fits whole at full size; what does not fit stands in the tooltip and the card.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from explorer.figures.treemap import Rect

TITLE_ONLY_BELOW = 42.0
NARROW_BELOW = 120.0
MIN_COLUMN = 122.0
DETAIL_FROM, DETAIL_TO = 225.0, 300.0
COLUMN_GAP = 8.0
DETAIL_GAP = 12.0
TOP, BOTTOM, UNDER_TITLE = 6.0, 3.0, 1.0
MIN_TITLE_CELL = 18.0
MAX_DETAIL_SHARE = 0.56


class LabelKind(Enum):
    """What a text in a cell is."""

    TITLE = "title"
    COUNT = "count"
    NAME = "name"
    DETAIL = "detail"
    MORE = "more"


Measure = Callable[[str, LabelKind], float]


@dataclass(frozen=True, slots=True)
class LabelSizes:
    """Line heights of titles and names, and how many employers a cell may name."""

    title_line: float
    name_line: float
    max_names: int
    has_details: bool


@dataclass(frozen=True, slots=True)
class NameText:
    """An employer's name with what may stand for it, and the fact beside it (empty for none)."""

    candidates: tuple[str, ...]
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CellText:
    """All that a cell would like to say.

    Attributes:
        titles: The sector's name, then its short forms; empty where the band above says it.
        employers: All employers of the sector, named or not.
        more: Makes ``+ 89 more``.
        more_short: Makes ``+17``.
    """

    titles: tuple[str, ...]
    count: str
    names: tuple[NameText, ...]
    employers: int
    more: Callable[[int], str]
    more_short: Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Label:
    """A text that fits, with its box inside the cell."""

    text: str
    kind: LabelKind
    rect: Rect
    at_end: bool = False


def fit_labels(text: CellText, width: float, height: float, sizes: LabelSizes, measure: Measure) -> tuple[Label, ...]:
    """Return the labels of a cell of this size, in cell coordinates for left-to-right reading."""
    padding = side_padding(width)
    inner = width - 2 * padding
    if inner <= 0:
        return ()
    if text.titles and height < TITLE_ONLY_BELOW:
        return _title_alone(text, padding, inner, height, sizes, measure)
    head = _head(text, padding, inner, sizes, measure)
    if head is None:
        return ()
    y = max((label.rect.bottom + UNDER_TITLE for label in head), default=TOP)
    if head and y - UNDER_TITLE > height:
        return ()
    slots = int((height - BOTTOM - y) // sizes.name_line)
    box = Rect(padding, y, inner, max(0, slots) * sizes.name_line)
    return (*head, *_names(text, box, slots, sizes, measure))


def side_padding(width: float) -> float:
    """Return the free space at either side of a cell's text."""
    return 7.0 if width < NARROW_BELOW else 8.0


def wrap_title(
    titles: Sequence[str], count: str, inner: float, max_lines: int, measure: Measure
) -> tuple[str, ...] | None:
    """Return the title in at most so many lines, its first beside the count; `None` where no form fits.

    The full name goes before its short forms, one line before two.
    """
    beside = inner - measure(count, LabelKind.COUNT) - COLUMN_GAP if count else inner
    return fitting_cut(title_cuts(titles, measure), inner, beside, max_lines)


@dataclass(frozen=True, slots=True)
class TitleCut:
    """A form of a title on one or two lines, with the widths of the first and the second (0 for none)."""

    lines: tuple[str, ...]
    first: float
    second: float


def title_cuts(titles: Sequence[str], measure: Measure) -> tuple[TitleCut, ...]:
    """Return every way to write a title, best first: the full name before its short forms, one line before two."""
    cuts: list[TitleCut] = []
    for title in titles:
        cuts.append(TitleCut((title,), measure(title, LabelKind.TITLE), 0.0))
        words = title.split(" ")
        for at in range(len(words) - 1, 0, -1):
            first, second = " ".join(words[:at]), " ".join(words[at:])
            cuts.append(TitleCut((first, second), measure(first, LabelKind.TITLE), measure(second, LabelKind.TITLE)))
    return tuple(cuts)


def fitting_cut(cuts: Sequence[TitleCut], inner: float, beside: float, max_lines: int) -> tuple[str, ...] | None:
    """Return the lines of the first way that fits.

    Args:
        cuts: The ways, best first.
        inner: Room of a line.
        beside: Room of the first line, beside the count.
        max_lines: 1 or 2.
    """
    for cut in cuts:
        if cut.first <= beside and len(cut.lines) <= max_lines and (cut.second <= inner or len(cut.lines) == 1):
            return cut.lines
    return None


def title_height(lines: int, title_line: float) -> float:
    """Return the least height of a cell with a title of so many lines."""
    return MIN_TITLE_CELL if lines <= 1 else TOP + lines * title_line + BOTTOM


def _head(
    text: CellText, padding: float, inner: float, sizes: LabelSizes, measure: Measure
) -> tuple[Label, ...] | None:
    """Return title and count at the top, the count below where it must; `None` where no form of the title fits."""
    if not text.titles:
        return ()
    lines = wrap_title(text.titles, text.count, inner, 2, measure)
    is_beside = lines is not None
    lines = lines or wrap_title(text.titles, "", inner, 2, measure)
    if lines is None:
        return None
    labels = [
        Label(
            line,
            LabelKind.TITLE,
            Rect(padding, TOP + n * sizes.title_line, measure(line, LabelKind.TITLE), sizes.title_line),
        )
        for n, line in enumerate(lines)
    ]
    if is_beside:
        return (*labels, _count(text.count, padding, inner, TOP, sizes.title_line, measure))
    wide = measure(text.count, LabelKind.COUNT)
    below = Rect(padding, TOP + len(lines) * sizes.title_line, wide, sizes.title_line)
    return (*labels, Label(text.count, LabelKind.COUNT, below)) if wide <= inner else None


def _title_alone(
    text: CellText, padding: float, inner: float, height: float, sizes: LabelSizes, measure: Measure
) -> tuple[Label, ...]:
    """Return title and count in the middle of a low cell, on one line if that will do; the count gives way first."""
    if height < MIN_TITLE_CELL:
        return ()
    most = 2 if height >= 2 * sizes.title_line + 4 else 1
    beside = wrap_title(text.titles, text.count, inner, 1, measure)
    beside = beside or wrap_title(text.titles, text.count, inner, most, measure)
    lines = beside or wrap_title(text.titles, "", inner, most, measure)
    if lines is None:
        return ()
    line = min(sizes.title_line, height)
    y = (height - len(lines) * line) / 2
    titles = tuple(
        Label(words, LabelKind.TITLE, Rect(padding, y + n * line, measure(words, LabelKind.TITLE), line))
        for n, words in enumerate(lines)
    )
    return (*titles, _count(text.count, padding, inner, y, line, measure)) if beside else titles


def _count(count: str, padding: float, inner: float, y: float, line: float, measure: Measure) -> Label:
    width = measure(count, LabelKind.COUNT)
    return Label(count, LabelKind.COUNT, Rect(padding + inner - width, y, width, line), at_end=True)


def _names(text: CellText, box: Rect, slots: int, sizes: LabelSizes, measure: Measure) -> tuple[Label, ...]:
    """Fill the rest of the cell with names; a sector without any recorded fact names nobody."""
    if slots <= 0 or not text.names:
        return ()
    if slots == 1 and text.employers > 1:
        return _one_line(text, box, sizes, measure)
    columns, has_details = _columns(text, box.width, slots, sizes)
    column = (box.width - (columns - 1) * COLUMN_GAP) / columns
    limit = column - _detail_room(text, column, measure) if has_details else column
    chosen = _choose(text, slots * columns, limit, column, sizes, measure)
    if not chosen:
        return ()
    shift = _detail_shift(chosen, column, measure) if has_details else 0.0
    labels: list[Label] = []
    for n, (name, detail) in enumerate(chosen):
        x = box.x + (n // slots) * (column + COLUMN_GAP)
        y = box.y + (n % slots) * sizes.name_line
        labels += _name_line(name, detail, Rect(x, y, column, sizes.name_line), shift, measure)
    rest = text.employers - len(chosen)
    if rest > 0:
        x = box.x + (len(chosen) // slots) * (column + COLUMN_GAP)
        y = box.y + (len(chosen) % slots) * sizes.name_line
        labels += _more(text, rest, Rect(x, y, column, sizes.name_line), measure)
    return tuple(labels)


def _columns(text: CellText, inner: float, slots: int, sizes: LabelSizes) -> tuple[int, bool]:
    """Return how many columns of names there are, and whether each name has its fact beside it."""
    wanted = min(len(text.names), sizes.max_names) + (1 if text.employers > len(text.names) else 0)
    several = max(1, int((inner + COLUMN_GAP) // MIN_COLUMN))
    if not sizes.has_details or inner < DETAIL_FROM:
        return min(several, _columns_for(wanted, slots)), False
    if inner <= DETAIL_TO or wanted <= slots:
        return 1, True
    if inner >= 2 * DETAIL_FROM:
        return min(int(inner // DETAIL_FROM), _columns_for(wanted, slots)), True
    return min(several, 2), False


def _columns_for(wanted: int, slots: int) -> int:
    return max(1, -(-wanted // slots))


def _detail_room(text: CellText, column: float, measure: Measure) -> float:
    """Return the width to keep free for the facts: that of the widest which does not crowd the names."""
    widths = [measure(name.detail, LabelKind.DETAIL) for name in text.names if name.detail]
    fitting = [width for width in widths if width <= column * MAX_DETAIL_SHARE]
    return max(fitting) + DETAIL_GAP if fitting else 0.0


def _detail_shift(chosen: Sequence[tuple[str, str]], column: float, measure: Measure) -> float:
    """Return where the facts begin: as far along as most of them find room; 0 where none does."""
    widths = [
        (measure(name, LabelKind.NAME) + DETAIL_GAP, measure(detail, LabelKind.DETAIL))
        for name, detail in chosen
        if detail
    ]
    best, most = 0.0, 0
    for shift in sorted({shift for shift, _ in widths}):
        shown = sum(1 for start, wide in widths if start <= shift and shift + wide <= column)
        if shown > most:
            best, most = shift, shown
    return best


def _choose(
    text: CellText, capacity: int, limit: float, column: float, sizes: LabelSizes, measure: Measure
) -> list[tuple[str, str]]:
    """Return names and facts that fit, best recorded first; the last place is kept for the count of the rest."""
    fitting = []
    for name in text.names[: sizes.max_names]:
        room = limit if name.detail else column
        form = next((c for c in name.candidates if measure(c, LabelKind.NAME) <= room), None)
        if form is None:
            form = next((c for c in name.candidates if measure(c, LabelKind.NAME) <= column), None)
        if form is not None:
            fitting.append((form, name.detail))
    if len(fitting) == text.employers and len(fitting) <= capacity:
        return fitting
    return fitting[: capacity - 1]


def _name_line(name: str, detail: str, box: Rect, shift: float, measure: Measure) -> list[Label]:
    width = measure(name, LabelKind.NAME)
    labels = [Label(name, LabelKind.NAME, Rect(box.x, box.y, width, box.height))]
    wide = measure(detail, LabelKind.DETAIL) if detail else 0.0
    if shift and detail and width + DETAIL_GAP <= shift and shift + wide <= box.width:
        labels.append(Label(detail, LabelKind.DETAIL, Rect(box.x + shift, box.y, wide, box.height)))
    return labels


def _more(text: CellText, rest: int, box: Rect, measure: Measure) -> list[Label]:
    for words in (text.more(rest), text.more_short(rest)):
        width = measure(words, LabelKind.MORE)
        if width <= box.width:
            return [Label(words, LabelKind.MORE, Rect(box.x, box.y, width, box.height))]
    return []


def _one_line(text: CellText, box: Rect, sizes: LabelSizes, measure: Measure) -> tuple[Label, ...]:
    """Return ``Daraz + 11 more``, or ``Daraz +11``; a name never stands as if it were the only one."""
    rest = text.employers - 1
    for name in text.names[:3]:
        for form in name.candidates:
            width = measure(form, LabelKind.NAME)
            for words in (text.more(rest), text.more_short(rest)):
                wide = measure(words, LabelKind.MORE)
                if width + COLUMN_GAP + wide <= box.width:
                    first = Rect(box.x, box.y, width, sizes.name_line)
                    second = Rect(box.x + width + COLUMN_GAP, box.y, wide, sizes.name_line)
                    return Label(form, LabelKind.NAME, first), Label(words, LabelKind.MORE, second)
    return ()
