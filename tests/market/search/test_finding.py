import random
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from explorer.market.bits import first_places
from explorer.market.search import finding
from explorer.market.search.answers import SearchGroup, SearchMatch, Spelling
from explorer.market.search.findable import SearchKind
from explorer.market.search.finding import matching_employers, search_everything
from explorer.market.search.folding import fold
from explorer.market.search.matching import Closeness
from explorer.paths import bundled_database
from tests.market.search.reference import Names, directory, distance, has_as_written, known_words

EMPLOYER, SECTOR, CITY, SOURCE = SearchKind.EMPLOYER, SearchKind.SECTOR, SearchKind.CITY, SearchKind.SOURCE


@pytest.fixture(scope="module")
def bundled() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"{bundled_database().as_uri()}?immutable=1", uri=True)) as connection:
        yield connection


def groups_of(connection: sqlite3.Connection, text: str, limit: int = 50) -> tuple[SearchGroup, ...]:
    groups = search_everything(connection, text, limit)
    assert groups is not None
    return groups


def first(connection: sqlite3.Connection, text: str) -> SearchMatch | None:
    groups = groups_of(connection, text)
    return groups[0].matches[0] if groups else None


def employers_of(connection: sqlite3.Connection, text: str) -> tuple[list[str], Spelling]:
    found = matching_employers(connection, text)
    assert found is not None
    ids = dict(connection.execute("SELECT key, id FROM employer"))
    entries = connection.execute("SELECT place, row_key FROM search_entry WHERE place IS NOT NULL")
    keys = {int(place, 16): int(row_key, 16) for place, row_key in entries}
    places = first_places(found.employers, found.employers.bit_count())
    return sorted(ids[keys[place]] for place in places), found.spelling


def ids(names: Sequence[Sequence[str]], text: str) -> list[str]:
    """The ids of employers with these names in the order found."""
    with closing(directory({EMPLOYER: names})) as connection:
        return [match.id for group in groups_of(connection, text) for match in group.matches]


FOUND = [
    ("10 Pearls", "10pearls"),
    ("10Pearls", "10pearls"),
    ("10-PEARLS", "10pearls"),
    ("ten pearls", "10pearls"),
    ("10 perls", "10pearls"),
    ("MEBL", "meezan-bank"),
    ("mebl", "meezan-bank"),
    ("meezanbank", "meezan-bank"),
    ("bank meezan", "meezan-bank"),
    ("Mezan", "meezan-bank"),
    ("mezean bnak", "meezan-bank"),
    ("میزان", "meezan-bank"),
    ("ميزان بينك", "meezan-bank"),
    ("مِیزان", "meezan-bank"),
    ("میـزان", "meezan-bank"),
    ("می\u200dزان", "meezan-bank"),
    ("میزن بینک", "meezan-bank"),
    ("MEBL میزان", "meezan-bank"),
    ("\u2067میزان\u2069 meezan", "meezan-bank"),
    ("habib bank limited", "hbl"),
    ("alhabib", "bank-al-habib"),
    ("Systems Limted", "systems-limited"),
]


@pytest.mark.parametrize(("text", "id_"), FOUND)
def test_employers_are_found_however_they_are_written(bundled: sqlite3.Connection, text: str, id_: str) -> None:
    match = first(bundled, text)
    assert match is not None
    assert (match.kind, match.id) == (EMPLOYER, id_)
    assert id_ in employers_of(bundled, text)[0]


@pytest.mark.parametrize(
    ("text", "kind", "id_"),
    [
        ("banking", SearchKind.SECTOR, "banking"),
        ("insurers", SearchKind.SECTOR, "insurance"),
        ("كراچى", SearchKind.CITY, "karachi"),
        ("lahroe", SearchKind.CITY, "lahore"),
        ("devops eng", SearchKind.ROLE, "devops-engineer"),
        ("google cloud", SearchKind.CLOUD, "gcp"),
        ("vertex", SearchKind.PLATFORM, "gcp-vertex-ai"),
        ("fraud det", SearchKind.USE_CASE, "fraud-detection"),
        ("feature store", SearchKind.CAPABILITY, "feature-store"),
        ("amazon web", SearchKind.SKILL, "aws"),
        ("SAA-C03", SearchKind.CERTIFICATION, "aws-solutions-architect-associate"),
        ("computer services exp", SearchKind.INDICATOR, "it-exports-computer-services-fy"),
        ("HBL cloud migration case", SearchKind.SOURCE, "hnl-hbl-case"),
    ],
)
def test_every_kind_is_found(bundled: sqlite3.Connection, text: str, kind: SearchKind, id_: str) -> None:
    assert (kind, id_) in {(match.kind, match.id) for group in groups_of(bundled, text) for match in group.matches}


