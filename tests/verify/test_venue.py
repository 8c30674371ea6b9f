"""A finished record as a venue: checked, then read by the names of its units."""

from __future__ import annotations

from fractions import Fraction

import pytest

from hearing_desk.errors import Problem, Refusal
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Journal
from hearing_desk.model.hearing import Role
from hearing_desk.model.ids import UnitId
from hearing_desk.model.units import Unit
from hearing_desk.model.year import Venue, VenueCount
from hearing_desk.verify.record import record_of
from hearing_desk.verify.venue import venue_of
from hearing_desk.words.language import Language
from hearing_desk.words.messages import refusal_lines
from tests.builders import (
    ORGANIZER,
    POLICE,
    POOR,
    SQUAD,
    TRAFFIC,
    Day,
    a_new_day,
    a_scheme,
    a_seated_hearing,
)
from tests.rules.years import a_unit
from tests.verify.hearings import a_whole_day, changed, forged
from tests.years import YEAR, a_year

UNITS = [
    a_unit(7, name="公安局"),
    a_unit(8, name="交通局"),
    a_unit(9, name="县公安局交通警察大队"),
]


def a_finished_hearing() -> Day:
    """Police 100, traffic 75 by four papers each; the squad did not come."""
    day = a_seated_hearing().balloted(POLICE).locked(POLICE)
    day.balloted(TRAFFIC, [POOR] * 4).locked(TRAFFIC)
    day.speeches.unit_absent(SQUAD, "未到")
    return day


def taken(journal: Journal, units: list[Unit] = UNITS, *, rehearsal: bool = False) -> Venue:
    return venue_of(record_of(journal), units, rehearsal=rehearsal)


def refused_as(
    code: str, journal: Journal, units: list[Unit] = UNITS, *, rehearsal: bool = False
) -> Refusal:
    with pytest.raises(Refusal) as caught:
        taken(journal, units, rehearsal=rehearsal)
    assert caught.value.code == code
    for language in Language:
        assert all(refusal_lines(caught.value, language))
    return caught.value


def test_a_venue_tells_what_was_locked_under_the_ids_of_the_year() -> None:
    day = a_finished_hearing()
    venue = taken(day.journal)
    assert venue.counts == (
        VenueCount(UnitId("U07"), 4, Fraction(400), 4, Fraction(100)),
        VenueCount(UnitId("U08"), 4, Fraction(100), 4, Fraction(25)),
    )
    state, head = day.hearing.state, day.journal.head
    assert (venue.hearing, venue.title) == ("tonghe-test", "听证评议")
    assert (venue.acts, venue.head) == (head.seq, head.hash)
    assert venue.scheme_sha256 == state.scheme_sha256


def test_a_venue_is_taken_into_a_year_of_the_same_rules() -> None:
    hall = a_year().sealed().drawn().signed_in()
    for unit in (POLICE, TRAFFIC, SQUAD):
        hall.balloted(unit).locked(unit)
    office = a_new_day()
    office.rules.open(
        "office-1",
        "汇总",
        rehearsal=False,
        language="zh-CN",
        program="test",
        utc_offset_minutes=480,
    )
    office.rules.name_operator(ORGANIZER, "孙组织", Role.ORGANIZER)
    office.ruled(a_scheme(*YEAR)).frozen()
    units = [day.unit for day in office.hearing.state.units.values()]
    office.year.record_venues("hearing", (taken(hall.journal, units),))
    assert office.year.result().line(POLICE).components[0].score == 100


def test_a_record_that_does_not_check_is_no_venue() -> None:
    bad = forged(changed("BallotDoubted", sheet_no=2))
    refusal = refused_as("venue-not-sound", bad)
    assert refusal.params == {"venue": "听证评议", "checks": "V12、V23"}
    assert "entry-doubt-open" in [problem.code for problem in refusal.problems]


def test_rehearsed_and_official_figures_never_mix() -> None:
    rehearsal = a_whole_day(rehearsal=True).journal
    refusal = refused_as("venue-rehearsal", rehearsal)
    assert refusal.params == {"venue": "听证评议"}
    assert taken(rehearsal, rehearsal=True).counts
    refusal = refused_as("venue-official", a_finished_hearing().journal, rehearsal=True)
    assert refusal.params == {"venue": "听证评议"}


def test_units_not_locked_or_not_of_the_year_are_told_all_at_once() -> None:
    day = a_seated_hearing().balloted(POLICE).locked(POLICE).balloted(TRAFFIC)
    refusal = refused_as("venue-not-usable", day.journal, UNITS[1:])
    assert refusal.params == {"venue": "听证评议"}
    assert refusal.problems == (
        Problem("venue-unit-unknown", value="公安局"),
        Problem("venue-unit-not-locked", value="交通局"),
        Problem("venue-unit-not-locked", value="县公安局交通警察大队"),
    )


def test_a_record_without_units_is_no_venue() -> None:
    refusal = refused_as("venue-not-usable", a_new_day().opened().journal)
    assert [each.code for each in refusal.problems] == ["venue-without-units"]
    assert refused_as("venue-not-sound", MemoryJournal()).params["venue"] == ""
