"""In the hall: units report, delegates vote, clerks key while the next unit speaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from hearing_desk.desk.ballot_clerk import session_of
from hearing_desk.desk.desk import Desk
from hearing_desk.errors import Refusal
from hearing_desk.journal.joint_acts import version_subject
from hearing_desk.model.attendance import SessionId
from hearing_desk.model.ballots import Marks
from hearing_desk.model.hearing import UnitDay
from hearing_desk.model.ids import UnitId
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import JointAct
from hearing_desk.model.scheme import Balloting, Group, ReportMode, SpoiledBallotRule
from hearing_desk.rehearsal.box import Box, chosen, filled_box, is_choice, without_unmarked
from hearing_desk.rehearsal.chance import Chance
from hearing_desk.rehearsal.clock import RehearsalClock
from hearing_desk.rehearsal.keying import CountingTable
from hearing_desk.rehearsal.morning import CLERK, agree
from hearing_desk.rehearsal.people import plausible_name
from hearing_desk.rehearsal.plan import Progress, RehearsalPlan
from hearing_desk.rehearsal.rechecking import Rechecking
from hearing_desk.rules.attendance import IN_HALL
from hearing_desk.rules.balloting import balloting_of
from hearing_desk.sheet.paper import SIGNED_BY
from hearing_desk.words import rehearsal_words as words
from hearing_desk.words.rule_answers import local

SECOND_MS, MINUTE_MS = 1_000, 60_000
PAUSED_AT, RESTARTED_AT, DEPUTY_AT, LATE_AT, EXCHANGED_AT, LEAVES_AT = 3, 6, 8, 2, 2, 40
"""Places in the day's order of units, from 0, where the script wants something to happen."""


