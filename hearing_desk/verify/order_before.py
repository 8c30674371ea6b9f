"""What had to be so before each act of the preparation: opening, rules, pool, draw, sign-in.

Each rule is given the state before its act and says what was not so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from hearing_desk.errors import Problem
from hearing_desk.journal.ballot_events import PaperPrinted
from hearing_desk.journal.hall_events import (
    DelegateAbsent,
    DelegateLeft,
    DelegateRecused,
    DelegateReplaced,
    DelegateSignedIn,
    DrawAborted,
    DrawCommitted,
    DrawHeld,
    DrawVoided,
    HearingOpened,
    OperatorNamed,
    PoolSealed,
    RecusalDismissed,
    RulesFrozen,
    SchemeAdopted,
    SeedRecorded,
    SignInClosed,
    UnitsListed,
    UnitsReordered,
)
from hearing_desk.model.attendance import DAY, AttendanceStatus, RecusalCause, SessionId
from hearing_desk.model.hearing import DrawMethod, DrawState, HearingState, Role
from hearing_desk.model.ids import UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.rules.attendance import MOVES

Rule = Callable[[HearingState, Any], Iterator[Problem]]
"""State before an act and its event, to what was not so; the number of the act is added later."""


def _opened(state: HearingState, _: HearingOpened) -> Iterator[Problem]:
    if state.hearing:
        yield Problem("order-opened-again")


def _operator(state: HearingState, event: OperatorNamed) -> Iterator[Problem]:
    if event.person in state.operators:
        yield Problem("order-operator-twice", params={"person": event.person})


def _rules(
    state: HearingState, event: SchemeAdopted | UnitsListed | UnitsReordered | RulesFrozen
) -> Iterator[Problem]:
    if state.frozen_sha256 is not None:
        yield Problem("order-rules-changed", params={"frozen": state.frozen_sha256})
    if isinstance(event, UnitsReordered):
        members = [day.unit.id for day in state.units.values() if day.unit.group == event.group]
        if sorted(event.order) != sorted(members):
            yield Problem("order-lot-incomplete", params={"group": event.group})
    if isinstance(event, RulesFrozen) and not (state.scheme_text and state.units):
        yield Problem("order-frozen-incomplete")


def _pool(state: HearingState, _: PoolSealed) -> Iterator[Problem]:
    if any(draw.aborted is None and draw.voided is None for draw in state.draws):
        yield Problem("order-pool-after-commitment")


def _committed(state: HearingState, event: DrawCommitted) -> Iterator[Problem]:
    if state.frozen_sha256 is None:
        yield Problem("order-rules-not-frozen")
    if state.pool is None:
        yield Problem("order-pool-not-sealed")
    wanted = len(state.draws) + 1
    if event.number != wanted:
        yield Problem("order-draw-number", params={"number": event.number, "wanted": wanted})
    if any(draw.draw == event.draw for draw in state.draws):
        yield Problem("order-draw-id-used", params={"draw": event.draw})
    earlier = [draw for draw in state.draws if draw.session == event.session]
    if any(draw.aborted is None and draw.voided is None for draw in earlier):
        yield Problem("order-draw-open", params={"draw": event.draw})
    if earlier and not event.reason.strip():
        yield Problem("order-draw-reason", params={"draw": event.draw})


def _before_dice(state: HearingState, event: DrawAborted | SeedRecorded) -> Iterator[Problem]:
    draw = _draw(state, event.draw)
    if draw is None or not _waiting(draw) or draw.digits is not None:
        yield Problem("order-draw-not-waiting", params={"draw": event.draw})


def _printed(state: HearingState, event: PaperPrinted) -> Iterator[Problem]:
    """What is signed as fixed before the dice was on paper before the dice (`draw.md` 3.3).

    A unit's papers carry the version of the figures locked when they were printed.
    """
    if event.kind in (PaperKind.UNIT_TALLY, PaperKind.BALLOT_LIST):
        day = state.units.get(UnitId(event.subject))
        current = None if day is None else day.current
        if current is None or current.locked_version != event.version:
            params = {"number": event.number, "version": event.version}
            yield Problem("order-paper-version", params=params)
    if event.kind is not PaperKind.COMMITMENT_SLIP:
        return
    draw = _draw(state, event.subject)
    if draw is None or not _waiting(draw) or draw.digits is not None:
        yield Problem("order-slip-after-seed", params={"draw": event.subject})


def _held(state: HearingState, event: DrawHeld) -> Iterator[Problem]:
    draw = _draw(state, event.draw)
    if draw is None or not _waiting(draw):
        yield Problem("order-draw-not-waiting", params={"draw": event.draw})
        return
    if (event.number, event.session) != (draw.number, draw.session):
        yield Problem("order-draw-other", params={"draw": event.draw})
    if (draw.digits is not None) is not (event.method is DrawMethod.BUILT_IN):
        yield Problem("order-draw-dice", params={"draw": event.draw, "method": event.method.value})


def _voided(state: HearingState, event: DrawVoided) -> Iterator[Problem]:
    draw = _draw(state, event.draw)
    if draw is None or not draw.in_force:
        yield Problem("order-draw-not-in-force", params={"draw": event.draw})
    if state.operators.get(event.consent) is not Role.NOTARY:
        yield Problem("order-void-consent", params={"draw": event.draw})
    for day in state.units.values():
        if day.rounds and draw is not None and draw.session in (DAY, day.unit.group):
            yield Problem("order-void-after-ballots", params={"unit": day.unit.name})


def _replaced(state: HearingState, event: DelegateReplaced) -> Iterator[Problem]:
    draw = _draw(state, event.draw)
    if draw is None or not draw.in_force or draw.session != event.session:
        yield Problem("order-draw-not-in-force", params={"draw": event.draw})
    elif event.withdrawn not in (draw.panel or ()):
        yield Problem("order-not-on-panel", params={"person": event.withdrawn})
    if _is_closed(state, event.session):
        yield Problem("order-replaced-after-sign-in", params={"person": event.withdrawn})


def _signed_in(state: HearingState, event: DelegateSignedIn) -> Iterator[Problem]:
    if event.late is not _is_closed(state, event.session):
        yield Problem("order-late", params={"person": event.person})
    to = AttendanceStatus.LATE if event.late else AttendanceStatus.PRESENT
    yield from _move(state, event.session, event.person, to)


def _absent(state: HearingState, event: DelegateAbsent) -> Iterator[Problem]:
    yield from _move(state, event.session, event.person, AttendanceStatus.ABSENT)


def _left(state: HearingState, event: DelegateLeft) -> Iterator[Problem]:
    yield from _move(state, event.session, event.person, AttendanceStatus.LEFT)


def _recused(state: HearingState, event: DelegateRecused) -> Iterator[Problem]:
    recusal = event.recusal
    session = state.sessions.get(event.session)
    day = state.units.get(recusal.unit)
    if session is None or recusal.person not in session.attendees:
        yield Problem("order-not-on-panel", params={"person": recusal.person})
    if day is None:
        yield Problem("order-unit-unknown", params={"unit": recusal.unit})
    elif day.current is not None and day.current.voided is None:
        yield Problem("order-recused-after-ballots", params={"unit": day.unit.name})


def _dismissed(state: HearingState, event: RecusalDismissed) -> Iterator[Problem]:
    recusal = event.recusal
    session = state.sessions.get(event.session)
    day = state.units.get(recusal.unit)
    named = {"person": recusal.person, "unit": recusal.unit if day is None else day.unit.name}
    if session is None or recusal.person not in session.attendees:
        yield Problem("order-not-on-panel", params={"person": recusal.person})
    elif any(
        (known.person, known.unit) == (recusal.person, recusal.unit)
        for known in (*session.recusals, *session.dismissed)
    ):
        yield Problem("order-dismissed-decided", params=named)
    if day is None:
        yield Problem("order-unit-unknown", params={"unit": recusal.unit})
    elif day.current is not None and day.current.voided is None:
        yield Problem("order-dismissed-after-ballots", params={"unit": day.unit.name})
    if recusal.cause is RecusalCause.DECLARED:
        yield Problem("order-dismissed-declared", params=named)
    if not event.reason.strip():
        yield Problem("order-dismissed-reason", params=named)


def _sign_in_closed(state: HearingState, event: SignInClosed) -> Iterator[Problem]:
    session = state.sessions.get(event.session)
    if session is None or state.draw_in_force(event.session) is None:
        yield Problem("order-sign-in-before-draw", params={"session": event.session})
        return
    if session.closed_present is not None:
        yield Problem("order-sign-in-closed-again", params={"session": event.session})
    statuses = [attendee.status for attendee in session.attendees.values()]
    if expected := statuses.count(AttendanceStatus.EXPECTED):
        yield Problem("order-sign-in-names-open", params={"count": expected})


def _draw(state: HearingState, draw: str) -> DrawState | None:
    return next((known for known in state.draws if known.draw == draw), None)


def _is_closed(state: HearingState, session: SessionId) -> bool:
    sign_in = state.sessions.get(session)
    return sign_in is not None and sign_in.closed_present is not None


def _waiting(draw: DrawState) -> bool:
    return draw.panel is None and draw.aborted is None


def _move(
    state: HearingState, session: SessionId, person: PersonId, to: AttendanceStatus
) -> Iterator[Problem]:
    sign_in = state.sessions.get(session)
    if sign_in is None or person not in sign_in.attendees:
        yield Problem("order-not-on-panel", params={"person": person})
    elif to not in MOVES[sign_in.attendees[person].status]:
        yield Problem("order-attendance-move", params={"person": person})


RULES_BEFORE: Mapping[type, Rule] = MappingProxyType(
    {
        HearingOpened: _opened,
        OperatorNamed: _operator,
        SchemeAdopted: _rules,
        UnitsListed: _rules,
        UnitsReordered: _rules,
        RulesFrozen: _rules,
        PoolSealed: _pool,
        DrawCommitted: _committed,
        DrawAborted: _before_dice,
        PaperPrinted: _printed,
        SeedRecorded: _before_dice,
        DrawHeld: _held,
        DrawVoided: _voided,
        DelegateReplaced: _replaced,
        DelegateSignedIn: _signed_in,
        DelegateAbsent: _absent,
        DelegateLeft: _left,
        DelegateRecused: _recused,
        RecusalDismissed: _dismissed,
        SignInClosed: _sign_in_closed,
    }
)
