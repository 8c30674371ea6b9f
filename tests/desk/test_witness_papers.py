"""What the papers that witness the day say, taken from real records."""

from __future__ import annotations

import pytest

from hearing_desk.desk.binding_clerk import Shown
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.sheet_clerk import SheetClerk
from hearing_desk.desk.witness_papers import sealed_ballots
from hearing_desk.journal.ballot_events import SupervisionEnded
from hearing_desk.model.attendance import DAY, SessionId
from hearing_desk.model.binding import PhotographOf
from hearing_desk.model.papers import PaperKind
from hearing_desk.rules.envelopes import ENVELOPE_HOLDS
from hearing_desk.sheet.document import SheetDocument, Table
from hearing_desk.sheet.document_text import as_text
from hearing_desk.sheet.paper import OPEN
from hearing_desk.words.language import Language
from tests.bindings import image
from tests.builders import (
    POLICE,
    SQUAD,
    TRAFFIC,
    Day,
    a_hearing,
    a_new_day,
    a_scheme,
    a_seated_hearing,
    refused,
)
from tests.desk.test_desk import FILES
from tests.verify.test_binding import a_bound_day
from tests.years import WITHOUT_HEARING

NO_NOTARY = ("signatories", [{"id": "clerk", "label": "计票人"}])


def papers(day: Day) -> SheetClerk:
    return SheetClerk(day.hearing, day.draws, FILES)


def composed(day: Day, kind: PaperKind, subject: str = "") -> SheetDocument:
    return papers(day).compose(kind, subject)


def tables(document: SheetDocument) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


# --- D3 -----------------------------------------------------------------------------------------


def test_everybody_drawn_is_to_be_told_and_whoever_declined_is_told_with_the_reason() -> None:
    day = a_hearing().sealed().drawn()
    first = day.panel[0]
    name = day.hearing.name(first)
    day.sign_in.substitute(DAY, first, "出差")
    seated = day.draws.in_force(DAY).replacements[0].seated
    assert seated is not None
    follows = day.hearing.name(seated)
    (table,) = tables(composed(day, PaperKind.NOTIFICATION_RECORD, DAY))
    draw = day.draws.in_force(DAY)
    waiting = sum(len(queue) for _, queue in draw.alternates)
    assert len(table.rows) == 4 + waiting
    assert table.rows[0][1] == name
    assert table.rows[0][5] == f"不能参加：出差；由 {follows} 递补"
    assert table.rows[1][3:] == (OPEN,) * 4
    assert table.rows[4][0] == "候补 1"


def test_a_seat_nobody_was_left_for_stays_empty_on_the_record() -> None:
    day = a_hearing().sealed().drawn()
    draw = day.draws.in_force(DAY)
    day.sign_in.substitute(DAY, day.panel[0], "出差")
    draw.replacements[0].seated = None
    (table,) = tables(composed(day, PaperKind.NOTIFICATION_RECORD, DAY))
    assert table.rows[0][5] == "不能参加：出差；席位空缺"


def test_before_the_draw_there_is_nobody_to_tell() -> None:
    day = a_hearing().sealed()
    with refused(day, "draw-missing"):
        composed(day, PaperKind.NOTIFICATION_RECORD, DAY)


# --- D5 -----------------------------------------------------------------------------------------


def test_before_the_first_ballot_every_counter_is_zero() -> None:
    day = a_seated_hearing()
    document = composed(day, PaperKind.ZERO_REPORT)
    (table,) = tables(document)
    assert table.rows == (
        ("执法监督组", "2", *["0"] * 6),
        ("基层执法单位", "1", *["0"] * 6),
    )
    assert day.hearing.state.pool is not None
    assert day.hearing.state.pool.roster_sha256 in as_text(document)
    assert f"记录中的操作数: {day.journal.head.seq}" in as_text(document)
    papers(day).print(PaperKind.ZERO_REPORT)


def test_the_zero_report_says_who_holds_the_keys_to_the_scores() -> None:
    told = as_text(composed(a_seated_hearing(), PaperKind.ZERO_REPORT))
    assert "第一把：计票人: 王录入" in told
    assert "第二把：公证员: 赵公证" in told


def test_without_a_notary_the_organizer_holds_the_second_key() -> None:
    day = a_seated_hearing()
    day.recorded(SupervisionEnded("公证员离场"))
    assert "第二把：组织方: 孙组织" in as_text(composed(day, PaperKind.ZERO_REPORT))


def test_where_the_clerk_alone_releases_the_zero_report_names_no_keys() -> None:
    day = a_seated_hearing(("release.two_keys", False))
    assert "两把钥匙" not in as_text(composed(day, PaperKind.ZERO_REPORT))


