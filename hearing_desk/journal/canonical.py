"""Canonical JSON, the one spelling every digest is taken over.

Keys sorted by code point, no spaces, UTF-8 with nothing escaped that need not be, integers only.
"""

from __future__ import annotations

import json
from typing import NoReturn

from hearing_desk.errors import InternalError

_ENCODER = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
)


def dumps(value: object) -> str:
    """The canonical text of a value of objects, arrays, strings, whole numbers, true, false, null.

    A float or a key that is not text is a bug of ours (InternalError): 0.1 has no exact decimal,
    and a number as a key is sorted in one order here and in another by the reader.
    """
    _refuse_inexact(value)
    return _ENCODER.encode(value)


def is_canonical_object(text: str) -> bool:
    """Whether the text is one JSON object, spelt exactly as `dumps` would spell it."""
    try:
        text.encode()  # a lone surrogate has no UTF-8
        value = json.loads(text, parse_float=_not_whole, parse_constant=_not_whole)
        return isinstance(value, dict) and _ENCODER.encode(value) == text
    except (ValueError, RecursionError):
        return False


def _refuse_inexact(value: object) -> None:
    if isinstance(value, float):
        raise InternalError(f"a float in canonical JSON: {value!r}")
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise InternalError(f"a key that is not text in canonical JSON: {key!r}")
            _refuse_inexact(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _refuse_inexact(item)


def _not_whole(literal: str) -> NoReturn:
    raise ValueError(literal)
