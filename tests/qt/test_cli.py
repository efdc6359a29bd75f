"""The command line: good commands end with 0 in a process of their own, mistakes in one sentence with 2."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from explorer import cli
from explorer.paths import bundled_database
from tests.market.small import build_facts, small_facts

ROOT = Path(__file__).parents[2]
HEAVY = ("pandas", "pyqtgraph")


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_facts(small_facts(), tmp_path_factory.mktemp("small-for-commands"))


def run(*arguments: str, code: str | None = None, environment: dict[str, str] | None = None) -> tuple[int, str, str]:
    """Run the program, or a piece of Python, as a process; return its exit code, output and complaints."""
    start = ["-c", code] if code is not None else ["-m", "explorer"]
    done = subprocess.run(
        [sys.executable, *start, *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **(environment or {})},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def assert_one_sentence(complaint: str) -> None:
    assert complaint.startswith("market-explorer: ")
    assert complaint.count("\n") == 1
    assert complaint.endswith("\n")
    assert "Traceback" not in complaint


BARE = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
"""The environment of a machine without a screen."""

GOOD: list[tuple[str, ...]] = [
    ("views",),
    ("check",),
    ("query", "employers", "--filter", "sector_id=banking"),
    ("export", "sector-bars", "--out", "{out}/bars.PNG", "--theme", "dark", "--language", "ur", "--size-by", "adverts"),
]


@pytest.mark.parametrize("arguments", GOOD, ids=lambda arguments: arguments[0])
def test_every_good_command_ends_with_0_and_needs_no_screen(arguments: Sequence[str], tmp_path: Path) -> None:
    code, told, complaint = run(*(part.format(out=tmp_path) for part in arguments), environment=BARE)
    assert (code, complaint) == (0, "")
    assert told
    assert "{out}" not in " ".join(arguments) or (tmp_path / "bars.PNG").is_file()


def test_exporting_imports_neither_pandas_nor_pyqtgraph(tmp_path: Path) -> None:
    code = f"""
import sys
from explorer.cli import main
assert main(["export", "--all", "--out", sys.argv[1], "--background", "transparent"]) == 0
print([name for name in {HEAVY} if name in sys.modules], "PySide6" in sys.modules)
"""
    ended, told, complaint = run(str(tmp_path / "all"), code=code)
    assert (ended, complaint) == (0, "")
    assert told.splitlines()[-1] == "[] True"


def test_help_imports_nothing_but_the_standard_library() -> None:
    code = """
import sys
from explorer.commands.parser import build_parser
build_parser().format_help()
print(sorted(name for name in ("PySide6", "sqlmodel", "sqlalchemy", "pandas", "numpy") if name in sys.modules))
"""
    assert run(code=code)[1].strip() == "[]"


def test_a_mistake_ends_a_process_as_calmly(tmp_path: Path) -> None:
    out = tmp_path / "x.png"
    code, told, complaint = run("export", "sector-map", "--out", str(out), "--filter", "sector=nowhere")
    assert (code, told) == (2, "")
    assert_one_sentence(complaint)
    assert not out.exists()


def test_without_a_screen_a_sentence_says_what_can_be_done_instead() -> None:
    code, told, complaint = run(environment=BARE)
    assert (code, told) == (2, "")
    assert_one_sentence(complaint)
    assert "no screen" in complaint
    assert "export --all" in complaint


# What follows runs in this process: Qt's application is there already, as it must be the one that can make windows.


Answer = tuple[int, str, str]
"""Exit code, output and complaints."""


@pytest.fixture
def command(qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Return a function that runs a command in this process."""
    del qapp

    def ran(*arguments: str) -> Answer:
        try:
            code = cli.main(arguments)
        except SystemExit as ended:
            code = int(str(ended.code or 0))
        told = capsys.readouterr()
        return code, told.out, told.err

    return ran


@pytest.fixture
def export(command: Callable[..., Answer], small: Path, tmp_path: Path) -> Callable[..., Answer]:
    """Return a function that exports from the small market into a folder that is empty before."""
    folder = tmp_path / "out"
    folder.mkdir()

    def exported(*arguments: str) -> Answer:
        return command("export", "--database", str(small), *(part.format(out=folder) for part in arguments))

    return exported


