"""The adverts on a card: what they ask for altogether, the latest first, all of them on demand."""

from collections import Counter

from PySide6.QtGui import QGuiApplication

from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.rows import EmployerDetail, Vocabulary
from explorer.paths import bundled_database
from explorer.tabs.employer_adverts import SHOWN_FIRST, asked_words, newest_first
from explorer.widgets.buttons import LinkButton
from explorer.widgets.card_content import CardBlock
from explorer.workspace.language import Language
from tests.qt.desk import Desk, click

MANY = "contour-software"


def load(employer_id: str) -> tuple[EmployerDetail, Vocabulary]:
    with open_market(bundled_database()) as market, market.reading() as reader:
        detail = queries.load_employer_detail(reader, employer_id)
        assert detail is not None
        return detail, queries.load_vocabulary(reader)


def test_the_sum_counts_what_the_adverts_name() -> None:
    detail, names = load(MANY)
    skills = Counter(key for advert in detail.adverts for key in advert.skill_ids)
    (most, number), *_ = sorted(skills.items(), key=lambda item: (-item[1], item[0]))
    words, clouds = asked_words(detail.adverts, names, Language.ENGLISH)
    assert words.startswith(f"Skills named: {names.skills[most].short_name or names.skills[most].name} {number}")
    assert words.endswith(f"+{len(skills) - 8}")
    assert clouds.startswith("Clouds named, no proof of use: ")
    assert asked_words((), names, Language.ENGLISH) == ()


def test_every_recorded_skill_and_cloud_of_an_advert_is_read() -> None:
    detail, _ = load(MANY)
    with open_market(bundled_database()) as market, market.reading() as reader:
        for table, column in (("advert_skill", "skill_id"), ("advert_cloud", "cloud_id")):
            recorded = {
                (advert, value)
                for advert, value in reader.rows(f"SELECT advert_id, {column} FROM {table}")
                if advert in {one.id for one in detail.adverts}
            }
            read = {(one.id, key) for one in detail.adverts for key in getattr(one, f"{column}s")}
            assert read == recorded
            assert recorded


def test_the_latest_stand_first_and_those_without_a_day_last() -> None:
    detail, _ = load(MANY)
    days = [advert.posted or advert.seen or "" for advert in newest_first(detail.adverts)]
    assert days == sorted(days, reverse=True)
    assert len(days) == len(detail.adverts)


def adverts_of(desk: Desk) -> CardBlock:
    return next(block for block in desk.employers_tab.details.content.blocks if block.heading.startswith("Adverts"))


def test_a_card_lists_a_few_adverts_and_all_on_demand(bundled_desk: Desk) -> None:
    desk = bundled_desk
    desk.press("Ctrl+2", desk.window)
    desk.context.store.update(employer_id=MANY)
    desk.settle()
    number = len(load(MANY)[0].adverts)
    block = adverts_of(desk)
    assert len(block.facts) == SHOWN_FIRST + 1, "the sum and a few"
    assert block.facts[0].source, "the sum has its sources too"
    links = desk.employers_tab.details.findChildren(LinkButton)
    click(next(link for link in links if link.text() == f"Show all {number} adverts"))
    desk.settle()
    block = adverts_of(desk)
    assert (len(block.facts), block.more) == (number + 1, None)
    desk.context.store.update(employer_id="arbisoft")
    desk.settle()
    desk.context.store.update(employer_id=MANY)
    desk.settle()
    assert len(adverts_of(desk).facts) == SHOWN_FIRST + 1, "another look begins short again"


def test_details_are_copied_whole(bundled_desk: Desk) -> None:
    desk = bundled_desk
    desk.press("Ctrl+2", desk.window)
    desk.context.store.update(employer_id=MANY)
    desk.settle()
    desk.employers_tab.details.action_triggered.emit("copy-details")
    text = QGuiApplication.clipboard().text()
    assert all(advert.title in text for advert in load(MANY)[0].adverts)
