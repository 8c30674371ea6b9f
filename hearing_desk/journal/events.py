"""Every act of a hearing as a record, by stage: decided facts, past tense, ids and figures.

A name belongs into the person table, a sentence into `words`. Old kinds are read for ever: a
changed shape is a new kind. A class's first docstring line is its entry in the table of events.
"""

from __future__ import annotations

from hearing_desk.journal.ballot_events import (
    BallotAdjudicated,
    BallotDoubted,
    BallotEntered,
    BallotExchanged,
    BallotInvalidated,
    BallotReadBack,
    BallotsIssued,
    BallotsReturned,
    DifferenceSettled,
    EntryClosed,
    EntryUndone,
    IncidentRecorded,
    PaperPrinted,
    ResultReleased,
    ReturnsRecounted,
    RoundVoided,
    SheetSigned,
    SupervisionEnded,
    TallyLocked,
    TallyTaken,
    TieSettled,
    UnreturnedMinuted,
)
from hearing_desk.journal.binding_events import (
    CustodyPhotographed,
    SignedPaperReturned,
    TypeBackChecked,
)
from hearing_desk.journal.correction_events import (
    AbsenceLifted,
    EntryReopened,
    ObjectionWithdrawn,
    PaperReprinted,
    RecomputationOrdered,
    SheetCorrected,
    SheetSetAside,
    SheetTakenOut,
)
from hearing_desk.journal.hall_events import (
    ClockRecovered,
    DelegateAbsent,
    DelegateLeft,
    DelegateRecused,
    DelegateReplaced,
    DelegateSignedIn,
    DrawAborted,
    DrawCommitted,
    DrawHeld,
    DrawVoided,
    HearingOpened,
    OperatorNamed,
    PoolSealed,
    RecusalDismissed,
    RulesFrozen,
    SchemeAdopted,
    SeedRecorded,
    SignInClosed,
    SpeechPaused,
    SpeechResumed,
    SpeechStarted,
    SpeechStopped,
    SpeechUndone,
    UnitAbsent,
    UnitCalled,
    UnitsListed,
    UnitsReordered,
    WrittenReportReceived,
)
from hearing_desk.journal.recheck_events import (
    RecountCompared,
    RecountOrdered,
    RecountSettled,
    RecountUndone,
    SampleClosed,
    SampleDrawn,
    SampleSheetRead,
    SheetRecounted,
)
from hearing_desk.journal.role_events import (
    ConsentGiven,
    ConsentWithdrawn,
    DeskLocked,
    OperatorSeated,
    PinIssued,
    PinRefused,
    PinReset,
    ProgramChanged,
    RolesInForce,
)
from hearing_desk.journal.year_events import (
    AnswersRecorded,
    AwardDecided,
    DeductionsRecorded,
    DeductionWithdrawn,
    FailureLifted,
    GradesRecorded,
    LastYearRecorded,
    ScoresRecorded,
    UnitFailed,
    VenuesRecorded,
    YearLocked,
    YearReopened,
)

OpeningEvent = (
    HearingOpened | OperatorNamed | SchemeAdopted | UnitsListed | UnitsReordered | RulesFrozen
)
DrawEvent = (
    PoolSealed
    | DrawCommitted
    | DrawAborted
    | SeedRecorded
    | DrawHeld
    | DrawVoided
    | DelegateReplaced
)
SignInEvent = (
    DelegateSignedIn
    | DelegateAbsent
    | DelegateLeft
    | DelegateRecused
    | RecusalDismissed
    | SignInClosed
)
SpeechEvent = (
    UnitCalled
    | SpeechStarted
    | SpeechPaused
    | SpeechResumed
    | SpeechStopped
    | SpeechUndone
    | ClockRecovered
    | WrittenReportReceived
    | UnitAbsent
)
HandlingEvent = (
    BallotsIssued
    | BallotExchanged
    | BallotsReturned
    | ReturnsRecounted
    | RoundVoided
    | UnreturnedMinuted
)
KeyingEvent = BallotEntered | EntryUndone | BallotReadBack | EntryClosed
RulingEvent = DifferenceSettled | BallotDoubted | BallotAdjudicated | BallotInvalidated
EntryEvent = KeyingEvent | RulingEvent
PaperEvent = EntryUndone | BallotReadBack | EntryClosed | RulingEvent
CountEvent = TallyTaken | TallyLocked | SheetSigned | ResultReleased | TieSettled
SheetEvent = SheetSetAside | SheetTakenOut | SheetCorrected
RoundCorrection = EntryReopened | SheetEvent
CorrectionEvent = (
    RoundCorrection | AbsenceLifted | RecomputationOrdered | PaperReprinted | ObjectionWithdrawn
)
SampleEvent = SampleDrawn | SampleSheetRead | SampleClosed
RecountEvent = RecountOrdered | SheetRecounted | RecountUndone | RecountCompared | RecountSettled
RecheckEvent = SampleEvent | RecountEvent
BindingEvent = TypeBackChecked | SignedPaperReturned | CustodyPhotographed
ResultEvent = (
    CountEvent
    | CorrectionEvent
    | RecheckEvent
    | PaperPrinted
    | BindingEvent
    | IncidentRecorded
    | SupervisionEnded
)
FiguresEvent = (
    ScoresRecorded | DeductionsRecorded | GradesRecorded | AnswersRecorded | LastYearRecorded
)
OrderEvent = DeductionWithdrawn | UnitFailed | FailureLifted | AwardDecided
YearEvent = FiguresEvent | VenuesRecorded | OrderEvent | YearLocked | YearReopened
RoleEvent = (
    RolesInForce
    | PinIssued
    | PinReset
    | PinRefused
    | OperatorSeated
    | DeskLocked
    | ConsentGiven
    | ConsentWithdrawn
    | ProgramChanged
)
DayEvent = (
    OpeningEvent | DrawEvent | SignInEvent | SpeechEvent | HandlingEvent | PaperEvent | ResultEvent
)
"""The acts of preparation and hearing day, keyed ballots apart."""
Event = (
    OpeningEvent
    | DrawEvent
    | SignInEvent
    | SpeechEvent
    | HandlingEvent
    | EntryEvent
    | ResultEvent
    | YearEvent
    | RoleEvent
)
