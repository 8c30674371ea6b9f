"""Every paper accounted for."""

from __future__ import annotations

from dataclasses import replace

from hearing_desk.model.rounds import ReconciliationCheck, ReconciliationLine
from hearing_desk.rules.reconcile import reconcile
from tests.rules.counting import an_account

HALL = an_account(50, recused=1, exchanged=2, returned=48, unused=9)
KEYED = {"printed": 60, "minuted": 1, "keyed": 48, "valid": 45, "invalid": 2, "abstentions": 1}


def failing(**changes: int) -> list[ReconciliationCheck]:
    return [line.check for line in reconcile(HALL, **(KEYED | changes)) if line.holds is False]


def test_papers_that_add_up() -> None:
    lines = reconcile(HALL, **KEYED)
    assert [(line.left, line.right, line.holds) for line in lines] == [
        (49, 49, True),
        (48, 49, True),
        (49, 49, True),
        (48, 48, True),
        (48, 48, True),
        (60, 60, True),
    ]
    assert [line.check for line in lines] == list(ReconciliationCheck)


def test_each_fault_shows_in_its_own_line() -> None:
    assert failing(minuted=0) == [ReconciliationCheck.MISSING_MINUTED]
    assert failing(keyed=47, valid=44) == [ReconciliationCheck.KEYED]
    assert failing(invalid=3) == [ReconciliationCheck.SORTED]
    assert failing(printed=61) == [ReconciliationCheck.PAPER]


def test_more_returned_than_issued() -> None:
    surplus = replace(HALL, returned=50)
    lines = reconcile(surplus, **(KEYED | {"keyed": 50, "valid": 47, "minuted": 0}))
    failed = [line.check for line in lines if line.holds is False]
    assert failed == [
        ReconciliationCheck.RETURNED_WITHIN_ISSUED,
        ReconciliationCheck.MISSING_MINUTED,
    ]


def test_fewer_issued_than_voters() -> None:
    lines = reconcile(replace(HALL, issued=48, unused=10), **(KEYED | {"minuted": 0}))
    assert lines[0] == ReconciliationLine(ReconciliationCheck.ISSUED_TO_VOTERS, 48, 49, holds=False)


def test_left_over_paper_that_was_not_counted_says_nothing() -> None:
    line = reconcile(replace(HALL, unused=None), **KEYED)[-1]
    assert line == ReconciliationLine(ReconciliationCheck.PAPER, 60, None, None)
