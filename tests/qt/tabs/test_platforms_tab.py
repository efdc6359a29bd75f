"""The platforms in the window: facets, text, order, chips, card, keyboard, empty state, copy, sources, picture."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from explorer.export.picture import PictureSpec, smallest_text_px
from explorer.export.presets import load_presets
from explorer.figures.platform_matrix import MatrixFilter, MatrixOrder
from explorer.market.filters import Facet, MarketFilter
from explorer.tabs.page_bar import PageMode
from explorer.tabs.platforms_tab import PlatformsTab
from explorer.tabs.sources_dialog import SourcesDialog
from explorer.widgets.about_number import AboutNumberDialog
from tests.qt.desk import Desk, clipboard_text, focus

SPEECH = "urdu-speech/gcp-vertex-ai"


@pytest.fixture
def tab(bundled_desk: Desk) -> PlatformsTab:
    bundled_desk.press("Ctrl+3", bundled_desk.window)
    shown = bundled_desk.window.current_tab
    assert isinstance(shown, PlatformsTab)
    return shown


def toggle(desk: Desk, tab: PlatformsTab, facet: str, value: str) -> None:
    """Click a value of the tab's facets."""
    view = tab.filters.pane.group(facet).view
    row = tab.filters.pane.group(facet).model.row_of(value)
    assert row >= 0, f"{facet} has no value {value}"
    where = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    desk.settle()


def chips(tab: PlatformsTab) -> list[str]:
    return [chip.text() for chip in tab.filters.chips.chips]


def rows(tab: PlatformsTab) -> list[str]:
    return list(dict.fromkeys(mark.key.partition("/")[0] for mark in tab.view.marks()))


def test_all_capabilities_stand_side_by_side(tab: PlatformsTab) -> None:
    assert len(tab.view.marks()) == 55 * 4
    assert tab.takeaway.plain_text == "The four platforms differ in 32 of 55 capabilities"
    assert tab.view.accessibleName() == tab.takeaway.plain_text
    assert tab.filters.chips.counter_text == "55 of 55 capabilities"
    assert tab.details.content.kind == "How to read this table"


def test_differences_only_hides_what_is_equal_and_says_how_much(bundled_desk: Desk, tab: PlatformsTab) -> None:
    toggle(bundled_desk, tab, "show", "differences")
    assert len(rows(tab)) == 32
    assert chips(tab) == ["Differences only"]
    assert tab.filters.chips._summary.plain_text == "23 rows without a difference are hidden."
    tab.filters.chips.chip_removed.emit("show=differences")
    assert len(rows(tab)) == 55


def test_rows_can_ask_in_plain_english_without_hiding_any(bundled_desk: Desk, tab: PlatformsTab) -> None:
    before = tab.view._chart.preferred_height(800, tab.view._style)
    toggle(bundled_desk, tab, "show", "questions")
    assert tab.figure is not None and len(rows(tab)) == 55 and not chips(tab)
    question = next(row.capability.question for row in tab.figure.rows if row.capability.id == "urdu-speech")
    assert question.endswith("?")
    drawn = " ".join(text.text for text in tab.view._chart.scene(1400, 9000, tab.view._style).texts)
    assert question.split(" ")[-1] in drawn and "Urdu speech" not in drawn
    assert tab.view._chart.preferred_height(800, tab.view._style) != before
    toggle(bundled_desk, tab, "show", "differences")
    tab.filters.chips.cleared.emit()
    assert tab.chosen.are_questions, "how rows read is no filter"
    toggle(bundled_desk, tab, "show", "questions")
    assert not tab.chosen.are_questions


def test_a_category_leaves_its_rows_and_the_counts_of_the_others(bundled_desk: Desk, tab: PlatformsTab) -> None:
    toggle(bundled_desk, tab, "category", "genai")
    assert len(rows(tab)) == 10
    assert chips(tab) == ["Category: Generative AI"]
    counts = {value.id: value.count for value in tab.filters.pane.group("category").model.values}
    assert (counts["genai"], counts["data"]) == (10, 5)


def test_a_platform_can_be_hidden_but_not_the_last(bundled_desk: Desk, tab: PlatformsTab) -> None:
    for id_ in ("alibaba-pai", "azure-ml", "gcp-vertex-ai"):
        toggle(bundled_desk, tab, "platform", id_)
    assert len(tab.view.marks()) == 55
    ticked = {value.id for value in tab.filters.pane.group("platform").model.values if value.is_chosen}
    assert ticked == {"aws-sagemaker"}
    assert chips(tab)[0] == "Hidden: Azure Machine Learning"
    toggle(bundled_desk, tab, "platform", "aws-sagemaker")
    assert len(tab.view.marks()) == 55
    assert "last platform stays" in bundled_desk.window.undo.toast.text
    tab.filters.chips.chip_removed.emit("platform=azure-ml")
    assert len(tab.view.marks()) == 110


