"""How paper and data were held against each other: typed back, returned as images, photographed."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from hearing_desk.model.ids import Round, UnitId


class ReturnVerdict(Enum):
    """What the code on a returned sheet says of it.

    NOT_HELD: it calls itself a paper of this hearing, but the record holds none that says so:
              a draft, another state of the record, or a forgery.
    """

    CURRENT = "current"
    SUPERSEDED = "superseded"
    NOT_HELD = "not-held"
    OTHER_HEARING = "other-hearing"
    UNREADABLE = "unreadable"


class PhotographOf(Enum):
    """What a photograph shows."""

    PAPER = "paper"
    ENVELOPE = "envelope"
    BOX = "box"
    MEDIUM = "medium"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PaperCode:
    """What the code on a page says; digests in lower-case hex, the number in capitals.

    head: of the journal when the paper was composed; acts: in the journal then, 0 = not told.
    """

    hearing: str
    kind: str
    number: str
    version: int
    record_sha256: str
    head: str
    acts: int = 0


@dataclass(frozen=True, slots=True)
class TypeBack:
    """A type-back check. hidden: places of the groups, from 1. seq: of its act."""

    pdf_sha256: str
    hidden: tuple[int, ...]
    matched: bool
    seq: int


@dataclass(frozen=True, slots=True)
class PaperReturn:
    """An image of a signed sheet and what its code says.

    hearing:     whose paper it calls itself; empty = no code was read.
    printed_after: act whose hash the head on it is; `None` = none of this record.
    pdf_sha256:  the stored paper; empty = none.
    replaced_by: the version that takes its place, for a superseded one.
    """

    verdict: ReturnVerdict
    hearing: str
    number: str
    version: int
    printed_after: int | None
    pdf_sha256: str
    replaced_by: int | None
    file_sha256: str
    file_name: str
    seq: int


@dataclass(frozen=True, slots=True)
class Photograph:
    """An image of a signed paper, a sealed envelope, a box or a medium.

    pdf_sha256: of the paper shown; unit, round, envelope: of the envelope, numbered from 1.
    what, seal: as told by whoever took it in; the seal's number or who signed across it.
    """

    item: PhotographOf
    pdf_sha256: str
    unit: UnitId | None
    round: Round | None
    envelope: int | None
    what: str
    seal: str
    file_sha256: str
    file_name: str
    seq: int


@dataclass(slots=True)
class BindingState:
    """All of them, in the order in which they were recorded."""

    type_backs: list[TypeBack] = field(default_factory=list)
    returns: list[PaperReturn] = field(default_factory=list)
    photographs: list[Photograph] = field(default_factory=list)

    def seal_of(self, unit: UnitId, number: Round, envelope: int) -> str:
        """What the latest photograph of an envelope tells of its seal; "" = none was taken."""
        for each in reversed(self.photographs):
            if (each.unit, each.round, each.envelope) == (unit, number, envelope):
                return each.seal
        return ""
