"""How far each stage is, as the rail shows it: a tick when done, else done of all."""

from __future__ import annotations

from collections.abc import Mapping

from hearing_desk.desk.correction_steps import StepState, correction_steps
from hearing_desk.desk.desk import Desk
from hearing_desk.model.hearing import UnitDay

DONE = "✓"


def rail_marks(desk: Desk) -> Mapping[str, str]:
    """Page name to its mark; pages without a state of their own are left out."""
    state = desk.hearing.state
    frozen = state.frozen_sha256 is not None
    days = [day for day in state.units.values() if day.absent is None]
    sessions = state.sessions.values()
    return {
        "rules": DONE if frozen else "",
        "units": DONE if frozen else "",
        "pool": DONE if state.pool is not None else "",
        "draw": DONE if any(draw.in_force for draw in state.draws) else "",
        "sign_in": _of(sum(s.closed_present is not None for s in sessions), len(sessions)),
        "speeches": _of(sum(_reported(day) for day in days), len(days)),
        "ballots": _of(sum(_counted(day) for day in days), len(days)),
        "results": _of(sum(day.released_version is not None for day in days), len(days)),
        "corrections": _corrected(desk),
        "year": DONE if state.year.locked else "",
    }


def _corrected(desk: Desk) -> str:
    """A correction begun is told even while none is through: it must not be forgotten."""
    last = {each.unit: each for each in desk.hearing.state.corrections}.values()
    through = [
        all(line.state is StepState.DONE for line in correction_steps(desk.hearing, each))
        for each in last
    ]
    if not through:
        return ""
    return DONE if all(through) else f"{sum(through)}/{len(through)}"


def _of(done: int, of: int) -> str:
    if not done:
        return ""
    return DONE if done == of else f"{done}/{of}"


def _reported(day: UnitDay) -> bool:
    return day.speech.written or bool(day.rounds)


def _counted(day: UnitDay) -> bool:
    return day.current is not None and day.current.closed
