"""The list of what is still to be done about a correction, step by step."""

from __future__ import annotations

from hearing_desk.desk.correction_steps import (
    ANNOUNCED,
    Step,
    StepState,
    announced,
    correction_steps,
    superseded_sheets,
)
from hearing_desk.journal.ballot_events import IncidentRecorded, PaperPrinted
from hearing_desk.journal.correction_events import PaperReprinted
from hearing_desk.model.correction import CorrectionState
from hearing_desk.model.papers import PaperKind
from tests.builders import GOOD, POLICE, POOR, TRAFFIC, Day, a_seated_hearing

NUMBERS = iter(range(1, 10_000))


def printed(day: Day, kind: PaperKind, subject: str, version: int) -> None:
    """A paper in the record, each with a digest of its own, without rendering any."""
    digest = f"{next(NUMBERS):064}"
    number = f"{kind.value}-{subject}"
    day.recorded(PaperPrinted(kind, number, version, subject, digest, digest))


def stamped(day: Day, place: int) -> None:
    """One of the superseded papers printed as a void copy."""
    paper = superseded_sheets(day.hearing.state, correction(day))[place]
    day.recorded(
        PaperReprinted(
            paper.kind, paper.number, paper.version, paper.subject, paper.pdf_sha256, void=True
        )
    )


def correction(day: Day) -> CorrectionState:
    return day.hearing.state.corrections[-1]


def states(day: Day) -> dict[Step, str]:
    return {line.step: line.state.value for line in correction_steps(day.hearing, correction(day))}


def due(day: Day) -> set[Step]:
    return {step for step, state in states(day).items() if state == StepState.DUE.value}


def a_released_day() -> Day:
    """Both units signed and released, the summary printed; then the police are corrected."""
    day = a_seated_hearing()
    for unit in (POLICE, TRAFFIC):
        day.balloted(unit, [GOOD, GOOD, POOR, GOOD]).locked(unit)
        printed(day, PaperKind.UNIT_TALLY, unit, 1)
        printed(day, PaperKind.BALLOT_LIST, unit, 1)
        day.signed(unit)
        day.released(unit)
    printed(day, PaperKind.GROUP_SUMMARY, "law", 1)
    return day.corrected(POLICE, 3, GOOD)


def test_the_steps_come_due_one_after_the_other() -> None:
    day = a_released_day()
    assert states(day)[Step.CORRECTED] == "done"
    assert due(day) == {Step.COUNTED, Step.VOID_COPIES}
    day.tallied(POLICE)
    assert due(day) == {Step.LOCKED, Step.VOID_COPIES}
    day.locked(POLICE)
    assert due(day) == {Step.REPORT, Step.SHEETS, Step.VOID_COPIES, Step.SUMMARY}
    printed(day, PaperKind.CORRECTION_REPORT, "U01-V2", 1)
    printed(day, PaperKind.UNIT_TALLY, POLICE, 2)
    assert Step.SIGNED not in due(day), "the ballot list is missing"
    printed(day, PaperKind.BALLOT_LIST, POLICE, 2)
    printed(day, PaperKind.GROUP_SUMMARY, "law", 2)
    assert due(day) == {Step.SIGNED, Step.VOID_COPIES}
    day.signed(POLICE)
    assert due(day) == {Step.RELEASED, Step.VOID_COPIES}
    day.released(POLICE)
    assert due(day) == {Step.ANNOUNCED, Step.VOID_COPIES}


def test_every_superseded_paper_is_stamped() -> None:
    day = a_released_day()
    old = superseded_sheets(day.hearing.state, correction(day))
    assert [paper.kind.value for paper in old] == ["D8", "D9", "D10"]
    for place in range(3):
        assert states(day)[Step.VOID_COPIES] == "due"
        stamped(day, place)
    assert states(day)[Step.VOID_COPIES] == "done"
    assert len(day.hearing.state.void_copies) == 3


def test_the_hall_was_told_once_the_log_names_the_report() -> None:
    day = a_released_day()
    assert not announced(day.hearing.state, correction(day))
    day.recorded(IncidentRecorded(1, "incident", "D12-U01-V2"))
    day.recorded(IncidentRecorded(2, ANNOUNCED, "D12-U02-V2"))
    assert not announced(day.hearing.state, correction(day))
    day.recorded(IncidentRecorded(3, ANNOUNCED, "更正已当场宣读（D12-U01-V2）"))
    assert announced(day.hearing.state, correction(day))
    assert states(day)[Step.ANNOUNCED] == "done"


def test_the_summary_waits_for_the_group() -> None:
    day = a_seated_hearing().balloted(POLICE, [GOOD, GOOD, POOR, GOOD]).locked(POLICE)
    day.corrected(POLICE, 3, GOOD).tallied(POLICE).locked(POLICE)
    assert states(day)[Step.SUMMARY] == "waiting"
    assert states(day)[Step.VOID_COPIES] == "done", "nothing was printed that could be stamped"


def test_a_score_shown_before_signing_is_released_before_signing() -> None:
    day = a_seated_hearing(("release", {"score_shown": "after-count"}))
    day.balloted(POLICE, [GOOD, GOOD, POOR, GOOD]).locked(POLICE)
    day.corrected(POLICE, 3, GOOD).tallied(POLICE).locked(POLICE)
    assert states(day)[Step.RELEASED] == "due"
