"""The worked example of the rule sheet: three ballots counted by the scheme (D0)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from hearing_desk.model.ballots import BLANK, Mark, Marks
from hearing_desk.model.ids import Round, UnitId
from hearing_desk.model.scheme import BallotRules, Scheme
from hearing_desk.model.tally import BallotAccount
from hearing_desk.rules.interpret import BallotReading, interpret
from hearing_desk.rules.score import score_text
from hearing_desk.rules.tabulate import tabulate


@dataclass(frozen=True, slots=True)
class WorkedExample:
    """Three delegates present, three ballots returned.

    score: as announced; `None` = nothing to divide by.
    """

    ballots: tuple[BallotReading, ...]
    raw_total: Fraction
    divisor: int
    score: str | None


def example_ballots(rules: BallotRules) -> tuple[Marks, ...]:
    """All best; the grades in turn with the last item blank; wholly blank."""
    items = len(rules.items)
    grades = len(rules.grades)
    turn = tuple(Mark(str(min(place, grades))) for place in range(1, items))
    last = BLANK if turn else Mark("2")  # on a single item, blank is shown by the third ballot
    return (Mark("1"),) * items, (*turn, last), (BLANK,) * items


def worked_example(scheme: Scheme) -> WorkedExample:
    """The example ballots under the scheme's own rules."""
    ballots = example_ballots(scheme.ballot)
    hall = BallotAccount(present=3, recused=0, session_present=3, issued=3, exchanged=0, returned=3)
    tally = tabulate(scheme.ballot, UnitId("example"), Round(1), hall, ballots)
    return WorkedExample(
        tuple(interpret(marks, scheme.ballot) for marks in ballots),
        tally.raw_total,
        tally.divisor,
        None if tally.score is None else score_text(tally.score, scheme.ranks),
    )
