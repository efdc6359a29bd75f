"""Process start to first paint, against a bare PySide6 window with five tabs in the same run.

Run with ``uv run python tests/benchmarks/startup.py``; without a screen it starts Xvfb. A child process tells the
moments of its first paints on the system-wide monotonic clock, the parent notes when it started the child, so
that the interpreter's own start is counted. A moment is taken in the event loop's turn after the paint event, when
the pixels were handed to the screen. The map counts as painted when its chart view painted a figure with sectors.

The program is the whole one, from its command line on. Children run with compiled bytecode, as an installed
program does, and with settings of their own.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.report import Measured, median_ratio, print_limit  # noqa: E402
from tests.benchmarks.screen import screen  # noqa: E402

LIMIT_WINDOW, LIMIT_MAP, LIMIT_MB = 1.5, 5.0, 160.0

BARE = """
import json, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QTabWidget
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, painted)
def painted():
    print(json.dumps({"window": time.monotonic()}), flush=True)
    application.quit()
application = QApplication([])
window = Window()
tabs = QTabWidget()
for number in range(5):
    tabs.addTab(QLabel(f"Tab {number}"), f"Tab {number}")
window.setCentralWidget(tabs)
window.resize(1366, 768)
window.show()
application.exec()
"""

PROGRAM = """
import json, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
moments = {}
execute = QApplication.exec
def watched_exec(*_):
    global window
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
    window.first_painted.connect(lambda: moments.setdefault("window", time.monotonic()))
    window.furnished.connect(lambda: window.panes.tabs.currentChanged.connect(watch_map))
    return execute()
def watch_map(_):
    view = type(window.current_tab.view)
    paint = view.paintEvent
    def watched(self, event):
        paint(self, event)
        figure = self.chart.figure
        if figure is not None and figure.sectors:
            QTimer.singleShot(0, arrived)
    view.paintEvent = watched
    window.panes.tabs.currentChanged.disconnect(watch_map)
def arrived():
    if "map" in moments:
        return
    moments["map"] = time.monotonic()
    QTimer.singleShot(2000, finish)  # by then the facets and the card are there too
def finish():
    status = Path("/proc/self/status").read_text()
    moments["resident_mb"] = int(status.split("VmRSS:")[1].split()[0]) / 1024
    print(json.dumps(moments), flush=True)
    QApplication.quit()
QApplication.exec = watched_exec
from explorer.cli import main
main([])
"""


def child_environment(folder: str) -> dict[str, str]:
    """Return the environment of a program that was installed here: bytecode and settings in a folder that goes away."""
    places = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"), folder)
    environment = {**os.environ, **places, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": folder}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def measure(code: str, folder: str) -> dict[str, float]:
    """Start a child and return its moments in seconds since the parent started it."""
    environment = child_environment(folder)
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, text=True, timeout=60, check=True
    )
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return {name: value - (0 if name == "resident_mb" else start) for name, value in told.items()}


def main() -> int:
    """Measure bare window and program in turn and print both with their ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=11)
    runs = parser.parse_args().runs
    bare: list[float] = []
    window: list[float] = []
    filled: list[float] = []
    resident: list[float] = []
    with ExitStack() as stack:
        stack.enter_context(screen())
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        for number in range(runs + 1):
            bare_moment = measure(BARE, folder)["window"]
            moments = measure(PROGRAM, folder)
            if number:  # the first pair warms the file cache
                bare.append(bare_moment * 1000)
                window.append(moments["window"] * 1000)
                filled.append(moments["map"] * 1000)
                resident.append(moments["resident_mb"])
    shown = [
        Measured("bare window with five tabs, painted", tuple(bare)),
        Measured("Market Explorer, window painted", tuple(window)),
        Measured("Market Explorer, sector map painted with its data", tuple(filled)),
        Measured("resident memory with the map open", tuple(resident), "MB"),
    ]
    for measured in shown:
        print(measured.line())
    kept = [
        print_limit("window against bare", median_ratio(window, bare), LIMIT_WINDOW, "×"),
        print_limit("map with data against bare", median_ratio(filled, bare), LIMIT_MAP, "×"),
        print_limit("resident memory with the map open", shown[3].median, LIMIT_MB, "MB"),
    ]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    raise SystemExit(main())
