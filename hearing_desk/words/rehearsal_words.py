"""What a rehearsal says about itself, and why one cannot be played."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words

STAGE_RULES = Words("规则与样票", "Rules and ballots")
STAGE_DRAW = Words("抽选与签到", "Draw and sign-in")
STAGE_PAPERS = Words("汇总文件", "Summary papers")
STAGE_YEAR = Words("年度成绩", "The year's figures")
STAGE_YEAR_PAPERS = Words("年度文件", "Papers of the year")
VENUE = Words("第{number}会场", "Venue {number}")
VENUE_TITLE = Words("{title}（第{venue}会场）", "{title} (venue {venue})")

GROUP = Words("组别", "group")
UNIT = Words("单位", "unit")
KIND = Words("类别", "kind")
POINTS = Words("扣分", "points")
CASE = Words("案号", "case")
REASON = Words("原因", "reason")
DOCUMENT = Words("依据", "document")
GRADE = Words("等次", "grade")
RESPONDENTS = Words("答卷人", "respondents")
CHANNEL = Words("方式", "channel")
RANK = Words("名次", "rank")
SCORE = Words("得分", "score")
FAILED = Words("不合格", "failed")
YES = Words("是", "yes")

SCORES_DOCUMENT = Words("{label}得分表（演练）", "Scores: {label} (rehearsal)")
DEDUCTIONS_DOCUMENT = Words("扣分情况通报（演练）", "Notice of deductions (rehearsal)")
CASE_DOCUMENT = Words("查字〔演练〕第{number}号", "case file {number} (rehearsal)")
GRADES_DOCUMENT = Words("评议等次认定表（演练）", "Grades found (rehearsal)")
ANSWERS_DOCUMENT = Words("问卷统计表（演练）", "Counted questionnaires (rehearsal)")
LAST_YEAR_DOCUMENT = Words("上年度评议结果通报（演练）", "Last year's circular (rehearsal)")
FAILURE_DOCUMENT = Words("关于不合格单位的决定（演练）", "Decision on a failed unit (rehearsal)")
AWARD_DOCUMENT = Words("关于并列单位的决定（演练）", "Decision on tied units (rehearsal)")
FAULTS = (
    Words("群众投诉查实", "complaint found true"),
    Words("处理投诉超过期限", "complaint dealt with too late"),
    Words("窗口人员态度生硬，造成不良影响", "rude at the counter, with adverse effect"),
    Words("违规收费受到处分", "sanctioned for an unlawful fee"),
)
WITHDRAWN = Words("复查认定不属该单位责任", "on review not the fault of the unit")
FAILURE = Words(
    "违反评议纪律，直接列为不合格单位", "broke the discipline of the appraisal; listed as failed"
)
GONE_UNIT = Words("乡镇企业管理局", "Township Enterprises Bureau")

ABSENCES = (Words("因病请假", "ill"), Words("临时出差", "called away on business"))
LATE = Words("路上堵车，尚未到场", "held up on the road, not here yet")
LEAVES = Words("家中有急事", "urgent matter at home")
RELATIVE = Words("近亲属在该单位任职", "a close relative works in the unit")
NOT_IN_FILE = Words("评议票文件中没有该单位", "the ballots file does not have the unit")
HEAD = Words("主要负责人", "head")
DEPUTY = Words("副职", "deputy")
STARTED_TOO_SOON = Words("主持人尚未宣布开始", "the chair had not announced the start")
MICROPHONE = Words("话筒故障", "microphone failed")
UNRETURNED = Words(
    "清点时未见，经监票人核对属未交回", "not found in the count; the scrutineers confirm it"
)
CORRECTED = Words("第一项有涂改", "the first item is corrected by hand")
CORRECTION_CLEAR = Words(
    "涂改处意图清楚，按最后所画计", "the correction is clear; its last mark counts"
)
NAME_WRITTEN = Words("票面写有姓名", "a name is written on the ballot")
RECOUNT_WANTED = Words("与相邻单位得分接近", "the score is close to the next one")
RECOUNT_LOOKED = Words("对照原票", "looked at on the paper")
SAMPLE_FOUND = Words("抽样核对发现与票面不符", "the sample found it other than the paper")
NEITHER_RIGHT = Words(
    "两次录入均与纸质票不符，以纸质票为准", "neither pass agrees with the paper; the paper counts"
)

MADE_UP_PICTURE = Words("演练用图，由封存标签生成", "made from the label for the rehearsal")
SEAL = Words("封 0001", "seal 0001")

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "rehearsal-too-many-ballots": Words(
            "“{unit}”在文件中有 {ballots} 张票，多于可以投票的代表 {voters} 人。"
            "请用 --delegates 加大人数，或更正文件。",
            "The file has {ballots} ballots of {unit}, more than its {voters} voters. Raise "
            "--delegates, or correct the file.",
        ),
        "rehearsal-pool-too-small": Words(
            "代表库只有 {people} 人，不够抽选 {seats} 名代表。请减小 --delegates。",
            "The pool has {people} people, not enough for a panel of {seats}. Lower --delegates.",
        ),
        "rehearsal-without-year": Words(
            "规则“{scheme}”除现场评议外没有其他成绩，没有年度可以演练。请去掉 --year。",
            "The scheme “{scheme}” has nothing beside its hearing, so there is no year to "
            "rehearse. Leave --year out.",
        ),
        "rehearsal-without-hearing": Words(
            "规则“{scheme}”没有现场评议，不能使用 {option}。",
            "The scheme “{scheme}” has no hearing; {option} cannot be used with it.",
        ),
        "rehearsal-venues-made-up": Words(
            "几个会场合并演练时，代表和评议票都由程序编造，不能使用 {option}。",
            "Where several venues are rehearsed, people and ballots are made up; {option} cannot "
            "be used.",
        ),
        "rehearsal-unit-unknown": Words("规则中没有这个参评单位。", "The scheme has no such unit."),
    }
)
