"""The hearing day, played through the desk: the same acts a hall does, in the same order.

A plan without a hearing goes from its rules straight to the year."""

from __future__ import annotations

from collections.abc import Sequence

from hearing_desk.desk.composing import SPECIMEN
from hearing_desk.desk.desk import Desk
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.year import Venue
from hearing_desk.rehearsal.chance import Chance
from hearing_desk.rehearsal.clock import RehearsalClock
from hearing_desk.rehearsal.hall import Hall, unit_sheet_signers
from hearing_desk.rehearsal.keying import CountingTable
from hearing_desk.rehearsal.morning import CLERK, SECOND_CLERK, begin, draw_panel, sessions, sign_in
from hearing_desk.rehearsal.people import plausible_name
from hearing_desk.rehearsal.plan import Progress, RehearsalPlan
from hearing_desk.rehearsal.proof import prove
from hearing_desk.rehearsal.rechecking import Rechecking
from hearing_desk.rehearsal.year import play_year
from hearing_desk.words import rehearsal_words


def play(
    desk: Desk,
    clock: RehearsalClock,
    plan: RehearsalPlan,
    progress: Progress,
    venues: Sequence[Venue] = (),
) -> None:
    """Everything, from the empty record to signed and released figures and all papers.

    venues: counted elsewhere, for a record that holds the year alone.
    """
    chance = Chance(f"day|{plan.digits}")
    stage = plan.say(rehearsal_words.STAGE_RULES)
    progress(stage, 0, 2)
    with desk.hearing.grouped():
        begin(desk, plan, chance)
    desk.papers.print(PaperKind.RULE_SHEET)
    progress(stage, 1, 2)
    if plan.is_heard:
        _print_ballots(desk, plan)
    progress(stage, 2, 2)
    if plan.is_heard:
        _play_day(desk, clock, plan, chance, progress)
    if plan.year:
        play_year(desk, clock, plan, progress, venues)


def _play_day(
    desk: Desk, clock: RehearsalClock, plan: RehearsalPlan, chance: Chance, progress: Progress
) -> None:
    """The draw, the sign-in, the hearing of every group, and the papers that wait for its end."""
    latecomers = {}
    stage = plan.say(rehearsal_words.STAGE_DRAW)
    days = list(sessions(plan))
    for done, session in enumerate(days):
        progress(stage, 2 * done, 2 * len(days))
        draw_panel(desk, plan, session, clock, chance)
        desk.papers.print(PaperKind.DRAW_CERTIFICATE, desk.draws.in_force(session).draw)
        desk.papers.print(PaperKind.PANEL_LIST, session)
        desk.papers.print(PaperKind.NOTIFICATION_RECORD, session)
        progress(stage, 2 * done + 1, 2 * len(days))
        with desk.hearing.grouped():
            latecomer = sign_in(desk, plan, session, clock, chance)
        if latecomer is not None:
            latecomers[session] = latecomer
    desk.papers.print(PaperKind.ZERO_REPORT)
    progress(stage, 2 * len(days), 2 * len(days))
    hall = Hall(
        desk=desk,
        plan=plan,
        clock=clock,
        chance=chance,
        progress=progress,
        table=CountingTable(
            desk=desk,
            plan=plan,
            operators=(CLERK, SECOND_CLERK),
            deciders=(plausible_name(chance), plausible_name(chance)),
            chance=chance,
        ),
        signers=unit_sheet_signers(plan, chance),
        rechecking=_rechecking(desk, plan, clock),
        latecomers=latecomers,
    )
    for group in plan.scheme.groups:
        hall.hear(group)
    _print_summaries(desk, plan, chance, progress)


def _rechecking(desk: Desk, plan: RehearsalPlan, clock: RehearsalClock) -> Rechecking:
    """With a chance of its own, so that the rest of the day is the same without it."""
    chance = Chance(f"rechecking|{plan.digits}")
    deciders = plausible_name(chance), plausible_name(chance)
    return Rechecking(desk, plan, clock, chance, deciders)


def _print_ballots(desk: Desk, plan: RehearsalPlan) -> None:
    for group in plan.scheme.groups:
        if desk.hearing.state.group_units(group.id):
            desk.papers.print(PaperKind.BALLOT, group.id + SPECIMEN)
            desk.papers.print(PaperKind.BALLOT, group.id)
            desk.papers.print(PaperKind.MANUAL_TALLY_FORM, group.id)


def _print_summaries(desk: Desk, plan: RehearsalPlan, chance: Chance, progress: Progress) -> None:
    """What waits for the end of a group, and the panel once more with what became of it.

    Paper is held against data before the papers that count how often.
    """
    stage = plan.say(rehearsal_words.STAGE_PAPERS)
    state = desk.hearing.state
    papers: list[tuple[PaperKind, str]] = [
        *((PaperKind.DRAW_CERTIFICATE, draw.draw) for draw in state.draws),
        *((PaperKind.PANEL_LIST, session) for session in state.sessions),
        *((PaperKind.NOTIFICATION_RECORD, session) for session in state.sessions),
        *(
            (kind, group.id)
            for group in plan.scheme.groups
            if any(day.absent is None for day in state.group_units(group.id))
            for kind in (
                PaperKind.SPEECH_RECORD,
                PaperKind.RECONCILIATION,
                PaperKind.GROUP_SUMMARY,
                PaperKind.CUSTODY_LABEL,
            )
        ),
    ]
    last: list[tuple[PaperKind, str]] = [
        (PaperKind.INCIDENT_LOG, ""),
        *(((PaperKind.NOTARY_PAGE, ""),) if plan.is_notarized else ()),
        (PaperKind.HANDOVER_LIST, ""),
    ]
    steps = len(papers) + 1 + len(last)
    for done, (kind, subject) in enumerate(papers):
        progress(stage, done, steps)
        desk.papers.print(kind, subject)
    progress(stage, len(papers), steps)
    prove(desk, plan, chance)
    for done, (kind, subject) in enumerate(last, len(papers) + 1):
        progress(stage, done, steps)
        desk.papers.print(kind, subject)
    progress(stage, steps, steps)
