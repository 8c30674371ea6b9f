"""Sign-in: who came, who is late, who left, who may not judge whom, who sits for whom."""

from __future__ import annotations

from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.draw_clerk import DrawClerk
from hearing_desk.desk.hearing import Hearing
from hearing_desk.errors import Refusal
from hearing_desk.journal.hall_events import (
    DelegateAbsent,
    DelegateLeft,
    DelegateRecused,
    DelegateSignedIn,
    SignInClosed,
)
from hearing_desk.model.attendance import AttendanceStatus, Recusal, SessionId
from hearing_desk.model.hearing import Attendee, SessionState
from hearing_desk.model.people import PersonId
from hearing_desk.rules.attendance import in_hall, quorum_warning, require_move


class SignInClerk:
    """Acts on attendance."""

    def __init__(self, hearing: Hearing, draws: DrawClerk) -> None:
        self._hearing = hearing
        self._draws = draws

    def sign_in(self, session: SessionId, person: PersonId) -> Changes:
        """A delegate is here: `DelegateSignedIn`, late once the sign-in is closed.

        Raises Refusal: "not-on-panel", "attendance-move".
        """
        late = self._session(session).closed_present is not None
        to = AttendanceStatus.LATE if late else AttendanceStatus.PRESENT
        require_move(self._attendee(session, person).status, to)
        return self._hearing.append(DelegateSignedIn(session, person, late), Topic.SIGN_IN)

    def absent(self, session: SessionId, person: PersonId, reason: str) -> Changes:
        """A delegate did not appear: `DelegateAbsent`.

        Raises Refusal: "not-on-panel", "attendance-move", "reason-missing".
        """
        require_move(self._attendee(session, person).status, AttendanceStatus.ABSENT)
        _require_reason(reason)
        return self._hearing.append(DelegateAbsent(session, person, reason), Topic.SIGN_IN)

    def substitute(self, session: SessionId, person: PersonId, reason: str) -> Changes:
        """Give an absent delegate's seat to the next alternate: `DelegateReplaced` (6.1).

        Raises Refusal: "not-on-panel", "attendance-move", "reason-missing", and as
        `DrawClerk.replace`.
        """
        require_move(self._attendee(session, person).status, AttendanceStatus.SUBSTITUTED)
        if self._session(session).closed_present is not None:
            raise Refusal("sign-in-closed", session=session)
        return self._draws.replace(session, person, reason)

    def leave(self, session: SessionId, person: PersonId, reason: str) -> Changes:
        """A delegate leaves before the end: `DelegateLeft` (6.2).

        Raises Refusal: "not-on-panel", "attendance-move".
        """
        require_move(self._attendee(session, person).status, AttendanceStatus.LEFT)
        return self._hearing.append(DelegateLeft(session, person, reason), Topic.SIGN_IN)

    def recuse(self, session: SessionId, recusal: Recusal) -> Changes:
        """A delegate will not judge a unit: `DelegateRecused` (6.3, C3).

        Raises Refusal: "not-on-panel", "unit-unknown", "recusal-doubled", "ballots-issued".
        """
        self._attendee(session, recusal.person)
        day = self._hearing.unit(recusal.unit)
        known = self._session(session).recusals
        if any((r.person, r.unit) == (recusal.person, recusal.unit) for r in known):
            raise Refusal("recusal-doubled", person=recusal.person, unit=day.unit.name)
        if day.current is not None:
            raise Refusal("ballots-issued", unit=day.unit.name)
        return self._hearing.append(DelegateRecused(session, recusal), Topic.SIGN_IN)

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
        present = in_hall(attendee.status for attendee in sign_in.attendees.values())
        seats = len(self._draws.in_force(session).drawn or ())
        met = quorum_warning(self._hearing.scheme.panel, seats, present) is None
        return self._hearing.append(SignInClosed(session, present, met), Topic.SIGN_IN)

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


def _require_reason(reason: str) -> None:
    if not reason.strip():
        raise Refusal("reason-missing")
