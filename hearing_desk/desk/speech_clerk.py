"""Speeches: a unit is called, its clock runs, its written report is handed in."""

from __future__ import annotations

from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.reasons import require_reason
from hearing_desk.errors import Refusal
from hearing_desk.journal.canonical import dumps
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
from hearing_desk.journal.port import PersonRow
from hearing_desk.model.hearing import UnitDay
from hearing_desk.model.ids import UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import ReportMode, SpeakerRule
from hearing_desk.model.speech import Reading, SpeechActKind
from hearing_desk.rules.speech import carried_over, reading, require_act, require_undoable


class SpeechClerk:
    """Acts on the speech clock; every reading is derived from the instants of its acts."""

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing

    def call(self, unit: UnitId, speaker: str, post: str, *, is_head: bool) -> Changes:
        """Call a unit to report: `UnitCalled`; the speaker's name goes to the person table.

        Raises Refusal: "rules-not-frozen", "plan-has-no-hearing", "unit-unknown", "unit-absent",
        "unit-reports-written", "speech-already-started", "speaker-not-head", "name-missing".
        """
        day = self._speaking(unit)
        if day.speech.acts:
            raise Refusal("speech-already-started", unit=day.unit.name)
        if not speaker.strip():
            raise Refusal("name-missing")
        if not is_head and self._hearing.scheme.speech.speaker is SpeakerRule.REFUSE:
            raise Refusal("speaker-not-head", unit=day.unit.name)
        person = PersonId(f"speaker-{unit}")
        return self._hearing.append(
            UnitCalled(unit, person, post, is_head, self._hearing.clock.now()),
            Topic.SPEECHES,
            persons=(PersonRow(person, speaker, dumps({"post": post})),),
        )

    def start(self, unit: UnitId) -> Changes:
        """Start the clock at the host's word (F1): `SpeechStarted`.

        Raises Refusal: "unit-not-called", "other-unit-speaking", and as `rules.speech`.
        """
        self._require_floor(self._called(unit, SpeechActKind.START))
        return self._hearing.append(SpeechStarted(unit, self._hearing.clock.now()), Topic.SPEECHES)

    def pause(self, unit: UnitId, reason: str) -> Changes:
        """Stop the clock for an interruption (F4): `SpeechPaused`.

        Raises Refusal: "unit-not-called", "reason-missing", and as `rules.speech`.
        """
        self._called(unit, SpeechActKind.PAUSE)
        require_reason(reason)
        return self._hearing.append(
            SpeechPaused(unit, self._hearing.clock.now(), reason), Topic.SPEECHES
        )

    def resume(self, unit: UnitId) -> Changes:
        """Let the clock go on: `SpeechResumed`.

        Raises Refusal: "unit-not-called", and as `rules.speech`.
        """
        self._called(unit, SpeechActKind.RESUME)
        return self._hearing.append(SpeechResumed(unit, self._hearing.clock.now()), Topic.SPEECHES)

    def stop(self, unit: UnitId) -> Changes:
        """End the report: `SpeechStopped`.

        Raises Refusal: "unit-not-called", and as `rules.speech`.
        """
        self._called(unit, SpeechActKind.STOP)
        return self._hearing.append(SpeechStopped(unit, self._hearing.clock.now()), Topic.SPEECHES)

    def undo(self, unit: UnitId, reason: str) -> Changes:
        """Take back a wrong start or stop: `SpeechUndone`; both acts stay in the record.

        Raises Refusal: "unit-unknown", "ballots-issued", "other-unit-speaking", "reason-missing",
        and as `rules.speech`.
        """
        day = self._hearing.unit(unit)
        undone = require_undoable(day.speech.acts)
        if day.current is not None:
            raise Refusal("ballots-issued", unit=day.unit.name)
        self._require_floor(day)
        require_reason(reason)
        return self._hearing.append(SpeechUndone(unit, undone, reason), Topic.SPEECHES)

    def confirm_recovered(self, unit: UnitId) -> Changes:
        """Confirm a clock carried on by wall time, once after every restart: `ClockRecovered`.

        Raises Refusal: "unit-unknown", "clock-not-recovered", "clock-confirmed".
        """
        day, now = self._hearing.unit(unit), self._hearing.clock.now()
        runs = carried_over(day.speech.acts, now)
        if not runs:
            raise Refusal("clock-not-recovered")
        if runs[-1] == day.speech.recovered_in:
            raise Refusal("clock-confirmed", unit=day.unit.name)
        used_ms = reading(self._hearing.scheme.speech, day.speech.acts, now).used_ms
        return self._hearing.append(ClockRecovered(unit, now, used_ms), Topic.SPEECHES)

    def written_report(self, unit: UnitId) -> Changes:
        """A unit handed in its report in writing (T16): `WrittenReportReceived`.

        Raises Refusal: "rules-not-frozen", "plan-has-no-hearing", "unit-unknown", "unit-absent",
        "report-already-given".
        """
        day = self._present(unit)
        if day.speech.written or day.speech.acts:
            raise Refusal("report-already-given", unit=day.unit.name)
        return self._hearing.append(WrittenReportReceived(unit), Topic.SPEECHES)

    def unit_absent(self, unit: UnitId, reason: str) -> Changes:
        """A unit did not appear: no ballots, outside the ranking (6.4): `UnitAbsent`.

        Raises Refusal: "rules-not-frozen", "plan-has-no-hearing", "unit-unknown", "unit-absent",
        "report-already-given", "reason-missing".
        """
        day = self._present(unit)
        if day.speech.written or day.speech.acts or day.rounds:
            raise Refusal("report-already-given", unit=day.unit.name)
        require_reason(reason)
        return self._hearing.append(UnitAbsent(unit, reason), Topic.SPEECHES, Topic.BALLOTS)

    def reading(self, unit: UnitId) -> Reading:
        """What the unit's clock shows now. Raises Refusal: "unit-unknown"."""
        acts = self._hearing.unit(unit).speech.acts
        return reading(self._hearing.scheme.speech, acts, self._hearing.clock.now())

    def _present(self, unit: UnitId) -> UnitDay:
        if self._hearing.state.frozen_sha256 is None:
            raise Refusal("rules-not-frozen")
        self._hearing.require_hearing_day()
        day = self._hearing.unit(unit)
        if day.absent is not None:
            raise Refusal("unit-absent", unit=day.unit.name)
        return day

    def _speaking(self, unit: UnitId) -> UnitDay:
        day = self._present(unit)
        if day.unit.report is ReportMode.WRITTEN or day.speech.written:
            raise Refusal("unit-reports-written", unit=day.unit.name)
        return day

    def _require_floor(self, day: UnitDay) -> None:
        """One clock runs at a time."""
        for other in self._hearing.state.units.values():
            acts = other.speech.acts
            if other is not day and acts and acts[-1].kind is not SpeechActKind.STOP:
                raise Refusal("other-unit-speaking", unit=other.unit.name)

    def _called(self, unit: UnitId, kind: SpeechActKind) -> UnitDay:
        day = self._speaking(unit)
        if day.speech.called is None:
            raise Refusal("unit-not-called", unit=day.unit.name)
        require_act(day.speech.acts, kind)
        return day
