"""What the draw page shows of a session: its stage, its earlier runs, the panel, the check."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from string import ascii_uppercase

from hearing_desk.desk.desk import Desk
from hearing_desk.errors import Problem, errors_among
from hearing_desk.intake.external_draw import read_external_draw
from hearing_desk.model.attendance import DAY, SessionId
from hearing_desk.model.draw import Die
from hearing_desk.model.hearing import DrawMethod, DrawState, Role
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.model.scheme import PanelScope, ShortSectorRule
from hearing_desk.rules import external_draw
from hearing_desk.rules.rules_file import commitment, rules_bytes
from hearing_desk.words.language import Language
from ui.bridge.draw_planning import today
from ui.bridge.views_pool import in_fours


class DrawStage(Enum):
    """How far a session's draw is."""

    RULES_OPEN = "rules-open"
    POOL_OPEN = "pool-open"
    PREPARING = "preparing"
    COMMITTED = "committed"
    ROLLED = "rolled"
    """Dice recorded, the draw not held: the program was ended between the two."""
    HELD = "held"


class RunEnd(Enum):
    """What became of a run of the draw."""

    OPEN = "open"
    IN_FORCE = "in-force"
    ABORTED = "aborted"
    VOIDED = "voided"


@dataclass(frozen=True, slots=True)
class RunLine:
    """A run of the draw: why it was made and why it ended, verbatim."""

    number: int
    draw: str
    end: RunEnd
    reason: str
    end_reason: str


@dataclass(frozen=True, slots=True)
class DrawView:
    """The draw of one session.

    number:    of the run at hand, or of the next one.
    draw_id:   of the run at hand; a free one to propose while preparing.
    repeated:  there was a run before this one, so the next needs a reason.
    seats:     size of the panel by the scheme; "" = left to the quotas.
    names_sector: the scheme lets the organizer name who takes over missing seats.
    slip: (number, version, digest) of the stored D1A; `None` = not stored.
    """

    hearing: str
    session: SessionId
    stage: DrawStage
    number: int
    draw_id: str
    repeated: bool
    runs: tuple[RunLine, ...]
    seats: str
    names_sector: bool
    pool_sha256: str
    sha256_groups: tuple[str, ...] = ()
    sm3_groups: tuple[str, ...] = ()
    die: Die = Die.D10
    digit_count: int = 20
    wanted_seats: int = 0
    slip: tuple[str, int, str] | None = None

    @property
    def run(self) -> tuple[str, SessionId, str, int]:
        """Which run of which draw this is; what is typed belongs to one run."""
        return self.hearing, self.session, self.pool_sha256, len(self.runs)


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A member or alternate; `place` from 1, for an alternate within the sector."""

    place: int
    id: PersonId
    name: str
    sector: str
    employer: str


@dataclass(frozen=True, slots=True)
class RevealStep:
    """One sector as the hall is shown it; `left` names remain in the pool afterwards."""

    sector: str
    seated: tuple[str, ...]
    alternates: tuple[str, ...]
    left: int


@dataclass(frozen=True, slots=True)
class ReplacedLine:
    """A seat that changed hands; `came` empty = nobody was left."""

    left: str
    came: str
    reason: str


@dataclass(frozen=True, slots=True)
class ResultView:
    """A draw that stands.

    rolls:       (digits, who rolled), empty for a draw made elsewhere.
    certificate: (number, version, digest) of the stored D1; `None` = not made since the last act.
    seed_string, key: as printed; empty for a draw made elsewhere.
    """

    draw: str
    method: DrawMethod
    device: str
    witnesses: tuple[str, ...]
    rolls: tuple[tuple[str, str], ...]
    seed_string: str
    key: str
    panel: tuple[MemberLine, ...]
    alternates: tuple[MemberLine, ...]
    replaced: tuple[ReplacedLine, ...]
    steps: tuple[RevealStep, ...]
    certificate: tuple[str, int, str] | None


class Compared(Enum):
    """What the check compares."""

    ROSTER = "roster"
    RULES = "rules"
    PANEL = "panel"
    ALTERNATES = "alternates"
    QUOTAS = "quotas"


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One comparison: what stands in the record, and what came out now."""

    what: Compared
    recorded: str
    found: str

    @property
    def equal(self) -> bool:
        """Whether both are the same."""
        return self.recorded == self.found


