"""What the desk says of samples and recounts: refusals, what is open, how a size is explained."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.model.recheck import RecountAsker
from hearing_desk.rules.recount import ClosePlace
from hearing_desk.words.language import Words

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "sample-seed-digits": Words(
            "请由公证员当场报出或掷出 {least} 至 {most} 位数字，只用 0 至 9。",
            "The notary throws or names {least} to {most} digits on the spot, 0 to 9 only.",
        ),
        "sample-size": Words(
            "计入的票共 {sheets} 张，不能抽取 {count} 张。",
            "{sheets} papers count; {count} cannot be chosen.",
        ),
        "sample-not-through": Words(
            "第 {number} 次抽样核对还没有结束。", "Sample {number} has not ended yet."
        ),
        "sample-none-open": Words(
            "没有进行中的抽样核对。请先指定数字、抽取票号。",
            "No sample is under way. Name digits and draw sheets first.",
        ),
        "sheet-not-in-sample": Words(
            "第 {sheet_no} 号票不在本次抽取的票中。", "Sheet {sheet_no} is not in the sample."
        ),
        "sheet-not-counting": Words(
            "第 {sheet_no} 号票已不再计入，无需核对。",
            "Sheet {sheet_no} no longer counts; there is nothing to compare.",
        ),
        "sample-sheet-agreed": Words(
            "第 {sheet_no} 号票已核对相符。", "Sheet {sheet_no} was read and agreed."
        ),
        "sample-unread": Words(
            "抽取的 {sheets} 张中还有 {unread} 张没有核对。如就此结束，请写明原因。",
            "Of {sheets} sheets drawn {unread} were not read. To end all the same, say why.",
        ),
        "recount-after-signing": Words(
            "“{unit}”的结果已经签字，不能再要求重新计票。发现错误请按票号更正。",
            "The sheet of {unit} is signed; no recount can be asked for. Correct a wrong paper by "
            "its number.",
        ),
        "recount-not-through": Words(
            "“{unit}”的重新计票还没有完成，请先完成录入、比较和认定。",
            "The recount of {unit} is not through: key, compare and settle it first.",
        ),
        "recount-none-open": Words(
            "“{unit}”没有进行中的重新计票。", "No recount of {unit} is under way."
        ),
        "recount-same-operator": Words(
            "这个单位的票由您录入过，重新计票须由另一人录入。请换人登录。",
            "You keyed papers of this unit before; the recount is keyed by somebody else.",
        ),
        "recount-unfinished": Words(
            "还有 {count} 张没有重新录入：{sheets}。",
            "{count} papers are not keyed again yet: {sheets}.",
        ),
        "recount-no-difference": Words(
            "第 {sheet_no} 号票没有待认定的重新计票差异。",
            "Nothing of sheet {sheet_no} waits to be settled in a recount.",
        ),
        "recount-missing": Words(
            "没有“{subject}”这一次重新计票。", "There is no recount {subject}."
        ),
        "recount-not-compared": Words(
            "“{subject}”的重新计票还没有录完、比较，不能打印记录。",
            "Recount {subject} is not keyed and compared yet; there is no record of it to print.",
        ),
        "sample-missing": Words("没有“{subject}”这一次抽样核对。", "There is no sample {subject}."),
        "sample-still-open": Words(
            "“{subject}”的抽样核对还没有结束，不能打印记录。",
            "Sample {subject} has not ended yet; there is no record of it to print.",
        ),
        "rechecks-open": Words(
            "“{unit}”还有未了结的核对：", "Checks of {unit} against the paper are not through:"
        ),
        "sample-open": Words(
            "第 {number} 次抽样核对还没有结束。", "Sample {number} has not ended."
        ),
        "sample-mismatch-open": Words(
            "抽样核对不符，尚未改正或由两人认定：第 {sheets} 号票。锁定前请重新打开录入，"
            "锁定后请按票号更正。",
            "The sample found sheets {sheets} different, neither set right nor decided by two: "
            "open the entry again before the lock, correct the paper after it.",
        ),
        "recount-open": Words(
            "第 {number} 次重新计票还没有完成。", "Recount {number} is not finished."
        ),
        "recount-unsettled": Words(
            "重新计票不一致，尚未对照原票认定：第 {sheets} 号票。",
            "The recount differs on sheets {sheets}; nobody has looked at the paper yet.",
        ),
        "recount-correction-due": Words(
            "重新计票认定原计有误，尚未更正：第 {sheets} 号票。",
            "The recount found sheets {sheets} counted wrongly; they are not corrected yet.",
        ),
    }
)

# --- how a size is explained --------------------------------------------------------------------

BY_MARGIN: Final = Words(
    "只要有 {wrong} 张票各错一处，本单位就可能与“{neighbour}”并列或者换位。在 {papers} 张中"
    "抽 {size} 张，若有这么多错票，至少查到一张的把握不低于 95%。",
    "It takes {wrong} papers with one wrong mark each to bring this unit level with {neighbour} "
    "or past it. If as many were wrong, {size} of {papers} sheets would hold one of them at "
    "least 19 times in 20.",
)
BY_SHARE: Final = Words(
    "还没有可比的单位，或者差距大到各错一处也不会换位。在 {papers} 张中抽 {size} 张，若有 "
    "{wrong} 张（2%）错票，至少查到一张的把握不低于 95%。",
    "There is no other unit to compare with, or one wrong mark on every paper would not do. If "
    "{wrong} of {papers} papers (2 %) were wrong, {size} sheets would hold one of them at least 19 "
    "times in 20.",
)
WHOLE: Final = Words(
    "建议抽取全部，不如请求重新计票。", "All of them are proposed: a recount would do the same."
)
CHANCE: Final = Words(
    "抽 {size} 张：把握 {percent}%", "{size} sheets: {percent} % sure to find one"
)

RECOUNT_UNDER_WAY: Final = Words(
    "第 {number} 次重新计票，{person}（{role}）提出：{reason}。"
    "已重新录入 {keyed} 张，还有 {left} 张。",
    "Recount {number}, asked for by {person} ({role}): {reason}. {keyed} papers keyed, "
    "{left} to go.",
)
RECOUNT_COMPARED: Final = Words(
    "第 {number} 次重新计票，{person}（{role}）提出：{reason}。原总分 {before}，重计总分 {after}；"
    "不一致 {differing} 张，已认定 {settled} 张。",
    "Recount {number}, asked for by {person} ({role}): {reason}. Raw total {before} as counted, "
    "{after} as recounted; {differing} papers differ, {settled} settled.",
)
RECOUNT_TO_CORRECT: Final = Words(
    "第 {sheets} 号票原计有误，结果已经锁定：请到“更正”页按票号更正。",
    "Sheets {sheets} were counted wrongly and the figures are locked: correct them by number under "
    "Corrections.",
)

ASKERS: Final[Mapping[RecountAsker, Words]] = MappingProxyType(
    {
        RecountAsker.SUPERVISOR: Words("监票人", "supervisor"),
        RecountAsker.NOTARY: Words("公证员", "notary"),
        RecountAsker.ORGANIZER: Words("组织方", "organizer"),
    }
)

CLOSE: Final[Mapping[ClosePlace, Words]] = MappingProxyType(
    {
        ClosePlace.FIRST: Words("第一名", "the first rank"),
        ClosePlace.AWARD_LINE: Words("评选名额线", "the award line"),
        ClosePlace.LAST: Words("最后一名", "the last rank"),
    }
)
SUGGESTION: Final = Words(
    "建议重新计票：在{place}处与“{other}”相差 {gap} 分，不超过一处标记的影响（{step} 分）。",
    "A recount suggests itself: at {place} the gap to {other} is {gap}, no more than one mark can "
    "move ({step}).",
)
