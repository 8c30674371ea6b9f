"""What the rule sheet, the ballots and the speech record need to know (D0, D4, D6).

Names, labels and times arrive as the text that shall be printed, in the paper's language; counts
and points stay numbers. `None` is printed as 无 unless the field says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass

from hearing_desk.model.scheme import Balloting
from hearing_desk.words.rule_sheet import Section


@dataclass(frozen=True, slots=True)
class RuleSheetFacts:
    """D0. The rules in force before the first ballot.

    hearing_date: as it shall be read; `None` = not fixed yet, left open for the pen.
    """

    hearing_date: str | None
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class BallotUnit:
    """A unit as it stands on a ballot; `written` = it reported in writing (T16)."""

    name: str
    written: bool


@dataclass(frozen=True, slots=True)
class BallotFacts:
    """D4. What is printed on the ballots of one group and round.

    balloting:    how the group votes: a sheet per unit, or one booklet (G1, E9).
    round_number: from 1; further rounds are marked on the ballot.
    colour:       colour of the round's paper in words; `None` = none agreed.
    specimen:     样票 across every ballot.
    """

    balloting: Balloting
    group: str
    units: tuple[BallotUnit, ...]
    round_number: int
    colour: str | None
    specimen: bool


@dataclass(frozen=True, slots=True)
class PauseLine:
    """An interruption of a speech, times as HH:MM:SS; `resumed_at` `None` = never resumed."""

    paused_at: str
    resumed_at: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class SpeechLine:
    """One unit's turn; times as HH:MM:SS.

    is_head:   False is flagged (E11); `None` = nobody spoke.
    used_ms:   net of pauses; `None` = no clock ran.
    written:   reported in writing, no clock.
    absent:    the unit did not appear (6.4).
    recovered: wall time bridged a restart of the program.
    """

    order: int
    unit: str
    speaker: str | None
    post: str | None
    is_head: bool | None
    started_at: str | None
    warned_at: str | None
    ended_at: str | None
    used_ms: int | None
    overrun_ms: int
    pauses: tuple[PauseLine, ...]
    written: bool
    absent: bool
    recovered: bool


@dataclass(frozen=True, slots=True)
class SpeechRecordFacts:
    """D6. The clock of one group."""

    group: str
    limit_ms: int
    warning_ms: int
    lines: tuple[SpeechLine, ...]
