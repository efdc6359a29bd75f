"""The frame of a picture: title, subtitle, notes, sources and the program's name around the plot.

Texts wrap, and a title too long for two lines gets smaller; no text is ever clipped. All sizes are logical px.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from explorer.workspace.language import LATIN_FAMILY, URDU_DENSE_FAMILY, Language
from explorer.workspace.outlines import draw_layout
from explorer.workspace.theme import Theme, type_role

MARGIN = 80.0
TITLE_BASELINE = 108.0
SUBTITLE_BELOW = 50.0
PLOT_BELOW = 48.0
SOURCE_LINE = 32.0
LAST_SOURCE_ABOVE_EDGE = 36.0
RULE_ABOVE_SOURCES = 36.0
NOTE_ABOVE_RULE = 32.0
PLOT_ABOVE_NOTE = 38.0
RULE_WIDTH = 2.0
FOOTER_GAP = 40.0
LEAST_PLOT = 120.0
MAX_TITLE_LINES = 2
_TITLE_STEPS = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.375)


LEAST_SOURCE_SHARE = 0.55
"""Of the width; where the sources would get less beside the footer, it goes below them."""


@dataclass(frozen=True, slots=True)
class PictureText:
    """Every word around the plot, in the language of the picture.

    Attributes:
        title: The takeaway; also the alternative text.
        subtitle: Measure, unit and place.
        notes: Reading aids below the plot.
        sources: Sources, confidence, interest and filters, a line each; long lines wrap.
        footer: Data pack and name of the program.
    """

    title: str
    subtitle: str
    notes: tuple[str, ...]
    sources: tuple[str, ...]
    footer: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Block:
    """A text with its lines, the first baseline and the box that it fills in width."""

    text: str
    font: QFont
    x: float
    width: float
    first_baseline: float
    line_height: float
    lines: int
    role: str
    is_at_end: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """Where everything of a picture lies."""

    blocks: tuple[Block, ...]
    rule: QRectF
    plot: QRectF
    is_right_to_left: bool

    def smallest_text(self) -> float:
        """Return the smallest size of type in the frame."""
        return float(min((block.font.pixelSize() for block in self.blocks if block.text), default=0))


@dataclass(frozen=True, slots=True)
class _Type:
    """Fonts and line heights of one language."""

    title: QFont
    title_line: float
    subtitle: QFont
    subtitle_line: float
    note: QFont
    source: QFont
    strong: QFont
    title_baseline: float
    subtitle_below: float
    plot_below: float


def layout_frame(text: PictureText, width: float, height: float, language: Language) -> Frame:
    """Place the texts from the top and from the foot; the plot gets what is between them."""
    kind = _type_of(language)
    inner = width - 2 * MARGIN
    head, y = _head(text, kind, inner, language)
    foot, rule_top, bottom = _foot(text, kind, width, height, language)
    top = y + kind.plot_below
    plot = QRectF(MARGIN, top, inner, max(LEAST_PLOT, bottom - top))
    rule = QRectF(MARGIN, rule_top, inner, RULE_WIDTH)
    return Frame((*head, *foot), rule, plot, language.is_right_to_left)


def paint_frame(painter: QPainter, frame: Frame, theme: Theme) -> None:
    """Paint everything but the plot."""
    painter.fillRect(frame.rule, theme.colour("line"))
    for block in frame.blocks:
        if block.text:
            _paint_block(painter, block, theme.colour(block.role), is_rtl=frame.is_right_to_left)


def _type_of(language: Language) -> _Type:
    if language is Language.URDU:
        # Naskh, not Nastaliq: Qt 6.9 to 6.11 sets the first letters of many Nastaliq words too low, dots and all,
        # so that «تنخواہ» reads as another word; HarfBuzz alone places the same font's glyphs as it should.
        dense = [LATIN_FAMILY, URDU_DENSE_FAMILY]
        return _Type(
            title=_font(dense, 48, 700),
            title_line=76,
            subtitle=_font(dense, 28, 400),
            subtitle_line=44,
            note=_font(dense, 25, 400),
            source=_font(dense, 22, 400),
            strong=_font([LATIN_FAMILY], 21, 600),
            title_baseline=TITLE_BASELINE,
            subtitle_below=58,
            plot_below=PLOT_BELOW,
        )
    latin = [LATIN_FAMILY]
    title, subtitle = type_role("exportTitle"), type_role("exportSubtitle")
    return _Type(
        title=_font(latin, title.size, title.weight),
        title_line=title.line,
        subtitle=_font(latin, subtitle.size, subtitle.weight),
        subtitle_line=subtitle.line,
        note=_font(latin, type_role("exportNote").size, 400),
        source=_font(latin, type_role("exportSource").size, 400),
        strong=_font(latin, type_role("exportSource").size, 600),
        title_baseline=TITLE_BASELINE,
        subtitle_below=SUBTITLE_BELOW,
        plot_below=PLOT_BELOW,
    )


def _font(families: list[str], size: float, weight: int) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(round(size))
    font.setWeight(QFont.Weight(weight))
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _head(text: PictureText, kind: _Type, inner: float, language: Language) -> tuple[list[Block], float]:
    """Return title and subtitle, and the last baseline."""
    is_rtl = language.is_right_to_left
    font, lines = _title_font(text.title, kind.title, inner, is_rtl=is_rtl)
    line = kind.title_line * font.pixelSize() / kind.title.pixelSize()
    wide = _balanced_width(text.title, font, inner, lines, is_rtl=is_rtl)
    start = MARGIN + inner - wide if is_rtl else MARGIN
    title = Block(text.title, font, start, wide, kind.title_baseline, line, lines, "text")
    y = kind.title_baseline + (lines - 1) * line
    if not text.subtitle:
        return [title], y
    rows = _count_lines(text.subtitle, kind.subtitle, inner, is_rtl=is_rtl)
    first = y + kind.subtitle_below
    subtitle = Block(text.subtitle, kind.subtitle, MARGIN, inner, first, kind.subtitle_line, rows, "textSecondary")
    return [title, subtitle], first + (rows - 1) * kind.subtitle_line


def _title_font(title: str, font: QFont, inner: float, *, is_rtl: bool) -> tuple[QFont, int]:
    """Return the largest font in which the title takes two lines at most, and the lines it takes."""
    for step in _TITLE_STEPS:
        smaller = QFont(font)
        smaller.setPixelSize(max(18, round(font.pixelSize() * step)))
        lines = _count_lines(title, smaller, inner, is_rtl=is_rtl)
        metrics = QFontMetricsF(smaller)
        is_whole = all(metrics.horizontalAdvance(word) <= inner for word in title.split())
        if lines <= MAX_TITLE_LINES and is_whole:
            break
    return smaller, lines


def _balanced_width(title: str, font: QFont, inner: float, lines: int, *, is_rtl: bool) -> float:
    """Return the least width that needs no more lines, so that no single word is left for the last one."""
    if lines < 2:
        return inner
    least, most = 0.0, inner
    while most - least > 4:
        middle = (least + most) / 2
        if _count_lines(title, font, middle, is_rtl=is_rtl) <= lines:
            most = middle
        else:
            least = middle
    return most


def _foot(
    text: PictureText, kind: _Type, width: float, height: float, language: Language
) -> tuple[list[Block], float, float]:
    """Return sources, footer and notes from the lower edge upwards, the rule's y and where the plot must end."""
    is_rtl = language.is_right_to_left
    inner = width - 2 * MARGIN
    wide = max(_words_width(text.footer[0], kind.source), _words_width(text.footer[1], kind.strong)) + 1
    beside = inner - wide - FOOTER_GAP
    is_stacked = beside < inner * LEAST_SOURCE_SHARE
    room = inner if is_stacked else beside
    rows = [_count_lines(line, kind.source, room, is_rtl=is_rtl) for line in text.sources]
    last = height - LAST_SOURCE_ABOVE_EDGE
    first = last - SOURCE_LINE * (sum(rows) if is_stacked else max(2, sum(rows)) - 1)
    blocks: list[Block] = []
    y = first
    start = MARGIN + inner - room if is_rtl else MARGIN
    for line, count in zip(text.sources, rows, strict=True):
        blocks.append(Block(line, kind.source, start, room, y, SOURCE_LINE, count, "textMuted"))
        y += SOURCE_LINE * count
    blocks += _footer(text, kind, width, wide, last, is_stacked=is_stacked, is_rtl=is_rtl)
    rule = first - RULE_ABOVE_SOURCES
    notes, top = _notes(text, kind, rule, width, is_rtl=is_rtl)
    return [*blocks, *notes], rule, top


