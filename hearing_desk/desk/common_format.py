"""Results and ballots in the common data formats of NIST: SP 1500-100 v2 and SP 1500-103 v1.

Each item of each unit is a contest of its own, its grades the selections, the variation `range`
(`reliability.md` 1.4). Scores and ranks have no place there: they are in our own tables. Figures
are those of `export_counts`, of released units only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from hearing_desk import __version__
from hearing_desk.desk.export_cells import Outlet
from hearing_desk.desk.export_counts import released
from hearing_desk.desk.tally_clerk import final_marks
from hearing_desk.desk.times import local_moment
from hearing_desk.model.ballots import BLANK, ILLEGIBLE, Mark
from hearing_desk.model.hearing import RoundState, UnitDay
from hearing_desk.model.ids import SheetNo
from hearing_desk.model.scheme import LocalText
from hearing_desk.model.tally import ItemCounts, UnitTally
from hearing_desk.rules.publishing import marks_may_be_told
from hearing_desk.words import export_words
from hearing_desk.words.language import Language, Words

HALL: Final = "hall"
HEARING: Final = "hearing"
DESK: Final = "desk"
_PROGRAM: Final = f"Hearing Desk {__version__}"

Record = dict[str, Any]


def election_report(outlet: Outlet) -> Record:
    """`ElectionReport` of SP 1500-100 v2: per contest the ballots of every grade.

    The papers on a unit are a batch of ballots, and every count is one of a batch. Blank items are
    undervotes, over-marked ones overvotes; illegible ones are a selection, so that everything adds
    up to the valid ballots.
    """
    state, day = outlet.state, _date(outlet)
    units = tuple(_released_units(outlet))
    return {
        "@type": "ElectionResults.ElectionReport",
        "Format": "summary-contest",
        "GeneratedDate": _last_act(outlet),
        "Issuer": state.title,
        "IssuerAbbreviation": state.hearing,
        "SequenceStart": 1,
        "SequenceEnd": 1,
        "Status": "certified" if _complete(outlet) else "unofficial-partial",
        "IsTest": state.rehearsal,
        "VendorApplicationId": _PROGRAM,
        "GpUnit": [
            {
                "@type": "ElectionResults.ReportingUnit",
                "@id": HALL,
                "Type": "other",
                "OtherType": "hearing-hall",
                "Name": _texts({outlet.language: state.title}),
                "ComposingGpUnitIds": [unit.unit.id for unit, _ in units],
            },
            *(_batch(outlet, unit) for unit, _ in units),
        ],
        "Election": [
            {
                "@type": "ElectionResults.Election",
                "ElectionScopeId": HALL,
                "Name": _texts({outlet.language: state.title}),
                "StartDate": day,
                "EndDate": day,
                "Type": "other",
                "OtherType": "public-hearing-evaluation",
                "BallotCounts": [_ballot_counts(tally) for _, tally in units],
                "Contest": [
                    _counted_contest(outlet, unit, tally, item)
                    for unit, tally in units
                    if marks_may_be_told(outlet.scheme, tally)
                    for item in tally.items
                ],
            }
        ],
    }


def cast_vote_records(outlet: Outlet) -> Record:
    """`CastVoteRecordReport` of SP 1500-103 v1: every paper, in sheet order, without times.

    For the notary's envelope only, as the single ballots of `export_counts`.
    """
    units = tuple(_released_units(outlet))
    return {
        "@type": "CVR.CastVoteRecordReport",
        "Version": "1.0.0",
        "GeneratedDate": _last_act(outlet),
        "ReportType": ["adjudicated"],
        "ReportGeneratingDeviceIds": [DESK],
        "ReportingDevice": [{"@type": "CVR.ReportingDevice", "@id": DESK, "Application": _PROGRAM}],
        "GpUnit": [
            {
                "@type": "CVR.GpUnit",
                "@id": HALL,
                "Type": "other",
                "OtherType": "hearing-hall",
                "Name": outlet.state.title,
            }
        ],
        "Election": [
            {
                "@type": "CVR.Election",
                "@id": HEARING,
                "ElectionScopeId": HALL,
                "Name": outlet.state.title,
                "Contest": [
                    _contest(outlet, day, item.id, item.label)
                    for day, _ in units
                    for item in outlet.scheme.ballot.items
                ],
            }
        ],
        "CVR": [paper for day, _ in units for paper in _papers(outlet, day)],
    }


# --- results ----------------------------------------------------------------------------------


def _batch(outlet: Outlet, day: UnitDay) -> Record:
    return {
        "@type": "ElectionResults.ReportingUnit",
        "@id": day.unit.id,
        "Type": "ballot-batch",
        "Name": _texts({outlet.language: day.unit.name}),
    }


def _ballot_counts(tally: UnitTally) -> Record:
    return {
        "@type": "ElectionResults.BallotCounts",
        "Type": "total",
        "GpUnitId": tally.unit,
        "BallotsCast": tally.ballots,
        "BallotsOutstanding": tally.account.unreturned,
        "BallotsRejected": tally.invalid + tally.abstentions,
    }


def _counted_contest(outlet: Outlet, day: UnitDay, tally: UnitTally, item: ItemCounts) -> Record:
    ballot = outlet.scheme.ballot
    label = next(each.label for each in ballot.items if each.id == item.item)
    contest = f"{day.unit.id}-{item.item}"
    counts = dict(item.grades)
    selections: list[tuple[str, Record, int]] = [
        (grade.id, _texts_of(grade.label), counts[grade.id]) for grade in ballot.grades
    ]
    selections.append(("illegible", _texts_of(export_words.ILLEGIBLE), item.illegible))
    return {
        "@type": "ElectionResults.BallotMeasureContest",
        "@id": contest,
        "ElectionDistrictId": HALL,
        "Name": f"{day.unit.name} {label.zh if outlet.language is Language.ZH else label.en}",
        "Type": "other",
        "OtherType": "graded-item",
        "VoteVariation": "range",
        "ContestSelection": [
            {
                "@type": "ElectionResults.BallotMeasureSelection",
                "@id": f"{contest}-{selection}",
                "SequenceOrder": place,
                "Selection": text,
                "VoteCounts": [
                    {
                        "@type": "ElectionResults.VoteCounts",
                        "Type": "total",
                        "GpUnitId": day.unit.id,
                        "Count": count,
                    }
                ],
            }
            for place, (selection, text, count) in enumerate(selections, 1)
        ],
        "OtherCounts": [
            {
                "@type": "ElectionResults.OtherCounts",
                "GpUnitId": day.unit.id,
                "Overvotes": item.overmarked,
                "Undervotes": item.blank,
            }
        ],
    }


# --- ballots ----------------------------------------------------------------------------------


def _contest(outlet: Outlet, day: UnitDay, item: str, label: LocalText) -> Record:
    contest = f"{day.unit.id}-{item}"
    chinese = outlet.language is Language.ZH
    return {
        "@type": "CVR.BallotMeasureContest",
        "@id": contest,
        "Name": f"{day.unit.name} {label.zh if chinese else label.en}",
        "VoteVariation": "range",
        "ContestSelection": [
            {
                "@type": "CVR.BallotMeasureSelection",
                "@id": f"{contest}-{grade.id}",
                "Selection": grade.label.zh if chinese else grade.label.en,
            }
            for grade in outlet.scheme.ballot.grades
        ],
    }


def _papers(outlet: Outlet, day: UnitDay) -> Iterator[Record]:
    current = day.current
    assert current is not None  # its unit is released
    final, items = final_marks(current), outlet.scheme.ballot.items
    for sheet_no in sorted(final.keys() | current.invalid.keys()):
        paper = f"{day.unit.id}-{current.number}-{sheet_no:03}"
        marks = final.get(sheet_no, ())
        contests = [
            _marked(outlet, f"{day.unit.id}-{item.id}", mark)
            for item, mark in zip(items, marks, strict=False)  # an invalid paper may have none
        ]
        yield {
            "@type": "CVR.CVR",
            "ElectionId": HEARING,
            "BallotSheetId": paper,
            "CurrentSnapshotId": f"{paper}-final",
            "CVRSnapshot": [_snapshot(current, sheet_no, f"{paper}-final", contests)],
        }


def _snapshot(current: RoundState, sheet_no: SheetNo, name: str, contests: list[Record]) -> Record:
    ruled = sheet_no in current.rulings or sheet_no in current.settled
    snapshot: Record = {
        "@type": "CVR.CVRSnapshot",
        "@id": name,
        "Type": "modified" if ruled else "interpreted",
        "CVRContest": contests,
    }
    if sheet_no in current.invalid:
        snapshot |= {"Status": ["other"], "OtherStatus": "ballot-invalid"}
    return snapshot


def _marked(outlet: Outlet, contest: str, mark: Mark) -> Record:
    """One item of one paper; every grade seen is told, also where too many were."""
    over = "+" in mark
    keys = () if mark == BLANK else mark.split("+")
    grades = [outlet.scheme.ballot.grade(int(key)) for key in keys if key.isdigit()]
    told: Record = {
        "@type": "CVR.CVRContest",
        "ContestId": contest,
        "Overvotes": int(over),
        "Undervotes": int(mark == BLANK),
        "CVRContestSelection": [
            {
                "@type": "CVR.CVRContestSelection",
                "ContestSelectionId": f"{contest}-{grade.id}",
                "SelectionPosition": [
                    {
                        "@type": "CVR.SelectionPosition",
                        "HasIndication": "yes",
                        "IsAllocable": "no" if over else "yes",
                        "NumberVotes": 1,
                    }
                ],
            }
            for grade in grades
        ],
    }
    if over:
        return {**told, "Status": ["overvoted"]}
    if mark == BLANK:
        return {**told, "Status": ["undervoted"]}
    return {**told, "Status": ["other"], "OtherStatus": "illegible"} if mark == ILLEGIBLE else told


# --- both -------------------------------------------------------------------------------------


def _released_units(outlet: Outlet) -> Iterator[tuple[UnitDay, UnitTally]]:
    for _, days in outlet.groups():
        for day in days:
            tally = released(outlet, day)
            if tally is not None:
                yield day, tally


def _complete(outlet: Outlet) -> bool:
    days = [day for _, group in outlet.groups() for day in group]
    return all(day.absent is not None or released(outlet, day) is not None for day in days)


def _last_act(outlet: Outlet) -> str:
    """Its moment in whole seconds, as SP 1500-100 wants it."""
    *_, last = outlet.hearing.journal.read()
    return f"{last.at_utc[:19]}Z"


def _date(outlet: Outlet) -> str:
    """The day the record was begun, where it was begun."""
    first = next(iter(outlet.hearing.journal.read()))
    return local_moment(first.at_utc, outlet.state.utc_offset_minutes)[:10]


def _texts_of(text: LocalText | Words) -> Record:
    if isinstance(text, Words):
        return _texts({language: text.to(language) for language in Language})
    return _texts({Language.ZH: text.zh, Language.EN: text.en})


def _texts(told: Mapping[Language, str]) -> Record:
    return {
        "@type": "ElectionResults.InternationalizedText",
        "Text": [
            {
                "@type": "ElectionResults.LanguageString",
                "Language": language.value,
                "Content": text,
            }
            for language, text in told.items()
        ],
    }
