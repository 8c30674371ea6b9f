"""What the unit tally sheet, the ballot list and the group summary say (D8, D9, D10)."""

from __future__ import annotations

from typing import Final

from hearing_desk.words.language import Words

# D8
UNIT_TALLY: Final = Words("单位计票汇总表", "Unit Tally Sheet")
GROUP_AND_ORDER: Final = Words("{group}　　第 {order} 号", "{group}, no. {order}")
GROUP_AND_ORDER_WRITTEN: Final = Words(
    "{group}　　第 {order} 号　　书面述职", "{group}, no. {order}, written report"
)
PRESENT: Final = Words("发票时在场", "Present at issue")
RECUSED: Final = Words("其中回避", "Of these recused")
PEOPLE: Final = Words("{number}人", "{number}")
BALLOT_COUNTS: Final = Words("票数", "Ballots")
BALLOT_COUNTS_TEXT: Final = Words(
    "发出 {issued}　收回 {returned}　有效 {valid}　弃权 {abstentions}　无效 {invalid}　"
    "全空白 {all_blank}　换票 {exchanged}",
    "issued {issued}, returned {returned}, valid {valid}, abstentions {abstentions}, invalid "
    "{invalid}, wholly blank {all_blank}, exchanged {exchanged}",
)
UNRETURNED: Final = Words("未交回", "Unreturned")
UNRETURNED_COST: Final = Words(
    "{count} 张，本单位得分因此减少 {cost} 分", "{count}; the score is {cost} lower for it"
)
UNRETURNED_GAIN: Final = Words(
    "{count} 张，本单位得分因此增加 {cost} 分", "{count}; the score is {cost} higher for it"
)
UNRETURNED_NO_EFFECT: Final = Words(
    "{count} 张，对本单位得分没有影响", "{count}; without effect on the score"
)
ITEM: Final = Words("评议内容\n（单位：张）", "Item\n(ballots)")
GRADE_HEADING: Final = Words("{grade}\n{points} 分", "{grade}\n{points}")
BLANK: Final = Words("空白", "Blank")
OVERMARKED: Final = Words("多选", "Over-\nmarked")
ILLEGIBLE: Final = Words("无法\n辨认", "Illeg-\nible")
ABSTENTIONS: Final = Words("弃权", "Absten-\ntions")
INVALID: Final = Words("无效", "Invalid")
ROW_SUM: Final = Words("合计", "Sum")
POINTS: Final = Words("得分", "Points")
PENCIL: Final = Words(
    "核对：每行各栏之和等于收回票数 {ballots}（{capitals}）张；各项得分之和{imputed}等于总分。",
    "Check: the columns of every row add up to the {ballots} ballots returned; the points of all "
    "items{imputed} add up to the raw total.",
)
IMPUTED: Final = Words(
    "加上按规则计给未交回票或无效票的 {points} 分",
    ", with the {points} given by rule to missing or invalid ballots,",
)
RULES_APPLIED: Final = Words(
    "计分规则。单项空白：{blank}；多选或无法辨认：{overmark}；全空白票：{all_blank}；"
    "无效票：{invalid}。",
    "Rules. A blank item: {blank}; over-marked or illegible: {overmark}; a wholly blank ballot: "
    "{all_blank}; an invalid ballot: {invalid}.",
)
RATES: Final = Words(
    "各等次第二行为该等次的比率（%），即该等次标记数占该项所选等次标记总数的百分比，不含空白、多选和无法辨认。",
    "The second line of a grade is its rate (%): its marks in percent of all marks of grades on "
    "the item; blank, over-marked and illegible items are left out.",
)
RAW_TOTAL: Final = Words("总分", "Raw total")
DIVISOR: Final = Words("除数", "Divisor")
DIVISOR_TEXT: Final = Words("{divisor}：{rule}", "{divisor}: {rule}")
SCORE: Final = Words("听证评议得分", "Hearing score")
SCORE_TEXT: Final = Words(
    "{shown}　（{raw_total} ÷ {divisor} = {exact}）", "{shown}  ({raw_total} ÷ {divisor} = {exact})"
)
NO_SCORE: Final = Words("除数为零，无得分", "no score: nothing to divide by")
KEYED_BY: Final = Words("录入", "Keyed by")
VERIFIED_BY: Final = Words("复核", "Verified by")
METHOD: Final = Words("核对方式", "Method")
DIFFERENCES: Final = Words("两次录入差异", "Differences")
DIFFERENCES_TEXT: Final = Words(
    "{differences} 处，已对照纸质票解决 {settled} 处",
    "{differences} found, {settled} settled on the paper",
)
DOUBTFUL: Final = Words("疑难票", "Doubtful ballots")
DOUBTFUL_TEXT: Final = Words("{doubtful} 张，裁定 {rulings} 张", "{doubtful}; {rulings} ruled on")
SAMPLE: Final = Words("抽样核对", "Sample check")
SAMPLE_TEXT: Final = Words(
    "票号 {sheets}：{drawn} 张，相符 {matched} 张", "sheets {sheets}: {drawn}, {matched} agree"
)
NO_SAMPLE: Final = Words("未抽样", "none drawn")
REMARKS: Final = Words("备注", "Remarks")

