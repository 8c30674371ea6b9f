"""The stored papers of a hearing as files: what each is, about whom, and where it lies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from hearing_desk.cli.columns import aligned
from hearing_desk.desk.composing import SPECIMEN
from hearing_desk.desk.hearing import Hearing
from hearing_desk.model.ids import UnitId
from hearing_desk.model.papers import PaperKind, StoredPaper
from hearing_desk.words import (
    count_paper_words,
    draw_paper_words,
    hall_paper_words,
    paper_words,
    year_paper_words,
)
from hearing_desk.words.language import Language, Words
from hearing_desk.words.rule_answers import local

_TITLES: Mapping[PaperKind, Words] = MappingProxyType(
    {
        PaperKind.RULE_SHEET: paper_words.RULE_SHEET,
        PaperKind.COMMITMENT_SLIP: draw_paper_words.COMMITMENT_SLIP,
        PaperKind.DRAW_CERTIFICATE: draw_paper_words.CERTIFICATE,
        PaperKind.PANEL_LIST: draw_paper_words.PANEL_LIST,
        PaperKind.BALLOT: hall_paper_words.BALLOTS,
        PaperKind.SPEECH_RECORD: hall_paper_words.SPEECH_RECORD,
        PaperKind.RECONCILIATION: hall_paper_words.RECONCILIATION,
        PaperKind.UNIT_TALLY: count_paper_words.UNIT_TALLY,
        PaperKind.BALLOT_LIST: count_paper_words.BALLOT_LIST,
        PaperKind.GROUP_SUMMARY: count_paper_words.GROUP_SUMMARY,
        PaperKind.COMPOSITE_SHEET: year_paper_words.COMPOSITE,
        PaperKind.RANKING_CIRCULAR: year_paper_words.CIRCULAR,
        PaperKind.COMMENDATION_LIST: year_paper_words.COMMENDATIONS,
        PaperKind.WATCH_LIST: year_paper_words.WATCH_LIST,
        PaperKind.DEDUCTION_LIST: year_paper_words.DEDUCTIONS,
        PaperKind.SURVEY_SHEET: year_paper_words.SURVEY,
        PaperKind.YEAR_COMPARISON: year_paper_words.COMPARISON,
        PaperKind.UPWARD_REPORT: year_paper_words.UPWARD_REPORT,
        PaperKind.CALENDAR: year_paper_words.CALENDAR,
    }
)


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
                _TITLES[paper.kind].to(language),
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
