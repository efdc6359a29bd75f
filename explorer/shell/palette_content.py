"""What the palette says of a text: things and commands that answer, the closest first, or why there are none."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from explorer.market.rows import Vocabulary
from explorer.market.search.answers import FoundGroup, FoundThing
from explorer.market.search.findable import SearchKind
from explorer.market.search.folding import fold
from explorer.market.search.matching import Closeness
from explorer.shell.palette_commands import Command, matching_commands
from explorer.tabs.words import is_account, say
from explorer.widgets.palette import PaletteContent
from explorer.widgets.palette_list import PaletteItem
from explorer.workspace.formatting import display_name, display_short_name, isolate_latin
from explorer.workspace.language import Language
from explorer.workspace.search_words import search_kind_word, understood

SHOWN, SHOWN_ALONE = 5, 20
"""Rows of a kind at most, where there are others and where there are none."""
COMMAND, MORE = "command", "more"
"""What the keys of rows begin with that are no things: ``command:export``, ``more:employer``."""

_Ranked = tuple[Closeness, list[PaletteItem]]


def start_content(commands: tuple[Command, ...], *, has_data: bool) -> PaletteContent:
    """Return what stands there while nothing is typed: what can be searched, and every command."""
    translate = QCoreApplication.translate
    remark = translate(
        "Palette",
        "Type a name: employers, sectors, cities, roles, clouds, platforms, uses, capabilities, skills,"
        " certifications, indicators, sources. Or choose a command.",
    )
    items = tuple(_command_item(command) for command in commands)
    return PaletteContent(items, remark if has_data else _no_data())


def found_content(
    text: str,
    groups: tuple[FoundGroup, ...],
    commands: tuple[Command, ...],
    vocabulary: Vocabulary | None,
    language: Language,
) -> PaletteContent:
    """Return what answers a text.

    Args:
        text: What was typed.
        groups: What was found of it in the database.
        commands: The commands that can be taken now.
        vocabulary: Names of the open database; `None` while none is open, when only commands can be found.
        language: Language of the words.
    """
    if not fold(text):
        return _nothing_asked(text, language)
    found = matching_commands(commands, text)
    most = SHOWN if len(groups) + bool(found) > 1 else SHOWN_ALONE
    ranked = [_group_items(group, most, vocabulary, language) for group in groups] if vocabulary else []
    if found:
        ranked.append(_commands_items(found, most, language))
    ranked.sort(key=_standing)
    if not ranked:
        return _nothing_found(text, language, has_data=vocabulary is not None)
    remark = "" if vocabulary else _no_data()
    if vocabulary and all(closeness is Closeness.TYPO for closeness, _items in ranked):
        guessed = QCoreApplication.translate("Palette", "No name has “%1” as it is written. These come close.")
        remark = say(guessed, language, understood(text))
    return PaletteContent(_divided([items for _closeness, items in ranked]), remark)


def _standing(section: _Ranked) -> tuple[bool, Closeness]:
    """Return what sections are sorted by: how close they are, sources last unless one is called exactly so.

    There are more of them than of anything else, and their titles have half of all words in them.
    """
    closeness, items = section
    is_source = items[0].key.startswith(f"{SearchKind.SOURCE}:")
    return is_source and closeness is not Closeness.EXACT, closeness


def _group_items(group: FoundGroup, most: int, vocabulary: Vocabulary, language: Language) -> _Ranked:
    kind = search_kind_word(group.kind)
    shown = group.things[: _shown(group.total, most)]
    items = [
        PaletteItem(
            f"{group.kind}:{thing.match.id}",
            display_name(thing, language),
            kind,
            _found_note(thing, vocabulary, language),
        )
        for thing in shown
    ]
    left = group.total - len(shown)
    if left > 0:
        is_listed = group.kind is SearchKind.EMPLOYER
        items.append(_more_item(group.kind, left, kind, language, is_exact=group.is_total_exact, is_listed=is_listed))
    return group.things[0].match.closeness, items


def _found_note(thing: FoundThing, vocabulary: Vocabulary, language: Language) -> str:
    """Return ``Banking, found by “MEBL”``; either part only where it says something that the name does not."""
    about, found_by = thing.about or "", thing.match.found_by
    is_another_name = fold(found_by) not in (fold(display_name(thing, language)), fold(about))
    if thing.match.kind is SearchKind.EMPLOYER and about in vocabulary.sectors:
        about = display_short_name(vocabulary.sectors[about].name, language)
    elif thing.match.kind is SearchKind.SOURCE and is_account(about):
        about = ""
    translate = QCoreApplication.translate
    parts = [isolate_latin(about, language)] if about else []
    if is_another_name:
        parts.append(say(translate("Palette", "found by “%1”"), language, found_by))
    return translate("Palette", ", ").join(parts)


def _commands_items(found: tuple[tuple[Closeness, Command], ...], most: int, language: Language) -> _Ranked:
    shown = found[: _shown(len(found), most)]
    items = [_command_item(command) for _closeness, command in shown]
    if len(found) > len(shown):
        items.append(_more_item(COMMAND, len(found) - len(shown), _command_word(), language))
    return found[0][0], items


def _shown(total: int, most: int) -> int:
    """Return how many rows a kind gets: the row "and 1 more" has room for that one itself."""
    return most + 1 if total == most + 1 else most


def _command_item(command: Command) -> PaletteItem:
    return PaletteItem(f"{COMMAND}:{command.key}", command.text, _command_word(), command.menu, command.shortcut)


def _more_item(
    key: str, number: int, kind: str, language: Language, *, is_exact: bool = True, is_listed: bool = False
) -> PaletteItem:
    """Return the row that says how many more answer; where a table can list them, Enter does that."""
    translate = QCoreApplication.translate
    text = translate("Palette", "and %1 more") if is_exact else translate("Palette", "and at least %1 more")
    note = translate("Palette", "List all in the table") if is_listed else ""
    return PaletteItem(f"{MORE}:{key}", say(text, language, number), kind, note, is_choosable=is_listed)


def _divided(sections: list[list[PaletteItem]]) -> tuple[PaletteItem, ...]:
    first, *others = sections
    return (*first, *(replace(item, starts_group=at == 0) for items in others for at, item in enumerate(items)))


def _nothing_asked(text: str, language: Language) -> PaletteContent:
    translate = QCoreApplication.translate
    title = translate("Palette", "Nothing to look for")
    why = translate("Palette", "“%1” has no letter and no digit. Type a part of a name or of a command.")
    return PaletteContent(title=title, text=say(why, language, text.strip()[:10]))


def _nothing_found(text: str, language: Language, *, has_data: bool) -> PaletteContent:
    translate = QCoreApplication.translate
    why = translate("Palette", "Looked for “%1” in every name and command, also with a slip or two. Try fewer letters.")
    if not has_data:
        why = translate("Palette", "No command is called “%1”. No database is open, so no names can be looked for.")
    return PaletteContent(title=translate("Palette", "Nothing found"), text=say(why, language, understood(text)))


def _no_data() -> str:
    return QCoreApplication.translate("Palette", "No database is open, so there are only commands.")


def _command_word() -> str:
    return QCoreApplication.translate("Palette", "Command")
