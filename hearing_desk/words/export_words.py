"""What the exported tables are called, what heads their columns, and their coded cells."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.model.attendance import AttendanceStatus
from hearing_desk.model.hearing import DrawMethod
from hearing_desk.model.year import Award
from hearing_desk.words.language import Words

YES: Final = Words("是", "yes")
NO: Final = Words("否", "no")
REHEARSAL: Final = Words("演练，不得作为正式结果", "REHEARSAL, not an official result")
WITHHELD: Final = Words("［号码已略去］", "[number left out]")
WHOLE_DAY: Final = Words("全天", "whole day")

BLANK: Final = Words("空白", "blank")
OVERMARKED: Final = Words("多选", "over-marked")
ILLEGIBLE: Final = Words("无法辨认", "illegible")

DELEGATE: Final = Words("代表", "delegate")
SUBSTITUTE: Final = Words("递补代表", "substitute")
WAITING: Final = Words("候补", "waiting alternate")

COMMITTED: Final = Words("已承诺，未抽选", "committed, not held")
HELD: Final = Words("有效", "in force")
ABORTED: Final = Words("放弃", "given up")
VOIDED: Final = Words("作废", "void")

ATTENDANCE: Final[Mapping[AttendanceStatus, Words]] = MappingProxyType(
    {
        AttendanceStatus.EXPECTED: Words("未签到", "not signed in yet"),
        AttendanceStatus.PRESENT: Words("出席", "present"),
        AttendanceStatus.LATE: Words("迟到", "late"),
        AttendanceStatus.ABSENT: Words("缺席", "absent"),
        AttendanceStatus.LEFT: Words("提前离场", "left early"),
        AttendanceStatus.SUBSTITUTED: Words("已递补", "substituted"),
    }
)
METHODS: Final[Mapping[DrawMethod, Words]] = MappingProxyType(
    {
        DrawMethod.BUILT_IN: Words("HDRAW-1", "HDRAW-1"),
        DrawMethod.BALLS: Words("号码球", "numbered balls"),
        DrawMethod.NOTARY_SOFTWARE: Words("公证机构软件", "the notary office's software"),
    }
)
AWARDS: Final[Mapping[Award, Words]] = MappingProxyType(
    {
        Award.NONE: Words("未入围", "none"),
        Award.NAMED: Words("入围", "named"),
        Award.PENDING: Words("待定", "pending"),
    }
)
TOTAL: Final = Words("总分", "the total")

TITLES: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "hearing": Words("听证会", "Hearing"),
        "results": Words("评议结果", "Results"),
        "counts": Words("各项计票", "Counts"),
        "reconciliation": Words("票数核对", "Reconciliation"),
        "speeches": Words("述职计时", "Speeches"),
        "draws": Words("抽选", "Draws"),
        "panel": Words("评议代表", "Panel"),
        "incidents": Words("现场情况", "Incidents"),
        "papers": Words("文件", "Papers"),
        "acts": Words("记录项数", "Acts"),
        "year_results": Words("年度结果", "Year's result"),
        "year_components": Words("年度各项得分", "Year's components"),
        "deductions": Words("扣分", "Deductions"),
        "survey": Words("问卷满意度", "Survey"),
        "ballots": Words("评议票（封存）", "Ballots (sealed)"),
    }
)
"""Tables by name; the English names are file names in every language."""

HEADINGS: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "nature": Words("性质", "Nature"),
        "hearing": Words("听证编号", "Hearing"),
        "title": Words("名称", "Title"),
        "scheme": Words("规则代号", "Scheme"),
        "scheme_sha256": Words("规则文件 SHA-256", "Scheme SHA-256"),
        "frozen_sha256": Words("规则冻结 SHA-256", "Frozen rules SHA-256"),
        "pool_people": Words("代表库人数", "People in the pool"),
        "supervision_ended": Words("公证监督终止", "Supervision ended"),
        "program": Words("程序", "Program"),
        "journal_acts": Words("记录项数", "Acts in the record"),
        "journal_head_sha256": Words("记录链首 SHA-256", "Journal head SHA-256"),
        "group": Words("组别", "Group"),
        "unit": Words("单位", "Unit"),
        "state": Words("状态", "State"),
        "rank": Words("名次", "Rank"),
        "tied": Words("并列", "Tied"),
        "score": Words("得分", "Score"),
        "score_exact": Words("精确得分", "Exact score"),
        "raw_total": Words("总分", "Raw total"),
        "divisor": Words("除数", "Divisor"),
        "margin": Words("与下一名差距（改动几个等次）", "Margin (steps)"),
        "round": Words("轮次", "Round"),
        "present": Words("在场", "Present"),
        "recused": Words("回避", "Recused"),
        "printed": Words("印制", "Printed"),
        "issued": Words("发出", "Issued"),
        "exchanged": Words("换票", "Exchanged"),
        "returned": Words("收回", "Returned"),
        "unreturned": Words("未交回", "Unreturned"),
        "minuted": Words("未交回已记明", "Unreturned, minuted"),
        "unused": Words("剩余", "Unused"),
        "foreign": Words("外来", "Foreign"),
        "keyed": Words("录入", "Keyed"),
        "valid": Words("有效", "Valid"),
        "invalid": Words("无效", "Invalid"),
        "abstentions": Words("弃权", "Abstentions"),
        "all_blank": Words("全空白", "Wholly blank"),
        "agrees": Words("相符", "Adds up"),
        "voided": Words("作废原因", "Void because"),
        "item": Words("评议内容", "Item"),
        "mark": Words("等次", "Mark"),
        "ballots": Words("票数", "Ballots"),
        "order": Words("次序", "Order"),
        "written": Words("书面述职", "Written report"),
        "absent": Words("缺席", "Absent"),
        "speaker": Words("述职人", "Speaker"),
        "post": Words("职务", "Post"),
        "is_head": Words("主要领导", "Head of unit"),
        "started_at": Words("开始", "Start"),
        "ended_at": Words("结束", "End"),
        "limit_ms": Words("限时（毫秒）", "Limit (ms)"),
        "used_ms": Words("净用时（毫秒）", "Net time (ms)"),
        "overrun_ms": Words("超时（毫秒）", "Overrun (ms)"),
        "pauses": Words("暂停次数", "Pauses"),
        "recovered": Words("程序重启后接续计时", "Carried on after a restart"),
        "draw": Words("抽签编号", "Draw"),
        "number": Words("序号", "No."),
        "session": Words("场次", "Session"),
        "method": Words("抽选方式", "Method"),
        "digits": Words("掷得数字", "Digits rolled"),
        "roster_sha256": Words("名册 SHA-256", "Roster SHA-256"),
        "roster_sm3": Words("名册 SM3", "Roster SM3"),
        "rules_sha256": Words("承诺值 C", "Commitment C"),
        "rules_sm3": Words("规则文件 SM3", "Rules SM3"),
        "committed_at": Words("承诺时间", "Committed at"),
        "held_at": Words("抽选时间", "Held at"),
        "drawn_again_because": Words("再次抽选原因", "Drawn again because"),
        "ended_because": Words("放弃或作废原因", "Given up or void because"),
        "seat": Words("席位", "Seat"),
        "name": Words("姓名", "Name"),
        "sector": Words("界别", "Sector"),
        "role": Words("身份", "Role"),
        "replaces": Words("替补", "Replaces"),
        "attendance": Words("出席情况", "Attendance"),
        "category": Words("类别", "Category"),
        "text": Words("情况", "What happened"),
        "at": Words("时间", "Time"),
        "kind": Words("种类", "Kind"),
        "document": Words("文件编号", "Document"),
        "version": Words("版本", "Version"),
        "subject": Words("对象", "Subject"),
        "record_sha256": Words("内容指纹 SHA-256", "Data digest SHA-256"),
        "pdf_sha256": Words("文件 SHA-256", "File SHA-256"),
        "count": Words("项数", "Number"),
        "sheet_no": Words("票号", "Sheet no."),
        "remark": Words("备注", "Remark"),
        "total": Words("年度总分", "Year's total"),
        "total_exact": Words("精确总分", "Exact total"),
        "deducted": Words("总分扣分", "Off the total"),
        "award": Words("入围", "Award"),
        "grade": Words("评定等次", "Grade"),
        "failed_because": Words("列为不合格原因", "Failed because"),
        "failed_by": Words("不合格依据", "Failed by"),
        "flagged": Words("低于规定分数", "Below the threshold"),
        "at_top": Words("前列", "Near the top"),
        "at_bottom": Words("末位", "At the bottom"),
        "twice_top": Words("连续两年前列", "Near the top twice"),
        "twice_bottom": Words("连续两年末位", "At the bottom twice"),
        "upward": Words("报上级", "Reported upward"),
        "last_rank": Words("上年名次", "Last year's rank"),
        "last_score": Words("上年得分", "Last year's score"),
        "component": Words("评分项目", "Component"),
        "part": Words("分项", "Part"),
        "maximum": Words("满分", "Full marks"),
        "weight": Words("权重（%）", "Weight (%)"),
        "points": Words("分值", "Points"),
        "lowers": Words("扣减对象", "Taken off"),
        "counted": Words("实扣", "Counted"),
        "case": Words("案件", "Case"),
        "reason": Words("原因", "Reason"),
        "basis": Words("依据", "Basis"),
        "withdrawn_because": Words("撤销原因", "Taken back because"),
        "respondents": Words("答卷人", "Respondents"),
        "channel": Words("方式", "Channel"),
        "answers": Words("答卷数", "Answers"),
        "satisfied": Words("满意数", "Satisfied"),
        "share": Words("满意率", "Share of satisfied"),
    }
)
"""Columns by the name JSON gives them."""
