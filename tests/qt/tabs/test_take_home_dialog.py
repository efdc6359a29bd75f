"""Take-home pay in a dialog: every step with its source; what cannot be read keeps the last result."""

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer.figures.take_home import Income
from explorer.market.pay_rows import PayPeriod
from explorer.shell.export_dialog import ExportDialog
from explorer.tabs.salaries_tab import SalariesTab
from explorer.tabs.take_home_dialog import TakeHomeDialog, TakeHomeMode
from explorer.widgets.about_number import AboutNumberDialog
from explorer.workspace.language import Language
from tests.qt.desk import Desk, click, clipboard_text


def opened(desk: Desk, chosen: str | None = None) -> TakeHomeDialog:
    desk.run("tab:salaries")
    tab = desk.window.current_tab
    assert isinstance(tab, SalariesTab)
    if chosen is not None:
        tab.view.mark_activated.emit(chosen)
    tab.controls.take_home_wanted.emit()
    desk.settle()
    dialog = desk.window.findChild(TakeHomeDialog)
    assert dialog is not None and dialog.isVisible()
    return dialog


@pytest.fixture
def dialog(bundled_desk: Desk) -> TakeHomeDialog:
    return opened(bundled_desk)


def type_pay(dialog: TakeHomeDialog, text: str) -> None:
    dialog.field.selectAll()
    dialog.field.del_()
    QTest.keyClicks(dialog.field, text)


def choose(dialog: TakeHomeDialog, income: Income, year: int) -> None:
    dialog.income.set_current(income.value)
    dialog.income.chosen.emit(income.value)
    dialog.year.set_current(str(year))
    dialog.year.chosen.emit(str(year))


def cells(dialog: TakeHomeDialog, column: int) -> list[str]:
    model = dialog.model
    return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]


def test_it_begins_with_the_chosen_figure(bundled_desk: Desk) -> None:
    dialog = opened(bundled_desk, "sherdil-mlops-engineer-senior")
    assert dialog.field.text() == "600,000"
    assert dialog.figure is not None and dialog.figure.gross_pkr_month == 600_000


def test_without_a_pay_it_says_what_to_do_and_shows_the_rates_alone(dialog: TakeHomeDialog) -> None:
    assert dialog.title.plain_text == "Type a pay to see what is left of it"
    assert not dialog.copy_button.isEnabled() and not dialog.mode.isEnabled()
    picture = dialog.picture()
    assert picture is not None and picture.text.title == "Income tax begins above PKR 50,000 a month"
    assert picture.name == "take-home_salary_2027"
    choose(dialog, Income.REGISTERED, 2026)
    picture = dialog.picture()
    assert picture is not None and picture.text.title == "Income tax takes 0.25% of what comes in"


def test_every_step_stands_with_its_sum_and_source(dialog: TakeHomeDialog) -> None:
    choose(dialog, Income.SALARY, 2026)
    type_pay(dialog, "2.5 lakh")  # 3,000,000 a year: 116,000 + 23 % of 800,000
    assert cells(dialog, 1)[:2] == ["on the first 2,200,000", "23% × (3,000,000 − 2,200,000)"]
    assert cells(dialog, 2) == ["116,000", "184,000", "300,000", "2,700,000"]
    assert cells(dialog, 3)[-1] == "225,000"
    assert all(cells(dialog, 4)[:2])
    assert dialog.title.plain_text == "PKR 225,000 a month is left of PKR 250,000"
    assert "Tax takes 10% of it, and 23% of the next rupee" in dialog.rates.plain_text


def test_month_and_year_are_the_same_pay(dialog: TakeHomeDialog) -> None:
    type_pay(dialog, "250000")
    of_month = dialog.figure
    click(dialog.period.button(PayPeriod.YEAR.value))
    type_pay(dialog, "3,000,000")
    assert dialog.figure == of_month


@pytest.mark.parametrize("text", ["-5", "1e308", "plenty", "99999999999 crore", "12,34,5"])
def test_what_cannot_be_read_keeps_the_last_result(dialog: TakeHomeDialog, text: str) -> None:
    type_pay(dialog, "250000")
    before, curve = dialog.figure, dialog.curve
    dialog.field.setText(text)
    dialog.field.textEdited.emit(text)
    assert dialog.figure == before and dialog.curve is curve is dialog.view.chart.figure
    assert dialog.problem.isVisible() and dialog.problem.plain_text
    assert dialog.field.accessibleDescription() == dialog.problem.plain_text
    type_pay(dialog, "250000")
    assert not dialog.problem.isVisible()


def test_export_income_has_its_own_years_and_rate(dialog: TakeHomeDialog) -> None:
    type_pay(dialog, "100000")
    choose(dialog, Income.REGISTERED, 2026)
    assert cells(dialog, 1)[0] == "0.25% × 1,200,000"
    choose(dialog, Income.UNREGISTERED, 2026)
    assert cells(dialog, 1)[0] == "1% × 1,200,000"
    offered = [action.text() for action in dialog.year.menu.actions()]
    assert offered == ["2026", "2027"], "no rate is recorded for other years, and none is guessed"


