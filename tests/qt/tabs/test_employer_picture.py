"""The table of employers as a picture says what it shows, in which order, from where."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from explorer.cli import main
from explorer.market.filters import Facet, MarketFilter
from explorer.market.rows import EmployerOrder
from explorer.market.sorting import SortKey
from explorer.tabs.employer_columns import EmployerColumn
from tests.qt.desk import Desk


def test_the_picture_follows_filter_order_and_columns(desk: Desk) -> None:
    desk.press("Ctrl+2", desk.window)
    tab = desk.employers_tab
    picture = tab.picture()
    assert picture is not None
    assert picture.text.title == "All 6 employers recorded in Pakistan"
    assert picture.text.subtitle == "Best recorded first: by facts on record, not by size or fame."
    desk.choose(MarketFilter.of({Facet.CITY: {"karachi"}}))
    tab.head.sort_by(SortKey(EmployerOrder.SECTOR), SortKey(EmployerOrder.ADVERTS, is_descending=True))
    tab.head.set_layout(tab.head.layout.toggled(EmployerColumn.FOUNDED).toggled(EmployerColumn.WORK))
    desk.settle()
    picture = tab.picture()
    assert picture is not None
    assert picture.text.title == "3 of 6 employers recorded in Pakistan"
    assert picture.text.subtitle == "Order: By column: Sector, then Adverts."
    assert any("Head office: Karachi" in line for line in picture.text.sources)
    assert any("2026-11" in line for line in picture.text.footer)
    heads = [column.head for column in picture.plot._chart.figure.columns]  # type: ignore[union-attr]
    assert heads == ["Employer", "Sector", "Cloud or place in use", "Adverts", "Confidence", "Founded"]


def test_an_empty_table_is_no_picture(desk: Desk) -> None:
    desk.press("Ctrl+2", desk.window)
    desk.choose(MarketFilter().with_text("xyzzyx"))
    assert desk.employers_tab.picture() is None


@pytest.mark.parametrize("language", ["en", "ur"])
def test_the_command_line_writes_the_same_view_as_picture_or_table(
    qtbot: QtBot, tmp_path: Path, small_path: Path, language: str
) -> None:
    del qtbot
    out = tmp_path / "employers.png"
    arguments = ["--database", str(small_path), "export", "employers", "--language", language, "--out", str(out)]
    assert main(arguments) == 0
    picture = QImage(str(out))
    assert (picture.width(), picture.height()) == (1920, 1080)
