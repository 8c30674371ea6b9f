"""A kind turns one raw value into a typed one, or says in full why it cannot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

import pytest

from hearing_desk.errors import Problem
from hearing_desk.model.choices import Rounding
from hearing_desk.model.texts import LocalText
from hearing_desk.rules.scheme_values import (
    REQUIRED,
    UNUSABLE,
    Field,
    Kind,
    Spot,
    choice,
    choice_field,
    day,
    exact,
    flag,
    identifier,
    keyed,
    local_text,
    many,
    milliseconds,
    optional,
    plain,
    read_fields,
    share,
    shown,
    table,
    text,
    whole,
)
from tests.rules.scheme_text import told

HERE = "ballot.items[2]"


@dataclass(frozen=True)
class Seat:
    """A record of two fields, one of them with a default."""

    name: str
    number: int = 7


SEAT = (Field("name", text), Field("no", whole(1, 9), 7, attribute="number"))


def read(kind: Kind, raw: object) -> tuple[object, list[Problem]]:
    """What the kind makes of a raw value at a place of a file, and what it reports."""
    spot = Spot("试.toml", HERE, [])
    return kind(raw, spot), spot.found


@pytest.mark.parametrize(
    ("kind", "raw", "value"),
    [
        (text, "评议", "评议"),
        (identifier, "a", "a"),
        (identifier, "a" + "b" * 39, "a" + "b" * 39),
        (identifier, "phone_survey-2", "phone_survey-2"),
        (flag, True, True),
        (flag, False, False),
        (choice(Rounding), "half-even", Rounding.HALF_EVEN),
        (whole(2, 4), 2, 2),
        (whole(2, 4), 4, 4),
        (milliseconds(2, 4), 3, 3000),
        (milliseconds(0, 4), 0, 0),
        (exact, 0, Fraction(0)),
        (exact, 10**9 - 1, Fraction(10**9 - 1)),
        (exact, "12.5", Fraction(25, 2)),
        (share, "0%", Fraction(0)),
        (share, "100%", Fraction(1)),
        (share, "12.5%", Fraction(1, 8)),
        (share, "2/3", Fraction(2, 3)),
        (share, "1/1", Fraction(1)),
        (day, "2011-05-20", date(2011, 5, 20)),
        (day, date(2011, 5, 20), date(2011, 5, 20)),
        (optional(whole(2, 4)), "none", None),
        (optional(whole(2, 4)), 3, 3),
        (optional(whole(2, 4), "open"), "open", None),
        (optional(text, "open"), "none", "none"),
        (table(SEAT, Seat), {"name": "甲"}, Seat("甲", 7)),
        (table(SEAT, Seat), {"name": "甲", "no": 9}, Seat("甲", 9)),
        (many(whole(2, 4), 1, 2), [2], (2,)),
        (many(whole(2, 4), 1, 2), [4, 2], (4, 2)),
        (many(whole(2, 4), 0, 2), [], ()),
        (keyed(whole(2, 4)), {"b": 2, "a": 4}, (("b", 2), ("a", 4))),
        (keyed(whole(2, 4)), {}, ()),
        (local_text, "评议", LocalText("评议", "评议")),
        (local_text, {"zh": "评议"}, LocalText("评议", "评议")),
        (local_text, {"zh": "评议", "en": "none"}, LocalText("评议", "评议")),
        (local_text, {"zh": "评议", "en": "Hearing"}, LocalText("评议", "Hearing")),
    ],
)
def test_a_good_value_is_read_without_a_word(kind, raw, value):
    assert read(kind, raw) == (value, [])


@pytest.mark.parametrize(
    ("kind", "raw", "problem"),
    [
        (text, 7, told("scheme-text-wanted", HERE, "7")),
        (text, " ", told("scheme-text-wanted", HERE, " ")),
        (text, "甲 ", told("scheme-text-invisible", HERE, "'甲 '")),
        (text, "甲\u200b", told("scheme-text-invisible", HERE, "'甲\\u200b'")),
        (identifier, "a" * 41, told("scheme-id-malformed", HERE, "a" * 41)),
        (identifier, "2a", told("scheme-id-malformed", HERE, "2a")),
        (identifier, None, told("scheme-id-malformed", HERE, "None")),
        (flag, 1, told("scheme-flag-wanted", HERE, "1")),
        (choice(Rounding), "up",
         told("scheme-choice-unknown", HERE, "up", allowed="half-up, half-even")),
        (choice(Rounding), 5,
         told("scheme-choice-unknown", HERE, "5", allowed="half-up, half-even")),
        (whole(2, 4), "3", told("scheme-whole-wanted", HERE, "3")),
        (whole(0, 4), True, told("scheme-whole-wanted", HERE, "True")),
        (whole(2, 4), 1, told("scheme-out-of-range", HERE, "1", least=2, most=4)),
        (whole(2, 4), 5, told("scheme-out-of-range", HERE, "5", least=2, most=4)),
        (milliseconds(2, 4), 5, told("scheme-out-of-range", HERE, "5", least=2, most=4)),
        (milliseconds(2, 4), 2.5, told("scheme-whole-wanted", HERE, "2.5")),
        (exact, 0.5, told("scheme-float", HERE, "0.5")),
        (exact, -1, told("scheme-number-wanted", HERE, "-1")),
        (exact, 10**9, told("scheme-number-wanted", HERE, "1000000000")),
        (exact, True, told("scheme-number-wanted", HERE, "True")),
        (exact, None, told("scheme-number-wanted", HERE, "None")),
        (share, 0.4, told("scheme-share-float", HERE, "0.4")),
        (share, "101%", told("scheme-share-wanted", HERE, "101%")),
        (share, "4/3", told("scheme-share-wanted", HERE, "4/3")),
        (share, 1, told("scheme-share-wanted", HERE, "1")),
        (day, "2011-06-31", told("scheme-day-wanted", HERE, "2011-06-31")),
        (day, "2011-W20-5", told("scheme-day-wanted", HERE, "2011-W20-5")),
        (day, 20110520, told("scheme-day-wanted", HERE, "20110520")),
        (optional(whole(2, 4)), "open", told("scheme-whole-wanted", HERE, "open")),
        (table(SEAT, Seat), "甲", told("scheme-table-wanted", HERE, "甲")),
        (table(SEAT, Seat), {}, told("scheme-key-missing", f"{HERE}.name")),
        (table(SEAT, Seat), {"name": "甲", "no": 0},
         told("scheme-out-of-range", f"{HERE}.no", "0", least=1, most=9)),
        (many(whole(2, 4), 1, 2), 3, told("scheme-list-wanted", HERE, "3")),
        (many(whole(2, 4), 1, 2), [], told("scheme-list-length", HERE, least=1, most=2, length=0)),
        (many(whole(2, 4), 1, 2), [2, 3, 4],
         told("scheme-list-length", HERE, least=1, most=2, length=3)),
        (many(whole(2, 4), 1, 2), [2, 5],
         told("scheme-out-of-range", f"{HERE}[2]", "5", least=2, most=4)),
        (keyed(whole(2, 4)), [3], told("scheme-table-wanted", HERE, "[3]")),
        (keyed(whole(2, 4)), {"a": 2, "b": 5},
         told("scheme-out-of-range", f"{HERE}.b", "5", least=2, most=4)),
        (local_text, 5, told("scheme-text-wanted", HERE, "5")),
        (local_text, {"zh": ""}, told("scheme-text-wanted", f"{HERE}.zh", "")),
    ],
)  # fmt: skip
def test_a_bad_value_is_unusable_and_told_in_full(kind, raw, problem):
    assert read(kind, raw) == (UNUSABLE, [problem])


def test_a_table_with_a_key_nobody_knows_is_built_and_told_all_the_same():
    value, problems = read(table(SEAT, Seat), {"name": "甲", "nmae": "乙"})
    assert value == Seat("甲")
    assert problems == [told("scheme-key-unknown", f"{HERE}.nmae", "nmae", nearest="name")]


def test_every_entry_and_every_key_is_looked_at():
    _, problems = read(many(whole(2, 4), 0, 9), [1, 3, "x"])
    assert [problem.column for problem in problems] == [f"{HERE}[1]", f"{HERE}[3]"]
    _, problems = read(keyed(whole(2, 4)), {"a": 1, "b": 3, "c": "x"})
    assert [problem.column for problem in problems] == [f"{HERE}.a", f"{HERE}.c"]


def test_only_usable_values_are_given_by_the_name_in_the_record():
    found: list[Problem] = []
    values = read_fields(SEAT, {"name": " ", "no": 3}, Spot("试.toml", "", found))
    assert values == {"number": 3}
    assert found == [told("scheme-text-wanted", "name", " ")]


def test_a_key_far_from_every_known_one_still_comes_with_the_nearest():
    _, problems = read(table(SEAT, Seat), {"name": "甲", "颜色": 1})
    assert [problem.params["nearest"] in ("name", "no") for problem in problems] == [True]


def test_a_setting_with_alternatives_defaults_to_the_first():
    field = choice_field("rounding", "D2", Rounding)
    assert (field.key, field.name, field.question) == ("rounding", "rounding", "D2")
    assert (field.default, field.choices) == ("half-up", (Rounding.HALF_UP, Rounding.HALF_EVEN))
    assert read(field.kind, "half-even") == (Rounding.HALF_EVEN, [])
    assert Field("x", text).default is REQUIRED


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("短", "短"),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 59 + "…"),
        ({"a": 1}, "{'a': 1}"),
        ([1] * 40, str([1] * 40)[:59] + "…"),
    ],
)
def test_a_raw_value_is_shown_as_it_is_recognised(raw, text):
    assert shown(raw) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Fraction(20), "20"),
        (Fraction(25, 2), "12.5"),
        (Fraction(1, 10**9), "0.000000001"),
        (Fraction(1, 10**10), "1/10000000000"),
        (Fraction(2, 3), "2/3"),
    ],
)
def test_a_number_is_written_as_the_file_would(number, text):
    assert plain(number) == text
