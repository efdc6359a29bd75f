"""Where everything of a chart of tracks stands: widths of columns, heights of rows, squares, bars and words."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from explorer.charts.grid import broken_line
from explorer.charts.lines import set_values, set_words
from explorer.charts.scene import Box, Glyph, GlyphShape, Line, Mark, TextRun
from explorer.charts.scene_parts import SceneParts
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.figures.treemap import Rect
from explorer.workspace.track_content import Track, TrackContent, TrackGroup, TrackInk, TrackRow, TrackSign

PAD, GAP, COLUMN_GAP, AIR = 8.0, 8.0, 16.0, 6.0
SQUARE, PITCH = 12.0, 15.0
LEAST_PITCH = 4.0
"""Px of a square with its gap below which squares touch: then only their number can be read, and it stands beside."""
BAR = 13.0
SIGN = 9.0
NAME_LINES, NOTE_LINES, HEAD_LINES = 2, 2, 2
GROUP_AIR = 10.0
MOST_AIR, SPARE_SHARE = 16.0, 0.7

TrackBlock = tuple[TrackGroup | None, TrackRow, float]
"""A row with its height, and its group where the heading or the line of the group stands over it."""


@dataclass(frozen=True, slots=True)
class _Column:
    """Where a column lies.

    Attributes:
        room: Px for its texts.
        bar: Px of a bar of share 1.
        pitch: Px from one square to the next, the same in every row.
    """

    x: float
    room: float
    bar: float
    pitch: float


class TrackLayout:
    """Widths and heights for one content, width and style; all in logical px at 100 %."""

    def __init__(self, content: TrackContent, width: float, style: ChartStyle) -> None:
        self.content, self.width, self.style = content, width, style
        self._air = AIR
        weights = [content.name_weight, *(column.weight for column in content.columns)]
        edges = [width * part / sum(weights) for part in accumulate(weights, initial=0.0)]
        self._name_room = edges[1] - GAP - PAD
        self._columns = [self._column(at, edges[at + 1], edges[at + 2]) for at in range(len(content.columns))]
        heads = [content.name_head, *(column.head for column in content.columns)]
        rooms = [self._name_room, *(column.room for column in self._columns)]
        self._heads = [
            set_words(head, room, HEAD_LINES, style.caption_strong, style) if head else ()
            for head, room in zip(heads, rooms, strict=True)
        ]
        self._has_ticks = any(column.ticks for column in content.columns)
        lines = max(len(head) for head in self._heads) * style.caption_strong.line
        self.head_height = lines + self._has_ticks * style.caption.line + 2 * AIR

    @property
    def note_height(self) -> float:
        """Height of the line that says how many rows follow."""
        return self.style.label.line + 2 * AIR

    def blocks(self, rows: range | None = None) -> tuple[TrackBlock, ...]:
        """Return the rows with their heights; a page that begins inside a group repeats its heading."""
        return tuple(self._blocks(rows))

    def loosen(self, rows: int, spare: float) -> None:
        """Give rows a part of the room that a picture has left, so that few rows are not lost at its top."""
        self._air = AIR + min(MOST_AIR, max(0.0, spare / (2 * max(1, rows)) * SPARE_SHARE))

    def fitting(self, blocks: tuple[TrackBlock, ...], height: float) -> int:
        """Return how many rows have room below the head, at least one."""
        below = accumulate((high for _, _, high in blocks), initial=self.head_height)
        return max(1, sum(bottom <= height for bottom in below) - 1)

    def place_head(self, parts: SceneParts) -> None:
        """Place the heads of the columns and the numbers of their scales."""
        style = self.style
        ink = style.theme.value("textSecondary")
        for x, words in zip((0.0 + PAD, *(column.x for column in self._columns)), self._heads, strict=True):
            for at, line in enumerate(words):
                wide = text_width(line, style.caption_strong, style)
                box = Rect(x, AIR + at * style.caption_strong.line, wide, float(style.caption_strong.line))
                parts.texts.append(TextRun(line, box, style.caption_strong, ink))
        for column, place in zip(self.content.columns, self._columns, strict=True):
            self._place_ticks(parts, column.ticks, place)
        parts.y = self.head_height
        self._rule(parts, "lineStrong")

    def place(self, parts: SceneParts, group: TrackGroup | None, row: TrackRow, high: float) -> None:
        """Place a row, under the heading of its group where one is given."""
        if group is not None:
            high -= self._group_height(group)
            self._place_group(parts, group)
        band = Rect(0.0, parts.y + 1, self.width - 1, high - 1)
        parts.boxes.append(Box(band, "", self.style.theme.value("hover"), "", row.key))
        before = len(parts.texts)
        self._place_name(parts, row)
        for track, column in zip(row.tracks, self._columns, strict=True):
            self._place_track(parts, track, column, row.key)
        self._place_grid(parts, parts.texts[before:], high)
        parts.marks.append(Mark(row.key, band, row.name, row.spoken, band))
        parts.y += high
        self._rule(parts, "line")

    def _column(self, at: int, left: float, right: float) -> _Column:
        """Return where a column lies: bars and squares leave room for the longest words behind them."""
        style, tracks = self.style, [row.tracks[at] for row in self.content.rows]
        room = right - left - COLUMN_GAP
        behind = [
            text_width(track.words, style.label, style) + GAP
            for track in tracks
            if track.squares or track.share is not None
        ]
        free = max(24.0, room - max(behind, default=0.0))
        most = max((track.count for track in tracks), default=0)
        return _Column(left, room, free, min(PITCH, free / most) if most else PITCH)

    def _blocks(self, rows: range | None) -> Iterator[TrackBlock]:
        at, is_first_group = 0, True
        for group in self.content.groups:
            is_begun = False
            for row in group.rows:
                if rows is None or at in rows:
                    is_headed = not is_begun and (bool(group.heading) or not is_first_group)
                    high = self._row_height(row) + (self._group_height(group) if is_headed else 0.0)
                    yield (group if is_headed else None), row, high
                    is_begun = True
                at += 1
            is_first_group = False

    def _group_height(self, group: TrackGroup) -> float:
        return self.style.caption_strong.line + 2 * GROUP_AIR if group.heading else 2.0

    def _row_height(self, row: TrackRow) -> float:
        style = self.style
        name = len(self._name_lines(row)) * style.title.line + len(self._notes(row.note, self._name_room)) * (
            style.caption.line
        )
        tracks = (
            max(1, len(self._words(track, column.room))) * style.label.line
            + len(self._under(track, column.room)) * style.caption.line
            for track, column in zip(row.tracks, self._columns, strict=True)
        )
        return max(name, *tracks) + 2 * self._air

    def _name_lines(self, row: TrackRow) -> tuple[str, ...]:
        return set_words(row.name, self._name_room, NAME_LINES, self.style.title, self.style)

    def _notes(self, note: str, room: float) -> tuple[str, ...]:
        return set_words(note, room, NOTE_LINES, self.style.caption, self.style) if note else ()

    def _under(self, track: Track, room: float) -> tuple[str, ...]:
        if track.listed:
            return tuple(set_values(track.listed, room, 1, self.style.caption, self.style))
        return self._notes(track.note, room)

    def _words(self, track: Track, room: float) -> tuple[str, ...]:
        """Return a track's words: one line behind a bar or squares, else as many as names have."""
        style, is_behind = self.style, bool(track.squares) or track.share is not None
        if not track.words:
            return ()
        if track.sign is not None:
            room -= SIGN + GAP
        return set_words(
            track.words, room, 1 if is_behind else NAME_LINES, style.label if is_behind else style.amount, style
        )

    def _place_group(self, parts: SceneParts, group: TrackGroup) -> None:
        style, face = self.style, self.style.caption_strong
        if not group.heading:
            parts.y += 2.0
            self._rule(parts, "lineStrong")
            return
        top, wide = parts.y + GROUP_AIR + 4, text_width(group.heading, face, style)
        box = Rect(PAD, top, wide, float(face.line))
        parts.texts.append(TextRun(group.heading, box, face, style.theme.value("text")))
        if group.note:
            beside = Rect(PAD + wide + PAD, top, self.width - wide - 2 * PAD, float(face.line))
            parts.texts.append(TextRun(group.note, beside, style.caption, style.theme.value("textMuted")))
        parts.y += self._group_height(group)
        self._rule(parts, "lineStrong")

    def _place_name(self, parts: SceneParts, row: TrackRow) -> None:
        style, y = self.style, parts.y + self._air
        for line in self._name_lines(row):
            y = self._write(parts, line, PAD, y, style.title, "text", row.key)
        for line in self._notes(row.note, self._name_room):
            y = self._write(parts, line, PAD, y, style.caption, "textMuted", row.key)

    def _place_track(self, parts: SceneParts, track: Track, column: _Column, key: str) -> None:
        style, top = self.style, parts.y + self._air
        middle = top + style.label.line / 2
        x = column.x
        if track.squares:
            x = self._place_squares(parts, track, column, middle, key) + GAP
        elif track.share is not None:
            x = self._place_bar(parts, track, column, middle, key)
            x += GAP if x > column.x else 0.0
        elif track.sign is not None:
            parts.glyphs.append(self._sign(track.sign, x + SIGN / 2, middle))
            x += SIGN + GAP
        ink = "textMuted" if track.is_muted else "text"
        face = style.label if track.squares or track.share is not None else style.amount
        lines = self._words(track, column.x + column.room - x + (SIGN + GAP if track.sign is not None else 0.0))
        y = top
        for line in lines:
            y = self._write(parts, line, x, y, face, ink, key)
        y = max(y, top + style.label.line)
        for line in self._under(track, column.room):
            y = self._write(parts, line, column.x, y, style.caption, "textMuted", key)

    def _place_squares(self, parts: SceneParts, track: Track, column: _Column, middle: float, key: str) -> float:
        """Place one square a thing; where they would be too small, stretches of them. Returns where they end."""
        x, pitch = column.x, column.pitch
        side = min(SQUARE, pitch - 3) if pitch >= LEAST_PITCH else SQUARE
        for ink, count in track.squares:
            fill, outline = self._inks(ink)
            if pitch >= LEAST_PITCH:
                places = [(x + at * pitch, side) for at in range(count)]
            else:
                places = [(x, count * pitch)] if count else []
            for left, wide in places:
                box = Rect(left, middle - side / 2, wide, side)
                parts.boxes.append(Box(box, fill, fill, outline, key))
            x += count * pitch
        return x

    def _place_bar(self, parts: SceneParts, track: Track, column: _Column, middle: float, key: str) -> float:
        wide = max(1.0, (track.share or 0.0) * column.bar) if track.share else 0.0
        if wide:
            fill, outline = self._inks(track.ink)
            box = Rect(column.x, middle - BAR / 2, wide, BAR)
            parts.boxes.append(Box(box, fill, fill, outline, key))
        return column.x + wide

    def _inks(self, ink: TrackInk) -> tuple[str, str]:
        """Return fill and outline of an ink."""
        theme = self.style.theme
        quiet, light = theme.chart("quiet").name(), theme.chart_scale("sequential")[1].name()
        return {
            TrackInk.STRONG: (quiet, quiet),
            TrackInk.LIGHT: (light, quiet),
            TrackInk.OUTLINE: (theme.value("surface"), quiet),  # its own, or a chosen row would show through it
            TrackInk.GREY: (theme.chart("barBaseline").name(), theme.chart("barBaseline").name()),
            TrackInk.WARN: (theme.value("warnFill"), theme.value("warnText")),
        }[ink]

    def _sign(self, sign: TrackSign, x: float, y: float) -> Glyph:
        theme = self.style.theme
        text, quiet = theme.value("text"), theme.value("textMuted")
        shape, ink, fill = {
            TrackSign.DOT: (GlyphShape.DOT, text, text),
            TrackSign.RING: (GlyphShape.DOT, text, ""),
            TrackSign.DIAMOND: (GlyphShape.DIAMOND, text, ""),
            TrackSign.CROSS: (GlyphShape.CROSS, quiet, ""),
            TrackSign.UNKNOWN: (GlyphShape.UNKNOWN, quiet, ""),
            TrackSign.WARNING: (GlyphShape.WARNING, theme.value("warnText"), ""),
        }[sign]
        return Glyph(x, y, SIGN, shape, ink, fill)

    def _place_grid(self, parts: SceneParts, written: list[TextRun], high: float) -> None:
        """Draw a row's pieces of the grid lines of every scale; none runs through a text."""
        ink = self.style.theme.value("line")
        for column, place in zip(self.content.columns, self._columns, strict=True):
            for share, _ in column.ticks:
                x = place.x + share * place.bar
                parts.lines += broken_line(x, parts.y, parts.y + high, written, ink)

    def _place_ticks(self, parts: SceneParts, ticks: tuple[tuple[float, str], ...], place: _Column) -> None:
        """Place the numbers of a scale over its lines, without those that would touch the one before."""
        style, free_from = self.style, 0.0
        y = self.head_height - AIR - style.caption.line
        for share, words in ticks:
            wide = text_width(words, style.caption, style)
            left = max(place.x, place.x + share * place.bar - wide / 2)
            if left >= free_from and left + wide <= self.width:
                self._write(parts, words, left, y, style.caption, "textMuted", "")
                free_from = left + wide + GAP

    def _write(self, parts: SceneParts, text: str, x: float, y: float, face: Face, ink: str, key: str) -> float:
        """Write a line and return where the next one begins."""
        wide = text_width(text, face, self.style)
        box = Rect(x, y, wide, float(face.line))
        parts.texts.append(TextRun(text, box, face, self.style.theme.value(ink), key=key))
        return y + face.line

    def _rule(self, parts: SceneParts, ink: str) -> None:
        parts.lines.append(Line(0.0, parts.y, self.width - 1, parts.y, self.style.theme.value(ink)))
