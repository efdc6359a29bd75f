"""Rent or buy in sentences: takeaway, verdicts, how it is computed, what is left out, claims beside the record."""

from collections.abc import Iterator
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from explorer.figures.cost_fields import CostField
from explorer.figures.rent_or_buy import Crossing
from explorer.figures.training_cost import CostCaveat, Verdict
from explorer.figures.training_plan import Cheaper, CostCurrency, TrainingPlanFigure
from explorer.figures.training_presets import Agreement, AmountRange, RangeCheck, ScenarioFigure
from explorer.workspace.cost_words import (
    CostNames,
    Money,
    claimant_words,
    hardware_words,
    hours_words,
    left_to_right,
    plain_number,
    runs_words,
    term_word,
)
from explorer.workspace.formatting import fill_placeholders, format_number, isolate_latin
from explorer.workspace.language import Language


def money_of(figure: TrainingPlanFigure) -> Money:
    """Return how the amounts of a figure are written."""
    return Money(figure.currency, figure.assumptions.value(CostField.PKR_PER_USD))


def _said(text: str, language: Language, *values: str) -> str:
    return isolate_latin(fill_placeholders(text, *values), language)


def _cards(figure: TrainingPlanFigure) -> str:
    count = figure.gpu_count
    model = figure.prices.filter.gpu_model
    return f"{plain_number(count)} {model}" if count is not None else model


def cost_takeaway(figure: TrainingPlanFigure, language: Language) -> str:
    """Return the title: for how many runs renting costs less at every recorded price, or why that cannot be told."""
    translate, cards, model = QCoreApplication.translate, _cards(figure), figure.prices.filter.gpu_model
    if not figure.rented:
        return _said(translate("Cost", "No price to rent %1 is recorded here"), language, model)
    if not figure.bought:
        return _said(translate("Cost", "No price to buy %1 is recorded"), language, model)
    if figure.gpu_count is None or figure.run_hours is None:
        return translate("Cost", "Say how many GPUs and hours a run takes")
    earliest = figure.prices.earliest
    if earliest is None:
        if figure.verdicts == {Verdict.NEVER_USED}:
            return translate("Cost", "Cards that are never used never pay")
        return _said(translate("Cost", "Renting %1 costs less for as long as cards live"), language, cards)
    rented = earliest.break_even.runs_rented or 0
    if not rented:
        return _said(translate("Cost", "Buying %1 can pay from the first run"), language, cards)
    if rented == 1:
        return _said(translate("Cost", "Renting %1 costs less for the first run"), language, cards)
    text = translate("Cost", "Renting %1 costs less for the first %2 runs")
    return _said(text, language, cards, format_number(rented))


def cost_subtitle(figure: TrainingPlanFigure, language: Language) -> str:
    """Return the measure, the job and the term, and between which runs buying pays."""
    translate = QCoreApplication.translate
    hours = figure.run_hours
    unit = translate("Cost", "US dollars") if figure.currency is CostCurrency.USD else translate("Cost", "PKR")
    text = translate("Cost", "Total cost in %1 by number of runs of %2 for %3 hours, %4.")
    job = (_cards(figure), plain_number(hours) if hours is not None else "?", term_word(figure.prices.filter.term))
    return " ".join(part for part in (_said(text, language, unit, job[0], job[1], job[2].lower()),
                                      reach_words(figure, language)) if part)  # fmt: skip


def reach_words(figure: TrainingPlanFigure, language: Language) -> str:
    """Return between which runs buying pays, and for how many pairs of prices it does not."""
    translate, prices = QCoreApplication.translate, figure.prices
    parts = []
    if prices.earliest is not None and prices.latest is not None:
        first, last = prices.earliest.break_even.runs or 0, prices.latest.break_even.runs or 0
        if first == last:
            parts.append(_said(translate("Cost", "Buying pays after %1 runs."), language, format_number(first)))
        else:
            text = translate("Cost", "Buying pays after %1 to %2 runs, depending on the prices paid.")
            parts.append(_said(text, language, format_number(first), format_number(last)))
    if prices.never:
        text = translate("Cost", "For %1 of %2 pairs of prices it never pays.")
        parts.append(_said(text, language, format_number(prices.never), format_number(len(prices.crossings))))
    return " ".join(parts)


def plan_verdict(figure: TrainingPlanFigure, language: Language) -> str:
    """Return what costs less for the planned runs."""
    translate = QCoreApplication.translate
    texts = {
        Cheaper.RENT: translate("Cost", "Renting costs less at %1 runs, at every recorded price."),
        Cheaper.BUY: translate("Cost", "Buying costs no more at %1 runs, at any recorded price."),
        Cheaper.DEPENDS: translate("Cost", "At %1 runs it depends on the prices paid."),
        Cheaper.PAST_LIFE: translate("Cost", "At %1 runs the cards are past their life of %2 runs: compare fewer."),
        Cheaper.NO_PRICE: translate("Cost", "A price is missing, so nothing is compared at %1 runs."),
    }
    life = format_number(int(figure.life_runs or 0))
    return _said(texts[figure.cheaper], language, format_number(figure.runs), life)


