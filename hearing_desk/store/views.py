"""Read-only SQL views for people who open a record with other tools; the program reads none.

They use `json_extract` and not `->>`: SQLite 3.37 is enough for a record, and for them.
"""

from __future__ import annotations

from typing import Final

# The panel in force of each draw, in seat order; a voided draw has none.
_PANEL: Final = """
    create view v_panel as
    with latest as (
        select json_extract(payload, '$.draw') as draw, max(seq) as seq
        from journal where kind in ('DrawHeld', 'DelegateReplaced', 'DrawVoided') group by draw
    )
    select latest.draw, seat.key + 1 as seat, seat.value as person, person.name, latest.seq
    from latest
    join journal on journal.seq = latest.seq
    join json_each(journal.payload, '$.panel') as seat
    left join person on person.person = seat.value
    order by latest.draw, seat.key
    """

# Every sheet as it stands, at each stage it went through: the two entries, the difference settled,
# the ruling. An undone entry is left out. is_final marks the stage whose marks count; the sheets
# of invalid_reason do not count at all.
_BALLOTS: Final = """
    create view v_ballots as
    with word as (
        select seq, at_utc, actor, kind,
            json_extract(payload, '$.unit') as unit,
            json_extract(payload, '$.round') as round,
            json_extract(payload, '$.sheet_no') as sheet_no,
            case kind
                when 'DifferenceSettled' then 'settled'
                when 'BallotAdjudicated' then 'adjudicated'
                else json_extract(payload, '$.entry_pass')
            end as stage,
            json_extract(payload, '$.marks') as marks,
            json_extract(payload, '$.invalid') as invalid
        from journal where kind in (
            'BallotEntered', 'EntryUndone', 'DifferenceSettled', 'BallotAdjudicated',
            'BallotInvalidated'
        )
    ), aged as (
        select *, row_number() over (
            partition by unit, round, sheet_no, stage order by seq desc
        ) as age
        from word
    ), standing as (
        select *,
            max(invalid) over (partition by unit, round, sheet_no) as invalid_reason,
            row_number() over (
                partition by unit, round, sheet_no
                order by kind = 'BallotAdjudicated' desc, kind = 'DifferenceSettled' desc,
                    stage = 'first' desc
            ) = 1 as is_final
        from aged where age = 1 and kind <> 'EntryUndone'
    )
    select unit, round, sheet_no, stage, marks, is_final, invalid_reason,
        actor as keyed_by, at_utc, seq
    from standing where marks is not null
    order by unit, round, sheet_no, seq
    """

# One line for each mark of the sheets of v_ballots; item from 1, in scheme order.
_MARKS: Final = """
    create view v_marks as
    select unit, round, sheet_no, stage, mark.key + 1 as item, mark.value as mark,
        is_final, invalid_reason, keyed_by, seq
    from v_ballots join json_each(v_ballots.marks) as mark
    """

# Every tally taken, in order; the last one of a unit and round counts. raw_total and score are
# exact, as "n" or "n/d"; items is JSON.
_TALLY: Final = """
    create view v_tally as
    select seq, at_utc, actor,
        json_extract(payload, '$.unit') as unit,
        json_extract(payload, '$.round') as round,
        json_extract(payload, '$.figures.account.present') as present,
        json_extract(payload, '$.figures.account.issued') as issued,
        json_extract(payload, '$.figures.account.returned') as returned,
        json_extract(payload, '$.figures.valid') as valid,
        json_extract(payload, '$.figures.invalid') as invalid,
        json_extract(payload, '$.figures.raw_total') as raw_total,
        json_extract(payload, '$.figures.divisor') as divisor,
        json_extract(payload, '$.figures.score') as score,
        json_extract(payload, '$.figures.items') as items
    from journal where kind = 'TallyTaken' order by seq
    """

# Every act on the clock, in order.
_SPEECHES: Final = """
    create view v_speeches as
    select seq, at_utc, actor, kind, json_extract(payload, '$.unit') as unit, payload
    from journal where kind in (
        'SpeechStarted', 'SpeechPaused', 'SpeechResumed', 'SpeechStopped', 'SpeechUndone',
        'ClockRecovered'
    )
    order by seq
    """

VIEWS: Final = (_PANEL, _BALLOTS, _MARKS, _TALLY, _SPEECHES)
