"""The command that works out take-home pay: the whole sum in text, the same in JSON, mistakes in one sentence."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from explorer import cli
from explorer.commands.pay import _CAVEATS
from explorer.figures.take_home import TaxCaveat
from tests.market.small import build_facts, small_facts

Answer = tuple[int, str, str]
"""Exit code, output and complaints."""


@pytest.fixture
def take_home(capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Return a function that runs the command."""

    def ran(*arguments: str) -> Answer:
        try:
            code = cli.main(("take-home", *arguments))
        except SystemExit as ended:
            code = int(str(ended.code or 0))
        told = capsys.readouterr()
        return code, told.out, told.err

    return ran


def test_the_working_is_told_line_by_line_with_its_sources(take_home: Callable[..., Answer]) -> None:
    code, told, complaint = take_home("--pay", "250,000", "--tax-year", "2026")
    assert (code, complaint) == (0, "")
    lines = [" ".join(line.split()) for line in told.splitlines()]
    assert lines[0] == "Salary of 3,000,000 rupees a year (250,000 a month), tax year 2026"
    for expected in (
        "Tax on 2,200,000 a year (reported) 116,000",
        "23 % of 3,000,000 - 2,200,000 (reported) 184,000",
        "Tax a year 300,000",
        "Take-home a year: 3,000,000 - 300,000 2,700,000",
        "A month: tax 25,000, take-home 225,000",
        "Effective rate 10 %, marginal rate 23 %",
    ):
        assert expected in lines
    assert any(line.startswith("Source mercans-fa2025: Finance Act 2025") for line in lines)
    assert "leave more" not in told


def test_lakhs_are_read_as_well_and_the_period_counts(take_home: Callable[..., Answer]) -> None:
    by_year = take_home("--pay", "30,00,000", "--period", "year", "--tax-year", "2026")
    assert by_year == take_home("--pay", "250000.00", "--tax-year", "2026")


def test_past_the_cliff_it_says_that_less_pay_leaves_more(take_home: Callable[..., Answer]) -> None:
    told = take_home("--pay", "10100000", "--period", "year", "--tax-year", "2026")[1]
    assert "Surcharge: 9 % of 2,716,000 (reported)" in told
    assert "A year's pay of 10,000,000 would leave more: from there to 10,390,121" in told


def test_doubts_come_with_what_the_data_says_of_them(take_home: Callable[..., Answer]) -> None:
    told = take_home("--pay", "1000000", "--tax-year", "2027")[1]
    assert "one public calculator still applies 9." in told
    assert "were not read in the gazette" in told
    assert "still applies" not in take_home("--pay", "100000", "--tax-year", "2027")[1]


def test_every_caveat_has_a_sentence() -> None:
    assert set(_CAVEATS) == set(TaxCaveat)


def test_json_holds_the_same_sum(take_home: Callable[..., Answer]) -> None:
    told = json.loads(take_home("--pay", "500000", "--tax-year", "2027", "--income", "registered", "--json")[1])
    assert (told["gross"], told["tax"], told["take_home"]) == (6_000_000, 15_000, 5_985_000)
    assert (told["effective_percent"], told["marginal_percent"], told["cliff"]) == (0.25, 0.25, None)
    assert told["steps"][0]["kind"] == "export tax"
    assert told["source_ids"] == told["steps"][0]["source_ids"] != []


def test_another_database_is_asked(take_home: Callable[..., Answer], tmp_path: Path) -> None:
    path = build_facts(small_facts(), tmp_path)
    told = take_home("--pay", "100000", "--tax-year", "2026", "--json", "--database", str(path))[1]
    assert json.loads(told)["tax"] == 15_000


WRONG = [
    (("--pay", "much", "--tax-year", "2026"), "'much' is no pay in rupees"),
    (("--pay", "", "--tax-year", "2026"), "'' is no pay in rupees"),
    (("--pay=-5", "--tax-year", "2026"), "'-5' is no pay in rupees"),
    (("--pay", "nan", "--tax-year", "2026"), "'nan' is no pay in rupees"),
    (("--pay", "1e308", "--tax-year", "2026"), "'1e308' is no pay in rupees"),
    (("--pay", "٢٥٠٠٠٠", "--tax-year", "2026"), "is no pay in rupees"),
    (("--pay", "9" * 15, "--tax-year", "2026"), "from 0 to 1,000,000,000,000 rupees"),
    (("--pay", "1", "--tax-year", "2023"), "No tax on salaries is recorded for tax year 2023, only for: 2024, 2025"),
    (("--pay", "1", "--tax-year", "2025", "--income", "unregistered"), "only for: 2026, 2027"),
    (("--pay", "1", "--tax-year", "soon"), "invalid int value"),
    (("--pay", "1"), "--tax-year"),
]


@pytest.mark.parametrize(("arguments", "sentence"), WRONG, ids=[" ".join(case[0])[:30] for case in WRONG])
def test_a_mistake_is_told_in_one_sentence(
    arguments: tuple[str, ...], sentence: str, take_home: Callable[..., Answer]
) -> None:
    code, told, complaint = take_home(*arguments)
    assert (code, told) == (2, "")
    assert complaint.startswith("market-explorer")
    assert sentence in complaint
    assert complaint.count("\n") == 1
