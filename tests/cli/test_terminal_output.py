"""What a terminal shows: columns that line up, bars per stage, nothing it would obey."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.cli.columns import aligned, width
from hearing_desk.cli.progress import StageBars
from hearing_desk.errors import Problem
from hearing_desk.words.language import Language
from hearing_desk.words.messages import problem_line, problem_lines, visible

CELLS = st.lists(st.text("ab汉字，—", max_size=6), min_size=3, max_size=3)


def test_a_chinese_character_is_two_columns_wide() -> None:
    assert width("a汉（") == 5


@given(st.lists(CELLS, min_size=1, max_size=5))
def test_every_column_starts_at_the_same_place(rows: list[list[str]]) -> None:
    marked = [[f"<{cell}" for cell in row] for row in rows]
    starts = {
        tuple(width(line[:place]) for place, char in enumerate(line) if char == "<")
        for line in aligned(marked)
    }
    assert len(starts) == 1


def test_a_bar_belongs_to_one_stage(capsys: pytest.CaptureFixture[str]) -> None:
    with StageBars() as bars:
        bars.tell("抽选", 0, 2)
        bars.tell("抽选", 2, 2)
        bars.tell("抽选", 1, 2)
        bars.tell("计票", 0, 1)
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == ["抽选", "计票"]


def test_no_stage_no_bar(capsys: pytest.CaptureFixture[str]) -> None:
    with StageBars():
        pass
    assert capsys.readouterr().err == ""


def test_what_a_terminal_would_obey_or_hide_is_shown() -> None:
    assert visible("公\x1b[31m安\u200b局\ud800\u2028") == (
        "公<U+001B>[31m安<U+200B>局<U+D800><U+2028>"
    )
    assert visible("䶮·“，” ") == "䶮·“，” "


def test_the_value_is_shown_unless_the_sentence_says_it() -> None:
    expected = Problem("number-expected", value="e")
    assert problem_line(expected, Language.EN).endswith("(e)")
    near = Problem("id-shape-near", value="d1", params={"proposal": "D1"})
    assert problem_line(near, Language.EN).count("d1") == 1


def test_the_same_problem_of_many_rows_is_one_line() -> None:
    many = [Problem("cell-empty", file="a.csv", row=row, column="x") for row in range(2, 15)]
    other = Problem("cell-empty", file="a.csv", row=3, column="y")
    english = list(problem_lines([*many, other], Language.EN))
    assert english[0].startswith(
        "a.csv rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and more, 13 in all “x”"
    )
    assert english[1].startswith("a.csv row 3 “y”: ")
    chinese = list(problem_lines(many[:3], Language.ZH))
    assert [line.split("：")[0] for line in chinese] == ["a.csv 第 2, 3, 4 行 “x”"]
    assert list(problem_lines([], Language.ZH)) == []