def test_every_name_of_every_kind_is_found_by_itself(bundled: sqlite3.Connection) -> None:
    for kind in SearchKind:
        column = "title" if kind is SOURCE else "name"
        rows = bundled.execute(f"SELECT id, {column} FROM {kind} ORDER BY key").fetchall()
        assert rows
        for id_, name in rows[:: max(1, len(rows) // 40)]:
            group = next(group for group in groups_of(bundled, name, 500) if group.kind is kind)
            assert (id_, Closeness.EXACT) in {(match.id, match.closeness) for match in group.matches}


def test_the_name_it_was_found_by_is_told(bundled: sqlite3.Connection) -> None:
    found = {text: first(bundled, text) for text in ("MEBL", "meezan", "میزان", "mezan")}
    assert {text: match and match.found_by for text, match in found.items()} == {
        "MEBL": "MEBL",
        "meezan": "Meezan Bank",
        "میزان": "میزان بینک",
        "mezan": "Meezan Bank",
    }
    assert {match.name for match in found.values() if match} == {"Meezan Bank"}


@pytest.mark.parametrize("text", ["", " ", "%", "_", "'", '"', "*", "\0", "🙂", "\ud800", "^^", "$$", "\u202e", "()"])
def test_without_a_letter_or_digit_nothing_is_asked(bundled: sqlite3.Connection, text: str) -> None:
    assert groups_of(bundled, text) == ()
    assert employers_of(bundled, text) == ([], Spelling.NOTHING_ASKED)


@pytest.mark.parametrize(
    "text",
    [
        '"meezan" OR *',
        "meezan%_'",
        "meezan\0",
        "🙂 meezan 🙂",
        "\ud83d meezan",
        "NEAR(meezan, 2)",
        "meezan^2",
        "rowid:meezan",
        "meezan)--",
    ],
)
def test_signs_have_no_meaning(bundled: sqlite3.Connection, text: str) -> None:
    meant = " ".join(word for word in fold(text).split() if word == "meezan")
    assert employers_of(bundled, meant)[0] == ["meezan-bank"]
    groups_of(bundled, text)
    assert employers_of(bundled, text) == employers_of(bundled, fold(text))


@pytest.mark.parametrize(
    "text",
    [
        "a" * 10_000,
        "ab " * 4_000,
        "a b c d e f g h i j k l m n o p q r s t u v w x y z " * 400,
        "ﷺ" * 10_000,
        "٣x" * 5_000,
    ],
)
def test_long_texts_are_answered_quickly(bundled: sqlite3.Connection, text: str) -> None:
    start = time.perf_counter()
    groups_of(bundled, text)
    employers_of(bundled, text)
    assert time.perf_counter() - start < 2


def test_closeness_decides_then_rank() -> None:
    names = [
        ["Reprinting House"],
        ["The Printing House"],
        ["Quick Prints"],
        ["Print Works"],
        ["Press", "Print"],
        ["Printing"],
        ["Print"],
    ]
    assert ids(names, "print") == [f"employer-{place}" for place in (4, 6, 3, 5, 1, 2, 0)]


def test_words_match_in_any_order_and_all_of_them() -> None:
    names = [["Gamma Textiles Lahore"], ["Lahore Foods"], ["Textiles of Lahore"], ["Lahore", "Textiles"]]
    assert ids(names, "lahore textiles") == ["employer-0", "employer-2", "employer-3"]
    assert ids(names, "text laho") == ["employer-0", "employer-2", "employer-3"]
    assert ids(names, "lahore steel") == []


def test_one_or_two_letters_match_beginnings_of_words_only() -> None:
    names = [["Habib"], ["Bank of Khyber"], ["A B Khan"], ["Abacus"]]
    assert ids(names, "b") == ["employer-1", "employer-2"]
    assert ids(names, "ab") == ["employer-2", "employer-3"]
    assert ids(names, "bi") == []
    assert ids(names, "bib") == ["employer-0"]


def test_a_part_that_runs_over_a_border_of_words_is_no_match() -> None:
    names = [["Karachi Natural"], ["Bank Al Habib"], ["K Electric"]]
    assert ids(names, "ina") == []
    assert ids(names, "alhab") == ["employer-1"]
    assert ids(names, "nkal") == []
    assert ids(names, "kelec") == ["employer-2"]


def test_a_sign_for_and_may_be_written() -> None:
    names = [["Dawn & Dusk"], ["Dawn Dusk Ltd"], ["Andes"]]
    assert ids(names, "dawn and dusk") == ["employer-0", "employer-1"]
    assert ids(names, "and") == ["employer-2"]


def test_few_slips_are_forgiven_when_little_is_found_as_written() -> None:
    names = [["Meezan"], ["Mizan"], ["Systems"], ["HBL"], ["Sapphire Textiles"]]
    assert ids(names, "mezan") == ["employer-0", "employer-1"]
    assert ids(names, "hbll") == ["employer-3"]
    assert ids(names, "hlb") == []
    assert ids(names, "safire") == []
    assert ids(names, "sapfire textil") == []
    assert ids(names, "saphire textiles") == ["employer-4"]
    assert ids(names, "sapphier tekstiles") == ["employer-4"]
    assert ids(names, "sytsem") == ["employer-2"]
    assert ids([["Print"], ["Prints"], ["Primt"]], "print") == ["employer-0", "employer-1"]
    assert ids([["Print"], ["Prim"]], "prin") == ["employer-0"], "a name begins so"


def test_fewer_slips_come_first() -> None:
    assert ids([["Logistiks Software"], ["Logistics Software"]], "logistisc sofware") == ["employer-1", "employer-0"]
    assert ids([["Logistics Software"], ["Xlogistisc Software"]], "logistisc sofware") == ["employer-1", "employer-0"]
    names = [*([f"{letter}extilea"] for letter in "abcdefg"), ["Textiles"]]
    assert ids(names, "textilez")[0] == "employer-7"


def test_names_without_letters_and_digits_are_not_found() -> None:
    with closing(directory({EMPLOYER: [["🙂"], ["Bank"]], SECTOR: [["🙂"]]})) as connection:
        # Every employer has an entry, or the digits of a look through all of them would not be their places.
        assert connection.execute("SELECT folded FROM search_entry").fetchall() == [("",), ("\n bank \n",)]
        assert employers_of(connection, "bank") == (["employer-1"], Spelling.AS_WRITTEN)
        assert employers_of(connection, "🙂") == ([], Spelling.NOTHING_ASKED)


def test_an_employer_without_an_entry_is_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "MANY", 0)
    with closing(directory({EMPLOYER: [["Bank"], ["Other bank"]]})) as connection:
        connection.execute("DELETE FROM search_entry WHERE key = 1")
        with pytest.raises(sqlite3.DatabaseError, match="lacks an employer"):
            employers_of(connection, "bank")


def test_groups_stand_closest_first_and_share_the_limit() -> None:
    names: Names = {
        EMPLOYER: [[f"Karachi Works {number}"] for number in range(40)],
        CITY: [["Karachi"]],
        SOURCE: [[f"On Karachi {number}"] for number in range(40)],
    }
    with closing(directory(names)) as connection:
        groups = groups_of(connection, "karachi", 21)
        assert [(group.kind, len(group.matches), group.total) for group in groups] == [
            (CITY, 1, 1),
            (EMPLOYER, 10, 40),
            (SOURCE, 10, 40),
        ]
        assert all(group.is_total_exact for group in groups)
        assert [len(group.matches) for group in groups_of(connection, "karachi", 2)] == [1, 1]


def test_where_very_many_answer_the_closest_are_found_all_the_same() -> None:
    first = [["Banker 1"], ["Banker 2"]]
    many = [[f"Great Bank {number}"] for number in range(finding.EXAMINED)]
    last = [["Reembanking"], *([f"Bankers {number}"] for number in range(finding.EXAMINED)), ["Bank"]]
    with closing(directory({EMPLOYER: [*first, *many, *last]})) as connection:
        (group,) = groups_of(connection, "bank", 5)
        assert [match.name for match in group.matches] == ["Bank", "Banker 1", "Banker 2", "Bankers 0", "Bankers 1"]
        assert not group.is_total_exact
        assert finding.EXAMINED <= group.total <= len(first) + len(many) + len(last)
        found = matching_employers(connection, "bank")
        assert found is not None
        assert found.employers == (1 << len(first) + len(many) + len(last)) - 1


def test_employers_that_match_as_written_are_not_mixed_with_guesses(bundled: sqlite3.Connection) -> None:
    assert employers_of(bundled, "meezan") == (["meezan-bank"], Spelling.AS_WRITTEN)
    assert employers_of(bundled, "mezan") == (["meezan-bank"], Spelling.GUESSED)
    assert employers_of(bundled, "qqqqqq") == ([], Spelling.NOT_FOUND)


def test_an_empty_directory_has_nothing() -> None:
    with closing(directory({})) as connection:
        assert groups_of(connection, "bank") == ()
        assert employers_of(connection, "bank") == ([], Spelling.NOT_FOUND)


def test_a_query_that_is_no_longer_wanted_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "STEPS_BETWEEN_LOOKS", 100)
    looks = iter([True, True, False])
    with closing(directory({EMPLOYER: [[f"Great Bank {number}"] for number in range(500)]})) as connection:
        assert matching_employers(connection, "bank", lambda: next(looks)) is None
        assert next(looks, "none left") == "none left"
        assert search_everything(connection, "bank", is_wanted=lambda: False) is None
        counting = "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number LIMIT 9999)"
        assert connection.execute(f"{counting} SELECT max(n) FROM number").fetchone() == (9999,), "nothing interrupts"
        assert len(employers_of(connection, "bank")[0]) == 500


