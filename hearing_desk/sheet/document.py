"""A printed paper as a plain record of every word and number on it, before any page exists."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import Enum
from types import MappingProxyType

from hearing_desk.errors import InternalError
from hearing_desk.model.papers import LooseKind, PaperKind
from hearing_desk.sheet.ballot_layout import BallotLayout
from hearing_desk.words.language import Language

LATER: Mapping[str, bool] = MappingProxyType({"later": True})
"""Marks a field that records did not always have: it is left out of the digest while empty, so
that a paper from before still shows the digest it was printed with."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """Where a paper comes from and how far it may be relied on; printed on every page.

    file_id:         id of the hearing file.
    event_title:     title of the hearing, as configured.
    number:          document number.
    version:         from 1.
    replaces:        the version or document this one replaces; `None` = nothing.
    supervised:      False prints 未经公证监督 (6.21); `None` = no notary was to be expected.
    draft:           True until the lock: DRAFT 草稿 across every page.
    rehearsal:       True prints 演练 REHEARSAL loudly on every page.
    printed_at:      local time with its offset, as it shall be read.
    clock_offset:    machine clock against the reference clock (6.25); `None` = not compared.
    program_version: version of the program that made the paper.
    scheme_digest:   SHA-256 of the scheme in force, lower-case hex.
    journal_head:    latest hash of the journal, lower-case hex.
    objected:        True prints 公证员提出异议 (6.20).
    journal_acts:    how many acts the head closes; 0 = made outside a record.
    """

    file_id: str
    event_title: str
    number: str
    version: int
    replaces: str | None
    supervised: bool | None
    draft: bool
    rehearsal: bool
    printed_at: str
    clock_offset: str | None
    program_version: str
    scheme_digest: str
    journal_head: str
    objected: bool = field(default=False, metadata=LATER)
    journal_acts: int = field(default=0, metadata=LATER)

    @property
    def file_name(self) -> str:
        """What the PDF is called, without folders."""
        return f"{self.number}-V{self.version}.pdf"


class Align(Enum):
    """Where a cell's text stands."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Density(Enum):
    """How close the rows of a table stand."""

    NORMAL = "normal"
    DENSE = "dense"
    """Smaller type, for wide tables and long lists."""
    COMPACT = "compact"
    """Low rows of single figures, forty to a column."""


class Tone(Enum):
    """How a paragraph is set."""

    BODY = "body"
    FLUSH = "flush"
    """As the body, its first line not indented: whom a paper speaks to."""
    NOTE = "note"
    """Small, for remarks below a table."""
    LEAD = "lead"
    """Centred, sans, for a line that must be found at once."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A section heading; never the last line of a page."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; a line feed forces a new line."""

    text: str
    tone: Tone = Tone.BODY


@dataclass(frozen=True, slots=True)
class Notice:
    """A boxed sentence nobody may overlook."""

    text: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value; a strong one is what the paper is about."""

    label: str
    value: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Label and value pairs in a ruled grid, `across` pairs to the line."""

    facts: tuple[Fact, ...]
    across: int = 2


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A digest in lower-case hex, printed in groups of four.

    large: in two lines of large type, to be read aloud and compared at a glance.
    """

    label: str
    digest: str
    large: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """Lines to be typed exactly as printed; broken anywhere, never reworded."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A table column; `share` is its width relative to the other columns."""

    heading: str
    share: int
    align: Align = Align.CENTRE


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a heading that is repeated on every page; a row is never split in two.

    total:      a last row set apart; `None` = none.
    notes:      small lines below.
    density:    how close the rows stand.
    rule_every: a stronger line after every so many rows; 0 = none.
    row_mm:     least height of a row in millimetres, where a pen needs room; 0 = none.
    bands:      (text, number of columns) over the headings, from the left and over all columns;
                "" leaves the whole height to the headings below it. Empty = one row of headings.
    line_after: rows, from 1, with a heavy line below: the line between who is in and who is out.
    struck:     rows, from 1, that no longer hold: struck out but for their last cell, which says
                why.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] | None = None
    notes: tuple[str, ...] = ()
    density: Density = Density.NORMAL
    rule_every: int = 0
    row_mm: int = 0
    bands: tuple[tuple[str, int], ...] = field(default=(), metadata=LATER)
    line_after: tuple[int, ...] = field(default=(), metadata=LATER)
    struck: tuple[int, ...] = field(default=(), metadata=LATER)


