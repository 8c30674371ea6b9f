"""What had to be so before each act in the hall: reports, papers, results.

Each rule is given the state before its act and says what was not so. The acts on a clock have
a check of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from hearing_desk.errors import Problem
from hearing_desk.journal.ballot_events import (
    BallotsIssued,
    IncidentRecorded,
    ResultReleased,
    SheetSigned,
    TieSettled,
)
from hearing_desk.journal.events import SpeechEvent
from hearing_desk.journal.hall_events import (
    ClockRecovered,
    SpeechPaused,
    SpeechResumed,
    SpeechStarted,
    SpeechStopped,
    SpeechUndone,
    UnitAbsent,
    UnitCalled,
    WrittenReportReceived,
)
from hearing_desk.model.attendance import DAY, SessionId
from hearing_desk.model.choices import ScoreRelease, TieRule
from hearing_desk.model.hearing import HearingState, UnitDay
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.speech import SpeechActKind
from hearing_desk.rules.scheme import read_scheme
from hearing_desk.verify.order_before import Rule
from hearing_desk.verify.order_rechecks import rechecks_through
from hearing_desk.verify.ranking import counted_ranks


def _report(state: HearingState, event: SpeechEvent) -> Iterator[Problem]:
    """Any act on a unit's report."""
    day = state.units.get(event.unit)
    if day is None:
        yield Problem("order-unit-unknown", params={"unit": event.unit})
        return
    if state.frozen_sha256 is None:
        yield Problem("order-rules-not-frozen")
    if day.absent is not None:
        yield Problem("order-unit-absent", params={"unit": day.unit.name})
    if day.rounds and not isinstance(event, ClockRecovered):
        yield Problem("order-report-after-ballots", params={"unit": day.unit.name})
    once = isinstance(event, WrittenReportReceived | UnitAbsent)
    if once and (day.speech.acts or day.speech.written):
        yield Problem("order-report-twice", params={"unit": day.unit.name})


def _issued(state: HearingState, event: BallotsIssued) -> Iterator[Problem]:
    day = state.units.get(event.unit)
    if day is None:
        yield Problem("order-unit-unknown", params={"unit": event.unit})
        return
    named = {"unit": day.unit.name}
    if state.frozen_sha256 is None:
        yield Problem("order-rules-not-frozen")
    if day.absent is not None:
        yield Problem("order-unit-absent", params=named)
    if not _reported(day):
        yield Problem("order-ballots-before-report", params=named)
    if not _sign_in_closed(state, day):
        yield Problem("order-ballots-before-sign-in", params=named)
    wanted = len(day.rounds) + 1
    if event.round != wanted:
        params = {**named, "round": event.round, "wanted": wanted}
        yield Problem("order-round-number", params=params)
    if day.current is not None and day.current.voided is None:
        yield Problem("order-round-open", params=named)


def _reported(day: UnitDay) -> bool:
    acts = day.speech.acts
    return day.speech.written or (bool(acts) and acts[-1].kind is SpeechActKind.STOP)


def _sign_in_closed(state: HearingState, day: UnitDay) -> bool:
    """Whether the sign-in of the unit's session is closed: the day's, or its group's."""
    sessions = (state.sessions.get(DAY), state.sessions.get(SessionId(day.unit.group)))
    return any(each is not None and each.closed_present is not None for each in sessions)


def _signed(state: HearingState, event: SheetSigned) -> Iterator[Problem]:
    day = state.units.get(event.unit)
    if day is None:
        yield Problem("order-unit-unknown", params={"unit": event.unit})
        return
    named = {"unit": day.unit.name, "version": event.version}
    if day.current is None or day.current.locked_version != event.version:
        yield Problem("order-signed-before-lock", params=named)
    if event.version in day.signed:
        yield Problem("order-signed-again", params=named)
    if not any(
        (paper.kind, paper.subject, paper.version)
        == (PaperKind.UNIT_TALLY, event.unit, event.version)
        for paper in reversed(state.papers)  # most often it was the last
    ):
        yield Problem("order-signed-before-print", params=named)
    yield from _rechecks_through(day)


def _released(state: HearingState, event: ResultReleased) -> Iterator[Problem]:
    day = state.units.get(event.unit)
    if day is None:
        yield Problem("order-unit-unknown", params={"unit": event.unit})
        return
    named = {"unit": day.unit.name, "version": event.version}
    if day.current is None or day.current.locked_version != event.version:
        yield Problem("order-released-before-lock", params=named)
    elif event.version not in day.signed and not _released_unsigned(state):
        yield Problem("order-released-before-signing", params=named)
    if day.released_version == event.version:
        yield Problem("order-released-again", params=named)
    yield from _rechecks_through(day)


def _rechecks_through(day: UnitDay) -> Iterator[Problem]:
    """No sample and no recount of the papers is open or unanswered."""
    if day.current is not None:
        for found in rechecks_through(day.current):
            yield Problem(found.code, params={"unit": day.unit.name, **found.params})


def _released_unsigned(state: HearingState) -> bool:
    """Whether the scheme lets the hall see a score before the sheet is signed (H4)."""
    scheme, _ = read_scheme(state.scheme_text, "scheme")
    return scheme is not None and scheme.release.score_shown is not ScoreRelease.AFTER_SIGNING


def _tie_settled(state: HearingState, event: TieSettled) -> Iterator[Problem]:
    """All who share a rank, told apart as the scheme says once no figure can change (D4)."""
    group = {"group": event.group}
    scheme, _ = read_scheme(state.scheme_text, "scheme")
    if scheme is None or scheme.ranks.ties is not (TieRule.REVOTE if event.scores else TieRule.LOT):
        yield Problem("order-tie-rule", params=group)
        return
    for day in state.group_units(event.group):
        if day.absent is None and (day.current is None or day.current.locked_version is None):
            yield Problem("order-tie-before-lock", params={"unit": day.unit.name})
    ranks = counted_ranks(scheme, state, event.group)
    shared = [
        sorted(unit for unit in ranks if ranks[unit] == rank)
        for rank in set(ranks.values()) - {None}
    ]
    if len(event.units) < 2 or sorted(event.units) not in shared:
        yield Problem("order-tie-not-shared", params=group)
    if event.scores and len(event.scores) != len(event.units):
        yield Problem("order-tie-scores", params=group)
    if list(event.scores) != sorted(event.scores, reverse=True):
        yield Problem("order-tie-not-best-first", params=group)


def _incident(state: HearingState, event: IncidentRecorded) -> Iterator[Problem]:
    wanted = len(state.incidents) + 1
    if event.number != wanted:
        yield Problem("order-incident-number", params={"number": event.number, "wanted": wanted})


RULES_IN_HALL: Mapping[type, Rule] = MappingProxyType(
    {
        **dict.fromkeys(
            (
                UnitCalled,
                SpeechStarted,
                SpeechPaused,
                SpeechResumed,
                SpeechStopped,
                SpeechUndone,
                ClockRecovered,
                WrittenReportReceived,
                UnitAbsent,
            ),
            _report,
        ),
        BallotsIssued: _issued,
        SheetSigned: _signed,
        ResultReleased: _released,
        TieSettled: _tie_settled,
        IncidentRecorded: _incident,
    }
)