def test_other_faults_are_not_taken_for_a_dropped_query() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        with pytest.raises(sqlite3.OperationalError, match="no such table"):
            matching_employers(connection, "bank")
        with pytest.raises(sqlite3.OperationalError, match="no such table"):
            search_everything(connection, "bank")


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE search_entry SET row_key = 'x'",
        "UPDATE search_entry SET row_key = ''",
        "UPDATE search_entry SET folded = CAST(x'ff' AS TEXT)",
        "DELETE FROM employer",
    ],
)
def test_damage_is_an_error_of_the_database(damage: str) -> None:
    with closing(directory({EMPLOYER: [["Bank"], ["Other bank"]]})) as connection:
        connection.execute(damage)
        with pytest.raises(sqlite3.DatabaseError):
            search_everything(connection, "bank")


NAME = st.one_of(
    st.text("abc1 -", min_size=1, max_size=9),
    st.lists(st.sampled_from(["ab", "abba", "abcab", "cabbage", "bcab", "a", "12", "c"]), min_size=1, max_size=3).map(
        " ".join
    ),
)
THINGS = st.lists(st.lists(NAME, min_size=1, max_size=3), max_size=6)
NAMES = st.fixed_dictionaries({EMPLOYER: THINGS, SECTOR: st.lists(st.lists(NAME, min_size=1, max_size=2), max_size=3)})


