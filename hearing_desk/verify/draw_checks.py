"""The draws done again: from roster, rules and dice to the panel, and through every replacement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial
from hashlib import sha256

from hearing_desk.errors import Problem, Refusal, errors_among
from hearing_desk.journal.hall_events import DelegateReplaced, DrawHeld, SeedRecorded
from hearing_desk.model.draw import DrawResult, DrawRules
from hearing_desk.model.hearing import DrawMethod, DrawState, HearingState
from hearing_desk.model.people import PersonId, Roster
from hearing_desk.rules import draw as hdraw
from hearing_desk.rules import external_draw
from hearing_desk.rules.rules_file import read_rules
from hearing_desk.verify.record import Act, Record
from hearing_desk.verify.report import NothingToCheck
from hearing_desk.verify.walk import Walk, at_least_one

_Queues = tuple[tuple[str, tuple[PersonId, ...]], ...]


def draws_recomputed(record: Record) -> Walk:
    """The dice give the panel and the alternates; a draw made elsewhere meets its quotas."""
    return Walk(
        {SeedRecorded: _thrown, DrawHeld: partial(_held, record)},
        after=partial(at_least_one, record, DrawHeld, NothingToCheck("no-draws-yet")),
    )


def _thrown(_: HearingState, act: Act[SeedRecorded]) -> Iterator[Problem]:
    if sum(count for _, count in act.event.throws) != len(act.event.digits):
        yield Problem("throws-differ", params={"seq": act.seq, "draw": act.event.draw})


def _held(record: Record, state: HearingState, act: Act[DrawHeld]) -> Iterator[Problem]:
    draw = _known(state.draws, act.event.draw)
    if act.event.method is DrawMethod.BUILT_IN:
        yield from _built_in(record, state, draw, act.event)
    else:
        yield from _elsewhere(record, draw, act.event)


def _built_in(
    record: Record, state: HearingState, draw: DrawState, held: DrawHeld
) -> Iterator[Problem]:
    result = _result(record, state, draw)
    if held.witnesses != tuple(person for person, _ in draw.throws):
        yield Problem("witnesses-differ", params={"draw": held.draw})
    yield from _compared(held, result.panel, tuple((q.sector, q.people) for q in result.alternates))


def _elsewhere(record: Record, draw: DrawState, held: DrawHeld) -> Iterator[Problem]:
    roster = record.roster(draw.roster_sha256)
    alternates = tuple(person for _, queue in held.alternates for person in queue)
    problems = external_draw.check(
        held.panel, alternates, roster, _rules(record, draw.rules_sha256)
    )
    yield from errors_among(problems)
    sector_of = {person.id: person.sector for person in roster.people}
    for sector, queue in held.alternates:
        for person in queue:
            if sector_of.get(person) != sector:
                params = {"draw": held.draw, "person": person, "sector": sector}
                yield Problem("alternate-of-other-sector", params=params)


def _compared(held: DrawHeld, panel: Sequence[PersonId], queues: _Queues) -> Iterator[Problem]:
    for seat in range(max(len(panel), len(held.panel))):
        found, recorded = _at(panel, seat), _at(held.panel, seat)
        if found != recorded:
            params = {"draw": held.draw, "seat": seat + 1, "recorded": recorded, "found": found}
            yield Problem("panel-differs", params=params)
    if queues != held.alternates:
        yield Problem("alternates-differ", params={"draw": held.draw})


def _at(people: Sequence[PersonId], place: int) -> str:
    return people[place] if place < len(people) else "-"


def replacements_recomputed(record: Record) -> Walk:
    """Each seat given up was filled by the same walk, or by the next alternate of its sector."""
    withdrawn: defaultdict[str, set[PersonId]] = defaultdict(set)
    return Walk({DelegateReplaced: partial(_replaced, record, withdrawn)})


def _replaced(
    record: Record,
    withdrawn: Mapping[str, set[PersonId]],
    state: HearingState,
    act: Act[DelegateReplaced],
) -> Iterator[Problem]:
    event = act.event
    draw, gone = _known(state.draws, event.draw), withdrawn[event.draw]
    gone.add(event.withdrawn)
    panel = _panel_after(record, state, draw, event.withdrawn, gone)
    newcomers = [person for person in panel or () if person not in (draw.panel or ())]
    seated = newcomers[0] if newcomers else None
    if panel is None or (panel, seated) != (event.panel, event.seated):
        params = {
            "seq": act.seq,
            "draw": event.draw,
            "recorded": event.seated or "-",
            "found": seated or "-",
        }
        yield Problem("replacement-differs", params=params)


def _panel_after(
    record: Record,
    state: HearingState,
    draw: DrawState,
    person: PersonId,
    withdrawn: Collection[PersonId],
) -> tuple[PersonId, ...] | None:
    """The panel once a seat is given up; `None` = nobody is left to fill it."""
    roster, panel = record.roster(draw.roster_sha256), draw.panel or ()
    if draw.method is DrawMethod.BUILT_IN:
        return hdraw.replace(
            roster,
            _rules(record, draw.rules_sha256),
            _result(record, state, draw),
            panel=panel,
            withdrawn=withdrawn,
        ).panel
    waiting = _waiting(roster, draw, person, {*panel, *withdrawn})
    staying = tuple(member for member in panel if member != person)
    return (*staying, waiting[0]) if waiting else None


def _waiting(
    roster: Roster, draw: DrawState, person: PersonId, taken: Collection[PersonId]
) -> list[PersonId]:
    sectors = {known.sector for known in roster.people if known.id == person}
    return [
        alternate
        for sector, queue in draw.alternates
        for alternate in queue
        if sector in sectors and alternate not in taken
    ]


def _known(draws: Sequence[DrawState], draw: str) -> DrawState:
    """The draw of that id. Raises Refusal: "draw-not-committed"."""
    for known in draws:
        if known.draw == draw:
            return known
    raise Refusal("draw-not-committed", session=draw)


def _rules(record: Record, sha256: str) -> DrawRules:
    return read_rules(record.content(sha256, "rules.tsv"))


def _result(record: Record, state: HearingState, draw: DrawState) -> DrawResult:
    """The built-in draw of the recorded digits; a rehearsal hashes their digest instead."""
    rolled, rehearsal = draw.digits or "", state.rehearsal
    return record.draws(
        record.content(draw.roster_sha256, "roster.tsv"),
        record.content(draw.rules_sha256, "rules.tsv"),
        sha256(rolled.encode()).hexdigest() if rehearsal else rolled,
        rehearsal,
    )