def crossing_words(crossing: Crossing, figure: TrainingPlanFigure, names: CostNames, language: Language) -> str:
    """Return a break-even in full: whose prices, runs, hours of use and years."""
    found, translate = crossing.break_even, QCoreApplication.translate
    pair = fill_placeholders(
        translate("Cost", "%1 against %2"),
        names.rented(crossing.rent, language),
        hardware_words(crossing.buy.hardware, crossing.buy.end, language),
    )
    if found.hours is None or found.runs_exact is None or found.years is None:
        return f"{pair}: {verdict_words(found.verdict)}"
    utilisation = figure.assumptions.value(CostField.UTILISATION_PERCENT) or Fraction(0)
    text = translate("Cost", "%1 runs, %2 hours of use, %3 years at %4% utilisation")
    numbers = (runs_words(found.runs_exact), hours_words(found.hours), plain_number(found.years, 2))
    return f"{pair}: {_said(text, language, *numbers, plain_number(utilisation, 1))}"


def crossing_short(crossing: Crossing, language: Language) -> tuple[str, str]:
    """Return the runs and the hours of a break-even, for two lines at its mark."""
    found, translate = crossing.break_even, QCoreApplication.translate
    if found.runs_exact is None or found.hours is None:
        return "", ""
    return (
        _said(translate("Cost", "%1 runs"), language, runs_words(found.runs_exact)),
        _said(translate("Cost", "%1 h"), language, hours_words(found.hours)),
    )


def verdict_words(verdict: Verdict) -> str:
    """Return when buying has paid, where it is no number."""
    translate = QCoreApplication.translate
    words = {
        Verdict.REACHED: translate("Cost", "buying pays within the life of the cards"),
        Verdict.AFTER_LIFE: translate("Cost", "buying would pay only after the life of the cards"),
        Verdict.NEVER_CHEAPER: translate("Cost", "buying never pays: power costs as much as renting"),
        Verdict.NEVER_USED: translate("Cost", "buying never pays: the cards are never used"),
        Verdict.NO_PRICE: translate("Cost", "a number is missing"),
    }
    return words[verdict]


def working_lines(figure: TrainingPlanFigure, language: Language) -> tuple[str, ...]:
    """Return the sums behind the earliest and the latest break-even."""
    return tuple(line for crossing in figure.marked for line in _working(crossing, money_of(figure), language))


def _working(crossing: Crossing, money: Money, language: Language) -> Iterator[str]:
    """Write a sum as one run of left-to-right text, or its signs would wander in Urdu."""
    cost, found = crossing.cost, crossing.break_even
    hours, rent, buy = cost.run_hours, cost.rent_usd_hour, cost.buy_usd
    if hours is None or rent is None or buy is None or found.runs_exact is None:
        return
    power = hours * cost.power_usd_hour
    each = money.words(hours * rent)
    yield left_to_right(f"{plain_number(hours)} h × {money.words(rent)} = {each}", language)
    if power:
        each = f"({each} − {money.words(power)})"
    told = left_to_right(f"{money.words(buy)} / {each} = {runs_words(found.runs_exact)}", language)
    yield fill_placeholders(QCoreApplication.translate("Cost", "%1 runs"), told)


def caveat_words(caveat: CostCaveat) -> str:
    """Return what must be said beside a cost."""
    translate = QCoreApplication.translate
    words = {
        CostCaveat.CARDS_ONLY: translate("Cost", "Server, cooling, staff, import duty and resale are not in the sum."),
        CostCaveat.IDLE_GPUS: translate("Cost", "Machines are rented whole: some of their GPUs would stand idle."),
        CostCaveat.SEVERAL_MACHINES: translate(
            "Cost", "The run takes several machines; the network between them slows it down by an unrecorded amount."
        ),
        CostCaveat.SPOT_CAN_STOP: translate("Cost", "Spot machines can be taken away at any time."),
        CostCaveat.NO_POWER: translate("Cost", "Power is left out: no price of electricity, or no draw, is given."),
        CostCaveat.OUR_DEFAULTS: translate("Cost", "Some assumptions are our defaults and rest on no source."),
    }
    return words[caveat]


