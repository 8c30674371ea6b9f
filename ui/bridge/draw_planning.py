"""Quotas while they are typed: read, planned under the scheme and checked, for the draw page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.draw_plan import DrawPlan, blank_rules, planned_draw, seat_method
from hearing_desk.errors import Problem, Refusal, errors_among
from hearing_desk.intake.quota import read_quota
from hearing_desk.model.attendance import SessionId
from hearing_desk.model.draw import Die, DrawRules, PoolRecusal, QuotaLine
from hearing_desk.model.people import CORE_COLUMNS, PersonId, Roster, value_of
from hearing_desk.rules.checks import check
from hearing_desk.rules.quota import from_lines
from hearing_desk.rules.seed import LEAST_DIGITS

_NUMBER = re.compile("[0-9]{1,6}")
_SHARE = re.compile("([0-9]{1,3}(?:[.][0-9]{1,6})?) ?%?")
_COUNTED = CORE_COLUMNS[2:]


@dataclass(frozen=True, slots=True)
class QuotaEntry:
    """A line of the quota table, as typed; a sector with `least` alone has exactly that many."""

    attribute: str
    value: str
    least: str = ""
    most: str = ""
    share: str = ""
    alternates: str = ""


@dataclass(frozen=True, slots=True)
class DrawDraft:
    """Everything that is chosen before the commitment, as typed."""

    draw_id: str
    die: Die
    digit_count: str
    seats: str
    entries: tuple[QuotaEntry, ...]
    recusals: tuple[PoolRecusal, ...] = ()
    to_sector: str | None = None


@dataclass(frozen=True, slots=True)
class RecusalLine:
    """Somebody who will not be drawn; `typed`: entered here, and may be taken back."""

    person: PersonId
    name: str
    sector: str
    reason: str
    typed: bool


@dataclass(frozen=True, slots=True)
class Settled:
    """What the scheme made of a short sector: its missing seats moved or given up."""

    sector: str
    wanted: int
    available: int


@dataclass(frozen=True, slots=True)
class PlanView:
    """A draft looked at.

    rules:    what would be committed to; `None` while something stops it.
    eligible: people who may be drawn, by (attribute, value).
    seats:    (sector, least, most, alternates) as they came out; empty while nothing did.
    settled, received: short sectors, and (sector, seats) that took seats over.
    """

    rules: DrawRules | None
    problems: tuple[Problem, ...]
    recusals: tuple[RecusalLine, ...]
    eligible: Mapping[tuple[str, str], int] = field(default_factory=dict)
    seats: tuple[tuple[str, int, int, int], ...] = ()
    panel_seats: int = 0
    settled: tuple[Settled, ...] = ()
    received: tuple[tuple[str, int], ...] = ()


class DrawPlanning:
    """The sealed pool of one hearing, ready to be asked at every key."""

    def __init__(self, desk: Desk) -> None:
        """Raises Refusal: "pool-not-sealed"."""
        self._desk = desk
        self.roster: Roster = desk.pool.roster()
        self._names = {person.id: person for person in self.roster.people}

    @property
    def attributes(self) -> tuple[str, ...]:
        """The columns a quota may be set on, the sector first."""
        further = [column for column, _ in self.roster.people[0].further]
        return (*(column for column in _COUNTED if self.values(column)), *further)

    def values(self, attribute: str) -> tuple[str, ...]:
        """The values of a column in the pool, the most frequent first; empty cells left out."""
        counts = Counter(value_of(person, attribute) for person in self.roster.people)
        counts.pop("", None)
        return tuple(sorted(counts, key=lambda value: (-counts[value], value)))

    def first_entries(self) -> tuple[QuotaEntry, ...]:
        """A line for every sector of the pool, nothing typed yet."""
        sectors = Counter(person.sector for person in self.roster.people)
        return tuple(QuotaEntry("sector", sector) for sector in sorted(sectors))

    def entries_from(
        self, content: bytes, name: str
    ) -> tuple[tuple[QuotaEntry, ...], tuple[Problem, ...]]:
        """The lines of a quota file. Raises Refusal: as `read_quota`."""
        reading = read_quota(content, name)
        return tuple(map(_entry, reading.rows)), reading.problems

    def plan(self, session: SessionId, draft: DrawDraft) -> PlanView:
        """The draft, planned and checked; every refusal on the way is one of its problems."""
        try:
            return self._plan(session, draft)
        except Refusal as refusal:
            problem = Problem(refusal.code, params=refusal.params)
            return PlanView(None, (problem, *refusal.problems), ())

    def name(self, person: PersonId) -> str:
        """A person of the pool; the id where there is no such person."""
        known = self._names.get(person)
        return person if known is None else known.name

    def _plan(self, session: SessionId, draft: DrawDraft) -> PlanView:
        panel = self._desk.hearing.scheme.panel
        problems: list[Problem] = []
        seats = _count(draft.seats, "seats", problems)
        digits = _count(draft.digit_count, "digits", problems)
        lines = tuple(_lines(draft.entries, problems))
        quotas = from_lines(lines, seats, seat_method(panel))
        problems += quotas.problems
        blank = blank_rules(draft.draw_id, draft.die, digits or LEAST_DIGITS[draft.die])
        plan = planned_draw(
            self._desk.hearing,
            self.roster,
            quotas,
            replace(blank, recusals=draft.recusals),
            session=session,
            hearing_day=today(self._desk),
            to_sector=draft.to_sector,
        )
        if not problems:
            problems += [*plan.problems, *check(plan.rules, self.roster)]
        sound = not errors_among(problems)
        return self._view(plan, draft, tuple(problems), sound=sound)

    def _view(
        self, plan: DrawPlan, draft: DrawDraft, problems: tuple[Problem, ...], *, sound: bool
    ) -> PlanView:
        rules = plan.rules
        out = {recusal.person for recusal in rules.recusals}
        typed = {recusal.person for recusal in draft.recusals}
        asked = {entry.attribute for entry in draft.entries} | {"sector"}
        eligible = Counter(
            (attribute, value_of(person, attribute))
            for person in self.roster.people
            if person.id not in out
            for attribute in asked
        )
        alternates = {line.sector: line.count for line in rules.alternates}
        return PlanView(
            rules=rules if sound else None,
            problems=problems,
            recusals=tuple(
                RecusalLine(
                    recusal.person,
                    self.name(recusal.person),
                    "" if (known := self._names.get(recusal.person)) is None else known.sector,
                    recusal.reason,
                    recusal.person in typed,
                )
                for recusal in rules.recusals
            ),
            eligible=eligible,
            seats=tuple(
                (quota.value, quota.minimum, quota.maximum, alternates.get(quota.value, 0))
                for quota in rules.quotas
                if quota.attribute == "sector"
            ),
            panel_seats=rules.seats,
            settled=tuple(
                Settled(short.sector, short.wanted, short.available)
                for short in plan.settlement.short
            ),
            received=plan.settlement.received,
        )


def today(desk: Desk) -> date:
    """The day by the hearing's own clock."""
    state = desk.hearing.state
    seconds = desk.hearing.clock.now().utc_ms / 1000
    at = datetime.fromtimestamp(seconds, UTC) + timedelta(minutes=state.utc_offset_minutes)
    return at.date()


