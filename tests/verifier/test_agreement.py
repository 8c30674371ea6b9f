"""Two verifiers that share no code say the same of hundreds of hearings, sound and altered."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import replace
from random import Random
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Entry, Journal
from hearing_desk.model.ballots import InvalidReason, Mark, Marks
from hearing_desk.model.draw import Quota
from hearing_desk.model.ids import SheetNo
from hearing_desk.model.papers import PaperKind
from hearing_desk.rules import draw as hdraw
from hearing_desk.rules.roster_file import roster_bytes, seal
from hearing_desk.rules.scheme import read_scheme
from hearing_desk.verify.recount import standing_marks
from tests.builders import (
    POLICE,
    POOR,
    SMALL,
    SQUAD,
    TRAFFIC,
    Day,
    a_new_day,
    a_scheme,
    a_seated_hearing,
)
from tests.rehearsal.days import a_plan, played
from tests.rehearsal.test_rechecking import NOTARIZED
from tests.rules.pools import DIGITS, person, some_rules
from tests.rules.scheme_text import changed, file_text
from tests.verifier.own import OWN, both_fail, checked, checked_in_public
from tests.verify.hearings import (
    a_read_back_day,
    a_tied_day,
    a_whole_day,
    chained,
    entries_of,
    put_on_paper,
    verified,
)
from tests.verify.test_corrections import a_corrected_day
from tests.verify.test_forgeries import a_draw_by_balls
from tests.verify.test_rechecks import a_rechecked_day
from tests.years import FILE, TYPED, a_score, a_year, answers, scored

MANY = settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)

MARK = st.sampled_from([Mark(mark) for mark in ("1", "2", "3", "0", "+", "?", "1+2", "2+3", "1+3")])
GRADES = [
    {"id": "good", "label": "好", "points": 50},
    {"id": "fair", "label": "一般", "points": "12.5"},
    {"id": "poor", "label": "差", "points": 7},
]


@st.composite
def schemes(draw: st.DrawFn) -> str:
    """Any combination of the rules that matter to a count and that the reader of schemes takes."""
    grades = copy.deepcopy(GRADES)
    if draw(st.integers(0, 3)) == 0:
        grades[draw(st.integers(1, 2))]["counted"] = False
    chosen: list[tuple[str, object]] = [("ballot.grades", grades)]
    for path, choices in sorted(OWN.CHOICES.items()):
        if path.startswith(("ballot.", "ranks.")) and path not in (
            "ballot.recusal",
            "ballot.verification",
        ):
            chosen.append((path, draw(st.sampled_from(choices))))
    return file_text(changed(*SMALL, *chosen))


def usable(text: str) -> bool:
    return read_scheme(text, "scheme")[0] is not None


def a_hearing_by(text: str) -> Day:
    return a_new_day().opened().ruled(text).frozen().sealed().drawn().signed_in()


def keyed(day: Day, unit: Any, papers: list[Marks], lost: int, spoiled: bool) -> None:
    """A unit's round with lost papers, and perhaps one declared invalid."""
    day.reported(unit).issued(unit).collected(unit, 4 - lost)
    for _ in range(lost):
        day.ballots.minute_unreturned(unit, "未交回")
    day.keyed(unit, papers[: 4 - lost])
    if spoiled:
        day.entry.invalidate(unit, SheetNo(1), InvalidReason.IDENTIFIED, "有签名", ("甲", "乙"))
    day.closed(unit).tallied(unit)


def test_both_let_a_version_be_left_out_that_was_corrected_before_it_was_printed() -> None:
    day = a_seated_hearing().balloted(POLICE).locked(POLICE).corrected(POLICE, 1, POOR)
    day.tallied(POLICE).locked(POLICE)
    put_on_paper(day, PaperKind.UNIT_TALLY, POLICE, 2)
    assert both_fail(day.journal) == (set(), set())
    put_on_paper(day, PaperKind.UNIT_TALLY, POLICE, 2)
    assert both_fail(day.journal) == ({"papers"}, {"papers"})


@MANY
@given(
    schemes().filter(usable),
    st.lists(st.lists(st.tuples(MARK, MARK), min_size=4, max_size=4), min_size=2, max_size=2),
    st.integers(0, 2),
    st.booleans(),
)
def test_every_count_by_every_rule_comes_out_alike(
    text: str, piles: list[list[Marks]], lost: int, spoiled: bool
) -> None:
    day = a_hearing_by(text)
    keyed(day, POLICE, piles[0], lost, spoiled)
    keyed(day, TRAFFIC, piles[1], 0, False)
    assert both_fail(day.journal) == (set(), set())


