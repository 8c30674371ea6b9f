"""What the desk says when it refuses an act."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        # the record, its operators, rules and units
        "chain-broken": Words(
            "评议记录第 {seq} 号操作处校验不符（{fault}），记录可能被改动过。"
            "请停止使用，并用“核验”查看详情。",
            "The record does not check at act {seq} ({fault}); it may have been altered. Stop "
            "using it and run a verification for the details.",
        ),
        "event-unknown": Words(
            "记录中有本程序不认识的操作“{kind}”，请用建立该记录的程序版本打开。",
            "The record holds an act this program does not know, {kind}; open it with the version "
            "of the program that wrote it.",
        ),
        "event-malformed": Words(
            "记录中的操作“{kind}”内容不完整（{detail}）。",
            "An act {kind} in the record is not complete ({detail}).",
        ),
        "hearing-already-opened": Words(
            "本记录已经开始，不能再次开始。", "This record has been begun already."
        ),
        "hearing-not-opened": Words("本记录尚未开始。", "This record has not been begun yet."),
        "operator-unknown": Words(
            "没有登记操作员“{operator}”。请先登记姓名和岗位。",
            "There is no operator {operator}. Name the person and the role first.",
        ),
        "nobody-at-desk": Words(
            "请先选择操作员，再进行操作。", "Say who is at the desk before any other act."
        ),
        "operator-doubled": Words(
            "操作员“{operator}”已经登记过。", "Operator {operator} has been named already."
        ),
        "name-missing": Words("请填写姓名。", "Give the name."),
        "reason-missing": Words("请写明原因。", "Give the reason."),
        "scheme-missing": Words("尚未选定计票规则。", "No scheme has been chosen yet."),
        "scheme-faulty": Words(
            "计票规则文件有问题，未采用：", "The scheme has problems and was not adopted:"
        ),
        "rules-frozen": Words(
            "规则和参评单位已经冻结，不能再改。",
            "Rules and units are frozen and cannot be changed.",
        ),
        "rules-not-frozen": Words(
            "请先冻结规则和参评单位，再进行这一步。", "Freeze rules and units before this step."
        ),
        "units-missing": Words("尚未列出参评单位。", "No evaluated units are listed yet."),
        "unit-unknown": Words("没有编号为 {unit} 的参评单位。", "There is no unit {unit}."),
        "unit-group-unknown": Words(
            "规则中没有这个组别，可用的组别：{known}",
            "The scheme has no such group; it has: {known}",
        ),
        "unit-doubled": Words(
            "该单位在第 {first_row} 行已经列过。", "This unit stands in row {first_row} already."
        ),
        "group-unknown": Words(
            "规则中没有组别“{group}”。请重新列出参评单位。",
            "The scheme has no group {group}. List the units again.",
        ),
        "order-incomplete": Words(
            "述职次序必须恰好包含“{group}”组的每一个单位。",
            "The order of reporting must hold every unit of group {group} exactly once.",
        ),
        # pool and draw
        "units-faulty": Words(
            "参评单位名单有问题，未采用：", "The list of units has problems and was not adopted:"
        ),
        "pool-faulty": Words(
            "代表库名册有问题，未封存：", "The roster has problems and was not sealed:"
        ),
        "pool-empty": Words("代表库名册中没有人员。", "There is nobody in the roster."),
        "pool-not-sealed": Words("代表库尚未封存。", "The pool has not been sealed yet."),
        "draw-begun": Words(
            "抽选已经开始，代表库不能再换。",
            "A draw has begun; the pool cannot be changed any more.",
        ),
        "draw-pending": Words(
            "抽选“{draw}”已经承诺但还没有完成。请先完成，或在掷骰之前说明原因予以放弃。",
            "Draw {draw} is committed to but not finished. Finish it, or abort it before the first "
            "throw, with a reason.",
        ),
        "draw-in-force": Words(
            "抽选“{draw}”已经有效。重新抽选须先经公证员同意作废，并写明原因。",
            "Draw {draw} is in force. It must be voided first, with a reason and the notary's "
            "consent.",
        ),
        "draw-id-used": Words(
            "抽选编号“{draw}”已经用过，请另取编号。",
            "Draw id {draw} has been used; choose another.",
        ),
        "draw-not-committed": Words(
            "还没有作出抽签承诺，不能打印承诺单、掷骰或录入结果。",
            "Nothing is committed to yet; no slip can be printed, no dice and no result recorded.",
        ),
        "slip-too-late": Words(
            "抽选“{draw}”已经掷骰、有了结果或已放弃；承诺单只能在此之前打印。",
            "Draw {draw} has its dice, its result or its end already; its slip is printed before.",
        ),
        "draw-missing": Words("尚未抽选评议代表。", "No panel has been drawn yet."),
        "seed-missing": Words(
            "抽选“{draw}”还没有录入掷出的数字。", "No dice are recorded for draw {draw} yet."
        ),
        "seed-recorded": Words(
            "抽选“{draw}”的数字已经掷出，结果随之确定，不能放弃或另行录入。",
            "The dice of draw {draw} are recorded; the result follows, nothing else can be done.",
        ),
        "device-missing": Words(
            "请写明抽选所用的号码球或软件、计算机。",
            "Say which balls, or which software and computer.",
        ),
        "draw-elsewhere-faulty": Words(
            "另行抽选的结果与名册或名额不符，未录入：",
            "The result drawn elsewhere does not fit roster or quotas and was not recorded:",
        ),
        "consent-not-notary": Words(
            "作废抽选须由公证员同意，“{person}”不是公证员。",
            "Voiding a draw needs the notary's consent; {person} is not the notary.",
        ),
        "replacement-missing": Words(
            "“{person}”退出后无法按名额递补：",
            "Nobody can take the seat of {person} within the quotas:",
        ),
        "rules-file-missing": Words(
            "抽选“{draw}”的规则文件已不在记录中。",
            "The rules file of draw {draw} is not in the record.",
        ),
        # sign-in
        "not-on-panel": Words(
            "“{person}”不在本场评议代表名单中。", "{person} is not on the panel of this session."
        ),
        "sign-in-closed": Words("签到已经结束。", "The sign-in is closed."),
        "sign-in-open-names": Words(
            "还有代表既未签到也未登记缺席：{names}", "Neither present nor absent yet: {names}"
        ),
        "recusal-doubled": Words(
            "“{person}”对“{unit}”的回避已经登记过。",
            "The recusal of {person} for {unit} is recorded already.",
        ),
        "recusal-not-flagged": Words(
            "“{person}”没有这条待定的回避提示，可能已经处理过。",
            "There is no such open recusal of {person}; it may have been decided already.",
        ),
        # speeches
        "unit-absent": Words(
            "“{unit}”缺席，没有述职和投票。", "{unit} is absent: no report, no ballots."
        ),
        "unit-reports-written": Words(
            "“{unit}”是书面述职，不计时。", "{unit} reports in writing; no clock."
        ),
        "unit-not-called": Words(
            "请先请“{unit}”上台，再计时。", "Call {unit} before running its clock."
        ),
        "other-unit-speaking": Words(
            "“{unit}”的计时还没有停止。", "The clock of {unit} has not been stopped."
        ),
        "speaker-not-head": Words(
            "规则要求主要负责人述职，“{unit}”的述职人不是。",
            "The rules want the head to speak; the speaker of {unit} is not.",
        ),
        "report-already-given": Words("“{unit}”已经述职。", "{unit} has reported already."),
        "clock-not-recovered": Words(
            "计时没有中断，无须确认。", "The clock was not interrupted; nothing to confirm."
        ),
        "clock-confirmed": Words(
            "“{unit}”的计时在这次重新启动后已经确认过。",
            "The clock of {unit} has been confirmed since the program was started again.",
        ),
        # ballots and results
        "report-missing": Words(
            "“{unit}”还没有述职，不能发票。", "{unit} has not reported; no ballots can be issued."
        ),
        "sign-in-open": Words(
            "签到还没有结束，不能发票。", "Close the sign-in before issuing ballots."
        ),
        "ballots-issued": Words(
            "“{unit}”已经发票，不能再作此更改。", "Ballots of {unit} are issued already."
        ),
        "ballots-not-issued": Words("“{unit}”还没有发票。", "No ballots of {unit} are issued yet."),
        "ballots-collected": Words(
            "“{unit}”的票已经收回清点。如有疑问请重新清点。",
            "The ballots of {unit} are collected. Order a recount if in doubt.",
        ),
        "ballots-not-collected": Words(
            "“{unit}”的票还没有收回。", "The ballots of {unit} are not collected."
        ),
        "ballots-not-shuffled": Words(
            "收回的票须先打乱次序再编流水号，以保证无记名。",
            "Shuffle the returned papers before numbering them, so that nobody can be told.",
        ),
        "issued-not-voters": Words(
            "“{unit}”在场且无须回避的代表有 {voters} 人，发出 {issued} 张不符。",
            "{unit}: {voters} delegates are present and not recused, but {issued} ballots went "
            "out.",
        ),
        "stand-ins-not-allowed": Words(
            "本单位回避 {recused} 人，规则不允许由 {stand_ins} 名候补代为评议。",
            "{recused} delegates are recused for this unit; the rules do not let {stand_ins} "
            "alternates judge it instead.",
        ),
        "exchange-not-allowed": Words(
            "规则不允许换票。", "The rules do not allow a spoiled paper to be exchanged."
        ),
        "printed-too-few": Words(
            "只印了 {printed} 张，不够发出 {issued} 张。",
            "Only {printed} were printed, not enough to issue {issued}.",
        ),
        "count-negative": Words("张数不能为负数：{count}", "A count cannot be negative: {count}"),
        "surplus-not-recounted": Words(
            "收回 {returned} 张，多于发出的 {issued} 张。请先由另外两人重新清点。",
            "{returned} returned, {issued} issued. Two others must count again first.",
        ),
        "no-surplus": Words(
            "收回的票不多于发出的票，本轮有效。", "There is no surplus; the round stands."
        ),
        "round-void-not-allowed": Words(
            "规则只允许重新清点，不允许重新投票。",
            "The rules allow a recount only, not a new round.",
        ),
        "round-voided": Words(
            "“{unit}”第 {round} 轮已经作废，请用备用色的票重新投票。",
            "Round {round} of {unit} is void; ballot again with the spare colour.",
        ),
        "nothing-unreturned": Words(
            "“{unit}”没有未交回的票需要说明。", "{unit} has no unreturned ballot left to minute."
        ),
        "entry-closed": Words("“{unit}”的录入已经结束。", "The entry of {unit} is closed."),
        "entry-not-closed": Words(
            "“{unit}”的录入还没有结束。", "The entry of {unit} is not closed."
        ),
        "entry-not-closable": Words(
            "“{unit}”还不能结束录入：", "The entry of {unit} cannot be closed yet:"
        ),
        "nothing-to-undo": Words(
            "本轮录入没有可以撤销的票。", "There is no entry of this pass to undo."
        ),
        "sheet-decided": Words(
            "第 {sheet_no} 号票已经核读、核对或裁定，不能撤销录入。",
            "Sheet {sheet_no} has been read back, settled or ruled upon; it cannot be undone.",
        ),
        "no-difference": Words(
            "第 {sheet_no} 号票两次录入没有差异。", "Sheet {sheet_no} has no difference."
        ),
        "marks-not-keyed": Words(
            "第 {sheet_no} 号票的标记须与其中一次录入一致；若都不对，请按疑难票裁定。",
            "Sheet {sheet_no}: each mark must be the one of either pass; if neither is on the "
            "paper, let two deciders rule.",
        ),
        "read-back-not-chosen": Words(
            "规则要求两次录入，不采用核读。",
            "The rules want two entries; papers are not read back.",
        ),
        "sheet-not-keyed": Words(
            "第 {sheet_no} 号票还没有录入。", "Sheet {sheet_no} has not been keyed."
        ),
        "deciders-two": Words(
            "裁定须有两名不同的裁定人。", "A ruling needs two different deciders."
        ),
        "tally-missing": Words("“{unit}”还没有计票。", "{unit} has not been tallied."),
        "tally-locked": Words("“{unit}”的结果已经锁定。", "The result of {unit} is locked."),
        "tally-not-locked": Words(
            "“{unit}”的结果还没有锁定。", "The result of {unit} is not locked."
        ),
        "sheet-not-printed": Words(
            "“{unit}”的计票汇总表还没有打印，不能签字。",
            "The tally sheet of {unit} is not printed; it cannot be signed.",
        ),
        "sheet-signed": Words(
            "“{unit}”的计票汇总表已经签过字。", "The tally sheet of {unit} is signed already."
        ),
        "signer-missing": Words("还缺少签字人：{missing}", "Signatures still missing: {missing}"),
        "sheet-not-signed": Words(
            "“{unit}”的计票汇总表还没有签字，不能公布。",
            "The tally sheet of {unit} is not signed; the score cannot be released.",
        ),
        "result-released": Words(
            "“{unit}”的得分已经公布。", "The score of {unit} is released already."
        ),
        "lot-not-chosen": Words(
            "规则不以抽签确定并列单位的先后。", "The rules do not settle shared ranks by lot."
        ),
        "second-vote-not-chosen": Words(
            "规则不以重新评议确定并列单位的先后。",
            "The rules do not settle shared ranks by a second vote.",
        ),
        "tie-none-waiting": Words(
            "“{group}”没有需要确定先后的并列名次。",
            "No shared rank of {group} waits to be settled.",
        ),
        "tie-units-differ": Words(
            "列出的单位须恰好是同一名次上并列的全部单位。待确定的并列：{waiting}",
            "The units must be all that share one rank. Waiting to be settled: {waiting}",
        ),
        "second-vote-score-missing": Words(
            "还缺少重新评议得分的单位：{missing}",
            "Scores of the second vote still missing: {missing}",
        ),
        "paper-still-draft": Words(
            "“{number}”的数字还可能变动，只能预览，不能打印正式件。",
            "The figures of {number} may still change; it can be previewed, not printed.",
        ),
        "paper-current": Words(
            "这份文件的内容没有变化，请重印原件。",
            "This paper has not changed; reprint the stored one.",
        ),
        "paper-overtaken": Words(
            "“{number}”排版期间记录有了变动，这一份没有留存，请重新打印。",
            "The record went on while {number} was being set; it was not stored. Print it again.",
        ),
    }
)