@dataclass(slots=True)
class Hall:
    """The hall during a rehearsal.

    boxes:      opened so far, in the day's order of units.
    latecomers: who arrives after the third unit, per sign-in.
    choices:    per unit the marks of all booklets, where units are chosen (Q8).
    signers:    (signatory id, name) for every line of a unit sheet.
    """

    desk: Desk
    plan: RehearsalPlan
    clock: RehearsalClock
    chance: Chance
    progress: Progress
    table: CountingTable
    rechecking: Rechecking
    signers: tuple[tuple[str, str], ...]
    latecomers: dict[SessionId, PersonId]
    boxes: list[Box] = field(default_factory=list)
    choices: dict[UnitId, tuple[Marks, ...]] = field(default_factory=dict)
    place: int = 0

    def hear(self, group: Group) -> None:
        """One group's hearing, from the first report to the released scores."""
        days = self.desk.hearing.state.group_units(group.id)
        if not days:
            return
        keying = _Keying(self, group, len(days))
        if balloting_of(self.plan.scheme, group.id) is Balloting.BOOKLET:
            self._hear_by_booklet(days, keying)
        else:
            self._hear_rolling(days, keying)

    def _hear_rolling(self, days: tuple[UnitDay, ...], keying: _Keying) -> None:
        """Each unit's papers are keyed while the next one speaks."""
        waiting: Callable[[], None] | None = None
        for day in days:
            if self._without_ballots(day):
                continue
            place = self.place
            with self.desk.hearing.grouped():
                self._report(day, waiting)
                box = self._ballot(day)
            if waiting is not None:
                keying.finish()
            waiting = keying.of(day, box, place)
        if waiting is not None:
            with self.desk.hearing.grouped():
                waiting()
            keying.finish()

    def _hear_by_booklet(self, days: tuple[UnitDay, ...], keying: _Keying) -> None:
        """All reports first, then one booklet with all units, keyed unit by unit."""
        heard = [day for day in days if not self._without_ballots(day)]
        self._choose(heard)
        places, boxes = [], []
        with self.desk.hearing.grouped():
            for day in heard:
                self._report(day, None)
            self.clock.pass_ms(20 * MINUTE_MS)
            for day in heard:
                places.append(self.place)
                boxes.append(self._ballot(day))
        for day, box, place in zip(heard, boxes, places, strict=True):
            with self.desk.hearing.grouped():
                keying.of(day, box, place)()
            keying.finish()

    def _without_ballots(self, day: UnitDay) -> bool:
        """A unit the ballots file does not know did not appear."""
        papers = self.plan.papers
        if papers is None or day.unit.name in papers:
            return False
        self.desk.speeches.unit_absent(day.unit.id, self.plan.say(words.NOT_IN_FILE))
        return True

    def _report(self, day: UnitDay, meanwhile: Callable[[], None] | None) -> None:
        self.desk.hearing.sit_down(CLERK)
        if day.unit.report is ReportMode.WRITTEN:
            self.desk.speeches.written_report(day.unit.id)
            if meanwhile is not None:
                meanwhile()
            return
        unit, place = day.unit.id, self.place
        head = place != DEPUTY_AT
        post = self.plan.say(words.HEAD if head else words.DEPUTY)
        self.desk.speeches.call(unit, plausible_name(self.chance), post, is_head=head)
        self.clock.pass_ms(20 * SECOND_MS)
        self.desk.speeches.start(unit)
        if place == RESTARTED_AT:
            self.clock.pass_ms(2 * SECOND_MS)
            self.desk.speeches.undo(unit, self.plan.say(words.STARTED_TOO_SOON))
            self.clock.pass_ms(15 * SECOND_MS)
            self.desk.speeches.start(unit)
        if place == PAUSED_AT:
            self.clock.pass_ms(90 * SECOND_MS)
            self.desk.speeches.pause(unit, self.plan.say(words.MICROPHONE))
            self.clock.pass_ms(25 * SECOND_MS)
            self.desk.speeches.resume(unit)
            self.desk.record_incident("speech", self.plan.say(words.MICROPHONE))
        if meanwhile is not None:
            meanwhile()
            self.desk.hearing.sit_down(CLERK)
        left = self.desk.speeches.reading(unit).remaining_ms
        self.clock.pass_ms(max(0, left + self._overrun_ms()))
        self.desk.speeches.stop(unit)

    def _overrun_ms(self) -> int:
        """Over by up to 40 s every fourth time, else stopped with up to 30 s to spare."""
        if self.place % 4 == 1:
            return 3 * SECOND_MS + self.chance.below(37 * SECOND_MS)
        return -self.chance.below(30 * SECOND_MS)

    def _ballot(self, day: UnitDay) -> Box:
        """Issue, exchange now and then, collect, minute what is missing."""
        desk, unit, place = self.desk, day.unit.id, self.place
        session = session_of(desk.hearing, day)
        self._come_and_go(session)
        present, recused = desk.ballots.voters(unit)
        issued = present - recused
        desk.ballots.issue(unit, printed=issued + -(-issued // 10), issued=issued)
        may_exchange = self.plan.scheme.ballot.spoiled is SpoiledBallotRule.EXCHANGE
        if place == EXCHANGED_AT and may_exchange and issued:
            desk.ballots.exchange(unit)
        self.clock.pass_ms(90 * SECOND_MS)
        box = self._box(day, issued)
        desk.ballots.collect(unit, returned=len(box.papers), shuffled=True)
        for _ in range(issued - len(box.papers)):
            desk.ballots.minute_unreturned(unit, self.plan.say(words.UNRETURNED))
        self.clock.pass_ms(MINUTE_MS)
        self.boxes.append(box)
        self.place += 1
        return box

    def _come_and_go(self, session: SessionId) -> None:
        if self.place >= LATE_AT and session in self.latecomers:
            self.desk.sign_in.sign_in(session, self.latecomers.pop(session))
        if self.place == LEAVES_AT:
            attendees = self.desk.hearing.state.sessions[session].attendees
            here = [person for person, one in attendees.items() if one.status in IN_HALL]
            if len(here) > 1:
                leaves = here[len(here) // 2]
                self.desk.sign_in.leave(session, leaves, self.plan.say(words.LEAVES))

    def _choose(self, days: list[UnitDay]) -> None:
        """Where a ballot chooses among the units (Q8), what each delegate of the panel chooses."""
        rules = self.plan.scheme.ballot
        if is_choice(rules) and days:
            session = session_of(self.desk.hearing, days[0])
            panel = self.desk.draws.in_force(session).panel or ()
            units = [day.unit.id for day in days]
            self.choices = dict(chosen(units, len(panel), len(rules.items), self.chance))

    def _box(self, day: UnitDay, issued: int) -> Box:
        if self.plan.papers is None and day.unit.id in self.choices:
            return Box(without_unmarked(self.choices[day.unit.id], issued))
        if self.plan.papers is None:
            rules = self.plan.scheme.ballot
            return filled_box(self.place, issued, rules, self.chance, self.boxes)
        papers = tuple(self.plan.papers[day.unit.name])
        if len(papers) > issued:
            raise Refusal(
                "rehearsal-too-many-ballots",
                unit=day.unit.name,
                ballots=len(papers),
                voters=issued,
            )
        return Box(papers)


class _Keying:
    """The keying of one group's papers, told as one stage."""

    def __init__(self, hall: Hall, group: Group, units: int) -> None:
        self._hall = hall
        self._stage = local(group.label, hall.plan.language)
        self._units = units
        self._done = 0
        self._keyed: tuple[UnitId, tuple[Marks, ...], int] | None = None
        self._tell(0)

    def of(self, day: UnitDay, box: Box, place: int) -> Callable[[], None]:
        """The keying of one unit, to be done during the next speech."""

        def key() -> None:
            self._keyed = (day.unit.id, box.papers, place)
            papers = max(1, len(box.papers))
            pace_ms = min(2 * SECOND_MS, 200 * SECOND_MS // (2 * papers))
            entered = 0

            def step() -> None:
                nonlocal entered
                entered += 1
                self._hall.clock.pass_ms(pace_ms)
                self._tell(500 * entered // papers)

            self._hall.table.key_and_close(day.unit.id, box.papers, place=place, step=step)

        return key

    def finish(self) -> None:
        """Compare with the paper, lock, print, sign and release the unit just keyed."""
        assert self._keyed is not None
        desk, (unit, papers, place) = self._hall.desk, self._keyed
        self._hall.rechecking.recheck(unit, papers, place)
        desk.tally.lock(unit)
        desk.papers.print(PaperKind.UNIT_TALLY, unit)
        desk.papers.print(PaperKind.BALLOT_LIST, unit)
        with desk.hearing.grouped():
            desk.tally.sign(unit, self._hall.signers)
            if desk.hearing.scheme.release.two_keys:
                version = desk.hearing.unit(unit).rounds[-1].locked_version or 1
                agree(desk, JointAct.RELEASE, version_subject(unit, version))
            desk.tally.release(unit)
        self._done += 1
        self._tell(0)

    def _tell(self, thousandths: int) -> None:
        """A unit is a thousand steps: its entries, then its papers."""
        self._hall.progress(self._stage, 1000 * self._done + thousandths, 1000 * self._units)


def unit_sheet_signers(plan: RehearsalPlan, chance: Chance) -> tuple[tuple[str, str], ...]:
    """A name for every line of a unit sheet."""
    return tuple(
        (signatory.id, plausible_name(chance))
        for signatory in plan.scheme.signatories
        if signatory.id in SIGNED_BY[PaperKind.UNIT_TALLY]
        for _ in range(signatory.lines)
    )