def test_typed_words_narrow_and_enter_leads_to_the_cells(bundled_desk: Desk, tab: PlatformsTab) -> None:
    bundled_desk.press("Ctrl+F", bundled_desk.window)
    assert tab.controls.field.hasFocus()
    QTest.keyClicks(tab.controls.field, "urdu speech")
    bundled_desk.settle()
    assert rows(tab) == ["urdu-speech"]
    assert chips(tab) == ["with “urdu speech”"]
    bundled_desk.press("Return", tab.controls.field)
    assert tab.view.hasFocus()
    tab.filters.chips.chip_removed.emit("text=")
    assert tab.controls.field.text() == ""


def test_nothing_left_offers_a_way_out_that_can_be_undone(bundled_desk: Desk, tab: PlatformsTab) -> None:
    tab.choose(MatrixFilter(text="no such words", order=MatrixOrder.DIFFERENCES))
    assert tab.nothing.isVisible() and tab.nothing.accessibleName() == "No capability matches"
    assert tab.picture() is None
    tab.controls.bar.copy_wanted.emit()
    assert bundled_desk.window.undo.toast.text == "There is nothing to copy."
    tab.nothing.primary_triggered.emit()
    bundled_desk.settle()
    assert tab.view.isVisible() and tab.chosen == MatrixFilter(order=MatrixOrder.DIFFERENCES)
    bundled_desk.press("Ctrl+Z", bundled_desk.window)
    assert tab.chosen.text == "no such words"


def test_the_most_different_rows_can_stand_first(tab: PlatformsTab) -> None:
    tab.controls.order_chosen.emit(MatrixOrder.DIFFERENCES.value)
    assert tab.figure is not None
    numbers = [row.differences for row in tab.figure.rows]
    assert numbers == sorted(numbers, reverse=True) and numbers[0] > 0
    assert rows(tab) == [row.capability.id for row in tab.figure.rows]


@pytest.mark.parametrize(
    ("key", "leads_to"),
    [
        ("Right", "urdu-speech/alibaba-pai"),
        ("Left", "urdu-speech/azure-ml"),
        ("Down", "urdu-translation/gcp-vertex-ai"),
        ("Home", "urdu-speech/aws-sagemaker"),
        ("End", "urdu-speech/alibaba-pai"),
        ("Ctrl+Home", "data-labelling/aws-sagemaker"),
    ],
)
def test_the_keyboard_walks_across_cells_and_the_card_follows(
    bundled_desk: Desk, tab: PlatformsTab, key: str, leads_to: str
) -> None:
    focus(tab.view)
    tab.view.focus_mark(SPEECH)
    bundled_desk.press(key, tab.view)
    assert tab.view.focused_key == leads_to == tab.view.selected_key
    box = tab.view.mark_rect(leads_to)
    shown = tab.view.visibleRegion().boundingRect()
    assert shown.contains(box), "the cell is scrolled into sight"


def test_home_and_left_are_mirrored_in_urdu(bundled_desk: Desk, tab: PlatformsTab) -> None:
    bundled_desk.run("ur")
    focus(tab.view)
    tab.view.focus_mark(SPEECH)
    bundled_desk.press("Left", tab.view)
    assert tab.view.focused_key == "urdu-speech/alibaba-pai"
    bundled_desk.press("Home", tab.view)
    assert tab.view.focused_key == "urdu-speech/aws-sagemaker"
    assert tab.takeaway.plain_text.startswith("چاروں پلیٹ فارم")


def test_the_card_tells_question_gloss_source_and_interest(tab: PlatformsTab) -> None:
    tab.view.mark_activated.emit(SPEECH)
    card = tab.details.content
    told = {row.label: row.value for row in card.rows}
    assert (card.title, card.kind) == ("Cloud Speech-to-Text", "Urdu speech, GCP Vertex AI")
    assert told["Asks"] == "Can it understand or speak Urdu?"
    assert (told["Support"], told["Means"]) == ("Partial", "Urdu speech recognition and voices")
    others = next(block for block in card.blocks if block.heading == "The other platforms")
    assert [fact.text.partition(".")[0] for fact in others.facts] == [
        *("AWS SageMaker: None", "Azure Machine Learning: Partial", "Alibaba Cloud PAI: Not found")
    ]
    renamed = next(block for block in card.blocks if block.heading == "Renamed")
    assert "since April 2026" in renamed.facts[0].text
    assert any(badge.is_interest and "Sells the platform" in badge.text for badge in card.badges)
    assert [mark.words for mark in card.marks] == ["Official"]
    tab.details.action_triggered.emit("copy-entry")
    assert "Can it understand or speak Urdu?" in clipboard_text()


def test_a_gap_is_told_as_one_and_claims_no_source(tab: PlatformsTab) -> None:
    tab.view.mark_activated.emit("urdu-speech/alibaba-pai")
    card = tab.details.content
    assert card.description.startswith("No source in this data tells.")
    assert (card.sources_heading, card.badges, card.marks) == ("", (), ())


