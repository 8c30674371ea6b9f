"""Which paper is composed from what: kind and subject in, the record of every word out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from hearing_desk.desk.ballot_papers import (
    ballot_list_facts,
    group_summary_facts,
    reconciliation_facts,
    unit_tally_facts,
)
from hearing_desk.desk.committed import commitment_facts
from hearing_desk.desk.correction_papers import (
    correction_facts,
    recomputation_facts,
    replaced_version,
)
from hearing_desk.desk.draw_clerk import DrawClerk
from hearing_desk.desk.draw_papers import certificate_facts, panel_list_facts
from hearing_desk.desk.drawn import certified_draw
from hearing_desk.desk.hearing import Hearing, recorded_scheme
from hearing_desk.desk.recheck_papers import (
    recount_facts,
    recount_subject,
    recounts_of,
    sample_facts,
    sample_subject,
    samples_of,
)
from hearing_desk.desk.speech_papers import speech_record_facts
from hearing_desk.desk.tally_clerk import standings
from hearing_desk.desk.witness_composing import WITNESS_PAPERS, WitnessComposer
from hearing_desk.desk.year_composing import YEAR_PAPERS, compose_year_paper
from hearing_desk.errors import Refusal
from hearing_desk.model.attendance import DAY, SessionId
from hearing_desk.model.choices import Balloting
from hearing_desk.model.hearing import UnitDay
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.scheme import Group, ReportMode
from hearing_desk.rules.balloting import balloting_of
from hearing_desk.rules.worked_example import worked_example
from hearing_desk.sheet.ballot_list_paper import build_ballot_list
from hearing_desk.sheet.ballot_paper import build_ballots
from hearing_desk.sheet.commitment_paper import build_commitment_slip
from hearing_desk.sheet.correction_paper import build_correction_report
from hearing_desk.sheet.document import SheetDocument
from hearing_desk.sheet.draw_paper import build_draw_certificate
from hearing_desk.sheet.facts import BallotFacts, BallotUnit, Frame, RuleSheetFacts
from hearing_desk.sheet.panel_paper import build_panel_list
from hearing_desk.sheet.recomputation_paper import build_recomputation
from hearing_desk.sheet.reconciliation_paper import build_reconciliation
from hearing_desk.sheet.recount_paper import build_recount_record
from hearing_desk.sheet.rule_paper import build_rule_sheet
from hearing_desk.sheet.sample_paper import build_sample_record
from hearing_desk.sheet.speech_paper import build_speech_record
from hearing_desk.sheet.summary_paper import build_group_summary
from hearing_desk.sheet.tally_paper import build_unit_tally
from hearing_desk.words import day_words
from hearing_desk.words.rule_sheet import rule_sheet

SPECIMEN = "-specimen"
"""Ends the subject of specimen ballots: `law-specimen`; without it the ballots are real."""

ROUND = "-round"
"""Between unit and number in the subject of ballots of a further round: `U05-round2`."""


def recomputed_group(subject: str) -> tuple[str, str]:
    """The group and the number of a recomputation's subject: `law-R1`."""
    group, _, number = subject.rpartition("-R")
    return group, number