@settings(max_examples=300, deadline=None)
@given(NAMES, NAME)
def test_everything_is_found_as_defined(names: Names, text: str) -> None:
    assume(fold(text))
    written = {kind: [distance(text, thing) for thing in things] for kind, things in names.items()}
    close = [found[0] for distances in written.values() for found in distances if found]
    is_little = len(close) < finding.ENOUGH and all(closeness > Closeness.NAME_PREFIX for closeness in close)
    known = known_words(names) if is_little else None
    expected = {}
    for kind, things in names.items():
        distances = {f"{kind}-{place}": distance(text, thing, known) for place, thing in enumerate(things)}
        found = {id_: far for id_, far in distances.items() if far}
        if found:
            expected[kind] = [(id_, found[id_][0]) for id_ in sorted(found, key=lambda id_: (found[id_], id_))]
    with closing(directory(names)) as connection:
        groups = groups_of(connection, text)
    assert {group.kind: [(match.id, match.closeness) for match in group.matches] for group in groups} == expected


@settings(max_examples=300, deadline=None)
@given(THINGS, NAME)
def test_employers_are_narrowed_as_defined(things: list[list[str]], text: str) -> None:
    assume(fold(text))
    names = {EMPLOYER: things}
    known = known_words(names)
    written = [f"employer-{place}" for place, thing in enumerate(things) if distance(text, thing)]
    guessed = [f"employer-{place}" for place, thing in enumerate(things) if distance(text, thing, known)]
    with closing(directory(names)) as connection:
        found, spelling = employers_of(connection, text)
    assert found == (written or guessed)
    assert spelling is (Spelling.AS_WRITTEN if written else Spelling.GUESSED if guessed else Spelling.NOT_FOUND)


@settings(max_examples=300, deadline=None)
@given(THINGS, NAME)
def test_looking_through_all_employers_finds_those_that_have_the_words(things: list[list[str]], text: str) -> None:
    written = [f"employer-{place}" for place, thing in enumerate(things) if has_as_written(text, thing)]
    assume(fold(text) and written)
    with pytest.MonkeyPatch.context() as patch, closing(directory({EMPLOYER: things})) as connection:
        patch.setattr(finding, "MANY", 0)
        assert employers_of(connection, text) == (written, Spelling.AS_WRITTEN)


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_file_raises_errors_of_the_database_only(seed: int, market_path: Path, tmp_path: Path) -> None:
    content = bytearray(market_path.read_bytes())
    chance = random.Random(seed)
    for _ in range(chance.choice((5, 50, 500))):
        content[chance.randrange(100, len(content))] = chance.randrange(256)
    path = tmp_path / "damaged.db"
    path.write_bytes(content)
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as connection:
        for text in ("a", "alpha bank", "bnak", "press", "alpah"):
            # UnicodeDecodeError: sqlite3 fails to decode its own message when that quotes a damaged schema.
            with suppress(sqlite3.DatabaseError, UnicodeDecodeError):
                search_everything(connection, text)
                matching_employers(connection, text)
