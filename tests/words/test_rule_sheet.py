"""The rule sheet says every choice of the scheme, in words, with its letter and its source."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import Enum
from pathlib import Path

import pytest

from hearing_desk.model import scheme as nouns
from hearing_desk.rules.scheme import settings
from hearing_desk.rules.scheme_fields import SECTIONS
from hearing_desk.rules.worked_example import worked_example
from hearing_desk.words.language import Language
from hearing_desk.words.rule_sheet import Section, rule_sheet
from hearing_desk.words.scheme_file_words import MESSAGES
from hearing_desk.words.scheme_words import LABELS
from tests.rules.scheme_text import SCHEMES, accepted, packaged
from tests.rules.test_scheme import CHOICES, COMPANIONS

GOLDEN = Path(__file__).parents[1] / "golden"
RULES = Path(__file__).parents[2] / "hearing_desk" / "rules"
LETTERS = [
    f"{letter}{number}"
    for letter, count in (("A", 4), ("B", 11), ("C", 4), ("D", 10), ("E", 11), ("F", 4), ("G", 5))
    for number in range(1, count + 1)
] + ["H4", "H6"]
"""The questions of `domain.md` §3; of those on signing, the two a plan may answer."""

PART = {"id": "hearing", "label": "听证评议", "weights": {"all": 100}}


def printed(sections: tuple[Section, ...]) -> str:
    return "\n".join("\n".join((section.title, *section.lines, "")) for section in sections)


def sheet(scheme: nouns.Scheme, language: Language = Language.ZH) -> str:
    return printed(rule_sheet(scheme, language, worked_example(scheme)))


@pytest.mark.parametrize(("language", "name"), [(Language.ZH, "zh"), (Language.EN, "en")])
def test_the_tonghe_rule_sheet_word_for_word(language, name):
    golden = (GOLDEN / f"rule_sheet_tonghe_{name}.txt").read_text(encoding="utf-8")
    assert sheet(packaged("tonghe-2011"), language) == golden


@pytest.mark.parametrize("language", Language)
def test_every_question_has_its_sentence(language):
    told = re.findall(r"^([A-H]\d+) ", sheet(packaged("tonghe-2011"), language), re.MULTILINE)
    assert list(dict.fromkeys(told)) == LETTERS


@pytest.mark.parametrize("path", sorted(SCHEMES.glob("*.toml")), ids=lambda path: path.stem)
@pytest.mark.parametrize("language", Language)
def test_every_scheme_of_the_house_has_a_sheet(path, language):
    text = sheet(packaged(path.stem), language)
    assert "{" not in text
    assert not re.search(r"。。|\.\.\s|“”|None|  ", text)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("path", "member"), CHOICES, ids=str)
def test_the_sheet_says_the_alternative_chosen(path: str, member: Enum, language: Language):
    changes = [(path, member.value), *COMPANIONS.get(member, [])]
    if path == "award.rounding":
        changes.append(("award.share", "40%"))
    if path.startswith("year."):
        changes.append(("components", [PART | {"source": "hearing"}]))
    text = sheet(accepted(*changes), language)
    if member not in (nouns.BlankRule.AS_GRADE, *nouns.AlternateRule):
        assert LABELS[member].to(language) in text
    assert "{" not in text


def line(scheme: nouns.Scheme, letter: str, language: Language = Language.ZH) -> str:
    found = [row for row in sheet(scheme, language).splitlines() if row.startswith(f"{letter} ")]
    return found[-1]


@pytest.mark.parametrize(
    ("changes", "letter", "sentence"),
    [
        ([("ballot.anonymous", False), ("ballot.identified", "counted")], "B6",
         "B6 评议方式：记名，未签名的票无效〔方案未规定，由组织方选定〕。"),
        ([], "D6", "D6 评选名额：方案未规定。"),
        ([("award.share", "1/3")], "D6",
         "D6 评选名额：每组单位数的1/3，四舍五入〔方案未规定，由组织方选定〕。"),
        ([("award.share", "1/3"), ("award.at_least_one", True)], "D6",
         "D6 评选名额：每组单位数的1/3，四舍五入；每组至少1个〔方案未规定，由组织方选定〕。"),
        ([("ranks.top", 3)], "D10",
         "D10 单列前3名，得分相同的一并列入〔方案未规定，由组织方选定〕。"),
        ([("ranks.rank_on", "displayed")], "D2", "D2 得分保留2位小数，四舍五入。"),
        ([], "E1", "E1 评议代表人数以名额表为准；各界别比例由组织方依据文件填写，合计须为100%。"),
        ([("panel.every_sector_seated", True)], "E2",
         "E2 按比例分配名额：最大余额法；余额相同的，按公证抽签的顺序确定；"
         "有比例的界别至少1名〔方案未规定，由组织方选定〕。"),
        ([("panel.exclude_drawn_today", True)], "E4",
         "E4 抽选场次：每组听证前各抽选一次；当天其他场次已抽中的，不再参加抽选"
         "〔方案未规定，由组织方选定〕。"),
        ([("panel.alternates", "fixed")], "E5",
         "E5 候补代表：每个界别2人；按抽选次序在本界别内递补〔方案未规定，由组织方选定〕。"),
        ([("panel.cooling_off_years", 2)], "E7",
         "E7 2年内担任过评议代表的，不再参加抽选〔方案未规定，由组织方选定〕。"),
        ([("panel.quorum", "none")], "E8", "E8 不设到会人数要求〔方案未规定，由组织方选定〕。"),
        ([("panel.quorum", "1/2"), ("panel.quorum_strict", True)], "E8",
         "E8 实到代表未超过应到的1/2时提示，由组织方决定是否继续，并记录在案"
         "〔方案未规定，由组织方选定〕。"),
        ([], "E9", "E9 各组均为口头述职。"),
        ([("groups.0.balloting", "booklet")], "E9",
         "E9 各组均为口头述职；全部单位的票：一组单位合印一份评议票，全组述职后一次收回。"),
        ([("groups.0.balloting", "booklet")], "G1",
         "G1 票的形式（全部单位见E9）：一个单位一张票，述职后随即发票、填票、收票。"),
        ([("groups.0.balloting", "rolling")], "G1",
         "G1 票的形式：一个单位一张票，述职后随即发票、填票、收票。"),
        ([("release.score_shown", "after-count")], "H4",
         "H4 得分的公布时间：该单位计票结束之后，不待签字〔方案未规定，由组织方选定〕。"),
        ([("release.signing", "together")], "H6",
         "H6 单位统计表的签字：全组结束后一并签字〔方案未规定，由组织方选定〕。"),
        ([("groups.0.report", "written")], "F1", "F1 本次评议不安排口头述职，不计时。"),
        ([("speech.warning_seconds", 90)], "F2",
         "F2 剩余90秒时以画面和声音提示，最后10秒逐秒显示〔方案未规定，由组织方选定〕。"),
    ],
)  # fmt: skip
def test_a_choice_in_chinese(changes, letter, sentence):
    assert line(accepted(*changes), letter) == sentence


LEFT_OUT = (
    ("ballot.combination", "pooled-mean"),
    ("ballot.maximum_total", 50),
    ("ballot.divisor", "marks"),
    ("ballot.grades.1.counted", False),
)


def test_a_grade_left_out_is_told_with_the_scale_and_with_blanks():
    scheme = accepted(*LEFT_OUT)
    assert "A1 等次和分值：“好”50分、“差”（不计入）。" in sheet(scheme)
    assert line(scheme, "A3") == "A3 选“差”的标记只作统计，既不计分，也不计入标记总数。"
    assert line(scheme, "B1").startswith("B1 单项空白：按“差”处理，不计入，并单独统计空白数")
    assert "乙空白（不计）" in sheet(scheme)
    assert line(scheme, "A3", Language.EN).startswith("A3 Marks of 差 are shown, and enter neither")


def test_a_threshold_is_told_only_where_there_is_one():
    assert "予以标注" not in sheet(accepted())
    assert "得分低于85分的单位予以标注" in sheet(accepted(("ranks.flag_below", 85)))


def test_the_source_of_a_rule_follows_it():
    cited = accepted(("sources", {"ballot.blank": {"zh": "方案五", "en": "part 5"}}))
    assert line(cited, "B1").endswith("〔方案五〕。")
    assert line(cited, "B1", Language.EN).endswith(" [part 5].")


def test_the_tonghe_sheet_explains_the_two_formulas():
    text = sheet(packaged("tonghe-2011"))
    assert "社会服务组不设“政风建设年”民主评议。" in text
    assert "两处不一致，本规则按五（三）分组确定比例" in text


def test_weights_without_a_source_stand_alone():
    assert "全部单位：听证评议100%。\n总成绩：" in sheet(accepted(("components", [PART])))


def test_units_without_names_come_from_a_file():
    assert "全部单位（口头述职）：单位名单另附。" in sheet(accepted())


def test_without_an_example_the_sheet_ends_with_the_year():
    sections = rule_sheet(accepted(), Language.ZH)
    assert sections[-1].title == "十、年度总成绩的构成"
    assert sections[-1].lines == ("方案未规定年度总成绩的构成。",)


def test_an_invalid_ballot_in_the_example_is_called_so():
    text = sheet(accepted(("ballot.all_blank", "invalid")))
    assert "第3张：甲空白12.5分，乙空白12.5分；作无效票处理。" in text


def test_nothing_to_divide_by_is_no_score():
    scheme = accepted()
    example = replace(worked_example(scheme), score=None)
    assert rule_sheet(scheme, Language.ZH, example)[-1].lines[-1] == "没有可作除数的票，不计得分。"


def test_every_alternative_has_a_name_in_both_languages():
    enums = [
        each for each in vars(nouns).values() if isinstance(each, type) and issubclass(each, Enum)
    ]
    for member in (member for enum in enums if enum is not Enum for member in enum):
        assert LABELS[member].zh, member
        assert LABELS[member].en, member


def test_labels_of_one_question_tell_its_alternatives_apart():
    for fields in SECTIONS.values():
        for field in fields:
            for language in Language:
                names = {LABELS[member].to(language) for member in field.choices}
                assert len(names) == len(field.choices), field.key


def test_every_problem_has_a_sentence_and_every_sentence_a_problem():
    sources = "".join(path.read_text(encoding="utf-8") for path in RULES.glob("scheme*.py"))
    assert set(re.findall(r'Problem\(\s*"([a-z0-9-]+)"', sources)) == set(MESSAGES)


def test_messages_have_the_same_placeholders_in_both_languages():
    for code, words in MESSAGES.items():
        assert set(re.findall(r"{\w+}", words.zh)) == set(re.findall(r"{\w+}", words.en)), code


def test_settings_and_sheet_speak_of_the_same_settings():
    assert {setting.path.partition(".")[0] for setting in settings(accepted())} == set(SECTIONS)
