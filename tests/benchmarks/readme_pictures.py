"""The pictures of the README: the real window on the bundled data, drawn without a screen.

Run with ``uv run python tests/benchmarks/readme_pictures.py``; the PNG files go to `resources/pictures/`.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402

from explorer.app import Program, make_application  # noqa: E402
from explorer.market.filters import Facet, MarketFilter  # noqa: E402
from explorer.paths import bundled_database  # noqa: E402
from explorer.shell.settings import Settings  # noqa: E402
from explorer.workspace.language import Language  # noqa: E402

SETTLED_MS = 3000
FOLDER = ROOT / "resources" / "pictures"


def wait(milliseconds: int) -> None:
    """Let jobs and paints finish."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> int:
    """Draw every picture of the README."""
    FOLDER.mkdir(exist_ok=True)
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        settings.remember("look/theme", "light")
        program = Program(application, bundled_database(), settings)
        window, look = program.window, program.appearance
        window.resize(1366, 736)
        window.show()

        def keep(name: str) -> None:
            wait(SETTLED_MS)
            window.grab().save(str(FOLDER / f"{name}.png"))

        keep("sector-map")
        store = program.context.store
        look.choose_theme("dark")
        keep("sector-map-dark")
        look.choose_theme("light")
        store.update(filter=MarketFilter.of({Facet.SECTOR: {"banking"}}))
        keep("sector-drilled")
        store.update(filter=MarketFilter(), tab="employers", employer_id="jazz")
        keep("employers")
        store.update(tab="sector-map", employer_id=None)
        look.choose_language(Language.URDU)
        keep("sector-map-urdu")
        program.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
