"""The files of a year, read into what was recorded; every problem of all of them at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from hearing_desk.cli.console import heed
from hearing_desk.errors import Problem, Refusal, Severity, errors_among
from hearing_desk.intake.answers import read_answers
from hearing_desk.intake.deductions import read_deductions
from hearing_desk.intake.last_year import read_last_year
from hearing_desk.intake.reading import file_content
from hearing_desk.intake.scores import ScoresReading, read_scores
from hearing_desk.intake.unit_grades import read_unit_grades
from hearing_desk.intake.units import read_units
from hearing_desk.model.ids import UnitId
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.units import Unit
from hearing_desk.model.year import Deduction, Venue, YearState
from hearing_desk.model.year_rules import ComponentSource
from hearing_desk.rules.composite import year_result
from hearing_desk.rules.scheme_values import plain
from hearing_desk.rules.units import listed_units, planned_units
from hearing_desk.store.sqlite_journal import open_hearing
from hearing_desk.verify.record import Record, record_of
from hearing_desk.verify.venue import venue_of


@dataclass(frozen=True, slots=True)
class YearFiles:
    """What was named on the command line; `None` = not given."""

    scores: Path | None
    hearings: tuple[Path, ...]
    deductions: Path | None
    grades: Path | None
    answers: Path | None
    last_year: Path | None


@dataclass(slots=True)
class YearRead:
    """The units of a year and what was recorded of it.

    is_planned: whether the scheme lists the units, not the files.
    """

    units: tuple[Unit, ...]
    is_planned: bool
    year: YearState = field(default_factory=YearState)
    problems: list[Problem] = field(default_factory=list)

    @property
    def appearing(self) -> frozenset[UnitId]:
        """The units the result tells of: those with a score, a hearing, a deduction, a grade or
        answers, as `tally` counts the units of its file; all of them where the files list them.
        """
        if not self.is_planned:
            return frozenset(unit.id for unit in self.units)
        year = self.year
        heard = (
            count.unit
            for venues in year.venues.values()
            for each in venues
            for count in each.counts
        )
        return frozenset(
            (
                *(unit for unit, _, _ in year.scores),
                *heard,
                *(each.unit for each in year.deductions.values()),
                *year.grades,
                *(line.unit for line in year.answers),
            )
        )


def read_year(scheme: Scheme, files: YearFiles) -> YearRead:
    """Everything the files hold; questions and warnings are told, errors refuse.

    Units are those of the scheme; where it lists none, those of the first file that has any, and
    without such a file those of the first hearing.
    Raises Refusal: "composite-without-files", "composite-faulty", "composite-not-heard", those of
    reading a file, of opening a record and of `venue_of`.
    """
    listing = next(filter(None, (files.scores, files.grades, files.answers)), None)
    if listing is None and not files.hearings:
        raise Refusal("composite-without-files")
    planned = planned_units(scheme)
    read = YearRead(planned, bool(planned))
    if not read.units and listing is not None:
        read.units = _listed(scheme, listing)
    if files.hearings:
        _take_hearings(scheme, files.hearings, read)
    scores = _take_scores(scheme, files.scores, read)
    _take_deductions(scheme, files.deductions, scores, read)
    _take_others(scheme, files, read)
    heed("composite-faulty", read.problems)
    return read


def _listed(scheme: Scheme, listing: Path) -> tuple[Unit, ...]:
    """The units a file names, each once, in the order of the file. Raises "composite-faulty"."""
    only = scheme.groups[0].id if len(scheme.groups) == 1 else ""
    reading = read_units(file_content(listing), listing.name, only_group=only)
    lines = {(line.group, line.unit): line for line in reversed(reading.rows)}
    in_order = tuple(reversed(lines.values()))
    units, doubled = listed_units(in_order, scheme, listing.name)
    problems = [
        replace(problem, column=reading.headings.get(problem.column or "", problem.column))
        for problem in (*reading.problems, *doubled)
    ]
    if errors := errors_among(problems):
        raise Refusal("composite-faulty", errors)
    return units


# --------------------------------------------------------------------- hearings


def _take_hearings(scheme: Scheme, paths: Sequence[Path], read: YearRead) -> None:
    """Read records as venues of the component that is heard, each once, all checks passed.

    Raises Refusal: "composite-not-heard", "composite-faulty", and those of `venue_of`.
    """
    heard = [each.id for each in scheme.components if each.source is ComponentSource.HEARING]
    if not heard:
        raise Refusal("composite-not-heard", scheme=scheme.id)
    venues: list[Venue] = []
    rehearsal: bool | None = None
    for path in paths:
        with closing(open_hearing(path, read_only=True)) as journal:
            record = record_of(journal)
            _refuse_other_rules(record, scheme, path)
            state = record.state
            rehearsal = state.rehearsal if rehearsal is None else rehearsal
            read.units = read.units or tuple(day.unit for day in state.units.values())
            venue = venue_of(record, read.units, rehearsal=rehearsal)
        if any(known.hearing == venue.hearing for known in venues):
            problem = Problem("year-venue-doubled", file=path.name, value=venue.hearing)
            read.problems.append(problem)
        elif rehearsal:
            warning = Problem("composite-venue-rehearsal", Severity.WARNING, file=path.name)
            read.problems.append(warning)
        venues.append(venue)
    read.year.venues = dict.fromkeys(heard, tuple(venues))


def _refuse_other_rules(record: Record, scheme: Scheme, path: Path) -> None:
    """The ballot must be counted alike and the groups be the same; other words may differ.

    Raises Refusal: "composite-faulty".
    """
    counted, _ = record.scheme_read
    groups = [group.id for group in scheme.groups]
    if (
        counted is None
        or counted.ballot != scheme.ballot
        or groups != [group.id for group in counted.groups]
    ):
        problem = Problem("composite-venue-other-rules", file=path.name)
        raise Refusal("composite-faulty", (problem,))


# --------------------------------------------------------------------- figures


def _take_scores(scheme: Scheme, path: Path | None, read: YearRead) -> ScoresReading | None:
    if path is None:
        return None
    reading = read_scores(file_content(path), path.name, scheme, read.units)
    read.problems += reading.problems
    year = read.year
    year.scores = {(each.unit, each.component, each.part): each.score for each in reading.rows}
    year.grades = {each.unit: each.grade for each in reading.grades}
    year.deductions = {each.number: each for each in reading.deductions}
    return reading


def _take_deductions(
    scheme: Scheme, path: Path | None, scores: ScoresReading | None, read: YearRead
) -> None:
    if path is None:
        return
    reading = read_deductions(file_content(path), path.name, scheme, read.units)
    read.problems += reading.problems
    known = len(read.year.deductions)
    read.year.deductions |= {
        known + each.number: replace(each, number=known + each.number) for each in reading.rows
    }
    if scores is not None:
        read.problems += _twice(reading.rows, scores, path, read.units)
        read.problems += _outweighed(scheme, path, read)


def _twice(
    deductions: Sequence[Deduction], scores: ScoresReading, path: Path, units: Sequence[Unit]
) -> Iterator[Problem]:
    """Units with points off in both files: most likely the same ones."""
    listed = {each.unit for each in deductions} & {each.unit for each in scores.deductions}
    for unit in units:
        if unit.id in listed:
            yield Problem("composite-deducted-twice", file=path.name, value=unit.name)


def _outweighed(scheme: Scheme, path: Path, read: YearRead) -> Iterator[Problem]:
    """Scores in the scores file that the list of deductions contradicts."""
    names = {unit.id: unit.name for unit in read.units}
    result = year_result(scheme, read.units, read.year)
    for line in (line for group in result.groups for line in group.lines):
        for part in line.components:
            component = scheme.component(part.component)
            told = read.year.scores.get((line.unit, component.id, ""))
            is_list = component.source is ComponentSource.DEDUCTIONS
            if told is None or part.score is None or not is_list:
                continue
            if told not in (component.maximum, part.score):
                params = {"told": plain(told), "found": plain(part.score)}
                yield Problem(
                    "composite-score-outweighed",
                    Severity.WARNING,
                    file=path.name,
                    value=names[line.unit],
                    params={"component": component.label.zh, **params},
                )


def _take_others(scheme: Scheme, files: YearFiles, read: YearRead) -> None:
    year, units = read.year, read.units
    if (path := files.grades) is not None:
        grades = read_unit_grades(file_content(path), path.name, scheme, units)
        read.problems += grades.problems
        year.grades |= {each.unit: each.grade for each in grades.rows}
    if (path := files.answers) is not None:
        answers = read_answers(file_content(path), path.name, scheme, units)
        read.problems += answers.problems
        year.answers = answers.rows
    if (path := files.last_year) is not None:
        last = read_last_year(file_content(path), path.name, scheme, units)
        read.problems += last.problems
        year.last_year = last.rows
