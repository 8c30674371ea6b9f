"""What several papers of the hearing say alike, and the rule sheet's own frame (D0)."""

from __future__ import annotations

from typing import Final

from hearing_desk.words.language import Words

TOTAL: Final = Words("合计", "Total")
REMARK: Final = Words("备注", "Remark")
REASON: Final = Words("原因", "Reason")
UNIT: Final = Words("参评单位", "Unit")
NUMBER: Final = Words("序号", "No.")
NAME: Final = Words("姓名", "Name")
SECTOR: Final = Words("界别", "Sector")
ROUND: Final = Words("轮次", "Round")
YES: Final = Words("是", "yes")
COUNT_IN_CAPITALS: Final = Words("{number}（{capitals}）", "{number}")
"""A number of people or ballots as it stands on a total line."""
BLANK_AS_GRADE: Final = Words("按“{grade}”计分", "counts as {grade}")
LIST_COMMA: Final = Words("、", ", ")
SEMICOLON: Final = Words("；", "; ")
WRITTEN_REPORT: Final = Words("书面述职", "written report")

# D0
RULE_SHEET: Final = Words("计票规则确认单", "Rule Confirmation Sheet")
RULE_SHEET_OF_YEAR: Final = Words("评议规则确认单", "Rule Confirmation Sheet")
HEARING_DATE: Final = Words("听证日期", "Date of the hearing")
ORGANIZER: Final = Words("组织方", "Organizer")
BASIS: Final = Words("评议依据", "Governing document")
SCHEME: Final = Words("规则代号", "Scheme")
BEFORE_BALLOTS: Final = Words(
    "本确认单须在发出第一张评议票之前由各方签字。签字后规则不再改变；改变规则须另行作出并重新确认。",
    "To be signed by everybody before the first ballot is issued. After that the rules do not "
    "change; other rules need a sheet of their own, signed again.",
)
BEFORE_SCORES: Final = Words(
    "本确认单须在录入第一项成绩之前签字。改变规则须另行作出并重新确认。",
    "To be signed before the first score is recorded. Other rules need a sheet of their own, "
    "signed again.",
)
"""Where the plan has no hearing, and so no ballot to wait for."""
