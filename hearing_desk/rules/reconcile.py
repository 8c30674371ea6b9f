"""The sums of a unit's papers: every ballot accounted for, on paper and in the record (D7)."""

from __future__ import annotations

from hearing_desk.model.rounds import ReconciliationCheck, ReconciliationLine
from hearing_desk.model.tally import BallotAccount


def reconcile(
    account: BallotAccount,
    *,
    printed: int,
    minuted: int,
    keyed: int,
    valid: int,
    invalid: int,
    abstentions: int = 0,
) -> tuple[ReconciliationLine, ...]:
    """Each check of the reconciliation sheet with both sides, in the order of the sheet.

    minuted: unreturned ballots that stand in the minutes.
    keyed:   papers whose marks, or whose invalidity, stand in the record.
    Foreign paper is in none of the figures (B8).
    """
    returned = account.returned
    paper = None
    if account.unused is not None:
        paper = account.issued + account.exchanged + account.unused
    return (
        _equal(
            ReconciliationCheck.ISSUED_TO_VOTERS, account.issued, account.present - account.recused
        ),
        ReconciliationLine(
            ReconciliationCheck.RETURNED_WITHIN_ISSUED,
            returned,
            account.issued,
            returned <= account.issued,
        ),
        _equal(ReconciliationCheck.MISSING_MINUTED, account.issued, returned + minuted),
        _equal(ReconciliationCheck.KEYED, returned, keyed),
        _equal(ReconciliationCheck.SORTED, keyed, valid + invalid + abstentions),
        _equal(ReconciliationCheck.PAPER, printed, paper),
    )


def _equal(check: ReconciliationCheck, left: int, right: int | None) -> ReconciliationLine:
    return ReconciliationLine(check, left, right, None if right is None else left == right)
