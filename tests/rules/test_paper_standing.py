"""Which stored papers still hold, which one a code names, and the envelopes papers go into."""

from __future__ import annotations

from fractions import Fraction

import pytest

from hearing_desk.model.binding import PaperCode
from hearing_desk.model.correction import CorrectionState, GroupFigures
from hearing_desk.model.hearing import HearingState, RoundState, UnitDay
from hearing_desk.model.ids import GroupId, Round, UnitId
from hearing_desk.model.papers import PaperKind, StoredPaper
from hearing_desk.model.scheme import Affiliation, ReportMode
from hearing_desk.model.units import Unit
from hearing_desk.rules.envelopes import ENVELOPE_HOLDS, envelopes_of
from hearing_desk.rules.paper_standing import paper_of, superseded_by
from hearing_desk.rules.scheme_values import share_text
from tests.rules.counting import a_ballot, a_tally

POLICE = UnitId("U01")
LAW, SOCIAL = GroupId("law"), GroupId("social")
TALLY = a_tally([a_ballot("11111")])


def a_paper(
    kind: PaperKind, subject: str = "", version: int = 1, *, number: str = "", seq: int = 10
) -> StoredPaper:
    return StoredPaper(kind, number or f"{kind.value}-{subject}", version, subject, "ab", "cd", seq)


def a_hearing(*papers: StoredPaper, rounds: tuple[RoundState, ...] = ()) -> HearingState:
    """One unit, with these rounds and these papers."""
    unit = Unit(POLICE, "公安局", LAW, 1, Affiliation.COUNTY, None, ReportMode.SPOKEN)
    day = UnitDay(unit, rounds=list(rounds))
    return HearingState(papers=list(papers), units={POLICE: day})


def a_round(locked: int | None, versions: int) -> RoundState:
    """A round with so many locks; `locked` is the one in force."""
    figures = dict.fromkeys(range(1, versions + 1), TALLY)
    return RoundState(Round(1), 3, 3, 0, 3, 3, locked_version=locked, versions=figures)


def corrected(group: GroupId, begun_seq: int) -> CorrectionState:
    return CorrectionState(POLICE, group, Round(1), 2, begun_seq, GroupFigures((), (), ()))


def test_a_later_version_of_the_same_paper_takes_its_place() -> None:
    first, second, third = (a_paper(PaperKind.PANEL_LIST, "day", version) for version in (1, 2, 3))
    state = a_hearing(first, third, second)
    assert [superseded_by(state, paper) for paper in (first, second, third)] == [3, 3, None]


def test_a_paper_of_another_kind_or_subject_takes_nobodys_place() -> None:
    paper = a_paper(PaperKind.PANEL_LIST, "day")
    others = a_paper(PaperKind.PANEL_LIST, "law", 2), a_paper(PaperKind.BALLOT, "day", 2)
    assert superseded_by(a_hearing(paper, *others), paper) is None


@pytest.mark.parametrize("kind", [PaperKind.UNIT_TALLY, PaperKind.BALLOT_LIST])
@pytest.mark.parametrize(
    ("rounds", "version", "replaced_by"),
    [
        ((a_round(1, 1),), 1, None),
        ((a_round(2, 2),), 2, None),
        ((a_round(2, 2),), 1, 2),
        ((a_round(None, 1),), 1, 2),  # being corrected: the next lock is still to come
        ((a_round(1, 1), a_round(None, 0)), 1, 2),  # a new round after a void one
        ((), 1, None),
    ],
)
def test_a_paper_of_a_unit_falls_as_soon_as_its_figures_are_corrected(
    kind: PaperKind, rounds: tuple[RoundState, ...], version: int, replaced_by: int | None
) -> None:
    paper = a_paper(kind, POLICE, version)
    assert superseded_by(a_hearing(paper, rounds=rounds), paper) == replaced_by


def test_other_papers_of_a_unit_do_not_follow_its_versions() -> None:
    paper = a_paper(PaperKind.RECONCILIATION, POLICE)
    assert superseded_by(a_hearing(paper, rounds=(a_round(None, 1),)), paper) is None


def test_a_group_summary_falls_when_a_unit_of_the_group_is_corrected_after_it() -> None:
    summary = a_paper(PaperKind.GROUP_SUMMARY, LAW, 2, seq=10)
    state = a_hearing(summary)
    for standing in (corrected(LAW, 10), corrected(LAW, 9), corrected(SOCIAL, 11)):
        state.corrections.append(standing)
        assert superseded_by(state, summary) is None
    state.corrections.append(corrected(LAW, 11))
    assert superseded_by(state, summary) == 3
    assert superseded_by(state, a_paper(PaperKind.PANEL_LIST, LAW, seq=10)) is None


@pytest.mark.parametrize(
    ("number", "version", "digest", "held"),
    [
        ("D8-U01 V1", 1, "ab", True),
        ("D8-U02 V1", 1, "ab", False),
        ("D8-U01 V1", 2, "ab", False),
        ("D8-U01 V1", 1, "ff", False),
    ],
)
def test_a_code_names_the_paper_that_says_the_same(
    number: str, version: int, digest: str, held: bool
) -> None:
    """Codes hold capitals only."""
    other = a_paper(PaperKind.UNIT_TALLY, "U09")
    paper = a_paper(PaperKind.UNIT_TALLY, POLICE, number="d8-U01 V1")
    code = PaperCode("tonghe", "D8", number, version, digest, "ee")
    assert paper_of(a_hearing(other, paper), code) == (paper if held else None)


@pytest.mark.parametrize(
    ("sheets", "envelopes"),
    [
        (0, ((0, 0),)),
        (1, ((1, 1),)),
        (ENVELOPE_HOLDS, ((1, 100),)),
        (ENVELOPE_HOLDS + 1, ((1, 100), (101, 101))),
        (250, ((1, 100), (101, 200), (201, 250))),
    ],
)
def test_a_hundred_papers_go_into_an_envelope(
    sheets: int, envelopes: tuple[tuple[int, int], ...]
) -> None:
    assert envelopes_of(sheets) == envelopes


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (Fraction(2, 5), "40%"),
        (Fraction(1, 8), "12.5%"),
        (Fraction(1), "100%"),
        (Fraction(2, 3), "2/3"),
    ],
)
def test_a_share_is_written_as_people_write_it(share: Fraction, text: str) -> None:
    assert share_text(share) == text
