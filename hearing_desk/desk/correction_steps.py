"""What is still to be done about a correction after the lock (6.9), in the order of the steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.tally_clerk import correction_reported
from hearing_desk.model.correction import CorrectionState
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.papers import PaperKind, StoredPaper
from hearing_desk.model.scheme import ScoreRelease

ANNOUNCED = "announcement"
"""Category of the incident that keeps when and how a correction was read out in the hall."""


class Step(Enum):
    """A step of a correction; the first was taken when the correction was begun."""

    CORRECTED = "corrected"
    COUNTED = "counted"
    LOCKED = "locked"
    REPORT = "report"
    SHEETS = "sheets"
    VOID_COPIES = "void-copies"
    SUMMARY = "summary"
    SIGNED = "signed"
    RELEASED = "released"
    ANNOUNCED = "announced"


class StepState(Enum):
    """How far a step is."""

    DONE = "done"
    DUE = "due"
    """It can be taken now."""
    WAITING = "waiting"
    """Others come first."""


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step and how far it is; papers: of those it prints, the ones that are stored."""

    step: Step
    state: StepState
    papers: tuple[StoredPaper, ...] = ()


def correction_steps(hearing: Hearing, correction: CorrectionState) -> tuple[StepLine, ...]:
    """Every step of a correction; what a further one of the unit overtakes is done with that."""
    return tuple(_steps(hearing, correction))


def superseded_sheets(state: HearingState, correction: CorrectionState) -> tuple[StoredPaper, ...]:
    """The papers a correction takes out of force: the unit's own, and the summary of its group."""
    own = [
        paper
        for paper in state.papers
        if paper.kind in (PaperKind.UNIT_TALLY, PaperKind.BALLOT_LIST)
        and (paper.subject, paper.version) == (correction.unit, correction.version - 1)
    ]
    summaries = [
        paper
        for paper in state.papers
        if paper.kind is PaperKind.GROUP_SUMMARY
        and paper.subject == correction.group
        and paper.seq < correction.begun_seq
    ]
    return (*own, *summaries[-1:])


def announced(state: HearingState, correction: CorrectionState) -> bool:
    """Whether the incident log says that the hall was told, by the number of the report."""
    return any(
        each.category == ANNOUNCED and f"D12-{correction.subject}" in each.text
        for each in state.incidents
    )


def _steps(hearing: Hearing, correction: CorrectionState) -> Iterator[StepLine]:
    state, day = hearing.state, hearing.state.units[correction.unit]
    current = day.rounds[correction.round - 1]
    locked = correction.after is not None
    reported = correction_reported(state, correction.unit, correction.version)
    sheets = tuple(_sheets(state, correction))
    old = superseded_sheets(state, correction)
    voided = tuple(paper for paper in old if paper.pdf_sha256 in state.void_copies)
    summary = tuple(_summary(state, correction))
    signed = correction.version in day.signed
    released = (day.released_version or 0) >= correction.version
    early = hearing.scheme.release.score_shown is not ScoreRelease.AFTER_SIGNING
    yield StepLine(Step.CORRECTED, StepState.DONE)
    yield _line(Step.COUNTED, done=locked or current.tally is not None)
    yield _line(Step.LOCKED, done=locked, may=current.tally is not None)
    yield _line(Step.REPORT, done=reported, may=locked)
    yield _line(Step.SHEETS, done=len(sheets) == 2, may=locked, papers=sheets)
    yield _line(Step.VOID_COPIES, done=len(voided) == len(old), papers=voided)
    yield _line(
        Step.SUMMARY, done=bool(summary), may=locked and _closed(state, correction), papers=summary
    )
    yield _line(Step.SIGNED, done=signed, may=reported and len(sheets) == 2)
    yield _line(Step.RELEASED, done=released, may=locked and (signed or early))
    yield _line(Step.ANNOUNCED, done=announced(state, correction), may=released)


def _line(
    step: Step, *, done: bool, may: bool = True, papers: tuple[StoredPaper, ...] = ()
) -> StepLine:
    due = StepState.DUE if may else StepState.WAITING
    return StepLine(step, StepState.DONE if done else due, papers)


def _sheets(state: HearingState, correction: CorrectionState) -> Iterator[StoredPaper]:
    for paper in state.papers:
        if paper.kind in (PaperKind.UNIT_TALLY, PaperKind.BALLOT_LIST) and (
            (paper.subject, paper.version) == (correction.unit, correction.version)
        ):
            yield paper


def _summary(state: HearingState, correction: CorrectionState) -> Iterator[StoredPaper]:
    for paper in state.papers:
        if (paper.kind, paper.subject) == (PaperKind.GROUP_SUMMARY, correction.group) and (
            paper.seq > correction.begun_seq
        ):
            yield paper


def _closed(state: HearingState, correction: CorrectionState) -> bool:
    """Whether every unit of the group that is not absent is locked, so that it has a summary."""
    rounds = [day.current for day in state.group_units(correction.group) if day.absent is None]
    return all(each is not None and each.locked_version is not None for each in rounds)
