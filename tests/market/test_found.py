"""What a search over everything finds, and what is recorded of things that no tab shows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.filters import Facet, MarketFilter
from explorer.market.reader import MarketReader
from explorer.market.reference import Support
from explorer.market.rows import Confidence
from explorer.market.search.findable import SearchKind
from tests.market.reference_facts import reference_facts
from tests.market.small import build_facts


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MarketReader]:
    path: Path = build_facts(reference_facts(), tmp_path_factory.mktemp("reference"))
    with open_market(path) as market, market.reading() as reader:
        yield reader


def found(reader: MarketReader, text: str) -> list[tuple[SearchKind, str, str | None, str | None]]:
    groups = queries.load_found(reader, text, 50)
    assert groups is not None
    return [(group.kind, thing.name, thing.name_ur, thing.about) for group in groups for thing in group.things]


def test_each_kind_tells_its_things_from_their_namesakes(reader: MarketReader) -> None:
    assert found(reader, "alpha bank") == [(SearchKind.EMPLOYER, "Alpha Bank", "الفا بینک", "banking")]
    assert found(reader, "model maker") == [(SearchKind.PLATFORM, "Model Maker", None, "Maker Ltd")]
    assert found(reader, "cp01") == [(SearchKind.CERTIFICATION, "Cloud Practitioner", None, "CP-01")]
    assert found(reader, "case study") == [(SearchKind.SOURCE, "A case study", None, "Vendor")]
    assert found(reader, "karachi") == [(SearchKind.CITY, "Karachi", None, None)]


def test_every_kind_of_thing_is_found(reader: MarketReader) -> None:
    names = ("alpha", "banking", "lahore", "ml engineer", "aws", "studio", "fraud", "labelling", "python")
    kinds = {
        kind for text in (*names, "practitioner", "sea cables", "a report") for kind, *_rest in found(reader, text)
    }
    assert kinds == set(SearchKind)


def test_a_withdrawn_question_has_no_answer(reader: MarketReader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("explorer.market.search.finding.STEPS_BETWEEN_LOOKS", 1)
    assert queries.load_found(reader, "alpha", 50, lambda: False) is None
    assert queries.load_found(reader, "alpha", 50, lambda: True) is not None


def test_a_capability_says_which_platforms_have_it_and_which_are_unknown(reader: MarketReader) -> None:
    capability = queries.load_capability(reader, "labelling")
    assert capability is not None
    maker, studio = capability.supports
    assert (maker.platform, maker.support, maker.service_name) == ("Model Maker", Support.FULL, "Ground Truth")
    assert (maker.confidence, [source.id for source in maker.sources]) == (Confidence.OFFICIAL, ["vendor", "press"])
    assert (studio.support, studio.confidence, studio.sources) == (Support.UNKNOWN, None, ())


def test_what_is_not_recorded_of_an_exam_is_unknown(reader: MarketReader) -> None:
    exam = queries.load_certification(reader, "practitioner")
    assert exam is not None
    assert (exam.price_usd, exam.duration_min, exam.validity_years) == (100, None, None)
    assert [source.id for source in exam.sources] == ["press"]


def test_two_sources_of_a_period_are_two_values(reader: MarketReader) -> None:
    indicator = queries.load_indicator(reader, "exports")
    assert indicator is not None
    told = [(value.period, value.bound, value.value, value.sources[0].id) for value in indicator.values]
    assert told == [
        ("FY2024", None, 3223, "press"),
        ("FY2025", ">", 3200, "vendor"),
        ("FY2025", None, 3810.5, "press"),
    ]


def test_what_is_not_there_is_none(reader: MarketReader) -> None:
    assert queries.load_capability(reader, "x") is None
    assert queries.load_certification(reader, "x") is None
    assert queries.load_indicator(reader, "x") is None
    assert queries.load_cloud_of(reader, "x") is None
    assert queries.load_cloud_of(reader, "maker") == "aws"


def test_a_filter_lists_an_employer_or_hides_it(reader: MarketReader) -> None:
    banks = MarketFilter.of({Facet.SECTOR: {"banking"}})
    assert queries.load_is_listed(reader, "alpha", banks)
    assert not queries.load_is_listed(reader, "gamma", banks)
    assert queries.load_is_listed(reader, "gamma", MarketFilter())
    assert not queries.load_is_listed(reader, "nobody", MarketFilter())
