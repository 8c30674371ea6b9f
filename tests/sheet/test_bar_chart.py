"""Stacked bars: true to their lengths, told apart without colour, kept together on a page."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.sheet.bar_chart import HATCHES, set_chart
from hearing_desk.sheet.document import Bar, BarChart, Table
from hearing_desk.sheet.flow import flow
from hearing_desk.sheet.marks import Box, Line, Strip, Text
from tests.sheet.papers import LONG_UNIT, frame, group_summary
from tests.sheet.test_tables import HEIGHT, WIDTH, area, right_end, texts

SERIES = ("电话测评", "“政风建设年”民主评议", "听证评议", "工作考核")
BAR = Bar("公安局", (354, 180, 162, 190), "88.60")


def chart(count: int, bar: Bar = BAR) -> BarChart:
    return BarChart(SERIES, (bar,) * count)


def boxes(strip: Strip) -> list[Box]:
    return [mark for mark in strip.marks if isinstance(mark, Box) and mark.thickness]


def test_every_part_is_as_long_as_its_points() -> None:
    _, bar, _ = set_chart(chart(1), area())
    parts = boxes(bar)
    whole = next(mark for mark in bar.marks if isinstance(mark, Line) and mark.dashed).x
    length = whole - parts[0].x
    assert [round(1000 * part.width / length) for part in parts] == [354, 180, 162, 190]
    for left, right in pairwise(parts):
        assert right.x == pytest.approx(left.x + left.width)


def test_a_part_of_nothing_is_not_drawn() -> None:
    _, bar, _ = set_chart(chart(1, replace(BAR, parts=(354, 0, 162, 190))), area())
    assert len(boxes(bar)) == 3


def test_the_label_and_the_figure_stand_at_the_ends() -> None:
    _, bar, _ = set_chart(chart(1, replace(BAR, label=LONG_UNIT)), area())
    *label, figure = texts(bar)
    assert "".join(text.text for text in label) == LONG_UNIT
    assert max(map(right_end, label)) < boxes(bar)[0].x
    assert right_end(figure) == pytest.approx(WIDTH)
    assert figure.text == "88.60"


@given(
    st.integers(0, 2 * len(HATCHES) - 1),
    st.floats(0.1, 300),
    st.floats(0.1, 40),
)
def test_no_hatching_leaves_its_box(number: int, width: float, height: float) -> None:
    box = Box(10, 20, width, height, 0.6)
    for mark in HATCHES[number % len(HATCHES)](box):
        assert isinstance(mark, Line | Box)
        ends = (
            ((mark.x, mark.y), (mark.to_x, mark.to_y))
            if isinstance(mark, Line)
            else ((mark.x, mark.y), (mark.x + mark.width, mark.y + mark.height))
        )
        for x, y in ends:
            assert 10 - 1e-6 <= x <= 10 + width + 1e-6
            assert 20 - 1e-6 <= y <= 20 + height + 1e-6


def test_eight_series_look_different() -> None:
    box = Box(0, 0, 40, 9, 0.6)
    drawn = {tuple(hatch(box)) for hatch in HATCHES}
    assert len(drawn) == len(HATCHES) == 8


def test_a_ninth_series_is_hatched_like_the_first() -> None:
    names = tuple(f"第{number}项" for number in range(9))
    bars = (Bar("公安局", (100,) * 9, "90"),)
    legend, *_ = set_chart(BarChart(names, bars), area())
    assert [text.text for text in texts(legend)] == list(names)
    assert len(boxes(legend)) == 9
    for text in texts(legend):
        assert right_end(text) <= WIDTH


def test_a_long_name_takes_a_line_of_the_legend_for_itself() -> None:
    legend, *_ = set_chart(BarChart((LONG_UNIT * 2, "听证评议"), (BAR,)), area())
    first, *_, last = texts(legend)
    assert last.y > first.y
    assert right_end(first) <= WIDTH


def test_a_chart_that_a_page_holds_is_not_split() -> None:
    strips = (Strip(HEIGHT / 2, (Line(0, 0, WIDTH, 0, 1),)), *set_chart(chart(25), area()))
    first, second = flow(strips, HEIGHT)
    assert len(first) == 1
    assert any(isinstance(mark, Text) for placed in second for mark in placed.marks)


def test_a_longer_chart_names_its_series_on_every_page() -> None:
    pages = flow(set_chart(chart(90), area()), HEIGHT)
    assert len(pages) == 3
    for page in pages:
        written = [m.text for placed in page for m in placed.marks if isinstance(m, Text)]
        assert written[: len(SERIES)] == list(SERIES)


# --- records that grew ----------------------------------------------------------------------------


def test_a_table_without_bands_is_recorded_as_before_there_were_any() -> None:
    document = group_summary(frame())
    assert b'"bands"' not in document.canonical_bytes()
    with_band = replace(
        document,
        blocks=tuple(
            replace(block, bands=(("全部", len(block.columns)),))
            if isinstance(block, Table)
            else block
            for block in document.blocks
        ),
    )
    assert b'"bands"' in with_band.canonical_bytes()
    assert with_band.data_digest != document.data_digest