# D9
BALLOT_LIST: Final = Words("录入明细表（计票汇总表附件）", "Ballot List (annex to the tally sheet)")
SHEET_NUMBER: Final = Words("票号", "Sheet")
BALLOTS_LISTED: Final = Words("本表所列", "Ballots listed")
MARK_KEY: Final = Words(
    "票面：{grades}，0=空白，+=多选，?=无法辨认。列：{items}。",
    "Marks: {grades}, 0 = blank, + = over-marked, ? = illegible. Columns: {items}.",
)
REMARKED: Final = Words("标“*”的票：{listed}。", "Sheets marked “*”: {listed}.")
REMARKED_SHEET: Final = Words("{sheet} {remark}", "{sheet} {remark}")
SEALED_WITH_BATCH: Final = Words(
    "本表随本单位评议票一并封存，供与纸质票逐张对照。",
    "Sealed with the unit's ballots, to be compared with the paper one by one.",
)

# D10
GROUP_SUMMARY: Final = Words("组别得分汇总表", "Group Summary")
RANK: Final = Words("名次", "Rank")
TIED: Final = Words("{rank} 并列", "{rank} tied")
UNRANKED: Final = Words("未排名", "unranked")
BALLOTS: Final = Words("收回票", "Ballots")
INVALID_BALLOTS: Final = Words("无效票", "Invalid")
SCORE_HEADING: Final = Words("得分", "Score")
SHEET_VERSION: Final = Words("所据计票汇总表", "Unit sheet used")
FLAGGED: Final = Words("低于 {threshold} 分", "below {threshold}")
RANK_RULE: Final = Words(
    "得分按{rounding}保留 {decimals} 位小数，名次比较{rank_on}；得分相同的：{ties}。"
    "除数：{divisor}。",
    "Scores are shown with {decimals} decimals, {rounding}; ranks compare {rank_on}; equal "
    "scores: {ties}. Divisor: {divisor}.",
)
LOT_WAITED_FOR: Final = Words("并列待抽签：{units}。", "Tied, lot to be drawn: {units}.")
REVOTE_WAITED_FOR: Final = Words(
    "并列待重新评议：{units}。", "Tied, second vote to be held: {units}."
)
FIRST: Final = Words("前{count}名", "The first {count}")
LAST: Final = Words("后{count}名", "The last {count}")
NAMED: Final = Words("{label}（并列的一并列入）：{units}。", "{label}, ties included: {units}.")
BELOW_THE_LINE: Final = Words("未参加排名的单位", "Units not ranked")
NONE_BELOW_THE_LINE: Final = Words("未参加排名的单位：无。", "Units not ranked: none.")
NOT_FINAL: Final = Words(
    "仅为听证评议得分，不代表最终评议结果", "Hearing scores only; not the final result"
)
