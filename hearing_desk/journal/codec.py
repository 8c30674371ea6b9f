"""Events to and from the canonical JSON of a journal payload.

Enums become their value, fractions their text `n/d`, tuples lists, records objects. How each field
is spelt and read back comes from its type hint, looked at once when the program starts.
"""

from __future__ import annotations

import json
import re
import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from fractions import Fraction
from functools import lru_cache, partial
from json.encoder import encode_basestring as _quoted
from operator import attrgetter, call
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from hearing_desk.errors import InternalError, Refusal
from hearing_desk.journal.ballot_events import BallotEntered
from hearing_desk.journal.events import Event
from hearing_desk.model.ballots import EntryPass, Mark, Marks
from hearing_desk.model.ids import Round, SheetNo, UnitId

_Converter = Callable[[Any], Any]
_Speller = Callable[[Any], str]

_PARSER = json.JSONDecoder()
_set_unit, _set_round, _set_pass, _set_sheet_no, _set_marks = (
    getattr(BallotEntered, field.name).__set__ for field in fields(BallotEntered)
)
_BETWEEN = ',"sheet_no":'
_MARKED = re.compile(
    r'\{"entry_pass":"(first|second)","marks":\[((?:"[0-9+?]+",)*"[0-9+?]+")\],'
    r'"round":([1-9][0-9]{0,8})'
)
_PLACED = re.compile(r'([1-9][0-9]{0,8}),"unit":"([^"\\\x00-\x1f]*)"\}')
"""A keyed ballot as `encode` spells it, in all but its rarest forms: `_MARKED _BETWEEN _PLACED`."""

EVENT_TYPES: tuple[type[Event], ...] = get_args(Event)


def kind_of(event: Event) -> str:
    """The kind under which an event is journaled: its class name."""
    return type(event).__name__


def encode(event: Event) -> str:
    """The canonical JSON payload of an event, as `canonical.dumps` would spell it.

    A value of another type than its field's is a bug of ours (InternalError).
    """
    try:
        return _SPELLERS[type(event)](event)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise InternalError(f"{kind_of(event)} is not of its own shape: {error!r}") from error


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


def decode_exactly(kind: str, payload: str) -> Event:
    """The event of a payload that is spelt to the letter as `encode` spells that event.

    So every value in it is of its field's type: `encode` has one spelling for each value, and none
    for a value of another type.
    Raises Refusal: "event-unknown", "event-malformed".
    """
    try:
        if kind == "BallotEntered" and (keyed := _keyed(payload)):
            return keyed  # nine acts in ten, at a tenth of the cost
        parsed, _ = _PARSER.raw_decode(payload)
        event = decode(kind, parsed)
        if encode(event) == payload:
            return event
    except (TypeError, ValueError, RecursionError, InternalError) as error:
        raise Refusal("event-malformed", kind=kind, detail=str(error)) from error
    raise Refusal("event-malformed", kind=kind, detail="")


def _keyed(payload: str) -> BallotEntered | None:
    """A keyed ballot in two halves, each of which stands on many papers and is read once."""
    marked, _, placed = str.partition(payload, _BETWEEN)  # a TypeError for what is no text
    how, where = _marked(marked), _placed(placed)
    if how is None or where is None:
        return None
    entry_pass, marks, number = how
    sheet_no, unit = where
    ballot = object.__new__(BallotEntered)  # its own making is twice as dear
    _set_unit(ballot, unit)
    _set_round(ballot, number)
    _set_pass(ballot, entry_pass)
    _set_sheet_no(ballot, sheet_no)
    _set_marks(ballot, marks)
    return ballot


@lru_cache(maxsize=10_000)
def _marked(text: str) -> tuple[EntryPass, Marks, Round] | None:
    found = _MARKED.fullmatch(text)
    if found is None:
        return None
    entry_pass, marks, number = found.groups()
    return EntryPass(entry_pass), tuple(map(Mark, marks[1:-1].split('","'))), Round(int(number))


@lru_cache(maxsize=10_000)
def _placed(text: str) -> tuple[SheetNo, UnitId] | None:
    found = _PLACED.fullmatch(text)
    return None if found is None else (SheetNo(int(found[1])), UnitId(found[2]))


