"""Builds the speech timing record 述职计时记录 (D6)."""

from __future__ import annotations

from dataclasses import replace

from hearing_desk.model.papers import PaperKind
from hearing_desk.sheet.document import Align, Column, Density, Facts, SheetDocument
from hearing_desk.sheet.facts import Frame, PauseLine, SpeechLine, SpeechRecordFacts
from hearing_desk.sheet.paper import fact, filled, signatures
from hearing_desk.words import hall_paper_words as words
from hearing_desk.words import paper_words


def build_speech_record(facts: SpeechRecordFacts, frame: Frame) -> SheetDocument:
    """When every unit of a group spoke, for how long, and what interrupted it."""
    columns = (
        Column(frame.say(paper_words.NUMBER), 3),
        Column(frame.say(paper_words.UNIT), 13, Align.LEFT),
        Column(frame.say(words.SPEAKER), 7, Align.LEFT),
        Column(frame.say(words.POST), 8, Align.LEFT),
        Column(frame.say(words.IS_HEAD), 4),
        Column(frame.say(words.STARTED), 6),
        Column(frame.say(words.WARNED), 6),
        Column(frame.say(words.ENDED), 6),
        Column(frame.say(words.NET_TIME), 5),
        Column(frame.say(words.OVERRUN), 4),
        Column(frame.say(paper_words.REMARK), 15, Align.LEFT),
    )
    table = filled(frame, columns, (_row(line, frame) for line in facts.lines))
    return SheetDocument(
        kind=PaperKind.SPEECH_RECORD,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.SPEECH_RECORD),
        subtitles=(facts.group,),
        blocks=(
            *_clock(facts, frame),
            replace(table, notes=(frame.say(words.NO_DEDUCTION),), density=Density.DENSE),
            signatures(PaperKind.SPEECH_RECORD, frame),
        ),
        landscape=True,
    )


def _clock(facts: SpeechRecordFacts, frame: Frame) -> tuple[Facts, ...]:
    """The limit and the warning; nothing where everybody reports in writing."""
    if facts.lines and all(line.written for line in facts.lines):
        return ()
    warning = frame.say(words.WARNING_AT, duration=clock_text(facts.warning_ms))
    limit = fact(frame, words.LIMIT, clock_text(facts.limit_ms))
    return (Facts((limit, fact(frame, words.WARNING, warning))),)


def clock_text(duration_ms: int) -> str:
    """Minutes and whole seconds, the part of a second dropped: 5:00."""
    minutes, seconds = divmod(duration_ms // 1000, 60)
    return f"{minutes}:{seconds:02}"


def _row(line: SpeechLine, frame: Frame) -> tuple[str | None, ...]:
    timed = line.used_ms is not None
    return (
        str(line.order),
        line.unit,
        line.speaker,
        line.post,
        _head(line, frame),
        line.started_at,
        line.warned_at,
        line.ended_at,
        clock_text(line.used_ms) if line.used_ms is not None else None,
        str(line.overrun_ms // 1000) if timed else None,
        frame.say(paper_words.SEMICOLON).join(_remarks(line, frame)),
    )


def _head(line: SpeechLine, frame: Frame) -> str | None:
    if line.is_head is None:
        return None
    return frame.say(paper_words.YES if line.is_head else words.NOT_HEAD)


def _remarks(line: SpeechLine, frame: Frame) -> tuple[str, ...]:
    flags = (
        (line.absent, words.ABSENT),
        (line.written, paper_words.WRITTEN_REPORT),
        (line.recovered, words.RECOVERED),
    )
    return (
        *(frame.say(wording) for holds, wording in flags if holds),
        *(_pause(pause, frame) for pause in line.pauses),
    )


def _pause(pause: PauseLine, frame: Frame) -> str:
    return frame.say(
        words.PAUSE if pause.resumed_at else words.PAUSE_OPEN,
        paused_at=pause.paused_at,
        resumed_at=pause.resumed_at,
        reason=pause.reason,
    )
