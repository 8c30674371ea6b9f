"""What the recount record (D14) and the sample record (D14A) say, and what other papers of them."""

from __future__ import annotations

from typing import Final

from hearing_desk.words.language import Words

GROUP_AND_UNIT: Final = Words(
    "{group}　　{unit}　　第 {round} 轮　　第 {number} 次",
    "{group}, {unit}, round {round}, no. {number}",
)
COUNTED_MARK: Final = Words("原计入", "As counted")
ITEM: Final = Words("评议内容", "Item")
SHEET: Final = Words("票号", "Sheet")

# D14
RECOUNT: Final = Words("复核（重新计票）记录", "Recount Record")
ASKED_BY: Final = Words("提出人", "Asked for by")
ASKER: Final = Words("{name}（{role}）", "{name} ({role})")
ASKED_AT: Final = Words("提出时间", "Asked at")
COMPARED_AT: Final = Words("比较时间", "Compared at")
KEYED_BY: Final = Words("原录入、复核人", "Keyed before by")
RECOUNTED_BY: Final = Words("重新录入人", "Keyed again by")
PAPERS: Final = Words("重新录入", "Keyed again")
PAPERS_TEXT: Final = Words(
    "{papers} 张（撤回重录 {undone} 张）", "{papers} (taken back and keyed again: {undone})"
)
DIFFERING: Final = Words("不一致", "Differing")
DIFFERING_TEXT: Final = Words("{count} 张", "{count}")
HOW: Final = Words(
    "全部计入的票由未参加两遍录入的人重新录入，录入时不显示原计入的标记；无效票除外。",
    "Every paper that counts was keyed again by somebody who had keyed none of them, without being "
    "shown what was counted; invalid papers are not among them.",
)
FIGURES: Final = Words("一、两次结果", "1. Both counts")
FIGURE: Final = Words("项目", "Figure")
BEFORE: Final = Words("原计票", "As counted")
AFTER: Final = Words("重新计票", "As recounted")
SETTLED: Final = Words("对照原票后", "By the papers")
ITEM_POINTS: Final = Words("{item} 得分", "{item}, points")
DIFFERENCES: Final = Words("二、不一致的票", "2. Papers that differ")
RECOUNTED_MARK: Final = Words("重新录入", "Recounted")
FOUND_MARK: Final = Words("票面实际", "On the paper")
DECIDED: Final = Words("认定", "Decided")
DECIDED_TEXT: Final = Words("{reason}（认定人：{deciders}）", "{reason}; by {deciders}")
NOT_DECIDED: Final = Words("尚未对照原票", "not looked at yet")
SAME: Final = Words(
    "重新计票与原计票逐票一致，维持原计票结果。",
    "The recount agrees with the count paper by paper; the count stands.",
)
COUNT_RIGHT: Final = Words(
    "不一致的票经对照原票，原计入的标记无误，维持原计票结果。",
    "By the papers, what was counted is right; the count stands.",
)
COUNT_CHANGED: Final = Words(
    "经对照原票，原计票有误；认定的标记已按裁定计入，总分由 {before} 改为 {after}，"
    "重新出具单位计票汇总表。",
    "By the papers, the count was wrong; what was found counts as ruled, the raw total goes from "
    "{before} to {after}, and the tally sheet is made anew.",
)
CORRECTION_DUE: Final = Words(
    "经对照原票，原计票有误，总分应由 {before} 改为 {after}。结果已经锁定，"
    "须按票号更正，出具更正报告。",
    "By the papers, the count was wrong; the raw total should go from {before} to {after}. The "
    "figures were locked, so the papers are corrected by number, with a correction report.",
)
OPEN: Final = Words(
    "不一致的票尚未全部对照原票。", "Not every paper that differs has been looked at."
)

