"""Paper held against data: typed back from the sheet, returned as an image, photographed sealed.

Whatever comes out is written down, also that a paper is not what the record holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.hearing import Hearing
from hearing_desk.errors import Refusal
from hearing_desk.intake.photograph import ReadPhotograph
from hearing_desk.journal.binding_events import (
    CustodyPhotographed,
    SignedPaperReturned,
    TypeBackChecked,
)
from hearing_desk.journal.port import StoredFile
from hearing_desk.model.binding import PaperCode, PhotographOf, ReturnVerdict
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.ids import Round, UnitId
from hearing_desk.model.papers import StoredPaper
from hearing_desk.rules.envelopes import envelopes_of
from hearing_desk.rules.paper_standing import paper_of, superseded_by
from hearing_desk.rules.type_back import groups_at, groups_of, hidden_places, typed_groups


@dataclass(frozen=True, slots=True)
class TypeBackQuestion:
    """What the notary is shown of a paper's digest.

    hidden: places from 1; groups: all sixteen, `None` where hidden.
    """

    paper: StoredPaper
    hidden: tuple[int, ...]
    groups: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """What a photograph shows.

    pdf_sha256: of the stored paper, for `PAPER`; unit, round, envelope (from 1): for `ENVELOPE`.
    seal:       number on the seal or who signed across it; what: anything else worth saying.
    """

    item: PhotographOf
    pdf_sha256: str = ""
    unit: UnitId | None = None
    round: Round | None = None
    envelope: int | None = None
    what: str = ""
    seal: str = ""


class BindingClerk:
    """Acts by which somebody shows that the paper in hand is what the record holds."""

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing

    # --- type-back

    def ask(self, paper: StoredPaper, chance: int) -> TypeBackQuestion:
        """Hide two groups of a paper's digest, for the notary to type; nothing is written.

        chance: any whole number from 0 that nobody at the desk chose.
        Raises Refusal: "type-back-superseded", and as `Hearing.require_allowed`.
        """
        self._hearing.require_allowed(TypeBackChecked.__name__, self._hearing.operator)
        self._refuse_superseded(paper)
        hidden = hidden_places(chance)
        groups = groups_of(paper.record_sha256)
        return TypeBackQuestion(
            paper,
            hidden,
            tuple(None if n in hidden else group for n, group in enumerate(groups, 1)),
        )

    def type_back(self, question: TypeBackQuestion, typed: Sequence[str]) -> Changes:
        """Compare what was typed from the paper, a text for each hidden group: `TypeBackChecked`.

        A mismatch is written down as well.
        Raises Refusal: "type-back-malformed", "type-back-superseded".
        """
        paper = question.paper
        self._refuse_superseded(paper)
        groups = typed_groups(typed)
        return self._hearing.append(
            TypeBackChecked(
                kind=paper.kind,
                number=paper.number,
                version=paper.version,
                subject=paper.subject,
                pdf_sha256=paper.pdf_sha256,
                hidden=question.hidden,
                typed=groups,
                matched=groups == groups_at(paper.record_sha256, question.hidden),
            ),
            Topic.PAPERS,
        )

    def typed_from(self, question: TypeBackQuestion, typed: Sequence[str]) -> StoredPaper | None:
        """Another stored paper whose digest has what was typed; `None` = none has."""
        groups = typed_groups(typed)
        for paper in self._hearing.state.papers:
            if groups_at(paper.record_sha256, question.hidden) == groups:
                return paper
        return None

    # --- return

    def take_back(self, image: ReadPhotograph) -> Changes:
        """Take in an image of a signed sheet and say which it is: `SignedPaperReturned`.

        Raises Refusal: "hearing-not-opened", "return-is-stored-paper", "return-two-papers".
        """
        state = self._hearing.state
        if not state.hearing:
            raise Refusal("hearing-not-opened")
        file = _stored(image)
        for paper in state.papers:
            if paper.pdf_sha256 == file.sha256:
                raise Refusal("return-is-stored-paper", number=paper.number, version=paper.version)
        if len(image.codes) > 1:
            numbers = ", ".join(f"{code.number} V{code.version}" for code in image.codes)
            raise Refusal("return-two-papers", name=image.name, numbers=numbers)
        code = image.codes[0] if image.codes else None
        return self._hearing.append(self._returned(code, file), Topic.PAPERS, files=(file,))

    def _returned(self, code: PaperCode | None, file: StoredFile) -> SignedPaperReturned:
        if code is None:
            return _nothing_said(ReturnVerdict.UNREADABLE, file)
        state = self._hearing.state
        if code.hearing != state.hearing.upper():
            return _nothing_said(ReturnVerdict.OTHER_HEARING, file, code)
        paper = paper_of(state, code)
        head = self._act_of(code)
        held = paper is not None and head is not None and head < paper.seq
        replaced_by = superseded_by(state, paper) if paper is not None and held else None
        verdict = ReturnVerdict.CURRENT if held else ReturnVerdict.NOT_HELD
        return SignedPaperReturned(
            verdict=verdict if replaced_by is None else ReturnVerdict.SUPERSEDED,
            hearing=state.hearing,
            number=code.number if paper is None else paper.number,
            version=code.version,
            record_sha256=code.record_sha256,
            printed_after=head,
            pdf_sha256="" if paper is None else paper.pdf_sha256,
            replaced_by=replaced_by,
            file_sha256=file.sha256,
            file_name=file.name,
        )

    def _act_of(self, code: PaperCode) -> int | None:
        """The act whose hash the head on a sheet is; `None` = none, or not the one it counts to."""
        rows = self._hearing.journal.read()
        found = next((row.seq for row in rows if row.hash == code.head), None)
        return found if code.acts in (0, found) else None

    # --- photographs

    def photograph(self, shown: Shown, image: ReadPhotograph) -> Changes:
        """Take in a photograph of something kept: `CustodyPhotographed`.

        Raises Refusal: "hearing-not-opened", "photograph-paper-unknown",
        "photograph-envelope-unknown", "photograph-what-missing", "photograph-seal-missing".
        """
        if not self._hearing.state.hearing:
            raise Refusal("hearing-not-opened")
        self._refuse_shown(shown)
        file = _stored(image)
        return self._hearing.append(
            CustodyPhotographed(
                shown.item,
                shown.pdf_sha256,
                shown.unit,
                shown.round,
                shown.envelope,
                shown.what.strip(),
                shown.seal.strip(),
                file.sha256,
                file.name,
            ),
            Topic.PAPERS,
            files=(file,),
        )

    def _refuse_shown(self, shown: Shown) -> None:
        match shown.item:
            case PhotographOf.PAPER:
                papers = {paper.pdf_sha256 for paper in self._hearing.state.papers}
                if shown.pdf_sha256 not in papers:
                    raise Refusal("photograph-paper-unknown")
                return
            case PhotographOf.ENVELOPE:
                self._refuse_envelope(shown)
            case _ if not shown.what.strip():
                raise Refusal("photograph-what-missing")
        if shown.item is not PhotographOf.OTHER and not shown.seal.strip():
            raise Refusal("photograph-seal-missing")

    def _refuse_envelope(self, shown: Shown) -> None:
        current = self._round(shown)
        sheets = None if current is None else current.returned
        envelopes = 0 if sheets is None else len(envelopes_of(sheets))
        if not 1 <= (shown.envelope or 0) <= envelopes:
            raise Refusal("photograph-envelope-unknown", envelope=shown.envelope or 0)

    def _round(self, shown: Shown) -> RoundState | None:
        if shown.unit is None:
            return None
        rounds = self._hearing.unit(shown.unit).rounds
        return next((each for each in rounds if each.number == shown.round), None)

    def _refuse_superseded(self, paper: StoredPaper) -> None:
        replaced_by = superseded_by(self._hearing.state, paper)
        if replaced_by is not None:
            raise Refusal(
                "type-back-superseded",
                number=paper.number,
                version=paper.version,
                replaced_by=replaced_by,
            )


def _stored(image: ReadPhotograph) -> StoredFile:
    """The image as received: what a camera wrote into it stays, for it is evidence too."""
    digest = sha256(image.content).hexdigest()
    return StoredFile(digest, image.name, image.media_type, image.content)


def _nothing_said(
    verdict: ReturnVerdict, file: StoredFile, code: PaperCode | None = None
) -> SignedPaperReturned:
    """Of a sheet without a code, or of another hearing's, whose record is not at hand."""
    return SignedPaperReturned(
        verdict=verdict,
        hearing="" if code is None else code.hearing,
        number="" if code is None else code.number,
        version=0 if code is None else code.version,
        record_sha256="" if code is None else code.record_sha256,
        printed_after=None,
        pdf_sha256="",
        replaced_by=None,
        file_sha256=file.sha256,
        file_name=file.name,
    )