def test_a_zero_report_before_the_pool_names_no_roster() -> None:
    assert "封存名册" not in as_text(composed(a_hearing(), PaperKind.ZERO_REPORT))


def test_after_the_first_ballot_there_is_no_zero_report() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE)
    with refused(day, "zero-report-too-late"):
        composed(day, PaperKind.ZERO_REPORT)


# --- D11, D13 -----------------------------------------------------------------------------------


def test_the_notary_page_tells_every_step_of_the_day() -> None:
    day = a_seated_hearing().balloted(POLICE).locked(POLICE)
    papers(day).print(PaperKind.UNIT_TALLY, POLICE)
    day.signed(POLICE).speeches.unit_absent(TRAFFIC, "未到场")
    steps = {row[0]: row[1] for row in tables(composed(day, PaperKind.NOTARY_PAGE))[0].rows}
    assert steps["抽选"] == "第 1 次（2011-A）"
    assert "全天：到场 4 人" in steps["签到"]
    assert steps["计票"] == "3 个单位中已计票 1 个，缺席 1 个"
    assert steps["签字、发布"] == "汇总表已签字 1 个单位，已发布 0 个单位"
    assert "发出 4 张，收回 4 张" in steps["发票、收票"]


def test_the_notary_page_tells_what_two_people_did_together() -> None:
    day = a_seated_hearing().balloted(POLICE).locked(POLICE)
    day.printed(POLICE).signed(POLICE).released(POLICE)
    steps = [row[:2] for row in tables(composed(day, PaperKind.NOTARY_PAGE))[0].rows]
    assert ("两人共同", "公布得分 1 次：王录入（计票人），经赵公证（公证员）同意") in steps
    assert ("两人共同", "抽选 1 次：孙组织（组织方），经赵公证（公证员）同意") in steps


def test_the_notary_page_tells_draws_that_do_not_stand_and_sign_ins_still_open() -> None:
    day = a_hearing().sealed().committed()
    day.draws.abort(DAY, "骰盘打翻")
    day.committed(draw_id="2011-B", reason="重新抽选")
    state = day.hearing.state
    state.draws[1].voided = "名册用错"
    told = as_text(composed(day, PaperKind.NOTARY_PAGE))
    assert "第 1 次（2011-A），已放弃：骰盘打翻" in told
    assert "第 2 次（2011-B），已作废：名册用错" in told
    assert "截止" not in told


def test_before_the_pool_is_sealed_the_notary_page_tells_the_rules_alone() -> None:
    steps = tables(composed(a_hearing(), PaperKind.NOTARY_PAGE))[0].rows
    assert [row[0] for row in steps] == [
        "规则确认",
        "发票、收票",
        "计票",
        "签字、发布",
        "纸面核对",
    ]


def test_a_sign_in_still_open_is_no_step_yet() -> None:
    steps = tables(composed(a_hearing().sealed().drawn(), PaperKind.NOTARY_PAGE))[0].rows
    assert "签到" not in [row[0] for row in steps]


def test_a_group_panel_is_signed_in_under_its_group() -> None:
    law = SessionId("law")
    day = a_hearing(("panel.scope", "per-group")).sealed().drawn(law).signed_in(law)
    assert "执法监督组：到场" in as_text(composed(day, PaperKind.NOTARY_PAGE))


def test_incidents_stand_verbatim_with_the_names_of_their_categories() -> None:
    day = a_hearing()
    desk = Desk(day.journal, day.clock, FILES)
    desk.hearing.sit_down(day.hearing.operator)
    desk.record_incident("objection", "公证员提出：两张票折叠在一起。\n已重新清点。")
    desk.record_incident("停电", "停电三分钟")
    desk.end_supervision("公证员离场")
    document = desk.papers.compose(PaperKind.INCIDENT_LOG)
    (table,) = tables(document)
    assert [row[2:4] for row in table.rows] == [
        ("异议", "公证员提出：两张票折叠在一起。\n已重新清点。"),
        ("停电", "停电三分钟"),
    ]
    assert "公证监督终止：公证员离场" in as_text(document)
    assert "公证监督已终止：公证员离场" in as_text(desk.papers.compose(PaperKind.NOTARY_PAGE))


# --- D15, D16 -----------------------------------------------------------------------------------


def test_labels_are_for_a_unit_or_for_all_of_a_group() -> None:
    day = a_seated_hearing().balloted(POLICE).balloted(SQUAD)
    assert "公安局" in as_text(composed(day, PaperKind.CUSTODY_LABEL, POLICE))
    told = as_text(composed(day, PaperKind.CUSTODY_LABEL, "law")).splitlines()
    assert "公安局" in told
    assert "县公安局交通警察大队" not in told
    with refused(day, "label-nothing-collected"):
        composed(day, PaperKind.CUSTODY_LABEL, TRAFFIC)
    with refused(day, "group-unknown"):
        composed(day, PaperKind.CUSTODY_LABEL, "nobody")


