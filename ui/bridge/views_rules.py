"""The rules as the rules page shows them: every setting, what is wrong, the example, the sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from unicodedata import normalize

from hearing_desk.desk.desk import Desk
from hearing_desk.errors import Problem, errors_among
from hearing_desk.model.scheme import LocalText, Scheme
from hearing_desk.rules.scheme import read_scheme
from hearing_desk.rules.scheme_edit import Written, as_written, with_settings
from hearing_desk.rules.scheme_fields import SECTIONS as TABLES
from hearing_desk.rules.scheme_values import Field
from hearing_desk.rules.worked_example import worked_example
from hearing_desk.words.language import Language
from hearing_desk.words.messages import problem_line
from hearing_desk.words.rule_sheet import Section, rule_sheet
from hearing_desk.words.scheme_words import LABELS
from hearing_desk.words.setting_words import (
    CHOSEN_INSTEAD,
    NO,
    NO_GRADE,
    QUESTIONS,
    SECTIONS,
    TYPED,
    YES,
)

Answers = Mapping[str, Written]
"""Key path to the value an organizer chose, not adopted yet."""

_NONE = "none"


@dataclass(frozen=True, slots=True)
class Option:
    """An alternative: its value in the file and the phrase for it."""

    value: Written
    label: str


@dataclass(frozen=True, slots=True)
class SettingView:
    """One question and its answer.

    letter:   of `domain.md` §3; empty = none. options: empty = a number or a text is typed.
    typed:    what stands in a typed answer. chosen: place of the chosen option; -1 = none.
    answer:   the answer in words. source: where it comes from; empty = the house default.
    problems: what is wrong with it, a sentence each. changed: differs from the scheme in force.
    """

    path: str
    letter: str
    question: str
    options: tuple[Option, ...]
    typed: str
    chosen: int
    answer: str
    source: str
    problems: tuple[str, ...]
    changed: bool


@dataclass(frozen=True, slots=True)
class SettingGroup:
    """The settings of one part of the scheme."""

    title: str
    settings: tuple[SettingView, ...]


@dataclass(frozen=True, slots=True)
class RulesView:
    """The scheme in force with the answers chosen since.

    text:    as it would be adopted. problems: those that belong to no setting.
    faulty:  it cannot be adopted; `sheet` is then empty. sheet: the rule sheet, its last section
    the worked example. frozen: digest of the frozen rules; empty = they may still change.
    """

    title: str
    file: str
    text: str
    groups: tuple[SettingGroup, ...]
    problems: tuple[str, ...]
    faulty: bool
    sheet: tuple[Section, ...]
    changes: int
    frozen: str


def rules_view(desk: Desk, answers: Answers, language: Language) -> RulesView | None:
    """The scheme in force with these answers; `None` = no scheme yet."""
    state = desk.hearing.state
    if not state.scheme_text:
        return None
    base = desk.hearing.scheme
    text = changed_text(base, answers)
    scheme, problems = read_scheme(text, "")
    faulty = bool(errors_among(problems))
    sources = {source.setting: source.text for source in base.sources}
    grades = [(grade.id, grade.label) for grade in base.ballot.grades]
    groups = Settings(base.text, text, problems, language, sources=sources, grades=grades).groups()
    placed = {setting.path for group in groups for setting in group.settings}
    return RulesView(
        title=base.title.zh if language is Language.ZH else base.title.en,
        file=f"{base.id}.toml",
        text=text,
        groups=groups,
        problems=tuple(
            problem_line(replace(problem, file=None), language)
            for problem in problems
            if problem.column not in placed
        ),
        faulty=faulty,
        sheet=() if scheme is None else rule_sheet(scheme, language, worked_example(scheme)),
        changes=len(answers),
        frozen=state.frozen_sha256 or "",
    )


def with_answer(desk: Desk, answers: Answers, path: str, given: Written) -> Answers:
    """The answers with one more; one that says what the scheme says already is no change.

    given: an option's value, or what was typed.
    """
    others = {known: value for known, value in answers.items() if known != path}
    inforce = as_written(desk.hearing.state.scheme_text)[path]
    value = _typed_value(given) if isinstance(given, str) else given
    if value == inforce and isinstance(value, bool) == isinstance(inforce, bool):
        return others
    return {**others, path: value}


def changed_text(scheme: Scheme, answers: Answers) -> str:
    """The scheme's text with the answers in it; a changed answer cites the organizer."""
    cited = {
        f"sources.{source.setting}": _chosen_instead(source.text)
        for source in scheme.sources
        if source.setting in answers
    }
    return with_settings(scheme.text, {**answers, **cited}) if answers else scheme.text


