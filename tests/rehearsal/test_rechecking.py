"""The notary's samples and the recount of a rehearsed day."""

from __future__ import annotations

from unittest.mock import patch

from hearing_desk.desk.desk import Desk
from hearing_desk.model.ballots import Marks
from hearing_desk.model.papers import PaperKind
from hearing_desk.rehearsal import rechecking
from hearing_desk.rehearsal.morning import NOTARY
from tests.builders import POLICE, a_seated_hearing
from tests.rehearsal.days import FONTS, PlayedDay, a_plan, played

NOTARIZED = (
    "signatories",
    [{"id": "clerk", "label": "计票人"}, {"id": "notary", "label": "公证员", "lines": 2}],
)


def kinds(day: PlayedDay) -> list[PaperKind]:
    return [paper.kind for paper in day.state.papers]


def test_the_notary_samples_and_one_unit_is_recounted() -> None:
    day = played(a_plan(NOTARIZED))
    assert kinds(day).count(PaperKind.SAMPLE_RECORD) == 2
    assert kinds(day).count(PaperKind.RECOUNT_RECORD) == 1
    samples = [s for unit in day.state.units.values() for s in unit.rounds[-1].samples]
    assert [sample.drawn_by for sample in samples] == [NOTARY, NOTARY]
    assert all(sample.closed == "" and not sample.differing for sample in samples)
    misread = [s for sample in samples for s, read in sample.readings.items() if len(read) == 2]
    assert len(misread) == 1
    (held,) = [r for unit in day.state.units.values() for r in unit.rounds[-1].rekeyings]
    assert set(held.keyed_by.values()) == {rechecking.RECOUNTER}
    assert len(held.differing) == len(held.settled) == 1
    assert [check.matched for check in day.state.binding.type_backs] == [True]
    acts = day.desk.hearing.journal.read()
    assert [row.actor for row in acts if row.kind == "TypeBackChecked"] == [NOTARY]
    assert day.verifies()


def test_without_a_notary_nothing_is_sampled() -> None:
    day = played(a_plan())
    assert PaperKind.SAMPLE_RECORD not in kinds(day)
    assert PaperKind.RECOUNT_RECORD in kinds(day)


def test_a_slip_that_both_passes_made_is_found_and_set_right() -> None:
    """Every clerk keys the first mark of every paper wrongly, alike in both passes."""

    def blind(paper: Marks, *_: object) -> Marks:
        return rechecking._slipped(paper)

    with patch("hearing_desk.rehearsal.keying.keyed", blind):
        day = played(a_plan(NOTARIZED))
    sampled = [unit for unit in day.state.units.values() if unit.rounds[-1].samples]
    assert len(sampled) == 2
    for unit in sampled:
        current = unit.rounds[-1]
        assert len(current.samples[0].differing) == len(current.samples[0].sheets)
        assert current.reopened
        assert set(current.samples[0].sheets) <= current.rulings.keys()
    (recounted,) = [u for u in day.state.units.values() if u.rounds[-1].rekeyings]
    current = recounted.rounds[-1]
    assert len(current.rekeyings[0].settled) == len(current.rekeyings[0].differing) > 1
    assert day.verifies()


def test_a_unit_without_papers_is_left_alone() -> None:
    day = a_seated_hearing(("ballot.divisor", "returned"))
    day.reported(POLICE).issued(POLICE).collected(POLICE, 0)
    for _ in range(4):
        day.ballots.minute_unreturned(POLICE, "未交回")
    desk = Desk(day.closed(POLICE).tallied(POLICE).journal, day.clock, FONTS)
    clock, chance = rechecking.RehearsalClock(0), rechecking.Chance("x")
    nothing = rechecking.Rechecking(desk, a_plan(NOTARIZED), clock, chance, ("甲", "乙"))
    for place in (rechecking.SAMPLED_AT[0], rechecking.RECOUNTED_AT):
        nothing.recheck(POLICE, (), place)
    assert desk.hearing.head == day.journal.head
    assert not desk.hearing.state.papers
