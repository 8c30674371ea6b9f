"""One scheme in one language: how its sentences are filled, joined and followed by their source."""

from __future__ import annotations

from collections.abc import Iterable

from hearing_desk.model.scheme import LocalText, Scheme
from hearing_desk.rules.scheme import settings
from hearing_desk.words import rule_sheet_words as words
from hearing_desk.words.language import Language, Words
from hearing_desk.words.rule_answers import answers, local
from hearing_desk.words.rule_lines import RuleLine


class RuleVoice:
    """Speaks for a scheme, so that every line need not carry scheme and language."""

    def __init__(self, scheme: Scheme, language: Language) -> None:
        self.scheme = scheme
        self.language = language
        self._answers = answers(scheme, language)
        self._cited = {source.setting: local(source.text, language) for source in scheme.sources}
        self._changed = {
            setting.path for setting in settings(scheme) if setting.value != setting.default
        }

    def say(self, text: Words, **params: object) -> str:
        """A text filled, without a full stop."""
        return text.filled(self.language, **params)

    def sentence(self, text: Words, *paths: str, **params: object) -> str:
        """A text filled, the source of the paths behind it, and a full stop."""
        return self.say(text, **params) + self.source(*paths) + self.say(words.FULL_STOP)

    def local(self, text: LocalText) -> str:
        """A text of the plan."""
        return local(text, self.language)

    def join(self, texts: Iterable[str], comma: Words = words.LIST_COMMA) -> str:
        """A list within a sentence."""
        return self.say(comma).join(texts)

    def cited(self, path: str) -> str | None:
        """The paragraph a setting cites; `None` = none."""
        return self._cited.get(path)

    def source(self, *paths: str) -> str:
        """Where a rule comes from: the plan, the organizer; empty where custom fills a silence."""
        for path in paths:
            if path in self._cited:
                return self.say(words.SOURCE, source=self._cited[path])
        return "" if self._changed.isdisjoint(paths) else self.say(words.CHOSEN)

    def rules(self, lines: Iterable[RuleLine]) -> tuple[str, ...]:
        """The sentences of rule lines."""
        return tuple(self.rule(line) for line in lines)

    def rule(self, line: RuleLine) -> str:
        """The sentence of a rule line: letter, answer, source."""
        return f"{line.letter} {self.sentence(line.words, *line.paths, **self._answers)}".lstrip()
