from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from explorer.widgets.facet_model import FacetModel, FacetValue, shown_values


def build_values(count: int, chosen: str = "", zero: str = "") -> tuple[FacetValue, ...]:
    ids = [f"v{at}" for at in range(count)]
    return tuple(FacetValue(key, f"Value {key}", 0 if key == zero else 9, key == chosen) for key in ids)


def test_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = FacetModel()
    model.set_values(build_values(20))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_expanded(True)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_search("v1")
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_values(())
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_five_are_shown_then_all() -> None:
    model = FacetModel()
    model.set_values(build_values(22))
    assert model.rowCount() == 5
    assert model.hidden_count == 17
    model.set_expanded(True)
    assert model.rowCount() == 22


def test_chosen_moves_to_the_top_and_unknown_stands_last() -> None:
    values = (*build_values(9, chosen="v7"), FacetValue("none", "Not recorded", 40, is_unknown=True))
    shown = shown_values(values, 5)
    assert [value.id for value in shown] == ["v7", "v0", "v1", "v2", "none"]


def test_zero_counts_stay_in_place_but_cannot_be_chosen() -> None:
    model = FacetModel()
    model.set_values(build_values(4, zero="v1"))
    index = model.index(1)
    assert model.value(1) == FacetValue("v1", "Value v1", 0)
    assert not model.flags(index) & Qt.ItemFlag.ItemIsEnabled
    model.set_values((FacetValue("v1", "Value v1", 0, is_chosen=True),))
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEnabled


def test_screen_readers_hear_label_count_and_state() -> None:
    model = FacetModel()
    model.set_values(build_values(1, chosen="v0"))
    index = model.index(0)
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Value v0, 9"
    assert model.data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


@given(st.lists(st.tuples(st.integers(0, 3), st.booleans(), st.booleans()), max_size=30), st.integers(1, 8))
def test_nothing_is_shown_twice_and_no_chosen_one_is_hidden(parts: list[tuple[int, bool, bool]], limit: int) -> None:
    values = tuple(
        FacetValue(str(at), f"label {at}", count, chosen, is_unknown=unknown)
        for at, (count, chosen, unknown) in enumerate(parts)
    )
    shown = shown_values(values, limit)
    assert len(set(shown)) == len(shown)
    assert set(shown) <= set(values)
    assert all(value in shown for value in values if value.is_chosen)
    assert len(shown_values(values, None)) == len(values)
