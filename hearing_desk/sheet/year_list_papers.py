"""Builds the commendation list 表彰名单 (D18B) and the watch list 重点监督单位名单 (D18C).

A list stands on its paper only where the plan has it, with the plan's words on what follows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from hearing_desk.model.papers import PaperKind
from hearing_desk.model.year import Award
from hearing_desk.rules.scheme_values import plain
from hearing_desk.sheet.document import Align, Block, Column, Heading, Paragraph, SheetDocument
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.paper import filled
from hearing_desk.sheet.year_facts import GroupYear, UnitYear, YearFacts
from hearing_desk.sheet.year_parts import (
    NONE,
    consequence,
    failed,
    listed,
    rank_text,
    ranked,
    total_text,
    unit_columns,
    who,
    year_sheet,
)
from hearing_desk.words import count_paper_words, paper_words
from hearing_desk.words import year_paper_words as words

# --------------------------------------------------------------------- D18B


def build_commendation_list(facts: YearFacts, frame: Frame) -> SheetDocument:
    """The award titles of every group (T27), or the units at its top, where the plan names them."""
    document = frame.local(frame.scheme.document)
    blocks: list[Block] = [Paragraph(frame.say(words.COMMENDED_BODY, document=document))]
    if any(group.award_seats for group in facts.groups):
        blocks += consequence(frame, "award.share", "award")
    for group in facts.groups:
        if group.award_seats:
            blocks += _titled(group, frame)
    if frame.scheme.year.top:
        blocks += consequence(frame, "year.top")
        for group in facts.groups:
            if ranked(group, frame):
                blocks += _leading(group, frame)
    return year_sheet(
        PaperKind.COMMENDATION_LIST, words.COMMENDATIONS, facts.version, blocks, frame
    )


def _titled(group: GroupYear, frame: Frame) -> Iterator[Block]:
    named = [unit for unit in group.units if unit.line.award is Award.NAMED]
    title = group.title or frame.say(words.AWARD)
    heading = frame.say(words.TITLE_HEADING, title=title, group=group.label, count=len(named))
    yield Heading(heading)
    yield _commended(named, frame)
    pending = [unit.name for unit in group.units if unit.line.award is Award.PENDING]
    if pending:
        yield Paragraph(frame.say(words.NOT_YET_NAMED, units=listed(pending, frame)))


def _leading(group: GroupYear, frame: Frame) -> Iterator[Block]:
    count = frame.scheme.year.top
    yield Heading(frame.say(words.TOP_HEADING, count=count, group=group.label))
    yield _commended([unit for unit in group.units if unit.line.at_top], frame)


def _commended(units: Iterable[UnitYear], frame: Frame) -> Block:
    columns = (
        Column(frame.say(paper_words.NUMBER), 3),
        Column(frame.say(paper_words.UNIT), 18, Align.LEFT),
        Column(frame.say(count_paper_words.RANK), 5),
        Column(frame.say(words.TOTAL_SCORE), 5, Align.RIGHT),
    )
    rows = (
        (str(number), unit.name, rank_text(unit.line, frame), total_text(unit.line, frame))
        for number, unit in enumerate(units, start=1)
    )
    return filled(frame, columns, rows)


# --------------------------------------------------------------------- D18C


@dataclass(frozen=True, slots=True)
class WatchedFor:
    """One list of the watch list.

    settings:  whose source in the plan says what follows.
    last_rank: last year's rank is told as well.
    """

    heading: str
    settings: tuple[str, ...]
    chosen: Callable[[UnitYear], bool]
    last_rank: bool = False


def build_watch_list(facts: YearFacts, frame: Frame) -> SheetDocument:
    """Everybody the plan wants watched, and why: S11, M10, Q6, T31 and M11, M9."""
    grouped = len(facts.groups) > 1
    blocks: list[Block] = []
    for wanted in _lists(frame, grouped=grouped):
        blocks.append(Heading(wanted.heading))
        blocks += consequence(frame, *wanted.settings)
        blocks.append(watched(facts, wanted, frame))
    blocks += _failed_list(facts, frame)
    return year_sheet(PaperKind.WATCH_LIST, words.WATCH_LIST, facts.version, blocks, frame)


def _lists(frame: Frame, *, grouped: bool) -> Iterator[WatchedFor]:
    """The lists the plan has, in the order of the settings."""
    year, say = frame.scheme.year, frame.say
    if year.flag_below is not None:
        heading = say(words.BELOW_THRESHOLD, threshold=plain(year.flag_below))
        yield WatchedFor(heading, ("year.flag_below",), lambda unit: unit.line.flagged)
    if year.bottom:
        places = words.LAST_PLACES if grouped else words.LAST_PLACES_ONE_GROUP
        heading = say(places, count=year.bottom)
        yield WatchedFor(heading, ("year.bottom",), lambda unit: unit.line.at_bottom)
    grades = [grade for grade in year.grades if grade.watch]
    if grades:
        labels = listed((frame.local(grade.label) for grade in grades), frame)
        cited = *(f"grades_of_year.{grade.id}" for grade in grades), "grades_of_year"
        yield WatchedFor(say(words.WATCH_GRADES, grades=labels), cited, lambda unit: unit.watch)
    if year.repeat_bottom:
        yield twice_last(frame)


def twice_last(frame: Frame) -> WatchedFor:
    """Units last in both years (T31, M11)."""
    count = frame.scheme.year.repeat_bottom
    words_of = words.TWICE_LAST_ONE if count == 1 else words.TWICE_LAST
    return WatchedFor(
        in_repeat_groups(frame.say(words_of, count=count), frame),
        ("year.repeat_bottom",),
        lambda unit: unit.line.twice_bottom,
        last_rank=True,
    )


def in_repeat_groups(heading: str, frame: Frame) -> str:
    """The heading of a list over two years, with the groups it is made for unless for all."""
    wanted = frame.scheme.year.repeat_groups
    labels = [frame.local(each.label) for each in frame.scheme.groups if each.id in wanted]
    if not labels:
        return heading
    return frame.say(words.IN_GROUPS, heading=heading, groups=listed(labels, frame))


def watched(facts: YearFacts, wanted: WatchedFor, frame: Frame) -> Block:
    """The units of one list, group by group in rank order; 无 for nobody."""
    grouped = len(facts.groups) > 1
    columns = (
        *unit_columns(frame, grouped=grouped),
        Column(frame.say(count_paper_words.RANK), 5),
        *((Column(frame.say(words.LAST_RANK), 5),) if wanted.last_rank else ()),
        Column(frame.say(words.TOTAL_SCORE), 5, Align.RIGHT),
        *((Column(frame.say(words.GRADE), 5),) if frame.scheme.year.grades else ()),
    )
    rows = (
        (
            *who(group, unit, grouped=grouped),
            rank_text(unit.line, frame),
            *((_last_rank(unit),) if wanted.last_rank else ()),
            total_text(unit.line, frame),
            *((unit.grade or NONE,) if frame.scheme.year.grades else ()),
        )
        for group in facts.groups
        for unit in group.units
        if wanted.chosen(unit)
    )
    return filled(frame, columns, rows)


def _last_rank(unit: UnitYear) -> str:
    last = unit.line.last
    return NONE if last is None or last.rank is None else str(last.rank)


def _failed_list(facts: YearFacts, frame: Frame) -> Iterator[Block]:
    """Nobody fails by a rule of the plan alone (6.22): the list stands where somebody did."""
    units = [(group, unit) for group in facts.groups for unit in failed(group)]
    if not units:
        return
    grouped = len(facts.groups) > 1
    yield Heading(frame.say(words.FAILED_LIST))
    yield from consequence(frame, "year.failed")
    columns = (
        *unit_columns(frame, grouped=grouped),
        Column(frame.say(paper_words.REASON), 12, Align.LEFT),
        Column(frame.say(words.DOCUMENT), 10, Align.LEFT),
    )
    rows = (
        (*who(group, unit, grouped=grouped), order.reason, order.document)
        for group, unit in units
        if (order := unit.line.failed) is not None
    )
    yield filled(frame, columns, rows)
