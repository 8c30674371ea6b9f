"""A plausible pool for a rehearsal: names, sectors and employers nobody should recognise."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from hearing_desk.rehearsal.chance import Chance

SECTORS = (
    ("人大代表", 60),
    ("政协委员", 60),
    ("企业代表", 80),
    ("个体工商户", 60),
    ("城乡居民", 100),
    ("离退休干部", 40),
)
"""Sector and how many of 400; other pool sizes keep the proportions."""

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏"
    "苏吕丁任卢姚沈姜崔谭陆范汪廖石金贾夏韦付方邹熊白孟秦邱侯江尹薛闫雷龙史陶贺顾毛郝龚邵万覃武"
)
_DOUBLE_SURNAMES = ("欧阳", "司马", "诸葛", "上官")
_GIVEN = (
    "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲力华红玉梅建国志海波宁鹏飞云龙凤春秋冬"
    "立新成永康福德荣贵清慧颖琳倩雪莹晨曦浩宇轩然子涵一诺思远嘉怡"
)
_RARE_NAMES = ("王䶮", "李㛃", "张𬀪", "陈𫖯", "赵𬭎", "阿依古丽·买买提")
"""Names that break cheap fonts and cheap encodings; a pool without any would rehearse nothing."""

_TOWNSHIPS = ("通河镇", "乌鸦泡镇", "清河镇", "浓河镇", "凤山镇", "祥顺镇", "三站镇", "富林镇")
_FIRMS = (
    "兴安米业",
    "松江木器厂",
    "岔林河农机",
    "清河建材",
    "浓河粮油加工厂",
    "凤山食品厂",
    "通达客运站",
)
_PUBLIC = (
    "县第一中学",
    "县人民医院",
    "县文化馆",
    "教育局",
    "农业局",
    "财政局",
    "农机总站",
    "卫生局",
)


def plausible_roster(size: int, seed: str) -> bytes:
    """A roster file of so many people, as an office would hand it over: CSV with a BOM, headings
    in Chinese, in no particular order; `size` at least one per sector.

    About one in twenty works for an evaluated unit, so that recusals flag themselves.
    """
    chance = Chance(f"roster|{seed}")
    names = _different_names(chance)
    people = [
        [next(names), *_circumstances(sector, chance)]
        for sector, count in _sector_sizes(size)
        for _ in range(count)
    ]
    for place, name in enumerate(_RARE_NAMES[: size // 10]):
        people[place * (size // len(_RARE_NAMES))][0] = name
    rows = chance.shuffled(people)
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("编号", "姓名", "界别", "性别", "工作单位", "区域", "电话"))
    for number, (name, sector, gender, employer, district) in enumerate(rows, 1):
        phone = f"1390451{number:04}"
        writer.writerow((f"D{number:04}", name, sector, gender, employer, district, phone))
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def plausible_name(chance: Chance) -> str:
    """A name of two to four characters."""
    surname = chance.pick(_DOUBLE_SURNAMES) if chance.happens(10) else chance.pick(_SURNAMES)
    given = chance.pick(_GIVEN)
    return surname + (given + chance.pick(_GIVEN) if chance.happens(700) else given)


def _different_names(chance: Chance) -> Iterator[str]:
    """No two alike: namesakes are asked about, and nobody could answer for made-up people."""
    taken: set[str] = set()
    while True:
        name = plausible_name(chance)
        if name not in taken:
            taken.add(name)
            yield name


def _circumstances(sector: str, chance: Chance) -> list[str]:
    return [
        sector,
        chance.pick(("男", "女")),
        _employer(sector, chance),
        chance.pick(_TOWNSHIPS),
    ]


def _employer(sector: str, chance: Chance) -> str:
    if sector in ("人大代表", "政协委员"):
        return chance.pick(_PUBLIC) if chance.happens(250) else chance.pick(_FIRMS)
    if sector == "企业代表":
        return chance.pick(_FIRMS)
    if sector == "离退休干部":
        return ""
    return f"{chance.pick(_TOWNSHIPS)}个体户" if sector == "个体工商户" else ""


def _sector_sizes(size: int) -> Sequence[tuple[str, int]]:
    """So many people in the proportions of `SECTORS`, the rest in the largest sector."""
    total = sum(count for _, count in SECTORS)
    sizes = {sector: max(1, size * count // total) for sector, count in SECTORS}
    largest = max(SECTORS, key=lambda sector: sector[1])[0]
    sizes[largest] += size - sum(sizes.values())
    return tuple(sizes.items())
