"""The Urdu file speaks of every text, says it in Urdu, and the window shows nothing else while Urdu is in force.

After a text was added or changed, in the root of the repository:

    pyside6-lupdate $(git ls-files 'explorer/*.py') -locations none -no-obsolete -source-language en \
        -target-language ur_PK -ts resources/i18n/explorer_ur.ts
    (translate what is unfinished, by data/source/urdu_terms.csv)
    pyside6-lrelease -fail-on-unfinished resources/i18n/explorer_ur.ts
"""

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QListView, QTabBar, QWidget

from explorer.figures.measures import SizeBy
from explorer.market.filters import Facet, MarketFilter
from explorer.tabs.sector_view_bar import MapMode
from explorer.workspace.language import Language
from tests.qt.desk import Desk

ROOT = Path(__file__).parents[2]
TS = ROOT / "resources" / "i18n" / "explorer_ur.ts"
SOURCES = sorted((ROOT / "explorer").rglob("*.py"))
PLACEHOLDER = re.compile(r"%n|%\d")
URDU = re.compile("[\u0600-\u06ff]")
LATIN_WORD = re.compile("[A-Za-z]{2,}")
LATIN_THAT_STAYS = {"Enter", "Escape", "db", "A4", "xlsx", "csv", "tsv", "PKR", "USD", "EOBI", "PSEB", "IT", "MLOps"}


@dataclass(frozen=True, slots=True)
class Message:
    """One text with its translations: one, or one for each plural form."""

    context: str
    source: str
    translations: tuple[str, ...]
    is_finished: bool


def read_messages(path: Path) -> list[Message]:
    messages = []
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            name, source = context.findtext("name", ""), message.findtext("source", "")
            messages.append(Message(name, source, tuple(forms), "type" not in translation.attrib))
    return messages


MESSAGES = read_messages(TS)


def run_tool(name: str, *arguments: str) -> None:
    tool = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([str(tool), *arguments], check=True, cwd=ROOT, capture_output=True, timeout=120)


def known(path: Path) -> set[tuple[str, str]]:
    return {(message.context, message.source) for message in read_messages(path)}


def test_the_file_holds_every_text_of_the_sources_and_no_other(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    run_tool("lupdate", *map(str, SOURCES), "-locations", "none", "-no-obsolete", "-ts", str(fresh))
    assert known(TS) == known(fresh), "run lupdate as the head of this file says"


def marked_texts(path: Path) -> Iterator[tuple[str, str]]:
    """Yield context and text of each call that marks a text; an empty text stands for one that is no literal."""

    def visit(node: ast.AST, class_name: str) -> Iterator[tuple[str, str]]:
        for child in ast.iter_child_nodes(node):
            yield from visit(child, child.name if isinstance(child, ast.ClassDef) else class_name)
        if not isinstance(node, ast.Call):
            return
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called == "tr":
            texts = [class_name, *map(literal, node.args[:1])]
        elif called in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) == 2:
            texts = [literal(argument) for argument in node.args]
        else:
            return
        yield texts[0], texts[1]

    return visit(ast.parse(path.read_text(encoding="utf-8")), "")


def literal(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_lupdate_misses_no_marked_text(path: Path) -> None:
    marked = {pair for pair in marked_texts(path) if all(pair)}
    assert marked <= {(message.context, message.source) for message in MESSAGES}


def test_no_class_that_translates_by_its_own_name_has_heirs() -> None:
    # `tr` of PySide6 asks for the class of the object alone, so an heir would ask under a name that nobody filed.
    heirs: set[str] = set()
    translating: set[str] = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                heirs |= {base.id for base in node.bases if isinstance(base, ast.Name)}
                calls = [call.func for call in ast.walk(node) if isinstance(call, ast.Call)]
                if any(isinstance(called, ast.Attribute) and called.attr == "tr" for called in calls):
                    translating.add(node.name)
    assert translating
    assert not translating & heirs


def test_every_message_is_translated() -> None:
    assert [message for message in MESSAGES if not message.is_finished or not all(message.translations)] == []


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: f"{message.context}: {message.source[:40]}")
def test_translations_keep_placeholders_and_are_urdu(message: Message) -> None:
    for translation in message.translations:
        assert sorted(PLACEHOLDER.findall(translation)) == sorted(PLACEHOLDER.findall(message.source))
        assert set(LATIN_WORD.findall(PLACEHOLDER.sub("", translation))) <= LATIN_THAT_STAYS
        if LATIN_WORD.search(PLACEHOLDER.sub("", message.source)):
            assert URDU.search(translation)
        assert translation.count("\u2066") == translation.count("\u2069")
        assert translation.strip(" ") == translation or message.source.strip(" ") != message.source
        if message.source.endswith(".") and not message.source.endswith("..."):
            assert translation.endswith("۔"), "an Urdu sentence ends with its own full stop"
        for sign in ",;?":
            assert sign not in re.sub(r"\u2066.*?\u2069|;;", "", translation), "Urdu has its own signs"


