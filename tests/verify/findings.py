"""What a verification finds, written out: every check, code, place and number."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from hearing_desk.errors import Problem, Severity
from hearing_desk.journal.port import Journal
from hearing_desk.model.texts import LocalText
from hearing_desk.verify.report import CheckResult, VerificationReport

_DIGEST = re.compile("[0-9a-f]{64}")
"""Digests follow from texts that have tests of their own; here they would only be noise."""


def told(check: CheckResult, journal: Journal) -> tuple[str, ...]:
    """How a check came out and every error it found."""
    errors = (found for found in check.findings if found.severity is Severity.ERROR)
    return (f"{check.name}: {check.status.value}", *_lines(errors, journal))


def told_in_full(report: VerificationReport, journal: Journal) -> tuple[str, ...]:
    """How every check came out and everything it found or told."""
    lines: list[str] = []
    for check in report.checks:
        lines.append(f"{check.number} {check.name}: {check.status.value}")
        lines += _lines(check.findings, journal)
    return tuple(lines)


def _lines(findings: Iterable[Problem], journal: Journal) -> Iterator[str]:
    """An act is named by its kind and its place among those of its kind."""
    acts: dict[object, str] = {}
    met: Counter[str] = Counter()
    for row in journal.read():
        met[row.kind] += 1
        acts[row.seq] = f"{row.kind} {met[row.kind]}"
    for found in findings:
        place = {"file": found.file, "row": found.row, "column": found.column, "value": found.value}
        said = {name: each for name, each in place.items() if each is not None} | found.params
        if said.get("detail"):
            said["detail"] = "…"  # Python's own words, another in every version
        if "seq" in said:
            said["seq"] = acts.get(said["seq"], said["seq"])
        severity = "" if found.severity is Severity.ERROR else f" ({found.severity.value})"
        words = "".join(f" {name}={_shown(said[name])}" for name in sorted(said))
        yield f"  {found.code}{severity}{words}"


def _shown(value: object) -> str:
    match value:
        case LocalText():
            return value.zh
        case str() if value and value.strip() == value and value.isprintable():
            return _DIGEST.sub("digest", value)
        case _:
            return repr(value)
