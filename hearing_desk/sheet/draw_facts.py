"""What the commitment slip, the draw certificate and the sign-in sheet need to know (D1A, D1, D2).

Names, labels and times arrive as the text that shall be printed, in the paper's language; counts
and points stay numbers. `None` is printed as 无 unless the field says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hearing_desk.model.draw import Die
from hearing_desk.model.hearing import DrawMethod


@dataclass(frozen=True, slots=True)
class EarlierRun:
    """A draw of the session before this one; it stays in the record (6.24).

    aborted: given up before the first die (`draw.md` 3.12); False = voided after it was held.
    """

    run_number: int
    reason: str
    aborted: bool = False


@dataclass(frozen=True, slots=True)
class CommittedLine:
    """One sector or other quota as committed to, and how many people stand behind it.

    attribute:  heading of the column, such as 界别.
    in_pool:    people in the sealed roster with this value.
    recused:    (reason, people) of those who cannot be drawn.
    eligible:   the others.
    bounds:     least and most seats; `None` = a sector without a quota.
    alternates: `None` = not an attribute that has alternates.
    """

    attribute: str
    value: str
    in_pool: int
    recused: tuple[tuple[str, int], ...]
    eligible: int
    bounds: tuple[int, int] | None
    alternates: int | None


@dataclass(frozen=True, slots=True)
class CommitmentFacts:
    """D1A. What is fixed before the first die is thrown (`draw.md` 3.3).

    sealed_at:         when the roster was sealed.
    lines:             every sector of the pool, then the other quotas.
    whole_pool:        the same of everybody; its value is the name of the roster.
    apportionment:     one sentence on how equal remainders are settled; `None` = none to settle.
    commitment_sha256: digest C of `rules.tsv`.
    digit_count:       digits announced.
    """

    draw_id: str
    run_number: int
    earlier_runs: tuple[EarlierRun, ...]
    committed_at: str
    sealed_at: str
    lines: tuple[CommittedLine, ...]
    whole_pool: CommittedLine
    apportionment: str | None
    roster_sha256: str
    roster_sm3: str
    commitment_sha256: str
    commitment_sm3: str
    die: Die
    digit_count: int


@dataclass(frozen=True, slots=True)
class QuotaLine:
    """One quota and how many people stand behind it.

    attribute:  heading of the column, such as 界别.
    in_pool:    people in the sealed roster with this value.
    eligible:   of these, not recused.
    share:      proportion as in the governing document; `None` = seats were given.
    exact:      seats by proportion before rounding, such as 7.5; `None` = as `share`.
    seated:     seats after the draw.
    alternates: `None` = not an attribute that has alternates.
    """

    attribute: str
    value: str
    in_pool: int
    eligible: int
    share: str | None
    exact: str | None
    minimum: int
    maximum: int
    seated: int
    alternates: int | None


@dataclass(frozen=True, slots=True)
class SeedRoll:
    """Digits in the order they fell and who rolled them."""

    digits: str
    rolled_by: str


@dataclass(frozen=True, slots=True)
class SeedFacts:
    """Everything needed to redo the built-in draw (`draw.md` 3.3-3.6, 3.11).

    commitment_sha256: digest C of `rules.tsv`, signed before the first die.
    committed_at:      when C was printed and signed.
    sealed_copy:       where the sealed copy of both files is.
    k:                 64 lower-case hex digits.
    """

    roster_sha256: str
    roster_sm3: str
    commitment_sha256: str
    commitment_sm3: str
    committed_at: str
    sealed_copy: str | None
    die: Die
    rolls: tuple[SeedRoll, ...]
    seed_string: str
    k: str


@dataclass(frozen=True, slots=True)
class WalkLine:
    """One step of the walk down the tickets: `ticket` with 18 digits, outcome in words."""

    place: int
    ticket: str
    person_id: str
    name: str
    outcome: str


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """A person drawn: seat 3, or alternate 1 of a sector."""

    position: str
    person_id: str
    name: str
    sector: str


@dataclass(frozen=True, slots=True)
class ReplacementLine:
    """Who left the panel, who came in, why and when; `incoming` `None` = the seat stays vacant."""

    outgoing: str
    incoming: str | None
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class DrawCertificateFacts:
    """D1. The draw, so that anyone can redo it.

    pool_name:     name of the sealed roster.
    sealed_at:     when it was sealed.
    exclusions:    (reason, people) of everybody in the roster who could not be drawn.
    apportionment: one sentence on how equal remainders were settled; `None` = seats were given.
    seed:          `None` unless the method is built-in.
    origin:        name and version of the other software, or how balls were drawn; `None` =
                   built-in.
    walk:          empty unless the method is built-in.
    witnesses:     names of those who watched.
    """

    draw_id: str
    run_number: int
    earlier_runs: tuple[EarlierRun, ...]
    held_at: str
    pool_name: str
    sealed_at: str
    pool_size: int
    exclusions: tuple[tuple[str, int], ...]
    quotas: tuple[QuotaLine, ...]
    apportionment: str | None
    method: DrawMethod
    seed: SeedFacts | None
    origin: str | None
    walk: tuple[WalkLine, ...]
    panel: tuple[DrawnLine, ...]
    alternates: tuple[DrawnLine, ...]
    replacements: tuple[ReplacementLine, ...]
    witnesses: tuple[str, ...]


class PanelRole(Enum):
    """Whether a person was drawn as a delegate or as an alternate."""

    DELEGATE = "delegate"
    ALTERNATE = "alternate"


@dataclass(frozen=True, slots=True)
class PanelLine:
    """One person to sign in; times as HH:MM; empty times are left open for the pen.

    seat:     number on the list; an alternate not called has none.
    replaces: name of the delegate whose seat this alternate took.
    remark:   reason of a replacement, recusals, absence.
    """

    seat: int | None
    name: str
    sector: str
    role: PanelRole
    replaces: str | None
    arrived: str | None
    left: str | None
    remark: str | None


@dataclass(frozen=True, slots=True)
class PanelListFacts:
    """D2. Who is called, who came, who sits for whom.

    session:   the group or the day the panel sits for.
    closed_at: when sign-in was closed; `None` = the paper goes out for signing in, and the counts
               stay open for the pen.
    """

    session: str
    lines: tuple[PanelLine, ...]
    summoned: int
    present: int
    substituted: int
    vacant: int
    closed_at: str | None
