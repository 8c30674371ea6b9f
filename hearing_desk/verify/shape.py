"""Whether an act has the shape its kind promises, down to the type of every single value.

The decoder turns lists and enums into what they stand for and trusts the rest; a forged record
may hold a text where a number belongs.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

_Fits = Callable[[Any], bool]


def well_shaped(record: object) -> bool:
    """Whether every value in a record, and in the records within, is of the hinted type."""
    shape: Any = type(record)
    return _of_record(shape)(record)


def _fits(hint: Any) -> _Fits:
    hint = getattr(hint, "__supertype__", hint)
    if get_origin(hint) in (Union, types.UnionType):
        alternatives = [_fits(part) for part in get_args(hint)]
        return lambda value: any(fits(value) for fits in alternatives)
    if get_origin(hint) is tuple:
        return _of_tuple(get_args(hint))
    if is_dataclass(hint):
        return _of_record(cast("Any", hint))
    return lambda value: type(value) is hint  # exactly: True is no number of ballots


def _of_tuple(parts: tuple[Any, ...]) -> _Fits:
    if parts[-1] is Ellipsis:
        each = _fits(parts[0])
        return lambda value: type(value) is tuple and all(map(each, value))
    all_parts = [_fits(part) for part in parts]
    return lambda value: (
        type(value) is tuple
        and all(fits(part) for fits, part in zip(all_parts, value, strict=True))
    )


@cache
def _of_record(record_type: Any) -> _Fits:
    hints = get_type_hints(record_type)
    parts = [(field.name, _fits(hints[field.name])) for field in fields(record_type)]
    return lambda value: (
        type(value) is record_type and all(fits(getattr(value, name)) for name, fits in parts)
    )
