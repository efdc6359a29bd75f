"""Many figures told together: every one counted, none averaged; and the part of the axis that is looked at."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.figures.pay import build_pay_figure
from explorer.figures.pay_axis import LEAST_SHARE, PayAxis, PayWindow
from explorer.figures.pay_crowd import FEW, MOST_MARKS, crowd_of
from explorer.figures.pay_measure import PayMeasure
from explorer.market.pay_filters import PayFilter
from explorer.market.pay_rows import PayLevel, SalaryBandRow
from tests.figures.pay_builders import ROLES, band, many_bands


def many(number: int, level: PayLevel = PayLevel.MID) -> tuple[SalaryBandRow, ...]:
    """Return ranges of one role, each starting 1,000 above the one before."""
    starts = (100_000.0 + 1_000 * at for at in range(number))
    return tuple(band(f"{level}-{at}", level=level, low=low, high=low + 50_000) for at, low in enumerate(starts))


@given(many_bands())
def test_a_crowd_counts_what_holds_an_amount(rows: tuple[SalaryBandRow, ...]) -> None:
    marks = build_pay_figure(rows, ROLES, PayFilter(), PayMeasure()).marks
    if not marks:
        return
    crowd = crowd_of(marks)
    assert crowd.figures == len(marks)
    assert (crowd.least, crowd.most) == (min(m.least for m in marks), max(m.most for m in marks))
    assert crowd.held(crowd.least, crowd.most) == len(marks)
    for low, high in ((0.0, 100_000.0), (500_000.0, 600_000.0), (1e6, 1e6)):
        assert crowd.held(low, high) == sum(mark.least <= high and mark.most >= low for mark in marks)


def test_only_too_many_figures_are_a_crowd_and_a_few_of_a_level_never() -> None:
    just = build_pay_figure(many(MOST_MARKS), ROLES, PayFilter(), PayMeasure())
    assert all(level.crowd is None for role in just.roles for level in role.levels)
    rows = (*many(MOST_MARKS), *many(FEW, PayLevel.SENIOR))
    levels = {level.level: level for role in build_pay_figure(rows, ROLES, PayFilter(), PayMeasure()).roles
              for level in role.levels}  # fmt: skip
    crowd = levels[PayLevel.MID].crowd
    assert crowd is not None and crowd.figures == MOST_MARKS == len(levels[PayLevel.MID].marks)
    assert levels[PayLevel.SENIOR].crowd is None and len(levels[PayLevel.SENIOR].marks) == FEW


TURNS = st.lists(st.tuples(st.sampled_from((0.5, 0.8, 1.25, 2.0)), st.floats(0, 1), st.floats(-2, 2)), max_size=30)


@given(TURNS)
def test_a_window_never_leaves_the_axis_and_nothing_is_stretched(turns: list[tuple[float, float, float]]) -> None:
    window, axis = PayWindow(), PayAxis(1_000_000.0, is_cut=False)
    for by, at, move in turns:
        window = window.zoomed(by, at).moved(move)
        assert window.start >= 0 and window.start + window.share <= 1 + 1e-9
        assert LEAST_SHARE <= window.share <= 1
        shown = window.of(axis)
        assert 0 <= shown.start < shown.limit <= axis.limit * (1 + 1e-9)
    assert window.zoomed(1 / LEAST_SHARE, 0.5) == PayWindow()


@given(st.floats(0.1, 0.9), st.floats(0, 1))
def test_enlarging_keeps_the_amount_under_the_pointer(by: float, at: float) -> None:
    axis = PayAxis(1_000_000.0, is_cut=False)
    shown = PayWindow().zoomed(by, at).of(axis)
    if shown.span > axis.limit * LEAST_SHARE:
        assert abs(shown.start + at * shown.span - at * axis.limit) < 1e-3
