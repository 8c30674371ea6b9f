"""The draw: commitment to panel, alternates and replacement."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace as changed
from itertools import pairwise

import pytest
from consistent_sampler import sampler
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import Refusal
from hearing_desk.model.draw import DrawResult, DrawRules, PoolRecusal, Quota, WalkOutcome
from hearing_desk.model.people import PersonId, Roster
from hearing_desk.rules.draw import commitment, hold, replace, rules_bytes
from hearing_desk.rules.roster_file import roster_bytes, seal
from tests.rules.pools import DIGITS, a_roster, exact, person, quotas, some_rules

ROSTER = a_roster(企业=20, 人大代表=10, 群众=10)
RULES = some_rules(
    ROSTER,
    (*exact(企业=5, 人大代表=3, 群众=2), Quota("gender", "女", 5, 6)),
    seats=10,
    alternates={"企业": 2, "群众": 1},
    recused={"D0001": "employer", "D0025": "亲属"},
)
HELD = hold(ROSTER, RULES, DIGITS)
PEOPLE = {delegate.id: delegate for delegate in ROSTER.people}


def test_the_seed_is_bound_to_the_commitment() -> None:
    committed = commitment(rules_bytes(RULES))
    assert HELD.commitment == committed
    assert HELD.seed_string == f"HDRAW-1|{committed.sha256}|{DIGITS}"
    assert HELD.key == hashlib.sha256(HELD.seed_string.encode()).hexdigest()
    assert HELD.roster_sha256 == hashlib.sha256(roster_bytes(ROSTER.people)).hexdigest()


def test_everybody_has_a_ticket_in_the_referees_order() -> None:
    ids = [delegate.id for delegate in ROSTER.people]
    assert list(HELD.order) == list(sampler(ids, seed=HELD.seed_string, output="id"))
    tickets = list(HELD.tickets())
    assert [ticket.person for ticket in tickets] == list(HELD.order)
    assert all(one.text < other.text for one, other in pairwise(tickets))
    assert {len(ticket.digits) for ticket in tickets} == {18}


def test_the_panel_meets_the_quotas_and_nobody_recused_is_on_it() -> None:
    sectors = Counter(PEOPLE[member].sector for member in HELD.panel)
    assert sectors == {"企业": 5, "人大代表": 3, "群众": 2}
    assert 5 <= sum(PEOPLE[member].gender == "女" for member in HELD.panel) <= 6
    assert not {"D0001", "D0025"} & set(HELD.panel)


def test_the_walk_tells_every_step() -> None:
    assert [step.ticket.person for step in HELD.walk] == list(HELD.order[: len(HELD.walk)])
    assert [step.rank for step in HELD.walk] == list(range(1, len(HELD.walk) + 1))
    seated = [step for step in HELD.walk if step.outcome is WalkOutcome.SEATED]
    assert [step.seat for step in seated] == list(range(1, 11))
    assert tuple(step.ticket.person for step in seated) == HELD.panel
    assert HELD.walk[-1].outcome is WalkOutcome.SEATED
    for step in HELD.walk:
        assert bool(step.blocking) == (step.outcome is WalkOutcome.PASSED_OVER)
        assert bool(step.reason) == (step.outcome is WalkOutcome.NOT_ELIGIBLE)
    reasons = {s.ticket.person: s.reason for s in HELD.walk if s.reason}
    assert reasons.items() <= {"D0001": "employer", "D0025": "亲属"}.items()


def test_alternates_are_the_next_in_ticket_order() -> None:
    queues = {queue.sector: queue.people for queue in HELD.alternates}
    assert list(queues) == ["企业", "群众"]
    for sector, count in (("企业", 2), ("群众", 1)):
        waiting = [
            i
            for i in HELD.order
            if PEOPLE[i].sector == sector and i not in {*HELD.panel, "D0001", "D0025"}
        ]
        assert queues[sector] == tuple(waiting[:count])


def test_with_sector_quotas_only_the_lowest_tickets_of_each_sector_are_seated() -> None:
    held = hold(ROSTER, changed(RULES, quotas=RULES.quotas[:3], recusals=()), DIGITS)
    for sector, seats in (("企业", 5), ("人大代表", 3), ("群众", 2)):
        queue = [i for i in held.order if PEOPLE[i].sector == sector]
        assert {i for i in held.panel if PEOPLE[i].sector == sector} == set(queue[:seats])
    full = next(step for step in held.walk if step.outcome is WalkOutcome.PASSED_OVER)
    assert full.blocking == tuple(
        q for q in RULES.quotas[:3] if q.value == PEOPLE[full.ticket.person].sector
    )


def test_equal_remainders_are_settled_by_the_walk() -> None:
    """Domain example 6: 7.5 and 12.5 seats; somebody has the odd one, and the panel is full."""
    roster = a_roster(甲=20, 乙=20)
    rules = some_rules(roster, quotas({"甲": (7, 8), "乙": (12, 13)}), seats=20)
    held = hold(roster, rules, DIGITS)
    sectors = {delegate.id: delegate.sector for delegate in roster.people}
    assert Counter(map(sectors.get, held.panel)) in ({"甲": 7, "乙": 13}, {"甲": 8, "乙": 12})


def test_without_quotas_the_lowest_tickets_are_seated() -> None:
    held = hold(ROSTER, some_rules(ROSTER, (), seats=7), DIGITS)
    assert held.panel == held.order[:7]


def test_a_panel_may_be_everybody() -> None:
    assert sorted(hold(ROSTER, some_rules(ROSTER, (), seats=40), DIGITS).panel) == sorted(PEOPLE)


@given(st.permutations(ROSTER.people))
def test_the_order_of_the_roster_does_not_change_the_draw(people: list[object]) -> None:
    assert hold(seal(people), RULES, DIGITS) == HELD  # type: ignore[arg-type]


def test_the_order_of_quotas_and_recusals_does_not_change_the_draw() -> None:
    shuffled = changed(
        RULES,
        quotas=RULES.quotas[::-1],
        recusals=RULES.recusals[::-1],
        alternates=RULES.alternates[::-1],
    )
    assert hold(ROSTER, shuffled, DIGITS).panel == HELD.panel


def test_the_same_digits_under_other_rules_give_an_unrelated_order() -> None:
    other = hold(ROSTER, changed(RULES, draw_id="2026-11-21-B"), DIGITS)
    assert other.order != HELD.order


def test_a_rehearsal_can_never_be_a_draw() -> None:
    rehearsed = hold(ROSTER, RULES, "0f" * 32, rehearsal=True)
    assert rehearsed.seed_string.startswith("HDRAW-1-REHEARSAL|")
    with pytest.raises(Refusal, match="seed-not-accepted"):
        hold(ROSTER, RULES, "0f" * 32)
    with pytest.raises(Refusal, match="rehearsal-seed-shape"):
        hold(ROSTER, RULES, DIGITS, rehearsal=True)


def test_wrong_digits_are_refused_with_their_problems() -> None:
    with pytest.raises(Refusal) as refused:
        hold(ROSTER, RULES, DIGITS[:-1])
    assert [p.code for p in refused.value.problems] == ["seed-digit-count"]


def test_a_roster_that_was_not_committed_is_refused() -> None:
    other = a_roster(企业=20)
    with pytest.raises(Refusal, match="draw-other-roster") as refused:
        hold(other, RULES, DIGITS)
    assert refused.value.params == {"found": other.sha256, "committed": ROSTER.sha256}


def test_impossible_quotas_are_refused() -> None:
    with pytest.raises(Refusal) as refused:
        hold(ROSTER, changed(RULES, seats=11), DIGITS)
    assert refused.value.code == "draw-not-possible"
    assert [p.code for p in refused.value.problems] == ["quota-sum-below-seats"]


def crossed() -> tuple[Roster, DrawRules]:
    people = [
        person(n, ("企业", "群众")[n % 2], ("女", "男")[n // 2 % 2], district="东西南"[n % 3])
        for n in range(60)
    ]
    roster = seal(people)
    wanted = (
        *exact(企业=5, 群众=5),
        Quota("gender", "女", 5, 5),
        *quotas({"东": (4, 4), "西": (3, 3), "南": (3, 3)}, "district"),
    )
    return roster, some_rules(roster, wanted, seats=10)


def test_three_crossed_attributes_are_met_together() -> None:
    roster, rules = crossed()
    people = {delegate.id: delegate for delegate in roster.people}
    held = hold(roster, rules, DIGITS)
    panel = [people[member] for member in held.panel]
    assert Counter(member.sector for member in panel) == {"企业": 5, "群众": 5}
    assert Counter(member.gender for member in panel) == {"女": 5, "男": 5}
    assert Counter(member.district for member in panel) == {"东": 4, "西": 3, "南": 3}


# --- replacement -----------------------------------------------------------------------------


def replaced(*withdrawn: str, rules: DrawRules = RULES, held: DrawResult = HELD) -> tuple[str, ...]:
    ids = [PersonId(i) for i in withdrawn]
    replacement = replace(ROSTER, rules, held, panel=held.panel, withdrawn=ids)
    assert replacement.problems == ()
    assert replacement.panel is not None
    return replacement.panel


def test_with_sector_quotas_alternate_one_of_the_sector_moves_up() -> None:
    rules = changed(RULES, quotas=RULES.quotas[:3])
    held = hold(ROSTER, rules, DIGITS)
    leaving = next(i for i in held.panel if PEOPLE[i].sector == "企业")
    first_alternate = held.alternates[0].people[0]
    staying = tuple(member for member in held.panel if member != leaving)
    assert replaced(leaving, rules=rules, held=held) == (*staying, first_alternate)


def test_nobody_seated_loses_the_seat_and_the_quotas_hold() -> None:
    leaving = HELD.panel[0]
    panel = replaced(leaving)
    assert panel[:9] == HELD.panel[1:]
    assert Counter(PEOPLE[i].sector for i in panel) == {"企业": 5, "人大代表": 3, "群众": 2}
    assert 5 <= sum(PEOPLE[i].gender == "女" for i in panel) <= 6


def test_the_walk_of_a_replacement_leaves_out_those_who_stay() -> None:
    leaving, staying = HELD.panel[3], {*HELD.panel[:3], *HELD.panel[4:]}
    replacement = replace(ROSTER, RULES, HELD, panel=HELD.panel, withdrawn=[leaving])
    met = {step.ticket.person: step for step in replacement.walk}
    assert not staying & met.keys()
    assert met[leaving].outcome is WalkOutcome.NOT_ELIGIBLE
    assert met[leaving].reason == "withdrawn"
    assert replacement.walk[-1].seat == 10
    assert HELD.order[replacement.walk[-1].rank - 1] == replacement.walk[-1].ticket.person


def test_a_withdrawn_alternate_is_not_called() -> None:
    leaving, alternate = HELD.panel[0], HELD.alternates[0].people[0]
    replacement = replace(ROSTER, RULES, HELD, panel=HELD.panel, withdrawn=[leaving, alternate])
    assert replacement.panel is not None
    assert alternate not in replacement.panel
    assert all(alternate not in queue.people for queue in replacement.alternates)


def test_a_second_replacement_starts_from_the_panel_of_the_first() -> None:
    first = replaced(HELD.panel[0])
    gone = [HELD.panel[0], first[-1]]
    second = replace(ROSTER, RULES, HELD, panel=first, withdrawn=gone)
    assert second.panel is not None
    assert second.panel[:9] == first[:9]
    assert not set(gone) & set(second.panel)


def test_without_a_completion_the_failing_minimum_is_listed() -> None:
    withdrawn = [i for i in HELD.order if PEOPLE[i].sector == "群众"][1:]
    replacement = replace(ROSTER, RULES, HELD, panel=HELD.panel, withdrawn=withdrawn)
    assert replacement.panel is None
    assert replacement.walk == ()
    assert replacement.alternates == ()
    (problem,) = replacement.problems
    assert (problem.code, problem.value) == ("quota-shortage", "群众")
    assert problem.params == {"wanted": 2, "available": 1, "missing": 1}


def test_recorded_relaxed_rules_let_the_walk_go_on() -> None:
    withdrawn = [i for i in HELD.order if PEOPLE[i].sector == "群众"]
    relaxed = changed(
        RULES, draw_id="2026-11-21-A-R1", quotas=(*exact(企业=7, 人大代表=3), *RULES.quotas[3:])
    )
    relaxed = changed(relaxed, quotas=(*relaxed.quotas, Quota("sector", "群众", 0, 0)))
    replacement = replace(ROSTER, relaxed, HELD, panel=HELD.panel, withdrawn=withdrawn)
    assert replacement.panel is not None
    assert Counter(PEOPLE[i].sector for i in replacement.panel) == {"企业": 7, "人大代表": 3}


def test_a_replacement_wants_known_people_and_the_same_roster() -> None:
    panel = (*HELD.panel, PersonId("D8888"))
    with pytest.raises(Refusal, match="draw-unknown-person") as refused:
        replace(ROSTER, RULES, HELD, panel=panel, withdrawn=[PersonId("D9999")])
    assert refused.value.params == {"ids": "D8888, D9999"}
    other = changed(HELD, roster_sha256="0" * 64)
    with pytest.raises(Refusal, match="draw-other-roster") as refused:
        replace(ROSTER, RULES, other, panel=HELD.panel, withdrawn=[])
    assert refused.value.params == {"found": ROSTER.sha256, "committed": "0" * 64}
    late = changed(RULES, roster_sha256="1" * 64)
    with pytest.raises(Refusal, match="draw-other-roster") as refused:
        replace(ROSTER, late, HELD, panel=HELD.panel, withdrawn=[])
    assert refused.value.params == {"found": ROSTER.sha256, "committed": "1" * 64}


def test_a_recusal_after_the_draw_can_stand_in_relaxed_rules() -> None:
    leaving = HELD.panel[2]
    late = changed(RULES, recusals=(*RULES.recusals, PoolRecusal(leaving, "亲属")))
    panel = replaced(rules=late)
    assert leaving not in panel
    assert len(panel) == 10
