"""A second count, written from the scheme's rules and not from `rules.tabulate`.

It sorts paper by paper and counts item by item, so that two computations which share no line agree.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import lcm

from hearing_desk.model.ballots import Mark, Marks
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.ids import SheetNo
from hearing_desk.model.scheme import (
    AllBlankRule,
    BallotRules,
    BlankRule,
    Combination,
    DivisorRule,
    InvalidRule,
    OvermarkRule,
    UnreturnedRule,
)
from hearing_desk.model.tally import UnitTally

Figures = Mapping[str, object]
"""Name of a figure to its value; of an item, `item/column`."""

_ZERO = Fraction(0)
_BLANK = Mark("0")


@dataclass(slots=True)
class _Pile:
    """What the papers come to, before anything is divided.

    papers: the marks on each valid paper.
    points: by item; total: of all items.
    out_of_divisor, as_blank: of the invalid papers, how many leave the divisor and how many count
    as all blank (B9).
    """

    papers: list[Marks] = field(default_factory=list)
    figures: dict[str, int] = field(default_factory=dict)
    points: dict[str, Fraction] = field(default_factory=dict)
    total: Fraction = _ZERO
    counted_marks: int = 0
    valid: int = 0
    abstentions: int = 0
    invalid: int = 0
    all_blank: int = 0
    out_of_divisor: int = 0
    as_blank: int = 0


def figures_of(tally: UnitTally) -> Figures:
    """A recorded tally, figure by figure."""
    figures: dict[str, object] = {
        "ballots": tally.ballots,
        "valid": tally.valid,
        "invalid": tally.invalid,
        "abstentions": tally.abstentions,
        "all-blank": tally.all_blank,
        "raw-total": tally.raw_total,
        "divisor": tally.divisor,
        "score": tally.score,
        "unreturned-cost": tally.unreturned_cost,
        "imputed-points": tally.imputed_points,
        "account": tally.account,
        "columns": tuple(
            (each.item, tuple(grade for grade, _ in each.grades)) for each in tally.items
        ),
    }
    for item in tally.items:
        for grade, count in item.grades:
            figures[f"{item.item}/{grade}"] = count
        figures[f"{item.item}/blank"] = item.blank
        figures[f"{item.item}/overmarked"] = item.overmarked
        figures[f"{item.item}/illegible"] = item.illegible
        figures[f"{item.item}/points"] = item.points
    return figures


def recount(rules: BallotRules, current: RoundState) -> Figures:
    """The same figures counted anew from the raw marks of a round."""
    pile = _counted(rules, current)
    blank = _blank_worth(rules)
    items = len(rules.items)
    imputed = (blank or _ZERO) * items * pile.as_blank
    returned_total = pile.total + imputed
    missing = 0
    if rules.divisor in (DivisorRule.PRESENT_AT_ISSUE, DivisorRule.SESSION_PRESENT):
        missing = max(0, current.issued - (current.returned or 0))
    given = _ZERO
    if rules.unreturned is UnreturnedRule.AS_BLANK_ITEMS:
        given = (blank or _ZERO) * items * missing
    divisor = _divisor(rules, current, pile)
    if rules.divisor is DivisorRule.MARKS:
        divisor = pile.counted_marks + (0 if blank is None else items * pile.as_blank)
    papers = pile.valid + pile.invalid - pile.out_of_divisor
    mean = returned_total / papers if papers else _ZERO
    return {
        **pile.figures,
        **pile.points,
        "ballots": pile.valid + pile.invalid + pile.abstentions,
        "valid": pile.valid,
        "invalid": pile.invalid,
        "abstentions": pile.abstentions,
        "all-blank": pile.all_blank,
        "raw-total": returned_total + given,
        "divisor": divisor,
        "score": (returned_total + given) / divisor if divisor else None,
        "unreturned-cost": (missing * mean - given) / divisor if divisor else _ZERO,
        "imputed-points": imputed + given,
        "account": current.account,
        "columns": tuple(
            (item.id, tuple(grade.id for grade in rules.grades)) for item in rules.items
        ),
    }


def _counted(rules: BallotRules, current: RoundState) -> _Pile:
    pile = _Pile()
    for item in rules.items:
        for column in (*(grade.id for grade in rules.grades), "blank", "overmarked", "illegible"):
            pile.figures[f"{item.id}/{column}"] = 0
        pile.points[f"{item.id}/points"] = _ZERO
    sheets = {*current.first, *current.second, *current.rulings, *current.invalid}
    for sheet in sheets:
        if sheet in current.invalid:
            pile.invalid += 1
        elif (marks := standing_marks(current, sheet)) is not None:
            _count_paper(rules, pile, marks)
    _value_marks(rules, pile)
    _treat_invalid(rules, pile)
    return pile


def standing_marks(current: RoundState, sheet: SheetNo) -> Marks | None:
    """The marks that count: as corrected, ruled, settled, or as keyed twice or read back."""
    if sheet in current.corrected:
        return current.corrected[sheet]
    if sheet in current.rulings:
        return current.rulings[sheet].marks
    if sheet in current.settled:
        return current.settled[sheet]
    first, second = current.first.get(sheet), current.second.get(sheet)
    if second is None:
        return first if current.read_back.get(sheet) else None
    return first if first == second else None


def _count_paper(rules: BallotRules, pile: _Pile, marks: Marks) -> None:
    if marks.count(_BLANK) == len(marks) > 0:
        pile.all_blank += 1
        if rules.all_blank is AllBlankRule.ABSTENTION:
            pile.abstentions += 1
            return
        if rules.all_blank is AllBlankRule.INVALID:
            pile.invalid += 1
            return
    elif rules.overmark is OvermarkRule.BALLOT_INVALID and any(
        mark == "?" or "+" in mark for mark in marks
    ):
        pile.invalid += 1
        return
    pile.valid += 1
    pile.papers.append(marks)


def _value_marks(rules: BallotRules, pile: _Pile) -> None:
    """What the marks come to, item by item over all papers."""
    if not pile.papers:
        return
    columns = [Counter(column) for column in zip(*pile.papers, strict=True)]
    seen = set().union(*columns)
    names = {mark: _column(rules, mark) for mark in seen}
    worths = {mark: worth for mark in seen if (worth := _worth(rules, mark)) is not None}
    # Whole numbers of the smallest part that every mark is worth; a fraction a mark would be dear.
    parts = lcm(*(worth.denominator for worth in worths.values()))
    whole = {mark: worth.numerator * (parts // worth.denominator) for mark, worth in worths.items()}
    of_all = 0
    for item, column in zip(rules.items, columns, strict=True):
        for mark, papers in column.items():
            pile.figures[f"{item.id}/{names[mark]}"] += papers
        counted = {mark: papers for mark, papers in column.items() if mark in whole}
        total = sum(whole[mark] * papers for mark, papers in counted.items())
        pile.points[f"{item.id}/points"] = Fraction(total, parts)
        pile.counted_marks += sum(counted.values())
        of_all += total
    pile.total = Fraction(of_all, parts)


def _column(rules: BallotRules, mark: str) -> str:
    if mark.isdigit():
        return rules.grades[int(mark) - 1].id if mark != "0" else "blank"
    return "illegible" if mark == "?" else "overmarked"


def _worth(rules: BallotRules, mark: str) -> Fraction | None:
    """What a mark adds; `None` = it is not counted at all."""
    if mark == "0":
        return _blank_worth(rules)
    if mark.isdigit():
        return _grade_worth(rules, int(mark) - 1)
    if rules.overmark is OvermarkRule.AS_BLANK:
        return _blank_worth(rules)
    if rules.overmark is OvermarkRule.ITEM_EXCLUDED:
        return None
    if rules.overmark is not OvermarkRule.LOWER_GRADE:
        return _ZERO
    seen = [int(key) - 1 for key in mark.split("+") if key.isdigit()]
    if not seen:  # over-marked without saying which, or illegible: no grade to take the lower of
        return _blank_worth(rules)
    worths = [worth for key in seen if (worth := _grade_worth(rules, key)) is not None]
    return min(worths, default=None)


def _grade_worth(rules: BallotRules, place: int) -> Fraction | None:
    if not rules.grades[place].counted:
        return None
    if rules.combination is Combination.SHARE_OF_BEST:
        return Fraction(100 if place == 0 else 0)
    return rules.grades[place].points


def _blank_worth(rules: BallotRules) -> Fraction | None:
    if rules.blank is BlankRule.NOT_COUNTED:
        return None
    if rules.blank is BlankRule.ZERO:
        return _ZERO
    (place,) = (p for p, grade in enumerate(rules.grades) if grade.id == rules.blank_grade)
    return _grade_worth(rules, place)


def _treat_invalid(rules: BallotRules, pile: _Pile) -> None:
    """What the invalid papers do to the count (B9); "as all blank" is followed through B2."""
    as_all_blank = rules.invalid is InvalidRule.AS_ALL_BLANK
    if as_all_blank and rules.all_blank is AllBlankRule.AS_BLANK_ITEMS:
        pile.as_blank = pile.invalid
    elif rules.invalid is InvalidRule.OUT_OF_DIVISOR or (
        as_all_blank and rules.all_blank is AllBlankRule.ABSTENTION
    ):
        pile.out_of_divisor = pile.invalid


def _divisor(rules: BallotRules, current: RoundState, pile: _Pile) -> int:
    """What a total of papers is divided by (C1); a mean over marks divides by items as well."""
    base = {
        DivisorRule.PRESENT_AT_ISSUE: current.present - current.recused,
        DivisorRule.SESSION_PRESENT: current.session_present,
        DivisorRule.RETURNED: current.returned or 0,
    }
    papers = pile.valid + pile.as_blank
    if rules.divisor in base:
        papers = max(0, base[rules.divisor] - pile.abstentions - pile.out_of_divisor)
    return papers if rules.combination is Combination.SUM_OF_ITEMS else papers * len(rules.items)
