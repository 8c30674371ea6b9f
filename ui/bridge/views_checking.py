"""What the checking of keyed papers shows: differences, reading back, doubts, closing."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.tally_clerk import count, final_marks
from hearing_desk.model.ballots import DoubtReason, InvalidReason, Mark, Marks
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.scheme import IdentifiedBallotRule, Scheme, TornBallotRule, Verification
from hearing_desk.model.tally import UnitTally
from hearing_desk.rules.ballots import closing_problems, open_doubts, unkeyed, unverified
from hearing_desk.rules.decimals import decimal_text
from hearing_desk.rules.entry_warnings import entry_warnings
from hearing_desk.words import count_paper_words
from hearing_desk.words.language import Language
from hearing_desk.words.messages import problem_line
from ui.bridge.paper_form import PaperForm, paper_form


@dataclass(frozen=True, slots=True)
class DifferingCell:
    """A cell in which the passes differ; `index` is the item's place on the ballot, from 0."""

    sheet_no: SheetNo
    index: int
    item: str
    first: Mark
    second: Mark


@dataclass(frozen=True, slots=True)
class DifferencesView:
    """Every cell to look up on the paper, by sheet and item; `first` gives each sheet's marks."""

    unit: UnitId
    form: PaperForm
    cells: tuple[DifferingCell, ...]
    first: tuple[tuple[SheetNo, Marks], ...]

    def settled(self, sheet_no: SheetNo, chosen: tuple[tuple[int, Mark], ...]) -> Marks:
        """The whole paper with the marks chosen for its differing cells."""
        marks = list(dict(self.first)[sheet_no])
        for index, mark in chosen:
            marks[index] = mark
        return tuple(marks)


@dataclass(frozen=True, slots=True)
class ReadBackView:
    """The paper to read aloud next.

    wrong: it was read and did not agree, so what is on the paper must be keyed.
    left:  papers still to read, this one included.
    """

    unit: UnitId
    form: PaperForm
    sheet_no: SheetNo | None
    marks: Marks
    wrong: bool
    left: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """A paper put aside and not decided."""

    sheet_no: SheetNo
    reason: DoubtReason