@MANY
@given(
    schemes().filter(usable),
    st.lists(st.tuples(MARK, MARK), min_size=4, max_size=4),
    st.lists(
        st.tuples(st.integers(1, 5), st.tuples(MARK, MARK), st.booleans()), min_size=1, max_size=4
    ),
    st.integers(0, 5),
    st.integers(0, 5),
)
def test_every_count_after_corrections_comes_out_alike(
    text: str,
    pile: list[Marks],
    corrections: list[tuple[int, Marks, bool]],
    foreign: int,
    anew: int,
) -> None:
    """Five papers numbered; one perhaps foreign, one perhaps keyed anew, some corrected."""
    day = a_hearing_by(text)
    day.reported(POLICE).issued(POLICE).collected(POLICE, 5 if foreign else 4)
    day.keyed(POLICE, [*pile, pile[0]][: 5 if foreign else 4])
    if foreign:
        day.corrections.take_out(
            POLICE, SheetNo(foreign), returned=4, reason="没有印章", deciders=("甲", "乙")
        )
    current = day.hearing.state.units[POLICE].rounds[-1]
    if SheetNo(anew) in current.first:
        day.corrections.set_aside(POLICE, SheetNo(anew), "看错")
        day.keyed_sheet(POLICE, anew, corrections[0][1])
    day.closed(POLICE).tallied(POLICE).locked(POLICE)
    for sheet, marks, lock in corrections:
        if SheetNo(sheet) in current.sheets and standing_marks(current, SheetNo(sheet)) != marks:
            day.corrected(POLICE, sheet, marks)
            if lock:
                day.tallied(POLICE).locked(POLICE)
    assert both_fail(day.journal) == (set(), set())
    assert checked_in_public(day.journal).failed() == set()


def ranks_told(journal: Journal) -> tuple[list[str], list[str]]:
    """The ranks as both verifiers tell them."""
    theirs = [
        str(found.params["ranks"])
        for check in verified(journal).checks
        for found in check.findings
        if found.code == "ranks-told"
    ]
    mine = [zh.split("：", 1)[1] for zh, _ in checked(journal).notes["ranks"]]
    return theirs, mine


@pytest.mark.parametrize("rule", OWN.CHOICES["ranks.ties"])
@pytest.mark.parametrize("seed", range(12))
def test_ranks_come_out_alike(rule: str, seed: int) -> None:
    chance = Random(seed)
    day = a_seated_hearing(("ranks.ties", rule), ("ranks.decimals", seed % 3))
    for unit in (POLICE, TRAFFIC, SQUAD):
        papers = [tuple(Mark(chance.choice("120")) for _ in range(2)) for _ in range(4)]
        day.balloted(unit, papers)
    theirs, mine = ranks_told(day.journal)
    assert [line.replace("; ", "；") for line in theirs] == mine


def days() -> Iterator[tuple[str, Day]]:
    yield "a whole day", a_whole_day()
    yield "a rehearsal", a_whole_day(rehearsal=True)
    yield "read back", a_read_back_day()
    yield "a lot", a_tied_day("lot")
    yield "a second vote", a_tied_day("revote")
    yield "balls", a_draw_by_balls()
    yield "corrected", a_corrected_day()
    yield "rechecked", a_rechecked_day()
    yield "a sample open", a_seated_hearing().balloted(POLICE).sampled(POLICE, 2)
    yield (
        "corrected, not locked again",
        a_seated_hearing().balloted(POLICE).locked(POLICE).corrected(POLICE, 1, POOR),
    )
    yield "opened only", a_new_day().opened()
    yield "rules only", a_new_day().opened().ruled(a_scheme())


@pytest.mark.parametrize(("name", "day"), list(days()), ids=[name for name, _ in days()])
def test_sound_days_pass_both(name: str, day: Day) -> None:
    assert both_fail(day.journal) == (set(), set())
    theirs = {check.name: check.status.value for check in verified(day.journal).checks}
    mine = checked(day.journal)
    assert {check: mine.status(check) for check in theirs} == theirs


@pytest.mark.parametrize(
    "changes",
    [
        (),
        (("ballot.verification", "read-back"),),
        (("panel.scope", "per-group"), ("ranks.ties", "dense")),
        (("ballot.divisor", "returned"), ("ballot.all_blank", "abstention")),
        (NOTARIZED,),
    ],
    ids=["second pass", "read back", "a panel per group", "returned", "a notary who samples"],
)
def test_rehearsed_days_pass_both(changes: tuple[tuple[str, object], ...]) -> None:
    journal = played(a_plan(*changes)).desk.hearing.journal
    assert both_fail(journal) == (set(), set())


