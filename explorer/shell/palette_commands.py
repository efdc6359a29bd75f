"""The commands of the menu as the palette lists and finds them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from explorer.market.search.matching import Closeness, Question, folded_names
from explorer.shell.actions import ACTIONS, CONTEXT, MENU, Actions

PALETTE = "palette"
NEEDS_DATA = frozenset(
    {
        *("export", "copy", "find", "star", "compare", "clear_filters", "up"),
        *("save_view", "next_view", "previous_view", "copy_view_code", "open_view_code"),
        *("save_session", "open_session"),
    }
)
"""Commands that do nothing while no database is open."""

_SPECS = {spec.key: spec for spec in ACTIONS}


@dataclass(frozen=True, slots=True)
class Command:
    """A command that can be taken now.

    Attributes:
        key: Key of the action.
        text: Its text in the language in force.
        menu: Title of the menu that it stands in.
        shortcut: Its first shortcut as keyboards name it; empty for none.
        folded: The names it answers to, as they are searched: its text here and in English, alone and with its menu.
    """

    key: str
    text: str
    menu: str
    shortcut: str
    folded: str


def list_commands(actions: Actions, *, has_data: bool) -> tuple[Command, ...]:
    """Return the commands that can be taken now, in the order of the menu."""
    commands = []
    for title, keys in MENU:
        listed = [f"tab:{tab}" for tab in actions.tab_keys] if "tabs" in keys else []
        listed += [key for key in keys if key not in ("", "tabs", PALETTE)]
        commands += [
            _command(actions, key, title)
            for key in listed
            if actions.by_key[key].isEnabled() and (has_data or key not in NEEDS_DATA)
        ]
    return tuple(commands)


def matching_commands(commands: tuple[Command, ...], text: str) -> tuple[tuple[Closeness, Command], ...]:
    """Return the commands that a text asks for with how well they answer, the closest first."""
    question = Question.of(text)
    if not question.words:
        return ()
    judged = ((question.closeness(command.folded), command) for command in commands)
    found = [(closeness, command) for closeness, command in judged if closeness is not None]
    return tuple(sorted(found, key=lambda pair: pair[0]))


def _command(actions: Actions, key: str, title: str) -> Command:
    action, spec = actions.by_key[key], _SPECS.get(key)
    text, menu = action.text().rstrip(" …"), QCoreApplication.translate(CONTEXT, title)
    english = spec.text.rstrip(" …") if spec else text
    names = [text, english, f"{text} {menu}", f"{english} {title}"]
    if spec and spec.group:
        names.append(f"{english} {spec.group}")  # "Dark theme"
    shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Command(key, text, menu, shortcut, folded_names(names))
