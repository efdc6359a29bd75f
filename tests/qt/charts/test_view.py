"""A chart in a window: keyboard, pointer, tooltips, screen reader, scrolling and the count of references."""

import gc
import sys
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.charts.base import Chart
from explorer.charts.navigation import Direction, neighbour
from explorer.charts.scene import Mark
from explorer.charts.sector_drill_chart import SectorDrillChart
from explorer.charts.sector_map_chart import SectorMapChart
from explorer.charts.style import ChartStyle
from explorer.charts.view import ChartScrollArea, ChartView
from explorer.figures.treemap import Rect
from explorer.workspace.language import Language
from explorer.workspace.theme import LIGHT
from tests.figures.builders import make_drill_figure, make_map_figure, make_market


@pytest.fixture
def view(qtbot: QtBot) -> ChartView:
    made = ChartView(SectorMapChart(make_map_figure()))
    qtbot.addWidget(made)
    made.resize(808, 467)
    made.show()
    qtbot.waitExposed(made)
    return made


def press(view: ChartView, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(view, key)


def test_arrows_walk_over_the_map_as_it_lies(view: ChartView) -> None:
    seen: list[str] = []
    view.mark_focused.connect(seen.append)
    press(view, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert seen == ["it-services", "academia", "banking", "energy"]
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert seen[-1] == "ecommerce"
    press(view, Qt.Key.Key_End, Qt.Key.Key_Home)
    assert seen[-1] == "it-services"


def test_arrows_are_those_of_the_screen_in_urdu_too(view: ChartView) -> None:
    view.set_chart_style(ChartStyle(LIGHT, Language.URDU))
    press(view, Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert view.focused_key == "academia"


def test_every_mark_can_be_reached_by_arrows(qtbot: QtBot, chart: Chart[Any]) -> None:
    view = ChartView(chart)
    qtbot.addWidget(view)
    view.resize(808, 700)
    marks = view.marks()
    reached, edge = {marks[0].key}, [marks[0].key]
    while edge:
        here = edge.pop()
        for direction in Direction:
            there = neighbour(marks, here, direction)
            if there is not None and there not in reached:
                reached.add(there)
                edge.append(there)
    assert reached == {mark.key for mark in marks}


def test_enter_space_and_click_activate(view: ChartView) -> None:
    chosen: list[str] = []
    view.mark_activated.connect(chosen.append)
    press(view, Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_Space)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.mark_rect("banking").center())
    assert chosen == ["it-services", "it-services", "banking"]


def test_the_ring_is_for_the_keyboard(view: ChartView) -> None:
    def has_ring() -> bool:
        image = view.grab().toImage()
        box = view.mark_rect("banking").adjusted(3, 3, -3, -3)
        return image.pixelColor(box.left() + 1, box.center().y()).name() == LIGHT.value("focus").lower()

    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.mark_rect("banking").center())
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not has_ring()
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert view.focused_key == "banking"
    assert has_ring()


def test_the_pointer_lights_a_mark_and_shows_what_it_is(view: ChartView) -> None:
    QTest.mouseMove(view, view.mark_rect("banking").center())
    assert view.hovered_key == "banking"
    mark = view.mark_at(view.mark_rect("banking").center().toPointF())
    assert mark is not None
    assert mark.tooltip == "Banking\n35 employers recorded, 12%"
    QTest.mouseMove(view, QPoint(2, 2))
    assert view.hovered_key is None


def test_a_mark_that_a_filter_took_away_gives_the_focus_up(view: ChartView) -> None:
    press(view, Qt.Key.Key_Home)
    view.chart.set_figure(make_map_figure(make_market({"banking": 3})))
    view.refresh()
    assert view.focused_key is None
    press(view, Qt.Key.Key_Down)
    assert view.focused_key == "banking"


def test_a_chart_without_marks_ignores_the_keyboard(qtbot: QtBot) -> None:
    view = ChartView(SectorMapChart())
    qtbot.addWidget(view)
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_End)
    assert view.focused_key is None


def test_a_screen_reader_finds_the_takeaway_and_every_mark(view: ChartView) -> None:
    chart = QAccessible.queryAccessibleInterface(view)
    assert chart.role() is QAccessible.Role.Chart
    assert chart.text(QAccessible.Text.Name) == "IT services and exports leads: 102 of 289 employers recorded"
    assert chart.childCount() == len(view.marks())
    first = chart.child(0)
    assert first.text(QAccessible.Text.Name) == "IT services and exports"
    assert first.text(QAccessible.Text.Value) == "102 employers recorded, 35%"
    assert first.rect().size() == view.mark_rect("it-services").size()
    assert chart.child(99) is None
    view.set_selected("it-services")
    press(view, Qt.Key.Key_Home)
    assert first.state().selected
    middle = view.mapToGlobal(view.mark_rect("banking").center())
    assert chart.childAt(middle.x(), middle.y()).text(QAccessible.Text.Name) == "Banking"
    last = chart.child(chart.childCount() - 1)
    view.chart.set_figure(make_map_figure(make_market({"banking": 3})))
    view.refresh()
    assert chart.childCount() == 1
    assert not last.isValid()
    assert last.text(QAccessible.Text.Name) == ""


def test_a_sector_of_many_employers_scrolls_and_follows_the_keyboard(qtbot: QtBot) -> None:
    chart = SectorDrillChart(make_drill_figure(make_market({"it-services": 102}), "it-services"))
    view = ChartView(chart)
    area = ChartScrollArea(view)
    qtbot.addWidget(area)
    area.resize(808, 467)
    area.show()
    qtbot.waitExposed(area)
    assert view.height() == 26 * 44 + 1
    press(view, Qt.Key.Key_End)
    assert view.focused_key is not None
    assert view.visibleRegion().boundingRect().contains(view.mark_rect(view.focused_key))
    chart.set_figure(make_drill_figure())
    view.refresh()
    qtbot.waitUntil(lambda: view.height() == area.viewport().height())


def test_neighbours_face_each_other_before_they_are_near() -> None:
    marks = [
        Mark("wide", Rect(0, 0, 100, 100), "", ""),
        Mark("faced", Rect(200, 20, 50, 50), "", ""),
        Mark("near", Rect(110, 120, 50, 50), "", ""),
    ]
    assert neighbour(marks, "wide", Direction.RIGHT) == "faced"
    assert neighbour(marks, "wide", Direction.UP) == "wide"
    assert neighbour(marks, None, Direction.UP) == "wide"
    assert neighbour([], None, Direction.UP) is None


def test_a_thousand_repaints_lose_no_reference(chart: Chart[Any]) -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    style, rect = ChartStyle(), QRectF(0, 0, 400, 300)
    painter = QPainter(image)
    chart.paint(painter, rect, style)
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(1000):
        chart.paint(painter, rect, style)
    painter.end()
    gc.collect()
    assert sys.getrefcount(None) >= before - 50


@pytest.mark.benchmark
def test_painting_a_laid_out_chart_is_fast(chart: Chart[Any], benchmark: Any) -> None:
    image = QImage(1222, 757, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    benchmark(chart.paint, painter, QRectF(0, 0, 1222, 757), ChartStyle())
    painter.end()
