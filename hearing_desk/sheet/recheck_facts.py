"""What the recount record (D14) and the sample record (D14A) need to know.

Names, labels and times arrive as the text that shall be printed; points stay numbers.
"""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.model.ballots import Marks
from hearing_desk.model.tally import UnitTally


@dataclass(frozen=True, slots=True)
class RecountedSheet:
    """A paper on which recount and count differ; found: `None` = nobody has looked yet."""

    sheet_number: int
    counted: Marks
    recounted: Marks
    found: Marks | None
    reason: str
    deciders: str


@dataclass(frozen=True, slots=True)
class RecountFacts:
    """D14. All papers of a unit keyed once more, both counts, and what the papers say.

    asked_by:  the capacity of who asked, `asker` the name.
    before, after, settled: the count as it stood, as recounted, and with what was found on paper.
    correction_due: figures were locked, so a count found wrong must be corrected (6.9).
    """

    unit: str
    group: str
    round_number: int
    number: int
    asked_by: str
    asker: str
    reason: str
    asked_at: str
    compared_at: str
    keyed_by: str
    recounted_by: str
    papers: int
    undone: int
    sheets: tuple[RecountedSheet, ...]
    before: UnitTally
    after: UnitTally
    settled: UnitTally
    correction_due: bool


@dataclass(frozen=True, slots=True)
class SampledSheet:
    """A sheet drawn, in the order of the tickets; ticket: its first digits.

    read:    the readings, the latest last; empty = not read.
    counted: as on record at the latest reading; `None` = not read.
    """

    sheet_number: int
    ticket: str
    read: tuple[Marks, ...]
    counted: Marks | None

    @property
    def agrees(self) -> bool:
        """The latest reading says what the record says."""
        return bool(self.read) and self.read[-1] == self.counted


@dataclass(frozen=True, slots=True)
class SampleFacts:
    """D14A. One sample of a unit's papers.

    key:     of the tickets, 64 lower-case hex digits.
    percent: how sure a sample of this size is to hold one of `looked_for` wrong sheets.
    remark:  the notary's; empty = none.
    """

    unit: str
    group: str
    hearing: str
    unit_id: str
    round_number: int
    number: int
    notary: str
    drawn_at: str
    closed_at: str
    seed: str
    key: str
    papers: int
    looked_for: int
    proposed: int
    percent: int
    sheets: tuple[SampledSheet, ...]
    remark: str
