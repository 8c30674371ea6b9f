"""Whatever the bytes: a reading or a refusal in words, never anything else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import Refusal
from hearing_desk.intake.answers import read_answers
from hearing_desk.intake.ballots import read_attendance, read_ballots
from hearing_desk.intake.deductions import read_deductions
from hearing_desk.intake.external_draw import read_external_draw
from hearing_desk.intake.last_year import read_last_year
from hearing_desk.intake.quota import read_quota
from hearing_desk.intake.reading import Reading
from hearing_desk.intake.recusals import read_recusals
from hearing_desk.intake.roster import read_roster
from hearing_desk.intake.scores import read_scores
from hearing_desk.intake.unit_grades import read_unit_grades
from hearing_desk.intake.units import read_units
from hearing_desk.words.language import Language
from hearing_desk.words.messages import MESSAGES
from tests.intake.files import a_workbook, tonghe
from tests.intake.year_plans import PLAN, UNITS

Reader = Callable[[bytes], Reading[object]]

READERS: dict[str, tuple[Reader, str]] = {
    "roster": (lambda content: read_roster(content, "x"), "编号,姓名,界别,性别,备注"),
    "quota": (lambda content: read_quota(content, "x"), "界别,名额,比例,候补"),
    "full quota": (lambda content: read_quota(content, "x"), "属性,取值,最少,最多,候补"),
    "units": (lambda content: read_units(content, "x"), "组别,单位,次序,隶属,述职方式"),
    "ballots": (
        lambda content: read_ballots(content, "x", tonghe().ballot),
        "单位,票号,信息公开,依法办事,服务质量,廉洁自律,制度建设",
    ),
    "attendance": (lambda content: read_attendance(content, "x"), "单位,实到,发出,收回"),
    "recusals": (lambda content: read_recusals(content, "x"), "编号,原因"),
    "scores": (
        lambda content: read_scores(content, "x", PLAN, UNITS),
        "组别,单位,电话测评,代表委员测评,人大代表,政协委员,扣分,等次",
    ),
    "deductions": (
        lambda content: read_deductions(content, "x", PLAN, UNITS),
        "单位,类别,扣分,案号,原因,依据",
    ),
    "grades": (lambda content: read_unit_grades(content, "x", PLAN, UNITS), "组别,单位,等次"),
    "answers": (
        lambda content: read_answers(content, "x", PLAN, UNITS),
        "组别,单位,答卷人,方式,满意,不满意",
    ),
    "last year": (
        lambda content: read_last_year(content, "x", PLAN, UNITS),
        "组别,单位,名次,得分,不合格",
    ),
    "external draw": (lambda content: read_external_draw(content, "x"), "编号,席位,候补"),
}
WORKBOOK = a_workbook()
every_reader = pytest.mark.parametrize("name", READERS)


def read_or_refuse(read: Reader, content: bytes) -> None:
    """Read, and fill in the sentence of whatever is wrong, in both languages."""
    try:
        found = [(problem.code, problem.params) for problem in read(content).problems]
    except Refusal as refusal:
        found = [(refusal.code, refusal.params)]
    for code, params in found:
        for language in Language:
            assert MESSAGES[code].filled(language, **params)


@every_reader
@given(content=st.binary(max_size=300))
def test_any_bytes(name: str, content: bytes) -> None:
    read_or_refuse(READERS[name][0], content)


@every_reader
@given(body=st.text(st.sampled_from('甲企1２0.%+?,;\t，"\r\n \u200b\x00=陆'), max_size=80))
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_any_cells_below_a_good_heading(name: str, encoding: str, body: str) -> None:
    read, heading = READERS[name]
    read_or_refuse(read, f"{heading}\n{body}".encode(encoding, "ignore"))


@every_reader
@given(tail=st.binary(min_size=1, max_size=60))
def test_any_bytes_below_a_good_heading(name: str, tail: bytes) -> None:
    read, heading = READERS[name]
    read_or_refuse(read, heading.encode() + b"\n" + tail)


@given(
    at=st.integers(0, len(WORKBOOK) - 1),
    damage=st.binary(min_size=1, max_size=8),
    cut=st.booleans(),
)
def test_any_damage_to_a_workbook(at: int, damage: bytes, cut: bool) -> None:
    content = WORKBOOK[:at] + damage + (b"" if cut else WORKBOOK[at + len(damage) :])
    read_or_refuse(READERS["roster"][0], content)
