"""Who acts at the desk: chosen by name, and found again when a record is opened."""

from __future__ import annotations

from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.desk import Desk
from hearing_desk.model.people import PersonId


def sit_down(desk: Desk, operator: str) -> Changes:
    """Let this operator act from here on. Raises Refusal: "operator-unknown"."""
    desk.hearing.sit_down(PersonId(operator))
    return frozenset({Topic.OPERATORS})


def seat_last_operator(desk: Desk) -> None:
    """Whoever acted last acts again; nobody where there are PINs or no operators."""
    hearing = desk.hearing
    if hearing.state.roles.pins:
        return
    for row in hearing.journal.read(hearing.head.seq - 1):
        if row.actor in hearing.state.operators:
            hearing.sit_down(PersonId(row.actor))
            return
    if hearing.state.operators:
        hearing.sit_down(next(iter(hearing.state.operators)))


def hearing_id(desk: Desk) -> str:
    """The id of the open hearing, as its journal begins."""
    return desk.hearing.state.hearing
