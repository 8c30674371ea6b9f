"""Words the desk puts on papers: outcomes of the walk, attendance, remarks, sessions."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.model.attendance import AttendanceStatus
from hearing_desk.model.ballots import DoubtReason, InvalidReason
from hearing_desk.words.language import Words

COLUMN_WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "sector": Words("界别", "Sector"),
        "gender": Words("性别", "Gender"),
        "employer": Words("工作单位", "Employer"),
        "district": Words("区域", "District"),
    }
)
"""Columns of the roster as a certificate heads them."""

RECUSAL_WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "employer": Words("在参评单位工作", "works for an evaluated unit"),
        "parent": Words("在参评单位的主管部门工作", "works for a unit's parent authority"),
        "withdrawn": Words("已退出", "withdrawn"),
    }
)
"""Reason words of `rules.tsv` as a paper prints them; any other word is printed as it is."""

SEATED = Words("第 {seat} 席", "seat {seat}")
NOT_ELIGIBLE = Words("回避/退出（{reason}）", "not eligible ({reason})")
PASSED_OVER = Words("越过（名额：{quotas}）", "passed over (quota: {quotas})")
ALTERNATE_POSITION = Words("{sector} 候补 {place}", "{sector}, alternate {place}")
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
WHOLE_DAY = Words("全天", "whole day")

RULED = Words("裁定：{reason}", "ruled: {reason}")
SETTLED = Words("两次录入有差异，已对照纸质票", "passes differed; checked against the paper")
INVALID = Words("无效：{reason}", "invalid: {reason}")

DOUBT_WORDS: Mapping[DoubtReason, Words] = MappingProxyType(
    {
        DoubtReason.OVERMARKED: Words("多选", "over-marked"),
        DoubtReason.ILLEGIBLE: Words("无法辨认", "illegible"),
        DoubtReason.OUTSIDE_BOX: Words("画在格外", "mark outside the box"),
        DoubtReason.CORRECTED: Words("涂改", "corrected mark"),
        DoubtReason.TORN: Words("破损", "torn"),
        DoubtReason.WRITING: Words("写有文字", "writing on the ballot"),
        DoubtReason.FOLDED_TOGETHER: Words("折叠在一起", "folded together"),
        DoubtReason.OTHER: Words("其他", "other"),
    }
)

INVALID_WORDS: Mapping[InvalidReason, Words] = MappingProxyType(
    {
        InvalidReason.IDENTIFIED: Words("写有姓名或记号", "identifying writing"),
        InvalidReason.TORN: Words("破损残缺", "torn"),
        InvalidReason.BY_RULE: Words("按规则无效", "invalid by rule"),
        InvalidReason.OTHER: Words("其他", "other"),
    }
)
