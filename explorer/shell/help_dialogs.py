"""What the program says about itself: its shortcuts, its version and the data in use."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QMessageBox, QVBoxLayout, QWidget

from explorer.market.rows import MetaRow
from explorer.shell.actions import ACTIONS, Actions


def program_version() -> str:
    """Return the installed version; a copy that was never installed has none."""
    try:
        return version("market-explorer")
    except PackageNotFoundError:
        return QCoreApplication.translate("HelpDialogs", "not installed")


def show_shortcuts(window: QWidget, actions: Actions) -> QDialog:
    """Open the list of every shortcut, made from the actions themselves."""
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("HelpDialogs", "Keyboard shortcuts"))
    form = QFormLayout()
    form.setHorizontalSpacing(32)
    keys = [f"tab:{key}" for key in actions.tab_keys] + [spec.key for spec in ACTIONS]
    for key in keys:
        action = actions.by_key[key]
        shown = [sequence.toString(QKeySequence.SequenceFormat.NativeText) for sequence in action.shortcuts()]
        if shown:
            form.addRow(action.text().rstrip(" …"), QLabel(", ".join(shown)))
    for name, shown_keys in _chart_keys():
        form.addRow(name, QLabel(shown_keys))
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 20, 24, 16)
    layout.setSpacing(16)
    layout.addLayout(form)
    layout.addWidget(_close_button(dialog))
    dialog.open()
    return dialog


def show_about(window: QWidget, meta: MetaRow | None) -> QMessageBox:
    """Open a note on the program, its data and its promise."""
    translate = QCoreApplication.translate
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(translate("HelpDialogs", "About Market Explorer"))
    box.setText(f"Market Explorer {program_version()}")
    lines = [
        translate("HelpDialogs", "The market for AI and cloud work in Pakistan, with the source of every figure."),
        translate("HelpDialogs", "It works offline and sends nothing."),
    ]
    if meta is not None:
        told = translate("HelpDialogs", "Data pack %1, gathered up to %2.")
        lines.append(told.replace("%1", meta.data_version).replace("%2", meta.data_date))
    box.setInformativeText("\n".join(lines))
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.open()
    return box


def _chart_keys() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        (translate("HelpDialogs", "Move between cells, bars and rows"), translate("HelpDialogs", "Arrow keys")),
        (translate("HelpDialogs", "Open what has the focus"), translate("HelpDialogs", "Enter")),
        (translate("HelpDialogs", "Star the employer of the row"), translate("HelpDialogs", "Space")),
    ]


def _close_button(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # no style's own picture on it
    buttons.rejected.connect(dialog.reject)
    return buttons
