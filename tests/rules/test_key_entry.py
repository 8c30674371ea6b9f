"""Keying a paper: one key a mark, nothing to commit, nothing written by accident."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.model.ballots import Mark
from hearing_desk.rules.interpret import parse_mark
from hearing_desk.rules.key_entry import Effect, EntryBuffer, Key, press

KEYS = {key.value: key for key in Key} | {"<": Key.BACK, "/": Key.UNDO, "*": Key.ASIDE}


def a_paper(*marks: str, items: int = 5, grades: int = 4) -> EntryBuffer:
    return EntryBuffer(items, grades, tuple(map(Mark, marks)))


def keyed(text: str, buffer: EntryBuffer) -> tuple[EntryBuffer, Effect]:
    """The buffer and the last effect after these keys, `<` for backspace."""
    effect = Effect.NONE
    for char in text:
        buffer, effect = press(buffer, KEYS[char])
    return buffer, effect


def test_every_mark_of_a_ballot_is_one_key_and_the_last_makes_it_ready() -> None:
    buffer, effect = keyed("120+", a_paper())
    assert (buffer.marks, effect, buffer.cell) == (("1", "2", "0", "+"), Effect.NONE, 4)
    buffer, effect = press(buffer, Key.ILLEGIBLE)
    assert (buffer.marks, effect) == (("1", "2", "0", "+", "?"), Effect.READY)


def test_the_finished_paper_stays_until_the_next_key_begins_the_next() -> None:
    finished, _ = keyed("11111", a_paper())
    assert finished.complete
    assert finished.cell == 0
    assert keyed("3", finished) == (a_paper("3"), Effect.NONE)


def test_a_ballot_of_one_item_is_ready_at_every_key() -> None:
    assert keyed("4", a_paper(items=1)) == (a_paper("4", items=1), Effect.READY)
    assert keyed("42", a_paper(items=1)) == (a_paper("2", items=1), Effect.READY)


def test_backspace_takes_the_last_mark_back() -> None:
    assert keyed("12<", a_paper()) == (a_paper("1"), Effect.NONE)


@pytest.mark.parametrize("marks", [(), ("1",) * 5], ids=["nothing keyed", "written"])
def test_backspace_never_leaves_the_paper_under_way(marks: tuple[str, ...]) -> None:
    paper = a_paper(*marks)
    assert press(paper, Key.BACK) == (paper, Effect.REFUSED)


@pytest.mark.parametrize("key", [Key.GRADE_5, Key.GRADE_9, Key.OTHER])
def test_a_key_that_is_no_mark_of_the_scheme_is_refused_and_changes_nothing(key: Key) -> None:
    paper = a_paper("1", "2")
    assert press(paper, key) == (paper, Effect.REFUSED)


def test_all_nine_digits_are_grades_where_the_scheme_has_nine() -> None:
    buffer, _ = keyed("123456789", a_paper(items=9, grades=9))
    assert buffer.marks == tuple("123456789")


@pytest.mark.parametrize("marks", [(), ("1",) * 5], ids=["before a paper", "after a paper"])
def test_undo_asks_for_the_last_written_paper_and_clears_the_screen(marks: tuple[str, ...]) -> None:
    assert press(a_paper(*marks), Key.UNDO) == (a_paper(), Effect.UNDO_LAST)


def test_undo_is_refused_while_a_paper_is_half_keyed() -> None:
    assert keyed("12/", a_paper()) == (a_paper("1", "2"), Effect.REFUSED)


@pytest.mark.parametrize("marks", [(), ("1", "2"), ("1",) * 5])
def test_putting_aside_keeps_what_was_keyed(marks: tuple[str, ...]) -> None:
    assert press(a_paper(*marks), Key.ASIDE) == (a_paper(*marks), Effect.PUT_ASIDE)


@given(
    items=st.integers(1, 12),
    grades=st.integers(1, 9),
    keys=st.lists(st.sampled_from(Key), max_size=60),
)
def test_no_keys_lead_to_an_incomplete_paper_that_is_ready(
    items: int, grades: int, keys: list[Key]
) -> None:
    buffer = EntryBuffer(items, grades)
    for key in keys:
        before = buffer
        buffer, effect = press(before, key)
        assert len(buffer.marks) <= items
        assert all(parse_mark(mark, grades) == mark for mark in buffer.marks)
        if effect is Effect.READY:
            assert buffer.complete
        if effect is Effect.REFUSED:
            assert buffer == before
        # Ready is said once, by the mark that completes the paper, and by nothing else.
        completed = buffer.complete and key not in (Key.ASIDE,) and effect is not Effect.REFUSED
        assert completed == (effect is Effect.READY)
