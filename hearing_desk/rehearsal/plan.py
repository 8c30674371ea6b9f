"""What a rehearsal is made of: rules, pool, quotas, dice, and the ballots that will be found."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from hearing_desk.model.ballots import Marks
from hearing_desk.model.draw import PoolDraft, QuotaReading
from hearing_desk.model.scheme import Scheme
from hearing_desk.model.units import Unit
from hearing_desk.words import rehearsal_words
from hearing_desk.words.language import Language, Words
from hearing_desk.words.rule_answers import local

DEFAULT_DIGITS = "20111220083012345678"
"""The dice of a rehearsal without `--digits`: fixed, so that everybody gets the same day."""

START_UTC_MS = 1_324_339_200_000
"""2011-12-20 08:00 in Tonghe; a rehearsal has its own calendar."""

HEARING_DAY = date(2011, 12, 20)

UTC_OFFSET_MINUTES = 480


@dataclass(frozen=True, slots=True)
class RehearsalPlan:
    """Everything a rehearsal needs before its first act.

    scheme_text: the scheme's TOML, and `scheme` what it says.
    roster:      the bytes of the roster file, and `draft` the pool formed from it; empty = no
                 hearing is held in this record.
    papers:      the ballots of a file, by unit name, in sheet order; `None` = made up.
    language:    of the papers and of what is said in the hall.
    year:        whether the day is followed by the year's result.
    venue:       number of the venue, from 1; 0 = the only one.
    """

    scheme_text: str
    scheme_file: str
    scheme: Scheme
    units: tuple[Unit, ...]
    roster_name: str
    roster: bytes
    draft: PoolDraft
    quotas: QuotaReading
    digits: str
    papers: Mapping[str, Sequence[Marks]] | None
    language: Language
    year: bool = False
    venue: int = 0

    @property
    def is_heard(self) -> bool:
        """Whether a hearing is held in this record."""
        return bool(self.roster)

    @property
    def is_notarized(self) -> bool:
        """Whether a notary signs in this record; a plan without a hearing has none."""
        return self.is_heard and any(each.id == "notary" for each in self.scheme.signatories)

    @property
    def knows_failures(self) -> bool:
        """Whether the plan lists units as failed outright (M9)."""
        return any(source.setting == "year.failed" for source in self.scheme.sources)

    @property
    def title(self) -> str:
        """The title of the event, with the number of the venue where there are several."""
        title = local(self.scheme.title, self.language)
        return (
            rehearsal_words.VENUE_TITLE.filled(self.language, title=title, venue=self.venue)
            if self.venue
            else title
        )

    @property
    def hearing(self) -> str:
        """The file id: a digest of what goes in, so that the same rehearsal has the same id."""
        parts = (
            self.scheme_text,
            self.digits,
            self.language.value,
            sha256(self.roster).hexdigest(),
            str(self.quotas.seats),
            str(self.papers),
            str(self.units),
            str(self.year),
            str(self.venue),
        )
        return "R-" + sha256("\n".join(parts).encode()).hexdigest()[:24]

    def say(self, words: Words) -> str:
        """A text in the language of the papers."""
        return words.to(self.language)


Progress = Callable[[str, int, int], None]
"""Told the stage, the steps done and the steps in all, at every step of a stage."""