@pytest.mark.parametrize("arguments", [("--version",), ("--help",), ("export", "--help"), ("views", "--json")])
def test_what_the_program_says_of_itself(command: Callable[..., Answer], arguments: tuple[str, ...]) -> None:
    code, told, complaint = command(*arguments)
    assert (code, complaint) == (0, "")
    assert told.strip()


def test_views_are_listed_for_machines_too(command: Callable[..., Answer]) -> None:
    told = json.loads(command("views", "--json")[1])
    assert [view["view"] for view in told["views"]] == [
        *(
            "sector-map",
            "sector-bars",
            "employers",
            "platforms",
            "platform-employers",
            "platform-regions",
            "training-cost",
            "serving-cost",
            "which-first",
            "certifications",
            "salaries",
            "salaries-remote",
            "salary-disagreement",
            "salary-claims",
            "take-home",
        )
    ]
    assert [table["table"] for table in told["tables"]] == [
        *("employers", "platforms", "platform-employers", "platform-regions", "serving-cost", "which-first"),
        "certifications",
    ]
    assert all(table["endings"] == [".csv", ".tsv", ".xlsx"] for table in told["tables"])
    assert {"slide-16-9", "a4-landscape"} <= {preset["preset"] for preset in told["presets"]}
    assert "sector" in told["filters"]
    assert "adverts" in told["size_by"]


def test_a_built_database_is_good_for_the_other_commands(
    command: Callable[..., Answer], small: Path, tmp_path: Path
) -> None:
    out = tmp_path / "again.db"
    assert command("build-data", "--source", str(small.parent / "source"), "--out", str(out))[0] == 0
    code, told, _ = command("--database", str(out), "query", "sectors", "--csv")
    assert code == 0
    assert told.startswith("id,name")
    picture = tmp_path / "picture.png"
    assert command("export", "sector-map", "--database", str(out), "--out", str(picture))[0] == 0
    assert picture.is_file()


TOO_LONG = "x" * 300

MISTAKEN: list[tuple[str, ...]] = [
    ("no-such-command",),
    ("query", "no-such-table"),
    ("query", "employers", "--filter", "banking"),
    ("--database", "{out}/none.db", "check"),
    ("--database", "{out}/" + TOO_LONG, "check"),
    ("build-data", "--source", "{out}/none", "--out", "{out}/x.db"),
    ("build-data", "--source", "{out}/" + TOO_LONG, "--out", "{out}/x.db"),
]


def test_mistakes_of_the_other_commands_are_one_sentence_too(command: Callable[..., Answer], tmp_path: Path) -> None:
    for arguments in MISTAKEN:
        code, told, complaint = command(*(part.format(out=tmp_path) for part in arguments))
        assert (code, told) == (2, ""), arguments
        assert_one_sentence(complaint)
    assert list(tmp_path.iterdir()) == []


def written(tmp_path: Path) -> list[str]:
    return sorted(entry.name for entry in (tmp_path / "out").rglob("*"))


def export_map(export: Callable[..., Answer], tmp_path: Path, *arguments: str) -> QImage:
    code, told, complaint = export("sector-map", "--out", "{out}/map.png", *arguments)
    assert (code, complaint) == (0, "")
    assert told == f"{tmp_path}/out/map.png\n"
    image = QImage(str(tmp_path / "out" / "map.png"))
    assert not image.isNull()
    return image


def test_all_views_go_into_a_folder_that_is_made(export: Callable[..., Answer], tmp_path: Path) -> None:
    code, told, _ = export("--all", "--out", "{out}/deep/er")
    assert code == 0
    pictures = [
        "certifications.png",
        "employers.png",
        "platform-employers.png",
        "platform-regions.png",
        "platforms.png",
        "salaries-remote.png",
        "salaries.png",
        "salary-claims.png",
        "salary-disagreement.png",
        "sector-bars.png",
        "sector-map.png",
        "serving-cost.png",
        "take-home.png",
        "training-cost.png",
        "which-first.png",
    ]
    assert written(tmp_path) == sorted(["deep", "er", *pictures])
    assert len(told.splitlines()) == len(pictures)


