"""What a verification says of corrections, reprints and recomputations."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words


def _act(zh: str, en: str) -> Words:
    return Words(f"第 {{seq}} 号操作：{zh}", f"act {{seq}}: {en}")


def _on_unit(zh: str, en: str) -> Words:
    return _act(f"“{{unit}}”{zh}", f"{{unit}}: {en}")


def _on_sheet(zh: str, en: str) -> Words:
    return _on_unit(f"第 {{sheet_no}} 号票{zh}", f"sheet {{sheet_no}} {en}")


CORRECTION_MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "order-sheet-taken-out": _on_sheet(
            "已认定为外来票，不再计入。", "was found foreign and no longer counted."
        ),
        "order-reopened-unclosed": _on_unit(
            "录入没有结束就重新打开。", "the entry was opened again without being closed."
        ),
        "order-reason-missing": _on_unit("没有写明原因。", "there is no reason."),
        "order-taken-out-account": _on_unit(
            "取出外来票后的票数（收回 {returned}，外来 {foreign}）与取出前不符。",
            "the account without the foreign paper ({returned} returned, {foreign} foreign) does "
            "not follow from the one before.",
        ),
        "order-corrected-before-lock": _on_unit(
            "结果从未锁定就作了更正。", "a correction of figures that were never locked."
        ),
        "order-corrected-invalid": _on_sheet(
            "已裁定无效，却作了更正。", "was corrected although it had been declared invalid."
        ),
        "order-corrected-from-other": _on_sheet(
            "更正前的标记不是已计入的标记。", "was corrected from marks that were not counted."
        ),
        "order-corrected-to-same": _on_sheet(
            "更正前后的标记相同。", "was corrected to the marks it had."
        ),
        "order-paper-version": _act(
            "{number} 第 {version} 版打印时，锁定的不是这一版。",
            "{number} was printed as version {version}, which was not the one locked.",
        ),
        "order-unit-not-absent": _on_unit("没有登记缺席。", "was not recorded as absent."),
        "order-without-order": _act(
            "没有写明原因或依据。", "the reason or the written order is missing."
        ),
        "order-recomputation-number": _act(
            "按修订规则计算的序号是 {number}，应为 {wanted}。",
            "the recomputation has number {number}, not {wanted}.",
        ),
        "order-recomputation-ballot": _act(
            "第 {number} 次修订规则无法读取，或与所填的票不符。",
            "the rules of recomputation {number} cannot be read or do not fit the ballots.",
        ),
        "order-reprint-unknown": _act(
            "重印的 {number} 第 {version} 版从未打印过，或文件不同。",
            "{number}, version {version}, was printed again without having been printed so.",
        ),
        "order-objection-unknown": _act(
            "没有第 {number} 号异议，或该异议已经撤回。",
            "there is no objection {number}, or it was withdrawn before.",
        ),
        "no-corrections": Words("没有更正。", "Nothing was corrected."),
        "objection-withdrawn-by-other": _act(
            "第 {number} 号异议不是由公证员撤回的。",
            "objection {number} was withdrawn by somebody who is no notary.",
        ),
        "correction-without-notary": _on_sheet(
            "更正时有公证监督，却没有公证员在场。",
            "was corrected under supervision without a notary being there.",
        ),
        "correction-without-finding": _on_sheet(
            "的更正没有写明怎样发现。", "was corrected without saying how the mistake was found."
        ),
        "correction-in-locked-year": _on_sheet(
            "在年度结果锁定后被更正。", "was corrected while the year's result was locked."
        ),
        "correction-signed-unreported": _on_unit(
            "第 {version} 版签字时还没有打印更正报告。",
            "version {version} was signed before its correction report was printed.",
        ),
        "year-own-count-differs": _act(
            "年度结果锁定时，本次听证的得分已被更正，取用的不是更正后的得分。",
            "the year was locked with scores of this hearing that had been corrected since.",
        ),
        "correction-open": Words(
            "“{unit}”正在更正（第 {version} 版尚未锁定）：{sheets}",
            "{unit} is being corrected, version {version} is not locked yet: {sheets}",
        ),
        "correction-told": Words(
            "“{unit}”更正为第 {version} 版：{sheets}；得分 {before} → {after}",
            "{unit} was corrected to version {version}: {sheets}; score {before} -> {after}",
        ),
    }
)
