"""How the checks of paper against data add up; as in `fold`, nothing is decided here."""

from __future__ import annotations

from typing import assert_never

from hearing_desk.journal.binding_events import (
    CustodyPhotographed,
    SignedPaperReturned,
    TypeBackChecked,
)
from hearing_desk.journal.events import BindingEvent
from hearing_desk.journal.port import JournalRow
from hearing_desk.model.binding import BindingState, PaperReturn, Photograph, TypeBack


def fold_binding(state: BindingState, row: JournalRow, event: BindingEvent) -> None:
    """Add a check to those so far."""
    match event:
        case TypeBackChecked():
            check = TypeBack(event.pdf_sha256, event.hidden, event.matched, row.seq)
            state.type_backs.append(check)
        case SignedPaperReturned():
            state.returns.append(
                PaperReturn(
                    event.verdict,
                    event.hearing,
                    event.number,
                    event.version,
                    event.printed_after,
                    event.pdf_sha256,
                    event.replaced_by,
                    event.file_sha256,
                    event.file_name,
                    row.seq,
                )
            )
        case CustodyPhotographed():
            state.photographs.append(
                Photograph(
                    event.item,
                    event.pdf_sha256,
                    event.unit,
                    event.round,
                    event.envelope,
                    event.what,
                    event.seal,
                    event.file_sha256,
                    event.file_name,
                    row.seq,
                )
            )
        case _ as unreachable:
            assert_never(unreachable)
