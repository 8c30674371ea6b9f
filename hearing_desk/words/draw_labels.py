"""How papers and screens name the draw's columns, dice, outcomes, reasons and recipes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.model.draw import Die, WalkOutcome
from hearing_desk.words.language import Words

COLUMNS: Mapping[str, Words] = MappingProxyType(
    {
        "id": Words("编号", "id"),
        "name": Words("姓名", "name"),
        "sector": Words("界别", "sector"),
        "gender": Words("性别", "gender"),
        "employer": Words("工作单位", "employer"),
        "district": Words("区域", "district"),
        "phone": Words("电话", "phone"),
        "id_card": Words("身份证号", "identity number"),
        "last_served": Words("上次担任", "last served"),
    }
)
"""The columns of a roster as a paper names them."""

DICE: Mapping[Die, Words] = MappingProxyType(
    {
        Die.D10: Words("十面骰（d10，0 至 9）", "ten-sided dice (d10, 0 to 9)"),
        Die.D6: Words("六面骰（d6，1 至 6）", "six-sided dice (d6, 1 to 6)"),
    }
)
"""What is rolled for the seed, and which digits it shows."""

OUTCOMES: Mapping[WalkOutcome, Words] = MappingProxyType(
    {
        WalkOutcome.SEATED: Words("入选 {seat}", "seated {seat}"),
        WalkOutcome.NOT_ELIGIBLE: Words("回避/退出（{reason}）", "not eligible ({reason})"),
        WalkOutcome.PASSED_OVER: Words("越过（{quotas}）", "passed over ({quotas})"),
    }
)
"""What the walk did; `reason` by `REASONS` where it is one of ours."""

REASONS: Mapping[str, Words] = MappingProxyType(
    {
        "employer": Words("所在单位参评", "employer is evaluated"),
        "parent": Words("所在单位是参评单位的主管部门", "employer is a unit's parent authority"),
        "drawn-today": Words("当日已抽中", "drawn already today"),
        "cooling-off": Words("任期间隔未满", "served too recently"),
        "withdrawn": Words("已退出", "withdrawn"),
    }
)
"""Reason words the program gives; any other is a person's own word, printed as it is."""
