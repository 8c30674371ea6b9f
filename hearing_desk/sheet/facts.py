"""Every record the desk fills in for a paper, and the frame around them, in one place."""

from __future__ import annotations

from hearing_desk.sheet.count_facts import (
    AbsentLine,
    BallotLine,
    BallotListFacts,
    GroupSummaryFacts,
    KeyingFacts,
    NamedUnits,
    ReconciliationFacts,
    ReconciliationLine,
    SampleCheck,
    SummaryLine,
    UnitTallyFacts,
)
from hearing_desk.sheet.draw_facts import (
    CommitmentFacts,
    CommittedLine,
    DrawCertificateFacts,
    DrawnLine,
    EarlierRun,
    PanelLine,
    PanelListFacts,
    PanelRole,
    QuotaLine,
    ReplacementLine,
    SeedFacts,
    SeedRoll,
    WalkLine,
)
from hearing_desk.sheet.frame import (
    Frame,
)
from hearing_desk.sheet.hall_facts import (
    BallotFacts,
    BallotUnit,
    PauseLine,
    RuleSheetFacts,
    SpeechLine,
    SpeechRecordFacts,
)

__all__ = [
    "AbsentLine",
    "BallotFacts",
    "BallotLine",
    "BallotListFacts",
    "BallotUnit",
    "CommitmentFacts",
    "CommittedLine",
    "DrawCertificateFacts",
    "DrawnLine",
    "EarlierRun",
    "Frame",
    "GroupSummaryFacts",
    "KeyingFacts",
    "NamedUnits",
    "PanelLine",
    "PanelListFacts",
    "PanelRole",
    "PauseLine",
    "QuotaLine",
    "ReconciliationFacts",
    "ReconciliationLine",
    "ReplacementLine",
    "RuleSheetFacts",
    "SampleCheck",
    "SeedFacts",
    "SeedRoll",
    "SpeechLine",
    "SpeechRecordFacts",
    "SummaryLine",
    "UnitTallyFacts",
    "WalkLine",
]
