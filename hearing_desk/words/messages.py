"""Every code of the house in words, and how a refusal and a problem are told."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from types import MappingProxyType

from hearing_desk.errors import InternalError, Problem, Refusal
from hearing_desk.words import (
    binding_words,
    bundle_words,
    cli_words,
    composite_words,
    consolidation_words,
    correction_words,
    count_words,
    desk_words,
    draw_words,
    intake_words,
    panel_words,
    recheck_words,
    rehearsal_words,
    role_words,
    scheme_editor_words,
    scheme_file_words,
    sheet_words,
    store_words,
    verify_binding_words,
    verify_words,
    witness_paper_words,
    year_desk_words,
    year_intake_words,
    year_paper_words,
)
from hearing_desk.words.act_words import LABELS
from hearing_desk.words.language import Language, Words

_SOURCES = (
    binding_words,
    bundle_words,
    cli_words,
    composite_words,
    consolidation_words,
    correction_words,
    count_words,
    desk_words,
    draw_words,
    intake_words,
    panel_words,
    recheck_words,
    rehearsal_words,
    role_words,
    scheme_editor_words,
    scheme_file_words,
    sheet_words,
    store_words,
    verify_binding_words,
    verify_words,
    year_desk_words,
    year_intake_words,
    witness_paper_words,
    year_paper_words,
)

_ROW = Words("第 {rows} 行", "row {rows}")
_ROWS = Words("第 {rows} 行", "rows {rows}")
_MORE_ROWS = Words("第 {rows} 行等共 {count} 行", "rows {rows} and more, {count} in all")
_ROWS_SHOWN = 10
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
    told = {name: _told(value, language) for name, value in params.items()}
    return MESSAGES[code].filled(language, **told)


def _told(value: object, language: Language) -> object:
    """A role, an act or a stage by its name, several in a row; anything else as it is."""
    if isinstance(value, tuple) and value and all(isinstance(each, Enum) for each in value):
        between = "、" if language is Language.ZH else ", "
        return between.join(str(_told(each, language)) for each in value)
    if isinstance(value, Enum) and value in LABELS:
        return LABELS[value].to(language)
    return value


def problem_line(problem: Problem, language: Language) -> str:
    """A problem in one line: where it is, what is wrong, and the offending text."""
    return _line(problem, () if problem.row is None else (problem.row,), language)


def problem_lines(problems: Iterable[Problem], language: Language) -> Iterator[str]:
    """A line for each problem; the same one in many rows is told once, with the rows."""
    alike: dict[object, list[Problem]] = {}
    for problem in problems:
        about = (problem.code, problem.file, problem.column, problem.value)
        alike.setdefault((about, str(problem.params)), []).append(problem)
    for same in alike.values():
        yield _line(same[0], [each.row for each in same if each.row is not None], language)


def refusal_lines(refusal: Refusal, language: Language) -> Iterator[str]:
    """A refusal and, below it, every problem behind it."""
    yield visible(sentence(refusal.code, refusal.params, language))
    for line in problem_lines(refusal.problems, language):
        yield "  " + line


def visible(text: str) -> str:
    """The text with what a terminal would obey or hide written as code points."""
    return "".join(
        f"<U+{ord(char):04X}>" if unicodedata.category(char) in _HIDDEN else char for char in text
    )


_HIDDEN = ("Cc", "Cf", "Cs", "Zl", "Zp")


def _line(problem: Problem, rows: Sequence[int], language: Language) -> str:
    where = []
    if problem.file is not None:
        where.append(problem.file)
    if rows:
        words = _ROW if len(rows) == 1 else _ROWS if len(rows) <= _ROWS_SHOWN else _MORE_ROWS
        shown = ", ".join(map(str, rows[:_ROWS_SHOWN]))
        where.append(words.filled(language, rows=shown, count=len(rows)))
    if problem.column is not None:
        where.append(_COLUMN.filled(language, column=problem.column))
    given = {"value": problem.value or "", "column": problem.column or "", **problem.params}
    told = sentence(problem.code, given, language)
    if problem.value and not _says_value(problem, language):
        told += _VALUE.filled(language, value=problem.value)
    colon = "：" if language is Language.ZH else ": "
    return visible((" ".join(where) + colon if where else "") + told)


def _says_value(problem: Problem, language: Language) -> bool:
    """Whether the sentence shows the offending text itself."""
    values = tuple(map(str, problem.params.values()))
    return "{value}" in MESSAGES[problem.code].to(language) or problem.value in values
