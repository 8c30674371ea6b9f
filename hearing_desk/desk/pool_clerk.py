"""The pool: a received roster becomes the sealed one."""

from __future__ import annotations

from dataclasses import asdict
from hashlib import sha256

from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.hearing import Hearing
from hearing_desk.errors import Refusal, errors_among
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.hall_events import (
    PoolSealed,
)
from hearing_desk.journal.port import PersonRow, StoredFile
from hearing_desk.model.draw import PoolDraft
from hearing_desk.model.people import Contact, Roster, RosterPerson
from hearing_desk.rules.roster_file import read_roster, roster_bytes, seal

ROSTER_FILE = "roster.tsv"


class PoolClerk:
    """Acts on the pool."""

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing

    def seal(self, draft: PoolDraft, source_name: str, source: bytes) -> Changes:
        """Seal the pool: `PoolSealed`; names go to the person table, files to the file table.

        source: the bytes of the file received, kept beside the canonical one.
        Raises Refusal: "hearing-not-opened", "plan-has-no-hearing", "draw-begun", "pool-faulty",
        "pool-empty".
        """
        state = self._hearing.state
        if not state.hearing:
            raise Refusal("hearing-not-opened")
        self._hearing.require_hearing_day()
        if any(draw.aborted is None and draw.voided is None for draw in state.draws):
            raise Refusal("draw-begun")
        if errors_among(draft.problems):
            raise Refusal("pool-faulty", draft.problems)
        if not draft.people:
            raise Refusal("pool-empty")
        roster, content = seal(draft.people), roster_bytes(draft.people)
        received = StoredFile(
            sha256(source).hexdigest(), source_name, "application/octet-stream", source
        )
        canonical = StoredFile(roster.sha256, ROSTER_FILE, "text/tab-separated-values", content)
        return self._hearing.append(
            PoolSealed(
                source_name=source_name,
                source_sha256=received.sha256,
                roster_sha256=roster.sha256,
                roster_sm3=roster.sm3,
                people=len(draft.people),
                sectors=draft.sector_counts,
            ),
            Topic.POOL,
            persons=_person_rows(draft),
            files=(received, canonical),
        )

    def roster(self) -> Roster:
        """The sealed pool, read from its stored file. Raises Refusal: "pool-not-sealed"."""
        pool = self._hearing.state.pool
        stored = None if pool is None else self._hearing.journal.file(pool.roster_sha256)
        if stored is None:
            raise Refusal("pool-not-sealed")
        return read_roster(stored.content)


def _person_rows(draft: PoolDraft) -> tuple[PersonRow, ...]:
    contacts = {contact.person: contact for contact in draft.contacts}
    return tuple(
        PersonRow(person.id, person.name, dumps(_details(person, contacts.get(person.id))))
        for person in draft.people
    )


def _details(person: RosterPerson, contact: Contact | None) -> dict[str, str]:
    known = {"sector": person.sector, "employer": person.employer}
    if contact is not None:
        known |= {key: value for key, value in asdict(contact).items() if key != "person"}
    return {key: value for key, value in known.items() if value}
