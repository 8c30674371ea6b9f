"""What each paper must say and must not say (`domain.md` §7)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from types import ModuleType

import pytest

from hearing_desk.model.ballots import InvalidReason
from hearing_desk.model.draw import Die
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.scheme import Balloting, BlankRule, TieRule, UnreturnedRule
from hearing_desk.rules.recipes import Recipe, recipe_text
from hearing_desk.sheet.ballot_list_paper import build_ballot_list
from hearing_desk.sheet.ballot_paper import build_ballots
from hearing_desk.sheet.commitment_paper import build_commitment_slip
from hearing_desk.sheet.document import (
    BallotFace,
    BallotPage,
    Fact,
    Facts,
    Fingerprint,
    Listing,
    Notice,
    SheetDocument,
    SignatureBlock,
    Table,
)
from hearing_desk.sheet.document_text import as_text
from hearing_desk.sheet.facts import (
    BallotFacts,
    BallotLine,
    BallotListFacts,
    BallotUnit,
    CommittedLine,
    EarlierRun,
    GroupSummaryFacts,
    SpeechLine,
    SpeechRecordFacts,
    SummaryLine,
)
from hearing_desk.sheet.fonts import load_typefaces
from hearing_desk.sheet.marks import MM, Text
from hearing_desk.sheet.pages import lay_out
from hearing_desk.sheet.reconciliation_paper import build_reconciliation
from hearing_desk.sheet.ruled_blocks import set_ruled
from hearing_desk.sheet.speech_paper import build_speech_record
from hearing_desk.sheet.summary_paper import build_group_summary
from hearing_desk.sheet.tally_paper import build_unit_tally
from hearing_desk.sheet.text_blocks import CONTINUED_INDENT, set_text
from hearing_desk.sheet.type_area import DIGEST, TypeArea
from hearing_desk.words import (
    count_paper_words,
    draw_paper_words,
    hall_paper_words,
    paper_words,
    sheet_words,
    year_paper_words,
)
from hearing_desk.words.language import Language, Words
from tests.sheet.every_paper import EVERY_PAPER
from tests.sheet.papers import (
    BLANK_PAPER,
    FONTS,
    SEED_STRING,
    ballot_list,
    ballots,
    booklet,
    commitment_facts,
    commitment_slip,
    draw_by_balls,
    draw_certificate,
    frame,
    group_summary,
    panel_list,
    reconciliation,
    reconciliation_facts,
    sign_in_form,
    specimen,
    speech_record,
    tally,
    unit_tally,
    unit_tally_facts,
)


def table(document: SheetDocument, place: int = 0) -> Table:
    return [block for block in document.blocks if isinstance(block, Table)][place]


def facts(document: SheetDocument) -> dict[str, Fact]:
    blocks = (block for block in document.blocks if isinstance(block, Facts))
    return {fact.label: fact for block in blocks for fact in block.facts}


def labels(document: SheetDocument) -> list[str]:
    blocks = (block for block in document.blocks if isinstance(block, SignatureBlock))
    return [label for block in blocks for label in block.labels]


def faces(document: SheetDocument) -> list[BallotFace]:
    pages = (block for block in document.blocks if isinstance(block, BallotPage))
    return [face for page in pages for face in page.faces]


# --- D1A ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", Language)
def test_a_commitment_slip_is_one_page(language: Language) -> None:
    long_reason = EarlierRun(1, "公证员发现骰盘不平，当场更换骰盘后重新作出承诺", aborted=True)
    for facts in (
        commitment_facts(),
        commitment_facts(die=Die.D6, digit_count=26, earlier_runs=(long_reason,)),
    ):
        document = build_commitment_slip(facts, frame(language))
        assert len(lay_out(document, load_typefaces(FONTS))) == 1


def test_the_commitment_is_read_in_two_lines_of_large_groups_of_four() -> None:
    (large,) = [
        block
        for block in commitment_slip(frame()).blocks
        if isinstance(block, Fingerprint) and block.large
    ]
    assert large == Fingerprint("承诺值 C", "c0de" * 16, large=True)
    area = TypeArea(load_typefaces(FONTS), 440, 650, 1, 2)
    written = [mark for strip in set_ruled(large, area) for mark in strip.marks]
    lines = [mark for mark in written if isinstance(mark, Text) and mark.text != "承诺值 C"]
    assert [line.text for line in lines] == ["  ".join(["c0de"] * 8)] * 2
    assert {line.style for line in lines} == {DIGEST}


@pytest.mark.parametrize(
    ("die", "count", "last"),
    [(Die.D10, 20, " " * 5), (Die.D6, 26, " ————"), (Die.D10, 23, "   ——")],
)
def test_there_is_a_box_for_every_digit_announced(die: Die, count: int, last: str) -> None:
    document = build_commitment_slip(commitment_facts(die=die, digit_count=count), frame())
    groups = [half for row in table(document, 1).rows for half in (row[:7], row[7:]) if half[0]]
    assert [group[0] for group in groups] == [str(n + 1) for n in range(len(groups))]
    assert sum(group[1:6].count(" ") for group in groups) == count
    assert "".join(groups[-1][1:6]) == last
    assert {group[6] for group in groups} == {" "}
    assert f"共 {count} 个数字" in as_text(document)


def test_a_slip_shows_quotas_people_and_why_the_others_cannot_be_drawn() -> None:
    quotas = table(commitment_slip(frame()))
    recused = "在参评单位工作 2 人、本人申请 1 人"
    assert quotas.rows[0] == ("界别", "管理服务对象", "80", recused, "77", "9–10", "2")
    assert quotas.rows[-2] == ("界别", "其他", "5", "无", "5", "0", "0")
    assert quotas.rows[-1] == ("性别", "女", "180", recused, "177", "15–35", "无")
    assert quotas.total == ("全库", "通河县评议代表库（2011）", "405", recused, "402", "50", "10")
    assert len(quotas.notes) == 1
    free = (CommittedLine("界别", "其他", 5, (), 5, None, 0),)
    document = build_commitment_slip(commitment_facts(lines=free, apportionment=None), frame())
    assert table(document).rows == (("界别", "其他", "5", "无", "5", "无", "0"),)
    assert table(document).notes == ()


def test_a_slip_tells_an_attempt_given_up_from_a_draw_voided() -> None:
    runs = (EarlierRun(1, "骰盘打翻", aborted=True), EarlierRun(2, "名册用错"))
    document = build_commitment_slip(commitment_facts(earlier_runs=runs), frame())
    assert facts(document)["此前的抽选"].value == (
        "第 1 次在掷骰前放弃：骰盘打翻；第 2 次作废：名册用错"
    )
    first = build_commitment_slip(commitment_facts(earlier_runs=()), frame())
    assert facts(first)["此前的抽选"].value == "无"


def test_a_slip_is_signed_by_the_organizer_and_two_notaries_and_sealed() -> None:
    document = commitment_slip(frame())
    assert labels(document) == ["组织方", "公证员", "公证员"]
    (block,) = (block for block in document.blocks if isinstance(block, SignatureBlock))
    assert block.seal


# --- D8 -------------------------------------------------------------------------------------------


def test_every_row_of_the_tally_adds_up_to_the_ballots_returned() -> None:
    counted = tally()
    *rows, total = (*table(unit_tally(frame())).rows, table(unit_tally(frame())).total)
    for row in rows:
        *counts, row_sum, _points = map(int, row[1:])
        assert sum(counts) == row_sum == counted.ballots
    assert total is not None
    assert int(total[-1]) == counted.raw_total


def test_the_score_stands_with_its_division_and_stands_out() -> None:
    score = facts(unit_tally(frame()))["听证评议得分"]
    assert score.value == "81.00　（810 ÷ 10 = 81）"
    assert score.strong


def test_a_score_that_is_no_decimal_is_given_exactly() -> None:
    counted = replace(tally(), raw_total=Fraction(811), divisor=9, score=Fraction(811, 9))
    document = build_unit_tally(unit_tally_facts(tally=counted, shown="90.11"), frame())
    assert facts(document)["听证评议得分"].value == "90.11　（811 ÷ 9 = 90 1/9）"


def test_blank_and_marked_average_are_counted_apart() -> None:
    service = table(unit_tally(frame())).rows[2]
    headings = [column.heading for column in table(unit_tally(frame())).columns]
    assert service[headings.index("一般\n10 分")] == "1"
    assert service[headings.index("空白")] == "1"


def test_a_unit_tally_is_signed_by_clerk_verifier_supervisors_and_notaries() -> None:
    assert labels(unit_tally(frame())) == [
        "计票人", "复核人", "监票人", "监票人", "总监票人", "公证员", "公证员",
    ]  # fmt: skip


def test_a_scheme_without_notaries_has_no_box_for_them() -> None:
    at = frame()
    fewer = tuple(each for each in at.scheme.signatories if each.id != "notary")
    document = unit_tally(replace(at, scheme=replace(at.scheme, signatories=fewer)))
    assert "公证员" not in labels(document)


@pytest.mark.parametrize(
    ("cost", "told"),
    [
        (Fraction(9), "1 张，本单位得分因此减少 9.00 分"),
        (Fraction(-3, 2), "1 张，本单位得分因此增加 1.50 分"),
        (Fraction(0), "1 张，对本单位得分没有影响"),
    ],
)
def test_a_missing_ballot_is_told_with_its_effect(cost: Fraction, told: str) -> None:
    counted = replace(tally(), unreturned_cost=cost)
    document = build_unit_tally(unit_tally_facts(tally=counted), frame())
    assert facts(document)["未交回"].value == told


def test_points_given_by_rule_are_part_of_the_check() -> None:
    at = frame()
    assert at.scheme.ballot.unreturned is UnreturnedRule.ZERO
    counted = replace(tally(), imputed_points=Fraction(50))
    document = build_unit_tally(unit_tally_facts(tally=counted), at)
    assert "加上按规则计给未交回票或无效票的 50 分" in as_text(document)


def test_invalid_ballots_are_told_by_reason_and_an_unsampled_unit_says_so() -> None:
    keying = replace(unit_tally_facts().keying, sample=None, verified_by=None)
    document = build_unit_tally(
        unit_tally_facts(invalid=((InvalidReason.TORN, 2),), keying=keying), frame()
    )
    assert "无效 2 张：残缺" in as_text(document)
    assert facts(document)["抽样核对"].value == "未抽样"
    assert facts(document)["复核"].value == "无"


def test_a_blank_item_that_counts_nothing_is_told_so() -> None:
    at = frame()
    rules = replace(at.scheme.ballot, blank=BlankRule.ZERO, blank_grade=None)
    document = unit_tally(replace(at, scheme=replace(at.scheme, ballot=rules)))
    assert "单项空白：计0分，该票仍计入除数" in as_text(document)


# --- D9 -------------------------------------------------------------------------------------------


def test_the_ballot_list_holds_every_sheet_once_in_blocks_of_forty() -> None:
    document = ballot_list(frame())
    cells = [cell for block in document.blocks if isinstance(block, Table) for row in block.rows
             for cell in row[::6]]  # fmt: skip
    numbers = [int(cell.rstrip("*")) for cell in cells if cell]
    assert sorted(numbers) == list(range(1, 151))
    assert len(table(document).rows) == 40
    assert [row[0] for row in table(document).rows][:2] == ["001", "002"]


def test_marks_stand_as_keyed_and_ruled_sheets_are_named() -> None:
    document = ballot_list(frame())
    rows = table(document).rows
    assert rows[2][:6] == ("003", "1", "+", "2", "3", "4")
    assert rows[6][0] == "007*"
    assert "标“*”的票：007 已裁定。" in as_text(document)


# --- D10 ------------------------------------------------------------------------------------------


def test_ties_share_a_rank_and_say_so() -> None:
    ranks = [row[0] for row in table(group_summary(frame())).rows]
    assert ranks == ["1", "2 并列", "2 并列", "4", "未排名"]


def test_the_summary_says_that_it_is_not_the_result_and_never_names_an_award() -> None:
    document = group_summary(frame())
    assert Notice("仅为听证评议得分，不代表最终评议结果") in document.blocks
    assert "获评" not in as_text(document)
    body = as_text(replace(document, imprint=replace(document.imprint, event_title="")))
    assert "群众满意单位" not in body


def test_absent_units_stand_below_the_line_with_their_reason() -> None:
    assert table(group_summary(frame()), 1).rows == (("司法局", "缺席，无人述职"),)


def test_the_largest_group_of_the_plan_fits_on_one_page() -> None:
    line = SummaryLine(1, False, "卫生局", 50, 0, 50, Fraction(4500), "90.00", "D8-U04 V1", False)
    units = frame().scheme.groups[1].units
    lines = tuple(replace(line, rank=n, unit=unit.name) for n, unit in enumerate(units, start=1))
    document = build_group_summary(GroupSummaryFacts("综合管理组", lines, ()), frame())
    assert len(lay_out(document, load_typefaces(FONTS))) == 1


def test_scores_below_the_threshold_of_the_scheme_are_flagged() -> None:
    at = frame()
    strict = replace(at.scheme, ranks=replace(at.scheme.ranks, flag_below=Fraction(85)))
    line = SummaryLine(1, False, "卫生局", 50, 0, 50, Fraction(4500), "90.00", "D8 V1", False)
    low = replace(line, rank=2, unit="司法局", shown="84.99", flagged=True)
    document = build_group_summary(
        GroupSummaryFacts("执法监督组", (line, low), ()), replace(at, scheme=strict)
    )
    assert [row[-1] for row in table(document).rows] == ["无", "低于 85 分"]
    assert "未参加排名的单位：无。" in as_text(document)


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        (TieRule.LOT, "并列待抽签：卫生局、司法局。"),
        (TieRule.REVOTE, "并列待重新评议：卫生局、司法局。"),
    ],
)
def test_ties_that_wait_for_a_lot_or_a_second_vote_are_told(rule: TieRule, told: str) -> None:
    at = frame()
    settling = replace(at.scheme, ranks=replace(at.scheme.ranks, ties=rule))
    line = SummaryLine(1, True, "卫生局", 50, 0, 50, Fraction(4500), "90.00", "D8 V1", False)
    facts = GroupSummaryFacts("执法监督组", (line, replace(line, unit="司法局")), ())
    waiting = replace(facts, waiting=(("卫生局", "司法局"),))
    at = replace(at, scheme=settling)
    assert told in table(build_group_summary(waiting, at)).notes
    assert "并列待" not in as_text(build_group_summary(facts, at))


# --- D7 -------------------------------------------------------------------------------------------


def test_the_checks_of_the_reconciliation_tell_agreement_from_difference() -> None:
    checks = [row[-3:] for row in table(reconciliation(frame())).rows]
    assert checks == [
        ("相符", "相符", "相符"),
        ("相符", "无", "相符"),
        ("不符", "相符", "不符"),
        ("相符", "相符", "相符"),
    ]


def test_a_paper_that_does_not_add_up_differs() -> None:
    lines = reconciliation_facts().lines
    short = replace(lines[0], printed=61)
    document = build_reconciliation(replace(reconciliation_facts(), lines=(short,)), frame())
    assert table(document).rows[0][-3:] == ("相符", "不符", "相符")


def test_totals_leave_void_rounds_out_and_stand_in_capitals() -> None:
    document = reconciliation(frame())
    total = table(document).total
    assert total is not None
    headings = [column.heading for column in table(document).columns]
    assert total[headings.index("收回")] == "148"
    assert "收回 148（壹佰肆拾捌）" in facts(document)["合计大写"].value


# --- D6 -------------------------------------------------------------------------------------------


def test_an_overrun_is_whole_seconds_and_a_deputy_is_flagged() -> None:
    first, second, written, absent = table(speech_record(frame())).rows
    assert first[8:10] == ("5:00", "0")
    assert second[4] == "否*"
    assert second[9] == "12"
    assert "08:49:01 至 08:51:30 暂停：话筒故障" in second[10]
    assert "08:52:00 暂停，未恢复：警报" in second[10]
    assert written[10] == "书面述职"
    assert absent[10] == "缺席"


def test_where_everybody_reports_in_writing_no_clock_is_told() -> None:
    nothing = [None] * 7
    written = SpeechLine(1, "农机总站", *nothing, 0, (), True, False, False)  # type: ignore[arg-type]
    document = build_speech_record(SpeechRecordFacts("基层", 300_000, 60_000, (written,)), frame())
    assert "5:00" not in as_text(document)
    assert "5:00" in as_text(speech_record(frame()))


# --- D4 -------------------------------------------------------------------------------------------


def test_a_ballot_bears_no_number_and_no_sector() -> None:
    for document in (ballots(frame()), booklet(frame())):
        text = as_text(document)
        for word in ("界别", "编号", "票号", "TH2011"):
            assert word not in text.replace("勿署名、编号", "").replace("请勿署名、编号", "")


def test_filling_rules_are_three_lines_and_grades_stand_in_key_order() -> None:
    for face in faces(ballots(frame())):
        assert len(face.rules) == 3
        assert face.grades == (("好", "1"), ("较好", "2"), ("一般", "3"), ("差", "4"))


def test_every_grade_stands_on_a_ballot_in_one_size() -> None:
    labels = {"Good", "Average", "Poor"}
    faces = load_typefaces(FONTS).among_letters
    english = frame(Language.EN)
    for page in (*lay_out(ballots(english), faces), *lay_out(booklet(english), faces)):
        marks = [mark for placed in page.placed for mark in placed.marks]
        sizes = {m.style.size for m in marks if isinstance(m, Text) and m.text in labels}
        assert len(sizes) == 1


def test_names_on_a_ballot_begin_in_one_line_whatever_their_number() -> None:
    face = faces(booklet(frame()))[0]
    (page, *_) = lay_out(booklet(frame()), load_typefaces(FONTS))
    marks = [mark for placed in page.placed for mark in placed.marks]
    beginnings = {row.label[:2] for row in face.rows}
    places = {m.x for m in marks if isinstance(m, Text) and m.text[:2] in beginnings}
    assert len(face.rows) > 9
    assert len(places) == 1


def test_a_long_name_on_a_full_booklet_stays_in_its_row() -> None:
    long = "县人力资源和社会保障局劳动保障监察综合行政执法大队驻经济技术开发区工作站"
    units = tuple(BallotUnit(f"{long}{number}", written=True) for number in range(10, 28))
    given = BallotFacts(Balloting.BOOKLET, "基层执法单位", units, 1, None, specimen=False)
    document = build_ballots(given, frame())
    (page,) = lay_out(document, load_typefaces(FONTS))
    marks = [mark for placed in page.placed for mark in placed.marks]
    (row_height,) = {place.height_um for place in faces(document)[0].layout.labels}
    labels = " ".join(row.label for row in faces(document)[0].rows)
    texts = [m for m in marks if isinstance(m, Text) and not m.text.isdigit()]
    lines = [m for m in texts if m.text in labels]
    leading = lines[0].style.leading
    assert len(lines) * leading <= len(units) * row_height / 1000 * MM


def test_two_ballots_of_one_unit_share_a_page() -> None:
    for page in ballots(frame()).blocks:
        assert isinstance(page, BallotPage)
        upper, lower = page.faces
        assert replace(lower, layout=upper.layout) == upper


def test_a_written_report_is_named_on_the_ballot() -> None:
    assert faces(ballots(frame()))[-1].subject == "参评单位：县农机总站农机监理站（书面述职）"


@pytest.mark.parametrize(
    ("round_number", "colour", "mark"),
    [
        (1, None, ""),
        (2, None, "（第 2 轮）"),
        (1, "浅黄", "（浅黄票）"),
        (2, "浅黄", "（第 2 轮，浅黄票）"),
    ],
)
def test_round_and_colour_are_told_apart(round_number: int, colour: str | None, mark: str) -> None:
    unit = BallotUnit("卫生局", written=False)
    given = BallotFacts(
        Balloting.ROLLING, "执法监督组", (unit,), round_number, colour, specimen=False
    )
    assert faces(build_ballots(given, frame()))[0].round_mark == mark


def test_only_a_specimen_is_marked_as_one() -> None:
    assert {face.specimen for face in faces(specimen(frame()))} == {"样票"}
    assert {face.specimen for face in faces(ballots(frame()))} == {""}


def test_a_booklet_has_one_row_per_unit_and_boxes_for_every_item() -> None:
    first, second = faces(booklet(frame()))
    assert [row.number for row in (*first.rows, *second.rows)] == [str(n) for n in range(1, 34)]
    assert len(first.layout.boxes) == 18 * 5 * 4
    assert "第 2 页，共 2 页" in second.subject


def test_a_short_booklet_is_one_page_and_names_written_reports() -> None:
    units = (BallotUnit("卫生局", written=False), BallotUnit("酒类专卖局", written=True))
    given = BallotFacts(Balloting.BOOKLET, "基层执法单位", units, 1, None, specimen=False)
    (face,) = faces(build_ballots(given, frame()))
    assert face.subject == "组别：基层执法单位"
    assert [row.label for row in face.rows] == ["卫生局", "酒类专卖局（书面述职）"]


# --- D1, D2 ---------------------------------------------------------------------------------------


def test_a_draw_certificate_prints_the_recipes_that_are_tried_elsewhere() -> None:
    printed = {block.lines for block in draw_certificate(frame()).blocks
               if isinstance(block, Listing)}  # fmt: skip
    for recipe in Recipe:
        assert tuple(recipe_text(recipe, SEED_STRING).splitlines()) in printed


def test_a_line_to_be_typed_goes_on_indented_where_it_does_not_fit() -> None:
    area = TypeArea(load_typefaces(FONTS), 200, 600, 1, indent=2)
    marks = [strip.marks[0] for strip in set_text(Listing(("echo " * 20, "ls")), area)[:-1]]
    assert [mark.x for mark in marks if isinstance(mark, Text)][:2] == [0, CONTINUED_INDENT]
    assert marks[-1] == replace(marks[-1], x=0, text="ls")  # type: ignore[type-var]


def test_a_draw_by_balls_has_neither_seed_nor_walk_nor_recipes() -> None:
    text = as_text(draw_by_balls(frame()))
    for word in ("种子", "承诺值", "顺位核验", "sha256", "HDRAW"):
        assert word not in text
    assert "号码球 400 枚，公证处保管" in text


def test_earlier_runs_stay_on_the_certificate_as_void() -> None:
    assert facts(draw_certificate(frame()))["此前的抽选"].value == (
        "第 1 次作废：名册用错，公证员同意重抽"
    )


def test_a_sign_in_form_leaves_room_for_the_pen_and_a_closed_list_does_not() -> None:
    assert table(sign_in_form(frame())).row_mm == 9
    assert facts(sign_in_form(frame()))["实到"].value == "＿＿＿＿"
    assert facts(panel_list(frame()))["实到"].value == "28（贰拾捌）"
    assert facts(panel_list(frame()))["签到截止"].value == "08:20"


def test_a_substitute_is_named_with_whom_the_seat_came_from() -> None:
    row = table(panel_list(frame())).rows[28]
    assert row[3] == "候补"
    assert row[7] == "替 陈䶮"


# --- all of them ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", EVERY_PAPER)
def test_no_cell_is_left_open_by_mistake(name: str) -> None:
    document = EVERY_PAPER[name](frame())
    for block in document.blocks:
        if isinstance(block, Facts):
            assert all(fact.value for fact in block.facts)
        if isinstance(block, Table) and document.kind is not PaperKind.BALLOT_LIST:
            # A list set side by side may end before its last line does.
            assert all(cell for row in block.rows[:-1] for cell in row)
            assert block.rows[-1][0]


@pytest.mark.parametrize("name", EVERY_PAPER)
def test_no_placeholder_is_left_unfilled(name: str) -> None:
    for language in Language:
        text = as_text(EVERY_PAPER[name](frame(language)))
        recipes = "\n".join(recipe_text(recipe, SEED_STRING) for recipe in Recipe)
        lines = [line for line in text.splitlines() if line.strip() not in recipes]
        assert not re.search(r"\{[a-z_]+\}|None", "\n".join(lines))


def worded(module: ModuleType) -> Iterator[Words]:
    for value in vars(module).values():
        if isinstance(value, Words):
            yield value
        if hasattr(value, "values") and not isinstance(value, type):
            yield from (each for each in value.values() if isinstance(each, Words))


@pytest.mark.parametrize(
    "module",
    [
        count_paper_words,
        draw_paper_words,
        hall_paper_words,
        paper_words,
        sheet_words,
        year_paper_words,
    ],
    ids=lambda module: module.__name__.rpartition(".")[2],
)
def test_both_languages_name_the_same_things(module: ModuleType) -> None:
    for words in worded(module):
        zh, en = (set(re.findall(r"\{(\w+)(?::\d+)?\}", text)) for text in (words.zh, words.en))
        # Only numbers in Chinese capitals have no English.
        assert zh - en <= {"capitals"}
        assert en <= zh


def test_a_record_holds_nothing_but_plain_values() -> None:
    with pytest.raises(TypeError):
        replace(unit_tally(frame()), title={1, 2}).canonical_bytes()  # type: ignore[arg-type]


def test_example_one_of_the_domain_notes_is_what_the_sheet_counts() -> None:
    counted = tally()
    assert (counted.raw_total, counted.divisor, counted.score) == (810, 10, 81)
    assert tally((BLANK_PAPER,), present=1).raw_total == 50


def test_a_paper_never_keyed_stands_in_the_ballot_list_with_dashes() -> None:
    lines = (BallotLine(1, None, "无效"),)
    document = build_ballot_list(BallotListFacts("公安局", "执法监督组", 1, lines), frame())
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert table.rows[0] == ("001*", "—", "—", "—", "—", "—")
