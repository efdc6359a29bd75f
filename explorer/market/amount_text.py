"""Amounts as people type them: with separators or without, in thousands, lakh or crore, in Latin or Urdu digits."""

import re
import unicodedata
from fractions import Fraction

LONGEST_AMOUNT = 40
"""Signs that are looked at; no amount is longer."""

_UNITS = {
    "": 1,
    **dict.fromkeys(("k", "thousand", "ہزار"), 1_000),
    **dict.fromkeys(("lakh", "lac", "lakhs", "لاکھ"), 100_000),
    **dict.fromkeys(("crore", "crores", "کروڑ"), 10_000_000),
}
_CURRENCY = re.compile(r"^(pkr|rs\.?|₨|روپے)|(pkr|روپے|/-)$")
_AMOUNT = re.compile(r"([0-9]{1,3}(?:,[0-9]{2,3})+|[0-9]{1,15})(\.[0-9]{1,6})?([^0-9.,]*)")


def parse_amount(text: str) -> Fraction | None:
    """Return the amount in rupees that a text means, exactly; `None` where it means none, or not for certain.

    ``250000``, ``250,000``, ``2,50,000``, ``Rs 250k``, ``2.5 lakh`` and ``۲۵۰۰۰۰`` are the same amount. A sign, an
    exponent or a second number makes a text none.
    """
    if len(text) > LONGEST_AMOUNT:
        return None
    normal = "".join(map(_plain_sign, unicodedata.normalize("NFKC", text).casefold()))
    bare = _CURRENCY.sub("", _CURRENCY.sub("", "".join(normal.split())))
    found = _AMOUNT.fullmatch(bare)
    if found is None or found[3] not in _UNITS:
        return None
    return Fraction(found[1].replace(",", "") + (found[2] or "")) * _UNITS[found[3]]


def _plain_sign(sign: str) -> str:
    digit = unicodedata.decimal(sign, None)
    if digit is not None:
        return str(digit)
    if unicodedata.category(sign) == "Cf":
        return ""
    return {"٬": ",", "،": ",", "٫": "."}.get(sign, sign)
