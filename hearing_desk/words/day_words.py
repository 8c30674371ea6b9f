"""Words the desk puts on papers: outcomes of the walk, attendance, remarks, sessions."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.model.attendance import AttendanceStatus
from hearing_desk.model.ballots import InvalidReason
from hearing_desk.words.language import Words

ALTERNATE_POSITION = Words("候补 {place}", "alternate {place}")
NAME_AND_ID = Words("{name}（{person}）", "{name} ({person})")
EQUAL_REMAINDERS = Words(
    "名额按最大余额法分配，余额相等的界别（{sectors}）由顺位核验的先后决定。",
    "Seats by largest remainder; sectors with equal remainders ({sectors}) settled by the walk.",
)

STATUS_REMARKS: Mapping[AttendanceStatus, Words] = MappingProxyType(
    {
        AttendanceStatus.LATE: Words("迟到", "late"),
        AttendanceStatus.ABSENT: Words("缺席", "absent"),
        AttendanceStatus.LEFT: Words("提前离场", "left early"),
        AttendanceStatus.SUBSTITUTED: Words("已递补", "substituted"),
    }
)
RECUSED_FOR = Words("对“{unit}”回避", "recused for {unit}")
WHOLE_POOL = Words("全库", "whole pool")
WHOLE_DAY = Words("全天", "whole day")

RULED = Words("裁定：{reason}", "ruled: {reason}")
SETTLED = Words("两次录入有差异，已对照纸质票", "passes differed; checked against the paper")
INVALID = Words("无效：{reason}", "invalid: {reason}")

INVALID_WORDS: Mapping[InvalidReason, Words] = MappingProxyType(
    {
        InvalidReason.IDENTIFIED: Words("写有姓名或记号", "identifying writing"),
        InvalidReason.TORN: Words("破损残缺", "torn"),
        InvalidReason.BY_RULE: Words("按规则无效", "invalid by rule"),
        InvalidReason.OTHER: Words("其他", "other"),
    }
)
