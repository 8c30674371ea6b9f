"""Made-up people and ballots: plausible, and the same for everybody who asks again."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import Refusal
from hearing_desk.intake.ballots import BallotReading, read_ballots
from hearing_desk.intake.roster import read_roster
from hearing_desk.model.ballots import BLANK, ILLEGIBLE, OVERMARKED, Mark
from hearing_desk.model.ids import UnitId
from hearing_desk.rehearsal.ballots import keyed, plausible_ballots
from hearing_desk.rehearsal.box import (
    COPY_FROM,
    COPY_TO,
    MISSING_AT,
    Box,
    chosen,
    filled_box,
    without_unmarked,
)
from hearing_desk.rehearsal.chance import Chance
from hearing_desk.rehearsal.clock import RehearsalClock
from hearing_desk.rehearsal.making import papers_of, quotas_for, units_for
from hearing_desk.rehearsal.people import SECTORS, plausible_name, plausible_roster
from hearing_desk.rehearsal.plan import START_UTC_MS
from hearing_desk.rules.pool import form
from hearing_desk.sheet.fonts import load_typefaces
from tests.rehearsal.days import COUNTY, FONTS, SPOKEN, a_plan
from tests.rules.scheme_text import accepted, packaged

RULES = accepted(*COUNTY).ballot


# --------------------------------------------------------------------- chance


def test_chance_is_the_same_on_every_machine() -> None:
    chance = Chance("tonghe")
    assert [chance.below(1000) for _ in range(6)] == [377, 221, 855, 68, 884, 613]


@given(st.text(max_size=5), st.integers(1, 50))
def test_a_shuffle_keeps_everything(seed: str, count: int) -> None:
    assert sorted(Chance(seed).shuffled(range(count))) == list(range(count))


@given(st.text(max_size=5), st.integers(1, 1000))
def test_chance_stays_below_its_bound(seed: str, bound: int) -> None:
    assert 0 <= Chance(seed).below(bound) < bound


def test_what_happens_never_and_always() -> None:
    chance = Chance("x")
    assert not any(chance.happens(0) for _ in range(100))
    assert all(chance.happens(1000) for _ in range(100))


def test_weights_make_things_likelier() -> None:
    chance = Chance("weights")
    counts = Counter(chance.weighted("abc", (80, 20, 0)) for _ in range(2000))
    assert counts["a"] > 3 * counts["b"] > 0
    assert counts["c"] == 0


def test_time_passes_when_the_script_says_so() -> None:
    clock = RehearsalClock(START_UTC_MS)
    first = clock.now()
    clock.pass_ms(5_000)
    second = clock.now()
    assert second.mono_ms - first.mono_ms == second.utc_ms - first.utc_ms == 5_001
    assert first.origin == second.origin
    assert first.utc_ms == START_UTC_MS + 1


# --------------------------------------------------------------------- people


def test_a_pool_of_400_in_six_sectors_is_without_problems() -> None:
    faces = load_typefaces(FONTS)
    reading = read_roster(
        plausible_roster(400, "2011"), "r.csv", missing_glyphs=faces.missing_glyphs
    )
    draft = form(reading.rows)
    assert (*reading.problems, *draft.problems) == ()
    assert dict(draft.sector_counts) == dict(SECTORS)
    assert len({person.name for person in draft.people}) == 400
    assert any("䶮" in person.name for person in draft.people)


def test_a_pool_is_the_same_for_everybody() -> None:
    assert plausible_roster(100, "a") == plausible_roster(100, "a")
    assert plausible_roster(100, "a") != plausible_roster(100, "b")


@pytest.mark.parametrize("size", [6, 7, 59, 401])
def test_a_pool_has_the_size_asked_for(size: int) -> None:
    people = form(read_roster(plausible_roster(size, "s"), "r.csv").rows).people
    assert len(people) == size
    assert {person.sector for person in people} == {sector for sector, _ in SECTORS}


def test_names_have_two_to_four_characters() -> None:
    chance = Chance("names")
    assert {len(plausible_name(chance)) for _ in range(3000)} == {2, 3, 4}


# -------------------------------------------------------------------- ballots


def test_ballots_are_mostly_marked_and_now_and_then_odd() -> None:
    papers = plausible_ballots(4000, 5, 4, 0, Chance("box"))
    marks = Counter(mark for paper in papers for mark in paper)
    assert {BLANK, OVERMARKED, ILLEGIBLE, *"1234"} == set(marks)
    assert marks["1"] > marks["2"] > marks["3"] > marks["4"] > marks[BLANK]
    assert marks[BLANK] > marks[OVERMARKED] > marks[ILLEGIBLE] > 0
    assert any(set(paper) == {BLANK} for paper in papers)


def test_merit_makes_better_marks() -> None:
    def best_marks(merit: int) -> int:
        papers = plausible_ballots(500, 5, 4, merit, Chance("m"))
        return sum(paper.count(Mark("1")) for paper in papers)

    assert best_marks(0) < best_marks(1) < best_marks(2) < best_marks(3)


@pytest.mark.parametrize("grades", [2, 3, 4, 5, 9])
def test_ballots_use_every_grade_and_no_other(grades: int) -> None:
    papers = plausible_ballots(3000, 2, grades, 0, Chance("g"))
    keys = {mark for paper in papers for mark in paper} - {BLANK, OVERMARKED, ILLEGIBLE}
    assert keys == {str(key) for key in range(1, grades + 1)}


def test_a_slip_is_always_another_key() -> None:
    chance = Chance("slip")
    paper = (Mark("1"), BLANK, Mark("4"))
    assert keyed(paper, 4, 0, chance) == paper
    for _ in range(50):
        slipped = keyed(paper, 4, 1000, chance)
        assert all(one != other for one, other in zip(slipped, paper, strict=True))
        assert set(slipped) <= set("01234")


# ------------------------------------------------------------------------ box


def boxes(issued: int, units: int = 7) -> list[Box]:
    made: list[Box] = []
    chance = Chance("boxes")
    for place in range(units):
        made.append(filled_box(place, issued, RULES, chance, made))
    return made


def test_the_script_of_the_boxes() -> None:
    made = boxes(8)
    assert [len(box.papers) for box in made] == [8, 8, 8, 8, 7, 8, 8]
    assert "1+2" in made[0].papers[-1]
    assert set(made[1].papers[0]) == {BLANK}
    assert sorted(made[COPY_TO].papers) == sorted(made[COPY_FROM].papers)


@pytest.mark.parametrize("issued", [0, 1, 2])
def test_boxes_of_the_smallest_halls(issued: int) -> None:
    sizes = [len(box.papers) for box in boxes(issued)]
    assert sizes[MISSING_AT] == max(0, issued - 1)
    assert set(sizes[:MISSING_AT]) == {issued}


def test_each_delegate_chooses_one_best_and_one_last_unit() -> None:
    units = [UnitId(name) for name in ("U01", "U02", "U03", "U04")]
    columns = chosen(units, 50, 1, Chance("offices"))
    booklets = list(zip(*columns.values(), strict=True))
    assert len(booklets) == 50
    for booklet in booklets:
        assert sorted(paper[0] for paper in booklet) == [BLANK, BLANK, "1", "2"]


def test_a_single_unit_is_nobodys_last() -> None:
    assert chosen([UnitId("U01")], 3, 1, Chance("one")) == {UnitId("U01"): (("1",),) * 3}


def test_who_abstains_for_a_unit_has_not_marked_it() -> None:
    best, unmarked = (Mark("1"),), (BLANK,)
    assert without_unmarked((best, unmarked, best, unmarked), 3) == (best, unmarked, best)
    assert without_unmarked((best, best), 1) == (best,)


def test_no_tie_is_forced_where_not_as_many_voted() -> None:
    chance = Chance("other")
    earlier = [Box(((Mark("1"),) * 2,) * 3)] * 5
    assert len(filled_box(COPY_TO, 8, RULES, chance, earlier).papers) == 8


# ----------------------------------------------------------------------- plan


def ballots_of(*units: str, count: int = 2) -> BallotReading:
    rows = "".join(f"{unit},{n},1,2\n" for unit in units for n in range(count, 0, -1))
    return read_ballots(f"单位,票号,甲,乙\n{rows}".encode(), "b.csv", RULES)


def test_the_papers_of_a_file_lie_in_order_of_their_numbers() -> None:
    text = "单位,票号,甲,乙\n一,2,1,1\n二,1,1,1\n一,1,2,2\n"
    papers = papers_of(read_ballots(text.encode(), "b.csv", RULES).rows)
    assert papers == {"一": (("2", "2"), ("1", "1")), "二": (("1", "1"),)}


def test_ballots_of_a_unit_the_scheme_does_not_name_are_refused_row_by_row() -> None:
    with pytest.raises(Refusal) as caught:
        units_for(accepted(*COUNTY), ballots_of("第一局", "外星局"))
    assert caught.value.code == "ballots-faulty"
    assert [(p.file, p.row, p.column, p.value) for p in caught.value.problems] == [
        ("b.csv", 4, "单位", "外星局"),
        ("b.csv", 5, "单位", "外星局"),
    ]


def test_a_scheme_without_units_takes_those_of_the_ballots() -> None:
    units = units_for(accepted(), ballots_of("东局", "西局"))
    assert [(unit.name, unit.group) for unit in units] == [("东局", "all"), ("西局", "all")]


def test_a_scheme_without_units_gets_some_made_up() -> None:
    one = units_for(packaged("street-office"), None)
    assert [unit.name for unit in one[:2]] == ["城东街道社保所", "城西街道社保所"]
    two = units_for(
        accepted(("groups", [{"id": "a", "label": "甲类"}, {"id": "b", "label": "乙类"}])), None
    )
    assert len(two) == len({unit.name for unit in two}) == 24
    assert two[0].name == "发展和改革委员会"


def test_seats_follow_the_shares_of_the_pool() -> None:
    draft = form(read_roster(plausible_roster(400, "x"), "r.csv").rows)
    quotas = quotas_for(draft, 40, accepted(*COUNTY).panel)
    assert {quota.value: quota.minimum for quota in quotas.quotas} == {
        sector: count // 10 for sector, count in SECTORS
    }
    assert quotas.seats == 40


def test_a_pool_smaller_than_the_panel_is_refused() -> None:
    draft = form(read_roster(plausible_roster(6, "x"), "r.csv").rows)
    with pytest.raises(Refusal) as caught:
        quotas_for(draft, 7, accepted(*COUNTY).panel)
    assert caught.value.code == "rehearsal-pool-too-small"
    assert caught.value.params == {"people": 6, "seats": 7}


def test_the_file_id_tells_different_rehearsals_apart() -> None:
    plans = [
        a_plan(),
        a_plan(seats=9),
        a_plan(digits="0" * 20),
        a_plan(ballots=ballots_of(SPOKEN[0])),
        a_plan(("ranks.decimals", 1)),
        a_plan(people=61),
    ]
    assert len({plan.hearing for plan in plans}) == len(plans)
    assert a_plan().hearing == plans[0].hearing
    assert all(plan.hearing.startswith("R-") for plan in plans)
