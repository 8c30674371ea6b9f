"""Papers of invented samples and recounts: a paper read twice, one that differs, one unread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hearing_desk.model.ids import Round, SheetNo, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.rules.sample import chosen, sample_key, ticket_name
from hearing_desk.rules.tickets import ticket_digits
from hearing_desk.sheet.document import SheetDocument
from hearing_desk.sheet.facts import (
    Frame,
    RecountedSheet,
    RecountFacts,
    SampledSheet,
    SampleFacts,
)
from hearing_desk.sheet.recount_paper import build_recount_record
from hearing_desk.sheet.sample_paper import build_sample_record
from tests.sheet.papers import EXAMPLE_PAPERS, LONG_UNIT, RARE, marks, tally

HEARING, SEED = "H-20110618-7F3A", "20110618"
SHEETS = tuple(map(SheetNo, range(1, 10)))


def sample_facts(**changed: object) -> SampleFacts:
    """Five of nine papers: one read twice, one that differs, one unread; a long name."""
    key = sample_key(HEARING, UnitId("U04"), Round(1), 1, SEED)
    counted = dict(zip(SHEETS, EXAMPLE_PAPERS, strict=True))
    drawn = chosen(key, SHEETS, 5)
    read = (
        (counted[drawn[0]],),
        (marks("12222"), counted[drawn[1]]),
        (marks("1123?"),),
        (counted[drawn[3]],),
        (),
    )
    facts = SampleFacts(
        unit=LONG_UNIT,
        group="执法监督组",
        hearing=HEARING,
        unit_id="U04",
        round_number=1,
        number=1,
        notary=f"赵{RARE[2]}",
        drawn_at="2011-06-18 10:48:20 UTC+08:00",
        closed_at="2011-06-18 10:52:41 UTC+08:00",
        seed=SEED,
        key=key,
        papers=9,
        looked_for=2,
        proposed=7,
        percent=83,
        sheets=tuple(
            SampledSheet(
                sheet,
                ticket_digits(key, PersonId(ticket_name(sheet)))[:18],
                readings,
                counted[sheet] if readings else None,
            )
            for sheet, readings in zip(drawn, read, strict=True)
        ),
        remark="最后一张已随信封封存，未再启封",
    )
    return replace(facts, **changed)  # type: ignore[arg-type]


def recount_facts(**changed: object) -> RecountFacts:
    """Two of nine papers differ: one was counted wrongly, of the other the recount was wrong."""
    recounted, settled = list(EXAMPLE_PAPERS), list(EXAMPLE_PAPERS)
    recounted[2], recounted[7] = marks("11112"), marks("1234?")
    settled[2] = marks("11112")
    facts = RecountFacts(
        unit="卫生局",
        group="执法监督组",
        round_number=1,
        number=1,
        asked_by="监票人",
        asker=f"孙{RARE[1]}",
        reason="与公安局相差 0.05 分，处在评选名额线上",
        asked_at="2011-06-18 11:02:10 UTC+08:00",
        compared_at="2011-06-18 11:09:55 UTC+08:00",
        keyed_by=f"王{RARE[0]}、李敏",
        recounted_by="陈重录",
        papers=9,
        undone=1,
        sheets=(
            RecountedSheet(
                3,
                EXAMPLE_PAPERS[2],
                recounted[2],
                settled[2],
                "第五项勾在“较好”框内",
                f"孙{RARE[1]}、周监督",
            ),
            RecountedSheet(8, EXAMPLE_PAPERS[7], recounted[7], EXAMPLE_PAPERS[7], "空白", "孙、周"),
        ),
        before=tally(),
        after=tally(tuple(recounted)),
        settled=tally(tuple(settled)),
        correction_due=False,
    )
    return replace(facts, **changed)  # type: ignore[arg-type]


def sample_record(at: Frame) -> SheetDocument:
    return build_sample_record(sample_facts(), at)


def recount_record(at: Frame) -> SheetDocument:
    return build_recount_record(recount_facts(), at)


def recount_that_agrees(at: Frame) -> SheetDocument:
    """Nothing differs."""
    same = tally()
    facts = recount_facts(sheets=(), after=same, settled=same)
    return build_recount_record(facts, at)


RECHECK_PAPERS: dict[str, Callable[[Frame], SheetDocument]] = {
    "d14_recount_record": recount_record,
    "d14_recount_that_agrees": recount_that_agrees,
    "d14a_sample_record": sample_record,
}
