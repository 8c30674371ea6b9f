"""Every code of the house in words, and how a refusal and a problem are told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from hearing_desk.errors import InternalError, Problem, Refusal
from hearing_desk.words import (
    cli_words,
    count_words,
    desk_words,
    draw_words,
    intake_words,
    panel_words,
    rehearsal_words,
    scheme_file_words,
    sheet_words,
    store_words,
    verify_words,
)
from hearing_desk.words.language import Language, Words

_SOURCES = (
    cli_words,
    count_words,
    desk_words,
    draw_words,
    intake_words,
    panel_words,
    rehearsal_words,
    scheme_file_words,
    sheet_words,
    store_words,
    verify_words,
)

_PLACE = Words("{file}", "{file}")
_ROW = Words("第 {row} 行", "row {row}")
_COLUMN = Words("“{column}”", "“{column}”")
_VALUE = Words("（{value}）", " ({value})")


def _merged() -> Mapping[str, Words]:
    merged: dict[str, Words] = {}
    for source in _SOURCES:
        for code, words in source.MESSAGES.items():
            if merged.setdefault(code, words) != words:
                raise InternalError(f"two sentences for {code}")
    return MappingProxyType(merged)


MESSAGES = _merged()
"""Code to sentence, in both languages."""


def sentence(code: str, params: Mapping[str, object], language: Language) -> str:
    """The sentence of a code, its parameters filled in."""
    return MESSAGES[code].filled(language, **params)


def problem_line(problem: Problem, language: Language) -> str:
    """A problem in one line: where it is, what is wrong, and the offending text."""
    where = [
        words.filled(language, **{name: value})
        for words, name, value in (
            (_PLACE, "file", problem.file),
            (_ROW, "row", problem.row),
            (_COLUMN, "column", problem.column),
        )
        if value is not None
    ]
    told = sentence(problem.code, {"value": problem.value or "", **problem.params}, language)
    shown = ""
    if problem.value and problem.value not in told:
        shown = _VALUE.filled(language, value=problem.value)
    colon = "：" if language is Language.ZH else ": "
    return (" ".join(where) + colon if where else "") + told + shown


def refusal_lines(refusal: Refusal, language: Language) -> Iterator[str]:
    """A refusal and, below it, every problem behind it."""
    yield sentence(refusal.code, refusal.params, language)
    for problem in refusal.problems:
        yield "  " + problem_line(problem, language)
