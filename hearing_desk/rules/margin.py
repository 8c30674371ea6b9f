"""How far a unit is from the one ranked below it, in one-step mark changes.

A step moves one mark of one ballot by one grade: down on the upper unit's ballots, up on the lower
unit's. Only marked grades that count move, and only among themselves; all other marks stay what
they are, and so do the divisors.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from hearing_desk.model.ids import GradeId
from hearing_desk.model.scheme import BallotRules
from hearing_desk.model.tally import UnitTally
from hearing_desk.rules.interpret import grade_points


@dataclass(frozen=True, slots=True)
class _Marks:
    """Marks that can move alike.

    gains: how much closer the scores come after 0, 1, 2, ... steps of one of them.
    """

    count: int
    gains: tuple[Fraction, ...]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Some steps of each of these marks, taken together: from `start` steps to `end` steps."""

    marks: int
    start: int
    end: int
    gain: Fraction

    @property
    def steps(self) -> int:
        return self.end - self.start

    @property
    def gain_per_step(self) -> Fraction:
        return self.gain / self.steps


def margin(upper: UnitTally, lower: UnitTally, rules: BallotRules) -> int | None:
    """The least number of steps that puts the lower unit strictly above the upper one.

    `None` = not even with every mark moved as far as it goes, or a unit has no score.
    """
    if upper.score is None or lower.score is None:
        return None
    points = {
        grade.id: worth
        for grade, worth in zip(rules.grades, grade_points(rules), strict=True)
        if worth is not None
    }
    movable = _movable(upper, points, 1) + _movable(lower, points, -1)
    return fewest_steps(movable, upper.score - lower.score)


def _movable(tally: UnitTally, points: Mapping[GradeId, Fraction], way: int) -> tuple[_Marks, ...]:
    """The marks of a unit by grade; `way` is +1 towards the worst grade, -1 towards the best."""
    marked = Counter[GradeId]()
    for item in tally.items:
        marked.update(dict(item.grades))
    scale = tuple(points.values())
    return tuple(
        _Marks(
            marked[grade], tuple((scale[at] - worth) * way / tally.divisor for worth in reachable)
        )
        for at, grade in enumerate(points)
        if marked[grade] and len(reachable := scale[at:] if way > 0 else scale[at::-1]) > 1
    )


def fewest_steps(movable: Sequence[_Marks], gap: Fraction) -> int | None:
    """The least number of steps whose gains together exceed the gap; `None` = they never do.

    The stretches with the largest gain per step are taken first. Each is cut so that nothing
    before its end gains more per step, so after whole stretches no other choice of as many steps
    gains more. If the stretch that crosses the gap is a single step (always so on an even scale)
    the count is therefore least; otherwise `_finish` looks for something shorter than it.
    """
    taken = [0] * len(movable)
    steps = 0
    for stretch in sorted(_stretches(movable), key=lambda s: s.gain_per_step, reverse=True):
        marks = movable[stretch.marks]
        wanted = gap // stretch.gain + 1
        if wanted > marks.count:
            gap -= marks.count * stretch.gain
            steps += marks.count * stretch.steps
            taken[stretch.marks] = stretch.end
            continue
        gap -= (wanted - 1) * stretch.gain
        steps += (wanted - 1) * stretch.steps
        if stretch.steps == 1:
            return steps + 1
        moved = _Marks(wanted - 1, marks.gains)
        rest = [*movable, moved]
        rest[stretch.marks] = _Marks(marks.count - moved.count, marks.gains)
        return _finish(rest, [*taken, stretch.end], steps, gap)
    return None


def _stretches(movable: Sequence[_Marks]) -> list[_Stretch]:
    found = []
    for index, marks in enumerate(movable):
        start, last = 0, len(marks.gains) - 1
        while start < last:
            ahead = (
                _Stretch(index, start, end, marks.gains[end] - marks.gains[start])
                for end in range(start + 1, last + 1)
            )
            best = max(ahead, key=lambda s: s.gain_per_step)
            if best.gain <= 0:
                break
            found.append(best)
            start = best.end
    return found


def _finish(movable: Sequence[_Marks], taken: Sequence[int], steps: int, gap: Fraction) -> int:
    """The least number of steps, near a choice of whole stretches that does not close the gap yet.

    With L steps at most per mark, some best choice differs from that one in fewer than 2L marks:
    order the differences so that their running sum stays within 2L values; were there 2L of
    them, a sum would come twice, and the differences between, which cost no step, could be
    undone without loss, because before the last stretch nothing gains more in as many steps.
    So 2L - 1 marks of each kind are decided afresh, all others stay.
    """
    longest = max(len(marks.gains) for marks in movable) - 1
    best = [Fraction(0)]
    for marks, at in zip(movable, taken, strict=True):
        free = min(marks.count, 2 * longest - 1)
        steps -= free * at
        gap += free * marks.gains[at]
        for _ in range(free):
            best = _with_one_more(best, marks.gains)
    return steps + next(count for count, gain in enumerate(best) if gain > gap)


def _with_one_more(best: Sequence[Fraction], gains: Sequence[Fraction]) -> list[Fraction]:
    """The largest gain for each number of steps, with one more mark to move."""
    return [
        max(
            best[count - own] + gains[own]
            for own in range(len(gains))
            if 0 <= count - own < len(best)
        )
        for count in range(len(best) + len(gains) - 1)
    ]
