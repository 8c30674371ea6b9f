"""What `hearing-desk composite` says: help, table headings, names of the lists, refusals."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words

HELP = "把各项得分合成年度结果，排名次、列名单。 The year's result from all components."
SCORES_HELP = "各项得分文件。 Scores file."
HEARING_HELP = (
    "听证评议记录，先核验再采用；可多次使用。 A .hearing record, verified first; may be repeated."
)
DEDUCTIONS_HELP = "扣分文件，每件一行。 Deductions file, a line a case."
GRADES_HELP = "等次文件（规则不按总分划等次时）。 Grades file, where totals do not give them."
ANSWERS_HELP = "问卷答复统计文件。 File of counted answers."
LAST_YEAR_HELP = "上年结果文件。 Last year's result."

RANK = Words("名次", "Rank")
UNIT = Words("单位", "Unit")
COMPONENT = Words("{label}（{weight}%）", "{label} ({weight}%)")
DEDUCTED = Words("扣分", "Off")
TOTAL = Words("总分", "Total")
GRADE = Words("等次", "Grade")

BETWEEN_UNITS = Words("、", ", ")
AWARD = Words("{title}，名额 {seats} 个：{units}", "{title}, {seats} places: {units}")
AWARD_TITLE = Words("名额内单位", "Within the award line")
NOBODY = Words("（无）", "(none)")
PENDING = Words(
    "待定（并列跨越名额线，由组织方书面决定）：{units}",
    "Pending (tied across the line; the organizer decides in writing): {units}",
)
LISTS: Mapping[str, Words] = MappingProxyType(
    {
        "top": Words("前 {top} 名：{units}", "First {top}: {units}"),
        "bottom": Words("后 {bottom} 名：{units}", "Last {bottom}: {units}"),
        "flagged": Words("低于 {flag_below} 分：{units}", "Below {flag_below}: {units}"),
        "watch": Words("重点监督检查单位：{units}", "Watch list: {units}"),
        "twice_top": Words("连续两年名次靠前：{units}", "Near the top two years running: {units}"),
        "twice_bottom": Words(
            "连续两年名列末位：{units}", "Last (of {repeat_bottom}) two years running: {units}"
        ),
        "upward": Words(
            "省、市直单位，结果报上级并函告主管部门：{units}",
            "Of the province or city, reported upward: {units}",
        ),
    }
)
"""Lists of a group, by the name they have in JSON, in the order in which they are told."""

DEDUCTION = Words(
    "扣分：{unit} {points} 分，{kind}{told}", "Deduction: {unit} {points}, {kind}{told}"
)
NOT_COUNTED = Words("不计（同一案件只计一次）", "not counted (one case counts once)")
UNNAMED_KIND = Words("未注明类别", "no kind named")
DETAIL = Words("；{text}", "; {text}")
CASE = Words("案号 {case}", "case {case}")
MISSING = Words(
    "尚缺：{component}（{count} 个单位：{units}）", "Missing: {component} ({count} units: {units})"
)
PROVISIONAL = Words(
    "本组还有单位成绩不全，名次和名单只是暂定：",
    "Scores of this group are still missing; its ranks and lists are provisional:",
)

SATISFACTION = Words("满意率", "Satisfaction")
RESPONDENTS = Words("答卷人", "Respondents")
CHANNEL = Words("方式", "Channel")
ALL_TOGETHER = Words("合计", "All")

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "composite-without-files": Words(
            "请至少给出一个文件：--scores、--hearing、--grades 或 --answers。",
            "Give at least one file: --scores, --hearing, --grades or --answers.",
        ),
        "composite-faulty": Words(
            "文件有问题，未计算年度结果：",
            "The files have problems; the year's result was not worked out:",
        ),
        "composite-not-heard": Words(
            "规则“{scheme}”没有由听证评议得分的项目，不采用 --hearing 的记录。",
            "The scheme {scheme} has no component scored by hearings; --hearing is not used.",
        ),
        "composite-venue-other-rules": Words(
            "这份记录的计票规则与所用规则不同，得分不能合并。",
            "This record was counted by other rules than those of the scheme; "
            "its scores cannot be taken.",
        ),
        "composite-venue-rehearsal": Words(
            "这是演练记录，结果只供演练。", "This is a rehearsal; so is the result."
        ),
        "composite-deducted-twice": Words(
            "该单位在得分文件和扣分文件中都有扣分，会重复计算。请只保留一处。",
            "This unit has deductions in the scores file and in the deductions file, which would "
            "count twice. Keep one of them.",
        ),
        "composite-score-outweighed": Words(
            "“{component}”得分文件为 {told} 分，按扣分明细为 {found} 分；以扣分明细为准。",
            "{component} is {told} in the scores file and {found} by the list of deductions; "
            "the list counts.",
        ),
    }
)
