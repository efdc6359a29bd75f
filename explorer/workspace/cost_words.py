"""What a cost is made of, in words: amounts, machines, cards, assumptions with their origin, why a field is refused."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from explorer.figures.cost_assumptions import Assumption, Origin, PriceEnd, RentTerm
from explorer.figures.cost_fields import CostField, FieldFault, FieldProblem
from explorer.figures.rent_or_buy import BuyLine, Place, RentLine
from explorer.figures.training_plan import CostCurrency
from explorer.market.cost_rows import GpuPriceRow, HardwarePriceRow
from explorer.market.platform_rows import RegionRow
from explorer.market.rows import NameRow, SourceRow
from explorer.workspace.formatting import (
    confidence_word,
    display_name,
    fill_placeholders,
    isolate_latin,
    not_recorded,
)
from explorer.workspace.language import Language

CENTS_BELOW = 100
"""Amounts under this are written with two decimals."""
MILLION, THOUSAND = 1_000_000, 1_000


@dataclass(frozen=True, slots=True)
class Money:
    """How dollars are written: as they are, or as rupees at a rate."""

    currency: CostCurrency = CostCurrency.USD
    pkr_per_usd: Fraction | None = None

    def words(self, usd: Fraction) -> str:
        """Return ``$37,943``, ``$21.96`` or ``PKR 10,536,771``."""
        amount = self._amount(usd)
        return f"{self._sign}{amount:,.2f}" if self._has_cents(amount) else f"{self._sign}{round(amount):,}"

    def between(self, low: Fraction, high: Fraction) -> str:
        """Return ``$500–2,000``; one amount where both are the same."""
        if low == high:
            return self.words(low)
        return f"{self.words(low)}–{self.words(high).removeprefix(self._sign)}"

    def short(self, usd: Fraction) -> str:
        """Return ``$40k`` or ``PKR 12.5m``, where there is room for no more."""
        amount = self._amount(usd)
        for size, letter in ((MILLION, "m"), (THOUSAND, "k")):
            if amount >= size:
                return f"{self._sign}{plain_number(amount / size, 1)}{letter}"
        return f"{self._sign}{plain_number(amount, 2)}" if amount else "0"

    def short_between(self, low: Fraction, high: Fraction) -> str:
        """Return ``PKR 22.2m–44.4m``."""
        return f"{self.short(low)}–{self.short(high).removeprefix(self._sign)}"

    def axis_usd(self, usd: Fraction) -> Fraction:
        """Return an amount as it stands on the axis."""
        return usd * self._rate

    def from_axis(self, amount: Fraction) -> Fraction:
        """Return the dollars at a place on the axis."""
        return amount / self._rate

    @property
    def _rate(self) -> Fraction:
        return self.pkr_per_usd or Fraction(1) if self.currency is CostCurrency.PKR else Fraction(1)

    @property
    def _sign(self) -> str:
        return "PKR " if self.currency is CostCurrency.PKR else "$"

    def _amount(self, usd: Fraction) -> float:
        return float(usd * self._rate)

    def _has_cents(self, amount: float) -> bool:
        return 0 < amount < CENTS_BELOW and self.currency is CostCurrency.USD and amount != round(amount)


@dataclass(frozen=True, slots=True)
class CostNames:
    """Names of clouds by id, and regions by cloud and code."""

    clouds: Mapping[str, NameRow] = field(default_factory=dict)
    regions: Mapping[Place, RegionRow] = field(default_factory=dict)

    def cloud(self, cloud_id: str, language: Language) -> str:
        """Return the name of a cloud."""
        return display_name(self.clouds[cloud_id], language) if cloud_id in self.clouds else cloud_id

    def place(self, place: Place, language: Language) -> str:
        """Return ``AWS Mumbai``: a region by its city, as far as that is recorded; by its code otherwise."""
        region = self.regions.get(place)
        return self._with_cloud(place[0], region.city if region is not None else place[1], language)

    def machine(self, offer: GpuPriceRow, language: Language) -> str:
        """Return ``AWS p4d.24xlarge``."""
        return self._with_cloud(offer.cloud_id, offer.instance_type, language)

    def rented(self, line: RentLine, language: Language) -> str:
        """Return what a line of renting is: its machine with its city, or that it is the user's price."""
        if line.offer is None:
            return QCoreApplication.translate("Cost", "Your own price")
        where = self.regions.get((line.offer.cloud_id, line.offer.region_code))
        city = where.city if where is not None else line.offer.region_code
        text = QCoreApplication.translate("Cost", "%1, %2")
        return fill_placeholders(text, self.machine(line.offer, language), left_to_right(city, language))

    def rented_where(self, line: RentLine, language: Language) -> str:
        """Return ``AWS Mumbai``, where there is room for no more; or that it is the user's price."""
        if line.offer is None:
            return QCoreApplication.translate("Cost", "Your own price")
        return self.place((line.offer.cloud_id, line.offer.region_code), language)

    def _with_cloud(self, cloud_id: str, latin: str, language: Language) -> str:
        """Join a cloud and what is Latin: one run where the name of the cloud is Latin too, or they change places."""
        name = self.cloud(cloud_id, Language.ENGLISH)
        if language is Language.URDU and cloud_id in self.clouds and self.clouds[cloud_id].name_ur != name:
            return f"{self.cloud(cloud_id, language)} {left_to_right(latin, language)}"
        return left_to_right(f"{name} {latin}", language)


def left_to_right(text: str, language: Language) -> str:
    """Keep a sum or a Latin name together inside Urdu, its signs where they are."""
    return f"\u2066{text}\u2069" if language is Language.URDU else text


