"""What was asked of a rehearsal on the command line, made into its plan."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hearing_desk.cli.console import heed, language
from hearing_desk.cli.inputs import fonts, pool_of
from hearing_desk.cli.places import scheme_text
from hearing_desk.errors import Refusal
from hearing_desk.intake.ballots import BallotReading, read_ballots
from hearing_desk.intake.reading import file_content
from hearing_desk.intake.units import read_units
from hearing_desk.model.draw import PoolDraft
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.units import Unit
from hearing_desk.rehearsal.making import (
    DEFAULT_SEATS,
    NO_POOL,
    NO_QUOTAS,
    POOL_SIZE,
    VENUE_SEATS,
    has_year,
    papers_of,
    quotas_for,
    units_for,
    venues_of,
)
from hearing_desk.rehearsal.people import plausible_roster
from hearing_desk.rehearsal.plan import RehearsalPlan
from hearing_desk.rehearsal.unit_names import with_affiliations
from hearing_desk.rules.scheme import read_scheme
from hearing_desk.rules.units import listed_units
from hearing_desk.sheet.fonts import load_typefaces


@dataclass(frozen=True, slots=True)
class Asked:
    """The options as given; `None` = not given."""

    scheme: str
    digits: str
    year: bool
    delegates: int | None
    venues: int | None
    roster: Path | None
    ballots: Path | None
    units: Path | None


def plan_of(asked: Asked) -> tuple[RehearsalPlan, int]:
    """The plan, and in how many venues it is heard.

    With several venues the plan is that of the first; `venue_plan` gives each its own people.
    Raises Refusal: "rehearsal-without-year", "rehearsal-without-hearing",
    "rehearsal-venues-made-up", those of the files, of the pool and of the units.
    """
    text, file = scheme_text(asked.scheme)
    scheme, problems = read_scheme(text, file)
    if scheme is None:
        raise Refusal("scheme-faulty", problems)
    heed("scheme-faulty", problems)
    venues = _venues(asked, scheme)
    is_year = asked.year or venues > 1 or not scheme.hearing
    if is_year and not has_year(scheme):
        raise Refusal("rehearsal-without-year", scheme=scheme.id)
    ballots = None if asked.ballots is None else _ballots(asked.ballots, scheme)
    units = units_for(scheme, ballots, _units(asked.units, scheme))
    name, roster, draft = _pool(asked, scheme)
    default_seats = VENUE_SEATS if venues > 1 else DEFAULT_SEATS
    seats = asked.delegates or scheme.panel.seats or default_seats
    plan = RehearsalPlan(
        scheme_text=text,
        scheme_file=file,
        scheme=scheme,
        units=with_affiliations(units, scheme) if is_year else units,
        roster_name=name,
        roster=roster,
        draft=draft,
        quotas=quotas_for(draft, seats, scheme.panel) if scheme.hearing else NO_QUOTAS,
        digits=asked.digits,
        papers=None if ballots is None else papers_of(ballots.rows),
        language=language(),
        year=is_year,
    )
    return plan, venues


def _venues(asked: Asked, scheme: Scheme) -> int:
    """How many venues: as asked for, else as the plan says where a year is rehearsed.

    Raises Refusal: "rehearsal-without-hearing", "rehearsal-venues-made-up".
    """
    given = {"--roster": asked.roster, "--ballots": asked.ballots}
    heard_only = {**given, "--delegates": asked.delegates, "--venues": asked.venues}
    if not scheme.hearing:
        for option, value in heard_only.items():
            if value is not None:
                raise Refusal("rehearsal-without-hearing", scheme=scheme.id, option=option)
        return 1
    own = [option for option, value in given.items() if value is not None]
    if asked.venues is None:
        return venues_of(scheme) if asked.year and not own else 1
    if asked.venues > 1 and own:
        raise Refusal("rehearsal-venues-made-up", option=own[0])
    return asked.venues


def _pool(asked: Asked, scheme: Scheme) -> tuple[str, bytes, PoolDraft]:
    """The name and the bytes of the roster, and the pool formed of it; nothing without a hearing.

    Raises Refusal: "pool-faulty", those of reading a file.
    """
    if not scheme.hearing:
        return "", b"", NO_POOL
    if asked.roster is None:
        name, content = "rehearsal-roster.csv", plausible_roster(POOL_SIZE, asked.digits)
    else:
        name, content = asked.roster.name, file_content(asked.roster)
    return name, content, pool_of(content, name)


def _ballots(path: Path, scheme: Scheme) -> BallotReading:
    reading = read_ballots(file_content(path), path.name, scheme.ballot)
    heed("ballots-faulty", reading.problems)
    return reading


def _units(path: Path | None, scheme: Scheme) -> tuple[Unit, ...]:
    """The units of a file; empty without one. Raises Refusal: "units-faulty"."""
    if path is None:
        return ()
    missing_glyphs = load_typefaces(fonts()).missing_glyphs
    only = scheme.groups[0].id if len(scheme.groups) == 1 else ""
    reading = read_units(
        file_content(path), path.name, missing_glyphs=missing_glyphs, only_group=only
    )
    units, problems = listed_units(reading.rows, scheme, path.name)
    heed("units-faulty", (*reading.problems, *problems))
    return units
