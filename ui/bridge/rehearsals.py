"""Rehearsals built on the spot, each in a file of its own: a day, a year, or papers to key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import uuid4

from hearing_desk.desk.desk import Desk
from hearing_desk.errors import Refusal
from hearing_desk.intake.roster import read_roster
from hearing_desk.model.hearing import UnitDay
from hearing_desk.model.scheme import ReportMode, Scheme
from hearing_desk.rehearsal.chance import Chance
from hearing_desk.rehearsal.clock import RehearsalClock
from hearing_desk.rehearsal.day import play
from hearing_desk.rehearsal.making import (
    DEFAULT_SEATS,
    POOL_SIZE,
    has_year,
    quotas_for,
    units_for,
    without_hearing,
)
from hearing_desk.rehearsal.morning import CLERK, begin, draw_panel, sessions, sign_in
from hearing_desk.rehearsal.people import plausible_name, plausible_roster
from hearing_desk.rehearsal.plan import DEFAULT_DIGITS, START_UTC_MS, Progress, RehearsalPlan
from hearing_desk.rehearsal.unit_names import with_affiliations
from hearing_desk.rules.pool import form
from hearing_desk.rules.scheme import read_scheme
from hearing_desk.sheet.fonts import FontFiles
from hearing_desk.store.sqlite_journal import create
from hearing_desk.words import rehearsal_words
from hearing_desk.words.language import Language
from ui.bridge.own_schemes import OwnSchemes, SchemeFile, text_of
from ui.bridge.worker import Tell, Work

PRACTICE_UNITS = 3
"""Units whose papers lie ready to be keyed."""
PRACTICE_SEATS = 30
MINUTE_MS = 60_000

Script = Callable[[Desk, RehearsalClock, RehearsalPlan, Progress], None]


class Rehearsals:
    """Makes the work of building rehearsals; each result is the path of a closed record."""

    def __init__(self, shelf: OwnSchemes, folder: Path, fonts: FontFiles) -> None:
        """shelf: days are rehearsed by its first scheme, years by any."""
        self._shelf, self._folder, self._fonts = shelf, folder, fonts

    def whole_day(self, language: Language) -> Work:
        """The work of playing a whole day, to its released scores and papers."""
        return partial(self._played, play, partial(_plan, self._base, None, language))

    def papers_to_key(self, language: Language) -> Work:
        """The work of a day that stops when the first papers are to be keyed."""
        plan = partial(_plan, self._base, PRACTICE_SEATS, language)
        return partial(self._played, _until_keying, plan)

    def years(self, language: Language) -> tuple[SchemeFile, ...]:
        """The schemes a year can be rehearsed by, in the order of the shelf."""
        usable = {path for path in self._shelf.usable() if has_year(_scheme(path)[1])}
        return tuple(each for each in self._shelf.all(language) if each.path in usable)

    def whole_year(self, scheme: Path, language: Language) -> Work:
        """The work of playing a year by a scheme, its hearing day first where it has one.

        A hearing that the plan holds in several venues is played in one.
        """
        return partial(self._played, play, partial(_plan_of_year, scheme, language))

    @property
    def _base(self) -> Path:
        return self._shelf.usable()[0]

    def _played(self, script: Script, planned: Callable[[], RehearsalPlan], tell: Tell) -> Path:
        plan = planned()
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"rehearsal-{uuid4().hex[:8]}.hearing"
        journal = create(path)
        try:
            clock = RehearsalClock(START_UTC_MS)
            script(Desk(journal, clock, self._fonts), clock, plan, tell)
        except BaseException:
            journal.close()
            path.unlink()
            raise
        journal.close()
        return path


def _until_keying(
    desk: Desk, clock: RehearsalClock, plan: RehearsalPlan, progress: Progress
) -> None:
    """The morning, then a few units heard and their papers collected, none keyed."""
    chance = Chance(f"day|{plan.digits}")
    stage = plan.say(rehearsal_words.STAGE_DRAW)
    session = next(sessions(plan))
    with desk.hearing.grouped():
        begin(desk, plan, chance)
    progress(stage, 1, 2 + PRACTICE_UNITS)
    draw_panel(desk, plan, session, clock, chance)
    with desk.hearing.grouped():
        sign_in(desk, plan, session, clock, chance)
    progress(stage, 2, 2 + PRACTICE_UNITS)
    desk.hearing.sit_down(CLERK)
    first = plan.scheme.groups[0].id
    for done, day in enumerate(desk.hearing.state.group_units(first)[:PRACTICE_UNITS], 3):
        with desk.hearing.grouped():
            _heard(desk, clock, day, chance)
        progress(stage, done, 2 + PRACTICE_UNITS)


def _heard(desk: Desk, clock: RehearsalClock, day: UnitDay, chance: Chance) -> None:
    unit = day.unit.id
    if day.unit.report is ReportMode.WRITTEN:
        desk.speeches.written_report(unit)
    else:
        desk.speeches.call(unit, plausible_name(chance), "主要负责人", is_head=True)
        clock.pass_ms(MINUTE_MS // 3)
        desk.speeches.start(unit)
        clock.pass_ms(4 * MINUTE_MS)
        desk.speeches.stop(unit)
    present, recused = desk.ballots.voters(unit)
    issued = present - recused
    desk.ballots.issue(unit, printed=issued, issued=issued)
    clock.pass_ms(MINUTE_MS)
    desk.ballots.collect(unit, returned=issued, shuffled=True)


def _scheme(path: Path) -> tuple[str, Scheme]:
    """The text of a scheme on the shelf, and what it says."""
    text = text_of(path)
    read, problems = read_scheme(text, path.name)
    if read is None:
        raise Refusal("scheme-faulty", problems)
    return text, read


def _plan_of_year(scheme: Path, language: Language) -> RehearsalPlan:
    plan = replace(_plan(scheme, None, language), year=True)
    plan = replace(plan, units=with_affiliations(plan.units, plan.scheme))
    return plan if plan.scheme.hearing else without_hearing(plan)


def _plan(scheme: Path, seats: int | None, language: Language) -> RehearsalPlan:
    text, read = _scheme(scheme)
    roster = plausible_roster(POOL_SIZE, DEFAULT_DIGITS)
    draft = form(read_roster(roster, "rehearsal-roster.csv").rows, (), file="rehearsal-roster.csv")
    return RehearsalPlan(
        scheme_text=text,
        scheme_file=scheme.name,
        scheme=read,
        units=units_for(read, None),
        roster_name="rehearsal-roster.csv",
        roster=roster,
        draft=draft,
        quotas=quotas_for(draft, seats or read.panel.seats or DEFAULT_SEATS, read.panel),
        digits=DEFAULT_DIGITS,
        papers=None,
        language=language,
    )
