"""What is wrong with a scheme, in words, and where in its editor that stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from hearing_desk.errors import Problem, Severity
from hearing_desk.rules.scheme_edit import Path
from hearing_desk.words import scheme_editor_words as words
from hearing_desk.words.language import Language, Words
from hearing_desk.words.messages import problem_line
from hearing_desk.words.setting_words import QUESTIONS, TYPED
from ui.bridge import scheme_lists as lists
from ui.bridge.scheme_lists import at, both

_PART = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
_STEP_OF = {
    **dict.fromkeys(("ballot",), 1),
    **dict.fromkeys(("ranks", "panel", "speech", "release"), 2),
    "groups": 3,
    **dict.fromkeys(
        ("components", "year", "award", "deductions", "grades_of_year", "survey", "calendar"), 4
    ),
    "signatories": 5,
    "sources": 6,
}
CHECK = 6
"""The step that shows what is wrong, the rules in words and where they come from."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong, in words, and the place to go to."""

    text: str
    severity: Severity
    path: Path
    step: int


def path_of(column: str) -> Path:
    """A problem's place as a path; what follows `sources.` is one key."""
    head, _, key = column.partition(".")
    if head == "sources" and key:
        return head, key
    return tuple(int(n) - 1 if n else key for key, n in _PART.findall(column))


def step_of(path: Path) -> int:
    """The step in which a place is edited."""
    return _STEP_OF.get(str(path[0]), 0) if path else 0


class SchemeWords:
    """One draft in one language: its entries by name, its places in words."""

    def __init__(self, raw: Any, language: Language) -> None:
        self.raw, self.language = raw, language

    def say(self, told: Words) -> str:
        """In the language of the windows."""
        return told.to(self.language)

    def half(self, value: object) -> str:
        """A text of both languages in the language of the windows, or in the other one."""
        zh, en = both(value)
        return (zh if self.language is Language.ZH else en) or zh

    def named(self, path: Path) -> str:
        """An entry by its label."""
        entry = at(self.raw, path)
        return self.half(entry.get("label", entry) if isinstance(entry, dict) else entry)

    def fault(self, problem: Problem) -> Fault:
        """A problem with its place in the steps."""
        path = path_of(problem.column or "")
        bare = replace(problem, file=None, column=None)
        if problem.code in TYPED:
            told = TYPED[problem.code].to(self.language)
        else:
            told = problem_line(bare, self.language)
        place = self._place(path)
        colon = "：" if self.language is Language.ZH else ": "
        return Fault(f"{place}{colon}{told}", problem.severity, path, step_of(path))

    def _place(self, path: Path) -> str:
        step = self.say(words.STEPS[step_of(path)])
        part = self._part(path)
        return words.PLACE.filled(self.language, step=step, part=part) if part else step

    def _part(self, path: Path) -> str:
        spec = lists.spec_of(path)
        if spec is None:
            return self._question(path)
        deep = 1 + 2 * (len(spec.path) - 1) if spec.path[0] in ("groups", "components") else None
        start = deep if deep is not None else len(spec.path)
        title = self.say(words.LISTS[spec.name]).format(chosen=self.named(path[:2]))
        if len(path) <= start:
            return title
        row = int(path[start]) + 1
        key = path[start + 1] if len(path) > start + 1 else None
        columns = [column for column in spec.columns if column.key == key]
        if len(path) > start + 2 and path[start + 2] == "en":
            columns = columns[1:]
        if key == "weights":
            heading = self.say(words.COLUMNS["weights"])
        elif columns:
            heading = self.say(words.COLUMNS[columns[0].name])
        else:
            return words.ENTRY.filled(self.language, part=title, row=row)
        return words.ROW.filled(self.language, part=title, row=row, column=heading)

    def _question(self, path: Path) -> str:
        key = ".".join(map(str, path[:2]))
        known = {**words.FIELDS, **words.LISTS}.get(key) or words.FIELDS.get(f"{key}.zh")
        if known is not None:
            return self.say(known)
        return self.say(QUESTIONS[key]) if key in QUESTIONS else key
