"""Refusals and problems as the sentences of the core, in the language of the windows."""

from __future__ import annotations

from hearing_desk.errors import Problem, Refusal
from hearing_desk.words.language import Language
from hearing_desk.words.messages import problem_line, refusal_lines


def refusal_text(refusal: Refusal, language: Language) -> str:
    """A refusal and every problem behind it, a line each."""
    return "\n".join(refusal_lines(refusal, language))


def problem_text(problem: Problem, language: Language) -> str:
    """A problem in one line."""
    return problem_line(problem, language)
