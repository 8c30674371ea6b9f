"""What is said of sectors too short of people (E3) and of people who have served before (E7)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.words.language import Words

MESSAGES: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "transfer-sector-missing": Words(
            "人数不足的界别共缺{missing}名，规则定为转给指定的界别。请指定转入的界别，并写明理由。",
            "{missing} seats of short sectors are to be moved. Name the sector that takes them, "
            "and why.",
        ),
        "transfer-sector-unknown": Words(
            "名额表中没有界别“{value}”，名额无法转入。请从名额表所列界别中选定。",
            "There is no sector “{value}” in the quotas. Choose one of those listed there.",
        ),
        "transfer-sector-short": Words(
            "界别“{value}”除自身名额外，符合条件的只余{spare}人，不够接收所缺的{missing}名。"
            "请另定界别，或减少代表人数。",
            "Beyond its own seats the sector “{value}” has {spare} eligible people left, too few "
            "for {missing} seats. Name another sector, or make the panel smaller.",
        ),
        "transfer-nobody-left": Words(
            "各界别符合条件的人员都已用尽，还有{missing}名无处可转。请减少代表人数，或补充代表库。",
            "No sector has eligible people left for {missing} of the missing seats. Make the panel "
            "smaller, or add people to the pool.",
        ),
        "last-served-unreadable": Words(
            "{person}的上次担任时间“{value}”无法识别，或晚于本次听证。"
            "请写成2023-05-13、2023-05或2023；从未担任的留空。",
            "The date of last service of {person}, “{value}”, cannot be read or is later than this "
            "hearing. Write 2023-05-13, 2023-05 or 2023; leave it empty for none.",
        ),
    }
)
"""One sentence per code."""
