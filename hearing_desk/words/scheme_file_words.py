"""What may be wrong with a scheme file, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.words.language import Words

MESSAGES: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "scheme-not-toml": Words(
            "方案文件不符合TOML格式，无法读取（{reason}）。请检查该处的引号、括号和等号。",
            "The scheme file is not valid TOML ({reason}). Check the quotes, brackets and equals "
            "signs there.",
        ),
        "scheme-key-unknown": Words(
            "没有这个设置项。最接近的是“{nearest}”，请检查拼写。",
            "There is no such key. The nearest is “{nearest}”; check the spelling.",
        ),
        "scheme-key-missing": Words("缺少这个必填项，请补上。", "This key is required; add it."),
        "scheme-text-wanted": Words(
            "这里应填写文字，不能为空。", "A text is wanted here, and it may not be empty."
        ),
        "scheme-text-invisible": Words(
            "文字前后有空格，或夹有换行、不可见字符，请删除。",
            "The text has blanks around it, or a line break or an invisible character in it; "
            "remove them.",
        ),
        "scheme-id-malformed": Words(
            "代号应以小写英文字母开头，只含小写字母、数字、“-”和“_”，不超过40个字符。",
            "An id starts with a small Latin letter and holds only small letters, digits, “-” and "
            "“_”, at most 40.",
        ),
        "scheme-flag-wanted": Words(
            "这里应填写true（是）或false（否），不加引号。",
            "Write true or false here, without quotes.",
        ),
        "scheme-choice-unknown": Words(
            "没有这个选项。可选：{allowed}。", "There is no such alternative. Allowed: {allowed}."
        ),
        "scheme-whole-wanted": Words(
            "这里应填写整数，不加引号和小数点。",
            "Write a whole number here, without quotes or a decimal point.",
        ),
        "scheme-out-of-range": Words(
            "数值应在{least}到{most}之间。", "The number must lie between {least} and {most}."
        ),
        "scheme-float": Words(
            '带小数的数必须加引号，如"12.5"，以便精确计算。',
            'A number with decimals must stand in quotes, such as "12.5", so that it stays exact.',
        ),
        "scheme-number-wanted": Words(
            '这里应填写不小于0的整数，或加引号的小数，如"12.5"。',
            'Write a whole number from 0, or a decimal in quotes such as "12.5".',
        ),
        "scheme-share-float": Words(
            '比例须加引号，写成"40%"或"2/3"，以便精确计算。',
            'Write a share in quotes, as "40%" or "2/3", so that it stays exact.',
        ),
        "scheme-share-wanted": Words(
            '这里应填写加引号的比例，如"40%"或"2/3"，不超过100%。',
            'Write a share in quotes, such as "40%" or "2/3", of at most 100%.',
        ),
        "scheme-table-wanted": Words(
            "这里应是一组“名称 = 值”，现在是单个值或列表。",
            "A table of “key = value” is wanted here, not a single value or a list.",
        ),
        "scheme-list-wanted": Words(
            "这里应是用方括号括起的列表。", "A list in square brackets is wanted here."
        ),
        "scheme-list-length": Words(
            "这里应有{least}到{most}项，现在有{length}项。",
            "Between {least} and {most} entries are wanted here; there are {length}.",
        ),
        "scheme-id-duplicate": Words(
            "代号重复，每一项的代号必须不同。", "This id is used twice; every entry needs its own."
        ),
        "scheme-label-duplicate": Words(
            "名称重复，每一项的名称必须不同，否则票面和文件无法区分。",
            "This label is used twice; papers and files could not tell the two apart.",
        ),
        "scheme-unit-duplicate": Words(
            "同一单位列了两次，请删去一处或写明全称加以区分。",
            "This unit is listed twice; remove one, or tell the two apart by their full names.",
        ),
        "scheme-grades-rising": Words(
            "后一等次{worse}分，高于前一等次{better}分。等次应从好到差排列，请确认。",
            "This grade is worth {worse} points, more than the {better} of the one before it. "
            "Grades are listed from best to worst; please confirm.",
        ),
        "scheme-maximum-mismatch": Words(
            "最高等次{best}分×{items}项＝{reached}分，与满分{wanted}分不符。请改正分值、项目或满分。",
            "The best grade of {best} points × {items} items makes {reached}, not the maximum of "
            "{wanted}. Correct the points, the items or the maximum.",
        ),
        "scheme-blank-grade-unknown": Words(
            "空白项所按的等次不在等次表中。可选：{allowed}。",
            "The grade that blank items count as is not among the grades: {allowed}.",
        ),
        "scheme-blank-grade-missing": Words(
            "空白项按等次计分时，须写明按哪个等次（blank_grade）。可选：{allowed}。",
            "Blank items count as a grade, so blank_grade must name it: {allowed}.",
        ),
        "scheme-blank-grade-idle": Words(
            "写明了空白项所按的等次，但空白项的规则（blank）不是“按等次计分”（as-grade）。请改其一。",
            "A grade is named for blank items, but the rule blank is not “as-grade”. Change one "
            "of them.",
        ),
        "scheme-divisor-mismatch": Words(
            "各项得分相加（sum-of-items）时，不能以标记总数作除数。请改除数或计分方法。",
            "A sum of items cannot be divided by the number of marks. Change the divisor or the "
            "combination.",
        ),
        "scheme-uncounted-grade": Words(
            "不计入的等次要同时退出除数，除数必须是标记总数（marks）；现在的除数是“{divisor}”。"
            "请改除数，或让该等次计0分。",
            "Marks of an uncounted grade leave the divisor too, so the divisor must be “marks”; it "
            "is “{divisor}”. Change the divisor, or let the grade count 0 points.",
        ),
        "scheme-best-grade-uncounted": Words(
            "第一个等次是最高等次，不能不计入。请删去counted，或调整等次顺序。",
            "The first grade is the best and must count. Remove counted, or reorder the grades.",
        ),
        "scheme-drawn-today-idle": Words(
            "全天只抽选一次时，没有其他场次的代表可以排除。请改exclude_drawn_today或scope。",
            "With one draw for the whole day there is no other session to leave people out of. "
            "Change exclude_drawn_today or scope.",
        ),
        "scheme-unreturned-stray": Words(
            "未交回的票要计分，除数就必须包含它；现在的除数是“{divisor}”。"
            "请把除数改为在场人数或签到人数，或者让未交回的票计0分。",
            "A missing ballot can only be given points if the divisor contains it; the divisor is "
            "“{divisor}”. Divide by the delegates present, or let missing ballots add 0.",
        ),
        "scheme-signed-invalid": Words(
            "记名评议时，票上必有签名，不能规定有签名的票无效。请改identified或anonymous。",
            "Where ballots are signed, a signed ballot cannot be invalid. Change identified or "
            "anonymous.",
        ),
        "scheme-warning-late": Words(
            "提示应在剩余时间少于限时{limit}秒时发出，现在两者相等或更大，一开始就会提示。",
            "The warning must come with less than the limit of {limit} s left; as it is, it would "
            "come at the very start.",
        ),
        "scheme-last-early": Words(
            "最后读秒不能早于剩余{warning}秒的提示。",
            "The last seconds cannot begin before the warning at {warning} s left.",
        ),
        "scheme-group-unknown": Words(
            "没有这个组别。已有组别：{allowed}。",
            "There is no such group. The groups are: {allowed}.",
        ),
        "scheme-component-worthless": Words(
            "该项成绩的满分不能为0。", "Full marks of a component cannot be 0."
        ),
        "scheme-weights-not-100": Words(
            "该组（{group}）各项成绩的比例合计为{reached}%，应为100%。该组不计总成绩的，请把比例写成0。",
            "The weights of this group ({group}) add up to {reached}%, not 100%. For a group "
            "without a total, write its weight as 0.",
        ),
        "scheme-parts-mismatch": Words(
            "各分项满分合计为{reached}分，与该项满分{wanted}分不符。请改正其一。",
            "The parts add up to {reached} points, not to the {wanted} of the component. Correct "
            "one of them.",
        ),
        "scheme-parts-stray": Words(
            "只有由评分单位提供的成绩（recorded）才能分项；该项成绩的来源是“{source}”。"
            "请删去parts，或改source。",
            "Only a recorded component has parts; this one comes from “{source}”. Remove parts, or "
            "change source.",
        ),
        "scheme-section-idle": Words(
            "方案不设听证（hearing = false），本节内容不起作用。请删去本节，或恢复听证。",
            "The plan has no hearing (hearing = false), so this section says nothing. Remove it, "
            "or bring the hearing back.",
        ),
        "scheme-list-grade-unknown": Words(
            "名单所依据的等次不在评议票的等次表中。可选：{allowed}。",
            "The grade of this list is not among the grades of the ballot: {allowed}.",
        ),
        "scheme-day-wanted": Words(
            "日期应写成2011-05-20的样子；方案没有写明日期的，写none。",
            "Write a day as 2011-05-20, or none where the plan gives no day.",
        ),
        "scheme-days-reversed": Words(
            "截止日期早于起始日期{first}，请改正其一。",
            "The last day comes before the first day, {first}. Correct one of them.",
        ),
        "scheme-deduction-worthless": Words(
            "扣分不能为0。逐件决定扣多少分的，写open。",
            "A deduction cannot be 0 points. Write open where it is decided case by case.",
        ),
        "scheme-deduction-astray": Words(
            "扣分只能扣自总成绩（total），或者来源为扣分（deductions）的成绩。可选：{allowed}。",
            "A deduction lowers the total, or a component whose source is deductions: {allowed}.",
        ),
        "scheme-deductions-missing": Words(
            "该项成绩由满分减扣分得出，但没有列出扣自该项的扣分（deductions）。请补上，或改source。",
            "This component is full marks less deductions, but no deduction lowers it. Add one, or "
            "change source.",
        ),
        "scheme-grade-line-missing": Words(
            "各等次要么都写分数线（at_least），要么都不写；这一等次没有写。",
            "Either every grade has a line (at_least) or none has; this one has none.",
        ),
        "scheme-grade-lines-rising": Words(
            "分数线必须逐等降低；前一等次为{better}分。",
            "The lines must fall from grade to grade; the one before it is {better}.",
        ),
        "scheme-grade-line-open": Words(
            "最后一个等次的分数线应为0，否则低于该线的单位没有等次。",
            "The last grade starts at 0; otherwise units below its line have no grade.",
        ),
        "scheme-survey-incomplete": Words(
            "问卷的答案（answers）、受访群体（respondents）和调查方式（channels）须一并列出，缺一不可。",
            "A survey needs its answers, its respondents and its channels, all three.",
        ),
        "scheme-survey-unsatisfied": Words(
            "没有一个答案计入满意（satisfied = true），满意率无从计算。",
            "No answer counts as satisfied (satisfied = true), so there is no share to count.",
        ),
        "scheme-unranked-list": Words(
            "方案不排名次（ranked = false），不能按名次取名单。请删去该项，或恢复排名。",
            "The plan ranks nothing (ranked = false), so no list goes by rank. Remove this, or "
            "rank the units.",
        ),
        "scheme-source-astray": Words(
            "依据所指的设置项不存在，请检查拼写。",
            "This source names a setting that does not exist; check the spelling.",
        ),
    }
)
"""One sentence per code; file, key path and value are added by whoever prints it."""
