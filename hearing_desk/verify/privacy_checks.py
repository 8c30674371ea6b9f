"""Secrecy and contacts: nobody is tied to a paper, no telephone or ID number leaves its table."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final, get_args

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
from hearing_desk.verify.record import Act, Record

_ID = re.compile("[A-Z0-9][A-Z0-9-]*")
_NUMBER = re.compile(b"[0-9]{7,}[Xx]?")
_SEVEN_DIGITS = b"0000000"
_ALL_ALIKE = bytes.maketrans(b"123456789", b"000000000")
_CONTACTS = ("phone", "id_card")
_ON_A_PAPER: Final = frozenset(get_args(EntryEvent | SheetEvent | RecheckEvent))


def nobody_tied_to_paper(record: Record) -> Iterator[Problem]:
    """No act on a paper names anybody of the pool: not as operator, decider or in a remark.

    A name may also be an ordinary word, so a remark that holds one is shown and not judged.
    """
    pool = _pool(record)
    names = {record.person_name(person) for person in pool}
    longest = max(map(len, names), default=0)
    keyed_by_pool = not pool.isdisjoint(act.row.actor for act in record.of(BallotEntered))
    for act in record.acts if keyed_by_pool else _besides_ballots(record):
        if type(act.event) not in _ON_A_PAPER:
            continue
        text = _words(act.event)
        if act.row.actor in pool or (text and not pool.isdisjoint(_ID.findall(text))):
            yield Problem("paper-tied-to-person", params={"seq": act.seq})
        elif text and (found := _held(text, names, longest)):
            yield Problem(
                "paper-remark-names", Severity.WARNING, params={"seq": act.seq, "name": found}
            )


def _besides_ballots(record: Record) -> Iterator[Act[Event]]:
    """Every act but the keyed ballots: nine acts in ten are one, and cite nobody."""
    return (act for act in record.acts if type(act.event) is not BallotEntered)


def _pool(record: Record) -> set[str]:
    """Ids of everybody who was ever sealed into a pool."""
    return {
        person.id
        for act in record.of(PoolSealed)
        for person in record.roster(act.event.roster_sha256).people
    }


def _words(event: Event) -> str:
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
    for act in _besides_ballots(record):
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
    if not contacts.isdisjoint(_numbers("\n".join([row.payload for row in record.rows]))):
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
    known = json.loads(f"[{','.join(person.details for person in record.persons.values())}]")
    # A line end parts two numbers.
    return _numbers(
        "\n".join([str(each[key]) for each in known for key in _CONTACTS if key in each])
    )


def _numbers(text: str) -> set[str]:
    """The runs of digits in a text that are long enough for a telephone or ID number.

    Where they stand is found in a copy with all digits alike: a text is searched for fixed bytes
    ten times faster than for any of ten digits.
    """
    found: set[str] = set()
    written, at = text.encode("utf-8", "replace"), 0
    alike = written.translate(_ALL_ALIKE)
    while (at := alike.find(_SEVEN_DIGITS, at)) >= 0 and (number := _NUMBER.match(written, at)):
        found.add(number[0].decode().upper())
        at = number.end()
    return found