def _lines(entries: Sequence[QuotaEntry], problems: list[Problem]) -> Iterator[QuotaLine]:
    for row_number, entry in enumerate(entries, 1):
        least = _count(entry.least, entry.value, problems, row_number)
        most = _count(entry.most, entry.value, problems, row_number)
        if entry.attribute == "sector" and most is None:
            most = least
        yield QuotaLine(
            row_number,
            entry.attribute,
            entry.value,
            minimum=least,
            maximum=most,
            share=_share(entry, problems, row_number),
            alternates=_count(entry.alternates, entry.value, problems, row_number),
        )


def _count(
    typed: str, column: str, problems: list[Problem], row_number: int | None = None
) -> int | None:
    text = typed.strip()
    if not text:
        return None
    if _NUMBER.fullmatch(text):
        return int(text)
    problems.append(Problem("number-expected", row=row_number, column=column, value=text))
    return None


def _share(entry: QuotaEntry, problems: list[Problem], row_number: int) -> Fraction | None:
    text = entry.share.strip()
    if not text:
        return None
    if written := _SHARE.fullmatch(text):
        return Fraction(written[1]) / 100
    problems.append(Problem("share-expected", row=row_number, column=entry.value, value=text))
    return None


def _entry(line: QuotaLine) -> QuotaEntry:
    exact = line.attribute == "sector" and line.minimum == line.maximum
    return QuotaEntry(
        line.attribute,
        line.value,
        least=_text(line.minimum),
        most="" if exact else _text(line.maximum),
        share="" if line.share is None else _percent(line.share),
        alternates=_text(line.alternates),
    )


def _text(count: int | None) -> str:
    return "" if count is None else str(count)


def _percent(share: Fraction) -> str:
    percent = share * 100
    return f"{percent.numerator}" if percent.denominator == 1 else f"{float(percent):g}"
