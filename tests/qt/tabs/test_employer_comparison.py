"""Employers side by side: from the star to the comparison and back, by pointer and by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer.charts.style import ChartStyle
from explorer.export.frame import layout_frame
from explorer.export.picture import MINIMUM_TEXT_PX, PictureSpec, picture_frame, smallest_text_px
from explorer.export.presets import find_preset, load_presets
from explorer.market.database import Market, open_market
from explorer.market.filters import Facet, MarketFilter
from explorer.paths import bundled_database
from explorer.shell.export_dialog import ExportDialog
from explorer.tabs.comparison_picture import comparison_picture
from explorer.tabs.employer_compared import load_compared, write_comparison
from explorer.tabs.employers_tab import EmployersTab
from explorer.widgets.about_number import AboutNumberDialog
from explorer.widgets.comparison_parts import ComparisonCellView
from explorer.workspace.comparison_content import Verdict
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase, load_market_base
from tests.qt.desk import Desk, click


@pytest.fixture(scope="module")
def bundled_market() -> Iterator[Market]:
    with open_market(bundled_database()) as market:
        yield market


@pytest.fixture(scope="module")
def bundled_base(bundled_market: Market) -> MarketBase:
    with bundled_market.reading() as reader:
        return load_market_base(reader, bundled_market.path)


@pytest.fixture
def tab(desk: Desk) -> EmployersTab:
    desk.press("Ctrl+2", desk.window)
    return desk.employers_tab


def star(desk: Desk, *employer_ids: str) -> None:
    for key in employer_ids:
        desk.context.session.toggle_employer(key)
    desk.settle()


def compare(desk: Desk, *employer_ids: str) -> None:
    star(desk, *employer_ids)
    desk.press("Ctrl+M", desk.window)


def heads(tab: EmployersTab) -> list[str]:
    return [head.head.name for head in tab.comparison.view.heads]


def test_the_bar_is_there_while_someone_is_starred(desk: Desk, tab: EmployersTab) -> None:
    bar = tab.comparison.bar
    assert not bar.isVisible()
    star(desk, "alpha")
    assert bar.isVisible()
    assert [chip.text() for chip in bar.chips] == ["Alpha Bank"]
    assert not bar.button.isEnabled()
    star(desk, "beta")
    assert (bar.button.text(), bar.button.isEnabled()) == ("Compare 2 employers", True)
    star(desk, "alpha", "beta")
    assert not bar.isVisible()


def test_the_bar_opens_the_comparison_and_escape_leads_back(desk: Desk, tab: EmployersTab) -> None:
    star(desk, "alpha", "beta")
    click(tab.comparison.bar.button)
    desk.settle()
    panes = desk.window.panes
    assert heads(tab) == ["Alpha Bank", "beta pay"]
    assert tab.comparison.view.isVisible()
    assert not tab.isVisible()
    assert not panes.view_bars.isVisible()
    assert tab.comparison.view.width() == desk.window.width()
    assert isinstance(QApplication.focusWidget(), ComparisonCellView)
    desk.press("Escape")
    assert not tab.comparison.view.isVisible()
    assert tab.isVisible()
    assert panes.view_bars.isVisible()
    assert tab.table.hasFocus()


def test_differences_are_marked_and_unknown_is_no_difference(desk: Desk, tab: EmployersTab) -> None:
    compare(desk, "alpha", "zeta")
    rows = {row.label: row for row in tab.comparison.view.content.rows}
    assert rows["Confidence"].verdict is not Verdict.UNKNOWN
    assert rows["Pay"].verdict is Verdict.UNKNOWN
    assert rows["Pay"].cells[0].missing == "No figure found"
    assert "alpha bank" in tab.comparison.view.content.title.casefold()


def test_a_column_goes_with_a_way_back_and_keeps_its_star(desk: Desk, tab: EmployersTab) -> None:
    compare(desk, "alpha", "beta", "gamma")
    cross = tab.comparison.view.heads[1].cross
    assert cross is not None
    click(cross)
    desk.settle()
    assert heads(tab) == ["Alpha Bank", "Gamma"]
    assert "beta" in desk.context.session.current.shortlist
    assert desk.window.undo.toast.text == "Not compared any more: beta pay"
    desk.press("Ctrl+Z", desk.window)
    assert heads(tab) == ["Alpha Bank", "beta pay", "Gamma"]


def test_too_few_are_told_and_nothing_opens(desk: Desk, tab: EmployersTab) -> None:
    compare(desk, "alpha")
    assert not tab.comparison.is_open
    assert desk.window.undo.toast.text == "Choose 2 to 4 employers to compare"


def test_the_comparison_ends_with_its_employers(desk: Desk, tab: EmployersTab) -> None:
    compare(desk, "alpha", "beta")
    desk.run("wipe_session")
    assert not tab.comparison.view.isVisible()
    assert tab.isVisible()
    desk.press("Ctrl+Z", desk.window)
    assert desk.context.kept.can_compare


def test_another_tab_hides_it_and_another_filter_ends_it(desk: Desk, tab: EmployersTab) -> None:
    compare(desk, "alpha", "beta")
    desk.press("Ctrl+1", desk.window)
    assert not tab.comparison.view.isVisible()
    assert desk.map_tab.isVisible()
    desk.press("Ctrl+2", desk.window)
    assert tab.comparison.view.isVisible()
    desk.choose(MarketFilter.of({Facet.SECTOR: {"banking"}}))
    assert not tab.comparison.view.isVisible()
    assert tab.isVisible()


def test_a_cell_leads_to_its_sources(desk: Desk, tab: EmployersTab) -> None:
    compare(desk, "alpha", "beta")
    cell = next(cell for line in tab.comparison.view.cells for cell in line if cell.cell.link)
    cell.follow()
    desk.settle()
    (dialog,) = desk.window.findChildren(AboutNumberDialog)
    assert dialog.isVisible()
    dialog.close()


def test_the_table_is_copied_as_text(desk: Desk, tab: EmployersTab) -> None:
    compare(desk, "alpha", "beta")
    click(tab.comparison.view.copy_button)
    desk.settle()
    assert "\tAlpha Bank\tbeta pay\tSame or not" in QGuiApplication.clipboard().text()
    assert desk.window.undo.toast.text == "Table copied"


def test_it_follows_the_language(desk: Desk, tab: EmployersTab) -> None:
    compare(desk, "alpha", "beta")
    english = tab.comparison.view.content
    desk.run("ur")
    assert tab.comparison.view.content.rows[0].label != english.rows[0].label
    assert tab.comparison.bar.button.text() != "Compare 2 employers"


def test_another_database_ends_it(desk: Desk, tab: EmployersTab) -> None:
    compare(desk, "alpha", "beta")
    desk.window.open_database(desk.context.market.base.path)  # type: ignore[union-attr]
    desk.settle()
    assert not tab.comparison.view.isVisible()
    assert tab.isVisible()
    assert desk.context.kept.can_compare, "the session outlives the database"


def test_f6_goes_through_the_comparison(desk: Desk, tab: EmployersTab) -> None:
    compare(desk, "alpha", "beta")
    desk.press("F6", desk.window)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert tab.comparison.view.isAncestorOf(focused)


def test_ctrl_c_copies_the_comparison_as_a_picture(desk: Desk, tab: EmployersTab) -> None:
    compare(desk, "alpha", "beta")
    assert tab.comparison.is_open
    QGuiApplication.clipboard().clear()
    desk.press("Ctrl+C")
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (1920, 1080)
    assert "copied" in desk.window.undo.toast.text


def test_export_opens_the_dialog_with_the_picture(desk: Desk, tab: EmployersTab) -> None:
    compare(desk, "alpha", "beta")
    picture = tab.picture()
    assert picture is not None
    assert picture.name == "compare_alpha_beta"
    assert picture.text.title == tab.comparison.view.content.title
    assert any(line.startswith("Sources: ") or line.startswith("Source") for line in picture.text.sources)
    assert any("2 employers chosen from 6 recorded" in line for line in picture.text.sources)
    click(tab.comparison.view.export_button)
    desk.settle()
    (dialog,) = desk.window.findChildren(ExportDialog)
    assert dialog.isVisible()
    dialog.close()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("number", [2, 4])
@pytest.mark.parametrize("preset", [preset.id for preset in load_presets()])
def test_a_picture_of_real_employers_shows_every_row_readably(
    bundled_base: MarketBase, bundled_market: Market, preset: str, number: int, language: Language
) -> None:
    with bundled_market.reading() as reader:
        details = load_compared(reader, ("hbl", "jazz", "systems-limited", "daraz")[:number])
    written = write_comparison(details, bundled_base.vocabulary, ChartStyle.for_export(language))
    picture = comparison_picture(written, bundled_base, language)
    spec = PictureSpec(find_preset(preset), language=language)
    assert smallest_text_px(picture.plot, picture.text, spec) >= MINIMUM_TEXT_PX
    assert picture_frame(picture.plot, picture.text, spec) == layout_frame(
        picture.text, spec.size.logical_width, spec.size.logical_height, language
    ), "a note on what is left out would have been added"


def test_every_row_arrives_and_the_switch_begins_anew(desk: Desk, tab: EmployersTab) -> None:
    compare(desk, "alpha", "beta")
    view = tab.comparison.view
    assert [line[0].accessibleName().split(":")[0] for line in view.cells] == [
        f"Alpha Bank, {row.label}" for row in view.content.rows
    ]
    view.only_switch.setChecked(True)
    view.only_switch.setChecked(False)
    desk.settle()
    assert len(view.cells) == len(view.content.rows) == 12
