"""Comparing pay in the window: years by slider, a role against another, another currency, real terms, a closer look."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer.figures.pay import PayFigure
from explorer.figures.pay_axis import PayWindow
from explorer.market.pay_filters import PayFacet, PayFilter, PayPanel
from explorer.tabs.pay_measure_dialog import OWN, STATED, PayMeasureDialog
from explorer.tabs.pay_view_bar import PayMode
from explorer.tabs.salaries_tab import SalariesTab
from tests.qt.desk import Desk, click, focus

FOUNDING = PayFilter.of({PayFacet.PUBLISHER: {"Sherdil IT Academy"}})


@pytest.fixture
def tab(bundled_desk: Desk) -> SalariesTab:
    bundled_desk.run("tab:salaries")
    shown = bundled_desk.window.current_tab
    assert isinstance(shown, SalariesTab)
    return shown


@pytest.fixture
def dialog(bundled_desk: Desk, tab: SalariesTab) -> PayMeasureDialog:
    tab.controls.measure_wanted.emit()
    bundled_desk.settle()
    found = bundled_desk.window.findChild(PayMeasureDialog)
    assert found is not None and found.isVisible()
    return found


def shown(tab: SalariesTab) -> PayFigure:
    assert tab.figure is not None
    return tab.figure


def choose(desk: Desk, chosen: PayFilter) -> None:
    desk.context.store.update(pay=chosen)
    desk.settle()


def test_the_slider_walks_the_recorded_years_by_keyboard(bundled_desk: Desk, tab: SalariesTab) -> None:
    choose(bundled_desk, FOUNDING)
    slider = tab.compare.slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_End)
    bundled_desk.settle()
    most = bundled_desk.selection.pay.experience
    assert most is not None and tab.figure is not None and not tab.figure.marks, "the founding source ends at 8 years"
    QTest.keyClick(slider, Qt.Key.Key_Home)
    bundled_desk.settle()
    assert bundled_desk.selection.pay == FOUNDING
    while bundled_desk.selection.pay.experience != 3:
        QTest.keyClick(slider, Qt.Key.Key_Right)
        bundled_desk.settle()
    assert {(mark.band.years_low, mark.band.years_high) for mark in tab.figure.marks} == {(3, 5)}
    assert tab.compare.value.plain_text == "3 years"
    assert "Experience: 3 years" in [chip.text() for chip in tab.filters.chips.chips]
    bundled_desk.run("back")
    assert bundled_desk.selection.pay == FOUNDING, "a drag of the slider is one step"


def test_figures_that_state_no_years_are_counted(bundled_desk: Desk, tab: SalariesTab) -> None:
    choose(bundled_desk, PayFilter.of({PayFacet.EXPERIENCE: {"3"}}))
    figure = tab.figure
    assert figure is not None and figure.without_years > 0
    assert tab.compare.value.plain_text == f"3 years ({figure.without_years} figures state no years)"


def test_a_role_is_compared_with_another(bundled_desk: Desk, tab: SalariesTab) -> None:
    choose(bundled_desk, FOUNDING.with_values(PayFacet.ROLE, {"mlops-engineer"}))
    bundled_desk.context.store.update(pay=bundled_desk.selection.pay.with_values(PayFacet.BASELINE, {"cloud-engineer"}))
    bundled_desk.settle()
    assert tab.takeaway.plain_text == "MLOps Engineer pay starts where Cloud Engineer pay ends, or above"
    spoken = {mark.key: mark.value for mark in tab.view.marks()}
    assert "Low end +150,000, +75%, high end +200,000, +57%" in spoken["sherdil-mlops-engineer-mid"]
    assert "Mid-level: MLOps Engineer and Cloud Engineer meet at 350k" in tab.details.as_text()
    tab.controls.set_mode(PayMode.TABLE)
    heads = [tab.model.headerData(at, Qt.Orientation.Horizontal) for at in range(tab.model.columnCount())]
    assert heads[-3:] == ["Low end against", "High end against", "Overlap"]


def test_the_role_to_compare_with_is_chosen_in_the_bar(bundled_desk: Desk, tab: SalariesTab) -> None:
    choose(bundled_desk, FOUNDING)
    tab.compare.baseline.chosen.emit("mlops-engineer")
    bundled_desk.settle()
    assert bundled_desk.selection.pay.baseline == "mlops-engineer"
    assert tab.compare.baseline.current == "mlops-engineer"
    assert "Senior: Data Scientist and MLOps Engineer overlap between 600k and 700k." in tab.details.as_text()
    tab.compare.baseline.chosen.emit("")
    bundled_desk.settle()
    assert bundled_desk.selection.pay == FOUNDING


def test_conversion_is_asked_for_and_prints_its_rate(
    bundled_desk: Desk, tab: SalariesTab, dialog: PayMeasureDialog
) -> None:
    choose(bundled_desk, PayFilter.of({PayFacet.PAID: {PayPanel.REMOTE_USD}}))
    assert tab.figure is not None and tab.figure.currency == "USD" and not tab.measured.isVisible()
    dialog.currency.set_current("PKR")
    dialog.currency.selected.emit("PKR")
    told = "Converted to PKR at 277.70 PKR for one USD (end of 2026-06, US Department of the Treasury)."
    assert tab.figure.currency == "PKR" and tab.measured.plain_text == told == dialog.conversion.plain_text
    assert any(source.id == "ustreasury-fx-2026-06" for source in tab.figure.sources)
    picture = tab.picture()
    assert picture is not None and told in picture.text.notes
    tab.view.mark_activated.emit(tab.figure.marks[0].band.id)
    assert "As stated" in tab.details.as_text() and "USD" in tab.details.as_text()
    click(dialog.reset_button)
    assert tab.figure.currency == "USD" and not tab.measured.isVisible()


@pytest.mark.parametrize("text", ["", "0", "-300", "1e308", "three hundred"])
def test_a_rate_that_cannot_be_read_keeps_the_last_one(tab: SalariesTab, dialog: PayMeasureDialog, text: str) -> None:
    dialog.currency.set_current("USD")
    dialog.rate.set_current(OWN)
    dialog.rate.chosen.emit(OWN)
    QTest.keyClicks(dialog.field, "300")
    assert tab.measured.plain_text.startswith("Converted to USD at 277.70"), "3 and 30 were not meant"
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert tab.measured.plain_text == "Converted to USD at 300.00 PKR for one USD, a rate of your own."
    dialog.field.selectAll()
    QTest.keyClick(dialog.field, Qt.Key.Key_Backspace)
    QTest.keyClicks(dialog.field, text)
    assert dialog.problem.isVisible() or not text
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.problem.isVisible() and "The last rate is kept" in dialog.problem.plain_text
    assert tab.measured.plain_text == "Converted to USD at 300.00 PKR for one USD, a rate of your own."
    assert tab.figure is not None and tab.figure.measure.conversion is not None


def test_real_terms_print_their_formula_and_what_they_cannot_show(tab: SalariesTab, dialog: PayMeasureDialog) -> None:
    dialog.prices.set_current("0")
    dialog.prices.chosen.emit("0")
    real = shown(tab).measure.real
    assert real is not None and real.base_year == 2025
    assert "pay × (1 + inflation) of each later year up to 2025" in tab.measured.plain_text
    assert f"{shown(tab).without_prices} figures are not shown" in tab.measured.plain_text
    assert {mark.band.year for mark in shown(tab).marks} <= set(range(2015, 2026))
    dialog.year.set_current("2024")
    dialog.year.chosen.emit("2024")
    real = shown(tab).measure.real
    assert real is not None and real.base_year == 2024
    dialog.prices.set_current(STATED)
    dialog.prices.chosen.emit(STATED)
    assert shown(tab).measure.real is None and not shown(tab).without_prices


def test_the_axis_is_enlarged_and_shown_whole_again(tab: SalariesTab) -> None:
    view = tab.view
    focus(view)
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.window_shown.share == pytest.approx(0.8**3) and "Enlarged:" in tab.measured.plain_text
    start = view.window_shown.start
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.window_shown.start > start
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.window_shown == PayWindow() and not tab.measured.isVisible()


def test_the_wheel_enlarges_around_the_pointer(tab: SalariesTab) -> None:
    view, scale = tab.view, tab.view.chart.scale  # type: ignore[attr-defined]  # a chart of pay has one
    at = QPointF(scale.zero + (scale.end - scale.zero) / 4, 100)
    amount = scale.value(at.x())
    event = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)
    assert view.window_shown.share == pytest.approx(0.8)
    shown = view.chart.scale  # type: ignore[attr-defined]
    share = (at.x() - scale.zero) / (scale.end - scale.zero)
    kept = shown.value(shown.zero + share * (shown.end - shown.zero))
    assert kept == pytest.approx(amount, rel=0.02)
