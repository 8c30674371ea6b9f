"""Papers and their images, to be held against each other."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from hearing_desk.intake.photograph import ReadPhotograph
from hearing_desk.journal.ballot_events import PaperPrinted
from hearing_desk.journal.port import StoredFile
from hearing_desk.model.binding import PaperCode
from hearing_desk.model.papers import PaperKind, StoredPaper
from hearing_desk.rules.type_back import groups_at
from tests.builders import NOTARY, Day

CHANCE = 17


def on_paper(day: Day, kind: PaperKind, subject: str, version: int = 1) -> StoredPaper:
    """A paper with a digest of its own; what stands on it is no matter here."""
    said = f"{kind.value}-{subject} {version}"
    content = f"%PDF {said}".encode()
    stored = StoredFile(
        sha256(content).hexdigest(), f"{kind.value}.pdf", "application/pdf", content
    )
    day.recorded(
        PaperPrinted(
            kind,
            f"{kind.value}-{subject}",
            version,
            subject,
            sha256(said.encode()).hexdigest(),
            stored.sha256,
        ),
        files=(stored,),
    )
    return day.hearing.state.papers[-1]


def code_on(day: Day, paper: StoredPaper, **changed: str) -> PaperCode:
    """What the code on a sheet says: the head is that of the act before its printing."""
    before = tuple(day.journal.read())[paper.seq - 2]
    code = PaperCode(
        day.hearing.state.hearing.upper(),
        paper.kind.value,
        paper.number.upper(),
        paper.version,
        paper.record_sha256,
        before.hash,
        before.seq,
    )
    return replace(code, **changed)


def image(name: str, *codes: PaperCode) -> ReadPhotograph:
    """A photograph in which these codes were read."""
    return ReadPhotograph(name, "image/jpeg", b"\xff\xd8\xff" + name.encode(), 1, codes)


def typed_from(day: Day, paper: StoredPaper, *, of: StoredPaper | None = None) -> None:
    """The notary asked for a paper types from it, or from another one."""
    day.hearing.sit_down(NOTARY)
    question = day.binding.ask(paper, CHANCE)
    typed = groups_at((of or paper).record_sha256, question.hidden)
    day.binding.type_back(question, typed)
