"""The state of a hearing, as the journal's fold leaves it.

These records are mutable because hundreds of thousands of ballots may be folded into them, but
only `journal.fold` writes to them; everybody else reads.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from hearing_desk.model.attendance import AttendanceStatus, Recusal, SessionId
from hearing_desk.model.ballots import DoubtReason, EntryPass, Invalidation, Marks, Ruling
from hearing_desk.model.binding import BindingState
from hearing_desk.model.correction import CorrectionState, GroupFigures, Recomputation
from hearing_desk.model.ids import GroupId, Round, SheetNo, UnitId
from hearing_desk.model.papers import StoredPaper
from hearing_desk.model.people import PersonId
from hearing_desk.model.recheck import RecountState, SampleState
from hearing_desk.model.roles import RolesState
from hearing_desk.model.speech import Instant, Speaker, SpeechAct
from hearing_desk.model.tally import BallotAccount, TieSettlement, UnitTally
from hearing_desk.model.units import Unit
from hearing_desk.model.year import YearState

OBJECTION = "objection"
"""The category of the incident log that holds what the notary objects to, verbatim (6.20)."""


class Role(Enum):
    """What an operator may do at the desk."""

    ORGANIZER = "organizer"
    CLERK = "clerk"
    SECOND_CLERK = "second-clerk"
    NOTARY = "notary"


class DrawMethod(Enum):
    """The three equal ways to draw (H3)."""

    BUILT_IN = "built-in"
    BALLS = "balls"
    NOTARY_SOFTWARE = "notary-software"


@dataclass(slots=True)
class PoolState:
    """The sealed pool."""

    source_name: str
    source_sha256: str
    roster_sha256: str
    roster_sm3: str
    people: int
    sectors: tuple[tuple[str, int], ...]
    sealed_at_utc: str


@dataclass(slots=True)
class ReplacementState:
    """A seat given up; `seated` is `None` when nobody was left."""

    withdrawn: PersonId
    reason: str
    seated: PersonId | None
    at_utc: str


@dataclass(slots=True)
class DrawState:
    """One draw, whatever became of it; numbered from 1 over the hearing.

    digits: as rolled; `None` = no dice yet, or a draw made elsewhere.
    panel:  in seat order, replacements done; `None` = not held yet.
    """

    draw: str
    number: int
    session: SessionId
    roster_sha256: str
    rules_sha256: str
    rules_sm3: str
    reason: str
    committed_at_utc: str
    digits: str | None = None
    throws: tuple[tuple[PersonId, int], ...] = ()
    method: DrawMethod | None = None
    device: str = ""
    witnesses: tuple[PersonId, ...] = ()
    drawn: tuple[PersonId, ...] | None = None
    panel: tuple[PersonId, ...] | None = None
    alternates: tuple[tuple[str, tuple[PersonId, ...]], ...] = ()
    replacements: list[ReplacementState] = field(default_factory=list)
    aborted: str | None = None
    voided: str | None = None
    held_at_utc: str | None = None

    @property
    def awaits_dice(self) -> bool:
        """Committed to; no die, no result and no end yet."""
        return self.digits is None and self.panel is None and self.aborted is None

    @property
    def in_force(self) -> bool:
        """Held, and neither aborted nor voided."""
        return self.panel is not None and self.voided is None


@dataclass(slots=True)
class Attendee:
    """A delegate's day; times are UTC as journaled, `None` = never."""

    status: AttendanceStatus
    arrived_at_utc: str | None = None
    left_at_utc: str | None = None
    reason: str = ""


@dataclass(slots=True)
class SessionState:
    """A sign-in; `closed_present` is `None` while it is open.

    dismissed: recusals that an employer gave away and that people found not to apply.
    """

    attendees: dict[PersonId, Attendee] = field(default_factory=dict)
    recusals: list[Recusal] = field(default_factory=list)
    dismissed: list[Recusal] = field(default_factory=list)
    closed_present: int | None = None
    closed_at_utc: str | None = None
    quorum_met: bool = True


@dataclass(slots=True)
class SpeechState:
    """A unit's turn; `acts` holds those still standing, `undone` the reasons of those taken back.

    recovered_in: the latest run of the program in which the clerk confirmed a clock carried over
                  a restart; `None` = never.
    """

    called: Instant | None = None
    speaker: Speaker | None = None
    acts: list[SpeechAct] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)
    recovered_in: str | None = None
    written: bool = False


