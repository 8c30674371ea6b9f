"""The files that come in for the year, as an office would hand them over: CSV with a BOM."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from fractions import Fraction

from hearing_desk.desk.received import Received
from hearing_desk.model.scheme import Component, LocalText
from hearing_desk.model.units import Unit
from hearing_desk.model.year import YearGroup
from hearing_desk.rehearsal.chance import Chance
from hearing_desk.rehearsal.plan import RehearsalPlan
from hearing_desk.rehearsal.year_figures import Scores
from hearing_desk.rules.scheme_values import plain
from hearing_desk.words import rehearsal_words as words
from hearing_desk.words.language import Words
from hearing_desk.words.rule_answers import local

_FAILED_AT, _NEW_AT = 2, 4
"""Places in a group, from 0, of the unit that failed last year and of one that was not there."""

_SHARED = 4
"""The unit at this place last year, from 1, shared the rank of the one before."""


class Sheets:
    """The made-up files of one year, in the language of its papers."""

    def __init__(self, plan: RehearsalPlan, chance: Chance) -> None:
        self._plan = plan
        self._chance = chance
        self._groups = {group.id: self._local(group.label) for group in plan.scheme.groups}

    def scores(self, component: Component, scores: Scores) -> Received:
        """A component's scores of every unit that has it; a column a part where it has parts."""
        label = self._local(component.label)
        parts = {part.id: self._local(part.label) for part in component.parts} or {"": label}
        rows = [
            (*self._named(unit), *(plain(scores[unit.id, component.id, part]) for part in parts))
            for unit in self._plan.units
            if component.weight(unit.group)
        ]
        document = words.SCORES_DOCUMENT.filled(self._plan.language, label=label)
        heading: tuple[Words | str, ...] = (words.GROUP, words.UNIT, *parts.values())
        return self._file(f"scores-{component.id}.csv", document, heading, rows)

    def deductions(self, units: Sequence[Unit]) -> Received:
        """Cases of the first few units: the second has one case twice, the last is a mistake.

        The third has enough cases to use its component up. An open kind costs half a point more
        with every line.
        """
        kinds = self._plan.scheme.year.deductions
        light, grave = kinds[0], kinds[-1]
        cases = [(0, light, 1), (1, light, 2), (1, grave, 2), (2, grave, 3), (2, grave, 4)]
        cases += [(2, grave, 5), (3, light, 6)]
        rows = []
        for line, (place, kind, case) in enumerate(cases):
            reason = words.FAULTS[line % len(words.FAULTS)]
            number = words.CASE_DOCUMENT.filled(self._plan.language, number=case)
            points = "" if kind.points is not None else plain(Fraction(line + 2, 2))
            rows.append(
                (
                    *self._named(units[place % len(units)]),
                    self._local(kind.label),
                    points,
                    number,
                    self._plan.say(reason),
                    number,
                )
            )
        heading = (words.GROUP, words.UNIT, words.KIND, words.POINTS, words.CASE, words.REASON)
        document = self._plan.say(words.DEDUCTIONS_DOCUMENT)
        return self._file("deductions.csv", document, (*heading, words.DOCUMENT), rows)

    def grades(self, units: Sequence[Unit]) -> Received:
        """Grades of units: of a scale any of them, of the one grade a plan names a sixth of all."""
        labels = [self._local(grade.label) for grade in self._plan.scheme.year.grades]
        graded = units if len(labels) > 1 else self._chance.shuffled(units)[: -(-len(units) // 6)]
        weights = range(len(labels) + 1, 1, -1)
        rows = [(*self._named(unit), self._chance.weighted(labels, weights)) for unit in graded]
        document = self._plan.say(words.GRADES_DOCUMENT)
        return self._file("grades.csv", document, (words.GROUP, words.UNIT, words.GRADE), rows)

    def answers(self) -> Received:
        """Counted answers of every unit, class and channel; two in three or more are satisfied."""
        survey = self._plan.scheme.year.survey
        classes = [self._local(each.label) for each in survey.respondents] or [""]
        channels = [self._local(each.label) for each in survey.channels] or [""]
        rows = [
            (*self._named(unit), respondents, channel, *self._counts())
            for unit in self._plan.units
            for respondents in classes
            for channel in channels
        ]
        heading = (words.GROUP, words.UNIT, words.RESPONDENTS, words.CHANNEL)
        answers = (self._local(answer.label) for answer in survey.answers)
        document = self._plan.say(words.ANSWERS_DOCUMENT)
        return self._file("answers.csv", document, (*heading, *answers), rows)

    def last_year(self, groups: Sequence[YearGroup]) -> Received:
        """Last year's ranks: the first and the last stood there already, the others moved.

        In the first group a unit is new since and one is gone, in every group one failed where the
        plan knows that, and two shared a rank.
        """
        rows: list[tuple[str, ...]] = []
        for group in groups:
            names = self._order_last_year(group, is_first=group is groups[0])
            failed = names.pop(_FAILED_AT) if self._has_failed(names) else ""
            totals = sorted((line.total or Fraction(0) for line in group.lines), reverse=True)
            label, aside = self._groups[group.group], Fraction(self._chance.below(200) - 100, 100)
            scores = [plain(Fraction(int(100 * (total + aside)), 100)) for total in totals]
            ranks = [place - 1 if place == _SHARED else place for place in range(1, len(names) + 1)]
            rows += [
                (label, name, str(rank), scores[rank - 1], "")
                for name, rank in zip(names, ranks, strict=True)
            ]
            rows += [(label, failed, "", "", self._plan.say(words.YES))] if failed else []
        heading = (words.GROUP, words.UNIT, words.RANK, words.SCORE, words.FAILED)
        document = self._plan.say(words.LAST_YEAR_DOCUMENT)
        return self._file("last-year.csv", document, heading, rows)

    def _has_failed(self, names: Sequence[str]) -> bool:
        return self._plan.knows_failures and len(names) > _FAILED_AT + 1

    def _order_last_year(self, group: YearGroup, *, is_first: bool) -> list[str]:
        """Names in last year's order: the first and the last stay, the others are moved about."""
        names = {unit.id: unit.name for unit in self._plan.units}
        ranked = [names[line.unit] for line in group.lines if line.rank is not None]
        others = [names[line.unit] for line in group.lines if line.rank is None]
        middle = [*ranked[1:-1], *others]
        moved = {name: place + self._chance.below(9) for place, name in enumerate(middle)}
        order = [*ranked[:1], *sorted(middle, key=moved.__getitem__), *ranked[1:][-1:]]
        if is_first and len(order) > _NEW_AT + 1:
            order[_NEW_AT] = self._plan.say(words.GONE_UNIT)
        return order

    def _counts(self) -> tuple[int, ...]:
        """Answers of one class by one channel, in the order of the scheme."""
        answers = self._plan.scheme.year.survey.answers
        asked = 60 + self._chance.below(240)
        satisfied = asked * (66 + self._chance.below(33)) // 100
        left, counts = {True: satisfied, False: asked - satisfied}, []
        for place, answer in enumerate(answers):
            is_last = all(answer.satisfied != each.satisfied for each in answers[place + 1 :])
            own = (
                left[answer.satisfied]
                if is_last
                else self._chance.below(left[answer.satisfied] + 1)
            )
            left[answer.satisfied] -= own
            counts.append(own)
        return tuple(counts)

    def _named(self, unit: Unit) -> tuple[str, str]:
        return self._groups[unit.group], unit.name

    def _local(self, text: LocalText) -> str:
        return local(text, self._plan.language)

    def _file(
        self,
        name: str,
        document: str,
        heading: Iterable[Words | str],
        rows: Iterable[Iterable[object]],
    ) -> Received:
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(
            self._plan.say(each) if isinstance(each, Words) else each for each in heading
        )
        writer.writerows(rows)
        return Received(document, name, b"\xef\xbb\xbf" + text.getvalue().encode())
