"""What the desk says when it refuses an act on the year's result, or a record as a venue of it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.words.language import Words

DEDUCTION_REPLACED: Final = Words(
    "由重新登记的同名文件“{file}”替代", "replaced by the file {file}, recorded again"
)
"""Why a deduction is withdrawn when the file that brought it is recorded again."""

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "plan-has-no-hearing": Words(
            "按照本规则没有听证会，不进行封库、抽选、述职和投票。",
            "This plan has no hearing day: no pool, no draw, no reports, no ballots.",
        ),
        "document-missing": Words(
            "请写明所依据文件的文号或标题。",
            "Give the number or title of the paper this stands on.",
        ),
        "year-locked": Words(
            "年度结果第 {version} 版已经锁定。如需更正，请先写明原因重新打开。",
            "Version {version} of the year's result is locked. Open it for a correction first, "
            "with a reason.",
        ),
        "year-not-locked": Words("年度结果没有锁定。", "The year's result is not locked."),
        "year-figures-missing": Words("没有可登记的内容。", "There is nothing to record."),
        "year-figures-faulty": Words(
            "内容有问题，一项也没有登记：", "There are problems; nothing was recorded:"
        ),
        "year-unit-unknown": Words("没有这个参评单位。", "There is no such unit."),
        "year-group-unknown": Words(
            "规则中没有“{unit}”所在的组别。", "The scheme has no such group as that of {unit}."
        ),
        "year-line-doubled": Words("同一项列了两次。", "This is listed twice."),
        "year-component-unknown": Words(
            "规则中没有“{unit}”的这个评分项目。",
            "The scheme has no such component; the score is of {unit}.",
        ),
        "year-component-not-of-group": Words(
            "“{unit}”所在组不设“{component}”。", "The group of {unit} has no component {component}."
        ),
        "year-score-out-of-range": Words(
            "“{unit}”的“{component}”应在 0 至 {maximum} 分之间。",
            "{unit}: a score of {component} lies between 0 and {maximum}.",
        ),
        "year-score-missing": Words(
            "“{unit}”缺少“{component}”得分。", "{unit} has no score of {component} yet."
        ),
        "year-scores-missing": Words(
            "得分不全，不能锁定年度结果：", "Scores are missing; the year cannot be locked:"
        ),
        "year-component-not-heard": Words(
            "“{component}”不是由听证评议得分的项目。",
            "{component} is no component that is scored by hearings.",
        ),
        "year-venues-faulty": Words(
            "会场记录不能采用：", "The records of the venues cannot be taken:"
        ),
        "year-venue-scheme-differs": Words(
            "会场“{venue}”不是按本规则计票的。",
            "The venue {venue} was counted by another scheme than this one.",
        ),
        "year-venue-is-this": Words(
            "“{venue}”就是本次听证，请直接采用本次结果。",
            "{venue} is this hearing itself; take its own count.",
        ),
        "year-venue-doubled": Words("同一会场记录选了两次。", "This hearing is there twice."),
        "year-deduction-kind-unknown": Words(
            "“{unit}”的扣分：规则中没有这一类扣分。", "{unit}: the scheme has no such deduction."
        ),
        "year-points-missing": Words(
            "这一类扣分没有固定分值，请写明扣多少分。",
            "This kind of deduction has no fixed points; say how many.",
        ),
        "year-points-not-above-0": Words(
            "“{unit}”的扣分应大于 0。", "{unit}: the points taken off must be above 0."
        ),
        "year-points-fixed": Words(
            "“{unit}”：规则规定这一类每件扣 {fixed} 分。",
            "{unit}: by the scheme this kind costs {fixed} points a case.",
        ),
        "year-deduction-reason-missing": Words(
            "“{unit}”：没有固定分值的扣分须写明原因。",
            "{unit}: a deduction without fixed points needs a reason.",
        ),
        "year-deduction-unknown": Words(
            "没有第 {number} 号扣分，或已经撤销。",
            "There is no deduction {number}, or it was taken back already.",
        ),
        "year-unit-failed": Words(
            "“{unit}”已经列为不合格。", "{unit} is listed as failed already."
        ),
        "year-unit-not-failed": Words(
            "“{unit}”没有列为不合格。", "{unit} is not listed as failed."
        ),
        "year-grades-by-lines": Words(
            "规则按总分划定等次，不另行登记。",
            "By the scheme grades follow from the totals; they are not recorded.",
        ),
        "year-grade-unknown": Words(
            "“{unit}”：规则中没有这个等次。", "{unit}: the scheme has no such grade."
        ),
        "year-respondents-unknown": Words(
            "“{unit}”：规则中没有这一类答卷人或这种调查方式。",
            "{unit}: the scheme has no such class of respondents, or no such channel.",
        ),
        "year-answers-malformed": Words(
            "“{unit}”：每种答案要有一个不小于 0 的份数。",
            "{unit}: every answer of the scheme wants a count, 0 or more.",
        ),
        "year-rank-below-1": Words(
            "“{unit}”的上年名次应从 1 开始。", "{unit}: last year's rank counts from 1."
        ),
        "year-award-none-pending": Words(
            "“{group}”没有待定的并列单位。", "No unit of {group} is tied across the award line."
        ),
        "year-award-not-pending": Words(
            "只能在待定的单位中选定，每个一次：{pending}",
            "Only units tied across the line can be named, each once: {pending}",
        ),
        "year-award-over-seats": Words(
            "选定 {chosen} 个，只剩 {left} 个名额。",
            "{chosen} chosen, only {left} places are left.",
        ),
        # a record as a venue
        "venue-not-sound": Words(
            "会场记录“{venue}”核验不符（{checks}），不能采用：",
            "The record {venue} does not pass its verification ({checks}) and cannot be taken:",
        ),
        "venue-rehearsal": Words(
            "“{venue}”是演练记录，不能计入正式结果。",
            "{venue} is a rehearsal; it cannot enter an official result.",
        ),
        "venue-official": Words(
            "“{venue}”是正式记录，不能计入演练。",
            "{venue} is an official record; it cannot enter a rehearsal.",
        ),
        "venue-not-usable": Words(
            "会场记录“{venue}”还不能采用：", "The record {venue} cannot be taken yet:"
        ),
        "venue-without-units": Words("会场记录中没有参评单位。", "The record has no units."),
        "venue-unit-unknown": Words(
            "会场记录中的单位不在本年度名单中。",
            "This unit of the record is not one of the year's.",
        ),
        "venue-unit-not-locked": Words(
            "会场记录中该单位的结果还没有锁定。", "The figures of this unit are not locked there."
        ),
    }
)
