"""Rosters: raw rows out, and the problems only the file can show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import Severity
from hearing_desk.intake.roster import read_roster
from tests.intake.files import a_csv, codes, only, place


def test_cells_are_raw_by_column_and_notes_by_their_heading() -> None:
    reading = read_roster(
        a_csv("备注,编号,姓名,界别,联系电话,上次担任", " x , d001 ,张　伟,企业,13800000000,2020"),
        "a.csv",
    )
    (row,) = reading.rows
    assert row.row_number == 2
    assert dict(row.cells) == {
        "id": " d001 ",
        "name": "张　伟",
        "sector": "企业",
        "phone": "13800000000",
        "last_served": "2020",
        "备注": " x ",
    }
    assert reading.problems == ()


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("手机号码", "phone"),
        ("联系方式", "phone"),
        ("Mobile", "phone"),
        ("身份证", "id_card"),
        ("公民身份号码", "id_card"),
        ("ID number", "id_card"),
    ],
)
def test_contact_columns_are_known_by_many_names_so_that_none_is_published(
    heading: str, key: str
) -> None:
    reading = read_roster(a_csv(f"编号,姓名,界别,{heading}", "D1,张伟,企业,1"), "a.csv")
    assert reading.rows[0].cells[key] == "1"


def test_a_roster_without_ids_is_read_and_left_to_the_pool() -> None:
    reading = read_roster(a_csv("姓名,界别", "张伟,企业"), "a.csv")
    assert reading.problems == ()
    assert dict(reading.rows[0].cells) == {"name": "张伟", "sector": "企业"}


def test_headings_are_kept_as_written_for_later_problems() -> None:
    reading = read_roster(a_csv("编 号,姓名,界别,备注", "D1,张伟,企业,"), "a.csv")
    assert reading.headings == {"id": "编 号", "name": "姓名", "sector": "界别"}


def test_a_running_number_beside_the_ids_is_a_note() -> None:
    reading = read_roster(a_csv("序号,编号,姓名,界别", "1,D1,张伟,企业"), "a.csv")
    assert (reading.problems, reading.rows[0].cells["序号"]) == ((), "1")


@pytest.mark.parametrize("cell", ["=1+1", "+86", "-张", "@张", "=cmd|' /C calc'!A0"])
def test_texts_a_spreadsheet_takes_for_formulas_are_flagged(cell: str) -> None:
    reading = read_roster(a_csv("编号,姓名,界别,备注", f"D1,张伟,企业,{cell}"), "a.csv")
    warning = only(reading, "formula-like")
    assert (warning.severity, place(warning)) == (Severity.WARNING, (2, "备注", cell))
    assert len(reading.rows) == 1


def test_a_lone_dash_a_telephone_and_an_id_are_no_formulas() -> None:
    reading = read_roster(a_csv("编号,姓名,界别,电话,备注", "-1,张伟,企业,+86138,-"), "a.csv")
    assert reading.problems == ()


@pytest.mark.parametrize("column", ["备注", "姓名", "工作单位"])
def test_identity_numbers_in_published_columns_are_refused_and_not_repeated(column: str) -> None:
    row = {"编号": "D1", "姓名": "张伟", "界别": "企业", "备注": "", "工作单位": ""}
    row[column] = "11010119900307001X"
    reading = read_roster(a_csv(",".join(row), ",".join(row.values())), "a.csv")
    assert place(only(reading, "identity-number-exposed")) == (2, column, "110101…")


def test_identity_numbers_may_stand_in_their_own_column() -> None:
    reading = read_roster(a_csv("编号,姓名,界别,身份证号", "D1,张伟,企业,110101199003070011"), "a")
    assert reading.problems == ()


@pytest.mark.parametrize(
    "text", ["911101019900307001", "1101011990030700112", "110101199013070011"]
)
def test_other_long_numbers_are_not_taken_for_identity_numbers(text: str) -> None:
    reading = read_roster(a_csv("编号,姓名,界别,备注", f"D1,张伟,企业,{text}"), "a.csv")
    assert reading.problems == ()


def test_characters_without_a_glyph_are_named_with_their_cells() -> None:
    asked: list[str] = []

    def missing(text: str) -> tuple[str, ...]:
        asked.append(text)
        return tuple(character for character in text if character == "㛃")

    reading = read_roster(
        a_csv("编号,姓名,界别,电话", "D1,张伟,企业,1", "D2,李㛃,企业,2", "D3,㛃,企业,㛃"),
        "a.csv",
        missing_glyphs=missing,
    )
    assert codes(reading) == ["glyph-missing", "glyph-missing"]
    assert [place(problem) for problem in reading.problems] == [
        (3, "姓名", "李㛃"),
        (4, "姓名", "㛃"),
    ]
    assert reading.problems[0].params == {"character": "㛃", "code_point": "U+36C3"}
    assert len(asked) == 1, "the fonts are asked once for the whole file"
    assert sorted(set(asked[0])) == list(asked[0])


def test_fonts_that_have_everything_find_nothing() -> None:
    reading = read_roster(
        a_csv("编号,姓名,界别", "D1,张伟,企业"), "a.csv", missing_glyphs=lambda _: ()
    )
    assert reading.problems == ()


def test_a_reading_says_how_it_was_read() -> None:
    reading = read_roster(a_csv("编号;姓名;界别", *(f"D{i};张;企业" for i in range(9))), "甲.csv")
    assert (reading.file, reading.encoding.value, reading.delimiter) == ("甲.csv", "utf-8", ";")
    assert (reading.row_count, len(reading.preview), reading.preview[1]) == (
        10,
        5,
        ("D0", "张", "企业"),
    )


CELLS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters=["\ufeff"]), max_size=12
)


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=20))
def test_quoted_cells_come_back_as_they_were(pairs: list[tuple[str, str]]) -> None:
    def quoted(text: str) -> str:
        return '"' + text.replace('"', '""') + '"'

    rows = [f"D{at},{quoted(name)},{quoted(note)}" for at, (name, note) in enumerate(pairs)]
    reading = read_roster(("\ufeff编号,姓名,界别\n" + "\n".join(rows)).encode(), "a.csv")
    assert [(row.cells["name"], row.cells["sector"]) for row in reading.rows] == pairs
