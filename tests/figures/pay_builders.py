"""Pay figures made by hand, and as hypothesis makes them."""

from hypothesis import strategies as st

from explorer.market.pay_rows import PayLevel, PayMarket, PayPeriod, PaySpread, SalaryBandRow
from explorer.market.rows import Confidence, NameRow, SourceRow

ROLES = tuple(NameRow(f"role-{at}", f"Role {at}") for at in range(4))
METHODS = (
    *("publisher's estimate", "pay stated in adverts", "survey, answers in brackets"),
    *("site estimate, method not stated", None),
)


def source(id_: str, publisher: str | None = None) -> SourceRow:
    return SourceRow(id_, f"Title of {id_}", publisher or id_.title(), None, "2026", "article", "none-known", None)


def band(id_: str = "band", **changes: object) -> SalaryBandRow:
    """Return a figure: a publisher's range of 100,000 to 200,000 rupees a month for a mid-level `ROLES[0]`."""
    values: dict[str, object] = {
        "id": id_,
        "role_id": ROLES[0].id,
        "level": PayLevel.MID,
        "years_low": None,
        "years_high": None,
        "market": PayMarket.PAKISTAN,
        "city_id": None,
        "currency": "PKR",
        "period": PayPeriod.MONTH,
        "low": 100_000.0,
        "median": None,
        "high": 200_000.0,
        "spread": PaySpread.RANGE,
        "year": 2026,
        "sample_size": None,
        "confidence": Confidence.ESTIMATE,
        "method_note": METHODS[0],
        "doubt": None,
        "note": None,
        "sources": (source("press"),),
    }
    return SalaryBandRow(**{**values, **changes})  # type: ignore[arg-type]  # the names are those of the fields


@st.composite
def bands(draw: st.DrawFn, id_: str = "band") -> SalaryBandRow:
    """Any figure that the schema allows."""
    ends = sorted(draw(st.lists(st.integers(1, 5_000_000), min_size=3, max_size=3)))
    low, median, high = (
        float(end) if is_given else None for end, is_given in zip(ends, draw(st.sampled_from(GIVEN)), strict=True)
    )
    both = low is not None and high is not None
    years = draw(st.sampled_from(((None, None), (None, None), (0.0, 2.0), (3.0, 5.0), (8.0, None), (None, 4.0))))
    publisher = draw(st.sampled_from(("press", "vendor", "site")))
    return band(
        id_,
        role_id=draw(st.sampled_from(ROLES)).id,
        level=draw(st.sampled_from((*PayLevel, None))),
        years_low=years[0],
        years_high=years[1],
        market=draw(st.sampled_from(PayMarket)),
        city_id=draw(st.sampled_from((None, None, "karachi", "lahore"))),
        currency=draw(st.sampled_from(("PKR", "PKR", "USD"))),
        period=draw(st.sampled_from(PayPeriod)),
        low=low,
        median=median,
        high=high,
        spread=draw(st.sampled_from(PaySpread)) if both else None,
        year=draw(st.sampled_from((None, 2024, 2026))),
        sample_size=draw(st.sampled_from((None, 1, 2, 3, 5, 60))),
        confidence=draw(st.sampled_from(Confidence)),
        method_note=draw(st.sampled_from(METHODS)),
        sources=(source(publisher),),
    )


GIVEN = ((True, False, True), (True, True, True), (False, True, False), (True, False, False))
"""Which of low, median and high a source gives."""


def many_bands(most: int = 30) -> st.SearchStrategy[tuple[SalaryBandRow, ...]]:
    """Several figures with ids of their own."""
    return st.integers(0, most).flatmap(lambda number: st.tuples(*(bands(f"band-{at}") for at in range(number))))
