"""The pages beside the capabilities: what each says, its filters and numbers, card, table, copy, sources, pictures."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from explorer.export.picture import PictureSpec, smallest_text_px
from explorer.export.presets import find_preset
from explorer.market.filters import Facet, MarketFilter
from explorer.tabs import pages_of
from explorer.tabs.certification_tab import RATE, CertificationTab
from explorer.tabs.number_strip import NumberStrip
from explorer.tabs.page import PageTab
from explorer.tabs.page_bar import PageMode
from explorer.tabs.page_content import PageContent
from explorer.tabs.platform_use_tab import SECTOR, PlatformUseTab
from explorer.tabs.platforms_tab import PlatformsTab
from explorer.tabs.region_tab import ANY, RegionTab
from explorer.tabs.serving_tab import ServingTab
from explorer.tabs.sources_dialog import SourcesDialog
from explorer.tabs.which_first_tab import WhichFirstTab
from explorer.widgets.about_number import AboutNumberDialog
from explorer.widgets.list_button import ListButton
from explorer.workspace.language import Language
from tests.qt.desk import Desk, clipboard_text, focus

PAGES: dict[str, type[PageTab]] = {
    "platform-employers": PlatformUseTab,
    "platform-regions": RegionTab,
    "serving-cost": ServingTab,
    "which-first": WhichFirstTab,
    "certifications": CertificationTab,
}
OpenPage = Callable[[str], PageTab]


@pytest.fixture
def open_page(bundled_desk: Desk) -> OpenPage:
    def open_it(key: str) -> PageTab:
        bundled_desk.run(f"tab:{key}")
        bundled_desk.settle()
        shown = bundled_desk.window.current_tab
        assert isinstance(shown, PAGES[key])
        return shown

    return open_it


def content_of(page: PageTab) -> PageContent:
    assert page.content is not None
    return page.content


def choose(button: ListButton, key: str) -> None:
    button.set_current(key)
    button.chosen.emit(key)


def type_into(strip: NumberStrip, key: str, text: str) -> None:
    strip.fields[key].selectAll()
    strip.fields[key].del_()
    strip.fields[key].textEdited.emit("")
    if text:
        QTest.keyClicks(strip.fields[key], text)


def words(page: PageTab, key: str) -> list[str]:
    row = next(row for row in content_of(page).tracks.rows if row.key == key)
    return [track.words for track in row.tracks]


def test_every_page_of_rows_is_known() -> None:
    assert set(PAGES) == {page.key for page in pages_of("platforms")} - {"platforms", "training-cost"}


@pytest.mark.parametrize("key", PAGES)
def test_a_page_says_its_takeaway_and_speaks_its_rows(bundled_desk: Desk, open_page: OpenPage, key: str) -> None:
    page = open_page(key)
    content = content_of(page)
    assert page.takeaway.plain_text == content.takeaway == page.view.accessibleName()
    assert page.subtitle.plain_text == content.subtitle
    marks = page.view.marks()
    assert [mark.key for mark in marks] == [row.key for row in content.tracks.rows]
    assert all(mark.name and mark.value for mark in marks)
    assert page.details.content == content.overview and content.overview.kind == "How to read this page"
    focus(page.view)
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    bundled_desk.settle()
    assert page.chosen_key in {mark.key for mark in marks}
    assert page.details.content.title and page.details.content != content.overview
    bundled_desk.run("up")
    assert page.details.content == content.overview
    assert not page.chosen_key


@pytest.mark.parametrize("key", PAGES)
def test_the_table_holds_the_same_and_can_be_copied(bundled_desk: Desk, open_page: OpenPage, key: str) -> None:
    page = open_page(key)
    with_tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.bar.set_mode(PageMode.TABLE)
    bundled_desk.settle()
    content, table = content_of(page), content_of(page).table
    assert page.table.isVisible() and page.model.rowCount() == len(table.rows) > 0
    assert len(set(table.keys)) == len(table.keys)
    assert {table.marks.get(one, one) for one in table.keys} <= {row.key for row in content.tracks.rows}
    page.bar.copy_wanted.emit()
    copied = clipboard_text().splitlines()
    assert copied[0] == content.takeaway and copied[-1].startswith("Source")
    assert sum("\t" in line for line in copied) == len(table.rows) + 1
    page.table.current_row_changed.emit(0)
    assert page.chosen_key == table.marks.get(table.keys[0], table.keys[0])
    del with_tester


@pytest.mark.parametrize("key", [*PAGES, "platforms"])
def test_a_table_is_saved_with_its_sources(
    bundled_desk: Desk, key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundled_desk.run(f"tab:{key}")
    bundled_desk.settle()
    page = bundled_desk.window.current_tab
    assert isinstance(page, PageTab | PlatformsTab)
    bar = page.bar if isinstance(page, PageTab) else page.controls.bar
    assert bar.export_button.text() == "Export picture"
    bar.set_mode(PageMode.TABLE)
    assert bar.export_button.text() == "Save table"
    target = tmp_path / "table.csv"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    bar.export_button.click()
    bundled_desk.settle()
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) > page.model.rowCount() > 0 and page.takeaway.plain_text.split(",")[0] in "\n".join(lines)
    assert lines[0].split(",")[0] == str(page.model.headerData(0, Qt.Orientation.Horizontal))
    assert "table.csv" in bundled_desk.window.undo.toast.text
    monkeypatch.setattr(
        "PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(tmp_path / "no" / "t.csv"), "")
    )
    bar.export_button.click()
    bundled_desk.settle()
    assert bundled_desk.window.notices.isVisible(), "a folder that is not there is told"


@pytest.mark.parametrize("key", PAGES)
def test_a_row_tells_its_sources(bundled_desk: Desk, open_page: OpenPage, key: str) -> None:
    page = open_page(key)
    page.bar.set_mode(PageMode.TABLE)
    bundled_desk.settle()
    page.table.activated_row.emit(0)
    dialog = bundled_desk.window.findChild(AboutNumberDialog)
    assert dialog is not None and dialog.cards
    dialog.close()
    page.sources._badge.click()
    register = bundled_desk.window.findChild(SourcesDialog)
    assert register is not None and register._table.model().rowCount() == len(content_of(page).sources)
    register.close()


@pytest.mark.parametrize("key", PAGES)
def test_the_card_can_be_copied(bundled_desk: Desk, open_page: OpenPage, key: str) -> None:
    page = open_page(key)
    page.choose(content_of(page).tracks.rows[0].key)
    page.details.action_triggered.emit("copy-card")
    assert page.details.content.title in clipboard_text()
    assert "copied" in bundled_desk.window.undo.toast.text


@pytest.mark.parametrize("key", PAGES)
def test_urdu_has_words_of_its_own_and_other_data_forget_the_page(
    bundled_desk: Desk, open_page: OpenPage, key: str
) -> None:
    page = open_page(key)
    english = content_of(page)
    bundled_desk.window.commands.appearance.choose_language(Language.URDU)
    bundled_desk.settle()
    urdu = content_of(page)
    assert urdu.takeaway != english.takeaway and urdu.subtitle != english.subtitle
    assert [row.key for row in urdu.tracks.rows] == [row.key for row in english.tracks.rows]
    page.choose_filter({"level": ("associate",)})
    assert page.filter
    page.forget()
    assert not page.filter and page.content is None and not page.view.marks() and page.picture() is None


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("key", PAGES)
def test_a_picture_says_the_same_in_letters_that_can_be_read(
    bundled_desk: Desk, open_page: OpenPage, key: str, language: Language
) -> None:
    page = open_page(key)
    bundled_desk.window.commands.appearance.choose_language(language)
    bundled_desk.settle()
    picture, content = page.picture(), content_of(page)
    assert picture is not None and picture.text.title == content.takeaway
    assert content.shown in " ".join(picture.text.sources)
    spec = PictureSpec(find_preset("slide-16-9"), language=language)
    for one in picture.pages(spec):
        assert smallest_text_px(one.plot, one.text, spec) >= 18


@pytest.mark.parametrize("key", PAGES)
def test_the_chart_keeps_its_room_in_a_small_window_at_a_large_type(
    bundled_desk: Desk, open_page: OpenPage, key: str
) -> None:
    page = open_page(key)
    assert page.subtitle.isVisible() and page.sources.isVisible()
    for _ in range(3):
        bundled_desk.run("zoom_in")
    bundled_desk.window.resize(1366, 700)
    bundled_desk.settle()
    assert bundled_desk.context.theme.look.scale == 1.5
    assert not page.subtitle.isVisible() and page.stack.height() >= 150
    bundled_desk.run("zoom_reset")
    bundled_desk.settle()
    assert page.subtitle.isVisible()


def test_squares_and_numbers_of_the_clouds_are_those_of_the_data(open_page: OpenPage) -> None:
    page = open_page("platform-employers")
    assert content_of(page).takeaway == "AWS is recorded most: 12 employers use it"
    rows = {row.key: row for row in content_of(page).tracks.rows}
    assert [track.count for track in rows["aws"].tracks] == [24, 0]
    assert words(page, "aws") == ["12 use it", "59"]
    assert words(page, "alibaba") == ["1 uses it", "None recorded"]
    table = content_of(page).table
    assert {key.partition(":")[0] for key in table.keys} == set(rows)


def test_by_sector_every_employer_of_a_cloud_stands_in_one_row(open_page: OpenPage) -> None:
    page = open_page("platform-employers")
    assert isinstance(page, PlatformUseTab)
    squares = {row.key: row.tracks[0].count for row in content_of(page).tracks.rows}
    choose(page.rows_by, SECTOR)
    by_cloud: dict[str, int] = {}
    for row in content_of(page).tracks.rows:
        cloud = row.key.partition("/")[0]
        by_cloud[cloud] = by_cloud.get(cloud, 0) + row.tracks[0].count
    assert by_cloud == squares
    assert "market share" in content_of(page).subtitle


def test_a_cloud_leads_to_its_employers_and_back(bundled_desk: Desk, open_page: OpenPage) -> None:
    page = open_page("platform-employers")
    page.choose("aws")
    page.details.action_triggered.emit("show-employers")
    bundled_desk.settle()
    assert bundled_desk.selection.tab == "employers"
    assert bundled_desk.selection.filter.values(Facet.PLATFORM) == ("aws",)
    assert "12 of 522" in bundled_desk.counter
    bundled_desk.run("back")
    bundled_desk.settle()
    assert bundled_desk.window.current_tab is page and bundled_desk.selection.filter.is_empty


def test_a_sector_of_a_cloud_sets_both_filters(bundled_desk: Desk, open_page: OpenPage) -> None:
    page = open_page("platform-employers")
    assert isinstance(page, PlatformUseTab)
    choose(page.rows_by, SECTOR)
    page.choose("aws/banking")
    assert page.details.content.title == "AWS"
    page.details.action_triggered.emit("show-employers")
    assert bundled_desk.selection.filter.values(Facet.SECTOR) == ("banking",)


def test_the_filter_of_employers_narrows_the_clouds_and_can_leave_nothing(
    bundled_desk: Desk, open_page: OpenPage
) -> None:
    page = open_page("platform-employers")
    bundled_desk.choose(MarketFilter.of({Facet.SECTOR: {"banking"}}))
    assert words(page, "aws")[0] == "3 use it"
    bundled_desk.choose(MarketFilter.of({Facet.SECTOR: {"banking"}, Facet.CITY: {"gakuch"}}))
    assert page.nothing.isVisible() and page.picture() is None
    page.nothing.primary_triggered.emit()
    bundled_desk.settle()
    assert bundled_desk.selection.filter.is_empty and page.view.isVisible()
    bundled_desk.run("undo")
    bundled_desk.settle()
    assert page.nothing.isVisible()


def test_what_a_filter_does_not_touch_is_said(bundled_desk: Desk, open_page: OpenPage) -> None:
    page = open_page("platform-employers")
    told = "Adverts follow sector, city and role alone."
    assert told not in content_of(page).shown
    bundled_desk.choose(MarketFilter().with_text("bank"))
    assert told in content_of(page).shown and told in content_of(page).subtitle
    bundled_desk.choose(MarketFilter.of({Facet.SECTOR: {"banking"}}))
    assert told not in content_of(page).shown


def test_evidence_says_whom_it_is_about_and_who_says_it(open_page: OpenPage) -> None:
    page = open_page("platform-employers")
    page.choose("aws")
    facts = [fact.text for block in page.details.content.blocks for fact in block.facts]
    assert any("(Whole company" in fact for fact in facts)
    labels = {row.label: row.value for row in page.details.content.rows}
    assert labels["Uses it"] == "12" and "Vendor alone" in labels
    assert "Adverts are not vacancies" in page.details.content.note
    assert any(fact.startswith("By month first seen: 20") for fact in facts)


def test_regions_are_measured_from_the_chosen_city(open_page: OpenPage) -> None:
    page = open_page("platform-regions")
    assert isinstance(page, RegionTab)
    first = content_of(page)
    assert first.takeaway == "Nearest to Karachi with an ML platform: Mumbai (AWS, Google Cloud), 880 km"
    assert first.counter.endswith("of 54 regions") and len(first.tracks.rows) < 54
    choose(page.reach, ANY)
    assert len(content_of(page).tracks.rows) == 54
    choose(page.city, "lahore")
    assert "Lahore" in content_of(page).takeaway
    shares = [row.tracks[0].share for row in content_of(page).tracks.rows]
    assert shares == sorted(share for share in shares if share is not None) and shares[-1] == pytest.approx(1)
    assert len(content_of(page).table.heads) == 9, "the table has all three cities"


def test_regions_have_filters_of_their_own_with_an_empty_state_and_undo(
    bundled_desk: Desk, open_page: OpenPage
) -> None:
    page = open_page("platform-regions")
    assert page.filters is not None
    page.filters.pane.toggled.emit("status", "impaired")
    assert len(content_of(page).tracks.rows) == 2
    assert [chip.text() for chip in page.filters.chips.chips] == ["Status: Impaired"]
    page.filters.pane.toggled.emit("ml-platform", "no")
    assert page.nothing.isVisible()
    page.nothing.primary_triggered.emit()
    assert page.view.isVisible() and not page.filter
    bundled_desk.run("undo")
    assert page.nothing.isVisible()
    page.filters.chips.chip_removed.emit("ml-platform=no")
    assert len(content_of(page).tracks.rows) == 2


def test_what_is_not_open_or_not_recorded_is_said_in_words_and_signs(open_page: OpenPage) -> None:
    page = open_page("platform-regions")
    assert isinstance(page, RegionTab)
    choose(page.reach, ANY)
    rows = content_of(page).tracks.rows
    assert {row.tracks[1].words for row in rows} == {"Open", "Impaired", "Announced", "Closed"}
    assert {row.tracks[2].words for row in rows} == {"Runs there", "Not there", "Not recorded"}
    assert len({row.tracks[1].sign for row in rows}) == 4
    assert all(row.tracks[1].note for row in rows if row.tracks[1].words == "Impaired")


def test_nothing_is_ranked_until_weights_are_set_and_all_of_them_are_in_sight(
    bundled_desk: Desk, open_page: OpenPage
) -> None:
    page = open_page("which-first")
    assert isinstance(page, WhichFirstTab)
    assert content_of(page).takeaway == "What is recorded of 4 clouds, side by side; no winner is declared"
    assert words(page, "aws") == ["12 of 31", "10 of 74", "59 of 544", "12 of 36"]
    type_into(page.weights, "uses", "2")
    type_into(page.weights, "adverts", "1")
    assert content_of(page).takeaway.startswith("By your own weights: AWS, ")
    assert "Employers that use it 2; Adverts that name it 1" in content_of(page).subtitle
    working = content_of(page).tracks.rows[0].tracks[-1]
    assert working.note == "\u20662 × 12/31 + 1 × 59/544\u2069"
    assert working.words == f"{2 * 12 / 31 + 59 / 544:.2f}"
    picture = page.picture()
    assert picture is not None and "weights that you set" in picture.text.subtitle
    page.weights.reset.click()
    bundled_desk.settle()
    assert "no winner" in content_of(page).takeaway


@pytest.mark.parametrize("refused", ["-1", "11", "1e308", "much", "10⁹"])
def test_a_refused_weight_is_told_at_its_field_and_the_last_good_one_stays(open_page: OpenPage, refused: str) -> None:
    page = open_page("which-first")
    assert isinstance(page, WhichFirstTab)
    type_into(page.weights, "exams", "3")
    page.weights.fields["exams"].setText(refused)
    page.weights.fields["exams"].textEdited.emit(refused)
    assert page.weights.problem.isVisible() and "the chart keeps 3" in page.weights.problem.plain_text
    assert page.weights.fields["exams"].accessibleDescription()
    assert "Exams to take 3" in content_of(page).subtitle
    type_into(page.weights, "exams", "4")
    assert not page.weights.problem.isVisible()
    assert "Exams to take 4" in content_of(page).subtitle


def test_too_few_to_compare_is_said(bundled_desk: Desk, open_page: OpenPage) -> None:
    page = open_page("which-first")
    bundled_desk.choose(MarketFilter.of({Facet.SECTOR: {"textiles"}, Facet.PLATFORM: {"azure"}}))
    notes = {track.note for row in content_of(page).tracks.rows for track in row.tracks}
    assert "too few to compare" in notes or page.nothing.isVisible()


def test_a_cloud_leads_to_its_use_and_its_exams(bundled_desk: Desk, open_page: OpenPage) -> None:
    page = open_page("which-first")
    page.choose("azure")
    page.details.action_triggered.emit("show-exams")
    assert bundled_desk.selection.tab == "certifications"
    bundled_desk.run("back")
    page.details.action_triggered.emit("show-use")
    assert bundled_desk.selection.tab == "platform-employers"


def test_an_exam_without_a_price_is_not_free(open_page: OpenPage) -> None:
    page = open_page("certifications")
    content = content_of(page)
    assert content.takeaway == "Exams cost $70.50 to $445; for 17 of 64 no price is recorded"
    missing = [row for row in content.tracks.rows if row.tracks[0].share is None]
    assert len(missing) == 17 and {row.tracks[0].words for row in missing} == {"Price not recorded"}
    assert all(row.tracks[0].share for row in content.tracks.rows if row not in missing)


def test_rupees_follow_the_named_rate_or_ones_own(open_page: OpenPage) -> None:
    page = open_page("certifications")
    assert isinstance(page, CertificationTab)
    first = content_of(page)
    assert "PKR 277.7 for a dollar (US Department of the Treasury, 2026; rate of 2026-06)" in first.subtitle
    priced = next(row for row in first.tracks.rows if row.tracks[0].words.startswith("$100 "))
    assert priced.tracks[0].words == "$100 · PKR 27,770"
    type_into(page.rate, RATE, "300")
    assert words(page, priced.key)[0] == "$100 · PKR 30,000"
    assert "your own rate: PKR 300" in content_of(page).subtitle
    page.rate.fields[RATE].setText("0")
    page.rate.fields[RATE].textEdited.emit("0")
    assert page.rate.problem.isVisible() and "PKR 300" in content_of(page).subtitle
    page.rate.reset.click()
    assert "277.7" in content_of(page).subtitle and not page.rate.problem.isVisible()


def test_exams_are_filtered_by_vendor_and_state(open_page: OpenPage) -> None:
    page = open_page("certifications")
    assert page.filters is not None
    page.filters.pane.toggled.emit("vendor", "aws")
    page.filters.pane.toggled.emit("state", "retired")
    rows = content_of(page).tracks.rows
    assert rows and all(row.tracks[2].words == "Retired" for row in rows)
    assert content_of(page).counter == f"{len(rows)} of 64 exams"


def test_an_exam_is_found_by_its_words_or_code(bundled_desk: Desk, open_page: OpenPage) -> None:
    page = open_page("certifications")
    assert isinstance(page, CertificationTab)
    bundled_desk.press("Ctrl+F", bundled_desk.window)
    assert page.field.hasFocus()
    QTest.keyClicks(page.field, "machine LEARNING")
    names = [row.name for row in content_of(page).tracks.rows]
    assert names and all("machine learning" in name.lower() for name in names)
    assert "“machine LEARNING”" in content_of(page).shown
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.view.hasFocus()
    page.field.setText("mla-c01")
    assert len(content_of(page).tracks.rows) == 1
    page.field.setText("no such exam")
    assert page.nothing.isVisible()
    page.nothing.primary_triggered.emit()
    assert page.field.text() == "" and len(content_of(page).tracks.rows) == 64
    bundled_desk.run("undo")
    assert page.field.text() == "no such exam"


def test_the_endpoint_is_worked_out_from_recorded_price_and_open_assumptions(open_page: OpenPage) -> None:
    page = open_page("serving-cost")
    assert isinstance(page, ServingTab)
    assert words(page, "yours") == ["$972 a month", "$18,615 a month", "19.2 times"]
    assert content_of(page).tracks.rows[0].tracks[0].note == "1 × 706 h + 50 × 24 h = 1,906 machine hours"
    type_into(page.numbers, "peak-hours-month", "0")
    assert words(page, "yours")[2] == "50 times"
    type_into(page.numbers, "peak-factor", "1")
    assert content_of(page).takeaway == "Without a peak both ways cost the same"
    page.numbers.fields["base-instances"].setText("0")
    page.numbers.fields["base-instances"].textEdited.emit("0")
    assert "at least 1" in page.numbers.problem.plain_text
    page.numbers.reset.click()
    assert words(page, "yours")[2] == "19.2 times"
    choose(page.machine, page.machine.menu.actions()[-1].data())
    assert words(page, "yours")[0] != "$972 a month" and words(page, "yours")[2] == "19.2 times"
    page.currency.set_current("pkr")
    page.write()
    assert words(page, "yours")[0].startswith("PKR ")
