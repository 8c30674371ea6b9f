"""The host's script 主持词 with the figures of the day, as text to be edited before it is printed.

Scores stand in it once they are released to the hall; a preview has the others too and says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from hearing_desk import __version__
from hearing_desk.desk.export_cells import Outlet
from hearing_desk.desk.export_counts import released
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.tally_clerk import standings
from hearing_desk.desk.times import at_utc_text, local_moment
from hearing_desk.errors import Refusal
from hearing_desk.model.attendance import DAY
from hearing_desk.model.correction import CorrectionState
from hearing_desk.model.hearing import UnitDay
from hearing_desk.model.papers import LooseKind
from hearing_desk.model.scheme import Group
from hearing_desk.model.tally import UnitTally
from hearing_desk.rules.publishing import marks_may_be_told
from hearing_desk.rules.score import score_text
from hearing_desk.sheet.document import Imprint, SheetDocument
from hearing_desk.sheet.frame import Frame
from hearing_desk.sheet.host_paper import build_host_script
from hearing_desk.words import host_words as words
from hearing_desk.words.language import Language, Words
from hearing_desk.words.rule_answers import local

_MINUTE_MS = 60_000


def host_script(hearing: Hearing, language: Language, *, preview: bool = False) -> str:
    """The script as far as the day has come, a paragraph a line.

    preview: with scores counted and not released, each marked, under a line that says so.
    Raises Refusal: "scheme-missing", "paper-not-in-plan".
    """
    if not hearing.scheme.hearing:
        raise Refusal("paper-not-in-plan", kind=LooseKind.HOST_SCRIPT.value)
    return "\n".join(_Script(Outlet(hearing, language), preview=preview).lines()) + "\n"


def host_paper(hearing: Hearing, text: str) -> SheetDocument:
    """The script as somebody left it, to be printed: no paper of the record, unsigned, unstored.

    Raises Refusal: "scheme-missing".
    """
    state = hearing.state
    imprint = Imprint(
        file_id=state.hearing,
        event_title=state.title,
        number=LooseKind.HOST_SCRIPT.value,
        version=1,
        replaces=None,
        supervised=None,
        draft=False,
        rehearsal=state.rehearsal,
        printed_at=local_moment(at_utc_text(hearing.clock.now().utc_ms), state.utc_offset_minutes),
        clock_offset=None,
        program_version=__version__,
        scheme_digest=state.scheme_sha256,
        journal_head=hearing.head.hash,
        journal_acts=hearing.head.seq,
    )
    return build_host_script(text, Frame(hearing.scheme, imprint, Language(state.language)))


class _Script:
    def __init__(self, outlet: Outlet, *, preview: bool) -> None:
        self._outlet, self._preview = outlet, preview
        self._state, self._scheme = outlet.state, outlet.scheme

    def lines(self) -> Iterator[str]:
        """Every paragraph; headings and groups after an empty line."""
        if self._preview:
            yield self._say(words.PREVIEW)
        if self._state.rehearsal:
            yield self._say(words.REHEARSAL)
        for heading, body in (
            (words.OPENING, self._opening()),
            (words.RULES, self._rules()),
            (words.RESULTS, self._results()),
            (words.CORRECTIONS, self._corrections()),
            (words.CLOSING, self._closing()),
        ):
            yield ""
            yield self._say(heading)
            yield from body

    def _say(self, text: Words, **params: object) -> str:
        return text.filled(self._outlet.language, **params)

    def _listed(self, texts: list[str]) -> str:
        return ("、" if self._outlet.language is Language.ZH else ", ").join(texts)

    def _label(self, group: Group) -> str:
        return local(group.label, self._outlet.language)

    def _opening(self) -> Iterator[str]:
        state = self._state
        yield self._say(words.WELCOME, title=state.title)
        for session, known in state.sessions.items():
            if known.closed_present is None:
                continue
            draw = state.draw_in_force(session)
            seats = len(draw.panel or ()) if draw else len(known.attendees)
            if session == DAY:
                yield self._say(words.PANEL, seats=seats, present=known.closed_present)
                continue
            names = [
                self._label(group) for group in self._scheme.groups if str(group.id) == session
            ]
            yield self._say(
                words.PANEL_OF,
                session="".join(names),
                seats=seats,
                present=known.closed_present,
            )
        yield self._say(words.SUPERVISED if state.supervised else words.UNSUPERVISED)

    def _rules(self) -> Iterator[str]:
        scheme, language = self._scheme, self._outlet.language
        groups = tuple(self._outlet.groups())
        yield self._say(
            words.UNITS,
            units=len(self._state.units),
            groups=len(groups),
            names=self._listed([f"{self._label(group)} {len(days)}" for group, days in groups]),
        )
        minutes, rest = divmod(scheme.speech.limit_ms, _MINUTE_MS)
        limit = words.MINUTES_SECONDS if rest else words.MINUTES
        yield self._say(
            words.SPEECH, minutes=self._say(limit, minutes=minutes, seconds=rest // 1000)
        )
        ballot = scheme.ballot
        items = self._listed([local(item.label, language) for item in ballot.items])
        grades = self._listed([local(grade.label, language) for grade in ballot.grades])
        yield self._say(words.ITEMS, count=len(ballot.items), items=items)
        yield self._say(words.GRADES, grades=grades)

    def _results(self) -> Iterator[str]:
        for group, days in self._outlet.groups():
            yield ""
            yield self._say(words.GROUP, group=self._label(group))
            for day in days:
                yield self._unit(day)
            yield from self._order(group, days)

    def _unit(self, day: UnitDay) -> str:
        if day.absent is not None:
            return self._say(words.ABSENT, unit=day.unit.name)
        tally, mark = released(self._outlet, day), ""
        if tally is None and self._preview and day.current is not None:
            tally, mark = day.current.tally, self._say(words.NOT_RELEASED)
        if tally is None:
            return self._say(words.WAITING, unit=day.unit.name)
        many = marks_may_be_told(self._scheme, tally)
        return mark + self._say(
            words.UNIT if many else words.UNIT_OF_FEW,
            unit=day.unit.name,
            issued=tally.account.issued,
            returned=tally.account.returned,
            valid=tally.valid,
            invalid=tally.invalid,
            abstentions=tally.abstentions,
            score=self._score(tally),
        )

    def _score(self, tally: UnitTally) -> str:
        if tally.score is None:
            return self._say(words.NO_SCORE)
        return score_text(tally.score, self._scheme.ranks)

    def _order(self, group: Group, days: tuple[UnitDay, ...]) -> Iterator[str]:
        """Ranks tell of every unit of the group, so they wait for the last (export's rule)."""
        label = self._label(group)
        heard = [day for day in days if day.absent is None]
        all_released = all(released(self._outlet, day) is not None for day in heard)
        counted = all(day.current is not None and day.current.tally is not None for day in heard)
        if not heard:
            return
        if not (all_released or (self._preview and counted)):
            yield self._say(words.NOT_ALL, group=label)
            return
        mark = "" if all_released else self._say(words.NOT_RELEASED)
        yield mark + self._say(words.ORDER, group=label)
        for standing in standings(self._outlet.hearing, group.id):
            if standing.rank is not None:
                yield self._say(
                    words.RANK_TIED if standing.tied else words.RANK,
                    rank=standing.rank,
                    unit=self._state.units[standing.unit].unit.name,
                    score=standing.shown,
                )

    def _corrections(self) -> Iterator[str]:
        told = [line for each in self._state.corrections if (line := self._correction(each))]
        yield from told or [self._say(words.NO_CORRECTIONS)]

    def _correction(self, correction: CorrectionState) -> str | None:
        """`None` until the new version was released: the hall has not heard of it."""
        day = self._state.units[correction.unit]
        current = day.current
        if current is None or (day.released_version or 0) < correction.version:
            return None
        before, after = (
            self._score(current.versions[version])
            for version in (correction.version - 1, correction.version)
        )
        same = before == after
        return self._say(
            words.CORRECTION_SAME if same else words.CORRECTION,
            unit=day.unit.name,
            before=before,
            after=after,
            version=correction.version,
        )

    def _closing(self) -> Iterator[str]:
        yield self._say(words.SEALED)
        yield self._say(words.THANKS, title=self._state.title)
