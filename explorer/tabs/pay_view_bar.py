"""The controls over the salaries: ranges or table, month or year, which scale, how amounts are written."""

from enum import StrEnum

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu
from typing_extensions import override

from explorer.market.pay_filters import PayPanel
from explorer.market.pay_rows import PayPeriod
from explorer.widgets.buttons import PRIMARY, ActionButton, IconButton
from explorer.widgets.list_button import ListButton
from explorer.widgets.segmented_switch import SegmentedSwitch
from explorer.workspace.pay_words import PayNumbers, numbers_word, panel_word, period_word
from explorer.workspace.theme_store import ThemeStore

EDGE, GAP = 16, 12


class PayMode(StrEnum):
    """How the figures are shown."""

    RANGES = "ranges"
    TABLE = "table"


class PayViewBar(QFrame):
    """Holds the tab's look; the scale is part of the filter and only asked for here.

    Attributes:
        folding: The buttons that go into `menu`, behind `more_button`, where there is no room for them.

    Signals:
        changed(): Mode, period or the writing of amounts is another.
        panel_chosen(str): Another `PayPanel` is wanted.
        measure_wanted(): "Currency, prices" was taken.
        guess_wanted(): "Guess first" was taken.
        claims_wanted(): "Check claims" was taken.
        take_home_wanted(): "Take-home" was taken.
        copy_wanted(): "Copy chart" was taken.
        export_wanted(): "Export picture" was taken.
    """

    changed = Signal()
    panel_chosen = Signal(str)
    measure_wanted = Signal()
    guess_wanted = Signal()
    claims_wanted = Signal()
    take_home_wanted = Signal()
    copy_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, theme: ThemeStore) -> None:
        super().__init__()
        self.setProperty("frame", "viewBar")
        self._switch = SegmentedSwitch(theme, [(PayMode.RANGES, "", "bars"), (PayMode.TABLE, "", "table")])
        self._period = SegmentedSwitch(theme, [(period.value, period.value, "") for period in PayPeriod])
        self._panel = ListButton(theme, "", [(panel.value, panel.value) for panel in PayPanel])
        self._numbers = ListButton(theme, "", [(numbers.value, numbers.value) for numbers in PayNumbers])
        self._measure = ActionButton(theme, "")
        self._guess = ActionButton(theme, "")
        self._claims = ActionButton(theme, "")
        self._take_home = ActionButton(theme, "")
        self.folding = (self._guess, self._take_home, self._measure, self._claims)
        self.more_button, self.menu = IconButton(theme, "menu", "", side=32), QMenu(self)
        self._copy = ActionButton(theme, "", "copy")
        self._export = ActionButton(theme, "", "picture", variant=PRIMARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.setSpacing(GAP)
        for part in (self._switch, self._period, self._panel, self._numbers, self._measure):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._guess)
        row.addWidget(self._claims)
        row.addWidget(self._take_home)
        row.addWidget(self.more_button)
        row.addWidget(self._copy)
        row.addWidget(self._export)
        self._switch.selected.connect(lambda _key: self.changed.emit())
        self._period.selected.connect(lambda _key: self.changed.emit())
        self._numbers.chosen.connect(lambda _key: self.changed.emit())
        self._panel.chosen.connect(self.panel_chosen)
        self._measure.clicked.connect(lambda _checked=False: self.measure_wanted.emit())
        self._guess.clicked.connect(lambda _checked=False: self.guess_wanted.emit())
        self._claims.clicked.connect(lambda _checked=False: self.claims_wanted.emit())
        self._take_home.clicked.connect(lambda _checked=False: self.take_home_wanted.emit())
        self.more_button.clicked.connect(lambda _checked=False: self._open_menu())
        self._copy.clicked.connect(lambda _checked=False: self.copy_wanted.emit())
        self._export.clicked.connect(lambda _checked=False: self.export_wanted.emit())
        self.retranslate()

    @property
    def mode(self) -> PayMode:
        """How the figures are shown."""
        return PayMode(self._switch.current)

    @property
    def period(self) -> PayPeriod:
        """What every amount is for."""
        return PayPeriod(self._period.current)

    @property
    def numbers(self) -> PayNumbers:
        """How amounts are written."""
        return PayNumbers(self._numbers.current)

    def set_mode(self, mode: PayMode) -> None:
        """Choose how the figures are shown."""
        self._switch.set_current(mode.value)
        self.changed.emit()

    def set_period(self, period: PayPeriod) -> None:
        """Choose what every amount is for."""
        self._period.set_current(period.value)
        self.changed.emit()

    def set_numbers(self, numbers: PayNumbers) -> None:
        """Choose how amounts are written."""
        self._numbers.set_current(numbers.value)
        self.changed.emit()

    def show_panel(self, panel: PayPanel) -> None:
        """Show which scale is in force."""
        self._panel.set_current(panel.value)

    def retranslate(self) -> None:
        """Write the texts in the language in force."""
        self._switch.set_texts([self.tr("Ranges"), self.tr("Table")])
        self._switch.setAccessibleName(self.tr("View"))
        self._period.set_texts([period_word(period) for period in PayPeriod])
        self._period.setAccessibleName(self.tr("Pay for a month or a year"))
        self._panel.set_choices(self.tr("Paid"), [(panel.value, panel_word(panel)) for panel in PayPanel])
        self._numbers.set_choices(self.tr("In"), [(numbers.value, numbers_word(numbers)) for numbers in PayNumbers])
        self._measure.setText(self.tr("Currency, prices"))
        self._measure.setToolTip(self.tr("Convert to another currency, or show in the prices of one year"))
        self._guess.setText(self.tr("Guess first"))
        self._guess.setToolTip(self.tr("Guess pay before it is shown (G)"))
        self._claims.setText(self.tr("Check claims"))
        self._take_home.setText(self.tr("Take-home"))
        self.more_button.set_name(self.tr("More"))
        self._copy.setText(self.tr("Copy chart"))
        self._export.setText(self.tr("Export picture"))
        self._fold()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Put the buttons of dialogs and modes, the last ones first, into a menu where the bar has no room for all."""
        kept = (self._switch, self._period, self._panel, self._numbers, self._copy, self._export)
        room = self.width() - 2 * EDGE - sum(part.sizeHint().width() + GAP for part in kept)
        widths = [button.sizeHint().width() + GAP for button in self.folding]
        is_tight = sum(widths) > room
        if is_tight:
            room -= self.more_button.sizeHint().width() + GAP
        for at, button in enumerate(self.folding):
            button.setVisible(sum(widths[: at + 1]) <= room)
        self.more_button.setVisible(is_tight)

    def _open_menu(self) -> None:
        self.menu.clear()
        for button in self.folding:
            if button.isHidden():
                self.menu.addAction(button.text(), button.click)
        self.menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height() + 2)))