@dataclass(slots=True)
class RoundState:
    """One balloting round of a unit; sheet numbers run from 1 to `last_sheet`.

    returned:  papers of the round; `None` = not collected yet.
    taken_out: numbered papers found foreign, and why; they are no longer among those returned.
    voided:    the reason; `None` = in force.
    reopened:  why the entry was opened again after its closing, each time.
    set_aside: papers keyed anew; what was keyed before stands in the record only.
    corrected: marks set right after a lock; they outweigh everything keyed or ruled.
    versions:  the figures of every lock; the last one is in force unless it is being corrected.
    samples:   compared with the paper by the notary, in order.
    rekeyings: full recounts of all papers (6.18), in order; `recounts` are of their number only.
    """

    number: Round
    printed: int
    present: int
    recused: int
    session_present: int
    issued: int
    exchanged: int = 0
    returned: int | None = None
    unused: int | None = None
    foreign: int = 0
    recounts: list[str] = field(default_factory=list)
    minuted: list[str] = field(default_factory=list)
    voided: str | None = None
    first: dict[SheetNo, Marks] = field(default_factory=dict)
    second: dict[SheetNo, Marks] = field(default_factory=dict)
    first_by: dict[SheetNo, str] = field(default_factory=dict)
    second_by: dict[SheetNo, str] = field(default_factory=dict)
    undone: int = 0
    read_back: dict[SheetNo, bool] = field(default_factory=dict)
    settled: dict[SheetNo, Marks] = field(default_factory=dict)
    doubts: dict[SheetNo, DoubtReason] = field(default_factory=dict)
    rulings: dict[SheetNo, Ruling] = field(default_factory=dict)
    invalid: dict[SheetNo, Invalidation] = field(default_factory=dict)
    closed: bool = False
    tally: UnitTally | None = None
    locked_version: int | None = None
    taken_out: dict[SheetNo, str] = field(default_factory=dict)
    reopened: list[str] = field(default_factory=list)
    set_aside: list[SheetNo] = field(default_factory=list)
    corrected: dict[SheetNo, Marks] = field(default_factory=dict)
    versions: dict[int, UnitTally] = field(default_factory=dict)
    samples: list[SampleState] = field(default_factory=list)
    rekeyings: list[RecountState] = field(default_factory=list)

    @property
    def last_sheet(self) -> int:
        """The highest number written on a paper; 0 before they are collected."""
        return (self.returned or 0) + len(self.taken_out)

    @property
    def sheets(self) -> tuple[SheetNo, ...]:
        """The numbers of the papers that count, in order."""
        numbers = map(SheetNo, range(1, self.last_sheet + 1))
        return tuple(number for number in numbers if number not in self.taken_out)

    def entries(self, entry_pass: EntryPass) -> dict[SheetNo, Marks]:
        """Marks as keyed in one pass, per sheet, in the order of keying."""
        return self.first if entry_pass is EntryPass.FIRST else self.second

    def operators(self, entry_pass: EntryPass) -> dict[SheetNo, str]:
        """Who keyed each sheet in one pass."""
        return self.first_by if entry_pass is EntryPass.FIRST else self.second_by

    @property
    def account(self) -> BallotAccount:
        """The papers as counted in the hall; nothing returned yet counts as 0."""
        return BallotAccount(
            present=self.present,
            recused=self.recused,
            session_present=self.session_present,
            issued=self.issued,
            exchanged=self.exchanged,
            returned=self.returned or 0,
            unused=self.unused,
            foreign=self.foreign,
        )


@dataclass(slots=True)
class UnitDay:
    """A unit's day: its report, its rounds, its signed and released versions.

    brought_back: the organizer's orders that lifted an absence (6.4).
    """

    unit: Unit
    speech: SpeechState = field(default_factory=SpeechState)
    absent: str | None = None
    rounds: list[RoundState] = field(default_factory=list)
    signed: dict[int, tuple[tuple[str, PersonId], ...]] = field(default_factory=dict)
    released_version: int | None = None
    brought_back: list[str] = field(default_factory=list)

    @property
    def next_version(self) -> int:
        """The version the next lock takes."""
        return 1 + max((version for each in self.rounds for version in each.versions), default=0)

    @property
    def samples_drawn(self) -> int:
        """Samples of the unit's papers so far, of void rounds too."""
        return sum(len(each.samples) for each in self.rounds)

    @property
    def rekeyings_ordered(self) -> int:
        """Full recounts of the unit so far, of void rounds too."""
        return sum(len(each.rekeyings) for each in self.rounds)

    @property
    def current(self) -> RoundState | None:
        """The latest round, voided or not; `None` = no ballots issued yet."""
        return self.rounds[-1] if self.rounds else None