@dataclass(frozen=True, slots=True)
class Composer:
    """Composes the papers of one hearing."""

    hearing: Hearing
    draws: DrawClerk

    def compose(self, kind: PaperKind, subject: str, frame: Frame) -> SheetDocument:
        """The paper as the state stands.

        subject: empty for D0; the draw for D1A, D1; the session for D2; the group for D4 (with or
        without `SPECIMEN`), D6, D7, D10, D18; unit and round for D4 of a further round
        (`U05-round2`); the unit for D8, D9; a group or empty for D18A on; unit and version for
        D12: `U01-V2`; group and number for D10A: `law-R1`; unit and number for D14
        and D14A: `U01-R1`, `U01-S1`.
        Raises Refusal: "draw-not-committed", "slip-too-late", "draw-missing",
        "group-unknown", "unit-unknown", "tally-missing", "correction-missing",
        "tally-not-locked", "recomputation-missing", "recount-missing", "recount-not-compared",
        "sample-missing", "sample-still-open", and as `compose_year_paper` and
        `WitnessComposer.compose`.
        """
        if kind in WITNESS_PAPERS:
            return WitnessComposer(self.hearing, self.draws).compose(kind, subject, frame)
        if kind in YEAR_PAPERS:
            return compose_year_paper(self.hearing, kind, subject, frame)
        return _COMPOSING[kind](self, subject, frame)

    def rules(self, _: str, frame: Frame) -> SheetDocument:
        """D0."""
        scheme = self.hearing.scheme
        sections = rule_sheet(scheme, frame.language, worked_example(scheme))
        return build_rule_sheet(RuleSheetFacts(None, sections), frame)

    def commitment_slip(self, subject: str, frame: Frame) -> SheetDocument:
        """D1A, of a draw committed to and still without its first die."""
        known = [draw for draw in self.hearing.state.draws if draw.draw == subject]
        if not known:
            raise Refusal("draw-not-committed")
        if not known[0].awaits_dice:
            raise Refusal("slip-too-late", draw=subject)
        facts = commitment_facts(self.hearing, self.draws, known[0], frame.language)
        return build_commitment_slip(facts, frame)

    def draw_certificate(self, subject: str, frame: Frame) -> SheetDocument:
        """D1, of any draw that was held, voided ones too."""
        held = [d for d in self.hearing.state.draws if d.draw == subject and d.drawn is not None]
        if not held:
            raise Refusal("draw-missing")
        drawn = certified_draw(self.hearing, self.draws, held[0], frame.language)
        return build_draw_certificate(certificate_facts(drawn, frame.language), frame)

    def panel_list(self, subject: str, frame: Frame) -> SheetDocument:
        """D2, of the draw in force."""
        session = SessionId(subject)
        self.draws.in_force(session)
        name = (
            frame.say(day_words.WHOLE_DAY)
            if session == DAY
            else frame.local(self._group(subject).label)
        )
        facts = panel_list_facts(
            self.hearing.state, session, name, self.draws.roster(), frame.language
        )
        return build_panel_list(facts, frame)

    def ballots(self, subject: str, frame: Frame) -> SheetDocument:
        """D4: one ballot of each unit of a group, to be copied as often as there are delegates.

        Of a further round only the unit's own: it is voted upon again at once, on other paper.
        """
        again = self._voting_again(subject)
        name = subject.removesuffix(SPECIMEN) if again is None else again.unit.group
        group = self._group(name)
        days = self.hearing.state.group_units(group.id) if again is None else (again,)
        units = tuple(
            BallotUnit(day.unit.name, day.unit.report is ReportMode.WRITTEN) for day in days
        )
        specimen = subject.endswith(SPECIMEN)
        facts = BallotFacts(
            balloting=(
                balloting_of(self.hearing.scheme, group.id) if again is None else Balloting.ROLLING
            ),
            group=frame.local(group.label),
            units=units,
            round_number=1 if again is None else int(subject.rpartition(ROUND)[2]),
            colour=None,
            specimen=specimen,
        )
        return build_ballots(facts, frame)

    def speech_record(self, subject: str, frame: Frame) -> SheetDocument:
        """D6."""
        hearing = self.hearing
        facts = speech_record_facts(
            hearing.state, hearing.scheme, self._group(subject), hearing.name, frame.language
        )
        return build_speech_record(facts, frame)

    def reconciliation(self, subject: str, frame: Frame) -> SheetDocument:
        """D7."""
        facts = reconciliation_facts(self.hearing.state, self._group(subject), frame.language)
        return build_reconciliation(facts, frame)

    def unit_tally(self, subject: str, frame: Frame) -> SheetDocument:
        """D8."""
        day = self._counted(subject)
        hearing = self.hearing
        facts = unit_tally_facts(
            day,
            self._group(day.unit.group),
            hearing.scheme,
            hearing.name,
            frame.language,
            replaced=replaced_version(
                hearing.state, hearing.scheme, day.unit.id, frame.imprint.version
            ),
        )
        return build_unit_tally(facts, frame)

    def ballot_list(self, subject: str, frame: Frame) -> SheetDocument:
        """D9."""
        day = self._counted(subject)
        facts = ballot_list_facts(day, self._group(day.unit.group), frame.language)
        return build_ballot_list(facts, frame)

    def group_summary(self, subject: str, frame: Frame) -> SheetDocument:
        """D10."""
        group = self._group(subject)
        facts = group_summary_facts(
            self.hearing.state,
            group,
            self.hearing.scheme,
            standings(self.hearing, group.id),
            frame.language,
        )
        return build_group_summary(facts, frame)

    def correction_report(self, subject: str, frame: Frame) -> SheetDocument:
        """D12, of a correction that is locked again."""
        state = self.hearing.state
        known = [each for each in state.corrections if each.subject == subject]
        if not known:
            raise Refusal("correction-missing", subject=subject)
        if known[0].after is None:
            raise Refusal("tally-not-locked", unit=state.units[known[0].unit].unit.name)
        facts = correction_facts(
            state, known[0], self.hearing.scheme, self.hearing.name, frame.language
        )
        return build_correction_report(facts, frame)

    def recomputation(self, subject: str, frame: Frame) -> SheetDocument:
        """D10A, of a group by the rules of one recomputation."""
        hearing = self.hearing
        group, number = recomputed_group(subject)
        ordered = [each for each in hearing.state.recomputations if str(each.number) == number]
        if not ordered:
            raise Refusal("recomputation-missing", subject=subject)
        revised = recorded_scheme(ordered[0].text)
        facts = recomputation_facts(
            hearing.state,
            self._group(group),
            (hearing.scheme, revised),
            ordered[0],
            frame.language,
        )
        return build_recomputation(facts, frame)

    def recount_record(self, subject: str, frame: Frame) -> SheetDocument:
        """D14, of a recount that was compared."""
        hearing = self.hearing
        held = [
            each
            for each in recounts_of(hearing.state)
            if recount_subject(each[0], each[2]) == subject
        ]
        if not held:
            raise Refusal("recount-missing", subject=subject)
        if not held[0][2].compared:
            raise Refusal("recount-not-compared", subject=subject)
        facts = recount_facts(hearing.state, held[0], hearing.scheme, hearing.name, frame.language)
        return build_recount_record(facts, frame)

    def sample_record(self, subject: str, frame: Frame) -> SheetDocument:
        """D14A, of a sample that has ended."""
        hearing = self.hearing
        drawn = [
            each
            for each in samples_of(hearing.state)
            if sample_subject(each[0], each[2]) == subject
        ]
        if not drawn:
            raise Refusal("sample-missing", subject=subject)
        if drawn[0][2].closed is None:
            raise Refusal("sample-still-open", subject=subject)
        facts = sample_facts(hearing.state, drawn[0], hearing.scheme, hearing.name, frame.language)
        return build_sample_record(facts, frame)

    def _group(self, group: str) -> Group:
        known = {each.id: each for each in self.hearing.scheme.groups}
        if group not in known:
            raise Refusal("group-unknown", group=group)
        return known[GroupId(group)]

    def _voting_again(self, subject: str) -> UnitDay | None:
        """The unit of a subject like `U05-round2`, once that round is due; else `None`."""
        unit, _, number = subject.rpartition(ROUND)
        day = self.hearing.state.units.get(UnitId(unit))
        if day is None or day.current is None:
            return None
        due = len(day.rounds) + (day.current.voided is not None)
        return day if number in map(str, range(2, due + 1)) else None

    def _counted(self, unit: str) -> UnitDay:
        day = self.hearing.unit(UnitId(unit))
        if day.current is None or day.current.tally is None:
            raise Refusal("tally-missing", unit=day.unit.name)
        return day


_COMPOSING: Mapping[PaperKind, Callable[[Composer, str, Frame], SheetDocument]] = MappingProxyType(
    {
        PaperKind.RULE_SHEET: Composer.rules,
        PaperKind.COMMITMENT_SLIP: Composer.commitment_slip,
        PaperKind.DRAW_CERTIFICATE: Composer.draw_certificate,
        PaperKind.PANEL_LIST: Composer.panel_list,
        PaperKind.BALLOT: Composer.ballots,
        PaperKind.SPEECH_RECORD: Composer.speech_record,
        PaperKind.RECONCILIATION: Composer.reconciliation,
        PaperKind.UNIT_TALLY: Composer.unit_tally,
        PaperKind.BALLOT_LIST: Composer.ballot_list,
        PaperKind.GROUP_SUMMARY: Composer.group_summary,
        PaperKind.RECOMPUTATION: Composer.recomputation,
        PaperKind.CORRECTION_REPORT: Composer.correction_report,
        PaperKind.RECOUNT_RECORD: Composer.recount_record,
        PaperKind.SAMPLE_RECORD: Composer.sample_record,
    }
)
