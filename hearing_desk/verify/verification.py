"""All checks over one record; each is made, whatever the others found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from hearing_desk.verify.attendance_checks import attendance_recounted
from hearing_desk.verify.binding_checks import paper_bound_to_data
from hearing_desk.verify.chain_checks import acts_well_formed, chain_unbroken, head_on_paper
from hearing_desk.verify.correction_checks import corrections_carried_through
from hearing_desk.verify.draw_checks import draws_recomputed, replacements_recomputed
from hearing_desk.verify.entry_checks import entries_complete, two_deciders
from hearing_desk.verify.file_checks import files_intact, papers_stored, sheets_signed
from hearing_desk.verify.making import Check, Making, walk_through
from hearing_desk.verify.order import acts_in_order
from hearing_desk.verify.pool_checks import draws_committed, pool_sealed
from hearing_desk.verify.privacy_checks import (
    contacts_kept_apart,
    nobody_tied_to_paper,
    people_known,
)
from hearing_desk.verify.recheck_checks import papers_rechecked
from hearing_desk.verify.record import CodeReader, Record
from hearing_desk.verify.report import VerificationReport
from hearing_desk.verify.role_checks import roles_kept
from hearing_desk.verify.rules_checks import rules_unchanged
from hearing_desk.verify.speech_checks import speeches_within_log
from hearing_desk.verify.tally_checks import (
    papers_reconciled,
    ranks_recomputed,
    tallies_recounted,
)
from hearing_desk.verify.year_checks import venues_add_up, years_recomputed

CHECKS: Final[tuple[tuple[str, Check], ...]] = (
    ("chain", chain_unbroken),
    ("head", head_on_paper),
    ("acts", acts_well_formed),
    ("order", acts_in_order),
    ("rules", rules_unchanged),
    ("pool", pool_sealed),
    ("commitments", draws_committed),
    ("draws", draws_recomputed),
    ("replacements", replacements_recomputed),
    ("attendance", attendance_recounted),
    ("speeches", speeches_within_log),
    ("entries", entries_complete),
    ("deciders", two_deciders),
    ("reconciliation", papers_reconciled),
    ("tallies", tallies_recounted),
    ("ranks", ranks_recomputed),
    ("papers", papers_stored),
    ("signatures", sheets_signed),
    ("files", files_intact),
    ("secrecy", nobody_tied_to_paper),
    ("people", people_known),
    ("contacts", contacts_kept_apart),
    ("venues", venues_add_up),
    ("years", years_recomputed),
    ("corrections", corrections_carried_through),
    ("rechecks", papers_rechecked),
    ("binding", paper_bound_to_data),
    ("roles", roles_kept),
)
"""Name and check, in the order in which they are numbered; a new one goes to the end."""


def run(
    record: Record,
    expected_head: str | None = None,
    tell: Callable[[str, int], None] = lambda _name, _done: None,
    read_codes: CodeReader | None = None,
) -> VerificationReport:
    """Make every check; never stops at the first that fails.

    expected_head: at least the first digits of the journal head printed on a signed paper,
                   lower-case hex; `None` = no paper at hand.
    tell:          called before each check with its name and how many are done; all that go
                   through the acts are well on their way when the first is told.
    read_codes:    as in `Record`.
    """
    asked = replace(record, expected_head=expected_head, read_codes=read_codes)
    makings = [
        Making(f"V{place}", name, check, asked) for place, (name, check) in enumerate(CHECKS, 1)
    ]
    walk_through(asked, makings)
    results = []
    for done, making in enumerate(makings):
        tell(making.name, done)
        results.append(making.result())
    return VerificationReport(tuple(results))
