"""Builds the calendar 评议工作日程表 (D18H): the stages and deadlines of the plan (T26, T32)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hearing_desk.model.papers import PaperKind
from hearing_desk.model.year_rules import Deadline
from hearing_desk.sheet.document import Align, Column, SheetDocument
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.paper import filled, signatures
from hearing_desk.sheet.year_parts import NONE
from hearing_desk.words import paper_words
from hearing_desk.words import year_paper_words as words


def build_calendar(frame: Frame) -> SheetDocument:
    """What the plan wants done and by when, in its own words and as days where it gives them."""
    columns = (
        Column(frame.say(paper_words.NUMBER), 2),
        Column(frame.say(words.MATTER), 12, Align.LEFT),
        Column(frame.say(words.AS_WORDED), 8, Align.LEFT),
        Column(frame.say(words.FIRST_DAY), 7),
        Column(frame.say(words.LAST_DAY), 7),
    )
    deadlines = frame.scheme.year.calendar
    rows = (
        (str(number), *_row(deadline, frame)) for number, deadline in enumerate(deadlines, start=1)
    )
    table = replace(filled(frame, columns, rows), notes=(frame.say(words.CALENDAR_NOTE),))
    return SheetDocument(
        kind=PaperKind.CALENDAR,
        language=frame.language,
        imprint=frame.imprint,
        title=frame.say(words.CALENDAR),
        subtitles=(frame.local(frame.scheme.document),),
        blocks=(table, signatures(PaperKind.CALENDAR, frame)),
    )


def _row(deadline: Deadline, frame: Frame) -> tuple[str, ...]:
    first, last = deadline.first_day, deadline.last_day
    return (
        frame.local(deadline.label),
        frame.local(deadline.when),
        NONE if first is None else _day(first, frame),
        frame.say(words.NO_DAY) if last is None else _day(last, frame),
    )


def _day(day: date, frame: Frame) -> str:
    return frame.say(words.DAY, year=day.year, month=day.month, day=day.day)
