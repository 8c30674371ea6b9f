"""Every plan of the seeds: two units worked out by hand beside the program's figures.

The sums stand in the comments as an organizer would write them on paper.
"""

from __future__ import annotations

from fractions import Fraction

from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.year import (
    AnswerLine,
    Award,
    Failure,
    LastYearLine,
    YearLine,
)
from hearing_desk.rules.composite import satisfaction, year_result
from hearing_desk.rules.rank import rank_group
from hearing_desk.rules.units import planned_units
from tests.rules.scheme_text import packaged
from tests.rules.years import (
    a_deduction,
    a_unit,
    a_venue,
    a_year,
    counted,
    deducted,
    line_of,
    units_of,
)


def points(line: YearLine) -> list[str]:
    """What each component is worth, as decimals."""
    return [str(float(part.points)) for part in line.components if part.points is not None]


def test_tonghe_2011() -> None:
    scheme = packaged("tonghe-2011")
    units = planned_units(scheme)
    police, power = (
        next(unit for unit in units if unit.name == name) for name in ("公安局", "电业局")
    )
    # Hearing, worked example 1: ten delegates, seven ballots of five 好, one of 好 较好 一般 差
    # and a blank (20 + 15 + 10 + 5 + 10 = 60), one wholly blank (5 x 10), one not returned:
    # (7 x 100 + 60 + 50) / 10 = 810 / 10 = 81.
    ballots = {"11111": 7, "12340": 1, "00000": 1}
    hearing = a_venue(
        "大会", *(counted(scheme, unit.id, ballots, present=10) for unit in (police, power))
    )
    scores = {"phone_survey": "88.5", "conduct_year_appraisal": 90, "work_assessment": 95}
    year = a_year(
        {
            f"{unit.id} {component}": score
            for unit in (police, power)
            for component, score in scores.items()
        },
        venues={"hearing": (hearing,)},
    )
    result = year_result(scheme, units, year)
    # 公安局, law: 88.5 x 40 % + 90 x 20 % + 81 x 20 % + 95 x 20 %
    #            =    35.4    +   18     +   16.2   +   19     = 88.60
    law = result.line(police.id)
    assert points(law) == ["35.4", "18.0", "16.2", "19.0"]
    assert (law.total, law.shown, law.rank) == (Fraction("88.6"), "88.60", 1)
    # 电业局, social services, no conduct year: 88.5 x 60 % + 81 x 20 % + 95 x 20 %
    #                                         =    53.1    +   16.2   +   19     = 88.30
    social = result.line(power.id)
    assert points(social) == ["53.1", "16.2", "19.0"]
    assert (social.total, social.shown) == (Fraction("88.3"), "88.30")
    # 40 % of 16, 17, 11 and 9 units: 6.4, 6.8, 4.4, 3.6
    assert [group.award_seats for group in result.groups] == [6, 7, 4, 4]


def test_tonghe_award_line_and_two_years_of_the_grassroots_units() -> None:
    scheme = packaged("tonghe-2011")
    units = [unit for unit in planned_units(scheme) if unit.group == "grassroots"]
    # Nine units, four places (3.6). Every component the same score, so that is the total too.
    totals = [95, 94, 93, 90, 90, 88, 85, 80, 80]
    year = a_year(
        {
            f"{unit.id} {component.id}": total
            for unit, total in zip(units, totals, strict=True)
            for component in scheme.components
        },
        # Ten units last year: 40 % are four, and the last rank is the tenth.
        last_year=tuple(
            LastYearLine(GroupId("grassroots"), name, rank, None, False)
            for name, rank in (
                *((unit.name, rank) for unit, rank in zip(units, (4, 5, 1, 2, 3), strict=False)),
                (units[7].name, 10),
                (units[8].name, 9),
                ("已撤销的队", 6),
                ("甲", 7),
                ("乙", 8),
            )
        ),
    )
    lines = [year_result(scheme, units, year).line(unit.id) for unit in units]
    assert [line.rank for line in lines] == [1, 2, 3, 4, 4, 6, 7, 8, 8]
    # The fourth and fifth share the fourth rank across the line: 待定 (D7).
    assert [line.award for line in lines[:6]] == [Award.NAMED] * 3 + [Award.PENDING] * 2 + [
        Award.NONE
    ]
    # Ranked 1 to 4 in both years: the first, third, fourth and fifth unit; the second was fifth.
    assert [number for number, line in enumerate(lines, 1) if line.twice_top] == [1, 3, 4, 5]
    # Both share the last rank now; one was last before.
    assert [number for number, line in enumerate(lines, 1) if line.twice_bottom] == [8]


