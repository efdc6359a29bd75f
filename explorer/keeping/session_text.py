"""JSON from a file that nobody vouches for, read strictly and within bounds."""

import json
import re
from typing import Any

DEPTH_LIMIT = 20
"""Brackets inside each other; a session has 5."""

# A string may lack its end, so that no text makes the search begin anew from each of its signs.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)


class NotASessionError(Exception):
    """The content is not that of a session file; the message completes "…, or a damaged one: "."""


def parse_json(data: bytes) -> Any:
    """Return what a JSON text says.

    Raises:
        NotASessionError: It is no UTF-8, no JSON, too deep, or says one thing twice.
    """
    try:
        text = data.decode("utf-8-sig")
        _check_depth(text)
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise NotASessionError("it is not text in UTF-8") from error
    except ValueError as error:  # JSONDecodeError, and numbers of more digits than Python reads
        raise NotASessionError("it is cut off or not JSON") from error


def _check_depth(text: str) -> None:
    depth = 0
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign in "[{":
            depth += 1
        elif sign in "]}":
            depth -= 1
        if depth > DEPTH_LIMIT:
            raise NotASessionError("its brackets are too deep inside each other")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise NotASessionError("it says one thing twice")
    return found


def _refuse_constant(word: str) -> None:
    raise NotASessionError(f"{word} is no number")
