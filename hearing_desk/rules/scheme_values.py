"""How a value in a scheme file becomes a typed value; what is wrong with it becomes a problem."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from enum import Enum
from fractions import Fraction
from typing import Final

from hearing_desk.errors import Problem
from hearing_desk.model.scheme import LocalText, Rounding
from hearing_desk.rules.decimals import decimal_text

REQUIRED: Final = object()
"""The default of a key that must be written."""

UNUSABLE: Final = object()
"""What a kind gives instead of a value when it has reported a problem."""

_ID = re.compile(r"[a-z][a-z0-9_-]{0,39}")
_DECIMAL = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SHARE = re.compile(
    r"(?P<percent>[0-9]{1,3}(\.[0-9]{1,9})?)%|(?P<ratio>[0-9]{1,6}/[1-9][0-9]{0,5})"
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a scheme file, named by its key path; problems found there go to one list."""

    file: str
    path: str
    found: list[Problem]

    def key(self, key: str) -> Spot:
        """The value under a key of this table."""
        return replace(self, path=f"{self.path}.{key}" if self.path else key)

    def entry(self, number: int) -> Spot:
        """An entry of this list, from 1."""
        return replace(self, path=f"{self.path}[{number}]")

    def refuse(self, problem: Problem) -> object:
        """Reports the problem as being here; gives `UNUSABLE`."""
        self.found.append(replace(problem, file=self.file, column=self.path))
        return UNUSABLE


