"""The year's result for the terminal and for other programs: tables, lists, one JSON object."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import compress

from hearing_desk.cli.columns import aligned
from hearing_desk.cli.composite_inputs import YearRead
from hearing_desk.model.scheme import Component, Group, Scheme
from hearing_desk.model.year import (
    Award,
    DeductionTaken,
    SatisfactionShare,
    YearGroup,
    YearLine,
    YearResult,
)
from hearing_desk.rules.decimals import decimal_text
from hearing_desk.rules.scheme_values import plain
from hearing_desk.rules.score import exact_text
from hearing_desk.words import cli_words, composite_words
from hearing_desk.words.language import Language
from hearing_desk.words.rule_answers import local

_NONE = "—"
_NAMES_SHOWN = 10


def lists_of(line: YearLine, scheme: Scheme) -> tuple[str, ...]:
    """The lists a unit is on, by their names in JSON."""
    watched = {grade.id for grade in scheme.year.grades if grade.watch}
    on = {
        "top": line.at_top,
        "bottom": line.at_bottom,
        "flagged": line.flagged,
        "watch": line.grade in watched,
        "twice_top": line.twice_top,
        "twice_bottom": line.twice_bottom,
        "upward": line.upward,
    }
    return tuple(name for name in composite_words.LISTS if on[name])


# --------------------------------------------------------------------- JSON


def result_json(
    scheme: Scheme, read: YearRead, result: YearResult, shares: Sequence[SatisfactionShare]
) -> Mapping[str, object]:
    """The result of the units that appear; what the others lack is told too.

    Figures are exact texts: a decimal where one is exact, else a fraction, 271/3.
    """
    names = {unit.id: unit.name for unit in read.units}
    appearing = read.appearing
    return {
        "scheme": scheme.id,
        "units": [
            _line_json(line, names[line.unit], scheme)
            for group in result.groups
            for line in group.lines
            if line.unit in appearing
        ],
        "missing": [
            {"unit": names[unit], "component": component, "part": part or None}
            for unit, component, part in result.missing
        ],
        "satisfaction": [_share_json(share, names[share.unit], scheme) for share in shares],
    }


def _share_json(share: SatisfactionShare, unit: str, scheme: Scheme) -> Mapping[str, object]:
    answers = (answer.id for answer in scheme.year.survey.answers)
    return {
        "unit": unit,
        "respondents": share.respondents or None,
        "channel": share.channel or None,
        "counts": dict(zip(answers, share.counts, strict=True)),
        "share": None if share.share is None else exact_text(share.share),
    }


def _line_json(line: YearLine, unit: str, scheme: Scheme) -> Mapping[str, object]:
    return {
        "unit": unit,
        "group": line.group,
        "components": {
            part.component: {
                "score": _exact(part.score),
                "weight": _exact(part.weight),
                "points": _exact(part.points),
            }
            for part in line.components
        },
        "deduction": _exact(line.deducted),
        "total": line.shown or None,
        "total_exact": None if line.total is None else exact_text(line.total),
        "rank": line.rank,
        "tied": line.tied,
        "award": line.award.value,
        "grade": line.grade,
        "lists": list(lists_of(line, scheme)),
    }


def _exact(value: Fraction | None) -> str | None:
    return None if value is None else plain(value)


# --------------------------------------------------------------------- tables


def result_lines(
    scheme: Scheme,
    read: YearRead,
    result: YearResult,
    shares: Sequence[SatisfactionShare],
    language: Language,
) -> Iterator[str]:
    """A table per group of which a unit appears, its lists below; then shares, and what lacks."""
    told = _Told(scheme, read, language)
    for group in result.groups:
        yield from told.group(group)
    if shares:
        yield from told.shares(shares)
    if result.missing:
        yield from told.missing(result)


class _Told:
    """The words of one result in one language."""

    def __init__(self, scheme: Scheme, read: YearRead, language: Language) -> None:
        self._scheme = scheme
        self._language = language
        self._names = {unit.id: unit.name for unit in read.units}
        self._appearing = read.appearing

    def group(self, group: YearGroup) -> Iterator[str]:
        """Title, table and lists of one group; nothing of a group of which no unit appears."""
        lines = [line for line in group.lines if line.unit in self._appearing]
        if not lines:
            return
        plan = self._scheme.group(group.group)
        yield ""
        yield local(plan.label, self._language)
        yield from aligned(self._rows(plan, lines))
        if any(part.score is None for line in group.lines for part in line.components):
            yield composite_words.PROVISIONAL.to(self._language)
        yield from self._award(plan, group)
        yield from self._lists(group)
        for line in lines:
            for taken in line.taken:
                yield self._deduction(self._names[line.unit], taken)

    def missing(self, result: YearResult) -> Iterator[str]:
        """A line a component or part: which units still lack it, the first of them by name."""
        yield ""
        lacking: dict[tuple[str, str], list[str]] = {}
        for unit, component, part in result.missing:
            lacking.setdefault((component, part), []).append(self._names[unit])
        for (component, part), units in lacking.items():
            yield composite_words.MISSING.filled(
                self._language,
                component=self._figure_name(self._scheme.component(component), part),
                count=len(units),
                units=self._together(units[:_NAMES_SHOWN])
                + ("…" if len(units) > _NAMES_SHOWN else ""),
            )

    def _figure_name(self, component: Component, part: str) -> str:
        labels = {known.id: local(known.label, self._language) for known in component.parts}
        name = local(component.label, self._language)
        return f"{name} · {labels[part]}" if part else name

    def _together(self, units: Sequence[str]) -> str:
        return composite_words.BETWEEN_UNITS.to(self._language).join(units)

    def _rows(self, plan: Group, lines: Sequence[YearLine]) -> list[tuple[str, ...]]:
        words, language = composite_words, self._language
        components = [each for each in self._scheme.components if each.weight(plan.id)]
        is_deducted = any(line.deducted for line in lines)
        heading = [words.RANK.to(language), words.UNIT.to(language)]
        heading += [
            words.COMPONENT.filled(
                language, label=local(each.label, language), weight=plain(each.weight(plan.id))
            )
            for each in components
        ]
        heading += [words.DEDUCTED.to(language)] * is_deducted
        heading += [words.TOTAL.to(language)] * bool(components)
        heading += [words.GRADE.to(language)] * bool(self._scheme.year.grades)
        rows = [tuple(heading)]
        for line in lines:
            row = [self._rank(line), self._names[line.unit]]
            row += [self._figure(part.score) for part in line.components]
            row += [self._figure(line.deducted or None)] * is_deducted
            row += [line.shown or _NONE] * bool(components)
            row += [self._grade(line)] * bool(self._scheme.year.grades)
            rows.append(tuple(row))
        return rows

    def _rank(self, line: YearLine) -> str:
        tied = cli_words.TIED.to(self._language) if line.tied else ""
        return (_NONE if line.rank is None else str(line.rank)) + tied

    def _figure(self, value: Fraction | None) -> str:
        rules = self._scheme.year
        return _NONE if value is None else decimal_text(value, rules.decimals, rules.rounding)

    def _grade(self, line: YearLine) -> str:
        labels = {each.id: local(each.label, self._language) for each in self._scheme.year.grades}
        return labels.get(line.grade or "", _NONE)

    def _award(self, plan: Group, group: YearGroup) -> Iterator[str]:
        words, language = composite_words, self._language
        if group.award_seats:
            title = plan.award_title
            named = self._units(group, [line.award is Award.NAMED for line in group.lines])
            yield words.AWARD.filled(
                language,
                title=words.AWARD_TITLE.to(language) if title is None else local(title, language),
                seats=group.award_seats,
                units=named or words.NOBODY.to(language),
            )
        if pending := self._units(group, [line.award is Award.PENDING for line in group.lines]):
            yield words.PENDING.filled(language, units=pending)

    def _lists(self, group: YearGroup) -> Iterator[str]:
        rules = self._scheme.year
        flag_below = None if rules.flag_below is None else plain(rules.flag_below)
        on = [lists_of(line, self._scheme) for line in group.lines]
        for name, words in composite_words.LISTS.items():
            if units := self._units(group, [name in lists for lists in on]):
                yield words.filled(
                    self._language,
                    units=units,
                    top=rules.top,
                    bottom=rules.bottom,
                    repeat_bottom=rules.repeat_bottom,
                    flag_below=flag_below,
                )

    def _units(self, group: YearGroup, listed: Sequence[bool]) -> str:
        return self._together([self._names[line.unit] for line in compress(group.lines, listed)])

    def _deduction(self, unit: str, taken: DeductionTaken) -> str:
        words, language = composite_words, self._language
        each = taken.deduction
        kinds = {kind.id: local(kind.label, language) for kind in self._scheme.year.deductions}
        details = [
            words.CASE.filled(language, case=each.case) if each.case else "",
            each.reason,
            each.document,
            "" if taken.counted else words.NOT_COUNTED.to(language),
        ]
        return words.DEDUCTION.filled(
            language,
            unit=unit,
            points=plain(each.points),
            kind=kinds.get(each.kind) or words.UNNAMED_KIND.to(language),
            told="".join(words.DETAIL.filled(language, text=text) for text in details if text),
        )

    def shares(self, shares: Sequence[SatisfactionShare]) -> Iterator[str]:
        """The answers of each unit and the share of satisfied ones, in percent."""
        words, language, survey = composite_words, self._language, self._scheme.year.survey
        labels = {
            each.id: local(each.label, language) for each in (*survey.respondents, *survey.channels)
        }
        heading = [words.UNIT, words.RESPONDENTS, words.CHANNEL]
        answers = [local(answer.label, language) for answer in survey.answers]
        rows = [
            (*(each.to(language) for each in heading), *answers, words.SATISFACTION.to(language))
        ]
        everybody = words.ALL_TOGETHER.to(language)
        for share in shares:
            percent = None if share.share is None else share.share * 100
            rows.append(
                (
                    self._names[share.unit],
                    labels.get(share.respondents, everybody),
                    labels.get(share.channel, everybody),
                    *map(str, share.counts),
                    _NONE if percent is None else f"{self._figure(percent)}%",
                )
            )
        yield ""
        yield from aligned(rows)
