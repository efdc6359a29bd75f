"""Numbers, names and sentences as they are read."""

import pytest

from explorer.figures.measures import SizeBy
from explorer.figures.named_employers import Detail, DetailKind
from explorer.figures.takeaways import Takeaway, TakeawayRule, choose_leader, choose_use_share
from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter
from explorer.market.rows import Confidence, NameRow
from explorer.workspace.filter_words import filter_words
from explorer.workspace.formatting import (
    detail_words,
    display_name,
    fill_placeholders,
    format_number,
    format_percent,
    isolate_latin,
    ownership_word,
)
from explorer.workspace.language import Language
from explorer.workspace.sentences import (
    area_caption,
    bar_caption,
    measure_words,
    shown_line,
    sources_line,
    takeaway_sentence,
    unmeasured_words,
)
from tests.figures.builders import make_totals, make_vocabulary

EN, UR = Language.ENGLISH, Language.URDU
BANKING = NameRow("banking", "Banking", "بینکاری")
FINTECH = NameRow("fintech", "Fintech and payments")


def test_numbers_have_commas_and_shares_never_round_to_all_or_nothing() -> None:
    assert format_number(1234567) == "1,234,567"
    assert [format_percent(share) for share in (0.0, 0.004, 0.195, 0.996, 1.0, None)] == [
        "0%", "<1%", "20%", ">99%", "100%", "Not recorded",
    ]  # fmt: skip


def test_placeholders_are_filled_once() -> None:
    assert fill_placeholders("%2 of %1", "10", "%1") == "%1 of 10"


def test_latin_runs_inside_urdu_are_isolated_once() -> None:
    assert isolate_latin("HBL +50%", EN) == "HBL +50%"
    once = isolate_latin("میں HBL اور +50%", UR)
    assert once == "میں \u2066HBL\u2069 اور \u2066+50%\u2069"
    assert isolate_latin(once, UR) == once


def test_a_bracket_stays_with_its_partner() -> None:
    assert isolate_latin("بینکاری (35) آگے", UR) == "بینکاری (\u206635\u2069) آگے"
    assert isolate_latin("AI (ML) انجینئر", UR) == "\u2066AI (ML)\u2069 انجینئر"
    assert isolate_latin("AWS (زیر استعمال)", UR) == "\u2066AWS\u2069 (زیر استعمال)"
    assert isolate_latin("HBL (35 ادارے)", UR) == "\u2066HBL\u2069 (\u206635\u2069 ادارے)"


def test_names_are_urdu_where_recorded() -> None:
    assert display_name(BANKING, UR) == "بینکاری"
    assert display_name(FINTECH, UR) == "\u2066Fintech and payments\u2069"
    assert display_name(BANKING, EN) == "Banking"


def test_the_fact_beside_a_name() -> None:
    agentic = NameRow("agentic", "Agentic AI")
    assert detail_words(Detail(DetailKind.USE, agentic, 3), EN) == "Agentic AI +3"
    assert detail_words(Detail(DetailKind.CLOUD, NameRow("aws", "AWS"), 0), EN) == "AWS"
    assert detail_words(Detail(DetailKind.FOR_CLIENTS, NameRow("aws", "AWS"), 2), EN) == "For clients: AWS +2"
    assert detail_words(Detail(DetailKind.ADVERTS, None, 1), EN) == "1 advert"
    assert detail_words(Detail(DetailKind.ADVERTS, None, 7), EN) == "7 adverts"


def test_owners() -> None:
    owners = ("public", "state", "nonprofit", "cooperative", None)
    words = ["stock-listed", "state-owned", "non-profit", "cooperative", "owner not recorded"]
    assert [ownership_word(owner) for owner in owners] == words


def test_a_filter_in_words() -> None:
    vocabulary = make_vocabulary()
    chosen = MarketFilter.of(
        {
            Facet.SECTOR: ("banking", "health"),
            Facet.USE_CASE: (NOT_RECORDED,),
            Facet.CONFIDENCE: (Confidence.OFFICIAL,),
            Facet.CITY: ("unknown-id",),
        }
    )
    assert filter_words(MarketFilter(), vocabulary, EN) == "no filters"
    assert filter_words(chosen, vocabulary, EN) == (
        "Sector: Banking or Health; Head office: unknown-id; AI, data, cloud work: Not named; Confidence: Official"
    )