Kind = Callable[[object, Spot], object]
"""Turns a raw TOML value into a typed one, or reports why not and gives `UNUSABLE`."""


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a table in a scheme file.

    default:   what the file might as well have said, as written in TOML; `REQUIRED` = no default.
    attribute: name in the record when it differs from the key.
    question:  letter of the question in `domain.md` §3; empty = a setting without a letter;
               `None` = not a setting.
    choices:   the alternatives, house default first; empty = a number or a text.
    """

    key: str
    kind: Kind
    default: object = REQUIRED
    attribute: str = ""
    question: str | None = None
    choices: tuple[Enum, ...] = ()

    @property
    def name(self) -> str:
        """Name of the value in the record."""
        return self.attribute or self.key


def choice_field(key: str, question: str, enum: type[Enum]) -> Field:
    """A setting with fixed alternatives, whose first one is the house default."""
    choices = tuple(enum)
    return Field(key, choice(enum), choices[0].value, question=question, choices=choices)


def read_fields(
    fields: tuple[Field, ...], raw: Mapping[str, object], spot: Spot
) -> dict[str, object]:
    """The usable values by record name; unknown, missing and unusable keys become problems."""
    known = [field.key for field in fields]
    for key in raw:
        if key not in known:
            _unknown_key(key, known, spot)
    values = {field.name: _read_field(field, raw, spot) for field in fields}
    return {name: value for name, value in values.items() if value is not UNUSABLE}


def _read_field(field: Field, raw: Mapping[str, object], spot: Spot) -> object:
    value = raw.get(field.key, field.default)
    here = spot.key(field.key)
    if value is REQUIRED:
        return here.refuse(Problem("scheme-key-missing"))
    return field.kind(value, here)


def _unknown_key(key: str, known: list[str], spot: Spot) -> None:
    here = spot.key(key)
    nearest = get_close_matches(key, known, n=1, cutoff=0)
    here.refuse(Problem("scheme-key-unknown", value=key, params={"nearest": nearest[0]}))


def shown(raw: object) -> str:
    """A raw value as a person would recognise it, shortened."""
    text = raw if isinstance(raw, str) else repr(raw)
    return text if len(text) <= 60 else text[:59] + "…"


def text(raw: object, spot: Spot) -> object:
    """A text of visible characters, not empty, without blanks around it."""
    if not isinstance(raw, str) or not raw.strip():
        return spot.refuse(Problem("scheme-text-wanted", value=shown(raw)))
    if raw != raw.strip() or not raw.isprintable():
        return spot.refuse(Problem("scheme-text-invisible", value=shown(repr(raw))))
    return raw


def identifier(raw: object, spot: Spot) -> object:
    """A short name in small Latin letters: `good`, `phone_survey`."""
    if isinstance(raw, str) and _ID.fullmatch(raw):
        return raw
    return spot.refuse(Problem("scheme-id-malformed", value=shown(raw)))


def flag(raw: object, spot: Spot) -> object:
    """`true` or `false`."""
    if isinstance(raw, bool):
        return raw
    return spot.refuse(Problem("scheme-flag-wanted", value=shown(raw)))


def choice(enum: type[Enum]) -> Kind:
    """One of the alternatives of a question."""
    allowed = {member.value: member for member in enum}

    def read(raw: object, spot: Spot) -> object:
        if isinstance(raw, str) and raw in allowed:
            return allowed[raw]
        params = {"allowed": ", ".join(allowed)}
        return spot.refuse(Problem("scheme-choice-unknown", value=shown(raw), params=params))

    return read


def whole(least: int, most: int) -> Kind:
    """A whole number within bounds, both included."""

    def read(raw: object, spot: Spot) -> object:
        if isinstance(raw, bool) or not isinstance(raw, int):
            return spot.refuse(Problem("scheme-whole-wanted", value=shown(raw)))
        if least <= raw <= most:
            return raw
        params = {"least": least, "most": most}
        return spot.refuse(Problem("scheme-out-of-range", value=shown(raw), params=params))

    return read


def milliseconds(least_s: int, most_s: int) -> Kind:
    """Whole seconds in the file, milliseconds in the record."""
    seconds = whole(least_s, most_s)

    def read(raw: object, spot: Spot) -> object:
        value = seconds(raw, spot)
        return value * 1000 if isinstance(value, int) else value

    return read


def exact(raw: object, spot: Spot) -> object:
    """Points or percent: a whole number, or a decimal in quotes; never a binary float (D1)."""
    if isinstance(raw, float):
        return spot.refuse(Problem("scheme-float", value=shown(raw)))
    if isinstance(raw, int) and not isinstance(raw, bool) and 0 <= raw < 10**9:
        return Fraction(raw)
    if isinstance(raw, str) and _DECIMAL.fullmatch(raw):
        return Fraction(raw)
    return spot.refuse(Problem("scheme-number-wanted", value=shown(raw)))


def share(raw: object, spot: Spot) -> object:
    """A part of a whole, from 0 to 1: `"40%"`, `"2/3"`."""
    if isinstance(raw, float):
        return spot.refuse(Problem("scheme-share-float", value=shown(raw)))
    value = _share(raw)
    if value is None:
        return spot.refuse(Problem("scheme-share-wanted", value=shown(raw)))
    return value


def _share(raw: object) -> Fraction | None:
    match = _SHARE.fullmatch(raw) if isinstance(raw, str) else None
    if match is None:
        return None
    value = Fraction(match["percent"]) / 100 if match["percent"] else Fraction(match["ratio"])
    return value if value <= 1 else None


def day(raw: object, spot: Spot) -> object:
    """A day of the calendar: `"2011-05-20"`, with or without the quotes."""
    written = raw.isoformat() if isinstance(raw, date) else raw
    if isinstance(written, str) and _DAY.fullmatch(written):
        try:
            return date.fromisoformat(written)
        except ValueError:  # 31 June
            pass
    return spot.refuse(Problem("scheme-day-wanted", value=shown(raw)))


def optional(kind: Kind, absent: str = "none") -> Kind:
    """The kind, or a word for its absence, because TOML has none."""

    def read(raw: object, spot: Spot) -> object:
        return None if raw == absent else kind(raw, spot)

    return read


def table(fields: tuple[Field, ...], build: Callable[..., object]) -> Kind:
    """A table of fields, built into its record once every field is usable."""

    def read(raw: object, spot: Spot) -> object:
        if not isinstance(raw, dict):
            return spot.refuse(Problem("scheme-table-wanted", value=shown(raw)))
        values = read_fields(fields, raw, spot)
        return build(**values) if len(values) == len(fields) else UNUSABLE

    return read


def many(kind: Kind, least: int, most: int) -> Kind:
    """A list of values of one kind, as a tuple; every entry is looked at."""

    def read(raw: object, spot: Spot) -> object:
        if not isinstance(raw, list):
            return spot.refuse(Problem("scheme-list-wanted", value=shown(raw)))
        if not least <= len(raw) <= most:
            params = {"least": least, "most": most, "length": len(raw)}
            return spot.refuse(Problem("scheme-list-length", params=params))
        values = tuple(kind(entry, spot.entry(number)) for number, entry in enumerate(raw, 1))
        return UNUSABLE if any(value is UNUSABLE for value in values) else values

    return read


def keyed(kind: Kind) -> Kind:
    """A table whose keys the file chooses, as pairs in file order."""

    def read(raw: object, spot: Spot) -> object:
        if not isinstance(raw, dict):
            return spot.refuse(Problem("scheme-table-wanted", value=shown(raw)))
        pairs = tuple((key, kind(value, spot.key(key))) for key, value in raw.items())
        return UNUSABLE if any(value is UNUSABLE for _, value in pairs) else pairs

    return read


def _local(zh: str, en: str | None) -> LocalText:
    return LocalText(zh, en or zh)


_LOCAL_TEXT = table((Field("zh", text), Field("en", optional(text), "none")), _local)


def local_text(raw: object, spot: Spot) -> object:
    """`{ zh = "…", en = "…" }`, or one text that serves both languages."""
    if isinstance(raw, dict):
        return _LOCAL_TEXT(raw, spot)
    value = text(raw, spot)
    return LocalText(value, value) if isinstance(value, str) else UNUSABLE


def plain(number: Fraction) -> str:
    """A number as the file would write it: `20`, `12.5`; `2/3` where no decimal is exact."""
    for decimals in range(10):
        if (number * 10**decimals).denominator == 1:
            return decimal_text(number, decimals, Rounding.HALF_UP)
    return str(number)


def share_text(share: Fraction) -> str:
    """A share as people write it: `40%`, `2/3`."""
    percent = plain(share * 100)
    return str(share) if "/" in percent else f"{percent}%"
