"""How the acts add up to a state: one total match per stage of the day.

Folding decides nothing and checks nothing: the clerk's guard did before the act was written, and
`verify` does again afterwards. The state given is changed in place and belongs to the fold.
"""

from __future__ import annotations

from typing import assert_never

from hearing_desk.journal.ballot_events import (
    BallotEntered,
    BallotExchanged,
    BallotsIssued,
    BallotsReturned,
    IncidentRecorded,
    PaperPrinted,
    ReturnsRecounted,
    RoundVoided,
    SupervisionEnded,
    UnreturnedMinuted,
)
from hearing_desk.journal.binding_fold import fold_binding
from hearing_desk.journal.correction_fold import fold_correction
from hearing_desk.journal.count_fold import fold_count
from hearing_desk.journal.events import (
    BindingEvent,
    CorrectionEvent,
    CountEvent,
    DayEvent,
    DrawEvent,
    Event,
    HandlingEvent,
    OpeningEvent,
    PaperEvent,
    RecheckEvent,
    ResultEvent,
    RoleEvent,
    SignInEvent,
    SpeechEvent,
    YearEvent,
)
from hearing_desk.journal.hall_events import (
    ClockRecovered,
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
    SpeechPaused,
    SpeechResumed,
    SpeechStarted,
    SpeechStopped,
    SpeechUndone,
    UnitAbsent,
    UnitCalled,
    UnitsListed,
    UnitsReordered,
    WrittenReportReceived,
)
from hearing_desk.journal.paper_fold import fold_keyed, fold_on_paper
from hearing_desk.journal.port import JournalRow
from hearing_desk.journal.recheck_fold import fold_recheck
from hearing_desk.journal.role_fold import fold_roles
from hearing_desk.journal.year_fold import fold_year
from hearing_desk.model.attendance import AttendanceStatus, SessionId
from hearing_desk.model.hearing import (
    Attendee,
    DrawState,
    HearingState,
    Incident,
    PoolState,
    ReplacementState,
    RoundState,
    SessionState,
    UnitDay,
)
from hearing_desk.model.ids import Round, UnitId
from hearing_desk.model.papers import StoredPaper
from hearing_desk.model.people import PersonId
from hearing_desk.model.speech import Speaker, SpeechAct, SpeechActKind


def fold(state: HearingState, row: JournalRow, event: Event) -> None:
    """Add one act to the state."""
    if isinstance(event, BallotEntered):  # first: nine acts in ten are a keyed ballot
        fold_keyed(state, ((row, event),))
        return
    fold_roles(state, row, event)
    if isinstance(event, YearEvent):
        fold_year(state.year, event)
    elif not isinstance(event, RoleEvent):
        _fold_of_day(state, row, event)


def _fold_of_day(state: HearingState, row: JournalRow, event: DayEvent) -> None:
    if isinstance(event, PaperEvent):
        fold_on_paper(state, event)
    elif isinstance(event, HandlingEvent):
        _fold_handling(state, event)
    elif isinstance(event, SpeechEvent):
        _fold_speech(state, event)
    elif isinstance(event, ResultEvent):
        _fold_result(state, row, event)
    elif isinstance(event, SignInEvent):
        _fold_sign_in(state, row, event)
    elif isinstance(event, DrawEvent):
        _fold_draw(state, row, event)
    else:
        _fold_opening(state, event)


def _fold_opening(state: HearingState, event: OpeningEvent) -> None:
    match event:
        case HearingOpened():
            state.hearing, state.title = event.hearing, event.title
            state.rehearsal, state.language = event.rehearsal, event.language
            state.program = event.program
            state.utc_offset_minutes = event.utc_offset_minutes
        case OperatorNamed():
            state.operators[event.person] = event.role
        case SchemeAdopted():
            state.scheme, state.scheme_text = event.scheme, event.text
            state.scheme_sha256 = event.sha256
        case UnitsListed():
            state.units = {unit.id: UnitDay(unit) for unit in event.units}
            state.report_order = {}
        case UnitsReordered():
            state.report_order[event.group] = event.order
        case RulesFrozen():
            state.frozen_sha256 = event.sha256
        case _ as unreachable:
            assert_never(unreachable)


def _fold_draw(state: HearingState, row: JournalRow, event: DrawEvent) -> None:
    match event:
        case PoolSealed():
            state.pool = PoolState(
                event.source_name,
                event.source_sha256,
                event.roster_sha256,
                event.roster_sm3,
                event.people,
                event.sectors,
                row.at_utc,
            )
        case DrawCommitted():
            state.draws.append(
                DrawState(
                    event.draw,
                    event.number,
                    event.session,
                    event.roster_sha256,
                    event.rules_sha256,
                    event.rules_sm3,
                    event.reason,
                    row.at_utc,
                )
            )
        case DrawAborted():
            _draw(state, event.draw).aborted = event.reason
        case SeedRecorded():
            draw = _draw(state, event.draw)
            draw.digits, draw.throws = event.digits, event.throws
        case DrawHeld():
            draw = _draw(state, event.draw)
            draw.method, draw.device, draw.witnesses = event.method, event.device, event.witnesses
            draw.drawn = draw.panel = event.panel
            draw.alternates, draw.held_at_utc = event.alternates, row.at_utc
            _expect(_session(state, event.session), event.panel)
        case DrawVoided():
            draw = _draw(state, event.draw)
            draw.voided = event.reason
            state.sessions.pop(draw.session, None)
        case DelegateReplaced():
            draw = _draw(state, event.draw)
            draw.panel = event.panel
            draw.replacements.append(
                ReplacementState(event.withdrawn, event.reason, event.seated, row.at_utc)
            )
            _fold_replacement(_session(state, event.session), event)
        case _ as unreachable:
            assert_never(unreachable)


