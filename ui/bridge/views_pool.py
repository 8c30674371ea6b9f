"""What the pool page shows: the roster received, line by line, and the sealed pool."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.times import local_moment
from hearing_desk.errors import Problem, Severity, errors_among
from hearing_desk.model.people import CORE_COLUMNS, RosterPerson, RosterRow
from ui.bridge.how_read import HowRead, sheets_asked
from ui.bridge.roster_job import ReceivedRoster


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person of a roster or of the pool.

    row_number: in the file received; `None` in the sealed pool.
    severity:   of the worst problem of that row; `None` = none.
    """

    row_number: int | None
    id: str
    name: str
    sector: str
    gender: str
    employer: str
    district: str
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class ReceivedView:
    """A roster before it is sealed.

    lines:          in file order, rows that could not be read among them.
    ids_missing:    nobody has an id. dots: some names have another separator dot.
    may_seal:       nothing stops the seal.
    """

    how: HowRead
    lines: tuple[PersonLine, ...]
    problems: tuple[Problem, ...]
    sectors: tuple[tuple[str, int], ...]
    people: int
    ids_missing: bool
    dots: bool
    may_seal: bool


@dataclass(frozen=True, slots=True)
class SealedView:
    """The sealed pool; digests in groups of four. `final`: a draw stands on it."""

    source_name: str
    sealed_at: str
    people: int
    sectors: tuple[tuple[str, int], ...]
    sha256_groups: tuple[str, ...]
    sm3_groups: tuple[str, ...]
    lines: tuple[PersonLine, ...]
    final: bool


def received_view(received: ReceivedRoster) -> ReceivedView:
    """The page's view of a roster read."""
    problems = received.draft.problems
    codes = {problem.code: problem for problem in problems}
    treatment = received.treatment
    return ReceivedView(
        how=HowRead(
            file=received.name,
            encoding=received.encoding,
            delimiter=received.delimiter,
            row_count=received.row_count,
            blank_rows=received.blank_rows,
            encoding_asked="encoding-uncertain" in codes or treatment.encoding is not None,
            sheets=sheets_asked(codes.get("sheets-several")),
        ),
        lines=_lines(received),
        problems=problems,
        sectors=received.draft.sector_counts,
        people=len(received.draft.people),
        ids_missing="ids-missing" in codes,
        dots="name-separator-dot" in codes,
        may_seal=bool(received.draft.people) and not errors_among(problems),
    )


def sealed_view(desk: Desk) -> SealedView | None:
    """The page's view of the pool; `None` = not sealed yet."""
    state = desk.hearing.state
    pool = state.pool
    if pool is None:
        return None
    return SealedView(
        source_name=pool.source_name,
        sealed_at=local_moment(pool.sealed_at_utc, state.utc_offset_minutes),
        people=pool.people,
        sectors=pool.sectors,
        sha256_groups=in_fours(pool.roster_sha256),
        sm3_groups=in_fours(pool.roster_sm3),
        lines=tuple(map(person_line, desk.pool.roster().people)),
        final=any(draw.aborted is None and draw.voided is None for draw in state.draws),
    )


def person_line(person: RosterPerson) -> PersonLine:
    """A person of the sealed pool."""
    return PersonLine(
        None,
        person.id,
        person.name,
        person.sector,
        person.gender,
        person.employer,
        person.district,
    )


def in_fours(digest: str) -> tuple[str, ...]:
    """A digest as people read it aloud."""
    return tuple(digest[start : start + 4] for start in range(0, len(digest), 4))


def _lines(received: ReceivedRoster) -> tuple[PersonLine, ...]:
    worst: dict[int, Severity] = {}
    weight = list(Severity)
    for problem in received.draft.problems:
        if problem.row is not None:
            known = worst.get(problem.row, problem.severity)
            worst[problem.row] = min(known, problem.severity, key=weight.index)
    lines = {row.row_number: _line(row, worst.get(row.row_number)) for row in received.rows}
    for row_number, severity in worst.items():  # rows too broken to be read are shown all the same
        empty = PersonLine(row_number, "", "", "", "", "", "", severity)
        lines.setdefault(row_number, empty)
    return tuple(lines[row_number] for row_number in sorted(lines))


def _line(row: RosterRow, severity: Severity | None) -> PersonLine:
    person, name, sector, gender, employer, district = (
        row.cells.get(column, "") for column in CORE_COLUMNS
    )
    return PersonLine(row.row_number, person, name, sector, gender, employer, district, severity)
