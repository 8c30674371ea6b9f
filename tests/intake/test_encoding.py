"""How the encoding of a file is decided, and what is refused rather than guessed."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hearing_desk.errors import Refusal, Severity
from hearing_desk.intake.encoding import GB18030_2022, Encoding, decoded


def test_plain_ascii_is_utf8_without_a_question() -> None:
    reading = decoded(b"id,name\n", "a.csv")
    assert (reading.encoding, reading.problems) == (Encoding.UTF_8, ())


def test_the_byte_order_mark_is_not_part_of_the_text() -> None:
    assert decoded("\ufeff编号".encode(), "a.csv").text == "编号"


def test_the_byte_order_mark_decides_against_an_answer_too() -> None:
    reading = decoded("\ufeff编号".encode(), "a.csv", Encoding.GB18030)
    assert (reading.text, reading.encoding) == ("编号", Encoding.UTF_8)


@pytest.mark.parametrize("text", ["编号,姓名\n1,张伟\n", "1,李㛃\n", "1,𠀀\n"])
def test_gb18030_is_found_where_utf8_fails(text: str) -> None:
    reading = decoded(text.encode("gb18030"), "a.csv")
    assert (reading.text, reading.encoding) == (text, Encoding.GB18030)


def test_chinese_in_utf8_is_never_doubted_however_short() -> None:
    assert decoded("id\n张\n".encode(), "a.csv").problems == ()


def test_a_few_characters_that_both_encodings_can_read_are_a_question() -> None:
    reading = decoded("id,name\n1,陆\n2,卢袁\n".encode("gb18030"), "a.csv")
    (question,) = reading.problems
    assert (question.code, question.severity) == ("encoding-uncertain", Severity.QUESTION)
    assert question.params == {"utf8": "1,½", "gb18030": "1,陆"}
    assert reading.encoding is Encoding.UTF_8


def test_the_answer_to_the_question_is_followed() -> None:
    content = "id,name\n1,陆\n".encode("gb18030")
    reading = decoded(content, "a.csv", Encoding.GB18030)
    assert (reading.text, reading.problems) == ("id,name\n1,陆\n", ())
    assert decoded(content, "a.csv", Encoding.UTF_8).problems == ()


def test_twenty_pairs_that_are_all_valid_utf8_are_no_accident() -> None:
    assert decoded(("é" * 19).encode(), "a.csv").problems
    assert not decoded(("é" * 20).encode(), "a.csv").problems


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_utf16_is_refused_with_its_own_words(mark: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        decoded(mark + "编号".encode("utf-16-le"), "a.txt")
    assert refused.value.code == "file-utf16"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_an_undecodable_byte_names_offset_and_row(end: str) -> None:
    before = f"编号,姓名{end}1,张伟{end}2,".encode()
    with pytest.raises(Refusal) as refused:
        decoded(before + b"\xff\n", "a.csv")
    assert refused.value.code == "bytes-undecodable"
    assert refused.value.params == {
        "file": "a.csv",
        "row": 3,
        "offset": len(before),
        "byte": "FF",
    }


def test_the_encoding_that_got_further_names_the_byte() -> None:
    before = "编号\n甲乙丙丁\n".encode("gb18030")
    with pytest.raises(Refusal) as refused:
        decoded(before + b"\xff", "a.csv")
    assert refused.value.params["offset"] == len(before)


def test_a_file_with_a_byte_order_mark_is_not_tried_as_gb18030() -> None:
    with pytest.raises(Refusal, match="bytes-undecodable"):
        decoded("\ufeff编号\n".encode() + "陈".encode("gb18030"), "a.csv")


def test_an_answer_that_cannot_be_right_is_refused() -> None:
    with pytest.raises(Refusal, match="bytes-undecodable"):
        decoded("编号".encode("gb18030"), "a.csv", Encoding.UTF_8)


@pytest.mark.parametrize(
    ("pair", "character"),
    [
        ("FE51", "\U00020087"), ("FE52", "\U00020089"), ("FE53", "\U000200cc"),
        ("FE59", "\u9fb4"), ("FE61", "\u9fb5"), ("FE66", "\u9fb6"), ("FE67", "\u9fb7"),
        ("FE6C", "\U000215d7"), ("FE6D", "\u9fb8"), ("FE76", "\U0002298f"),
        ("FE7E", "\u9fb9"), ("FE90", "\u9fba"), ("FE91", "\U000241fe"), ("FEA0", "\u9fbb"),
        ("A6D9", "\ufe10"), ("A6DA", "\ufe12"), ("A6DB", "\ufe11"), ("A6DC", "\ufe13"),
        ("A6DD", "\ufe14"), ("A6DE", "\ufe15"), ("A6DF", "\ufe16"), ("A6EC", "\ufe17"),
        ("A6ED", "\ufe18"), ("A6F3", "\ufe19"), ("A8BC", "\u1e3f"),
    ],
)  # fmt: skip
def test_pairs_that_python_maps_to_private_use_become_those_of_2022(
    pair: str, character: str
) -> None:
    content = "编号".encode("gb18030") + bytes.fromhex(pair)
    assert decoded(content, "a.csv").text == "编号" + character


def test_every_pair_of_the_2022_table_is_tested() -> None:
    assert len(GB18030_2022) == 25


PRIVATE = [chr(code) for code in GB18030_2022]


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters=PRIVATE)))
def test_text_survives_gb18030_when_it_is_answered(text: str) -> None:
    assert decoded(text.encode("gb18030"), "a.csv", Encoding.GB18030).text == text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters=["\ufeff"])))
@example("\x85")
@example("a\u2028b\xa0")
def test_text_survives_utf8(text: str) -> None:
    assert decoded(text.encode(), "a.csv").text == text
