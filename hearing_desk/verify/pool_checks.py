"""The pool and what draws were committed to: canonical files under the digests on paper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from hashlib import sha256

from hearing_desk.errors import Problem
from hearing_desk.journal.hall_events import DrawCommitted, PoolSealed
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.people import Roster
from hearing_desk.rules.rules_file import read_rules
from hearing_desk.rules.sm3 import sm3_hex
from hearing_desk.verify.record import Act, Record
from hearing_desk.verify.report import NothingToCheck
from hearing_desk.verify.walk import Walk, at_least_one


def pool_sealed(record: Record) -> Iterator[Problem]:
    """The stored roster has its digests, is canonical, and adds up per sector; so do its names."""
    sealed = tuple(record.of(PoolSealed))
    if not sealed:
        raise NothingToCheck("pool-not-sealed-yet")
    for act in sealed:
        event = act.event
        content = record.content(event.roster_sha256, "roster.tsv")
        yield from _digests(act.seq, content, event.roster_sha256, event.roster_sm3)
        yield from _counts(act, record.rosters(content))
    yield from _names(record, record.roster(sealed[-1].event.roster_sha256))


def _digests(seq: int, content: bytes, wanted_sha256: str, wanted_sm3: str) -> Iterator[Problem]:
    for name, found, wanted in (
        ("SHA-256", sha256(content).hexdigest(), wanted_sha256),
        ("SM3", sm3_hex(content), wanted_sm3),
    ):
        if found != wanted:
            params = {"seq": seq, "digest": name, "wanted": wanted, "found": found}
            yield Problem("sealed-digest-differs", params=params)


def _counts(act: Act[PoolSealed], roster: Roster) -> Iterator[Problem]:
    people = len(roster.people)
    if act.event.people != people:
        told_people = {"seq": act.seq, "told": act.event.people, "found": people}
        yield Problem("pool-size-differs", params=told_people)
    told, found = dict(act.event.sectors), Counter(person.sector for person in roster.people)
    for sector in sorted(told.keys() | found.keys()):
        if told.get(sector, 0) != found[sector]:
            params: dict[str, object] = {"seq": act.seq, "sector": sector}
            params |= {"told": told.get(sector, 0), "found": found[sector]}
            yield Problem("pool-sector-differs", params=params)


def _names(record: Record, roster: Roster) -> Iterator[Problem]:
    """The person table says of everybody in the pool what the roster says, unless blanked."""
    for person in roster.people:
        row = record.persons.get(person.id)
        if row is None:
            yield Problem("person-missing", params={"person": person.id})
        elif row.name not in ("", person.name):
            params = {"person": person.id, "roster": person.name, "table": row.name}
            yield Problem("pool-name-differs", params=params)


def draws_committed(record: Record) -> Walk:
    """Each rules file has its digests, is canonical, and names its draw and the sealed pool."""
    return Walk(
        {DrawCommitted: partial(_committed, record)},
        after=partial(at_least_one, record, DrawCommitted, NothingToCheck("no-draws-yet")),
    )


def _committed(record: Record, state: HearingState, act: Act[DrawCommitted]) -> Iterator[Problem]:
    event = act.event
    content = record.content(event.rules_sha256, "rules.tsv")
    yield from _digests(act.seq, content, event.rules_sha256, event.rules_sm3)
    rules = read_rules(content)
    if rules.draw_id != event.draw:
        params = {"seq": act.seq, "named": rules.draw_id, "draw": event.draw}
        yield Problem("rules-of-other-draw", params=params)
    sealed = "" if state.pool is None else state.pool.roster_sha256
    if not sealed == event.roster_sha256 == rules.roster_sha256:
        yield Problem("rules-of-other-roster", params={"seq": act.seq, "draw": event.draw})
