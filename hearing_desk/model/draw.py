"""The draw HDRAW-1: quotas, rules, tickets, walk and results (`draw.md` §3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from hearing_desk.errors import Problem
from hearing_desk.model.people import Contact, PersonId, RosterPerson
from hearing_desk.model.scheme import AlternateRule, Apportionment


@dataclass(frozen=True, slots=True)
class QuotaLine:
    """One line of a received quota file, its numbers read but not yet judged.

    row_number: from 1, as the file shows it (the heading is row 1).
    attribute:  column of the roster; the short form of the file means `sector`.
    value:      text as received.
    minimum, maximum: persons; the short form's seats are both; None = not given.
    share:      part of the panel, 1 = all of it; None = not given.
    alternates: persons, on sector lines; None = not given.
    """

    row_number: int
    attribute: str
    value: str
    minimum: int | None = None
    maximum: int | None = None
    share: Fraction | None = None
    alternates: int | None = None


@dataclass(frozen=True, slots=True)
class Quota:
    """How many panel members have `value` in the column `attribute`, both bounds included."""

    attribute: str
    value: str
    minimum: int
    maximum: int


@dataclass(frozen=True, slots=True)
class SeatMethod:
    """How shares become seats (E2) and how many alternates a sector gets unasked (E5).

    every_sector_seated: a share above 0 gives at least one seat.
    alternate_share:     with `AlternateRule.SHARE`: of the sector's seats, rounded up, at least 1.
    alternate_count:     with `AlternateRule.FIXED`: per sector.
    """

    apportionment: Apportionment = Apportionment.LARGEST_REMAINDER
    every_sector_seated: bool = False
    alternates: AlternateRule = AlternateRule.SHARE
    alternate_share: Fraction = Fraction(1, 5)
    alternate_count: int = 2


@dataclass(frozen=True, slots=True)
class SectorAlternates:
    """How many alternates a sector wants."""

    sector: str
    count: int


@dataclass(frozen=True, slots=True)
class QuotaReading:
    """A quota file understood.

    quotas:     in column order, then bytes of the value.
    alternates: by bytes of the sector; a sector without alternates is left out.
    seats:      size of the panel; None = the file and the order do not say (a problem).
    problems:   every problem of the file, all at once.
    """

    quotas: tuple[Quota, ...]
    alternates: tuple[SectorAlternates, ...]
    seats: int | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class PoolRecusal:
    """A person who may not be drawn.

    reason: one word without white space, printed and part of the commitment; `employer` when
            it was computed from the list of evaluated units.
    """

    person: PersonId
    reason: str


class Die(Enum):
    """What is rolled for the seed; balls 0 to 9 put back each time count as `D10`."""

    D10 = "d10"
    D6 = "d6"


@dataclass(frozen=True, slots=True)
class DrawRules:
    """Everything the commitment fixes: the content of `rules.tsv`.

    draw_id:       `[A-Za-z0-9._-]{1,64}`, one per event.
    roster_sha256: digest of the bytes of `roster.tsv`.
    digit_count:   number of seed digits announced: at least 20 with D10, 26 with D6.
    """

    draw_id: str
    roster_sha256: str
    seats: int
    quotas: tuple[Quota, ...]
    alternates: tuple[SectorAlternates, ...] = ()
    recusals: tuple[PoolRecusal, ...] = ()
    die: Die = Die.D10
    digit_count: int = 20


@dataclass(frozen=True, slots=True)
class Commitment:
    """The digests of `rules.tsv` that are printed and signed before the first throw.

    sha256: C, 64 lower-case hex digits: the only number that has to be signed.
    sm3:    the same bytes by GB/T 32905-2016, printed beside it.
    """

    sha256: str
    sm3: str

    @property
    def groups(self) -> str:
        """C as sixteen groups of four, parted by single spaces."""
        return " ".join(self.sha256[start : start + 4] for start in range(0, 64, 4))


@dataclass(frozen=True, slots=True)
class Ticket:
    """A person's place in the draw.

    digits: the first 18 decimal digits after "0."; smaller comes first.
    """

    person: PersonId
    digits: str

    @property
    def text(self) -> str:
        """The ticket as printed, "0." and 18 digits."""
        return f"0.{self.digits}"


class WalkOutcome(Enum):
    """What the walk did at a person."""

    SEATED = "seated"
    NOT_ELIGIBLE = "not eligible"
    PASSED_OVER = "passed over"


@dataclass(frozen=True, slots=True)
class WalkStep:
    """One person met by the walk.

    rank:     place in ticket order, from 1.
    seat:     seat number from 1; None unless seated.
    reason:   the recusal's word or `withdrawn`; "" unless not eligible.
    blocking: quotas that could not all be met with this person seated; empty unless passed over.
    """

    rank: int
    ticket: Ticket
    outcome: WalkOutcome
    seat: int | None = None
    reason: str = ""
    blocking: tuple[Quota, ...] = ()


@dataclass(frozen=True, slots=True)
class SectorQueue:
    """The alternates of one sector, first to be called first."""

    sector: str
    people: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class DrawResult:
    """A draw held.

    seed_string: what was hashed: "HDRAW-1|" + C + "|" + digits, or the rehearsal's form.
    key:         K, 64 lower-case hex digits.
    order:       everybody of the roster, in ticket order.
    digits:      the first 18 digits of each one's ticket, in the same order; two columns and not
                 a record per person, for the sake of a pool of a million.
    walk:        everybody the walk met, up to the last seat.
    panel:       in seat order.
    alternates:  per sector with alternates, by bytes of the sector.
    """

    roster_sha256: str
    roster_sm3: str
    commitment: Commitment
    seed_string: str
    key: str
    order: tuple[PersonId, ...]
    digits: tuple[str, ...]
    walk: tuple[WalkStep, ...]
    panel: tuple[PersonId, ...]
    alternates: tuple[SectorQueue, ...]

    def tickets(self) -> Iterator[Ticket]:
        """Everybody's ticket, smallest first."""
        return map(Ticket, self.order, self.digits)


@dataclass(frozen=True, slots=True)
class Replacement:
    """The walk run again after withdrawals.

    panel:      those who stay in seat order, then the newly seated; None = no completion exists.
    walk:       everybody met except those who stay; empty when no completion exists.
    alternates: who waits now, per sector.
    problems:   why no completion exists: which minimum fails by how much.
    """

    panel: tuple[PersonId, ...] | None
    walk: tuple[WalkStep, ...]
    alternates: tuple[SectorQueue, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class PoolDraft:
    """A roster judged, before it is sealed.

    people:        every row that could be read, ascending by bytes of id.
    contacts:      one per person with any contact fact, in the order of `people`.
    problems:      all of them, in row order; an ERROR among them forbids sealing.
    sector_counts: (sector, people), by bytes of the sector.
    """

    people: tuple[RosterPerson, ...]
    contacts: tuple[Contact, ...]
    problems: tuple[Problem, ...]
    sector_counts: tuple[tuple[str, int], ...]
