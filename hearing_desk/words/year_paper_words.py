"""What the papers of the year say (D18 to D18H)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.words.language import Words

# What several of them say
GROUP_AND_VERSION: Final = Words(
    "{group}　　评议结果第 {version} 版", "{group}  ·  result version {version}"
)
RESULT_VERSION: Final = Words("评议结果第 {version} 版", "Result version {version}")
GROUP: Final = Words("组别", "Group")
TOTAL_SCORE: Final = Words("总成绩", "Total")
GRADE: Final = Words("等次", "Grade")
MISSING: Final = Words("缺", "missing")
NO_RANK: Final = Words("未排名", "unranked")
FAILED: Final = Words("不合格", "failed")
DOCUMENT: Final = Words("依据文件", "Document")
BASIS: Final = Words("依据：{text}", "Basis: {text}")
GROUP_WITH_SIZE: Final = Words("{group}（{size} 个单位）", "{group} ({size} units)")

# D18
COMPOSITE: Final = Words("综合成绩表", "Composite Result Sheet")
NO_PLACE: Final = Words("序号", "No.")
BAND: Final = Words("{label}\n满分 {maximum}\n占 {weight}%", "{label}\nof {maximum}\n{weight}%")
FULL_MARKS: Final = Words("{label}\n{maximum} 分", "{label}\n{maximum}")
SCORE: Final = Words("得分", "Score")
POINTS: Final = Words("折算", "Points")
DEDUCTED: Final = Words("扣分", "Deduc-\nted")
AWARD: Final = Words("名额", "Award")
NAMED: Final = Words("在内", "within")
PENDING: Final = Words("待定", "pending")
FLAGGED: Final = Words("低于 {threshold} 分", "below {threshold}")
UPWARD: Final = Words("省、市直", "province or city")
WATCHED: Final = Words("列入重点监督单位名单", "on the watch list")
AT_TOP: Final = Words("前 {count} 名", "first {count}")
AT_BOTTOM: Final = Words("后 {count} 名", "last {count}")
HOW_ADDED: Final = Words(
    "折算分＝得分÷满分×比例，总成绩＝各项折算分之和{less}。分数按{rounding}保留 {decimals} 位小数"
    "{ranks}。总成绩按精确值计算，与所列折算分相加末位不一致时，以总成绩为准。",
    "Points = score ÷ full marks × weight; total = sum of the points{less}. Figures are shown with "
    "{decimals} decimals, {rounding}{ranks}. Totals are exact: where the points as shown add up "
    "otherwise in the last place, the total holds.",
)
LESS_DEDUCTIONS: Final = Words("减去扣分（见扣分明细表）", " less deductions (see the list)")
HOW_RANKED: Final = Words(
    "；名次比较{rank_on}，总成绩相同的名次并列，其后名次空出",
    "; ranks compare {rank_on}, equal totals share a rank and the next one is left out",
)
NO_TOTAL: Final = Words("方案未规定总成绩，各单位按方案次序列出。", "The plan names no total.")
QUOTA: Final = Words(
    "“{title}”名额：本组 {size} 个单位的 {share}，{rounding}，计 {seats} 个。{line}",
    "“{title}”: {share} of the {size} units of the group, {rounding}: {seats}. {line}",
)
LINE_DRAWN: Final = Words("粗线以上为名额内的单位。", "Those within stand above the heavy line.")
NO_LINE: Final = Words("名额内尚无可确定的单位。", "No unit is clearly within.")
PENDING_NOTICE: Final = Words(
    "总成绩并列跨越名额线，待定：{units}（{count} 个单位，余 {left} 个名额），由组织方书面决定",
    "Tied across the award line and pending: {units} ({count} units, {left} left to award); the "
    "organizer decides in writing",
)
DECIDED: Final = Words(
    "名额线上的并列单位已由组织方书面决定（{document}）。",
    "The tie across the award line was decided by the organizer in writing ({document}).",
)
MISSING_NOTICE: Final = Words(
    "{count} 个单位尚缺成绩（标“缺”处），无总成绩、不排名，结果不能锁定",
    "Units whose scores are still missing: {count}. They have no total and no rank, and the result "
    "cannot be locked",
)
FAILED_UNITS: Final = Words("评议不合格的单位（不参加排名）", "Units listed as failed (not ranked)")
NONE_FAILED: Final = Words("评议不合格的单位：无。", "Units listed as failed: none.")
PARTS: Final = Words("分项得分", "Sub-scores")
PART: Final = Words("{label}\n{maximum}", "{label}\n{maximum}")
PARTS_BAND: Final = Words("{label}（{maximum} 分）", "{label} ({maximum})")
PARTS_SUM: Final = Words("小计", "Sum")
CHART: Final = Words("各单位总成绩构成", "What the totals are made of")
CHART_NOTE: Final = Words(
    "各段长度为折算分{less}，虚线处为 100 分；右侧为总成绩。",
    "Each part is the points of a component{less}; the broken line is at 100, the figure is the "
    "total.",
)
CHART_LESS: Final = Words("，未减扣分", ", deductions not taken off")

# where the figures come from
INPUTS: Final = Words("成绩来源", "Where the figures come from")
FILE: Final = Words("文件", "File")
TYPED: Final = Words("手工录入", "typed by hand")
DIGEST: Final = Words("内容指纹 SHA-256", "SHA-256")
MERGED: Final = Words("{component}：{count} 场听证合并", "{component}: {count} hearings merged")
ONE_HEARING: Final = Words("{component}：听证记录", "{component}: the hearing")
VENUE: Final = Words("会场", "Venue")
VENUE_NUMBER: Final = Words("会场 {number}", "Venue {number}")
HEARING: Final = Words("听证文件", "Hearing file")
ACTS: Final = Words("记录条数", "Acts")
HEAD: Final = Words("记录链首 SHA-256", "Journal head SHA-256")
SAME_RULES: Final = Words(
    "计票规则指纹 SHA-256：{digest}", "Counted by the rules with the SHA-256 {digest}"
)
POOLED: Final = Words(
    "各栏为总分÷除数；合并得分＝各会场总分之和÷除数之和，每名代表权重相同。",
    "Each column is raw total ÷ divisor; the score is the sum of the raw totals ÷ the sum of the "
    "divisors: every delegate weighs the same.",
)
MEAN: Final = Words(
    "各栏为总分÷除数；合并得分＝各会场得分的平均数，每个会场权重相同。",
    "Each column is raw total ÷ divisor; the score is the mean of the venues' scores: every venue "
    "weighs the same.",
)
ALL_VENUES: Final = Words("各会场合计", "All venues")
DIVISION: Final = Words("总分÷除数", "Total ÷ divisor")

# D18A
CIRCULAR: Final = Words("评议结果通报", "Circular on the Result of the Appraisal")
TO_ALL_UNITS: Final = Words("各参评单位：", "To all evaluated units")
CIRCULAR_BODY: Final = Words(
    "根据{document}，本年度评议工作已经完成。现将 {units} 个参评单位的评议结果，"
    "{order}，通报如下。",
    "Under the {document} this year's appraisal is complete. The results of {units} units are "
    "made known below, {order}.",
)
BY_SCORE: Final = Words("按得分从高到低分组别排序", "group by group, from the highest total down")
BY_SCORE_ONE_GROUP: Final = Words("按得分从高到低排序", "from the highest total down")
BY_PLAN: Final = Words("按方案所列次序", "in the order of the plan")
FAILED_IN_CIRCULAR: Final = Words(
    "列为本年度评议不合格单位、不参加排名的：{units}。",
    "Listed as failed for this year and not ranked: {units}.",
)
FAILED_UNIT: Final = Words("{unit}（{reason}）", "{unit} ({reason})")
CIRCULAR_END: Final = Words("特此通报。", "This is made known to all concerned.")
ISSUED_BY: Final = Words("通报机关：{organizer}", "Issued by: {organizer}")

# D18B
COMMENDATIONS: Final = Words("表彰名单", "Commendation List")
COMMENDED_BODY: Final = Words(
    "根据{document}和年度评议结果，列入表彰的单位如下。",
    "Under the {document} and by the result of the year these units are commended.",
)
TITLE_HEADING: Final = Words("{title}　　{group}（{count} 个）", "{title}  ·  {group} ({count})")
TOP_HEADING: Final = Words("前 {count} 名　　{group}", "First {count}  ·  {group}")
NOT_YET_NAMED: Final = Words(
    "总成绩并列、待定的单位（不在本名单内，由组织方书面决定）：{units}。",
    "Tied and pending (not on this list; the organizer decides in writing): {units}.",
)

# D18C
WATCH_LIST: Final = Words("重点监督单位名单", "Watch List")
BELOW_THRESHOLD: Final = Words(
    "总成绩低于 {threshold} 分的单位", "Units with totals below {threshold}"
)
LAST_PLACES: Final = Words(
    "每组后 {count} 名的单位（总成绩并列的一并列入）",
    "The last {count} of each group, all ties included",
)
LAST_PLACES_ONE_GROUP: Final = Words(
    "后 {count} 名的单位（总成绩并列的一并列入）", "The last {count}, all ties included"
)
WATCH_GRADES: Final = Words("评为“{grades}”的单位", "Units graded {grades}")
TWICE_LAST: Final = Words(
    "连续两年排在后 {count} 名的单位", "Units among the last {count} two years in a row"
)
TWICE_LAST_ONE: Final = Words("连续两年排名末位的单位", "Units last two years in a row")
IN_GROUPS: Final = Words("{heading}（{groups}）", "{heading} ({groups})")
TWICE_TOP: Final = Words(
    "连续两年排在前 {share} 的单位", "Units among the first {share} two years in a row"
)
FAILED_LIST: Final = Words("本年度评议不合格的单位", "Units listed as failed this year")
LAST_RANK: Final = Words("上年名次", "Rank last year")

# D18D
DEDUCTIONS: Final = Words("扣分明细表", "List of Deductions")
KIND: Final = Words("扣分种类", "Kind")
CASE: Final = Words("案由编号", "Case")
LOWERS: Final = Words("扣减对象", "Taken off")
THE_TOTAL: Final = Words("总成绩", "the total")
POINTS_OFF: Final = Words("扣分", "Points")
COUNTED: Final = Words("计入", "Counted")
DEDUCTION_REASON: Final = Words("事由", "Reason")
WITHDRAWN: Final = Words("已撤销：{reason}", "withdrawn: {reason}")
COUNTED_ALREADY: Final = Words("同一案由，不重复计算", "same case, not counted twice")
DEDUCTIONS_NOTE: Final = Words(
    "同一单位同一案由有几项扣分的，只计最大的一项。划线的扣分已撤销，编号不再使用。",
    "Of several deductions of one unit and case only the largest counts. Those struck out were "
    "withdrawn; their numbers are not used again.",
)

# D18E
SURVEY: Final = Words("问卷统计表", "Survey Sheet")
ALL_UNITS: Final = Words("各单位汇总", "All units")
RESPONDENTS: Final = Words("调查对象", "Respondents")
CHANNEL: Final = Words("调查方式", "Channel")
ALL_TOGETHER: Final = Words("全部", "all")
ANSWERS: Final = Words("合计", "Total")
SATISFIED_SHARE: Final = Words("满意比例", "Share satisfied")
SHARE: Final = Words("{percent}%", "{percent}%")
NO_ANSWERS: Final = Words("无人作答", "no answers")
SURVEY_NOTE: Final = Words(
    "满意比例＝答“{answers}”的份数÷全部份数，按{rounding}保留 {decimals} 位小数。"
    "方案未规定由问卷折算分数，本表只列份数和比例，不计分、不排名。",
    "Share satisfied = answers of {answers} ÷ all answers, with {decimals} decimals, {rounding}. "
    "The plan gives no rule that turns answers into a score: counts and shares only, no score, no "
    "rank.",
)

# D18F
COMPARISON: Final = Words("年度对比表", "Year-on-Year Comparison")
RANK_THIS_YEAR: Final = Words("本年名次", "Rank this year")
CHANGE: Final = Words("名次变化", "Change")
TOTAL_THIS_YEAR: Final = Words("本年总成绩", "Total this year")
TOTAL_LAST_YEAR: Final = Words("上年总成绩", "Total last year")
DIFFERENCE: Final = Words("分差", "Diffe-\nrence")
UP: Final = Words("升 {places}", "up {places}")
DOWN: Final = Words("降 {places}", "down {places}")
SAME: Final = Words("持平", "same")
NOT_LAST_YEAR: Final = Words("未参评", "not there")
GONE: Final = Words("上年参评、本年未参评的单位", "Units of last year that are not there this year")
COMPARISON_NOTE: Final = Words(
    "按单位名称和组别与上年结果对照；上年结果中没有这个名称的，记为“未参评”。",
    "Matched with last year by name and group; a unit whose name changed counts as not there.",
)

# D18G
UPWARD_REPORT: Final = Words("省、市直参评单位评议结果报告", "Report on Units of Province and City")
UPWARD_BODY: Final = Words(
    "根据{document}，现将 {count} 个省、市直参评单位的年度评议结果报告如下。",
    "Under the {document} the results of {count} units of the province or the city are reported.",
)
UPWARD_UNITS: Final = Words(
    "省、市直参评单位（{count} 个）", "Units of the province and the city ({count})"
)
PARENT: Final = Words("上级主管部门", "Superior")
RANK_OF: Final = Words("{rank}（共 {size} 个）", "{rank} of {size}")

# D18H
CALENDAR: Final = Words("评议工作日程表", "Calendar")
MATTER: Final = Words("事项", "Matter")
AS_WORDED: Final = Words("方案规定的时间", "As the plan words it")
FIRST_DAY: Final = Words("开始", "From")
LAST_DAY: Final = Words("截止", "By")
DAY: Final = Words("{year}年{month}月{day}日", "{year}-{month:02}-{day:02}")
NO_DAY: Final = Words("未写明", "not given")
CALENDAR_NOTE: Final = Words(
    "“未写明”指方案没有写出具体日期，由组织方另行确定。",
    "“Not given”: the plan names no day; the organizer sets it.",
)

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "paper-not-in-plan": Words(
            "按照本方案没有 {kind} 这种文件：方案对此没有规定。",
            "Under this plan there is no paper {kind}: the plan says nothing of it.",
        ),
        "paper-nothing-recorded": Words(
            "文件 {kind} 所需的内容尚未录入。请先录入问卷结果或上年结果。",
            "What the paper {kind} is made of has not been recorded yet. Record the answers of the "
            "questionnaire, or last year's result, first.",
        ),
    }
)
