"""A verified record as rows: one per unit and round whose count is locked."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Final

from hearing_desk.consolidation.columns import COLUMNS, Cell, Row
from hearing_desk.model.hearing import HearingState, RoundState, UnitDay
from hearing_desk.model.ids import UnitId
from hearing_desk.model.rounds import UnitState
from hearing_desk.model.scheme import Group, Scheme
from hearing_desk.model.tally import Standing, UnitTally
from hearing_desk.rules.ballots import unit_state
from hearing_desk.rules.decimals import decimal_text
from hearing_desk.rules.rank import rank_group
from hearing_desk.rules.score import exact_text, score_text
from hearing_desk.verify.ranking import tallies_of
from hearing_desk.verify.record import Record

_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))

DECIMALS: Final = 6
"""Of a column of figures; the exact figure stands beside it."""


def rows_of(record: Record, file: str) -> Iterator[Row]:
    """The rows of a record whose checks have all passed; `file` is its name without folders.

    Figures of a unit stand in its row once they are released, ranks once its whole group is
    (design 2.13); before, their cells are empty.
    """
    state = record.state
    if not state.scheme_text:
        return
    scheme = record.scheme()
    source = source_of(record, file)
    for group in scheme.groups:
        standings = _standings(state, scheme, group)
        for day in state.group_units(group.id):
            for current in day.rounds:
                if current.locked_version is not None and current.tally is not None:
                    row: dict[str, Cell] = dict.fromkeys(COLUMNS)
                    row |= {**source, **_about(scheme, group, day, current)}
                    if row["released"]:
                        row |= _figures(scheme, current.tally)
                        if current is day.current and day.unit.id in standings:
                            row |= _placed(standings[day.unit.id])
                    yield row


def source_of(record: Record, file: str) -> Row:
    """Where a row comes from: the columns that both tables begin with."""
    state, opened, head = record.state, record.rows[0], record.rows[-1]
    return {
        "file": file,
        "hearing": state.hearing,
        "journal_head_sha256": head.hash,
        "journal_acts": head.seq,
        "scheme": state.scheme,
        "scheme_sha256": state.scheme_sha256,
        "verified": True,
        "rehearsal": state.rehearsal,
        "title": state.title,
        "opened_at_utc": opened.at_utc,
    }


def _about(scheme: Scheme, group: Group, day: UnitDay, current: RoundState) -> Row:
    return {
        "group": group.id,
        "group_label": group.label.zh,
        "unit_id": day.unit.id,
        "unit": day.unit.name,
        "round": current.number,
        "version": current.locked_version,
        "released": day.released_version == current.locked_version,
    }


def _figures(scheme: Scheme, tally: UnitTally) -> Row:
    account, score = tally.account, tally.score
    return {
        "present": account.present,
        "recused": account.recused,
        "session_present": account.session_present,
        "issued": account.issued,
        "exchanged": account.exchanged,
        "returned": account.returned,
        "valid": tally.valid,
        "invalid": tally.invalid,
        "abstentions": tally.abstentions,
        "all_blank": tally.all_blank,
        "marks": _marks(tally),
        "raw_total": decimal_text(tally.raw_total, DECIMALS, scheme.ranks.rounding),
        "raw_total_exact": exact_text(tally.raw_total),
        "divisor": tally.divisor,
        "score": None if score is None else score_text(score, scheme.ranks),
        "score_exact": None if score is None else exact_text(score),
    }


def _marks(tally: UnitTally) -> str:
    """How often each mark stands at each item, as canonical JSON."""
    return _ENCODER.encode(
        {
            item.item: {
                "grades": dict(item.grades),
                "blank": item.blank,
                "overmarked": item.overmarked,
                "illegible": item.illegible,
            }
            for item in tally.items
        }
    )


def _standings(state: HearingState, scheme: Scheme, group: Group) -> Mapping[UnitId, Standing]:
    """The ranks of a group by unit; none before its last unit is released."""
    verification = scheme.ballot.verification
    states = {unit_state(day, verification) for day in state.group_units(group.id)}
    if not states <= {UnitState.RELEASED, UnitState.ABSENT}:
        return {}
    settled = state.ties.get(group.id, ())
    ranked = rank_group(
        tallies_of(state, group.id), scheme.ballot, scheme.ranks, settled=settled, margins=False
    )
    return {standing.unit: standing for standing in ranked}


def _placed(standing: Standing) -> Row:
    return {"rank": standing.rank, "tied": standing.tied}
