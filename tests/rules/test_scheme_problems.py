"""Everything wrong with a scheme file comes back at once, with file and key path."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearing_desk.errors import Severity, errors_among
from hearing_desk.rules.scheme import read_scheme
from hearing_desk.rules.scheme_fields import SCHEME, SECTIONS
from hearing_desk.words.language import Language
from hearing_desk.words.scheme_file_words import MESSAGES
from tests.rules.scheme_text import accepted, changed, file_text, read, told

OVERMARKS = "as-blank, item-zero, item-excluded, lower-grade, ballot-invalid"
TWO_GROUPS = ("groups", [{"id": "a", "label": "甲组"}, {"id": "b", "label": "乙组"}])


def component(name: str, **weights: object) -> dict[str, object]:
    return {"id": name, "label": name, "weights": weights}


def only_problem(*changes: tuple[str, object]):
    scheme, problems = read(*changes)
    assert len(problems) == 1, problems
    assert (scheme is None) is bool(errors_among(problems))
    assert problems[0].file == "试.toml"
    for language in Language:
        assert MESSAGES[problems[0].code].filled(language, **problems[0].params)
    return problems[0]


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        ("ballot.balnk", "zero",
         told("scheme-key-unknown", "ballot.balnk", "balnk", nearest="blank")),
        ("groups.0.unit", [],
         told("scheme-key-unknown", "groups[1].unit", "unit", nearest="units")),
        ("title", "", told("scheme-text-wanted", "title", "")),
        ("title", 7, told("scheme-text-wanted", "title", "7")),
        ("title.zh", " 评议", told("scheme-text-invisible", "title.zh", "' 评议'")),
        ("title.en", "a\u200bb", told("scheme-text-invisible", "title.en", "'a\\u200bb'")),
        ("id", "Tonghe 2011", told("scheme-id-malformed", "id", "Tonghe 2011")),
        ("id", 7, told("scheme-id-malformed", "id", "7")),
        ("ballot.anonymous", "yes", told("scheme-flag-wanted", "ballot.anonymous", "yes")),
        ("ballot.overmark", "void",
         told("scheme-choice-unknown", "ballot.overmark", "void", allowed=OVERMARKS)),
        ("ballot.overmark", ["as-blank"],
         told("scheme-choice-unknown", "ballot.overmark", "['as-blank']", allowed=OVERMARKS)),
        ("panel.scope", "week",
         told("scheme-choice-unknown", "panel.scope", "week", allowed="per-group, day")),
        ("ranks.decimals", "2", told("scheme-whole-wanted", "ranks.decimals", "2")),
        ("ranks.decimals", True, told("scheme-whole-wanted", "ranks.decimals", "True")),
        ("ranks.decimals", 7, told("scheme-out-of-range", "ranks.decimals", "7", least=0, most=6)),
        ("speech.limit_seconds", 0,
         told("scheme-out-of-range", "speech.limit_seconds", "0", least=1, most=7200)),
        ("speech.limit_seconds", 4.5, told("scheme-whole-wanted", "speech.limit_seconds", "4.5")),
        ("ranks.flag_below", 0.5, told("scheme-float", "ranks.flag_below", "0.5")),
        ("ranks.flag_below", -1, told("scheme-number-wanted", "ranks.flag_below", "-1")),
        ("ranks.flag_below", False, told("scheme-number-wanted", "ranks.flag_below", "False")),
        ("ranks.flag_below", "1e3", told("scheme-number-wanted", "ranks.flag_below", "1e3")),
        ("award.share", 0.4, told("scheme-share-float", "award.share", "0.4")),
        ("award.share", 40, told("scheme-share-wanted", "award.share", "40")),
        ("award.share", "40", told("scheme-share-wanted", "award.share", "40")),
        ("award.share", "140%", told("scheme-share-wanted", "award.share", "140%")),
        ("award.share", "1/0", told("scheme-share-wanted", "award.share", "1/0")),
        ("award", [], told("scheme-table-wanted", "award", "[]")),
        ("components", [{"id": "x", "label": "x", "weights": 5}],
         told("scheme-table-wanted", "components[1].weights", "5")),
        ("sources", "T19", told("scheme-table-wanted", "sources", "T19")),
        ("groups", {}, told("scheme-list-wanted", "groups", "{}")),
        ("signatories", {}, told("scheme-list-wanted", "signatories", "{}")),
        ("groups", [], told("scheme-list-length", "groups", least=1, most=200, length=0)),
        ("groups.0.balloting", "sheets",
         told("scheme-choice-unknown", "groups[1].balloting", "sheets",
              allowed="rolling, booklet")),
        ("groups.0.units", ["甲局", 5], told("scheme-table-wanted", "groups[1].units[2]", "5")),
        ("ballot.grades.0.points", 19.5, told("scheme-float", "ballot.grades[1].points", "19.5")),
    ],
)  # fmt: skip
def test_a_badly_written_value_is_named_by_its_key_path(path, value, problem):
    assert only_problem((path, value)) == problem


def test_an_unknown_key_comes_with_the_nearest_known_one():
    assert only_problem(("ballot.divisior", "valid")).params["nearest"] == "divisor"
    assert only_problem(("speech.limit_s", 300)).params["nearest"] == "limit_seconds"


@pytest.mark.parametrize("key", ["id", "title", "document", "organizer", "groups", "ballot"])
def test_a_missing_key_is_named(key):
    scheme = changed()
    del scheme[key]
    read_back, problems = read_scheme(file_text(scheme), "试.toml")
    assert read_back is None
    assert problems == (told("scheme-key-missing", key),)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ([("ballot.grades.0.points", 20)],
         told("scheme-maximum-mismatch", "ballot.maximum_total", "100",
              best="20", items=2, reached="40", wanted="100")),
        ([("ballot.combination", "pooled-mean")],
         told("scheme-maximum-mismatch", "ballot.maximum_total", "100",
              best="50", items=1, reached="50", wanted="100")),
        ([("ballot.blank_grade", "none")],
         told("scheme-blank-grade-missing", "ballot.blank_grade", allowed="good, poor")),
        ([("ballot.blank_grade", "fair")],
         told("scheme-blank-grade-unknown", "ballot.blank_grade", "fair", allowed="good, poor")),
        ([("ballot.blank", "zero")], told("scheme-blank-grade-idle", "ballot.blank_grade", "poor")),
        ([("ballot.divisor", "marks")], told("scheme-divisor-mismatch", "ballot.divisor", "marks")),
        ([("ballot.grades.1.counted", False)],
         told("scheme-uncounted-grade", "ballot.grades[2].counted", "差",
              divisor="present-at-issue")),
        ([("ballot.grades.0.counted", False), ("ballot.combination", "pooled-mean"),
          ("ballot.maximum_total", 50), ("ballot.divisor", "marks")],
         told("scheme-best-grade-uncounted", "ballot.grades[1].counted", "好")),
        ([("panel.exclude_drawn_today", True), ("panel.scope", "day")],
         told("scheme-drawn-today-idle", "panel.exclude_drawn_today", "true")),
        ([("ballot.divisor", "returned"), ("ballot.unreturned", "as-blank-items")],
         told("scheme-unreturned-stray", "ballot.unreturned", "as-blank-items",
              divisor="returned")),
        ([("ballot.anonymous", False)],
         told("scheme-signed-invalid", "ballot.identified", "invalid")),
        ([("speech.warning_seconds", 300)],
         told("scheme-warning-late", "speech.warning_seconds", "300", limit=300)),
        ([("speech.last_seconds", 61)],
         told("scheme-last-early", "speech.last_seconds", "61", warning=60)),
        ([("ballot.items.1.id", "first")], told("scheme-id-duplicate", "ballot.items[2]", "first")),
        ([("ballot.items.1.label", "甲")], told("scheme-label-duplicate", "ballot.items[2]", "甲")),
        ([("ballot.grades.1.label", "好")],
         told("scheme-label-duplicate", "ballot.grades[2]", "好")),
        ([TWO_GROUPS, ("groups.1.id", "a")], told("scheme-id-duplicate", "groups[2]", "a")),
        ([TWO_GROUPS, ("groups.1.label", "甲组")],
         told("scheme-label-duplicate", "groups[2]", "甲组")),
        ([TWO_GROUPS, ("groups.0.units", ["甲局"]), ("groups.1.units", ["乙局", "甲局"])],
         told("scheme-unit-duplicate", "groups[2].units[2]", "甲局")),
        ([("signatories", [{"id": "clerk", "label": "甲"}, {"id": "clerk", "label": "乙"}])],
         told("scheme-id-duplicate", "signatories[2]", "clerk")),
        ([("components", [component("a", all=50), component("a", all=50) | {"label": "b"}])],
         told("scheme-id-duplicate", "components[2]", "a")),
        ([("components", [component("a", all=60), component("b", all="30.5")])],
         told("scheme-weights-not-100", "components", "全部单位", group="all", reached="90.5")),
        ([("components", [component("a", all=100, lost=5)])],
         told("scheme-group-unknown", "components[1].weights.lost", "lost", allowed="all")),
        ([("components", [component("a", all=100) | {"maximum": 0}])],
         told("scheme-component-worthless", "components[1].maximum", "0")),
        ([("sources", {"ballot.blonk": "T19"})],
         told("scheme-source-astray", "sources.ballot.blonk", "ballot.blonk")),
    ],
)  # fmt: skip
def test_a_contradiction_is_an_error_at_its_key(changes, problem):
    assert only_problem(*changes) == problem


def test_the_sum_of_maxima_is_told():
    problem = only_problem(("ballot.grades.0.points", "20.5"))
    assert problem.params == {"best": "20.5", "items": 2, "reached": "41", "wanted": "100"}


def test_weights_are_told_per_group():
    problem = only_problem(
        TWO_GROUPS, ("components", [component("x", a=100, b="33.3"), component("y", b=1)])
    )
    assert problem.value == "乙组"
    assert problem.params == {"group": "b", "reached": "34.3"}


def test_the_order_of_groups_may_be_cited():
    _, problems = read(("sources", {"groups.all": "方案二", "ballot.blank": {"zh": "方案五"}}))
    assert problems == ()


def test_a_grade_worth_more_than_the_one_before_it_is_only_a_warning():
    problem = told("scheme-grades-rising", "ballot.grades[2]", "差", better="50", worse="60")
    warning = replace(problem, severity=Severity.WARNING)
    assert only_problem(("ballot.grades.1.points", 60)) == warning
    scheme, _ = read(("ballot.grades.1.points", 60))
    assert scheme is not None
    accepted(("ballot.grades.1.points", 50))


def test_all_problems_come_at_once_contradictions_too():
    scheme, problems = read(
        ("ballot.grades.0.points", 20),
        ("ranks.decimals", "two"),
        ("speech.warning_seconds", 400),
        ("colour", "red"),
    )
    assert scheme is None
    assert {problem.code for problem in problems} == {
        "scheme-maximum-mismatch",
        "scheme-whole-wanted",
        "scheme-warning-late",
        "scheme-key-unknown",
    }


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ('id = "x"\ntitle = \n', 2),
        ('id = "x', None),
        ("a = " + "9" * 5000, None),
        ("a = " + "[" * 5000, None),
        ("a = 1\na = 2\n", 2),
    ],
)
def test_a_file_that_is_not_toml_is_one_problem_with_its_row(text, row):
    scheme, problems = read_scheme(text, "坏.toml")
    assert scheme is None
    (problem,) = problems
    assert (problem.code, problem.file, problem.row) == ("scheme-not-toml", "坏.toml", row)
    assert problem.severity is Severity.ERROR
    assert str(problem.params["reason"]).strip() not in ("", "None")


def test_a_long_value_is_shortened():
    problem = only_problem(("ballot.overmark", "x" * 500))
    assert problem.value is not None
    assert len(problem.value) == 60


RAW = st.recursive(
    st.booleans()
    | st.integers(-(10**12), 10**12)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(min_size=1, max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)
PATHS = [field.key for field in SCHEME]
PATHS += [f"{name}.{field.key}" for name, fields in SECTIONS.items() for field in fields]
PATHS += ["groups.0.label", "groups.0.units", "ballot.items.0.id", "ballot.grades.0.points"]
UNKNOWN = st.text(min_size=1, max_size=12).filter(
    lambda key: "." not in key and not key.isdigit() and key not in PATHS
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(PATHS), RAW)
def test_any_value_anywhere_never_raises_and_never_passes_unread(path, value):
    scheme, problems = read((path, value))
    assert (scheme is None) is bool(errors_among(problems))
    assert all(problem.file == "试.toml" and problem.code in MESSAGES for problem in problems)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["", *(f"{name}." for name in SECTIONS)]), UNKNOWN, RAW)
def test_an_unknown_key_is_always_a_problem(section, key, value):
    known = [field.key for field in SECTIONS.get(section[:-1], SCHEME)]
    if key in known:
        return
    scheme, problems = read((f"{section}{key}", value))
    assert scheme is None
    assert f"{section}{key}" in {problem.column for problem in problems}


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_never_raises(text):
    scheme, problems = read_scheme(text, "随便.toml")
    assert scheme is None
    assert problems
