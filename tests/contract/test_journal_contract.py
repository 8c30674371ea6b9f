"""What every journal promises, whichever adapter keeps it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearing_desk.errors import InternalError, Refusal
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.chain import GENESIS, row_hash, verify_chain
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Entry, FileEntry, Head, Journal, JournalRow
from hearing_desk.store.sqlite_journal import create
from tests.contract.acts import AT_UTC, act, ballot, person, stored

ADAPTERS: dict[str, Callable[[Path], Journal]] = {
    "memory": lambda folder: MemoryJournal(),
    "sqlite": lambda folder: create(folder / "day.hearing"),
}


@pytest.fixture(params=ADAPTERS)
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Journal]:
    opened = ADAPTERS[request.param](tmp_path)
    yield opened
    opened.close()


def refusal_of(doing: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as caught:
        doing()
    return caught.value


def test_an_empty_journal_stands_at_genesis(journal: Journal) -> None:
    assert journal.head == GENESIS == Head(0, "0" * 64)
    assert list(journal.read()) == []
    assert (journal.persons(), journal.files()) == ((), ())


def test_an_act_becomes_the_row_that_continues_the_chain(journal: Journal) -> None:
    first = journal.append(act("HearingOpened", title="评议会"), journal.head)
    second = journal.append(ballot(1), journal.head)

    assert first[:6] == (1, "HearingOpened", AT_UTC, "op-1", '{"title":"评议会"}', "0" * 64)
    assert first.hash == row_hash(first)
    assert (second.seq, second.prev_hash) == (2, first.hash)
    assert journal.head == Head(2, second.hash)
    assert list(journal.read()) == [first, second]
    assert all(type(row) is JournalRow for row in journal.read())


def test_many_acts_in_one_go_chain_as_if_written_one_by_one(journal: Journal) -> None:
    entries = [ballot(number) for number in range(1, 6)]
    alone = MemoryJournal()
    for entry in entries:
        alone.append(entry, alone.head)

    assert journal.append_all(entries, GENESIS) == tuple(alone.read())
    assert journal.head == alone.head


def test_no_acts_change_nothing(journal: Journal) -> None:
    assert journal.append_all((), GENESIS) == ()
    assert journal.head == GENESIS


def test_reading_on_starts_after_the_given_row(journal: Journal) -> None:
    rows = journal.append_all([ballot(number) for number in range(1, 6)], GENESIS)
    assert list(journal.read(after=3)) == list(rows[3:])
    assert list(journal.read(after=5)) == []


def test_an_act_decided_on_an_older_state_is_refused_and_leaves_nothing(journal: Journal) -> None:
    seen = journal.head
    journal.append(ballot(1), seen)
    late = replace(ballot(2), persons=(person(1),), files=(stored(b"roster"),))

    refusal = refusal_of(lambda: journal.append(late, seen))

    assert refusal.code == "journal-moved-on"
    assert refusal.params == {"expected": 0, "found": 1}
    assert journal.head.seq == 1
    assert (journal.persons(), journal.files()) == ((), ())


def test_same_number_but_another_hash_is_another_state(journal: Journal) -> None:
    journal.append(ballot(1), GENESIS)
    refusal = refusal_of(lambda: journal.append(ballot(2), Head(1, "f" * 64)))
    assert refusal.code == "journal-moved-on"


@pytest.mark.parametrize(
    ("malformed", "named"),
    [
        (replace(ballot(2), payload='{"unit": "U01"}'), "payload of BallotEntered"),
        (replace(ballot(2), payload='{"score":92.4}'), "92.4"),
        (replace(ballot(2), payload='["U01"]'), "payload of BallotEntered"),
        (replace(ballot(2), at_utc="2011-12-23 09:30:00"), "instant in UTC .*2011-12-23 09:30:00"),
        (replace(ballot(2), at_utc="2011-12-23T01:30:00.000Z\n"), "instant in UTC"),
        (replace(ballot(2), persons=(replace(person(1), details="{ }"),)), "person D001"),
        (replace(ballot(2), files=(replace(stored(b"roster"), content=b"Roster"),)), "digest"),
    ],
)
def test_a_malformed_act_is_our_bug_and_none_of_its_company_is_written(
    journal: Journal, malformed: Entry, named: str
) -> None:
    good = replace(ballot(1), persons=(person(9),))
    with pytest.raises(InternalError, match=named):
        journal.append_all([good, malformed], GENESIS)
    assert journal.head == GENESIS
    assert list(journal.read()) == []
    assert journal.persons() == ()


def test_persons_arrive_with_the_act_and_are_found_by_id(journal: Journal) -> None:
    journal.append(replace(act("PoolSealed"), persons=(person(2), person(1))), GENESIS)
    assert journal.person("D002") == person(2)
    assert journal.person("D003") is None
    assert journal.persons() == (person(1), person(2))


def test_a_name_can_be_corrected_and_blanked_without_touching_the_chain(journal: Journal) -> None:
    journal.append(replace(act("PoolSealed"), persons=(person(1), person(2))), GENESIS)
    blanked = replace(person(1), name="", details="{}")
    journal.append(replace(act("PersonBlanked"), persons=(blanked,)), journal.head)
    assert journal.person("D001") == blanked
    assert journal.person("D002") == person(2)
    assert verify_chain(journal.read()) is None


def test_files_arrive_with_the_act_and_are_found_by_digest(journal: Journal) -> None:
    roster, sheet = stored(b"id,name\n"), stored(b"%PDF\x00\xff", "计票单.pdf")
    journal.append(replace(act("PoolSealed"), files=(roster, sheet)), GENESIS)
    assert journal.file(sheet.sha256) == sheet
    assert journal.file("0" * 64) is None
    listed = [
        FileEntry(file.sha256, file.name, file.media_type, len(file.content))
        for file in sorted((roster, sheet), key=lambda file: file.sha256)
    ]
    assert list(journal.files()) == listed


def test_the_same_bytes_stored_again_stay_as_first_received(journal: Journal) -> None:
    journal.append(replace(act("PoolSealed"), files=(stored(b"id\n", "a.csv"),)), GENESIS)
    journal.append(replace(act("PoolSealed"), files=(stored(b"id\n", "b.csv"),)), journal.head)
    assert [file.name for file in journal.files()] == ["a.csv"]


def test_an_empty_file_is_a_file(journal: Journal) -> None:
    journal.append(replace(act("PoolSealed"), files=(stored(b""),)), GENESIS)
    assert journal.file(stored(b"").sha256) == stored(b"")


def test_listeners_hear_each_row_once_it_can_be_read(journal: Journal) -> None:
    heard: list[tuple[JournalRow, Head]] = []
    journal.append(ballot(1), GENESIS)
    journal.subscribe(lambda row: heard.append((row, journal.head)))
    rows = journal.append_all([ballot(2), ballot(3)], journal.head)
    assert heard == [(row, journal.head) for row in rows]


def test_a_listener_hears_nothing_of_a_refused_act(journal: Journal) -> None:
    heard: list[JournalRow] = []
    journal.subscribe(heard.append)
    refusal_of(lambda: journal.append(ballot(1), Head(7, "f" * 64)))
    assert heard == []


def test_after_closing_every_act_is_refused(journal: Journal) -> None:
    journal.close()
    journal.close()
    refusal = refusal_of(lambda: journal.append(ballot(1), GENESIS))
    assert refusal.code == "journal-stopped"


text = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=8,
)
entries = st.builds(
    Entry,
    kind=text,
    at_utc=st.just(AT_UTC),
    actor=text,
    payload=st.dictionaries(text, values, max_size=3).map(dumps),
)


@pytest.mark.parametrize("adapter", ADAPTERS)
@settings(deadline=None, max_examples=20)
@given(acts=st.lists(entries, max_size=4))
def test_whatever_is_written_is_read_back_and_chains(adapter: str, acts: list[Entry]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        journal = ADAPTERS[adapter](Path(folder))
        rows = journal.append_all(acts, GENESIS)
        assert tuple(journal.read()) == rows
        assert [(row.kind, row.actor, row.payload) for row in rows] == [
            (entry.kind, entry.actor, entry.payload) for entry in acts
        ]
        assert verify_chain(journal.read()) is None
        journal.close()
