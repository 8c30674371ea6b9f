"""One sentence for every kind of act on the year's result, as `act_words` for the hearing's."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.words.language import Words

YEAR_ACTS: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "ScoresRecorded": Words(
            "登记各项得分 {scores} 个（{origin}）",
            "{scores} component scores were recorded ({origin})",
        ),
        "VenuesRecorded": Words(
            "“{component}”采用 {venues} 的评议结果",
            "The counts of {venues} were taken for {component}",
        ),
        "DeductionsRecorded": Words(
            "登记扣分：{deductions}（{origin}）", "Points were taken off: {deductions} ({origin})"
        ),
        "DeductionWithdrawn": Words(
            "撤销第 {number} 号扣分，原因：{reason}", "Deduction {number} was taken back: {reason}"
        ),
        "UnitFailed": Words(
            "“{unit}”列为不合格，原因：{reason}，依据：{document}",
            "{unit} was listed as failed because: {reason}, by {document}",
        ),
        "FailureLifted": Words(
            "“{unit}”不再列为不合格，原因：{reason}，依据：{document}",
            "{unit} is no longer listed as failed because: {reason}, by {document}",
        ),
        "GradesRecorded": Words(
            "登记 {grades} 个单位的评定等次（{origin}）",
            "The grades of {grades} units were recorded ({origin})",
        ),
        "AnswersRecorded": Words(
            "登记问卷答案 {lines} 行（{origin}）",
            "{lines} lines of answers were recorded ({origin})",
        ),
        "LastYearRecorded": Words(
            "登记上年度结果 {lines} 行（{origin}）",
            "{lines} lines of last year's result were recorded ({origin})",
        ),
        "AwardDecided": Words(
            "决定“{group}”入围线上并列单位的取舍，入选：{units}，依据：{document}",
            "Of the units of {group} tied across the award line, {units} were named by {document}",
        ),
        "YearLocked": Words(
            "锁定年度结果，第 {version} 版，共 {places} 个单位",
            "The year's result was locked as version {version}, {places} units",
        ),
        "YearReopened": Words(
            "重新打开年度结果进行更正，原因：{reason}",
            "The year's result was opened for a correction: {reason}",
        ),
    }
)
"""By the kind of the event, its class name."""

TYPED: Final = Words("手工录入", "typed by hand")
SOURCE: Final = Words("{name}，依据：{document}", "{name}, by {document}")
VENUE: Final = Words("“{title}”", "{title}")
DEDUCTED: Final = Words(
    "第 {number} 号“{unit}”{points} 分（{reason}）", "no. {number} {unit} {points} ({reason})"
)
