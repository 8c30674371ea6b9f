"""One sentence for every act of a sample or a recount; see `act_words`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.words.language import Words

RECHECK_ACTS: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "SampleDrawn": Words(
            "公证员指定数字 {seed}，对“{unit}”第 {number} 次抽样核对：{papers} 张中"
            "建议抽 {proposed} 张，抽取 {sheets} 张",
            "Sample {number} of {unit}: the notary named {seed}; of {papers} papers {proposed} "
            "were proposed and {sheets} drawn",
        ),
        "SampleSheetRead": Words(
            "抽样核对“{unit}”第 {sheet_no} 号票：票面 {marks}，记录 {recorded}",
            "Sampled sheet {sheet_no} of {unit}: on the paper {marks}, on record {recorded}",
        ),
        "SampleClosed": Words(
            "“{unit}”第 {number} 次抽样核对结束：相符 {agreed} 张，不符 {differing} 张，"
            "说明：{remark}",
            "Sample {number} of {unit} ended: {agreed} agree, {differing} differ; remark: {remark}",
        ),
        "RecountOrdered": Words(
            "“{unit}”第 {number} 次重新计票，提出人：{person}（{asked_by}），原因：{reason}",
            "Recount {number} of {unit} was asked for by {person} ({asked_by}): {reason}",
        ),
        "SheetRecounted": Words(
            "重新计票：“{unit}”第 {sheet_no} 号票录入 {marks}，原计 {counted}",
            "Recount: sheet {sheet_no} of {unit} was keyed {marks}, counted before as {counted}",
        ),
        "RecountUndone": Words(
            "重新计票：撤销“{unit}”第 {sheet_no} 号票的录入",
            "Recount: the entry of sheet {sheet_no} of {unit} was taken back",
        ),
        "RecountCompared": Words(
            "“{unit}”第 {number} 次重新计票完成：不一致 {differing} 张（两次总分见 D14）",
            "Recount {number} of {unit} was compared: {differing} papers differ (both totals "
            "stand on D14)",
        ),
        "RecountSettled": Words(
            "重新计票：“{unit}”第 {sheet_no} 号票对照原票认定为 {marks}，原因：{reason}，"
            "认定人：{deciders}",
            "Recount: on sheet {sheet_no} of {unit} stands {marks}: {reason}, by {deciders}",
        ),
    }
)
