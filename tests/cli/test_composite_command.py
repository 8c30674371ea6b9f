"""`hearing-desk composite`: a year from its files, and the files that refuse to be one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.terminal import Office, printed_json, refused, typed
from tests.rules.scheme_text import changed, file_text

GROUPS = [
    {"id": "law", "label": {"zh": "执法组", "en": "Law"}},
    {"id": "social", "label": {"zh": "服务组", "en": "Social"}},
]
COMPONENTS = [
    {"id": "phone", "label": "电话测评", "weights": {"law": 60, "social": 80}},
    {
        "id": "hotlines",
        "label": "热线",
        "weights": {"law": 20},
        "maximum": 20,
        "parts": [
            {"id": "mayor", "label": "市长热线", "maximum": 12},
            {"id": "press", "label": "行风热线", "maximum": 8},
        ],
    },
    {
        "id": "complaints",
        "label": "投诉",
        "weights": {"law": 20, "social": 20},
        "maximum": 20,
        "source": "deductions",
    },
]
PLAN: tuple[tuple[str, object], ...] = (
    ("hearing", False),
    ("groups", GROUPS),
    ("components", COMPONENTS),
    (
        "deductions",
        [
            {"id": "ordinary", "label": "一般问题", "points": 5, "component": "complaints"},
            {"id": "breach", "label": "违规", "points": "open", "component": "total"},
        ],
    ),
    (
        "grades_of_year",
        [{"id": "good", "label": "好"}, {"id": "poor", "label": "差", "watch": True}],
    ),
    ("award", {"share": "40%"}),
    ("year", {"flag_below": 85, "top": 1, "bottom": 1, "repeat_top": "40%", "repeat_bottom": 1}),
)
"""A plan without a hearing whose units come with the scores."""

SCORES = (
    "组别,单位,电话测评,市长热线,行风热线,等次,隶属\n"
    "执法组,公安局,90,12,8,好,\n"
    "执法组,税务局,90,12,8,,省市直\n"
    "执法组,卫生局,80,6,4,差,\n"
    "服务组,电业局,85.005,,,,\n"
)


def without_hearing(*changes: tuple[str, object]) -> str:
    """The plan's text; a plan without a hearing says nothing of ballots."""
    scheme = changed(*PLAN, *changes)
    del scheme["ballot"]
    return file_text(scheme)


@pytest.fixture
def plan(office: Office) -> Path:
    return office.file("plan.toml", without_hearing())


def of(told: Any, unit: str) -> Any:
    return next(each for each in told["units"] if each["unit"] == unit)


def test_the_object_says_all_of_a_unit(office: Office, plan: Path) -> None:
    scores = office.file("s.csv", SCORES)
    deductions = office.file(
        "d.csv",
        "单位,类别,扣分,案号,原因\n"
        "卫生局,一般问题,,A1,态度\n卫生局,一般问题,,A1,重复\n卫生局,违规,2.5,,打招呼\n",
    )
    last = office.file(
        "l.csv", "组别,单位,名次\n执法组,卫生局,3\n执法组,税务局,2\n执法组,公安局,1\n"
    )
    told = printed_json(
        *("composite", "--scheme", plan, "--scores", scores),
        *("--deductions", deductions, "--last-year", last),
    )
    assert told["scheme"] == "least"
    assert told["missing"] == told["satisfaction"] == []
    assert [(unit["unit"], unit["rank"]) for unit in told["units"]] == [
        ("公安局", 1),
        ("税务局", 1),
        ("卫生局", 3),
        ("电业局", 1),
    ]
    assert of(told, "卫生局") == {
        "unit": "卫生局",
        "group": "law",
        "components": {
            "phone": {"score": "80", "weight": "60", "points": "48"},
            "hotlines": {"score": "10", "weight": "20", "points": "10"},
            "complaints": {"score": "15", "weight": "20", "points": "15"},
        },
        "deduction": "2.5",
        "total": "70.50",
        "total_exact": "141/2",
        "rank": 3,
        "tied": False,
        "award": "none",
        "grade": "poor",
        "lists": ["bottom", "flagged", "watch", "twice_bottom"],
    }
    # One place for three units (40 % of 3), and two share the first rank.
    police, tax = of(told, "公安局"), of(told, "税务局")
    assert (police["total"], police["tied"], police["award"]) == ("94.00", True, "pending")
    assert police["lists"] == ["top", "twice_top"]
    assert tax["lists"] == ["top", "upward"]
    assert of(told, "电业局")["total_exact"] == "22001/250"


def test_a_figure_no_decimal_tells_is_a_fraction(office: Office, plan: Path) -> None:
    scores = office.file("s.csv", "组别,单位,电话测评\n服务组,电业局,271/3\n")
    power = of(printed_json("composite", "--scheme", plan, "--scores", scores), "电业局")
    assert power["components"]["phone"]["score"] == "271/3"
    assert (power["total"], power["total_exact"]) == ("92.27", "1384/15")