@dataclass(frozen=True, slots=True)
class DoubtsView:
    """The queue of doubtful papers, and the invalid ones by reason.

    reasons: why a paper may be invalid under the scheme.
    """

    unit: UnitId
    form: PaperForm
    queue: tuple[Doubt, ...]
    ruled: int
    invalid: tuple[tuple[InvalidReason, int], ...]
    reasons: tuple[InvalidReason, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class ClosingView:
    """What stands between a unit and the end of its entry.

    problems: all of them, a line each. warnings: odd papers, which keep nothing open.
    cost:     what the missing ballots take off the score; empty = none missing, or not yet known.
    """

    unit: UnitId
    unit_name: str
    problems: tuple[str, ...]
    warnings: tuple[str, ...]
    cost: str
    counted: int
    invalid: int
    may_close: bool
    closed: bool


def verification(desk: Desk) -> Verification:
    """How keyed papers are checked under the scheme."""
    return desk.hearing.scheme.ballot.verification


def differences_view(desk: Desk, unit: UnitId, language: Language) -> DifferencesView:
    """Only the cells that differ, nobody having settled or ruled on them."""
    form = paper_form(desk.hearing.scheme, language)
    current = desk.hearing.unit(unit).current
    if current is None or current.voided is not None:
        return DifferencesView(unit, form, (), ())
    cells = tuple(
        DifferingCell(each.sheet_no, each.index, form.items[each.index], each.first, each.second)
        for each in desk.entry.differences(unit)
    )
    sheets = dict.fromkeys(cell.sheet_no for cell in cells)
    return DifferencesView(unit, form, cells, tuple((s, current.first[s]) for s in sheets))


def read_back_view(desk: Desk, unit: UnitId, language: Language) -> ReadBackView:
    """The next paper that has no agreed reading."""
    form = paper_form(desk.hearing.scheme, language)
    current = desk.hearing.unit(unit).current
    if current is None or current.closed or current.voided is not None:
        return ReadBackView(unit, form, None, (), wrong=False, left=0)
    waiting = [s for s in unverified(current, Verification.READ_BACK) if s in current.first]
    if not waiting:
        return ReadBackView(unit, form, None, (), wrong=False, left=0)
    sheet = waiting[0]
    wrong = current.read_back.get(sheet) is False
    return ReadBackView(unit, form, sheet, current.first[sheet], wrong, len(waiting))


def doubts_view(desk: Desk, unit: UnitId, language: Language) -> DoubtsView:
    """Who waits for two deciders."""
    scheme = desk.hearing.scheme
    form = paper_form(scheme, language)
    reasons = tuple(
        reason
        for reason in InvalidReason
        if not (
            (
                reason is InvalidReason.IDENTIFIED
                and scheme.ballot.identified is IdentifiedBallotRule.COUNTED
            )
            or (reason is InvalidReason.TORN and scheme.ballot.torn is TornBallotRule.LEGIBLE_ITEMS)
        )
    )
    current = desk.hearing.unit(unit).current
    if current is None or current.voided is not None:
        return DoubtsView(unit, form, (), 0, (), reasons, open=False)
    queue = tuple(Doubt(sheet, current.doubts[sheet]) for sheet in open_doubts(current))
    found = [each.reason for each in current.invalid.values()]
    invalid = tuple((reason, found.count(reason)) for reason in InvalidReason if reason in found)
    is_open = current.returned is not None and not current.closed
    return DoubtsView(unit, form, queue, len(current.rulings), invalid, reasons, is_open)


def closing_view(desk: Desk, unit: UnitId, language: Language) -> ClosingView:
    """Every open problem at once, what is odd, and what the missing ballots cost."""
    scheme, day = desk.hearing.scheme, desk.hearing.unit(unit)
    current = day.current
    if current is None or current.voided is not None or current.returned is None:
        return ClosingView(unit, day.unit.name, (), (), "", 0, 0, may_close=False, closed=False)
    problems = closing_problems(current, scheme.ballot.verification)
    keyed = not unkeyed(current, current.first)
    warnings = entry_warnings(current.first, len(scheme.ballot.grades)) if keyed else ()
    cost = ""
    # Until every paper has its final marks, a count of some would tell a wrong cost.
    if current.account.unreturned > 0 and not unkeyed(current, final_marks(current)):
        cost = _unreturned(current.tally or count(scheme, unit, current), scheme, language)
    return ClosingView(
        unit=unit,
        unit_name=day.unit.name,
        problems=tuple(problem_line(problem, language) for problem in problems),
        warnings=tuple(problem_line(warning, language) for warning in warnings),
        cost=cost,
        counted=len(current.first),
        invalid=len(current.invalid),
        may_close=not problems and not current.closed,
        closed=current.closed,
    )


def warning_incident(view: ClosingView, reason: str) -> str:
    """What is minuted when odd papers were looked at; empty when no reason was given."""
    if not reason.strip():
        return ""
    return "\n".join((view.unit_name, *view.warnings, reason.strip()))


def _unreturned(tally: UnitTally, scheme: Scheme, language: Language) -> str:
    """The missing ballots and what they do to the score (C2), as the unit sheet says it."""
    cost = tally.unreturned_cost
    effect = (
        count_paper_words.UNRETURNED_NO_EFFECT
        if cost == 0
        else count_paper_words.UNRETURNED_COST
        if cost > 0
        else count_paper_words.UNRETURNED_GAIN
    )
    points = decimal_text(abs(cost), scheme.ranks.decimals, scheme.ranks.rounding)
    told = effect.filled(language, count=tally.account.unreturned, cost=points)
    colon = "：" if language is Language.ZH else ": "
    return f"{count_paper_words.UNRETURNED.to(language)}{colon}{told}"