def test_a_view_that_fills_several_slides_becomes_as_many_files(command: Callable[..., Answer], tmp_path: Path) -> None:
    code, told, complaint = command("export", "platforms", "--out", str(tmp_path / "p.png"), "--preset", "a4-landscape")
    assert (code, complaint) == (0, "")
    files = [Path(line) for line in told.splitlines()]
    assert len(files) > 2
    assert [file.name for file in files] == ["p.png", *(f"p-{number}.png" for number in range(2, len(files) + 1))]
    images = [QImage(str(file)) for file in files]
    assert not any(image.isNull() for image in images)
    assert all(one != other for one, other in pairwise(images)), "no page is the one before it"


@pytest.mark.parametrize(
    ("arguments", "pixels"),
    [
        ((), (1920, 1080)),
        (("--preset", "square"), (1080, 1080)),
        (("--size", "800x600", "--scale", "2"), (1600, 1200)),
    ],
)
def test_the_size_is_the_one_asked_for(
    export: Callable[..., Answer], tmp_path: Path, arguments: tuple[str, ...], pixels: tuple[int, int]
) -> None:
    image = export_map(export, tmp_path, *arguments)
    assert (image.width(), image.height()) == pixels


SAME = ["sector=banking", "sector=Banking", "SECTOR=BANKING", "sector_id=banking", " sector = banking "]


def test_a_value_may_be_written_by_id_name_or_column(export: Callable[..., Answer], tmp_path: Path) -> None:
    pictures = [export_map(export, tmp_path, "--filter", text, "--size", "640x360") for text in SAME]
    assert all(picture == pictures[0] for picture in pictures)
    assert pictures[0].text("Description") != export_map(export, tmp_path, "--size", "640x360").text("Description")


def test_several_filters_narrow_together(export: Callable[..., Answer], tmp_path: Path) -> None:
    both = export_map(export, tmp_path, "--filter", "sector=banking", "--filter", "hq_city_id=Lahore")
    assert "No employer is recorded" in both.text("Description")
    unknown = export_map(export, tmp_path, "--filter", "city=not-recorded")
    assert "Banking" in unknown.text("Description")


def described(export: Callable[..., Answer], tmp_path: Path, *arguments: str) -> str:
    code, _, complaint = export("take-home", "--out", "{out}/pay.png", "--size", "960x540", *arguments)
    assert (code, complaint) == (0, "")
    return QImage(str(tmp_path / "out" / "pay.png")).text("Description")


def test_take_home_takes_the_words_of_the_command_of_that_name(export: Callable[..., Answer], tmp_path: Path) -> None:
    bundled = ("--database", str(bundled_database()))
    assert described(export, tmp_path, *bundled) == "Income tax begins above PKR 50,000 a month"
    asked = ("--pay", "30,00,000", "--period", "year", "--tax-year", "2026", *bundled)
    assert described(export, tmp_path, *asked) == "PKR 225,000 a month is left of PKR 250,000"
    registered = described(export, tmp_path, "--pay", "100000", "--income", "registered", *bundled)
    assert registered == "PKR 99,750 a month is left of PKR 100,000"


