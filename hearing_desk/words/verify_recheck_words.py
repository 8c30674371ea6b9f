"""What a verification says of samples and recounts."""

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


RECHECK_MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "order-recheck-number": _on_unit(
            "抽样或重新计票的序号是 {number}，应为 {wanted}。",
            "the sample or recount has number {number}, not {wanted}.",
        ),
        "order-recheck-open": _on_unit(
            "抽样核对或重新计票还没有了结，结果就被锁定、签字或公布。",
            "figures were locked, signed or released while a sample or recount was open or what it "
            "found unanswered.",
        ),
        "order-sample-open": _on_unit(
            "前一次抽样核对还没有结束就又抽取。", "a sample was drawn while another was open."
        ),
        "order-sample-not-open": _on_unit(
            "没有这一次进行中的抽样核对。", "no sample of that number was open."
        ),
        "order-sample-sheet": _on_sheet(
            "不是抽取的票，或已不再计入。", "was not drawn, or no longer counted."
        ),
        "order-sample-reread": _on_sheet(
            "已核对相符，又被重新核对。", "was read again although it had agreed."
        ),
        "order-recount-signed": _on_unit(
            "结果签字之后又要求重新计票。", "a recount was asked for after the signatures."
        ),
        "order-recount-open": _on_unit(
            "重新计票还没有完成。", "a recount was not through at that moment."
        ),
        "order-recount-not-open": _on_unit(
            "没有这一次进行中的重新计票。", "no recount of that number was open."
        ),
        "order-recount-unfinished": _on_unit(
            "还有票没有重新录入就作了比较。",
            "the recount was compared before every paper was keyed.",
        ),
        "nothing-rechecked": Words(
            "没有抽样核对，也没有重新计票。", "There was neither a sample nor a recount."
        ),
        "sample-by-other": _on_unit(
            "第 {number} 次抽样核对不是由公证员操作的。",
            "sample {number} was not the notary's act.",
        ),
        "sample-misdrawn": _on_unit(
            "第 {number} 次抽样核对的票号不是由所报数字得出的。",
            "the sheets of sample {number} do not follow from the digits.",
        ),
        "recheck-against-other": _on_sheet(
            "所比较的不是当时计入的标记。", "was compared with marks that did not count then."
        ),
        "sample-result-differs": _on_unit(
            "第 {number} 次抽样核对应为相符 {agreed} 张、不符 {differing} 张。",
            "sample {number} found {agreed} sheets that agree and {differing} that differ.",
        ),
        "recount-differs": _on_unit(
            "第 {number} 次重新计票所载的结果不是由录入的标记得出的。",
            "the figures of recount {number} do not follow from the marks keyed.",
        ),
        "sample-told": Words(
            "“{unit}”第 {number} 次抽样核对，数字 {seed}，第 {sheets} 号票：相符 {agreed}，"
            "不符 {differing}，未核 {unread}",
            "{unit}, sample {number} by {seed}, sheets {sheets}: {agreed} agree, {differing} "
            "differ, {unread} not read",
        ),
        "recount-told": Words(
            "“{unit}”第 {number} 次重新计票（{person}提出）：原 {before}，重计 {after}，"
            "不一致 {differing} 张，已认定 {settled} 张",
            "{unit}, recount {number} asked for by {person}: {before} before, {after} recounted, "
            "{differing} papers differ, {settled} settled",
        ),
    }
)
