"""Every list of a scheme as the editor shows it: its columns, and what a new entry says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final, TypeAlias

from hearing_desk.model.choices import Affiliation, Balloting, ReportMode
from hearing_desk.model.year_rules import ComponentSource
from hearing_desk.rules.scheme_edit import Content, Path

Place: TypeAlias = Path
"""A place in a scheme's file, for those who may not look into the rules themselves."""


class Form(Enum):
    """How a cell is written into the file."""

    CHINESE = auto()
    ENGLISH = auto()
    """The two halves of a text in both languages."""
    TEXT = auto()
    NUMBER = auto()
    DAY = auto()
    CHOICE = auto()
    FLAG = auto()
    UNIT = auto()
    """A key of a unit, which may be written by its name alone."""
    REPEATED = auto()
    """Whether a group is among those of the two-year lists."""
    FIXED = auto()
    """Only shown."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a list.

    key:     in an entry; its name in words is `COLUMNS[name]`.
    missing: what holds where the file is silent, as the file would write it.
    choices: of a `CHOICE` whose alternatives are fixed; others depend on the scheme.
    """

    name: str
    key: str
    form: Form = Form.TEXT
    missing: object = ""
    choices: tuple[Enum, ...] = ()


@dataclass(frozen=True, slots=True)
class ListSpec:
    """A list by the keys that lead to it, entries of lists above it left out.

    fresh: a new entry; `id` is added to what has one.
    """

    path: tuple[str, ...]
    columns: tuple[Column, ...]
    fresh: Content
    id_prefix: str = ""

    @property
    def name(self) -> str:
        """As `scheme_editor_words.LISTS` names it."""
        return ".".join(self.path)


_NAMED: Final = (
    Column("label.zh", "label", Form.CHINESE),
    Column("label.en", "label", Form.ENGLISH),
)
_NEW: Final[Mapping[str, Content]] = {"label": {"zh": ""}}


def _named(*columns: Column) -> tuple[Column, ...]:
    return (*_NAMED, *columns)


ITEMS: Final = ListSpec(("ballot", "items"), _NAMED, _NEW, "item")
GRADES: Final = ListSpec(
    ("ballot", "grades"),
    _named(
        Column("points", "points", Form.NUMBER),
        Column("counted", "counted", Form.FLAG, missing=True),
    ),
    {**_NEW, "points": 0},
    "grade",
)
GRADE_LISTS: Final = ListSpec(
    ("ranks", "grade_lists"),
    _named(Column("grade", "grade", Form.CHOICE), Column("count", "count", Form.NUMBER, 1)),
    {**_NEW, "grade": ""},
)
SECTORS: Final = ListSpec(
    ("panel", "sectors"),
    (Column("zh", "", Form.CHINESE), Column("en", "", Form.ENGLISH)),
    {"zh": ""},
)
GROUPS: Final = ListSpec(
    ("groups",),
    _named(
        Column("report", "report", Form.CHOICE, ReportMode.SPOKEN.value, tuple(ReportMode)),
        Column("award_title.zh", "award_title", Form.CHINESE),
        Column("award_title.en", "award_title", Form.ENGLISH),
        Column("balloting", "balloting", Form.CHOICE, "none", tuple(Balloting)),
        Column("repeat", "id", Form.REPEATED),
    ),
    _NEW,
    "group",
)
UNITS: Final = ListSpec(
    ("groups", "units"),
    (
        Column("name", "name", Form.UNIT),
        Column("affiliation", "affiliation", Form.UNIT, "unstated", tuple(Affiliation)),
        Column("parent", "parent", Form.UNIT),
    ),
    "",
)
COMPONENTS: Final = ListSpec(
    ("components",),
    _named(
        Column("maximum", "maximum", Form.NUMBER, 100),
        Column("source", "source", Form.CHOICE, "recorded", tuple(ComponentSource)),
    ),
    {**_NEW, "weights": {}},
    "component",
)
PARTS: Final = ListSpec(
    ("components", "parts"),
    _named(Column("maximum", "maximum", Form.NUMBER)),
    {**_NEW, "maximum": 0},
    "part",
)
DEDUCTIONS: Final = ListSpec(
    ("deductions",),
    _named(
        Column("points", "points", Form.NUMBER, "open"),
        Column("component", "component", Form.CHOICE, "total"),
    ),
    _NEW,
    "deduction",
)
YEAR_GRADES: Final = ListSpec(
    ("grades_of_year",),
    _named(
        Column("at_least", "at_least", Form.NUMBER, "none"),
        Column("watch", "watch", Form.FLAG, missing=False),
    ),
    _NEW,
    "grade",
)
ANSWERS: Final = ListSpec(
    ("survey", "answers"),
    _named(Column("satisfied", "satisfied", Form.FLAG, missing=False)),
    _NEW,
    "answer",
)
RESPONDENTS: Final = ListSpec(("survey", "respondents"), _NAMED, _NEW, "respondent")
CHANNELS: Final = ListSpec(("survey", "channels"), _NAMED, _NEW, "channel")
CALENDAR: Final = ListSpec(
    ("calendar",),
    _named(
        Column("when.zh", "when", Form.CHINESE),
        Column("when.en", "when", Form.ENGLISH),
        Column("first_day", "first_day", Form.DAY, "none"),
        Column("last_day", "last_day", Form.DAY, "none"),
    ),
    {**_NEW, "when": {"zh": ""}},
    "deadline",
)
SIGNATORIES: Final = ListSpec(
    ("signatories",),
    _named(Column("lines", "lines", Form.NUMBER, 1)),
    _NEW,
    "signatory",
)

ALL: Final = (
    ITEMS,
    GRADES,
    GRADE_LISTS,
    SECTORS,
    GROUPS,
    UNITS,
    COMPONENTS,
    PARTS,
    DEDUCTIONS,
    YEAR_GRADES,
    ANSWERS,
    RESPONDENTS,
    CHANNELS,
    CALENDAR,
    SIGNATORIES,
)


def spec_of(path: Path) -> ListSpec | None:
    """The list an entry, a cell or the list itself stands in; `None` = in none."""
    keys = tuple(key for key in path if isinstance(key, str))
    fitting = [spec for spec in ALL if keys[: len(spec.path)] == spec.path]
    return max(fitting, key=lambda spec: len(spec.path), default=None)


def at(raw: Any, path: Path) -> Any:
    """What stands at a place; `None` = nothing."""
    for key in path:
        known = key in raw if isinstance(raw, dict) else _is_place(raw, key)
        if not known:
            return None
        raw = raw[key]
    return raw


def _is_place(raw: object, key: str | int) -> bool:
    return isinstance(raw, list) and isinstance(key, int) and key < len(raw)


def entries(raw: Any, path: Path) -> list[Any]:
    """The entries of a list, none where there is no list."""
    found = at(raw, path)
    return found if isinstance(found, list) else []


def both(raw: object) -> tuple[str, str]:
    """The two halves of a text in both languages, an absent one empty."""
    if isinstance(raw, dict):
        zh, en = str(raw.get("zh", "")), str(raw.get("en", ""))
        return zh, "" if en == "none" else en
    return ("" if raw in (None, "none") else str(raw)), ""
