"""A view as a short text to dictate or print: ``1025-MNSV-PGE2`` (banks) opens the same view elsewhere.

The signs are Crockford's base 32: letters and digits without I, L, O and U, in any case, with any hyphens and spaces.
Five bits a sign::

    1       version of the code
    1       what follows: 1 a sector, 2 an employer, 4 an order of the list, 8 a text
    2       tab               1  number of keys of the order, if any
    3 each  those keys        5  sector, if any
    7       employer, if any  2  bytes of the text in UTF-8, if any
    as many as its bytes need: the text, with zeros at its end
    5 each  filter values     3  checksum

Ids stand as the first bits of their BLAKE2 hash, not by their place in a list: a newer data version may put a new
sector between two others, and every place after it would mean another one. A hash stays as long as its id does.
Filter values, of employers and of pay, are hashed with their facet, so that a facet needs no sign of its own. Two
ids with one hash are rare
(some 400 values and 2**25 hashes: 1 in 400 data versions), and whoever encodes finds out: every code is decoded again
before it is handed out.

The checksum is CRC-15/CAN over all bits before it. It finds every change inside 15 bits in a row, hence every wrong
sign and every two neighbours swapped; of codes that are wrong throughout it lets 1 in 32,768 pass, and those name
nothing that exists.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import islice

from explorer.errors import ViewCodeError
from explorer.keeping.fitting import KnownIds
from explorer.keeping.selection import Selection
from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter
from explorer.market.pay_filters import PayFacet, PayFilter
from explorer.market.sorting import BETWEEN_KEYS, LONGEST_SORT

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
VERSION = 1
CODE_LENGTH_LIMIT = 10_000
"""Signs that are looked at; whoever pastes a book is told so at once."""

_MISHEARD = str.maketrans("ILO", "110")
_GROUP = 4
_TAB, _ORDER, _SECTOR, _EMPLOYER, _VALUE, _CHECKSUM = 2, 3, 5, 7, 5, 3
_HAS_SECTOR, _HAS_EMPLOYER, _HAS_ORDER, _HAS_TEXT = 1, 2, 4, 8
_POLYNOMIAL = 0x4599

_NO_CODE = "This is no view code. The present view is kept; compare the code sign by sign and type it again."
_MISTYPED = "This view code has a wrong, missing or additional sign. The present view is kept; type it again."
_NEWER = "This view code was made by a newer program. The present view is kept; open it with the newer program."
_NOT_HERE = (
    "This view code names something that this program or its data does not have, perhaps because it was made with "
    "newer data. The present view is kept."
)
_NO_WORDS = "This view cannot be written as a view code. Nothing was changed; save the session to a file instead."

Signs = tuple[int, ...]


def encode_view(selection: Selection, known: KnownIds) -> str:
    """Return the code of a view, in groups of four signs.

    Args:
        selection: The view.
        known: What the open data has; with a chosen employer, all its employers, since only then two with the same
            hash are noticed.

    Raises:
        ViewCodeError: Two ids in `known` have the same hash, or the view has what `known` lacks.
    """
    sector_id, employer_id = selection.sector_id, selection.employer_id
    parts = (
        (_HAS_ORDER, _order_signs(selection.order)),
        (_HAS_SECTOR, () if sector_id is None else _hashed("sector", sector_id, _SECTOR)),
        (_HAS_EMPLOYER, () if employer_id is None else _hashed("employer", employer_id, _EMPLOYER)),
        (_HAS_TEXT, _text_signs(selection.filter.text)),
    )
    has = sum(bit for bit, written in parts if written)
    signs = [VERSION, has, *_hashed("tab", selection.tab, _TAB)]
    for _, written in parts:
        signs += written
    chosen = (*selection.filter.chosen, *selection.pay.chosen)
    values = (_hashed(facet.value, value, _VALUE) for facet, of_facet in chosen for value in of_facet)
    for hashed in sorted(values):
        signs += hashed
    signs += _checksum(signs)
    code = "".join(ALPHABET[sign] for sign in signs)
    code = "-".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))
    try:
        is_faithful = decode_view(code, known) == selection
    except ViewCodeError as error:
        raise ViewCodeError(_NO_WORDS) from error
    if not is_faithful:
        raise ViewCodeError(_NO_WORDS)
    return code


def decode_view(code: str, known: KnownIds) -> Selection:
    """Return the view that a code stands for.

    Raises:
        ViewCodeError: It is mistyped, no code, of a newer program, or names what `known` lacks.
    """
    signs = _read_signs(code)
    if len(signs) < 2 + _TAB + _CHECKSUM:
        raise ViewCodeError(_MISTYPED if signs else _NO_CODE)
    body, checksum = signs[:-_CHECKSUM], signs[-_CHECKSUM:]
    if _checksum(body) != checksum:
        raise ViewCodeError(_MISTYPED)
    if body[0] != VERSION or body[1] > _HAS_SECTOR | _HAS_EMPLOYER | _HAS_ORDER | _HAS_TEXT:
        raise ViewCodeError(_NEWER)
    return _read_body(body[1], iter(body[2:]), known)


def names_employer(code: str) -> bool:
    """Return whether a code names an employer, so that `decode_view` needs to know them all.

    Raises:
        ViewCodeError: It is no code.
    """
    signs = _read_signs(code)
    return len(signs) > 1 and bool(signs[1] & _HAS_EMPLOYER)


def _read_body(has: int, signs: Iterator[int], known: KnownIds) -> Selection:
    tab = _find("tab", _take(signs, _TAB), ("", *known.tabs))
    order_keys = _take(signs, 1)[0] if has & _HAS_ORDER else 0
    order = BETWEEN_KEYS.join(_find("order", _take(signs, _ORDER), known.orders) for _ in range(order_keys))
    sector_id = _find("sector", _take(signs, _SECTOR), known.sectors) if has & _HAS_SECTOR else None
    employer_id = _find("employer", _take(signs, _EMPLOYER), known.employers) if has & _HAS_EMPLOYER else None
    text = _read_text(signs) if has & _HAS_TEXT else ""
    rest = tuple(signs)
    if len(rest) % _VALUE:
        raise ViewCodeError(_MISTYPED)
    by_hash: dict[Signs, list[tuple[Facet | PayFacet, str]]] = {}
    if rest:
        facets: tuple[Facet | PayFacet, ...] = (*known.facet_values, *known.pay_values)
        for facet in facets:
            for value in {*known.values_of(facet), NOT_RECORDED}:
                by_hash.setdefault(_hashed(facet.value, value, _VALUE), []).append((facet, value))
    choices: dict[Facet | PayFacet, tuple[str, ...]] = {}
    for at in range(0, len(rest), _VALUE):
        found = by_hash.get(rest[at : at + _VALUE], [])
        if len(found) != 1:
            raise ViewCodeError(_NOT_HERE)
        facet, value = found[0]
        choices[facet] = (*choices.get(facet, ()), value)
    chosen = MarketFilter.of({facet: values for facet, values in choices.items() if isinstance(facet, Facet)}, text)
    pay = PayFilter.of({facet: values for facet, values in choices.items() if isinstance(facet, PayFacet)})
    return Selection(chosen, tab, sector_id, employer_id, order, pay)


def _order_signs(order: str) -> Signs:
    """Return how many keys an order has and the hash of each; nothing for the empty order."""
    keys = order.split(BETWEEN_KEYS) if order else []
    if len(keys) > LONGEST_SORT:
        raise ViewCodeError(_NO_WORDS)
    return (len(keys), *(sign for key in keys for sign in _hashed("order", key, _ORDER))) if keys else ()


def _text_signs(text: str) -> Signs:
    """Return the number of bytes of a text and the bytes as signs of five bits, with zeros at the end."""
    content = text.encode()
    number = -(-8 * len(content) // 5)
    bits = int.from_bytes(content, "big") << (5 * number - 8 * len(content))
    written = tuple(bits >> shift & 31 for shift in range(5 * (number - 1), -1, -5))
    return (len(content) >> 5, len(content) & 31, *written) if content else ()


def _read_text(signs: Iterator[int]) -> str:
    high, low = _take(signs, 2)
    length = high << 5 | low
    taken = _take(signs, -(-8 * length // 5))
    bits = 0
    for sign in taken:
        bits = bits << 5 | sign
    try:
        return (bits >> (5 * len(taken) - 8 * length)).to_bytes(length, "big").decode()
    except (UnicodeDecodeError, OverflowError) as error:
        raise ViewCodeError(_MISTYPED) from error


def _read_signs(code: str) -> Signs:
    """Return the signs of a code as numbers, however it was typed: any case, wide letters, Urdu digits."""
    if len(code) > CODE_LENGTH_LIMIT:
        raise ViewCodeError(_NO_CODE)
    signs = []
    for typed in unicodedata.normalize("NFKC", code):
        if typed.isspace() or unicodedata.category(typed) in ("Pd", "Cf"):
            continue
        number = unicodedata.decimal(typed, None)
        place = ALPHABET.find(typed.upper().translate(_MISHEARD)) if number is None else number
        if place < 0:
            raise ViewCodeError(_NO_CODE)
        signs.append(place)
    return tuple(signs)


def _take(signs: Iterator[int], number: int) -> Signs:
    taken = tuple(islice(signs, number))
    if len(taken) < number:
        raise ViewCodeError(_MISTYPED)
    return taken


def _find(kind: str, hashed: Signs, ids: Iterable[str]) -> str:
    found = [key for key in ids if _hashed(kind, key, len(hashed)) == hashed]
    if len(found) != 1:
        raise ViewCodeError(_NOT_HERE)
    return found[0]


def _hashed(kind: str, key: str, number: int) -> Signs:
    """Return the first bits of the hash of an id, five a sign."""
    digest = blake2b(f"{kind}:{key}".encode("utf-8", "replace"), digest_size=8).digest()
    bits = int.from_bytes(digest, "big") >> (64 - 5 * number)
    return tuple(bits >> shift & 31 for shift in range(5 * (number - 1), -1, -5))


def _checksum(signs: Iterable[int]) -> Signs:
    """Return CRC-15/CAN of the bits of the signs, as three signs."""
    crc = 0
    for sign in signs:
        for shift in range(4, -1, -1):
            is_set = (crc >> 14 ^ sign >> shift) & 1
            crc = crc << 1 & 0x7FFF
            crc ^= _POLYNOMIAL if is_set else 0
    return (crc >> 10, crc >> 5 & 31, crc & 31)
