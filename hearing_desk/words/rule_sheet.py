"""The rule sheet 计票规则确认单 in plain words: agreed and signed before the hearing (D0)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hearing_desk.model.scheme import (
    AllBlankRule,
    Combination,
    Component,
    Group,
    Item,
    Scheme,
)
from hearing_desk.rules.interpret import BallotReading, BallotStanding, MarkReading
from hearing_desk.rules.scheme import settings
from hearing_desk.rules.scheme_values import plain
from hearing_desk.rules.worked_example import WorkedExample
from hearing_desk.words import rule_sheet_words as words
from hearing_desk.words.language import Language, Words
from hearing_desk.words.rule_answers import answers, local, speeches
from hearing_desk.words.rule_sheet_words import RuleLine
from hearing_desk.words.scheme_words import LABELS


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the rule sheet and the sentences below it."""

    title: str
    lines: tuple[str, ...]


def rule_sheet(
    scheme: Scheme, language: Language, example: WorkedExample | None = None
) -> tuple[Section, ...]:
    """Every choice of the scheme in one sentence each, with its letter and its source.

    example: counted by the scheme (`rules.worked_example`); `None` leaves that section out.
    """
    return _Sheet(scheme, language).sections(example)


class _Sheet:
    """One scheme in one language, so that every line need not carry both."""

    def __init__(self, scheme: Scheme, language: Language) -> None:
        self.scheme = scheme
        self.language = language
        self.answers = answers(scheme, language)
        self.cited = {source.setting: local(source.text, language) for source in scheme.sources}
        self.changed = {
            setting.path for setting in settings(scheme) if setting.value != setting.default
        }

    def sections(self, example: WorkedExample | None) -> tuple[Section, ...]:
        """The sheet from its basis to its example."""
        listed = [
            (words.BASIS, self._basis()),
            (words.UNITS, self._units()),
            (words.SCALE, self._scale()),
            (words.MARKS, self._rules(words.MARK_LINES)),
            (words.DIVISOR, self._rules(words.DIVISOR_LINES)),
            (words.RANKS, self._rules(self._rank_lines())),
            (words.PANEL, self._rules(words.PANEL_LINES)),
            (words.TIME, self._rules(self._time_lines())),
            (words.PAPER, self._rules(words.PAPER_LINES)),
            (words.YEAR, self._year()),
        ]
        if example is not None:
            listed.append((words.EXAMPLE, self._example(example)))
        return tuple(Section(title.to(self.language), lines) for title, lines in listed)

    def _say(self, text: Words, **params: object) -> str:
        return text.filled(self.language, **params)

    def _sentence(self, text: Words, **params: object) -> str:
        return self._say(text, **params) + self._say(words.FULL_STOP)

    def _join(self, texts: Iterable[str], comma: Words = words.LIST_COMMA) -> str:
        return self._say(comma).join(texts)

    def _source(self, *paths: str) -> str:
        """Where a rule comes from: the plan, the organizer; empty where custom fills a silence."""
        for path in paths:
            if path in self.cited:
                return self._say(words.SOURCE, source=self.cited[path])
        return "" if self.changed.isdisjoint(paths) else self._say(words.CHOSEN)

    def _rules(self, lines: Iterable[RuleLine]) -> tuple[str, ...]:
        return tuple(self._rule(line) for line in lines)

    def _rule(self, line: RuleLine) -> str:
        sentence = self._say(line.words, **self.answers) + self._source(*line.paths)
        return f"{line.letter} {sentence}".lstrip() + self._say(words.FULL_STOP)

    def _basis(self) -> tuple[str, ...]:
        scheme, language = self.scheme, self.language
        return (
            self._sentence(words.TITLE, title=local(scheme.title, language)),
            self._sentence(words.DOCUMENT, document=local(scheme.document, language)),
            self._sentence(words.ORGANIZER, organizer=local(scheme.organizer, language)),
            self._sentence(words.FROZEN),
            self._sentence(words.PREFACE),
        )

    def _units(self) -> tuple[str, ...]:
        groups = self.scheme.groups
        units = sum(len(group.units) for group in groups)
        total = self._say(words.TOTAL_UNITS, groups=len(groups), units=units)
        head = (total + self._source("groups") + self._say(words.FULL_STOP),) if units else ()
        return (*head, *(self._group(group) for group in groups))

    def _group(self, group: Group) -> str:
        report = LABELS[group.report].to(self.language) + self._source(f"groups.{group.id}")
        label = local(group.label, self.language)
        if not group.units:
            return self._sentence(words.GROUP_OPEN, group=label, report=report)
        names = self._join(unit.name for unit in group.units)
        return self._sentence(
            words.GROUP, group=label, count=len(group.units), report=report, units=names
        )

    def _scale(self) -> tuple[str, ...]:
        items = self._join(local(item.label, self.language) for item in self.scheme.ballot.items)
        count = len(self.scheme.ballot.items)
        stop = self._say(words.FULL_STOP)
        return (
            self._grades() + self._source("ballot.grades") + stop,
            self._rule(words.COMBINATION_LINE),
            self._say(words.ITEMS, count=count, items=items) + self._source("ballot.items") + stop,
            *self._rules(words.SCALE_LINES),
        )

    def _grades(self) -> str:
        ballot = self.scheme.ballot
        priced = ballot.combination is not Combination.SHARE_OF_BEST
        one, all_of_them = (
            (words.GRADE, words.GRADES) if priced else (words.GRADE_UNPRICED, words.GRADES_UNPRICED)
        )
        listed = (
            self._say(
                one if grade.counted else words.GRADE_UNCOUNTED,
                grade=local(grade.label, self.language),
                points=plain(grade.points),
            )
            for grade in ballot.grades
        )
        return self._say(all_of_them, grades=self._join(listed))

    def _rank_lines(self) -> tuple[RuleLine, ...]:
        flagged = self.scheme.ranks.flag_below is not None
        return (*words.RANK_LINES, words.FLAG_LINE) if flagged else words.RANK_LINES

    def _time_lines(self) -> tuple[RuleLine, ...]:
        return words.TIME_LINES if speeches(self.scheme) else (words.NO_SPEECHES,)

    def _year(self) -> tuple[str, ...]:
        if not self.scheme.components:
            return (self._sentence(words.NO_COMPONENTS),)
        lines = [self._weights(group) for group in self.scheme.groups]
        lines += [
            self._sentence(
                words.WITHOUT_COMPONENT,
                group=local(group.label, self.language),
                component=local(component.label, self.language),
            )
            for group in self.scheme.groups
            for component in self.scheme.components
            if not component.weight(group.id)
        ]
        if "components" in self.cited:
            lines.append(self._sentence(words.WEIGHTS_SOURCE, source=self.cited["components"]))
        return tuple(lines)

    def _weights(self, group: Group) -> str:
        listed = (
            self._weight(component, group)
            for component in self.scheme.components
            if component.weight(group.id)
        )
        label = local(group.label, self.language)
        return self._sentence(words.WEIGHTS, group=label, weights=self._join(listed))

    def _weight(self, component: Component, group: Group) -> str:
        return self._say(
            words.WEIGHT if component.maximum == 100 else words.WEIGHT_OF_MAXIMUM,
            component=local(component.label, self.language),
            weight=plain(component.weight(group.id)),
            maximum=plain(component.maximum),
        )

    def _example(self, example: WorkedExample) -> tuple[str, ...]:
        ballots = tuple(
            self._ballot(number, reading) for number, reading in enumerate(example.ballots, 1)
        )
        if example.score is None:
            last = self._sentence(words.EXAMPLE_NO_SCORE)
        else:
            last = self._sentence(
                words.EXAMPLE_SCORE,
                raw_total=plain(example.raw_total),
                divisor=example.divisor,
                score=example.score,
            )
        return (self._sentence(words.EXAMPLE_HALL), *ballots, last)

    def _ballot(self, number: int, reading: BallotReading) -> str:
        marks = self._join(
            (
                self._mark(item, mark)
                for item, mark in zip(self.scheme.ballot.items, reading.items, strict=True)
            ),
            words.COMMA,
        )
        result = self._standing(reading)
        return self._sentence(words.EXAMPLE_BALLOT, number=number, marks=marks, result=result)

    def _mark(self, item: Item, mark: MarkReading) -> str:
        points = (
            self._say(words.EXAMPLE_UNCOUNTED)
            if mark.points is None
            else self._say(words.EXAMPLE_POINTS, points=plain(mark.points))
        )
        label = local(item.label, self.language)
        for grade in self.scheme.ballot.grades:
            if grade.id == mark.grade:
                name = local(grade.label, self.language)
                return self._say(words.EXAMPLE_MARK, item=label, grade=name, points=points)
        return self._say(words.EXAMPLE_BLANK, item=label, points=points)

    def _standing(self, reading: BallotReading) -> str:
        if reading.standing is BallotStanding.ABSTENTION:
            return LABELS[AllBlankRule.ABSTENTION].to(self.language)
        if reading.standing is BallotStanding.INVALID:
            return LABELS[AllBlankRule.INVALID].to(self.language)
        return self._say(words.EXAMPLE_SUM, points=plain(reading.points))