# --- the draw ---------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9), st.integers(1, 3))
def test_every_draw_comes_out_alike(seed: int, columns: int) -> None:
    """Pools and quotas at random, one to three crossed columns, then two replacements."""
    chance = Random(seed)
    people = [
        replace(
            person(number, chance.choice("甲乙丙")),
            gender=chance.choice("男女"),
            district=chance.choice("东西"),
        )
        for number in range(1, chance.randint(14, 40))
    ]
    roster = seal(people)
    seats = chance.randint(2, 6)
    quotas = []
    for column in ("sector", "gender", "district")[:columns]:
        for value in sorted({getattr(each, column) for each in people}):
            low = chance.randint(0, 1)
            quotas.append(Quota(column, value, low, chance.randint(max(1, low), seats)))
    rules = some_rules(roster, tuple(quotas), seats, {"甲": 2})
    try:
        theirs = hdraw.hold(roster, rules, DIGITS)
    except Exception as error:  # noqa: BLE001 - whatever is refused there is refused here
        if "HIGHS" in str(error).upper():
            return
        with pytest.raises(OWN.Unusable):
            redrawn(people, rules)
        return
    mine = redrawn(people, rules)
    assert mine.panel == list(theirs.panel)
    assert mine.alternates() == [[q.sector, list(q.people)] for q in theirs.alternates]
    gone: set[str] = set()
    panel = theirs.panel
    for _ in range(2):
        gone.add(panel[0])
        after = hdraw.replace(roster, rules, theirs, panel=panel, withdrawn=set(gone))  # type: ignore[arg-type]
        again = mine.walk([person for person in panel if person not in gone], gone)
        assert again == (None if after.panel is None else list(after.panel))
        if after.panel is None:
            return
        panel = after.panel


def redrawn(people: list[Any], rules: Any) -> Any:
    return OWN.Draw(
        OWN.RosterFile(roster_bytes(people)),
        OWN.RulesFile(hdraw.rules_bytes(rules)),
        DIGITS,
        False,
    )


# --- altered records --------------------------------------------------------------------------


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, (*path, key))
    elif isinstance(value, list):
        yield path
        for place, inner in enumerate(value):
            yield from leaves(inner, (*path, place))
    else:
        yield path


def another(old: Any, chance: Random) -> Any:
    match old:
        case bool():
            return not old
        case int():
            return old + chance.choice((1, 2, 10))
        case None:
            return chance.choice(("D0001", 1, "5"))
        case list():
            return chance.choice((old[1:], old[::-1], old + old[:1], []))
        case _:
            return chance.choice(("0", "1", "x", "U02", "D0003", "2011-A", "1+2", "?", ""))


def altered(entry: Entry, chance: Random) -> Entry:
    payload = json.loads(entry.payload)
    path = chance.choice(list(leaves(payload)))
    inner = payload
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = another(inner[path[-1]], chance)
    return replace(entry, payload=dumps(payload))


def a_day_without_a_year() -> Journal:
    """No venue cites a head of this record, which any forgery of it would break."""
    with patch("tests.verify.hearings.end_the_year"):
        return a_whole_day().journal


def a_year_without_venues() -> Journal:
    day = scored(a_year())
    day.year.deduct(TRAFFIC, "ordinary", case="案 7")
    day.year.deduct(TRAFFIC, "sanction", case="案 7")
    day.year.fail(POLICE, "弄虚作假", "决定 1")
    day.year.lift_failure(POLICE, "复议撤销", "决定 2")
    day.year.record_answers(FILE, (answers(POLICE, 30, 10),))
    day.year.lock()
    day.year_reopened("热线得分抄错")
    day.year.record_scores(TYPED, (a_score(SQUAD, "visits", 90),))
    day.year.lock()
    return day.journal


BASES = (
    a_day_without_a_year(),
    a_year_without_venues(),
    a_read_back_day().journal,
    a_tied_day("lot").journal,
    a_draw_by_balls().journal,
    a_corrected_day().journal,
    a_rechecked_day().journal,
)


def forged_at_random(seed: int) -> MemoryJournal:
    """A day with one act changed, dropped, doubled or moved, chained anew."""
    chance, base = Random(seed), BASES[0 if seed % 2 else seed // 2 % len(BASES)]
    entries = entries_of(base)
    place = chance.randrange(len(entries))
    match chance.randrange(7):
        case 0:
            del entries[place]
        case 1:
            entries.insert(place, entries[place])
        case 2:
            entries.insert(chance.randrange(len(entries)), entries.pop(place))
        case _:
            entries[place] = altered(entries[place], chance)
    return chained(entries, base)


@pytest.mark.parametrize("start", range(0, 300, 30))
def test_both_find_the_same_records_sound(start: int) -> None:
    for seed in range(start, start + 30):
        theirs, mine = both_fail(forged_at_random(seed))
        assert bool(theirs) == bool(mine), (seed, theirs, mine)
        assert theirs & mine or not theirs, (seed, theirs, mine)
