"""What Qt's own controls look like: one palette and one style sheet for the application, from the tokens.

Painted widgets take their colours from `ThemeStore`; this module dresses the controls that Qt paints. The
base colours go through the palette, so that the style sheet only holds boxes and lines.
"""

from string import Template
from typing import Final

from PySide6.QtGui import QColor, QPalette

from explorer.workspace.theme import Theme, token
from explorer.workspace.theme_store import Look, ThemeStore

_ROLES: Final = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "subtle",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "textMuted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "onAccent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "onAccent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "tooltipFill",
    QPalette.ColorRole.ToolTipText: "tooltipText",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "lineStrong",
    QPalette.ColorRole.Shadow: "line",
}
_TEXT_ROLES: Final = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)

_SHEET: Final = """
QToolTip { background-color: $tooltipFill; color: $tooltipText; border: 1px solid $tooltipFill; padding:
    ${p4}px ${p6}px; }

QPushButton { background-color: $surface; color: $text; border: 1px solid $lineStrong; border-radius:
    ${radius}px;
    padding: 0 ${p10}px; min-height: ${control}px; font-weight: 500; outline: none; }
QPushButton[density="small"] { min-height: ${controlSmall}px; }
QPushButton:hover { background-color: $hover; }
QPushButton:pressed { background-color: $selected; }
QPushButton:disabled { color: $textDisabled; border-color: $line; background-color: transparent; }
QPushButton[variant="primary"], QPushButton:default { background-color: $accent; color: $onAccent;
    border-color: $accent; }
QPushButton[variant="primary"]:hover, QPushButton:default:hover { background-color: $accentHover;
    border-color: $accentHover; }
QPushButton[variant="primary"]:pressed, QPushButton:default:pressed { background-color: $accentPressed;
    border-color: $accentPressed; }
QPushButton[variant="primary"]:disabled, QPushButton:default:disabled { color: $textDisabled; border-color:
    $line;
    background-color: transparent; }
QPushButton[variant="quiet"] { background-color: transparent; color: $accent; border-color: transparent; }
QPushButton[variant="quiet"]:hover { background-color: $hover; border-color: $hover; }
QPushButton[variant="quiet"]:pressed { background-color: $selected; border-color: $selected; }
QPushButton[variant="quiet"]:disabled { color: $textDisabled; background-color: transparent; border-color:
    transparent; }

QToolButton { background-color: transparent; color: $text; border: 1px solid transparent; border-radius:
    ${radius}px;
    padding: ${p4}px; outline: none; }
QToolButton:hover { background-color: $hover; border-color: $hover; }
QToolButton:pressed, QToolButton:checked { background-color: $selected; border-color: $selected; }
QToolButton::menu-indicator { image: none; width: 0; }

QTabBar { outline: none; background-color: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background-color: transparent; color: $textSecondary; border: none; border-bottom: 2px solid
    transparent;
    padding: 0 ${p14}px; min-height: ${tab}px; font-weight: 500; font-size: ${tabSize}px }
QTabBar::tab:hover { color: $text; background-color: $hover; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; font-weight: 600; background-color:
    transparent; }
QTabBar::tab:disabled { color: $textDisabled; }
QTabWidget::pane { border: none; }

QMenuBar { background-color: $surface; color: $text; }
QMenuBar::item { padding: ${p4}px ${p8}px; background-color: transparent; }
QMenuBar::item:selected { background-color: $hover; }
QMenu { background-color: $surface; color: $text; border: 1px solid $lineStrong; padding: ${p4}px 0; }
QMenu::item { padding: 0 ${p24}px 0 ${p12}px; min-height: ${menuRow}px; background-color: transparent; }
QMenu::item:selected { background-color: $hover; }
QMenu::item:checked { color: $accent; font-weight: 600; background-color: $selected; }
QMenu::item:disabled { color: $textDisabled; background-color: transparent; }
QMenu::icon { padding-left: ${p8}px; }
QMenu::indicator { width: 0; height: 0; }
QMenu::separator { height: 1px; background-color: $line; margin: ${p4}px 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox { background-color: $surface; color: $text;
    border: 1px solid $lineStrong; border-radius: ${radius}px; padding: 0 ${p6}px;
    selection-background-color: $accent; selection-color: $onAccent; }
QLineEdit, QAbstractSpinBox { min-height: ${field}px; }
QLineEdit[density="small"] { min-height: ${controlSmallField}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { color: $textDisabled; border-color: $line; }
QLineEdit[problem="true"] { border: 2px solid $dangerMark; padding: 0 ${p5}px; min-height:
    ${fieldProblem}px; }
QComboBox { background-color: $surface; color: $text; border: 1px solid $lineStrong; border-radius:
    ${radius}px;
    padding: 0 ${p10}px; min-height: ${field}px; }
QComboBox:hover { background-color: $hover; }
QComboBox:disabled { color: $textDisabled; border-color: $line; }
QComboBox QAbstractItemView { background-color: $surface; border: 1px solid $lineStrong; outline: none;
    selection-background-color: $selected; selection-color: $accent; }

QTableView, QListView, QTreeView, QScrollArea { border: none; outline: none; }
QListWidget { background-color: transparent; color: $text; }
QListWidget::item { padding: ${p6}px; border-radius: ${radius}px; }
QListWidget::item:hover { background-color: $hover; }
QListWidget::item:selected { background-color: $selected; color: $text; }
QTableView { background-color: $surface; color: $text; selection-background-color: $selected;
    selection-color: $text; }
QHeaderView { background-color: $window; border: none; }
QTableCornerButton::section { background-color: $window; border: none; }

QSlider { min-height: ${p24}px; background-color: transparent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background-color: $line; }
QSlider::sub-page:horizontal, QSlider::add-page:horizontal { height: 4px; border-radius: 2px;
    background-color: $lineStrong; }
QSlider::handle:horizontal { width: ${p10}px; margin: -${p6}px 0; border-radius: ${radius}px;
    background-color: $surface; border: 2px solid $accent; }
QSlider::handle:horizontal:hover { background-color: $selected; }
QSlider::handle:horizontal:disabled { border-color: $line; }
QSlider:disabled { background-color: transparent; }

QScrollBar:vertical { background-color: transparent; width: ${bar}px; margin: 0; border: none; }
QScrollBar:horizontal { background-color: transparent; height: ${bar}px; margin: 0; border: none; }
QScrollBar::handle { background-color: $lineStrong; border-radius: ${thumbRadius}px; margin: 2px; border:
    none; }
QScrollBar::handle:vertical { min-height: ${p24}px; }
QScrollBar::handle:horizontal { min-width: ${p24}px; }
QScrollBar::handle:hover { background-color: $textMuted; }
QScrollBar::handle:disabled { background-color: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background-color: transparent; }
QAbstractScrollArea::corner { background-color: transparent; border: none; }

QSplitter::handle { background-color: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover, QSplitter::handle:pressed { background-color: $lineStrong; }

QStatusBar { background-color: $subtle; color: $textSecondary; border-top: 1px solid $line; min-height:
    ${status}px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $textSecondary; }
QGroupBox { border: none; margin-top: ${p20}px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; color: $textSecondary; padding: 0; }
QProgressBar { background-color: $hover; border: none; max-height: ${p6}px; min-height: ${p6}px; text-align:
    center; }
QProgressBar::chunk { background-color: $accent; }
QDialog, QMessageBox { background-color: $window; }

QFrame[frame="header"] { background-color: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[frame="viewBar"] { background-color: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[frame="centre"] { background-color: $surface; border: none; }
QFrame[frame="foot"] { background-color: $window; border: none; border-top: 1px solid $line; }
QFrame[frame="card"] { background-color: $surface; border: 1px solid $line; border-radius: ${cardRadius}px; }
QFrame[frame="popover"] { background-color: $surface; border: 1px solid $lineStrong;
    border-radius: ${cardRadius}px; }
QFrame[frame="line"] { background-color: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[frame="lineAcross"] { background-color: $line; border: none; max-width: 1px; min-width: 1px; }
"""


