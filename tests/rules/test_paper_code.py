"""The text of the code in the foot of a page, written and read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hearing_desk.model.binding import PaperCode
from hearing_desk.rules.paper_code import read_code, spelled

CODE = PaperCode("TH-2011", "D8", "D8-U01", 2, "ab" * 32, "0c" * 32)


def test_a_code_is_what_the_foot_says_in_capitals() -> None:
    assert spelled(CODE) == f"HD/TH-2011/D8/D8-U01/2/{'AB' * 32}/{'0C' * 32}"


def test_how_many_acts_the_head_stands_for_comes_last() -> None:
    assert spelled(replace(CODE, acts=120)) == f"{spelled(CODE)}/120"


@pytest.mark.parametrize(
    "code",
    [
        CODE,
        replace(CODE, acts=6052),
        replace(CODE, number="D1-2011/A"),
        replace(CODE, number="D1-第二次"),
    ],
)
def test_a_code_is_read_as_it_was_written(code: PaperCode) -> None:
    assert read_code(spelled(code)) == code


def test_letters_of_a_number_are_read_as_capitals() -> None:
    read = read_code(spelled(replace(CODE, hearing="th-2011", number="D8-u01")))
    assert read == CODE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://example.org/",
        "HD",
        f"HD/D8/D8-U01/2/{'AB' * 32}/{'0C' * 32}",
        f"HX/TH-2011/D8/D8-U01/2/{'AB' * 32}/{'0C' * 32}",
        f"HD/TH-2011/D8/D8-U01/0/{'AB' * 32}/{'0C' * 32}",
        f"HD/TH-2011/D8/D8-U01/x/{'AB' * 32}/{'0C' * 32}",
        f"HD/TH-2011/D8/D8-U01/2/{'AB' * 31}/{'0C' * 32}",
        f"HD/TH-2011/D8/D8-U01/2/{'ab' * 32}/{'0C' * 32}",
    ],
)
def test_other_codes_are_none_of_papers(text: str) -> None:
    assert read_code(text) is None
