"""`hearing-desk composite --hearing`: finished records as the source of a component."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from hearing_desk.model.ballots import Marks
from hearing_desk.model.hearing import Role
from hearing_desk.store.sqlite_journal import create
from tests.builders import (
    CLERK,
    GOOD,
    ORGANIZER,
    POLICE,
    POOR,
    SECOND_CLERK,
    SMALL,
    SQUAD,
    TRAFFIC,
    a_new_day,
    a_scheme,
)
from tests.cli.terminal import Office, printed_json, refused, typed
from tests.cli.test_verify_command import tampered
from tests.rules.scheme_text import changed, file_text
from tests.years import YEAR


def a_record(
    path: Path,
    name: str = "east",
    police: Sequence[Marks] = (GOOD,) * 4,
    *,
    rehearsal: bool = False,
    scheme: str = a_scheme(*YEAR),
    locked: bool = True,
) -> Path:
    """A finished record: police as told, traffic 25, the squad 100, by four papers each."""
    journal = create(path)
    day = a_new_day(journal)
    day.rules.open(
        name,
        f"{name} 会场",
        rehearsal=rehearsal,
        language="zh-CN",
        program="test",
        utc_offset_minutes=480,
    )
    for person, role in (
        (ORGANIZER, Role.ORGANIZER),
        (CLERK, Role.CLERK),
        (SECOND_CLERK, Role.SECOND_CLERK),
    ):
        day.rules.name_operator(person, person, role)
    day.hearing.sit_down(CLERK)
    day.ruled(scheme).frozen().sealed().drawn().signed_in()
    for unit, papers in ((POLICE, police), (TRAFFIC, [POOR] * 4), (SQUAD, [GOOD] * 4)):
        day.balloted(unit, papers)
        if locked:
            day.locked(unit)
    journal.close()
    return path


@pytest.fixture
def year(office: Office) -> Path:
    """The scheme of `tests.years`: hearing, hotlines, complaints, visits."""
    return office.file("year.toml", a_scheme(*YEAR))


def test_hearings_are_merged_as_the_plan_says(office: Office, year: Path) -> None:
    east = a_record(office.folder / "east.hearing")
    west = a_record(office.folder / "west.hearing", "west", [GOOD, GOOD, POOR, POOR])
    told = printed_json("composite", "--scheme", year, "--hearing", east, "--hearing", west)
    scores = {unit["unit"]: unit["components"]["hearing"]["score"] for unit in told["units"]}
    assert scores == {"公安局": "81.25", "交通局": "25", "县公安局交通警察大队": "100"}


def test_units_may_come_from_the_hearing_itself(office: Office) -> None:
    plan = changed(*SMALL, *YEAR)
    for group in plan["groups"]:
        del group["units"]
    scheme = office.file("unlisted.toml", file_text(plan))
    record = a_record(office.folder / "east.hearing")
    told = printed_json("composite", "--scheme", scheme, "--hearing", record)
    assert [unit["unit"] for unit in told["units"]] == ["公安局", "交通局", "县公安局交通警察大队"]


def test_a_rehearsal_is_told(office: Office, year: Path) -> None:
    record = a_record(office.folder / "r.hearing", rehearsal=True)
    result = typed("composite", "--scheme", year, "--hearing", record)
    assert result.exit_code == 0
    assert "注意：r.hearing：这是演练记录，结果只供演练。" in result.stderr


def test_official_and_rehearsed_records_never_mix(office: Office, year: Path) -> None:
    real = a_record(office.folder / "a.hearing")
    played = a_record(office.folder / "b.hearing", "west", rehearsal=True)
    lines = refused(typed("composite", "--scheme", year, "--hearing", real, "--hearing", played))
    assert "演练记录" in lines[0]


def test_a_hearing_counts_once(office: Office, year: Path) -> None:
    record = a_record(office.folder / "a.hearing")
    copy = office.folder / "copy.hearing"
    copy.write_bytes(record.read_bytes())
    lines = refused(typed("composite", "--scheme", year, "--hearing", record, "--hearing", copy))
    assert any("copy.hearing" in line and "east" in line for line in lines)


def test_a_record_that_fails_a_check_is_refused(office: Office, year: Path) -> None:
    record = a_record(office.folder / "a.hearing")
    tampered(record, "update journal set actor = 'U02' where kind = 'TallyTaken'")
    lines = refused(typed("composite", "--scheme", year, "--hearing", record))
    assert "会场记录“east 会场”核验不符（V1" in lines[0]


def test_a_record_counted_by_other_rules_is_refused(office: Office) -> None:
    record = a_record(office.folder / "a.hearing")
    lines = refused(typed("composite", "--hearing", record))
    assert lines[0].startswith("文件有问题")
    assert "a.hearing：这份记录的计票规则与所用规则不同" in lines[1]


def test_a_record_whose_ballots_count_otherwise_is_refused(office: Office) -> None:
    scheme = office.file("year.toml", a_scheme(*YEAR, ("ballot.blank_grade", "good")))
    record = a_record(office.folder / "a.hearing")
    lines = refused(typed("composite", "--scheme", scheme, "--hearing", record))
    assert "a.hearing：这份记录的计票规则与所用规则不同" in lines[1]


def test_units_not_locked_in_the_hearing_are_refused(office: Office, year: Path) -> None:
    record = a_record(office.folder / "a.hearing", locked=False)
    lines = refused(typed("composite", "--scheme", year, "--hearing", record))
    assert "还不能采用" in lines[0]
    assert len(lines) == 4


def test_a_plan_that_hears_nobody_takes_no_hearing(office: Office) -> None:
    record = a_record(office.folder / "a.hearing")
    lines = refused(typed("composite", "--scheme", "maanshan-2017", "--hearing", record))
    assert "maanshan-2017" in lines[0]


def test_deductions_alone_follow_a_hearing(office: Office, year: Path) -> None:
    record = a_record(office.folder / "a.hearing")
    deductions = office.file("d.csv", "单位,类别\n公安局,一般问题\n")
    told = printed_json(
        "composite", "--scheme", year, "--hearing", record, "--deductions", deductions
    )
    scores = [unit["components"]["complaints"]["score"] for unit in told["units"]]
    assert scores == ["15", "20", "20"]
