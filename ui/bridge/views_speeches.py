"""What the speeches page shows: every unit with where its report stands, as plain records."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hearing_desk.desk.desk import Desk
from hearing_desk.model.hearing import UnitDay
from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import EndSignal, ReportMode
from hearing_desk.model.speech import SpeechActKind
from hearing_desk.words.language import Language


class ReportState(Enum):
    """Where a unit's report stands."""

    WAITING = "waiting"
    CALLED = "called"
    SPEAKING = "speaking"
    PAUSED = "paused"
    SPOKEN = "spoken"
    WRITTEN_AWAITED = "written-awaited"
    WRITTEN_RECEIVED = "written-received"
    ABSENT = "absent"

    @property
    def open(self) -> bool:
        """Whether nothing has come of it yet: to be called, handed in, or absent."""
        return self in (ReportState.WAITING, ReportState.CALLED, ReportState.WRITTEN_AWAITED)


@dataclass(frozen=True, slots=True)
class SpeechLine:
    """A unit in reporting order.

    place:    in its group, from 1.
    is_head:  the speaker is the head of the unit; True while nobody was named.
    used_s:   whole seconds spoken so far; `None` = the clock was not started.
    over_s:   whole seconds beyond the limit.
    reason:   why it is absent; empty otherwise.
    """

    unit: UnitId
    group: str
    place: int
    name: str
    state: ReportState
    speaker: str
    post: str
    is_head: bool
    used_s: int | None
    over_s: int
    reason: str


def speech_lines(desk: Desk, language: Language) -> tuple[SpeechLine, ...]:
    """All units, group by group in the scheme's order, each group in the order it reports."""
    return tuple(
        _line(desk, day, group.label.zh if language is Language.ZH else group.label.en, place)
        for group in desk.hearing.scheme.groups
        for place, day in enumerate(desk.hearing.state.group_units(group.id), 1)
    )


def next_open(lines: tuple[SpeechLine, ...], after: UnitId) -> UnitId | None:
    """The unit to report after another: the next open one, of any group; `None` = all are done."""
    places = [place for place, line in enumerate(lines) if line.unit == after]
    following = lines[places[0] + 1 :] if places else lines
    return next((line.unit for line in following if line.state.open), None)


def end_sounds(desk: Desk) -> bool:
    """Whether the end is given to the ear, or to the eye alone (F3)."""
    return desk.hearing.scheme.speech.end_signal is EndSignal.LONG_TONE


def _line(desk: Desk, day: UnitDay, group: str, place: int) -> SpeechLine:
    speech = day.speech
    read = desk.speeches.reading(day.unit.id) if speech.acts else None
    return SpeechLine(
        unit=day.unit.id,
        group=group,
        place=place,
        name=day.unit.name,
        state=_state(day),
        speaker="" if speech.speaker is None else desk.hearing.name(speech.speaker.person),
        post="" if speech.speaker is None else speech.speaker.post,
        is_head=speech.speaker is None or speech.speaker.is_head,
        used_s=None if read is None else read.used_ms // 1000,
        over_s=0 if read is None else read.overrun_ms // 1000,
        reason=day.absent or "",
    )


def _state(day: UnitDay) -> ReportState:
    speech = day.speech
    if day.absent is not None:
        return ReportState.ABSENT
    if speech.written:
        return ReportState.WRITTEN_RECEIVED
    if not speech.acts:
        if day.unit.report is ReportMode.WRITTEN:
            return ReportState.WRITTEN_AWAITED
        return ReportState.WAITING if speech.called is None else ReportState.CALLED
    match speech.acts[-1].kind:
        case SpeechActKind.STOP:
            return ReportState.SPOKEN
        case SpeechActKind.PAUSE:
            return ReportState.PAUSED
        case SpeechActKind.START | SpeechActKind.RESUME:
            return ReportState.SPEAKING
