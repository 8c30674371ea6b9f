"""What the command line says about itself; help texts are Chinese first, English beside."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words

PROGRAM_HELP = (
    "听证评议台：抽选、计时、录票、计票、打印、核验。"
    " Hearing Desk: draw, clock, ballots, tally, papers, proof."
)
LANG_HELP = "语言（zh 中文，en English）。 Language."
SCHEMES_HELP = "列出计票规则；给出编号则用文字说明该规则。 List the schemes, or say one in words."
DRAW_HELP = "按 HDRAW-1 抽选评议代表。 Draw a panel by HDRAW-1."
TALLY_HELP = "按规则统计一个评议票文件。 Count a file of ballots."
REHEARSE_HELP = (
    "不开窗口，完整演练一个听证评议日，或连同年度成绩一起演练。"
    " Play a whole hearing day, or a year, without a window."
)
YEAR_HELP = (
    "评议日之后接着演练年度成绩；规则没有现场评议时不必写。"
    " Go on to the year's result; implied where the scheme has no hearing."
)
UNITS_HELP = (
    "参评单位文件；没有则用规则所列单位或编造单位。 Units file; else the scheme's, or made up."
)
VENUES_HELP = (
    "会场数，各会场结果合并为年度成绩。 Venues, whose counts are merged into the year's result."
)
VERIFY_HELP = (
    "重新计算并核对一份评议记录，每项一行；有不符则退出码为 1。"
    " Recompute and check a record, a line a check."
)
EXPORT_HELP = (
    "导出可以带出会场的全部数据（CSV、XLSX、JSON）。 Export everything that may leave the room."
)
ROSTER_HELP = "评议代表库文件。 Roster file."
QUOTA_HELP = "名额文件。 Quota file."
DRAW_ID_HELP = "抽选编号，每次抽选各不相同。 Id of this draw."
DIGITS_HELP = "按掷出的先后顺序录入的数字。 Digits in the order rolled."
PANEL_HELP = "代表总人数（名额文件未定时）。 Seats, where the quota file does not fix them."
RECUSE_HELP = "回避名单文件。 Recusals file."
WITHDRAW_HELP = "抽选后退出者的编号，用逗号分隔。 Ids withdrawn after the draw, by commas."
DRAW_OUT_HELP = (
    "写入 roster.tsv、rules.tsv、tickets.csv 和抽选结果证明的文件夹。"
    " Folder for the files of the draw."
)
OUT_HELP = "存放演练结果的空文件夹。 Empty folder for the results."
TO_HELP = "存放导出文件的文件夹。 Folder for the exported files."
SCHEME_HELP = "规则编号或 TOML 文件。 Scheme id or TOML file."
DELEGATES_HELP = "评议代表人数。 Seats of the panel."
BALLOTS_HELP = "评议票文件。 Ballots file."
ATTENDANCE_HELP = "出席与票数文件；没有则视为实到、发出、收回均等于文件中的票数。 Attendance file."
JSON_HELP = "只向标准输出打印一个 JSON 对象。 Print one JSON object and nothing else."

NO_WINDOW = Words(
    "窗口打不开：缺少 PySide6 或它所需的系统组件（{detail}）。"
    "请安装 hearing-desk[desk]，或使用命令行：hearing-desk --help。",
    "The window cannot be opened: PySide6, or something it needs of the system, is missing "
    "({detail}). Install hearing-desk[desk], or use the command line: hearing-desk --help.",
)
SCHEME_UNUSABLE = Words("（有错误，不能使用）", "(has errors and cannot be used)")
OPTION_MISSING = Words("缺少 {name}。", "{name} is missing.")
OPTION_UNKNOWN = Words("没有 {name} 这个选项。", "There is no option {name}.")
OPTION_WRONG = Words("{name} 的值不合要求：{detail}", "{name} cannot have this value: {detail}")
USAGE_WRONG = Words("命令写法有误：{detail}", "The command cannot be read: {detail}")
SEE_HELP = Words("（用法见 {command} --help）", " (See {command} --help)")
NOTE = Words("注意：{line}", "Note: {line}")
RECORD_AT = Words("\n评议记录：{path}", "\nRecord: {path}")
VENUE_AT = Words(
    "{venue}记录：{path}，文件 {count} 份：{folder}", "{venue}: {path}, {count} papers in {folder}"
)
RECEIVED_AT = Words(
    "收到的年度文件（编造）：{folder}", "Files received for the year (made up): {folder}"
)
PAPERS_AT = Words("文件 {count} 份：", "{count} papers:")
WRITTEN_TO = Words("已写入：{path}", "Written: {path}")

DRAW_ALONE = Words("单独抽选（不在评议记录中）", "Draw alone, outside a hearing record")

TIED = Words("（并列）", " (tied)")
RESULT_HEADINGS = (
    Words("名次", "Rank"),
    Words("单位", "Unit"),
    Words("得分", "Score"),
    Words("总分÷除数", "Total÷divisor"),
    Words("与下一名差距（改动几个等次）", "Margin (steps)"),
)
TALLY_HEADINGS = (
    Words("组别", "Group"),
    Words("名次", "Rank"),
    Words("单位", "Unit"),
    Words("得分", "Score"),
    Words("总分÷除数", "Total÷divisor"),
    Words("票数", "Ballots"),
)
TICKETS = Words("签值表", "Tickets")
TICKET_HEADINGS: Mapping[str, Words] = MappingProxyType(
    {
        "rank": Words("位次", "rank"),
        "id": Words("编号", "id"),
        "name": Words("姓名", "name"),
        "sector": Words("界别", "sector"),
        "ticket": Words("签值（前18位）", "ticket (18 digits)"),
        "sha256": Words("十六进制（K 紧接编号的 SHA-256）", "hexadecimal (SHA-256 of K and id)"),
    }
)
DRAW_HEADINGS = (
    Words("席位", "Seat"),
    Words("编号", "Id"),
    Words("姓名", "Name"),
    Words("界别", "Sector"),
    Words("签值（前18位）", "Ticket (18 digits)"),
)
COMMITMENT = Words("承诺值 C：{groups}", "Commitment C: {groups}")
SEED_STRING = Words("种子串：{seed}", "Seed string: {seed}")
PERSON = Words("{name}（{id}）", "{name} ({id})")
BETWEEN_PEOPLE = Words("、", ", ")
BETWEEN_PROBLEMS = Words("；", "; ")
ALTERNATES = Words("候补（{sector}）：{people}", "Alternates ({sector}): {people}")
PANEL_AFTER = Words("递补后的代表：{people}", "Panel after replacement: {people}")

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "scheme-not-found": Words(
            "没有“{scheme}”这个计票规则。可用的规则：{known}；也可以给出 .toml 文件的路径。",
            "There is no scheme {scheme}. Known: {known}; or give the path of a .toml file.",
        ),
        "scheme-not-utf8": Words(
            "规则文件 {file} 不是 UTF-8 编码（第 {byte} 字节处），请另存为 UTF-8。",
            "The scheme file {file} is not UTF-8 (at byte {byte}); save it as UTF-8.",
        ),
        "quota-faulty": Words("名额文件有问题：", "The quota file has problems:"),
        "recusals-faulty": Words("回避名单有问题：", "The recusals file has problems:"),
        "ballots-faulty": Words(
            "评议票或出席文件有问题，未计票：",
            "The ballots or the attendance file have problems; nothing was counted:",
        ),
        "attendance-unit-missing": Words(
            "出席文件中没有这个单位，评议票文件中却有它的票。",
            "The attendance file lacks this unit, which has ballots.",
        ),
        "ballots-over-returned": Words(
            "文件中有 {ballots} 张票，多于收回的 {returned} 张。",
            "The file has {ballots} ballots, more than the {returned} returned.",
        ),
        "ballots-under-returned": Words(
            "收回 {returned} 张，文件中只有 {ballots} 张。",
            "{returned} were returned, but the file has only {ballots}.",
        ),
        "issued-over-present": Words(
            "发出 {issued} 张，多于实到的 {present} 人。",
            "{issued} were issued, more than the {present} present.",
        ),
        "folder-not-empty": Words(
            "文件夹 {folder} 不是空的，不会覆盖其中的文件。请另选文件夹。",
            "The folder {folder} is not empty; nothing in it will be overwritten. Choose another.",
        ),
        "folder-failed": Words(
            "无法写入文件夹 {folder}：{detail}", "Cannot write to the folder {folder}: {detail}"
        ),
    }
)
