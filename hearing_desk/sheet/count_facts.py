"""What reconciliation, tally sheet, ballot list and group summary need to know (D7 to D10).

Names, labels and times arrive as the text that shall be printed, in the paper's language; counts
and points stay numbers. `None` is printed as 无 unless the field says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from hearing_desk.model.ballots import InvalidReason, Marks
from hearing_desk.model.tally import BallotAccount, UnitTally
from hearing_desk.sheet.correction_facts import ReplacedVersion


@dataclass(frozen=True, slots=True)
class ReconciliationLine:
    """The papers of one unit and round.

    printed: papers printed for the round; `None` = not counted.
    invalid: (reason, ballots); reasons with 0 may be left out.
    keyed:   ballots keyed.
    voided:  the round is void and was voted again (B10).
    minuted: how each missing ballot was explained; empty = none missing.
    recounted: why two others counted the papers again, each time (6.14).
    """

    unit: str
    round_number: int
    account: BallotAccount
    printed: int | None
    valid: int
    invalid: tuple[tuple[InvalidReason, int], ...]
    abstentions: int
    keyed: int
    voided: bool
    minuted: tuple[str, ...]
    recounted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReconciliationFacts:
    """D7. Every paper of one group accounted for."""

    group: str
    lines: tuple[ReconciliationLine, ...]


@dataclass(frozen=True, slots=True)
class SampleCheck:
    """Sheets the notary compared with the paper, in order; `matched` of them agreed."""

    sheet_numbers: tuple[int, ...]
    matched: int


@dataclass(frozen=True, slots=True)
class KeyingFacts:
    """How the ballots of one unit were entered and checked.

    keyed_by:    name of the clerk.
    verified_by: name of the second clerk or reader; `None` = nobody.
    differences: cells in which the passes differed.
    settled:     of these, settled against the paper.
    doubtful:    ballots put aside for two deciders.
    rulings:     ballots decided by a recorded ruling.
    sample:      `None` = no sample was drawn.
    """

    keyed_by: str
    verified_by: str | None
    differences: int
    settled: int
    doubtful: int
    rulings: int
    sample: SampleCheck | None


@dataclass(frozen=True, slots=True)
class UnitTallyFacts:
    """D8. The count of one unit.

    order:      place in the group, from 1.
    written:    reported in writing.
    shown:      the score as announced; `None` = nothing to divide by.
    invalid:    (reason, ballots).
    minuted:    remarks on missing ballots, papers taken out or keyed anew; empty = none.
    replaced:   the version corrected; `None` = this is the first.
    """

    unit: str
    group: str
    order: int
    written: bool
    tally: UnitTally
    shown: str | None
    invalid: tuple[tuple[InvalidReason, int], ...]
    keying: KeyingFacts
    minuted: tuple[str, ...]
    replaced: ReplacedVersion | None = None


@dataclass(frozen=True, slots=True)
class BallotLine:
    """One paper as counted.

    marks:  `None` = declared invalid before its marks were agreed.
    remark: such as ruled or invalid; empty = none.
    """

    sheet_number: int
    marks: Marks | None
    remark: str


@dataclass(frozen=True, slots=True)
class BallotListFacts:
    """D9. The papers of one unit and round in order of their sheet numbers."""

    unit: str
    group: str
    round_number: int
    lines: tuple[BallotLine, ...]


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One unit in rank order.

    rank:          `None` = not ranked although present (nothing to divide by).
    shown:         the score as announced; `None` = none.
    sheet_version: number and version of the unit tally sheet used.
    flagged:       strictly below the threshold of the scheme (S11).
    """

    rank: int | None
    tied: bool
    unit: str
    ballots: int
    invalid: int
    divisor: int
    raw_total: Fraction
    shown: str | None
    sheet_version: str
    flagged: bool


@dataclass(frozen=True, slots=True)
class AbsentLine:
    """A unit below the line and why it is not ranked (6.4)."""

    unit: str
    reason: str


@dataclass(frozen=True, slots=True)
class NamedUnits:
    """A list the plan asks for: its label and the units on it, ties included; empty = nobody."""

    label: str
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupSummaryFacts:
    """D10. The hearing scores of one group.

    waiting: units sharing a rank that a lot or a second vote must still tell apart, per rank (D4).
    named:   units at the ends of the ranking (D10) and with most marks of a grade (Q8).
    reports: numbers of the correction reports behind these figures.
    """

    group: str
    lines: tuple[SummaryLine, ...]
    absent: tuple[AbsentLine, ...]
    waiting: tuple[tuple[str, ...], ...] = ()
    named: tuple[NamedUnits, ...] = ()
    reports: tuple[str, ...] = ()
