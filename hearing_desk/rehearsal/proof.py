"""Paper held against data at the end of a rehearsed day: typed back, returned, photographed.

What a scanner would see is made from the stored papers themselves, so nobody took these pictures.
"""

from __future__ import annotations

from io import BytesIO

import pypdfium2

from hearing_desk.desk.binding_clerk import Shown
from hearing_desk.desk.desk import Desk
from hearing_desk.intake.photograph import ReadPhotograph, read_photograph
from hearing_desk.model.binding import PhotographOf
from hearing_desk.model.ids import GroupId
from hearing_desk.model.papers import PaperKind, StoredPaper
from hearing_desk.rehearsal.chance import Chance
from hearing_desk.rehearsal.morning import NOTARY
from hearing_desk.rehearsal.plan import RehearsalPlan
from hearing_desk.rules.type_back import groups_at
from hearing_desk.words import rehearsal_words

DPI = 150
QUALITY = 40
_POINTS = 72


def prove(desk: Desk, plan: RehearsalPlan, chance: Chance) -> None:
    """The notary, where there is one, types a tally sheet back; it is returned, an old panel list
    comes back as superseded, and the seal of the first envelope is photographed."""
    at_desk = desk.hearing.operator
    if plan.is_notarized:
        desk.hearing.sit_down(NOTARY)
    for sheet in _first(desk, PaperKind.UNIT_TALLY):
        if plan.is_notarized:
            question = desk.binding.ask(sheet, chance.below(1_000_000))
            desk.binding.type_back(question, groups_at(sheet.record_sha256, question.hidden))
        desk.binding.take_back(_scan(desk, sheet))
    for listed in _first(desk, PaperKind.PANEL_LIST):
        desk.binding.take_back(_scan(desk, listed))
    for label in _first(desk, PaperKind.CUSTODY_LABEL):
        _photograph(desk, plan, label)
    desk.hearing.sit_down(at_desk)


def _first(desk: Desk, kind: PaperKind) -> list[StoredPaper]:
    """The paper of a kind that was printed first; none if there is none."""
    return [paper for paper in desk.hearing.state.papers if paper.kind is kind][:1]


def _photograph(desk: Desk, plan: RehearsalPlan, label: StoredPaper) -> None:
    """The envelope that bears the first of the labels; the label is what the picture shows."""
    days = desk.hearing.state.group_units(GroupId(label.subject))
    rounds = ((day.unit.id, each) for day in days for each in day.rounds)
    unit, collected = next((u, each) for u, each in rounds if each.returned is not None)
    shown = Shown(
        PhotographOf.ENVELOPE,
        unit=unit,
        round=collected.number,
        envelope=1,
        what=plan.say(rehearsal_words.MADE_UP_PICTURE),
        seal=plan.say(rehearsal_words.SEAL),
    )
    desk.binding.photograph(shown, _scan(desk, label))


def _scan(desk: Desk, paper: StoredPaper) -> ReadPhotograph:
    return scanned(f"{paper.number}-V{paper.version}.jpg", desk.reprints.content(paper))


def scanned(name: str, pdf: bytes) -> ReadPhotograph:
    """The first page of a paper as a scanner would store it, and as it is read."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0].render(scale=DPI / _POINTS, grayscale=True).to_pil()
    finally:
        document.close()
    buffer = BytesIO()
    page.save(buffer, "JPEG", quality=QUALITY)
    return read_photograph(name, buffer.getvalue())
