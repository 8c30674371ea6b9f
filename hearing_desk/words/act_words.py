"""One sentence for every kind of act, as the journal page and the notary's page tell it.

The placeholders are the fields of the event, told by `acts_told`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from hearing_desk.model.attendance import RecusalCause
from hearing_desk.model.ballots import DoubtReason, EntryPass, InvalidReason
from hearing_desk.model.hearing import DrawMethod, Role
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.recheck import RecountAsker
from hearing_desk.model.roles import DayStage, JointAct
from hearing_desk.model.speech import SpeechActKind
from hearing_desk.words.binding_words import BINDING_ACTS, ITEMS, VERDICTS
from hearing_desk.words.correction_act_words import CORRECTION_ACTS
from hearing_desk.words.day_words import INVALID_WORDS
from hearing_desk.words.language import Words
from hearing_desk.words.paper_titles import PAPER_TITLES
from hearing_desk.words.recheck_act_words import RECHECK_ACTS
from hearing_desk.words.recheck_words import ASKERS
from hearing_desk.words.role_act_words import ROLE_ACTS
from hearing_desk.words.year_act_words import YEAR_ACTS

_OPENING: Mapping[str, Words] = {
    "HearingOpened": Words(
        "开始记录“{title}”（{rehearsal}），记录编号 {hearing}",
        "The record of {title} was begun ({rehearsal}), number {hearing}",
    ),
    "OperatorNamed": Words("登记{role}：{person}", "{person} was named as {role}"),
    "SchemeAdopted": Words("采用规则“{scheme}”", "Scheme {scheme} was adopted"),
    "UnitsListed": Words("列入被评议单位 {units} 个", "{units} evaluated units were listed"),
    "UnitsReordered": Words(
        "抽签确定“{group}”述职次序：{order}", "By lot, {group} reports in this order: {order}"
    ),
    "RulesFrozen": Words(
        "冻结规则和单位，此后不再更改，指纹 {sha256}",
        "Rules and units were frozen for good, digest {sha256}",
    ),
}
_DRAW: Mapping[str, Words] = {
    "PoolSealed": Words(
        "封存代表库：名册《{source_name}》，共 {people} 人，指纹 {roster_sha256}",
        "The pool was sealed: {people} people of {source_name}, digest {roster_sha256}",
    ),
    "DrawCommitted": Words(
        "签署抽选承诺“{draw}”（{session}），承诺值 {rules_sha256}；再次抽选原因：{reason}",
        "Draw {draw} ({session}) was committed to, commitment {rules_sha256}; "
        "drawn again because: {reason}",
    ),
    "DrawAborted": Words(
        "放弃抽选“{draw}”，原因：{reason}", "Draw {draw} was given up because: {reason}"
    ),
    "SeedRecorded": Words(
        "录入抽选“{draw}”掷得的数字 {digits}（{throws}）",
        "The digits of draw {draw} were recorded: {digits} ({throws})",
    ),
    "DrawHeld": Words(
        "抽选“{draw}”（{session}，{method}）：抽出代表 {panel} 名、候补 {alternates} 名",
        "Draw {draw} was held ({session}, {method}): {panel} delegates, {alternates} alternates",
    ),
    "DrawVoided": Words(
        "经 {consent} 同意，抽选“{draw}”作废，原因：{reason}",
        "Draw {draw} was set aside with the consent of {consent} because: {reason}",
    ),
    "DelegateReplaced": Words(
        "{withdrawn} 退出席位，原因：{reason}；递补：{seated}",
        "{withdrawn} gave the seat up because: {reason}; seated instead: {seated}",
    ),
}
_SIGN_IN: Mapping[str, Words] = {
    "DelegateSignedIn": Words("{person} 签到（{late}）", "{person} signed in ({late})"),
    "DelegateAbsent": Words("{person} 缺席，原因：{reason}", "{person} is absent: {reason}"),
    "DelegateLeft": Words("{person} 提前离场，原因：{reason}", "{person} left early: {reason}"),
    "DelegateRecused": Words(
        "{person} 对“{unit}”回避（{cause}：{matched}）",
        "{person} is recused for {unit} ({cause}: {matched})",
    ),
    "RecusalDismissed": Words(
        "{person} 对“{unit}”的回避提示（{cause}：{matched}）经核不适用，原因：{reason}",
        "{person} is not recused for {unit} ({cause}: {matched}); it does not apply: {reason}",
    ),
    "SignInClosed": Words(
        "结束签到（{session}），实到 {present} 人，{quorum_met}",
        "The sign-in ({session}) was closed with {present} present, {quorum_met}",
    ),
}
_SPEECH: Mapping[str, Words] = {
    "UnitCalled": Words(
        "请“{unit}”述职：{speaker}，{post}（{is_head}）",
        "{unit} was called: {speaker}, {post} ({is_head})",
    ),
    "SpeechStarted": Words("“{unit}”开始计时", "The clock of {unit} was started"),
    "SpeechPaused": Words(
        "“{unit}”暂停计时，原因：{reason}", "The clock of {unit} was paused: {reason}"
    ),
    "SpeechResumed": Words("“{unit}”继续计时", "The clock of {unit} went on"),
    "SpeechStopped": Words("“{unit}”述职结束", "The report of {unit} ended"),
    "SpeechUndone": Words(
        "撤销“{unit}”的“{undone}”，原因：{reason}",
        "“{undone}” of the clock of {unit} was taken back: {reason}",
    ),
    "ClockRecovered": Words(
        "程序重启后接续“{unit}”的计时，已用 {used_ms} 毫秒",
        "The clock of {unit} was carried on after a restart, {used_ms} ms used",
    ),
    "WrittenReportReceived": Words(
        "收到“{unit}”的书面述职", "The written report of {unit} was received"
    ),
    "UnitAbsent": Words("“{unit}”缺席，原因：{reason}", "{unit} is absent: {reason}"),
}
_HANDLING: Mapping[str, Words] = {
    "BallotsIssued": Words(
        "“{unit}”第 {round} 轮发票：印制 {printed} 张，发出 {issued} 张；"
        "在场 {present} 人，其中回避 {recused} 人",
        "Ballots of {unit}, round {round}: {printed} printed, {issued} issued; "
        "{present} present, {recused} of them recused",
    ),
    "BallotExchanged": Words(
        "“{unit}”第 {round} 轮收回污损票一张，换发一张",
        "A spoiled ballot of {unit}, round {round}, was exchanged",
    ),
    "BallotsReturned": Words(
        "“{unit}”第 {round} 轮开箱：收回 {returned} 张，剩余 {unused} 张，外来 {foreign} 张，"
        "{shuffled}，已编票号",
        "The box of {unit}, round {round}, was opened: {returned} returned, {unused} unused, "
        "{foreign} foreign, {shuffled}, numbered",
    ),
    "ReturnsRecounted": Words(
        "“{unit}”第 {round} 轮重新清点：收回 {returned} 张，外来 {foreign} 张，原因：{reason}",
        "The ballots of {unit}, round {round}, were counted again: {returned} returned, "
        "{foreign} foreign, because: {reason}",
    ),
    "RoundVoided": Words(
        "“{unit}”第 {round} 轮作废，原因：{reason}", "Round {round} of {unit} is void: {reason}"
    ),
    "UnreturnedMinuted": Words(
        "“{unit}”第 {round} 轮未交回一张，说明：{remark}",
        "One ballot of {unit}, round {round}, was not returned: {remark}",
    ),
}
_ENTRY: Mapping[str, Words] = {
    "BallotEntered": Words(
        "“{unit}”第 {sheet_no} 号票{entry_pass}录入：{marks}",
        "Sheet {sheet_no} of {unit} was keyed, {entry_pass} pass: {marks}",
    ),
    "EntryUndone": Words(
        "撤销“{unit}”第 {sheet_no} 号票的{entry_pass}录入",
        "The {entry_pass} entry of sheet {sheet_no} of {unit} was taken back",
    ),
    "BallotReadBack": Words(
        "“{unit}”第 {sheet_no} 号票唱票核对，{agreed}",
        "Sheet {sheet_no} of {unit} was read back, {agreed}",
    ),
    "EntryClosed": Words(
        "“{unit}”第 {round} 轮录入结束", "The entry of {unit}, round {round}, was closed"
    ),
    "DifferenceSettled": Words(
        "“{unit}”第 {sheet_no} 号票两次录入不一，对照原票认定：{marks}",
        "The entries of sheet {sheet_no} of {unit} differed; on the paper stands: {marks}",
    ),
    "BallotDoubted": Words(
        "“{unit}”第 {sheet_no} 号票列为疑难票（{doubt}），说明：{remark}",
        "Sheet {sheet_no} of {unit} was put aside as doubtful ({doubt}): {remark}",
    ),
    "BallotAdjudicated": Words(
        "“{unit}”第 {sheet_no} 号票裁定为 {marks}，原因：{reason}，裁定人：{deciders}",
        "Sheet {sheet_no} of {unit} was ruled to be {marks} because: {reason}, by {deciders}",
    ),
    "BallotInvalidated": Words(
        "“{unit}”第 {sheet_no} 号票裁定无效（{invalid}），说明：{remark}，裁定人：{deciders}",
        "Sheet {sheet_no} of {unit} was declared invalid ({invalid}): {remark}, by {deciders}",
    ),
}
_RESULTS: Mapping[str, Words] = {
    "TallyTaken": Words(
        "“{unit}”第 {round} 轮计票完成：有效 {valid} 张，除数 {divisor}",
        "{unit}, round {round}, was counted: {valid} valid, divisor {divisor}",
    ),
    "TallyLocked": Words(
        "锁定“{unit}”第 {round} 轮计票结果，第 {version} 版",
        "The figures of {unit}, round {round}, were locked as version {version}",
    ),
    "SheetSigned": Words(
        "“{unit}”第 {version} 版计票单已签字：{signers}",
        "The sheet of {unit}, version {version}, was signed by {signers}",
    ),
    "ResultReleased": Words(
        "公布“{unit}”得分，第 {version} 版", "The score of {unit} was released, version {version}"
    ),
    "TieSettled": Words(
        "“{group}”并列单位已排定先后：{units}；再次投票得分：{scores}（无即为抽签）",
        "Units of {group} that shared a rank were told apart: {units}; scores of the second vote: "
        "{scores} (none = by lot)",
    ),
    "PaperPrinted": Words(
        "打印{kind} {number}，第 {version} 版，文件指纹 {pdf_sha256}",
        "{kind} {number} was printed, version {version}, file digest {pdf_sha256}",
    ),
    "IncidentRecorded": Words(
        "现场情况第 {number} 号（{category}）：{text}", "Incident {number} ({category}): {text}"
    ),
    "SupervisionEnded": Words(
        "公证监督终止，原因：{reason}", "The notary's supervision ended: {reason}"
    ),
}

ACTS: Final[Mapping[str, Words]] = MappingProxyType(
    {
        **_OPENING,
        **_DRAW,
        **_SIGN_IN,
        **_SPEECH,
        **_HANDLING,
        **_ENTRY,
        **_RESULTS,
        **YEAR_ACTS,
        **CORRECTION_ACTS,
        **RECHECK_ACTS,
        **BINDING_ACTS,
        **ROLE_ACTS,
    }
)
"""By the kind of the event, its class name."""

CATEGORIES: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "incident": Words("现场情况", "incident"),
        "objection": Words("异议", "objection"),
        "sample": Words("抽样核对", "comparison of a sample"),
        "speech": Words("述职计时", "speech clock"),
        "pool": Words("代表库", "pool"),
        "delegate": Words("代表缺席、迟到、早退", "delegate absent, late or leaving"),
        "recusal": Words("回避", "recusal"),
        "unit": Words("单位缺席、代为述职", "unit absent or represented"),
        "equipment": Words("停电、设备故障", "power cut or equipment"),
        "papers": Words("票纸", "ballot papers"),
        "odd-papers": Words("异常票", "odd papers"),
        "dispute": Words("争议", "dispute"),
        "canvassing": Words("打招呼、拉票", "canvassing"),
        "clock": Words("电脑时钟", "clock of the machine"),
        "announcement": Words("宣布更正", "correction announced"),
        "restored": Words("从备份恢复", "restored from a copy"),
        "verification": Words("核验不符仍继续", "gone on although checks fail"),
    }
)
"""Categories of the incident log that the windows write; any other is told as it stands."""

NOTHING: Final = Words("无", "none")
WHOLE_DAY: Final = Words("全天", "whole day")

TRUTHS: Final[Mapping[str, tuple[Words, Words]]] = MappingProxyType(
    {
        "rehearsal": (Words("演练", "REHEARSAL"), Words("正式", "official")),
        "late": (Words("迟到", "late"), Words("准时", "in time")),
        "quorum_met": (
            Words("达到法定人数", "the quorum is met"),
            Words("未达到法定人数", "the quorum is not met"),
        ),
        "is_head": (Words("主要负责人", "head of the unit"), Words("非主要负责人", "not the head")),
        "shuffled": (Words("已打乱次序", "shuffled"), Words("未打乱次序", "not shuffled")),
        "idle": (Words("久无操作", "nobody touched it"), Words("手动", "by its key")),
        "agreed": (Words("一致", "it agreed"), Words("不一致", "it did not agree")),
        "matched": (Words("相符", "it matched"), Words("不符", "it did NOT match")),
        "void": (Words("加盖作废的副本", "a copy stamped void"), Words("原件", "as it was")),
    }
)
"""Fields that are true or false: what they say when true, when false."""

LABELS: Final[Mapping[Enum, Words]] = MappingProxyType(
    {
        **VERDICTS,
        **ITEMS,
        Role.ORGANIZER: Words("组织方", "organizer"),
        Role.CLERK: Words("计票人", "clerk"),
        Role.SECOND_CLERK: Words("复核人", "second clerk"),
        Role.NOTARY: Words("公证员", "notary"),
        JointAct.DRAW: Words("抽选", "draw"),
        JointAct.REPEAT_DRAW: Words("重新抽选", "repeat draw"),
        JointAct.REOPENING: Words("重新打开", "reopening"),
        JointAct.CORRECTION: Words("锁定后更正", "correction after the lock"),
        JointAct.RELEASE: Words("公布得分", "release of a score"),
        DayStage.UNOPENED: Words("记录尚未开始", "before the record is begun"),
        DayStage.FOUNDING: Words("正在登记人员", "while people are named"),
        DayStage.PREPARING: Words("规则尚未冻结", "before the rules are frozen"),
        DayStage.SEATING: Words("规则已冻结、尚未发票", "before the first ballot is issued"),
        DayStage.BALLOTING: Words("已开始发票", "once ballots are issued"),
        DayStage.FIXED: Words("年度结果已锁定", "while the year's result is locked"),
        DrawMethod.BUILT_IN: Words("本程序抽选", "built-in draw"),
        DrawMethod.BALLS: Words("摇号球", "balls"),
        DrawMethod.NOTARY_SOFTWARE: Words("公证机构软件", "the notary office's software"),
        RecusalCause.EMPLOYER: Words("工作单位", "employer"),
        RecusalCause.PARENT: Words("同一主管部门", "same parent authority"),
        RecusalCause.DECLARED: Words("本人申明", "declared"),
        SpeechActKind.START: Words("开始", "start"),
        SpeechActKind.PAUSE: Words("暂停", "pause"),
        SpeechActKind.RESUME: Words("继续", "resume"),
        SpeechActKind.STOP: Words("结束", "stop"),
        EntryPass.FIRST: Words("第一次", "first"),
        EntryPass.SECOND: Words("第二次", "second"),
        DoubtReason.OVERMARKED: Words("多选", "several grades marked"),
        DoubtReason.ILLEGIBLE: Words("无法辨认", "illegible"),
        DoubtReason.OUTSIDE_BOX: Words("记号在格外", "mark outside the box"),
        DoubtReason.CORRECTED: Words("涂改", "corrected"),
        DoubtReason.TORN: Words("破损", "torn"),
        DoubtReason.WRITING: Words("有姓名或其他文字", "name or other writing"),
        DoubtReason.FOLDED_TOGETHER: Words("数张折叠在一起", "folded together"),
        DoubtReason.OTHER: Words("其他", "other"),
        **{reason: INVALID_WORDS[reason] for reason in InvalidReason},
        **{asker: ASKERS[asker] for asker in RecountAsker},
        **{kind: PAPER_TITLES[kind] for kind in PaperKind},
    }
)
"""Enums as they stand in a sentence."""
