"""The rule sheet says the year of a plan, and leaves out the hearing where there is none."""

from __future__ import annotations

from typing import Any

import pytest

from hearing_desk.model.scheme import Scheme
from hearing_desk.rules.worked_example import worked_example
from hearing_desk.words.language import Language
from hearing_desk.words.rule_sheet import rule_sheet
from hearing_desk.words.setting_words import QUESTIONS
from tests.rules.scheme_text import accepted, packaged, read

PART = {"id": "hearing", "label": "听证评议", "weights": {"all": 100}}
GROUPS = ("groups", [{"id": "all", "label": "甲组"}, {"id": "other", "label": "乙组"}])


def sections(scheme: Scheme, language: Language = Language.ZH) -> dict[str, tuple[str, ...]]:
    """Sentences by heading, its number left off."""
    sheet = rule_sheet(scheme, language, worked_example(scheme))
    split = "、" if language is Language.ZH else ". "
    return {each.title.partition(split)[2]: each.lines for each in sheet}


def of_the_year(*settings: tuple[str, object]) -> Scheme:
    changes: list[tuple[str, Any]] = [(f"year.{key}", value) for key, value in settings]
    return accepted(("components", [PART]), *changes)


@pytest.mark.parametrize("scheme", ["maanshan-2017", "daqing-2011", "agri-2009"])
def test_a_plan_without_a_hearing_says_nothing_of_ballots_draws_and_speeches(scheme):
    told = sections(packaged(scheme))
    assert list(told)[:3] == ["依据", "参评单位", "年度总成绩的构成"]
    text = "\n".join(line for lines in told.values() for line in lines)
    for word in ("票", "抽选", "述职", "公证", "听证", "计算示例"):
        assert word not in text, word
    assert "本规则须在录入各项成绩之前确认。" in told["依据"]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("scheme", ["maanshan-2017", "street-office"])
def test_headings_are_numbered_without_a_gap(scheme, language):
    titles = [section.title for section in rule_sheet(packaged(scheme), language)]
    numbers = "一二三四五六七八九十" if language is Language.ZH else "123456789"
    for number, title in zip(numbers, titles, strict=False):
        assert title.startswith(number), title


def test_groups_that_weigh_alike_share_a_sentence():
    weights = {"all": 100, "other": 100}
    year = sections(accepted(GROUPS, ("components", [PART | {"weights": weights}])))
    assert year["年度总成绩的构成"][0] == "甲组、乙组：听证评议100%。"


def test_a_group_without_a_total_says_so():
    year = sections(packaged("daqing-2011"))["年度总成绩的构成"]
    assert year[0] == "参评部门：不计总成绩。"
    assert year[1] == "政府机关科室、服务窗口、政府投资项目：绩效考核100%。"
    assert not any("不设" in line for line in year)


def test_parts_and_deductions_of_maanshan():
    told = sections(packaged("maanshan-2017"))
    assert (
        "市人大代表、政协委员测评：由评分单位提供；由以下各部分相加：市人大代表测评（市人大人选工委）4分、"
        "市政协委员测评（市政协办公室）4分〔通知三（四）〕。"
    ) in told["年度总成绩的构成"]
    assert (
        "总成绩：各项按“得分÷满分×比例”折算后相加，再减去扣自总成绩的分数。"
        in (told["年度总成绩的构成"])
    )
    assert told["扣分"] == (
        "日常工作中出现负面影响或重大工作失误：扣自总成绩，扣多少分由组织方逐件决定，并书面说明理由"
        "〔通知三：“市政府纠风办直接在总分中倒扣分值”，分值未定〕。",
        "同一单位的同一事由不重复扣分，只计其中较大的一次。",
    )
    assert (
        "经书面决定列为评议不合格的单位，不排名次，列在本组最后"
        "〔通知四（四）：被评议单位违反规定的，“直接列入本年度评议不合格单位，"
        "并依据有关规定追究相关责任人的责任”〕。"
    ) in told["年度名次和名单"]


def test_deductions_of_the_street_office():
    assert sections(packaged("street-office"))["扣分"] == (
        "信访举报查实的一般问题：每件扣5分，扣自信访举报及查处情况"
        "〔方案三第四阶段（二）：“一般问题每件扣5分”〕。",
        "被处分、处罚：每件扣10分，扣自信访举报及查处情况"
        "〔方案三第四阶段（二）：“被处分处罚每件扣10分”〕。",
        "同一单位的同一事由不重复扣分，只计其中较大的一次〔方案三第四阶段（二）：“不重复计算”〕。",
    )


CHOSEN = "〔方案未规定，由组织方选定〕。"


