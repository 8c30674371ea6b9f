"""How many originals of a paper are proposed to be printed; people may ask for others."""

from __future__ import annotations

from collections.abc import Iterable

from hearing_desk.model.papers import PaperKind

TWO_ORIGINALS = frozenset(
    {
        PaperKind.RULE_SHEET,
        PaperKind.COMMITMENT_SLIP,
        PaperKind.DRAW_CERTIFICATE,
        PaperKind.SPEECH_RECORD,
        PaperKind.RECONCILIATION,
        PaperKind.UNIT_TALLY,
        PaperKind.BALLOT_LIST,
        PaperKind.GROUP_SUMMARY,
        PaperKind.ZERO_REPORT,
        PaperKind.NOTARY_PAGE,
        PaperKind.CORRECTION_REPORT,
        PaperKind.INCIDENT_LOG,
        PaperKind.RECOUNT_RECORD,
        PaperKind.SAMPLE_RECORD,
        PaperKind.HANDOVER_LIST,
    }
)
"""Signed at the table, one for the organizer's file and one for the notary's."""


def proposed_originals(names: Iterable[str]) -> int:
    """For the papers in hand, by their names (`D8-U05-V1.pdf`).

    One where any of them is not to be doubled: a list would be signed twice, and a second ballot
    would be one too many.
    """
    known = {kind.value: kind for kind in PaperKind}
    kinds = {known.get(name.split("-")[0].removesuffix(".pdf")) for name in names}
    return 2 if kinds and kinds <= TWO_ORIGINALS else 1
