"""A scheme as its editor shows it: seven steps of fields and tables, what is wrong, the rules."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from hearing_desk.errors import Problem, Severity, errors_among
from hearing_desk.model.scheme import LocalText
from hearing_desk.rules.scheme import read_scheme
from hearing_desk.rules.scheme_edit import Path
from hearing_desk.rules.scheme_values import plain
from hearing_desk.rules.worked_example import worked_example
from hearing_desk.words import scheme_editor_words as words
from hearing_desk.words.language import Language
from hearing_desk.words.rule_sheet import Section, rule_sheet
from hearing_desk.words.scheme_words import LABELS
from hearing_desk.words.setting_words import NO, SECTIONS, YES
from ui.bridge import scheme_lists as lists
from ui.bridge.scheme_faults import Fault, SchemeWords, path_of
from ui.bridge.scheme_lists import Column, Form, ListSpec, at, both, entries
from ui.bridge.scheme_tables import Cell, TableView
from ui.bridge.views_rules import Option, SettingGroup, Settings, SettingView


@dataclass(frozen=True, slots=True)
class StepView:
    """One step: tables first, then questions. idle: the plan has no such thing."""

    title: str
    tables: tuple[TableView, ...]
    settings: tuple[SettingGroup, ...]
    idle: bool = False


@dataclass(frozen=True, slots=True)
class SchemeEditorView:
    """The draft as it is now; sheet: empty while something is wrong, else the example first."""

    title: str
    steps: tuple[StepView, ...]
    faults: tuple[Fault, ...]
    faulty: bool
    sheet: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class _Rule:
    """What has a source, by its key there; silent: the file says nothing of it."""

    key: str
    rule: str
    answer: str
    silent: bool


_CITED_ONE_BY_ONE = ("groups", "components", "deductions", "grades_of_year", "calendar")


def editor_view(text: str, chosen: Mapping[str, int], language: Language) -> SchemeEditorView:
    """The draft in words; chosen: the group and the component whose entries are shown."""
    scheme, problems = read_scheme(text, "")
    raw = tomllib.loads(text)
    view = _View(raw, _Problems(problems), chosen, language)
    sheet: tuple[Section, ...] = ()
    if scheme is not None:
        sheet = rule_sheet(scheme, language, worked_example(scheme) if scheme.hearing else None)
        sheet = (sheet[-1], *sheet[:-1]) if scheme.hearing else sheet
    return SchemeEditorView(
        title=view.half(raw.get("title")),
        steps=_steps(view, view.settings(text, problems)),
        faults=tuple(
            sorted(
                (view.fault(problem) for problem in problems),
                key=lambda fault: (list(Severity).index(fault.severity), fault.step),
            )
        ),
        faulty=bool(errors_among(problems)),
        sheet=sheet,
    )


def _steps(view: _View, settings: Mapping[str, SettingGroup]) -> tuple[StepView, ...]:
    idle = view.raw.get("hearing") is False
    title = [words.to(view.language) for words in words.STEPS]
    year = [
        view.table(lists.COMPONENTS, ("components",), picks=True),
        view.weights(),
        *view.nested(lists.PARTS, "components"),
        *(
            view.table(spec, spec.path)
            for spec in (
                lists.DEDUCTIONS,
                lists.YEAR_GRADES,
                lists.CALENDAR,
                lists.ANSWERS,
                lists.RESPONDENTS,
                lists.CHANNELS,
            )
        ),
    ]
    groups = [
        view.table(lists.GROUPS, ("groups",), picks=True),
        *view.nested(lists.UNITS, "groups"),
    ]
    ballot = [view.table(spec, spec.path) for spec in (lists.ITEMS, lists.GRADES)]
    hall = [view.table(spec, spec.path) for spec in (lists.SECTORS, lists.GRADE_LISTS)]
    day = tuple(settings[name] for name in ("ranks", "panel", "speech", "release"))
    return (
        StepView(title[0], (), (view.top(),)),
        StepView(title[1], tuple(ballot), (settings["ballot"],), idle),
        StepView(title[2], tuple(hall), day, idle),
        StepView(title[3], tuple(groups), ()),
        StepView(title[4], tuple(year), (settings["year"], settings["award"])),
        StepView(title[5], (view.table(lists.SIGNATORIES, ("signatories",)),), ()),
        StepView(title[6], (view.sources(settings),), ()),
    )


class _Problems:
    """Problems by place."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self._paths = {path_of(problem.column or "") for problem in problems}

    def at(self, path: Path) -> bool:
        """Whether something is wrong there or further inside."""
        return any(known[: len(path)] == path for known in self._paths)


