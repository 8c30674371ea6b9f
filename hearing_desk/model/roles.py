"""Who may act when: the stages of the day, joint acts, PINs and the seat at the desk."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from hearing_desk.model.people import PersonId

ROLES_TABLE = 1
"""The version of the table of permissions a record begun now goes by."""


YEAR = "year"
"""The subject of a consent to opening the year again."""


class DayStage(Enum):
    """How far a record has come; what may be done depends on it."""

    UNOPENED = "unopened"
    FOUNDING = "founding"
    PREPARING = "preparing"
    SEATING = "seating"
    BALLOTING = "balloting"
    FIXED = "fixed"


class JointAct(Enum):
    """What one role alone may not do."""

    DRAW = "draw"
    REPEAT_DRAW = "repeat-draw"
    REOPENING = "reopening"
    CORRECTION = "correction"
    RELEASE = "release"


@dataclass(slots=True)
class PinState:
    """A person's PIN; its hash is in the person table.

    issued:  how often one was issued.
    refused: wrong ones since the last right one, or since it was issued.
    """

    issued: int = 1
    refused: int = 0


@dataclass(slots=True)
class RolesState:
    """What the acts on roles add up to.

    table:    version of the table of permissions in force; `None` = a record of before there was
              one.
    begun:    somebody with a role has acted.
    balloting: ballots were issued, to whatever unit.
    pins:     of everybody who was issued one.
    seated:   who sat down with a PIN last; `None` = nobody yet.
    locked:   the desk is locked until somebody sits down.
    consents: standing: to what, about what, and by whom.
    together: how often who did what with whose consent: (what, who, with whom).
    """

    table: int | None = None
    begun: bool = False
    balloting: bool = False
    pins: dict[PersonId, PinState] = field(default_factory=dict)
    seated: PersonId | None = None
    locked: bool = False
    consents: dict[tuple[JointAct, str], PersonId] = field(default_factory=dict)
    together: dict[tuple[JointAct, PersonId, PersonId], int] = field(default_factory=dict)
