"""What a rehearsal says about itself, and why one cannot be played."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words

STAGE_RULES = Words("规则与样票", "Rules and ballots")
STAGE_DRAW = Words("抽选与签到", "Draw and sign-in")
STAGE_PAPERS = Words("汇总文件", "Summary papers")

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
NEITHER_RIGHT = Words(
    "两次录入均与纸质票不符，以纸质票为准", "neither pass agrees with the paper; the paper counts"
)

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
        "rehearsal-unit-unknown": Words("规则中没有这个参评单位。", "The scheme has no such unit."),
    }
)
