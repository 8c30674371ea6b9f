"""What the speech timing record (D6) says, taken from the state."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hearing_desk.desk.times import local_second
from hearing_desk.model.hearing import HearingState, UnitDay
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import Group, Scheme
from hearing_desk.model.speech import SpeechAct, SpeechActKind
from hearing_desk.rules.speech import reached_at_utc_ms, reading
from hearing_desk.sheet.facts import PauseLine, SpeechLine, SpeechRecordFacts
from hearing_desk.words.language import Language


def speech_record_facts(
    state: HearingState,
    scheme: Scheme,
    group: Group,
    name_of: Callable[[PersonId], str],
    language: Language,
) -> SpeechRecordFacts:
    """D6 of one group, units in the order they report."""
    days = state.group_units(group.id)
    return SpeechRecordFacts(
        group=group.label.zh if language is Language.ZH else group.label.en,
        limit_ms=scheme.speech.limit_ms,
        warning_ms=scheme.speech.warning_ms,
        lines=tuple(
            _line(order, day, scheme, name_of, state.utc_offset_minutes)
            for order, day in enumerate(days, 1)
        ),
    )


def _line(
    order: int, day: UnitDay, scheme: Scheme, name_of: Callable[[PersonId], str], offset: int
) -> SpeechLine:
    speech, speaker = day.speech, day.speech.speaker
    acts = speech.acts
    started = _at(acts, SpeechActKind.START, offset)
    used = reading(scheme.speech, acts, acts[-1].at) if acts else None
    warned = reached_at_utc_ms(scheme.speech, acts, scheme.speech.warning_ms)
    return SpeechLine(
        order=order,
        unit=day.unit.name,
        speaker=None if speaker is None else name_of(speaker.person),
        post=None if speaker is None else speaker.post,
        is_head=None if speaker is None else speaker.is_head,
        started_at=started,
        warned_at=None if warned is None else local_second(warned, offset),
        ended_at=_at(acts, SpeechActKind.STOP, offset),
        used_ms=None if used is None else used.used_ms,
        overrun_ms=0 if used is None else used.overrun_ms,
        pauses=_pauses(acts, offset),
        written=speech.written,
        absent=day.absent is not None,
        recovered=speech.recovered_in is not None or (used is not None and used.recovered),
    )


def _at(acts: Sequence[SpeechAct], kind: SpeechActKind, offset: int) -> str | None:
    instants = [act.at for act in acts if act.kind is kind]
    return local_second(instants[0].utc_ms, offset) if instants else None


def _pauses(acts: Sequence[SpeechAct], offset: int) -> tuple[PauseLine, ...]:
    lines = []
    for place, act in enumerate(acts):
        if act.kind is SpeechActKind.PAUSE:
            after = acts[place + 1] if place + 1 < len(acts) else None
            resumed = after is not None and after.kind is SpeechActKind.RESUME
            lines.append(
                PauseLine(
                    local_second(act.at.utc_ms, offset),
                    local_second(after.at.utc_ms, offset) if resumed and after else None,
                    act.reason,
                )
            )
    return tuple(lines)
