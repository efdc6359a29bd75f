"""How a benchmark's figures are printed: median, spread, and the ratio against what the same run measured beside it."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """One quantity over several repetitions, in `unit`."""

    name: str
    values: tuple[float, ...]
    unit: str = "ms"

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    def line(self) -> str:
        low, high = min(self.values), max(self.values)
        return f"{self.name:<58} {self.median:9.1f} {self.unit}   ({low:.1f} to {high:.1f}, {len(self.values)} runs)"


def median_ratio(values: Sequence[float], beside: Sequence[float]) -> float:
    """Return the median of the ratios of pairs measured one after the other, so that a busy machine hits both."""
    return statistics.median(value / other for value, other in zip(values, beside, strict=True))


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which `share` (0 to 1) of the values lie, by nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, round(share * len(ordered)) - 1))]


def print_limit(name: str, value: float, limit: float, unit: str) -> bool:
    """Print one line of the verdict and return whether the limit is kept."""
    is_kept = value <= limit
    print(f"{'reached    ' if is_kept else 'FALLS SHORT'}  {name}: {value:.2f} {unit} (limit {limit:g})")
    return is_kept