def test_the_tables_and_the_lists_below_them(office: Office, plan: Path) -> None:
    scores = office.file("s.csv", SCORES + "服务组,邮政局,,,,,\n")
    deductions = office.file(
        "d.csv",
        "单位,类别,扣分,案号,原因,依据\n"
        "卫生局,一般问题,,A1,态度,通报1\n卫生局,一般问题,,A1,,\n卫生局,违规,2.5,,打招呼,\n",
    )
    command = ("composite", "--scheme", plan, "--scores", scores, "--deductions", deductions)
    result = typed(*command)
    assert result.exit_code == 0
    assert [" ".join(line.split()) for line in result.stdout.splitlines()] == [
        "",
        "执法组",
        "名次 单位 电话测评（60%） 热线（20%） 投诉（20%） 扣分 总分 等次",
        "1（并列） 公安局 90.00 20.00 20.00 — 94.00 好",
        "1（并列） 税务局 90.00 20.00 20.00 — 94.00 —",
        "3 卫生局 80.00 10.00 15.00 2.50 70.50 差",
        "名额内单位，名额 1 个：（无）",
        "待定（并列跨越名额线，由组织方书面决定）：公安局、税务局",
        "前 1 名：公安局、税务局",
        "后 1 名：卫生局",
        "低于 85 分：卫生局",
        "重点监督检查单位：卫生局",
        "省、市直单位，结果报上级并函告主管部门：税务局",
        "扣分：卫生局 5 分，一般问题；案号 A1；态度；通报1",
        "扣分：卫生局 5 分，一般问题；案号 A1；不计（同一案件只计一次）",
        "扣分：卫生局 2.5 分，违规；打招呼",
        "",
        "服务组",
        "名次 单位 电话测评（80%） 投诉（20%） 总分 等次",
        "1 电业局 85.01 20.00 88.00 —",
        "— 邮政局 — 20.00 — —",
        "本组还有单位成绩不全，名次和名单只是暂定：",
        "名额内单位，名额 1 个：电业局",
        "前 1 名：电业局",
        "后 1 名：电业局",
        "",
        "尚缺：电话测评（1 个单位：邮政局）",
    ]
    english = typed(*command, lang="en").stdout
    assert (
        "Pending (tied across the line; the organizer decides in writing): 公安局, 税务局"
        in english
    )
    assert "Missing: 电话测评 (1 units: 邮政局)" in english


def test_parts_still_missing_are_named_and_long_lists_cut(office: Office, plan: Path) -> None:
    units = "".join(f"执法组,第{n}局,90,12,\n" for n in range(1, 12))
    scores = office.file("s.csv", "组别,单位,电话测评,市长热线,行风热线\n" + units)
    result = typed("composite", "--scheme", plan, "--scores", scores)
    last = result.stdout.splitlines()[-1]
    assert last.startswith("尚缺：热线 · 行风热线（11 个单位：第1局、")
    assert last.endswith("第10局…）")
    told = printed_json("composite", "--scheme", plan, "--scores", scores)
    assert told["missing"][0] == {"unit": "第1局", "component": "hotlines", "part": "press"}


def test_of_a_plan_with_units_those_are_told_that_appear(office: Office) -> None:
    scores = office.file("s.csv", "单位,phone_survey,听证评议,工作考核\n电业局,88.5,81,95\n")
    told = printed_json("composite", "--scores", scores)
    assert [(unit["unit"], unit["total"]) for unit in told["units"]] == [("电业局", "88.30")]
    assert len({each["unit"] for each in told["missing"]}) == 52
    result = typed("composite", "--scores", scores)
    assert "社会服务组" in result.stdout
    assert "执法监督组" not in result.stdout
    assert "名单中有 52 个单位不在本文件中" in result.stderr


def test_eight_channels_with_their_sub_scores_come_from_one_file(office: Office) -> None:
    """Ma'anshan, headings as the notice has them; worked out by hand in `test_year_plans`."""
    cells = {
        "移动手机端测评": "9.2",
        "遵守作风建设纪律规定情况（市纠风办）": "5.5",
        "依法行政情况（市政府法制办）": "4.6",
        "信访处置情况（市信访局）": "4.8",
        "政务公开工作情况（市政务公开办）": "3.7",
        "中心窗口服务情况（市政务服务中心）": "3.9",
        "效能建设情况（市效能办）": "3.6",
        "热线测评": "30.1",
        "市人大代表测评（市人大人选工委）": "3.8",
        "conference": "3.7",
        "网络测评": "4.5",
        "“马鞍山发布”微博测评": "3.6",
        "数字电视在线测评": "2.7",
        "县区、开发园区评议": "9.1",
        "扣分": "1.5",
    }
    scores = office.file(
        "s.csv", f"类别,组别,单位,{','.join(cells)}\n行政,第一类,甲局,{','.join(cells.values())}\n"
    )
    told = printed_json("composite", "--scheme", "maanshan-2017", "--scores", scores)
    first = of(told, "甲局")
    assert told["missing"] == []
    assert (first["deduction"], first["total"], first["rank"]) == ("1.5", "91.30", 1)
    assert first["components"]["work"] == {"score": "26.1", "weight": "28", "points": "26.1"}


