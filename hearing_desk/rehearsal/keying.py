"""Keying one unit's papers: twice, by two operators, with slips, doubts and their settling."""

from __future__ import annotations

from collections.abc import Callable

from hearing_desk.desk.desk import Desk
from hearing_desk.model.ballots import DoubtReason, EntryPass, InvalidReason, Marks
from hearing_desk.model.ids import SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import IdentifiedBallotRule, Verification
from hearing_desk.rehearsal.ballots import keyed
from hearing_desk.rehearsal.chance import Chance

SLIPS_IN_THOUSAND = 2
"""Wrong keys a practised clerk presses, first and second pass alike (`domain.md` 5.3)."""

DOUBTFUL_AT, IDENTIFIED_AT = 3, 6
"""Places in the day's order of units where a paper is ruled upon, and one declared invalid."""


def key_and_close(
    desk: Desk,
    unit: UnitId,
    papers: tuple[Marks, ...],
    *,
    place: int,
    operators: tuple[PersonId, PersonId],
    deciders: tuple[str, str],
    chance: Chance,
    step: Callable[[], None],
) -> None:
    """Key every paper in both passes, settle what differs, close and count the unit.

    place: of the unit in the day's order, from 0. operators: of the first and second pass.
    step:  told after every entry.
    """
    clerk, second_clerk = operators
    rules = desk.hearing.scheme.ballot
    grades = len(rules.grades)
    desk.hearing.sit_down(clerk)
    for sheet_no, paper in enumerate(papers, 1):
        marks = keyed(paper, grades, SLIPS_IN_THOUSAND, chance)
        desk.entry.enter(unit, EntryPass.FIRST, SheetNo(sheet_no), marks)
        step()
    if rules.verification is Verification.SECOND_PASS:
        desk.hearing.sit_down(second_clerk)
        for sheet_no, paper in enumerate(papers, 1):
            marks = keyed(paper, grades, SLIPS_IN_THOUSAND, chance)
            desk.entry.enter(unit, EntryPass.SECOND, SheetNo(sheet_no), marks)
            step()
    else:
        _read_back(desk, unit, papers, step)
    desk.hearing.sit_down(clerk)
    if place == DOUBTFUL_AT and papers:
        sheet = SheetNo(len(papers))
        desk.entry.doubt(unit, sheet, DoubtReason.CORRECTED, "第一项有涂改")
        desk.entry.adjudicate(unit, sheet, papers[-1], "涂改处意图清楚，按最后所画计", deciders)
    if place == IDENTIFIED_AT and papers and rules.identified is IdentifiedBallotRule.INVALID:
        sheet = SheetNo(1)
        desk.entry.doubt(unit, sheet, DoubtReason.WRITING, "票面写有姓名")
        desk.entry.invalidate(unit, sheet, InvalidReason.IDENTIFIED, "票面写有姓名", deciders)
    _settle(desk, unit, papers, deciders)
    desk.entry.close(unit)
    desk.tally.take(unit)


def _read_back(
    desk: Desk, unit: UnitId, papers: tuple[Marks, ...], step: Callable[[], None]
) -> None:
    """The caller reads the screen aloud against the paper."""
    current = desk.hearing.unit(unit).rounds[-1]
    for sheet_no, paper in enumerate(papers, 1):
        sheet = SheetNo(sheet_no)
        agreed = current.first[sheet] == paper
        desk.entry.read_back(unit, sheet, agreed=agreed)
        if not agreed:
            desk.entry.settle(unit, sheet, paper)
        step()


def _settle(desk: Desk, unit: UnitId, papers: tuple[Marks, ...], deciders: tuple[str, str]) -> None:
    """Look at the paper wherever the passes differ; if neither is right, two decide."""
    current = desk.hearing.unit(unit).rounds[-1]
    differing = sorted({difference.sheet_no for difference in desk.entry.differences(unit)})
    for sheet in differing:
        paper = papers[sheet - 1]
        passes = zip(paper, current.first[sheet], current.second[sheet], strict=True)
        if all(mark in (first, second) for mark, first, second in passes):
            desk.entry.settle(unit, sheet, paper)
        else:
            desk.entry.adjudicate(
                unit, sheet, paper, "两次录入均与纸质票不符，以纸质票为准", deciders
            )
