"""The papers in the hall: issued, exchanged, returned, counted again, balloted again."""

from __future__ import annotations

from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.reasons import require_reason
from hearing_desk.errors import Refusal
from hearing_desk.journal.ballot_events import (
    BallotExchanged,
    BallotsIssued,
    BallotsReturned,
    ReturnsRecounted,
    RoundVoided,
    UnreturnedMinuted,
)
from hearing_desk.model.attendance import DAY, AttendanceStatus, SessionId
from hearing_desk.model.hearing import RoundState, SessionState, UnitDay
from hearing_desk.model.ids import Round, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import PanelScope, RecusalRule, SpoiledBallotRule, SurplusRule
from hearing_desk.model.speech import SpeechActKind
from hearing_desk.rules.attendance import voters_for


def session_of(hearing: Hearing, day: UnitDay) -> SessionId:
    """The sign-in a unit is judged under: the day's, or its group's (E4)."""
    if hearing.scheme.panel.scope is PanelScope.DAY:
        return DAY
    return SessionId(day.unit.group)


class BallotClerk:
    """Acts on the papers of a unit, before and beside their keying."""

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing

    def voters(self, unit: UnitId) -> tuple[int, int]:
        """Delegates present now, and of these recused for the unit.

        Raises Refusal: "unit-unknown", "draw-missing".
        """
        day = self._hearing.unit(unit)
        session = self._session(day)
        return voters_for(unit, _statuses(session), session.recusals)

    def issue(self, unit: UnitId, *, printed: int, issued: int, stand_ins: int = 0) -> Changes:
        """Hand out the ballots of a unit: `BallotsIssued`, a new round after a voided one.

        printed:   papers printed for the round.
        stand_ins: alternates who judge this unit only, for recused delegates (C3).
        The divisor C1 is fixed by this act: delegates present and not recused, one ballot each.
        Raises Refusal: "rules-not-frozen", "plan-has-no-hearing", "unit-unknown", "unit-absent",
        "draw-missing", "sign-in-open", "report-missing", "ballots-issued", "stand-ins-not-allowed",
        "issued-not-voters", "printed-too-few".
        """
        day = self._reported(unit)
        session = self._session(day)
        if session.closed_present is None:
            raise Refusal("sign-in-open")
        if day.current is not None and day.current.voided is None:
            raise Refusal("ballots-issued", unit=day.unit.name)
        present, recused = self.voters(unit)
        rule = self._hearing.scheme.ballot.recusal
        if not 0 <= stand_ins <= (recused if rule is RecusalRule.ALTERNATE_FOR_UNIT else 0):
            raise Refusal("stand-ins-not-allowed", stand_ins=stand_ins, recused=recused)
        present += stand_ins
        if issued != present - recused:
            raise Refusal(
                "issued-not-voters", unit=day.unit.name, voters=present - recused, issued=issued
            )
        if printed < issued:
            raise Refusal("printed-too-few", printed=printed, issued=issued)
        return self._hearing.append(
            BallotsIssued(
                unit=unit,
                round=Round(len(day.rounds) + 1),
                printed=printed,
                present=present,
                recused=recused,
                stand_ins=stand_ins,
                session_present=session.closed_present,
                issued=issued,
            ),
            Topic.BALLOTS,
        )

    def exchange(self, unit: UnitId) -> Changes:
        """Replace a spoiled paper one for one (G5): `BallotExchanged`.

        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided",
        "exchange-not-allowed", "ballots-collected", "printed-too-few".
        """
        day, current = self._open_round(unit)
        if self._hearing.scheme.ballot.spoiled is SpoiledBallotRule.NO_EXCHANGE:
            raise Refusal("exchange-not-allowed")
        if current.returned is not None:
            raise Refusal("ballots-collected", unit=day.unit.name)
        wanted = current.issued + current.exchanged + 1
        if current.printed < wanted:
            raise Refusal("printed-too-few", printed=current.printed, issued=wanted)
        return self._hearing.append(BallotExchanged(unit, current.number), Topic.BALLOTS)

    def collect(self, unit: UnitId, *, returned: int, foreign: int = 0, shuffled: bool) -> Changes:
        """Open the box, count, shuffle, number from 1: `BallotsReturned`.

        returned: papers of this round; foreign: papers without its stamp or colour (B8).
        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided", "ballots-collected",
        "count-negative", "ballots-not-shuffled".
        """
        day, current = self._open_round(unit)
        if current.returned is not None:
            raise Refusal("ballots-collected", unit=day.unit.name)
        _require_counts(returned, foreign)
        if not shuffled:
            raise Refusal("ballots-not-shuffled")
        unused = current.printed - current.issued - current.exchanged
        return self._hearing.append(
            BallotsReturned(unit, current.number, returned, unused, foreign, shuffled),
            Topic.BALLOTS,
        )

    def recount(self, unit: UnitId, *, returned: int, foreign: int, reason: str) -> Changes:
        """Two others counted again: `ReturnsRecounted` (6.14).

        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided",
        "ballots-not-collected", "count-negative", "reason-missing", "entry-closed".
        """
        day, current = self._open_round(unit)
        if current.returned is None:
            raise Refusal("ballots-not-collected", unit=day.unit.name)
        if current.closed:
            raise Refusal("entry-closed", unit=day.unit.name)
        _require_counts(returned, foreign)
        require_reason(reason)
        return self._hearing.append(
            ReturnsRecounted(unit, current.number, returned, foreign, reason), Topic.BALLOTS
        )

    def void(self, unit: UnitId, reason: str) -> Changes:
        """Declare a round with a surplus void, after a recount (B10): `RoundVoided`.

        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided",
        "ballots-not-collected", "no-surplus", "surplus-not-recounted", "round-void-not-allowed",
        "reason-missing".
        """
        day, current = self._open_round(unit)
        if current.returned is None:
            raise Refusal("ballots-not-collected", unit=day.unit.name)
        if current.returned <= current.issued:
            raise Refusal("no-surplus")
        if not current.recounts:
            raise Refusal("surplus-not-recounted", returned=current.returned, issued=current.issued)
        if self._hearing.scheme.ballot.surplus is SurplusRule.RECOUNT_ONLY:
            raise Refusal("round-void-not-allowed")
        require_reason(reason)
        return self._hearing.append(RoundVoided(unit, current.number, reason), Topic.BALLOTS)

    def minute_unreturned(self, unit: UnitId, remark: str) -> Changes:
        """Minute one ballot that did not come back (B11): `UnreturnedMinuted`.

        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided",
        "ballots-not-collected", "nothing-unreturned", "reason-missing".
        """
        day, current = self._open_round(unit)
        if current.returned is None:
            raise Refusal("ballots-not-collected", unit=day.unit.name)
        if len(current.minuted) >= current.account.unreturned:
            raise Refusal("nothing-unreturned", unit=day.unit.name)
        require_reason(remark)
        return self._hearing.append(UnreturnedMinuted(unit, current.number, remark), Topic.BALLOTS)

    def _reported(self, unit: UnitId) -> UnitDay:
        if self._hearing.state.frozen_sha256 is None:
            raise Refusal("rules-not-frozen")
        self._hearing.require_hearing_day()
        day = self._hearing.unit(unit)
        if day.absent is not None:
            raise Refusal("unit-absent", unit=day.unit.name)
        acts = day.speech.acts
        spoken = bool(acts) and acts[-1].kind is SpeechActKind.STOP
        if not (spoken or day.speech.written):
            raise Refusal("report-missing", unit=day.unit.name)
        return day

    def _session(self, day: UnitDay) -> SessionState:
        session = session_of(self._hearing, day)
        if session not in self._hearing.state.sessions:
            raise Refusal("draw-missing", session=session)
        return self._hearing.state.sessions[session]

    def _open_round(self, unit: UnitId) -> tuple[UnitDay, RoundState]:
        return open_round(self._hearing, unit)


def open_round(hearing: Hearing, unit: UnitId) -> tuple[UnitDay, RoundState]:
    """A unit and its round in force.

    Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided".
    """
    day = hearing.unit(unit)
    if day.current is None:
        raise Refusal("ballots-not-issued", unit=day.unit.name)
    if day.current.voided is not None:
        raise Refusal("round-voided", unit=day.unit.name, round=day.current.number)
    return day, day.current


def _statuses(session: SessionState) -> dict[PersonId, AttendanceStatus]:
    return {person: attendee.status for person, attendee in session.attendees.items()}


def _require_counts(*counts: int) -> None:
    for count in counts:
        if count < 0:
            raise Refusal("count-negative", count=count)
