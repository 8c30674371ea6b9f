"""What the start page shows and begins: schemes in words, a units file read, a new record."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from hearing_desk import __version__
from hearing_desk.desk.desk import Desk
from hearing_desk.errors import Refusal, errors_among
from hearing_desk.intake.reading import file_content
from hearing_desk.intake.units import read_units
from hearing_desk.model.hearing import Role
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.units import Unit
from hearing_desk.rules.scheme import read_scheme
from hearing_desk.rules.units import listed_units, planned_units
from hearing_desk.rules.worked_example import worked_example
from hearing_desk.words.language import Language
from hearing_desk.words.rule_answers import local
from hearing_desk.words.rule_sheet import Section, rule_sheet


@dataclass(frozen=True, slots=True)
class SchemeView:
    """A scheme to choose.

    title:    of the hearing, proposed to the person who begins one.
    rules:    the rule sheet in words, its worked example included.
    groups:   how many; units: how many it lists, 0 = they come from a file.
    """

    file: str
    text: str
    title: str
    rules: tuple[Section, ...]
    groups: int
    units: int


@dataclass(frozen=True, slots=True)
class NewHearing:
    """Everything a person said about a hearing to begin.

    operators:      (role, name) of those who will act; empty names were left out.
    units_file:     `None` = the units the scheme lists; some may be listed later.
    language:       of the papers, for good.
    """

    scheme_file: str
    scheme_text: str
    title: str
    rehearsal: bool
    language: Language
    operators: tuple[tuple[Role, str], ...]
    units_file: Path | None
    utc_offset_minutes: int


def scheme_view(path: Path, language: Language) -> SchemeView:
    """A scheme file as it is shown. Raises Refusal: "scheme-not-utf8", "scheme-faulty"."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("scheme-not-utf8", file=path.name, byte=error.start) from error
    scheme = _scheme(text, path.name)
    return SchemeView(
        file=path.name,
        text=text,
        title=local(scheme.title, language),
        rules=rule_sheet(scheme, language, worked_example(scheme)),
        groups=len(scheme.groups),
        units=len(planned_units(scheme)),
    )


def begin(desk: Desk, wanted: NewHearing) -> None:
    """The first acts of a record: opened, operators named, scheme adopted, units listed.

    Raises Refusal: "name-missing" (nobody was named), "units-faulty", "scheme-faulty", and as
    `read_units`.
    """
    if not wanted.operators:
        raise Refusal("name-missing")
    desk.rules.open(
        f"H-{uuid4().hex[:24]}",
        wanted.title,
        rehearsal=wanted.rehearsal,
        language=wanted.language.value,
        program=__version__,
        utc_offset_minutes=wanted.utc_offset_minutes,
    )
    for number, (role, name) in enumerate(wanted.operators, 1):
        desk.rules.name_operator(PersonId(f"operator-{number}"), name, role)
    desk.hearing.sit_down(PersonId("operator-1"))
    desk.rules.adopt(wanted.scheme_text, wanted.scheme_file)
    units = _units(_scheme(wanted.scheme_text, wanted.scheme_file), wanted.units_file)
    if units:
        desk.rules.list_units(units)


def _scheme(text: str, file: str) -> Scheme:
    scheme, problems = read_scheme(text, file)
    if scheme is None or errors_among(problems):
        raise Refusal("scheme-faulty", problems)
    return scheme


def _units(scheme: Scheme, file: Path | None) -> tuple[Unit, ...]:
    if file is None:
        return planned_units(scheme)
    reading = read_units(file_content(file), file.name)
    units, problems = listed_units(reading.rows, scheme, file.name)
    if errors := errors_among((*reading.problems, *problems)):
        raise Refusal("units-faulty", errors)
    return units
