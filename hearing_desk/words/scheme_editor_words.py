"""Names of the parts, lists and columns of a scheme, for whoever writes one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.words.language import Words

MESSAGES: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "scheme-has-errors": Words(
            "方案还有错误，不能保存为方案；可以先存为草稿，改正后再保存：",
            "The scheme has errors and cannot be saved as one; save it as a draft and correct it:",
        ),
        "scheme-is-ours": Words(
            "“{scheme}”是程序自带的方案，不能覆盖。请在第一步换一个代号。",
            "“{scheme}” comes with the program and is never written over. Choose another id in "
            "the first step.",
        ),
        "scheme-exists": Words(
            "已有代号为“{scheme}”的方案。请在第一步换一个代号，或者打开那个方案修改。",
            "There is a scheme “{scheme}” already. Choose another id in the first step, or open "
            "that scheme and change it.",
        ),
        "scheme-id-wanted": Words(
            "先在第一步填写代号：小写英文字母开头，只含小写字母、数字、“-”和“_”。",
            "Give the scheme an id in the first step: small Latin letters, digits, “-” and “_”.",
        ),
    }
)

STEPS: Final = (
    Words("文件", "Document"),
    Words("评议票", "Ballot"),
    Words("大会", "Hearing"),
    Words("单位", "Units"),
    Words("年度", "Year"),
    Words("签字", "Signing"),
    Words("检查", "Check"),
)

FIELDS: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "id": Words(
            "方案代号（保存的文件名；小写英文字母、数字、“-”和“_”）",
            "Id of the scheme (the name of its file; small Latin letters, digits, “-” and “_”)",
        ),
        "title.zh": Words("评议名称", "Title, in Chinese"),
        "title.en": Words("评议名称（英文，可不填）", "Title, in English (may be left empty)"),
        "document.zh": Words(
            "依据的文件：名称、文号、日期", "Governing document: title, number, date, in Chinese"
        ),
        "document.en": Words(
            "依据的文件（英文，可不填）", "Governing document, in English (may be left empty)"
        ),
        "organizer.zh": Words("组织方", "Organizer, in Chinese"),
        "organizer.en": Words(
            "组织方（英文，可不填）", "Organizer, in English (may be left empty)"
        ),
        "hearing": Words("是否召开听证大会？", "Is there a hearing day?"),
    }
)
"""The first step, field by field."""

LISTS: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "ballot.items": Words("评议项目", "Items"),
        "ballot.grades": Words("评议等次（从最好的开始）", "Grades (the best first)"),
        "ranks.grade_lists": Words("按某一等次得票排列的名单", "Lists by marks of one grade"),
        "panel.sectors": Words("评议代表的界别", "Sectors of the panel"),
        "groups": Words("组别", "Groups"),
        "groups.units": Words("“{chosen}”的单位", "Units of “{chosen}”"),
        "components": Words("年度成绩的组成部分", "Components of the year's result"),
        "weights": Words("各组权重（%，每组合计100）", "Weights (%, 100 in each group)"),
        "components.parts": Words("“{chosen}”的分项", "Parts of “{chosen}”"),
        "deductions": Words("扣分", "Deductions"),
        "grades_of_year": Words("年度等次（从最好的开始）", "Grades of the year (the best first)"),
        "survey.answers": Words("问卷答案", "Answers of the questionnaire"),
        "survey.respondents": Words("问卷对象", "Respondents"),
        "survey.channels": Words("问卷途径", "Channels of the survey"),
        "calendar": Words("日程", "Calendar"),
        "signatories": Words("签字栏", "Signature lines"),
        "sources": Words("各条规则的依据", "Where each rule comes from"),
        "year.repeat_groups": Words("连续两年名单的组别", "Groups of the two-year lists"),
        "year.failed": Words("直接列为不合格的情形", "Who fails outright"),
        "year.upward": Words("省、市直单位的结果上报", "Results reported upward"),
    }
)

COLUMNS: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "label.zh": Words("名称", "Name, Chinese"),
        "label.en": Words("英文名称", "Name, English"),
        "zh": Words("名称", "Name, Chinese"),
        "en": Words("英文名称", "Name, English"),
        "points": Words("分值", "Points"),
        "counted": Words("计入得分", "Counts"),
        "grade": Words("等次", "Grade"),
        "count": Words("名次数", "Places"),
        "report": Words("述职方式", "Report"),
        "award_title.zh": Words("授予称号", "Award, Chinese"),
        "award_title.en": Words("英文称号", "Award, English"),
        "balloting": Words("发票方式", "Balloting"),
        "repeat": Words("列入两年名单", "Two-year lists"),
        "name": Words("单位", "Unit"),
        "affiliation": Words("隶属", "Affiliation"),
        "parent": Words("主管部门", "Parent authority"),
        "maximum": Words("满分", "Full marks"),
        "source": Words("分数来源", "Where scores come from"),
        "component": Words("从何处扣", "Taken off"),
        "at_least": Words("最低分", "At least"),
        "watch": Words("列入监督名单", "Watch list"),
        "satisfied": Words("计为满意", "Satisfied"),
        "when.zh": Words("时间（方案原文）", "When, as worded"),
        "when.en": Words("时间（英文）", "When, English"),
        "first_day": Words("开始日", "First day"),
        "last_day": Words("截止日", "Last day"),
        "lines": Words("签字行数", "Lines"),
        "weights": Words("权重", "Weight"),
        "group": Words("组别", "Group"),
        "sum": Words("合计", "Sum"),
        "rule": Words("规则", "Rule"),
        "answer": Words("现在的规定", "As it stands"),
        "standing": Words("有无依据", "Stated?"),
        "source.zh": Words("出自文件第几条", "Paragraph, Chinese"),
        "source.en": Words("英文", "Paragraph, English"),
    }
)

TOTAL: Final = Words("总成绩", "the total")
AS_SCHEME: Final = Words("同全方案", "as the whole scheme")
OPEN: Final = Words("逐案确定", "case by case")
STATED: Final = Words("有", "yes")
SILENT: Final = Words("方案未规定，取默认", "plan silent; the house default")
UNSTATED: Final = Words("未注明，请补", "not stated; add it")
SUM_RIGHT: Final = Words("{sum} ✓", "{sum} ✓")
SUM_WRONG: Final = Words("{sum} ✗ 应为100", "{sum} ✗ must be 100")
PLACE: Final = Words("{step} · {part}", "{step} · {part}")
ROW: Final = Words("{part}第{row}行“{column}”", "{part}, row {row}, “{column}”")
ENTRY: Final = Words("{part}第{row}行", "{part}, row {row}")
