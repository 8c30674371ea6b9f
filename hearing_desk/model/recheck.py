"""Paper checked against the record after the entry: the notary's samples and full recounts."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from hearing_desk.model.ballots import Marks
from hearing_desk.model.ids import SheetNo
from hearing_desk.model.people import PersonId
from hearing_desk.model.tally import UnitTally


class RecountAsker(Enum):
    """Who may ask for a recount before the figures are signed (6.18)."""

    SUPERVISOR = "supervisor"
    NOTARY = "notary"
    ORGANIZER = "organizer"


@dataclass(frozen=True, slots=True)
class SampleReading:
    """What the notary read off a paper, and what the record had counted for it at that moment."""

    marks: Marks
    recorded: Marks

    @property
    def agrees(self) -> bool:
        """The paper says what the record says."""
        return self.marks == self.recorded


@dataclass(slots=True)
class SampleState:
    """A sample of a unit's papers, numbered over the unit from 1.

    papers:     among which it was drawn. sheets: in the order of their tickets.
    looked_for: wrong sheets the proposed size was to find; proposed: that size.
    readings:   of every sheet read so far, the latest last; a further one after a difference only.
    closed:     the notary's remark on closing, "" = none; `None` = still open.
    """

    number: int
    seed: str
    papers: int
    looked_for: int
    proposed: int
    sheets: tuple[SheetNo, ...]
    drawn_by: PersonId
    drawn_at_utc: str
    readings: dict[SheetNo, list[SampleReading]] = field(default_factory=dict)
    closed: str | None = None
    closed_at_utc: str | None = None

    @property
    def unread(self) -> tuple[SheetNo, ...]:
        """Sheets nobody has read yet."""
        return tuple(sheet for sheet in self.sheets if sheet not in self.readings)

    @property
    def differing(self) -> tuple[SheetNo, ...]:
        """Sheets whose latest reading was another than what was counted then."""
        return tuple(s for s in self.sheets if s in self.readings and not self.latest(s).agrees)

    @property
    def agreed(self) -> int:
        """How many sheets agreed by their latest reading."""
        return len(self.readings) - len(self.differing)

    def latest(self, sheet_no: SheetNo) -> SampleReading:
        """The reading that holds."""
        return self.readings[sheet_no][-1]


@dataclass(frozen=True, slots=True)
class RecountSettlement:
    """What two deciders found on a paper on which recount and count differ."""

    marks: Marks
    reason: str
    deciders: tuple[PersonId, ...]


@dataclass(slots=True)
class RecountState:
    """A full re-key of a unit's papers by another person (6.18), numbered over the unit from 1.

    person:    who asked. keyed: marks in the order of keying; counted: what counted of the same.
    before, after: the count as it stood and as recounted; `None` = not compared yet.
    """

    number: int
    asked_by: RecountAsker
    person: PersonId
    reason: str
    asked_at_utc: str
    keyed: dict[SheetNo, Marks] = field(default_factory=dict)
    counted: dict[SheetNo, Marks] = field(default_factory=dict)
    keyed_by: dict[SheetNo, str] = field(default_factory=dict)
    undone: int = 0
    before: UnitTally | None = None
    after: UnitTally | None = None
    compared_at_utc: str | None = None
    settled: dict[SheetNo, RecountSettlement] = field(default_factory=dict)

    @property
    def compared(self) -> bool:
        """Every paper was keyed and both counts stand beside each other."""
        return self.after is not None

    @property
    def differing(self) -> tuple[SheetNo, ...]:
        """Papers on which recount and count differ."""
        return tuple(
            sheet for sheet in sorted(self.keyed) if self.keyed[sheet] != self.counted[sheet]
        )

    @property
    def unsettled(self) -> tuple[SheetNo, ...]:
        """Of these, those nobody looked at yet."""
        return tuple(sheet for sheet in self.differing if sheet not in self.settled)
