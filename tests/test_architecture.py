"""The rules of the house that a linter cannot word as helpfully."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "explorer"
MODULES = sorted(PACKAGE.rglob("*.py"))
MAX_MODULE_LINES = 400
MAX_FUNCTION_LINES = 40

LAYERS = ("market", "figures", "keeping", "workspace", "widgets", "charts", "export", "tabs", "shell")
FORBIDDEN = {
    "market": ("PySide6", "pyqtgraph"),
    "figures": ("PySide6", "pyqtgraph", "sqlmodel", "sqlalchemy", "sqlite3"),
    "keeping": ("PySide6", "pyqtgraph", "sqlmodel", "sqlalchemy", "sqlite3"),
    "workspace": ("PySide6.QtWidgets", "pyqtgraph", "sqlmodel", "sqlalchemy", "sqlite3"),
    "widgets": (
        "explorer.market",
        "explorer.figures",
        "explorer.keeping",
        "pyqtgraph",
        "sqlmodel",
        "sqlalchemy",
        "sqlite3",
    ),
    "charts": ("explorer.tabs", "explorer.shell", "sqlmodel", "sqlalchemy", "sqlite3"),
    "export": ("explorer.market", "explorer.tabs", "explorer.shell", "pyqtgraph", "sqlmodel", "sqlalchemy"),
    "tabs": ("explorer.shell", "pyqtgraph", "sqlmodel", "sqlalchemy", "sqlite3"),
    "shell": ("pyqtgraph", "sqlmodel", "sqlalchemy", "sqlite3"),
}


def runtime_imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield line and name of every import that runs; those under ``if TYPE_CHECKING:`` do not."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only = {
        id(child)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for child in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in typing_only:
            continue
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, node.module or ""


@pytest.mark.parametrize("layer", LAYERS)
def test_no_layer_imports_what_it_must_not_know(layer: str) -> None:
    files = sorted((PACKAGE / layer).rglob("*.py"))
    imports = [(path, line, name) for path in files for line, name in runtime_imports(path)]
    assert imports, f"the scan of {layer} read no import at all, so it proves nothing"
    broken = [
        f"{path.relative_to(PACKAGE.parent)}:{line} imports {name}; {layer} must not know {banned}. "
        "Move the work to the layer that may, and hand plain values over."
        for path, line, name in imports
        for banned in FORBIDDEN[layer]
        if name == banned or name.startswith(f"{banned}.")
    ]
    assert not broken, "\n".join(broken)


def test_only_the_plot_module_imports_pyqtgraph() -> None:
    importers = {
        path.relative_to(PACKAGE).as_posix()
        for path in MODULES
        for _, name in runtime_imports(path)
        if name.split(".")[0] == "pyqtgraph"
    }
    assert importers <= {"charts/plot.py"}


def test_no_tab_imports_another_tab() -> None:
    entries = {path.stem for path in (PACKAGE / "tabs").glob("*_tab.py")}
    assert entries, "no tab was found, so this proves nothing"
    broken = [
        f"{path.name} imports {name}"
        for path in (PACKAGE / "tabs").glob("*_tab.py")
        for _, name in runtime_imports(path)
        if name.startswith("explorer.tabs.") and name.split(".")[2] in entries
    ]
    assert not broken, "\n".join(broken)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_modules_and_functions_stay_small(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    lines = len(source.splitlines())
    assert lines <= MAX_MODULE_LINES, f"{path.name} has {lines} lines; split it by what it owns"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            assert length <= MAX_FUNCTION_LINES, f"{path.name}: {node.name} has {length} lines"
