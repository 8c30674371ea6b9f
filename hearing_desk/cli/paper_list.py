"""The stored papers of a hearing as files: what each is, about whom, and where it lies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hearing_desk.cli.columns import aligned
from hearing_desk.desk.composing import SPECIMEN
from hearing_desk.desk.hearing import Hearing
from hearing_desk.model.ids import UnitId
from hearing_desk.model.papers import PaperKind, StoredPaper
from hearing_desk.words import hall_paper_words
from hearing_desk.words.language import Language
from hearing_desk.words.paper_titles import PAPER_TITLES
from hearing_desk.words.rule_answers import local


def papers_in_order(hearing: Hearing) -> list[StoredPaper]:
    """Every stored paper: by kind, then as printed."""
    kinds = list(PaperKind)
    return sorted(hearing.state.papers, key=lambda paper: (kinds.index(paper.kind), paper.seq))


def file_name(paper: StoredPaper) -> str:
    """What a paper is called as a file."""
    return f"{paper.number}-V{paper.version}.pdf"


def paper_lines(hearing: Hearing, folder: Path, language: Language) -> Iterator[str]:
    """A line a paper: where it is, what it is and about whom."""
    return aligned(
        [
            (
                str(folder / file_name(paper)),
                PAPER_TITLES[paper.kind].to(language),
                _subject(paper, hearing, language),
            )
            for paper in papers_in_order(hearing)
        ]
    )


def _subject(paper: StoredPaper, hearing: Hearing, language: Language) -> str:
    """The unit or group a paper is about; "" when it is about the whole hearing."""
    subject = paper.subject.removesuffix(SPECIMEN)
    if UnitId(subject) in hearing.state.units:
        return hearing.unit(UnitId(subject)).unit.name
    labels = [local(g.label, language) for g in hearing.scheme.groups if g.id == subject]
    if subject != paper.subject:
        labels.append(hall_paper_words.SPECIMEN.to(language))
    return " ".join(labels)
