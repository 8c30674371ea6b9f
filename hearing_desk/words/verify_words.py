"""What a verification says: its checks, how they came out, and everything they may find."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words
from hearing_desk.words.verify_correction_words import CORRECTION_MESSAGES
from hearing_desk.words.verify_draw_words import DRAW_MESSAGES
from hearing_desk.words.verify_order_words import ORDER_MESSAGES
from hearing_desk.words.verify_paper_words import PAPER_MESSAGES
from hearing_desk.words.verify_recheck_words import RECHECK_MESSAGES
from hearing_desk.words.verify_role_words import ROLE_MESSAGES
from hearing_desk.words.verify_year_words import YEAR_MESSAGES

STATUSES: Mapping[str, Words] = MappingProxyType(
    {
        "passed": Words("通过  ", "passed "),
        "failed": Words("不符  ", "FAILED "),
        "could-not": Words("未能核", "UNDONE "),
        "nothing": Words("无可核", "nothing"),
    }
)
"""By the value of a status; equally wide, so that the lines stand in columns."""

CHECK_NAMES: Mapping[str, Words] = MappingProxyType(
    {
        "chain": Words("操作记录首尾相接，未被改动", "The journal's chain is unbroken"),
        "head": Words("与签字文件上的校验码一致", "The head on signed paper is in the chain"),
        "acts": Words("每项操作内容完整", "Every act is known and complete"),
        "order": Words("操作次序符合规则", "Acts stand in an order the rules allow"),
        "rules": Words("计票规则和单位未被改动", "Scheme and units are those that were frozen"),
        "pool": Words("代表库与封存的一致", "The pool is the one that was sealed"),
        "commitments": Words("抽选规则与承诺单一致", "Draw rules are those committed to"),
        "draws": Words("抽选结果重新计算一致", "Draws recompute"),
        "replacements": Words("替补重新计算一致", "Replacements recompute"),
        "attendance": Words("签到与应投票人数一致", "Attendance and voters recount"),
        "speeches": Words("述职计时合理", "Speech clocks are possible and run forwards"),
        "entries": Words("每张票两遍录入，差异均有认定", "Entries are complete and decided"),
        "deciders": Words("每项裁定有两名裁定人", "Every ruling has two deciders"),
        "reconciliation": Words("票数平衡", "Papers reconcile"),
        "tallies": Words("得分重新统计一致", "Tallies recount"),
        "ranks": Words("名次重新计算一致", "Ranks recompute"),
        "papers": Words("打印文件均已存档，版本连续", "Printed papers are stored, without gaps"),
        "signatures": Words("汇总表签字齐全", "Sheets are signed by all who must"),
        "files": Words("存档文件与其指纹一致", "Stored files match their digests"),
        "secrecy": Words("没有人与某张票相联系", "Nobody is tied to a ballot"),
        "people": Words("所涉人员均有登记", "Everybody cited is in the person table"),
        "contacts": Words("电话和证件号未外流", "No telephone or ID number outside its table"),
        "venues": Words("各会场结果相加无误", "Venues add up"),
        "years": Words("年度总分和名次重新计算一致", "The year's totals and ranks recompute"),
        "corrections": Words("更正有见证、有报告", "Corrections are witnessed and reported"),
        "rechecks": Words("抽样核对和重新计票属实", "Samples and recounts are what they must be"),
        "binding": Words("纸面与记录的核对属实", "Checks of paper against data are true"),
        "roles": Words("每一步由有权的人进行，须两人的有两人", "Every act was its actor's to do"),
    }
)
"""By the name of a check in `verify.verification.CHECKS`."""

LABELS: Mapping[str, Words] = MappingProxyType(
    {
        "present": Words("实到人数", "delegates present"),
        "recused": Words("回避人数", "delegates recused"),
        "session-present": Words("签到人数", "sign-in total"),
        "issued": Words("发出票数", "ballots issued"),
        "issued-to-voters": Words("发出票数＝应投票人数", "issued = voters"),
        "missing-minuted": Words("发出票数＝收回＋已说明的未交回", "issued = returned + minuted"),
        "keyed": Words("收回票数＝录入票数", "returned = keyed"),
        "sorted": Words("录入票数＝有效＋无效＋弃权", "keyed = valid + invalid + abstentions"),
        "paper": Words("印制票数＝发出＋换发＋剩余", "printed = issued + exchanged + unused"),
        "ballots": Words("票数", "ballots"),
        "valid": Words("有效票", "valid ballots"),
        "invalid": Words("无效票", "invalid ballots"),
        "abstentions": Words("弃权票", "abstentions"),
        "all-blank": Words("全空白票", "all-blank ballots"),
        "raw-total": Words("原始总分", "raw total"),
        "divisor": Words("除数", "divisor"),
        "score": Words("得分", "score"),
        "unreturned-cost": Words("未交回票的影响", "cost of the ballots not returned"),
        "imputed-points": Words("推定分", "imputed points"),
        "account": Words(
            "票数账（实到/回避/发出/收回）", "account (present/recused/issued/returned)"
        ),
        "columns": Words("各项目、各等次的次序", "items and grades in their order"),
        "built-in": Words("本程序抽选", "built-in draw"),
        "balls": Words("摇号球", "balls"),
        "notary-software": Words("公证处软件", "the notary office's software"),
        "start": Words("开始", "start"),
        "pause": Words("暂停", "pause"),
        "resume": Words("继续", "resume"),
        "stop": Words("结束", "stop"),
        "chain-seq": Words("编号不连续", "a number is missing or doubled"),
        "chain-prev-hash": Words("与前一项不相接", "it does not continue the one before"),
        "chain-hash": Words("内容与校验码不符", "its content is not what was hashed"),
        "chain-payload": Words("内容的写法不规范", "its content is not spelt canonically"),
    }
)
"""Values of parameters that are names of ours."""

HEADING = Words(
    "核验：{title}（{kind}），记录编号 {hearing}，共 {acts} 项操作",
    "Verification: {title} ({kind}), record {hearing}, {acts} acts",
)
OFFICIAL = Words("正式", "official")
REHEARSAL = Words("演练", "REHEARSAL")
MORE = Words("……另有 {count} 项", "... and {count} more")
ALL_PASSED = Words(
    "核验结论：没有不符。通过 {passed} 项，尚无可核 {nothing} 项。",
    "Result: nothing is wrong. {passed} passed, {nothing} had nothing to check yet.",
)
NOT_ALL_PASSED = Words(
    "核验结论：不符 {failed} 项，未能核验 {could_not} 项，通过 {passed} 项，"
    "尚无可核 {nothing} 项。",
    "Result: {failed} failed, {could_not} could not be done, {passed} passed, "
    "{nothing} had nothing to check yet.",
)
NOTES_HELP = (
    "另列录入人、认定人和各组名次，并列出全部发现。"
    " Also tell who keyed and settled, the ranks, and every finding."
)
HEAD_HELP = (
    "签字文件上的记录校验码（至少前 8 位）。 Journal head on a signed paper, 8 digits or more."
)

_FOUND: Mapping[str, Words] = MappingProxyType(
    {
        # the command
        "head-malformed": Words(
            "校验码“{head}”应为 8 至 64 位的数字和字母 a-f，请照签字文件抄写。",
            "The head {head} must be 8 to 64 digits 0-9 and a-f, copied from the signed paper.",
        ),
        "check-broke-off": Words(
            "记录的内容使这项核验无法继续（{detail}）。",
            "What the record holds keeps this check from going on ({detail}).",
        ),
        "stored-file-missing": Words(
            "缺少存档文件 {name}（{sha256}）。", "The stored file {name} ({sha256}) is missing."
        ),
        # the journal
        "verify-chain-broken": Words(
            "第 {seq} 号操作处断开：{fault}；应为 {expected}。记录被改动过。",
            "Broken at act {seq}: {fault}; {expected} should stand there. The record was altered.",
        ),
        "verify-record-empty": Words("记录是空的。", "The record is empty."),
        "verify-head-told": Words(
            "共 {acts} 项操作，最后校验码 {head}。", "{acts} acts, the last one hashed {head}."
        ),
        "verify-head-not-compared": Words(
            "没有与签字文件比较。记录末尾是否被截去，"
            "只有用 --head 与签字文件上的校验码比较才能知道。",
            "Not compared with paper. Whether acts were cut off at the end shows only against a "
            "signed paper: --head.",
        ),
        "verify-head-unknown": Words(
            "签字文件上的校验码 {head} 不在记录中：记录被改动、被截短，或不是这一份。",
            "The head {head} on paper is not in the record: it was altered, cut short, or is "
            "another record.",
        ),
        "verify-head-found": Words(
            "签字文件对应第 {seq} 号操作，其后又有 {later} 项操作。",
            "The paper was printed at act {seq}; {later} acts followed.",
        ),
        "act-malformed": Words(
            "第 {seq} 号操作（{kind}）无法识别或内容不完整。{detail}",
            "Act {seq} ({kind}) is unknown or not complete. {detail}",
        ),
        # attendance and speeches
        "no-ballots-yet": Words("还没有评议票可核。", "There are no ballots to check yet."),
        "sign-in-differs": Words(
            "第 {seq} 号操作：签到人数记录 {told}，重新统计 {found}。",
            "act {seq}: {told} signed in as recorded, {found} as counted.",
        ),
        "quorum-differs": Words(
            "第 {seq} 号操作：实到 {present} 人、席位 {seats} 个，是否达到法定人数记录有误。",
            "act {seq}: with {present} of {seats} present, the quorum is recorded wrongly.",
        ),
        "voters-differ": Words(
            "第 {seq} 号操作：“{unit}”发票时的{figure}记录 {told}，重新统计 {found}。",
            "act {seq}: {unit}, {figure} at the issue: {told} recorded, {found} counted.",
        ),
        "stand-ins-too-many": Words(
            "第 {seq} 号操作：{found} 名替补投票人超出规则允许。",
            "act {seq}: {found} stand-ins are more than the rules allow.",
        ),
        "issued-over-printed": Words(
            "第 {seq} 号操作：印制 {printed} 张，却发出 {issued} 张。",
            "act {seq}: {printed} printed and {issued} issued.",
        ),
        "clock-backwards": Words(
            "第 {seq} 号操作：“{unit}”的计时倒退了 {by_ms} 毫秒。",
            "act {seq}: {unit}: the clock went back by {by_ms} ms.",
        ),
        "speech-called-late": Words(
            "第 {seq} 号操作：“{unit}”开始述职后才被点名。",
            "act {seq}: {unit} was called after it had begun.",
        ),
        "speech-not-called": Words(
            "第 {seq} 号操作：“{unit}”没有被点名。", "act {seq}: {unit} was not called."
        ),
        "speech-of-written-report": Words(
            "第 {seq} 号操作：“{unit}”是书面述职，不应计时。",
            "act {seq}: {unit} reports in writing and has no clock.",
        ),
        "speech-act-impossible": Words(
            "第 {seq} 号操作：“{unit}”的计时当时不能“{kind}”。",
            "act {seq}: {unit}: the clock could not {kind} then.",
        ),
        "speech-undo-impossible": Words(
            "第 {seq} 号操作：“{unit}”最后一步不是可撤销的“{kind}”。",
            "act {seq}: {unit}: the last act was no {kind} that can be taken back.",
        ),
        "speech-beside-another": Words(
            "第 {seq} 号操作：“{unit}”计时的同时，“{other}”仍在计时。",
            "act {seq}: the clock of {unit} ran beside that of {other}.",
        ),
        "recovered-time-differs": Words(
            "第 {seq} 号操作：“{unit}”恢复的用时记录 {told_ms} 毫秒，重新计算 {found_ms} 毫秒。",
            "act {seq}: {unit} had used {told_ms} ms as recorded, {found_ms} ms as computed.",
        ),
        # ballots
        "marks-unreadable": Words(
            "第 {seq} 号操作：第 {sheet_no} 号票的标记不合规则。",
            "act {seq}: the marks of sheet {sheet_no} are none of the scheme's.",
        ),
        "entry-first-missing": Words(
            "“{unit}”第 {round} 轮第 {sheets} 号票没有第一遍录入。",
            "{unit}, round {round}: sheets {sheets} have no first entry.",
        ),
        "entry-second-missing": Words(
            "“{unit}”第 {round} 轮第 {sheets} 号票没有第二遍录入。",
            "{unit}, round {round}: sheets {sheets} have no second entry.",
        ),
        "entry-not-read-back": Words(
            "“{unit}”第 {round} 轮第 {sheets} 号票没有读校。",
            "{unit}, round {round}: sheets {sheets} were not read back.",
        ),
        "entry-difference-open": Words(
            "“{unit}”第 {round} 轮第 {sheets} 号票两遍录入不同，没有认定或裁定。",
            "{unit}, round {round}: the passes differ on sheets {sheets}; nobody decided.",
        ),
        "entry-doubt-open": Words(
            "“{unit}”第 {round} 轮第 {sheets} 号疑难票没有裁定。",
            "{unit}, round {round}: the doubtful sheets {sheets} were not ruled upon.",
        ),
        "entries-told": Words(
            "“{unit}”第 {round} 轮：{sheets} 张；第一遍 {first}，第二遍 {second}；"
            "差异认定 {settled} 张（{settlers}），裁定 {ruled} 张，判无效 {invalid} 张。",
            "{unit}, round {round}: {sheets} sheets; first {first}, second {second}; "
            "settled {settled} ({settlers}), ruled {ruled}, invalid {invalid}.",
        ),
        "deciders-not-two": Words(
            "第 {seq} 号操作：“{unit}”第 {sheet_no} 号票的裁定人不是两名不同的人（{deciders}）。",
            "act {seq}: {unit}, sheet {sheet_no}: not two different deciders ({deciders}).",
        ),
        "ruling-without-reason": Words(
            "第 {seq} 号操作：“{unit}”第 {sheet_no} 号票的裁定没有理由。",
            "act {seq}: {unit}, sheet {sheet_no}: a ruling without a reason.",
        ),
        "papers-do-not-add-up": Words(
            "“{unit}”第 {round} 轮票数不平：{figure}，一边 {left}，一边 {right}。",
            "{unit}, round {round}: papers do not add up: {figure}, {left} against {right}.",
        ),
        "missing-without-minute": Words(
            "“{unit}”第 {round} 轮有未交回的票没有说明。",
            "{unit}, round {round}: a ballot not returned was minuted without a remark.",
        ),
        "no-tallies-yet": Words("还没有计票。", "Nothing was tallied yet."),
        "tally-of-other-unit": Words(
            "第 {seq} 号操作：“{unit}”的计票结果是别的单位或轮次的。",
            "act {seq}: the figures recorded for {unit} are of another unit or round.",
        ),
        "tally-differs": Words(
            "第 {seq} 号操作：“{unit}”的{figure}记录 {told}，重新统计 {found}。",
            "act {seq}: {unit}, {figure}: {told} recorded, {found} counted.",
        ),
        "rank-differs": Words(
            "“{unit}”的名次，两种算法分别得 {told} 和 {found}。",
            "The rank of {unit} comes out as {told} one way and {found} another.",
        ),
        "ranks-told": Words("{group}：{ranks}", "{group}: {ranks}"),
    }
)

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        **_FOUND,
        **DRAW_MESSAGES,
        **PAPER_MESSAGES,
        **ORDER_MESSAGES,
        **YEAR_MESSAGES,
        **CORRECTION_MESSAGES,
        **RECHECK_MESSAGES,
        **ROLE_MESSAGES,
    }
)
