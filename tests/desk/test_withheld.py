"""What a public bundle tells of the journal: no hash from within a run of acts on ballots."""

from __future__ import annotations

import json
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.desk.withheld import LEAST_IN_RUN, SINGLE_BALLOT, public_lines, runs_of, within
from hearing_desk.journal.chain import journal_line
from hearing_desk.journal.codec import EVENT_TYPES
from hearing_desk.journal.events import EntryEvent, RecheckEvent, SheetEvent
from hearing_desk.journal.port import JournalRow


def rows_of(kinds: str) -> list[JournalRow]:
    """`b` = an act on a ballot, anything else another act."""
    return [
        JournalRow(
            seq,
            "BallotEntered" if kind == "b" else "UnitCalled",
            "",
            "",
            "{}",
            f"hash {seq - 1}",
            f"hash {seq}",
        )
        for seq, kind in enumerate(kinds, 1)
    ]


LONG = "b" * LEAST_IN_RUN


def test_long_runs_stay_apart_and_acts_between_keep_their_hashes() -> None:
    assert runs_of(rows_of(f"..{LONG}.{LONG}..")) == ((3, 18), (20, 35))


def test_a_short_run_joins_the_nearer_neighbour() -> None:
    assert runs_of(rows_of(f"{LONG}...bb.{LONG}")) == ((1, 16), (20, 38))
    assert runs_of(rows_of(f"{LONG}.bb...{LONG}")) == ((1, 19), (23, 38))
    assert runs_of(rows_of(f"{LONG}.bb.{LONG}")) == ((1, 19), (21, 36))


def test_short_runs_join_until_they_are_long_enough() -> None:
    assert runs_of(rows_of("bbbbb." * 3 + "b...." + LONG)) == ((1, 19), (24, 39))
    assert runs_of(rows_of("b.b.b")) == ((1, 5),)
    assert runs_of(rows_of("...")) == ()


def test_lines_outside_runs_are_whole_and_inside_without_hashes() -> None:
    rows = rows_of(f".{LONG[1:]}.b.")
    lines = list(public_lines(rows))
    assert lines[0] == journal_line(rows[0])
    assert lines[-1] == journal_line(rows[-1])
    assert json.loads(lines[1]) == {"seq": 2, "withheld": True}
    assert json.loads(lines[16]) == {
        "seq": 17,
        "kind": "UnitCalled",
        "at_utc": "",
        "actor": "",
        "payload": {},
    }
    assert lines[16] == json.dumps(json.loads(lines[16]), sort_keys=True, separators=(",", ":"))


@given(st.text(alphabet="b...", max_size=120))
def test_no_run_can_be_guessed_and_nothing_else_is_hidden(kinds: str) -> None:
    rows = rows_of(kinds)
    runs = runs_of(rows)
    counts = [sum(kinds[seq - 1] == "b" for seq in range(a, b + 1)) for a, b in runs]
    assert all(count >= LEAST_IN_RUN for count in counts) or len(runs) == 1
    assert all(within(runs, seq) for seq, kind in enumerate(kinds, 1) if kind == "b")
    shown = {json.loads(line).get("hash") for line in public_lines(rows)}
    for hidden, run in groupby(rows, key=lambda row: within(runs, row.seq)):
        assert {row.hash in shown for row in run} == {not hidden}


def test_every_act_on_one_paper_is_withheld() -> None:
    on_papers = {each.__name__ for each in EVENT_TYPES if "sheet_no" in each.__dataclass_fields__}
    assert on_papers == SINGLE_BALLOT
    of_round = {"EntryClosed", "SampleDrawn", "SampleClosed", "RecountOrdered", "RecountCompared"}
    assert of_round | SINGLE_BALLOT == {each.__name__ for each in _members()}


def _members() -> tuple[type, ...]:
    return EntryEvent.__args__ + SheetEvent.__args__ + RecheckEvent.__args__