def lead(measure: SizeBy, *numbers: int) -> Takeaway:
    names = (BANKING, FINTECH, NameRow("media", "Media"))
    return choose_leader(list(zip(names, numbers, strict=False)), measure, 12 if numbers else 0)


@pytest.mark.parametrize(
    ("takeaway", "sentence"),
    [
        (lead(SizeBy.EMPLOYERS, 102, 35), "Banking leads: 102 of 137 employers recorded"),
        (lead(SizeBy.ADVERTS, 102, 35), "Banking leads: 102 of 137 adverts seen"),
        (lead(SizeBy.EMPLOYERS, 36, 35), "Banking (36) and Fintech and payments (35) lead among 71 employers"),
        (lead(SizeBy.EMPLOYERS, 4, 4, 4), "3 sectors lead with 4 of 12 employers each"),
        (lead(SizeBy.ROLES, 5, 4, 4), "Banking leads: 5 of 13 roles recorded"),
        (lead(SizeBy.ROLES, 9, 8, 8), "Banking is just ahead: 9 of 25 roles recorded"),
        (lead(SizeBy.EMPLOYERS, 4), "All 4 employers found are in Banking"),
        (lead(SizeBy.EMPLOYERS, 1), "The one employer found is in Banking"),
        (lead(SizeBy.EMPLOYERS), "No employer is recorded under these filters"),
        (lead(SizeBy.ADVERTS, 0), "No advert was seen under these filters (employers: 12)"),
        (choose_use_share(BANKING, "banks", None, 4, 35), "AI work is named for 4 of 35 banks"),
        (choose_use_share(BANKING, "banks", None, 0, 35), "AI work is named for none of 35 banks"),
        (choose_use_share(BANKING, "banks", None, 35, 35), "AI work is named for all 35 banks"),
        (choose_use_share(BANKING, "banks", None, 0, 1), "No AI work is named for the one employer in Banking"),
        (choose_use_share(BANKING, "", None, 4, 35), "AI work is named for 4 of 35 employers in Banking"),
    ],
)
def test_takeaways_in_english(takeaway: Takeaway, sentence: str) -> None:
    assert takeaway_sentence(takeaway, EN) == sentence


@pytest.mark.parametrize("rule", TakeawayRule)
@pytest.mark.parametrize("measure", [measure for measure in SizeBy if measure is not SizeBy.EQUAL])
def test_every_rule_has_words_for_every_measure(rule: TakeawayRule, measure: SizeBy) -> None:
    names = {TakeawayRule.TWO_LEAD: 2, TakeawayRule.SHARED_LEAD: 0, TakeawayRule.UNMEASURED: 0}.get(rule, 1)
    takeaway = Takeaway(
        rule, measure, (BANKING, FINTECH)[:names], (9, 8, 30)[: 2 if rule is TakeawayRule.USE_NAMED else 3]
    )
    for language in Language:
        sentence = takeaway_sentence(takeaway, language)
        assert sentence
        assert "%" not in sentence
        assert not sentence.endswith(".")


@pytest.mark.parametrize("size_by", SizeBy)
def test_every_measure_says_what_it_is_not(size_by: SizeBy) -> None:
    assert "not" in area_caption(size_by).casefold() or "no number" in area_caption(size_by)
    assert "not" in bar_caption(size_by).casefold()
    assert measure_words(size_by, 1).startswith("1 ")
    assert unmeasured_words(size_by)


def test_the_lines_at_the_foot_of_a_picture() -> None:
    chosen = MarketFilter.of({Facet.SECTOR: ("banking",)})
    assert sources_line(make_totals(35), EN) == (
        "Sources: 7 publications. Confidence: reported 35. Full list in the source register."
    )
    vocabulary = make_vocabulary()
    assert shown_line(make_totals(35, 522), chosen, vocabulary, EN) == "Shown: 35 of 522 employers. Sector: Banking."
    assert shown_line(make_totals(522), MarketFilter(), vocabulary, EN) == "Shown: all 522 employers, no filters."
