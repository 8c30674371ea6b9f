"""What consolidating many records says."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words

HELP = (
    "逐份核验多份评议记录，合并成一张结果表；有已锁定的年度成绩时另写一张年度表（CSV、XLSX、Parquet）。"
    " Verify many records and write one results table, and one of the years that are locked."
)
TO_HELP = "存放结果表的空文件夹。 Empty folder for the table."
SKIP_HELP = "有记录未通过核验时，仍合并其余记录。 Write the others when a record does not pass."

STAGE = Words("核验记录", "Verifying records")
FAILED = Words("未通过核验，不予采用：{file}", "Not verified, left out: {file}")
WITHOUT = Words(
    "没有已锁定的计票结果或年度成绩：{file}", "No count and no year is locked yet: {file}"
)
TOTAL = Words(
    "合并完毕：{taken} 份记录，{rows} 行。",
    "Consolidated: {taken} records, {rows} rows.",
)
TOTAL_LESS = Words(
    "合并完毕：{taken} 份记录，{rows} 行；另有 {failed} 份未通过核验，未列入。",
    "Consolidated: {taken} records, {rows} rows; {failed} more did not pass and are not in it.",
)
YEARS = Words("其中年度成绩 {years} 行，另成一表。", "The years are a table of {years} rows.")
NOTHING = Words(
    "有 {failed} 份记录未通过核验，没有写出任何文件。请查明原因；如只合并其余 {taken} 份，"
    "请加 --skip-failing。",
    "{failed} records did not pass; nothing was written. Find out why; to consolidate the other "
    "{taken} only, add --skip-failing.",
)

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "consolidate-nothing": Words(
            "没有要合并的评议记录（.hearing 文件）。",
            "There is no record (.hearing file) to consolidate.",
        ),
        "consolidate-engine-missing": Words(
            "合并结果需要程序库 duckdb，本机没有安装。请安装 hearing-desk[consolidate]。",
            "Consolidating needs the library duckdb, which is not installed. "
            "Install hearing-desk[consolidate].",
        ),
        "consolidate-engine-failed": Words(
            "写结果表时 duckdb 出错，没有写出任何文件：{detail}",
            "duckdb failed to write the table; nothing was written: {detail}",
        ),
        "consolidate-process-died": Words(
            "核验进程意外中止（可能内存不足，或读取中U盘被拔出），没有写出任何文件。请关闭其他程序、把文件复制到本机后再试。",
            "A verifying process ended unexpectedly, perhaps for want of memory, or a stick was "
            "pulled while it was read; nothing was written. Close other programs, copy the files "
            "to this machine and try again.",
        ),
        "consolidate-hearing-twice": Words(
            "同一场评议给出了不止一份记录，会重复计入。请每场只留一份：",
            "A hearing was given in more than one file and would count twice. Give each once:",
        ),
        "hearing-given-twice": Words(
            "记录编号 {hearing} 与 {first} 相同。",
            "its record id {hearing} is that of {first}.",
        ),
        "consolidate-mixed": Words(
            "演练记录不能与正式记录合并。请去掉其中一类；以下是演练记录：",
            "Rehearsals are not consolidated with official records. Leave out one kind; "
            "these are rehearsals:",
        ),
        "record-of-rehearsal": Words("演练记录。", "a rehearsal."),
    }
)
"""Code to sentence."""
