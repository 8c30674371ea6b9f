"""What frames the lines of the rule sheet: headings, basis, units, scale, example (D0)."""

from __future__ import annotations

from typing import Final

from hearing_desk.words.language import Words

BASIS: Final = Words("依据", "Basis")
UNITS: Final = Words("参评单位", "Evaluated units")
SCALE: Final = Words("评议项目和计分标准", "Items and points")
MARKS: Final = Words("评议票的认定", "What a mark counts as")
DIVISOR: Final = Words("得分的计算", "The score and its divisor")
RANKS: Final = Words("名次、公布和评选名额", "Ranks, announcement and award")
PANEL: Final = Words("评议代表和场次", "Panel and sessions")
TIME: Final = Words("述职时间", "Time to speak")
PAPER: Final = Words("发票、收票、录入和签字", "Ballots, their entry and signing")
EXAMPLE: Final = Words("计算示例", "Worked example")

NUMERALS: Final = (*"一二三四五六七八九十", *(f"十{digit}" for digit in "一二三四五六七八九"))
HEADING: Final = Words("{number}、{title}", "{place}. {title}")
"""number: one of the numerals; place: in figures."""

SOURCE: Final = Words("〔{source}〕", " [{source}]")
CHOSEN: Final = Words("〔方案未规定，由组织方选定〕", " [plan silent; chosen by the organizer]")
FULL_STOP: Final = Words("。", ".")
COMMA: Final = Words("，", ", ")
LIST_COMMA: Final = Words("、", ", ")

TITLE: Final = Words("评议活动：{title}", "Event: {title}")
DOCUMENT: Final = Words("依据文件：{document}", "Governing document: {document}")
ORGANIZER: Final = Words("组织方：{organizer}", "Organizer: {organizer}")
PREFACE: Final = Words(
    "句末〔〕内为该条的依据；没有注明的，方案未作规定，按通行规则办理",
    "Square brackets name where a rule comes from; where there are none, the plan is silent and "
    "the customary rule applies",
)
FROZEN: Final = Words(
    "本规则自第一张评议票发出时起不再变更",
    "These rules do not change once the first ballot is issued",
)
CONFIRMED: Final = Words(
    "本规则须在录入各项成绩之前确认",
    "These rules are to be confirmed before any score is recorded",
)

TOTAL_UNITS: Final = Words("共{groups}个组别，{units}个单位", "Groups: {groups}; units: {units}")
TOTAL_GROUPS: Final = Words("共{groups}个组别", "Groups: {groups}")
GROUP: Final = Words("{group}{told}{source}：{units}", "{group}{told}{source}: {units}")
GROUP_OPEN: Final = Words(
    "{group}{told}{source}：单位名单另附",
    "{group}{told}{source}: units are listed in a separate file",
)
COUNT: Final = Words("{count}个", "{count}")
IN_BRACKETS: Final = Words("（{told}）", " ({told})")

ITEMS: Final = Words("A2 评议项目共{count}项：{items}", "A2 Items ({count}): {items}")
GRADES: Final = Words("A1 等次和分值：{grades}", "A1 Grades and points: {grades}")
GRADES_UNPRICED: Final = Words("A1 等次：{grades}", "A1 Grades: {grades}")
GRADE: Final = Words("“{grade}”{points}分", "{grade} {points}")
GRADE_UNPRICED: Final = Words("“{grade}”", "{grade}")
GRADE_UNCOUNTED: Final = Words("“{grade}”（不计入）", "{grade} (not counted)")

EXAMPLE_HALL: Final = Words(
    "设某单位在场代表3人，发出评议票3张，收回3张",
    "Say 3 delegates are present for a unit, 3 ballots are issued and 3 returned",
)
EXAMPLE_BALLOT: Final = Words(
    "第{number}张：{marks}；{result}", "Ballot {number}: {marks}; {result}"
)
EXAMPLE_MARK: Final = Words("{item}“{grade}”{points}", "{item} {grade} {points}")
EXAMPLE_BLANK: Final = Words("{item}空白{points}", "{item} blank {points}")
EXAMPLE_POINTS: Final = Words("{points}分", "{points}")
EXAMPLE_UNCOUNTED: Final = Words("（不计）", "(not counted)")
EXAMPLE_SUM: Final = Words("合计{points}分", "{points} in all")
EXAMPLE_SCORE: Final = Words(
    "总分{raw_total}分，除数{divisor}，得分{score}分",
    "Raw total {raw_total}, divisor {divisor}, score {score}",
)
EXAMPLE_NO_SCORE: Final = Words("没有可作除数的票，不计得分", "Nothing to divide by; no score")
