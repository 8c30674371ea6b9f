"""All stored papers of a day or a group in one PDF: the stored bytes in order, with bookmarks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hearing_desk import __version__
from hearing_desk.desk.bundle import OF_SINGLE_BALLOTS
from hearing_desk.desk.composing import SPECIMEN
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.reprint_clerk import ReprintClerk
from hearing_desk.desk.times import local_moment
from hearing_desk.errors import Refusal
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.papers import LooseKind, PaperKind, StoredPaper
from hearing_desk.rules.publishing import marks_may_be_told
from hearing_desk.sheet.bound_file import Bound, bound, pages_of
from hearing_desk.sheet.contents_paper import ContentsLine, build_contents
from hearing_desk.sheet.document import Imprint
from hearing_desk.sheet.fonts import FontFiles
from hearing_desk.sheet.frame import Frame
from hearing_desk.sheet.pdf import render
from hearing_desk.words import combined_words, hall_paper_words
from hearing_desk.words.language import Language
from hearing_desk.words.paper_titles import PAPER_TITLES
from hearing_desk.words.rule_answers import local


@dataclass(frozen=True, slots=True)
class Combined:
    """The file and what there is to say of it. sealed: single ballots stand in it."""

    content: bytes
    papers: int
    pages: int
    sealed: bool


class PaperBinder:
    """Binds what is stored; nothing is composed anew but the contents in front."""

    def __init__(self, hearing: Hearing, fonts: FontFiles) -> None:
        """Raises Refusal: "scheme-missing"."""
        self._hearing, self._fonts = hearing, fonts
        self._scheme = hearing.scheme
        self._language = Language(hearing.state.language)
        self._reprints = ReprintClerk(hearing, fonts)

    def combined(self, group: GroupId | None = None, *, public: bool = False) -> Combined:
        """Papers by kind, then by group and unit in plan order, then by version; void ones stamped.

        group: its papers and those of its units only. public: without those on which single
        ballots stand. Raises Refusal: "group-unknown", "combined-nothing".
        """
        if group is not None and group not in {each.id for each in self._scheme.groups}:
            raise Refusal("group-unknown", group=group)
        papers = self._chosen(group, public=public)
        if not papers:
            raise Refusal("combined-nothing")
        parts = [self._part(paper) for paper in papers]
        about = self._about(group)
        contents = self._contents(papers, parts, about)
        state = self._hearing.state
        title = combined_words.CONTENTS.to(self._language)
        stored = [part for part in parts if part is not None]
        content = bound(
            (Bound(title, "", contents), *stored),
            title=f"{title} {about}",
            subject=state.title,
            program=f"Hearing Desk {__version__}",
            language=self._language.value,
        )
        sealed = any(paper.kind in OF_SINGLE_BALLOTS for paper in papers)
        return Combined(content, len(papers), pages_of(content), sealed)

    def _chosen(self, group: GroupId | None, *, public: bool) -> list[StoredPaper]:
        papers = list(self._hearing.state.papers)
        if group is not None:
            units = {day.unit.id for day in self._hearing.state.group_units(group)}
            papers = [each for each in papers if self._owner(each) in {group, *units}]
        if public:
            few = self._judged_by_few()
            papers = [
                each
                for each in papers
                if each.kind not in OF_SINGLE_BALLOTS
                and not (each.kind is PaperKind.UNIT_TALLY and each.subject in few)
            ]
        kinds, subjects = list(PaperKind), self._subjects()
        return sorted(
            papers,
            key=lambda each: (
                kinds.index(each.kind),
                subjects.get(self._owner(each), len(subjects)),
                each.subject,
                each.version,
            ),
        )

    def _judged_by_few(self) -> set[str]:
        """The units whose tally sheets would betray single ballots."""
        return {
            day.unit.id
            for day in self._hearing.state.units.values()
            for current in day.rounds
            if current.tally is not None and not marks_may_be_told(self._scheme, current.tally)
        }

    def _subjects(self) -> dict[str, int]:
        """Every group before its units, in plan order."""
        ordered: list[str] = []
        for group in self._scheme.groups:
            ordered += [
                group.id,
                *(day.unit.id for day in self._hearing.state.group_units(group.id)),
            ]
        return {subject: place for place, subject in enumerate(ordered)}

    def _owner(self, paper: StoredPaper) -> str:
        """The unit or group a paper is about; a correction report's subject is `UNIT-VVERSION`."""
        subject = paper.subject.removesuffix(SPECIMEN)
        known = self._hearing.state.units.keys() | {group.id for group in self._scheme.groups}
        return subject if subject in known else subject.rpartition("-")[0]

    def _part(self, paper: StoredPaper) -> Bound | None:
        """A paper as it is bound; `None` = its bytes were blanked."""
        if self._hearing.journal.file(paper.pdf_sha256) is None:
            return None
        void = self._void(paper)
        content = self._reprints.void_copy(paper) if void else self._reprints.content(paper)
        told = combined_words.VOID if void else combined_words.VERSION
        version = told.filled(self._language, version=paper.version)
        return Bound(
            f"{paper.kind.value} {PAPER_TITLES[paper.kind].to(self._language)}",
            " ".join(filter(None, (self._subject(paper), version))),
            content,
        )

    def _void(self, paper: StoredPaper) -> bool:
        return self._reprints.superseded_by(paper) is not None

    def _subject(self, paper: StoredPaper) -> str:
        """The unit or group by name; other subjects as they are."""
        owner = self._owner(paper)
        if UnitId(owner) in self._hearing.state.units:
            return self._hearing.unit(UnitId(owner)).unit.name
        for group in self._scheme.groups:
            if group.id == owner:
                label = local(group.label, self._language)
                specimen = hall_paper_words.SPECIMEN.to(self._language)
                return f"{label} {specimen}" if paper.subject.endswith(SPECIMEN) else label
        return paper.subject

    def _about(self, group: GroupId | None) -> str:
        if group is None:
            return combined_words.WHOLE_DAY.to(self._language)
        label = local(self._scheme.group(group).label, self._language)
        return combined_words.OF_GROUP.filled(self._language, group=label)

    def _contents(
        self, papers: Sequence[StoredPaper], parts: Sequence[Bound | None], about: str
    ) -> bytes:
        """Set until its own length is the one its page numbers reckon with."""
        counts = [None if part is None else pages_of(part.content) for part in parts]
        own = 1
        while True:
            page, lines = own + 1, []
            for paper, count in zip(papers, counts, strict=True):
                lines.append(self._line(paper, None if count is None else page))
                page += count or 0
            content = render(build_contents(lines, about, self._frame()), self._fonts)
            found = pages_of(content)
            if found == own:
                return content
            own = found

    def _line(self, paper: StoredPaper, page: int | None) -> ContentsLine:
        title = PAPER_TITLES[paper.kind].to(self._language)
        return ContentsLine(
            paper.number,
            title,
            self._subject(paper),
            paper.version,
            self._void(paper),
            paper.pdf_sha256,
            page,
        )

    def _frame(self) -> Frame:
        state, head = self._hearing.state, self._hearing.head
        *_, last = self._hearing.journal.read()
        imprint = Imprint(
            file_id=state.hearing,
            event_title=state.title,
            number=LooseKind.CONTENTS.value,
            version=1,
            replaces=None,
            supervised=None,
            draft=False,
            rehearsal=state.rehearsal,
            printed_at=local_moment(last.at_utc, state.utc_offset_minutes),
            clock_offset=None,
            program_version=__version__,
            scheme_digest=state.scheme_sha256,
            journal_head=head.hash,
            journal_acts=head.seq,
        )
        return Frame(self._scheme, imprint, self._language)
