"""Who is in the hall, and who may not judge whom."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NewType

from hearing_desk.model.ids import UnitId
from hearing_desk.model.people import PersonId

SessionId = NewType("SessionId", str)
"""A sign-in: `day` for one panel over the whole day, else the group's id (E4)."""

DAY = SessionId("day")


class AttendanceStatus(Enum):
    """Where a drawn delegate or seated alternate stands."""

    EXPECTED = "expected"
    PRESENT = "present"
    LATE = "late"
    """Arrived after the sign-in closed; judges from the next unit on (6.2)."""
    ABSENT = "absent"
    LEFT = "left"
    SUBSTITUTED = "substituted"
    """Absent, and an alternate has the seat (6.1)."""


class RecusalCause(Enum):
    """Why a delegate gets no ballot for a unit (6.3)."""

    EMPLOYER = "employer"
    PARENT = "parent"
    """The employer is the unit's parent authority, or shares it."""
    DECLARED = "declared"


@dataclass(frozen=True, slots=True)
class Recusal:
    """A delegate who may not judge a unit.

    matched: the employer text that matched, or the declared reason.
    """

    person: PersonId
    unit: UnitId
    cause: RecusalCause
    matched: str
