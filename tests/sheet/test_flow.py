"""Strips on pages: in order, inside, together, under their heads."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.sheet.flow import flow, kept_together, kept_with_next
from hearing_desk.sheet.marks import Line, Strip

HEAD = Strip(10, (Line(0, 0, 0, 0, 99),), keep_with_next=True)
PAGE = 100.0


def strip(number: int, height: float, *, keep: bool = False, head: bool = False) -> Strip:
    return Strip(height, (Line(0, 0, 0, 0, number),), keep, HEAD if head else None)


STRIPS = st.lists(
    st.tuples(st.integers(1, 60), st.booleans(), st.booleans()), min_size=1, max_size=30
).map(
    lambda drawn: [
        strip(number, height, keep=keep, head=head)
        for number, (height, keep, head) in enumerate(drawn)
    ]
)


def numbers(column: tuple[object, ...]) -> list[float]:
    return [placed.marks[0].thickness for placed in column]  # type: ignore[attr-defined]


@given(STRIPS)
def test_every_strip_stands_once_and_in_order(strips: list[Strip]) -> None:
    placed = [number for column in flow(strips, PAGE) for number in numbers(column)]
    assert [number for number in placed if number != 99] == list(range(len(strips)))


@given(STRIPS)
def test_no_strip_leaves_the_page_or_covers_another(strips: list[Strip]) -> None:
    heights = {number: each.height for number, each in enumerate(strips)} | {99: HEAD.height}
    for column in flow(strips, PAGE):
        end = 0.0
        for placed in column:
            assert placed.y >= end
            end = placed.y + heights[int(numbers((placed,))[0])]
        assert end <= PAGE + HEAD.height


@given(STRIPS)
def test_a_page_that_begins_in_a_table_begins_with_its_head(strips: list[Strip]) -> None:
    for column in flow(strips, PAGE):
        first = numbers(column)[0]
        assert first == 99 or strips[int(first)].head is None


def test_what_belongs_together_moves_together() -> None:
    strips = [strip(0, 80), strip(1, 10, keep=True), strip(2, 15)]
    assert [numbers(column) for column in flow(strips, PAGE)] == [[0], [1, 2]]


def test_a_run_too_tall_for_a_page_is_parted() -> None:
    strips = [strip(number, 40, keep=True) for number in range(4)]
    assert [numbers(column) for column in flow(strips, PAGE)] == [[0, 1], [2, 3]]


def test_no_strips_make_one_empty_page() -> None:
    assert flow([], PAGE) == ((),)


SPACE = Strip(30, (), keep_with_next=True)


def test_empty_space_makes_no_page_and_begins_none() -> None:
    strips = [strip(0, 80), SPACE, strip(1, 60), SPACE, SPACE, SPACE, SPACE]
    first, second = flow(strips, PAGE)
    assert numbers(first) == [0]
    assert (numbers(second), second[0].y) == ([1], 0)


def test_space_before_a_strip_as_tall_as_the_page_is_left_out() -> None:
    first, second = flow([strip(0, 80), SPACE, strip(1, 100)], PAGE)
    assert (numbers(first), numbers(second)) == ([0], [1])


def test_nothing_but_space_makes_one_empty_page() -> None:
    assert flow([SPACE], PAGE) == ((),)


def test_neither_the_first_nor_the_last_of_several_stands_alone() -> None:
    rows = kept_together([strip(number, 20, head=True) for number in range(7)])
    pages = [numbers(column) for column in flow([strip(90, 60), *rows], PAGE)]
    assert pages == [[90, 0, 1], [99, 2, 3, 4], [99, 5, 6]]
    assert kept_together(rows[:1]) == rows[:1]
    assert kept_together(()) == ()


def test_what_shows_something_last_stays_with_what_follows() -> None:
    assert [each.keep_with_next for each in kept_with_next([strip(0, 9), strip(1, 9), SPACE])] == [
        False,
        True,
        True,
    ]
    both = kept_with_next([strip(0, 9), strip(1, 9), SPACE], 2)
    assert all(each.keep_with_next for each in both)
    assert kept_with_next([]) == []
