"""The acts on ballots and results: handling, keying, rulings, tally, papers, incidents."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from hearing_desk.model.ballots import DoubtReason, EntryPass, InvalidReason, Marks
from hearing_desk.model.ids import GroupId, Round, SheetNo, UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.model.tally import UnitTally

# --- ballots ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BallotsIssued:
    """Ballots of a unit were handed out to the delegates present and not recused.

    stand_ins: of those present, alternates who judge this unit only (C3).
    """

    unit: UnitId
    round: Round
    printed: int
    present: int
    recused: int
    stand_ins: int
    session_present: int
    issued: int


@dataclass(frozen=True, slots=True)
class BallotExchanged:
    """A spoiled paper was taken back and replaced one for one (G5)."""

    unit: UnitId
    round: Round


@dataclass(frozen=True, slots=True)
class BallotsReturned:
    """The box was opened, counted and shuffled; sheet numbers 1 to `returned` were written on."""

    unit: UnitId
    round: Round
    returned: int
    unused: int
    foreign: int
    shuffled: bool


@dataclass(frozen=True, slots=True)
class ReturnsRecounted:
    """Two others counted the returned papers again and found this."""

    unit: UnitId
    round: Round
    returned: int
    foreign: int
    reason: str


@dataclass(frozen=True, slots=True)
class RoundVoided:
    """A round was declared void; the unit is balloted again with the spare colour (B10)."""

    unit: UnitId
    round: Round
    reason: str


@dataclass(frozen=True, slots=True)
class UnreturnedMinuted:
    """One ballot that was issued and not returned was minuted (B11)."""

    unit: UnitId
    round: Round
    remark: str


@dataclass(frozen=True, slots=True)
class BallotEntered:
    """A paper was keyed in one pass: raw marks, one per item."""

    unit: UnitId
    round: Round
    entry_pass: EntryPass
    sheet_no: SheetNo
    marks: Marks


@dataclass(frozen=True, slots=True)
class EntryUndone:
    """The last keyed paper of a pass was taken back to be keyed again."""

    unit: UnitId
    round: Round
    entry_pass: EntryPass
    sheet_no: SheetNo


@dataclass(frozen=True, slots=True)
class BallotReadBack:
    """A keyed paper was read back aloud against the paper instead of being keyed again."""

    unit: UnitId
    round: Round
    sheet_no: SheetNo
    agreed: bool


@dataclass(frozen=True, slots=True)
class DifferenceSettled:
    """Where the passes differed, somebody looked which marks are on the paper: these."""

    unit: UnitId
    round: Round
    sheet_no: SheetNo
    marks: Marks


@dataclass(frozen=True, slots=True)
class BallotDoubted:
    """A paper was put aside for two deciders."""

    unit: UnitId
    round: Round
    sheet_no: SheetNo
    doubt: DoubtReason
    remark: str


@dataclass(frozen=True, slots=True)
class BallotAdjudicated:
    """A paper's marks were ruled upon, with reason and deciders; the keyed marks stay."""

    unit: UnitId
    round: Round
    sheet_no: SheetNo
    marks: Marks
    reason: str
    deciders: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class BallotInvalidated:
    """A paper was declared invalid, with reason and deciders."""

    unit: UnitId
    round: Round
    sheet_no: SheetNo
    invalid: InvalidReason
    remark: str
    deciders: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class EntryClosed:
    """A unit's ballots are all keyed, agreed and reconciled."""

    unit: UnitId
    round: Round


# --- tally, papers, incidents -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TallyTaken:
    """A unit was counted; `verify` counts again and compares."""

    unit: UnitId
    round: Round
    figures: UnitTally


@dataclass(frozen=True, slots=True)
class TallyLocked:
    """A unit's figures were locked; a change needs a correction from here on."""

    unit: UnitId
    round: Round
    version: int


@dataclass(frozen=True, slots=True)
class SheetSigned:
    """A unit's printed sheet was signed by those named."""

    unit: UnitId
    version: int
    signers: tuple[tuple[str, PersonId], ...]


@dataclass(frozen=True, slots=True)
class ResultReleased:
    """A unit's score was released to the hall."""

    unit: UnitId
    version: int


@dataclass(frozen=True, slots=True)
class TieSettled:
    """Units that shared a rank were told apart, by lot or by a second vote, best first (D4).

    scores: of the second vote, exact, one per unit; empty for a lot.
    """

    group: GroupId
    units: tuple[UnitId, ...]
    scores: tuple[Fraction, ...]


@dataclass(frozen=True, slots=True)
class PaperPrinted:
    """A document was rendered once and stored; reprints are the same bytes.

    subject: unit id, group id or draw the paper is about; empty = the hearing.
    record_sha256: digest of its words and numbers; pdf_sha256: digest of the stored bytes.
    """

    kind: PaperKind
    number: str
    version: int
    subject: str
    record_sha256: str
    pdf_sha256: str


@dataclass(frozen=True, slots=True)
class IncidentRecorded:
    """Something happened in the hall; numbered, verbatim, never removed (§6)."""

    number: int
    category: str
    text: str


@dataclass(frozen=True, slots=True)
class SupervisionEnded:
    """The notary refused or left; later papers say so by themselves (6.21)."""

    reason: str