WRONG: list[tuple[tuple[str, ...], str]] = [
    (("take-home", "--out", "{out}/x.png", "--pay", "much"), "'much' is no pay in rupees"),
    (("take-home", "--out", "{out}/x.png", "--pay", "9" * 15), "from 0 to 1,000,000,000,000 rupees"),
    (("take-home", "--out", "{out}/x.png", "--tax-year", "1999"), "is recorded for tax year 1999, only for: 2026;"),
    (("take-home", "--out", "{out}/x.png", "--income", "gift"), "invalid choice"),
    (("salaries", "--out", "{out}/x.png", "--pay", "5"), "belong to the view 'take-home', not to 'salaries'"),
    (
        ("no-such-view", "--out", "{out}/x.png"),
        "There is no view 'no-such-view'; the views are sector-map, sector-bars, employers, platforms,",
    ),
    (("--out", "{out}/x.png"), "Name one view"),
    (
        ("platforms", "--out", "{out}/x.png", "--filter", "sector=banking"),
        "The view 'platforms' takes no filter. Nothing was written.",
    ),
    (("sector-map", "--all", "--out", "{out}"), "Name one view"),
    (("sector-map", "--out", "{out}/x.png", "--filter", "sector"), "not of the form key=value"),
    (("sector-map", "--out", "{out}/x.png", "--filter", "="), "There is no filter ''"),
    (("sector-map", "--out", "{out}/x.png", "--filter", "colour=red"), "There is no filter 'colour'"),
    (("sector-map", "--out", "{out}/x.png", "--filter", "sector=bankin"), "did you mean banking?"),
    (("sector-map", "--out", "{out}/x.png", "--filter", "sector="), "has no value ''"),
    (("--all", "--out", "{out}/new", "--filter", "city=atlantis"), "has no value 'atlantis'"),
    (("sector-map", "--out", "{out}/x.png", "--size", "10x10"), "cannot be made"),
    (("sector-map", "--out", "{out}/x.png", "--size", "9000x9000"), "cannot be made"),
    (("sector-map", "--out", "{out}/x.png", "--size", "wide"), 'There is no picture size "wide"'),
    (("sector-map", "--out", "{out}/x.png", "--preset", "slide"), 'There is no picture size "slide"'),
    (("sector-map", "--out", "{out}/x.png", "--preset", "square", "--size", "800x600"), "not allowed with argument"),
    (("sector-map", "--out", "{out}/x.png", "--scale", "3"), "cannot be scaled by 3"),
    (("sector-map", "--out", "{out}/x.png", "--scale", "-1"), "cannot be scaled by -1"),
    (("sector-map", "--out", "{out}/x.png", "--scale", "big"), "invalid int value"),
    (("sector-map", "--out", "{out}/x.png", "--size", "8000x8000", "--scale", "4"), "too large"),
    (("sector-map", "--out", "{out}/x.png", "--size-by", "weight"), "There is no measure 'weight'"),
    (("sector-map", "--out", "{out}/x.png", "--theme", "purple"), "invalid choice"),
    (("sector-map", "--out", "{out}/x.png", "--language", "fr"), "invalid choice"),
    (("sector-map", "--out", "{out}/x.png", "--background", "red"), "invalid choice"),
    (("sector-map", "--out", "{out}/x.png", "--nonsense"), "unrecognized arguments"),
    (("sector-map", "--out", "{out}/x.jpg"), "ends in none of .png, .svg, .pdf"),
    (("sector-map", "--out", "{out}"), "ends in none of .png, .svg, .pdf"),
    (("sector-map", "--out", "{out}/x.svg", "--scale", "2"), "holds lines, which have no scale"),
    (("sector-map", "--out", "{out}/x.pdf", "--scale", "4"), "holds lines, which have no scale"),
    (("sector-map", "--out", "{out}/none/x.png"), "does not exist"),
    (("sector-map", "--out", "{out}/" + TOO_LONG + ".png"), "could not be reached (File name too long)"),
    (("--all", "--out", "{out}/" + TOO_LONG), "could not be reached (File name too long)"),
    (("sector-map",), "required: --out"),
    (("sector-map", "--out", "{out}/x.png", "--database", "{out}/none.db"), "There is no database at"),
    (("sector-map", "--out", "{out}/x.png", "--database", "{out}"), "is a folder, not a database"),
]


