"""What a verification says of the year: its acts, its venues, its locked results."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words


def _act(zh: str, en: str) -> Words:
    return Words(f"第 {{seq}} 号操作：{zh}", f"act {{seq}}: {en}")


def _on_unit(zh: str, en: str) -> Words:
    return _act(f"“{{unit}}”{zh}", f"{{unit}}: {en}")


YEAR_MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        # the order of acts
        "order-no-hearing-day": _act(
            "规则没有听证会，却有听证日的操作。",
            "an act of the hearing day, though the plan has no hearing.",
        ),
        "order-year-locked": _act(
            "年度结果第 {version} 版锁定后又被改动。",
            "something of the year was changed after version {version} had been locked.",
        ),
        "order-year-not-locked": _act(
            "年度结果没有锁定就重新打开。", "the year's result was opened without being locked."
        ),
        "order-year-version": _act(
            "锁定的年度结果是第 {version} 版，应为第 {wanted} 版。",
            "version {version} of the year's result was locked, not {wanted}.",
        ),
        "order-year-incomplete": _on_unit(
            "得分不全，年度结果却已锁定。",
            "scores are missing, and the year's result was locked all the same.",
        ),
        "order-year-score-astray": _on_unit(
            "没有“{component}”这个评分项目。", "there is no component {component}."
        ),
        "order-year-score-beyond": _on_unit(
            "“{component}”得分 {score} 超出范围。",
            "the score {score} of {component} is below 0 or above full marks.",
        ),
        "order-year-deduction-number": _on_unit(
            "扣分编号是 {number}，应为 {wanted}。",
            "the deduction has number {number}, not {wanted}.",
        ),
        "order-year-deduction-kind": _on_unit(
            "第 {number} 号扣分：规则中没有“{kind}”这一类。",
            "deduction {number}: the scheme has no kind {kind}.",
        ),
        "order-year-deduction-points": _on_unit(
            "第 {number} 号扣分 {points} 分与规则不符。",
            "deduction {number}: {points} points are not what the scheme says.",
        ),
        "order-year-deduction-unknown": _act(
            "没有第 {number} 号扣分，或已经撤销。",
            "there was no deduction {number}, or it had been taken back.",
        ),
        "order-year-grade": _act(
            "登记了规则中没有或按总分划定的等次。",
            "grades were recorded that the scheme does not know, or works out itself.",
        ),
        "order-year-answers": _act(
            "问卷答案与规则中的答案、答卷人或方式不符。",
            "answers were recorded that the questionnaire of the scheme does not have.",
        ),
        "order-year-last-year": _on_unit(
            "上年结果的组别或名次不对。", "last year's group or rank cannot be."
        ),
        "order-year-not-heard": _act(
            "“{component}”不是由听证评议得分的项目。",
            "{component} is no component that is scored by hearings.",
        ),
        "order-year-venue-scheme": _act(
            "会场“{venue}”不是按本规则计票的。",
            "the venue {venue} was counted by another scheme.",
        ),
        "order-year-nothing": _act("没有登记任何内容。", "nothing was recorded."),
        "order-year-doubled": _act("同一项列了两次。", "something is listed twice."),
        "order-year-failed-again": _on_unit("再次列为不合格。", "was listed as failed again."),
        "order-year-not-failed": _on_unit(
            "没有列为不合格，却被取消。",
            "was taken off the list of failed units without being on it.",
        ),
        "order-year-award": _act(
            "“{group}”入围决定的单位不是待定的单位，或超出名额。",
            "of {group}, units were named that were not tied across the award line, or too many.",
        ),
        "order-year-reason-missing": _act("没有写明原因。", "there is no reason."),
        "order-year-document-missing": _act("没有写明依据的文件。", "no document is named."),
        # venues
        "no-venues-yet": Words("还没有采用会场结果。", "No venue was taken yet."),
        "venue-score-differs": _on_unit(
            "会场“{venue}”的得分记录 {told}，重新计算 {found}。",
            "the score of the venue {venue} is {told} as recorded, {found} as computed.",
        ),
        "venue-head-differs": _act(
            "会场“{venue}”的记录校验码不对。", "the head of the venue {venue} cannot be."
        ),
        "venue-own-count-differs": _on_unit(
            "采用的本次听证结果（{venue}）与锁定的计票结果不同。",
            "what was taken of this hearing ({venue}) is not what had been locked.",
        ),
        "venue-told": Words(
            "{component}：会场“{venue}”（{hearing}），{acts} 项操作，校验码 {head}",
            "{component}: venue {venue} ({hearing}), {acts} acts, head {head}",
        ),
        # results
        "year-not-locked-yet": Words("还没有锁定的年度结果。", "No year's result was locked yet."),
        "year-units-differ": _act(
            "锁定的年度结果缺少、多出或重复了单位。",
            "the locked result does not hold every unit once.",
        ),
        "year-total-differs": _on_unit(
            "年度总分记录 {told}，重新计算 {found}。",
            "the year's total is {told} as locked, {found} as computed.",
        ),
        "year-rank-differs": _on_unit(
            "年度名次记录 {told}，重新计算 {found}。",
            "the year's rank is {told} as locked, {found} as computed.",
        ),
        "year-told": Words("第 {version} 版：{count} 个单位", "version {version}: units: {count}"),
        "year-ranks-told": Words(
            "第 {version} 版　{group}：{ranks}", "version {version}, {group}: {ranks}"
        ),
    }
)
