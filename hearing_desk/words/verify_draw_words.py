"""What a verification says of rules, pool and draw."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.words.language import Words

DRAW_MESSAGES: Mapping[str, Words] = MappingProxyType(
    {
        "rules-not-frozen-yet": Words("规则还没有确定。", "The rules are not frozen yet."),
        "scheme-digest-differs": Words(
            "第 {seq} 号操作：规则文本与其指纹不符。",
            "act {seq}: the text of the scheme does not have its digest.",
        ),
        "frozen-digest-differs": Words(
            "第 {seq} 号操作：规则和单位与确定时的指纹不符。",
            "act {seq}: scheme and units do not have the digest they were frozen under.",
        ),
        "scheme-id-differs": Words(
            "规则编号记为“{named}”，文本中是“{found}”。",
            "The scheme is recorded as {named}; its text says {found}.",
        ),
        "pool-not-sealed-yet": Words("代表库还没有封存。", "The pool is not sealed yet."),
        "sealed-digest-differs": Words(
            "第 {seq} 号操作：文件的 {digest} 是 {found}，记录的是 {wanted}。",
            "act {seq}: the {digest} of the file is {found}; recorded is {wanted}.",
        ),
        "pool-size-differs": Words(
            "第 {seq} 号操作：记录 {told} 人，文件中有 {found} 人。",
            "act {seq}: {told} people recorded, {found} in the file.",
        ),
        "pool-sector-differs": Words(
            "第 {seq} 号操作：界别“{sector}”记录 {told} 人，文件中有 {found} 人。",
            "act {seq}: sector {sector} has {told} people recorded, {found} in the file.",
        ),
        "pool-name-differs": Words(
            "{person} 在封存的代表库中是“{roster}”，人员表中是“{table}”。",
            "{person} is {roster} in the sealed pool and {table} in the person table.",
        ),
        "person-missing": Words("人员表中没有 {person}。", "{person} is not in the person table."),
        "cited-person-missing": Words(
            "第 {seq} 号操作：人员表中没有 {person}。",
            "act {seq}: {person} is not in the person table.",
        ),
        "no-draws-yet": Words("还没有抽选。", "Nothing was drawn yet."),
        "rules-of-other-draw": Words(
            "第 {seq} 号操作：抽选规则文件是“{named}”的，不是“{draw}”的。",
            "act {seq}: the rules file is of draw {named}, not of {draw}.",
        ),
        "rules-of-other-roster": Words(
            "第 {seq} 号操作：抽选“{draw}”的规则所指的代表库不是封存的那份。",
            "act {seq}: the rules of draw {draw} are about another pool than the sealed one.",
        ),
        "throws-differ": Words(
            "第 {seq} 号操作：抽选“{draw}”各人掷出的位数之和与记录的数字不符。",
            "act {seq}: the throws of draw {draw} do not add up to its digits.",
        ),
        "witnesses-differ": Words(
            "抽选“{draw}”的见证人不是掷骰的人。",
            "The witnesses of draw {draw} are not those who rolled.",
        ),
        "signature-missing": Words(
            "第 {seq} 号操作：“{unit}”的汇总表应有 {wanted} 人以“{role}”签字，只有 {found} 人。",
            "act {seq}: the sheet of {unit} wants {wanted} signatures of {role} and has {found}.",
        ),
        "panel-differs": Words(
            "抽选“{draw}”第 {seat} 席：记录是 {recorded}，重新计算是 {found}。",
            "Draw {draw}, seat {seat}: {recorded} recorded, {found} computed.",
        ),
        "alternates-differ": Words(
            "抽选“{draw}”的候补名单与重新计算的不同。",
            "The alternates of draw {draw} are not those computed.",
        ),
        "alternate-of-other-sector": Words(
            "抽选“{draw}”：候补 {person} 不属于界别“{sector}”。",
            "Draw {draw}: the alternate {person} is not of sector {sector}.",
        ),
        "replacement-differs": Words(
            "第 {seq} 号操作：抽选“{draw}”的替补，记录是 {recorded}，重新计算是 {found}。",
            "act {seq}: replacement in draw {draw}: {recorded} recorded, {found} computed.",
        ),
    }
)
