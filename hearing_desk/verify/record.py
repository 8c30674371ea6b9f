"""A record laid open for checking: its acts, the state they add up to, its people and files."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

from hearing_desk.errors import Problem, Refusal
from hearing_desk.journal.codec import decode, encode
from hearing_desk.journal.events import Event
from hearing_desk.journal.fold import fold
from hearing_desk.journal.port import FileEntry, Journal, JournalRow, PersonRow, StoredFile
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.ids import UnitId
from hearing_desk.model.people import Roster
from hearing_desk.model.scheme import Scheme
from hearing_desk.rules.roster_file import read_roster
from hearing_desk.rules.scheme import read_scheme
from hearing_desk.verify.shape import well_shaped

_E = TypeVar("_E")


@dataclass(frozen=True, slots=True)
class Act(Generic[_E]):
    """A row of the journal and the event it holds."""

    row: JournalRow
    event: _E

    @property
    def seq(self) -> int:
        """Number of the act in the journal."""
        return self.row.seq


@dataclass(frozen=True, slots=True)
class Record:
    """Everything a check may look at.

    rows:          the journal as it stands.
    acts:          the rows that are well-formed acts of a known kind, in order.
    malformed:     a problem for every other row.
    state:         what the acts add up to; an act that cannot be added is left out.
    scheme_read:   the scheme in force and its problems; `None` = none, or it has errors.
    persons:       by id.
    files:         every file ever stored.
    file:          the bytes of a file by digest; `None` = unknown or blanked.
    expected_head: digits of the journal head on a signed paper; `None` = not given.
    """

    rows: tuple[JournalRow, ...]
    acts: tuple[Act[Event], ...]
    malformed: tuple[Problem, ...]
    state: HearingState
    scheme_read: tuple[Scheme | None, tuple[Problem, ...]]
    persons: Mapping[str, PersonRow]
    files: tuple[FileEntry, ...]
    file: Callable[[str], StoredFile | None] = field(repr=False)
    expected_head: str | None = None

    def of(self, kind: type[_E]) -> Iterator[Act[_E]]:
        """The acts of one kind, in order."""
        return (cast("Act[_E]", act) for act in self.acts if isinstance(act.event, kind))

    def replay(self) -> Iterator[tuple[HearingState, Act[Event]]]:
        """Every act with the state just before it, which is the same object growing."""
        state = HearingState()
        for act in self.acts:
            yield state, act
            _add(state, act)

    def scheme(self) -> Scheme:
        """The scheme in force. Raises Refusal: "scheme-missing", "scheme-faulty"."""
        scheme, problems = self.scheme_read
        if not self.state.scheme_text:
            raise Refusal("scheme-missing")
        if scheme is None:
            raise Refusal("scheme-faulty", problems)
        return scheme

    def content(self, sha256: str, name: str) -> bytes:
        """The bytes of a file that a check cannot do without.

        Raises Refusal: "stored-file-missing".
        """
        stored = self.file(sha256)
        if stored is None:
            raise Refusal("stored-file-missing", name=name, sha256=sha256)
        return stored.content

    def roster(self, sha256: str) -> Roster:
        """A sealed pool. Raises Refusal: "stored-file-missing", and as `read_roster`."""
        return read_roster(self.content(sha256, "roster.tsv"))

    def unit_name(self, unit: UnitId) -> str:
        """A unit's name, its id where it was never listed."""
        day = self.state.units.get(unit)
        return unit if day is None else day.unit.name

    def person_name(self, person: str) -> str:
        """A person's name; the id where it is unknown or blanked."""
        row = self.persons.get(person)
        return row.name if row is not None and row.name else person


def record_of(journal: Journal) -> Record:
    """Read a whole record. Raises Refusal: what reading the file may raise, nothing else."""
    rows = tuple(journal.read())
    acts: list[Act[Event]] = []
    malformed: list[Problem] = []
    for row in rows:
        try:
            acts.append(Act(row, _event_of(row)))
        except Refusal as refusal:
            malformed.append(Problem("act-malformed", params={"seq": row.seq, **refusal.params}))
    state = HearingState()
    for act in acts:
        _add(state, act)
    text = state.scheme_text
    return Record(
        rows=rows,
        acts=tuple(acts),
        malformed=tuple(malformed),
        state=state,
        scheme_read=read_scheme(text, "scheme") if text else (None, ()),
        persons={person.person: person for person in journal.persons()},
        files=journal.files(),
        file=journal.file,
    )


def _add(state: HearingState, act: Act[Event]) -> None:
    """Add an act to the state, or leave it out where that cannot be done.

    Folding trusts the clerk's guards. Nobody guarded a forged act; the check of the order of
    acts says what is wrong with it.
    """
    with suppress(LookupError, StopIteration):
        fold(state, act.row, act.event)


def _event_of(row: JournalRow) -> Event:
    """The event of a row. Raises Refusal: "event-unknown", "event-malformed"."""
    try:
        payload: Any = json.loads(row.payload)
    except (ValueError, RecursionError) as error:
        raise Refusal("event-malformed", kind=row.kind, detail=str(error)) from error
    event = decode(row.kind, payload)
    if not well_shaped(event) or encode(event) != row.payload:
        raise Refusal("event-malformed", kind=row.kind, detail="")
    return event
