"""Rehearsed days for the tests: a small county, changed as a test needs it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

from hearing_desk.desk.desk import Desk
from hearing_desk.intake.photograph import ReadPhotograph
from hearing_desk.intake.reading import Reading
from hearing_desk.intake.roster import read_roster
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.model.ballots import BallotRow
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.year import Venue
from hearing_desk.rehearsal.clock import RehearsalClock
from hearing_desk.rehearsal.day import play
from hearing_desk.rehearsal.making import papers_of, quotas_for, units_for, without_hearing
from hearing_desk.rehearsal.people import plausible_roster
from hearing_desk.rehearsal.plan import DEFAULT_DIGITS, START_UTC_MS, RehearsalPlan
from hearing_desk.rules.paper_code import read_code
from hearing_desk.rules.pool import form
from hearing_desk.sheet.document import SheetDocument
from hearing_desk.sheet.fonts import FontFiles
from hearing_desk.sheet.furniture import code_content
from hearing_desk.verify.record import record_of
from hearing_desk.verify.verification import run
from hearing_desk.words.language import Language
from tests.rules.scheme_text import accepted, changed, file_text, packaged

RESOURCES = Path(__file__).parents[2] / "resources" / "fonts"
FONTS = FontFiles(
    sans=RESOURCES / "NotoSansSC-Regular.ttf", serif=RESOURCES / "NotoSerifSC-Regular.ttf"
)
SPOKEN = [f"第{number}局" for number in "一二三四五六七"]
WRITTEN = ["县甲队", "县乙队"]
COUNTY = (
    (
        "groups",
        [
            {"id": "law", "label": {"zh": "执法组", "en": "Law"}, "units": SPOKEN},
            {"id": "grass", "label": "基层组", "report": "written", "units": WRITTEN},
        ],
    ),
    ("panel", {"scope": "day", "seats": 8}),
)
"""Nine units in two groups, one panel of eight for the day."""


@dataclass(frozen=True, slots=True)
class PlayedDay:
    """A day that was played, and every (stage, done, total) it told."""

    desk: Desk
    progress: Sequence[tuple[str, int, int]]

    @property
    def state(self) -> HearingState:
        return self.desk.hearing.state

    @property
    def head(self) -> str:
        return self.desk.hearing.head.hash

    def verifies(self) -> bool:
        return run(record_of(self.desk.hearing.journal)).passed


def a_plan(
    *changes: tuple[str, object],
    people: int = 60,
    seats: int = 8,
    digits: str = DEFAULT_DIGITS,
    roster: bytes | None = None,
    ballots: Reading[BallotRow] | None = None,
    language: Language = Language.ZH,
) -> RehearsalPlan:
    """The plan of the small county's day with these changes to its scheme."""
    scheme = accepted(*COUNTY, *changes)
    content = plausible_roster(people, digits) if roster is None else roster
    draft = form(read_roster(content, "roster.csv").rows)
    return RehearsalPlan(
        scheme_text=file_text(changed(*COUNTY, *changes)),
        scheme_file="county.toml",
        scheme=scheme,
        units=units_for(scheme, ballots),
        roster_name="roster.csv",
        roster=content,
        draft=draft,
        quotas=quotas_for(draft, seats, scheme.panel),
        digits=digits,
        papers=None if ballots is None else papers_of(ballots.rows),
        language=language,
    )


def a_year(
    *changes: tuple[str, object], seats: int = 8, digits: str = DEFAULT_DIGITS
) -> RehearsalPlan:
    """The plan of the small county's day and its year."""
    return replace(a_plan(*changes, seats=seats, digits=digits), year=True)


def the_plan(
    scheme: str | Scheme, *, seats: int = 8, language: Language = Language.ZH
) -> RehearsalPlan:
    """The plan of a year by one of our own schemes, by its id, or by another."""
    read = packaged(scheme) if isinstance(scheme, str) else scheme
    plan = a_plan(seats=seats, people=100, language=language)
    plan = replace(plan, scheme_text=read.text, scheme=read, units=units_for(read, None), year=True)
    return plan if read.hearing else without_hearing(plan)


def _undrawn(document: SheetDocument, _: FontFiles) -> bytes:
    """What stands in the code of every page, and nothing else."""
    return code_content(document).encode()


def _scan_of_undrawn(name: str, undrawn: bytes) -> ReadPhotograph:
    code = read_code(undrawn.decode())
    assert code is not None
    return ReadPhotograph(name, "image/jpeg", b"\xff\xd8" + undrawn, 1, (code,))


def played(plan: RehearsalPlan, venues: Sequence[Venue] = ()) -> PlayedDay:
    """The plan, played in memory; papers are composed in full but not drawn, which takes long."""
    clock = RehearsalClock(START_UTC_MS)
    desk = Desk(MemoryJournal(), clock, FONTS)
    told: list[tuple[str, int, int]] = []
    with (
        patch("hearing_desk.desk.sheet_clerk.render", _undrawn),
        patch("hearing_desk.rehearsal.proof.scanned", _scan_of_undrawn),
    ):
        play(desk, clock, plan, lambda *step: told.append(step), venues)
    return PlayedDay(desk, told)
