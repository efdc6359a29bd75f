"""The `.mxsession` file: one small, versioned JSON that a person can read. Reading trusts nothing in it.

Version 1::

    {
      "format": "market-explorer-session", "format_version": 1,
      "data_version": "2026-11", "data_date": "2026-11-23",
      "shortlist": ["hbl", "jazz"],
      "views": [{"name": "Banks", "tab": "employers", "filter": {"sector": ["banking"]},
                 "sector": null, "employer": "hbl", "order": "name"}]
    }

Members of a view may be absent; members that this version does not know are left out and counted.
"""

import json
from pathlib import Path
from typing import Any

from explorer.errors import SessionError
from explorer.files import write_bytes_atomically
from explorer.keeping.session_reading import ReadSession, read_session_object
from explorer.keeping.session_text import NotASessionError, parse_json
from explorer.keeping.values import CounsellingSession, SavedView

SUFFIX = ".mxsession"
FORMAT = "market-explorer-session"
FORMAT_VERSION = 1
SIZE_LIMIT = 1_000_000
"""Bytes that are read at most; a full session has a tenth of it."""

_KEPT = "Nothing of it was opened and the present session is kept"


def session_to_bytes(session: CounsellingSession) -> bytes:
    """Return the file of a session; the same session gives the same bytes."""
    content = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "data_version": session.data_version,
        "data_date": session.data_date,
        "shortlist": list(session.shortlist.employer_ids),
        "views": [_view_object(view) for view in session.views],
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def write_session(path: Path, session: CounsellingSession) -> None:
    """Write the file of a session, whole or not at all.

    Raises:
        ExportError: It could not be written; a file of the same name is as it was.
    """
    write_bytes_atomically(path, session_to_bytes(session))


def read_session(path: Path) -> ReadSession:
    """Read a session file. Its ids are only text until `fit_session` held them against the data.

    Raises:
        SessionError: The file is missing, no session, damaged, too large or of a newer format.
    """
    name = path.name
    try:
        if path.exists() and not path.is_file():
            raise SessionError(f"“{name}” is no file but a folder or a device. {_KEPT}; choose a session file.")
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except FileNotFoundError as error:
        raise SessionError(f"There is no file “{name}”. The present session is kept; choose another file.") from error
    except (OSError, ValueError) as error:  # ValueError: a name that no system can have
        raise SessionError(f"“{name}” could not be read. {_KEPT}; copy the file here and open the copy.") from error
    return session_from_bytes(data, name)


def session_from_bytes(data: bytes, name: str) -> ReadSession:
    """Read the bytes of a session file.

    Args:
        data: The content.
        name: What to call it in an error.

    Raises:
        SessionError: As for `read_session`.
    """
    if len(data) > SIZE_LIMIT:
        raise SessionError(f"“{name}” is too large for a session file. {_KEPT}; choose another file.")
    try:
        content = parse_json(data)
        if not isinstance(content, dict) or content.get("format") != FORMAT:
            raise NotASessionError("it does not say that it is one")
        _refuse_newer(content, name)
        return read_session_object(content)
    except NotASessionError as error:
        raise SessionError(
            f"“{name}” is no session file, or a damaged one: {error}. {_KEPT}; choose another file, or a copy of it."
        ) from error


def _refuse_newer(content: dict[str, Any], name: str) -> None:
    version = content.get("format_version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise NotASessionError("its format version is not a number from 1")
    if version > FORMAT_VERSION:
        raise SessionError(
            f"“{name}” was saved by a newer program, as format {version}; this one reads up to {FORMAT_VERSION}. "
            f"{_KEPT}; open it with the newer program."
        )


def _view_object(view: SavedView) -> dict[str, Any]:
    selection = view.selection
    return {
        "name": view.name,
        "tab": selection.tab,
        "filter": {facet.value: list(values) for facet, values in selection.filter.chosen},
        "text": selection.filter.text,
        "pay": {facet.value: list(values) for facet, values in selection.pay.chosen},
        "sector": selection.sector_id,
        "employer": selection.employer_id,
        "order": selection.order,
    }
