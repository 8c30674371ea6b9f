"""Units of plans that list none: offices as any city has them, as many as the plan speaks of."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain, count, islice
from types import MappingProxyType

from hearing_desk.model.ids import GroupId
from hearing_desk.model.scheme import Affiliation, Scheme
from hearing_desk.model.units import Unit

_COUNTS: Mapping[str, Sequence[int]] = MappingProxyType(
    {"maanshan-2017": (28, 30, 26), "district-three-level": (77,)}
)
"""Units per group where a plan says how many there are and its list is missing (M1, W1)."""

_COUNT = 12
"""Units of a group of which nothing is said."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_OFFICES = _words(
    """
    发展和改革委员会 教育局 科学技术局 经济和信息化委员会 民族宗教事务局 公安局 民政局
    司法局 财政局 人力资源和社会保障局 国土资源局 环境保护局 住房和城乡建设局 交通运输局
    水务局 农业委员会 林业局 商务局 文化广播电视新闻出版局 卫生和计划生育委员会 审计局
    统计局 安全生产监督管理局 食品药品监督管理局 工商行政管理局 质量技术监督局 体育局 旅游局
    城市管理行政执法局 物价局 粮食局 规划局 房产管理局 园林管理局 人民防空办公室
    外事侨务办公室 信访局 机关事务管理局 政务服务中心 招商局 地方税务局 国家税务局 气象局
    烟草专卖局 住房公积金管理中心 公路管理局 地方海事局 公共资源交易中心 档案局 地震局
    供销合作社联合社 残疾人联合会 红十字会 中心血站 疾病预防控制中心 卫生监督所
    动物卫生监督所 图书馆 供电公司 自来水公司 天然气公司 公共交通公司 热力公司 邮政公司
    电信公司 移动公司 联通公司 广播电视网络公司 工商银行 农业银行 中国银行 建设银行 交通银行
    农村商业银行 邮政储蓄银行 人寿保险公司 财产保险公司 石油公司 人民医院 中医院 妇幼保健院
    第一中学 第二中学 职业技术学院
    """
)

_PLACES = ("城东", "城西", "城南", "城北", "河东", "河西", "开发区", "新区")

_BY_ENDING: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "社保所": tuple(f"{place}街道社保所" for place in _PLACES),
        "科室": _words(
            """
            办公室 人事科 财务科 政策法规科 行政审批科 综合业务科 监督检查科 信息科 宣传科
            档案科
            """
        ),
        "窗口": _words(
            """
            工商登记窗口 税务登记窗口 社会保险窗口 房产登记窗口 出入境窗口 规划审批窗口
            医疗保险窗口 婚姻登记窗口 车辆管理窗口 公积金窗口
            """
        ),
        "项目": _words(
            """
            城西污水处理厂扩建 滨河路改造 第三中学迁建 体育公园建设 老旧小区供热管网改造
            中心医院门诊楼 市民服务中心 城东水库除险加固
            """
        ),
    }
)
"""Names for groups whose label ends so."""

_UPWARD = re.compile("税务|烟草|质量技术监督|电业|邮政|银行|保险|财险|联通|移动|电信")
"""Names of bodies that commonly belong to the province or the city."""


def made_up_names(scheme: Scheme) -> list[tuple[GroupId, str]]:
    """A group and a name for every unit, in plan order."""
    counts = iter(_COUNTS.get(scheme.id, ()))
    offices = chain(_OFFICES, (f"第{number}单位" for number in count(1)))
    named: list[tuple[GroupId, str]] = []
    for group in scheme.groups:
        names = next((each for end, each in _BY_ENDING.items() if group.label.zh.endswith(end)), ())
        wanted = next(counts, len(names) or _COUNT)
        named += [(group.id, name) for name in names or islice(offices, wanted)]
    return named


def with_affiliations(units: Sequence[Unit], scheme: Scheme) -> tuple[Unit, ...]:
    """The units, those affiliated upward marked where the plan asks for them and names none (T29).

    The plan knows which they are and its text does not say; a rehearsal makes it up by their names.
    """
    is_asked = any(source.setting == "year.upward" for source in scheme.sources)
    if not is_asked or any(
        unit.affiliation is Affiliation.MUNICIPAL_OR_PROVINCIAL for unit in units
    ):
        return tuple(units)
    return tuple(
        replace(
            unit,
            affiliation=Affiliation.MUNICIPAL_OR_PROVINCIAL,
            parent=unit.parent or f"市{unit.name}",
        )
        if unit.affiliation is Affiliation.UNSTATED and _UPWARD.search(unit.name)
        else unit
        for unit in units
    )
