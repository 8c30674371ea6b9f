"""The acts that set something right: before the lock, after it, and after the day."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.model.ballots import Marks
from hearing_desk.model.ids import Round, SheetNo, UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId

# --- before the lock ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EntryReopened:
    """The closed entry of a unit was opened again before its figures were locked."""

    unit: UnitId
    round: Round
    reason: str


@dataclass(frozen=True, slots=True)
class SheetSetAside:
    """What was keyed of a paper was set aside to be keyed anew; the record keeps both (6.10)."""

    unit: UnitId
    round: Round
    sheet_no: SheetNo
    reason: str


@dataclass(frozen=True, slots=True)
class SheetTakenOut:
    """A numbered paper was found foreign and taken out of the count; numbers stay (B8).

    returned, foreign: as they stand without the paper.
    """

    unit: UnitId
    round: Round
    sheet_no: SheetNo
    returned: int
    foreign: int
    reason: str
    deciders: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class AbsenceLifted:
    """The organizer let a unit recorded as absent report after all (6.4)."""

    unit: UnitId
    reason: str
    document: str


# --- after the lock -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SheetCorrected:
    """A paper's marks were set right after the lock; figures open for the next version (6.9).

    before: as counted in the version before; marks: as they stand on the paper.
    found: how the mistake was found; notary: `None` = supervision had ended.
    """

    unit: UnitId
    round: Round
    version: int
    sheet_no: SheetNo
    before: Marks
    marks: Marks
    reason: str
    found: str
    checked_by: tuple[PersonId, ...]
    notary: PersonId | None


@dataclass(frozen=True, slots=True)
class RecomputationOrdered:
    """The organizer had the marks counted by revised rules too; the signed result stays (6.23)."""

    number: int
    text: str
    sha256: str
    reason: str
    document: str


# --- papers and the notary ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PaperReprinted:
    """A stored paper was printed once more, the same bytes; `void`: as a copy stamped 作废."""

    kind: PaperKind
    number: str
    version: int
    subject: str
    pdf_sha256: str
    void: bool


@dataclass(frozen=True, slots=True)
class ObjectionWithdrawn:
    """The notary withdrew an objection; it stays in the record under its incident number (6.20)."""

    number: int
    remark: str