class _View(SchemeWords):
    """One draft as it is shown."""

    def __init__(
        self, raw: Any, problems: _Problems, chosen: Mapping[str, int], language: Language
    ) -> None:
        super().__init__(raw, language)
        self._problems, self._chosen = problems, chosen

    # ------------------------------------------------------------------- fields

    def settings(self, text: str, problems: Sequence[Problem]) -> Mapping[str, SettingGroup]:
        """The questions of every part, with the paragraphs the draft names."""
        told = at(self.raw, ("sources",))
        sources = {key: _local(value) for key, value in told.items()} if told else {}
        grades = [
            (str(entry.get("id", "")), _local(entry.get("label")))
            for entry in entries(self.raw, ("ballot", "grades"))
            if isinstance(entry, dict)
        ]
        groups = Settings(
            text, text, problems, self.language, sources=sources, grades=grades
        ).groups()
        return dict(zip(SECTIONS, groups, strict=True))

    def top(self) -> SettingGroup:
        """Id, titles, and whether there is a hearing."""
        return SettingGroup("", tuple(self._top_field(path) for path in words.FIELDS))

    def _top_field(self, path: str) -> SettingView:
        key, _, language = path.partition(".")
        value = self.raw.get(key)
        options: tuple[Option, ...] = ()
        if key == "hearing":
            options = (Option(True, self.say(YES)), Option(False, self.say(NO)))
        typed = both(value)[language == "en"] if language else str(value or "")
        chosen = int(value is False) if options else -1
        return SettingView(
            path=path,
            letter="",
            question=self.say(words.FIELDS[path]),
            options=options,
            typed="" if options else typed,
            chosen=chosen,
            answer=options[chosen].label if options else typed,
            source="",
            problems=(),
            changed=False,
        )

    # ------------------------------------------------------------------- tables

    def table(self, spec: ListSpec, path: Path, *, picks: bool = False) -> TableView:
        """A list as it stands."""
        title = self.say(words.LISTS[spec.name])
        if "{chosen}" in title:
            title = title.format(chosen=self.named(path[:-1]))
        return TableView(
            name=spec.name,
            title=title,
            path=path,
            headings=tuple(self.say(words.COLUMNS[column.name]) for column in spec.columns),
            rows=tuple(
                tuple(self._cell(spec, column, (*path, place)) for column in spec.columns)
                for place in range(len(entries(self.raw, path)))
            ),
            picks=picks,
        )

    def nested(self, spec: ListSpec, above: str) -> Iterator[TableView]:
        """The entries of the group or component chosen, if there is one."""
        count = len(entries(self.raw, (above,)))
        if count:
            place = min(self._chosen.get(above, 0), count - 1)
            yield self.table(spec, (above, place, spec.path[-1]))

    def weights(self) -> TableView:
        """Groups by components, with the sum of each group."""
        components = entries(self.raw, ("components",))
        named = [self.named(("components", place)) for place in range(len(components))]
        first, last = (self.say(words.COLUMNS[name]) for name in ("group", "sum"))
        return TableView(
            name="weights",
            title=self.say(words.LISTS["weights"]),
            path=("components",),
            headings=(first, *named, last) if named else (),
            rows=tuple(
                self._weights_of(place, len(components))
                for place in range(len(entries(self.raw, ("groups",))) if named else 0)
            ),
            grows=False,
        )

    def _weights_of(self, group: int, components: int) -> tuple[Cell, ...]:
        known = at(self.raw, ("groups", group, "id"))
        paths = [("components", place, "weights", str(known)) for place in range(components)]
        written = [at(self.raw, path) for path in paths]
        cells = [
            Cell(path, Form.NUMBER, "" if value is None else str(value), wrong=self._wrong(path))
            for path, value in zip(paths, written, strict=True)
        ]
        reached = sum((_fraction(value) for value in written), Fraction(0))
        right = reached == 100 or (not reached and any(value is not None for value in written))
        told = words.SUM_RIGHT if right else words.SUM_WRONG
        return (
            Cell(("groups", group), Form.FIXED, self.named(("groups", group))),
            *cells,
            Cell(
                ("components",),
                Form.FIXED,
                told.filled(self.language, sum=plain(reached)),
                wrong=not right,
            ),
        )

    def sources(self, settings: Mapping[str, SettingGroup]) -> TableView:
        """Every rule with the paragraph it came from."""
        names = ("rule", "answer", "standing", "source.zh", "source.en")
        return TableView(
            name="sources",
            title=self.say(words.LISTS["sources"]),
            path=("sources",),
            headings=tuple(self.say(words.COLUMNS[name]) for name in names),
            rows=tuple(self._source(rule) for rule in self._rules(settings)),
            grows=False,
        )

    def _source(self, rule: _Rule) -> tuple[Cell, ...]:
        path: Path = ("sources", rule.key)
        zh, en = both(at(self.raw, path))
        told = words.STATED if zh else words.SILENT if rule.silent else words.UNSTATED
        return (
            Cell(path, Form.FIXED, rule.rule),
            Cell(path, Form.FIXED, rule.answer),
            Cell(path, Form.FIXED, self.say(told), wrong=not zh and not rule.silent),
            Cell(path, Form.CHINESE, zh, wrong=self._wrong(path)),
            Cell(path, Form.ENGLISH, en),
        )

    def _rules(self, settings: Mapping[str, SettingGroup]) -> Iterator[_Rule]:
        """Everything that has a source, step by step."""
        if self.raw.get("hearing") is not False:
            yield from self._list_rules("ballot.items", "ballot.grades")
            yield from self._setting_rules(settings, "ballot")
            yield from self._list_rules("panel.sectors", "ranks.grade_lists")
            yield from self._setting_rules(settings, "ranks", "panel", "speech", "release")
        yield from self._list_rules("groups", "components", "deductions", "grades_of_year")
        yield from self._setting_rules(settings, "year", "award")
        for key in ("year.repeat_groups", "year.failed", "year.upward"):
            yield _Rule(key, self.say(words.LISTS[key]), "", silent=True)
        yield from self._list_rules(
            "calendar", "survey.answers", "survey.respondents", "survey.channels", "signatories"
        )

    def _setting_rules(
        self, settings: Mapping[str, SettingGroup], *sections: str
    ) -> Iterator[_Rule]:
        for section in sections:
            for each in settings[section].settings:
                key = each.path.partition(".")[2]
                silent = key not in (self.raw.get(section) or {})
                rule = f"{each.letter} {each.question}".strip()
                yield _Rule(each.path, rule, each.answer, silent)

    def _list_rules(self, *keys: str) -> Iterator[_Rule]:
        for key in keys:
            path = tuple(key.split("."))
            found = entries(self.raw, path)
            named = [self.named((*path, place)) for place in range(len(found))]
            yield _Rule(key, self.say(words.LISTS[key]), "、".join(named), silent=not found)
            if key in _CITED_ONE_BY_ONE:
                for entry, label in zip(found, named, strict=True):
                    yield _Rule(f"{key}.{entry.get('id')}", f"　{label}", "", silent=True)

    def _cell(self, spec: ListSpec, column: Column, entry: Path) -> Cell:
        if column.form is Form.REPEATED:
            return self._repeated(entry)
        path = (*entry, column.key) if column.key else entry
        value = at(self.raw, path)
        if column.form in (Form.CHINESE, Form.ENGLISH):
            text = both(value)[column.form is Form.ENGLISH]
            inside = (*path, "zh" if column.form is Form.CHINESE else "en")
            wrong = self._wrong(path if column.form is Form.CHINESE else inside)
            return Cell(path, column.form, text, wrong=wrong)
        if column.form is Form.UNIT and value is None:
            whole = at(self.raw, entry)
            value = whole if column.key == "name" and not isinstance(whole, dict) else None
        value = column.missing if value is None else value
        options = self._options(spec, column)
        wrong = self._wrong(path)
        if column.form is Form.FLAG:
            return Cell(path, column.form, "", value=value is True, wrong=wrong)
        if options:
            label = next((each.label for each in options if each.value == value), str(value))
            return Cell(path, column.form, label, value, options, wrong)
        return Cell(path, column.form, self._shown(value), wrong=wrong)

    def _shown(self, value: object) -> str:
        if value == "open":
            return self.say(words.OPEN)
        return "" if value == "none" else str(value)

    def _repeated(self, entry: Path) -> Cell:
        known = str(at(self.raw, (*entry, "id")))
        listed = known in entries(self.raw, ("year", "repeat_groups"))
        return Cell(("year", "repeat_groups", known), Form.REPEATED, "", value=listed)

    def _options(self, spec: ListSpec, column: Column) -> tuple[Option, ...]:
        if column.name == "grade":
            return self._entry_options(("ballot", "grades"))
        if column.name == "component":
            total = Option("total", self.say(words.TOTAL))
            return (total, *self._entry_options(("components",)))
        fixed = tuple(Option(str(each.value), self.say(LABELS[each])) for each in column.choices)
        if column.name == "balloting":
            return (Option("none", self.say(words.AS_SCHEME)), *fixed)
        return fixed

    def _entry_options(self, path: Path) -> tuple[Option, ...]:
        return tuple(
            Option(str(at(self.raw, (*path, place, "id"))), self.named((*path, place)))
            for place in range(len(entries(self.raw, path)))
        )

    def _wrong(self, path: Path) -> bool:
        return self._problems.at(path)


def _local(value: object) -> LocalText:
    zh, en = both(value)
    return LocalText(zh, en or zh)


def _fraction(value: object) -> Fraction:
    try:
        return Fraction(str(value))
    except (ValueError, ZeroDivisionError):
        return Fraction(0)
