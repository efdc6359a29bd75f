"""Where everything of the matrix of platforms stands: widths of columns, heights of rows, and each cell's parts."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate, chain

from explorer.charts.lines import set_words, wrapped
from explorer.charts.platform_marks import SIGN, support_sign
from explorer.charts.scene import Box, Line, Mark, TextRun
from explorer.charts.scene_parts import SceneParts
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.figures.platform_matrix import MatrixGroup, MatrixRow, PlatformMatrixFigure
from explorer.figures.treemap import Rect
from explorer.market.platform_rows import PlatformRow
from explorer.market.reference import Support, SupportRow
from explorer.workspace.formatting import display_name, isolate_latin
from explorer.workspace.platform_sentences import group_words
from explorer.workspace.platform_words import (
    category_word,
    cell_name,
    cell_value,
    difference_words,
    platform_head_words,
    platform_name,
    renamed_word,
    support_word,
)

WIDE_CELL = 240.0
"""Px from which a cell has its word and its service in one line."""
PAD, GAP, AIR = 8.0, 6.0, 5.0
NAME_SHARE, LEAST_NAME, MOST_NAME = 0.21, 96.0, 280.0
SERVICE_LINES, NAME_LINES, QUESTION_LINES, HEAD_LINES = 2, 2, 4, 3
GROUP_AIR = 12.0
QUIET = (Support.FULL, Support.UNKNOWN)
"""Words in the regular weight: what is limited or missing is what the eye should find."""


def cell_key(row: MatrixRow, platform: PlatformRow) -> str:
    """Return the key of a cell's mark."""
    return f"{row.capability.id}/{platform.id}"


MatrixBlock = tuple[MatrixGroup | None, MatrixRow, float]
"""A row with its height, and its group where the heading stands over it."""


