"""A record laid open for checking: its acts, the state they add up to, its people and files."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from hashlib import sha256
from itertools import groupby
from typing import Final, Generic, NamedTuple, TypeVar, cast

from hearing_desk.errors import Problem, Refusal
from hearing_desk.journal.ballot_events import BallotEntered
from hearing_desk.journal.codec import decode_exactly
from hearing_desk.journal.events import Event
from hearing_desk.journal.fold import fold
from hearing_desk.journal.hall_events import SchemeAdopted, UnitsListed
from hearing_desk.journal.paper_fold import fold_keyed
from hearing_desk.journal.port import FileEntry, Journal, JournalRow, PersonRow, StoredFile
from hearing_desk.model.binding import PaperCode
from hearing_desk.model.draw import DrawResult
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.ids import UnitId
from hearing_desk.model.people import Roster
from hearing_desk.model.scheme import Scheme
from hearing_desk.rules import draw
from hearing_desk.rules.roster_file import read_roster
from hearing_desk.rules.rules_file import read_rules
from hearing_desk.verify.in_force import read_once

_E = TypeVar("_E")


CodeReader = Callable[[str, bytes], tuple[PaperCode, ...]]
"""Reads the codes in an image of this name. Raises Refusal: "image-reader-missing" where nothing
here can; else it is no image that could have been taken in."""


class Act(NamedTuple, Generic[_E]):
    """A row of the journal and the event it holds; a NamedTuple for the reason of `JournalRow`."""

    row: JournalRow
    event: _E

    @property
    def seq(self) -> int:
        """Number of the act in the journal."""
        return self.row.seq


Stretch = Sequence[Act[BallotEntered]]
"""Ballots keyed one after another by one operator, in one pass over the papers of one round."""


_AS_ACT: Final = partial(tuple.__new__, Act)  # for speed, as with rows


class Bytes(NamedTuple):
    """What the bytes of a stored file are found to be, whatever they are listed as."""

    size: int
    sha256: str


class Sum:
    """Acts added up one by one, for everybody at once: what a walk ends with is the state.

    An act that cannot be added is left out. Folding trusts the clerk's guards. Nobody guarded a
    forged act; the check of the order of acts says what is wrong with it.
    """

    def __init__(self, acts: Sequence[Act[Event]]) -> None:
        self._acts = acts
        self._state: HearingState | None = None

    def steps(
        self, passes: Callable[[HearingState, Stretch], bool] = lambda _state, _stretch: False
    ) -> Iterator[tuple[HearingState, Act[Event]]]:
        """Every act with the state just before it, which is the same object growing.

        passes: whether a stretch of keyed ballots may be added up at once and passed over. Nine
                acts in ten are such a ballot.
        Dear: a check that wants it is a `Walk`, and shares it with the others.
        """
        state = HearingState()
        for key, acts in groupby(self._acts, key=_keyed_together):
            together = tuple(acts)
            if key is not None and passes(state, stretch := cast("Stretch", together)):
                fold_keyed(state, stretch)
                continue
            for act in together:
                yield state, act
                try:  # noqa: SIM105 - a context for every act would cost as much as folding it
                    fold(state, act.row, act.event)
                except (LookupError, StopIteration):
                    pass
        self._state = state

    def state(self) -> HearingState:
        """What all acts add up to. Dear where no walk has come to its end yet."""
        if self._state is None:
            deque(self.steps(), maxlen=0)
        return cast(HearingState, self._state)


@dataclass(frozen=True, slots=True)
class Record:
    """Everything a check may look at.

    rows:          the journal as it stands.
    acts:          the rows that are well-formed acts of a known kind, in order; well-formed is
                   spelt exactly as this program spells the act.
    by_kind:       the same acts, by the type of their event.
    malformed:     a problem for every other row.
    sum:           the acts added up, once; `state` is what they come to.
    scheme_read:   the scheme in force and its problems; `None` = none, or it has errors.
    units:         the listed units' names, by id.
    persons:       by id.
    files:         every file ever stored.
    file:          the bytes of a file by digest; `None` = unknown or blanked.
    measured:      the same file read through, once; `None` likewise.
    rosters:       the pool of a roster's bytes, read once.
    draws:         the built-in draw by the bytes of roster and rules, chance, and whether it is a
                   rehearsal's; held once, however many seats were given up.
    expected_head: digits of the journal head on a signed paper; `None` = not given.
    read_codes:    reads images of returned sheets once more; `None` = they are not.
    """

    rows: tuple[JournalRow, ...]
    acts: tuple[Act[Event], ...]
    by_kind: Mapping[type[Event], Sequence[Act[Event]]]
    malformed: tuple[Problem, ...]
    sum: Sum = field(repr=False)
    scheme_read: tuple[Scheme | None, tuple[Problem, ...]]
    units: Mapping[UnitId, str]
    persons: Mapping[str, PersonRow]
    files: tuple[FileEntry, ...]
    file: Callable[[str], StoredFile | None] = field(repr=False)
    measured: Callable[[str], Bytes | None] = field(repr=False)
    rosters: Callable[[bytes], Roster] = field(repr=False)
    draws: Callable[[bytes, bytes, str, bool], DrawResult] = field(repr=False)
    expected_head: str | None = None
    read_codes: CodeReader | None = field(default=None, repr=False)

    def of(self, kind: type[_E]) -> Iterator[Act[_E]]:
        """The acts of one kind, in order."""
        return iter(cast("Sequence[Act[_E]]", self.by_kind.get(cast("type[Event]", kind), ())))

    def latest(self, kind: type[_E]) -> _E | None:
        """The latest event of a kind; `None` = there is none."""
        return _latest(self.by_kind, kind)

    @property
    def state(self) -> HearingState:
        """What the acts add up to; for what is asked once all were walked through."""
        return self.sum.state()

    def scheme(self) -> Scheme:
        """The scheme in force. Raises Refusal: "scheme-missing", "scheme-faulty"."""
        scheme, problems = self.scheme_read
        if scheme is None:
            raise Refusal("scheme-faulty", problems) if problems else Refusal("scheme-missing")
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
        return self.rosters(self.content(sha256, "roster.tsv"))

    def unit_name(self, unit: UnitId) -> str:
        """A unit's name, its id where it was never listed."""
        return self.units.get(unit, unit)

    def person_name(self, person: str) -> str:
        """A person's name; the id where it is unknown or blanked."""
        row = self.persons.get(person)
        return row.name if row is not None and row.name else person


