from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from explorer.widgets.flow_layout import FlowLayout, FlowSize, layout_flow

SIZES = st.lists(
    st.tuples(st.integers(1, 400), st.integers(1, 40), st.integers(1, 400)).map(
        lambda part: FlowSize(part[0], part[1], min(part[2], part[0]))
    ),
    max_size=20,
)


@given(SIZES, st.integers(1, 900), st.integers(0, 12), st.integers(0, 12), st.booleans())
def test_parts_neither_overlap_nor_leave_the_width(
    sizes: list[FlowSize], width: int, gap: int, line_gap: int, is_rtl: bool
) -> None:
    boxes = layout_flow(sizes, width, gap, line_gap, is_rtl=is_rtl)
    assert len(boxes) == len(sizes)
    for at, box in enumerate(boxes):
        assert box.x() >= 0
        assert box.x() + box.width() <= width
        assert box.width() >= 1
        assert not any(box.intersects(other) for other in boxes[:at])


@given(SIZES, st.integers(1, 900))
def test_right_to_left_is_the_mirror_image(sizes: list[FlowSize], width: int) -> None:
    plain = layout_flow(sizes, width, 8, 4)
    mirrored = layout_flow(sizes, width, 8, 4, is_rtl=True)
    for one, other in zip(plain, mirrored, strict=True):
        assert other.x() == width - one.x() - one.width()
        assert other.y() == one.y()


def test_height_follows_from_width(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host)
    for _ in range(4):
        part = QWidget()
        part.setFixedSize(100, 24)
        flow.addWidget(part)
    assert flow.heightForWidth(1000) == 24
    assert flow.heightForWidth(220) == 24 * 2 + 4
    assert flow.heightForWidth(100) == 24 * 4 + 3 * 4


def test_hidden_parts_take_no_room(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow = FlowLayout(host)
    parts = [QWidget(), QWidget()]
    for part in parts:
        part.setFixedSize(80, 24)
        flow.addWidget(part)
    parts[0].hide()
    host.resize(400, 60)
    host.show()
    assert parts[1].geometry().right() == 399
