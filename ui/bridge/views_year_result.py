"""The year's result as the year page shows it: ranks, remarks, lists, bars, last year beside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from hearing_desk.desk.desk import Desk
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.year import Award, LastYearLine, YearGroup, YearLine
from hearing_desk.rules.decimals import decimal_text, round_to_units
from hearing_desk.rules.scheme_values import plain
from hearing_desk.words import count_paper_words
from hearing_desk.words import year_paper_words as paper
from hearing_desk.words import year_window_words as words
from hearing_desk.words.language import Language, Words
from hearing_desk.words.rule_answers import local
from ui.bridge.views_year import group_result

HUNDREDTHS = 100

Flag = tuple[str, Callable[[YearLine], bool]]
"""A heading, and whether a unit stands under it."""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A unit's year as text; `total` with the grade, `points` of the components and what is off."""

    unit: UnitId
    name: str
    rank: str
    total: tuple[str, ...]
    remarks: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pending:
    """Units tied across the award line, by name, and how many seats they share (D7)."""

    units: tuple[tuple[UnitId, str], ...]
    seats: int
    title: str


@dataclass(frozen=True, slots=True)
class YearBar:
    """A unit's total as parts, in hundredths of a point; `total` as text."""

    name: str
    parts: tuple[int, ...]
    total: str


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """A unit beside last year, all as text; lengths in hundredths of a point, `None` = no total.

    known: it is in last year's result.
    """

    name: str
    cells: tuple[str, ...]
    known: bool
    length: int | None
    last_length: int | None


@dataclass(frozen=True, slots=True)
class YearResultView:
    """A group's result.

    lists:    (heading, names) of every list the plan asks for.
    series:   names of the components, in the order of the parts of a bar.
    """

    total_headings: tuple[str, ...]
    point_headings: tuple[str, ...]
    rows: tuple[ResultRow, ...]
    lists: tuple[tuple[str, str], ...]
    pending: Pending | None
    series: tuple[str, ...]
    bars: tuple[YearBar, ...]
    compared: tuple[ComparedRow, ...]


def result_view(desk: Desk, group: GroupId, language: Language) -> YearResultView:
    """The result of a group as it stands."""
    return _Teller(desk, group_result(desk.year.result(), group), language).view()


