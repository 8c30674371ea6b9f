"""What the sign-in page shows: everybody called, in the order of the printed list; totals."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.times import local_minute
from hearing_desk.errors import Problem
from hearing_desk.model.attendance import DAY, AttendanceStatus, Recusal, SessionId
from hearing_desk.model.hearing import DrawState, SessionState
from hearing_desk.model.ids import UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import LocalText, PanelScope
from hearing_desk.rules.attendance import in_hall
from hearing_desk.words import export_words


@dataclass(frozen=True, slots=True)
class SeatLine:
    """Somebody called; `seat` is the number on the printed list (D2).

    sits_for:       name of the delegate whose seat this alternate took; "" = a delegate.
    arrived, left:  local time as HH:MM; "" = never.
    recused_for:    names of units.
    """

    seat: int
    person: PersonId
    name: str
    sector: str
    status: AttendanceStatus
    sits_for: str
    arrived: str
    left: str
    reason: str
    recused_for: tuple[str, ...]

    @property
    def here(self) -> bool:
        """Whether the person is in the hall."""
        return self.status in (AttendanceStatus.PRESENT, AttendanceStatus.LATE)


@dataclass(frozen=True, slots=True)
class FlaggedRecusal:
    """A recusal the employer gives away, not recorded yet."""

    recusal: Recusal
    name: str
    unit: str


@dataclass(frozen=True, slots=True)
class Totals:
    """Figures of a sign-in; seats are those drawn."""

    seats: int = 0
    present: int = 0
    expected: int = 0
    absent: int = 0
    left: int = 0
    substituted: int = 0


@dataclass(frozen=True, slots=True)
class SignInView:
    """A sign-in.

    sessions:  every sign-in of the day with its name; one when the panel sits all day.
    drawn:     whether there is a panel; without one the rest is empty.
    units:     those this panel judges and whose ballots are not issued.
    quorum:    a warning while too few are in the hall; `None` = enough, or no quorum.
    warnings:  employers somebody should look at.
    closed_at: local time as HH:MM; "" = open.
    printed:   how often the form was printed.
    """

    session: SessionId
    sessions: tuple[tuple[SessionId, LocalText], ...]
    drawn: bool
    lines: tuple[SeatLine, ...] = ()
    totals: Totals = Totals()
    flagged: tuple[FlaggedRecusal, ...] = ()
    units: tuple[tuple[UnitId, str], ...] = ()
    quorum: Problem | None = None
    warnings: tuple[Problem, ...] = ()
    closed_at: str = ""
    printed: int = 0


def sign_in_view(desk: Desk, session: SessionId | None) -> SignInView:
    """The sign-in of a session; the first that is open when none is asked for."""
    state = desk.hearing.state
    sessions = _sessions(desk)
    known = [each for each, _ in sessions]
    if session not in known:
        signed = state.sessions
        waiting = [s for s in known if s not in signed or signed[s].closed_present is None]
        session = (waiting or known or [DAY])[0]
    draw, attendance = state.draw_in_force(session), state.sessions.get(session)
    if draw is None or attendance is None:
        return SignInView(session, sessions, drawn=False)
    offset = state.utc_offset_minutes
    closed = attendance.closed_at_utc
    return SignInView(
        session=session,
        sessions=sessions,
        drawn=True,
        lines=_lines(desk, draw, attendance),
        totals=_totals(draw, attendance),
        flagged=tuple(
            FlaggedRecusal(r, desk.hearing.name(r.person), state.units[r.unit].unit.name)
            for r in desk.sign_in.flagged(session)
            if _may_recuse(desk, r.unit)
        ),
        units=tuple(
            (day.unit.id, day.unit.name)
            for day in state.units.values()
            if session in (DAY, day.unit.group) and _may_recuse(desk, day.unit.id)
        ),
        quorum=desk.sign_in.quorum(session),
        warnings=desk.sign_in.employer_warnings(session),
        closed_at="" if closed is None else local_minute(closed, offset),
        printed=sum(p.number == f"D2-{session}" for p in state.papers),
    )


def _sessions(desk: Desk) -> tuple[tuple[SessionId, LocalText], ...]:
    scheme = desk.hearing.scheme
    if scheme.panel.scope is PanelScope.DAY:
        day = export_words.WHOLE_DAY
        return ((DAY, LocalText(day.zh, day.en)),)
    return tuple(
        (SessionId(group.id), group.label)
        for group in scheme.groups
        if desk.hearing.state.group_units(group.id)
    )


def _may_recuse(desk: Desk, unit: UnitId) -> bool:
    current = desk.hearing.unit(unit).current
    return current is None or current.voided is not None


def _lines(desk: Desk, draw: DrawState, attendance: SessionState) -> tuple[SeatLine, ...]:
    state = desk.hearing.state
    replaced = {r.seated: r.withdrawn for r in draw.replacements if r.seated is not None}
    sectors = {person.id: person.sector for person in desk.draws.roster().people}

    def minute(at_utc: str | None) -> str:
        return "" if at_utc is None else local_minute(at_utc, state.utc_offset_minutes)

    return tuple(
        SeatLine(
            seat=seat,
            person=person,
            name=desk.hearing.name(person),
            sector=sectors.get(person, ""),
            status=attendee.status,
            sits_for=desk.hearing.name(replaced[person]) if person in replaced else "",
            arrived=minute(attendee.arrived_at_utc),
            left=minute(attendee.left_at_utc),
            reason=attendee.reason,
            recused_for=tuple(
                state.units[r.unit].unit.name for r in attendance.recusals if r.person == person
            ),
        )
        for seat, person in enumerate((*(draw.drawn or ()), *replaced), 1)
        for attendee in (attendance.attendees[person],)
    )


def _totals(draw: DrawState, attendance: SessionState) -> Totals:
    statuses = [attendee.status for attendee in attendance.attendees.values()]
    count = Counter(statuses)
    return Totals(
        seats=len(draw.drawn or ()),
        present=in_hall(statuses),
        expected=count[AttendanceStatus.EXPECTED],
        absent=count[AttendanceStatus.ABSENT],
        left=count[AttendanceStatus.LEFT],
        substituted=count[AttendanceStatus.SUBSTITUTED],
    )
