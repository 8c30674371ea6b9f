"""What is in a record, told to a clerk who goes on with it."""

from __future__ import annotations

from typing import Final

from hearing_desk.model.ballots import EntryPass
from hearing_desk.model.standing import Standing
from hearing_desk.words.language import Language, Words

CRASHED: Final = Words(
    "上次没有正常关闭（断电或程序中止）。记录已从第一条起逐条核对，前后相扣，共 {acts} 条。",
    "It was not closed in order (a power cut, or the program was ended). The record was followed "
    "from its first act and is whole: {acts} acts.",
)
STOPPED: Final = Words(
    "记录已关闭并重新打开，从第一条起逐条核对，前后相扣，共 {acts} 条。",
    "The record was closed and opened again, followed from its first act, and is whole: "
    "{acts} acts.",
)
PAPERS: Final = Words(
    "“{unit}”{entry_pass}：已录入 {keyed} 张，共 {of} 张。",
    "{unit}, {entry_pass}: {keyed} of {of} papers are in.",
)
LAST: Final = Words(
    "最后录入的一张：“{unit}”{entry_pass}第 {sheet_no} 号，标记 {marks}。"
    "请与手上的票对照：已在内的不要重录，不在内的请补录。",
    "The last paper: {unit}, {entry_pass}, no. {sheet_no}, marks {marks}. Compare it with the one "
    "in your hand: what is in must not be keyed again, what is not must be.",
)
NONE_KEYED: Final = Words("记录里还没有录入的票。", "No paper was keyed yet.")

_PASSES: Final = {
    EntryPass.FIRST: Words("第一遍录入", "first pass"),
    EntryPass.SECOND: Words("第二遍录入", "second pass"),
}


def standing_lines(
    standing: Standing, language: Language, *, crashed: bool = False
) -> tuple[str, ...]:
    """What is in, a line each; crashed: after a crash, not after a fault while it was open."""
    opened = CRASHED if crashed else STOPPED
    lines = [opened.filled(language, acts=standing.acts)]
    for papers in standing.papers:
        lines.append(
            PAPERS.filled(
                language,
                unit=papers.unit_name,
                entry_pass=_PASSES[papers.entry_pass].to(language),
                keyed=papers.keyed,
                of=papers.of,
            )
        )
    last = standing.last
    if last is None:
        return (*lines, NONE_KEYED.to(language))
    told = LAST.filled(
        language,
        unit=last.unit_name,
        entry_pass=_PASSES[last.entry_pass].to(language),
        sheet_no=last.sheet_no,
        marks=" ".join(last.marks),
    )
    return (*lines, told)
