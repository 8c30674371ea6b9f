"""What the desk says when it refuses to set something right."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words

MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "sheet-taken-out": Words(
            "第 {sheet_no} 号票已认定为外来票，不再计入（{reason}）。",
            "Sheet {sheet_no} was found foreign and no longer counts ({reason}).",
        ),
        "reopen-after-lock": Words(
            "“{unit}”的结果曾经锁定，不能重新打开录入。请按票号更正。",
            "The figures of {unit} were locked once; the entry stays closed. Correct the paper "
            "by its sheet number instead.",
        ),
        "taken-out-miscounted": Words(
            "取出这张外来票前收回 {before} 张，取出后应为少一张；"
            "若重新清点时已不含这张，则不变，不能是 {returned} 张。",
            "{before} papers were returned; without the foreign one it is one less, or as many "
            "where a recount had left it out, not {returned}.",
        ),
        "unit-not-absent": Words("“{unit}”没有登记缺席。", "{unit} is not recorded as absent."),
        "correction-before-lock": Words(
            "“{unit}”的结果从未锁定，无需更正报告。请重新打开录入，把该票搁置后重新录入。",
            "The figures of {unit} were never locked, so there is nothing to correct. Open the "
            "entry again, set the paper aside and key it anew.",
        ),
        "sheet-invalid": Words(
            "第 {sheet_no} 号票已裁定无效，没有计入的标记可以更正。",
            "Sheet {sheet_no} was declared invalid; no marks of it were counted.",
        ),
        "correction-same-marks": Words(
            "第 {sheet_no} 号票的新标记与已计入的相同，没有需要更正的内容。",
            "The new marks of sheet {sheet_no} are those counted; there is nothing to correct.",
        ),
        "found-missing": Words("请写明错误是怎样发现的。", "Say how the mistake was found."),
        "notary-missing": Words(
            "请写明在场公证员的姓名：更正须在公证员在场时进行。",
            "Name the notary who is there: a correction is made in a notary's presence.",
        ),
        "correction-not-reported": Words(
            "“{unit}”第 {version} 版由更正形成，请先打印更正报告，再签字。",
            "Version {version} of {unit} comes from a correction; print the correction report "
            "before anybody signs.",
        ),
        "year-own-count-overtaken": Words(
            "本次听证的得分在计入年度之后又有更正。请重新取用本次听证的结果，再锁定年度结果。",
            "The scores of this hearing were corrected after they were taken into the year. Take "
            "them again before locking the year's result.",
        ),
        "correction-missing": Words(
            "没有编号为“{subject}”的更正。", "There is no correction {subject}."
        ),
        "recomputation-missing": Words(
            "没有“{subject}”这一按修订规则的计算。", "There is no recomputation {subject}."
        ),
        "recomputation-same-rules": Words(
            "所给规则与签署的规则完全相同。", "These rules are those that were signed."
        ),
        "recomputation-other-ballot": Words(
            "修订规则的评议内容、等次或组别与已填的票不同，不能用来计算。",
            "The revised rules have other items, grades or groups than the ballots that were "
            "filled in; these cannot be counted by them.",
        ),
        "objection-unknown": Words(
            "没有第 {number} 号异议，或该异议已经撤回。",
            "There is no objection {number}, or it was withdrawn already.",
        ),
        "paper-not-at-hand": Words(
            "{number} 第 {version} 版的文件内容已不在记录中，无法重印。",
            "The bytes of {number}, version {version}, are no longer in the record.",
        ),
        "paper-in-force": Words(
            "{number} 第 {version} 版仍然有效，不能加盖作废。",
            "{number}, version {version}, is in force and cannot be stamped void.",
        ),
    }
)
