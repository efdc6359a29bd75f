"""What is written in the rows of a chart of pay: role, level, source, years, gaps, and a line on a source."""

from collections.abc import Mapping, Sequence

from explorer.charts.pay_columns import PayColumns
from explorer.charts.pay_rows import PayLine, RowWords
from explorer.charts.scene import TextRun
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.figures.pay import PayFigure
from explorer.figures.treemap import Rect
from explorer.workspace.formatting import display_name, display_short_name
from explorer.workspace.language import Language
from explorer.workspace.pay_baseline_words import short_difference_words, spoken_difference
from explorer.workspace.pay_sentences import crowd_value, mark_name, mark_value
from explorer.workspace.pay_words import (
    all_levels_word,
    aside_words,
    crowd_publisher_words,
    crowd_words,
    gap_words,
    level_word,
    source_in_place,
)

DETAIL = 0.66
"""Where in a row the line on its source stands."""


def write_row_words(
    figure: PayFigure,
    lines: Sequence[PayLine],
    places: Mapping[str, str],
    details: Mapping[str, str],
    style: ChartStyle,
) -> RowWords:
    """Write what stands beside the marks of some rows; `places` are the cities of figures that are for one."""
    language = style.language
    notes = {key: short_difference_words(one, language) for key, one in figure.differences.items()}
    named: dict[str, str] = {}
    for line in lines:
        if line.crowd is not None:
            notes[line.key] = crowd_words(line.crowd, language)
            named[line.key] = crowd_publisher_words(line.crowd, language)
        elif line.mark is not None:
            named[line.key] = source_in_place(line.mark.band, places.get(line.key, ""), language)
    return RowWords(named, notes, details)


def tell_row(line: PayLine, figure: PayFigure, place: str, language: Language) -> tuple[str, str]:
    """Return what a row is called and everything it says, for tooltips and screen readers."""
    name = f"{display_name(line.role.role, language)}, {level_word(line.level)}"
    if line.gap is not None:
        return name, gap_words(line.gap, language)
    if line.crowd is not None:
        return name, crowd_value(line.crowd, figure, language)
    assert line.mark is not None
    value, difference = mark_value(line.mark, language), figure.differences.get(line.key)
    if difference is not None and figure.baseline is not None:
        value = f"{value}. {spoken_difference(difference, figure.baseline, language)}"
    return mark_name(line.mark, line.role.role, place, language), value


def row_texts(line: PayLine, words: RowWords, columns: PayColumns, style: ChartStyle) -> list[TextRun]:
    """Return the name of a role; level, source, years and reports of a figure; or why there is none."""
    theme, middle = style.theme, columns.text_middle(line)
    if line.is_heading:
        name = display_name(line.role.role, style.language)
        if text_width(name, style.title, style) > columns.aside:
            name = display_short_name(line.role.role, style.language)
        return [place_text(name, 0.0, middle, style.title, theme.value("text"), style)]
    texts = []
    if line.is_first:
        word = all_levels_word() if line.is_everything else level_word(line.level)
        texts.append(place_text(word, columns.level, middle, style.label, theme.value("text"), style))
    if line.gap is not None:
        return [*texts, _gap_text(line, columns, style)]
    ink = theme.value("textSecondary")
    aside = aside_words(line.mark.band, style.language) if line.mark is not None else ""
    wide = text_width(aside, style.caption, style)
    room = columns.aside - columns.source - (wide + 8 if aside else 0.0)
    source = _cut(words.named[line.key], room, style.caption, style)
    texts.append(place_text(source, columns.source, middle, style.caption, ink, style))
    if aside:
        texts.append(place_text(aside, columns.aside - wide, middle, style.caption, theme.value("textMuted"), style))
    return [*texts, *_detail_text(line, words, columns, style)]


def _detail_text(line: PayLine, words: RowWords, columns: PayColumns, style: ChartStyle) -> list[TextRun]:
    """Return the line on a figure's source; none where there is no room kept for it."""
    if not columns.is_detailed or line.mark is None:
        return []
    middle = line.top + line.height * DETAIL
    told = _cut(words.details.get(line.key, ""), columns.scale.right - columns.source, style.caption, style)
    return [place_text(told, columns.source, middle, style.caption, style.theme.value("textMuted"), style)]


def _gap_text(line: PayLine, columns: PayColumns, style: ChartStyle) -> TextRun:
    assert line.gap is not None
    words, ink = gap_words(line.gap, style.language), style.theme.value("textMuted")
    return place_text(words, columns.scale.zero + 10, columns.mark_middle(line), style.caption, ink, style)


def place_text(text: str, x: float, middle: float, face: Face, ink: str, style: ChartStyle) -> TextRun:
    """Return a text that begins at `x` around the height `middle`."""
    wide = text_width(text, face, style)
    return TextRun(text, Rect(x, middle - face.line / 2, wide, float(face.line)), face, ink)


def _cut(text: str, room: float, face: Face, style: ChartStyle) -> str:
    """Return as much of a text as there is room for; the whole one stands in the tooltip."""
    if text_width(text, face, style) <= room:
        return text
    cuts = (f"{text[:length].rstrip(' ,')}…" for length in range(len(text) - 1, 0, -1))
    return next((cut for cut in cuts if text_width(cut, face, style) <= room), "…")
