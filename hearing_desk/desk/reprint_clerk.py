"""Stored papers printed once more: the same bytes, or a copy stamped 作废 once superseded."""

from __future__ import annotations

from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.hearing import Hearing
from hearing_desk.errors import Refusal
from hearing_desk.journal.correction_events import PaperReprinted
from hearing_desk.model.papers import StoredPaper
from hearing_desk.rules.paper_standing import superseded_by
from hearing_desk.sheet.fonts import FontFiles
from hearing_desk.sheet.void_copy import stamped_void
from hearing_desk.words.language import Language


class ReprintClerk:
    """Acts on papers that are stored already; their bytes never change."""

    def __init__(self, hearing: Hearing, fonts: FontFiles) -> None:
        self._hearing = hearing
        self._fonts = fonts

    def content(self, paper: StoredPaper) -> bytes:
        """The bytes as printed the first time. Raises Refusal: "paper-not-at-hand"."""
        stored = self._hearing.journal.file(paper.pdf_sha256)
        if stored is None:
            raise Refusal("paper-not-at-hand", number=paper.number, version=paper.version)
        return stored.content

    def void_copy(self, paper: StoredPaper) -> bytes:
        """The same pages with 作废 across them, for a paper that no longer holds.

        The copy begins with the stored bytes, unchanged; the stamp is appended to them.
        Raises Refusal: "paper-in-force", and as `content`.
        """
        replaced_by = self.superseded_by(paper)
        if replaced_by is None:
            raise Refusal("paper-in-force", number=paper.number, version=paper.version)
        language = Language(self._hearing.state.language)
        return stamped_void(self.content(paper), replaced_by, language, self._fonts)

    def reprint(self, paper: StoredPaper, *, void: bool = False) -> Changes:
        """Count a stored paper as printed once more: `PaperReprinted`.

        void: it goes out as `void_copy`.
        Raises Refusal: as `content`, for a void copy as `void_copy`.
        """
        self.content(paper)
        if void and self.superseded_by(paper) is None:
            raise Refusal("paper-in-force", number=paper.number, version=paper.version)
        return self._hearing.append(
            PaperReprinted(
                paper.kind, paper.number, paper.version, paper.subject, paper.pdf_sha256, void
            ),
            Topic.PAPERS,
        )

    def superseded_by(self, paper: StoredPaper) -> int | None:
        """The version that takes a paper's place, be it still to come; `None` = it holds."""
        return superseded_by(self._hearing.state, paper)
