"""Where a unit stands on its way from the report to the released score, and its papers' sums."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class UnitState(Enum):
    """A unit's stage, in the order of the day; the last two are outside it."""

    WAITING = "waiting"
    SPEAKING = "speaking"
    VOTING = "voting"
    """Ballots are issued and not collected."""
    COLLECTED = "collected"
    """Counted and numbered, nothing keyed."""
    FIRST_PASS = "first-pass"
    SECOND_PASS = "second-pass"
    """The second entry or the reading back is going on."""
    DIFFERENCES = "differences"
    DOUBTFUL = "doubtful"
    READY_TO_CLOSE = "ready-to-close"
    """Every paper has its final marks; the papers may still not add up."""
    CLOSED = "closed"
    LOCKED = "locked"
    SIGNED = "signed"
    RELEASED = "released"
    ABSENT = "absent"
    VOIDED = "voided"
    """The round is void; the next one has not been issued."""


class ReconciliationCheck(Enum):
    """One sum of the reconciliation sheet (D7)."""

    ISSUED_TO_VOTERS = "issued-to-voters"
    """issued = present - recused"""
    RETURNED_WITHIN_ISSUED = "returned-within-issued"
    """returned ≤ issued"""
    MISSING_MINUTED = "missing-minuted"
    """issued = returned + unreturned ballots minuted"""
    KEYED = "keyed"
    """returned = keyed"""
    SORTED = "sorted"
    """keyed = valid + invalid + abstentions"""
    PAPER = "paper"
    """printed = issued + exchanged + unused"""


@dataclass(frozen=True, slots=True)
class ReconciliationLine:
    """One check with both its sides.

    holds: `None` = cannot be said, because a side was not counted (`right` is `None`).
    """

    check: ReconciliationCheck
    left: int
    right: int | None
    holds: bool | None
