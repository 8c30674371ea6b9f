"""The notary's sample: which sheets are compared with the paper, and how many it takes.

Which: tickets as in `draw.md` 3.6 over sheet numbers such as `012`, so that anyone can redo the
choice with a page that shows SHA-256. How many: enough to find, nineteen times in twenty, one of
the fewest wrong sheets that could change the unit's place (6.18).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256
from math import ceil, comb

from hearing_desk.errors import Refusal
from hearing_desk.model.ballots import Marks
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.ids import Round, SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import BallotRules
from hearing_desk.model.tally import UnitTally
from hearing_desk.rules.interpret import BallotStanding, grade_points, read_mark, standing_of
from hearing_desk.rules.tickets import ranked

PREFIX = "HDRAW-SAMPLE-2"

LEAST_DIGITS, MOST_DIGITS = 4, 64
"""Digits a seed has: enough that nobody guesses them while keying, few enough to be spoken."""

SURE = Fraction(95, 100)
"""How likely the proposed sample finds a wrong sheet, if there are as many as it looks for."""

LEAST_SHARE = Fraction(5, 100)
"""Of the papers, whatever the margin (`reliability.md` 4.2: a random 5 % per batch)."""

WRONG_SHARE = Fraction(2, 100)
"""Of the papers: looked for where no other unit is counted yet (`reliability.md` 4.2)."""


@dataclass(frozen=True, slots=True)
class SampleProposal:
    """How many sheets to compare.

    papers:     that count. size: sheets proposed.
    looked_for: the fewest wrong sheets that could change the unit's place, one mark wrong on each.
    neighbour:  the unit whose place it would then take or share; `None` = no other is counted, or
                no such change is possible; `looked_for` is then a share of the papers.
    """

    papers: int
    looked_for: int
    size: int
    neighbour: UnitId | None


def seed_digits(named: str) -> str:
    """The digits as they are hashed: full-width ones made plain, white space left out.

    Raises Refusal: "sample-seed-digits".
    """
    digits = "".join(unicodedata.normalize("NFKC", named).split())
    plain = digits.isascii() and digits.isdigit()
    if not plain or not LEAST_DIGITS <= len(digits) <= MOST_DIGITS:
        raise Refusal("sample-seed-digits", least=LEAST_DIGITS, most=MOST_DIGITS)
    return digits


def sample_key(hearing: str, unit: UnitId, number: Round, sample: int, seed: str) -> str:
    """The key of the tickets: SHA-256 of `HDRAW-SAMPLE-2|hearing|unit|round|sample|digits`.

    64 lower-case hex digits. seed: as `seed_digits` gives it.
    """
    text = f"{PREFIX}|{hearing}|{unit}|{number}|{sample}|{seed}"
    return sha256(text.encode()).hexdigest()


def ticket_name(sheet_no: SheetNo) -> str:
    """What is hashed after the key: the sheet number in three digits at least."""
    return f"{sheet_no:03}"


def chosen(key: str, sheets: Sequence[SheetNo], size: int) -> tuple[SheetNo, ...]:
    """So many of the sheets, by ascending ticket.

    Raises Refusal: "sample-size" unless 1 <= size <= the number of sheets.
    """
    if not 1 <= size <= len(sheets):
        raise Refusal("sample-size", count=size, sheets=len(sheets))
    order, _ = ranked(key, [PersonId(ticket_name(sheet)) for sheet in sheets])
    return tuple(sheets[index] for index in order[:size])


def counting_sheets(current: RoundState) -> tuple[SheetNo, ...]:
    """The papers with marks that count: neither taken out nor declared invalid."""
    return tuple(sheet for sheet in current.sheets if sheet not in current.invalid)


def chance_to_find(papers: int, wrong: int, size: int) -> Fraction:
    """How likely a sample of that size holds one of so many wrong sheets at least."""
    return 1 - Fraction(comb(papers - wrong, size), comb(papers, size)) if papers else Fraction(0)


def propose(
    own: UnitTally, papers: Sequence[Marks], others: Iterable[UnitTally], rules: BallotRules
) -> SampleProposal:
    """How many of a unit's papers to compare.

    papers: marks of the papers that count, in any order.
    others: the units ranked next to it, above and below.
    """
    found = [
        (wrong, other.unit)
        for other in others
        if (wrong := fewest_wrong(own, other, papers, rules)) is not None
    ]
    looked_for, neighbour = min(found, default=(ceil(WRONG_SHARE * len(papers)), None))
    looked_for = min(max(1, looked_for), len(papers))
    return SampleProposal(len(papers), looked_for, _size(len(papers), looked_for), neighbour)


def _size(papers: int, wrong: int) -> int:
    """The smallest size that finds one of so many wrong sheets surely enough."""
    least = ceil(LEAST_SHARE * papers)
    sizes = range(least, papers)
    return next((size for size in sizes if chance_to_find(papers, wrong, size) >= SURE), papers)


def fewest_wrong(
    own: UnitTally, other: UnitTally, papers: Iterable[Marks], rules: BallotRules
) -> int | None:
    """The fewest sheets, one mark wrong on each, that would bring two units level; 1 in a tie.

    A mark may be wrong by the whole scale; only marks that count move, and the divisor stays, as
    in `margin`. `None` = not even with a mark wrong on every sheet, or a unit has no score.
    """
    if own.score is None or other.score is None:
        return None
    gap = (own.score - other.score) * own.divisor
    worths = [points for points in grade_points(rules) if points is not None]
    way, end = (1, min(worths)) if gap >= 0 else (-1, max(worths))
    gains = sorted((_most(marks, end, way, rules) for marks in papers), reverse=True)
    moved, needed = Fraction(0), abs(gap)
    for count, gain in enumerate(gains, 1):
        moved += gain
        if gain > 0 and moved >= needed:
            return count
    return None


def _most(marks: Marks, end: Fraction, way: int, rules: BallotRules) -> Fraction:
    """What one mark of a paper moves the raw total at most, were it of the grade at that end.

    way: +1 towards the worst grade, -1 towards the best.
    """
    if standing_of(marks, rules) is not BallotStanding.VALID:
        return Fraction(0)
    worths = (read_mark(mark, rules).points for mark in marks)
    moves = (way * (worth - end) for worth in worths if worth is not None)
    return max(moves, default=Fraction(0))
