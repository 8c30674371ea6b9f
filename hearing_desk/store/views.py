"""Read-only SQL views for people who open a record with other tools; the program reads none.

They use `json_extract` and not `->>`: SQLite 3.37 is enough for a record, and for them.
"""

from __future__ import annotations

from typing import Final

VIEWS: Final = (
    # The panel in force of each draw, in seat order.
    """
    create view v_panel as
    with latest as (
        select json_extract(payload, '$.draw') as draw, max(seq) as seq
        from journal where kind in ('DrawHeld', 'DelegateReplaced') group by draw
    )
    select latest.draw, seat.key + 1 as seat, seat.value as person, person.name, latest.seq
    from latest
    join journal on journal.seq = latest.seq
    join json_each(journal.payload, '$.panel') as seat
    left join person on person.person = seat.value
    order by latest.draw, seat.key
    """,
    # Every sheet of both passes and of adjudication as it stands: the latest word on it, unless
    # that word was an undo. An invalidated sheet carries the reason.
    """
    create view v_ballots as
    with word as (
        select seq, at_utc, actor, kind,
            json_extract(payload, '$.unit') as unit,
            json_extract(payload, '$.round') as round,
            json_extract(payload, '$.sheet_no') as sheet_no,
            case kind
                when 'BallotAdjudicated' then 'adjudication'
                when 'BallotInvalidated' then 'invalidation'
                else json_extract(payload, '$.entry_pass')
            end as entry_pass,
            json_extract(payload, '$.marks') as marks,
            json_extract(payload, '$.reason') as reason
        from journal
        where kind in ('BallotEntered', 'EntryUndone', 'BallotAdjudicated', 'BallotInvalidated')
    ), ranked as (
        select *, row_number() over (
            partition by unit, round, sheet_no, entry_pass order by seq desc
        ) as age
        from word
    ), standing as (
        select * from ranked where age = 1 and kind <> 'EntryUndone'
    )
    select sheet.unit, sheet.round, sheet.sheet_no, sheet.entry_pass, sheet.marks,
        sheet.actor as keyed_by, sheet.at_utc, sheet.seq, invalid.reason as invalid_reason
    from standing as sheet
    left join standing as invalid
        on invalid.kind = 'BallotInvalidated' and invalid.unit = sheet.unit
        and invalid.round = sheet.round and invalid.sheet_no = sheet.sheet_no
    where sheet.kind <> 'BallotInvalidated'
    order by sheet.unit, sheet.round, sheet.sheet_no, sheet.seq
    """,
    # One line per mark of the sheets of v_ballots; item from 1, in scheme order.
    """
    create view v_marks as
    select unit, round, sheet_no, entry_pass, mark.key + 1 as item, mark.value as mark,
        keyed_by, seq, invalid_reason
    from v_ballots join json_each(v_ballots.marks) as mark
    """,
    # Every tally taken, in order; the last one of a unit and round counts. counts is JSON.
    """
    create view v_tally as
    select seq, at_utc, actor,
        json_extract(payload, '$.unit') as unit,
        json_extract(payload, '$.round') as round,
        json_extract(payload, '$.figures.present') as present,
        json_extract(payload, '$.figures.issued') as issued,
        json_extract(payload, '$.figures.returned') as returned,
        json_extract(payload, '$.figures.divisor') as divisor,
        json_extract(payload, '$.figures.raw_total') as raw_total,
        json_extract(payload, '$.figures.score_numerator') as score_numerator,
        json_extract(payload, '$.figures.score_denominator') as score_denominator,
        json_extract(payload, '$.figures.counts') as counts
    from journal where kind = 'TallyTaken' order by seq
    """,
    # Every act on the clock, in order.
    """
    create view v_speeches as
    select seq, at_utc, actor, kind, json_extract(payload, '$.unit') as unit, payload
    from journal
    where kind in (
        'SpeechStarted', 'SpeechPaused', 'SpeechResumed', 'SpeechStopped', 'SpeechUndone'
    )
    order by seq
    """,
)