def _fold_replacement(session: SessionState, event: DelegateReplaced) -> None:
    gone = session.attendees[event.withdrawn]
    gone.status, gone.reason = AttendanceStatus.SUBSTITUTED, event.reason
    if event.seated is not None:
        _expect(session, (event.seated,))


def _fold_sign_in(state: HearingState, row: JournalRow, event: SignInEvent) -> None:
    session = _session(state, event.session)
    match event:
        case DelegateSignedIn():
            attendee = session.attendees[event.person]
            attendee.status = AttendanceStatus.LATE if event.late else AttendanceStatus.PRESENT
            attendee.arrived_at_utc, attendee.left_at_utc = row.at_utc, None
            attendee.reason = ""
        case DelegateAbsent():
            attendee = session.attendees[event.person]
            attendee.status, attendee.reason = AttendanceStatus.ABSENT, event.reason
        case DelegateLeft():
            attendee = session.attendees[event.person]
            attendee.status, attendee.reason = AttendanceStatus.LEFT, event.reason
            attendee.left_at_utc = row.at_utc
        case DelegateRecused():
            session.recusals.append(event.recusal)
        case RecusalDismissed():
            session.dismissed.append(event.recusal)
        case SignInClosed():
            session.closed_present, session.quorum_met = event.present, event.quorum_met
            session.closed_at_utc = row.at_utc
        case _ as unreachable:
            assert_never(unreachable)


def _fold_speech(state: HearingState, event: SpeechEvent) -> None:
    day = state.units[event.unit]
    speech = day.speech
    match event:
        case UnitCalled():
            speech.called = event.at
            speech.speaker = Speaker(event.speaker, event.post, event.is_head)
        case SpeechStarted() | SpeechPaused() | SpeechResumed() | SpeechStopped():
            speech.acts.append(_speech_act(event))
        case SpeechUndone():
            speech.acts.pop()
            speech.undone.append(event.reason)
        case ClockRecovered():
            speech.recovered_in = event.at.origin
        case WrittenReportReceived():
            speech.written = True
        case UnitAbsent():
            day.absent = event.reason
        case _ as unreachable:
            assert_never(unreachable)


def _speech_act(
    event: SpeechStarted | SpeechPaused | SpeechResumed | SpeechStopped,
) -> SpeechAct:
    match event:
        case SpeechStarted():
            return SpeechAct(SpeechActKind.START, event.at)
        case SpeechPaused():
            return SpeechAct(SpeechActKind.PAUSE, event.at, event.reason)
        case SpeechResumed():
            return SpeechAct(SpeechActKind.RESUME, event.at)
        case SpeechStopped():
            return SpeechAct(SpeechActKind.STOP, event.at)
        case _ as unreachable:
            assert_never(unreachable)


def _fold_handling(state: HearingState, event: HandlingEvent) -> None:
    if isinstance(event, BallotsIssued):
        state.units[event.unit].rounds.append(
            RoundState(
                event.round,
                event.printed,
                event.present,
                event.recused,
                event.session_present,
                event.issued,
            )
        )
        return
    current = _round(state, event.unit, event.round)
    match event:
        case BallotExchanged():
            current.exchanged += 1
        case BallotsReturned():
            current.returned, current.unused = event.returned, event.unused
            current.foreign = event.foreign
        case ReturnsRecounted():
            current.returned, current.foreign = event.returned, event.foreign
            current.recounts.append(event.reason)
            current.minuted.clear()  # what was minuted as missing may have been found
        case RoundVoided():
            current.voided = event.reason
        case UnreturnedMinuted():
            current.minuted.append(event.remark)
        case _ as unreachable:
            assert_never(unreachable)


def _fold_result(state: HearingState, row: JournalRow, event: ResultEvent) -> None:
    if isinstance(event, CountEvent):
        fold_count(state, event)
        return
    if isinstance(event, CorrectionEvent):
        fold_correction(state, row, event)
        return
    if isinstance(event, RecheckEvent):
        fold_recheck(state, row, event)
        return
    if isinstance(event, BindingEvent):
        fold_binding(state.binding, row, event)
        return
    match event:
        case PaperPrinted():
            said = (event.kind, event.number, event.version, event.subject)
            paper = StoredPaper(*said, event.record_sha256, event.pdf_sha256, row.seq)
            state.papers.append(paper)
        case IncidentRecorded():
            state.incidents.append(Incident(event.number, event.category, event.text, row.at_utc))
        case SupervisionEnded():
            state.supervision_ended = event.reason
        case _ as unreachable:
            assert_never(unreachable)


def _draw(state: HearingState, draw: str) -> DrawState:
    return next(known for known in reversed(state.draws) if known.draw == draw)


def _session(state: HearingState, session: SessionId) -> SessionState:
    return state.sessions.setdefault(session, SessionState())


def _expect(session: SessionState, people: tuple[PersonId, ...]) -> None:
    session.attendees |= {person: Attendee(AttendanceStatus.EXPECTED) for person in people}


def _round(state: HearingState, unit: UnitId, number: Round) -> RoundState:
    return state.units[unit].rounds[number - 1]
