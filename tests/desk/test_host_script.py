"""The host's script: the real figures, of what was released, in order, and how it is printed."""

from __future__ import annotations

import pytest

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.host_script import host_paper, host_script
from hearing_desk.errors import Refusal
from hearing_desk.journal.joint_acts import sheet_subject
from hearing_desk.model.ballots import Mark
from hearing_desk.model.ids import SheetNo
from hearing_desk.model.papers import LooseKind, PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import JointAct
from hearing_desk.rehearsal.morning import agree
from hearing_desk.sheet.pdf import render
from hearing_desk.words.language import Language
from tests.builders import (
    BLANKS,
    GOOD,
    POLICE,
    POOR,
    SQUAD,
    TRAFFIC,
    Day,
    a_hearing,
    a_seated_hearing,
)
from tests.journey.test_correction_through_the_core import (
    correction,
    day,
    desk,
    sign_and_release,
)
from tests.rehearsal.days import a_plan, played
from tests.sheet.archival import faults_of
from tests.sheet.papers import FONTS
from tests.sheet.reading import page_texts, squeezed
from tests.years import YEAR

__all__ = ["day", "desk"]


def script(day: Day, *, preview: bool = False, language: Language = Language.ZH) -> list[str]:
    return host_script(day.hearing, language, preview=preview).splitlines()


def released(day: Day, *units: str) -> Day:
    for unit in units:
        day.locked(unit).printed(unit).signed(unit)  # type: ignore[arg-type]
        day.released(unit)  # type: ignore[arg-type]
    return day


def test_released_figures_are_read_and_others_wait() -> None:
    day = a_seated_hearing().balloted(POLICE, [GOOD] * 4).balloted(TRAFFIC, [GOOD] * 3 + [POOR])
    released(day, POLICE)
    lines = script(day)
    assert (
        "公安局：发出评议票 4 张，收回 4 张，其中有效 4 张，无效 0 张，弃权 0 张。得分 100.00 分。"
        in lines
    )
    assert "交通局：得分尚未发布。" in lines
    assert "执法监督组尚有单位未发布，名次待全部发布后宣布。" in lines
    assert not any("第 1 名" in line for line in lines)


def test_of_a_unit_judged_by_few_no_abstention_is_read() -> None:
    day = a_seated_hearing(("release.min_published", 5)).balloted(POLICE, [GOOD] * 4)
    lines = script(released(day, POLICE))
    assert "公安局：发出评议票 4 张，收回 4 张。得分 100.00 分。" in lines


def test_scores_stand_in_order_once_the_group_is_released() -> None:
    day = a_seated_hearing().balloted(POLICE, [POOR] * 4).balloted(TRAFFIC, [GOOD] * 4)
    lines = script(released(day, POLICE, TRAFFIC))
    start = lines.index("执法监督组各单位得分由高到低依次为：")
    assert lines[start + 1].startswith("第 1 名　交通局　100.00 分")
    assert lines[start + 2].startswith("第 2 名　公安局　")


def test_units_that_share_a_rank_and_absent_ones_are_told_so() -> None:
    day = a_seated_hearing().balloted(POLICE).balloted(TRAFFIC)
    day.speeches.unit_absent(SQUAD, "无人到场")
    lines = script(released(day, POLICE, TRAFFIC))
    assert [line.split("　")[0] for line in lines if line.startswith("并列")] == ["并列第 1 名"] * 2
    assert "县公安局交通警察大队：缺席，未评议。" in lines
    assert not any(line.startswith("基层执法单位尚有") for line in lines)


def test_an_absent_unit_has_no_place_in_the_order() -> None:
    day = a_seated_hearing().balloted(POLICE)
    day.speeches.unit_absent(TRAFFIC, "无人到场")
    lines = script(released(day, POLICE))
    start = lines.index("执法监督组各单位得分由高到低依次为：")
    assert lines[start + 1].startswith("第 1 名　公安局")
    assert lines[start + 2] == ""


def test_only_a_preview_has_scores_not_released_and_marks_every_one() -> None:
    day = a_seated_hearing().balloted(POLICE, [GOOD] * 4).balloted(TRAFFIC, [POOR] * 4)
    plain, preview = script(day), script(day, preview=True)
    assert not any("得分 " in line for line in plain)
    assert preview[0].startswith("【预览")
    scores = [line for line in preview if "得分 " in line or "依次为" in line]
    assert len(scores) == 3
    assert all(line.startswith("【未发布】") for line in scores)


