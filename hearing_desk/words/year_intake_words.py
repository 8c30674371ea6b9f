"""What is said about the files of the year: scores, deductions, grades, answers, last year."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words

_ABOUT_UNITS: Mapping[str, Words] = {
    "group-unlisted": Words(
        "规则中没有这个组别。现有组别：{known}。请改正。",
        "The scheme has no such group. It has: {known}. Correct it.",
    ),
    "unit-unlisted": Words(
        "名单中没有这个单位。请与名单核对全称。",
        "No unit of the list has this name. Compare it with the list.",
    ),
    "unit-unlisted-near": Words(
        "名单中没有这个单位，是否指“{nearest}”？请按名单填写全称。",
        "No unit of the list has this name; is “{nearest}” meant? Write it as in the list.",
    ),
    "unit-in-other-group": Words(
        "这个单位不在本行的组别，而在：{groups}。请改正组别或单位。",
        "This unit is not in the group of this row but in: {groups}. Correct one of the two.",
    ),
    "unit-ambiguous": Words(
        "不止一个组有这个名称的单位（{groups}）。请填写组别。",
        "More than one group has a unit of this name ({groups}). Fill in the group.",
    ),
    "unit-line-doubled": Words(
        "该单位的同一项在第 {first_row} 行已经出现。请只保留一行。",
        "This unit already has such a line in row {first_row}. Keep one of them.",
    ),
    "units-without-line": Words(
        "名单中有 {count} 个单位不在本文件中：{units}。请确认是否漏填。",
        "{count} units of the list are not in this file: {units}. Check that none was forgotten.",
    ),
    "columns-unused": Words(
        "这些列不是规则中的项目，未读入：{columns}。如是项目，请按规则中的名称改正标题。",
        "These columns are nothing the scheme knows and were not read: {columns}. "
        "If one is a component, use its name in the scheme.",
    ),
}

_ABOUT_FIGURES: Mapping[str, Words] = {
    "figure-expected": Words(
        "应为数字，如 88.5；没有得分请留空。请改正。",
        "A number such as 88.5 is expected; leave the cell empty where there is none. Correct it.",
    ),
    "figure-negative": Words(
        "分数不能为负；扣分也只填扣掉的分数，不带负号。请改正。",
        "No figure is negative; points taken off are written without a minus sign. Correct it.",
    ),
    "figure-above-maximum": Words(
        "超过了该项满分 {maximum} 分。请核对。",
        "This is above full marks of {maximum}. Check it.",
    ),
    "score-columns-missing": Words(
        "没有任何一列是规则中的评分项目。可用的标题：{columns}。请改正标题。",
        "No column is a component of the scheme. It has: {columns}. Correct the headings.",
    ),
    "score-without-weight": Words(
        "该单位所在组不设此项，这个得分不计入。请确认组别和列无误。",
        "The group of this unit has no such component, so the score does not count. "
        "Check group and column.",
    ),
    "score-parts-differ": Words(
        "该项得分与各分项不符：分项不全，或合计为 {parts}。请核对，或只填其中一种。",
        "This score is not the sum of its parts: one is missing, or they add up to {parts}. "
        "Check them, or give only one of the two.",
    ),
    "deduction-without-reason": Words(
        "没有固定分值的扣分须写明原因。", "A deduction without fixed points needs a reason."
    ),
    "deduction-points-missing": Words(
        "这一类扣分没有固定分值，请填写扣多少分。",
        "This kind of deduction has no fixed points; fill in how many.",
    ),
    "deduction-points-zero": Words(
        "扣分应大于 0。不扣分的，请删去本行。",
        "The points taken off must be above 0. Remove the row if nothing is taken off.",
    ),
    "deduction-points-differ": Words(
        "规则规定这一类每件扣 {points} 分。请改正；有几件就填几行。",
        "By the scheme this kind costs {points} points a case. Correct it; one row per case.",
    ),
}

_ABOUT_OTHER_FILES: Mapping[str, Words] = {
    "grades-not-recorded": Words(
        "规则没有等次，或等次按总分划定，{file} 未读入。",
        "The scheme has no grades, or grades follow from the totals; {file} was not read.",
    ),
    "survey-not-in-plan": Words(
        "规则中没有问卷调查，{file} 未读入。",
        "The scheme has no questionnaire; {file} was not read.",
    ),
    "last-year-group-open": Words(
        "今年名单中没有这个单位，或不止一个，无法确定其组别。请填写组别。",
        "This year's list has no unit of this name, or several, so its group is not known. "
        "Fill in the group.",
    ),
    "last-year-rank-zero": Words("名次从 1 起，不能为 0。", "Ranks begin at 1."),
    "last-year-failed-ranked": Words(
        "不合格单位不排名次。请删去名次，或改正“不合格”一列。",
        "A unit that failed has no rank. Remove the rank, or correct the column failed.",
    ),
    "last-year-incomplete": Words(
        "该组最后名次是第 {rank} 名，文件中却只有 {lines} 行。名单不全，连续两年的名单会不准。",
        "The last rank of this group is {rank}, but the file has only {lines} lines of it; with "
        "units left out, the lists of two years will be wrong.",
    ),
    "last-year-units-gone": Words(
        "有 {count} 个单位不在今年同组名单中：{units}。如已更名，请按今年的名称填写。",
        "{count} units are not in the same group this year: {units}. "
        "If one was renamed, use its present name.",
    ),
}

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {**_ABOUT_UNITS, **_ABOUT_FIGURES, **_ABOUT_OTHER_FILES}
)
