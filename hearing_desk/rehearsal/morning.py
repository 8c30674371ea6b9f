"""Before the first speech: the record is begun, rules frozen, the pool sealed, the panel drawn and
signed in."""

from __future__ import annotations

from collections.abc import Iterator

from hearing_desk import __version__
from hearing_desk.desk.desk import Desk
from hearing_desk.desk.draw_plan import blank_rules, planned_draw
from hearing_desk.errors import Refusal
from hearing_desk.model.attendance import DAY, Recusal, RecusalCause, SessionId
from hearing_desk.model.draw import Die
from hearing_desk.model.hearing import Role
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.model.roles import JointAct
from hearing_desk.model.scheme import PanelScope
from hearing_desk.rehearsal.chance import Chance
from hearing_desk.rehearsal.clock import RehearsalClock
from hearing_desk.rehearsal.people import plausible_name
from hearing_desk.rehearsal.plan import HEARING_DAY, UTC_OFFSET_MINUTES, RehearsalPlan
from hearing_desk.words import rehearsal_words

ORGANIZER, CLERK, SECOND_CLERK, NOTARY = (PersonId(f"operator-{number}") for number in range(1, 5))

ABSENT_AND_REPLACED = 2
"""Delegates whose seats go to alternates before the sign-in closes."""

_SECOND_MS = 1_000


def sessions(plan: RehearsalPlan) -> Iterator[SessionId]:
    """The sign-ins of the day, in order (E4)."""
    if plan.scheme.panel.scope is PanelScope.DAY:
        yield DAY
    else:
        yield from (
            SessionId(group.id) for group in plan.scheme.groups if _has_units(plan, group.id)
        )


def begin(desk: Desk, plan: RehearsalPlan, chance: Chance) -> None:
    """Open the record, name the people at the desk, freeze the rules, seal the pool if any."""
    desk.rules.open(
        plan.hearing,
        plan.title,
        rehearsal=True,
        language=plan.language.value,
        program=__version__,
        utc_offset_minutes=UTC_OFFSET_MINUTES,
    )
    for person, role in zip((ORGANIZER, CLERK, SECOND_CLERK, NOTARY), Role, strict=True):
        if role is not Role.NOTARY or plan.is_notarized:
            desk.rules.name_operator(person, plausible_name(chance), role)
    desk.hearing.sit_down(ORGANIZER)
    desk.rules.adopt(plan.scheme_text, plan.scheme_file)
    desk.rules.list_units(plan.units)
    desk.rules.freeze()
    if plan.is_heard:
        desk.pool.seal(plan.draft, plan.roster_name, plan.roster)


def agree(desk: Desk, kind: JointAct, subject: str) -> None:
    """Whoever has the second key agrees to what is done next."""
    desk.roles.consent(kind, subject, desk.roles.second_keys(kind, subject)[0])


def draw_panel(
    desk: Desk, plan: RehearsalPlan, session: SessionId, clock: RehearsalClock, chance: Chance
) -> None:
    """Commit to roster and rules, print the slip, roll the dice, hold the draw."""
    desk.hearing.sit_down(ORGANIZER)
    plan_of_draw = planned_draw(
        desk.hearing,
        desk.pool.roster(),
        plan.quotas,
        blank_rules(f"rehearsal-{session}", Die.D10, len(plan.digits)),
        session=session,
        hearing_day=HEARING_DAY,
    )
    desk.draws.commit(session, plan_of_draw.rules)
    desk.papers.print(PaperKind.COMMITMENT_SLIP, plan_of_draw.rules.draw_id)
    clock.pass_ms(120 * _SECOND_MS)
    fourth = -(-len(plan.digits) // 4)
    throws = [
        (plausible_name(chance), plan.digits[start : start + fourth])
        for start in range(0, len(plan.digits), fourth)
    ]
    agree(desk, JointAct.DRAW, plan_of_draw.rules.draw_id)
    desk.draws.record_seed(session, throws)


def sign_in(
    desk: Desk, plan: RehearsalPlan, session: SessionId, clock: RehearsalClock, chance: Chance
) -> PersonId | None:
    """Everybody signs in but two, whose seats go to alternates, and one, who will come late.

    Gives the latecomer; `None` in a panel too small for one.
    """
    draw = desk.draws.in_force(session)
    drawn = list(draw.drawn or ())
    missing = drawn[1 :: max(2, len(drawn) // 2)][:ABSENT_AND_REPLACED] if len(drawn) > 4 else []
    latecomer = drawn[-1] if len(drawn) > 4 and drawn[-1] not in missing else None
    for person, words in zip(missing, rehearsal_words.ABSENCES, strict=False):
        _replace_or_miss(desk, session, person, plan.say(words))
    for person in desk.draws.in_force(session).panel or ():
        if person != latecomer and person not in missing:
            clock.pass_ms(3 * _SECOND_MS + chance.below(9 * _SECOND_MS))
            desk.sign_in.sign_in(session, person)
    if latecomer is not None:
        desk.sign_in.absent(session, latecomer, plan.say(rehearsal_words.LATE))
    _recuse(desk, plan, session)
    desk.sign_in.close(session)
    return latecomer


def _replace_or_miss(desk: Desk, session: SessionId, person: PersonId, reason: str) -> None:
    """The seat goes to an alternate; in a pool with nobody left it stays empty."""
    try:
        desk.sign_in.substitute(session, person, reason)
    except Refusal as refusal:
        if refusal.code != "replacement-missing":
            raise
        desk.sign_in.absent(session, person, reason)


def _recuse(desk: Desk, plan: RehearsalPlan, session: SessionId) -> None:
    """Everybody the employer gives away, and one declared recusal."""
    for recusal in desk.sign_in.flagged(session):
        desk.sign_in.recuse(session, recusal)
    units = [unit for unit in plan.units if session in (DAY, unit.group)]
    unit = units[min(7, len(units) - 1)]
    panel = desk.draws.in_force(session).panel or ()
    reason = plan.say(rehearsal_words.RELATIVE)
    declared = Recusal(panel[0], unit.id, RecusalCause.DECLARED, reason)
    known = desk.hearing.state.sessions[session].recusals
    if all((r.person, r.unit) != (declared.person, declared.unit) for r in known):
        desk.sign_in.recuse(session, declared)


def _has_units(plan: RehearsalPlan, group: str) -> bool:
    return any(unit.group == group for unit in plan.units)
