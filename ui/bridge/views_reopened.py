"""What is shown after an interruption: what is in the record, and the last sheet large."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.standing import standing
from hearing_desk.model.ballots import Marks
from hearing_desk.model.ids import SheetNo
from hearing_desk.words.language import Language
from hearing_desk.words.standing_words import standing_lines
from ui.bridge.paper_form import PaperForm, paper_form


@dataclass(frozen=True, slots=True)
class LastSheet:
    """The sheet keyed last of those that stand."""

    sheet_no: SheetNo
    marks: Marks
    form: PaperForm


@dataclass(frozen=True, slots=True)
class ReopenedView:
    """acts: how far the record goes, in words. papers: how many are in, a line for every pass.

    last: the last sheet in words; sheet: the same to be shown; `None` = no papers are being keyed.
    """

    acts: str
    papers: tuple[str, ...]
    last: str
    sheet: LastSheet | None


def reopened_view(desk: Desk, language: Language, *, crashed: bool) -> ReopenedView:
    """What the record holds, as it was found; crashed: when it was opened, not while it was."""
    found = standing(desk.hearing)
    acts, *papers, last = standing_lines(found, language, crashed=crashed)
    sheet = None
    if found.papers and found.last is not None:
        form = paper_form(desk.hearing.scheme, language)
        sheet = LastSheet(found.last.sheet_no, found.last.marks, form)
    return ReopenedView(acts, tuple(papers), last, sheet)
