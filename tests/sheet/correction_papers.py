"""Papers of an invented correction: a long name, rare characters, a tie lost, several sheets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hearing_desk.model.ballots import Mark
from hearing_desk.model.tally import UnitTally
from hearing_desk.rules.score import score_text
from hearing_desk.sheet.correction_paper import build_correction_report
from hearing_desk.sheet.document import SheetDocument
from hearing_desk.sheet.facts import (
    CorrectedSheet,
    CorrectionReportFacts,
    Frame,
    Place,
    RecomputationFacts,
    RecomputedLine,
    ReplacedVersion,
    UnitEffect,
)
from hearing_desk.sheet.recomputation_paper import build_recomputation
from hearing_desk.sheet.tally_paper import build_unit_tally
from tests.sheet.papers import (
    EXAMPLE_PAPERS,
    LONG_UNIT,
    RARE,
    marks,
    scheme,
    tally,
    unit_tally_facts,
)

BEFORE, AFTER = marks("12340"), marks("12?1+")
SECOND_BEFORE, SECOND_AFTER = marks("11111"), (*marks("1111"), Mark("1+2"))


def shown(counted: UnitTally) -> str:
    assert counted.score is not None
    return score_text(counted.score, scheme().ranks)


def correction_facts(**changed: object) -> CorrectionReportFacts:
    """Two papers of the health office set right; the unit tied with it falls behind."""
    was = tally()
    papers = tuple(
        AFTER if each == BEFORE else SECOND_AFTER if place == 0 else each
        for place, each in enumerate(EXAMPLE_PAPERS)
    )
    now = tally(papers)

    def effect(
        unit: str, before: Place | None, after: Place | None, *, corrected: bool = False
    ) -> UnitEffect:
        return UnitEffect(unit, before, after, corrected)

    sheet = CorrectedSheet(
        sheet_number=8,
        before=BEFORE,
        after=AFTER,
        reason="录入时看错行，第三、四、五项错位",
        found="公证员抽样核对第 8 号票时发现",
        checked_by=f"孙{RARE[1]}、周监督",
        notary="赵公证",
        at="2011-06-18 11:20:05 UTC+08:00",
    )
    other = replace(sheet, sheet_number=1, before=SECOND_BEFORE, after=SECOND_AFTER, notary=None)
    facts = CorrectionReportFacts(
        unit="卫生局",
        group="执法监督组",
        round_number=1,
        paper="D8-U04 V1",
        new_papers=("D8-U04 V2", "D9-U04 V2", "D10-law V2"),
        signed_by=(f"王{RARE[0]}", "李敏", "周监督", "孙监督", "吴总监", "赵公证", "钱公证"),
        sheets=(sheet, other),
        before=was,
        after=now,
        units=(
            effect("工商行政管理局", Place(1, False, "92.40"), Place(1, False, "92.40")),
            effect(
                "卫生局", Place(2, True, shown(was)), Place(2, False, shown(now)), corrected=True
            ),
            effect(LONG_UNIT, Place(2, True, shown(was)), Place(3, False, shown(was))),
            effect("农机总站", Place(None, False, None), Place(None, False, None)),
            effect("司法局", None, Place(4, False, "60.00")),
        ),
        ties_dropped=True,
    )
    return replace(facts, **changed)  # type: ignore[arg-type]


def correction_report(at: Frame) -> SheetDocument:
    return build_correction_report(correction_facts(), at)


def corrected_tally(at: Frame) -> SheetDocument:
    """The unit tally sheet that takes another's place."""
    replaced = ReplacedVersion(1, "81.00", "D12-U04-V2")
    imprint = replace(at.imprint, version=2, replaces="V1", objected=True)
    facts = replace(
        unit_tally_facts(),
        replaced=replaced,
        minuted=("第 10 号票为外来票，已取出（没有加盖印章）", "第 3 号票曾重新录入"),
    )
    return build_unit_tally(facts, replace(at, imprint=imprint))


def recomputation(at: Frame) -> SheetDocument:
    """A group by revised rules: two ranks change places."""
    total, nowhere = tally().raw_total, Place(None, False, None)
    facts = RecomputationFacts(
        group="执法监督组",
        number=1,
        document="县评议办〔2011〕7 号",
        reason="除数规则与上级文件不符",
        at="2011-06-19 09:00:00 UTC+08:00",
        sha256="3d" * 32,
        revisions=(
            ("除数：该单位发票时在场的评议代表人数（不含回避人员）。（C1a）", ""),
            ("", "除数：收回的票数。（C1b）"),
        ),
        lines=(
            RecomputedLine(LONG_UNIT, Place(2, True, "81.00"), Place(1, False, "90.00"), total, 9),
            RecomputedLine("公安局", Place(1, False, "81.00"), Place(2, True, "81.00"), total, 10),
            RecomputedLine("农机总站", nowhere, nowhere, total, 0),
        ),
    )
    return build_recomputation(facts, at)


CORRECTION_PAPERS: dict[str, Callable[[Frame], SheetDocument]] = {
    "d8_unit_tally_corrected": corrected_tally,
    "d10a_recomputation": recomputation,
    "d12_correction_report": correction_report,
}
