"""What a rehearsal says about itself, and why one cannot be played."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words

STAGE_RULES = Words("规则与样票", "Rules and ballots")
STAGE_DRAW = Words("抽选与签到", "Draw and sign-in")
STAGE_PAPERS = Words("汇总文件", "Summary papers")

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
