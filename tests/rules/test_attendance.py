"""Who is in the hall, who votes, who is recused."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from hearing_desk.errors import Refusal, Severity
from hearing_desk.model.attendance import AttendanceStatus, Recusal, RecusalCause
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.people import PersonId, RosterPerson
from hearing_desk.model.scheme import (
    Affiliation,
    AlternateRule,
    Apportionment,
    PanelRules,
    PanelScope,
    ReportMode,
    ShortSectorRule,
)
from hearing_desk.model.units import Unit
from hearing_desk.rules.attendance import (
    administrative_prefixes,
    employer_warnings,
    in_hall,
    quorum_warning,
    recusals_by_employer,
    require_move,
    voters_for,
)

EXPECTED, PRESENT = AttendanceStatus.EXPECTED, AttendanceStatus.PRESENT
LATE, ABSENT = AttendanceStatus.LATE, AttendanceStatus.ABSENT
LEFT, SUBSTITUTED = AttendanceStatus.LEFT, AttendanceStatus.SUBSTITUTED
ALLOWED = {
    EXPECTED: (PRESENT, LATE, ABSENT, SUBSTITUTED),
    ABSENT: (PRESENT, LATE, SUBSTITUTED),
    PRESENT: (LEFT,),
    LATE: (LEFT,),
    LEFT: (PRESENT, LATE, SUBSTITUTED),
    SUBSTITUTED: (),
}


def refusal_of(now: AttendanceStatus, to: AttendanceStatus) -> str | None:
    try:
        require_move(now, to)
    except Refusal as refused:
        return refused.code
    return None


def test_the_moves_that_are_allowed_and_no_others() -> None:
    for now in AttendanceStatus:
        allowed = [to for to in AttendanceStatus if refusal_of(now, to) is None]
        assert set(allowed) == set(ALLOWED[now])


@pytest.mark.parametrize(
    ("now", "to", "code"),
    [
        (SUBSTITUTED, PRESENT, "seat-substituted"),
        (PRESENT, PRESENT, "already-signed-in"),
        (LATE, ABSENT, "already-signed-in"),
        (PRESENT, SUBSTITUTED, "already-signed-in"),
        (ABSENT, ABSENT, "already-absent"),
        (EXPECTED, LEFT, "not-in-hall"),
        (LEFT, LEFT, "not-in-hall"),
    ],
)
def test_a_refused_move_says_why(now: AttendanceStatus, to: AttendanceStatus, code: str) -> None:
    assert refusal_of(now, to) == code


def test_late_delegates_are_in_the_hall_and_those_who_left_are_not() -> None:
    assert in_hall([PRESENT, LATE, ABSENT, LEFT, EXPECTED, SUBSTITUTED]) == 2


def declared(person: str, unit: str) -> Recusal:
    return Recusal(PersonId(person), UnitId(unit), RecusalCause.DECLARED, "亲属")


def test_a_recused_delegate_counts_as_present_and_recused_only_while_in_the_hall() -> None:
    attendance = {PersonId("P1"): PRESENT, PersonId("P2"): LATE, PersonId("P3"): LEFT}
    recusals = [declared("P2", "U01"), declared("P3", "U01"), declared("P1", "U02")]
    assert voters_for(UnitId("U01"), attendance, recusals) == (2, 1)
    assert voters_for(UnitId("U03"), attendance, recusals) == (2, 0)


PANEL = PanelRules(
    scope=PanelScope.DAY,
    seats=50,
    apportionment=Apportionment.LARGEST_REMAINDER,
    every_sector_seated=False,
    short_sector=ShortSectorRule.STOP,
    alternates=AlternateRule.SHARE,
    alternate_share=Fraction(1, 5),
    alternate_count=0,
    quorum=Fraction(2, 3),
    quorum_strict=False,
    cooling_off_years=0,
)


@pytest.mark.parametrize(
    ("quorum", "strict", "seats", "needed"),
    [
        (Fraction(2, 3), False, 50, 34),
        (Fraction(2, 3), False, 48, 32),
        (Fraction(1, 2), True, 50, 26),
        (Fraction(1, 2), True, 51, 26),
        (Fraction(4, 5), False, 50, 40),
    ],
)
def test_the_quorum_is_the_least_number_that_is_enough(
    quorum: Fraction, strict: bool, seats: int, needed: int
) -> None:
    panel = replace(PANEL, quorum=quorum, quorum_strict=strict)
    assert quorum_warning(panel, seats, needed) is None
    warning = quorum_warning(panel, seats, needed - 1)
    assert warning is not None
    assert (warning.code, warning.severity) == ("below-quorum", Severity.WARNING)
    assert warning.params == {"seats": seats, "present": needed - 1, "needed": needed}


def test_a_plan_without_a_quorum_warns_of_nothing() -> None:
    assert quorum_warning(replace(PANEL, quorum=None), 50, 0) is None


def a_unit(number: int, name: str, parent: str | None = None) -> Unit:
    group, county = GroupId("law"), Affiliation.COUNTY
    return Unit(UnitId(f"U{number:02}"), name, group, number, county, parent, ReportMode.SPOKEN)


UNITS = (
    a_unit(1, "公安局"),
    a_unit(2, "交通局"),
    a_unit(3, "农机总站"),
    a_unit(4, "县交通局交通稽查大队", "交通局"),
    a_unit(5, "县公路运输管理站", "交通局"),
    a_unit(6, "县农机总站农机监理站", "农机总站"),
    a_unit(7, "移动公司"),
)
PREFIXES = ("通河县", "县")


def works_for(employer: str) -> RosterPerson:
    return RosterPerson(PersonId("P1"), "张三", "各界", employer=employer)


@pytest.mark.parametrize(
    ("employer", "recused"),
    [
        ("公安局", {"U01": RecusalCause.EMPLOYER}),
        ("通河县公安局", {"U01": RecusalCause.EMPLOYER}),
        (" 县公安局 ", {"U01": RecusalCause.EMPLOYER}),
        (
            "农机总站",
            {"U03": RecusalCause.EMPLOYER, "U06": RecusalCause.PARENT},
        ),
        (
            "通河县农机总站农机监理站",
            {"U03": RecusalCause.PARENT, "U06": RecusalCause.EMPLOYER},
        ),
        (
            "县公路运输管理站",
            {
                "U02": RecusalCause.PARENT,
                "U04": RecusalCause.PARENT,
                "U05": RecusalCause.EMPLOYER,
            },
        ),
        ("方正县公安局", {}),
        ("哈尔滨市公安局", {}),
        ("通河县", {}),
        ("", {}),
    ],
)
def test_an_employer_recuses_for_the_whole_house(
    employer: str, recused: dict[str, RecusalCause]
) -> None:
    found = recusals_by_employer([works_for(employer)], UNITS, PREFIXES)
    assert {recusal.unit: recusal.cause for recusal in found} == recused
    assert all(recusal.matched == employer for recusal in found)


def test_the_longest_place_is_taken_off_whatever_the_order_of_the_places() -> None:
    units = (a_unit(1, "公安局"), a_unit(2, "市道里区公安局"))
    for prefixes in (("哈尔滨", "哈尔滨市道里区"), ("哈尔滨市道里区", "哈尔滨")):
        (found,) = recusals_by_employer([works_for("哈尔滨市道里区公安局")], units, prefixes)
        assert found == Recusal(
            PersonId("P1"), UnitId("U01"), RecusalCause.EMPLOYER, "哈尔滨市道里区公安局"
        )


def test_a_parent_that_is_no_unit_itself_recuses_for_its_bodies() -> None:
    units = (a_unit(1, "县卫生监督所", "县卫生局"),)
    (found,) = recusals_by_employer([works_for("卫生局")], units)
    assert (found.unit, found.cause) == ("U01", RecusalCause.PARENT)


def test_a_name_that_merely_holds_the_units_name_is_only_a_warning() -> None:
    (warning,) = employer_warnings([works_for("中国移动公司通河分公司")], UNITS, PREFIXES)
    assert (warning.code, warning.severity) == ("employer-resembles-unit", Severity.WARNING)
    assert warning.value == "中国移动公司通河分公司"
    assert warning.params == {"person": "P1", "unit": "移动公司"}
    for employer in ("", "通河县公安局", "通河县第一中学"):
        assert employer_warnings([works_for(employer)], UNITS, PREFIXES) == ()


def test_a_three_character_name_tells_something() -> None:
    (warning,) = employer_warnings([works_for("城关财政局职工")], (a_unit(1, "财政局"),))
    assert warning.params == {"person": "P1", "unit": "财政局"}


def test_a_two_character_name_warns_of_nothing() -> None:
    assert employer_warnings([works_for("县邮局职工")], (a_unit(1, "邮局"),)) == ()


@pytest.mark.parametrize(
    ("organizer", "prefixes"),
    [
        ("通河县纠正行业不正之风办公室", ("通河县", "县")),
        ("通河县社区服务办", ("通河县", "县")),
        ("哈尔滨市道里区纪委", ("哈尔滨市道里区", "道里区", "区")),
        ("大庆市纠风办", ("大庆市", "市")),
        ("纠风办", ("县",)),
        ("", ("县",)),
    ],
)
def test_the_place_is_read_off_the_organizers_name(
    organizer: str, prefixes: tuple[str, ...]
) -> None:
    assert administrative_prefixes(organizer) == prefixes
