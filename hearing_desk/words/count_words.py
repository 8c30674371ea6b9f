"""What is said about the clock, sign-in, keying and closing, and names for a unit's stages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.model.rounds import UnitState
from hearing_desk.words.language import Words

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        # the clock
        "speech-not-started": Words("述职计时还没有开始。", "The clock has not been started."),
        "speech-already-started": Words(
            "述职计时已经开始。", "The clock has been started already."
        ),
        "speech-already-paused": Words("述职计时已经暂停。", "The clock is paused already."),
        "speech-not-paused": Words("述职计时没有暂停，无须继续。", "The clock is not paused."),
        "speech-already-stopped": Words(
            "述职已经结束。如属误按，请先撤销“结束”。",
            "The report has ended. If that was a mistake, undo the stop first.",
        ),
        "speech-nothing-to-undo": Words(
            "只有最后一步是“开始”或“结束”时才能撤销。",
            "Only a start or a stop can be undone, and only as the last act on the clock.",
        ),
        # sign-in
        "seat-substituted": Words(
            "该代表的席位已由候补代表递补，不再更改。",
            "An alternate has this delegate's seat; it is not given back.",
        ),
        "already-signed-in": Words(
            "该代表已经签到在场。如已离场，请登记离场。",
            "This delegate is in the hall. If the delegate has gone, record the leaving.",
        ),
        "not-in-hall": Words("该代表不在场。", "This delegate is not in the hall."),
        "already-absent": Words(
            "该代表已经登记为缺席。", "This delegate is recorded as absent already."
        ),
        "below-quorum": Words(
            "应到 {seats} 人，实到 {present} 人，少于规定的 {needed} 人。"
            "是否继续由组织方决定，并记入记录。",
            "{present} of {seats} delegates are present; {needed} are needed. The organizer "
            "decides whether to go on, and the decision is minuted.",
        ),
        "employer-resembles-unit": Words(
            "代表 {person} 的工作单位与参评单位“{unit}”名称相近。请核对是否需要回避。",
            "The employer of delegate {person} resembles the unit {unit}. Check whether the "
            "delegate must be recused.",
        ),
        # keying
        "second-pass-not-used": Words(
            "本次评议采用唱票核对，不进行第二次录入。",
            "This hearing checks by reading back; there is no second entry.",
        ),
        "sheet-number-out-of-range": Words(
            "没有第 {sheet_no} 号票：收回 {returned} 张，票号为 1 至 {returned}。",
            "There is no sheet {sheet_no}: {returned} ballots were returned, numbered from 1.",
        ),
        "ballot-already-entered": Words(
            "第 {sheet_no} 号票本次已经录入过。请核对票号。",
            "Sheet {sheet_no} was entered in this pass already. Check the number on the paper.",
        ),
        "marks-incomplete": Words(
            "应录入 {items} 项，实际录入 {marks} 项。空白的项目请按 0。",
            "{items} items are to be keyed, {marks} were. Key 0 for an item left blank.",
        ),
        "mark-unknown": Words(
            "“{mark}”不是有效的录入符号。", "{mark} is not a mark that can be keyed."
        ),
        "same-operator": Words(
            "第 {sheet_no} 号票的另一次录入是同一人所做，须由另一人录入。",
            "Sheet {sheet_no} was keyed by the same person in the other pass; another person must "
            "key it.",
        ),
        "identified-ballot-counts": Words(
            "按计票规则，有签名或其他记号的票照常计票，不作无效票。",
            "Under the rules a ballot with a signature or other writing counts; it is not invalid.",
        ),
        "torn-ballot-counts": Words(
            "按计票规则，破损的票以可辨认的项目计票，不作无效票；缺损的项目请按疑难票裁定。",
            "Under the rules a torn ballot counts by what can be read; let two deciders rule on "
            "the missing items.",
        ),
        # closing the entry of a unit
        "sheets-unkeyed-first": Words(
            "还有 {count} 张票没有第一次录入：第 {sheets} 号",
            "{count} sheets lack their first entry: {sheets}",
        ),
        "sheets-unkeyed-second": Words(
            "还有 {count} 张票没有第二次录入：第 {sheets} 号",
            "{count} sheets lack their second entry: {sheets}",
        ),
        "sheets-not-read-back": Words(
            "还有 {count} 张票没有唱票核对一致：第 {sheets} 号",
            "{count} sheets have not been read back and agreed: {sheets}",
        ),
        "sheets-beyond-returned": Words(
            "收回 {returned} 张，却录入了更大的票号：第 {sheets} 号。请核对收回张数和票号。",
            "{returned} ballots were returned, but higher numbers were keyed: {sheets}. Check the "
            "count and the numbers.",
        ),
        "differences-open": Words(
            "还有 {count} 张票两次录入不一致，请对照原票：第 {sheets} 号",
            "{count} sheets differ between the passes; look at the paper: {sheets}",
        ),
        "doubts-open": Words(
            "还有 {count} 张疑难票没有裁定：第 {sheets} 号",
            "{count} doubtful ballots are not decided yet: {sheets}",
        ),
        "returned-over-issued": Words(
            "收回 {returned} 张，多于发出的 {issued} 张。"
            "请由另外两人重新清点；仍然多出的，本轮作废，重新投票。",
            "{returned} ballots were returned, {issued} issued. Let two others count again; if "
            "there are still more, the round is void and is balloted again.",
        ),
        "unreturned-not-minuted": Words(
            "未交回 {unreturned} 张，只记录说明了 {minuted} 张。请逐张说明。",
            "{unreturned} ballots were not returned and {minuted} of them are minuted. Minute "
            "each one.",
        ),
        # odd papers: told, never in the way
        "papers-all-worst": Words(
            "{count} 张票各项都是最差等次：第 {sheets} 号",
            "Sheets that give every item the worst grade ({count}): {sheets}",
        ),
        "papers-uniform": Words(
            "{count} 张票各项等次完全相同：第 {sheets} 号",
            "Sheets that give every item the same grade ({count}): {sheets}",
        ),
        "papers-alike": Words(
            "{count} 张票与前一张完全相同，请核对是否重复录入：第 {sheets} 号",
            "Sheets identical to the one before; check that none was keyed twice ({count}): "
            "{sheets}",
        ),
        "blanks-many": Words(
            "空白项占 {percent}%（{blank}/{items}），请核对是否漏录",
            "{percent} % of the items are blank ({blank} of {items}); check that none was missed",
        ),
    }
)

UNIT_STATES: Mapping[UnitState, Words] = MappingProxyType(
    {
        UnitState.WAITING: Words("等候", "waiting"),
        UnitState.SPEAKING: Words("述职中", "speaking"),
        UnitState.VOTING: Words("投票中", "voting"),
        UnitState.COLLECTED: Words("已收票", "collected"),
        UnitState.FIRST_PASS: Words("第一次录入", "first pass"),
        UnitState.SECOND_PASS: Words("复录", "second pass"),
        UnitState.DIFFERENCES: Words("核对差异", "differences"),
        UnitState.DOUBTFUL: Words("裁定疑难票", "doubtful ballots"),
        UnitState.READY_TO_CLOSE: Words("待结束录入", "ready to close"),
        UnitState.CLOSED: Words("录入结束", "closed"),
        UnitState.LOCKED: Words("已锁定", "locked"),
        UnitState.SIGNED: Words("已签字", "signed"),
        UnitState.RELEASED: Words("已公布", "released"),
        UnitState.ABSENT: Words("缺席", "absent"),
        UnitState.VOIDED: Words("本轮作废", "round void"),
    }
)
