"""What each alternative of a scheme is called, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from hearing_desk.model.scheme import (
    Affiliation,
    AllBlankRule,
    AlternateRule,
    Announcement,
    Apportionment,
    AwardRounding,
    AwardTieRule,
    Balloting,
    BlankRule,
    Combination,
    DivisorRule,
    DrawTiming,
    EndSignal,
    IdentifiedBallotRule,
    InvalidRule,
    OvermarkRule,
    PanelScope,
    RankOn,
    RecusalRule,
    ReportMode,
    ReportOrder,
    Rounding,
    ScoreRelease,
    ShortSectorRule,
    SigningRhythm,
    SpeakerRule,
    SpeechStart,
    SpoiledBallotRule,
    SurplusRule,
    TieRule,
    TornBallotRule,
    UnclearMarkRule,
    UnreturnedRule,
    Verification,
)
from hearing_desk.model.year_rules import ComponentSource, VenuePooling
from hearing_desk.words.language import Words

LABELS: Final[Mapping[Enum, Words]] = MappingProxyType(
    {
        # A1
        Combination.SUM_OF_ITEMS: Words("各项得分相加", "the points of all items are added"),
        Combination.POOLED_MEAN: Words(
            "全部项目的标记合并，求平均分", "the mean points of the marks of all items together"
        ),
        Combination.SHARE_OF_BEST: Words(
            "按选择最高等次的百分比计算", "the percentage that chose the best grade"
        ),
        # B1-B10
        BlankRule.AS_GRADE: Words("按指定等次计分", "counts as the grade named"),
        BlankRule.ZERO: Words("计0分，该票仍计入除数", "counts 0; the ballot stays in the divisor"),
        BlankRule.NOT_COUNTED: Words("该项不计入", "the item leaves the count"),
        AllBlankRule.AS_BLANK_ITEMS: Words(
            "各项都按单项空白处理，并单独统计张数",
            "every item counts as blank, and it is counted apart",
        ),
        AllBlankRule.ABSTENTION: Words(
            "作弃权处理，不计入总分和除数", "an abstention, outside the raw total and the divisor"
        ),
        AllBlankRule.INVALID: Words("作无效票处理", "an invalid ballot"),
        OvermarkRule.AS_BLANK: Words(
            "该项按空白处理，并单独统计", "the item counts as blank, and it is counted apart"
        ),
        OvermarkRule.ITEM_ZERO: Words(
            "该项计0分，该票仍计入除数", "the item counts 0; the ballot stays in the divisor"
        ),
        OvermarkRule.ITEM_EXCLUDED: Words("该项不计入", "the item leaves the count"),
        OvermarkRule.LOWER_GRADE: Words(
            "按所选等次中最低的一个计分", "the lowest of the grades marked counts"
        ),
        OvermarkRule.BALLOT_INVALID: Words("整张票无效", "the whole ballot is invalid"),
        UnclearMarkRule.BY_INTENTION: Words(
            "能判明代表意图的，按其意图计，由两名监票人认定并记录；不能判明的，按多选处理",
            "counts as evidently meant, as two supervisors rule and record; otherwise it is "
            "treated like an over-mark",
        ),
        UnclearMarkRule.STRICT: Words("一律按多选处理", "always treated like an over-mark"),
        IdentifiedBallotRule.INVALID: Words(
            "由总监票人会同公证员认定为无效票",
            "invalid, as the chief supervisor rules before the notary",
        ),
        IdentifiedBallotRule.COUNTED: Words("照常有效", "valid like any other"),
        TornBallotRule.LEGIBLE_ITEMS: Words(
            "能辨认的项目有效；缺损的项目按多选处理",
            "what can be read counts; an item whose part is missing is treated like an over-mark",
        ),
        TornBallotRule.INVALID: Words("整张票无效", "the whole ballot is invalid"),
        InvalidRule.ZERO_IN_DIVISOR: Words(
            "计0分，仍计入除数，并在汇总表上列明影响",
            "counts 0 and stays in the divisor; the tally sheet states the effect",
        ),
        InvalidRule.OUT_OF_DIVISOR: Words(
            "不计分，也不计入除数", "counts nothing and leaves the divisor"
        ),
        InvalidRule.AS_ALL_BLANK: Words("按全空白票处理", "treated like a wholly blank ballot"),
        SurplusRule.NEW_ROUND: Words(
            "先重新清点；仍然多于发出数的，该单位本轮作废，换用另一种颜色的评议票重新评议",
            "recounted first; if the surplus remains, the unit's round is void and is repeated "
            "with ballots of another colour",
        ),
        SurplusRule.RECOUNT_ONLY: Words(
            "重新清点，剔除非本轮评议票后票数相符的，方可继续",
            "recounted; it may go on only once foreign paper is removed and the numbers agree",
        ),
        # C1, C3
        DivisorRule.PRESENT_AT_ISSUE: Words(
            "该单位发票时在场的评议代表人数（不含回避人员）",
            "the delegates present, and not recused, when the unit's ballots are issued",
        ),
        DivisorRule.SESSION_PRESENT: Words(
            "本场签到的评议代表人数，各单位相同",
            "the delegates signed in for the session, the same for every unit",
        ),
        DivisorRule.RETURNED: Words("该单位收回的票数", "the unit's ballots returned"),
        DivisorRule.VALID: Words("该单位的有效票数", "the unit's valid ballots"),
        DivisorRule.MARKS: Words("计入的标记总数", "the number of marks counted"),
        UnreturnedRule.ZERO: Words("计0分", "adds 0"),
        UnreturnedRule.AS_BLANK_ITEMS: Words(
            "按各项空白的票计分", "adds the points of a ballot with every item blank"
        ),
        RecusalRule.NO_BALLOT: Words(
            "不发该单位的票，也不计入该单位的除数",
            "gets no ballot for that unit and is not in its divisor",
        ),
        RecusalRule.ALTERNATE_FOR_UNIT: Words(
            "由候补代表就该单位代为评议",
            "an alternate votes in that delegate's place for that unit",
        ),
        # D2-D9
        Rounding.HALF_UP: Words("四舍五入", "halves rounded up"),
        Rounding.HALF_EVEN: Words("四舍六入五成双", "halves rounded to even"),
        RankOn.EXACT: Words("未经舍入的精确得分", "exact scores"),
        RankOn.DISPLAYED: Words("舍入后的公布得分", "scores as displayed"),
        TieRule.SHARED: Words(
            "名次并列，其后名次顺延空出（如1、2、2、4）",
            "rank is shared, the next is skipped (1, 2, 2, 4)",
        ),
        TieRule.DENSE: Words(
            "名次并列，其后名次连续（如1、2、2、3）",
            "rank is shared, the next is not skipped (1, 2, 2, 3)",
        ),
        TieRule.MOST_BEST_GRADES: Words(
            "最高等次多者在前；再相同的，最低等次少者在前；仍相同的，按项目顺序比较",
            "more marks of the best grade come first, then fewer of the worst, then item order",
        ),
        TieRule.LOT: Words(
            "在公证员监督下抽签；抽签前并列",
            "decided by lot before the notary; shared until then",
        ),
        TieRule.REVOTE: Words(
            "对得分相同的单位重新评议；重新评议前并列",
            "decided by a second vote on these units; shared until then",
        ),
        Announcement.SCORE: Words("只公布得分", "scores only"),
        Announcement.SCORE_AND_RANK: Words("公布得分和名次", "scores and ranks"),
        AwardRounding.HALF_UP: Words("四舍五入", "halves rounded up"),
        AwardRounding.FLOOR: Words("舍去小数", "rounded down"),
        AwardRounding.CEILING: Words("小数进一", "rounded up"),
        AwardRounding.LARGEST_REMAINDER: Words(
            "全部单位合并计算名额，再按最大余额法分到各组",
            "reckoned for all units together and shared among the groups by largest remainder",
        ),
        AwardTieRule.PENDING: Words(
            "全部列出并注明“待定”，由组织方书面决定",
            "all are listed as pending; the organizer decides in writing",
        ),
        AwardTieRule.INCLUDE_ALL: Words("全部列入", "all are included"),
        AwardTieRule.EXCLUDE_ALL: Words("全部不列入", "all are left out"),
        # E2-E11
        Apportionment.LARGEST_REMAINDER: Words(
            "最大余额法；余额相同的，按公证抽签的顺序确定",
            "by largest remainder; equal remainders go by the notarized draw order",
        ),
        Apportionment.SAINTE_LAGUE: Words("圣拉古法", "by Sainte-Laguë"),
        Apportionment.D_HONDT: Words("顿特法", "by D'Hondt"),
        ShortSectorRule.STOP: Words(
            "停止抽选，由组织方说明理由并书面决定",
            "the draw stops; the organizer decides in writing",
        ),
        ShortSectorRule.REDUCE_PANEL: Words(
            "相应减少代表人数", "the panel is made smaller by as many seats"
        ),
        ShortSectorRule.TRANSFER_NAMED: Words(
            "缺额转给组织方书面指定的界别，并说明理由",
            "the missing seats go to a sector the organizer names in writing, with a reason",
        ),
        ShortSectorRule.TRANSFER_AUTO: Words(
            "缺额逐个转给合格人选剩余最多的界别",
            "the missing seats go one by one to the sector with most eligible people to spare",
        ),
        PanelScope.PER_GROUP: Words("每组听证前各抽选一次", "one draw for each group's session"),
        PanelScope.DAY: Words(
            "全天只抽选一次，各组使用同一批代表",
            "one draw for the whole day; all groups share the panel",
        ),
        AlternateRule.SHARE: Words("按名额比例配备", "a share of the seats"),
        AlternateRule.FIXED: Words("按固定人数配备", "a fixed number"),
        DrawTiming.TWO_DAYS_BEFORE: Words(
            "听证前一至两日内抽选", "is held at most two days before"
        ),
        DrawTiming.SAME_MORNING: Words("听证当日上午抽选", "is held the same morning"),
        DrawTiming.TWENTY_DAYS_BEFORE: Words("听证前二十日抽选", "is held twenty days before"),
        ReportOrder.PLAN: Words("按方案所列顺序", "in the order of the plan"),
        ReportOrder.LOT: Words("会前抽签确定", "by lot before the session"),
        SpeakerRule.FLAG: Words(
            "准予述职，记录其职务，并在述职计时记录上注明",
            "may speak; the post is recorded and flagged on the speech record",
        ),
        SpeakerRule.REFUSE: Words("不准代为述职", "may not speak"),
        ReportMode.SPOKEN: Words("口头述职", "spoken report"),
        ReportMode.WRITTEN: Words("书面述职", "written report"),
        Affiliation.COUNTY: Words("县直", "county organ"),
        Affiliation.MUNICIPAL_OR_PROVINCIAL: Words("省、市直", "provincial or municipal organ"),
        Affiliation.UNSTATED: Words("未注明", "not stated"),
        # F1, F3
        SpeechStart.HOST_SIGNAL: Words("主持人宣布“开始”", "the host says “begin”"),
        SpeechStart.FIRST_WORD: Words("述职人说出第一句话", "the speaker says the first word"),
        EndSignal.LONG_TONE: Words("长音提示", "a long tone sounds"),
        EndSignal.MUTE: Words("只以画面提示，不发声音", "the screen alone tells, without a sound,"),
        # G1, G5, second entry
        Balloting.ROLLING: Words(
            "一个单位一张票，述职后随即发票、填票、收票",
            "one sheet per unit, issued and collected after each speech",
        ),
        Balloting.BOOKLET: Words(
            "一组单位合印一份评议票，全组述职后一次收回",
            "one booklet with all units of the group, collected once at the end",
        ),
        SpoiledBallotRule.EXCHANGE: Words(
            "一张换一张；旧票当着监票人注明“作废”，计入换票数",
            "is exchanged one for one; the old one is voided before a supervisor and counted as "
            "exchanged",
        ),
        SpoiledBallotRule.NO_EXCHANGE: Words(
            "不予更换，投出后按多选和涂改的规定认定",
            "is not exchanged; once cast, it falls under the rules on over-marks and corrections",
        ),
        Verification.SECOND_PASS: Words(
            "由另一人不看第一遍结果重新录入，逐项比对，不一致的查看原票",
            "keyed again, blind, by another operator; every difference is settled on the paper",
        ),
        Verification.READ_BACK: Words(
            "由另一人对照原票逐张复读核对",
            "read back sheet by sheet against the paper by another person",
        ),
        # H4, H6
        ScoreRelease.AFTER_SIGNING: Words(
            "该单位统计表签字之后", "once the unit's sheet is signed"
        ),
        ScoreRelease.AFTER_COUNT: Words(
            "该单位计票结束之后，不待签字",
            "as soon as the unit's ballots are counted, before signing",
        ),
        SigningRhythm.ONE_BY_ONE: Words(
            "随述职进程逐个单位签字", "one by one, in the rhythm of the speeches"
        ),
        SigningRhythm.TOGETHER: Words(
            "全组结束后一并签字", "together, after the last unit of the group"
        ),
        # the year
        ComponentSource.RECORDED: Words("由评分单位提供", "given by the body that scores it"),
        ComponentSource.HEARING: Words(
            "取自核验无误的听证评议记录；没有记录的，按成绩文件录入",
            "taken from verified hearing records; from a file where there are none",
        ),
        ComponentSource.DEDUCTIONS: Words(
            "满分减去扣分，扣完为止", "full marks less the deductions, never below 0"
        ),
        VenuePooling.POOLED: Words(
            "各会场的总分相加，除以各会场除数之和",
            "the raw totals of all venues are divided by the sum of their divisors",
        ),
        VenuePooling.MEAN_OF_VENUES: Words(
            "取各会场得分的平均数", "the mean of the venues' scores is taken"
        ),
    }
)
"""What each alternative says, as a phrase without a full stop."""
