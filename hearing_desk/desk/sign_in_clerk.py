"""Sign-in: who came, who is late, who left, who may not judge whom, who sits for whom."""

from __future__ import annotations

from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.draw_clerk import DrawClerk
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.reasons import require_reason
from hearing_desk.errors import Problem, Refusal
from hearing_desk.journal.hall_events import (
    DelegateAbsent,
    DelegateLeft,
    DelegateRecused,
    DelegateSignedIn,
    RecusalDismissed,
    SignInClosed,
)
from hearing_desk.model.attendance import DAY, AttendanceStatus, Recusal, SessionId
from hearing_desk.model.hearing import Attendee, SessionState
from hearing_desk.model.people import PersonId, RosterPerson
from hearing_desk.model.units import Unit
from hearing_desk.rules.attendance import (
    administrative_prefixes,
    employer_warnings,
    in_hall,
    quorum_warning,
    recusals_by_employer,
    require_move,
)


class SignInClerk:
    """Acts on attendance."""

    def __init__(self, hearing: Hearing, draws: DrawClerk) -> None:
        self._hearing = hearing
        self._draws = draws

    def sign_in(self, session: SessionId, person: PersonId) -> Changes:
        """A delegate is here: `DelegateSignedIn`, late once the sign-in is closed.

        Raises Refusal: "draw-missing", "not-on-panel", "already-signed-in", "seat-substituted".
        """
        late = self._session(session).closed_present is not None
        to = AttendanceStatus.LATE if late else AttendanceStatus.PRESENT
        require_move(self._attendee(session, person).status, to)
        return self._hearing.append(DelegateSignedIn(session, person, late), Topic.SIGN_IN)

    def absent(self, session: SessionId, person: PersonId, reason: str) -> Changes:
        """A delegate did not appear: `DelegateAbsent`.

        Raises Refusal: "draw-missing", "not-on-panel", "already-absent", "already-signed-in",
        "not-in-hall", "seat-substituted", "reason-missing".
        """
        require_move(self._attendee(session, person).status, AttendanceStatus.ABSENT)
        require_reason(reason)
        return self._hearing.append(DelegateAbsent(session, person, reason), Topic.SIGN_IN)

    def substitute(self, session: SessionId, person: PersonId, reason: str) -> Changes:
        """Give an absent delegate's seat to the next alternate: `DelegateReplaced` (6.1).

        Raises Refusal: "draw-missing", "already-signed-in", "seat-substituted", and as
        `DrawClerk.replace`.
        """
        require_move(self._attendee(session, person).status, AttendanceStatus.SUBSTITUTED)
        return self._draws.replace(session, person, reason)

    def leave(self, session: SessionId, person: PersonId, reason: str) -> Changes:
        """A delegate leaves before the end: `DelegateLeft` (6.2).

        Raises Refusal: "draw-missing", "not-on-panel", "not-in-hall", "seat-substituted".
        """
        require_move(self._attendee(session, person).status, AttendanceStatus.LEFT)
        return self._hearing.append(DelegateLeft(session, person, reason), Topic.SIGN_IN)

    def recuse(self, session: SessionId, recusal: Recusal) -> Changes:
        """A delegate will not judge a unit: `DelegateRecused` (6.3, C3).

        Before the unit's ballots are issued, or before those of a new round after a voided one.
        Raises Refusal: "draw-missing", "not-on-panel", "unit-unknown", "recusal-doubled",
        "ballots-issued", "reason-missing".
        """
        self._attendee(session, recusal.person)
        unit = self._hearing.unit(recusal.unit).unit.name
        known = self._session(session).recusals
        if any((r.person, r.unit) == (recusal.person, recusal.unit) for r in known):
            raise Refusal("recusal-doubled", person=recusal.person, unit=unit)
        self._require_no_ballots(recusal)
        require_reason(recusal.matched)
        return self._hearing.append(DelegateRecused(session, recusal), Topic.SIGN_IN)

    def dismiss(self, session: SessionId, recusal: Recusal, reason: str) -> Changes:
        """A recusal that was flagged does not apply: `RecusalDismissed` (6.3).

        The delegate judges the unit; a declared recusal stays possible until its ballots are out.
        Raises Refusal: "draw-missing", "recusal-not-flagged", "ballots-issued", "reason-missing".
        """
        if recusal not in self.flagged(session):
            raise Refusal("recusal-not-flagged", person=recusal.person)
        self._require_no_ballots(recusal)
        require_reason(reason)
        return self._hearing.append(RecusalDismissed(session, recusal, reason), Topic.SIGN_IN)

    def flagged(self, session: SessionId) -> tuple[Recusal, ...]:
        """Members who work for a unit or its parent authority, not recused nor dismissed yet (6.3).

        Raises Refusal: "draw-missing".
        """
        sign_in = self._session(session)
        decided = {(r.person, r.unit) for r in (*sign_in.recusals, *sign_in.dismissed)}
        found = recusals_by_employer(self._panel(session), self._units(session), self._prefixes())
        return tuple(r for r in found if (r.person, r.unit) not in decided)

    def employer_warnings(self, session: SessionId) -> tuple[Problem, ...]:
        """Employers of members that hold a unit's name without being it: somebody should look.

        Raises Refusal: "draw-missing".
        """
        return employer_warnings(self._panel(session), self._units(session), self._prefixes())

    def quorum(self, session: SessionId) -> Problem | None:
        """A warning while too few are in the hall (E8); `None` = enough, or no quorum.

        Raises Refusal: "draw-missing".
        """
        seats = len(self._draws.in_force(session).drawn or ())
        return quorum_warning(self._hearing.scheme.panel, seats, self._present(session))

    def close(self, session: SessionId) -> Changes:
        """Close the sign-in: `SignInClosed`, saying whether the quorum is met (E8).

        Raises Refusal: "draw-missing", "sign-in-closed", "sign-in-open-names".
        """
        sign_in = self._session(session)
        if sign_in.closed_present is not None:
            raise Refusal("sign-in-closed", session=session)
        expected = [
            person
            for person, attendee in sign_in.attendees.items()
            if attendee.status is AttendanceStatus.EXPECTED
        ]
        if expected:
            raise Refusal("sign-in-open-names", names=self._names(expected))
        met = self.quorum(session) is None
        return self._hearing.append(
            SignInClosed(session, self._present(session), met), Topic.SIGN_IN
        )

    def _require_no_ballots(self, recusal: Recusal) -> None:
        day = self._hearing.unit(recusal.unit)
        if day.current is not None and day.current.voided is None:
            raise Refusal("ballots-issued", unit=day.unit.name)

    def _panel(self, session: SessionId) -> tuple[RosterPerson, ...]:
        seated = set(self._draws.in_force(session).panel or ())
        return tuple(person for person in self._draws.roster().people if person.id in seated)

    def _units(self, session: SessionId) -> tuple[Unit, ...]:
        """The units this panel judges."""
        days = self._hearing.state.units.values()
        return tuple(day.unit for day in days if session in (DAY, day.unit.group))

    def _prefixes(self) -> tuple[str, ...]:
        return administrative_prefixes(self._hearing.scheme.organizer.zh)

    def _present(self, session: SessionId) -> int:
        attendees = self._session(session).attendees.values()
        return in_hall(attendee.status for attendee in attendees)

    def _session(self, session: SessionId) -> SessionState:
        if session not in self._hearing.state.sessions:
            raise Refusal("draw-missing", session=session)
        return self._hearing.state.sessions[session]

    def _attendee(self, session: SessionId, person: PersonId) -> Attendee:
        attendee = self._session(session).attendees.get(person)
        if attendee is None:
            raise Refusal("not-on-panel", person=person)
        return attendee

    def _names(self, people: list[PersonId]) -> str:
        return "、".join(f"{self._hearing.name(person)}（{person}）" for person in people)
