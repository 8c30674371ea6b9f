"""What stands on a ballot, in a language."""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.model.scheme import LocalText, Scheme
from hearing_desk.words.language import Language


@dataclass(frozen=True, slots=True)
class PaperForm:
    """Labels of a ballot's items and of its grades, best first."""

    items: tuple[str, ...]
    grades: tuple[str, ...]


def paper_form(scheme: Scheme, language: Language) -> PaperForm:
    """What stands on the ballots of a scheme."""
    return PaperForm(
        tuple(said(item.label, language) for item in scheme.ballot.items),
        tuple(said(grade.label, language) for grade in scheme.ballot.grades),
    )


def said(text: LocalText, language: Language) -> str:
    """A text of the scheme in a language."""
    return text.zh if language is Language.ZH else text.en
