"""What the notary's page shows: digests, sums of the papers, incidents, the rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from hearing_desk.desk.desk import Desk
from hearing_desk.desk.hearing import Hearing
from hearing_desk.desk.times import local_moment
from hearing_desk.model.hearing import RoundState, UnitDay
from hearing_desk.model.rounds import ReconciliationCheck
from hearing_desk.rules.reconcile import reconcile
from hearing_desk.rules.worked_example import worked_example
from hearing_desk.words.acts_told import category_word, in_fours
from hearing_desk.words.language import Language, Words
from hearing_desk.words.rule_sheet import Section, rule_sheet

OBJECTION, INCIDENT = "objection", "incident"
"""Categories of the incident log."""

_HEAD = Words("记录链首（第 {seq} 项操作）", "Journal head (act {seq})")
_SCHEME = Words("规则文件 SHA-256", "Scheme, SHA-256")
_FROZEN = Words("规则和单位冻结 SHA-256", "Frozen rules and units, SHA-256")
_ROSTER = Words("代表库名册 SHA-256", "Roster, SHA-256")
_ROSTER_SM3 = Words("代表库名册 SM3", "Roster, SM3")
_COMMITMENT = Words("抽选“{draw}”承诺值 C", "Commitment C of draw {draw}")

_SUMS: Mapping[ReconciliationCheck, Words] = MappingProxyType(
    {
        ReconciliationCheck.ISSUED_TO_VOTERS: Words(
            "发出 = 在场 − 回避", "issued = in the hall − recused"
        ),
        ReconciliationCheck.RETURNED_WITHIN_ISSUED: Words("收回 ≤ 发出", "returned ≤ issued"),
        ReconciliationCheck.MISSING_MINUTED: Words(
            "发出 = 收回 + 已说明的未交回", "issued = returned + unreturned minuted"
        ),
        ReconciliationCheck.KEYED: Words("收回 = 录入", "returned = keyed"),
        ReconciliationCheck.SORTED: Words(
            "录入 = 有效 + 无效 + 弃权", "keyed = valid + invalid + abstentions"
        ),
        ReconciliationCheck.PAPER: Words(
            "印制 = 发出 + 换票 + 剩余", "printed = issued + exchanged + unused"
        ),
    }
)


@dataclass(frozen=True, slots=True)
class DigestLine:
    """A digest in groups of four, and what it is of."""

    label: str
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SumsLine:
    """The papers of a unit's round.

    figures: printed, present, recused, issued, exchanged, returned, unused, foreign, keyed,
             valid, invalid, abstentions; "—" = not counted.
    wrong:   the sums that do not come out, in words; empty = all that can be said hold.
    """

    unit: str
    round_number: int
    voided: bool
    figures: tuple[str, ...]
    wrong: tuple[str, ...]
    finished: bool


@dataclass(frozen=True, slots=True)
class IncidentLine:
    """An entry of the incident log, verbatim.

    standing:  an objection that was not withdrawn.
    withdrawn: what the notary said on withdrawing it; empty = not withdrawn.
    """

    number: int
    at: str
    category: str
    text: str
    standing: bool = False
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class NotaryView:
    """What stands now; `supervision_ended` = why the notary left, `None` = supervised."""

    digests: tuple[DigestLine, ...]
    sums: tuple[SumsLine, ...]
    incidents: tuple[IncidentLine, ...]
    supervision_ended: str | None


def notary_view(desk: Desk, language: Language) -> NotaryView:
    """Everything but the rules and the journal."""
    state = desk.hearing.state
    return NotaryView(
        digests=tuple(_digests(desk.hearing, language)),
        sums=tuple(
            _sums_line(day, each, language) for day in state.units.values() for each in day.rounds
        ),
        incidents=tuple(
            IncidentLine(
                incident.number,
                local_moment(incident.at_utc, state.utc_offset_minutes)[:19],
                category_word(incident.category, language),
                incident.text,
                standing=incident in state.objections,
                withdrawn=state.objections_withdrawn.get(incident.number, ""),
            )
            for incident in reversed(state.incidents)
        ),
        supervision_ended=state.supervision_ended,
    )


def rules_in_words(desk: Desk, language: Language) -> tuple[Section, ...]:
    """The rules in force, as on the rule sheet (D0). Raises Refusal: "scheme-missing"."""
    scheme = desk.hearing.scheme
    return rule_sheet(scheme, language, worked_example(scheme))


def _digests(hearing: Hearing, language: Language) -> Iterator[DigestLine]:
    state, head = hearing.state, hearing.head

    def line(words: Words, digest: str, **params: object) -> DigestLine:
        return DigestLine(words.filled(language, **params), tuple(in_fours(digest).split()))

    yield line(_HEAD, head.hash, seq=head.seq)
    if state.scheme_sha256:
        yield line(_SCHEME, state.scheme_sha256)
    if state.frozen_sha256:
        yield line(_FROZEN, state.frozen_sha256)
    if state.pool is not None:
        yield line(_ROSTER, state.pool.roster_sha256)
        yield line(_ROSTER_SM3, state.pool.roster_sm3)
    for draw in state.draws:
        yield line(_COMMITMENT, draw.rules_sha256, draw=draw.draw)


def _sums_line(day: UnitDay, current: RoundState, language: Language) -> SumsLine:
    account, tally = current.account, current.tally
    counted = current.returned is not None
    sorted_ = ("—",) * 3 if tally is None else (tally.valid, tally.invalid, tally.abstentions)
    checks = reconcile(
        account,
        printed=current.printed,
        minuted=len(current.minuted),
        keyed=len(current.first),
        valid=0 if tally is None else tally.valid,
        invalid=0 if tally is None else tally.invalid,
        abstentions=0 if tally is None else tally.abstentions,
    )
    figures = (
        current.printed,
        account.present,
        account.recused,
        account.issued,
        account.exchanged,
        account.returned if counted else "—",
        "—" if account.unused is None else account.unused,
        account.foreign if counted else "—",
        len(current.first),
        *sorted_,
    )
    finished = tally is not None
    return SumsLine(
        unit=day.unit.name,
        round_number=current.number,
        voided=current.voided is not None,
        figures=tuple(map(str, figures)),
        wrong=tuple(
            f"{_SUMS[check.check].to(language)}: {check.left} / {check.right}"
            for check in checks
            if finished and check.holds is False
        ),
        finished=finished,
    )