def _footer(
    text: PictureText, kind: _Type, width: float, wide: float, last: float, *, is_stacked: bool, is_rtl: bool
) -> list[Block]:
    """Return data pack and product: one above the other beside the sources, or in a line of their own below."""
    end = MARGIN if is_rtl else width - MARGIN - wide
    start = width - MARGIN - wide if is_rtl else MARGIN
    data_x, data_y = (start, last) if is_stacked else (end, last - SOURCE_LINE)
    return [
        Block(text.footer[0], kind.source, data_x, wide, data_y, SOURCE_LINE, 1, "textMuted", not is_stacked),
        Block(text.footer[1], kind.strong, end, wide, last, SOURCE_LINE, 1, "textSecondary", is_at_end=True),
    ]


def _words_width(text: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def _notes(text: PictureText, kind: _Type, rule: float, width: float, *, is_rtl: bool) -> tuple[list[Block], float]:
    """Return the notes above the rule, and where the plot must end."""
    inner = width - 2 * MARGIN
    y = rule - NOTE_ABOVE_RULE
    blocks: list[Block] = []
    for note in reversed(text.notes):
        rows = _count_lines(note, kind.note, inner, is_rtl=is_rtl)
        first = y - SOURCE_LINE * (rows - 1)
        blocks.append(Block(note, kind.note, MARGIN, inner, first, SOURCE_LINE, rows, "textSecondary"))
        y = first - SOURCE_LINE
    return blocks, (y + SOURCE_LINE - PLOT_ABOVE_NOTE) if blocks else rule - PLOT_ABOVE_NOTE + 12


def _layout(text: str, font: QFont, width: float, *, is_rtl: bool, is_at_end: bool = False) -> QTextLayout:
    layout = QTextLayout(text, font)
    is_right = is_rtl is not is_at_end  # a text layout takes the side literally, it does not mirror
    option = QTextOption(Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def _count_lines(text: str, font: QFont, width: float, *, is_rtl: bool) -> int:
    return max(1, _layout(text, font, width, is_rtl=is_rtl).lineCount())


def _paint_block(painter: QPainter, block: Block, ink: QColor, *, is_rtl: bool) -> None:
    layout = _layout(block.text, block.font, block.width, is_rtl=is_rtl, is_at_end=block.is_at_end)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        y = block.first_baseline + number * block.line_height - line.ascent()
        line.setPosition(QPointF(0, y))
    painter.setPen(ink)
    draw_layout(painter, layout, QPointF(block.x, 0))