def test_street_office() -> None:
    scheme = packaged("street-office")
    units = units_of("offices", "甲所", "乙所", "丙所", "丁所")
    first, second, third, fourth = (unit.id for unit in units)
    # 甲所, worked example 3: 20 ballots, 100 marks, 80 满意, 10 基本满意, 5 不满意, 5 不了解:
    # (80 x 100 + 10 x 80 + 5 x 50 + 5 x 30) / 100 = (8000 + 800 + 250 + 150) / 100 = 92.
    mixed = counted(scheme, first, {"11111": 16, "22222": 2, "33333": 1, "44444": 1})
    # 乙所: everybody 基本满意, some items blank: (43 x 80) / 43 = 80.
    mostly = counted(scheme, second, {"22222": 8, "22200": 1})
    year = a_year(
        {
            f"{first} routine": 9,
            f"{second} routine": 10,
            f"{third} appraisal": 80,
            f"{third} routine": 9,
            f"{fourth} appraisal": 80,
            f"{fourth} routine": "8.99",
        },
        venues={"appraisal": (a_venue("测评会", mixed, mostly),)},
        deductions=deducted(
            a_deduction(1, first, 5, kind="ordinary", case="信 7"),
            a_deduction(2, second, 5, kind="ordinary", case="信 8"),
            a_deduction(3, second, 10, kind="sanction", case="信 8"),
            a_deduction(4, second, 10, kind="sanction", case="信 9"),
            a_deduction(5, second, 5, kind="ordinary"),
        ),
    )
    result = year_result(scheme, units, year)
    # 甲所: 92 x 70 % + (20 - 5) + 9 = 64.4 + 15 + 9 = 88.40
    line = result.line(first)
    assert points(line) == ["64.4", "15.0", "9.0"]
    assert (line.total, line.shown, line.flagged) == (Fraction("88.4"), "88.40", False)
    # 乙所: case 信 8 costs 10 once, 信 9 costs 10, one without a number 5: 20 - 25, never below 0
    #      80 x 70 % + 0 + 10 = 66.00, below 85
    line = result.line(second)
    assert [each.counted for each in line.taken] == [0, 10, 10, 5]
    assert points(line) == ["56.0", "0.0", "10.0"]
    assert (line.total, line.flagged) == (66, True)
    # 丙所: 56 + 20 + 9 = 85.00 passes (X12); 丁所: 56 + 20 + 8.99 = 84.99 does not.
    assert [(result.line(unit).shown, result.line(unit).flagged) for unit in (third, fourth)] == [
        ("85.00", False),
        ("84.99", True),
    ]


MAANSHAN = {
    "mobile": ("9.2", "8.8"),
    "work discipline": ("5.5", "5"),
    "work lawfulness": ("4.6", "4.2"),
    "work petitions": ("4.8", "4.5"),
    "work openness": ("3.7", "3.5"),
    "work counters": ("3.9", "3.6"),
    "work efficiency": ("3.6", "3.4"),
    "hotline broadcast": ("7.5", "7"),
    "hotline mayor": ("7.8", "7.1"),
    "hotline website": ("7.2", "6.9"),
    "hotline daily": ("7.6", "7.3"),
    "deputies congress": ("3.8", "3.5"),
    "deputies conference": ("3.7", "3.6"),
    "web": ("4.5", "4.1"),
    "microblog": ("3.6", "3.3"),
    "television": ("2.7", "2.4"),
    "counties": ("9.1", "8.7"),
}


