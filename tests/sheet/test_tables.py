"""Tables and facts: nothing leaves its cell, rows stay whole, heads come again."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hearing_desk.sheet.document import Align, Column, Density, Fact, Facts, Table
from hearing_desk.sheet.flow import flow
from hearing_desk.sheet.fonts import Typefaces, load_typefaces
from hearing_desk.sheet.marks import Line, Strip, Text
from hearing_desk.sheet.ruled_blocks import set_ruled
from hearing_desk.sheet.type_area import BODY, TypeArea
from tests.sheet.papers import FONTS, LONG_UNIT

WIDTH, HEIGHT = 470.0, 640.0
CELLS = st.text(alphabet="县局人民公安，。（）《》12aBcdEfgh.- 䶮𬀪", max_size=40)
ROWS = st.integers(1, 6).flatmap(
    lambda columns: st.tuples(
        st.lists(st.integers(1, 9), min_size=columns, max_size=columns),
        st.lists(
            st.lists(CELLS, min_size=columns, max_size=columns).map(tuple), min_size=1, max_size=8
        ).map(tuple),
        st.sampled_from(Align),
        st.sampled_from(Density),
    )
)


def faces() -> Typefaces:
    return load_typefaces(FONTS)


def area(factor: float = 1.0) -> TypeArea:
    return TypeArea(faces(), WIDTH, HEIGHT, factor, indent=2)


def texts(strip: Strip) -> list[Text]:
    return [mark for mark in strip.marks if isinstance(mark, Text)]


def right_end(text: Text) -> float:
    return text.x + faces().width(text.text, text.style.face, text.style.size)


def uprights(strip: Strip) -> list[float]:
    return sorted(mark.x for mark in strip.marks if isinstance(mark, Line) and mark.x == mark.to_x)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(ROWS, st.sampled_from((1.0, 0.82)))
def test_no_text_leaves_its_cell(
    drawn: tuple[list[int], tuple[tuple[str, ...], ...], Align, Density], factor: float
) -> None:
    shares, rows, align, density = drawn
    columns = tuple(Column("评议内容", share, align) for share in shares)
    for strip in set_ruled(Table(columns, rows, density=density), area(factor)):
        edges = uprights(strip)
        for text in texts(strip):
            left = max(edge for edge in edges if edge <= text.x + 0.01)
            right = min(edge for edge in edges if edge > text.x)
            # One character wider than its cell may stand over; nothing else.
            assert right_end(text) <= right + 0.01 or len(text.text) == 1
            assert text.x >= left - 0.01
            assert text.y - 0.8 * text.style.size >= 0
            assert text.y <= strip.height


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "签字前各方须确认。签字后不再改变；改变须另行作出。",
            ("签字前各方须确认。", "签字后不再改变；改变须另行作出。"),
        ),
        (
            "公安局、环境保护局、食品药品监督管理局待定",
            ("公安局、环境保护局、", "食品药品监督管理局待定"),
        ),
        ("农业机械管理站（代管配件部）", ("农业机械管理站", "（代管配件部）")),
        ("一二三四五六七八九十一二三四五六", ("一二三四五六七八", "九十一二三四五六")),
        ("规则确认", ("规则确认",)),
    ],
)
def test_centred_lines_are_parted_where_the_sense_is(text: str, lines: tuple[str, ...]) -> None:
    width = faces().width("一" * max(12, len(lines[-1])), BODY.face, BODY.size)
    assert area().balanced(text, width, BODY) == lines


def test_the_head_comes_again_on_every_page() -> None:
    rows = tuple((str(number), LONG_UNIT) for number in range(60))
    table = Table((Column("序号", 1), Column("参评单位", 3)), rows)
    pages = flow(set_ruled(table, area()), HEIGHT)
    assert len(pages) > 2
    for page in pages:
        written = [m.text for placed in page for m in placed.marks if isinstance(m, Text)]
        assert written[0] == "序号"
        assert written.count("序号") == 1


def test_a_row_taller_than_a_page_is_cut_between_its_lines() -> None:
    rows = (("备注", "情况说明" * 1500),)
    strips = set_ruled(Table((Column("项目", 1), Column("内容", 2)), rows), area())
    pages = flow(strips, HEIGHT)
    assert len(pages) > 1
    written = "".join(
        mark.text
        for page in pages
        for placed in page
        for mark in placed.marks
        if isinstance(mark, Text) and mark.x > WIDTH / 3
    )
    assert written.replace("内容", "") == "情况说明" * 1500


def test_a_word_in_a_narrow_cell_is_made_smaller_before_it_is_cut() -> None:
    table = Table((Column("Abstentions", 1), Column("单位", 9)), (("DIFFERS", "局"),))
    words = [text.text for strip in set_ruled(table, area()) for text in texts(strip)]
    assert "Abstentions" in words
    assert "DIFFERS" in words


def test_figures_below_and_beside_each_other_are_of_one_size() -> None:
    columns = (Column("单位", 12), *(Column("得分", 1, Align.RIGHT) for _ in range(2)))
    table = Table(columns, (("局", "9.5", "7.5"), ("站", "100.00", "缺")), total=("", "1", "2"))
    sizes = {
        text.text: text.style.size for strip in set_ruled(table, area()) for text in texts(strip)
    }
    assert sizes["9.5"] == sizes["7.5"] == sizes["100.00"] == sizes["1"] < sizes["局"]


def test_a_time_a_little_too_wide_is_set_smaller_and_not_parted() -> None:
    moment = "2011-12-20 08:56:43 UTC+08:00"
    facts = Facts(
        (Fact("提出时间", moment), Fact("原因", "与公安局相差 0.05 分，处在评选名额线上"))
    )
    strips = set_ruled(facts, area(1.02))
    written = [text for strip in strips for text in texts(strip)]
    assert moment in [text.text for text in written]
    assert all(right_end(text) <= WIDTH for text in written)


def test_the_last_pair_of_an_odd_grid_has_the_whole_line() -> None:
    facts = Facts(tuple(Fact(f"项{number}", "值") for number in range(3)))
    *_, last, _gap = set_ruled(facts, area())
    assert uprights(last) == [0, uprights(last)[1], WIDTH]


def test_a_strong_value_is_larger_than_its_neighbours() -> None:
    facts = Facts((Fact("总分", "810"), Fact("得分", "81.00", strong=True)))
    sizes = {
        text.text: text.style.size for strip in set_ruled(facts, area()) for text in texts(strip)
    }
    assert sizes["81.00"] > sizes["810"]


def test_a_stronger_line_stands_after_every_fifth_row() -> None:
    rows = tuple((str(number),) for number in range(10))
    strips = set_ruled(Table((Column("票号", 1),), rows, rule_every=5), area())
    below = [
        max(mark.thickness for mark in strip.marks if isinstance(mark, Line))
        for strip in strips
        if strip.head is not None
    ]
    assert [index for index, thickness in enumerate(below, start=1) if thickness > 1] == [5, 10]


def lines(strip: Strip) -> list[Line]:
    return [mark for mark in strip.marks if isinstance(mark, Line)]


BANDED = Table(
    (Column("名次", 1), Column("得分", 1), Column("折算", 1), Column("总成绩", 1)),
    (("1", "81", "16.2", "88.6"),),
    bands=(("", 1), ("听证评议（占总成绩百分之二十）", 2), ("", 1)),
)


def test_a_band_stands_over_its_columns_and_the_others_stand_alone() -> None:
    head, *_ = set_ruled(BANDED, area())
    place = {text.text: text for text in texts(head)}
    band = min(text.y for text in texts(head) if "听证" in text.text)
    assert band < place["得分"].y == place["折算"].y
    middle = head.height / 2
    assert abs(place["名次"].y - middle) < place["名次"].style.size
    across = [line for line in lines(head) if line.y == line.to_y and 0 < line.y < head.height]
    assert [(line.x, line.to_x) for line in across] == [(WIDTH / 4, 3 * WIDTH / 4)]


def test_bands_over_all_columns_leave_none_alone() -> None:
    table = Table(BANDED.columns[1:3], (("81", "16.2"),), bands=(("听证评议", 2),))
    head, *_ = set_ruled(table, area())
    assert [text.text for text in texts(head)] == ["听证评议", "得分", "折算"]


def test_no_heading_leaves_its_cell_under_a_band() -> None:
    head, *_ = set_ruled(BANDED, area(0.82))
    for text in texts(head):
        assert right_end(text) <= WIDTH
        assert text.y - 0.8 * text.style.size >= 0
        assert text.y <= head.height


def test_the_line_between_in_and_out_is_the_heaviest() -> None:
    rows = tuple((str(number),) for number in range(4))
    strips = set_ruled(Table((Column("名次", 1),), rows, line_after=(2,)), area())
    below = [max(line.thickness for line in lines(strip)) for strip in strips if strip.head]
    assert below.index(max(below)) == 1
    assert below.count(max(below)) == 1


def test_what_was_taken_back_is_struck_but_for_the_reason() -> None:
    table = Table((Column("事由", 1), Column("备注", 1)), (("误选", "已撤销"),) * 2, struck=(2,))
    _, kept, struck, _ = set_ruled(table, area())

    def through(strip: Strip) -> list[Line]:
        return [line for line in lines(strip) if line.y == line.to_y and 0 < line.y < strip.height]

    assert through(kept) == []
    (line,) = through(struck)
    (reason, remark) = texts(struck)
    assert (line.x, line.to_x) == (reason.x, right_end(reason))
    assert reason.y - reason.style.size < line.y < reason.y
    assert line.to_x < remark.x


def test_the_lines_of_one_note_stay_together() -> None:
    note = "折算分等于得分除以满分再乘以比例。" * 8
    table = Table((Column("名次", 1),), (("1",),), notes=(note, "第二条。"))
    *_, first, second, _gap = set_ruled(table, area())
    assert (first.keep_with_next, second.keep_with_next) == (False, False)
    joined = [strip for strip in set_ruled(table, area()) if strip.keep_with_next and texts(strip)]
    assert len(joined) >= 3