def test_the_compiled_file_is_fresh(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    run_tool("lrelease", "-fail-on-unfinished", str(TS), "-qm", str(fresh))
    assert fresh.read_bytes() == TS.with_suffix(".qm").read_bytes(), "run lrelease as the head of this file says"


def speak(desk: Desk, language: Language) -> None:
    desk.window.commands.appearance.choose_language(language)
    desk.settle()


def texts_of(widget: QWidget) -> Iterator[str]:
    """Yield everything that a widget says by itself: text, title, tooltip, hint, names for screen readers."""
    for name in ("plain_text", "text", "windowTitle", "toolTip", "placeholderText", "accessibleName", "title"):
        said = getattr(widget, name, None)
        said = said() if callable(said) else said
        if isinstance(said, str) and said and not said.startswith("<p"):
            yield said
    yield widget.accessibleDescription()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QHeaderView):
        model = widget.model()
        for column in range(model.columnCount()):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    if isinstance(widget, QAbstractItemView):
        model = widget.model()
        columns = 1 if isinstance(widget, QListView) else model.columnCount()
        for row in range(min(40, model.rowCount())):
            yield from (str(model.index(row, column).data() or "") for column in range(columns))


def all_texts(root: QWidget) -> list[str]:
    """Return what a window says, in the order of its widgets, with its menus and without what is hidden."""
    shown = [widget for widget in (root, *root.findChildren(QWidget)) if widget.isVisibleTo(root)]
    texts = [text for widget in shown for text in texts_of(widget)]
    texts += [action.text() for action in root.findChildren(QAction)]
    return [text for text in texts if text]


ENGLISH = {message.source for message in MESSAGES if LATIN_WORD.search(PLACEHOLDER.sub("", message.source))}
SAME_IN_BOTH = {"Enter"}


def english_left(texts: list[str]) -> list[str]:
    """Return the texts that are, or plainly hold, an English text of the program."""
    whole = ENGLISH - SAME_IN_BOTH
    patterns = [
        re.compile(PLACEHOLDER.sub("[^ ]+", re.escape(source).replace("%", "%")))
        for source in whole
        if len(LATIN_WORD.findall(PLACEHOLDER.sub("", source))) > 2
    ]
    return [text for text in texts if text in whole or any(pattern.search(text) for pattern in patterns)]


def drive(desk: Desk) -> Iterator[str]:
    """Bring up one view after the other and say which."""
    banking = MarketFilter.of({Facet.SECTOR: {"banking"}})
    controls = desk.map_tab.controls
    for size_by in SizeBy:
        controls.set_size_by(size_by)
        desk.settle()
        yield f"map by {size_by}"
    controls.set_size_by(SizeBy.EMPLOYERS)
    for mode in (MapMode.BARS, MapMode.TABLE):
        controls.set_mode(mode)
        desk.settle()
        yield mode.value
    desk.choose(banking)
    yield "table of one sector"
    controls.set_mode(MapMode.MAP)
    desk.settle()
    yield "map of one sector"
    desk.choose(MarketFilter.of({Facet.SECTOR: {"banking"}, Facet.CITY: {"gilgit"}}))
    yield "nothing left"
    desk.run("tab:employers")
    yield "no employer left"
    for chosen in (banking, MarketFilter()):
        desk.choose(chosen)
        yield f"{len(chosen.chosen)} filters on employers"


def test_every_view_changes_its_language_and_changes_back(bundled_desk: Desk) -> None:
    window = bundled_desk.window
    for view in drive(bundled_desk):
        before = all_texts(window)
        speak(bundled_desk, Language.URDU)
        assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert english_left(all_texts(window)) == [], view
        speak(bundled_desk, Language.ENGLISH)
        assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert Counter(all_texts(window)) == Counter(before), view
