"""Papers: composed from the state, rendered once, stored by digest, reprinted unchanged."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from hearing_desk import __version__
from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.composing import Composer, recomputed_group
from hearing_desk.desk.draw_clerk import DrawClerk
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.recheck_papers import recount_subject, recounts_of
from hearing_desk.desk.times import at_utc_text, local_moment
from hearing_desk.desk.year_composing import YEAR_PAPERS
from hearing_desk.errors import Refusal
from hearing_desk.journal.ballot_events import PaperPrinted
from hearing_desk.journal.port import StoredFile
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.papers import PaperKind, StoredPaper
from hearing_desk.sheet.document import Imprint, SheetDocument
from hearing_desk.sheet.facts import Frame
from hearing_desk.sheet.fonts import FontFiles
from hearing_desk.sheet.pdf import render
from hearing_desk.words.language import Language

_UNIT_PAPERS = (PaperKind.UNIT_TALLY, PaperKind.BALLOT_LIST)
_AS_SAID = YEAR_PAPERS | {
    PaperKind.CORRECTION_REPORT,
    PaperKind.RECOMPUTATION,
    PaperKind.RECOUNT_RECORD,
    PaperKind.SAMPLE_RECORD,
}
"""Papers that are another version only once they say something else."""
_CLOSED_GROUP_PAPERS = (
    PaperKind.RECONCILIATION,
    PaperKind.GROUP_SUMMARY,
    PaperKind.RECOMPUTATION,
)


class SheetClerk:
    """Acts on papers; what each says and whom it is about is told in `desk.composing`.

    fonts: what papers are rendered with, here or elsewhere.
    """

    def __init__(self, hearing: Hearing, draws: DrawClerk, fonts: FontFiles) -> None:
        self._hearing = hearing
        self._composer = Composer(hearing, draws)
        self.fonts = fonts

    def compose(self, kind: PaperKind, subject: str = "") -> SheetDocument:
        """The paper as it would be printed now; a draft until its figures can no longer change.

        Raises Refusal: "hearing-not-opened", and as `Composer.compose`.
        """
        state = self._hearing.state
        if not state.hearing:
            raise Refusal("hearing-not-opened")
        document = self._composed(kind, subject, self._version(kind, subject))
        latest = self.latest(kind, subject)
        if kind not in _AS_SAID or latest is None:
            return document
        as_before = self._composed(kind, subject, latest.version)
        return as_before if as_before.data_digest == latest.record_sha256 else document

    def _composed(self, kind: PaperKind, subject: str, version: int) -> SheetDocument:
        state = self._hearing.state
        imprint = Imprint(
            file_id=state.hearing,
            event_title=state.title,
            number=f"{kind.value}-{subject}" if subject else kind.value,
            version=version,
            replaces=f"V{version - 1}" if version > 1 else None,
            supervised=self._supervised(kind),
            objected=bool(state.objections),
            draft=self._is_draft(kind, subject),
            rehearsal=state.rehearsal,
            printed_at=local_moment(
                at_utc_text(self._hearing.clock.now().utc_ms), state.utc_offset_minutes
            ),
            clock_offset=None,
            program_version=__version__,
            scheme_digest=state.scheme_sha256,
            journal_head=self._hearing.head.hash,
            journal_acts=self._hearing.head.seq,
        )
        frame = Frame(self._hearing.scheme, imprint, Language(state.language))
        return self._composer.compose(kind, subject, frame)

    def preview(self, kind: PaperKind, subject: str = "") -> bytes:
        """The paper as PDF, without printing it. Raises Refusal: as `compose`, "glyph-missing"."""
        return render(self.compose(kind, subject), self.fonts)

    def print(self, kind: PaperKind, subject: str = "") -> Changes:
        """Render a paper once and store it: `PaperPrinted`.

        Raises Refusal: as `preview`, "paper-still-draft", "paper-current".
        """
        document = self.compose(kind, subject)
        self._refuse_unprintable(document, subject)
        return self._stored(document, subject, render(document, self.fonts))

    def store(self, document: SheetDocument, subject: str, content: bytes) -> Changes:
        """Store a paper that was composed earlier and rendered elsewhere: `PaperPrinted`.

        content: what `sheet.pdf.render` made of the document.
        Raises Refusal: "paper-overtaken" when the paper would say something else by now, and as
        `print`.
        """
        self._refuse_unprintable(document, subject)
        if not self.still_says(document, subject):
            raise Refusal("paper-overtaken", number=document.imprint.number)
        return self._stored(document, subject, content)

    def still_says(self, document: SheetDocument, subject: str) -> bool:
        """Whether a paper composed earlier would say the same now, but for its time and its head.

        Raises Refusal: as `compose`.
        """
        now = self.compose(document.evidence, subject)
        moment = document.imprint
        then = replace(
            now.imprint,
            printed_at=moment.printed_at,
            journal_head=moment.journal_head,
            journal_acts=moment.journal_acts,
        )
        return replace(now, imprint=then) == document

    def latest(self, kind: PaperKind, subject: str = "") -> StoredPaper | None:
        """The newest stored version of a paper; `None` = never printed."""
        for paper in reversed(self._hearing.state.papers):
            if (paper.kind, paper.subject) == (kind, subject):
                return paper
        return None

    def _refuse_unprintable(self, document: SheetDocument, subject: str) -> None:
        if document.imprint.draft:
            raise Refusal("paper-still-draft", number=document.imprint.number)
        latest = self.latest(document.evidence, subject)
        if latest is not None and latest.version == document.imprint.version:
            raise Refusal("paper-current", number=document.imprint.number)

    def _stored(self, document: SheetDocument, subject: str, content: bytes) -> Changes:
        stored = StoredFile(
            sha256(content).hexdigest(),
            document.imprint.file_name,
            "application/pdf",
            content,
        )
        return self._hearing.append(
            PaperPrinted(
                kind=document.evidence,
                number=document.imprint.number,
                version=document.imprint.version,
                subject=subject,
                record_sha256=document.data_digest,
                pdf_sha256=stored.sha256,
            ),
            Topic.PAPERS,
            files=(stored,),
        )

    @property
    def supervised_now(self) -> bool | None:
        """What a paper of the hall printed now says of the notary's supervision (6.21).

        `None` = nothing. Raises Refusal: "scheme-missing".
        """
        return self._supervised(PaperKind.UNIT_TALLY)

    def _supervised(self, kind: PaperKind) -> bool | None:
        """Whether a notary supervises; `None` where neither plan nor hall has one (H1, 6.21)."""
        state, scheme = self._hearing.state, self._hearing.scheme
        if state.supervised or state.supervision_ended is not None:
            return state.supervised
        of_the_hall = bool(state.sessions) or kind not in YEAR_PAPERS
        signs = any(each.id == "notary" for each in scheme.signatories)
        return False if scheme.hearing and signs and of_the_hall else None

    def _version(self, kind: PaperKind, subject: str) -> int:
        """A unit's papers carry the version that was locked; others count their printings."""
        if kind in _UNIT_PAPERS:
            day = self._hearing.unit(UnitId(subject))
            locked = None if day.current is None else day.current.locked_version
            return locked or day.next_version
        latest = self.latest(kind, subject)
        return 1 if latest is None else latest.version + 1

    def _is_draft(self, kind: PaperKind, subject: str) -> bool:
        state = self._hearing.state
        if kind in _UNIT_PAPERS:
            current = self._hearing.unit(UnitId(subject)).current
            return current is None or current.locked_version is None
        if kind in (PaperKind.CORRECTION_REPORT, PaperKind.SAMPLE_RECORD):
            return False  # there is none before the lock, before the sample has ended
        if kind is PaperKind.RECOUNT_RECORD:
            return any(
                held.unsettled
                for day, _, held in recounts_of(state)
                if recount_subject(day, held) == subject
            )
        if kind in _CLOSED_GROUP_PAPERS:
            if kind is PaperKind.RECOMPUTATION:
                subject, _ = recomputed_group(subject)
            days = state.group_units(GroupId(subject))
            rounds = [day.current for day in days if day.absent is None]
            return any(each is None or each.locked_version is None for each in rounds)
        if kind in YEAR_PAPERS and kind is not PaperKind.CALENDAR:
            return not state.year.locked
        return state.frozen_sha256 is None