def test_a_correction_is_read_out_with_both_scores_once_released(day: Day, desk: Desk) -> None:
    correction(desk)
    assert "没有更正。" in host_script(desk.hearing, Language.ZH)
    lines = host_script(corrected_on(desk), Language.ZH).splitlines()
    told = [line for line in lines if "经复核更正：由 " in line]
    assert len(told) == 1
    assert told[0].startswith("公安局的得分")
    assert "（第 2 版）" in told[0]


def corrected_on(desk: Desk) -> Hearing:
    desk.tally.take(POLICE)
    desk.tally.lock(POLICE)
    desk.papers.print(PaperKind.CORRECTION_REPORT, "U01-V2")
    sign_and_release(desk, POLICE)
    return desk.hearing


def test_a_correction_that_leaves_the_score_is_told_so(desk: Desk) -> None:
    for marks in (("1", "2"), ("2", "1")):
        correction_to(desk, marks)
    hearing = corrected_on_again(desk)
    text = host_script(hearing, Language.ZH)
    assert "公安局的计票经复核更正（第 3 版），得分仍为 " in text


def correction_to(desk: Desk, marks: tuple[str, str]) -> None:
    agree(desk, JointAct.CORRECTION, sheet_subject(POLICE, SheetNo(3)))
    desk.corrections.correct(
        POLICE,
        SheetNo(3),
        tuple(Mark(mark) for mark in marks),
        reason="看错行",
        found="抽样",
        checked_by=("钱监督", "周监督"),
        notary="赵公证",
    )
    if marks == ("1", "2"):
        corrected_on(desk)


def corrected_on_again(desk: Desk) -> Hearing:
    desk.tally.take(POLICE)
    desk.tally.lock(POLICE)
    desk.papers.print(PaperKind.CORRECTION_REPORT, "U01-V3")
    sign_and_release(desk, POLICE)
    return desk.hearing


def test_a_unit_without_a_score_is_read_as_such() -> None:
    day = a_seated_hearing(("ballot.all_blank", "abstention"), ("ballot.divisor", "returned"))
    lines = script(released(day.balloted(POLICE, [BLANKS] * 4), POLICE))
    assert any(line.startswith("公安局：") and line.endswith("得分 无 分。") for line in lines)


def test_before_the_sign_in_closed_nobody_is_counted() -> None:
    assert "实到" not in "\n".join(script(a_hearing().sealed().drawn()))


def test_opening_and_rules_have_the_numbers_of_the_day() -> None:
    lines = script(a_seated_hearing())
    text = "\n".join(lines)
    assert "应到 4 人，实到 4 人" in text
    assert "本次评议由公证人员全程监督。" in text
    assert "共 3 个，分 2 组：执法监督组 2、基层执法单位 1。" in text
    assert "评议内容 2 项：甲、乙。" in text
    assert lines[-1].endswith("到此结束。谢谢各位！")


def test_panels_of_groups_odd_limits_and_a_hall_without_notary_are_told() -> None:
    day = played(a_plan(("panel.scope", "per-group"))).desk
    day.hearing.sit_down(PersonId("operator-1"))
    day.end_supervision("公证员离场")
    text = host_script(day.hearing, Language.ZH)
    assert "执法组评议代表应到 8 人，实到 7 人。" in text
    assert "本次评议未经公证监督。" in text
    assert "【演练，不得作为正式结果】" in text
    odd = a_hearing(("speech.limit_seconds", 270))
    assert "不超过 4 分 30 秒" in "\n".join(script(odd))


def test_english_when_asked() -> None:
    lines = script(released(a_seated_hearing().balloted(SQUAD), SQUAD), language=Language.EN)
    assert any(
        line.startswith("县公安局交通警察大队: 4 ballots issued, 4 returned") for line in lines
    )
    assert any(line.startswith("There are 2 items") for line in lines)


def test_a_plan_without_a_hearing_has_no_script() -> None:
    with pytest.raises(Refusal, match="paper-not-in-plan"):
        host_script(a_hearing(*YEAR, ("hearing", False)).hearing, Language.ZH)


def test_the_edited_text_is_what_is_printed_with_page_numbers_and_nothing_to_sign() -> None:
    day = a_seated_hearing()
    text = "自拟标题\n第一段，由主持人改写。\n\n第二部分\n" + "很长的一段。" * 400
    document = host_paper(day.hearing, text)
    assert document.kind is LooseKind.HOST_SCRIPT
    content = render(document, FONTS)
    pages = page_texts(content)
    assert len(pages) == 2
    assert squeezed("第一段，由主持人改写。") in pages[0]
    assert "第2页共2页" in pages[1]
    assert "签字" not in "".join(pages)
    assert faults_of(content) == []
    assert day.hearing.state.papers == []
