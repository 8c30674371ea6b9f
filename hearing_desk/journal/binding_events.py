"""The acts by which paper and data are held against each other.

The journal head on a sheet is never written down here: shown in a public bundle it would be a hash
from within a withheld run. Its place in the journal is.
"""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.model.binding import PhotographOf, ReturnVerdict
from hearing_desk.model.ids import Round, UnitId
from hearing_desk.model.papers import PaperKind


@dataclass(frozen=True, slots=True)
class TypeBackChecked:
    """Hidden groups of a paper's digest were typed from the paper in hand.

    hidden: places of the groups from 1; typed: what was typed for each, in lower case.
    """

    kind: PaperKind
    number: str
    version: int
    subject: str
    pdf_sha256: str
    hidden: tuple[int, ...]
    typed: tuple[str, ...]
    matched: bool


@dataclass(frozen=True, slots=True)
class SignedPaperReturned:
    """An image of a signed sheet was taken in, and its code read: current, superseded or neither.

    hearing, number, version, record_sha256: as the code says; "" and 0 = no code was read.
    printed_after: act whose hash is the head on the sheet; `None` = no act of this record.
    pdf_sha256:    the stored paper; "" = none. replaced_by: for a superseded one.
    """

    verdict: ReturnVerdict
    hearing: str
    number: str
    version: int
    record_sha256: str
    printed_after: int | None
    pdf_sha256: str
    replaced_by: int | None
    file_sha256: str
    file_name: str


@dataclass(frozen=True, slots=True)
class CustodyPhotographed:
    """A photograph of a signed paper, a sealed envelope, a box or a medium was taken in."""

    item: PhotographOf
    pdf_sha256: str
    unit: UnitId | None
    round: Round | None
    envelope: int | None
    what: str
    seal: str
    file_sha256: str
    file_name: str
