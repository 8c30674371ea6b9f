"""Lines as Chinese printing breaks them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hearing_desk.sheet.wrapping import NEVER_FIRST, NEVER_LAST, widest_word, wrap


def ems(text: str) -> float:
    """Half an em for ASCII, one for everything else."""
    return sum(0.5 if character < "\x80" else 1 for character in text)


TEXTS = st.text(alphabet="县局人民公安，。、；（）《》“”12aB.- \n", max_size=80)


@example("11”", 1)  # the mark fills a line alone
@given(TEXTS, st.integers(1, 12))
def test_no_line_is_wider_than_its_column(text: str, width: int) -> None:
    assert all(ems(line) <= width for line in wrap(text, width, ems))


@given(TEXTS, st.integers(1, 12))
def test_nothing_but_spaces_is_lost(text: str, width: int) -> None:
    kept = "".join(wrap(text, width, ems))
    assert kept.replace(" ", "") == text.replace(" ", "").replace("\n", "")


PHRASES = st.lists(
    st.sampled_from(("县局", "（电话）", "《办法》，", "12.5", "人民、", " ", "abc", "“差”。")),
    max_size=30,
)


@example(["12.5", "12.5", "abc", "abc", "12.5"], 8)  # one word, too wide for a line
@given(PHRASES, st.integers(8, 14))
def test_no_line_begins_or_ends_with_a_mark_that_belongs_elsewhere(
    phrases: list[str], width: int
) -> None:
    for before, after in pairwise(wrap("".join(phrases), width, ems)):
        assert after[0] not in NEVER_FIRST
        assert before[-1] not in NEVER_LAST


@given(PHRASES, st.integers(8, 14))
def test_no_number_and_no_word_is_cut(phrases: list[str], width: int) -> None:
    text = " ".join(phrases)
    lines = wrap(text, width, ems)
    assert sum(line.count("12.5") for line in lines) == text.count("12.5")
    assert sum(line.count("abc") for line in lines) == text.count("abc")


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("公安局，司法局", 3, ("公安", "局，司", "法局")),
        ("《条例》规定", 3, ("《条", "例》规", "定")),
        ("共 2650 张", 3, ("共", "2650", "张")),
        ("收回共 2650 张", 6, ("收回共", "2650 张")),
        ("2011年12月31日止", 6, ("2011年12月", "31日止")),
        ("计票在第 2 轮后", 5.5, ("计票在", "第 2 轮后")),
        ("县农机总站", 4, ("县农机", "总站")),
        ("县农机总站。", 5, ("县农机", "总站。")),
        ("县农机 总", 4, ("县农", "机 总")),
        ("县农机  总", 4, ("县农机", "总")),
        ("总成绩", 2, ("总成", "绩")),
        ("一二1=三", 3, ("一二", "1=三")),
        ("TH2011-D8-01", 4, ("TH2011-", "D8-01")),
        ("一二\n三四", 9, ("一二", "三四")),
        ("", 9, ("",)),
        ("abcdef", 1, ("ab", "cd", "ef")),
        ("县  局", 1, ("县", "局")),
    ],
)
def test_lines_break_where_a_reader_expects(
    text: str, width: float, lines: tuple[str, ...]
) -> None:
    assert wrap(text, width, ems) == lines


def test_the_widest_word_is_what_a_narrow_cell_must_hold() -> None:
    assert widest_word("Un-\nreturned 县局", ems) == 4
    assert widest_word("县局", ems) == 0
    assert widest_word("scores-work_assessment.csv", ems) == 7
