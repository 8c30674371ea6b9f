"""The acts on roles: who sits at the desk, by which PIN, and what a second role agrees to.

And which version of the program writes there.
"""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import JointAct


@dataclass(frozen=True, slots=True)
class RolesInForce:
    """From here on every act is allowed to its actor's role by this version of the table."""

    table: int


@dataclass(frozen=True, slots=True)
class PinIssued:
    """A PIN was issued to a person; its hash is in the person table."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class PinReset:
    """Another role had a person's PIN issued anew; the one before opens nothing any more."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class PinRefused:
    """Somebody typed a wrong PIN for a person."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class OperatorSeated:
    """A person sat down at the desk with the right PIN."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class DeskLocked:
    """The desk was locked, by its key or because nobody touched it; `idle`: the latter."""

    idle: bool


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """A second role agreed to the next act of this kind about this subject.

    subject: the draw; the unit, `UNIT-SHEET`, or `UNIT-VVERSION`; `year`.
    """

    kind: JointAct
    subject: str


@dataclass(frozen=True, slots=True)
class ConsentWithdrawn:
    """A consent nobody had used was taken back."""

    kind: JointAct
    subject: str


@dataclass(frozen=True, slots=True)
class ProgramChanged:
    """From here on another version of the program writes the record than the one before."""

    program: str