@pytest.mark.parametrize(
    ("sheets", "envelopes"),
    [
        (0, ((0, 0),)),
        (ENVELOPE_HOLDS, ((1, 100),)),
        (ENVELOPE_HOLDS + 1, ((1, 100), (101, 101))),
    ],
)
def test_ballots_are_parted_into_envelopes(
    sheets: int, envelopes: tuple[tuple[int, int], ...]
) -> None:
    day = a_seated_hearing().balloted(POLICE)
    day.round(POLICE).returned = sheets
    state = day.hearing.state
    (sealed,) = sealed_ballots(state, day.hearing.scheme, state.units.values(), Language.ZH)
    assert sealed.envelopes == envelopes
    assert sealed.sheets == sheets


def test_the_hand_over_list_holds_every_paper_but_itself() -> None:
    day = a_seated_hearing().balloted(POLICE)
    clerk = papers(day)
    clerk.print(PaperKind.INCIDENT_LOG)
    clerk.print(PaperKind.RULE_SHEET)
    clerk.print(PaperKind.HANDOVER_LIST)
    listed, envelopes, _ = tables(composed(day, PaperKind.HANDOVER_LIST))
    assert [row[:3] for row in listed.rows] == [
        ("D0", "计票规则确认单", "V1"),
        ("D13", "现场情况记录", "V1"),
    ]
    assert envelopes.rows[0][:4] == ("公安局", "第 1 轮", "4", "1")


def test_what_paper_was_held_against_data_is_counted_and_listed() -> None:
    """From a whole bound day: on the notary page, the hand-over list and the label."""
    day = a_bound_day()
    told = dict(row[:2] for row in tables(composed(day, PaperKind.NOTARY_PAGE))[0].rows)
    assert told["纸面核对"] == (
        "回填核对 2 次（1 份文件，不符 1 次）；签字件回传 13 份（现行版本 4 份，其他 9 份）；"
        "封存照片 3 张"
    )
    seals = tables(composed(day, PaperKind.NOTARY_PAGE))[2]
    assert seals.rows[0][1:3] == ("公安局　第 1 轮　4 张", "0042")
    _, envelopes, images, _ = tables(composed(day, PaperKind.HANDOVER_LIST))
    assert envelopes.rows[0][4] == "0042"
    assert len(images.rows) == 16
    assert images.rows[0][1:3] == ("D8-U01 V1", "现行版本")
    assert [row[1:3] for row in images.rows[-3:]] == [
        ("封袋：公安局　第 1 轮　第 1 袋", "0042"),
        ("签字的文件 D8-U01 V2", OPEN),
        ("票箱、箱子　票箱", "7"),
    ]
    assert "0042" in as_text(composed(day, PaperKind.CUSTODY_LABEL, POLICE))
    assert PhotographOf.ENVELOPE in {each.item for each in day.hearing.state.binding.photographs}
    day.binding.photograph(Shown(PhotographOf.OTHER, what="公示栏"), image("栏.jpg"))
    _, _, images, _ = tables(composed(day, PaperKind.HANDOVER_LIST))
    assert images.rows[-1][1] == "其他　公示栏"


# --- D17, plans ---------------------------------------------------------------------------------


def test_a_manual_form_has_a_page_for_every_unit_of_the_group() -> None:
    told = as_text(composed(a_hearing(), PaperKind.MANUAL_TALLY_FORM, "law"))
    assert told.count("=== new page ===") == 1
    assert "公安局" in told
    assert "交通局" in told


def test_a_plan_without_a_hearing_or_a_notary_has_no_such_papers() -> None:
    day = a_new_day().opened().ruled(a_scheme(*WITHOUT_HEARING)).frozen()
    for kind in (PaperKind.ZERO_REPORT, PaperKind.NOTARY_PAGE, PaperKind.CUSTODY_LABEL):
        with refused(day, "paper-not-in-plan"):
            composed(day, kind)
    assert composed(day, PaperKind.INCIDENT_LOG).imprint.supervised is not None
    without = a_hearing(NO_NOTARY)
    with refused(without, "paper-not-in-plan"):
        composed(without, PaperKind.NOTARY_PAGE)


@pytest.mark.parametrize("subject", ["", "none"])
def test_a_form_for_a_group_that_is_not_there_is_refused(subject: str) -> None:
    day = a_hearing()
    with refused(day, "group-unknown"):
        composed(day, PaperKind.MANUAL_TALLY_FORM, subject)