@dataclass(slots=True)
class Incident:
    """An entry of the incident log, verbatim."""

    number: int
    category: str
    text: str
    at_utc: str


@dataclass(slots=True)
class HearingState:
    """Everything that follows from the acts so far; a new one is a hearing not yet opened.

    units:  in plan order.
    ties:   in the order in which they were settled.
    papers: in the order of printing; reprints are not new papers.
    reprints: how often a stored paper was printed once more, by the digest of its bytes;
            void_copies: of these, as copies stamped 作废.
    corrections: in the order in which they were begun; recomputations by number, from 1.
    objections_withdrawn: by incident number, what the notary said on withdrawing.
    """

    hearing: str = ""
    title: str = ""
    rehearsal: bool = False
    language: str = ""
    program: str = ""
    utc_offset_minutes: int = 0
    operators: dict[PersonId, Role] = field(default_factory=dict)
    scheme: str = ""
    scheme_text: str = ""
    scheme_sha256: str = ""
    frozen_sha256: str | None = None
    units: dict[UnitId, UnitDay] = field(default_factory=dict)
    report_order: dict[GroupId, tuple[UnitId, ...]] = field(default_factory=dict)
    pool: PoolState | None = None
    draws: list[DrawState] = field(default_factory=list)
    sessions: dict[SessionId, SessionState] = field(default_factory=dict)
    ties: dict[GroupId, list[TieSettlement]] = field(default_factory=dict)
    papers: list[StoredPaper] = field(default_factory=list)
    incidents: list[Incident] = field(default_factory=list)
    supervision_ended: str | None = None
    year: YearState = field(default_factory=YearState)
    corrections: list[CorrectionState] = field(default_factory=list)
    recomputations: list[Recomputation] = field(default_factory=list)
    reprints: dict[str, int] = field(default_factory=dict)
    void_copies: dict[str, int] = field(default_factory=dict)
    objections_withdrawn: dict[int, str] = field(default_factory=dict)
    binding: BindingState = field(default_factory=BindingState)
    roles: RolesState = field(default_factory=RolesState)

    @property
    def supervised(self) -> bool:
        """A notary was named and has not left (6.21)."""
        return self.supervision_ended is None and Role.NOTARY in self.operators.values()

    @property
    def objections(self) -> tuple[Incident, ...]:
        """What the notary objected to and has not withdrawn (6.20)."""
        withdrawn = self.objections_withdrawn
        raised = (each for each in self.incidents if each.category == OBJECTION)
        return tuple(each for each in raised if each.number not in withdrawn)

    def correction_under_way(self, unit: UnitId) -> CorrectionState | None:
        """A unit's correction that is not locked yet; `None` = none."""
        return next((c for c in self.corrections if c.unit == unit and c.after is None), None)

    def group_figures(self, group: GroupId) -> GroupFigures:
        """What the ranking of a group follows from now."""
        days = self.group_units(group)
        counted = [day.current.tally for day in days if day.absent is None and day.current]
        return GroupFigures(
            tallies=tuple(tally for tally in counted if tally is not None),
            absent=tuple(day.unit.id for day in days if day.absent is not None),
            settled=tuple(self.ties.get(group, ())),
        )

    def group_units(self, group: GroupId) -> tuple[UnitDay, ...]:
        """The units of a group in the order they report."""
        members = {day.unit.id: day for day in self.units.values() if day.unit.group == group}
        order = self.report_order.get(group, tuple(members))
        return tuple(members[unit] for unit in order)

    def draw_in_force(self, session: SessionId) -> DrawState | None:
        """The last draw of a session that still stands."""
        standing = [d for d in self.draws if d.session == session and d.in_force]
        return standing[-1] if standing else None
