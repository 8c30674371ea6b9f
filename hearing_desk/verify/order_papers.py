"""What had to be so before each act on the papers of a round: handling, keying, rulings, tally.

Each rule is given the round as it was before the act, and the act.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from hearing_desk.errors import Problem
from hearing_desk.journal.ballot_events import (
    BallotAdjudicated,
    BallotDoubted,
    BallotEntered,
    BallotExchanged,
    BallotInvalidated,
    BallotReadBack,
    BallotsReturned,
    DifferenceSettled,
    EntryClosed,
    EntryUndone,
    ReturnsRecounted,
    RoundVoided,
    TallyLocked,
    TallyTaken,
    UnreturnedMinuted,
)
from hearing_desk.journal.correction_events import (
    EntryReopened,
    SheetCorrected,
    SheetSetAside,
    SheetTakenOut,
)
from hearing_desk.journal.events import RecheckEvent
from hearing_desk.journal.recheck_events import RecountOrdered, SampleDrawn
from hearing_desk.model.ballots import EntryPass
from hearing_desk.model.hearing import HearingState, RoundState, UnitDay
from hearing_desk.model.ids import SheetNo
from hearing_desk.verify.order_rechecks import RULES_OF_RECHECKS, RoundRule, rechecks_through
from hearing_desk.verify.record import Act, Stretch
from hearing_desk.verify.recount import standing_marks


def in_round(state: HearingState, act: Act[Any]) -> Iterator[Problem]:
    """What an act on the papers of a round found amiss; the round must be the one in force."""
    event = act.event
    day = state.units.get(event.unit)
    current = None if day is None else day.current
    if day is None or current is None or current.number != event.round:
        yield Problem("order-round-unknown", params={"unit": event.unit, "round": event.round})
        return
    if current.voided is not None:
        params = {"unit": day.unit.name, "round": event.round}
        yield Problem("order-round-void", params=params)
    if current.locked_version is not None and not isinstance(event, SheetCorrected | RecheckEvent):
        yield Problem("order-after-lock", params={"unit": day.unit.name})
    if isinstance(event, TallyLocked | SheetCorrected):
        yield from _next_version(day, event)
    if isinstance(event, SampleDrawn | RecountOrdered):
        yield from _next_recheck(day, event)
    for found in ROUND_RULES[type(event)](current, act):
        yield Problem(found.code, params={"unit": day.unit.name, **found.params})


def _next_version(day: UnitDay, event: TallyLocked | SheetCorrected) -> Iterator[Problem]:
    """A lock and a correction name the next free version."""
    wanted = day.next_version
    if event.version != wanted:
        params = {"unit": day.unit.name, "version": event.version, "wanted": wanted}
        yield Problem("order-lock-version", params=params)


def _next_recheck(day: UnitDay, event: SampleDrawn | RecountOrdered) -> Iterator[Problem]:
    """Samples and recounts are numbered over the unit; none is ordered of signed figures."""
    drawn = isinstance(event, SampleDrawn)
    wanted = 1 + (day.samples_drawn if drawn else day.rekeyings_ordered)
    if event.number != wanted:
        params = {"unit": day.unit.name, "number": event.number, "wanted": wanted}
        yield Problem("order-recheck-number", params=params)
    if not drawn and day.rounds[-1].locked_version in day.signed:
        yield Problem("order-recount-signed", params={"unit": day.unit.name})


def _exchanged(current: RoundState, _: Act[BallotExchanged]) -> Iterator[Problem]:
    if current.returned is not None:
        yield Problem("order-after-return")


def _returned(current: RoundState, act: Act[BallotsReturned]) -> Iterator[Problem]:
    if current.returned is not None:
        yield Problem("order-after-return")
    if not act.event.shuffled:
        yield Problem("order-not-shuffled")


def _handled(
    current: RoundState, _: Act[ReturnsRecounted] | Act[UnreturnedMinuted]
) -> Iterator[Problem]:
    if current.returned is None:
        yield Problem("order-before-return")
    if current.closed:
        yield Problem("order-entry-closed")


def _round_voided(current: RoundState, _: Act[RoundVoided]) -> Iterator[Problem]:
    surplus = current.returned is not None and current.returned > current.issued
    if not surplus or not current.recounts:
        yield Problem("order-void-without-surplus")


def _entered(current: RoundState, act: Act[BallotEntered]) -> Iterator[Problem]:
    sheet_no, actor = act.event.sheet_no, act.row.actor
    keyed, keyed_by_other = current.first, current.second_by
    if act.event.entry_pass is EntryPass.SECOND:
        keyed, keyed_by_other = current.second, current.first_by
    yield from _sheet(current, act)
    if sheet_no in keyed:
        yield Problem("order-entered-twice", params={"sheet_no": sheet_no})
    if keyed_by_other.get(sheet_no) == actor:
        yield Problem("order-same-operator", params={"sheet_no": sheet_no, "operator": actor})


def keyed_in_turn(state: HearingState, stretch: Stretch) -> bool:
    """Whether no rule finds anything amiss with any ballot of a stretch, asked all at once.

    It stands beside the rules for speed alone, as one question in the place of a dozen calls a
    ballot; a test puts it to every rule that a ballot can break.
    """
    event, actor = stretch[0].event, stretch[0].row.actor
    day = state.units.get(event.unit)
    if day is None or not day.rounds or actor not in state.operators:
        return False
    current, numbers = day.rounds[-1], {act.event.sheet_no for act in stretch}
    keyed, keyed_by_other = current.first, current.second_by
    if event.entry_pass is EntryPass.SECOND:
        keyed, keyed_by_other = current.second, current.first_by
    return (
        current.number == event.round
        and current.returned is not None
        and not current.closed
        and current.locked_version is None
        and current.voided is None
        and len(numbers) == len(stretch)
        and min(numbers) >= 1
        and max(numbers) <= current.last_sheet
        and numbers.isdisjoint(current.taken_out)
        and numbers.isdisjoint(keyed)
        and actor not in map(keyed_by_other.get, numbers)
    )


def _undone(current: RoundState, act: Act[EntryUndone]) -> Iterator[Problem]:
    event = act.event
    keyed = current.entries(event.entry_pass)
    if next(reversed(keyed), None) != event.sheet_no:
        yield Problem("order-undone-not-last", params={"sheet_no": event.sheet_no})
    read_back = current.read_back if event.entry_pass is EntryPass.FIRST else {}
    if event.sheet_no in {*read_back, *current.settled, *current.rulings, *current.invalid}:
        yield Problem("order-undone-decided", params={"sheet_no": event.sheet_no})
    if current.closed:
        yield Problem("order-entry-closed")


def _settled(current: RoundState, act: Act[DifferenceSettled]) -> Iterator[Problem]:
    event = act.event
    yield from _sheet(current, act)
    if current.read_back.get(event.sheet_no) is False:
        return
    first, second = current.first.get(event.sheet_no), current.second.get(event.sheet_no)
    if first is None or second is None or first == second:
        yield Problem("order-no-difference", params={"sheet_no": event.sheet_no})
    elif any(mark not in keyed for mark, *keyed in zip(event.marks, first, second, strict=False)):
        yield Problem("order-marks-not-keyed", params={"sheet_no": event.sheet_no})


def _read_back(current: RoundState, act: Act[BallotReadBack]) -> Iterator[Problem]:
    yield from _sheet(current, act)
    if act.event.sheet_no not in current.first:
        yield Problem("order-not-keyed", params={"sheet_no": act.event.sheet_no})


def _sheet(current: RoundState, act: Act[Any]) -> Iterator[Problem]:
    """Any act on a paper: papers are collected, their entry is open, it is one of them."""
    if current.returned is None:
        yield Problem("order-before-return")
    else:
        yield from _in_numbers(current, act.event.sheet_no)
    if current.closed:
        yield Problem("order-entry-closed")


def _in_numbers(current: RoundState, sheet_no: SheetNo) -> Iterator[Problem]:
    """The paper has a number that was written on one, and it was not taken out."""
    if not 1 <= sheet_no <= current.last_sheet:
        params = {"sheet_no": sheet_no, "returned": current.last_sheet}
        yield Problem("order-sheet-beyond", params=params)
    elif sheet_no in current.taken_out:
        yield Problem("order-sheet-taken-out", params={"sheet_no": sheet_no})


def _closed(current: RoundState, _: Act[EntryClosed]) -> Iterator[Problem]:
    if current.returned is None:
        yield Problem("order-before-return")
    if current.closed:
        yield Problem("order-entry-closed")


def _reopened(current: RoundState, act: Act[EntryReopened]) -> Iterator[Problem]:
    yield from _recount_open(current)
    if not current.closed:
        yield Problem("order-reopened-unclosed")
    if current.versions:
        yield Problem("order-after-lock")
    if not act.event.reason.strip():
        yield Problem("order-reason-missing")


def _set_aside(current: RoundState, act: Act[SheetSetAside]) -> Iterator[Problem]:
    sheet_no = act.event.sheet_no
    yield from _sheet(current, act)
    if sheet_no not in current.first and sheet_no not in current.second:
        yield Problem("order-not-keyed", params={"sheet_no": sheet_no})
    if sheet_no in current.rulings or sheet_no in current.invalid:
        yield Problem("order-undone-decided", params={"sheet_no": sheet_no})
    if not act.event.reason.strip():
        yield Problem("order-reason-missing")


def _taken_out(current: RoundState, act: Act[SheetTakenOut]) -> Iterator[Problem]:
    event = act.event
    yield from _sheet(current, act)
    left = (event.returned, event.foreign)
    before = current.returned or 0
    if left not in ((before, current.foreign), (before - 1, current.foreign + 1)):
        params = {"returned": event.returned, "foreign": event.foreign}
        yield Problem("order-taken-out-account", params=params)
    if not event.reason.strip():
        yield Problem("order-reason-missing")


def _tallied(current: RoundState, _: Act[TallyTaken]) -> Iterator[Problem]:
    if not current.closed:
        yield Problem("order-tally-before-close")


def _locked(current: RoundState, _: Act[TallyLocked]) -> Iterator[Problem]:
    if current.tally is None:
        yield Problem("order-lock-before-tally")
    yield from rechecks_through(current)


def _recount_open(current: RoundState) -> Iterator[Problem]:
    """Nothing counted changes while a recount is keyed against it."""
    if current.rekeyings and not current.rekeyings[-1].compared:
        yield Problem("order-recount-open")


def _corrected(current: RoundState, act: Act[SheetCorrected]) -> Iterator[Problem]:
    """A counted paper of a round once locked; what it is said to have held is what was counted."""
    event = act.event
    sheet = {"sheet_no": event.sheet_no}
    yield from _recount_open(current)
    if not current.versions:
        yield Problem("order-corrected-before-lock")
    yield from _in_numbers(current, event.sheet_no)
    if event.sheet_no in current.invalid:
        yield Problem("order-corrected-invalid", params=sheet)
    if event.before != standing_marks(current, event.sheet_no):
        yield Problem("order-corrected-from-other", params=sheet)
    if event.marks == event.before:
        yield Problem("order-corrected-to-same", params=sheet)


ROUND_RULES: Mapping[type, RoundRule] = MappingProxyType(
    {
        BallotExchanged: _exchanged,
        BallotsReturned: _returned,
        ReturnsRecounted: _handled,
        RoundVoided: _round_voided,
        UnreturnedMinuted: _handled,
        BallotEntered: _entered,
        EntryUndone: _undone,
        BallotReadBack: _read_back,
        DifferenceSettled: _settled,
        BallotDoubted: _sheet,
        BallotAdjudicated: _sheet,
        BallotInvalidated: _sheet,
        EntryClosed: _closed,
        EntryReopened: _reopened,
        SheetSetAside: _set_aside,
        SheetTakenOut: _taken_out,
        TallyTaken: _tallied,
        TallyLocked: _locked,
        SheetCorrected: _corrected,
        **RULES_OF_RECHECKS,
    }
)