def plain_number(value: Fraction | float, most_decimals: int = 6) -> str:
    """Return a number without needless zeros: ``72``, ``277.7``, ``1,000``."""
    text = f"{float(value):,.{most_decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def runs_words(runs: Fraction) -> str:
    """Return runs with one decimal: ``30.3``."""
    return plain_number(runs, 1)


def hours_words(hours: Fraction) -> str:
    """Return whole hours: ``2,178``; under a hundred with one decimal."""
    return plain_number(hours, 0 if hours >= CENTS_BELOW else 1)


def term_word(term: RentTerm) -> str:
    """Return how a machine is rented."""
    words = {
        RentTerm.ON_DEMAND: QCoreApplication.translate("Cost", "On demand"),
        RentTerm.SPOT: QCoreApplication.translate("Cost", "Spot"),
    }
    return words[term]


def hardware_words(hardware: HardwarePriceRow | None, end: PriceEnd | None, language: Language) -> str:
    """Return what is bought, and which end of its price."""
    if hardware is None:
        return QCoreApplication.translate("Cost", "Your own price of a card")
    item = isolate_latin(hardware.item, language)
    if end is None:
        return item
    text = (
        QCoreApplication.translate("Cost", "%1, lowest price")
        if end is PriceEnd.LOW
        else QCoreApplication.translate("Cost", "%1, highest price")
    )
    return fill_placeholders(text, item)


def bought_words(lines: Sequence[BuyLine], language: Language) -> str:
    """Return the first of the ways to buy that cost the same, and how many more there are."""
    first = hardware_words(lines[0].hardware, lines[0].end, language)
    return f"{first} {isolate_latin(f'+{len(lines) - 1}', language)}" if len(lines) > 1 else first


def field_word(cost_field: CostField) -> str:
    """Return what a field holds, with its unit."""
    translate = QCoreApplication.translate
    words = {
        CostField.GPU_COUNT: translate("Cost", "GPUs"),
        CostField.HOURS: translate("Cost", "Hours of a run"),
        CostField.MACHINE_GPUS: translate("Cost", "GPUs of a machine"),
        CostField.RENT_USD_HOUR: translate("Cost", "Own rent, USD a GPU hour"),
        CostField.CARD_USD: translate("Cost", "Own price of a card, USD"),
        CostField.POWER_W: translate("Cost", "Power of a card, watts"),
        CostField.ELECTRICITY_PKR_KWH: translate("Cost", "Electricity, PKR a kWh"),
        CostField.UTILISATION_PERCENT: translate("Cost", "Utilisation, %"),
        CostField.LIFE_YEARS: translate("Cost", "Life of the cards, years"),
        CostField.PKR_PER_USD: translate("Cost", "PKR for a dollar"),
        CostField.BASE_INSTANCES: translate("Cost", "Machines at base load"),
        CostField.PEAK_FACTOR: translate("Cost", "Peak, times the base"),
        CostField.PEAK_HOURS_MONTH: translate("Cost", "Peak hours a month"),
        CostField.INSTANCE_USD_HOUR: translate("Cost", "A machine, USD an hour"),
        CostField.RUNS: translate("Cost", "Training runs"),
        CostField.WEIGHT: translate("Cost", "A weight"),
    }
    return words[cost_field]


def problem_words(problem: FieldProblem, kept: Fraction | None, language: Language) -> str:
    """Return why a field is refused and what stands in its place, as one sentence.

    Args:
        problem: What is wrong.
        kept: The last good number; `None` where there is none.
        language: Of the interface.
    """
    translate, limits = QCoreApplication.translate, problem.limits
    low, high = plain_number(limits.low), plain_number(limits.high)
    above = translate("Cost", "%1 must be more than %2")
    least = translate("Cost", "%1 must be at least %2")
    texts = {
        FieldFault.EMPTY: translate("Cost", "%1 is empty"),
        FieldFault.NO_NUMBER: translate("Cost", "%1 needs a number of at most %3"),
        FieldFault.NOT_WHOLE: translate("Cost", "%1 must be a whole number"),
        FieldFault.TOO_LOW: above if limits.is_above_low else least,
        FieldFault.TOO_HIGH: translate("Cost", "%1 may be at most %3"),
    }
    said = fill_placeholders(texts[problem.fault], field_word(problem.field), low, high)
    stays = translate("Cost", "%1; the chart goes on without it.")
    if kept is not None:
        stays = translate("Cost", "%1; the chart keeps %2.")
    return isolate_latin(fill_placeholders(stays, said, plain_number(kept) if kept is not None else ""), language)


def origin_words(assumption: Assumption, named_source: str, language: Language) -> str:
    """Return where a number comes from.

    Args:
        assumption: The number.
        named_source: Its first source, as the caller names sources.
        language: Of the interface.
    """
    translate = QCoreApplication.translate
    if assumption.origin is Origin.RECORDED:
        parts = [named_source]
        if assumption.as_of:
            parts.append(fill_placeholders(translate("Cost", "of %1"), assumption.as_of))
        if assumption.confidence is not None:
            parts.append(confidence_word(assumption.confidence).lower())
        text = fill_placeholders(translate("Cost", "Recorded: %1"), translate("Cost", ", ").join(parts))
        return isolate_latin(text, language)
    words = {
        Origin.OWN: translate("Cost", "Your own"),
        Origin.DEFAULT: translate("Cost", "Our default, from no source"),
        Origin.MISSING: not_recorded(),
    }
    return words[assumption.origin]


def claimant_words(sources: Sequence[SourceRow], language: Language) -> str:
    """Return who claims something."""
    names = [source.publisher or source.title for source in sources]
    return isolate_latin(QCoreApplication.translate("Cost", ", ").join(names), language)