# --------------------------------------------------------------------- grades and answers


def test_grades_alone_make_a_watch_list(office: Office) -> None:
    grades = office.file("g.csv", "组别,单位,等次\n参评部门,规划局,差\n")
    result = typed("composite", "--scheme", "daqing-2011", "--grades", grades)
    assert "重点监督检查单位：规划局" in result.stdout
    unit = of(printed_json("composite", "--scheme", "daqing-2011", "--grades", grades), "规划局")
    assert (unit["total"], unit["rank"], unit["grade"], unit["lists"]) == (
        None,
        None,
        "poor",
        ["watch"],
    )


def test_answers_alone_make_shares_and_no_score(office: Office) -> None:
    answers = office.file(
        "a.csv",
        "单位,答卷人,方式,满意,不满意,不了解\n"
        "外经处,基层单位,书面问卷,17,2,1\n外经处,企业,电话咨询,0,0,0\n",
    )
    command = ("composite", "--scheme", "agri-2009", "--answers", answers)
    told = printed_json(*command)
    assert of(told, "外经处")["total"] is None
    assert told["satisfaction"][0] == {
        "unit": "外经处",
        "respondents": None,
        "channel": None,
        "counts": {"satisfied": 17, "dissatisfied": 2, "unknown": 1},
        "share": "17/20",
    }
    rows = [line.split() for line in typed(*command).stdout.splitlines()]
    assert ["外经处", "合计", "合计", "17", "2", "1", "85.00%"] in rows
    assert ["外经处", "企业", "电话咨询", "0", "0", "0", "—"] in rows


# --------------------------------------------------------------------- refusals


def test_something_must_be_given(office: Office) -> None:
    assert "--scores" in refused(typed("composite"))[0]
    last = office.file("l.csv", "单位,名次\n公安局,1\n")
    assert "--scores" in refused(typed("composite", "--last-year", last))[0]


def test_every_problem_of_every_file_at_once(office: Office, plan: Path) -> None:
    scores = office.file("s.csv", SCORES.replace("90,12", "190,12").replace("80,6", "-80,6"))
    deductions = office.file("d.csv", "单位,类别\n公按局,一般问题\n")
    last = office.file("l.csv", "组别,单位,名次\n执法组,公安局,x\n")
    lines = refused(
        typed(
            *("composite", "--scheme", plan, "--scores", scores),
            *("--deductions", deductions, "--last-year", last),
        )
    )
    assert lines[0] == "文件有问题，未计算年度结果："
    assert [line.split("：")[0].strip() for line in lines[1:]] == [
        "s.csv 第 2, 3 行 “电话测评”",
        "s.csv 第 4 行 “电话测评”",
        "d.csv 第 2 行 “单位”",
        "l.csv 第 2 行 “名次”",
    ]


def test_units_of_the_file_must_be_in_groups_of_the_plan(office: Office, plan: Path) -> None:
    scores = office.file("s.csv", "组别,单位,电话测评\n教育组,公安局,90\n,税务局,90\n")
    lines = refused(typed("composite", "--scheme", plan, "--scores", scores))
    assert [line.split("：")[0].strip() for line in lines[1:]] == [
        "s.csv 第 3 行 “组别”",
        "s.csv 第 2 行 “组别”",
    ]


def test_a_unit_is_not_deducted_by_two_files(office: Office, plan: Path) -> None:
    scores = office.file(
        "s.csv", "组别,单位,电话测评,扣分\n服务组,电业局,90,5\n服务组,邮政局,90,1\n"
    )
    deductions = office.file("d.csv", "单位,类别\n电业局,一般问题\n")
    files = ("--scores", scores, "--deductions", deductions)
    lines = refused(typed("composite", "--scheme", plan, *files))
    assert len(lines) == 2
    assert "电业局" in lines[1]


def test_a_score_the_list_of_deductions_contradicts_is_told(office: Office, plan: Path) -> None:
    scores = office.file(
        "s.csv",
        "组别,单位,电话测评,投诉\n服务组,电业局,90,12\n服务组,邮政局,90,15\n服务组,电信,90,12\n"
        "服务组,联通,90,20\n",
    )
    deductions = office.file(
        "d.csv", "单位,类别\n电业局,一般问题\n邮政局,一般问题\n联通,一般问题\n"
    )
    files = ("--scores", scores, "--deductions", deductions)
    result = typed("composite", "--scheme", plan, *files)
    assert result.stderr.count("以扣分明细为准") == 1
    assert "“投诉”得分文件为 12 分，按扣分明细为 15 分" in result.stderr
    told = printed_json("composite", "--scheme", plan, *files)
    figures = [unit["components"]["complaints"]["score"] for unit in told["units"]]
    assert sorted(figures) == ["12", "15", "15", "15"]


def test_a_file_that_is_not_there(office: Office) -> None:
    lines = refused(typed("composite", "--scores", office.folder / "nosuch.csv"))
    assert "nosuch.csv" in lines[0]
