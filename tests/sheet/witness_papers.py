"""The papers that witness an invented day: rare characters, void rounds, a notary who left."""

from __future__ import annotations

from collections.abc import Callable

from hearing_desk.sheet.custody_papers import build_custody_labels, build_handover_list
from hearing_desk.sheet.document import SheetDocument
from hearing_desk.sheet.frame import Frame
from hearing_desk.sheet.incident_papers import build_incident_log, build_notary_page
from hearing_desk.sheet.manual_form_paper import build_manual_form
from hearing_desk.sheet.notification_paper import build_notification_record
from hearing_desk.sheet.witness_facts import (
    HandoverFacts,
    ImageLine,
    IncidentLine,
    IncidentLogFacts,
    ManualFormFacts,
    NotaryPageFacts,
    NotificationFacts,
    NotifiedLine,
    PaperLine,
    SealedBallots,
    ZeroLine,
    ZeroReportFacts,
)
from hearing_desk.sheet.zero_report_paper import build_zero_report
from tests.sheet.papers import LONG_UNIT, SECTORS, drawn

INCIDENTS = (
    IncidentLine(1, "2011-06-18 08:34", "述职计时", "话筒故障，暂停 25 秒"),
    IncidentLine(
        2,
        "2011-06-18 09:12",
        "异议",
        "公证员提出：第 4 单位的评议票在清点时有两张折叠在一起，要求重新清点。"
        "重新清点后为 50 张，公证员无异议。",
    ),
    IncidentLine(3, "2011-06-18 10:05", "停电", f"停电 3 分钟，由{drawn(3, str)[2].name}报告"),
)
SEALED = (
    SealedBallots("卫生局", "执法监督组", 1, True, 51, ((1, 51),)),
    SealedBallots("卫生局", "执法监督组", 2, False, 50, ((1, 50),)),
    SealedBallots(LONG_UNIT, "基层执法单位", 1, False, 150, ((1, 100), (101, 150)), ("封0042", "")),
    SealedBallots("交通局", "执法监督组", 1, False, 0, ((0, 0),)),
)
KEYS = (("第一把：计票人", "王䶮"), ("第二把：公证员", "赵公证、钱公证"))
IMAGES = (
    ImageLine(5980, "D8-U01 V1", "已被替代", "01cd" * 16),
    ImageLine(5981, "D8-U01 V2", "现行版本", "02cd" * 16),
    ImageLine(5990, "D8-U07", "与记录不符", "03cd" * 16),
    ImageLine(6001, f"封袋：{LONG_UNIT}　第 1 轮　第 1 袋", "封0042", "04cd" * 16),
    ImageLine(6002, "签字的文件 D11 V1", "", "05cd" * 16),
    ImageLine(6003, "存储介质　U盘二（记录副本）", "李公证骑缝签字", "06cd" * 16),
)


def notification(at: Frame) -> SheetDocument:
    lines = [
        NotifiedLine(f"席位 {line.position}", line.name, line.sector, None, None)
        for line in drawn(30, str)
    ]
    lines[3] = NotifiedLine("席位 4", "陈䶮", SECTORS[2], "2011-06-17 09:10", "不能参加：出差")
    lines.append(NotifiedLine("候补 1", "欧阳𬀪", SECTORS[1], None, None))
    return build_notification_record(NotificationFacts("全天", tuple(lines)), at)


def zero_report(at: Frame) -> SheetDocument:
    lines = tuple(
        ZeroLine(at.local(group.label), len(group.units), (0,) * 6) for group in at.scheme.groups
    )
    return build_zero_report(ZeroReportFacts(lines, "ab12" * 16, "0a1b" * 16, 83, KEYS), at)


def zero_report_without_pool(at: Frame) -> SheetDocument:
    line = ZeroLine(LONG_UNIT, 1, (0,) * 6)
    return build_zero_report(ZeroReportFacts((line,), "ab12" * 16, None, 7), at)


def notary_page(at: Frame) -> SheetDocument:
    steps = (
        ("规则确认", "已确定，指纹 ab12 ab12 ab12 ab12"),
        ("抽选", "第 1 次（A），已作废：名册用错"),
        ("抽选", "第 2 次（B）"),
        ("发票、收票", "发出 2634 张，收回 2633 张；作废轮次 1 个"),
        ("两人共同", "公布得分 53 次：王䶮（计票人），经赵公证（公证员）同意"),
        (
            "纸面核对",
            "回填核对 3 次（2 份文件，不符 1 次）；签字件回传 4 份（现行版本 3 份，其他 1 份）；"
            "封存照片 2 张",
        ),
    )
    return build_notary_page(NotaryPageFacts(steps, None, INCIDENTS, SEALED), at)


def notary_page_ended(at: Frame) -> SheetDocument:
    facts = NotaryPageFacts((("规则确认", "已确定"),), "对名册提出异议后离场", (), ())
    return build_notary_page(facts, at)


def incident_log(at: Frame) -> SheetDocument:
    return build_incident_log(IncidentLogFacts(INCIDENTS, "对名册提出异议后离场"), at)


def incident_log_empty(at: Frame) -> SheetDocument:
    return build_incident_log(IncidentLogFacts((), None), at)


def labels(at: Frame) -> SheetDocument:
    return build_custody_labels(SEALED, at)


def handover(at: Frame) -> SheetDocument:
    papers = tuple(
        PaperLine(f"D8-U{number:02}", "单位计票汇总表", 1 + number % 2, f"{number:02}cd" * 16)
        for number in range(1, 54)
    )
    return build_handover_list(HandoverFacts(papers, SEALED, IMAGES, 6052), at)


def handover_without_images(at: Frame) -> SheetDocument:
    return build_handover_list(HandoverFacts((), SEALED, (), 60), at)


def manual_form(at: Frame) -> SheetDocument:
    return build_manual_form(ManualFormFacts("执法监督组", ("卫生局", LONG_UNIT)), at)


WITNESS_PAPERS: dict[str, Callable[[Frame], SheetDocument]] = {
    "d3_notification_record": notification,
    "d5_zero_report": zero_report,
    "d5_zero_report_without_pool": zero_report_without_pool,
    "d11_notary_page": notary_page,
    "d11_notary_page_ended": notary_page_ended,
    "d13_incident_log": incident_log,
    "d13_incident_log_empty": incident_log_empty,
    "d15_custody_labels": labels,
    "d16_handover_list": handover,
    "d16_handover_list_without_images": handover_without_images,
    "d17_manual_form": manual_form,
}
