"""A scheme's text is changed at one place and nowhere else."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as example_settings
from hypothesis import strategies as st

from hearing_desk.model.scheme import BlankRule, LocalText
from hearing_desk.rules.scheme import read_scheme, settings
from hearing_desk.rules.scheme_edit import Written, as_written, with_setting
from tests.rules.scheme_text import LEAST, SCHEMES, file_text

HOUSE = sorted(SCHEMES.glob("*.toml"))
VALUES = st.one_of(st.text(), st.integers(-(2**60), 2**60), st.booleans())


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ('[ballot]\nblank = "zero" # B1\n', '[ballot]\nblank = "new" # B1\n'),
        ("[ballot]\nblank=[1, # one\n 2]\nx=1", '[ballot]\nblank="new"\nx=1'),
        ("ballot.blank = 1\n", 'ballot.blank = "new"\n'),
        ("ballot.torn = 1\nid = 2\n", 'ballot.torn = 1\nballot.blank = "new"\nid = 2\n'),
        ("ballot = { blank = 1, x = [1, 2] }", 'ballot = { blank = "new", x = [1, 2] }'),
        ("ballot = { x = [1, 2] } # B", 'ballot = { x = [1, 2], blank = "new" } # B'),
        ("ballot = {}", 'ballot = { blank = "new" }'),
        ('["ballot"] # here\n', '["ballot"] # here\nblank = "new"\n'),
        ("[ballot]\nx = 1 # B\n\n[ranks]\n", '[ballot]\nx = 1 # B\nblank = "new"\n\n[ranks]\n'),
        ("[ballot]\nx = 1", '[ballot]\nx = 1\nblank = "new"\n'),
        ("[ballot]\r\nx = 1\r\n", '[ballot]\r\nx = 1\r\nblank = "new"\r\n'),
        ("[[groups]]\nblank = 1\n", '[[groups]]\nblank = 1\n\n[ballot]\nblank = "new"\n'),
        ("", '\n[ballot]\nblank = "new"\n'),
        (
            '[x]\na = """\n[ballot]\nblank = 1 """""\n',
            '[x]\na = """\n[ballot]\nblank = 1 """""\n\n[ballot]\nblank = "new"\n',
        ),
        ("[x]\na = '''\n'blank''' # [b]\n", "[x]\na = '''\n'blank''' # [b]\n\n[ballot]\n"),
    ],
)
def test_one_key_is_changed_or_added_and_the_rest_is_kept(text: str, changed: str) -> None:
    if changed.endswith("[ballot]\n"):
        changed += 'blank = "new"\n'
    assert with_setting(text, "ballot.blank", "new") == changed
    assert tomllib.loads(changed)["ballot"]["blank"] == "new"


@pytest.mark.parametrize("file", HOUSE, ids=lambda path: path.stem)
@example_settings(deadline=None)
@given(data=st.data())
def test_every_setting_of_the_house_schemes_can_be_changed(file: Any, data: st.DataObject) -> None:
    text = file.read_text(encoding="utf-8")
    path = data.draw(st.sampled_from(sorted(as_written(text))))
    value: Written = data.draw(VALUES)
    changed = with_setting(text, path, value)
    section, key = path.split(".")
    wanted = tomllib.loads(text)
    wanted.setdefault(section, {})[key] = value
    assert tomllib.loads(changed) == wanted
    lines = set(text.split("\n"))
    assert len([line for line in changed.split("\n") if line not in lines]) <= 2


@given(value=VALUES, key=st.text(min_size=1))
def test_any_key_and_any_value_is_read_back(value: str | int | bool, key: str) -> None:
    for text in (file_text(LEAST), '[sources]\nx = "y" # z\n'):
        changed = with_setting(text, f"sources.{key}", value)
        assert tomllib.loads(changed)["sources"][key] == value
        assert as_written(changed) == as_written(text)


def test_a_changed_setting_and_its_source_are_in_the_scheme_that_is_read_back() -> None:
    text = (SCHEMES / "tonghe-2011.toml").read_text(encoding="utf-8")
    text = with_setting(text, "ballot.blank", "zero")
    text = with_setting(text, "ballot.blank_grade", "none")
    text = with_setting(text, "sources.ballot.blank", LocalText("另定", "else"))
    scheme, problems = read_scheme(text, "试.toml")
    assert problems == ()
    assert scheme is not None
    assert scheme.ballot.blank is BlankRule.ZERO
    assert {source.setting: source.text.zh for source in scheme.sources}["ballot.blank"] == "另定"


def test_what_is_not_written_is_told_as_the_house_default() -> None:
    text = file_text(LEAST)
    written = as_written(text)
    scheme, _ = read_scheme(text, "试.toml")
    assert scheme is not None
    assert set(written) == {setting.path for setting in settings(scheme)}
    assert written["ballot.blank_grade"] == "poor"
    assert written["speech.limit_seconds"] == 300
    assert written["award.share"] == "none"