# D14A
SAMPLE: Final = Words("抽样核对记录", "Sample Record")
NOTARY: Final = Words("公证员", "Notary")
DRAWN_AT: Final = Words("抽取时间", "Drawn at")
CLOSED_AT: Final = Words("结束时间", "Ended at")
SEED: Final = Words("公证员指定的数字", "Digits named")
SIZE: Final = Words("抽取张数", "Sheets drawn")
SIZE_TEXT: Final = Words(
    "{papers} 张中抽 {size} 张（建议 {proposed} 张）", "{size} of {papers} ({proposed} proposed)"
)
SURE: Final = Words("把握", "How sure")
SURE_TEXT: Final = Words(
    "若有 {wrong} 张错票，至少查到一张的把握为 {percent}%",
    "{percent} % sure to find one of {wrong} wrong papers",
)
RESULT_OF_SAMPLE: Final = Words("结果", "Result")
RESULT_TEXT: Final = Words(
    "相符 {agreed} 张，不符 {differing} 张，未核 {unread} 张",
    "{agreed} agree, {differing} differ, {unread} not read",
)
HOW_SAMPLED: Final = Words(
    "公证员先看纸质票，逐项报读或者录入票面标记，然后才显示记录中的标记，由程序比较。",
    "The notary looked at each paper first and keyed what stands on it; only then was the record "
    "shown, and the program compared the two.",
)
SHEETS: Final = Words("一、抽取的票", "1. Sheets drawn")
ORDER: Final = Words("次序", "Order")
TICKET: Final = Words("签号（前 18 位）", "Ticket (first 18 digits)")
READ: Final = Words("票面", "Paper")
RECORDED: Final = Words("记录", "Record")
VERDICT: Final = Words("比较", "Compared")
AGREES: Final = Words("相符", "agrees")
DIFFERS: Final = Words("【不符】", "DIFFERS")
UNREAD: Final = Words("未核", "not read")
READ_AGAIN: Final = Words("{first} → {latest}", "{first} → {latest}")
AGREES_AGAIN: Final = Words("再读相符", "agrees, read again")
RECIPE: Final = Words("二、票号如何得出", "2. How the sheets follow from the digits")
RECIPE_TEXT: Final = Words(
    "K 是下面第一行文字的 SHA-256。每张计入的票，把 K 与三位票号连写后取 SHA-256，换算成十进制，"
    "不足 64 位在左边补 0，再倒过来写，即为签号。签号由小到大，取前若干张。",
    "K is the SHA-256 of the first line below. For every paper that counts, write K and its number "
    "in three digits together, take the SHA-256 of that as a decimal number, pad it with 0 on the "
    "left to 64 digits, and read it backwards: its ticket. The smallest tickets are drawn.",
)
DIFFERENT: Final = Words(
    "不符的票：锁定前重新打开录入、搁置后重录；锁定后按票号更正并出具更正报告。未改正或者未由两人认定的，"
    "不能锁定、签字、公布。",
    "Where a sheet differs: before the lock the entry is opened and the sheet keyed anew; after it "
    "the sheet is corrected, with a report. Until that, or until two decide, nothing is locked, "
    "signed or released.",
)

# D7, D8, D11
RECOUNTED_RETURNS: Final = Words(
    "复点 {count} 次（{reasons}）", "counted again {count}x ({reasons})"
)
RECOUNT_HELD: Final = Words(
    "重新计票第 {number} 次，不一致 {differing} 张，见 {paper}",
    "recount {number}, papers differing: {differing}, see {paper}",
)
STEP_SAMPLE: Final = Words("抽样核对", "Samples")
SAMPLE_TOLD: Final = Words(
    "{unit}第 {number} 次，数字 {seed}：抽 {size} 张，相符 {agreed}，不符 {differing}，"
    "未核 {unread}",
    "{unit}, no. {number}, digits {seed}: sheets {size}, agreeing {agreed}, differing {differing}, "
    "not read {unread}",
)
SAMPLE_RUNNING: Final = Words("（尚未结束）", " (not ended yet)")
STEP_RECOUNT: Final = Words("重新计票", "Recounts")
RECOUNT_TOLD: Final = Words(
    "{unit}第 {number} 次，{asker}提出：不一致 {differing} 张，已认定 {settled} 张",
    "{unit}, no. {number}, asked for by {asker}: differing {differing}, settled {settled}",
)
RECOUNT_RUNNING: Final = Words(
    "{unit}第 {number} 次，{asker}提出：尚未完成",
    "{unit}, no. {number}, asked for by {asker}: under way",
)
