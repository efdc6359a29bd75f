"""What is recorded of a source, a capability, a certification or an indicator, in the manner of "About this number"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from explorer.market.reference import CapabilityRow, CertificationRow, IndicatorRow, IndicatorValueRow, Support
from explorer.market.rows import Confidence, InterestRow, SourceRow
from explorer.market.search.findable import SearchKind
from explorer.tabs.words import interest_words, say, source_note
from explorer.widgets.about_number import AboutNumberDialog, SourceNote
from explorer.workspace.context import TabContext
from explorer.workspace.formatting import display_name, not_recorded
from explorer.workspace.language import Language

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader

Recorded = SourceRow | CapabilityRow | CertificationRow | IndicatorRow
Interests = Mapping[str, InterestRow]


@dataclass(frozen=True, slots=True)
class AboutFound:
    """What the dialog says: heading, remark and sources."""

    heading: str
    remark: str
    notes: tuple[SourceNote, ...]


def ask_recorded(reader: MarketReader, kind: SearchKind, id_: str) -> Recorded | None:
    """Read what is recorded of a thing; `None` when there is none of that id."""
    from explorer.market import queries

    load: dict[SearchKind, Callable[[MarketReader, str], Recorded | None]] = {
        SearchKind.CAPABILITY: queries.load_capability,
        SearchKind.CERTIFICATION: queries.load_certification,
        SearchKind.INDICATOR: queries.load_indicator,
    }
    if kind in load:
        return load[kind](reader, id_)
    return next(iter(queries.load_sources(reader, [id_])), None)


def show_about_found(context: TabContext, kind: SearchKind, id_: str, window: QWidget) -> None:
    """Open the dialog as soon as what is recorded is here."""

    def show(recorded: Recorded | None) -> None:
        base = context.market.base
        if base is None or recorded is None:
            return
        about = about_found(recorded, base.vocabulary.interests, context.language.current)
        title = QCoreApplication.translate("AboutFound", "What is recorded")
        dialog = AboutNumberDialog(
            context.theme, about.heading, about.notes, remark=about.remark, title=title, parent=window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    context.market.ask("about-found", partial(ask_recorded, kind=kind, id_=id_), show)


def about_found(recorded: Recorded, interests: Interests, language: Language) -> AboutFound:
    """Return in words what is recorded."""
    if isinstance(recorded, SourceRow):
        return _about_source(recorded, interests, language)
    if isinstance(recorded, CapabilityRow):
        return _about_capability(recorded, interests, language)
    if isinstance(recorded, CertificationRow):
        return _about_certification(recorded, interests, language)
    return _about_indicator(recorded, interests, language)


def _about_source(source: SourceRow, interests: Interests, language: Language) -> AboutFound:
    translate = QCoreApplication.translate
    note = SourceNote(
        title=source.title,
        publisher=source.publisher or translate("AboutFound", "Publisher not recorded"),
        date=source.published or translate("AboutFound", "Date not recorded"),
        kind=source.kind,
        interest=interest_words(source, interests, language),
        address=source.url or "",
        note=source.note or "",
    )
    heading = translate("AboutFound", "A source of this data pack")
    return AboutFound(heading, translate("AboutFound", "Facts that cite it show it beside them."), (note,))


def _about_capability(capability: CapabilityRow, interests: Interests, language: Language) -> AboutFound:
    translate = QCoreApplication.translate
    words = {
        Support.FULL: translate("AboutFound", "Full"),
        Support.PARTIAL: translate("AboutFound", "Partial"),
        Support.PREVIEW: translate("AboutFound", "Preview"),
        Support.NONE: translate("AboutFound", "None"),
        Support.UNKNOWN: not_recorded(),
    }
    said = []
    lines = [capability.question, capability.description]
    for support in capability.supports:
        told = f"{support.platform}: {words[support.support]}"
        if support.confidence is None:
            lines.append(told)
            continue
        told = f"{told} ({support.service_name})" if support.service_name else told
        said += [(source, support.confidence, told) for source in support.sources]
    return AboutFound(display_name(capability, language), "\n".join(lines), _notes(said, interests, language))


def _about_certification(exam: CertificationRow, interests: Interests, language: Language) -> AboutFound:
    translate = QCoreApplication.translate
    levels = {
        "foundational": translate("AboutFound", "Foundational"),
        "associate": translate("AboutFound", "Associate"),
        "professional": translate("AboutFound", "Professional"),
        "specialty": translate("AboutFound", "Specialty"),
    }
    states = {
        "active": translate("AboutFound", "Can be taken"),
        "retired": translate("AboutFound", "Retired"),
        "announced": translate("AboutFound", "Announced"),
    }
    price = None if exam.price_usd is None else say("%1 USD", language, _number(exam.price_usd))
    minutes = (
        None if exam.duration_min is None else say(translate("AboutFound", "%1 minutes"), language, exam.duration_min)
    )
    years = exam.validity_years
    lines = (
        (translate("AboutFound", "Level"), levels.get(exam.level, exam.level)),
        (translate("AboutFound", "State"), states.get(exam.status, exam.status)),
        (translate("AboutFound", "Exam code"), exam.exam_code),
        (translate("AboutFound", "Price"), price),
        (translate("AboutFound", "Length"), minutes),
        (translate("AboutFound", "Years it is valid"), None if years is None else _number(years)),
    )
    text = "\n".join(say("%1: %2", language, label, value or not_recorded()) for label, value in lines)
    said = [(source, exam.confidence, "") for source in exam.sources]
    return AboutFound(exam.name, text, _notes(said, interests, language))


def _about_indicator(indicator: IndicatorRow, interests: Interests, language: Language) -> AboutFound:
    translate = QCoreApplication.translate
    unit = say(translate("AboutFound", "Unit: %1"), language, indicator.unit)
    lines = [indicator.description, unit]
    if not indicator.values:
        lines.append(translate("AboutFound", "No figure found"))
    said = [
        (source, value.confidence, _value_words(value, language))
        for value in reversed(indicator.values)
        for source in value.sources
    ]
    return AboutFound(display_name(indicator, language), "\n".join(lines), _notes(said, interests, language))


def _value_words(value: IndicatorValueRow, language: Language) -> str:
    translate = QCoreApplication.translate
    words = {">": translate("AboutFound", "over %1"), "<": translate("AboutFound", "below %1")}
    number = say(words.get(value.bound or "", "%1"), language, _number(value.value))
    told = f"{value.period}: {number}"
    return f"{told} ({value.note})" if value.note else told


def _number(value: float) -> str:
    return f"{value:,.12g}"


def _notes(
    said: Iterable[tuple[SourceRow, Confidence, str]], interests: Interests, language: Language
) -> tuple[SourceNote, ...]:
    """Return each source once for each confidence, with all that it says, in the order of its first word."""
    found: dict[tuple[str, Confidence], SourceNote] = {}
    for source, confidence, told in said:
        key = source.id, confidence
        if key not in found:
            found[key] = replace(source_note(source, confidence, interests, language), says=told)
        else:
            found[key] = replace(found[key], says=f"{found[key].says}\n{told}")
    return tuple(found.values())
