"""What the papers that witness the day need to know (D3, D5, D11, D13, D15, D16, D17).

Names, labels and times arrive as the text that shall be printed, in the paper's language. Empty
times and answers are left open for the pen.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NotifiedLine:
    """A person to be told.

    position: seat or place among the alternates. at, answer: as recorded; `None` = for the pen.
    """

    position: str
    name: str
    sector: str
    at: str | None
    answer: str | None


@dataclass(frozen=True, slots=True)
class NotificationFacts:
    """D3. Everybody drawn for one session."""

    session: str
    lines: tuple[NotifiedLine, ...]


@dataclass(frozen=True, slots=True)
class ZeroLine:
    """The counters of one group: units, then issued, returned, keyed twice, counted, released."""

    group: str
    units: int
    counters: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ZeroReportFacts:
    """D5. The counters before the first ballot; `roster_sha256` `None` = no pool was sealed.

    keys: (key, who holds it) to the release of scores; none where one person releases them.
    """

    lines: tuple[ZeroLine, ...]
    frozen_sha256: str
    roster_sha256: str | None
    acts: int
    keys: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class IncidentLine:
    """An entry of the incident log, verbatim."""

    number: int
    at: str
    category: str
    text: str


@dataclass(frozen=True, slots=True)
class SealedBallots:
    """The papers of one unit and round as they go into envelopes.

    sheets:    papers returned, numbered from 1.
    envelopes: (first, last) sheet number in each; (0, 0) = an empty one.
    seals:     number on the seal of each, as photographed; "" or none at all = for the pen.
    """

    unit: str
    group: str
    round_number: int
    voided: bool
    sheets: int
    envelopes: tuple[tuple[int, int], ...]
    seals: tuple[str, ...] = ()

    def seal(self, envelope: int) -> str:
        """Number on the seal of an envelope, counted from 1; "" = for the pen."""
        return self.seals[envelope - 1] if self.seals else ""

    @property
    def seals_told(self) -> str:
        """The numbers on the seals, by envelope where there are several; "" = for the pen."""
        known = [(place, seal) for place, seal in enumerate(self.seals, 1) if seal]
        if len(self.envelopes) == 1:
            return "".join(seal for _, seal in known)
        return "\n".join(f"{place}: {seal}" for place, seal in known)


@dataclass(frozen=True, slots=True)
class NotaryPageFacts:
    """D11. What the record says of each step, what was objected, what is sealed.

    steps: (step, what is on record). ended: why the supervision ended; `None` = it did not.
    """

    steps: tuple[tuple[str, str], ...]
    ended: str | None
    incidents: tuple[IncidentLine, ...]
    sealed: tuple[SealedBallots, ...]


@dataclass(frozen=True, slots=True)
class IncidentLogFacts:
    """D13. Every entry, by number. ended: why the supervision ended; `None` = it did not."""

    incidents: tuple[IncidentLine, ...]
    ended: str | None


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A stored paper; `pdf_sha256` in lower-case hex."""

    number: str
    title: str
    version: int
    pdf_sha256: str


@dataclass(frozen=True, slots=True)
class ImageLine:
    """A photograph or scan. act: its number in the record; remark: verdict or seal."""

    act: int
    shows: str
    remark: str
    file_sha256: str


@dataclass(frozen=True, slots=True)
class HandoverFacts:
    """D16. Papers, envelopes, images and the record, as they leave the hall.

    acts: in the record.
    """

    papers: tuple[PaperLine, ...]
    sealed: tuple[SealedBallots, ...]
    images: tuple[ImageLine, ...]
    acts: int


@dataclass(frozen=True, slots=True)
class ManualFormFacts:
    """D17. The units of one group, in the order they report."""

    group: str
    units: tuple[str, ...]
