"""Who was in the hall: the sign-in total, and the voters whenever ballots were handed out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from hearing_desk.errors import Problem
from hearing_desk.journal.ballot_events import BallotsIssued
from hearing_desk.journal.hall_events import SignInClosed
from hearing_desk.model.attendance import DAY, AttendanceStatus, SessionId
from hearing_desk.model.hearing import HearingState, SessionState
from hearing_desk.model.ids import UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import PanelScope, RecusalRule, Scheme
from hearing_desk.verify.record import Act, Record
from hearing_desk.verify.report import NothingToCheck
from hearing_desk.verify.walk import Walk, at_least_one


def attendance_recounted(record: Record) -> Walk:
    """The counts in every `SignInClosed` and `BallotsIssued`, counted again at that moment."""
    return Walk(
        {SignInClosed: partial(_sign_in, record), BallotsIssued: partial(_issue, record)},
        after=partial(at_least_one, record, BallotsIssued, NothingToCheck("no-ballots-yet")),
    )


def _sign_in(record: Record, state: HearingState, act: Act[SignInClosed]) -> Iterator[Problem]:
    event = act.event
    present = len(_in_hall(state.sessions.get(event.session)))
    if event.present != present:
        params = {"seq": act.seq, "told": event.present, "found": present}
        yield Problem("sign-in-differs", params=params)
    draw = state.draw_in_force(event.session)
    seats = 0 if draw is None else len(draw.drawn or ())
    if event.quorum_met is not _quorum_met(record.scheme(), seats, present):
        params = {"seq": act.seq, "present": present, "seats": seats}
        yield Problem("quorum-differs", params=params)


def _quorum_met(scheme: Scheme, seats: int, present: int) -> bool:
    share = scheme.panel.quorum
    if share is None:
        return True
    left, right = present * share.denominator, seats * share.numerator
    return left > right if scheme.panel.quorum_strict else left >= right


def _issue(record: Record, state: HearingState, act: Act[BallotsIssued]) -> Iterator[Problem]:
    event, scheme = act.event, record.scheme()
    session = _session(scheme, state, event.unit)
    here = _in_hall(session)
    recusals = [] if session is None else session.recusals
    kept_out = {recusal.person for recusal in recusals if recusal.unit == event.unit}
    closed = 0 if session is None else session.closed_present or 0
    recused = len(here & kept_out)
    for figure, told, found in (
        ("present", event.present, len(here) + event.stand_ins),
        ("recused", event.recused, recused),
        ("session-present", event.session_present, closed),
        ("issued", event.issued, len(here) + event.stand_ins - recused),
    ):
        if told != found:
            params = {
                "seq": act.seq,
                "unit": record.unit_name(event.unit),
                "figure": figure,
                "told": told,
                "found": found,
            }
            yield Problem("voters-differ", params=params)
    stand_ins = recused if scheme.ballot.recusal is RecusalRule.ALTERNATE_FOR_UNIT else 0
    if not 0 <= event.stand_ins <= stand_ins:
        yield Problem("stand-ins-too-many", params={"seq": act.seq, "found": event.stand_ins})
    if event.printed < event.issued:
        params = {"seq": act.seq, "printed": event.printed, "issued": event.issued}
        yield Problem("issued-over-printed", params=params)


def _session(scheme: Scheme, state: HearingState, unit: UnitId) -> SessionState | None:
    if scheme.panel.scope is PanelScope.DAY:
        return state.sessions.get(DAY)
    day = state.units.get(unit)
    return None if day is None else state.sessions.get(SessionId(day.unit.group))


def _in_hall(session: SessionState | None) -> set[PersonId]:
    if session is None:
        return set()
    return {
        person
        for person, attendee in session.attendees.items()
        if attendee.status in (AttendanceStatus.PRESENT, AttendanceStatus.LATE)
    }