def build_stylesheet(theme: Theme, scale: float = 1.0, language_is_urdu: bool = False) -> str:
    """Return the style sheet of the application.

    Args:
        theme: Colour roles.
        scale: Interface scale; 1.0 is 100 %.
        language_is_urdu: Urdu letters are set larger than Latin ones.
    """
    store = ThemeStore(Look(theme, scale, language_is_urdu))
    values = {role: theme.value(role) for role in _colour_roles()}
    lengths = {f"p{at}": store.px(at) for at in (4, 5, 6, 8, 10, 12, 14, 20, 24)}
    lengths |= {
        "radius": store.px(4),
        "tabSize": store.type_role("reading" if language_is_urdu else "label").size,
        "cardRadius": store.px(6),
        # Qt counts heights without the border; the tokens count them with it.
        "control": store.size("control") - 2,
        "controlSmall": store.size("controlSmall") - 2,
        "controlSmallField": store.size("controlSmall") - 2,
        "field": store.px(30) - 2,
        "fieldProblem": store.px(30) - 4,
        "tab": store.size("header") - 3,
        "menuRow": store.px(28),
        "status": store.size("statusBar") - 1,
        "bar": store.px(6) + 4,
        "thumbRadius": store.px(6) // 2,
    }
    return Template(_SHEET).substitute(values, **{name: str(px) for name, px in lengths.items()})


def build_palette(theme: Theme) -> QPalette:
    """Return the palette that gives Qt's own painting the colours of the theme."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, theme.colour(name))
    for role in _TEXT_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("textDisabled"))
    disabled = QPalette.ColorGroup.Disabled
    palette.setColor(disabled, QPalette.ColorRole.Highlight, theme.colour("line"))
    palette.setColor(disabled, QPalette.ColorRole.HighlightedText, theme.colour("textDisabled"))
    return palette


def tinted(palette: QPalette, colour: QColor) -> QPalette:
    """Return the palette with all its text in one colour; disabled text keeps its own."""
    result = QPalette(palette)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for role in _TEXT_ROLES:
            result.setColor(group, role, colour)
    return result


def _colour_roles() -> tuple[str, ...]:
    return tuple(token("colour", "light"))
