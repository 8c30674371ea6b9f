"""Checks of paper against data, forged; both verifiers find it alike."""

from __future__ import annotations

import pytest

from tests.verifier.own import both_fail, checked_in_public
from tests.verify.hearings import Forgery, changed, forged
from tests.verify.test_binding import (
    FORGERIES,
    bound_day,
    returned_as_stored,
    with_altered_image,
)

BOUND: dict[str, tuple[str, Forgery]] = {
    "TypeBackChecked": ("binding", changed("TypeBackChecked", 2, matched=True)),
    "SignedPaperReturned": ("binding", changed("SignedPaperReturned", verdict="not-held")),
    "CustodyPhotographed": ("binding", changed("CustodyPhotographed", envelope=2)),
}
"""For every kind of act the check that must find it."""


@pytest.mark.parametrize("kind", BOUND)
def test_a_forged_check_of_paper_is_found_by_both(kind: str) -> None:
    check, forgery = BOUND[kind]
    theirs, mine = both_fail(forged(forgery, journal=bound_day()))
    assert check in theirs & mine


@pytest.mark.parametrize(
    ("check", "forgery"),
    [(check, forgery) for check, _, forgery in FORGERIES],
    ids=[f"{number}-{code}" for number, (_, code, _) in enumerate(FORGERIES)],
)
def test_what_the_program_finds_amiss_the_verifier_finds(check: str, forgery: Forgery) -> None:
    theirs, mine = both_fail(forged(forgery, journal=bound_day()))
    assert check in theirs
    assert theirs == mine


def test_images_altered_and_stored_files_returned_are_found_by_both() -> None:
    assert both_fail(bound_day()) == (set(), set())
    assert both_fail(with_altered_image()) == ({"files"}, {"files"})
    theirs, mine = both_fail(returned_as_stored())
    assert theirs == mine == {"binding", "files"}


def test_a_public_bundle_judges_no_verdict_that_a_withheld_correction_may_explain() -> None:
    shown = checked_in_public(bound_day())
    assert shown.failed() == set()
    assert "binding" not in shown.nothing
