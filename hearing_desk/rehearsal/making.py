"""A rehearsal plan from what the user gave, the rest made up plausibly and reproducibly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from hearing_desk.desk.draw_plan import seat_method
from hearing_desk.errors import Problem, Refusal
from hearing_desk.intake.reading import Reading
from hearing_desk.intake.roster import read_roster
from hearing_desk.model.ballots import BallotRow, Marks
from hearing_desk.model.draw import PoolDraft, QuotaLine, QuotaReading
from hearing_desk.model.scheme import PanelRules, Scheme
from hearing_desk.model.units import Unit, UnitLine
from hearing_desk.rehearsal.people import plausible_roster
from hearing_desk.rehearsal.plan import RehearsalPlan
from hearing_desk.rehearsal.unit_names import made_up_names
from hearing_desk.rules.pool import form
from hearing_desk.rules.quota import from_lines
from hearing_desk.rules.units import listed_units, planned_units

POOL_SIZE = 400
DEFAULT_SEATS = 50
VENUES, VENUE_SEATS = 10, 40
"""Venues of a plan that pools them, and the delegates in each (W1: 400 delegates in ten)."""

NO_POOL, NO_QUOTAS = PoolDraft((), (), (), ()), QuotaReading((), (), None, ())
"""Of a record without a hearing."""


def units_for(
    scheme: Scheme, ballots: Reading[BallotRow] | None, listed: tuple[Unit, ...] = ()
) -> tuple[Unit, ...]:
    """The units listed, else the scheme's, else those of the ballots, else made-up ones.

    ballots: of a file; `None` = they will be made up.
    listed:  by a units file; empty = no file.
    Raises Refusal: "ballots-faulty" when they name a unit that is not among the units.
    """
    planned = listed or planned_units(scheme)
    if planned:
        if ballots is not None and (unknown := _unknown_units(ballots, planned)):
            raise Refusal("ballots-faulty", unknown)
        return planned
    if ballots is None:
        named = made_up_names(scheme)
    else:
        named = [(scheme.groups[0].id, name) for name in papers_of(ballots.rows)]
    lines = [
        UnitLine(row, group, name, None, None, None, None)
        for row, (group, name) in enumerate(named, 2)
    ]
    units, _ = listed_units(lines, scheme, "rehearsal")  # all differ, in a group that exists
    return units


def _unknown_units(ballots: Reading[BallotRow], planned: Sequence[Unit]) -> list[Problem]:
    known = {unit.name for unit in planned}
    column = ballots.headings["unit"]
    return [
        Problem(
            "rehearsal-unit-unknown",
            file=ballots.file,
            row=row.row_number,
            column=column,
            value=row.unit,
        )
        for row in ballots.rows
        if row.unit not in known
    ]


def has_year(scheme: Scheme) -> bool:
    """Whether the plan knows more than its hearing: scores, grades or answers of the year."""
    return bool(scheme.components or scheme.year.grades or scheme.year.survey.answers)


def venues_of(scheme: Scheme) -> int:
    """How many venues the plan is heard in: it says how they are pooled, or there is one."""
    return VENUES if any(source.setting == "year.pooling" for source in scheme.sources) else 1


def venue_plan(plan: RehearsalPlan, venue: int) -> RehearsalPlan:
    """The day of one of several venues: the same plan, with people and dice of its own.

    venue: from 1. Seats are those of the plan given.
    """
    turn = venue % len(plan.digits)
    digits = plan.digits[turn:] + plan.digits[:turn]
    roster = plausible_roster(POOL_SIZE, f"{plan.digits}|venue {venue}")
    draft = form(read_roster(roster, plan.roster_name).rows)
    return replace(
        plan,
        roster=roster,
        draft=draft,
        quotas=quotas_for(draft, plan.quotas.seats or VENUE_SEATS, plan.scheme.panel),
        digits=digits,
        year=False,
        venue=venue,
    )


def without_hearing(plan: RehearsalPlan) -> RehearsalPlan:
    """The plan of a record that holds the year and no hearing."""
    return replace(plan, roster_name="", roster=b"", draft=NO_POOL, quotas=NO_QUOTAS)


def quotas_for(draft: PoolDraft, seats: int, panel: PanelRules) -> QuotaReading:
    """Seats by the sectors' shares of the pool, alternates as the scheme says.

    Raises Refusal: "rehearsal-pool-too-small", "panel-smaller-than-sectors".
    """
    people = len(draft.people)
    if people < seats:
        raise Refusal("rehearsal-pool-too-small", people=people, seats=seats)
    lines = [
        QuotaLine(row, "sector", sector, share=Fraction(count, people))
        for row, (sector, count) in enumerate(draft.sector_counts, 2)
    ]
    return from_lines(lines, seats, seat_method(panel))


def papers_of(rows: Sequence[BallotRow]) -> Mapping[str, tuple[Marks, ...]]:
    """The ballots of a file by unit, in order of their sheet numbers."""
    by_unit: dict[str, list[BallotRow]] = {}
    for row in rows:
        by_unit.setdefault(row.unit, []).append(row)
    return {
        unit: tuple(row.marks for row in sorted(own, key=lambda row: row.sheet_no))
        for unit, own in by_unit.items()
    }