def test_maanshan_2017() -> None:
    scheme = packaged("maanshan-2017")
    units = units_of("first", "甲局", "乙局")
    year = a_year(
        {
            f"{unit.id} {place}": score
            for place, scores in MAANSHAN.items()
            for unit, score in zip(units, scores, strict=True)
        },
        deductions=deducted(a_deduction(1, units[0].id, "1.5", kind="fault")),
    )
    first, second = year_result(scheme, units, year).groups[0].lines
    # 甲局: work 5.5 + 4.6 + 4.8 + 3.7 + 3.9 + 3.6 = 26.1; hotlines 7.5 + 7.8 + 7.2 + 7.6 = 30.1;
    #       deputies 3.8 + 3.7 = 7.5
    #       9.2 + 26.1 + 30.1 + 7.5 + 4.5 + 3.6 + 2.7 + 9.1 = 92.8, less 1.5 = 91.30
    assert points(first) == ["9.2", "26.1", "30.1", "7.5", "4.5", "3.6", "2.7", "9.1"]
    assert (first.deducted, first.total) == (Fraction("1.5"), Fraction("91.3"))
    # 乙局: work 5 + 4.2 + 4.5 + 3.5 + 3.6 + 3.4 = 24.2; hotlines 7 + 7.1 + 6.9 + 7.3 = 28.3;
    #       deputies 3.5 + 3.6 = 7.1
    #       8.8 + 24.2 + 28.3 + 7.1 + 4.1 + 3.3 + 2.4 + 8.7 = 86.90
    assert points(second) == ["8.8", "24.2", "28.3", "7.1", "4.1", "3.3", "2.4", "8.7"]
    assert (second.deducted, second.total) == (0, Fraction("86.9"))


def test_maanshan_84_units_their_bottom_two_and_who_failed() -> None:
    scheme = packaged("maanshan-2017")
    units = [
        a_unit(28 * place + number, GroupId(group), f"{group}{number}", order=number)
        for place, group in enumerate(("first", "second", "third"))
        for number in range(1, 29)
    ]
    # Channel by channel full marks less as many hundredths of a point as the unit's number; the
    # 27th of the third category does as well as the 26th.
    scores = {}
    for unit in units:
        number = 26 if unit.name == "third27" else unit.order
        for component in scheme.components:
            scores[f"{unit.id} {component.id}"] = component.maximum - Fraction(number, 100)
    order = Failure("打招呼、拉选票", "纠办〔2017〕9号")
    year = a_year(
        scores,
        failures={next(unit.id for unit in units if unit.name == "second28"): order},
        last_year=tuple(
            LastYearLine(GroupId(group), f"{group}{number}", number, None, False)
            for group in ("first", "second", "third")
            for number in range(1, 29)
        ),
    )
    result = year_result(scheme, units, year)
    # The first: 100 - 8 x 0.01 = 99.92. The last of the first category: 100 - 8 x 0.28 = 97.76.
    assert line_of(result, units, "first1").shown == "99.92"
    assert line_of(result, units, "first28").shown == "97.76"
    names = {unit.id: unit.name for unit in units}
    bottom = [names[li.unit] for group in result.groups for li in group.lines if li.at_bottom]
    # first: the last two. second: 28 failed, so 26 and 27. third: 28, and 26 and 27 share rank 26.
    assert bottom == ["first27", "first28", "second26", "second27", "third26", "third27", "third28"]
    twice = [names[li.unit] for group in result.groups for li in group.lines if li.twice_bottom]
    # Last year 27 and 28 were the last two everywhere.
    assert twice == ["first27", "first28", "second27", "third27", "third28"]
    assert result.groups[1].lines[-1].failed == order
    assert result.groups[1].lines[-1].rank is None


