"""The draw: rules committed to, dice read, panel held, seats given up and filled again."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from hearing_desk.desk.ballot_clerk import session_of
from hearing_desk.desk.changes import Changes, Topic
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.pool_clerk import PoolClerk
from hearing_desk.desk.reasons import require_reason
from hearing_desk.errors import InternalError, Refusal, errors_among
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.hall_events import (
    DelegateReplaced,
    DrawAborted,
    DrawCommitted,
    DrawHeld,
    DrawVoided,
    SeedRecorded,
)
from hearing_desk.journal.port import PersonRow, StoredFile
from hearing_desk.model.attendance import SessionId
from hearing_desk.model.draw import DrawResult, DrawRules, SectorQueue
from hearing_desk.model.hearing import DrawMethod, DrawState, Role
from hearing_desk.model.people import PersonId, Roster
from hearing_desk.rules import draw as hdraw
from hearing_desk.rules import external_draw
from hearing_desk.rules.checks import check
from hearing_desk.rules.rules_file import commitment, read_rules, rules_bytes
from hearing_desk.rules.seed import check_digits

RULES_FILE = "rules.tsv"


def chance_of(digits: str, *, rehearsal: bool) -> str:
    """What the built-in draw hashes for the digits rolled.

    A rehearsal wants 64 hex digits (`draw.md` 3.5): the digest of the digits, so that a rehearsal
    can be redone too and still can never collide with a real draw.
    """
    return sha256(digits.encode()).hexdigest() if rehearsal else digits


class DrawClerk:
    """Acts on the draw."""

    def __init__(self, hearing: Hearing, pool: PoolClerk) -> None:
        self._hearing = hearing
        self._pool = pool

    def commit(self, session: SessionId, rules: DrawRules, *, reason: str = "") -> Changes:
        """Fix roster and rules before the first die: `DrawCommitted`; `rules.tsv` is stored.

        reason: why this draw follows an earlier one of the session; empty for the first.
        Raises Refusal: "rules-not-frozen", "plan-has-no-hearing", "pool-not-sealed",
        "draw-pending", "draw-in-force", "draw-id-used", "reason-missing", "draw-not-possible",
        "draw-other-roster".
        """
        state = self._hearing.state
        if state.frozen_sha256 is None:
            raise Refusal("rules-not-frozen")
        self._hearing.require_hearing_day()
        roster = self._pool.roster()
        earlier = [draw for draw in state.draws if draw.session == session]
        if any(draw.panel is None and draw.aborted is None for draw in earlier):
            raise Refusal("draw-pending", draw=earlier[-1].draw)
        if state.draw_in_force(session) is not None:
            raise Refusal("draw-in-force", draw=earlier[-1].draw)
        if any(draw.draw == rules.draw_id for draw in state.draws):
            raise Refusal("draw-id-used", draw=rules.draw_id)
        if earlier:
            require_reason(reason)
        if rules.roster_sha256 != roster.sha256:
            raise Refusal("draw-other-roster", found=roster.sha256, committed=rules.roster_sha256)
        if problems := errors_among(check(rules, roster)):
            raise Refusal("draw-not-possible", problems)
        content = rules_bytes(rules)
        committed = commitment(content)
        return self._hearing.append(
            DrawCommitted(
                draw=rules.draw_id,
                number=len(state.draws) + 1,
                session=session,
                roster_sha256=roster.sha256,
                rules_sha256=committed.sha256,
                rules_sm3=committed.sm3,
                reason=reason,
            ),
            Topic.DRAW,
            files=(StoredFile(committed.sha256, RULES_FILE, "text/tab-separated-values", content),),
        )

    def abort(self, session: SessionId, reason: str) -> Changes:
        """Give a committed draw up before the first throw: `DrawAborted` (`draw.md` 3.12).

        Raises Refusal: "draw-not-committed", "reason-missing".
        """
        draw = self._committed(session)
        require_reason(reason)
        return self._hearing.append(DrawAborted(draw.draw, reason), Topic.DRAW)

    def record_seed(self, session: SessionId, throws: Sequence[tuple[str, str]]) -> Changes:
        """Record the dice, and hold the draw that follows from them: `SeedRecorded`, `DrawHeld`.

        throws: who rolled, and the digits in the order they fell.
        Raises Refusal: "draw-not-committed", "name-missing", "seed-not-accepted".
        """
        draw = self._committed(session)
        rules = self.rules(draw)
        digits = "".join(rolled for _, rolled in throws)
        if not throws or not all(name.strip() for name, _ in throws):
            raise Refusal("name-missing")
        if problems := check_digits(digits, rules.die, rules.digit_count):
            raise Refusal("seed-not-accepted", problems)
        witnesses = _witness_rows(draw, [name for name, _ in throws])
        self._hearing.append(
            SeedRecorded(
                draw.draw,
                digits,
                tuple(
                    (PersonId(row.person), len(rolled))
                    for row, (_, rolled) in zip(witnesses, throws, strict=True)
                ),
            ),
            Topic.DRAW,
            persons=witnesses,
        )
        return self.hold(session)

    def hold(self, session: SessionId) -> Changes:
        """Hold the draw whose dice are recorded: `DrawHeld`.

        Called by `record_seed`; by itself only after a crash between the two acts.
        Raises Refusal: "draw-not-committed", "seed-missing".
        """
        draw = self._pending(session)
        result = self.result(draw)
        return self._hearing.append(
            DrawHeld(
                draw=draw.draw,
                number=draw.number,
                session=session,
                method=DrawMethod.BUILT_IN,
                device="HDRAW-1",
                witnesses=tuple(person for person, _ in draw.throws),
                panel=result.panel,
                alternates=_queues(result.alternates),
            ),
            Topic.DRAW,
            Topic.SIGN_IN,
        )

    def record_elsewhere(
        self,
        session: SessionId,
        method: DrawMethod,
        device: str,
        *,
        witnesses: Sequence[str],
        panel: Sequence[PersonId],
        alternates: Sequence[PersonId],
    ) -> Changes:
        """Enter a draw made with balls or by the notary office's software (H3): `DrawHeld`.

        device:     which balls, or which software and computer.
        panel:      in seat order; alternates: in the order in which they are called.
        Raises Refusal: "draw-not-committed", "name-missing", "device-missing",
        "draw-elsewhere-faulty".
        """
        if method is DrawMethod.BUILT_IN:
            raise InternalError("the built-in draw is held here, not elsewhere")
        draw = self._committed(session)
        if not witnesses or not all(name.strip() for name in witnesses):
            raise Refusal("name-missing")
        if not device.strip():
            raise Refusal("device-missing")
        roster = self._pool.roster()
        problems = external_draw.check(panel, alternates, roster, self.rules(draw))
        if errors_among(problems):
            raise Refusal("draw-elsewhere-faulty", problems)
        sector_of = {person.id: person.sector for person in roster.people}
        queues: dict[str, list[PersonId]] = {}
        for person in alternates:
            queues.setdefault(sector_of[person], []).append(person)
        rows = _witness_rows(draw, witnesses)
        return self._hearing.append(
            DrawHeld(
                draw=draw.draw,
                number=draw.number,
                session=session,
                method=method,
                device=device,
                witnesses=tuple(PersonId(row.person) for row in rows),
                panel=tuple(panel),
                alternates=tuple((sector, tuple(queues[sector])) for sector in sorted(queues)),
            ),
            Topic.DRAW,
            Topic.SIGN_IN,
            persons=rows,
        )

    def void(self, session: SessionId, reason: str, consent: PersonId) -> Changes:
        """Set a held draw aside with the notary's consent (6.24): `DrawVoided`.

        consent: the operator who is the notary.
        Raises Refusal: "draw-missing", "reason-missing", "consent-not-notary", "ballots-issued"
        (of a unit judged by this panel).
        """
        draw = self.in_force(session)
        require_reason(reason)
        role = self._hearing.state.operators.get(consent)
        if role is not Role.NOTARY:
            raise Refusal("consent-not-notary", person=consent)
        for day in self._hearing.state.units.values():
            if day.rounds and session_of(self._hearing, day) == session:
                raise Refusal("ballots-issued", unit=day.unit.name)
        return self._hearing.append(
            DrawVoided(draw.draw, reason, consent), Topic.DRAW, Topic.SIGN_IN
        )

    def replace(self, session: SessionId, person: PersonId, reason: str) -> Changes:
        """Give a seat up and fill it by the same walk: `DelegateReplaced` (`draw.md` 3.8).

        Until the sign-in closes (6.1). Where nobody is left, the seat stays empty.
        Raises Refusal: "draw-missing", "sign-in-closed", "not-on-panel", "reason-missing",
        "replacement-missing".
        """
        draw = self.in_force(session)
        if self._hearing.state.sessions[session].closed_present is not None:
            raise Refusal("sign-in-closed", session=session)
        panel = draw.panel or ()
        if person not in panel:
            raise Refusal("not-on-panel", person=person)
        require_reason(reason)
        after = self._panel_without(draw, person)
        seated = [member for member in after if member not in panel]
        return self._hearing.append(
            DelegateReplaced(
                draw.draw, session, person, reason, seated[0] if seated else None, after
            ),
            Topic.DRAW,
            Topic.SIGN_IN,
        )

    def in_force(self, session: SessionId) -> DrawState:
        """The draw that stands. Raises Refusal: "draw-missing"."""
        draw = self._hearing.state.draw_in_force(session)
        if draw is None:
            raise Refusal("draw-missing", session=session)
        return draw

    def rules(self, draw: DrawState) -> DrawRules:
        """The rules a draw was committed to, read from the stored file."""
        stored = self._hearing.journal.file(draw.rules_sha256)
        if stored is None:
            raise Refusal("rules-file-missing", draw=draw.draw)
        return read_rules(stored.content)

    def roster(self) -> Roster:
        """The sealed pool."""
        return self._pool.roster()

    def result(self, draw: DrawState) -> DrawResult:
        """The built-in draw of recorded dice, computed anew. Raises Refusal: "seed-missing"."""
        if draw.digits is None:
            raise Refusal("seed-missing", draw=draw.draw)
        rehearsal = self._hearing.state.rehearsal
        digits = chance_of(draw.digits, rehearsal=rehearsal)
        return hdraw.hold(self._pool.roster(), self.rules(draw), digits, rehearsal=rehearsal)

    def _panel_without(self, draw: DrawState, person: PersonId) -> tuple[PersonId, ...]:
        withdrawn = {person, *(change.withdrawn for change in draw.replacements)}
        panel = draw.panel or ()
        if draw.method is not DrawMethod.BUILT_IN:
            return self._next_alternate(draw, person, withdrawn)
        replacement = hdraw.replace(
            self._pool.roster(),
            self.rules(draw),
            self.result(draw),
            panel=panel,
            withdrawn=withdrawn,
        )
        if replacement.panel is None:
            raise Refusal("replacement-missing", replacement.problems, person=person)
        return replacement.panel

    def _next_alternate(
        self, draw: DrawState, person: PersonId, withdrawn: set[PersonId]
    ) -> tuple[PersonId, ...]:
        """The panel with the first waiting alternate of the same sector instead (6.1)."""
        panel = draw.panel or ()
        sector = next(known.sector for known in self._pool.roster().people if known.id == person)
        waiting = [
            p for p in dict(draw.alternates).get(sector, ()) if p not in {*panel, *withdrawn}
        ]
        if not waiting:
            raise Refusal("replacement-missing", person=person)
        return (*(member for member in panel if member != person), waiting[0])

    def _pending(self, session: SessionId) -> DrawState:
        draws = [draw for draw in self._hearing.state.draws if draw.session == session]
        if not draws or draws[-1].panel is not None or draws[-1].aborted is not None:
            raise Refusal("draw-not-committed", session=session)
        return draws[-1]

    def _committed(self, session: SessionId) -> DrawState:
        """The draw that waits for its dice; from the first throw on it can only be held."""
        draw = self._pending(session)
        if draw.digits is not None:
            raise Refusal("seed-recorded", draw=draw.draw)
        return draw


def _queues(queues: Sequence[SectorQueue]) -> tuple[tuple[str, tuple[PersonId, ...]], ...]:
    return tuple((queue.sector, queue.people) for queue in queues)


def _witness_rows(draw: DrawState, names: Sequence[str]) -> tuple[PersonRow, ...]:
    return tuple(
        PersonRow(f"witness-{draw.number}-{place}", name, dumps({"role": "witness"}))
        for place, name in enumerate(names, 1)
    )
