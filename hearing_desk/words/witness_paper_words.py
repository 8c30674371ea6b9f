"""What the papers that witness the day say (D3, D5, D11, D13, D15, D16, D17)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.words.language import Words

TIME: Final = Words("时间", "Time")
GROUP: Final = Words("组别", "Group")
SHEETS: Final = Words("评议票张数", "Sheets")
ENVELOPES: Final = Words("封袋", "Envelopes")

# D3
NOTIFICATION: Final = Words("通知确认记录", "Notification Record")
CHANNEL: Final = Words("方式", "Channel")
ANSWER: Final = Words("答复", "Answer")
POSITION: Final = Words("席位", "Seat")
CALLER: Final = Words("通知人", "Caller")
SEAT: Final = Words("席位 {number}", "seat {number}")
WAITING: Final = Words("候补 {place}", "alternate {place}")
DECLINED: Final = Words(
    "不能参加：{reason}；由 {name} 递补", "cannot come: {reason}; {name} follows"
)
DECLINED_VACANT: Final = Words(
    "不能参加：{reason}；席位空缺", "cannot come: {reason}; the seat stays empty"
)
NOTIFICATION_NOTE: Final = Words(
    "逐人填写通知时间、方式（电话、短信、当面）、答复（参加、不能参加及原因）。本记录不写电话号码；"
    "已登记的递补由程序印出。",
    "For each person: when, by what channel (telephone, message, in person), the answer, and why "
    "not. No telephone numbers here. Replacements that were recorded are printed.",
)

# D5
ZERO_REPORT: Final = Words("零票报告", "Zero Report")
ALL_ZERO: Final = Words(
    "发出第一张评议票之前，以下计数全部为零。",
    "Before the first ballot was issued every counter below is zero.",
)
UNITS: Final = Words("单位数", "Units")
ISSUED: Final = Words("发出", "Issued")
RETURNED: Final = Words("收回", "Returned")
KEYED_FIRST: Final = Words("第一次\n录入", "First\npass")
KEYED_SECOND: Final = Words("第二次\n录入", "Second\npass")
COUNTED: Final = Words("已计票\n单位", "Units\ncounted")
RELEASED: Final = Words("已发布\n单位", "Units\nreleased")
ZERO_DIGESTS: Final = Words("指纹", "Fingerprints")
SCHEME_DIGEST: Final = Words("规则", "Scheme")
FROZEN_DIGEST: Final = Words("规则和单位", "Scheme and units")
ROSTER_DIGEST: Final = Words("封存名册", "Sealed roster")
PROGRAM: Final = Words("程序版本", "Program")
ACTS: Final = Words("记录中的操作数", "Acts on record")
TWO_KEYS: Final = Words("公布得分的两把钥匙", "The two keys to every score")
FIRST_KEY: Final = Words("第一把：计票人", "First: clerk")
SECOND_KEY: Final = Words("第二把：{role}", "Second: {role}")
CLOCK_CHECK: Final = Words("时钟核对", "Clock check")
MACHINE_TIME: Final = Words("本机时间", "This machine")
REFERENCE_TIME: Final = Words("标准时间", "Reference")
MACHINE_OFFSET: Final = Words("本机偏差（秒）", "Offset (s)")
COMPARED_BY: Final = Words("核对人", "Compared by")
BOX: Final = Words("票箱", "Ballot box")
BOX_EMPTY: Final = Words("当众开箱为空", "Shown empty")
BOX_SEAL: Final = Words("封条号", "Seal no.")
BOX_SEALED_BY: Final = Words("封箱人", "Sealed by")
BOX_SEALED_AT: Final = Words("封箱时间", "Sealed at")

# D11
NOTARY_PAGE: Final = Words("公证监督页", "Notary Page")
NEUTRAL: Final = Words(
    "公证员对抽选、签到、发票、收票、开封、计票、录入、签字各环节进行现场监督。所列数据由计票人员在现场"
    "监督下产生。公证员监督的是过程，不对计票方法和分数作专业鉴定。",
    "The notary supervised on site: draw, sign-in, issue, return, opening, counting, keying and "
    "signing. The figures were produced by the counters under that supervision. What is supervised "
    "is the procedure; method and scores are not certified as such.",
)
ENDED: Final = Words(
    "公证监督已终止：{reason}。此后的文件均标明“未经公证监督”。",
    "The notary's supervision ended: {reason}. Every later paper says so.",
)
STEPS: Final = Words("监督环节", "What was supervised")
STEP: Final = Words("环节", "Step")
ON_RECORD: Final = Words("记录所载", "On record")
NOTARY_REMARK: Final = Words("公证员备注", "Notary's remark")
STEP_RULES: Final = Words("规则确认", "Rules")
STEP_POOL: Final = Words("名册封存", "Pool")
STEP_DRAW: Final = Words("抽选", "Draw")
STEP_SIGN_IN: Final = Words("签到", "Sign-in")
STEP_PAPERS: Final = Words("发票、收票", "Ballots")
STEP_COUNT: Final = Words("计票", "Count")
STEP_SIGNATURES: Final = Words("签字、发布", "Signatures")
RULES_FROZEN: Final = Words("已确定，指纹 {digest}", "frozen, digest {digest}")
POOL_SEALED: Final = Words("{people} 人，{at} 封存", "{people} people, sealed {at}")
DRAW_HELD: Final = Words("第 {number} 次（{draw}）", "no. {number} ({draw})")
DRAW_VOIDED: Final = Words("，已作废：{reason}", ", voided: {reason}")
DRAW_GIVEN_UP: Final = Words("，已放弃：{reason}", ", given up: {reason}")
SIGNED_IN: Final = Words(
    "{session}：到场 {present} 人，{at} 截止", "{session}: {present} present, closed {at}"
)
HANDLED: Final = Words(
    "发出 {issued} 张，收回 {returned} 张；作废轮次 {voided} 个",
    "{issued} issued, {returned} returned; void rounds: {voided}",
)
UNITS_COUNTED: Final = Words(
    "{units} 个单位中已计票 {counted} 个，缺席 {absent} 个",
    "of {units} units {counted} counted, {absent} absent",
)
UNITS_SIGNED: Final = Words(
    "汇总表已签字 {signed} 个单位，已发布 {released} 个单位",
    "tally sheets signed: {signed} units; released: {released}",
)
STEP_TOGETHER: Final = Words("两人共同", "Jointly")
TOGETHER: Final = Words(
    "{act} {count} 次：{person}（{role}），经{second}（{second_role}）同意",
    "{act}: {count}, by {person} ({role}) with {second} ({second_role})",
)
STEP_BINDING: Final = Words("纸面核对", "Paper against data")
BOUND: Final = Words(
    "回填核对 {checks} 次（{papers} 份文件，不符 {mismatched} 次）；签字件回传 {returns} 份"
    "（现行版本 {current} 份，其他 {other} 份）；封存照片 {photographs} 张",
    "typed back: {checks} (papers: {papers}, not matching: {mismatched}); returned as images: "
    "{returns} ({current} current, {other} other); custody photographs: {photographs}",
)
OBJECTIONS: Final = Words("异议和现场情况（逐字）", "Objections and incidents, verbatim")
SEAL_LIST: Final = Words("封存清单", "Seal list")
CONTENT: Final = Words("封存内容", "Content")
SEAL_NUMBER: Final = Words("封条号", "Seal no.")
SEALED_BY: Final = Words("封存人", "Sealed by")
SEALED_AT: Final = Words("封存时间", "Sealed at")
BALLOTS_OF: Final = Words(
    "{unit}　第 {round} 轮　{sheets} 张", "{unit}, round {round}: {sheets} sheets"
)
STATEMENT: Final = Words(
    "公证词（由公证员填写或粘贴）", "Statement (written or pasted by the notary)"
)

# D13
INCIDENT_LOG: Final = Words("现场情况记录", "Incident Log")
CATEGORY: Final = Words("类别", "Category")
WHAT: Final = Words("情况（逐字）", "What happened, verbatim")
DECISION: Final = Words("处理决定、决定人", "Decision, by whom")
LOG_NOTE: Final = Words(
    "编号连续，所记内容不能删除或改写。“处理决定、决定人”未记入情况栏的，由总监票人手写。",
    "Numbers run on; nothing can be removed or rewritten. Decisions not told in the entry itself "
    "are written in by hand.",
)
SUPERVISION_ENDED: Final = Words(
    "公证监督终止：{reason}", "The notary's supervision ended: {reason}"
)

# D15
LABEL: Final = Words("封存标签", "Seal and Custody Label")
ROUND_NUMBER: Final = Words("第 {number} 轮", "round {number}")
ROUND_VOID: Final = Words("第 {number} 轮（作废）", "round {number} (void)")
SHEET_NUMBERS: Final = Words("票号", "Sheet numbers")
FROM_TO: Final = Words("{first} 至 {last}", "{first} to {last}")
ENVELOPE: Final = Words("封袋", "Envelope")
K_OF_N: Final = Words("第 {number} 袋，共 {count} 袋", "{number} of {count}")
KEPT_BY: Final = Words("保管人", "Kept by")
KEPT_UNTIL: Final = Words("保管期限", "Kept until")
OPENED: Final = Words("启封记录", "Opened (by, when, why)")
OPENED_AGAIN: Final = Words("再次封存", "Sealed again (by, when)")
UNIT_SHEETS: Final = Words("本轮共收回", "Returned in all")
ACROSS_THE_FLAP: Final = Words(
    "骑缝签字：本标签贴于封口，签字须跨过封口线。",
    "Glue across the flap; every signature must cross the line of the flap.",
)

# D16
HANDOVER: Final = Words("移交清单", "Hand-Over List")
PAPERS: Final = Words("文件", "Papers")
DOCUMENT_NUMBER: Final = Words("文件编号", "Document")
TITLE: Final = Words("名称", "Name")
VERSION: Final = Words("版本", "Version")
FILE_DIGEST: Final = Words("文件指纹（前 16 位）", "File digest (first 16)")
COPIES: Final = Words("份数", "Copies")
IMAGES: Final = Words("照片和扫描件（存于评议记录）", "Photographs and scans (in the record)")
IN_RECORD: Final = Words("操作号", "Act")
SHOWS: Final = Words("所示", "Shows")
VERDICT_OR_SEAL: Final = Words("判定或封条号", "Verdict or seal no.")
ENVELOPE_OF: Final = Words(
    "封袋：{unit}　第 {round} 轮　第 {envelope} 袋", "envelope {envelope} of {unit}, round {round}"
)
MEDIA: Final = Words("存储介质", "Media")
MEDIUM: Final = Words("介质、编号", "Medium, number")
MEDIUM_CONTENT: Final = Words("内容", "Content")
MEDIUM_DIGEST: Final = Words("文件指纹 SHA-256（前 16 位）", "File digest SHA-256 (first 16)")
RECORD_AT: Final = Words(
    "评议记录：生成本清单时 {acts} 项操作。复制到介质后，将介质上文件的指纹填入下表。",
    "The record: {acts} acts when this list was made. Once copied, write the digests of the files "
    "on each medium below.",
)
HANDED_OVER_BY: Final = Words("移交人", "Handed over by")
RECEIVED_BY: Final = Words("接收人", "Received by")

# D17
MANUAL_FORM: Final = Words("手工计票单", "Manual Tally Form")
TALLY_BY_STROKES: Final = Words(
    "停电、设备故障时使用。唱票人逐张念，计票人在相应栏内画“正”字，每票每项一画；"
    "“空白”“多选、难辨”也画。恢复后按本单录入，并与评议票核对。",
    "For a power cut or a broken machine. One reads each ballot aloud, one draws a stroke of 正 "
    "(five strokes) for every item, blank and unreadable items too. Key it in afterwards and "
    "compare it with the ballots.",
)
ITEM: Final = Words("评议内容", "Item")
BLANK: Final = Words("空白", "Blank")
UNREADABLE: Final = Words("多选、\n难辨", "Over-marked,\nillegible")
ROW_SUM: Final = Words("合计", "Sum")
FORM_ROUND: Final = Words("轮次", "Round")
FORM_ISSUED: Final = Words("发出张数", "Issued")
FORM_RETURNED: Final = Words("收回张数", "Returned")
FORM_ABSTAINED: Final = Words("弃权张数", "Abstentions")
FORM_INVALID: Final = Words("无效张数", "Invalid")
FORM_TIME: Final = Words("起止时间", "From, to")
EACH_ROW_SUM: Final = Words(
    "每行合计＝收回张数－弃权张数－无效张数。不等的，重新唱票。",
    "Every row adds up to the ballots returned less abstentions and invalid ones; else again.",
)

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "zero-report-too-late": Words(
            "已经发出评议票，不能再打印零票报告。零票报告只能在发出第一张评议票之前打印。",
            "Ballots have been issued; a zero report can only be printed before the first one.",
        ),
        "label-nothing-collected": Words(
            "“{subject}”还没有收回的评议票，没有可以封存的内容。请在收票之后打印封存标签。",
            "No ballots of {subject} have been collected yet, so there is nothing to seal. Print "
            "the labels after the ballots are in.",
        ),
    }
)