def missing_words(figure: TrainingPlanFigure, names: CostNames, language: Language) -> tuple[str, ...]:
    """Return which prices are not recorded."""
    translate, lines = QCoreApplication.translate, []
    if figure.unpriced:
        machines = ", ".join(names.rented(line, language) for line in figure.unpriced)
        term = term_word(figure.prices.filter.term).lower()
        lines.append(_said(translate("Cost", "No %1 price is recorded for %2."), language, term, machines))
    cards = [line.hardware.item for line in figure.prices.buys if line.usd is None and line.hardware is not None]
    if cards:
        items = ", ".join(dict.fromkeys(cards))
        lines.append(_said(translate("Cost", "No price is recorded for %1."), language, items))
    return tuple(lines)


def contradiction_words(figure: TrainingPlanFigure, names: CostNames, language: Language) -> tuple[str, ...]:
    """Return which machines have several prices in one place, each with its amount."""
    lines = []
    term = figure.prices.filter.term
    money = money_of(figure)
    for rows in figure.prices.contradictions:
        prices = [line.usd_hour for line in figure.rented if line.offer in rows and line.usd_hour is not None]
        amounts = ", ".join(money.words(price) for price in prices)
        place = names.place((rows[0].cloud_id, rows[0].region_code), language)
        text = QCoreApplication.translate("Cost", "Sources contradict each other on %1 in %2, %3: %4 an hour.")
        machine = isolate_latin(rows[0].instance_type, language)
        lines.append(_said(text, language, machine, place, term_word(term).lower(), amounts))
    return tuple(lines)


def claim_lines(figure: TrainingPlanFigure, language: Language) -> tuple[str, ...]:
    """Return what a source claims of such a job beside what the recorded prices of others give for all it covers."""
    claim, translate, money = figure.claim, QCoreApplication.translate, money_of(figure)
    if claim is None:
        return ()
    who = claimant_words(claim.job.scenario.sources, language)
    lines = []
    rent = dict(claim.rent)[figure.prices.filter.term]
    checks = (
        (translate("Cost", "%1 claims %2 to rent a run"), rent),
        (translate("Cost", "%1 claims %2 to buy the GPUs"), claim.buy),
    )
    for text, check in checks:
        if check.claimed is not None:
            said = _said(text, language, who, _span(check.claimed, money))
            lines.append(f"{said}{_agreement(check, money, language)}")
    if rent.claimed is None and claim.buy.claimed is None and rent.computed is not None:
        lines.append(_unclaimed(claim, rent.computed, who, money, language))
    if claim.claimed_runs is not None:
        runs = claim.claimed_runs
        text = translate("Cost", "Its own amounts break even at %1 to %2 runs; other pairings give %3 to %4.")
        ends = (*sorted((runs.low, runs.high)), runs.least, runs.most)
        lines.append(_said(text, language, *(runs_words(end) for end in ends)))
    return tuple(lines)


def _unclaimed(claim: ScenarioFigure, rent: AmountRange, who: str, money: Money, language: Language) -> str:
    """Return what the recorded prices give for a job that a source names without an amount."""
    translate, job = QCoreApplication.translate, claim.job
    counts, hours = job.gpu_count, job.hours
    if counts is None or hours is None:
        return ""
    gpus = f"{plain_number(counts.low)}–{plain_number(counts.high)} {job.gpu_model}"
    text = translate(
        "Cost", "%1 names no amount for such a run; for %2 and %3 hours the recorded prices give %4 to rent."
    )
    said = _said(text, language, who, gpus, plain_number(hours.high), _span(rent, money))
    if claim.buy.computed is None:
        return said
    bought = translate("Cost", "To buy the GPUs they give %1.")
    return f"{said} {_said(bought, language, _span(claim.buy.computed, money))}"


def _span(amounts: AmountRange, money: Money) -> str:
    return money.between(amounts.low, amounts.high)


def _agreement(check: RangeCheck, money: Money, language: Language) -> str:
    translate = QCoreApplication.translate
    texts = {
        Agreement.COVERED: translate("Cost", "; the recorded prices give %1, which covers it."),
        Agreement.INSIDE: translate("Cost", "; the recorded prices give %1, all within it."),
        Agreement.OVERLAPS: translate("Cost", "; the recorded prices give %1, which agrees in part."),
        Agreement.APART: translate("Cost", "; the recorded prices give %1 and contradict it."),
    }
    text = texts.get(check.agreement, translate("Cost", "; no recorded price of others checks it."))
    computed = _span(check.computed, money) if check.computed is not None else ""
    return _said(text, language, computed)


def minded_lines(figure: TrainingPlanFigure, names: CostNames, language: Language) -> tuple[str, ...]:
    """Return everything that must be minded: contradictions, missing prices, caveats."""
    caveats = tuple(caveat_words(caveat) for caveat in figure.caveats)
    return (*contradiction_words(figure, names, language), *missing_words(figure, names, language), *caveats)
