"""The draw: pool sealed, rules committed to, dice read, panel held, seats given up and filled."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from hearing_desk.desk.draw_clerk import chance_of
from hearing_desk.errors import InternalError, Problem, Refusal, Severity
from hearing_desk.journal.hall_events import DrawHeld, SeedRecorded
from hearing_desk.model.attendance import DAY, AttendanceStatus, SessionId
from hearing_desk.model.draw import PoolDraft
from hearing_desk.model.hearing import DrawMethod
from hearing_desk.model.people import Contact, PersonId
from hearing_desk.rules.pool import form
from tests.builders import (
    CLERK,
    NOTARY,
    ORGANIZER,
    POLICE,
    SQUAD,
    TRAFFIC,
    Day,
    a_hearing,
    a_new_day,
    a_scheme,
    events,
    refused,
)
from tests.rules.pools import DIGITS, a_row, exact

LAW, GRASSROOTS = SessionId("law"), SessionId("grassroots")
THROWS = (("孙掷骰", DIGITS),)


def a_draft() -> PoolDraft:
    return form([a_row(2, "D0001", "张三", phone="13800000000"), a_row(3, "D0002", "李四")])


# --- the pool -----------------------------------------------------------------------------------


def test_a_sealed_pool_keeps_the_file_received_and_the_canonical_one() -> None:
    day = a_hearing()
    day.pool.seal(a_draft(), "名册.csv", "原样".encode())
    pool = day.hearing.state.pool
    assert pool is not None
    assert (pool.people, pool.sectors, pool.source_name) == (2, (("企业", 2),), "名册.csv")
    received = day.journal.file(pool.source_sha256)
    assert received is not None
    assert received.content == "原样".encode()
    assert [person.name for person in day.pool.roster().people] == ["张三", "李四"]


def test_names_and_telephones_go_to_the_person_table_only() -> None:
    day = a_hearing()
    day.pool.seal(a_draft(), "名册.csv", b"")
    person = day.journal.person("D0001")
    assert person is not None
    assert person.name == "张三"
    assert json.loads(person.details) == {"sector": "企业", "phone": "13800000000"}
    assert all("13800000000" not in row.payload for row in day.journal.read())


def test_a_pool_with_problems_or_nobody_in_it_is_not_sealed() -> None:
    day = a_hearing()
    with refused(day, "pool-faulty") as caught:
        day.pool.seal(replace(a_draft(), problems=(Problem("ids-missing"),)), "名册.csv", b"")
    assert [problem.code for problem in caught.value.problems] == ["ids-missing"]
    with refused(day, "pool-empty"):
        day.pool.seal(form(()), "名册.csv", b"")


def test_a_question_about_a_person_does_not_keep_the_pool_open() -> None:
    day = a_hearing()
    asked = Problem("same-person", Severity.QUESTION)
    day.pool.seal(replace(a_draft(), problems=(asked,)), "名册.csv", b"")
    assert day.hearing.state.pool is not None


def test_a_pool_is_sealed_in_a_begun_record_and_before_the_draw() -> None:
    with refused(day := a_new_day(), "hearing-not-opened"):
        day.sealed()
    with refused(day := a_hearing().sealed().committed(), "draw-begun"):
        day.sealed()
    day.draws.abort(DAY, "名册有误")
    day.sealed(企业=8, 居民=8)
    assert len(day.pool.roster().people) == 16


def test_without_a_pool_there_is_no_roster() -> None:
    with refused(day := a_hearing(), "pool-not-sealed"):
        day.draws.roster()


def test_contacts_are_a_persons_own() -> None:
    assert a_draft().contacts == (Contact(PersonId("D0001"), phone="13800000000"),)


# --- the commitment -----------------------------------------------------------------------------


def test_rules_are_committed_to_before_the_first_die() -> None:
    day = a_hearing().sealed().committed()
    (draw,) = day.hearing.state.draws
    assert (draw.draw, draw.number, draw.reason, draw.panel) == ("2011-A", 1, "", None)
    assert day.draws.rules(draw) == day.quota_rules()


def test_a_commitment_wants_frozen_rules_and_a_sealed_pool() -> None:
    rules = a_hearing().sealed().quota_rules()
    with refused(day := a_new_day().opened(), "rules-not-frozen"):
        day.draws.commit(DAY, rules)
    with refused(day := a_hearing(), "pool-not-sealed"):
        day.draws.commit(DAY, rules)


def test_a_commitment_to_another_roster_is_refused() -> None:
    rules = a_hearing().sealed(企业=9, 居民=9).quota_rules()
    with refused(day := a_hearing().sealed(), "draw-other-roster"):
        day.draws.commit(DAY, rules)


def test_quotas_that_cannot_be_met_name_the_sector() -> None:
    day = a_hearing().sealed()
    greedy = replace(day.quota_rules(), quotas=exact(企业=7, 居民=2), seats=9)
    with refused(day, "draw-not-possible") as caught:
        day.draws.commit(DAY, greedy)
    assert any(problem.value == "企业" for problem in caught.value.problems)


def test_one_draw_of_a_session_at_a_time() -> None:
    day = a_hearing().sealed().committed()
    with refused(day, "draw-pending"):
        day.committed(draw_id="2011-B", reason="再抽")
    day.rolled(DAY, THROWS)
    with refused(day, "draw-in-force"):
        day.committed(draw_id="2011-B", reason="再抽")


def test_a_draw_id_is_used_once() -> None:
    day = a_hearing().sealed().drawn(LAW)
    with refused(day, "draw-id-used"):
        day.committed(GRASSROOTS, "2011-A")


def test_a_repeated_draw_gives_its_reason_and_the_older_one_stays() -> None:
    day = a_hearing().sealed().drawn()
    day.voided("名册有误")
    with refused(day, "reason-missing"):
        day.committed(draw_id="2011-B", reason=" ")
    day.drawn(draw_id="2011-B", reason="名册已更正")
    first, second = day.hearing.state.draws
    assert (first.number, first.voided, first.in_force) == (1, "名册有误", False)
    assert (second.number, second.reason, second.in_force) == (2, "名册已更正", True)
    assert first.panel is not None
    assert day.draws.in_force(DAY) is second


# --- dice ---------------------------------------------------------------------------------------


def test_the_panel_follows_from_the_dice() -> None:
    day = a_hearing().sealed().drawn()
    draw = day.draws.in_force(DAY)
    assert draw.panel == day.draws.result(draw).panel
    assert (draw.digits, draw.method) == (DIGITS, DrawMethod.BUILT_IN)
    assert [count for _, count in draw.throws] == [10, 10]
    assert [day.hearing.name(person) for person in draw.witnesses] == ["孙掷骰", "周掷骰"]
    attendees = day.hearing.state.sessions[DAY].attendees
    assert {person: each.status for person, each in attendees.items()} == dict.fromkeys(
        day.panel, AttendanceStatus.EXPECTED
    )


def test_the_same_dice_in_a_rehearsal_give_another_panel() -> None:
    rehearsal = a_new_day().opened(rehearsal=True)
    assert chance_of(DIGITS, rehearsal=False) == DIGITS
    assert len(chance_of(DIGITS, rehearsal=True)) == 64
    official = a_hearing().sealed().drawn()
    rehearsal.ruled(a_scheme()).frozen().sealed().drawn()
    assert rehearsal.panel != official.panel


@pytest.mark.parametrize("throws", [(), (("", DIGITS),)], ids=str)
def test_somebody_must_have_rolled(throws: tuple[tuple[str, str], ...]) -> None:
    with refused(day := a_hearing().sealed().committed(), "name-missing"):
        day.draws.record_seed(DAY, throws)


@pytest.mark.parametrize("digits", [DIGITS[1:], DIGITS + "1", DIGITS[1:] + "x"])
def test_dice_that_were_not_announced_are_refused(digits: str) -> None:
    with refused(day := a_hearing().sealed().committed(), "seed-not-accepted"):
        day.draws.record_seed(DAY, (("孙掷骰", digits),))


def test_no_dice_before_the_commitment() -> None:
    day = a_hearing().sealed()
    with refused(day, "draw-not-committed"):
        day.draws.record_seed(DAY, THROWS)
    with refused(day, "draw-not-committed"):
        day.draws.hold(DAY)
    day.committed()
    with refused(day, "seed-missing"):
        day.draws.hold(DAY)
    with refused(day, "seed-missing"):
        day.draws.result(day.hearing.state.draws[0])
    day.draws.abort(DAY, "骰子损坏")
    with refused(day, "draw-not-committed"):
        day.draws.record_seed(DAY, THROWS)


def crashed_between_dice_and_draw() -> Day:
    day = a_hearing().sealed().committed()
    day.recorded(SeedRecorded("2011-A", DIGITS, ((PersonId("witness-1-1"), 20),)))
    return day.again()


def test_a_crash_between_dice_and_draw_is_completed_by_the_same_dice() -> None:
    day = crashed_between_dice_and_draw()
    day.draws.hold(DAY)
    assert day.panel == a_hearing().sealed().drawn().panel
    with refused(day, "draw-not-committed"):
        day.draws.hold(DAY)


def test_recorded_dice_can_neither_be_given_up_nor_rolled_again() -> None:
    day = crashed_between_dice_and_draw()
    with refused(day, "seed-recorded"):
        day.draws.abort(DAY, "不满意")
    with refused(day, "seed-recorded"):
        day.draws.record_seed(DAY, THROWS)
    day.draw_agreed()
    with refused(day, "seed-recorded"):
        drawn_elsewhere(day)


def test_giving_a_commitment_up_wants_a_reason() -> None:
    day = a_hearing().sealed().committed()
    with refused(day, "reason-missing"):
        day.draws.abort(DAY, "")
    day.draws.abort(DAY, "骰子损坏")
    assert day.hearing.state.draws[0].aborted == "骰子损坏"


# --- drawn elsewhere ----------------------------------------------------------------------------

FIRMS = [PersonId(f"D{number:04}") for number in range(1, 7)]
RESIDENTS = [PersonId(f"D{number:04}") for number in range(7, 13)]


def drawn_elsewhere(day: Day, **changes: object) -> None:
    given: dict[str, object] = {
        "witnesses": ("孙监督", "赵公证"),
        "panel": (*FIRMS[:2], *RESIDENTS[:2]),
        "alternates": (*RESIDENTS[2:4], *FIRMS[2:4]),
    } | changes
    method = given.pop("method", DrawMethod.BALLS)
    device = given.pop("device", "1至12号球")
    if not day.hearing.state.roles.consents:
        day.draw_agreed()
    day.draws.record_elsewhere(DAY, method, device, **given)  # type: ignore[arg-type]


def test_a_panel_drawn_by_balls_is_entered_and_certified_alike() -> None:
    day = a_hearing().sealed().committed()
    drawn_elsewhere(day)
    draw = day.draws.in_force(DAY)
    assert draw.method is DrawMethod.BALLS
    assert draw.panel == (*FIRMS[:2], *RESIDENTS[:2])
    assert dict(draw.alternates) == {"企业": tuple(FIRMS[2:4]), "居民": tuple(RESIDENTS[2:4])}
    assert isinstance(events(day)[-1], DrawHeld)
    assert [day.hearing.name(person) for person in draw.witnesses] == ["孙监督", "赵公证"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"witnesses": ()}, "name-missing"),
        ({"witnesses": ("孙监督", " ")}, "name-missing"),
        ({"device": " "}, "device-missing"),
        ({"panel": tuple(FIRMS[:4])}, "draw-elsewhere-faulty"),
        ({"panel": (*FIRMS[:2], RESIDENTS[0], PersonId("D9999"))}, "draw-elsewhere-faulty"),
    ],
    ids=str,
)
def test_a_draw_made_elsewhere_is_checked(changes: dict[str, object], code: str) -> None:
    with refused(day := a_hearing().sealed().committed().draw_agreed(), code):
        drawn_elsewhere(day, **changes)


def test_the_built_in_draw_is_not_made_elsewhere() -> None:
    day = a_hearing().sealed().committed()
    with pytest.raises(InternalError):
        drawn_elsewhere(day, method=DrawMethod.BUILT_IN)


def test_too_few_alternates_from_elsewhere_are_taken() -> None:
    day = a_hearing().sealed().committed()
    drawn_elsewhere(day, alternates=())
    assert day.draws.in_force(DAY).alternates == ()


# --- voiding ------------------------------------------------------------------------------------


def test_only_the_notary_consents_to_voiding_a_draw() -> None:
    day = a_hearing().sealed()
    with refused(day, "draw-missing"):
        day.draws.void(DAY, "名册有误", NOTARY)
    day.drawn()
    with refused(day, "reason-missing"):
        day.draws.void(DAY, "", NOTARY)
    for person in (CLERK, ORGANIZER, PersonId("D0001")):
        with refused(day, "consent-not-notary"):
            day.draws.void(DAY, "名册有误", person)


def test_a_draw_is_not_voided_once_its_panel_has_ballots() -> None:
    day = a_hearing().sealed().drawn().signed_in().reported(POLICE).issued(POLICE)
    with refused(day, "ballots-issued"):
        day.draws.void(DAY, "名册有误", NOTARY)


def test_ballots_of_another_groups_panel_do_not_keep_a_draw_in_force() -> None:
    day = a_hearing(("panel.scope", "per-group")).sealed().drawn(LAW).drawn(GRASSROOTS, "2011-B")
    day.signed_in(LAW).reported(TRAFFIC).issued(TRAFFIC)
    day.voided("名册有误", GRASSROOTS)
    with refused(day, "ballots-issued"):
        day.draws.void(LAW, "名册有误", NOTARY)
    assert day.hearing.state.draw_in_force(GRASSROOTS) is None
    assert SQUAD in day.hearing.state.units


# --- replacement --------------------------------------------------------------------------------


def sector_of(day: Day, person: PersonId) -> str:
    return next(p.sector for p in day.draws.roster().people if p.id == person)


def test_a_seat_given_up_goes_to_the_next_alternate_of_the_sector() -> None:
    day = a_hearing().sealed().drawn()
    leaving = day.panel[0]
    sector = sector_of(day, leaving)
    first, second = dict(day.draws.in_force(DAY).alternates)[sector]
    day.draws.replace(DAY, leaving, "出差")
    assert first in day.panel
    assert leaving not in day.panel
    day.draws.replace(DAY, first, "生病")
    assert second in day.panel
    assert day.draws.in_force(DAY).drawn is not None
    assert leaving in (day.draws.in_force(DAY).drawn or ())


def test_balls_fill_a_seat_by_the_order_of_call() -> None:
    day = a_hearing().sealed().committed()
    drawn_elsewhere(day)
    day.draws.replace(DAY, FIRMS[0], "出差")
    assert day.panel == (FIRMS[1], *RESIDENTS[:2], FIRMS[2])
    day.draws.replace(DAY, FIRMS[2], "生病")
    assert day.panel == (FIRMS[1], *RESIDENTS[:2], FIRMS[3])


def test_where_no_alternate_is_left_the_seat_stays_empty() -> None:
    day = a_hearing().sealed().committed()
    drawn_elsewhere(day, alternates=())
    with refused(day, "replacement-missing"):
        day.draws.replace(DAY, FIRMS[0], "出差")


def test_where_the_whole_sector_is_used_up_the_seat_stays_empty() -> None:
    day = a_hearing().sealed(企业=2, 居民=6).drawn()
    with refused(day, "replacement-missing") as caught:
        day.draws.replace(DAY, PersonId("D0001"), "出差")
    assert caught.value.problems


def test_only_a_member_gives_a_seat_up_and_says_why() -> None:
    day = a_hearing().sealed()
    with refused(day, "draw-missing"):
        day.draws.replace(DAY, FIRMS[0], "出差")
    day.drawn()
    (outsider, *_) = {*FIRMS, *RESIDENTS} - {*day.panel}
    with refused(day, "not-on-panel"):
        day.draws.replace(DAY, outsider, "出差")
    with refused(day, "reason-missing"):
        day.draws.replace(DAY, day.panel[0], "")


def test_after_the_sign_in_no_seat_changes_hands() -> None:
    day = a_hearing().sealed().drawn().signed_in()
    with refused(day, "sign-in-closed"):
        day.draws.replace(DAY, day.panel[0], "出差")


def test_a_draw_whose_rules_file_is_gone_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    day = a_hearing().sealed().drawn()
    draw = day.draws.in_force(DAY)
    monkeypatch.setattr(day.journal, "file", lambda digest: None)
    with pytest.raises(Refusal) as caught:
        day.draws.rules(draw)
    assert caught.value.code == "rules-file-missing"
