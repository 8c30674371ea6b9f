"""Everything wrong with a scheme file comes back at once, with file and key path."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearing_desk.errors import Severity, errors_among
from hearing_desk.rules.scheme import read_scheme
from hearing_desk.rules.scheme_fields import SCHEME, SECTIONS
from hearing_desk.words.language import Language
from hearing_desk.words.scheme_file_words import MESSAGES
from tests.rules.scheme_text import changed, file_text, read

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
    ("path", "value", "code", "column"),
    [
        ("ballot.balnk", "zero", "scheme-key-unknown", "ballot.balnk"),
        ("groups.0.unit", [], "scheme-key-unknown", "groups[1].unit"),
        ("title", "", "scheme-text-wanted", "title"),
        ("title", 7, "scheme-text-wanted", "title"),
        ("title.zh", " 评议", "scheme-text-invisible", "title.zh"),
        ("title.en", "a\u200bb", "scheme-text-invisible", "title.en"),
        ("id", "Tonghe 2011", "scheme-id-malformed", "id"),
        ("id", 7, "scheme-id-malformed", "id"),
        ("ballot.anonymous", "yes", "scheme-flag-wanted", "ballot.anonymous"),
        ("ballot.overmark", "void", "scheme-choice-unknown", "ballot.overmark"),
        ("ballot.overmark", ["as-blank"], "scheme-choice-unknown", "ballot.overmark"),
        ("panel.scope", "week", "scheme-choice-unknown", "panel.scope"),
        ("ranks.decimals", "2", "scheme-whole-wanted", "ranks.decimals"),
        ("ranks.decimals", True, "scheme-whole-wanted", "ranks.decimals"),
        ("ranks.decimals", 7, "scheme-out-of-range", "ranks.decimals"),
        ("speech.limit_seconds", 0, "scheme-out-of-range", "speech.limit_seconds"),
        ("speech.limit_seconds", 4.5, "scheme-whole-wanted", "speech.limit_seconds"),
        ("ranks.flag_below", 0.5, "scheme-float", "ranks.flag_below"),
        ("ranks.flag_below", -1, "scheme-number-wanted", "ranks.flag_below"),
        ("ranks.flag_below", False, "scheme-number-wanted", "ranks.flag_below"),
        ("ranks.flag_below", "1e3", "scheme-number-wanted", "ranks.flag_below"),
        ("award.share", 0.4, "scheme-share-float", "award.share"),
        ("award.share", 40, "scheme-share-wanted", "award.share"),
        ("award.share", "40", "scheme-share-wanted", "award.share"),
        ("award.share", "140%", "scheme-share-wanted", "award.share"),
        ("award.share", "1/0", "scheme-share-wanted", "award.share"),
        ("award", [], "scheme-table-wanted", "award"),
        ("components", [{"id": "x", "label": "x", "weights": 5}], "scheme-table-wanted",
         "components[1].weights"),
        ("sources", "T19", "scheme-table-wanted", "sources"),
        ("groups", {}, "scheme-list-wanted", "groups"),
        ("signatories", {}, "scheme-list-wanted", "signatories"),
        ("groups", [], "scheme-list-length", "groups"),
        ("groups.0.balloting", "sheets", "scheme-choice-unknown", "groups[1].balloting"),
        ("groups.0.units", ["甲局", 5], "scheme-table-wanted", "groups[1].units[2]"),
        ("ballot.grades.0.points", 19.5, "scheme-float", "ballot.grades[1].points"),
    ],
)  # fmt: skip
def test_a_badly_written_value_is_named_by_its_key_path(path, value, code, column):
    problem = only_problem((path, value))
    assert (problem.code, problem.column) == (code, column)


def test_an_unknown_key_comes_with_the_nearest_known_one():
    assert only_problem(("ballot.divisior", "valid")).params["nearest"] == "divisor"
    assert only_problem(("speech.limit_s", 300)).params["nearest"] == "limit_seconds"


def test_an_unknown_alternative_comes_with_the_allowed_ones():
    problem = only_problem(("award.rounding", "up"))
    assert problem.value == "up"
    assert problem.params["allowed"] == "half-up, floor, ceiling, largest-remainder"


@pytest.mark.parametrize("key", ["id", "title", "document", "organizer", "groups", "ballot"])
def test_a_missing_key_is_named(key):
    scheme = changed()
    del scheme[key]
    read_back, problems = read_scheme(file_text(scheme), "试.toml")
    assert read_back is None
    assert [(problem.code, problem.column) for problem in problems] == [("scheme-key-missing", key)]


@pytest.mark.parametrize(
    ("changes", "code", "column"),
    [
        ([("ballot.grades.0.points", 20)], "scheme-maximum-mismatch", "ballot.maximum_total"),
        ([("ballot.combination", "pooled-mean")], "scheme-maximum-mismatch",
         "ballot.maximum_total"),
        ([("ballot.blank_grade", "none")], "scheme-blank-grade-missing", "ballot.blank_grade"),
        ([("ballot.blank_grade", "fair")], "scheme-blank-grade-unknown", "ballot.blank_grade"),
        ([("ballot.blank", "zero")], "scheme-blank-grade-idle", "ballot.blank_grade"),
        ([("ballot.divisor", "marks")], "scheme-divisor-mismatch", "ballot.divisor"),
        ([("ballot.grades.1.counted", False)], "scheme-uncounted-grade",
         "ballot.grades[2].counted"),
        ([("ballot.grades.0.counted", False), ("ballot.combination", "pooled-mean"),
          ("ballot.maximum_total", 50), ("ballot.divisor", "marks")],
         "scheme-best-grade-uncounted", "ballot.grades[1].counted"),
        ([("panel.exclude_drawn_today", True), ("panel.scope", "day")],
         "scheme-drawn-today-idle", "panel.exclude_drawn_today"),
        ([("ballot.divisor", "returned"), ("ballot.unreturned", "as-blank-items")],
         "scheme-unreturned-stray", "ballot.unreturned"),
        ([("ballot.anonymous", False)], "scheme-signed-invalid", "ballot.identified"),
        ([("speech.warning_seconds", 300)], "scheme-warning-late", "speech.warning_seconds"),
        ([("speech.last_seconds", 61)], "scheme-last-early", "speech.last_seconds"),
        ([("ballot.items.1.id", "first")], "scheme-id-duplicate", "ballot.items[2]"),
        ([("ballot.items.1.label", "甲")], "scheme-label-duplicate", "ballot.items[2]"),
        ([("ballot.grades.1.label", "好")], "scheme-label-duplicate", "ballot.grades[2]"),
        ([TWO_GROUPS, ("groups.1.id", "a")], "scheme-id-duplicate", "groups[2]"),
        ([TWO_GROUPS, ("groups.1.label", "甲组")], "scheme-label-duplicate", "groups[2]"),
        ([TWO_GROUPS, ("groups.0.units", ["甲局"]), ("groups.1.units", ["乙局", "甲局"])],
         "scheme-unit-duplicate", "groups[2].units[2]"),
        ([("signatories", [{"id": "clerk", "label": "甲"}, {"id": "clerk", "label": "乙"}])],
         "scheme-id-duplicate", "signatories[2]"),
        ([("components", [component("a", all=50), component("a", all=50) | {"label": "b"}])],
         "scheme-id-duplicate", "components[2]"),
        ([("components", [component("a", all=60), component("b", all="30.5")])],
         "scheme-weights-not-100", "components"),
        ([("components", [component("a", all=100, lost=5)])], "scheme-group-unknown",
         "components[1].weights.lost"),
        ([("components", [component("a", all=100) | {"maximum": 0}])],
         "scheme-component-worthless", "components[1].maximum"),
        ([("sources", {"ballot.blonk": "T19"})], "scheme-source-astray", "sources.ballot.blonk"),
    ],
)  # fmt: skip
def test_a_contradiction_is_an_error_at_its_key(changes, code, column):
    problem = only_problem(*changes)
    assert (problem.code, problem.column) == (code, column)
    assert problem.severity is Severity.ERROR


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
    problem = only_problem(("ballot.grades.1.points", 60))
    assert (problem.code, problem.column) == ("scheme-grades-rising", "ballot.grades[2]")
    assert problem.severity is Severity.WARNING
    scheme, _ = read(("ballot.grades.1.points", 60))
    assert scheme is not None


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
    assert [(problem.code, problem.file, problem.row) for problem in problems] == [
        ("scheme-not-toml", "坏.toml", row)
    ]


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
