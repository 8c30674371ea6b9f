"""What the counting yields: counts, raw totals, divisors, scores, ranks, margins."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from hearing_desk.model.ids import GradeId, ItemId, Round, UnitId


@dataclass(frozen=True, slots=True)
class ItemCounts:
    """Marks on one item over the valid ballots of a unit, zero first.

    grades:     marks per grade, in scheme order; only grades really marked.
    blank:      items left empty; an assigned grade is never counted as a marked one (design 2.8).
    overmarked: items with two or more grades.
    illegible:  items nobody could read.
    points:     what the marks of these ballots add to the raw total.
    """

    item: ItemId
    grades: tuple[tuple[GradeId, int], ...]
    blank: int
    overmarked: int
    illegible: int
    points: Fraction


@dataclass(frozen=True, slots=True)
class BallotAccount:
    """The papers of one unit and round, as counted in the hall (D7).

    present:    delegates present when the ballots were issued, recused ones included.
    recused:    of these, recused for the unit and without a ballot.
    session_present: sign-in total of the session.
    issued:     ballots handed out, net of exchanges: one per voting delegate.
    exchanged:  spoiled papers taken back and replaced one for one (G5).
    returned:   ballots out of the box, foreign paper left out.
    unused:     blank ballots left over; `None` = not counted.
    foreign:    papers without the stamp or colour of the round (B8).
    """

    present: int
    recused: int
    session_present: int
    issued: int
    exchanged: int
    returned: int
    unused: int | None = None
    foreign: int = 0

    @property
    def unreturned(self) -> int:
        """Ballots issued and missing; negative when more came back than went out."""
        return self.issued - self.returned


@dataclass(frozen=True, slots=True)
class UnitTally:
    """The count of one unit and round.

    ballots:    returned ballots that were keyed.
    valid:      of these, not invalid and not abstentions.
    all_blank:  ballots without any mark, whatever the scheme makes of them.
    raw_total:  sum of points (pooled mean: of all counted marks), `imputed_points` included.
    divisor:    `Fraction`-free whole number the raw total is divided by; 0 = nobody to divide by.
    score:      exact; `None` when the divisor is 0.
    unreturned_cost: what each unit of score the missing ballots took away together, compared with
                the mean of the ballots returned; 0 when none is missing (C2).
    imputed_points: points given to papers without usable marks: missing ones (C1 d) and invalid
                ones counted as all blank (B9).
    """

    unit: UnitId
    round: Round
    account: BallotAccount
    ballots: int
    valid: int
    invalid: int
    abstentions: int
    all_blank: int
    items: tuple[ItemCounts, ...]
    raw_total: Fraction
    divisor: int
    score: Fraction | None
    unreturned_cost: Fraction
    imputed_points: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class TieSettlement:
    """Units that shared a rank told apart, best first (D4).

    scores: of the second vote, exact, one per unit; empty for a lot.
    """

    units: tuple[UnitId, ...]
    scores: tuple[Fraction, ...] = ()

    def place(self, unit: UnitId) -> Fraction | int:
        """Smaller comes first; units equal in the second vote have the same place."""
        number = self.units.index(unit)
        return -self.scores[number] if self.scores else number


@dataclass(frozen=True, slots=True)
class Standing:
    """A unit's place in its group.

    rank: from 1; `None` = not ranked (absent, or nothing to divide by).
    tied: shares its rank.
    shown: the score as text, with enough decimals to tell unequal neighbours apart (D2).
    margin: least number of one-step mark changes that would swap it with the unit ranked next
            below; `None` for the last unit and unranked ones; 0 for a tie.
    """

    unit: UnitId
    rank: int | None
    tied: bool
    score: Fraction | None
    shown: str
    margin: int | None
