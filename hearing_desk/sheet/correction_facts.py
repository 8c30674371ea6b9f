"""What the correction report (D12) and the recomputation (D10A) need to know.

Names, labels and times arrive as the text that shall be printed; points stay numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from hearing_desk.model.ballots import Marks
from hearing_desk.model.tally import UnitTally


@dataclass(frozen=True, slots=True)
class ReplacedVersion:
    """The version a unit's sheet takes the place of.

    shown:  its score as it was announced; `None` = none.
    report: number of the correction report.
    """

    version: int
    shown: str | None
    report: str


@dataclass(frozen=True, slots=True)
class CorrectedSheet:
    """One paper corrected; notary: `None` = supervision had ended."""

    sheet_number: int
    before: Marks
    after: Marks
    reason: str
    found: str
    checked_by: str
    notary: str | None
    at: str


@dataclass(frozen=True, slots=True)
class Place:
    """A unit's place at one moment; rank: `None` = not ranked; shown: `None` = no score."""

    rank: int | None
    tied: bool
    shown: str | None


@dataclass(frozen=True, slots=True)
class UnitEffect:
    """A unit of the group before and after; `None` = not counted then."""

    unit: str
    before: Place | None
    after: Place | None
    corrected: bool


@dataclass(frozen=True, slots=True)
class CorrectionReportFacts:
    """D12. One correction from a locked version of a unit's figures to the next.

    paper:      the unit tally sheet corrected, with its version.
    new_papers: those in its place, with their versions.
    signed_by:  who signed the original; empty = it was not signed.
    units:      of the group, by the rank after.
    ties_dropped: lots and second votes of the group fell away.
    """

    unit: str
    group: str
    round_number: int
    paper: str
    new_papers: tuple[str, ...]
    signed_by: tuple[str, ...]
    sheets: tuple[CorrectedSheet, ...]
    before: UnitTally
    after: UnitTally
    units: tuple[UnitEffect, ...]
    ties_dropped: bool

    @property
    def own(self) -> UnitEffect:
        """The corrected unit's line."""
        return next(effect for effect in self.units if effect.corrected)

    @property
    def ranks_changed(self) -> bool:
        """Anybody's rank is another."""
        return any(rank_of(effect.before) != rank_of(effect.after) for effect in self.units)


def rank_of(place: Place | None) -> tuple[int | None, bool]:
    """The rank and whether it is shared; a unit not counted has none."""
    return (None, False) if place is None else (place.rank, place.tied)


@dataclass(frozen=True, slots=True)
class RecomputedLine:
    """A unit as signed and by the revised rules; `None` figures = not counted."""

    unit: str
    signed: Place
    revised: Place
    raw_total: Fraction
    divisor: int


@dataclass(frozen=True, slots=True)
class RecomputationFacts:
    """D10A. A group counted once more by revised rules (6.23).

    revisions: (sentence as signed, as revised) of the rule sheet; "" = there is none.
    """

    group: str
    number: int
    document: str
    reason: str
    at: str
    sha256: str
    revisions: tuple[tuple[str, str], ...]
    lines: tuple[RecomputedLine, ...]
