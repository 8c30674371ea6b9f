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
from hearing_desk.words.language import Language, Words

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
    roster:      the bytes of the roster file, and `draft` the pool formed from it.
    papers:      the ballots of a file, by unit name, in sheet order; `None` = made up.
    language:    of the papers and of what is said in the hall.
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
        )
        return "R-" + sha256("\n".join(parts).encode()).hexdigest()[:24]

    def say(self, words: Words) -> str:
        """A text in the language of the papers."""
        return words.to(self.language)


Progress = Callable[[str, int, int], None]
"""Told the stage, the steps done and the steps in all, at every step of a stage."""
