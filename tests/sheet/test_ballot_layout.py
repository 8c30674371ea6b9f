"""Where a ballot's boxes are: inside the paper, in key order, clear of what a reader needs."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.sheet.ballot_layout import (
    BOOKLET_ROWS,
    Area,
    BallotLayout,
    booklet_layout,
    rolling_layout,
)

LAYOUTS = st.one_of(
    st.builds(rolling_layout, st.integers(1, 8), st.integers(2, 6), st.sampled_from((0, 1))),
    st.builds(booklet_layout, st.integers(1, BOOKLET_ROWS), st.integers(1, 6), st.integers(2, 5)),
)


def overlap(one: Area, other: Area) -> bool:
    return (
        one.x_um < other.x_um + other.width_um
        and other.x_um < one.x_um + one.width_um
        and one.y_um < other.y_um + other.height_um
        and other.y_um < one.y_um + one.height_um
    )


def inside(inner: Area, outer: Area) -> bool:
    return (
        outer.x_um <= inner.x_um
        and outer.y_um <= inner.y_um
        and inner.x_um + inner.width_um <= outer.x_um + outer.width_um
        and inner.y_um + inner.height_um <= outer.y_um + outer.height_um
    )


def drawn(layout: BallotLayout) -> list[Area]:
    """Everything that gets ink."""
    return [
        layout.heading,
        layout.stamp,
        layout.rules,
        layout.head_row,
        *layout.labels,
        *(box.cell for box in layout.boxes),
    ]


@given(LAYOUTS)
def test_everything_is_on_the_ballot(layout: BallotLayout) -> None:
    kept_free = [*layout.corners, layout.timing, layout.page_code]
    assert all(inside(area, layout.face) for area in (*drawn(layout), *kept_free))


@given(LAYOUTS)
def test_the_room_of_corner_timing_and_page_marks_stays_free(layout: BallotLayout) -> None:
    for kept in (*layout.corners, layout.timing, layout.page_code):
        assert not any(overlap(kept, area) for area in drawn(layout))


@given(LAYOUTS)
def test_no_two_areas_cover_each_other(layout: BallotLayout) -> None:
    assert not any(overlap(one, other) for one, other in combinations(drawn(layout), 2))


@given(LAYOUTS)
def test_every_box_lies_in_its_cell_and_is_large_enough_to_tick(layout: BallotLayout) -> None:
    for box in layout.boxes:
        assert inside(box.box, box.cell)
        assert box.box.width_um == box.box.height_um >= 3_000


@given(LAYOUTS)
def test_grades_stand_in_key_order_from_left_to_right(layout: BallotLayout) -> None:
    by_row: dict[int, list[tuple[int, int]]] = {}
    for box in layout.boxes:
        by_row.setdefault(box.row, []).append((box.head, box.grade))
    for row in range(len(layout.labels)):
        assert by_row[row] == sorted(by_row[row])
        lefts = [box.box.x_um for box in layout.boxes if box.row == row]
        assert lefts == sorted(lefts)


def test_two_ballots_share_a_page_and_are_cut_from_the_same_places() -> None:
    upper, lower = rolling_layout(5, 4, 0), rolling_layout(5, 4, 1)
    assert not overlap(upper.face, lower.face)
    offset = lower.face.y_um
    assert [box.box.y_um + offset for box in upper.boxes] == [box.box.y_um for box in lower.boxes]


def test_the_digest_names_the_positions() -> None:
    assert rolling_layout(5, 4, 0).digest() == rolling_layout(5, 4, 0).digest()
    assert rolling_layout(5, 4, 0).digest() != rolling_layout(4, 4, 0).digest()


@pytest.mark.parametrize(
    ("layout", "digest"),
    [
        (
            rolling_layout(5, 4, 0),
            "2790550999f7ca600ba5a920733a6748f67c46c3e448ff839125248b7e8a7cab",
        ),
        (
            booklet_layout(17, 5, 4),
            "021c85810239d0a11386e1ed0372ea679489b2f08265757440f40d25d8e347d4",
        ),
    ],
    ids=["rolling", "booklet"],
)
def test_a_printed_ballot_keeps_its_layout_until_the_version_changes(
    layout: BallotLayout, digest: str
) -> None:
    assert layout.version == 1
    assert layout.digest() == digest
