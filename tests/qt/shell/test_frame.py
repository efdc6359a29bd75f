"""What is painted first: little is made for it, and nothing of it moves when the window is furnished."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from explorer.app import Program
from explorer.shell.settings import Settings
from explorer.workspace.language import Language
from tests.qt.desk import MakeDesk
from tests.qt.manual_executor import ManualExecutor

START = """
import json, sys
from pathlib import Path
from PySide6 import QtCore, QtWidgets
from explorer.app import Program, make_application
from explorer.paths import bundled_database
from explorer.shell.settings import Settings
application = make_application()
program = Program(application, bundled_database(), Settings(Path(sys.argv[1])))
def tell():
    made = {name for module in (QtCore, QtWidgets) for name in vars(module)}
    print(json.dumps([sorted(sys.modules), sorted(made)]))
    application.quit()
program.window.first_painted.connect(tell)
program.window.show()
application.exec()
"""


def test_the_first_paint_waits_for_nothing_that_it_does_not_show(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path / "settings.ini")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    modules, types = json.loads(done.stdout)
    assert {"explorer.app", "explorer.shell.frame", "PySide6.QtWidgets"} <= set(modules)
    late = ("explorer.market", "explorer.figures", "explorer.charts", "explorer.export", "explorer.widgets.buttons")
    foreign = ("sqlmodel", "sqlalchemy", "sqlite3", "pandas", "pyqtgraph", "concurrent", "socket", "PySide6.QtSvg")
    assert [name for name in modules if name.startswith((*late, *foreign))] == []
    assert "QMainWindow" in types
    assert {"Qt", "QStyle", "QLineEdit", "QListView", "QMenu"} & set(types) == set()


def panes(program: Program) -> list[QWidget]:
    splitter = program.window.pane_row.splitter
    found = [splitter.widget(index) for index in range(splitter.count())]
    return [pane for pane in found if pane is not None]


def places(program: Program) -> dict[str, tuple[int, int, int, int]]:
    """Return where everything is that both the frame and the finished window show, in the window's coordinates."""
    window = program.window
    bar = window.header.tab_bar
    facets, centre, cards = panes(program)
    shown: dict[str, QWidget] = {"header": window.header, "view bar": window.view_bars, "tabs": bar}
    shown |= {"facets": facets, "centre": centre, "status": window.statusBar()}
    shown |= {f"button {at}": button for at, button in enumerate(window.header.findChildren(QToolButton))}
    if cards.isVisible():
        shown["cards"] = cards
    found = {
        name: (*widget.mapTo(window, QPoint(0, 0)).toTuple(), *widget.size().toTuple())
        for name, widget in shown.items()
    }
    tabs = [bar.tabRect(index) for index in range(bar.count())]
    return found | {f"tab {at}": (rect.x(), rect.y(), rect.width(), rect.height()) for at, rect in enumerate(tabs)}


def grounds(program: Program, picture: QImage) -> list[str]:
    """Return the colours of the window's surfaces where nothing ever stands on them."""
    window = program.window
    spots = [(window.width() // 2, 4), (window.width() // 2, window.header.height() - 1), (window.width() // 2, 50)]
    spots += [(window.width() // 2, window.view_bars.geometry().bottom()), (window.width() // 2, window.height() - 4)]
    for pane in panes(program):
        corner = pane.mapTo(window, QPoint(2, pane.height() - 2))
        spots += [(corner.x(), corner.y())] if pane.isVisible() else []
    return [picture.pixelColor(x, y).name() for x, y in spots]


@pytest.mark.parametrize(
    ("look", "width"),
    [
        *((look, width) for look in ("theme=light", "theme=dark", "language=ur") for width in (1200, 1366, 1920)),
        *(("scale=1.5", width) for width in (1366, 1920)),  # less is less than the map needs at this scale
    ],
)
def test_nothing_of_the_first_frame_moves(
    look: str, width: int, make_desk: MakeDesk, small_path: Path, tmp_path: Path
) -> None:
    file = tmp_path / "settings" / "settings.ini"
    file.parent.mkdir()
    file.write_text(f"[look]\n{look}\n", encoding="utf-8")
    desk = make_desk(small_path)
    program, at_first = desk.program, []
    program.window.first_painted.connect(
        lambda: at_first.append((places(program), grounds(program, program.window.grab().toImage())))
    )
    desk.open(QSize(width, 768))
    assert desk.mark_keys(), "the window is finished"
    assert at_first == [(places(program), grounds(program, program.window.grab().toImage()))]


def test_the_names_of_the_tabs_are_there_at_once_in_the_language_in_force(
    make_desk: MakeDesk, small_path: Path, tmp_path: Path
) -> None:
    file = tmp_path / "settings" / "settings.ini"
    file.parent.mkdir()
    file.write_text("[look]\nlanguage=ur\n", encoding="utf-8")
    desk = make_desk(small_path)
    bar = desk.window.header.tab_bar
    first = [bar.tabText(index) for index in range(bar.count())]
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    desk.open()
    assert first == [bar.tabText(index) for index in range(bar.count())]
    assert "Employers" not in first


def test_the_keyboard_focus_given_to_the_frame_has_its_ring(make_desk: MakeDesk, small_path: Path) -> None:
    desk = make_desk(small_path).open()
    desk.press("Tab", desk.window)
    assert desk.window.ring.frame is not None


def test_a_window_closed_before_it_was_painted_ends_in_order(
    qapp: QApplication, small_path: Path, tmp_path: Path
) -> None:
    executor = ManualExecutor()
    program = Program(qapp, small_path, Settings(tmp_path / "settings.ini"), executor)
    program.close()
    assert not executor.waiting
    assert program.appearance.language.current is Language.ENGLISH
    qapp.setStyleSheet("")
