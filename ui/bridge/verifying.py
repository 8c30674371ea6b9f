"""Verification of the open record as a job: it reads the file by itself, and tells line by line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hearing_desk.disk import put_file
from hearing_desk.errors import Refusal, errors_among
from hearing_desk.intake.photograph import codes_again
from hearing_desk.store.sqlite_journal import open_hearing
from hearing_desk.verify.record import record_of
from hearing_desk.verify.report import CheckResult, Status, VerificationReport
from hearing_desk.verify.verification import CHECKS, run
from hearing_desk.words import verify_words
from hearing_desk.words.findings import finding_line
from hearing_desk.words.language import Language
from ui.bridge.worker import Tell, Work

MOST_FINDINGS = 20
"""Of a check in the list; above the pages there is room for `MOST_SAID` of all."""
MOST_SAID = 2

_MARKS = {Status.PASSED: "✓", Status.FAILED: "✗", Status.COULD_NOT: "✗", Status.NOTHING: "–"}

_HEAD = re.compile("[0-9a-f]{8,64}")

_NOTES = ("entries-told", "ranks-told")
"""Findings that tell what was found right; the list of checks is long enough without them."""


@dataclass(frozen=True, slots=True)
class CheckLine:
    """A check and how it came out, in words and by a sign; `found`: a line each."""

    number: str
    name: str
    status: str
    mark: str
    found: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verification:
    """All checks and the result; `passed` = nothing is wrong."""

    lines: tuple[CheckLine, ...]
    result: str
    passed: bool


def verification(path: Path, head: str, language: Language) -> Work:
    """The work of verifying a record; its result is a `Verification`.

    head: of a signed paper, as it was typed from there; empty = no paper at hand.
    Raises Refusal: "head-malformed"; in the job: as `store.open_hearing`.
    """
    return partial(_verified, path, _head(head), language)


def failing(path: Path) -> Work:
    """The work of finding out why a record may only be looked at: a Refusal, or `None`."""
    return partial(_failing, path)


def save_findings(verification: Verification, target: Path) -> None:
    """Write what was found into a text file. Raises OSError."""
    lines = [verification.result, ""]
    for line in verification.lines:
        lines.append(f"{line.mark} {line.number}  {line.status}  {line.name}")
        lines += [f"    {found}" for found in line.found]
    put_file(target, "\n".join((*lines, "")).encode("utf-8-sig"))


def _head(typed: str) -> str | None:
    """The digits as the journal writes them; papers print them in groups, perhaps capital."""
    digits = "".join(typed.split()).lower()
    if not digits:
        return None
    if not _HEAD.fullmatch(digits):
        raise Refusal("head-malformed", head=typed)
    return digits


def _verified(path: Path, head: str | None, language: Language, tell: Tell) -> Verification:
    tell("", 0, len(CHECKS))
    report = _report(
        path,
        head,
        lambda name, done: tell(verify_words.CHECK_NAMES[name].to(language), done, len(CHECKS)),
    )
    words = verify_words.ALL_PASSED if report.passed else verify_words.NOT_ALL_PASSED
    return Verification(
        lines=tuple(_line(result, language) for result in report.checks),
        result=words.filled(
            language,
            passed=report.count(Status.PASSED),
            failed=report.count(Status.FAILED),
            could_not=report.count(Status.COULD_NOT),
            nothing=report.count(Status.NOTHING),
        ),
        passed=report.passed,
    )


def _failing(path: Path, _tell: Tell) -> Refusal | None:
    checks = _report(path).amiss
    if not checks:
        return None
    found = [problem for check in checks for problem in errors_among(check.findings)]
    numbers = "、".join(check.number for check in checks)
    return Refusal("record-fails-checks", found[:MOST_SAID], checks=numbers)


def _report(
    path: Path,
    head: str | None = None,
    tell: Callable[[str, int], None] = lambda _name, _done: None,
) -> VerificationReport:
    with closing(open_hearing(path, read_only=True)) as journal:
        return run(record_of(journal), head, tell, codes_again)


def _line(result: CheckResult, language: Language) -> CheckLine:
    return CheckLine(
        number=result.number,
        name=verify_words.CHECK_NAMES[result.name].to(language),
        status=verify_words.STATUSES[result.status.value].to(language).strip(),
        mark=_MARKS[result.status],
        found=() if result.status is Status.NOTHING else tuple(_found(result, language)),
    )


def _found(result: CheckResult, language: Language) -> Iterator[str]:
    findings = [found for found in result.findings if found.code not in _NOTES]
    for found in findings[:MOST_FINDINGS]:
        yield finding_line(found, language)
    if len(findings) > MOST_FINDINGS:
        more = len(findings) - MOST_FINDINGS
        yield verify_words.MORE.filled(language, count=more)
