"""The journal itself: its chain, the head on paper, the shape of its acts."""

from __future__ import annotations

from collections.abc import Iterator

from hearing_desk.errors import Problem, Severity
from hearing_desk.journal.chain import verify_chain
from hearing_desk.verify.record import Record
from hearing_desk.verify.report import NothingToCheck


def chain_unbroken(record: Record) -> Iterator[Problem]:
    """Every row continues the one before it, and its payload is spelt canonically.

    An act is in `record.acts` because it is spelt as this program spells it, which is canonical.
    """
    doubtful = bool(record.malformed)
    canonical = {act.row.payload for act in record.acts} if doubtful else ()
    broken = verify_chain(record.rows, payloads=doubtful, canonical=canonical)
    if broken is not None:
        yield Problem(
            "verify-chain-broken",
            value=broken.found,
            params={
                "seq": broken.seq,
                "fault": broken.fault.value,
                "expected": broken.expected or "-",
            },
        )
    if not record.rows:
        yield Problem("verify-record-empty")
        return
    yield Problem(
        "verify-head-told",
        Severity.WARNING,
        params={"acts": len(record.rows), "head": record.rows[-1].hash},
    )


def head_on_paper(record: Record) -> Iterator[Problem]:
    """The head copied from a signed paper is the hash of one of the acts.

    A paper shows the head as it was when it was printed, so later acts may follow; rows cut off
    or rewritten before that are found, and nothing else can find them.
    """
    expected = record.expected_head
    if expected is None:
        raise NothingToCheck("verify-head-not-compared")
    matching = [row.seq for row in record.rows if row.hash.startswith(expected)]
    if not matching:
        yield Problem("verify-head-unknown", params={"head": expected})
        return
    yield Problem(
        "verify-head-found",
        Severity.WARNING,
        params={"seq": matching[0], "later": len(record.rows) - matching[0]},
    )


def acts_well_formed(record: Record) -> Iterator[Problem]:
    """Every row is an act of a known kind with everything that belongs to it."""
    yield from record.malformed
