"""Every problem of a roster, a quota file, the rules of a draw and a draw made elsewhere, in full.

A sentence shows its row, its column, its value and its numbers; so each of them is looked at.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from hearing_desk.errors import Problem, Refusal, Severity
from hearing_desk.model.draw import Die, PoolRecusal, Quota, QuotaLine, SeatMethod, SectorAlternates
from hearing_desk.model.people import PersonId, RosterRow
from hearing_desk.rules import external_draw
from hearing_desk.rules.apportionment import apportion
from hearing_desk.rules.checks import check
from hearing_desk.rules.conflict import shortfalls
from hearing_desk.rules.feasibility import Demand
from hearing_desk.rules.known_values import value_problem
from hearing_desk.rules.pool import form
from hearing_desk.rules.quota import from_lines
from hearing_desk.rules.seed import check_digits, rehearsal_seed_string
from tests.rules.pools import a_roster, a_row, exact, some_rules

QUESTION, WARNING = Severity.QUESTION, Severity.WARNING


# --------------------------------------------------------------------- a roster


def of_row(code: str, column: str, value: str | None = None, **params: object) -> Problem:
    """An error of row 3 of the roster."""
    return Problem(code, row=3, column=column, value=value, params=params, file="名册.csv")


def asked(problem: Problem, severity: Severity = QUESTION) -> Problem:
    return replace(problem, severity=severity)


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (a_row(3, ""), of_row("id-empty", "id")),
        (a_row(3, "110101199001010010"), of_row("id-is-identity-number", "id", "110101…")),
        (a_row(3, "2.0"), of_row("id-spreadsheet-number", "id", "2.0")),
        (a_row(3, "d 001"), of_row("id-shape-near", "id", "d 001", proposal="D001")),
        (a_row(3, "代表1"), of_row("id-shape", "id", "代表1")),
        (a_row(3, "A1", "李娜"), of_row("row-repeated", "id", "李娜", first_row=2,
                                      first_name="李娜")),
        (a_row(3, "A1", "李娜", phone="1"), of_row("id-duplicate", "id", "A1", first_row=2,
                                                 first_name="李娜")),
        (a_row(3, "D1", ""), of_row("cell-empty", "name")),
        (a_row(3, "D1", sector=""), of_row("cell-empty", "sector")),
        (a_row(3, "D1", employer="一\u200b厂\ufeff"),
         of_row("cell-forbidden-characters", "employer", "一\u200b厂\ufeff",
                characters="U+200B U+FEFF")),
        (a_row(3, "D1", "阿依・古丽"),
         asked(of_row("name-separator-dot", "name", "阿依・古丽", proposal="阿依·古丽"))),
        (a_row(3, "D1", "Κim"),
         asked(of_row("name-mixed-scripts", "name", "Κim", scripts="Latin, Greek"))),
        (a_row(3, "D1", "李娜", employer="一厂", id_card="1"),
         asked(of_row("same-name", "name", "李娜", rows="2, 3", people="A1 李娜; D1 李娜 一厂"),
               WARNING)),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_row_of_a_roster(row: RosterRow, problem: Problem) -> None:
    assert form([a_row(2, "A1", "李娜"), row], file="名册.csv").problems == (problem,)


def test_one_person_twice_is_told_with_both_rows() -> None:
    rows = [a_row(2, "D1", "吕伟", employer="一厂"), a_row(3, "D2", "呂伟", employer="一厂")]
    (problem,) = form(rows, file="名册.csv").problems
    people = "D1 吕伟 一厂; D2 呂伟 一厂"
    assert problem == asked(of_row("same-person", "name", "呂伟", rows="2, 3", people=people))


def test_what_is_wrong_with_the_columns_of_a_roster() -> None:
    rows = [a_row(2, "D1", **{"备注": "", "备注 ": "", "学\u200b历": ""})]
    assert form(rows, file="名册.csv", headings={"备注": "备 注"}).problems == (
        Problem("column-twice", file="名册.csv", column="备 注"),
        Problem("cell-forbidden-characters", file="名册.csv", column="学\u200b历",
                params={"characters": "U+200B"}),
    )  # fmt: skip


def test_a_roster_without_ids_is_told_once() -> None:
    rows = [a_row(2, "", "李娜"), a_row(3, "", "张伟")]
    headings = {"id": "编号"}
    assert form(rows, headings=headings).problems == (Problem("ids-missing", column="编号"),)


def test_problems_come_by_row_under_the_headings_of_the_file() -> None:
    rows = [a_row(2, "D1", ""), a_row(3, "x", sector=""), a_row(4, "D3", "王芳", 备注="\ufffd")]
    draft = form(rows, headings={"name": "姓名", "id": "编号"})
    assert [(each.row, each.column) for each in draft.problems] == [
        (2, "姓名"), (3, "sector"), (3, "编号"), (4, "备注")
    ]  # fmt: skip
    assert draft.people == ()


# --------------------------------------------------------------------- values with a quota


@pytest.mark.parametrize(
    ("attribute", "value", "problem"),
    [
        ("sector", "企业", None),
        ("sector", "", Problem("quota-cell-empty", column="sector")),
        ("gender", "", Problem("quota-cell-empty", column="gender")),
        ("sector", "学生", Problem("sector-unknown", column="sector", value="学生")),
        ("sector", "企 叶", Problem("sector-unknown-near", column="sector", value="企 叶",
                                  params={"nearest": "企业"})),
        ("district", "学生", None),
        ("district", "企叶", Problem("value-nearly-known", QUESTION, column="district",
                                   value="企叶", params={"nearest": "企业"})),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_value(attribute: str, value: str, problem: Problem | None) -> None:
    assert value_problem(attribute, value, iter(["群众", "企业"])) == problem


def test_every_row_with_a_doubtful_value_is_named_but_an_empty_sector_only_once() -> None:
    rows = [
        a_row(2, "D1", "李娜", sector="企叶"),
        a_row(3, "D2", "张伟", sector="企叶"),
        a_row(4, "D3", "王芳", sector=""),
    ]
    near = Problem("sector-unknown-near", column="sector", value="企叶", params={"nearest": "企业"})
    assert form(rows, exact(企业=1)).problems == (
        replace(near, row=2),
        replace(near, row=3),
        Problem("cell-empty", row=4, column="sector"),
    )


# --------------------------------------------------------------------- a quota file


def of_line(code: str, value: str | None = None, **more: object) -> Problem:
    """An error of row 2 of the quota file."""
    return replace(Problem(code, file="名额.csv", row=2, value=value), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (QuotaLine(2, "sector", "企\u200b业", 1, 1),
         of_line("cell-forbidden-characters", "企\u200b业", params={"characters": "U+200B"})),
        (QuotaLine(2, "sect\u200bor", "企业", 1, 1),
         of_line("cell-forbidden-characters", "sect\u200bor", params={"characters": "U+200B"})),
        (QuotaLine(2, "sector", "企业"), of_line("quota-line-without-number", "企业")),
        (QuotaLine(2, "sector", "企业", 1, share=Fraction(1)),
         of_line("quota-seats-and-share", "企业")),
        (QuotaLine(2, "sector", "企业", maximum=1, share=Fraction(1)),
         of_line("quota-seats-and-share", "企业")),
        (QuotaLine(2, "sector", "企业", 3, 2),
         of_line("quota-bounds", "企业", column="sector", params={"minimum": 3, "maximum": 2})),
        (QuotaLine(2, "gender", "女", -1, 2),
         of_line("quota-bounds", "女", column="gender", params={"minimum": -1, "maximum": 2})),
        (QuotaLine(2, "gender", "女", maximum=-1),
         of_line("quota-bounds", "女", column="gender", params={"minimum": -1, "maximum": -1})),
        (QuotaLine(2, "sector", "企业", 1, 1, alternates=-1),
         of_line("quota-number-negative", "企业")),
        (QuotaLine(2, "gender", "女", share=Fraction(1)),
         of_line("quota-share-not-sector", "女")),
        (QuotaLine(2, "gender", "女", 1, 1, alternates=1), of_line("alternates-not-sector", "女")),
        (QuotaLine(2, "gender", "女", 1, 1, alternates=0), of_line("alternates-not-sector", "女")),
        (QuotaLine(2, "", "女", 1, 1), of_line("quota-value-empty")),
        (QuotaLine(2, "gender", "\u3000", 1, 1), of_line("quota-value-empty")),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_quota_line(line: QuotaLine, problem: Problem) -> None:
    assert from_lines([line], 10, file="名额.csv").problems == (problem,)


@pytest.mark.parametrize(
    "line",
    [
        QuotaLine(2, "sector", "企业", 0, 0),
        QuotaLine(2, "sector", "企业", 2, 2, alternates=0),
        QuotaLine(2, "sector", "企业", share=Fraction(1)),
        QuotaLine(2, "gender", "女", 0, 1),
    ],
)
def test_a_line_at_the_edge_of_sense_is_taken(line: QuotaLine) -> None:
    assert from_lines([line], 10).problems == ()


def test_a_value_on_two_lines_is_named_at_the_second() -> None:
    lines = [QuotaLine(2, "gender", "女", 1, 1), QuotaLine(5, "gender", "女 ", 2, 2)]
    twice = Problem("quota-twice", file="名额.csv", row=5, column="gender", value="女")
    assert from_lines(lines, 10, file="名额.csv").problems == (twice,)


@pytest.mark.parametrize(
    ("shares", "problems"),
    [
        (["1/3", "1/2"], [Problem("quota-shares-sum", params={"percent": "83.33"})]),
        (["9/10", "1/5"], [Problem("quota-shares-sum", params={"percent": "110"})]),
        (["1/2", None], [Problem("quota-shares-incomplete"),
                         Problem("quota-shares-sum", params={"percent": "50"})]),
        (["1", None], [Problem("quota-shares-incomplete")]),
        (["1/2", "1/2"], []),
    ],
)  # fmt: skip
def test_what_is_wrong_with_shares(shares: list[str | None], problems: list[Problem]) -> None:
    lines = [
        QuotaLine(row, "sector", name, 1, 1)
        if share is None
        else QuotaLine(row, "sector", name, share=Fraction(share))
        for row, (name, share) in enumerate(zip("甲乙", shares, strict=True), 2)
    ]
    assert list(from_lines(lines, 10).problems) == problems


def test_a_panel_of_unknown_size_is_told_without_a_row() -> None:
    missing = Problem("panel-size-missing", file="名额.csv")
    assert from_lines([], file="名额.csv").problems == (missing,)


def test_sectors_that_all_want_a_seat_need_so_many_seats() -> None:
    seated = SeatMethod(every_sector_seated=True)
    shares = {"甲": Fraction(9, 10), "乙": Fraction(1, 20), "丙": Fraction(1, 20)}
    with pytest.raises(Refusal) as refused:
        apportion(shares, 2, seated)
    assert refused.value.params == {"seats": 2, "sectors": 3}
    assert apportion(shares, 3, seated) == exact(甲=1, 乙=1, 丙=1)[1:] + exact(甲=1)


# --------------------------------------------------------------------- the rules of a draw

ROSTER = a_roster(企业=20, 群众=10)
RULES = some_rules(ROSTER, exact(企业=6, 群众=4), seats=10)


def recused(*pairs: tuple[str, str]) -> tuple[PoolRecusal, ...]:
    return tuple(PoolRecusal(PersonId(person), reason) for person, reason in pairs)


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ({"draw_id": "11 月"}, Problem("draw-id-shape", value="11 月")),
        ({"draw_id": "x" * 65}, Problem("draw-id-shape", value="x" * 65)),
        ({"seats": 0}, Problem("seats-not-positive", value="0")),
        ({"digit_count": 19},
         Problem("seed-too-short", params={"found": 19, "least": 20, "die": "d10"})),
        ({"die": Die.D6, "digit_count": 25},
         Problem("seed-too-short", params={"found": 25, "least": 26, "die": "d6"})),
        ({"quotas": (Quota("党派", "九三", 1, 2),)},
         Problem("quota-attribute-unknown", column="党派", value="九三")),
        ({"quotas": (Quota("name", "张1", 1, 1),)},
         Problem("quota-attribute-unknown", column="name", value="张1")),
        ({"quotas": (Quota("gender", "女", 3, 2),)},
         Problem("quota-bounds", column="gender", value="女", params={"minimum": 3, "maximum": 2})),
        ({"quotas": (Quota("gender", "女", -1, 2),)},
         Problem("quota-bounds", column="gender", value="女",
                 params={"minimum": -1, "maximum": 2})),
        ({"quotas": (Quota("gender", "女", 3, 4), Quota("gender", "女", 3, 4))},
         Problem("quota-twice", column="gender", value="女")),
        ({"recusals": recused(("D9999", "亲属"))},
         Problem("recusal-unknown-person", column="id", value="D9999")),
        ({"recusals": recused(("D0001", "亲属"), ("D0001", "employer"))},
         Problem("recusal-twice", column="id", value="D0001")),
        ({"recusals": recused(("D0001", "远房 亲属"))},
         Problem("recusal-reason-not-a-word", column="reason", value="远房 亲属")),
        ({"alternates": (SectorAlternates("企业", 15),)},
         Problem("alternates-short", WARNING, column="sector", value="企业",
                 params={"wanted": 15, "available": 14})),
    ],
)  # fmt: skip
def test_what_is_wrong_with_the_rules_of_a_draw(wrong: dict[str, object], problem: Problem) -> None:
    assert check(replace(RULES, **wrong), ROSTER) == (problem,)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "right",
    [
        {"draw_id": "x" * 64},
        {"die": Die.D6, "digit_count": 26},
        {"quotas": (*RULES.quotas, Quota("gender", "女", 0, 10), Quota("gender", "男", 0, 10))},
        {"quotas": (*RULES.quotas, Quota("gender", "女", 5, 5), Quota("gender", "男", 5, 5))},
        {"alternates": (SectorAlternates("企业", 14),)},
    ],
)
def test_rules_at_the_edge_of_sense_are_committed_to(right: dict[str, object]) -> None:
    assert check(replace(RULES, **right), ROSTER) == ()  # type: ignore[arg-type]


ONE_SECTOR = {("企业",): 5, ("群众",): 5}


@pytest.mark.parametrize(
    ("demand", "seated", "problem"),
    [
        (Demand(11, (), ("sector",), ONE_SECTOR), {},
         Problem("pool-too-small", params={"seats": 11, "available": 10, "missing": 1})),
        (Demand(6, exact(企业=6), ("sector",), ONE_SECTOR), {},
         Problem("quota-shortage", column="sector", value="企业",
                 params={"wanted": 6, "available": 5, "missing": 1})),
        (Demand(4, exact(企业=1, 群众=3), ("sector",), ONE_SECTOR), {("企业",): 2},
         Problem("quota-exceeded", column="sector", value="企业",
                 params={"maximum": 1, "seated": 2})),
        (Demand(3, exact(企业=2, 群众=2), ("sector",), ONE_SECTOR), {},
         Problem("quota-sum-above-seats", column="sector", params={"sum": 4, "seats": 3})),
        (Demand(5, exact(企业=2, 群众=2), ("sector",), ONE_SECTOR), {},
         Problem("quota-sum-below-seats", column="sector", params={"sum": 4, "seats": 5})),
    ],
)  # fmt: skip
def test_why_no_panel_meets_the_quotas(
    demand: Demand, seated: dict[tuple[str, ...], int], problem: Problem
) -> None:
    assert shortfalls(demand, seated) == (problem,)


def test_a_conflict_says_how_far_each_minimum_can_be_met() -> None:
    quotas = (*exact(企业=3, 群众=3), Quota("gender", "女", 6, 6))
    pool = {("企业", "男"): 9, ("群众", "女"): 9, ("群众", "男"): 9}
    assert shortfalls(Demand(6, quotas, ("sector", "gender"), pool), {}) == (
        Problem("quota-conflict", params={"quotas": "群众 3, 女 6"}),
        Problem("quota-minimum-unreachable", column="gender", value="女",
                params={"wanted": 6, "reachable": 3, "missing": 3}),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("digits", "die", "problems"),
    [
        ("0" * 20, Die.D10, []),
        ("16" * 10, Die.D6, []),
        ("0" * 19, Die.D10,
         [Problem("seed-digit-count", value="0" * 19, params={"found": 19, "wanted": 20})]),
        ("1" * 21, Die.D6,
         [Problem("seed-digit-count", value="1" * 21, params={"found": 21, "wanted": 20})]),
        ("0" * 18 + "x9", Die.D10,
         [Problem("seed-digit-not-on-die", value="x", params={"position": 19, "faces": "0-9"})]),
        ("07" + "1" * 18, Die.D6,
         [Problem("seed-digit-not-on-die", value="0", params={"position": 1, "faces": "1-6"}),
          Problem("seed-digit-not-on-die", value="7", params={"position": 2, "faces": "1-6"})]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_the_digits(digits: str, die: Die, problems: list[Problem]) -> None:
    assert list(check_digits(digits, die, 20)) == problems


def test_a_rehearsal_shows_the_chance_it_refuses() -> None:
    with pytest.raises(Refusal, match="rehearsal-seed-shape") as refused:
        rehearsal_seed_string("ab" * 32, "0F" * 32)
    assert refused.value.params == {"value": "0F" * 32}
    assert rehearsal_seed_string("ab" * 32, "0f" * 32) == (
        f"HDRAW-1-REHEARSAL|{'ab' * 32}|{'0f' * 32}"
    )


# --------------------------------------------------------------------- a draw made elsewhere


def test_everything_wrong_with_a_draw_made_elsewhere() -> None:
    rules = replace(
        RULES,
        seats=3,
        quotas=exact(企业=2, 群众=1),
        alternates=(SectorAlternates("企业", 2), SectorAlternates("群众", 0)),
        recusals=recused(("D0006", "亲属")),
    )
    panel = [PersonId(each) for each in ("D0001", "D0006", "D0002", "D0099")]
    assert external_draw.check(panel, [PersonId("D0001")], ROSTER, rules) == (
        Problem("drawn-twice", column="id", value="D0001"),
        Problem("drawn-recused-person", column="id", value="D0006", params={"reason": "亲属"}),
        Problem("drawn-unknown-person", column="id", value="D0099"),
        Problem("drawn-seats", params={"found": 4, "seats": 3}),
        Problem("drawn-quota", column="sector", value="企业",
                params={"found": 3, "minimum": 2, "maximum": 2}),
        Problem("drawn-quota", column="sector", value="群众",
                params={"found": 0, "minimum": 1, "maximum": 1}),
        Problem("drawn-alternates", WARNING, column="sector", value="企业",
                params={"found": 1, "wanted": 2}),
    )  # fmt: skip
