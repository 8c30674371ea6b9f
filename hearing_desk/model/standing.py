"""Where a record stands, for a clerk who goes on with it after a crash or a fault of the disk."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.model.ballots import EntryPass, Mark
from hearing_desk.model.ids import SheetNo


@dataclass(frozen=True, slots=True)
class PapersIn:
    """How many papers of a unit are in, of a pass that is still being keyed."""

    unit_name: str
    entry_pass: EntryPass
    keyed: int
    of: int


@dataclass(frozen=True, slots=True)
class LastPaper:
    """The paper keyed last of those that stand, with its marks as keyed."""

    unit_name: str
    entry_pass: EntryPass
    sheet_no: SheetNo
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """What is in a record whose chain was followed from its first act.

    acts: in all. papers: of the passes still open. last: `None` = none was keyed yet.
    """

    acts: int
    papers: tuple[PapersIn, ...]
    last: LastPaper | None