def sessions(desk: Desk, language: Language) -> tuple[tuple[SessionId, str], ...]:
    """The sessions of the day with their names; the name of a whole day is empty."""
    scheme = desk.hearing.scheme
    if scheme.panel.scope is PanelScope.DAY:
        return ((DAY, ""),)
    state = desk.hearing.state
    zh = language is Language.ZH
    return tuple(
        (SessionId(group.id), group.label.zh if zh else group.label.en)
        for group in scheme.groups
        if state.group_units(group.id)
    )


def notaries(desk: Desk) -> tuple[tuple[PersonId, str], ...]:
    """The notaries at the desk: (operator, name)."""
    hearing = desk.hearing
    people = hearing.state.operators.items()
    return tuple((who, hearing.name(who)) for who, role in people if role is Role.NOTARY)


def draw_view(desk: Desk, session: SessionId) -> DrawView:
    """How far the session's draw is."""
    state, panel = desk.hearing.state, desk.hearing.scheme.panel
    runs = [draw for draw in state.draws if draw.session == session]
    at_hand = runs[-1] if runs and runs[-1].aborted is None and runs[-1].voided is None else None
    before = DrawView(
        hearing=state.hearing,
        session=session,
        stage=_stage_before(desk),
        number=len(state.draws) + 1,
        draw_id=_free_id(desk),
        repeated=bool(runs),
        runs=tuple(map(_run_line, runs)),
        seats="" if panel.seats is None else str(panel.seats),
        names_sector=panel.short_sector is ShortSectorRule.TRANSFER_NAMED,
        pool_sha256="" if state.pool is None else state.pool.roster_sha256,
    )
    if at_hand is None:
        return before
    rules = desk.draws.rules(at_hand)
    return replace(
        before,
        stage=_stage_of(at_hand),
        number=at_hand.number,
        draw_id=at_hand.draw,
        sha256_groups=in_fours(at_hand.rules_sha256),
        sm3_groups=in_fours(at_hand.rules_sm3),
        die=rules.die,
        digit_count=rules.digit_count,
        wanted_seats=rules.seats,
        slip=_slip(desk, at_hand),
    )


def result_view(desk: Desk, session: SessionId) -> ResultView:
    """The draw that stands. Raises Refusal: "draw-missing"."""
    draw, hearing = desk.draws.in_force(session), desk.hearing
    people = {person.id: person for person in desk.draws.roster().people}

    def member(place: int, person: PersonId) -> MemberLine:
        known = people[person]
        return MemberLine(place, person, known.name, known.sector, known.employer)

    result = desk.draws.result(draw) if draw.method is DrawMethod.BUILT_IN else None
    return ResultView(
        draw=draw.draw,
        method=draw.method or DrawMethod.BUILT_IN,
        device=draw.device,
        witnesses=tuple(map(hearing.name, draw.witnesses)),
        rolls=_rolls(desk, draw),
        seed_string="" if result is None else result.seed_string,
        key="" if result is None else result.key,
        panel=tuple(member(seat, person) for seat, person in enumerate(draw.panel or (), 1)),
        alternates=tuple(
            member(place, person)
            for _, queue in draw.alternates
            for place, person in enumerate(queue, 1)
        ),
        replaced=tuple(
            ReplacedLine(
                f"{people[change.withdrawn].name}（{change.withdrawn}）",
                "" if change.seated is None else f"{people[change.seated].name}（{change.seated}）",
                change.reason,
            )
            for change in draw.replacements
        ),
        steps=_steps(desk, draw),
        certificate=_certificate(desk, draw),
    )


def recomputed(desk: Desk, session: SessionId) -> tuple[CheckLine, ...]:
    """The draw made again from the sealed roster, the committed rules and the dice.

    A draw made elsewhere cannot be made again: its panel is held against roster and quotas.
    Raises Refusal: "draw-missing".
    """
    draw = desk.draws.in_force(session)
    roster, rules = desk.draws.roster(), desk.draws.rules(draw)
    lines = [
        CheckLine(Compared.ROSTER, draw.roster_sha256, roster.sha256),
        CheckLine(Compared.RULES, draw.rules_sha256, commitment(rules_bytes(rules)).sha256),
    ]
    waiting = tuple(person for _, queue in draw.alternates for person in queue)
    drawn = draw.drawn or ()
    if draw.method is DrawMethod.BUILT_IN:
        result = desk.draws.result(draw)
        again = tuple(person for queue in result.alternates for person in queue.people)
        return (
            *lines,
            CheckLine(Compared.PANEL, " ".join(drawn), " ".join(result.panel)),
            CheckLine(Compared.ALTERNATES, " ".join(waiting), " ".join(again)),
        )
    broken = errors_among(external_draw.check(drawn, waiting, roster, rules))
    return (*lines, CheckLine(Compared.QUOTAS, "0", str(len(broken))))


