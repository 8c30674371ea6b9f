"""Reads a scheme from the text of its file, and lists its settings question by question."""

from __future__ import annotations

import hashlib
import re
import tomllib
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction
from typing import Any, cast

from hearing_desk.errors import Problem, errors_among
from hearing_desk.model.scheme import Scheme
from hearing_desk.rules.scheme_checks import check_idle_sections, check_parts
from hearing_desk.rules.scheme_fields import HEARING_SECTIONS, SECTIONS, scheme_fields
from hearing_desk.rules.scheme_values import Spot, read_fields
from hearing_desk.rules.scheme_year_checks import check_year_parts
from hearing_desk.rules.scheme_year_fields import YEAR_LISTS

SettingValue = Enum | Fraction | int | str | None
"""Of a setting: an alternative, a number, a flag, a grade's id, or nothing."""

_NOWHERE = Spot("", "", [])
"""Where defaults are read: they have no problems."""

_LINE = re.compile(r"at line (\d+)")


@dataclass(frozen=True, slots=True)
class Setting:
    """One question of the plan as a scheme answers it.

    question:     letter in `domain.md` §3: `B1`; empty = a setting that has none.
    path:         key path in the file: `ballot.blank`.
    value:        what the scheme says; a time is in ms, as in the record.
    default:      what it would say if the plan were silent.
    alternatives: everything it might say, house default first; empty = a number or a text.
    """

    question: str
    path: str
    value: SettingValue
    default: SettingValue
    alternatives: tuple[Enum, ...]


def read_scheme(text: str, file: str) -> tuple[Scheme | None, tuple[Problem, ...]]:
    """The scheme written in a TOML text, and everything wrong with it at once.

    `None` when a problem is an error; warnings leave the scheme usable. A problem's column is the
    key path, with list entries counted from 1: `groups[2].units[3].name`.
    """
    try:
        raw = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # ValueError also for numbers of absurd length
        return None, (_syntax_problem(error, file),)
    found: list[Problem] = []
    spot = Spot(file, "", found)
    parts = read_fields(scheme_fields(raw), raw, spot)
    check_parts(parts, spot)
    check_year_parts(parts, spot)
    check_idle_sections(raw, spot)
    if errors_among(found):
        return None, tuple(found)
    return _built(cast(dict[str, Any], parts), text), tuple(found)


def _built(parts: dict[str, Any], text: str) -> Scheme:
    """The scheme; the lists that stand beside `[year]` in the file go into it."""
    lists = {field.name: parts.pop(field.name) for field in YEAR_LISTS}
    year = replace(parts.pop("year"), **lists)
    return Scheme(**parts, year=year, text=text)


def _syntax_problem(error: Exception, file: str) -> Problem:
    line = _LINE.search(str(error))
    row = int(line[1]) if line else None
    return Problem("scheme-not-toml", file=file, row=row, params={"reason": str(error)})


def scheme_text_sha256(text: str) -> str:
    """Fingerprint of a scheme: SHA-256 of its text in UTF-8, 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def settings(scheme: Scheme) -> tuple[Setting, ...]:
    """Every setting of the scheme, in the order of the sections and of `domain.md` §3.

    Those of the hearing day are left out where the plan has none.
    """
    return tuple(
        Setting(
            field.question,
            f"{name}.{field.key}",
            getattr(getattr(scheme, name), field.name),
            cast(SettingValue, field.kind(field.default, _NOWHERE)),
            field.choices,
        )
        for name, fields in SECTIONS.items()
        if scheme.hearing or name not in HEARING_SECTIONS
        for field in fields
        if field.question is not None
    )
