"""Quota files understood, seats from shares (`domain.md` E2, E5), checks before commitment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import Refusal, Severity
from hearing_desk.model.draw import (
    Die,
    PoolRecusal,
    Quota,
    QuotaLine,
    SeatMethod,
    SectorAlternates,
)
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import AlternateRule, Apportionment
from hearing_desk.rules.checks import check
from hearing_desk.rules.known_values import nearest_value
from hearing_desk.rules.quota import apportion, default_alternates, from_lines
from tests.rules.pools import a_roster, exact, some_rules

PERCENT = Fraction(1, 100)
EXAMPLE_6 = {"甲": 20, "乙": 15, "丙": 25, "丁": 30, "戊": 10}


def seats_of(quotas: tuple[Quota, ...]) -> Mapping[str, tuple[int, int]]:
    return {quota.value: (quota.minimum, quota.maximum) for quota in quotas}


def shares(percents: Mapping[str, int]) -> Mapping[str, Fraction]:
    return {sector: percent * PERCENT for sector, percent in percents.items()}


def sector(row: int, value: str, seats: int, alternates: int | None = None) -> QuotaLine:
    return QuotaLine(row, "sector", value, seats, seats, alternates=alternates)


def test_equal_remainders_leave_the_odd_seat_to_the_walk() -> None:
    """Domain example 6: 50 seats at 20/15/25/30/10 % are 10, 7.5, 12.5, 15, 5."""
    assert seats_of(apportion(shares(EXAMPLE_6), 50)) == {
        "甲": (10, 10),
        "乙": (7, 8),
        "丙": (12, 13),
        "丁": (15, 15),
        "戊": (5, 5),
    }


def test_the_largest_remainders_get_the_seats_left() -> None:
    # 4.7, 3.2, 2.1 of ten seats: one left, for 甲.
    assert seats_of(apportion(shares({"甲": 47, "乙": 32, "丙": 21}), 10)) == {
        "甲": (5, 5),
        "乙": (3, 3),
        "丙": (2, 2),
    }
    # 1.5, 1.5, 0 of three: as many seats left as equal claims would need is one too few.
    assert seats_of(apportion(shares({"甲": 50, "乙": 50, "丙": 0}), 3)) == {
        "甲": (1, 2),
        "乙": (1, 2),
        "丙": (0, 0),
    }


def test_equal_remainders_that_can_all_be_served_are_exact() -> None:
    thirds = {"甲": Fraction(1, 4), "乙": Fraction(1, 4), "丙": Fraction(1, 2)}
    assert seats_of(apportion(thirds, 2)) == {"甲": (0, 1), "乙": (0, 1), "丙": (1, 1)}
    assert seats_of(apportion(thirds, 6)) == {"甲": (1, 2), "乙": (1, 2), "丙": (3, 3)}
    assert seats_of(
        apportion({"甲": Fraction(3, 8), "乙": Fraction(3, 8), "丙": Fraction(1, 4)}, 2)
    )["甲"] == (1, 1)


@pytest.mark.parametrize(
    ("method", "seats"),
    [
        # The textbook example of seven seats for 340, 280, 160 and 60 thousand votes.
        (Apportionment.D_HONDT, (3, 3, 1, 0)),
        (Apportionment.SAINTE_LAGUE, (3, 2, 1, 1)),
        (Apportionment.LARGEST_REMAINDER, (3, 2, 1, 1)),
    ],
)
def test_methods_give_what_the_textbook_gives(
    method: Apportionment, seats: tuple[int, ...]
) -> None:
    votes = shares({"甲": 340, "乙": 280, "丙": 160, "丁": 60})
    quotas = apportion(votes, 7, SeatMethod(method))
    assert tuple(quota.minimum for quota in quotas) == seats
    assert tuple(quota.maximum for quota in quotas) == seats


@pytest.mark.parametrize("method", [Apportionment.D_HONDT, Apportionment.SAINTE_LAGUE])
def test_equal_quotients_leave_the_last_seat_to_the_walk(method: Apportionment) -> None:
    quotas = apportion(shares({"甲": 40, "乙": 40, "丙": 20}), 4, SeatMethod(method))
    assert seats_of(quotas)["甲"] == seats_of(quotas)["乙"]
    assert sum(q.minimum for q in quotas) <= 4 <= sum(q.maximum for q in quotas)
    assert seats_of(apportion(shares({"甲": 50, "乙": 50}), 3, SeatMethod(method))) == {
        "甲": (1, 2),
        "乙": (1, 2),
    }


@given(
    st.dictionaries(st.sampled_from("甲乙丙丁戊己"), st.integers(0, 40), min_size=1).filter(
        lambda claims: sum(claims.values()) > 0
    ),
    st.integers(0, 60),
    st.sampled_from(Apportionment),
)
def test_seats_are_neither_lost_nor_invented(
    claims: dict[str, int], seats: int, method: Apportionment
) -> None:
    quotas = apportion(shares(claims), seats, SeatMethod(method))
    assert [quota.value for quota in quotas] == list(claims)
    assert sum(q.minimum for q in quotas) <= seats <= sum(q.maximum for q in quotas)
    assert all(q.maximum - q.minimum <= 1 for q in quotas)
    ranges = [q for q in quotas if q.minimum < q.maximum]
    # A range stands only for equal claims: the seats left are fewer than the claimants.
    assert not ranges or 0 < seats - sum(q.minimum for q in quotas) < len(ranges)
    assert all(q.maximum == 0 for q in quotas if claims[q.value] == 0)
    for one in quotas:
        for other in quotas:
            if claims[one.value] > claims[other.value]:
                assert one.minimum >= other.minimum


def test_every_sector_can_be_given_a_seat() -> None:
    seated = SeatMethod(every_sector_seated=True)
    claims = shares({"甲": 90, "乙": 8, "丙": 2, "丁": 0})
    assert seats_of(apportion(claims, 5)) == {
        "甲": (5, 5),
        "乙": (0, 0),
        "丙": (0, 0),
        "丁": (0, 0),
    }
    assert seats_of(apportion(claims, 5, seated)) == {
        "甲": (3, 3),
        "乙": (1, 1),
        "丙": (1, 1),
        "丁": (0, 0),
    }
    assert seats_of(apportion(claims, 50, seated))["丙"] == (1, 1)
    with pytest.raises(Refusal, match="panel-smaller-than-sectors"):
        apportion(claims, 2, seated)


@pytest.mark.parametrize(
    ("seats", "alternates"), [(0, 0), (1, 1), (5, 1), (6, 2), (10, 2), (11, 3)]
)
def test_a_fifth_waits_and_at_least_one(seats: int, alternates: int) -> None:
    assert default_alternates(seats) == alternates


def test_other_numbers_of_alternates() -> None:
    assert default_alternates(12, SeatMethod(alternate_share=Fraction(1, 2))) == 6
    assert default_alternates(12, SeatMethod(alternates=AlternateRule.FIXED)) == 2


def test_the_short_form_fixes_the_panel() -> None:
    reading = from_lines([sector(2, "企业", 10, 3), sector(3, "人大代表", 6), sector(4, "无", 0)])
    assert reading.problems == ()
    assert reading.seats == 16
    assert [q.value for q in reading.quotas] == ["人大代表", "企业", "无"]
    assert reading.alternates == (SectorAlternates("人大代表", 2), SectorAlternates("企业", 3))


def test_no_alternates_can_be_asked_for() -> None:
    assert from_lines([sector(2, "企业", 10, 0)]).alternates == ()


def test_shares_need_and_use_the_size_of_the_panel() -> None:
    lines = [
        QuotaLine(n, "sector", value, share=share)
        for n, (value, share) in enumerate(shares(EXAMPLE_6).items(), 2)
    ]
    reading = from_lines(lines, 50)
    assert (reading.seats, reading.problems) == (50, ())
    assert seats_of(reading.quotas)["乙"] == (7, 8)
    assert reading.alternates[0] == SectorAlternates("丁", 3)
    assert [p.code for p in from_lines(lines, file="名额.csv").problems] == ["panel-size-missing"]
    assert from_lines(lines, file="名额.csv").problems[0].file == "名额.csv"


def test_the_full_form_may_leave_a_bound_open() -> None:
    reading = from_lines(
        [
            QuotaLine(2, " sector", "企业", 3, 5),
            QuotaLine(3, "gender", "女 ", minimum=4),
            QuotaLine(4, "gender", "男", maximum=6),
        ],
        10,
    )
    assert reading.quotas == (
        Quota("sector", "企业", 3, 5),
        Quota("gender", "女", 4, 10),
        Quota("gender", "男", 0, 6),
    )
    assert reading.alternates == (SectorAlternates("企业", 1),)


def test_a_panel_without_sectors_needs_its_size() -> None:
    lines = [QuotaLine(2, "gender", "女", 3, 5)]
    assert [p.code for p in from_lines(lines).problems] == ["panel-size-missing"]
    assert from_lines(lines, 9).seats == 9
    assert [p.code for p in from_lines([]).problems] == ["panel-size-missing"]


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        (QuotaLine(2, "sector", "\u200b", 1, 1), ["cell-forbidden-characters"]),
        (QuotaLine(2, "", "企业", 1, 1), ["quota-value-empty"]),
        (QuotaLine(2, "sector", " ", 1, 1), ["quota-value-empty"]),
        (QuotaLine(2, "sector", "企业"), ["quota-line-without-number"]),
        (QuotaLine(2, "sector", "企业", 1, share=Fraction(1)), ["quota-seats-and-share"]),
        (QuotaLine(2, "sector", "企业", 3, 2), ["quota-bounds"]),
        (QuotaLine(2, "sector", "企业", -1, 2), ["quota-bounds"]),
        (QuotaLine(2, "sector", "企业", 1, 1, alternates=-1), ["quota-number-negative"]),
        (QuotaLine(2, "gender", "女", share=Fraction(1)), ["quota-share-not-sector"]),
        (QuotaLine(2, "gender", "女", 1, 1, alternates=1), ["alternates-not-sector"]),
        (
            QuotaLine(2, "sector", "企业", share=Fraction(-1)),
            ["quota-number-negative", "quota-shares-sum"],
        ),
    ],
)
def test_a_line_that_makes_no_sense_is_named(line: QuotaLine, codes: list[str]) -> None:
    problems = from_lines([line], 10, file="名额.csv").problems
    assert [problem.code for problem in problems] == codes
    assert problems[0].row == 2
    assert problems[0].file == "名额.csv"


def test_all_lines_are_judged_at_once() -> None:
    problems = from_lines(
        [
            QuotaLine(2, "sector", "企业", share=Fraction(1, 3)),
            QuotaLine(3, "sector", "群众", share=Fraction(1, 2)),
            sector(4, "企业", 2),
            QuotaLine(5, "gender", "女"),
        ],
        10,
    ).problems
    assert [(p.code, p.row) for p in problems] == [
        ("quota-line-without-number", 5),
        ("quota-twice", 4),
        ("quota-shares-incomplete", None),
        ("quota-shares-sum", None),
    ]
    assert problems[3].params == {"percent": "83.33"}


def test_the_sum_of_shares_is_shown() -> None:
    lines = [QuotaLine(2, "sector", "企业", share=Fraction(9, 10))]
    assert from_lines(lines, 10).problems[0].params == {"percent": "90"}


# --- checks before commitment ----------------------------------------------------------------

ROSTER = a_roster(企业=20, 群众=10)
RULES = some_rules(ROSTER, exact(企业=6, 群众=4), seats=10, alternates={"企业": 2})


def test_sound_rules_have_no_problem() -> None:
    assert check(RULES, ROSTER) == ()
    assert check(replace(RULES, recusals=(PoolRecusal(PersonId("D0001"), "亲属"),)), ROSTER) == ()


def test_the_frame_of_the_rules_is_judged_at_once() -> None:
    wrong = replace(RULES, draw_id="11 月", seats=0, die=Die.D6, digit_count=20)
    codes = [problem.code for problem in check(wrong, ROSTER)]
    assert codes == ["draw-id-shape", "seats-not-positive", "seed-too-short"]


def test_quotas_must_be_on_columns_of_the_roster() -> None:
    wanted = (
        Quota("党派", "九三", 1, 2),
        Quota("name", "张1", 1, 1),
        Quota("gender", "女", 3, 2),
        Quota("gender", "女", 3, 4),
    )
    problems = check(replace(RULES, quotas=wanted), ROSTER)
    assert [(p.code, p.column) for p in problems] == [
        ("quota-attribute-unknown", "党派"),
        ("quota-attribute-unknown", "name"),
        ("quota-bounds", "gender"),
        ("quota-twice", "gender"),
    ]
    empty = a_roster()
    codes = [p.code for p in check(some_rules(empty, exact(企业=1), seats=1), empty)]
    assert codes == ["pool-too-small"]


def test_recusals_must_name_people_once_with_a_word() -> None:
    recusals = [("D0001", "亲属"), ("D0001", "亲属"), ("D9999", "亲属"), ("D0002", "远房 亲属")]
    wrong = replace(RULES, recusals=tuple(PoolRecusal(PersonId(i), why) for i, why in recusals))
    assert [(p.code, p.value) for p in check(wrong, ROSTER)] == [
        ("recusal-unknown-person", "D9999"),
        ("recusal-twice", "D0001"),
        ("recusal-reason-not-a-word", "远房 亲属"),
    ]


def test_counts_are_those_after_recusal() -> None:
    recused = {f"D{number:04d}": "employer" for number in range(21, 28)}
    (problem,) = check(
        replace(RULES, recusals=some_rules(ROSTER, (), 1, recused=recused).recusals), ROSTER
    )
    assert (problem.code, problem.value) == ("quota-shortage", "群众")
    assert problem.params == {"wanted": 4, "available": 3, "missing": 1}


def test_values_without_a_quota() -> None:
    roster = a_roster(企业=20, 企叶=1, 学生=1)
    wanted = (*exact(企业=6), Quota("gender", "女性", 1, 6))
    problems = check(some_rules(roster, wanted, seats=6), roster)
    assert [(p.code, p.severity, p.value) for p in problems[:3]] == [
        ("sector-unknown-near", Severity.ERROR, "企叶"),
        ("sector-unknown", Severity.ERROR, "学生"),
        ("value-nearly-known", Severity.QUESTION, "女"),
    ]
    assert problems[0].params == {"nearest": "企业"}


def test_more_alternates_than_people_are_a_warning() -> None:
    wanted = replace(RULES, alternates=(SectorAlternates("群众", 9), SectorAlternates("学生", 1)))
    problems = check(wanted, ROSTER)
    assert [(p.code, p.severity, p.value, p.params) for p in problems] == [
        ("alternates-short", Severity.WARNING, "群众", {"wanted": 9, "available": 6}),
        ("alternates-short", Severity.WARNING, "学生", {"wanted": 1, "available": 0}),
    ]


def test_the_nearest_value_sees_through_look_alikes() -> None:
    assert nearest_value("人大 代表", ["企业", "人大代表"]) == "人大代表"
    assert nearest_value("学生", ["企业"]) is None


@pytest.mark.parametrize("method", Apportionment)
def test_of_no_seats_every_sector_has_none(method: Apportionment) -> None:
    shares = {"a": Fraction(2), "b": Fraction(1)}
    quotas = apportion(shares, 0, SeatMethod(method, every_sector_seated=False))
    assert quotas == (Quota("sector", "a", 0, 0), Quota("sector", "b", 0, 0))
