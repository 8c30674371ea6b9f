"""The rules in force: the scheme's digest and the digest that froze scheme and units."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from hearing_desk.errors import Problem
from hearing_desk.journal.correction_events import RecomputationOrdered
from hearing_desk.journal.frozen_rules import rules_sha256
from hearing_desk.journal.hall_events import RulesFrozen, SchemeAdopted
from hearing_desk.verify.record import Act, Record
from hearing_desk.verify.report import NothingToCheck


def rules_unchanged(record: Record) -> Iterator[Problem]:
    """Each scheme text has its digest and can be read; the frozen digest is that of what stood."""
    texts: tuple[Act[SchemeAdopted] | Act[RecomputationOrdered], ...] = (
        *record.of(SchemeAdopted),
        *record.of(RecomputationOrdered),
    )
    for adopted in texts:
        found = sha256(adopted.event.text.encode()).hexdigest()
        if found != adopted.event.sha256:
            yield Problem("scheme-digest-differs", value=found, params={"seq": adopted.seq})
    for state, act in record.replay(papers=False):
        if isinstance(act.event, RulesFrozen):
            found = rules_sha256(state)
            if found != act.event.sha256:
                yield Problem("frozen-digest-differs", value=found, params={"seq": act.seq})
    if record.state.frozen_sha256 is None:
        raise NothingToCheck("rules-not-frozen-yet")
    scheme = record.scheme()
    if scheme.id != record.state.scheme:
        yield Problem(
            "scheme-id-differs", params={"named": record.state.scheme, "found": scheme.id}
        )
