"""Any event there may be, for Hypothesis: strategies from the type hints of its fields."""

from __future__ import annotations

import types
from dataclasses import fields, is_dataclass
from enum import Enum
from fractions import Fraction
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from hearing_desk.journal.codec import EVENT_TYPES
from hearing_desk.journal.events import Event

_TEXT = st.text(max_size=8)  # surrogates, which have no UTF-8, are left out of themselves


def any_value(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a field so typed."""
    hint = getattr(hint, "__supertype__", hint)
    if get_origin(hint) in (Union, types.UnionType):
        return st.one_of(*map(any_value, get_args(hint)))
    if get_origin(hint) is tuple:
        return _any_tuple(get_args(hint))
    if is_dataclass(hint):
        return any_record(hint)
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    return {
        str: _TEXT,
        int: st.integers(-(2**63), 2**63),
        bool: st.booleans(),
        Fraction: st.fractions(),
        type(None): st.none(),
    }[hint]


def any_record(record_type: Any) -> st.SearchStrategy[Any]:
    """Records of a type, every field at random."""
    hints = get_type_hints(record_type)
    return st.builds(
        record_type, **{field.name: any_value(hints[field.name]) for field in fields(record_type)}
    )


def any_event() -> st.SearchStrategy[Event]:
    """Events of every type."""
    return st.one_of(*map(any_record, EVENT_TYPES))


def _any_tuple(parts: tuple[Any, ...]) -> st.SearchStrategy[tuple[Any, ...]]:
    if parts[-1] is Ellipsis:
        return st.lists(any_value(parts[0]), max_size=3).map(tuple)
    return st.tuples(*map(any_value, parts))