@pytest.mark.parametrize("platform_id", ["gcp-vertex-ai", "aws-sagemaker"])
def test_every_entry_opens_its_sources(bundled_desk: Desk, tab: PlatformsTab, platform_id: str) -> None:
    tab.view.mark_activated.emit(SPEECH)
    tab.details.link_activated.emit(f"source:{platform_id}")
    bundled_desk.settle()
    dialog = bundled_desk.window.findChild(AboutNumberDialog)
    assert dialog is not None and dialog.cards
    assert dialog.accessibleName().startswith("About this entry: Urdu speech")
    dialog.accept()


def test_all_publications_can_be_listed(bundled_desk: Desk, tab: PlatformsTab) -> None:
    tab._show_sources()
    bundled_desk.settle()
    dialog = bundled_desk.window.findChild(SourcesDialog)
    assert dialog is not None and dialog._model.rowCount() == 91
    dialog.accept()


def test_the_matrix_is_a_table_too_with_every_cell_and_its_sources(bundled_desk: Desk, tab: PlatformsTab) -> None:
    with_tester = QAbstractItemModelTester(tab.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tab.controls.bar.mode_switch.button("table").click()
    bundled_desk.settle()
    assert tab.table.isVisible() and tab.model.rowCount() == 55 * 4
    row = tab.model.row_of(SPEECH)
    cells = [str(tab.model.data(tab.model.index(row, at))) for at in range(tab.model.columnCount())]
    assert cells[1:5] == ["Urdu speech", "GCP Vertex AI", "Partial", "Cloud Speech-to-Text"]
    tab.table.current_row_changed.emit(row)
    assert tab.details.content.title == "Cloud Speech-to-Text"
    tab.table.activated_row.emit(row)
    assert bundled_desk.window.findChild(AboutNumberDialog) is not None
    toggle(bundled_desk, tab, "category", "genai")
    assert tab.model.rowCount() == 10 * 4
    del with_tester


def test_the_chart_button_copies_the_picture(bundled_desk: Desk, tab: PlatformsTab) -> None:
    wanted: list[object] = []
    bundled_desk.context.notices.copy_wanted.connect(wanted.append)
    tab.controls.bar.copy_wanted.emit()
    assert len(wanted) == 1 and wanted[0] is not None


def test_the_table_is_copied_as_text_with_every_cell(bundled_desk: Desk, tab: PlatformsTab) -> None:
    tab.controls.bar.set_mode(PageMode.TABLE)
    tab.controls.bar.copy_wanted.emit()
    bundled_desk.settle()
    lines = clipboard_text().splitlines()
    heads = next(line for line in lines if line.startswith("Category\t")).split("\t")
    cells = [line.split("\t") for line in lines if line.count("\t") == len(heads) - 1][1:]
    assert len(cells) == 55
    speech = next(row for row in cells if row[1] == "Urdu speech")
    assert speech[heads.index("GCP Vertex AI")] == "Partial: Cloud Speech-to-Text"
    assert speech[heads.index("Difference")] == "Differs"
    assert lines[0] == tab.takeaway.plain_text and lines[-1].startswith("Sources: 91 publications")


def test_the_picture_has_as_many_pages_as_it_needs_and_text_for_the_back_row(tab: PlatformsTab) -> None:
    picture = tab.picture()
    assert picture is not None and picture.text.title == tab.takeaway.plain_text
    for size in load_presets():
        spec = PictureSpec(size)
        pages = picture.pages(spec)
        assert len(pages) > 1
        assert pages[1].text.sources[-1].endswith(f"Page 2 of {len(pages)}.")
        assert min(smallest_text_px(page.plot, page.text, spec) for page in pages) >= 18
    tab.choose(MatrixFilter(text="urdu speech"))
    alone = tab.picture()
    assert alone is not None
    (page,) = alone.pages(PictureSpec(load_presets()[0]))
    assert page.text == alone.text


def test_filters_of_employers_leave_platforms_alone_and_say_so(bundled_desk: Desk, tab: PlatformsTab) -> None:
    bundled_desk.choose(MarketFilter.of({Facet.SECTOR: {"banking"}}))
    assert len(rows(tab)) == 55
    assert "do not narrow platforms" in tab.filters.chips._summary.plain_text


def test_a_chosen_cell_that_a_filter_takes_away_leaves_the_card(tab: PlatformsTab) -> None:
    tab.view.mark_activated.emit(SPEECH)
    kinds, selected = [], []
    for chosen in (MatrixFilter(categories=("data",)), MatrixFilter()):
        tab.choose(chosen)
        kinds.append(tab.details.content.kind)
        selected.append(tab.view.selected_key)
    assert kinds == ["How to read this table", "Urdu speech, GCP Vertex AI"]
    assert selected == [None, SPEECH]
    assert [tab.go_up(), tab.go_up()] == [True, False]


def test_the_head_stays_in_sight_while_the_rows_scroll(tab: PlatformsTab) -> None:
    head, bar = tab._scroll._head, tab._scroll.verticalScrollBar()
    assert bar.maximum() > 0 and not head.isVisible()
    bar.setValue(bar.maximum() // 2)
    assert head.isVisible() and head.height() > 40
