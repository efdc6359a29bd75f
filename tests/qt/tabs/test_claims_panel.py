"""The claims on pay in the window: the way there and back, chart and table, who claims it, the picture."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from explorer.tabs.claims_panel import ClaimMode, ClaimsPanel
from explorer.tabs.salaries_tab import SalariesTab
from explorer.widgets.about_number import AboutNumberDialog
from tests.qt.desk import Desk, focus

MID = "sherdil-mlops-premium-mid"


@pytest.fixture
def tab(bundled_desk: Desk) -> SalariesTab:
    bundled_desk.run("tab:salaries")
    shown = bundled_desk.window.current_tab
    assert isinstance(shown, SalariesTab)
    return shown


@pytest.fixture
def panel(bundled_desk: Desk, tab: SalariesTab) -> ClaimsPanel:
    tab.details.action_triggered.emit("check-claims")
    bundled_desk.settle()
    return tab.claims


def test_the_card_and_the_bar_lead_there_and_escape_leads_back(bundled_desk: Desk, tab: SalariesTab) -> None:
    assert [action.key for action in tab.details.content.actions] == ["check-claims"]
    tab.controls.claims_wanted.emit()
    bundled_desk.settle()
    assert tab.claims.isVisible() and not tab.view.isVisible()
    bundled_desk.press("Escape", tab.claims.view)
    assert tab.view.isVisible() and not tab.claims.isVisible()


def test_the_way_back_is_a_button_too(bundled_desk: Desk, tab: SalariesTab, panel: ClaimsPanel) -> None:
    panel.back_button.click()
    bundled_desk.settle()
    assert tab.view.isVisible() and not panel.isVisible()


def test_the_keyboard_walks_from_claim_to_value_to_claim(bundled_desk: Desk, panel: ClaimsPanel) -> None:
    focus(panel.view)
    bundled_desk.press("Home", panel.view)
    assert panel.view.focused_key == MID
    walked = []
    for _ in range(4):
        bundled_desk.press("Down", panel.view)
        walked.append(panel.view.focused_key)
    assert walked == [f"{MID}:0:low", f"{MID}:0:midpoint", f"{MID}:0:high", "sherdil-mlops-premium-senior"]


@pytest.mark.parametrize("key", [MID, f"{MID}:0:high"])
def test_claim_and_value_tell_who_claims_it_and_what_the_publisher_gains(
    bundled_desk: Desk, panel: ClaimsPanel, key: str
) -> None:
    panel.view.mark_activated.emit(key)
    bundled_desk.settle()
    dialog = bundled_desk.window.findChild(AboutNumberDialog)
    assert dialog is not None and "(mid level)" in dialog.accessibleName()
    dialog.accept()
    assert "sells cloud training" in next(mark.value for mark in panel.view.marks() if mark.key == MID)


def test_the_table_has_the_values_of_the_chart(panel: ClaimsPanel) -> None:
    panel.switch.set_current(ClaimMode.TABLE)
    panel.switch.selected.emit(ClaimMode.TABLE)
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = range(panel.model.rowCount())
    assert panel.table.isVisible() and not panel.view.isVisible()
    in_chart = [mark.key for mark in panel.view.marks() if ":" in mark.key]
    assert [panel.model.key(row) for row in rows] == in_chart
    told = [[panel.model.index(row, column).data() for column in (4, 5)] for row in rows]
    assert told == [
        ["+75%", "outside"], ["+64%", "outside"], ["+57%", "inside"],
        ["+50%", "inside"], ["+60%", "inside"], ["+67%", "outside"],
    ]  # fmt: skip


def test_the_picture_is_that_of_the_claims_while_they_are_shown(
    bundled_desk: Desk, tab: SalariesTab, panel: ClaimsPanel
) -> None:
    picture = tab.picture()
    assert picture is not None and picture.name == "salary-claims"
    assert picture.text.title == panel.takeaway.plain_text == "2 of 2 claims on pay differ from their own table"
    assert "Sells cloud training" in picture.text.sources[0]
    panel.back_button.click()
    bundled_desk.settle()
    after = tab.picture()
    assert after is not None and after.name != "salary-claims"


def test_data_without_claims_says_so(panel: ClaimsPanel, tab: SalariesTab) -> None:
    panel.set_claims(())
    assert panel.nothing.isVisible() and not panel.view.isVisible()
    assert panel.takeaway.plain_text == "No claim on pay is recorded"
    assert not panel.export_button.isEnabled() and tab.picture() is None


def test_another_language_is_written_at_once(bundled_desk: Desk, panel: ClaimsPanel) -> None:
    bundled_desk.run("ur")
    assert "دعوے" in panel.takeaway.plain_text
    assert "دعوے" in panel.view.marks()[1].value
