"""A text stands whole inside its cell or not at all, and never on another."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.charts.labels import CellText, Label, LabelKind, LabelSizes, NameText, fit_labels, wrap_title
from explorer.figures.treemap import Rect

SIZES = LabelSizes(title_line=16, name_line=16, max_names=26, has_details=True)


def seven_a_letter(text: str, kind: LabelKind) -> float:
    return len(text) * (7.5 if kind is LabelKind.TITLE else 7.0)


def cell(names: list[NameText], employers: int, titles: tuple[str, ...] = ("Retail and consumer goods",)) -> CellText:
    return CellText(titles, str(employers), tuple(names), employers, lambda n: f"+ {n} more", lambda n: f"+{n}")


def texts(labels: tuple[Label, ...], *kinds: LabelKind) -> list[str]:
    return [label.text for label in labels if label.kind in kinds]


WORDS = st.text("abcdefgh ", min_size=1, max_size=30).map(str.strip).filter(bool)
WIDTHS = st.one_of(st.floats(0, 900), st.floats(235, 320))
NAMES = st.lists(
    st.builds(NameText, st.lists(WORDS, min_size=1, max_size=3).map(tuple), st.one_of(st.just(""), WORDS)),
    max_size=40,
)


@given(NAMES, st.integers(0, 60), st.tuples(WORDS, WORDS), WIDTHS, st.floats(0, 600), st.booleans())
def test_labels_stay_inside_and_apart(
    names: list[NameText], unnamed: int, titles: tuple[str, str], width: float, height: float, has_details: bool
) -> None:
    sizes = LabelSizes(16, 16, 26, has_details)
    labels = fit_labels(cell(names, len(names) + unnamed, titles), width, height, sizes, seven_a_letter)
    for at, label in enumerate(labels):
        box = label.rect
        assert box.width >= seven_a_letter(label.text, label.kind) - 1e-6
        assert box.x >= 0
        assert box.y >= 0
        assert box.right <= width + 1e-6
        assert box.bottom <= height + 1e-6
        for other in labels[:at]:
            assert overlap(box, other.rect) <= 1e-6


@given(NAMES, st.integers(0, 60), st.floats(0, 900), st.floats(0, 600))
def test_named_and_counted_are_all_employers(names: list[NameText], unnamed: int, width: float, height: float) -> None:
    employers = len(names) + unnamed
    labels = fit_labels(cell(names, employers), width, height, SIZES, seven_a_letter)
    shown = len(texts(labels, LabelKind.NAME))
    more = texts(labels, LabelKind.MORE)
    assert len(more) <= 1
    if more:
        assert int("".join(filter(str.isdigit, more[0]))) == employers - shown
    elif shown:
        assert shown == employers


def overlap(a: Rect, b: Rect) -> float:
    across = min(a.right, b.right) - max(a.x, b.x)
    down = min(a.bottom, b.bottom) - max(a.y, b.y)
    return max(0.0, across) * max(0.0, down)


def names(*plain: str) -> list[NameText]:
    return [NameText((name,)) for name in plain]


def test_a_low_cell_has_only_its_title_short_if_it_must() -> None:
    text = cell(names("Daraz"), 12, ("Cloud and data centres", "Cloud, data"))
    assert texts(fit_labels(text, 140, 30, SIZES, seven_a_letter), LabelKind.TITLE) == ["Cloud, data"]
    assert texts(fit_labels(text, 260, 30, SIZES, seven_a_letter), LabelKind.TITLE) == ["Cloud and data centres"]
    assert fit_labels(text, 260, 15, SIZES, seven_a_letter) == ()


def test_one_slot_names_one_and_counts_the_rest() -> None:
    wide = fit_labels(cell(names("Daraz"), 12, ("E-commerce",)), 170, 45, SIZES, seven_a_letter)
    assert texts(wide, LabelKind.NAME, LabelKind.MORE) == ["Daraz", "+ 11 more"]
    tight = fit_labels(cell(names("Discover TV"), 16, ("Media",)), 130, 45, SIZES, seven_a_letter)
    assert texts(tight, LabelKind.NAME, LabelKind.MORE) == ["Discover TV", "+15"]


def test_a_name_too_long_is_replaced_or_left_out() -> None:
    long = NameText(("National University of Sciences and Technology", "NUST"))
    hopeless = NameText(("An Employer Without Any Shorter Name At All",))
    labels = fit_labels(cell([long, hopeless, NameText(("Ok",))], 9, ("Health",)), 160, 120, SIZES, seven_a_letter)
    assert texts(labels, LabelKind.NAME) == ["NUST", "Ok"]
    assert texts(labels, LabelKind.MORE) == ["+ 7 more"]


def test_facts_stand_beside_names_where_the_cell_is_wide_enough() -> None:
    known = [NameText(("Arbisoft",), "Agentic AI +3"), NameText(("Xgrid",))]
    wide = fit_labels(cell(known, 102, ("IT services",)), 250, 200, SIZES, seven_a_letter)
    assert texts(wide, LabelKind.DETAIL) == ["Agentic AI +3"]
    narrow = fit_labels(cell(known, 102, ("IT services",)), 200, 200, SIZES, seven_a_letter)
    assert texts(narrow, LabelKind.DETAIL) == []


def test_a_sector_without_facts_names_nobody() -> None:
    labels = fit_labels(cell([], 12, ("Media",)), 250, 200, SIZES, seven_a_letter)
    assert texts(labels, LabelKind.NAME, LabelKind.MORE) == []


def test_titles_break_between_words_into_two_lines_at_most() -> None:
    assert wrap_title(("Universities and research",), "36", 150, 2, seven_a_letter) == ("Universities and", "research")
    assert wrap_title(("Universities and research",), "36", 60, 2, seven_a_letter) is None
    assert wrap_title(("Universities and research", "Unis"), "36", 90, 1, seven_a_letter) == ("Unis",)


def test_a_fact_that_does_not_fit_beside_the_others_is_left_out() -> None:
    known = [
        NameText(("Ali",), "A fact of nearly thirty chars"),
        NameText(("Arbisoft",), "Chatbot"),
        NameText(("Xgrid",), "Agents"),
    ]
    labels = fit_labels(cell(known, 9, ("IT services",)), 250, 200, SIZES, seven_a_letter)
    assert texts(labels, LabelKind.DETAIL) == ["Chatbot", "Agents"]
    assert len(texts(labels, LabelKind.NAME)) == 3


def test_the_count_gives_way_before_the_name() -> None:
    tall = fit_labels(cell([], 29, ("Multinational tech",)), 116, 200, SIZES, seven_a_letter)
    assert [(label.text, label.rect.y) for label in tall] == [("Multinational", 6), ("tech", 22), ("29", 38)]
    low = fit_labels(cell([], 29, ("Startups",)), 80, 30, SIZES, seven_a_letter)
    assert texts(low, LabelKind.TITLE, LabelKind.COUNT) == ["Startups"]