class MatrixLayout:
    """Widths of the columns and heights of the rows for one figure, width and style; all in logical px."""

    def __init__(self, figure: PlatformMatrixFigure, width: float, style: ChartStyle) -> None:
        self._figure, self.width, self.style = figure, width, style
        self._name_width = min(MOST_NAME, max(LEAST_NAME, width * NAME_SHARE))
        self._cell_width = (width - self._name_width) / max(1, len(figure.platforms))
        self._is_wide = self._cell_width >= WIDE_CELL
        self._heads = [self._head_lines(platform) for platform in figure.platforms]
        title, caption = style.title.line, style.caption.line
        lines = ((len(names) * title + len(words) * caption) for names, words in self._heads)
        self.head_height = max(lines, default=0.0) + 2 * AIR

    @property
    def note_height(self) -> float:
        """Height of the line that says how many rows follow."""
        return self.style.label.line + 2 * AIR

    def fitting(self, heights: Sequence[float], height: float) -> int:
        """Return how many rows of these heights have room below the head, at least one."""
        below = accumulate(heights, initial=self.head_height)
        return max(1, sum(bottom <= height for bottom in below) - 1)

    def blocks(self, rows: range | None = None) -> Sequence[MatrixBlock]:
        """Return the rows with their heights, and with their group where its heading stands over them.

        A page that begins inside a group repeats its heading.
        """
        return self._all_blocks if rows is None else tuple(self._blocks(rows))

    @cached_property
    def _all_blocks(self) -> tuple[MatrixBlock, ...]:
        return tuple(self._blocks(range(len(self._figure.rows))))

    def _blocks(self, rows: range) -> Iterator[MatrixBlock]:
        at = 0
        for group in self._figure.groups:
            is_begun = False
            for row in group.rows:
                if at in rows:
                    is_headed = group.category is not None and not is_begun
                    high = self._row_height(row) + (self._group_height if is_headed else 0.0)
                    yield (group if is_headed else None), row, high
                    is_begun = True
                at += 1

    def place_head(self, parts: SceneParts) -> None:
        """Place the names of the platforms with what they were called."""
        style = self.style
        for at, (names, words) in enumerate(self._heads):
            x, y = self._name_width + at * self._cell_width + PAD, AIR
            for line, face, ink in chain(
                ((name, style.title, "text") for name in names),
                ((word, style.caption, "textSecondary") for word in words),
            ):
                box = Rect(x, y, self._cell_room, float(face.line))
                parts.texts.append(TextRun(line, box, face, style.theme.value(ink)))
                y += face.line
        parts.y = self.head_height
        self._rule(parts, "lineStrong")

    def place(self, parts: SceneParts, group: MatrixGroup | None, row: MatrixRow, high: float) -> None:
        """Place a row, under the heading of its group where one is given."""
        if group is not None:
            self._place_group(parts, group)
            high -= self._group_height
        self._place_name(parts, row, high)
        for at, (platform, cell) in enumerate(zip(self._figure.platforms, row.cells, strict=True)):
            self._place_cell(parts, at, row, platform, cell, high)
        parts.y += high
        self._rule(parts, "line")

    @property
    def _cell_room(self) -> float:
        return self._cell_width - PAD - GAP

    @property
    def _group_height(self) -> float:
        return self.style.caption_strong.line + GROUP_AIR

    def _head_lines(self, platform: PlatformRow) -> tuple[tuple[str, ...], list[str]]:
        style, room, language = self.style, self._cell_room, self.style.language
        name = isolate_latin(platform_name(platform), language)
        words = wrapped(platform_head_words(platform, language), room, style.caption, style)
        if len(words) > HEAD_LINES and platform.renamings:
            words = [renamed_word()]  # the card tells what to
        return set_words(name, room, NAME_LINES, style.title, style), words[:HEAD_LINES]

    def _row_height(self, row: MatrixRow) -> float:
        style, name = self.style, len(self._name_lines(row)) * self.style.label.line
        if self._is_wide:
            return max(name, style.label.line) + 2 * AIR + 2
        mark = style.caption.line if difference_words(row, self._figure.filter.order) else 0.0
        services = max(len(self._service_lines(cell, self._cell_room, SERVICE_LINES)) for cell in row.cells)
        return max(name + mark, style.caption.line + services * style.label.line) + 2 * AIR

    def _name_lines(self, row: MatrixRow) -> tuple[str, ...]:
        style = self.style
        asks = self._figure.filter.are_questions
        told = row.capability.question if asks else display_name(row.capability, style.language)
        name, most = isolate_latin(told, style.language), QUESTION_LINES if asks else NAME_LINES
        room = self._name_width - GAP
        mark = difference_words(row, self._figure.filter.order)
        if self._is_wide and mark:
            room -= text_width(mark, style.caption, style) + PAD
        return set_words(name, room, most, self._name_face(row), style)

    def _name_face(self, row: MatrixRow) -> Face:
        return self.style.title if row.differs else self.style.label

    def _service_lines(self, cell: SupportRow, room: float, most: int) -> tuple[str, ...]:
        if not cell.service_name:
            return ()
        return set_words(
            isolate_latin(cell.service_name, self.style.language), room, most, self.style.amount, self.style
        )

    def _place_group(self, parts: SceneParts, group: MatrixGroup) -> None:
        style, face = self.style, self.style.caption_strong
        word = category_word(group.category or "")
        wide = text_width(word, face, style)
        top = parts.y + GROUP_AIR / 2
        parts.texts += [
            TextRun(word, Rect(0.0, top, wide + 1, float(face.line)), face, style.theme.value("text")),
            TextRun(
                group_words(group.differing, group.passing, style.language),
                Rect(wide + PAD, top, self.width - wide - PAD, float(face.line)),
                style.caption,
                style.theme.value("textMuted"),
            ),
        ]
        parts.y += self._group_height
        self._rule(parts, "lineStrong")

    def _place_name(self, parts: SceneParts, row: MatrixRow, high: float) -> None:
        """Place a row's name; one that differs is stronger and says so."""
        style, face, lines = self.style, self._name_face(row), self._name_lines(row)
        mark = difference_words(row, self._figure.filter.order)
        y = parts.y + (high - len(lines) * face.line) / 2 if self._is_wide else parts.y + AIR
        for line in lines:
            box = Rect(0.0, y, self._name_width - GAP, float(face.line))
            parts.texts.append(TextRun(line, box, face, style.theme.value("text" if row.differs else "textSecondary")))
            y += face.line
        if mark:
            top = parts.y + (high - style.caption.line) / 2 if self._is_wide else y
            box = Rect(0.0, top, self._name_width - PAD, float(style.caption.line))
            ink = style.theme.value("textMuted")
            parts.texts.append(TextRun(mark, box, style.caption, ink, at_end=self._is_wide))

    def _place_cell(
        self, parts: SceneParts, at: int, row: MatrixRow, platform: PlatformRow, cell: SupportRow, high: float
    ) -> None:
        style, theme, key = self.style, self.style.theme, cell_key(row, platform)
        left, is_unknown = self._name_width + at * self._cell_width, cell.support is Support.UNKNOWN
        whole = Rect(left, parts.y + 1, self._cell_width - 1, high - 1)
        parts.boxes.append(Box(whole, "", theme.value("hover"), "", key))
        ink = theme.value("textMuted" if is_unknown else "text")
        line = style.label.line if self._is_wide else style.caption.line
        face = style.caption if cell.support in QUIET else style.caption_strong
        top = parts.y + (high - line) / 2 if self._is_wide else parts.y + AIR
        x = left + PAD
        boxes, glyphs = support_sign(cell.support, x, top + line / 2, ink)
        parts.boxes += boxes
        parts.glyphs += glyphs
        word = support_word(cell.support)
        x += SIGN + GAP
        wide = text_width(word, face, style)
        parts.texts.append(TextRun(word, Rect(x, top, wide + 1, float(line)), face, ink, key=key))
        if self._is_wide:
            room = left + self._cell_width - GAP - (x + wide + GAP)
            names, x, y = self._service_lines(cell, room, 1), x + wide + GAP, top
        else:
            room = self._cell_room
            names, x, y = self._service_lines(cell, room, SERVICE_LINES), left + PAD, top + line
        for name in names:
            box = Rect(x, y, room, float(style.label.line))
            parts.texts.append(TextRun(name, box, style.amount, theme.value("text"), key=key))
            y += style.label.line
        language = style.language
        parts.marks.append(
            Mark(key, whole, cell_name(row.capability, platform, language), cell_value(cell, language), whole)
        )

    def _rule(self, parts: SceneParts, ink: str) -> None:
        parts.lines.append(Line(0.0, parts.y, self.width - 1, parts.y, self.style.theme.value(ink)))
