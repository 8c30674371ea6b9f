"""An open hearing as named tables of typed cells: everything that may leave the room, no more.

What may leave, and why, stands in this room's README under "Export".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from hearing_desk.desk import export_counts
from hearing_desk.desk.export_cells import Cell, Outlet, Row, Table, Term
from hearing_desk.desk.export_year import year_tables
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.speech_papers import speech_record_facts
from hearing_desk.desk.times import local_moment
from hearing_desk.model.attendance import DAY, SessionId
from hearing_desk.model.hearing import DrawState
from hearing_desk.model.ids import GroupId, UnitId
from hearing_desk.model.people import PersonId
from hearing_desk.words import export_words
from hearing_desk.words.language import Language

_HEARING = (
    "hearing title scheme scheme_sha256 frozen_sha256 pool_people supervision_ended program"
    " journal_acts journal_head_sha256"
)
_SPEECHES = (
    "group order unit written absent speaker post is_head started_at ended_at limit_ms used_ms"
    " overrun_ms pauses recovered"
)
_DRAWS = (
    "draw number session method digits roster_sha256 roster_sm3 rules_sha256 rules_sm3"
    " committed_at held_at state drawn_again_because ended_because"
)
_PANEL = "draw session seat name sector role replaces attendance"
_INCIDENTS = "number at category text"
_PAPERS = "kind document version subject record_sha256 pdf_sha256"
_ACTS = "kind count"


@dataclass(frozen=True, slots=True)
class Export:
    """The tables of a hearing.

    public: for everybody; no figure of a unit that is not released, none of a year not locked.
    sealed: single ballots, for the notary's envelope only.
    """

    public: tuple[Table, ...]
    sealed: tuple[Table, ...]


def export_tables(hearing: Hearing, language: Language) -> Export:
    """Everything that may leave the room, in the language wanted.

    Raises Refusal: "scheme-missing".
    """
    outlet = Outlet(hearing, language)
    return Export(
        public=(
            _about(outlet),
            export_counts.results(outlet),
            export_counts.counts(outlet),
            export_counts.reconciliation(outlet),
            _speeches(outlet),
            _draws(outlet),
            _panel(outlet),
            _incidents(outlet),
            _papers(outlet),
            _acts(outlet),
            *year_tables(outlet),
        ),
        sealed=(export_counts.ballots(outlet),),
    )


def _about(outlet: Outlet) -> Table:
    """The hearing itself, in one row."""
    state, head = outlet.state, outlet.hearing.head
    row = {
        "hearing": state.hearing,
        "title": state.title,
        "scheme": state.scheme,
        "scheme_sha256": state.scheme_sha256,
        "frozen_sha256": state.frozen_sha256,
        "pool_people": None if state.pool is None else state.pool.people,
        "supervision_ended": outlet.free(state.supervision_ended),
        "program": state.program,
        "journal_acts": head.seq,
        "journal_head_sha256": head.hash,
    }
    return outlet.table("hearing", _HEARING, (row,))


def _speeches(outlet: Outlet) -> Table:
    """One row per unit, as in the speech record (D6)."""
    return outlet.table("speeches", _SPEECHES, _speech_rows(outlet))


def _speech_rows(outlet: Outlet) -> Iterator[Row]:
    for group, _ in outlet.groups():
        facts = speech_record_facts(
            outlet.state,
            outlet.scheme,
            group,
            lambda person: outlet.name(person) or "",
            outlet.language,
        )
        for line in facts.lines:
            yield {
                "group": outlet.group(group),
                "order": line.order,
                "unit": line.unit,
                "written": line.written,
                "absent": line.absent,
                "speaker": line.speaker or None,
                "post": line.post,
                "is_head": line.is_head,
                "started_at": line.started_at,
                "ended_at": line.ended_at,
                "limit_ms": None if line.written else facts.limit_ms,
                "used_ms": line.used_ms,
                "overrun_ms": None if line.used_ms is None else line.overrun_ms,
                "pauses": len(line.pauses),
                "recovered": line.recovered,
            }


def _draws(outlet: Outlet) -> Table:
    """One row per draw, whatever became of it; with roster and rules anyone can redo it."""
    rows = (
        {
            "draw": draw.draw,
            "number": draw.number,
            "session": _session(outlet, draw.session),
            "method": _method(outlet, draw),
            "digits": draw.digits,
            "roster_sha256": draw.roster_sha256,
            "roster_sm3": None if outlet.state.pool is None else outlet.state.pool.roster_sm3,
            "rules_sha256": draw.rules_sha256,
            "rules_sm3": draw.rules_sm3,
            "committed_at": _moment(outlet, draw.committed_at_utc),
            "held_at": _moment(outlet, draw.held_at_utc),
            "state": _outcome(outlet, draw),
            "drawn_again_because": outlet.free(draw.reason),
            "ended_because": outlet.free(draw.aborted or draw.voided),
        }
        for draw in outlet.state.draws
    )
    return outlet.table("draws", _DRAWS, rows)


def _method(outlet: Outlet, draw: DrawState) -> Cell:
    method = draw.method
    return None if method is None else outlet.term(method, export_words.METHODS[method])


def _outcome(outlet: Outlet, draw: DrawState) -> Term:
    if draw.aborted is not None:
        return Term("aborted", outlet.say(export_words.ABORTED))
    if draw.voided is not None:
        return Term("voided", outlet.say(export_words.VOIDED))
    if draw.panel is None:
        return Term("committed", outlet.say(export_words.COMMITTED))
    return Term("in-force", outlet.say(export_words.HELD))


def _panel(outlet: Outlet) -> Table:
    """One row per delegate of the draws in force: those drawn, those who replace, those waiting.

    Names and sectors, as a public panel list has them (`domain.md` 4.6).
    """
    rows = (
        row for draw in outlet.state.draws if draw.in_force for row in _panel_rows(outlet, draw)
    )
    return outlet.table("panel", _PANEL, rows)


def _panel_rows(outlet: Outlet, draw: DrawState) -> Iterator[Row]:
    """Seats are numbered as in the panel list (D2): those drawn, then those who replace."""
    replaced = {change.seated: change.withdrawn for change in draw.replacements if change.seated}
    queued = (person for _, queue in draw.alternates for person in queue)
    drawn = draw.drawn or ()
    roles = (
        *((person, "delegate", export_words.DELEGATE) for person in drawn),
        *((person, "substitute", export_words.SUBSTITUTE) for person in replaced),
        *((p, "waiting", export_words.WAITING) for p in queued if p not in replaced),
    )
    seats = len(drawn) + len(replaced)
    for place, (person, role, words) in enumerate(roles, 1):
        yield {
            "draw": draw.draw,
            "session": _session(outlet, draw.session),
            "seat": place if place <= seats else None,
            "name": outlet.name(person),
            "sector": outlet.sector(person),
            "role": Term(role, outlet.say(words)),
            "replaces": outlet.name(replaced[person]) if person in replaced else None,
            "attendance": _attendance(outlet, draw.session, person),
        }


def _attendance(outlet: Outlet, session: SessionId, person: PersonId) -> Cell:
    attendee = outlet.state.sessions[session].attendees.get(person)
    if attendee is None:
        return None
    return outlet.term(attendee.status, export_words.ATTENDANCE[attendee.status])


def _session(outlet: Outlet, session: SessionId) -> Term:
    if session == DAY:
        return Term(session, outlet.say(export_words.WHOLE_DAY))
    return outlet.group(outlet.scheme.group(GroupId(session)))


def _incidents(outlet: Outlet) -> Table:
    """The incident log, in order."""
    rows = (
        {
            "number": incident.number,
            "at": _moment(outlet, incident.at_utc),
            "category": outlet.free(incident.category),
            "text": outlet.free(incident.text),
        }
        for incident in outlet.state.incidents
    )
    return outlet.table("incidents", _INCIDENTS, rows)


def _papers(outlet: Outlet) -> Table:
    """Every document printed, with the digests to compare it by."""
    rows: Iterator[Row] = (
        {
            "kind": paper.kind.value,
            "document": paper.number,
            "version": paper.version,
            "subject": _subject(outlet, paper.subject),
            "record_sha256": paper.record_sha256,
            "pdf_sha256": paper.pdf_sha256,
        }
        for paper in outlet.state.papers
    )
    return outlet.table("papers", _PAPERS, rows)


def _subject(outlet: Outlet, subject: str) -> str | None:
    """What a paper is about: a unit by its name, else group, draw or session by id."""
    day = outlet.state.units.get(UnitId(subject))
    return (subject or None) if day is None else day.unit.name


def _acts(outlet: Outlet) -> Table:
    """How many acts of each kind; a row per act would let marks be guessed from its hash."""
    kinds = Counter(row.kind for row in outlet.hearing.journal.read())
    rows: Iterator[Row] = ({"kind": kind, "count": count} for kind, count in sorted(kinds.items()))
    return outlet.table("acts", _ACTS, rows)


def _moment(outlet: Outlet, at_utc: str | None) -> str | None:
    return None if at_utc is None else local_moment(at_utc, outlet.state.utc_offset_minutes)
