"""What the correction report (D12) and the recomputation by revised rules (6.23) say."""

from __future__ import annotations

from typing import Final

from hearing_desk.words.language import Words

# D8, D9 and D10 of a corrected unit
REPLACES: Final = Words(
    "第 {version} 版，替代第 {replaced} 版（得分 {shown}，已作废）。更正报告：{report}",
    "Version {version}, instead of version {replaced} (score {shown}, void). Correction report: "
    "{report}",
)
CORRECTED_SHEET: Final = Words("更正，见更正报告", "corrected, see the correction report")
TAKEN_OUT: Final = Words(
    "第 {sheet_no} 号票为外来票，已取出（{reason}）", "sheet {sheet_no} was foreign ({reason})"
)
KEYED_ANEW: Final = Words("第 {sheets} 号票曾重新录入", "sheets {sheets} were keyed anew")
SUMMARY_CORRECTED: Final = Words(
    "更正：{reports}。", "Corrected, see the correction reports: {reports}."
)

# D12
REPORT: Final = Words("更正报告", "Correction Report")
GROUP_AND_UNIT: Final = Words("{group}　　{unit}", "{group}, {unit}")
VOID_NOTICE: Final = Words(
    "{paper} 自本报告起作废，原件保存，不得销毁", "{paper} is void from here on; it is kept"
)
CORRECTED_PAPER: Final = Words("被更正的文件", "Document corrected")
NEW_PAPERS: Final = Words("更正后的文件", "New documents")
SIGNED_BY: Final = Words("原文件签字人", "The original was signed by")
BALLOTS_OF_ROUND: Final = Words("第 {number} 轮", "round {number}")
WHAT_CHANGED: Final = Words("一、更正内容", "1. What was corrected")
SHEET: Final = Words("票号", "Sheet")
ITEM: Final = Words("评议内容", "Item")
OLD_MARK: Final = Words("原录入", "As counted")
NEW_MARK: Final = Words("票面实际", "On the paper")
BLANK: Final = Words("空白", "blank")
OVERMARKED: Final = Words("多选", "over-marked")
OVERMARKED_WITH: Final = Words("多选（{grades}）", "over-marked ({grades})")
ILLEGIBLE: Final = Words("无法辨认", "illegible")
HOW: Final = Words("二、发现与核对", "2. How it was found and checked")
FOUND: Final = Words("发现经过", "How found")
CHECKED_BY: Final = Words("对照原票人", "Paper checked by")
NOTARY: Final = Words("在场公证员", "Notary present")
NO_NOTARY: Final = Words("无（公证监督已终止）", "none (supervision had ended)")
WHEN: Final = Words("更正时间", "Corrected at")
EFFECT: Final = Words("三、对本单位得分的影响", "3. Effect on the unit")
BEFORE: Final = Words("更正前", "Before")
AFTER: Final = Words("更正后", "After")
FIGURE: Final = Words("项目", "Figure")
ITEM_POINTS: Final = Words("{item} 得分", "{item}, points")
GROUP_EFFECT: Final = Words("四、对本组名次的影响", "4. Effect on the group")
RANK_BEFORE: Final = Words("名次\n更正前", "Rank\nbefore")
RANK_AFTER: Final = Words("名次\n更正后", "Rank\nafter")
SCORE_BEFORE: Final = Words("得分\n更正前", "Score\nbefore")
SCORE_AFTER: Final = Words("得分\n更正后", "Score\nafter")
CHANGE: Final = Words("变动", "Change")
CORRECTED: Final = Words("得分更正", "score corrected")
RANK_CHANGED: Final = Words("名次变动", "rank changed")
BOTH_CHANGED: Final = Words("得分更正，名次变动", "score corrected, rank changed")
UNCHANGED: Final = Words("不变", "unchanged")
ANNOUNCEMENT: Final = Words("五、当场宣布", "5. Announcement")
TO_READ: Final = Words(
    "{unit}听证评议得分由 {before} 分更正为 {after} 分，{rank}",
    "The hearing score of {unit} is corrected from {before} to {after}; {rank}",
)
RANK_STAYS: Final = Words("本组各单位名次不变。", "all ranks of the group stay.")
RANK_MOVES: Final = Words(
    "该单位名次由“{before}”更正为“{after}”；本组其他单位名次以更正后的汇总表为准。",
    "its rank from “{before}” to “{after}”; the other ranks of the group are those of the new "
    "summary.",
)
OTHERS_MOVE: Final = Words(
    "该单位名次不变，本组其他单位名次以更正后的汇总表为准。",
    "its rank stays; the other ranks of the group are those of the new summary.",
)
TO_ANNOUNCE: Final = Words(
    "重新签字后当场宣布。宣布时间：＿＿＿时＿＿＿分　　宣布人：＿＿＿＿＿＿＿＿",
    "To be announced once signed again. Announced at: ____:____   by: ________________",
)
NOTARY_INFORMED: Final = Words(
    "公证词宣读之后发现的，另行书面告知公证机构，由其补正或者复查。",
    "If found after the notary's statement was read, the notary office is informed in writing "
    "and supplements or re-examines.",
)
TIES_DROPPED: Final = Words(
    "本组此前以抽签或者重新评议排定的并列先后一并失效，仍并列的另行排定。",
    "Lots and second votes held in the group before no longer count; ties that remain are "
    "settled anew.",
)

# D10A
RECOMPUTATION: Final = Words("组别得分表（按修订规则）", "Group Scores by Revised Rules")
RECOMPUTED_TITLE: Final = Words("{group}　　第 {number} 次按修订规则计算", "{group}, no. {number}")
RECOMPUTED_NOTICE: Final = Words(
    "按修订规则另行计算，不改变已签署的结果", "Recomputed by revised rules; the result stands"
)
ORDERED_BY: Final = Words("依据", "Ordered by")
ORDERED_AT: Final = Words("记录时间", "Recorded at")
REVISED_DIGEST: Final = Words("修订规则指纹 SHA-256", "Digest of the revised rules, SHA-256")
REVISIONS: Final = Words("修订内容", "What was revised")
SIGNED_SENTENCE: Final = Words("签署的规则：{sentence}", "As signed: {sentence}")
REVISED_SENTENCE: Final = Words("修订的规则：{sentence}", "As revised: {sentence}")
NO_SENTENCE_DIFFERS: Final = Words(
    "规则确认单的文字相同。", "The sentences of the rule sheet are the same."
)
SIGNED_RANK: Final = Words("名次\n签署结果", "Rank\nas signed")
SIGNED_SCORE: Final = Words("得分\n签署结果", "Score\nas signed")
REVISED_RANK: Final = Words("名次\n修订规则", "Rank\nrevised")
REVISED_SCORE: Final = Words("得分\n修订规则", "Score\nrevised")
REVISED_TOTAL: Final = Words("总分\n修订规则", "Raw total\nrevised")
REVISED_DIVISOR: Final = Words("除数\n修订规则", "Divisor\nrevised")
