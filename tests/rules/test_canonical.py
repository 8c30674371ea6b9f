"""Canonical cells, `draw.md` 3.1 points 4 to 6."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.rules.canonical import (
    canonical_cell,
    code_points,
    forbidden_characters,
    is_canonical,
    likeness,
    with_middle_dot,
)


@pytest.mark.parametrize(
    ("raw", "cell"),
    [
        ("张 伟", "张 伟"),
        ("　张\u3000\u00a0伟\t", "张 伟"),
        ("市\r\n一\u2028中", "市 一 中"),
        ("\uf9d1", "\u516d"),  # NFC maps the compatibility ideograph
        ("\u2f08①Ａ", "\u2f08①Ａ"),  # and leaves what NFKC would change
        ("e\u0301", "\u00e9"),
    ],
)
def test_a_cell_is_nfc_with_single_spaces(raw: str, cell: str) -> None:
    assert canonical_cell(raw) == cell


@pytest.mark.parametrize("separator", ["\x1c", "\x1d", "\x1e", "\x1f"])
def test_what_python_alone_calls_a_space_is_a_control_character(separator: str) -> None:
    assert forbidden_characters(canonical_cell(f"张{separator}伟")) == (separator,)


@pytest.mark.parametrize(
    "character",
    ["\u200b", "\ufeff", "\x00", chr(0xD800), "\ue816", "\ufe0f", "\U000e0100", "\u180b", "\ufffd",
     "\u0378", "\U0001fbff"],
)  # fmt: skip
def test_forbidden_characters_are_found(character: str) -> None:
    assert forbidden_characters(f"张{character}伟") == (character,)
    assert not is_canonical(f"张{character}伟")


@pytest.mark.parametrize(
    "cell", ["张伟", "阿依·古丽", "\u9fa6\u4dbf", "\U0002a6de", "\U000323b0", "A-1"]
)
def test_ordinary_and_rare_names_are_allowed(cell: str) -> None:
    # U+323B0 is newer than Python 3.11's tables, where it is unassigned.
    assert forbidden_characters(cell) == ()
    assert is_canonical(cell)


def test_each_forbidden_character_is_named_once() -> None:
    assert code_points(forbidden_characters("\u200b张\ufeff\u200b")) == "U+200B U+FEFF"


def test_separator_dots_are_proposed_not_changed() -> None:
    for dot in "・•‧．･":
        assert canonical_cell(f"阿依{dot}古丽") == f"阿依{dot}古丽"
        assert with_middle_dot(f"阿依{dot}古丽") == "阿依·古丽"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("吕伟", "呂伟"),
        ("高明", "髙 明"),
        ("阿依·古丽", "阿依・古丽"),
        ("ＡＢ公司", "ab公司"),
        ("Kim", "Кim".replace("К", "Κ")),
        ("Opec", "Орес"),
    ],
)
def test_look_alikes_share_a_likeness(one: str, other: str) -> None:
    assert likeness(one) == likeness(other)
    assert canonical_cell(one) != canonical_cell(other)


@given(st.text())
def test_a_canonical_cell_stays_as_it_is(raw: str) -> None:
    cell = canonical_cell(raw)
    assert canonical_cell(cell) == cell
    assert unicodedata.is_normalized("NFC", cell)
    assert "  " not in cell
