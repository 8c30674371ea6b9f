"""Events to and from the plain JSON values of a journal payload.

Enums become their value, fractions their text `n/d`, tuples lists; everything else is already
JSON. The shapes come from the type hints, read once.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from fractions import Fraction
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from hearing_desk.errors import Refusal
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.events import (
    Event,
)

_Converter = Callable[[Any], Any]

EVENT_TYPES: tuple[type[Event], ...] = get_args(Event)


def kind_of(event: Event) -> str:
    """The kind under which an event is journaled: its class name."""
    return type(event).__name__


def encode(event: Event) -> str:
    """The canonical JSON payload of an event."""
    return dumps(_plain(event))


def decode(kind: str, payload: dict[str, Any]) -> Event:
    """The event of a parsed payload; the dict is used up.

    Raises Refusal: "event-unknown", "event-malformed".
    """
    shape = _SHAPES.get(kind)
    if shape is None:
        raise Refusal("event-unknown", kind=kind)
    event_type, converters = shape
    try:
        for name, convert in converters:
            payload[name] = convert(payload[name])
        return event_type(**payload)
    except (KeyError, TypeError, ValueError, ZeroDivisionError) as error:
        raise Refusal("event-malformed", kind=kind, detail=str(error)) from error


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Fraction):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value


def _converter(hint: Any) -> _Converter | None:
    """What turns a JSON value into the hinted type; `None` = nothing to do."""
    hint = getattr(hint, "__supertype__", hint)
    if get_origin(hint) in (Union, types.UnionType):
        return _optional(hint)
    if get_origin(hint) is tuple:
        return _tuple(get_args(hint))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {member.value: member for member in hint}.__getitem__
    if hint is Fraction:
        return Fraction
    if is_dataclass(hint):
        return _record(cast(type, hint))
    return None


def _optional(hint: Any) -> _Converter | None:
    (inner,) = (part for part in get_args(hint) if part is not type(None))
    convert = _converter(inner)
    if convert is None:
        return None
    return lambda value: None if value is None else convert(value)


def _tuple(parts: tuple[Any, ...]) -> _Converter:
    if parts[-1] is Ellipsis:
        convert = _converter(parts[0])
        return tuple if convert is None else lambda value: tuple(map(convert, value))
    converters = [_converter(part) or _same for part in parts]
    return lambda value: tuple(
        convert(part) for convert, part in zip(converters, value, strict=True)
    )


def _record(record_type: type) -> _Converter:
    converters = _field_converters(record_type)

    def convert_record(value: dict[str, Any]) -> Any:
        for name, convert in converters:
            value[name] = convert(value[name])
        return record_type(**value)

    return convert_record


def _same(value: Any) -> Any:
    return value


def _field_converters(record_type: type) -> tuple[tuple[str, _Converter], ...]:
    hints = get_type_hints(record_type)
    found = ((field.name, _converter(hints[field.name])) for field in fields(record_type))
    return tuple((name, convert) for name, convert in found if convert is not None)


_SHAPES: dict[str, tuple[type[Event], tuple[tuple[str, _Converter], ...]]] = {
    event_type.__name__: (event_type, _field_converters(event_type)) for event_type in EVENT_TYPES
}
