"""Which paper that witnesses the day is composed from what (D3, D5, D11, D13, D15, D16, D17)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from hearing_desk.desk.draw_clerk import DrawClerk
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.witness_papers import (
    handover_facts,
    incident_log_facts,
    notary_page_facts,
    notification_facts,
    sealed_ballots,
    zero_report_facts,
)
from hearing_desk.errors import Refusal
from hearing_desk.model.attendance import DAY, SessionId
from hearing_desk.model.hearing import UnitDay
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.scheme import Group
from hearing_desk.sheet.custody_papers import build_custody_labels, build_handover_list
from hearing_desk.sheet.document import SheetDocument
from hearing_desk.sheet.frame import Frame
from hearing_desk.sheet.incident_papers import build_incident_log, build_notary_page
from hearing_desk.sheet.manual_form_paper import build_manual_form
from hearing_desk.sheet.notification_paper import build_notification_record
from hearing_desk.sheet.witness_facts import ManualFormFacts
from hearing_desk.sheet.zero_report_paper import build_zero_report
from hearing_desk.words import day_words


@dataclass(frozen=True, slots=True)
class WitnessComposer:
    """Composes the papers that show how the day went."""

    hearing: Hearing
    draws: DrawClerk

    def compose(self, kind: PaperKind, subject: str, frame: Frame) -> SheetDocument:
        """The paper as the state stands; `kind` is one of `WITNESS_PAPERS`.

        subject: the session for D3; a unit or a group for D15; the group for D17; else empty.
        Raises Refusal: "paper-not-in-plan", "draw-missing", "zero-report-too-late",
        "label-nothing-collected", "group-unknown".
        """
        self._require_in_plan(kind)
        return _COMPOSING[kind](self, subject, frame)

    def notification(self, subject: str, frame: Frame) -> SheetDocument:
        """D3, of the draw in force."""
        state, session = self.hearing.state, SessionId(subject)
        name = self._session_name(subject, frame)
        draw = self.draws.in_force(session)
        facts = notification_facts(state, draw, name, self.draws.roster(), frame.language)
        return build_notification_record(facts, frame)

    def zero_report(self, _: str, frame: Frame) -> SheetDocument:
        """D5, as long as no ballot was issued."""
        state = self.hearing.state
        if any(day.rounds for day in state.units.values()):
            raise Refusal("zero-report-too-late")
        hearing = self.hearing
        facts = zero_report_facts(
            state, hearing.scheme, hearing.head.seq, hearing.name, frame.language
        )
        return build_zero_report(facts, frame)

    def notary_page(self, _: str, frame: Frame) -> SheetDocument:
        """D11."""
        facts = notary_page_facts(
            self.hearing.state,
            self.hearing.scheme,
            lambda session: self._session_name(session, frame),
            self.hearing.name,
            frame.language,
        )
        return build_notary_page(facts, frame)

    def incident_log(self, _: str, frame: Frame) -> SheetDocument:
        """D13."""
        return build_incident_log(incident_log_facts(self.hearing.state, frame.language), frame)

    def labels(self, subject: str, frame: Frame) -> SheetDocument:
        """D15: every round of a unit, or of all units of a group."""
        days, name = self._labelled(subject, frame)
        sealed = sealed_ballots(self.hearing.state, self.hearing.scheme, days, frame.language)
        if not sealed:
            raise Refusal("label-nothing-collected", subject=name)
        return build_custody_labels(sealed, frame)

    def handover(self, _: str, frame: Frame) -> SheetDocument:
        """D16: every paper stored so far, but earlier hand-over lists."""
        state = self.hearing.state
        kinds = list(PaperKind)
        listed = [each for each in state.papers if each.kind is not PaperKind.HANDOVER_LIST]
        listed.sort(key=lambda paper: (kinds.index(paper.kind), paper.seq))
        facts = handover_facts(
            state, listed, self.hearing.scheme, self.hearing.head.seq, frame.language
        )
        return build_handover_list(facts, frame)

    def manual_form(self, subject: str, frame: Frame) -> SheetDocument:
        """D17: a form for every unit of a group."""
        group = self._group(subject)
        days = self.hearing.state.group_units(group.id)
        units = tuple(day.unit.name for day in days)
        return build_manual_form(ManualFormFacts(frame.local(group.label), units), frame)

    def _require_in_plan(self, kind: PaperKind) -> None:
        """Ballots need a hearing, the notary page a notary besides (H1)."""
        scheme = self.hearing.scheme
        without = kind in OF_A_HEARING and not scheme.hearing
        notarized = any(each.id == "notary" for each in scheme.signatories)
        if without or (kind is PaperKind.NOTARY_PAGE and not notarized):
            raise Refusal("paper-not-in-plan", kind=kind.value)

    def _labelled(self, subject: str, frame: Frame) -> tuple[tuple[UnitDay, ...], str]:
        state = self.hearing.state
        if UnitId(subject) in state.units:
            day = state.units[UnitId(subject)]
            return (day,), day.unit.name
        group = self._group(subject)
        return state.group_units(group.id), frame.local(group.label)

    def _session_name(self, session: str, frame: Frame) -> str:
        if session == DAY:
            return frame.say(day_words.WHOLE_DAY)
        return frame.local(self._group(session).label)

    def _group(self, group: str) -> Group:
        if all(each.id != group for each in self.hearing.scheme.groups):
            raise Refusal("group-unknown", group=group)
        return self.hearing.scheme.group(GroupId(group))


_COMPOSING: Mapping[PaperKind, Callable[[WitnessComposer, str, Frame], SheetDocument]] = (
    MappingProxyType(
        {
            PaperKind.NOTIFICATION_RECORD: WitnessComposer.notification,
            PaperKind.ZERO_REPORT: WitnessComposer.zero_report,
            PaperKind.NOTARY_PAGE: WitnessComposer.notary_page,
            PaperKind.INCIDENT_LOG: WitnessComposer.incident_log,
            PaperKind.CUSTODY_LABEL: WitnessComposer.labels,
            PaperKind.HANDOVER_LIST: WitnessComposer.handover,
            PaperKind.MANUAL_TALLY_FORM: WitnessComposer.manual_form,
        }
    )
)

WITNESS_PAPERS = frozenset(_COMPOSING)
"""The papers this module composes."""

OF_A_HEARING = WITNESS_PAPERS - {PaperKind.INCIDENT_LOG, PaperKind.HANDOVER_LIST}
"""Those that a plan without a hearing has nothing to say on."""
