"""The shapes of failure: problems, refusals and bugs.

Codes and parameters live here; the sentences people read are in `hearing_desk.words`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType


class Severity(Enum):
    """How much a problem weighs: an ERROR stops, a QUESTION asks, a WARNING tells."""

    ERROR = "error"
    QUESTION = "question"
    WARNING = "warning"


_NO_PARAMS: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong, doubtful or odd in what a person typed or a file contained.

    code:     stable name, worded in `hearing_desk.words` in every language.
    severity: ERROR refuses the input; QUESTION wants a decision; WARNING is shown only.
    file:     name of the file as the person knows it; None = not from a file.
    row:      from 1, as the file shows it (the heading is row 1); None = whole file.
    column:   heading as written in the file, or key path in a scheme; None = whole row.
    value:    the offending text, verbatim; None = nothing to show.
    params:   further values for the sentence.
    """

    code: str
    severity: Severity = Severity.ERROR
    file: str | None = None
    row: int | None = None
    column: str | None = None
    value: str | None = None
    params: Mapping[str, object] = field(default_factory=lambda: _NO_PARAMS)


class Refusal(Exception):
    """An act or a file that is not allowed; nothing was written.

    code:     stable name, worded in `hearing_desk.words`.
    problems: every problem behind the refusal, all at once; empty when the code says it all.
    params:   values for the sentence.
    """

    def __init__(self, code: str, /, problems: Sequence[Problem] = (), **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.problems = tuple(problems)
        self.params: Mapping[str, object] = MappingProxyType(params)


class InternalError(Exception):
    """A bug of ours: a state the code holds to be impossible."""


def errors_among(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """The problems that stop."""
    return tuple(problem for problem in problems if problem.severity is Severity.ERROR)