def test_the_cliff_of_the_surcharge_is_told(dialog: TakeHomeDialog) -> None:
    choose(dialog, Income.SALARY, 2026)
    click(dialog.period.button(PayPeriod.YEAR.value))
    type_pay(dialog, "1.01 crore")
    assert "one rupee more costs PKR 241,290" in dialog.caveats.plain_text
    assert any("9% ×" in text for text in cells(dialog, 1))


def test_the_working_is_copied_with_sources_and_caveats(bundled_desk: Desk, dialog: TakeHomeDialog) -> None:
    choose(dialog, Income.SALARY, 2026)
    type_pay(dialog, "250000")
    click(dialog.copy_button)
    text = clipboard_text()
    for words in ("23% × (3,000,000 − 2,200,000) = PKR 184,000", "EOBI", "Sources: "):
        assert words in text
    assert "Working copied" in bundled_desk.window.undo.toast.text


def test_the_picture_of_the_present_pay_is_copied(bundled_desk: Desk, dialog: TakeHomeDialog) -> None:
    choose(dialog, Income.SALARY, 2026)
    type_pay(dialog, "250000")
    QGuiApplication.clipboard().clear()
    click(dialog.picture_button)
    bundled_desk.settle()
    png = QImage.fromData(QGuiApplication.clipboard().mimeData().data("image/png"))
    assert png.text("Description") == "PKR 225,000 a month is left of PKR 250,000" == dialog.view.accessibleName()


def test_the_picture_goes_through_the_same_export_dialog_as_those_of_the_tabs(
    bundled_desk: Desk, dialog: TakeHomeDialog
) -> None:
    choose(dialog, Income.SALARY, 2026)
    type_pay(dialog, "10100000")
    click(dialog.period.button(PayPeriod.YEAR.value))
    click(dialog.export_button)
    bundled_desk.settle()
    export = bundled_desk.window.findChild(ExportDialog)
    assert export is not None and export.isVisible()
    assert export.name.text().startswith("take-home_salary_2026_841667_")
    export.reject()


def test_the_picture_carries_sources_interests_doubts_and_caveats(dialog: TakeHomeDialog) -> None:
    choose(dialog, Income.SALARY, 2027)
    type_pay(dialog, "250000")
    picture = dialog.picture()
    assert picture is not None
    words = " ".join((picture.text.subtitle, *picture.text.notes, *picture.text.sources))
    for expected in ("Tax year 2027", "not read in the gazette", "Sources differ on the surcharge", "EOBI",
                     "Federal Board of Revenue, 2026 (", "Confidence: Reported."):  # fmt: skip
        assert expected in words, words
    assert picture.text.notes[0] == dialog.caveats.plain_text


def test_chart_and_table_show_the_same_pay(dialog: TakeHomeDialog) -> None:
    type_pay(dialog, "250000")
    assert dialog.pages.currentWidget() is dialog.view
    click(dialog.mode.button(TakeHomeMode.TABLE.value))
    assert dialog.pages.currentWidget() is dialog.table
    assert dialog.view.chart.figure is not None and dialog.view.chart.figure.figure is dialog.figure


def test_the_questions_and_actions_stay_in_sight_in_a_low_window(dialog: TakeHomeDialog) -> None:
    type_pay(dialog, "250000")
    dialog.resize(dialog.width(), 360)
    assert dialog.height() == 360
    for part in (dialog.field, dialog.export_button, dialog.close_button):
        corner = part.mapTo(dialog, part.rect().bottomRight())
        assert dialog.rect().contains(corner)
    assert dialog.view.height() >= dialog.view.chart.preferred_height(0.0, dialog.view.chart_style)


def test_nothing_is_scrolled_at_the_usual_size(dialog: TakeHomeDialog) -> None:
    choose(dialog, Income.SALARY, 2026)
    type_pay(dialog, "900000")
    dialog.resize(900, 620)
    QApplication.processEvents()
    end, actions = (part.mapTo(dialog, part.rect().bottomLeft()).y() for part in (dialog.caveats, dialog.export_button))
    assert end < actions - dialog.export_button.height()


def test_its_sources_open(dialog: TakeHomeDialog) -> None:
    type_pay(dialog, "250000")
    click(dialog.sources_button)
    about = dialog.findChild(AboutNumberDialog)
    assert about is not None and len(about.cards) == len(dialog._sources()) > 0
    about.accept()
    dialog.view.mark_activated.emit("pay")
    assert any(one.isVisible() for one in dialog.findChildren(AboutNumberDialog))


def test_it_speaks_urdu(bundled_desk: Desk) -> None:
    bundled_desk.run(Language.URDU.value)
    dialog = opened(bundled_desk)
    dialog.field.setText("۲۵۰۰۰۰")
    dialog.field.textEdited.emit("۲۵۰۰۰۰")
    assert dialog.figure is not None and dialog.figure.gross_pkr_month == 250_000
    assert "PKR" in dialog.title.plain_text and "Tax" not in dialog.rates.plain_text
    bundled_desk.run(Language.ENGLISH.value)
