"""What each paper of the year must say, and what it leaves out (`domain.md` §7, D18)."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from hearing_desk.model.year import Award, Failure, LastYearLine, SatisfactionShare
from hearing_desk.model.year_rules import VenuePooling
from hearing_desk.sheet.document import (
    BarChart,
    Heading,
    Notice,
    SheetDocument,
    SignatureBlock,
    Table,
)
from hearing_desk.sheet.document_text import as_text
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.fonts import load_typefaces
from hearing_desk.sheet.marks import Text
from hearing_desk.sheet.pages import lay_out
from hearing_desk.sheet.year_circular_paper import build_ranking_circular
from hearing_desk.sheet.year_comparison_paper import build_comparison
from hearing_desk.sheet.year_composite_paper import build_composite_sheet
from hearing_desk.sheet.year_facts import (
    ComparisonFacts,
    SurveyFacts,
    UnitAnswers,
    YearFacts,
)
from hearing_desk.sheet.year_list_papers import build_commendation_list, build_watch_list
from hearing_desk.sheet.year_parts import figure_text
from hearing_desk.sheet.year_survey_paper import build_survey_sheet
from hearing_desk.sheet.year_upward_paper import build_upward_report
from hearing_desk.words.language import Language
from tests.sheet.papers import FONTS, frame
from tests.sheet.year_papers import (
    LARGE_PAPERS,
    LAW,
    YEAR_PAPERS,
    calendar,
    circular,
    commendations,
    composite,
    composite_graded,
    composite_merged,
    composite_of_parts,
    composite_street,
    composite_unfinished,
    daqing,
    deduction_list,
    district,
    maanshan,
    plan,
    survey,
    tonghe,
    under,
    upward,
    watch_list,
)


def tables(document: SheetDocument) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def headings(table: Table) -> list[str]:
    return [column.heading for column in table.columns]


def titles(document: SheetDocument) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def notices(document: SheetDocument) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Notice)]


def cells(table: Table, heading: str) -> list[str]:
    place = headings(table).index(heading)
    return [row[place] for row in table.rows]


def changed(facts: YearFacts, place: int, **line: object) -> YearFacts:
    """The same year, the line of one unit of the first group otherwise."""
    first, *others = facts.groups
    units = [*first.units]
    units[place] = replace(units[place], line=units[place].line._replace(**line))
    return replace(facts, groups=(replace(first, units=tuple(units)), *others))


def at(name: str) -> Frame:
    return under(plan(name), frame())


# --- D18 ------------------------------------------------------------------------------------------


def test_scores_and_points_stand_under_their_component_and_weight() -> None:
    table = tables(composite(frame()))[0]
    assert table.bands[:2] == (("", 2), ("群众满意度测评（电话测评）\n满分 100\n占 40%", 2))
    assert headings(table)[2:4] == ["得分", "折算"]
    assert table.rows[0][1:5] == ("工商行政管理局", "100.00", "40.00", "97.00")


def test_example_two_of_the_domain_notes_stands_on_the_sheet() -> None:
    row = next(row for row in tables(composite(frame()))[0].rows if row[1] == "公安局")
    assert row == (
        "5 并列",
        "公安局",
        *("88.50", "35.40", "90.00", "18.00", "81.00", "16.20", "95.00", "19.00"),
        "88.60",
        "待定",
        "—",
    )


def test_the_line_is_drawn_below_the_last_one_named() -> None:
    document = composite(frame())
    table = tables(document)[0]
    assert table.line_after == (4,)
    assert cells(table, "名额") == ["在内"] * 4 + ["待定"] * 4 + ["—"] * 8
    (notice,) = notices(document)
    assert "公安局、环境保护局、食品药品监督管理局、安全生产监督管理局" in notice
    assert "余 2 个名额" in notice


def test_where_nobody_is_clearly_within_no_line_is_drawn() -> None:
    year = tonghe(frame())
    facts = year.composite(year.scheme.group(LAW))
    units = tuple(
        replace(unit, line=unit.line._replace(award=Award.PENDING)) for unit in facts.group.units
    )
    facts = replace(
        facts, decided_by="市纠风办〔2011〕9 号", group=replace(facts.group, units=units)
    )
    document = build_composite_sheet(facts, at("tonghe-2011"))
    assert tables(document)[0].line_after == ()
    assert "名额内尚无可确定的单位。" in as_text(document)
    assert "已由组织方书面决定" in as_text(document)


def test_what_is_missing_and_who_failed_is_told() -> None:
    document = composite_unfinished(frame())
    ranking, failed, _ = tables(document)
    assert ranking.rows[-1][:2] == ("未排名", "卫生局")
    assert ranking.rows[-1][6:11] == ("缺", "缺", "99.00", "19.80", "缺")
    assert "1 个单位尚缺成绩" in notices(document)[1]
    assert failed.rows == (("交通局", "评议期间弄虚作假", "县纠风办〔2011〕31号"),)
    assert "交通局" not in cells(ranking, "参评单位")
    assert "[DRAFT 草稿]" in as_text(document)


def test_a_score_that_is_its_own_points_has_one_column() -> None:
    table = tables(composite_of_parts(frame()))[0]
    assert table.bands == ()
    assert headings(table)[2] == "移动手机端测评\n10 分"
    assert headings(table)[-3:] == ["扣分", "总成绩", "备注"]
    assert cells(table, "扣分").count("—") == 9


def test_sub_scores_stand_in_a_table_of_their_own() -> None:
    document = composite_of_parts(frame())
    parts = tables(document)[2]
    assert parts.bands == (
        ("", 1),
        ("工作测评（28 分）", 7),
        ("热线测评（32 分）", 5),
        ("市人大代表、政协委员测评（8 分）", 3),
    )
    assert parts.rows[0][1:8] == ("5.94", "4.95", "4.95", "3.96", "3.96", "3.96", "27.72")
    assert document.landscape
    assert "分项得分" not in as_text(composite(frame()))


def test_many_english_sub_scores_stand_in_a_table_for_each_component() -> None:
    english = tables(composite_of_parts(frame(Language.EN)))
    (chinese,) = (table for table in tables(composite_of_parts(frame())) if len(table.bands) > 2)
    parts = [table for table in english if table.bands]
    assert [count for table in parts for _, count in table.bands[1:]] == [7, 5, 3]
    cells_of = [tuple(cell for table in parts for cell in table.rows[0][1:])]
    assert cells_of == [chinese.rows[0][1:]]


def test_few_columns_stay_upright() -> None:
    assert not composite(frame()).landscape
    assert not composite_street(frame()).landscape


def test_a_component_of_deductions_is_full_marks_less_the_larger_of_a_case() -> None:
    table = tables(composite_street(frame()))[0]
    assert dict(zip(cells(table, "参评单位"), cells(table, headings(table)[4]), strict=True)) == {
        "社保所": "10.00",
        "计生办": "20.00",
        "城管科": "20.00",
        "民政科": "15.00",
    }


def test_a_group_that_is_graded_only_has_neither_rank_nor_total() -> None:
    document = composite_graded(frame())
    assert headings(tables(document)[0]) == ["序号", "参评单位", "等次", "备注"]
    assert cells(tables(document)[0], "等次").count("差") == 2
    assert not any(isinstance(block, BarChart) for block in document.blocks)
    assert "方案未规定总成绩" in as_text(document)


def test_the_ends_of_a_group_are_remarked() -> None:
    year = daqing(frame())
    facts = year.composite(year.scheme.groups[1])
    document = build_composite_sheet(facts, at("daqing-2011"))
    assert cells(tables(document)[0], "备注").count("前 3 名") == 1
    assert "前 3 名；省、市直" in cells(tables(document)[0], "备注")


def test_a_plan_with_nothing_to_remark_has_no_column_for_it() -> None:
    year = tonghe(frame())
    facts = year.composite(year.scheme.group(LAW))
    units = tuple(
        replace(unit, line=unit.line._replace(upward=False)) for unit in facts.group.units
    )
    document = build_composite_sheet(
        replace(facts, group=replace(facts.group, units=units)), at("tonghe-2011")
    )
    assert headings(tables(document)[0])[-1] == "名额"


def test_the_bars_of_a_unit_are_its_points_in_thousandths() -> None:
    (chart,) = (b for b in composite(frame()).blocks if isinstance(b, BarChart))
    bar = next(bar for bar in chart.bars if bar.label == "公安局")
    assert (bar.parts, bar.figure) == ((354, 180, 162, 190), "88.60")
    assert len(chart.bars) == 16
    (unfinished,) = (b for b in composite_unfinished(frame()).blocks if isinstance(b, BarChart))
    assert len(unfinished.bars) == 14


def test_figures_of_a_column_all_have_the_decimals_of_the_plan() -> None:
    here = frame()
    assert [figure_text(Fraction(value), here) for value in ("88.5", "88.125", "1/3")] == [
        "88.50",
        "88.13",
        "0.33",
    ]


# --- where the figures come from ------------------------------------------------------------------


def test_files_and_typed_figures_stand_with_their_documents() -> None:
    sources = tables(composite(frame()))[-1]
    assert sources.rows[0][:3] == ("1", "电话测评.csv", "国家统计局通河调查队〔2011〕12号")
    assert sources.rows[0][3].startswith("3f9a 3f9a")
    assert sources.rows[1][1] == "手工录入"
    assert sources.rows[1][3] == "—"


def test_merged_hearings_stand_with_acts_heads_and_divisors() -> None:
    document = composite_merged(frame())
    _, records, counts = tables(document)
    assert records.rows[0][:3] == ("1", "H-20090612-01\n第1会场", "2001")
    assert records.rows[0][3].startswith("01af 01af")
    assert headings(counts) == ["参评单位", "会场 1", "会场 2", "会场 3", "各会场合计", "得分"]
    row = next(row for row in counts.rows if "第1" in row[0])
    assert row[1:] == ("3042÷40", "3071÷40", "3100÷40", "9213÷120", "76.78")
    absent = next(row for row in counts.rows if "第2" in row[0])
    assert absent[1:] == ("3055÷40", "3084÷40", "—", "6139÷80", "76.74")
    assert "计票规则指纹 SHA-256：ab12 ab12" in records.notes[0]
    assert "成绩来源" not in titles(document)


def test_where_venues_weigh_the_same_the_sheet_says_so() -> None:
    year = district(frame(), 3, 2)
    rules = replace(year.scheme.year, pooling=VenuePooling.MEAN_OF_VENUES)
    at_mean = under(replace(year.scheme, year=rules), frame())
    document = build_composite_sheet(year.composite(year.scheme.groups[0]), at_mean)
    assert "每个会场权重相同" in as_text(document)


def test_one_hearing_is_not_called_a_merger() -> None:
    for venues, title in ((1, "听证评议：听证记录"), (2, "听证评议：2 场听证合并")):
        year = district(frame(), 2, venues)
        facts = year.composite(year.scheme.groups[0])
        document = build_composite_sheet(facts, at("district-three-level"))
        assert title in titles(document)


def test_a_unit_heard_nowhere_has_no_figure_there() -> None:
    year = district(frame(), 3, 2)
    facts = year.composite(year.scheme.groups[0])
    ((component, venues),) = facts.venues
    unheard = tuple(
        replace(venue, counts=tuple(replace(each, score=None) for each in venue.counts))
        for venue in venues
    )
    counts = tables(
        build_composite_sheet(
            replace(facts, venues=((component, unheard),)), at("district-three-level")
        )
    )[2]
    assert counts.rows[0][1:4] == ("—", "—", "—")


def test_more_than_six_venues_take_a_second_table() -> None:
    year = district(frame(), 2, 10)
    document = build_composite_sheet(
        year.composite(year.scheme.groups[0]), at("district-three-level")
    )
    *_, first, second = tables(document)
    assert headings(first)[-1] == "会场 6"
    assert headings(second)[1:] == ["会场 7", "会场 8", "会场 9", "会场 10", "各会场合计", "得分"]


# --- D18A, D18B, D18C -----------------------------------------------------------------------------


def test_the_circular_ranks_every_group_and_ends_as_circulars_do() -> None:
    document = circular(frame())
    assert titles(document) == [
        "执法监督组（16 个单位）",
        "综合管理组（17 个单位）",
        "社会服务组（11 个单位）",
        "基层执法单位（9 个单位）",
    ]
    assert "特此通报。" in as_text(document)
    assert "按得分从高到低分组别排序" in as_text(document)
    assert "待定" not in as_text(document)


def test_the_circular_of_one_group_names_failed_units_with_the_reason() -> None:
    year = tonghe(frame())
    facts = year.lists(year.scheme.groups[:1])
    facts = changed(facts, 15, failed=Failure("弄虚作假", "31号"), rank=None)
    document = build_ranking_circular(facts, at("tonghe-2011"))
    assert "按得分从高到低排序，" in as_text(document)
    assert len(tables(document)[0].rows) == 15
    assert "农机总站（弄虚作假）" in as_text(document)


def test_a_plan_that_does_not_rank_is_circulated_in_its_own_order() -> None:
    scheme = plan("daqing-2011")
    scheme = replace(scheme, year=replace(scheme.year, ranked=False, top=0, bottom=0))
    year = daqing(frame())
    document = build_ranking_circular(year.lists(scheme.groups), under(scheme, frame()))
    assert "按方案所列次序" in as_text(document)
    assert headings(tables(document)[1])[0] == "序号"


def test_titles_are_given_by_group_and_ties_are_not_among_them() -> None:
    document = commendations(frame())
    assert titles(document)[0] == "群众满意单位　　执法监督组（4 个）"
    assert titles(document)[3].startswith("群众满意基层执法单位")
    assert len(tables(document)[0].rows) == 4
    assert "不在本名单内，由组织方书面决定）：公安局、" in as_text(document)
    assert "授予本年度" in as_text(document)


def test_an_award_without_a_title_and_without_a_tie_is_listed_all_the_same() -> None:
    year = tonghe(frame())
    (group,) = year.lists(year.scheme.groups[:1]).groups
    units = tuple(unit for unit in group.units if unit.line.award is Award.NAMED)
    facts = YearFacts(1, (replace(group, title=None, units=units),))
    document = build_commendation_list(facts, at("tonghe-2011"))
    assert titles(document) == ["名额　　执法监督组（4 个）"]
    assert "待定" not in as_text(document)


def test_units_at_the_top_are_commended_where_groups_are_ranked() -> None:
    year = daqing(frame())
    document = build_commendation_list(year.lists(year.scheme.groups), at("daqing-2011"))
    assert titles(document) == [
        "前 3 名　　政府机关科室",
        "前 3 名　　服务窗口",
        "前 3 名　　政府投资项目",
    ]
    assert [len(table.rows) for table in tables(document)] == [3, 3, 3]


def test_each_list_stands_only_where_the_plan_has_it() -> None:
    year = maanshan(frame(), 12)
    document = watch_list(frame())
    assert titles(document) == [
        "每组后 2 名的单位（总成绩并列的一并列入）",
        "连续两年排在后 2 名的单位",
        "本年度评议不合格的单位",
    ]
    assert "约谈其主要负责人" in as_text(document)
    assert "向市政府作出深刻检查" in as_text(document)
    assert tables(document)[2].rows[0][1:3] == ("䶮山市第5单位", "接受被评议单位安排的旅游考察")
    one_group = build_watch_list(year.lists(year.scheme.groups[1:2]), at("maanshan-2017"))
    assert titles(one_group) == [
        "后 2 名的单位（总成绩并列的一并列入）",
        "连续两年排在后 2 名的单位",
    ]
    assert headings(tables(one_group)[0])[0] == "参评单位"


def test_a_list_with_nobody_on_it_says_so() -> None:
    year = maanshan(frame(), 12)
    facts = year.lists(year.scheme.groups[1:2])
    (group,) = facts.groups
    facts = YearFacts(1, (replace(group, units=()),))
    assert set(tables(build_watch_list(facts, at("maanshan-2017")))[0].rows[0]) == {"无"}


def test_a_unit_that_was_not_ranked_last_year_has_no_rank_there() -> None:
    year = maanshan(frame(), 12)
    facts = year.lists(year.scheme.groups[1:2])
    before = LastYearLine(facts.groups[0].id, "某局", None, None, True)
    facts = changed(facts, 0, twice_bottom=True, last=before)
    rows = tables(build_watch_list(facts, at("maanshan-2017")))[1].rows
    assert rows[0][2] == "—"


# --- D18D to D18H ---------------------------------------------------------------------------------


def test_withdrawn_deductions_are_struck_with_the_reason() -> None:
    (table,) = tables(deduction_list(frame()))
    assert table.struck == (4,)
    assert cells(table, "备注") == [
        "—",
        "同一案由，不重复计算",
        "—",
        "已撤销：应为另一单位，另行录入",
    ]
    assert cells(table, "计入") == ["1.5", "0", "2", "—"]


def test_answers_become_shares_and_never_a_score() -> None:
    document = survey(frame())
    together, first, _ = tables(document)
    assert together.rows[0][1:] == ("246", "42", "18", "306", "80.39%")
    assert first.line_after == (6,)
    assert first.rows[0] == ("基层单位", "书面问卷", "41", "0", "3", "44", "93.18%")
    assert first.rows[-1][:2] == ("全部", "全部")
    assert "不计分、不排名" in as_text(document)


def test_nobody_asked_is_told_and_not_divided() -> None:
    share = SatisfactionShare(tonghe(frame()).units[0].id, "", "", (0, 0, 0), None)
    facts = SurveyFacts(1, (UnitAnswers("外经处", (share,)),))
    assert tables(build_survey_sheet(facts, at("agri-2009")))[0].rows[0][-1] == "无人作答"


def unit_line(**changes: object) -> tuple[str, ...]:
    """The row of the first unit of the comparison, its line otherwise."""
    year = tonghe(frame())
    facts = changed(year.lists(year.scheme.groups[:1]), 0, **changes)
    return tables(build_comparison(ComparisonFacts(facts, ()), at("tonghe-2011")))[0].rows[0]


def before(rank: int | None, score: object = "90", *, failed: bool = False) -> LastYearLine:
    known = None if score is None else Fraction(str(score))
    return LastYearLine(LAW, "工商行政管理局", rank, known, failed)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"last": before(1)}, ("1", "1", "持平", "96.40", "90.00", "+6.40")),
        ({"last": before(4)}, ("1", "4", "升 3", "96.40", "90.00", "+6.40")),
        ({"last": before(1, "99"), "rank": 3}, ("3", "1", "降 2", "96.40", "99.00", "-2.60")),
        ({"last": None}, ("1", "未参评", "—", "96.40", "—", "—")),
        ({"last": before(2, None)}, ("1", "2", "升 1", "96.40", "—", "—")),
        ({"last": before(None)}, ("1", "未排名", "—", "96.40", "90.00", "+6.40")),
        ({"last": before(None, failed=True)}, ("1", "不合格", "—", "96.40", "90.00", "+6.40")),
        (
            {"last": before(2), "rank": None, "failed": Failure("弄虚作假", "31号")},
            ("不合格", "2", "—", "96.40", "90.00", "+6.40"),
        ),
        (
            {"last": before(2), "rank": None, "total": None},
            ("未排名", "2", "—", "缺", "90.00", "—"),
        ),
    ],
)
def test_this_year_stands_beside_the_last(
    changes: dict[str, object], told: tuple[str, ...]
) -> None:
    assert unit_line(**changes)[1:] == told


def test_lists_over_two_years_name_their_groups_and_stand_where_the_plan_has_them() -> None:
    year = tonghe(frame())
    facts = year.comparison(year.scheme.groups)
    document = YEAR_PAPERS["d18f_comparison"](frame())
    assert "连续两年排在前 40% 的单位（基层执法单位）" in titles(document)
    assert "连续两年排名末位的单位（基层执法单位）" in titles(document)
    rules = replace(year.scheme.year, repeat_top=None, repeat_bottom=0)
    plain = build_comparison(facts, under(replace(year.scheme, year=rules), frame()))
    assert not any("两年" in title for title in titles(plain))


def test_groups_without_a_total_are_not_compared() -> None:
    year = daqing(frame())
    facts = ComparisonFacts(year.lists(year.scheme.groups), ())
    document = build_comparison(facts, at("daqing-2011"))
    assert len([title for title in titles(document) if "个单位" in title]) == 3


def test_units_of_the_city_are_reported_with_their_superiors() -> None:
    document = upward(frame())
    (table,) = tables(document)
    assert len(table.rows) == 11
    assert table.rows[0] == (
        "1",
        "地方税务局",
        "省、市有关主管部门",
        "执法监督组",
        "89.40",
        "4（共 16 个）",
    )
    assert "函告其上级主管部门" in as_text(document)


def test_a_graded_unit_is_reported_with_its_grade_and_without_a_rank() -> None:
    year = daqing(frame())
    (table,) = tables(build_upward_report(year.lists(year.scheme.groups[:1]), at("daqing-2011")))
    assert table.rows[0][4:] == ("—", "未排名", "—")


def test_the_calendar_says_what_the_plan_says_and_where_it_gives_no_day() -> None:
    (table,) = tables(calendar(frame()))
    assert table.rows[0][1:] == ("参评单位报送实施方案", "5月20日前", "—", "2011年5月20日")
    assert table.rows[1][3:] == ("2011年5月1日", "未写明")


# --- all of them ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", YEAR_PAPERS)
def test_every_paper_of_the_year_is_signed(name: str) -> None:
    (block,) = (b for b in YEAR_PAPERS[name](frame()).blocks if isinstance(b, SignatureBlock))
    assert "组织方" in block.labels


@pytest.mark.parametrize("name", LARGE_PAPERS)
@pytest.mark.parametrize("language", Language, ids=lambda language: language.name.lower())
def test_full_size_papers_keep_every_mark_inside_the_page(name: str, language: Language) -> None:
    document = LARGE_PAPERS[name](frame(language))
    faces = load_typefaces(FONTS)
    pages = lay_out(document, faces)
    assert len(pages) > 2
    for page in pages:
        _, *content = page.placed
        assert content
        for placed in content:
            for mark in placed.marks:
                if isinstance(mark, Text):
                    width = faces.width(mark.text, mark.style.face, mark.style.size)
                    assert placed.x + mark.x + width <= page.width
                    assert placed.y + mark.y <= page.height - 100