@pytest.mark.parametrize(("arguments", "sentence"), WRONG, ids=[case[1][:24] for case in WRONG])
def test_a_mistake_is_told_in_one_sentence_and_nothing_is_written(
    export: Callable[..., Answer], tmp_path: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    code, told, complaint = export(*arguments)
    assert (code, told) == (2, "")
    assert_one_sentence(complaint)
    assert sentence in complaint
    assert written(tmp_path) == []


def test_a_picture_is_written_as_the_ending_says(export: Callable[..., Answer], tmp_path: Path) -> None:
    starts = {"x.svg": b"<?xml", "X.PDF": b"%PDF-", "x.Png": b"\x89PNG"}
    for name, start in starts.items():
        code, _told, complaint = export("sector-map", "--out", f"{{out}}/{name}")
        assert code == 0, complaint
        assert (tmp_path / "out" / name).read_bytes().startswith(start)


def test_paths_that_are_something_else_are_refused(export: Callable[..., Answer], tmp_path: Path) -> None:
    (tmp_path / "out" / "folder.png").mkdir()
    (tmp_path / "out" / "file").write_text("mine", encoding="utf-8")
    for arguments in (
        ("sector-map", "--out", "{out}/folder.png"),
        ("sector-map", "--out", "{out}/file/x.png"),
        ("--all", "--out", "{out}/file"),
        ("--all", "--out", "{out}/file/deeper"),
    ):
        code, told, complaint = export(*arguments)
        assert (code, told) == (2, ""), arguments
        assert_one_sentence(complaint)
    assert written(tmp_path) == ["file", "folder.png"]
    assert (tmp_path / "out" / "file").read_text(encoding="utf-8") == "mine"


WINDOW = """
import json, sys
from pathlib import Path
from explorer.app import Program, make_application
from explorer.paths import bundled_database
from explorer.shell.settings import Settings

def loaded(*names):
    return [name for name in names if name in sys.modules]

told = {}
application = make_application()
program = Program(application, bundled_database(), Settings(Path(sys.argv[1]) / "settings.ini"))
window = program.window
palette = ("explorer.widgets.palette", "explorer.shell.palette_content", "explorer.shell.found_opening")
watched = ("sqlmodel", "sqlalchemy", "pandas", "pyqtgraph", *palette)
window.first_painted.connect(lambda: told.setdefault("painted", loaded(*watched)))

def arrived():
    told["filled"] = loaded(*watched)
    told["asked"] = loaded("sqlite3")
    window.actions_by_key.by_key["palette"].trigger()
    told["searched"] = loaded(*palette)
    told["counter"] = window.panes.chips.counter_text
    application.quit()

def watch(old, new):
    if window.current_tab is not None:
        window.current_tab.first_data_painted.connect(arrived)

window.furnished.connect(lambda: program.context.store.changed.connect(watch))
window.show()
application.exec()
program.close()
print(json.dumps(told))
"""


def test_the_window_is_painted_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    ended, told, complaint = run(str(tmp_path), code=WINDOW)
    assert ended == 0, complaint
    modules = json.loads(told)
    assert modules["painted"] == []
    assert modules["filled"] == [], "not even for the data of the first picture"
    assert modules["asked"] == ["sqlite3"], "the check itself can see what is imported"
    assert "explorer.widgets.palette" in modules["searched"], "the palette is made when it is first opened"


CLOSED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
import explorer.app as app

app.default_settings_file = lambda: Path(sys.argv[1]) / "settings.ini"
app.default_log_file = lambda: Path(sys.argv[1]) / "log"
moment = sys.argv[2]

class ClosedProgram(app.Program):
    def __init__(self, *given):
        super().__init__(*given)
        if moment == "at once":
            QTimer.singleShot(0, self.window.close)

    def furnish(self):
        super().furnish()
        window = self.window

        def close(*_):
            window.show_tab("employers")
            QTimer.singleShot(0, window.close)

        def show_and_close(*_):
            window.show_tab("employers")
            window.current_tab.first_data_painted.connect(close)

        if moment == "without data":
            close()
        elif moment == "with data":
            self.context.market.opened.connect(show_and_close)
        else:
            self.context.market.failed.connect(close)

app.Program = ClosedProgram
from explorer.cli import main
sys.exit(main(sys.argv[3:]))
"""


@pytest.mark.parametrize("moment", ["at once", "without data", "with data"])
def test_closing_the_window_ends_the_program_with_0(tmp_path: Path, moment: str) -> None:
    ended, told, complaint = run(str(tmp_path), moment, code=CLOSED)
    assert (ended, told) == (0, "")
    assert [line for line in complaint.splitlines() if "This plugin does not support" not in line] == []
    assert (tmp_path / "settings.ini").is_file()
    assert not (tmp_path / "log").exists(), "no fault was met"


def test_a_window_over_a_bad_database_opens_and_closes_as_well(tmp_path: Path) -> None:
    arguments = ("--database", str(tmp_path / "none.db"))
    ended, _told, complaint = run(str(tmp_path), "failed", *arguments, code=CLOSED)
    assert ended == 0
    assert "Traceback" not in complaint
    assert not (tmp_path / "log").exists()