@pytest.mark.parametrize(
    ("setting", "sentence"),
    [
        (("decimals", 3), "D2 总成绩保留3位小数，四舍五入；两个单位得分不同而显示相同的，"
                          f"多印小数加以区分{CHOSEN}"),
        (("rank_on", "displayed"), "D2 总成绩保留2位小数，四舍五入。"),
        (("ranked", False), f"年度不排名次{CHOSEN}"),
        (("top", 3), f"D10 单列前3名，得分相同的一并列入{CHOSEN}"),
        (("bottom", 2), f"D10 单列后2名，得分相同的一并列入{CHOSEN}"),
        (("flag_below", 85), f"总成绩低于85分（不含85分）的单位，列入名单{CHOSEN}"),
        (("repeat_top", "40%"),
         f"连续两年名次都在本组前40%（名额四舍五入）的单位，列入名单{CHOSEN}"),
        (("repeat_bottom", 1), f"连续两年名次都在本组末位的单位，列入名单{CHOSEN}"),
        (("repeat_bottom", 2), f"连续两年名次都在本组后2名的单位，列入名单{CHOSEN}"),
    ],
)  # fmt: skip
def test_a_setting_of_the_year_in_chinese(setting, sentence):
    assert sentence in sections(of_the_year(setting))["年度名次和名单"]


def test_lists_of_two_years_name_the_groups_they_are_made_for():
    scheme = of_the_year(("repeat_bottom", 1), ("repeat_groups", ["all"]))
    assert "连续两年名次都在本组末位的全部单位，" in "".join(sections(scheme)["年度名次和名单"])
    english = sections(scheme, Language.EN)["Ranks and lists of the year"]
    assert "Last of the group two years running (only 全部单位): listed" in "".join(english)


def test_what_nobody_asked_for_is_not_told():
    text = "".join(sections(of_the_year())["年度名次和名单"])
    for word in ("D1 ", "D6", "D10", "连续两年", "不含"):
        assert word not in text


TITLE = ("groups.0.award_title", "满意单位")


def test_award_and_titles_are_told_with_the_hearing():
    told = sections(accepted(("components", [PART]), ("award.share", "40%"), TITLE))
    assert "D6 评选称号：全部单位“满意单位”。" in told["名次、公布和评选名额"]
    assert not any(line.startswith("D6") for line in told["年度名次和名单"])


def test_award_and_titles_are_told_with_the_year_where_there_is_no_hearing():
    part = PART | {"label": "绩效考核"}
    scheme, _ = read(("hearing", False), ("components", [part]), ("award.share", "40%"), TITLE)
    assert scheme is not None
    award = [line for line in sections(scheme)["年度名次和名单"] if line.startswith(("D6", "D7"))]
    assert award == [
        "D6 评选称号：全部单位“满意单位”。",
        f"D6 评选名额：每组单位数的40%，四舍五入{CHOSEN}",
        "D7 名额线上得分相同：全部列出并注明“待定”，由组织方书面决定。",
    ]
    bare = packaged("maanshan-2017")
    assert not any(line.startswith("D6") for line in sections(bare)["年度名次和名单"])


def test_grades_with_lines_and_grades_found():
    lines = [
        {"id": "good", "label": "好", "at_least": "84.5"},
        {"id": "poor", "label": "差", "at_least": 0, "watch": True},
    ]
    assert sections(accepted(("grades_of_year", lines)))["单位等次"] == (
        "“好”：总成绩84.5分以上（含84.5分）。",
        "“差”：总成绩0分以上（含0分）；列入重点监督名单。",
    )
    found = sections(packaged("daqing-2011"))["单位等次"][0]
    assert found.startswith("“差”：由组织方根据评议结果认定，如实录入；列入重点监督名单〔")


def test_a_survey_is_counted_and_never_scored():
    told = sections(packaged("agri-2009"))
    assert told["年度总成绩的构成"] == (
        "方案未规定年度总成绩的构成。",
        "年度不排名次〔方案没有计分办法，不另设〕。",
    )
    assert told["问卷调查"][-1].endswith("只作统计，不折算成分数。")
    assert told["问卷调查"][0].startswith("可选答案：满意（计入满意）、不满意、不了解〔")


def test_the_calendar_says_when_as_the_plan_does():
    tonghe = sections(packaged("tonghe-2011"))["工作日程"]
    assert tonghe[0] == "参评单位报送实施方案：5月20日前〔方案七（一）〕。"
    street = sections(packaged("street-office"))["工作日程"]
    assert street[-1] == "日程的依据：方案三。"


def test_sectors_and_lists_by_grade_are_told_with_the_hearing():
    street = sections(packaged("street-office"))["评议代表和场次"]
    assert street[0].startswith("E1 方案所列界别：管理服务对象、人大代表、")
    offices = sections(packaged("daqing-2011-offices"))["名次、公布和评选名额"]
    assert offices[-1].startswith(
        "末位科室：选“末位”的票最多的1个单位，票数相同的一并列入〔方案二（五）4"
    )


def test_settings_of_the_year_are_asked_about():
    asked = [path for path in QUESTIONS if path.startswith("year.")]
    assert asked[0] == "year.decimals"
    assert len(asked) == 10
