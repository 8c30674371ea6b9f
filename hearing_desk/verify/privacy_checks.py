"""Secrecy and contacts: nobody is tied to a paper, no telephone or ID number leaves its table."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from hearing_desk.errors import Problem, Severity
from hearing_desk.journal.ballot_events import (
    BallotAdjudicated,
    BallotEntered,
    BallotInvalidated,
    SheetSigned,
)
from hearing_desk.journal.correction_events import SheetCorrected, SheetTakenOut
from hearing_desk.journal.events import EntryEvent, Event, RecheckEvent, SheetEvent
from hearing_desk.journal.hall_events import (
    DrawHeld,
    OperatorNamed,
    PoolSealed,
    SeedRecorded,
    UnitCalled,
)
from hearing_desk.journal.recheck_events import RecountOrdered, RecountSettled
from hearing_desk.verify.record import Record

_ID = re.compile("[A-Z0-9][A-Z0-9-]*")
_DIGITS = re.compile("[0-9]{7,}[Xx]?")
_CONTACTS = ("phone", "id_card")


def nobody_tied_to_paper(record: Record) -> Iterator[Problem]:
    """No act on a paper names anybody of the pool: not as operator, decider or in a remark.

    A name may also be an ordinary word, so a remark that holds one is shown and not judged.
    """
    pool = _pool(record)
    names = {record.person_name(person) for person in pool}
    longest = max(map(len, names), default=0)
    for act in record.acts:
        if not isinstance(act.event, EntryEvent | SheetEvent | RecheckEvent):
            continue
        text = "" if isinstance(act.event, BallotEntered) else _words(act.event)
        if act.row.actor in pool or not pool.isdisjoint(_ID.findall(text)):
            yield Problem("paper-tied-to-person", params={"seq": act.seq})
        elif found := _held(text, names, longest):
            yield Problem(
                "paper-remark-names", Severity.WARNING, params={"seq": act.seq, "name": found}
            )


def _pool(record: Record) -> set[str]:
    """Ids of everybody who was ever sealed into a pool."""
    return {
        person.id
        for act in record.of(PoolSealed)
        for person in record.roster(act.event.roster_sha256).people
    }


def _words(event: EntryEvent | SheetEvent | RecheckEvent) -> str:
    """Whatever a person wrote into an act on a paper, and who decided."""
    wrote = (getattr(event, field, "") for field in ("remark", "reason", "found"))
    return " ".join((*wrote, *_people(event)))


def _held(text: str, names: set[str], longest: int) -> str | None:
    """The first name standing in a text; `None` = none."""
    for start in range(len(text)):
        for end in range(start + 2, min(len(text), start + longest) + 1):
            if text[start:end] in names:
                return text[start:end]
    return None


def people_known(record: Record) -> Iterator[Problem]:
    """Everybody an act cites by id stands in the person table, be it with a blanked name."""
    for act in record.acts:
        if isinstance(act.event, BallotEntered):  # cites nobody, and nine acts in ten are one
            continue
        for person in _people(act.event):
            if person not in record.persons:
                params = {"seq": act.seq, "person": person}
                yield Problem("cited-person-missing", params=params)


def _people(event: Event) -> tuple[str, ...]:
    match event:
        case OperatorNamed():
            return (event.person,)
        case SeedRecorded():
            return tuple(person for person, _ in event.throws)
        case DrawHeld():
            return (*event.witnesses, *event.panel)
        case UnitCalled():
            return (event.speaker,)
        case SheetSigned():
            return tuple(person for _, person in event.signers)
        case BallotAdjudicated() | BallotInvalidated() | SheetTakenOut():
            return event.deciders
        case SheetCorrected():
            return (*event.checked_by, *((event.notary,) if event.notary else ()))
        case _:
            return _rechecking(event)


def _rechecking(event: Event) -> tuple[str, ...]:
    """Who asked for a recount, and who decided in one."""
    match event:
        case RecountOrdered():
            return (event.person,)
        case RecountSettled():
            return event.deciders
        case _:
            return ()


def contacts_kept_apart(record: Record) -> Iterator[Problem]:
    """No telephone or ID number stands in an act or in a stored text, but in the source file.

    PDF is compressed and not looked into here; papers have no field for either.
    """
    contacts = _contacts(record)
    # All acts at once first: a line end parts two numbers, and almost always there is none.
    if not contacts.isdisjoint(_numbers("\n".join(row.payload for row in record.rows))):
        for row in record.rows:
            if not contacts.isdisjoint(_numbers(row.payload)):
                yield Problem("contact-in-act", params={"seq": row.seq})
    sources = {act.event.source_sha256 for act in record.of(PoolSealed)}
    for entry in record.files:
        if entry.sha256 in sources or not entry.media_type.startswith("text/"):
            continue
        stored = record.file(entry.sha256)
        if stored is not None and not contacts.isdisjoint(
            _numbers(stored.content.decode("utf-8", "replace"))
        ):
            yield Problem("contact-in-file", params={"name": entry.name})


def _contacts(record: Record) -> set[str]:
    """Telephone and ID numbers of the person table, as runs of digits."""
    found: set[str] = set()
    for person in record.persons.values():
        details = json.loads(person.details)
        for key in _CONTACTS:
            found |= _numbers(str(details.get(key, "")))
    return found


def _numbers(text: str) -> set[str]:
    return {number.upper() for number in _DIGITS.findall(text)}
