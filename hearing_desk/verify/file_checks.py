"""The stored files: bytes under their digests, versions without gaps, nothing uncited."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, get_args

from hearing_desk.errors import Problem, Severity
from hearing_desk.journal.ballot_events import PaperPrinted, SheetSigned
from hearing_desk.journal.binding_events import CustodyPhotographed, SignedPaperReturned
from hearing_desk.journal.events import FiguresEvent
from hearing_desk.journal.hall_events import DrawCommitted, PoolSealed
from hearing_desk.model.papers import PaperKind
from hearing_desk.sheet.paper import SIGNED_BY
from hearing_desk.verify.record import Record
from hearing_desk.verify.report import NothingToCheck

_OF_A_LOCK: Final = (PaperKind.UNIT_TALLY, PaperKind.BALLOT_LIST)
"""That their version is the one locked is for the order of acts."""


def papers_stored(record: Record) -> Iterator[Problem]:
    """Every printed paper is stored under its digest; its versions rise from 1 without gaps.

    A unit's papers bear the version locked, and one corrected before it was printed is left out.
    """
    latest: dict[tuple[PaperKind, str], int] = {}
    for act in record.of(PaperPrinted):
        event = act.event
        where = {"seq": act.seq, "number": event.number, "version": event.version}
        wanted = latest.get((event.kind, event.subject), 0) + 1
        skips = event.kind in _OF_A_LOCK and event.version > wanted
        if event.version != wanted and not skips:
            yield Problem("paper-version-gap", params={**where, "wanted": wanted})
        latest[event.kind, event.subject] = event.version
        found = record.measured(event.pdf_sha256)
        if found is None:
            yield Problem("paper-not-stored", params=where)
        elif found.sha256 != event.pdf_sha256:
            yield Problem("paper-altered", params=where)
    if not latest:
        raise NothingToCheck("no-papers-yet")


def sheets_signed(record: Record) -> Iterator[Problem]:
    """Each signed sheet bears every signature the scheme wants, by different people."""
    signed = tuple(record.of(SheetSigned))
    if not signed:
        raise NothingToCheck("no-sheets-signed-yet")
    wanted = [
        signatory
        for signatory in record.scheme().signatories
        if signatory.id in SIGNED_BY[PaperKind.UNIT_TALLY]
    ]
    for act in signed:
        # A blanked name falls back to the id, which is another for every line.
        names = {(role, record.person_name(person)) for role, person in act.event.signers}
        for signatory in wanted:
            count = sum(role == signatory.id for role, _ in names)
            if count < signatory.lines:
                params = {
                    "seq": act.seq,
                    "unit": record.unit_name(act.event.unit),
                    "role": signatory.label,
                    "wanted": signatory.lines,
                    "found": count,
                }
                yield Problem("signature-missing", params=params)


def files_intact(record: Record) -> Iterator[Problem]:
    """Every stored file has the size and digest it is listed under, and some act cites it."""
    cited = _cited(record)
    for entry in record.files:
        named = {"name": entry.name, "sha256": entry.sha256}
        found = record.measured(entry.sha256)
        if found is None:
            yield Problem("file-blanked", Severity.WARNING, params=named)
        elif found != (entry.size, entry.sha256):
            yield Problem("file-altered", params=named)
        if entry.sha256 not in cited:
            yield Problem("file-not-cited", params=named)
    listed = {entry.sha256 for entry in record.files}
    for digest, name in sorted(cited.items()):
        if digest not in listed:
            yield Problem("stored-file-missing", params={"name": name, "sha256": digest})


def _cited(record: Record) -> dict[str, str]:
    """Digest of every file an act cites, to its name."""
    cited = {act.event.pdf_sha256: act.event.number for act in record.of(PaperPrinted)}
    cited |= {act.event.rules_sha256: "rules.tsv" for act in record.of(DrawCommitted)}
    for act in record.of(PoolSealed):
        cited[act.event.source_sha256] = act.event.source_name
        cited[act.event.roster_sha256] = "roster.tsv"
    kinds: tuple[type[FiguresEvent], ...] = get_args(FiguresEvent)
    for figures in (act.event for kind in kinds for act in record.of(kind)):
        if figures.origin.sha256:
            cited[figures.origin.sha256] = figures.origin.name
    returned, photographed = record.of(SignedPaperReturned), record.of(CustodyPhotographed)
    cited |= {act.event.file_sha256: act.event.file_name for act in returned}
    cited |= {act.event.file_sha256: act.event.file_name for act in photographed}
    return cited
