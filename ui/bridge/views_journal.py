"""What a journal list shows: the acts as they stand, filtered unread, told one by one."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.hearing import BEGINNER
from hearing_desk.desk.times import local_moment
from hearing_desk.journal.codec import decode
from hearing_desk.journal.port import JournalRow
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.words.acts_told import Names, act_sentence
from hearing_desk.words.language import Language
from ui.bridge.views_year import component_name

Act: TypeAlias = JournalRow
"""An act as the journal keeps it, to be handed back to `told`."""

_DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class JournalLine:
    """An act in words.

    at:    local date and time. head: the first digits of its hash, in groups of four.
    actor: who was at the desk; "" = nobody yet.
    """

    seq: int
    at: str
    actor: str
    text: str
    head: str


@dataclass(frozen=True, slots=True)
class JournalWanted:
    """Which acts are wanted; `None` = any.

    people:                  who acted, or whom the act names, by id.
    from_minute, to_minute:  local time of day in minutes, both included.
    """

    people: frozenset[str] | None = None
    from_minute: int | None = None
    to_minute: int | None = None
    unit: UnitId | None = None
    sheet_no: int | None = None


def units_listed(desk: Desk) -> tuple[tuple[UnitId, str], ...]:
    """The units there are, in plan order."""
    return tuple((day.unit.id, day.unit.name) for day in desk.hearing.state.units.values())


def people_named(desk: Desk, typed: str) -> frozenset[str] | None:
    """Everybody whose id or name holds what was typed; `None` = nothing was typed."""
    text = typed.strip().casefold()
    if not text:
        return None
    return frozenset(
        row.person
        for row in desk.hearing.journal.persons()
        if text in row.person.casefold() or text in row.name.casefold()
    )


def acts_after(desk: Desk, seq: int) -> tuple[Act, ...]:
    """The acts written since that one, oldest first."""
    return tuple(desk.hearing.journal.read(seq))


def acts_wanted(
    rows: Sequence[Act], wanted: JournalWanted, utc_offset_minutes: int
) -> tuple[Act, ...]:
    """The acts wanted, newest first.

    Payloads are canonical JSON, so a field is found in its text; a day of 100 000 ballots is
    looked through without reading one of them.
    """
    if wanted == JournalWanted():
        return tuple(reversed(rows))
    return tuple(
        row
        for row in reversed(rows)
        if _about(row, wanted)
        and _by_or_of(row, wanted.people)
        and _in_time(row, wanted, utc_offset_minutes)
    )


def told(desk: Desk, row: Act, language: Language) -> JournalLine:
    """An act in words."""
    hearing = desk.hearing
    offset = hearing.state.utc_offset_minutes
    actor = "" if row.actor == BEGINNER else hearing.name(PersonId(row.actor))
    event = decode(row.kind, json.loads(row.payload))
    return JournalLine(
        seq=row.seq,
        at=local_moment(row.at_utc, offset)[:19],
        actor=actor,
        text=act_sentence(event, _names(desk, language), language),
        head=f"{row.hash[:4]} {row.hash[4:8]}",
    )


def minute_of_day(text: str) -> int | None:
    """A time as typed, `9:05`, `09：05` or `0905`, in minutes; `None` = not a time."""
    digits = text.strip().replace("：", ":")
    hours, _, minutes = digits.partition(":") if ":" in digits else (digits[:-2], "", digits[-2:])
    if not (hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2):
        return None
    minute = int(hours) * 60 + int(minutes)
    return minute if int(minutes) < 60 and minute < _DAY_MINUTES else None


def _about(row: Act, wanted: JournalWanted) -> bool:
    if wanted.unit is not None and f'"unit":"{wanted.unit}"' not in row.payload:
        return False
    sheet = wanted.sheet_no
    return sheet is None or any(f'"sheet_no":{sheet}{end}' in row.payload for end in ",}")


def _by_or_of(row: Act, people: frozenset[str] | None) -> bool:
    if people is None or row.actor in people:
        return True
    return any(f'"{person}"' in row.payload for person in people)


def _in_time(row: Act, wanted: JournalWanted, offset: int) -> bool:
    if wanted.from_minute is None and wanted.to_minute is None:
        return True
    utc = int(row.at_utc[11:13]) * 60 + int(row.at_utc[14:16])
    minute = (utc + offset) % _DAY_MINUTES
    first = 0 if wanted.from_minute is None else wanted.from_minute
    last = _DAY_MINUTES if wanted.to_minute is None else wanted.to_minute
    return first <= minute <= last


def _names(desk: Desk, language: Language) -> Names:
    hearing = desk.hearing
    chinese = language is Language.ZH

    def unit(unit: UnitId) -> str:
        day = hearing.state.units.get(unit)
        return unit if day is None else day.unit.name

    def group(group: GroupId) -> str:
        for known in hearing.scheme.groups:
            if known.id == group:
                return known.label.zh if chinese else known.label.en
        return group

    def component(component: str) -> str:
        return component_name(hearing.scheme, component, language)

    return Names(person=hearing.name, unit=unit, group=group, component=component)
