"""Odd papers are told by their numbers; ordinary ones are left in peace."""

from __future__ import annotations

from hearing_desk.errors import Problem, Severity
from hearing_desk.model.ballots import Mark
from hearing_desk.model.ids import SheetNo
from hearing_desk.rules.entry_warnings import entry_warnings
from hearing_desk.words.language import Language
from hearing_desk.words.messages import problem_line

WARNING = Severity.WARNING


def warned(*papers: str, first: int = 1) -> dict[str, object]:
    """The warnings on papers keyed like `1234`: code to sheets, or to percent of blanks."""
    marks = {SheetNo(n): tuple(map(Mark, paper)) for n, paper in enumerate(papers, first)}
    found = entry_warnings(marks, 4)
    assert all(each.severity is Severity.WARNING for each in found)
    return {each.code: each.params.get("sheets", each.params.get("percent")) for each in found}


def test_ordinary_papers_are_not_remarked_upon() -> None:
    assert warned("1121", "1112", "2111", "1110") == {}
    assert warned() == {}


def test_papers_of_one_grade_throughout_are_told_the_worst_apart() -> None:
    assert warned("1111", "4444", "1112", "2222") == {
        "papers-all-worst": "2",
        "papers-uniform": "1, 4",
    }


def test_a_ballot_of_one_item_is_not_uniform() -> None:
    assert warned("1", "1", "4") == {}


def test_a_paper_like_the_one_before_is_told_unless_uniform() -> None:
    assert warned("1121", "1121", "1121", "1111", "1111") == {
        "papers-uniform": "4-5",
        "papers-alike": "2-3",
    }


def test_neighbours_are_neighbours_by_number() -> None:
    papers = {SheetNo(3): (Mark("1"), Mark("2")), SheetNo(1): (Mark("1"), Mark("2"))}
    assert entry_warnings(papers, 4) == ()


def test_more_than_a_fifth_blank_is_told_a_fifth_is_not() -> None:
    assert warned("01121") == {}
    assert warned("0112", "2110") == {"blanks-many": 25}


def test_a_warning_counts_what_it_names() -> None:
    papers = {
        SheetNo(number): tuple(map(Mark, paper))
        for number, paper in enumerate(["44", "44", "22", "12", "12", "10", "00"], 1)
    }
    assert entry_warnings(papers, 4) == (
        Problem("papers-all-worst", WARNING, params={"count": 2, "sheets": "1-2"}),
        Problem("papers-uniform", WARNING, params={"count": 1, "sheets": "3"}),
        Problem("papers-alike", WARNING, params={"count": 1, "sheets": "5"}),
        Problem("blanks-many", WARNING, params={"blank": 3, "items": 14, "percent": 21}),
    )


def test_the_warnings_have_words() -> None:
    line = problem_line(
        Problem("blanks-many", params={"blank": 2, "items": 8, "percent": 25}), Language.ZH
    )
    assert line == "空白项占 25%（2/8），请核对是否漏录"