@dataclass(frozen=True, slots=True)
class Bar:
    """A line of a chart: its label, the lengths of its parts and the figure at its end.

    parts: in thousandths of the whole length, one for every series.
    """

    label: str
    parts: tuple[int, ...]
    figure: str


@dataclass(frozen=True, slots=True)
class BarChart:
    """Stacked bars, told apart by hatching; the names of the series come again on every page."""

    series: tuple[str, ...]
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """A box to sign in for every label, and a clear area for a seal beside them.

    labels: one per line to sign; a role with two signatures stands twice.
    date:   label of the line for the date.
    seal:   label in the seal area, at least 42 mm clear; `None` = no seal on this paper.
    """

    labels: tuple[str, ...]
    date: str
    seal: str | None


@dataclass(frozen=True, slots=True)
class BallotRow:
    """What is judged in one line of boxes: an item (rolling) or a unit (booklet)."""

    number: str
    label: str


@dataclass(frozen=True, slots=True)
class BallotFace:
    """One ballot as a delegate sees it: titles, boxes, filling rule; no number, no sector.

    heads:    groups of columns over the boxes; booklet: the items; rolling: one empty text.
    grades:   (label, key digit) of every column under a head, in key order.
    rows:     items, or units in a booklet.
    layout:   where everything stands.
    specimen: watermark word of a specimen; empty = a real ballot.
    """

    layout: BallotLayout
    event: str
    title: str
    subject: str
    round_mark: str
    heads: tuple[str, ...]
    row_heading: str
    grades: tuple[tuple[str, str], ...]
    rows: tuple[BallotRow, ...]
    rules: tuple[str, ...]
    stamp: str
    specimen: str


@dataclass(frozen=True, slots=True)
class BallotPage:
    """A page that holds nothing but ballots, one or two, to be cut apart."""

    faces: tuple[BallotFace, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


Block = (
    Heading
    | Paragraph
    | Notice
    | Facts
    | Fingerprint
    | Listing
    | Table
    | BarChart
    | SignatureBlock
    | BallotPage
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class SheetDocument:
    """Every word and number of one paper: what reviewers read, what is hashed, what is printed.

    landscape:   True turns the A4 page.
    single_page: the type is set smaller, within reason, to keep the paper on one page.
    """

    kind: PaperKind | LooseKind
    language: Language
    imprint: Imprint
    title: str
    subtitles: tuple[str, ...]
    blocks: tuple[Block, ...]
    landscape: bool = False
    single_page: bool = False

    @property
    def evidence(self) -> PaperKind:
        """Which document of the hearing it is. Raises InternalError: none, a loose paper."""
        if isinstance(self.kind, LooseKind):
            raise InternalError(f"{self.kind.value} is no paper of the record")
        return self.kind

    @property
    def is_ballots(self) -> bool:
        """Nothing but ballots: such pages carry no title, head or foot, and are cut apart."""
        return bool(self.blocks) and all(isinstance(block, BallotPage) for block in self.blocks)

    @property
    def data_digest(self) -> str:
        """SHA-256 of what the paper says, in hex: its words, not when or by what it was printed."""
        said = (
            self.kind,
            self.language,
            self.imprint.file_id,
            self.imprint.event_title,
            self.imprint.number,
            self.imprint.version,
            self.imprint.replaces,
            self.imprint.scheme_digest,
            self.title,
            self.subtitles,
            self.blocks,
        )
        return hashlib.sha256(_canonical_json(said)).hexdigest()

    def canonical_bytes(self) -> bytes:
        """The whole record as canonical JSON, UTF-8: equal records give equal bytes."""
        return _canonical_json(self)


def _canonical_json(value: object) -> bytes:
    return json.dumps(
        value, default=_plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()


def _plain(value: object) -> object:
    """Records become objects that name their type, enums their values."""
    match value:
        case Enum():
            return value.value
        case _ if is_dataclass(value):
            members = {each.name: getattr(value, each.name) for each in fields(value)}
            left_out = {each.name for each in fields(value) if each.metadata.get("later")}
            return {
                "record": type(value).__name__,
                **{name: held for name, held in members.items() if held or name not in left_out},
            }
    raise TypeError(type(value).__name__)