def _speller(hint: Any) -> _Speller:
    """What spells a value of the hinted type; a value of another type is a TypeError or KeyError,
    or comes out in a spelling that is not the one it was read from."""
    hint = getattr(hint, "__supertype__", hint)
    if get_origin(hint) in (Union, types.UnionType):
        return _optional_speller(_speller(_inner(hint)))
    if get_origin(hint) is tuple:
        return _tuple_speller(get_args(hint))
    if is_dataclass(hint):
        return _record_speller(cast(type, hint))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {member: _quoted(member.value) for member in hint}.__getitem__
    return _SPELLED[hint]


def _optional_speller(spell: _Speller) -> _Speller:
    return lambda value: "null" if value is None else spell(value)


def _tuple_speller(parts: tuple[Any, ...]) -> _Speller:
    if parts[-1] is Ellipsis:
        spell = _speller(parts[0])
        return lambda value: "[" + ",".join(map(spell, value)) + "]"
    spellers = [_speller(part) for part in parts]
    frame = "[" + ",".join(["%s"] * len(spellers)) + "]"
    return lambda value: (
        frame % tuple([spell(part) for spell, part in zip(spellers, value, strict=True)])
    )


def _record_speller(record_type: type) -> _Speller:
    """Keys in code point order, as canonical JSON has them."""
    hints = get_type_hints(record_type)
    names = sorted(field.name for field in fields(record_type))
    frame = "{" + ",".join(f'"{name}":%s' for name in names) + "}"
    spellers = [_speller(hints[name]) for name in names]
    if len(names) < 2:  # of one name `attrgetter` gets the value itself
        return lambda record: frame % spellers[0](getattr(record, names[0]))
    values = attrgetter(*names)
    return lambda record: frame % tuple(map(call, spellers, values(record)))


_SPELLED: dict[type, _Speller] = {
    str: _quoted,
    int: int.__repr__,
    bool: {True: "true", False: "false"}.__getitem__,
    Fraction: lambda value: f'"{value}"',
}


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
        return _fraction
    if is_dataclass(hint):
        return _record(cast(type, hint))
    return None


def _optional(hint: Any) -> _Converter | None:
    convert = _converter(_inner(hint))
    if convert is None:
        return None
    return lambda value: None if value is None else convert(value)


def _inner(hint: Any) -> Any:
    """The type of an optional value when it is there."""
    (inner,) = (part for part in get_args(hint) if part is not type(None))
    return inner


def _tuple(parts: tuple[Any, ...]) -> _Converter:
    if parts[-1] is Ellipsis:
        convert = _converter(parts[0])
        return tuple if convert is None else lambda value: tuple(map(convert, value))
    converters = [_converter(part) or _same for part in parts]
    if set(converters) == {_same}:
        return partial(_tuple_of, len(parts))
    return lambda value: tuple(
        [convert(part) for convert, part in zip(converters, value, strict=True)]
    )


def _tuple_of(length: int, value: list[Any]) -> tuple[Any, ...]:
    """Parts that stand in JSON as they are, such as a name and a number."""
    if len(value) != length:
        raise ValueError(f"{len(value)} parts in the place of {length}")
    return tuple(value)


def _record(record_type: type) -> _Converter:
    converters = _field_converters(record_type)

    def convert_record(value: dict[str, Any]) -> Any:
        for name, convert in converters:
            value[name] = convert(value[name])
        return record_type(**value)

    return convert_record


def _same(value: Any) -> Any:
    return value


_fraction = lru_cache(maxsize=10_000)(Fraction)
"""Figures repeat from unit to unit, and a fraction is dear to read."""


def _field_converters(record_type: type) -> tuple[tuple[str, _Converter], ...]:
    hints = get_type_hints(record_type)
    found = ((field.name, _converter(hints[field.name])) for field in fields(record_type))
    return tuple((name, convert) for name, convert in found if convert is not None)


_SHAPES: dict[str, tuple[type[Event], tuple[tuple[str, _Converter], ...]]] = {
    event_type.__name__: (event_type, _field_converters(event_type)) for event_type in EVENT_TYPES
}
_SPELLERS = {event_type: _record_speller(event_type) for event_type in EVENT_TYPES}