def elsewhere_problems(
    desk: Desk, session: SessionId, panel: Sequence[PersonId], alternates: Sequence[PersonId]
) -> tuple[Problem, ...]:
    """What still keeps a panel drawn elsewhere from being taken over."""
    draw = [draw for draw in desk.hearing.state.draws if draw.session == session][-1]
    return external_draw.check(panel, alternates, desk.draws.roster(), desk.draws.rules(draw))


def drawn_in_file(
    content: bytes, name: str
) -> tuple[tuple[PersonId, ...], tuple[PersonId, ...], tuple[Problem, ...]]:
    """Panel in seat order, alternates in order of call, and the problems of a result file.

    Raises Refusal: as `read_external_draw`.
    """
    reading = read_external_draw(content, name)
    seated = sorted((row.seat, row.person) for row in reading.rows if row.seat is not None)
    waiting = [(row.alternate, row.person) for row in reading.rows if row.alternate is not None]
    return (
        tuple(person for _, person in seated),
        tuple(person for _, person in sorted(waiting, key=lambda each: each[0])),
        reading.problems,
    )


def _stage_before(desk: Desk) -> DrawStage:
    state = desk.hearing.state
    if state.frozen_sha256 is None:
        return DrawStage.RULES_OPEN
    return DrawStage.POOL_OPEN if state.pool is None else DrawStage.PREPARING


def _stage_of(draw: DrawState) -> DrawStage:
    if draw.panel is not None:
        return DrawStage.HELD
    return DrawStage.COMMITTED if draw.digits is None else DrawStage.ROLLED


def _run_line(draw: DrawState) -> RunLine:
    if draw.aborted is not None:
        return RunLine(draw.number, draw.draw, RunEnd.ABORTED, draw.reason, draw.aborted)
    if draw.voided is not None:
        return RunLine(draw.number, draw.draw, RunEnd.VOIDED, draw.reason, draw.voided)
    end = RunEnd.OPEN if draw.panel is None else RunEnd.IN_FORCE
    return RunLine(draw.number, draw.draw, end, draw.reason, "")


def _free_id(desk: Desk) -> str:
    used = {draw.draw for draw in desk.hearing.state.draws}
    day = today(desk).isoformat()
    letters = (*ascii_uppercase, *(f"A{letter}" for letter in ascii_uppercase))
    return next((f"{day}-{each}" for each in letters if f"{day}-{each}" not in used), "")


def _rolls(desk: Desk, draw: DrawState) -> tuple[tuple[str, str], ...]:
    rolls, start = [], 0
    for person, count in draw.throws:
        rolls.append(((draw.digits or "")[start : start + count], desk.hearing.name(person)))
        start += count
    return tuple(rolls)


def _steps(desk: Desk, draw: DrawState) -> tuple[RevealStep, ...]:
    roster, rules = desk.draws.roster(), desk.draws.rules(draw)
    people = {person.id: person for person in roster.people}
    waiting = dict(draw.alternates)
    left = len(roster.people) - len(rules.recusals)
    steps = []
    for sector in sorted({*(people[person].sector for person in draw.drawn or ()), *waiting}):
        seated = [person for person in draw.drawn or () if people[person].sector == sector]
        queue = waiting.get(sector, ())
        left -= len(seated) + len(queue)
        names = tuple(people[person].name for person in seated)
        steps.append(RevealStep(sector, names, tuple(people[p].name for p in queue), left))
    return tuple(steps)


def _slip(desk: Desk, draw: DrawState) -> tuple[str, int, str] | None:
    paper = desk.papers.latest(PaperKind.COMMITMENT_SLIP, draw.draw)
    return None if paper is None else (paper.number, paper.version, paper.pdf_sha256)


def _certificate(desk: Desk, draw: DrawState) -> tuple[str, int, str] | None:
    paper = desk.papers.latest(PaperKind.DRAW_CERTIFICATE, draw.draw)
    if paper is None:
        return None
    printed = next(desk.hearing.journal.read(paper.seq - 1))
    if any(change.at_utc > printed.at_utc for change in draw.replacements):
        return None  # it says nothing of the latest replacement
    return paper.number, paper.version, paper.pdf_sha256
