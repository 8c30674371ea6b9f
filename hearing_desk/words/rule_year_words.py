"""The sentences of the rule sheet on the year: its parts, deductions, lists, survey, calendar."""

from __future__ import annotations

from typing import Final

from hearing_desk.words.language import Words
from hearing_desk.words.rule_lines import RuleLine

YEAR: Final = Words("年度总成绩的构成", "The year's result")
DEDUCTIONS: Final = Words("扣分", "Deductions")
RANKS: Final = Words("年度名次和名单", "Ranks and lists of the year")
GRADES: Final = Words("单位等次", "Grades of units")
SURVEY: Final = Words("问卷调查", "Survey")
CALENDAR: Final = Words("工作日程", "Calendar")

NO_COMPONENTS: Final = Words(
    "方案未规定年度总成绩的构成", "The plan does not say what makes up the year's result"
)
WEIGHTS: Final = Words("{groups}：{weights}", "{groups}: {weights}")
WEIGHT: Final = Words("{component}{weight}%", "{component} {weight}%")
WEIGHT_OF_MAXIMUM: Final = Words(
    "{component}{weight}%（满分{maximum}分）", "{component} {weight}% (of {maximum} points)"
)
UNSCORED: Final = Words("{groups}：不计总成绩", "{groups}: no total")
WITHOUT_COMPONENT: Final = Words("{group}不设{component}", "{group} has no such part: {component}")
WEIGHTS_SOURCE: Final = Words("比例的依据：{source}", "Where the weights come from: {source}")
FORMULA: Final = Words(
    "总成绩：各项按“得分÷满分×比例”折算后相加{deducted}",
    "The total: score ÷ maximum × weight, added over all parts{deducted}",
)
LESS_DEDUCTIONS: Final = Words("，再减去扣自总成绩的分数", ", less the deductions from the total")
COMPONENT: Final = Words("{component}：{source}{parts}", "{component}: {source}{parts}")
PARTS: Final = Words("；由以下各部分相加：{parts}", "; the sum of {parts}")
PART: Final = Words("{part}{maximum}分", "{part} {maximum}")
POOLING: Final = RuleLine(
    "",
    Words(
        "同一单位有几个会场评议的：{year_pooling}",
        "Where a unit is heard in venues: {year_pooling}",
    ),
    ("year.pooling",),
)

DEDUCTION: Final = Words(
    "{kind}：每件扣{points}分，扣自{what}", "{kind}: {points} points each, off {what}"
)
DEDUCTION_OPEN: Final = Words(
    "{kind}：扣自{what}，扣多少分由组织方逐件决定，并书面说明理由",
    "{kind}: off {what}; how many points the organizer decides case by case, with a reason",
)
TOTAL: Final = Words("总成绩", "the total")
ONE_CASE: Final = Words(
    "同一单位的同一事由不重复扣分，只计其中较大的一次",
    "One matter of a unit is deducted once only: of several deductions the larger counts",
)

EXACT: Final = RuleLine(
    "D1",
    Words(
        "计算全程使用整数和分数，只在显示时取小数",
        "All arithmetic is in whole numbers and fractions; decimals are for display only",
    ),
)
ROUNDED: Final = RuleLine(
    "D2",
    Words(
        "总成绩保留{year_decimals}位小数，{year_rounding}{year_alike}",
        "Totals show {year_decimals} decimals, {year_rounding}{year_alike}",
    ),
    ("year.decimals", "year.rounding"),
)
RANKED: Final = (
    RuleLine(
        "D3",
        Words(
            "年度名次分组排列，由高到低，依据：{year_rank_on}",
            "Ranks of the year run within a group, from the highest, and compare {year_rank_on}",
        ),
        ("year.ranked", "year.rank_on"),
    ),
    RuleLine("D4", Words("总成绩相同：{year_ties}", "Equal totals: {year_ties}")),
)
UNRANKED: Final = RuleLine("", Words("年度不排名次", "Units are not ranked"), ("year.ranked",))
NAMED_TOP: Final = RuleLine("D10", Words("{year_top}", "{year_top}"), ("year.top",))
NAMED_BOTTOM: Final = RuleLine("D10", Words("{year_bottom}", "{year_bottom}"), ("year.bottom",))
FLAGGED: Final = RuleLine(
    "",
    Words(
        "总成绩低于{year_flag_below}分（不含{year_flag_below}分）的单位，列入名单",
        "Totals strictly below {year_flag_below} are listed",
    ),
    ("year.flag_below",),
)
REPEAT_TOP: Final = RuleLine(
    "",
    Words(
        "连续两年名次都在本组前{year_repeat_top}（名额四舍五入）的{year_repeat_groups}，列入名单",
        "Within the first {year_repeat_top} of the group, rounded half up, two years running"
        "{year_repeat_groups}: listed",
    ),
    ("year.repeat_top",),
)
REPEAT_BOTTOM: Final = RuleLine(
    "",
    Words(
        "连续两年名次都在本组{year_repeat_bottom}的{year_repeat_groups}，列入名单",
        "{year_repeat_bottom} of the group two years running{year_repeat_groups}: listed",
    ),
    ("year.repeat_bottom",),
)
INCOMPLETE: Final = RuleLine(
    "",
    Words(
        "有一项成绩未报的单位不计总成绩；成绩报齐之前，结果不得定稿",
        "A unit with a part missing has no total, and the result is not final until all are in",
    ),
)
FAILED: Final = RuleLine(
    "",
    Words(
        "经书面决定列为评议不合格的单位，不排名次，列在本组最后",
        "A unit listed as failed by written order is not ranked and stands last in its group",
    ),
    ("year.failed",),
)

GRADE_LINE: Final = Words(
    "“{grade}”：总成绩{at_least}分以上（含{at_least}分）{watch}",
    "{grade}: a total of {at_least} or more{watch}",
)
GRADE_FOUND: Final = Words(
    "“{grade}”：由组织方根据评议结果认定，如实录入{watch}",
    "{grade}: as the organizer finds it from the appraisal{watch}",
)
WATCHED: Final = Words("；列入重点监督名单", "; its units go on the watch list")

ANSWERS: Final = Words("可选答案：{answers}", "Answers: {answers}")
SATISFIED: Final = Words("{answer}（计入满意）", "{answer} (counts as satisfied)")
RESPONDENTS: Final = Words("受访群体：{respondents}", "Respondents: {respondents}")
CHANNELS: Final = Words("调查方式：{channels}", "Asked by: {channels}")
SHARE: Final = Words(
    "满意率：计入满意的答案数除以全部答案数，分群体、分方式列出；只作统计，不折算成分数",
    "Satisfaction: satisfied answers over all answers, by respondents and channel; it is counted "
    "and never scored",
)

DEADLINE: Final = Words("{deadline}：{when}", "{deadline}: {when}")
CALENDAR_SOURCE: Final = Words("日程的依据：{source}", "Where the calendar comes from: {source}")