def record_of(journal: Journal) -> Record:
    """Read a whole record. Raises Refusal: what reading the file may raise, nothing else."""
    rows = tuple(journal.read())
    acts: list[Act[Event]] = []
    malformed: list[Problem] = []
    by_kind: defaultdict[type[Event], list[Act[Event]]] = defaultdict(list)
    for row in rows:
        try:
            event = decode_exactly(row.kind, row.payload)
        except Refusal as refusal:
            malformed.append(Problem("act-malformed", params={"seq": row.seq, **refusal.params}))
        else:
            act = _AS_ACT((row, event))
            acts.append(act)
            by_kind[type(event)].append(act)
    adopted, listed = _latest(by_kind, SchemeAdopted), _latest(by_kind, UnitsListed)
    rosters = cache(read_roster)
    return Record(
        rows=rows,
        acts=tuple(acts),
        by_kind=by_kind,
        malformed=tuple(malformed),
        sum=Sum(acts),
        scheme_read=read_once(adopted.text if adopted else ""),
        units={unit.id: unit.name for unit in listed.units} if listed else {},
        persons={person.person: person for person in journal.persons()},
        files=journal.files(),
        file=journal.file,
        measured=cache(lambda digest: _measured(journal.file(digest))),
        rosters=rosters,
        draws=cache(
            lambda roster, rules, chance, rehearsal: draw.hold(
                rosters(roster), read_rules(rules), chance, rehearsal=rehearsal
            )
        ),
    )


def _keyed_together(act: Act[Event]) -> tuple[object, ...] | None:
    """What the ballots of a stretch have in common; `None` = of another act."""
    row, event = act
    if type(event) is BallotEntered:
        return row.actor, event.unit, event.round, event.entry_pass
    return None


def _latest(by_kind: Mapping[type[Event], Sequence[Act[Event]]], kind: type[_E]) -> _E | None:
    acts = cast("Sequence[Act[_E]]", by_kind.get(cast("type[Event]", kind), ()))
    return acts[-1].event if acts else None


def _measured(stored: StoredFile | None) -> Bytes | None:
    if stored is None:
        return None
    return Bytes(len(stored.content), sha256(stored.content).hexdigest())
