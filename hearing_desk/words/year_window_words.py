"""What the window of the year says of figures, lists and deadlines."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.model.year_rules import ComponentSource
from hearing_desk.words.language import Words

# the sheet of figures
FULL: Final = Words("满分 {maximum}", "of {maximum}")
FULL_AND_WEIGHT: Final = Words("满分 {maximum}\n占 {weight}%", "of {maximum}\n{weight}%")
COMPONENT_SOURCE: Final = Words("“{component}”：{source}", "{component}: {source}")
PART_OF: Final = Words("“{component}”的分项。{source}", "Part of {component}. {source}")
SOURCES: Final[Mapping[ComponentSource, Words]] = MappingProxyType(
    {
        ComponentSource.RECORDED: Words(
            "由测评单位提供，从文件导入或手工录入",
            "given by the body that scores it, by file or by hand",
        ),
        ComponentSource.HEARING: Words(
            "取自听证结果，尚未采用；没有听证文件的，导入或手工录入",
            "taken from hearings, none taken yet; by file or by hand where there are none",
        ),
        ComponentSource.DEDUCTIONS: Words(
            "满分减去“扣分”页所列各项，不低于 0；没有扣分的为满分",
            "full marks less what the Deductions tab lists, never below 0",
        ),
    }
)
FROM_VENUES: Final = Words(
    "取自 {count} 场听证（{venues}）", "taken of {count} hearings ({venues})"
)

# what a received file gives
FIGURES_FOUND: Final = Words(
    "成绩 {scores} 项，扣分 {deductions} 项，等次 {grades} 项",
    "{scores} scores, {deductions} deductions, {grades} grades",
)
FORMER_REPLACED: Final = Words(
    "；此前同名文件登记的扣分 {count} 项将撤销，由本文件替代",
    "; they replace {count} deductions brought by a file of this name before, which are withdrawn",
)
DEDUCTIONS_FOUND: Final = Words("扣分 {count} 项", "{count} deductions")
GRADES_FOUND: Final = Words("等次 {count} 项", "{count} grades")
ANSWERS_FOUND: Final = Words("问卷统计 {count} 行", "{count} lines of answers")
LAST_YEAR_FOUND: Final = Words("上年结果 {count} 个单位", "{count} units of last year")

# deductions
COUNTS_NOT: Final = Words("同案已计，不重复", "same case, not counted twice")
STANDS: Final = Words("有效", "stands")

# remarks and lists of the result
AWARD_PENDING: Final = Words("名额待定", "Award pending")
WITHIN: Final = Words("名额内", "within the award")
WITHIN_TITLED: Final = Words("名额内·{title}", "within the award · {title}")
TWICE_TOP: Final = Words("连续两年靠前", "near the top twice")
TWICE_BOTTOM: Final = Words("连续两年居后", "last twice")
WATCHED: Final = Words("重点监督等次", "grade on the watch list")
NOBODY: Final = Words("无", "none")

# deadlines
TODAY: Final = Words("今天", "Today")
PAST: Final = Words("已过 {days} 天", "{days} days ago")
DUE_TODAY: Final = Words("今天截止", "due today")
SOON: Final = Words("临近，还有 {days} 天", "soon, in {days} days")
LATER: Final = Words("还有 {days} 天", "in {days} days")
RUNNING: Final = Words("正在进行，还有 {days} 天截止", "going on, {days} days left")
RUNNING_SOON: Final = Words(
    "正在进行，临近截止，还有 {days} 天", "going on, soon over, {days} days left"
)
BEGUN: Final = Words("已开始", "begun")

# files of hearings
SOUND: Final = Words("核验通过，{units} 个单位", "verified, {units} units")
