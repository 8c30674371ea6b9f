"""What a verification says: every check passed, failed or could not be done, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hearing_desk.errors import Problem


class Status(Enum):
    """How a check came out."""

    PASSED = "passed"
    FAILED = "failed"
    COULD_NOT = "could-not"
    """Something the check needs is not there or not readable; never taken for passed."""
    NOTHING = "nothing"
    """The record has not come so far, or no paper was at hand to compare with."""


class NothingToCheck(Exception):
    """A check finds nothing in the record that it could be made on; `code` says what."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check.

    number:   `V1` ... in the order of the checks.
    name:     worded in `verify_words.CHECK_NAMES`.
    findings: ERRORs are what failed, WARNINGs are told only; last, why it was not finished.
    """

    number: str
    name: str
    status: Status
    findings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class VerificationReport:
    """All checks, in order."""

    checks: tuple[CheckResult, ...]

    @property
    def passed(self) -> bool:
        """Whether no check failed; one that could not be done has not passed either."""
        return not self.amiss

    @property
    def amiss(self) -> tuple[CheckResult, ...]:
        """The checks that failed or could not be done, in order."""
        wrong = (Status.FAILED, Status.COULD_NOT)
        return tuple(check for check in self.checks if check.status in wrong)

    def count(self, status: Status) -> int:
        """How many checks came out so."""
        return sum(check.status is status for check in self.checks)
