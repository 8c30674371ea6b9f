"""A rehearsal plan from what the user gave, the rest made up plausibly and reproducibly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from hearing_desk.desk.draw_plan import seat_method
from hearing_desk.errors import Problem, Refusal
from hearing_desk.intake.reading import Reading
from hearing_desk.model.ballots import BallotRow, Marks
from hearing_desk.model.draw import PoolDraft, QuotaLine, QuotaReading
from hearing_desk.model.scheme import PanelRules, Scheme
from hearing_desk.model.units import Unit, UnitLine
from hearing_desk.rules.quota import from_lines
from hearing_desk.rules.units import listed_units, planned_units

POOL_SIZE = 400
DEFAULT_SEATS = 50
_PLACES = ("城东", "城西", "城南", "城北", "河东", "河西", "开发区", "新区")
"""Units of a scheme that names none are called after these."""


def units_for(scheme: Scheme, ballots: Reading[BallotRow] | None) -> tuple[Unit, ...]:
    """The scheme's units; for a scheme that lists none, those of the ballots or made-up ones.

    ballots: of a file; `None` = they will be made up.
    Raises Refusal: "ballots-faulty" when they name a unit the scheme does not have.
    """
    planned = planned_units(scheme)
    if planned:
        if ballots is not None and (unknown := _unknown_units(ballots, planned)):
            raise Refusal("ballots-faulty", unknown)
        return planned
    if ballots is None:
        named = _made_up(scheme)
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


def _made_up(scheme: Scheme) -> list[tuple[str, str]]:
    return [
        (group.id, f"{place}{group.label.zh}{'' if len(scheme.groups) == 1 else '单位'}")
        for group in scheme.groups
        for place in _PLACES
    ]


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
