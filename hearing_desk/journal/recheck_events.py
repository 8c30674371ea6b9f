"""The acts that compare the record with the paper: the notary's samples, full recounts (6.18)."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.model.ballots import Marks
from hearing_desk.model.ids import Round, SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.recheck import RecountAsker
from hearing_desk.model.tally import UnitTally

# --- the notary's sample ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SampleDrawn:
    """Sheets to compare with the paper were chosen by digits the notary named.

    number: over the unit, from 1. papers: chosen among so many, those that count.
    sheets: in the order of their tickets.
    looked_for, proposed: how many wrong sheets the proposed size was to find, and that size; they
    are told, nothing follows from them.
    """

    unit: UnitId
    round: Round
    number: int
    seed: str
    papers: int
    looked_for: int
    proposed: int
    sheets: tuple[SheetNo, ...]


@dataclass(frozen=True, slots=True)
class SampleSheetRead:
    """The notary read the marks off a sampled paper before seeing what was counted.

    recorded: what counted of the paper at that moment.
    """

    unit: UnitId
    round: Round
    number: int
    sheet_no: SheetNo
    marks: Marks
    recorded: Marks


@dataclass(frozen=True, slots=True)
class SampleClosed:
    """A sample ended: so many sheets agreed, so many differed, the others were not read."""

    unit: UnitId
    round: Round
    number: int
    agreed: int
    differing: int
    remark: str


# --- the recount --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RecountOrdered:
    """Somebody entitled asked for all papers of a unit to be keyed once more before signing.

    number: over the unit, from 1. person: who asked.
    """

    unit: UnitId
    round: Round
    number: int
    asked_by: RecountAsker
    person: PersonId
    reason: str


@dataclass(frozen=True, slots=True)
class SheetRecounted:
    """A paper was keyed in a recount, blind; `counted` is what counted of it at that moment."""

    unit: UnitId
    round: Round
    number: int
    sheet_no: SheetNo
    marks: Marks
    counted: Marks


@dataclass(frozen=True, slots=True)
class RecountUndone:
    """The paper keyed last in a recount was taken back to be keyed again."""

    unit: UnitId
    round: Round
    number: int
    sheet_no: SheetNo


@dataclass(frozen=True, slots=True)
class RecountCompared:
    """Every paper was keyed again; both counts stand, and how many papers differ."""

    unit: UnitId
    round: Round
    number: int
    before: UnitTally
    after: UnitTally
    differing: int


@dataclass(frozen=True, slots=True)
class RecountSettled:
    """Where recount and count differ, two looked which marks are on the paper: these.

    Before any lock the marks count at once, as a ruling; after it the paper must be corrected.
    """

    unit: UnitId
    round: Round
    number: int
    sheet_no: SheetNo
    marks: Marks
    reason: str
    deciders: tuple[PersonId, ...]
