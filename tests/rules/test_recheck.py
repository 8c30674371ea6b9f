"""What keeps figures from being locked: samples and recounts of the papers that are not through."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hearing_desk.errors import Problem
from hearing_desk.model.ballots import Invalidation, InvalidReason, Marks, Ruling
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.ids import Round, SheetNo
from hearing_desk.model.people import PersonId
from hearing_desk.model.recheck import (
    RecountAsker,
    RecountSettlement,
    RecountState,
    SampleReading,
    SampleState,
)
from hearing_desk.rules.publishing import marks_may_be_told
from hearing_desk.rules.recheck import (
    corrections_due,
    open_rechecks,
    open_recount,
    open_sample,
    sample_mismatches,
    unsettled,
)
from tests.rules.counting import a_ballot, a_tally
from tests.rules.scheme_text import accepted

GOOD, OTHER, THIRD = a_ballot("11111"), a_ballot("12340"), a_ballot("22222")
ONE, TWO, THREE = map(SheetNo, (1, 2, 3))
NOTARY = PersonId("notary-1")


def a_round(samples: list[SampleState] | None = None, *recounts: RecountState) -> RoundState:
    """Three papers, all of them counted as good."""
    return RoundState(
        Round(1), 3, 3, 0, 3, 3, returned=3, samples=samples or [], rekeyings=list(recounts)
    )


COUNTED = {ONE: GOOD, TWO: GOOD, THREE: GOOD}


def a_sample(number: int = 1, closed: str | None = "", **read: Marks) -> SampleState:
    """All three sheets read as counted, but those told: `s2=OTHER`."""
    sample = SampleState(number, "8361", 3, 1, 3, (THREE, ONE, TWO), NOTARY, "", closed=closed)
    for sheet in sample.sheets:
        sample.readings[sheet] = [SampleReading(read.get(f"s{sheet}", GOOD), GOOD)]
    return sample


def a_recount(number: int = 1, *, compared: bool = True, **keyed: Marks) -> RecountState:
    """All three papers keyed as counted, but those told."""
    return RecountState(
        number,
        RecountAsker.NOTARY,
        NOTARY,
        "差距很小",
        "",
        keyed={sheet: keyed.get(f"s{sheet}", GOOD) for sheet in COUNTED},
        counted=dict(COUNTED),
        before=a_tally([GOOD] * 3) if compared else None,
        after=a_tally([GOOD] * 3) if compared else None,
    )


def settled(recount: RecountState, sheet: SheetNo, marks: Marks) -> RecountState:
    recount.settled[sheet] = RecountSettlement(marks, "看票认定", ())
    return recount


# --------------------------------------------------------------------- samples


def test_only_the_latest_sample_can_be_open() -> None:
    assert open_sample(a_round()) is None
    assert open_sample(a_round([a_sample()])) is None
    second = a_sample(2, closed=None)
    assert open_sample(a_round([a_sample(), second])) is second
    assert open_sample(a_round([a_sample(closed=None), a_sample(2)])) is None


def test_a_paper_that_counts_otherwise_than_the_notary_read_it_is_a_mismatch() -> None:
    assert sample_mismatches(a_round(), COUNTED) == ()
    assert sample_mismatches(a_round([a_sample()]), COUNTED) == ()
    current = a_round([a_sample(s3=OTHER), a_sample(2, s1=OTHER, s3=OTHER)])
    assert sample_mismatches(current, COUNTED) == (ONE, THREE)
    assert sample_mismatches(current, COUNTED | {ONE: OTHER}) == (THREE,)
    assert sample_mismatches(current, {}) == (ONE, THREE)


def test_the_latest_reading_of_a_sheet_holds() -> None:
    sample = a_sample(s2=OTHER)
    sample.readings[TWO].append(SampleReading(GOOD, GOOD))
    assert sample_mismatches(a_round([sample]), COUNTED) == ()
    sample.readings[TWO].append(SampleReading(THIRD, GOOD))
    assert sample_mismatches(a_round([sample]), COUNTED | {TWO: OTHER}) == (TWO,)
    assert sample_mismatches(a_round([sample]), COUNTED | {TWO: THIRD}) == ()


def test_two_who_looked_at_the_paper_outweigh_the_sample() -> None:
    def mismatches(**decided: dict[SheetNo, object]) -> tuple[SheetNo, ...]:
        return sample_mismatches(replace(a_round([a_sample(s2=OTHER)]), **decided), COUNTED)

    assert mismatches() == (TWO,)
    assert mismatches(rulings={TWO: Ruling(GOOD, "按意图", ())}) == ()
    assert mismatches(invalid={TWO: Invalidation(InvalidReason.OTHER, "撕毁", ())}) == ()
    assert mismatches(taken_out={TWO: "非本场票"}) == ()
    assert mismatches(rulings={ONE: Ruling(GOOD, "按意图", ())}) == (TWO,)


def test_a_correction_outweighs_the_sample_once_it_changed_what_counts() -> None:
    current = replace(a_round([a_sample(s2=OTHER)]), corrected={TWO: THIRD})
    assert sample_mismatches(current, COUNTED | {TWO: THIRD}) == ()
    assert sample_mismatches(current, COUNTED) == (TWO,)
    elsewhere = replace(a_round([a_sample(s2=OTHER)]), corrected={ONE: THIRD})
    assert sample_mismatches(elsewhere, COUNTED | {TWO: THIRD}) == (TWO,)


# --------------------------------------------------------------------- recounts


def test_only_the_latest_recount_can_be_open() -> None:
    assert open_recount(a_round()) is None
    assert open_recount(a_round(None, a_recount())) is None
    second = a_recount(2, compared=False)
    assert open_recount(a_round(None, a_recount(), second)) is second
    assert open_recount(a_round(None, a_recount(compared=False), a_recount(2))) is None


def test_differences_of_the_latest_recount_are_looked_at_once_it_is_compared() -> None:
    assert unsettled(a_round()) == ()
    assert unsettled(a_round(None, a_recount(s3=OTHER, s1=OTHER))) == (ONE, THREE)
    assert unsettled(a_round(None, settled(a_recount(s3=OTHER, s1=OTHER), ONE, GOOD))) == (THREE,)
    assert unsettled(a_round(None, a_recount(compared=False, s1=OTHER))) == ()
    assert unsettled(a_round(None, a_recount(s1=OTHER), a_recount(2))) == ()


def test_a_paper_two_found_counted_wrongly_is_to_be_corrected() -> None:
    assert corrections_due(a_round(), COUNTED) == ()
    found = settled(settled(a_recount(s3=OTHER, s1=OTHER, s2=OTHER), THREE, OTHER), ONE, OTHER)
    current = a_round(None, settled(found, TWO, GOOD))
    assert corrections_due(current, COUNTED) == (ONE, THREE)
    assert corrections_due(current, COUNTED | {ONE: OTHER}) == (THREE,)
    assert corrections_due(a_round(None, found, a_recount(2)), COUNTED) == ()


# --------------------------------------------------------------------- together


@pytest.mark.parametrize(
    ("current", "problems"),
    [
        (a_round(), []),
        (a_round([a_sample()], a_recount()), []),
        (a_round([a_sample(), a_sample(2, closed=None)]),
         [Problem("sample-open", params={"number": 2})]),
        (a_round([a_sample(s1=OTHER, s2=OTHER)]),
         [Problem("sample-mismatch-open", params={"sheets": "1-2"})]),
        (a_round(None, a_recount(2, compared=False, s2=OTHER)),
         [Problem("recount-open", params={"number": 2})]),
        (a_round(None, a_recount(s1=OTHER, s3=OTHER)),
         [Problem("recount-unsettled", params={"sheets": "1, 3"})]),
        (a_round(None, settled(a_recount(s3=OTHER), THREE, OTHER)),
         [Problem("recount-correction-due", params={"sheets": "3"})]),
        (a_round([a_sample(4, closed=None, s1=OTHER)],
                 settled(a_recount(s2=OTHER, s3=OTHER), THREE, OTHER)),
         [Problem("sample-open", params={"number": 4}),
          Problem("sample-mismatch-open", params={"sheets": "1"}),
          Problem("recount-unsettled", params={"sheets": "2"}),
          Problem("recount-correction-due", params={"sheets": "3"})]),
    ],
)  # fmt: skip
def test_everything_that_keeps_figures_open_is_said_at_once(
    current: RoundState, problems: list[Problem]
) -> None:
    assert open_rechecks(current, COUNTED) == tuple(problems)


def test_marks_are_told_of_a_group_large_enough() -> None:
    scheme = accepted(("release.min_published", 3))
    assert marks_may_be_told(scheme, a_tally([GOOD] * 3))
    assert not marks_may_be_told(scheme, a_tally([GOOD] * 2))
