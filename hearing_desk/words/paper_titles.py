"""What every paper is called where papers are listed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hearing_desk.model.papers import PaperKind
from hearing_desk.words import (
    correction_paper_words,
    count_paper_words,
    draw_paper_words,
    hall_paper_words,
    paper_words,
    recheck_paper_words,
    witness_paper_words,
    year_paper_words,
)
from hearing_desk.words.language import Words

PAPER_TITLES: Mapping[PaperKind, Words] = MappingProxyType(
    {
        PaperKind.RULE_SHEET: paper_words.RULE_SHEET,
        PaperKind.COMMITMENT_SLIP: draw_paper_words.COMMITMENT_SLIP,
        PaperKind.DRAW_CERTIFICATE: draw_paper_words.CERTIFICATE,
        PaperKind.PANEL_LIST: draw_paper_words.PANEL_LIST,
        PaperKind.NOTIFICATION_RECORD: witness_paper_words.NOTIFICATION,
        PaperKind.BALLOT: hall_paper_words.BALLOTS,
        PaperKind.ZERO_REPORT: witness_paper_words.ZERO_REPORT,
        PaperKind.SPEECH_RECORD: hall_paper_words.SPEECH_RECORD,
        PaperKind.RECONCILIATION: hall_paper_words.RECONCILIATION,
        PaperKind.UNIT_TALLY: count_paper_words.UNIT_TALLY,
        PaperKind.BALLOT_LIST: count_paper_words.BALLOT_LIST,
        PaperKind.GROUP_SUMMARY: count_paper_words.GROUP_SUMMARY,
        PaperKind.RECOMPUTATION: correction_paper_words.RECOMPUTATION,
        PaperKind.CORRECTION_REPORT: correction_paper_words.REPORT,
        PaperKind.NOTARY_PAGE: witness_paper_words.NOTARY_PAGE,
        PaperKind.INCIDENT_LOG: witness_paper_words.INCIDENT_LOG,
        PaperKind.RECOUNT_RECORD: recheck_paper_words.RECOUNT,
        PaperKind.SAMPLE_RECORD: recheck_paper_words.SAMPLE,
        PaperKind.CUSTODY_LABEL: witness_paper_words.LABEL,
        PaperKind.HANDOVER_LIST: witness_paper_words.HANDOVER,
        PaperKind.MANUAL_TALLY_FORM: witness_paper_words.MANUAL_FORM,
        PaperKind.COMPOSITE_SHEET: year_paper_words.COMPOSITE,
        PaperKind.RANKING_CIRCULAR: year_paper_words.CIRCULAR,
        PaperKind.COMMENDATION_LIST: year_paper_words.COMMENDATIONS,
        PaperKind.WATCH_LIST: year_paper_words.WATCH_LIST,
        PaperKind.DEDUCTION_LIST: year_paper_words.DEDUCTIONS,
        PaperKind.SURVEY_SHEET: year_paper_words.SURVEY,
        PaperKind.YEAR_COMPARISON: year_paper_words.COMPARISON,
        PaperKind.UPWARD_REPORT: year_paper_words.UPWARD_REPORT,
        PaperKind.CALENDAR: year_paper_words.CALENDAR,
    }
)
"""By kind."""
