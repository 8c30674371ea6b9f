"""The joint question of three or more crossed attributes, put to HiGHS (an optional extra)."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Sequence
from typing import Any

from hearing_desk.errors import InternalError, Refusal

Bounds = tuple[int, int]
"""Least and most."""


def has_integer_point(
    variables: Sequence[Bounds], rows: Iterable[tuple[Sequence[int], Bounds]]
) -> bool:
    """Whether integers within their bounds exist such that each row's sum is within its own.

    rows: (indexes of the variables it sums, bounds).

    There is no time limit, and what HiGHS leaves undecided is an error, never a "no".
    Raises Refusal: highs-missing, highs-undecided.
    """
    highspy = _highspy()
    rows = tuple(rows)
    if not variables:
        # HiGHS has no opinion on a model without variables.
        return all(least <= 0 <= most for _, (least, most) in rows)
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    for index, (least, most) in enumerate(variables):
        solver.addVar(least, most)
        solver.changeColIntegrality(index, highspy.HighsVarType.kInteger)
    for members, (least, most) in rows:
        solver.addRow(least, most, len(members), list(members), [1] * len(members))
    solver.run()
    status, statuses = solver.getModelStatus(), highspy.HighsModelStatus
    # Every variable has bounds, so "unbounded or infeasible" can only be the latter.
    if status in (statuses.kInfeasible, statuses.kUnboundedOrInfeasible):
        return False
    if status != statuses.kOptimal:
        raise Refusal("highs-undecided", status=solver.modelStatusToString(status))
    _confirm([round(number) for number in solver.getSolution().col_value], variables, rows)
    return True


def _highspy() -> Any:
    # Late: numpy and HiGHS take half a second to load, and few plans cross three attributes.
    try:
        return importlib.import_module("highspy")
    except ImportError as error:
        raise Refusal("highs-missing") from error


def _confirm(
    point: Sequence[int],
    variables: Sequence[Bounds],
    rows: Iterable[tuple[Sequence[int], Bounds]],
) -> None:
    """HiGHS calculates in floats; its "yes" counts only if whole numbers bear it out."""
    sums = [(sum(point[index] for index in members), bounds) for members, bounds in rows]
    for number, (least, most) in [*zip(point, variables, strict=True), *sums]:
        if not least <= number <= most:
            raise InternalError(f"HiGHS gave {number} for [{least}, {most}]")
