"""What every paper of a hearing shares, and how it says things in its language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hearing_desk.model.scheme import LocalText, Scheme
from hearing_desk.rules.capitals import capital_numeral
from hearing_desk.sheet.document import Imprint
from hearing_desk.words.language import Language, Words
from hearing_desk.words.paper_words import COUNT_IN_CAPITALS
from hearing_desk.words.rule_answers import local
from hearing_desk.words.scheme_words import LABELS
from hearing_desk.words.sheet_words import NONE


@dataclass(frozen=True, slots=True)
class Frame:
    """What every paper of a hearing shares: the scheme in force, the imprint, the language."""

    scheme: Scheme
    imprint: Imprint
    language: Language

    def say(self, words: Words, **params: object) -> str:
        """A text in the paper's language, its placeholders filled."""
        return words.filled(self.language, **params)

    def local(self, text: LocalText) -> str:
        """A text of the plan in the paper's language."""
        return local(text, self.language)

    def label(self, alternative: Enum) -> str:
        """What an alternative of the scheme is called."""
        return self.say(LABELS[alternative])

    def or_none(self, text: str | None) -> str:
        """The text, or 无: no field is left open."""
        return text or self.say(NONE)

    def in_capitals(self, number: int) -> str:
        """A number of people or ballots for a total line: 50（伍拾）."""
        return self.say(COUNT_IN_CAPITALS, number=number, capitals=capital_numeral(number))
