"""The map's figure: unknown stays unknown, emptied stays listed, and the best recorded are named first."""

from explorer.figures.measures import SizeBy
from explorer.figures.named_employers import DetailKind, employer_detail, short_forms
from explorer.figures.takeaways import TakeawayRule
from explorer.market.filters import Facet, MarketFilter
from tests.figures.builders import (
    make_drill_figure,
    make_employer,
    make_map_figure,
    make_market,
    make_vocabulary,
)


def test_groups_follow_the_fixed_columns_and_sectors_their_unfiltered_size() -> None:
    figure = make_map_figure()
    assert [group.id for group in figure.groups] == [
        "it", "people", "public", "finance", "telecom", "industry", "commerce",
    ]  # fmt: skip
    everyone = make_market({"banking": 9, "insurance": 4})
    few = [row for row in everyone if row.sector_id == "insurance"] + list(everyone[:1])
    figure = make_map_figure(few, everyone)
    finance = next(group for group in figure.groups if group.id == "finance")
    assert [(sector.id, sector.weight, sector.base_weight) for sector in finance.sectors] == [
        ("banking", 1, 9),
        ("insurance", 4, 4),
    ]


def test_emptied_and_unmeasured_sectors_are_listed_apart() -> None:
    rows = (make_employer("Alpha", "banking", adverts=3), make_employer("Beta", "health"))
    everyone = (*rows, make_employer("Gamma", "energy", adverts=1))
    figure = make_map_figure(rows, everyone, SizeBy.ADVERTS)
    assert "energy" in figure.emptied
    assert figure.unmeasured == ("health",)
    assert [sector.id for sector in figure.ranked[:2]] == ["banking", "health"]
    banking = figure.ranked[0]
    assert (banking.number, banking.share) == (3, 1.0)


def test_shares_are_those_of_the_measure_and_equal_areas_weigh_one() -> None:
    figure = make_map_figure(size_by=SizeBy.EQUAL)
    assert {sector.weight for sector in figure.sectors} == {1.0}
    assert abs(sum(sector.share or 0 for sector in figure.sectors) - 1) < 1e-9
    assert figure.total == figure.totals.employers


def test_only_employers_with_a_fact_are_named_best_first() -> None:
    rows = (
        make_employer("Nobody"),
        make_employer("Two", uses=["chatbot", "credit"]),
        make_employer("One B", clouds=["aws"]),
        make_employer("One A", clouds=["aws"]),
        make_employer("One well sourced", adverts=2, sources=5),
    )
    figure = make_map_figure(rows, rows)
    banking = next(sector for sector in figure.sectors if sector.id == "banking")
    assert [name.name for name in banking.named] == ["Two", "One well sourced", "One A", "One B"]
    assert banking.unnamed == 1


def test_one_fact_is_shown_in_the_order_use_cloud_adverts_clients() -> None:
    vocabulary = make_vocabulary()
    both = make_employer("A", uses=["chatbot", "credit"], clouds=["aws"], adverts=7)
    detail = employer_detail(both, vocabulary)
    assert detail is not None
    assert detail.name is not None
    assert (detail.kind, detail.name.id, detail.number) == (DetailKind.USE, "chatbot", 1)
    cloud = employer_detail(make_employer("B", clouds=["aws", "azure"], adverts=7), vocabulary)
    assert cloud is not None
    assert (cloud.kind, cloud.number) == (DetailKind.CLOUD, 1)
    adverts = employer_detail(make_employer("C", adverts=7, for_clients=["aws"]), vocabulary)
    assert adverts is not None
    assert (adverts.kind, adverts.number) == (DetailKind.ADVERTS, 7)
    clients = employer_detail(make_employer("D", for_clients=["aws"]), vocabulary)
    assert clients is not None
    assert clients.kind is DetailKind.FOR_CLIENTS
    assert employer_detail(make_employer("E"), vocabulary) is None


def test_short_forms_prefer_the_short_name_and_skip_codes_of_two_letters() -> None:
    row = make_employer("A very long name", aliases=["AV", "AVL", "A very long"], short_name="Avel")
    assert short_forms(row) == ("Avel", "A very long", "AVL")


def test_one_sector_left_tells_its_share_with_ai_work_unless_the_filter_asked_for_it() -> None:
    rows = (make_employer("A", uses=["chatbot"]), make_employer("B"))
    assert make_map_figure(rows, rows).takeaway.rule is TakeawayRule.USE_NAMED
    asked = MarketFilter.of({Facet.USE_CASE: ("chatbot",)})
    assert make_map_figure(rows[:1], rows, market_filter=asked).takeaway.rule is TakeawayRule.ONLY


def test_a_drilled_sector_keeps_unknown_city_and_owner_unknown() -> None:
    rows = (make_employer("Plain", city=None, ownership=None), make_employer("Known", uses=["chatbot"]))
    figure = make_drill_figure(rows)
    assert [cell.name for cell in figure.cells] == ["Known", "Plain"]
    plain = figure.cells[1]
    assert (plain.city, plain.ownership, plain.detail, plain.has_facts) == (None, None, None, False)
    assert figure.takeaway.numbers == (1, 2)
