"""The comparison of platforms is whole, and every cell that claims something says who vouches for it."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from explorer.errors import DatabaseError, SourceDataError
from explorer.market import queries
from explorer.market.checking import check_database
from explorer.market.database import open_market
from explorer.market.reading import read_folder
from tests.market.reference_facts import reference_facts
from tests.market.small import Facts, build_facts, write_facts


def put(row: int, **cells: str) -> Callable[[Facts], None]:
    return lambda facts: facts["platform_capabilities"][row].update(cells)


REFUSED = [
    (
        "no cell",
        lambda facts: facts["platform_capabilities"].pop(),
        "capabilities.csv:2: column 'id' value 'labelling': has no row for 'studio' in platform_capabilities.csv;"
        " record 'unknown' where nothing was found",
    ),
    (
        "no cell of a second capability",
        lambda facts: facts["capabilities"].append(facts["capabilities"][0] | {"id": "automl"}),
        "capabilities.csv:3: column 'id' value 'automl': has no row for 'maker' in platform_capabilities.csv",
    ),
    *(
        (
            f"{support} without source",
            put(0, support=support, source_ids=""),
            "platform_capabilities.csv:2: column 'source_ids' value '': is blank, but every fact needs a source",
        )
        for support in ("full", "partial", "preview", "none")
    ),
    (
        "claim without confidence",
        put(0, confidence=""),
        "platform_capabilities.csv:2: column 'support' value 'full': needs a 'confidence'",
    ),
    (
        "unknown with confidence",
        put(1, confidence="official"),
        "platform_capabilities.csv:3: column 'support' value 'unknown': needs a 'confidence', and only 'unknown'",
    ),
    ("another word", put(0, support="beta"), "value 'beta': is none of: full, partial, preview, none, unknown"),
]


@pytest.mark.parametrize(("change", "told"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_a_comparison_with_a_hole_is_refused(change: Callable[[Facts], None], told: str, tmp_path: Path) -> None:
    facts = reference_facts()
    change(facts)
    with pytest.raises(SourceDataError) as caught:
        read_folder(write_facts(facts, tmp_path))
    assert any(told in line for line in caught.value.details), caught.value.details


@pytest.mark.parametrize("support", ["full", "partial", "preview", "none"])
def test_every_claim_with_a_source_is_accepted(support: str, tmp_path: Path) -> None:
    facts = reference_facts()
    put(0, support=support)(facts)
    path = build_facts(facts, tmp_path)
    assert check_database(path).findings == ()
    with open_market(path) as market, market.reading() as reader:
        (row,) = queries.load_capabilities(reader)
    assert row.supports[0].support == support


BROKEN = [
    (
        "DELETE FROM platform_capability WHERE key = 2",
        ("capabilities", "labelling", "whole matrix"),
        "Its id 'labelling' has no row for 'studio' in platform_capabilities.csv",
    ),
    (
        "DELETE FROM platform_capability_source WHERE owner_key = 1",
        ("platform-capabilities", "row 1", "provenance"),
        "It has no source.",
    ),
    (
        "UPDATE platform_capability SET support = 'none' WHERE key = 2",
        ("platform-capabilities", "row 2", "support_with_confidence"),
        "needs a 'confidence'",
    ),
]


def tampered(tmp_path: Path, statement: str) -> Path:
    path = build_facts(reference_facts(), tmp_path)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute(statement)
    connection.close()
    return path


@pytest.mark.parametrize(("statement", "where", "told"), BROKEN)
def test_the_checker_names_the_row(statement: str, where: tuple[str, str, str], told: str, tmp_path: Path) -> None:
    findings = check_database(tampered(tmp_path, statement)).findings
    assert any((found.table, found.row_id, found.rule) == where and told in found.sentence for found in findings), (
        findings
    )


@pytest.mark.parametrize("statement", [broken[0] for broken in BROKEN])
def test_no_picture_is_made_of_a_comparison_with_a_hole(statement: str, tmp_path: Path) -> None:
    path = tampered(tmp_path, statement)
    with pytest.raises(DatabaseError), open_market(path) as market, market.reading() as reader:
        queries.load_capabilities(reader)
