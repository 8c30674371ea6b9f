"""Counting and announcing: tally, lock, sign and release are four acts (design 2.13)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from hearing_desk.desk.ballot_clerk import open_round
from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.hearing import Hearing
from hearing_desk.errors import Refusal
from hearing_desk.journal.ballot_events import (
    ResultReleased,
    SheetSigned,
    TallyLocked,
    TallyTaken,
    TieSettled,
)
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.port import PersonRow
from hearing_desk.model.ballots import Marks
from hearing_desk.model.correction import GroupFigures
from hearing_desk.model.hearing import HearingState, RoundState, UnitDay
from hearing_desk.model.ids import GroupId, SheetNo, UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import Scheme, ScoreRelease, TieRule
from hearing_desk.model.tally import Standing, UnitTally
from hearing_desk.rules.ballots import settled_marks
from hearing_desk.rules.rank import rank_group, ties_to_settle
from hearing_desk.rules.recheck import open_rechecks
from hearing_desk.rules.tabulate import tabulate
from hearing_desk.sheet.paper import SIGNED_BY


class TallyClerk:
    """Acts on the results of units."""

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing

    def take(self, unit: UnitId) -> Changes:
        """Count a unit: `TallyTaken`.

        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided", "entry-not-closed",
        "tally-locked".
        """
        day, current = open_round(self._hearing, unit)
        if not current.closed:
            raise Refusal("entry-not-closed", unit=day.unit.name)
        if current.locked_version is not None:
            raise Refusal("tally-locked", unit=day.unit.name)
        figures = count(self._hearing.scheme, unit, current)
        return self._hearing.append(TallyTaken(unit, current.number, figures), Topic.TALLY)

    def lock(self, unit: UnitId) -> Changes:
        """Lock a unit's figures: `TallyLocked`; papers lose their draft mark.

        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided", "tally-missing",
        "tally-locked", "rechecks-open".
        """
        day, current = open_round(self._hearing, unit)
        if current.tally is None:
            raise Refusal("tally-missing", unit=day.unit.name)
        if current.locked_version is not None:
            raise Refusal("tally-locked", unit=day.unit.name)
        _require_rechecked(day, current)
        return self._hearing.append(
            TallyLocked(unit, current.number, day.next_version), Topic.TALLY
        )

    def sign(self, unit: UnitId, signers: Sequence[tuple[str, str]]) -> Changes:
        """Record that the printed sheet is signed: `SheetSigned`.

        signers: the scheme's signatory id and the name, one per line signed.
        Raises Refusal: "unit-unknown", "ballots-not-issued", "round-voided", "tally-not-locked",
        "sheet-signed", "rechecks-open", "sheet-not-printed", "correction-not-reported",
        "name-missing", "signer-missing".
        """
        day, current = open_round(self._hearing, unit)
        version = current.locked_version
        if version is None:
            raise Refusal("tally-not-locked", unit=day.unit.name)
        if version in day.signed:
            raise Refusal("sheet-signed", unit=day.unit.name)
        _require_rechecked(day, current)
        printed = {
            (paper.subject, paper.version)
            for paper in self._hearing.state.papers
            if paper.kind is PaperKind.UNIT_TALLY
        }
        if (unit, version) not in printed:
            raise Refusal("sheet-not-printed", unit=day.unit.name)
        if version > 1 and not correction_reported(self._hearing.state, unit, version):
            raise Refusal("correction-not-reported", unit=day.unit.name, version=version)
        if not all(name.strip() for _, name in signers):
            raise Refusal("name-missing")
        if missing := _missing_signatures(self._hearing.scheme, signers):
            raise Refusal("signer-missing", missing="、".join(missing))
        rows = tuple(
            PersonRow(f"signer-{unit}-{version}-{place}", name, dumps({"role": role}))
            for place, (role, name) in enumerate(signers, 1)
        )
        signed = tuple(
            (role, PersonId(row.person)) for (role, _), row in zip(signers, rows, strict=True)
        )
        return self._hearing.append(SheetSigned(unit, version, signed), Topic.TALLY, persons=rows)

    def release(self, unit: UnitId) -> Changes:
        """Release a unit's score to the hall, once signed unless the scheme says otherwise (H4).

        Writes `ResultReleased`. Raises Refusal: "unit-unknown", "ballots-not-issued",
        "round-voided", "tally-not-locked", "sheet-not-signed", "result-released", "rechecks-open".
        """
        day, current = open_round(self._hearing, unit)
        version = current.locked_version
        if version is None:
            raise Refusal("tally-not-locked", unit=day.unit.name)
        signed_first = self._hearing.scheme.release.score_shown is ScoreRelease.AFTER_SIGNING
        if signed_first and version not in day.signed:
            raise Refusal("sheet-not-signed", unit=day.unit.name)
        if day.released_version == version:
            raise Refusal("result-released", unit=day.unit.name)
        _require_rechecked(day, current)
        return self._hearing.append(ResultReleased(unit, version), Topic.TALLY)

    def standings(self, group: GroupId) -> tuple[Standing, ...]:
        """The units of a group in rank order, of those tallied; absent units last."""
        return standings(self._hearing, group)

    def settle_by_lot(self, group: GroupId, order: Sequence[UnitId]) -> Changes:
        """Record the lot drawn on the units that share a rank, best first (D4): `TieSettled`.

        Raises Refusal: "lot-not-chosen", "tally-not-locked", "tie-none-waiting",
        "tie-units-differ".
        """
        if self._hearing.scheme.ranks.ties is not TieRule.LOT:
            raise Refusal("lot-not-chosen")
        waiting = self._waiting(group)
        if sorted(order) not in map(sorted, waiting):
            raise self._units_differ(waiting)
        return self._hearing.append(TieSettled(group, tuple(order), ()), Topic.TALLY)

    def settle_by_second_vote(self, group: GroupId, scores: Mapping[UnitId, Fraction]) -> Changes:
        """Record the second vote held on the units that share a rank (D4): `TieSettled`.

        scores: exact, of every unit; equal ones go on sharing their rank, until a further vote.
        Raises Refusal: "second-vote-not-chosen", "tally-not-locked", "tie-none-waiting",
        "tie-units-differ", "second-vote-score-missing".
        """
        if self._hearing.scheme.ranks.ties is not TieRule.REVOTE:
            raise Refusal("second-vote-not-chosen")
        waiting = self._waiting(group)
        tie = next((tie for tie in waiting if scores.keys() <= set(tie)), None)
        if tie is None:
            raise self._units_differ(waiting)
        if missing := [unit for unit in tie if unit not in scores]:
            raise Refusal("second-vote-score-missing", missing=self._names(missing))
        best_first = sorted(tie, key=scores.__getitem__, reverse=True)
        held = tuple(scores[unit] for unit in best_first)
        return self._hearing.append(TieSettled(group, tuple(best_first), held), Topic.TALLY)

    def ties_waiting(self, group: GroupId) -> tuple[tuple[UnitId, ...], ...]:
        """The units sharing a rank that lot or second vote must still tell apart, per rank."""
        return ties_to_settle(self.standings(group), self._hearing.scheme.ranks)

    def _waiting(self, group: GroupId) -> tuple[tuple[UnitId, ...], ...]:
        """The same, once no figure of the group can change any more; at least one."""
        for day in self._hearing.state.group_units(group):
            if day.absent is None and (day.current is None or day.current.locked_version is None):
                raise Refusal("tally-not-locked", unit=day.unit.name)
        waiting = self.ties_waiting(group)
        if not waiting:
            raise Refusal("tie-none-waiting", group=group)
        return waiting

    def _units_differ(self, waiting: Iterable[Iterable[UnitId]]) -> Refusal:
        return Refusal("tie-units-differ", waiting="；".join(map(self._names, waiting)))

    def _names(self, units: Iterable[UnitId]) -> str:
        return "、".join(self._hearing.unit(unit).unit.name for unit in units)


def final_marks(current: RoundState) -> Mapping[SheetNo, Marks]:
    """The marks that count, of every paper that has them."""
    marks = settled_marks(
        current.first,
        current.second,
        current.settled,
        current.rulings,
        read_back=current.read_back,
    )
    return {**marks, **current.corrected}


def _require_rechecked(day: UnitDay, current: RoundState) -> None:
    """No sample and no recount of the round is open, and what they found is set right."""
    if problems := open_rechecks(current, final_marks(current)):
        raise Refusal("rechecks-open", problems, unit=day.unit.name)


def correction_reported(state: HearingState, unit: UnitId, version: int) -> bool:
    """Whether the report (D12) on the correction that led to a version was printed."""
    subjects = {c.subject for c in state.corrections if (c.unit, c.version) == (unit, version)}
    return any(
        paper.kind is PaperKind.CORRECTION_REPORT and paper.subject in subjects
        for paper in state.papers
    )


def count(scheme: Scheme, unit: UnitId, current: RoundState) -> UnitTally:
    """The count of a round from its settled marks; `verify` counts the same way by other code."""
    marks = final_marks(current)
    counted = [sheet for sheet_no, sheet in marks.items() if sheet_no not in current.invalid]
    return tabulate(
        scheme.ballot,
        unit,
        current.number,
        current.account,
        counted,
        invalid=len(current.invalid),
    )


def standings(hearing: Hearing, group: GroupId) -> tuple[Standing, ...]:
    """The units of a group in rank order, of those tallied; absent units last."""
    return standings_of(hearing.scheme, hearing.state.group_figures(group))


def standings_of(scheme: Scheme, figures: GroupFigures) -> tuple[Standing, ...]:
    """The same from the figures of a group at any moment."""
    return rank_group(
        figures.tallies,
        scheme.ballot,
        scheme.ranks,
        absent=figures.absent,
        settled=figures.settled,
    )


def _missing_signatures(scheme: Scheme, signers: Sequence[tuple[str, str]]) -> list[str]:
    # By name: one notary who signs both lines is not two notaries (H2).
    given = Counter(role for role, _ in {(role, name.strip()) for role, name in signers})
    return [
        signatory.label.zh
        for signatory in scheme.signatories
        if signatory.id in SIGNED_BY[PaperKind.UNIT_TALLY] and given[signatory.id] < signatory.lines
    ]