class _Teller:
    """Tells one group."""

    def __init__(self, desk: Desk, told: YearGroup, language: Language) -> None:
        self._scheme: Scheme = desk.hearing.scheme
        self._state = desk.hearing.state
        self._told, self._language = told, language
        self._components = [c for c in self._scheme.components if c.weight(told.group)]
        self._deducts = any(kind.component is None for kind in self._scheme.year.deductions) or any(
            line.deducted for line in told.lines
        )
        self._graded = bool(self._scheme.year.grades)

    def view(self) -> YearResultView:
        lines = self._told.lines
        return YearResultView(
            total_headings=tuple(self._total_headings()),
            point_headings=tuple(self._point_headings()),
            rows=tuple(self._row(line) for line in lines),
            lists=tuple(self._lists()),
            pending=self._pending(),
            series=tuple(local(each.label, self._language) for each in self._components),
            bars=tuple(self._bar(line) for line in lines if line.total is not None),
            compared=tuple(self._compared(line) for line in lines),
        )

    def _total_headings(self) -> Iterator[str]:
        if self._components:
            yield self._say(paper.TOTAL_SCORE)
        if self._graded:
            yield self._say(paper.GRADE)

    def _point_headings(self) -> Iterator[str]:
        for each in self._components:
            weight = plain(each.weight(self._told.group))
            yield f"{local(each.label, self._language)}\n{weight}%"
        if self._deducts:
            yield self._say(paper.POINTS_OFF)

    def _row(self, line: YearLine) -> ResultRow:
        return ResultRow(
            unit=line.unit,
            name=self._name(line),
            rank=self._rank(line),
            total=tuple(self._total(line)),
            remarks="；".join(self._remarks(line)),
            points=tuple(self._points_of(line)),
        )

    def _total(self, line: YearLine) -> Iterator[str]:
        if self._components:
            yield line.shown or self._lacking(line)
        if self._graded:
            yield self._grade(line) or "—"

    def _points_of(self, line: YearLine) -> Iterator[str]:
        lacking = self._lacking(line)
        for result in line.components:
            yield lacking if result.points is None else self._points(result.points)
        if self._deducts:
            yield f"−{plain(line.deducted)}" if line.deducted else "—"

    def _lacking(self, line: YearLine) -> str:
        return "—" if line.failed is not None else self._say(paper.MISSING)

    def _rank(self, line: YearLine) -> str:
        if line.failed is not None:
            return self._say(paper.FAILED)
        if line.rank is None:
            return "—"
        if line.tied:
            return count_paper_words.TIED.filled(self._language, rank=line.rank)
        return str(line.rank)

    def _remarks(self, line: YearLine) -> Iterator[str]:
        for heading, holds in self._flags():
            if holds(line):
                yield heading
        if line.failed is not None:
            yield f"{self._say(paper.FAILED)}（{line.failed.reason}）"

    def _flags(self) -> Iterator[Flag]:
        """What a unit can be listed for by this plan, in words."""
        if self._told.award_seats:
            yield self._say(words.WITHIN), lambda li: li.award is Award.NAMED
            yield self._say(words.AWARD_PENDING), lambda li: li.award is Award.PENDING
        yield from self._ends()
        yield from self._twice()
        if any(line.upward for line in self._told.lines):
            yield self._say(paper.UPWARD), lambda li: li.upward

    def _ends(self) -> Iterator[Flag]:
        rules = self._scheme.year
        if rules.top:
            yield paper.AT_TOP.filled(self._language, count=rules.top), lambda li: li.at_top
        if rules.bottom:
            at_bottom = paper.AT_BOTTOM.filled(self._language, count=rules.bottom)
            yield at_bottom, lambda li: li.at_bottom
        if rules.flag_below is not None:
            below = paper.FLAGGED.filled(self._language, threshold=plain(rules.flag_below))
            yield below, lambda li: li.flagged
        watched = {grade.id for grade in rules.grades if grade.watch}
        if watched:
            yield self._say(words.WATCHED), lambda li: li.grade in watched

    def _twice(self) -> Iterator[Flag]:
        rules = self._scheme.year
        if rules.repeat_groups and self._told.group not in rules.repeat_groups:
            return
        if rules.repeat_top is not None:
            yield self._say(words.TWICE_TOP), lambda li: li.twice_top
        if rules.repeat_bottom:
            yield self._say(words.TWICE_BOTTOM), lambda li: li.twice_bottom

    def _lists(self) -> Iterator[tuple[str, str]]:
        nobody, within = self._say(words.NOBODY), self._say(words.WITHIN)
        title = self._scheme.group(self._told.group).award_title
        for flag, holds in self._flags():
            heading = flag
            if flag == within and title is not None:
                named = local(title, self._language)
                heading = words.WITHIN_TITLED.filled(self._language, title=named)
            names = [self._name(line) for line in self._told.lines if holds(line)]
            yield f"{heading}（{len(names)}）", "、".join(names) or nobody
        failed = [self._name(line) for line in self._told.lines if line.failed is not None]
        if failed:
            yield f"{self._say(paper.FAILED)}（{len(failed)}）", "、".join(failed)

    def _pending(self) -> Pending | None:
        waiting = [line for line in self._told.lines if line.award is Award.PENDING]
        if not waiting:
            return None
        named = sum(line.award is Award.NAMED for line in self._told.lines)
        title = self._scheme.group(self._told.group).award_title
        return Pending(
            tuple((line.unit, self._name(line)) for line in waiting),
            self._told.award_seats - named,
            "" if title is None else local(title, self._language),
        )

    def _bar(self, line: YearLine) -> YearBar:
        parts = tuple(
            round_to_units((result.points or Fraction(0)) * HUNDREDTHS, self._scheme.year.rounding)
            for result in line.components
        )
        return YearBar(self._name(line), parts, line.shown)

    def _compared(self, line: YearLine) -> ComparedRow:
        last, dash = line.last, "—"
        nowhere = self._say(paper.NOT_LAST_YEAR)
        last_rank = nowhere if last is None else str(last.rank or dash)
        last_score = None if last is None else last.score
        difference = dash
        if line.total is not None and last_score is not None:
            text = self._points(line.total - last_score)
            difference = text if text.startswith("-") else f"+{text}"
        return ComparedRow(
            name=self._name(line),
            cells=(
                self._rank(line),
                last_rank,
                self._change(line.rank, last),
                line.shown or dash,
                dash if last_score is None else self._points(last_score),
                difference.replace("-", "−"),
            ),
            known=last is not None,
            length=None if line.total is None else int(line.total * HUNDREDTHS),
            last_length=None if last_score is None else int(last_score * HUNDREDTHS),
        )

    def _change(self, rank: int | None, last: LastYearLine | None) -> str:
        if rank is None or last is None or last.rank is None:
            return "—"
        places = last.rank - rank
        if not places:
            return self._say(paper.SAME)
        moved = paper.UP if places > 0 else paper.DOWN
        return moved.filled(self._language, places=abs(places))

    def _grade(self, line: YearLine) -> str:
        labels = {grade.id: grade.label for grade in self._scheme.year.grades}
        return local(labels[line.grade], self._language) if line.grade in labels else ""

    def _points(self, points: Fraction) -> str:
        rules = self._scheme.year
        return decimal_text(points, rules.decimals, rules.rounding)

    def _name(self, line: YearLine) -> str:
        return self._state.units[line.unit].unit.name

    def _say(self, phrase: Words) -> str:
        return phrase.to(self._language)
