"""How long a full recount takes, beside a bare count of the same marks."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import chain

from hearing_desk.model.ballots import Mark, Marks
from hearing_desk.model.ids import Round, SheetNo, UnitId
from hearing_desk.model.tally import BallotAccount
from hearing_desk.rules.ballots import settled_marks
from hearing_desk.rules.rank import rank_group
from hearing_desk.rules.tabulate import tabulate
from tests.rules.counting import RANKS, TONGHE

UNITS, BALLOTS_PER_UNIT, ITEMS = 50, 2_000, 5
GOAL_S = 0.5
KEYS = "1111111122222222333333444400+?"


def lines() -> Iterator[str]:
    """One line: both passes of 50 units settled, 500 000 marks counted, scored and ranked."""
    units = [unit_ballots(unit) for unit in range(UNITS)]
    floor_s = best_of_three(
        lambda: Counter(chain.from_iterable(chain.from_iterable(map(dict.values, units))))
    )
    recount_s = best_of_three(lambda: recount(units))
    marks = UNITS * BALLOTS_PER_UNIT * ITEMS
    yield (
        f"recount of {marks:_} marks: {recount_s:.3f} s (goal {GOAL_S} s), "
        f"bare Counter {floor_s:.3f} s, {recount_s / floor_s:.1f}x"
    )


def unit_ballots(unit: int) -> dict[SheetNo, Marks]:
    """Ballots as irregular as real ones, the same in every run: a linear congruential sequence."""
    state, ballots = unit + 1, {}
    for sheet_no in range(1, BALLOTS_PER_UNIT + 1):
        marks = []
        for _ in range(ITEMS):
            state = (state * 1_103_515_245 + 12_345) % 2**31
            marks.append(Mark(KEYS[(state >> 16) % len(KEYS)]))
        ballots[SheetNo(sheet_no)] = tuple(marks)
    return ballots


def recount(units: list[dict[SheetNo, Marks]]) -> None:
    """Every unit from its two agreeing passes to its place in the ranking."""
    delegates = BALLOTS_PER_UNIT
    account = BallotAccount(delegates, 0, delegates, delegates, 0, delegates)
    tallies = [
        tabulate(
            TONGHE,
            UnitId(f"U{place:02}"),
            Round(1),
            account,
            settled_marks(keyed, dict(keyed), {}, {}).values(),
        )
        for place, keyed in enumerate(units, 1)
    ]
    rank_group(tallies, TONGHE, RANKS)


def best_of_three(work: Callable[[], object]) -> float:
    """Seconds of the fastest of three runs; the others measure the neighbours."""
    seconds = []
    for _ in range(3):
        begun = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - begun)
    return min(seconds)
