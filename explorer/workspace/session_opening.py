"""Files of a session and codes of a view, held against the open database. To run as questions, off the GUI thread."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.keeping.fitting import FittedSession, KnownIds, fit_session
from explorer.keeping.selection import Selection
from explorer.keeping.session_file import read_session, write_session
from explorer.keeping.session_reading import ReadSession
from explorer.keeping.values import CounsellingSession, SavedView
from explorer.keeping.view_code import decode_view, encode_view, names_employer
from explorer.market.rows import MetaRow, Vocabulary
from explorer.market.sorting import SORT_KEYS

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader

ORDER_KEYS = tuple(SORT_KEYS)
"""What `Selection.order` may join: an order of employers, perhaps the other way round."""


def open_session_file(
    reader: MarketReader,
    path: Path,
    vocabulary: Vocabulary,
    tabs: Collection[str],
    orders: Collection[str] = ORDER_KEYS,
) -> FittedSession:
    """Read a session file and keep of it what the open database has.

    Args:
        reader: Where to ask which employers exist.
        path: The file.
        vocabulary: Names of the open database.
        tabs: Keys of the tabs.
        orders: Keys that `Selection.order` may have.

    Raises:
        SessionError: The file is no session file that this program reads.
    """
    from explorer.market import queries

    read = read_session(path)
    there = [key for key in read.session.employer_ids if queries.load_employer_place(reader, key) is not None]
    return fit_session(read, KnownIds.of(vocabulary, there, tabs, orders))


def fit_view(
    reader: MarketReader,
    view: SavedView,
    vocabulary: Vocabulary,
    tabs: Collection[str],
    orders: Collection[str] = ORDER_KEYS,
) -> FittedSession:
    """Hold one kept view against the open database, which may be another than when it was kept.

    Returns:
        A session with the view, or without any where the view would show something else under its name.
    """
    from explorer.market import queries

    kept = CounsellingSession(views=(view,))
    there = [key for key in kept.employer_ids if queries.load_employer_place(reader, key) is not None]
    return fit_session(ReadSession(kept), KnownIds.of(vocabulary, there, tabs, orders))


def save_session_file(path: Path, kept: CounsellingSession, meta: MetaRow) -> None:
    """Write a session with the version of the data that its ids belong to.

    Raises:
        ExportError: It could not be written.
    """
    write_session(path, replace(kept, data_version=meta.data_version, data_date=meta.data_date))


def code_of_view(
    reader: MarketReader,
    selection: Selection,
    vocabulary: Vocabulary,
    tabs: Collection[str],
    orders: Collection[str] = ORDER_KEYS,
) -> str:
    """Return the code of a view; arguments as for `open_session_file`.

    Raises:
        ViewCodeError: The view cannot be written as a code.
    """
    from explorer.market.queries import load_employer_ids

    chosen = load_employer_ids(reader) if selection.employer_id is not None else ()
    return encode_view(selection, KnownIds.of(vocabulary, chosen, tabs, orders))


def view_of_code(
    reader: MarketReader,
    code: str,
    vocabulary: Vocabulary,
    tabs: Collection[str],
    orders: Collection[str] = ORDER_KEYS,
) -> Selection:
    """Return the view of a code; arguments as for `open_session_file`.

    Raises:
        ViewCodeError: It is no code that this program and its data can open.
    """
    from explorer.market.queries import load_employer_ids

    employers = load_employer_ids(reader) if names_employer(code) else ()
    return decode_view(code, KnownIds.of(vocabulary, employers, tabs, orders))
