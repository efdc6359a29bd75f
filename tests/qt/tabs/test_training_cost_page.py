"""Rent or buy in the window: fields that refuse in place, what is kept, sources at each number, text and picture."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from explorer.figures.cost_assumptions import Origin
from explorer.figures.cost_fields import CostField
from explorer.figures.training_plan import CostCurrency, TrainingPlanFigure
from explorer.tabs.training_cost_page import TrainingCostPage
from explorer.widgets.about_number import AboutNumberDialog
from explorer.widgets.list_button import ListButton
from explorer.workspace.language import Language
from tests.qt.desk import Desk, click, clipboard_text


@pytest.fixture
def page(bundled_desk: Desk) -> Iterator[TrainingCostPage]:
    shown = TrainingCostPage(bundled_desk.context)
    shown.setParent(bundled_desk.window, Qt.WindowType.Window)
    shown.resize(1366, 616)
    shown.show()
    shown.refresh()
    bundled_desk.settle()
    yield shown
    shown.close()


def figure_of(page: TrainingCostPage) -> TrainingPlanFigure:
    assert page.figure is not None
    return page.figure


def type_into(page: TrainingCostPage, cost_field: CostField, text: str) -> None:
    field = page.side.form.rows[cost_field].field
    field.selectAll()
    field.del_()
    field.textEdited.emit("")
    if text:
        QTest.keyClicks(field, text)


def problem(page: TrainingCostPage, cost_field: CostField) -> str:
    label = page.side.form.rows[cost_field].problem
    return label.plain_text if not label.isHidden() else ""


def choose(button: ListButton, key: str) -> None:
    button.set_current(key)
    button.chosen.emit(key)


def cells(page: TrainingCostPage, column: int) -> list[str]:
    model = page.model
    return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]


def test_it_begins_with_the_founding_case_and_its_claims(page: TrainingCostPage) -> None:
    assert page.title.plain_text == "Renting 8 A100 costs less for the first 13 runs"
    assert "Sherdil IT Academy claims $500–2,000 to rent a run" in page.side.claims.plain_text
    assert figure_of(page).claim is not None and figure_of(page).runs == 24
    assert page.side.verdict.plain_text == "At 24 runs it depends on the prices paid."
    assert page.kept.isHidden()


@pytest.mark.parametrize("text", ["-5", "0", "1000000000", "", "many"])
def test_refused_hours_are_said_in_place_and_the_last_good_number_stays(page: TrainingCostPage, text: str) -> None:
    before = figure_of(page)
    row = page.side.form.rows[CostField.HOURS]
    row.field.setText(text)
    row.field.textEdited.emit(text)
    assert "Hours of a run" in problem(page, CostField.HOURS) and "the chart keeps 72" in problem(page, CostField.HOURS)
    assert row.field.property("problem") and row.field.accessibleDescription() == problem(page, CostField.HOURS)
    assert figure_of(page) == before
    assert page.kept.isVisible() and "The chart keeps its last good state." in page.kept.plain_text
    type_into(page, CostField.HOURS, "48")
    assert not problem(page, CostField.HOURS) and page.kept.isHidden() and not row.field.property("problem")
    assert figure_of(page).run_hours == 48


def test_the_number_kept_is_the_last_good_one_and_not_the_first(page: TrainingCostPage) -> None:
    type_into(page, CostField.HOURS, "48")
    type_into(page, CostField.HOURS, "-5")
    assert problem(page, CostField.HOURS) == "Hours of a run must be more than 0; the chart keeps 48."
    assert figure_of(page).run_hours == 48


def test_a_refused_field_does_not_hold_the_others_back(page: TrainingCostPage) -> None:
    type_into(page, CostField.GPU_COUNT, "0")
    assert "must be at least 1" in problem(page, CostField.GPU_COUNT)
    type_into(page, CostField.UTILISATION_PERCENT, "50")
    assert figure_of(page).gpu_count == 8
    assert figure_of(page).assumptions.value(CostField.UTILISATION_PERCENT) == 50


def test_refused_runs_keep_the_plan(page: TrainingCostPage) -> None:
    type_into(page, CostField.RUNS, "2.5")
    assert problem(page, CostField.RUNS) == "Training runs must be a whole number; the chart keeps 2."
    type_into(page, CostField.RUNS, "40")
    assert figure_of(page).runs == 40 == page.side.slider.value()


def test_the_slider_moves_the_plan_by_keyboard(page: TrainingCostPage) -> None:
    QTest.keyClick(page.side.slider, Qt.Key.Key_Right)
    assert figure_of(page).runs == 25 and page.side.form.rows[CostField.RUNS].field.text() == "25"


def test_a_region_without_a_price_keeps_the_chart_and_says_so(page: TrainingCostPage) -> None:
    before = figure_of(page)
    choose(page.controls.place, "aws me-central-1")
    told = "No price of A100, on demand, is recorded for AWS Dubai; choose another region."
    assert page.kept.plain_text == f"{told} The chart keeps its last good state."
    assert figure_of(page) is before
    choose(page.controls.place, "aws ap-south-1")
    assert page.kept.isHidden() and len(figure_of(page).rented) == 1


def test_origins_stand_at_each_number(page: TrainingCostPage) -> None:
    rows = page.side.form.rows
    assert rows[CostField.HOURS].origin.plain_text == "Recorded: Sherdil IT Academy, 2026, estimate"
    assert rows[CostField.LIFE_YEARS].origin.plain_text == "Our default, from no source"
    assert "of 2026-06" in rows[CostField.PKR_PER_USD].origin.plain_text
    type_into(page, CostField.PKR_PER_USD, "300")
    assert rows[CostField.PKR_PER_USD].origin.plain_text == "Your own"
    type_into(page, CostField.PKR_PER_USD, "277.70")
    assert figure_of(page).assumptions[CostField.PKR_PER_USD].origin is Origin.RECORDED, "the recorded number again"


def test_currency_and_own_rate(page: TrainingCostPage) -> None:
    click(page.controls.currency.button(CostCurrency.PKR.value))
    assert cells(page, 4)[0] == "PKR 439,030", "1,580.95 dollars at the recorded 277.7"
    type_into(page, CostField.PKR_PER_USD, "100")
    assert cells(page, 4)[0] == "PKR 158,095", "21.957642 dollars an hour for 72 hours"


def test_own_prices_are_lines_of_their_own(page: TrainingCostPage) -> None:
    type_into(page, CostField.CARD_USD, "1000")
    type_into(page, CostField.RENT_USD_HOUR, "1.5")
    figure = figure_of(page)
    assert figure.bought[0].usd == 8000 and figure.bought[0].lines[0].hardware is None
    own = next(line for line in figure.rented if line.offer is None)
    assert own.usd_run == 8 * 72 * 1.5
    assert "Your own price" in cells(page, 0) and "Your own price of a card" in cells(page, 0)
    type_into(page, CostField.CARD_USD, "")
    assert not problem(page, CostField.CARD_USD) and figure_of(page).bought[0].lines[0].hardware is not None


def test_electricity_makes_power_count_and_leaves_again(page: TrainingCostPage) -> None:
    assert "Power is left out" in page.side.minded.plain_text
    type_into(page, CostField.ELECTRICITY_PKR_KWH, "60")
    assert "Power is left out" not in page.side.minded.plain_text and figure_of(page).bought[0].power_usd_run > 0
    type_into(page, CostField.ELECTRICITY_PKR_KWH, "")
    assert "Power is left out" in page.side.minded.plain_text


def test_models_without_a_price_to_buy_say_so(page: TrainingCostPage) -> None:
    choose(page.controls.model, "T4")
    assert page.title.plain_text == "No price to buy T4 is recorded"
    choose(page.controls.model, "H100")
    assert "No price is recorded for H100 PCIe card." in page.side.minded.plain_text
    assert any(
        "Sources contradict each other on p5.48xlarge" in line for line in page.side.minded.plain_text.split("\n")
    )


def test_the_other_examples(page: TrainingCostPage) -> None:
    choose(page.controls.preset, "0")
    assert [figure_of(page).gpu_count, figure_of(page).run_hours] == [4, 48]
    choose(page.controls.preset, "3")
    assert [figure_of(page).gpu_count, figure_of(page).run_hours] == [16, 48], "what the source leaves open stays"
    assert page.side.form.rows[CostField.HOURS].origin.plain_text == "Your own"
    told = page.side.claims.plain_text
    assert told.startswith("Sherdil IT Academy names no amount for such a run; for 8–16 A100 and 48 hours the recorded")
    assert "$1,054–3,894 to rent" in told and "$32,000–240,000" in told
    type_into(page, CostField.GPU_COUNT, "32")
    assert not page.side.claims.plain_text, "the source speaks of 8 to 16"


def test_every_row_has_its_source_and_opens_it(bundled_desk: Desk, page: TrainingCostPage) -> None:
    assert all("; price of 20" in cell for cell in cells(page, 5))
    page.table.activated_row.emit(0)
    dialogs = page.findChildren(AboutNumberDialog)
    assert len(dialogs) == 1 and "p4d.24xlarge" in dialogs[0].accessibleName() and len(dialogs[0].cards) == 2
    dialogs[0].close()
    bundled_desk.settle()
    for key, said in (
        ("break-even:0", "p4de.24xlarge"),
        ("buy:0", "used, lowest"),
        ("claim", "Mid-sized"),
        ("rent:1", "Mumbai"),
    ):
        page.view.mark_activated.emit(key)
        dialog = page.findChildren(AboutNumberDialog)[0]
        assert said in dialog.accessibleName()
        dialog.close()
        bundled_desk.settle()
    click(page.side.form.rows[CostField.PKR_PER_USD].about_button)
    assert "PKR for a dollar: 277.7" in page.findChildren(AboutNumberDialog)[0].accessibleName()


def test_the_calculation_is_copied_with_assumptions_and_sources(page: TrainingCostPage) -> None:
    click(page.side.copy_button)
    text = clipboard_text()
    assert "72 h × $32.94 = $2,371" in text and "$32,000 / $2,371 = 13.5 runs" in text
    assert "Life of the cards, years: 5 (Our default, from no source)" in text
    assert "Sources: " in text and "Sherdil IT Academy, 2026" in text


def test_the_picture_is_what_is_shown(page: TrainingCostPage) -> None:
    picture = page.picture()
    assert picture is not None and picture.text.title == page.title.plain_text and picture.name == "training-cost_a100"
    assert any("Utilisation, %: 100 (Our default" in note for note in picture.text.notes)


def test_urdu_rewrites_everything_and_keeps_what_was_typed(bundled_desk: Desk, page: TrainingCostPage) -> None:
    type_into(page, CostField.HOURS, "48")
    bundled_desk.program.appearance.language.set_language(Language.URDU)
    bundled_desk.settle()
    assert "کرایہ" in page.title.plain_text and page.side.form.rows[CostField.HOURS].field.text() == "48"
    assert figure_of(page).run_hours == 48
    assert page.view.chart_style.language is Language.URDU


def test_another_database_takes_its_prices_along(page: TrainingCostPage) -> None:
    page.forget()
    assert page.figure is None and page.picture() is None and page.text() == ""


def test_nothing_scrolls_where_there_is_room_and_nothing_is_squeezed_where_there_is_none(
    page: TrainingCostPage,
) -> None:
    area = next(one for one in page.findChildren(QScrollArea) if one.isAncestorOf(page.view))
    assert area.verticalScrollBar().maximum() == 0
    page.resize(1180, 420)
    QApplication.processEvents()
    assert area.verticalScrollBar().maximum() > 0
    assert page.view.height() >= page.view.minimumHeight() and page.table.height() >= page.table.minimumHeight()
