"""An act in one sentence: its fields in words, its people and units by name."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import Enum
from fractions import Fraction
from typing import Any, get_type_hints

from hearing_desk.journal.ballot_events import IncidentRecorded, SheetSigned, TallyTaken
from hearing_desk.journal.binding_events import SignedPaperReturned
from hearing_desk.journal.codec import EVENT_TYPES
from hearing_desk.journal.events import Event
from hearing_desk.journal.hall_events import (
    DelegateRecused,
    DrawHeld,
    RecusalDismissed,
    SeedRecorded,
    UnitsListed,
)
from hearing_desk.journal.year_events import (
    AnswersRecorded,
    DeductionsRecorded,
    GradesRecorded,
    LastYearRecorded,
    ScoresRecorded,
    VenuesRecorded,
)
from hearing_desk.model.attendance import DAY, SessionId
from hearing_desk.model.ballots import Mark
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.model.tally import UnitTally
from hearing_desk.model.year import Origin
from hearing_desk.words import year_act_words
from hearing_desk.words.act_words import ACTS, CATEGORIES, LABELS, NOTHING, TRUTHS, WHOLE_DAY
from hearing_desk.words.language import Language

_DIGEST = re.compile("[0-9a-f]{64}")

_HINTS: Mapping[type, Mapping[str, Any]] = {kind: get_type_hints(kind) for kind in EVENT_TYPES}


@dataclass(frozen=True, slots=True)
class Names:
    """How everything with an id is called; each gives the id where no name is known."""

    person: Callable[[PersonId], str]
    unit: Callable[[UnitId], str]
    group: Callable[[GroupId], str]
    component: Callable[[str], str] = str


def act_sentence(event: Event, names: Names, language: Language) -> str:
    """What was done, in one sentence, without who and when."""
    kind = type(event)
    told = _Telling(names, language)
    params = {
        field.name: told.field(field.name, getattr(event, field.name), _HINTS[kind][field.name])
        for field in fields(event)
    }
    return ACTS[kind.__name__].to(language).format_map({**params, **told.beyond(event)})


def category_word(category: str, language: Language) -> str:
    """What kind of entry of the incident log it is."""
    known = CATEGORIES.get(category)
    return category if known is None else known.to(language)


def in_fours(digest: str) -> str:
    """A digest as people read it aloud."""
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))


@dataclass(frozen=True, slots=True)
class _Telling:
    """Values of fields in words."""

    names: Names
    language: Language

    def field(self, name: str, value: Any, hint: Any) -> str:
        """A field as it stands in a sentence."""
        if value is None or value in ("", ()):
            return NOTHING.to(self.language)
        if isinstance(value, bool):
            return TRUTHS[name][not value].to(self.language)
        if isinstance(value, Enum):
            return LABELS[value].to(self.language)
        if isinstance(value, tuple):
            return self._many(value, hint)
        called = self._called(value, hint)
        return in_fours(called) if _DIGEST.fullmatch(called) else called

    def beyond(self, event: Event) -> Mapping[str, str]:
        """What a sentence says beyond, or otherwise than, the fields themselves."""
        match event:
            case DelegateRecused() | RecusalDismissed():
                recusal = event.recusal
                return {
                    "person": self.names.person(recusal.person),
                    "unit": self.names.unit(recusal.unit),
                    "cause": LABELS[recusal.cause].to(self.language),
                    "matched": recusal.matched,
                }
            case TallyTaken():
                return self._counted(event.figures)
            case SheetSigned():
                return {"signers": self._list([self.names.person(p) for _, p in event.signers])}
            case SeedRecorded():
                throws = [f"{self.names.person(person)} {count}" for person, count in event.throws]
                return {"throws": self._list(throws)}
            case DrawHeld():
                waiting = sum(len(queue) for _, queue in event.alternates)
                return {"panel": str(len(event.panel)), "alternates": str(waiting)}
            case IncidentRecorded():
                return {"category": category_word(event.category, self.language)}
            case UnitsListed():
                return {"units": str(len(event.units))}
            case _:
                return self._of_files(event)

    def _counted(self, figures: UnitTally) -> Mapping[str, str]:
        """What may be told of a count: the journal is on a screen before the figures are locked."""
        return {"valid": str(figures.valid), "divisor": str(figures.divisor)}

    def _of_files(self, event: Event) -> Mapping[str, str]:
        """The same for an act that took in a file: the year's figures, a returned sheet."""
        match event:
            case ScoresRecorded() | GradesRecorded() | AnswersRecorded() | LastYearRecorded():
                return {"origin": self._origin(event.origin)}
            case DeductionsRecorded():
                taken = [
                    year_act_words.DEDUCTED.filled(
                        self.language,
                        number=each.number,
                        unit=self.names.unit(each.unit),
                        points=each.points,
                        reason=each.reason or NOTHING.to(self.language),
                    )
                    for each in event.deductions
                ]
                return {"origin": self._origin(event.origin), "deductions": self._list(taken)}
            case VenuesRecorded():
                titles = [
                    year_act_words.VENUE.filled(self.language, title=venue.title)
                    for venue in event.venues
                ]
                component = self.names.component(event.component)
                return {"component": component, "venues": self._list(titles)}
            case SignedPaperReturned():
                return {"version": str(event.version or NOTHING.to(self.language))}
            case _:
                return {}

    def _origin(self, origin: Origin) -> str:
        """The file or the hand, and the paper the figures stand on."""
        name = origin.name or year_act_words.TYPED.to(self.language)
        if not origin.document:
            return name
        return year_act_words.SOURCE.filled(self.language, name=name, document=origin.document)

    def _called(self, value: Any, hint: Any) -> str:
        """An id by the name of what it stands for; anything else as it is."""
        if hint in (PersonId, PersonId | None):
            return self.names.person(value)
        if hint is UnitId:
            return self.names.unit(value)
        if hint is GroupId:
            return self.names.group(value)
        if hint is SessionId:
            day = WHOLE_DAY.to(self.language)
            return day if value == DAY else self.names.group(GroupId(value))
        return str(value)

    def _many(self, values: tuple[Any, ...], hint: Any) -> str:
        if hint == tuple[Mark, ...]:
            return " ".join(values)
        if hint == tuple[PersonId, ...]:
            return self._list([self.names.person(value) for value in values])
        if hint in (tuple[int, ...], tuple[str, ...]):
            return self._list([str(value) for value in values])
        if hint == tuple[UnitId, ...]:
            return self._list([self.names.unit(value) for value in values])
        if hint == tuple[Fraction, ...]:
            return self._list([str(value) for value in values])
        return str(len(values))

    def _list(self, words: list[str]) -> str:
        return ("、" if self.language is Language.ZH else ", ").join(words)