def test_daqing_2011() -> None:
    scheme = packaged("daqing-2011")
    units = [
        a_unit(1, GroupId("departments"), "规划局"),
        a_unit(2, GroupId("departments"), "财政局"),
        *(a_unit(number, GroupId("offices"), f"科室{number}") for number in range(3, 10)),
    ]
    # 绩效考核 is the whole score: 93.5 x 100 % = 93.50, 88 x 100 % = 88.00.
    figures = {"U03": "93.5", "U04": 88, "U05": 88, "U06": 80, "U07": 75, "U08": 75, "U09": 60}
    year = a_year(
        {f"{unit} performance": figure for unit, figure in figures.items()},
        grades={UnitId("U01"): "poor"},
    )
    result = year_result(scheme, units, year)
    assert [result.line(UnitId(unit)).shown for unit in ("U03", "U04")] == ["93.50", "88.00"]
    offices = result.groups[1].lines
    assert [(line.unit, line.rank) for line in offices if line.at_top] == [
        ("U03", 1),
        ("U04", 2),
        ("U05", 2),
    ]
    # 排名靠后: the last three are 60 and the two of 75.
    assert [line.unit for line in offices if line.at_bottom] == ["U07", "U08", "U09"]
    # 万人评议 grades departments and scores none of them.
    departments = [(line.grade, line.total, line.rank) for line in result.groups[0].lines]
    assert departments == [("poor", None, None), (None, None, None)]
    assert scheme.year.grades[0].watch
    assert result.missing == ()


def test_daqing_2011_best_and_last_office() -> None:
    scheme = packaged("daqing-2011-offices")
    # 科室甲: 20 ballots, 12 最佳, 1 末位, 7 neither: 12 / 20 = 60 %.
    # 科室乙: 20 ballots, 3 最佳, 9 末位, 8 neither: 3 / 20 = 15 %.
    first = counted(scheme, UnitId("U01"), {"1": 12, "2": 1, "0": 7})
    second = counted(scheme, UnitId("U02"), {"1": 3, "2": 9, "0": 8})
    assert [tally.score for tally in (first, second)] == [60, 15]
    standings = rank_group([second, first], scheme.ballot, scheme.ranks)
    assert [(line.unit, line.shown) for line in standings] == [("U01", "60.00"), ("U02", "15.00")]


def test_agri_commission_2009() -> None:
    scheme = packaged("agri-2009")
    units = units_of("units", "外事处", "外经处")
    first, second = (unit.id for unit in units)
    year = a_year(
        answers=(
            AnswerLine(first, "grassroots", "written", (17, 2, 1)),
            AnswerLine(first, "public", "telephone", (8, 1, 1)),
            AnswerLine(first, "enterprises", "written", (20, 0, 0)),
            AnswerLine(second, "grassroots", "written", (10, 8, 2)),
            AnswerLine(second, "public", "telephone", (5, 4, 1)),
        )
    )
    shares = {
        (each.unit, each.respondents, each.channel): each for each in satisfaction(scheme, year)
    }
    # 外事处: 17 of 20, 8 of 10, 20 of 20; together 45 of 50 = 90 %; written 37 of 40 = 92.5 %.
    assert shares[first, "grassroots", ""].share == Fraction(17, 20)
    assert shares[first, "", "telephone"].share == Fraction(8, 10)
    assert shares[first, "", "written"].share == Fraction("0.925")
    assert (shares[first, "", ""].counts, shares[first, "", ""].share) == (
        (45, 3, 2),
        Fraction(9, 10),
    )
    # 外经处: 10 of 20, 5 of 10; together 15 of 30 = 50 %.
    assert shares[second, "", ""].share == Fraction(1, 2)
    # No score is invented where the text gives none.
    lines = year_result(scheme, units, year).groups[0].lines
    assert [(line.total, line.rank, line.shown) for line in lines] == [(None, None, "")] * 2
