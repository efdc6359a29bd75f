"""Which way a text reads and which faces its letters take, where Urdu and Latin stand side by side."""

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from explorer.workspace.theme import token

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_STRONG = re.compile("[A-Za-z\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
LONG_LATIN = 40
"""Letters from which a Latin line inside Urdu will wrap: it then starts at its own side, as its reader expects."""

WIDTHS_KEPT = 4096
"""Texts whose width, or beginning, is remembered: the same few hundred are measured with every layout and paint."""

_widths: dict[tuple[str, str], float] = {}
_cuts: dict[tuple[str, str, float], str] = {}
_LATIN_RUN = re.compile("[0-9A-Za-z][0-9A-Za-z.,:%/+–-]*")


def has_urdu(text: str) -> bool:
    """Return whether a text has letters of the Arabic script."""
    return _ARABIC.search(text) is not None


def reads_from_right(text: str, *, is_rtl: bool) -> bool:
    """Return the direction of a text.

    In an Urdu interface a text with any Urdu in it is Urdu, even if it begins with "AI"; an English sentence
    or a bare "+2" keeps its own direction, so that its full stop and sign stay where they belong.

    Args:
        text: The text.
        is_rtl: Whether the interface reads from the right.
    """
    if is_rtl:
        return has_urdu(text)
    first = _STRONG.search(text)
    return first is not None and has_urdu(first.group())


def suited_font(font: QFont, text: str) -> QFont:
    """Return the font with the Latin face first if the text has no Urdu, so that figures look alike."""
    families = font.families()
    if len(families) < 2 or has_urdu(text):
        return font
    return _latin_first(font)


def is_mixed(font: QFont, text: str) -> bool:
    """Return whether the text needs two faces set by hand: Urdu with Latin letters or figures."""
    return len(font.families()) > 1 and has_urdu(text) and _LATIN_RUN.search(text) is not None


def build_line(font: QFont, text: str, *, from_right: bool) -> QTextLayout:
    """Return one laid-out line of a mixed text, Latin runs in the Latin face."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    direction = Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    style = QTextCharFormat()
    style.setFont(_latin_first(font))
    ranges = []
    for run in _LATIN_RUN.finditer(text):
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = run.start(), run.end() - run.start(), style
        ranges.append(part)
    layout.setFormats(ranges)
    layout.beginLayout()
    layout.createLine().setLineWidth(1e6)
    layout.endLayout()
    return layout


def _latin_first(font: QFont) -> QFont:
    latin = token("font", "ui")[0]
    result = QFont(font)
    result.setFamilies([latin, *(family for family in font.families() if family != latin)])
    return result


def text_width(font: QFont, text: str) -> float:
    """Return the advance of a text on one line."""
    key = (font.key(), text)
    width = _widths.get(key)
    if width is None:
        if len(_widths) >= WIDTHS_KEPT:
            _widths.clear()
        width = _widths[key] = _measured_width(font, text)
    return width


def cut_text(font: QFont, text: str, width: float) -> str:
    """Return the beginning of a text and an ellipsis, no wider than so many px."""
    key = (font.key(), text, width)
    cut = _cuts.get(key)
    if cut is None:
        if len(_cuts) >= WIDTHS_KEPT:
            _cuts.clear()
        metrics = QFontMetricsF(suited_font(font, text))
        cut = _cuts[key] = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return cut


def _measured_width(font: QFont, text: str) -> float:
    if is_mixed(font, text):
        layout = build_line(font, text, from_right=True)  # A line must not outlive its layout.
        return layout.lineAt(0).naturalTextWidth()
    return QFontMetricsF(suited_font(font, text)).horizontalAdvance(text)


def as_html(font: QFont, text: str, line: int, *, is_rtl: bool, is_centred: bool = False) -> str:
    """Return a text as rich text, each line of it a paragraph with its own direction, at the interface's start side.

    A long Latin paragraph between Urdu ones starts at the left, or its lines would be ragged where reading begins.

    Args:
        font: The font the text is shown in.
        text: Plain text; markup in it is shown, not obeyed.
        line: Line height in px.
        is_rtl: Whether the interface reads from the right.
        is_centred: In the middle instead of at the start side.
    """
    parts = text.split("\n")
    return "".join(_paragraph(font, part, line, is_rtl=is_rtl, is_centred=is_centred) for part in parts)


def _paragraph(font: QFont, text: str, line: int, *, is_rtl: bool, is_centred: bool) -> str:
    from_right = reads_from_right(text, is_rtl=is_rtl)
    body = escape(text)
    families = font.families()
    if len(families) > 1 and has_urdu(text):
        parts = _LATIN_RUN.split(text)
        runs = _LATIN_RUN.findall(text)
        face = f"<span style=\"font-family:'{token('font', 'ui')[0]}'\">"
        body = escape(parts[0]) + "".join(
            f"{face}{escape(run)}</span>{escape(part)}" for run, part in zip(runs, parts[1:], strict=True)
        )
    is_at_right = is_rtl and (from_right or len(text) < LONG_LATIN)
    side = "center" if is_centred else "right" if is_at_right else "left"
    direction = "rtl" if from_right else "ltr"
    style = f"line-height:{line}px; margin:0"
    return f'<p dir="{direction}" align="{side}" style="{style}">{body}</p>'
