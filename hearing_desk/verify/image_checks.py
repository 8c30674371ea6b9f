"""The images of returned sheets read once more, by a reader handed in from above."""

from __future__ import annotations

from collections.abc import Iterator

from hearing_desk.errors import Problem, Refusal, Severity
from hearing_desk.journal.binding_events import SignedPaperReturned
from hearing_desk.model.binding import PaperCode
from hearing_desk.verify.record import Act, Record


def sheets_read_again(record: Record) -> Iterator[Problem]:
    """Where an image is stored and can be read here, its code says what was told of it.

    A code found now where none was told is a warning only: a better reader is no contradiction.
    """
    reader = record.read_codes
    if reader is None:
        return
    for act in record.of(SignedPaperReturned):
        stored = record.file(act.event.file_sha256)
        if stored is None:
            continue  # blanked, or not there: for the check of the files
        where = {"seq": act.seq, "name": act.event.file_name}
        try:
            codes = reader(act.event.file_name, stored.content)
        except Refusal as refusal:
            if refusal.code == "image-reader-missing":
                yield Problem(refusal.code, Severity.WARNING)
                return
            yield Problem("return-not-an-image", params=where)
        else:
            yield from _compared(record, act, codes, where)


def _compared(
    record: Record,
    act: Act[SignedPaperReturned],
    codes: tuple[PaperCode, ...],
    where: dict[str, object],
) -> Iterator[Problem]:
    event = act.event
    read = ", ".join(f"{code.hearing} {code.number} V{code.version}" for code in codes) or "–"
    params = {**where, "number": event.number, "version": event.version, "read": read}
    if not event.hearing:
        if codes:
            yield Problem("return-legible-now-told", Severity.WARNING, params=params)
    elif not any(_is_told(record, event, code) for code in codes):
        yield Problem("return-read-otherwise", params=params)


def _is_told(record: Record, event: SignedPaperReturned, code: PaperCode) -> bool:
    """Codes are written in capitals, whatever the letters of the record."""
    told = (event.hearing.upper(), event.number.upper(), event.version, event.record_sha256)
    if told != (code.hearing, code.number.upper(), code.version, code.record_sha256):
        return False
    head = None
    if code.hearing == record.state.hearing.upper():
        head = next((row.seq for row in record.rows if row.hash == code.head), None)
    return event.printed_after == (head if code.acts in (0, head) else None)
