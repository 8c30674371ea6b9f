"""A scheme's text is changed at one place and nowhere else."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import settings as example_settings
from hypothesis import strategies as st

from hearing_desk.model.scheme import BlankRule, LocalText
from hearing_desk.rules.scheme import read_scheme, settings
from hearing_desk.rules.scheme_edit import (
    Insert,
    Move,
    Path,
    Put,
    Remove,
    Written,
    as_written,
    edited,
    with_settings,
)
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
        ("ballot = { x = [1, 2] } # B", 'ballot = { x = [1, 2], blank = "new"} # B'),
        ("ballot = {}", 'ballot = {blank = "new"}'),
        ('["ballot"] # here\n', '["ballot"] # here\nblank = "new"\n'),
        ("[ballot]\nx = 1 # B\n\n[ranks]\n", '[ballot]\nx = 1 # B\nblank = "new"\n\n[ranks]\n'),
        ("[ballot]\nx = 1", '[ballot]\nx = 1\nblank = "new"\n'),
        ("[ballot]\r\nx = 1\r\n", '[ballot]\r\nx = 1\r\nblank = "new"\r\n'),
        ("[[groups]]\nblank = 1\n", '[[groups]]\nblank = 1\n\n[ballot]\nblank = "new"\n'),
        ("", '[ballot]\nblank = "new"\n'),
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
    assert with_settings(text, {"ballot.blank": "new"}) == changed
    assert tomllib.loads(changed)["ballot"]["blank"] == "new"


@pytest.mark.parametrize("file", HOUSE, ids=lambda path: path.stem)
@example_settings(deadline=None, max_examples=30)
@given(data=st.data())
def test_every_setting_of_the_house_schemes_can_be_changed(file: Any, data: st.DataObject) -> None:
    text = file.read_text(encoding="utf-8")
    path = data.draw(st.sampled_from(sorted(as_written(text))))
    value: Written = data.draw(VALUES)
    changed = with_settings(text, {path: value})
    section, key = path.split(".")
    wanted = tomllib.loads(text)
    wanted.setdefault(section, {})[key] = value
    assert tomllib.loads(changed) == wanted
    lines = set(text.split("\n"))
    assert len([line for line in changed.split("\n") if line not in lines]) <= 2


@given(value=VALUES, key=st.text(min_size=1))
def test_any_key_and_any_value_is_read_back(value: str | int | bool, key: str) -> None:
    for text in (file_text(LEAST), '[sources]\nx = "y" # z\n'):
        changed = with_settings(text, {f"sources.{key}": value})
        assert tomllib.loads(changed)["sources"][key] == value
        assert as_written(changed) == as_written(text)


def test_a_changed_setting_and_its_source_are_in_the_scheme_that_is_read_back() -> None:
    text = (SCHEMES / "tonghe-2011.toml").read_text(encoding="utf-8")
    text = with_settings(
        text,
        {
            "ballot.blank": "zero",
            "ballot.blank_grade": "none",
            "sources.ballot.blank": LocalText("另定", "else"),
        },
    )
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


# ------------------------------------------------------------------- entries of lists

LISTS = (
    ("ballot", "items"),
    ("ballot", "grades"),
    ("groups",),
    ("groups", 0, "units"),
    ("components",),
    ("components", 0, "parts"),
    ("deductions",),
    ("grades_of_year",),
    ("survey", "answers"),
    ("calendar",),
    ("signatories",),
    ("panel", "sectors"),
    ("ranks", "grade_lists"),
)
TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)
ENTRY = st.fixed_dictionaries(
    {"id": TEXTS, "label": st.builds(LocalText, TEXTS, TEXTS)},
    optional={"points": st.integers(0, 9), "last_day": st.dates(), "parts": st.lists(TEXTS)},
)


def at(raw: Any, path: Path) -> Any:
    """What a file says at a place; an empty list where it says nothing."""
    for key in path:
        known = raw.get(key) if isinstance(raw, dict) else raw[key] if key < len(raw) else None
        if known is None:
            return []
        raw = known
    return raw


def said(value: Any) -> Any:
    """A value as it is read back."""
    if isinstance(value, LocalText):
        return {"zh": value.zh, "en": value.en}
    return {key: said(each) for key, each in value.items()} if isinstance(value, dict) else value


def without(raw: Any, path: Path) -> Any:
    """Everything a file says elsewhere."""
    key, *rest = path
    if isinstance(raw, list):
        return [without(each, tuple(rest)) if n == key else each for n, each in enumerate(raw)]
    elsewhere = {known: value for known, value in raw.items() if known != key}
    held = raw.get(key)
    return {**elsewhere, key: without(held, tuple(rest))} if rest and held else elsewhere


@pytest.mark.parametrize("file", HOUSE, ids=lambda path: path.stem)
@example_settings(deadline=None, max_examples=40)
@given(data=st.data())
def test_entries_are_added_moved_and_removed_and_all_else_stays(
    file: Any, data: st.DataObject
) -> None:
    text = file.read_text(encoding="utf-8")
    path = data.draw(st.sampled_from(LISTS))
    raw = tomllib.loads(text)
    assume(len(path) == 1 or isinstance(path[1], str) or path[0] in raw)
    before = at(raw, path)
    entry = data.draw(ENTRY)
    place = data.draw(st.integers(0, len(before)))
    longer = edited(text, [Insert((*path, place), entry)])
    assert at(tomllib.loads(longer), path) == [*before[:place], said(entry), *before[place:]]
    to = data.draw(st.integers(0, len(before)))
    moved = edited(longer, [Move((*path, place), to)])
    assert at(tomllib.loads(moved), path) == [*before[:to], said(entry), *before[to:]]
    shorter = edited(moved, [Remove((*path, to))])
    assert at(tomllib.loads(shorter), path) == before
    for each in (longer, moved, shorter):
        now = without(tomllib.loads(each), path)
        assert {k: v for k, v in now.items() if v} == {
            k: v for k, v in without(tomllib.loads(text), path).items() if v
        }
        assert comments(each) == comments(text)


def comments(text: str) -> list[str]:
    return sorted(line.partition("# ")[2] for line in text.split("\n") if "# " in line)


def test_a_new_group_stands_between_the_others_as_they_are_written() -> None:
    text = (
        '[[groups]] # T3\nid = "a"\n\n# ---- people\n\n[[groups]]\nid = "b"\n\n# ---- next\n[x]\n'
    )
    new = {"id": "c", "label": LocalText("丙", "C")}
    lines = '[[groups]]\nid = "c"\nlabel = { zh = "丙", en = "C" }\n\n'
    between = edited(text, [Insert(("groups", 1), new)])
    assert between == text.replace('[[groups]]\nid = "b"', lines + '[[groups]]\nid = "b"')
    last = edited(text, [Insert(("groups", 2), new)])
    assert last == text.replace("# ---- next", f"{lines}# ---- next")
    assert edited(last, [Remove(("groups", 2))]) == text
    assert "# ---- next\n[x]" in edited(text, [Move(("groups", 0), 1)])


def test_what_a_file_says_outlives_a_layout_that_cannot_be_kept() -> None:
    text = "groups = [ # one\r\n  {id = 1} # two\r\n  , {id = 2},\r\n]\r\n"
    changed = edited(text, [Insert(("groups", 1), {"id": 9})])
    assert tomllib.loads(changed) == {"groups": [{"id": 1}, {"id": 9}, {"id": 2}]}
    assert changed.count("\r\n") == changed.count("\n")


def test_sectors_may_be_tables_of_their_own() -> None:
    text = '[[panel.sectors]]\nzh = "甲"\n'
    changed = edited(text, [Insert(("panel", "sectors", 1), LocalText("乙", "B"))])
    assert at(tomllib.loads(changed), ("panel", "sectors")) == [
        {"zh": "甲"},
        {"zh": "乙", "en": "B"},
    ]


def test_a_list_that_is_not_there_is_made_and_one_left_empty_goes() -> None:
    text = "[x]\ny = 1\n"
    for path in (("groups", 0), ("panel", "sectors", 0)):
        made = edited(text, [Insert(path, {"id": "a"})])
        assert at(tomllib.loads(made), path[:-1]) == [{"id": "a"}]
        assert at(tomllib.loads(edited(made, [Remove(path)])), path[:-1]) == []
    assert edited(text, [Remove(("groups", 3)), Remove(("x", "z"))]) == text
    assert tomllib.loads(edited(text, [Remove(("x", "y"))])) == {"x": {}}


def test_texts_of_the_top_and_of_entries_are_changed_where_they_stand() -> None:
    text = 'id = "a" # short\ntitle = "甲"\n[[groups]]\nlabel = { zh = "乙" } # T1\n'
    put = [
        Put(("id",), "b"),
        Put(("title",), LocalText("丙", "C")),
        Put(("groups", 0, "label", "zh"), "丁"),
        Put(("hearing",), False),
    ]
    changed = edited(text, put)
    assert 'id = "b" # short\n' in changed
    assert 'label = { zh = "丁" } # T1\n' in changed
    raw = tomllib.loads(changed)
    assert raw["title"] == {"zh": "丙", "en": "C"}
    assert raw["hearing"] is False


@pytest.mark.parametrize(
    "text",
    [
        "[a]\nx = 1\n[[groups]]\nid = 1\n[b]\ny = 1\n[a.c]\nz = 1\n",
        "a.x = 1\n[[groups]]\nid = 1\n",
        "[a.c]\nz = 1\n[[groups]]\nid = 1\n[[groups.units]]\nname = 'x'\n[a]\nx = 1\n",
        "[[groups]]\nid = 1\n[[groups.units]]\nname = 'x'\n# end\n[[groups]]\n",
        "groups = [{id = 1}, # one\n{id = 2} # two\n]\n[a]\nx = 1",
        "[[groups]]\n[a]\nx = 1\n",
        "groups = [ # one\n  {id = 1} # two\n  , {id = 2},\n]\n",
        "groups = [ # one\r\n  {id = 1} # two\r\n  , {id = 2},\r\n]\r\n",
    ],
)
def test_layouts_of_other_hands_are_edited_all_the_same(text: str) -> None:
    raw = tomllib.loads(text)
    groups = raw["groups"]
    changed = tomllib.loads(edited(text, [Insert(("groups", 0), {"id": 9}), Put(("a", "n"), 2)]))
    assert changed["groups"] == [{"id": 9}, *groups]
    assert changed["a"] == {**raw.get("a", {}), "n": 2}
    assert tomllib.loads(edited(text, [Remove(("groups", 0))])).get("groups", []) == groups[1:]
