"""The printed documents of a hearing (`domain.md` §7)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class PaperKind(Enum):
    """Which document; the value is its letter and number in `domain.md` §7.

    The commitment slip has no number there (`draw.md` 3.3 asks for it); it belongs to the draw
    certificate and borrows its number with a letter. The papers of the year that follow the
    composite sheet have none either and do the same, and so do the recomputation of a group by
    revised rules (6.23) and the notary's sample, which stands beside the recount.
    """

    RULE_SHEET = "D0"
    COMMITMENT_SLIP = "D1A"
    DRAW_CERTIFICATE = "D1"
    PANEL_LIST = "D2"
    NOTIFICATION_RECORD = "D3"
    BALLOT = "D4"
    ZERO_REPORT = "D5"
    SPEECH_RECORD = "D6"
    RECONCILIATION = "D7"
    UNIT_TALLY = "D8"
    BALLOT_LIST = "D9"
    GROUP_SUMMARY = "D10"
    RECOMPUTATION = "D10A"
    NOTARY_PAGE = "D11"
    CORRECTION_REPORT = "D12"
    INCIDENT_LOG = "D13"
    RECOUNT_RECORD = "D14"
    SAMPLE_RECORD = "D14A"
    CUSTODY_LABEL = "D15"
    HANDOVER_LIST = "D16"
    MANUAL_TALLY_FORM = "D17"
    COMPOSITE_SHEET = "D18"
    RANKING_CIRCULAR = "D18A"
    COMMENDATION_LIST = "D18B"
    WATCH_LIST = "D18C"
    DEDUCTION_LIST = "D18D"
    SURVEY_SHEET = "D18E"
    YEAR_COMPARISON = "D18F"
    UPWARD_REPORT = "D18G"
    CALENDAR = "D18H"


@dataclass(frozen=True, slots=True)
class StoredPaper:
    """A document as it stands in the record.

    subject:    unit id, group id or draw; empty = the hearing.
    pdf_sha256: digest under which its bytes are stored.
    seq:        journal number of the act that printed it.
    """

    kind: PaperKind
    number: str
    version: int
    subject: str
    record_sha256: str
    pdf_sha256: str
    seq: int


class LooseKind(Enum):
    """Papers that are no evidence: set when they are wanted, never stored in the record.

    The contents of the combined file cannot be in the record they list; the host's script is for
    reading aloud and may say what somebody typed.
    """

    HOST_SCRIPT = "HOST"
    CONTENTS = "LIST"