def _chosen_instead(source: LocalText) -> LocalText:
    if source.zh.startswith(CHOSEN_INSTEAD.zh.partition("{")[0]):
        return source
    return LocalText(
        CHOSEN_INSTEAD.zh.format(source=source.zh), CHOSEN_INSTEAD.en.format(source=source.en)
    )


def _typed_value(typed: str) -> Written:
    """What was typed as the file would write it: a number bare, nothing as `none`."""
    value = normalize("NFKC", typed).strip()
    if value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    return value or _NONE


class Settings:
    """One draft in one language, so that every setting need not carry both.

    base: what it is compared with. sources: of the base; grades: (id, label) of the draft.
    """

    def __init__(
        self,
        base: str,
        text: str,
        problems: Sequence[Problem],
        language: Language,
        *,
        sources: Mapping[str, LocalText],
        grades: Sequence[tuple[str, LocalText]],
    ) -> None:
        self._language = language
        self._inforce = as_written(base)
        self._written = as_written(text)
        self._problems = problems
        self._sources = sources
        self._grades = grades

    def groups(self) -> tuple[SettingGroup, ...]:
        """Every setting, in the order of the rule sheet."""
        return tuple(
            SettingGroup(
                SECTIONS[name].to(self._language),
                tuple(
                    self._setting(f"{name}.{field.key}", field)
                    for field in fields
                    if field.question is not None
                ),
            )
            for name, fields in TABLES.items()
        )

    def _setting(self, path: str, field: Field) -> SettingView:
        value = self._written[path]
        options = self._options(path, field)
        chosen = next((n for n, option in enumerate(options) if option.value == value), -1)
        typed = "" if options or value == _NONE else str(value)
        changed = value != self._inforce[path]
        source = self._sources.get(path)
        return SettingView(
            path=path,
            letter=field.question or "",
            question=QUESTIONS[path].to(self._language),
            options=options,
            typed=typed,
            chosen=chosen,
            answer=options[chosen].label if options else typed,
            source="" if source is None or changed else self._local(source),
            problems=tuple(
                self._told(problem) for problem in self._problems if problem.column == path
            ),
            changed=changed,
        )

    def _told(self, problem: Problem) -> str:
        if problem.code in TYPED:
            return TYPED[problem.code].to(self._language)
        return problem_line(replace(problem, file=None, column=None), self._language)

    def _options(self, path: str, field: Field) -> tuple[Option, ...]:
        if field.choices:
            return tuple(
                Option(str(choice.value), LABELS[choice].to(self._language))
                for choice in field.choices
            )
        if isinstance(field.default, bool):
            return Option(True, YES.to(self._language)), Option(False, NO.to(self._language))
        if path != "ballot.blank_grade":
            return ()
        return (
            Option(_NONE, NO_GRADE.to(self._language)),
            *(Option(grade, self._local(label)) for grade, label in self._grades),
        )

    def _local(self, text: LocalText) -> str:
        return text.zh if self._language is Language.ZH else text.en


def faults(view: RulesView) -> tuple[str, ...]:
    """Everything wrong with the answers, each with its question."""
    return (
        *view.problems,
        *(
            f"{setting.letter} {setting.question} {problem}".strip()
            for group in view.groups
            for setting in group.settings
            for problem in setting.problems
        ),
    )
