"""The desk: one hearing and the clerks of its stages."""

from __future__ import annotations

from hearing_desk.desk.ballot_clerk import BallotClerk
from hearing_desk.desk.binding_clerk import BindingClerk
from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.correction_clerk import CorrectionClerk
from hearing_desk.desk.draw_clerk import DrawClerk
from hearing_desk.desk.entry_clerk import EntryClerk
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.pool_clerk import PoolClerk
from hearing_desk.desk.ports import Clock
from hearing_desk.desk.reasons import require_reason
from hearing_desk.desk.recount_clerk import RecountClerk
from hearing_desk.desk.reprint_clerk import ReprintClerk
from hearing_desk.desk.role_clerk import RoleClerk
from hearing_desk.desk.rules_clerk import RulesClerk
from hearing_desk.desk.sample_clerk import SampleClerk
from hearing_desk.desk.sheet_clerk import SheetClerk
from hearing_desk.desk.sign_in_clerk import SignInClerk
from hearing_desk.desk.speech_clerk import SpeechClerk
from hearing_desk.desk.tally_clerk import TallyClerk
from hearing_desk.desk.year_clerk import YearClerk
from hearing_desk.errors import Refusal
from hearing_desk.journal.ballot_events import (
    IncidentRecorded,
    SupervisionEnded,
)
from hearing_desk.journal.port import Journal
from hearing_desk.sheet.fonts import FontFiles


class Desk:
    """Everything that may be done to a hearing, by stage."""

    def __init__(self, journal: Journal, clock: Clock, fonts: FontFiles, program: str = "") -> None:
        """program: as in `Hearing`.

        Raises Refusal: "chain-broken", "event-unknown", "event-malformed".
        """
        self.hearing = hearing = Hearing(journal, clock, program)
        self.roles = RoleClerk(hearing)
        self.rules = RulesClerk(hearing)
        self.pool = PoolClerk(hearing)
        self.draws = DrawClerk(hearing, self.pool)
        self.sign_in = SignInClerk(hearing, self.draws)
        self.speeches = SpeechClerk(hearing)
        self.ballots = BallotClerk(hearing)
        self.entry = EntryClerk(hearing)
        self.tally = TallyClerk(hearing)
        self.samples = SampleClerk(hearing)
        self.recounts = RecountClerk(hearing)
        self.corrections = CorrectionClerk(hearing)
        self.year = YearClerk(hearing)
        self.papers = SheetClerk(hearing, self.draws, fonts)
        self.reprints = ReprintClerk(hearing, fonts)
        self.binding = BindingClerk(hearing)

    def record_incident(self, category: str, text: str) -> Changes:
        """Write something down verbatim (§6): `IncidentRecorded`.

        Raises Refusal: "hearing-not-opened", "reason-missing".
        """
        if not self.hearing.state.hearing:
            raise Refusal("hearing-not-opened")
        require_reason(text)
        number = len(self.hearing.state.incidents) + 1
        return self.hearing.append(IncidentRecorded(number, category, text), Topic.INCIDENTS)

    def end_supervision(self, reason: str) -> Changes:
        """The notary refused or left (6.21): `SupervisionEnded`.

        Raises Refusal: "hearing-not-opened", "reason-missing".
        """
        if not self.hearing.state.hearing:
            raise Refusal("hearing-not-opened")
        require_reason(reason)
        return self.hearing.append(SupervisionEnded(reason), Topic.INCIDENTS, Topic.PAPERS)
