"""Who may do what when: one table of acts, roles and stages of the day. What it does not name is
denied.

Acts are named by their kind, as the journal has them. `desk.hearing` asks before every act, and
`verify` again afterwards; nowhere else is there an `if` about a role. Whoever adds an act adds its
line (`tests/rules/test_permissions.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hearing_desk.model.hearing import HearingState, Role
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import YEAR, DayStage, JointAct

DESK: Final = None
"""The role of nobody in particular: the program of itself, or before the first person acts."""

Actor = Role | None

_O, _C, _S, _N = Role.ORGANIZER, Role.CLERK, Role.SECOND_CLERK, Role.NOTARY
_CLERKS = (_C, _S)
_AT_THE_DESK = (_O, _C, _S)
_ALL = (_O, _C, _S, _N)

_UNFROZEN = (DayStage.FOUNDING, DayStage.PREPARING)
_DAY = (DayStage.SEATING, DayStage.BALLOTING)
_BALLOTING = (DayStage.BALLOTING,)
_ANNOUNCING = (DayStage.BALLOTING, DayStage.FIXED)
_FROZEN = (*_DAY, DayStage.FIXED)
_OPENED = (*_UNFROZEN, *_FROZEN)

Grant = tuple[tuple[Actor, ...], tuple[DayStage, ...]]
"""These roles, at these stages."""

GRANTS: Final[Mapping[str, tuple[Grant, ...]]] = MappingProxyType(
    {
        # the record, its people, its rules
        "HearingOpened": (((DESK,), (DayStage.UNOPENED,)),),
        "OperatorNamed": (((DESK,), (DayStage.FOUNDING,)), ((_O,), _OPENED)),
        "SchemeAdopted": (((_O,), _UNFROZEN),),
        "UnitsListed": (((_O,), _UNFROZEN),),
        "UnitsReordered": (((_O,), _UNFROZEN),),
        "RulesFrozen": (((_O,), _UNFROZEN),),
        # pool and draw
        "PoolSealed": (((_O,), (*_UNFROZEN, *_DAY)),),
        "DrawCommitted": (((_O,), _DAY),),
        "DrawAborted": (((_O,), _DAY),),
        "SeedRecorded": (((_O,), _DAY),),
        "DrawHeld": (((_O,), _DAY),),
        "DrawVoided": (((_O,), _DAY),),
        "DelegateReplaced": (((_O,), _DAY),),
        # the sign-in: who is there is read off the list, who may judge is decided
        "DelegateSignedIn": (((_O, _C), _DAY),),
        "DelegateAbsent": (((_O, _C), _DAY),),
        "DelegateLeft": (((_O, _C), _DAY),),
        "DelegateRecused": (((_O,), _DAY),),
        "RecusalDismissed": (((_O,), _DAY),),
        "SignInClosed": (((_O, _C), _DAY),),
        # the speeches: whoever sits at the desk keeps the time
        "UnitCalled": ((_AT_THE_DESK, _DAY),),
        "SpeechStarted": ((_AT_THE_DESK, _DAY),),
        "SpeechPaused": ((_AT_THE_DESK, _DAY),),
        "SpeechResumed": ((_AT_THE_DESK, _DAY),),
        "SpeechStopped": ((_AT_THE_DESK, _DAY),),
        "SpeechUndone": ((_AT_THE_DESK, _DAY),),
        "ClockRecovered": ((_AT_THE_DESK, _DAY),),
        "WrittenReportReceived": (((_O, _C), _DAY),),
        "UnitAbsent": (((_O, _C), _DAY),),
        "AbsenceLifted": (((_O,), _DAY),),
        # the papers and what stands on them: clerks alone
        "BallotsIssued": ((_CLERKS, _DAY),),
        "BallotExchanged": ((_CLERKS, _BALLOTING),),
        "BallotsReturned": ((_CLERKS, _BALLOTING),),
        "ReturnsRecounted": ((_CLERKS, _BALLOTING),),
        "RoundVoided": (((_C,), _BALLOTING),),
        "UnreturnedMinuted": ((_CLERKS, _BALLOTING),),
        "BallotEntered": ((_CLERKS, _BALLOTING),),
        "EntryUndone": ((_CLERKS, _BALLOTING),),
        "BallotReadBack": ((_CLERKS, _BALLOTING),),
        "EntryClosed": ((_CLERKS, _BALLOTING),),
        "DifferenceSettled": ((_CLERKS, _BALLOTING),),
        "BallotDoubted": ((_CLERKS, _BALLOTING),),
        "BallotAdjudicated": ((_CLERKS, _BALLOTING),),
        "BallotInvalidated": ((_CLERKS, _BALLOTING),),
        "SheetSetAside": ((_CLERKS, _BALLOTING),),
        "SheetTakenOut": ((_CLERKS, _BALLOTING),),
        "EntryReopened": (((_C,), _BALLOTING),),
        "SheetCorrected": (((_C,), _BALLOTING),),
        # figures and papers
        "TallyTaken": ((_CLERKS, _BALLOTING),),
        "TallyLocked": (((_C,), _BALLOTING),),
        "SheetSigned": (((_C, _N), _ANNOUNCING),),
        "ResultReleased": (((_C,), _ANNOUNCING),),
        "TieSettled": (((_O, _C), _BALLOTING),),
        "PaperPrinted": ((_ALL, _OPENED),),
        "PaperReprinted": ((_ALL, _OPENED),),
        "RecomputationOrdered": (((_O,), _FROZEN),),
        # the notary's samples and full recounts
        "SampleDrawn": (((_N,), _ANNOUNCING),),
        "SampleSheetRead": (((_N,), _ANNOUNCING),),
        "SampleClosed": ((_ALL, _ANNOUNCING),),
        "RecountOrdered": ((_ALL, _BALLOTING),),
        "SheetRecounted": ((_CLERKS, _BALLOTING),),
        "RecountUndone": ((_CLERKS, _BALLOTING),),
        "RecountCompared": ((_CLERKS, _BALLOTING),),
        "RecountSettled": ((_CLERKS, _BALLOTING),),
        # paper against data: typed back by the notary; looked at by anybody, nothing keyed
        "TypeBackChecked": (((_N,), _OPENED),),
        "SignedPaperReturned": ((_ALL, _OPENED),),
        "CustodyPhotographed": ((_ALL, _ANNOUNCING),),
        # the notary, and what happens in the hall
        "IncidentRecorded": ((_ALL, _OPENED),),
        "SupervisionEnded": (((_O, _N), _OPENED),),
        "ObjectionWithdrawn": (((_N,), _OPENED),),
        # the year
        "ScoresRecorded": (((_O, _C), _DAY),),
        "DeductionsRecorded": (((_O, _C), _DAY),),
        "GradesRecorded": (((_O, _C), _DAY),),
        "AnswersRecorded": (((_O, _C), _DAY),),
        "LastYearRecorded": (((_O, _C), _DAY),),
        "VenuesRecorded": (((_O, _C), _DAY),),
        "DeductionWithdrawn": (((_O,), _DAY),),
        "UnitFailed": (((_O,), _DAY),),
        "FailureLifted": (((_O,), _DAY),),
        "AwardDecided": (((_O,), _FROZEN),),
        "YearLocked": (((_O,), _DAY),),
        "YearReopened": (((_O,), (DayStage.FIXED,)),),
        # roles themselves
        "RolesInForce": (((DESK,), (DayStage.FOUNDING,)), ((_O,), _OPENED)),
        "PinIssued": (((_O,), _OPENED),),
        "PinReset": (((_O, _C, _N), _OPENED),),
        "PinRefused": (((DESK,), _OPENED),),
        "OperatorSeated": ((_ALL, _OPENED),),
        "DeskLocked": ((_ALL, _OPENED),),
        "ConsentGiven": (((_O, _C, _N), _OPENED),),
        "ConsentWithdrawn": ((_ALL, _OPENED),),
        "ProgramChanged": (((DESK,), _OPENED),),
    }
)
"""Kind of act to who may do it when."""

_ALLOWED: Final = frozenset(
    (kind, role, stage)
    for kind, grants in GRANTS.items()
    for roles, stages in grants
    for role in roles
    for stage in stages
)


def stage_of(state: HearingState) -> DayStage:
    """How far a record has come."""
    if state.year.locked:
        return DayStage.FIXED
    if state.roles.balloting:
        return DayStage.BALLOTING
    if state.frozen_sha256 is not None:
        return DayStage.SEATING
    if state.roles.begun:
        return DayStage.PREPARING
    return DayStage.FOUNDING if state.hearing else DayStage.UNOPENED


def may(kind: str, role: Actor, stage: DayStage) -> bool:
    """Whether this role may do an act of this kind at this stage."""
    return (kind, role, stage) in _ALLOWED


def who_may(kind: str, stage: DayStage) -> tuple[Role, ...]:
    """The roles that may, in the order of the table's people; empty = nobody at this stage."""
    return tuple(role for role in Role if (kind, role, stage) in _ALLOWED)


def second_keys(
    state: HearingState, joint: JointAct, subject: str, actor: Actor
) -> tuple[Role, ...]:
    """Whose consent an act of this role wants: one of these.

    The notary's while one supervises (6.21), else the organizer's, and the clerk's for what the
    organizer does. The year is opened again weeks after the day: by a clerk's consent too.
    """
    other = _C if actor is _O else _O
    if (joint, subject) == (JointAct.REOPENING, YEAR):
        return (_C, _N)
    return (_N,) if state.supervised else (other,)


def may_consent(
    state: HearingState, wanted: tuple[JointAct, str], by: PersonId, actor: PersonId
) -> bool:
    """Whether a consent of this person counts for what that other person does."""
    role = state.operators.get(by)
    return by != actor and role in second_keys(state, *wanted, state.operators.get(actor))


def may_reset(actor: Role, person: Role) -> bool:
    """Whether a role may have the PIN of another issued anew: never one's own role's.

    Nobody resets the notary's but the organizer, for whoever does sees the new PIN.
    """
    resets = {_O: (_C, _S, _N), _N: (_O, _C, _S), _C: (_O,), _S: ()}
    return person in resets[actor]
