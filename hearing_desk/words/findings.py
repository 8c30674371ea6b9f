"""A finding of a verification in one line, our own names among its parameters in words."""

from __future__ import annotations

from dataclasses import replace

from hearing_desk.errors import Problem
from hearing_desk.model.binding import ReturnVerdict
from hearing_desk.model.scheme import LocalText
from hearing_desk.words import verify_words
from hearing_desk.words.binding_words import VERDICTS
from hearing_desk.words.language import Language
from hearing_desk.words.messages import problem_line

_NAMED = ("figure", "method", "kind", "fault")
"""Parameters whose values are names of ours."""


def finding_line(found: Problem, language: Language) -> str:
    """What a check found, in one line."""
    params = {key: _word(key, value, language) for key, value in found.params.items()}
    return problem_line(replace(found, params=params), language)


def _word(key: str, value: object, language: Language) -> object:
    if isinstance(value, LocalText):
        return value.zh if language is Language.ZH else value.en
    if key == "verdict":
        return VERDICTS[ReturnVerdict(value)].to(language)
    if key in _NAMED and value in verify_words.LABELS:
        return verify_words.LABELS[str(value)].to(language)
    return value
