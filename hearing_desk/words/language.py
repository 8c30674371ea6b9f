"""The two languages of the house and a text in both."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Language(Enum):
    """A language a document or a screen is in; the value is its BCP 47 tag."""

    ZH = "zh-CN"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Words:
    """One text in both languages, with the same named {placeholders} in each."""

    zh: str
    en: str

    def to(self, language: Language) -> str:
        """The text, placeholders untouched."""
        return self.zh if language is Language.ZH else self.en

    def filled(self, language: Language, **params: object) -> str:
        """The text with its placeholders filled."""
        return self.to(language).format(**params)
