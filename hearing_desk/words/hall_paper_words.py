"""What ballots, the speech record and the reconciliation say (D4, D6, D7)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.model.ballots import InvalidReason
from hearing_desk.words.language import Words

# D4
BALLOT: Final = Words("评 议 票", "BALLOT")
BALLOTS: Final = Words("评议票", "Ballots")
SPECIMEN: Final = Words("样票", "SPECIMEN")
BALLOT_UNIT: Final = Words("参评单位：{unit}", "Unit: {unit}")
BOOKLET_WRITTEN: Final = Words("{unit}（书面述职）", "{unit} (written report)")
BALLOT_UNIT_WRITTEN: Final = Words("参评单位：{unit}（书面述职）", "Unit: {unit} (written report)")
BALLOT_GROUP: Final = Words("组别：{group}", "Group: {group}")
BALLOT_ROUND: Final = Words("（第 {number} 轮）", "(round {number})")
BALLOT_COLOUR: Final = Words("（{colour}票）", "({colour} paper)")
BALLOT_ROUND_COLOUR: Final = Words(
    "（第 {number} 轮，{colour}票）", "(round {number}, {colour} paper)"
)
BALLOT_GROUP_PAGE: Final = Words(
    "组别：{group}（第 {page} 页，共 {pages} 页）", "Group: {group} (page {page} of {pages})"
)
ITEM_HEADING: Final = Words("评议内容", "Item")
STAMP: Final = Words("（组织方印章）", "(organizer's stamp)")
TICK_ONE: Final = Words(
    "1. 每项只选一个等次，在方框内打“√”；填错可向发票员换票。",
    "1. Tick one box in every row. A spoiled ballot is exchanged by the issuer.",
)
WHAT_COUNTS: Final = Words(
    "2. 单项空白：{blank}。同一项选两个以上等次：{overmark}。",
    "2. A row left blank: {blank}. Two or more ticks in a row: {overmark}.",
)
ANONYMOUS: Final = Words(
    "3. 无记名评议：请勿署名、编号，勿书写其他文字或记号。",
    "3. This ballot is secret: no name, no number, no other writing or sign.",
)
NAMED: Final = Words(
    "3. 记名评议：请在票面空白处署名。", "3. This ballot is signed: write your name on it."
)

# D6
SPEECH_RECORD: Final = Words("述职计时记录", "Speech Timing Record")
LIMIT: Final = Words("述职限时", "Limit")
WARNING: Final = Words("提示", "Warning")
WARNING_AT: Final = Words("剩余 {duration} 时", "at {duration} left")
SPEAKER: Final = Words("述职人", "Speaker")
POST: Final = Words("职务", "Post")
IS_HEAD: Final = Words("主要\n领导", "Head of\nunit")
NOT_HEAD: Final = Words("否*", "no*")
STARTED: Final = Words("开始", "Start")
WARNED: Final = Words("提示", "Warning")
ENDED: Final = Words("结束", "End")
NET_TIME: Final = Words("净用时", "Net\ntime")
OVERRUN: Final = Words("超时\n（秒）", "Over\n(s)")
PAUSE: Final = Words(
    "{paused_at} 至 {resumed_at} 暂停：{reason}",
    "paused {paused_at} to {resumed_at}: {reason}",
)
PAUSE_OPEN: Final = Words(
    "{paused_at} 暂停，未恢复：{reason}", "paused {paused_at}, not resumed: {reason}"
)
ABSENT: Final = Words("缺席", "absent")
RECOVERED: Final = Words("程序重启后接续计时", "clock carried on after a restart")
NO_DEDUCTION: Final = Words(
    "超时只作记录，不扣分。净用时不含暂停。标“*”的，述职人不是主要领导，由组织方处理。",
    "An overrun is recorded, never deducted. Net time leaves pauses out. “*”: the speaker is not "
    "the head of the unit; the organizer decides.",
)

# D7
RECONCILIATION: Final = Words("票数核对表", "Ballot Reconciliation")
PRINTED: Final = Words("印制", "Printed")
PRESENT: Final = Words("在场", "Present")
RECUSED: Final = Words("回避", "Recused")
ISSUED: Final = Words("发出", "Issued")
EXCHANGED: Final = Words("换票", "Ex-\nchanged")
UNUSED: Final = Words("剩余", "Unused")
RETURNED: Final = Words("收回", "Re-\nturned")
FOREIGN: Final = Words("外来", "Foreign")
UNRETURNED: Final = Words("未交回", "Un-\nreturned")
VALID: Final = Words("有效", "Valid")
ABSTENTIONS: Final = Words("弃权", "Absten-\ntions")
INVALID: Final = Words("无效", "Invalid")
KEYED: Final = Words("录入", "Keyed")
CHECK_RETURNED: Final = Words("发=收\n+未交", "Issued\nadds up")
CHECK_PAPER: Final = Words("印=发+\n余+换", "Printed\nadds up")
CHECK_KEYED: Final = Words("录=收", "Keyed\nagrees")
AGREES: Final = Words("相符", "agrees")
DIFFERS: Final = Words("不符", "DIFFERS")
VOID_ROUND: Final = Words("作废", "void")
CHECKS_NOTE: Final = Words(
    "核对：发出=收回+未交回，且收回不多于发出；印制=发出+剩余+换票；录入=收回。"
    "“发出”为净数，每位参加评议的代表一张；外来票不计入收回。作废的轮次不计入合计。",
    "Checks: issued = returned + unreturned, and returned is not more than issued; printed = "
    "issued + unused + exchanged; keyed = returned. Issued is net, one per voting delegate; "
    "foreign paper is not a returned ballot. Void rounds are not in the total.",
)
IN_CAPITALS: Final = Words("合计大写", "Totals")
CAPITAL_TOTALS: Final = Words(
    "发出 {issued}，收回 {returned}，有效 {valid}，录入 {keyed}",
    "issued {issued}, returned {returned}, valid {valid}, keyed {keyed}",
)
REMARKS: Final = Words("说明", "Remarks")
INVALID_REASONS: Final[Mapping[InvalidReason, Words]] = MappingProxyType(
    {
        InvalidReason.IDENTIFIED: Words("有署名或记号", "bears a name or sign"),
        InvalidReason.TORN: Words("残缺", "torn"),
        InvalidReason.BY_RULE: Words("按规则无效", "invalid by rule"),
        InvalidReason.OTHER: Words("其他", "other"),
    }
)
INVALID_COUNT: Final = Words("无效 {count} 张：{reason}", "{count} invalid: {reason}")
