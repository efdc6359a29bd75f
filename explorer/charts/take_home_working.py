"""The working of take-home pay as lines of text, for pictures: what each step adds, its sum below it."""

from explorer.charts.scene import TextRun
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.figures.take_home import TakeHomeFigure
from explorer.figures.treemap import Rect
from explorer.workspace.formatting import isolate_latin
from explorer.workspace.take_home_words import gross_word, rupees, step_sum, step_word, working_head

WORKING_GAP = 36.0
BETWEEN, AFTER_HEAD, COLUMN_GAP, NEAR = 6.0, 6.0, 24.0, 10.0


def working_width(figure: TakeHomeFigure, style: ChartStyle) -> float:
    """Return the width that the widest line needs."""
    amount = max(text_width(rupees(step.amount_pkr_year), style.title, style) for step in figure.steps)
    words = max(text_width(step_word(step.kind), style.title, style) for step in figure.steps)
    sums = max(text_width(step_sum(step, style.language), style.caption, style) for step in figure.steps)
    return max(words + COLUMN_GAP + amount, sums, text_width(working_head(), style.caption_strong, style)) + 1


def working_height(figure: TakeHomeFigure, style: ChartStyle, *, is_tight: bool = False) -> float:
    """Return the height of all lines; tight ones have their sums in the same line."""
    step = style.label.line + BETWEEN + (0 if is_tight else style.caption.line)
    return style.caption_strong.line + AFTER_HEAD + style.label.line + BETWEEN + len(figure.steps) * step


def lay_out_working(figure: TakeHomeFigure, box: Rect, style: ChartStyle) -> list[TextRun]:
    """Return the working from the top of a box down, amounts at its end; tight where the box is too low otherwise."""
    is_tight = working_height(figure, style) > box.height
    theme, y = style.theme, box.y
    muted, plain = theme.value("textMuted"), theme.value("text")
    top = Rect(box.x, y, box.width, float(style.caption_strong.line))
    texts = [TextRun(working_head(), top, style.caption_strong, theme.value("textSecondary"))]
    y += style.caption_strong.line + AFTER_HEAD
    rows = [(gross_word(), "", figure.gross_pkr_year, style.label)]
    for step in figure.steps:
        face = style.label if step.source_ids else style.title
        rows.append((step_word(step.kind), step_sum(step, style.language), step.amount_pkr_year, face))
    longest = max(text_width(word, face, style) for word, _, _, face in rows)
    for word, told, amount, face in rows:
        row = Rect(box.x, y, box.width, float(face.line))
        rupees_ = isolate_latin(rupees(amount), style.language)
        texts += [_fitted(word, row, face, plain, style), _fitted(rupees_, row, face, plain, style, at_end=True)]
        y += face.line + BETWEEN
        if told and is_tight:
            # In one column, unless a long sum has to begin nearer to its own word.
            latest = row.right - text_width(rupees_, face, style) - NEAR - text_width(told, style.caption, style)
            x = max(row.x + text_width(word, face, style) + NEAR, min(box.x + longest + COLUMN_GAP, latest))
            beside = Rect(x, row.y, row.right - x, row.height)
            texts.append(_fitted(told, beside, style.caption, muted, style))
        elif told:
            below = Rect(box.x, row.bottom, box.width, float(style.caption.line))
            texts.append(_fitted(told, below, style.caption, muted, style))
            y += style.caption.line
    return texts


def _fitted(text: str, row: Rect, face: Face, ink: str, style: ChartStyle, *, at_end: bool = False) -> TextRun:
    """Return a text in as much of a row as it needs, at the row's start or end."""
    wide = text_width(text, face, style)
    x = row.right - wide if at_end else row.x
    return TextRun(text, Rect(x, row.y, wide, row.height), face, ink, at_end=at_end)
