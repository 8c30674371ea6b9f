"""What of the two NIST formats we write, as JSON Schema (draft 4), in our own words.

Written after the published schemas (`NIST_V2_election_results_reporting.json` of
usnistgov/ElectionResultsReporting at 521b97ae, and `NIST_V0_cast_vote_records.json`, version 1.0.0,
of usnistgov/CastVoteRecords at d98f2537), class by class: every class we use with the members we
write, those that are required, and the words of its lists. Whatever else the formats allow is
refused here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Schema = dict[str, Any]
TEXT: Schema = {"type": "string", "minLength": 1}
COUNT: Schema = {"type": "integer", "minimum": 0}
FLAG: Schema = {"type": "boolean"}
MOMENT: Schema = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"}
DATE: Schema = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}


def one_of(*words: object) -> Schema:
    return {"enum": list(words)}


def many(of: Schema, least: int = 0) -> Schema:
    return {"type": "array", "items": of, "minItems": least}


def a(name: str) -> Schema:
    return {"$ref": f"#/definitions/{name}"}


def kind(name: str, required: str, **members: Schema) -> tuple[str, Schema]:
    """A class: `required` names its members without which it is none."""
    return name.rpartition(".")[2], {
        "type": "object",
        "required": ["@type", *required.split()],
        "additionalProperties": False,
        "properties": {
            "@type": one_of(name),
            **{member.replace("at_", "@"): value for member, value in members.items()},
        },
    }


def schema_of(root: str, *kinds: tuple[str, Schema]) -> Mapping[str, Any]:
    return {
        "$schema": "http://json-schema.org/draft-04/schema#",
        "$ref": f"#/definitions/{root}",
        "definitions": dict(kinds),
    }


RESULTS = schema_of(
    "ElectionReport",
    kind(
        "ElectionResults.ElectionReport",
        "Format GeneratedDate Issuer IssuerAbbreviation SequenceStart SequenceEnd Status"
        " VendorApplicationId",
        Format=one_of("precinct-level", "summary-contest"),
        GeneratedDate=MOMENT,
        Issuer=TEXT,
        IssuerAbbreviation=TEXT,
        SequenceStart=COUNT,
        SequenceEnd=COUNT,
        Status=one_of("certified", "correction", "unofficial-complete", "unofficial-partial"),
        IsTest=FLAG,
        VendorApplicationId=TEXT,
        GpUnit=many(a("ReportingUnit")),
        Election=many(a("Election")),
    ),
    kind(
        "ElectionResults.ReportingUnit",
        "@id Type",
        at_id=TEXT,
        Type=one_of("ballot-batch", "other", "polling-place"),
        OtherType=TEXT,
        Name=a("InternationalizedText"),
        ComposingGpUnitIds=many(TEXT),
    ),
    kind(
        "ElectionResults.Election",
        "ElectionScopeId EndDate Name StartDate Type",
        ElectionScopeId=TEXT,
        Name=a("InternationalizedText"),
        StartDate=DATE,
        EndDate=DATE,
        Type=one_of("general", "other", "special"),
        OtherType=TEXT,
        BallotCounts=many(a("BallotCounts")),
        Contest=many(a("BallotMeasureContest")),
    ),
    kind(
        "ElectionResults.BallotMeasureContest",
        "@id ElectionDistrictId Name",
        at_id=TEXT,
        ElectionDistrictId=TEXT,
        Name=TEXT,
        Type=one_of("ballot-measure", "initiative", "other", "referendum"),
        OtherType=TEXT,
        VoteVariation=one_of("range", "other"),
        ContestSelection=many(a("BallotMeasureSelection")),
        OtherCounts=many(a("OtherCounts")),
    ),
    kind(
        "ElectionResults.BallotMeasureSelection",
        "@id Selection",
        at_id=TEXT,
        SequenceOrder=COUNT,
        Selection=a("InternationalizedText"),
        VoteCounts=many(a("VoteCounts")),
    ),
    kind(
        "ElectionResults.VoteCounts",
        "Count GpUnitId Type",
        Count=COUNT,
        Type=one_of("election-day", "other", "total"),
        GpUnitId=TEXT,
    ),
    kind(
        "ElectionResults.BallotCounts",
        "GpUnitId Type",
        Type=one_of("election-day", "other", "total"),
        GpUnitId=TEXT,
        BallotsCast=COUNT,
        BallotsOutstanding={"type": "integer"},
        BallotsRejected=COUNT,
    ),
    kind(
        "ElectionResults.OtherCounts",
        "GpUnitId",
        GpUnitId=TEXT,
        Overvotes=COUNT,
        Undervotes=COUNT,
    ),
    kind("ElectionResults.InternationalizedText", "Text", Text=many(a("LanguageString"), 1)),
    kind("ElectionResults.LanguageString", "Content Language", Content=TEXT, Language=TEXT),
)

BALLOTS = schema_of(
    "CastVoteRecordReport",
    kind(
        "CVR.CastVoteRecordReport",
        "Election GeneratedDate GpUnit ReportGeneratingDeviceIds ReportingDevice Version",
        Version=one_of("1.0.0"),
        GeneratedDate=MOMENT,
        ReportType=many(one_of("adjudicated", "aggregated", "originating-device-export", "other")),
        ReportGeneratingDeviceIds=many(TEXT, 1),
        ReportingDevice=many(a("ReportingDevice"), 1),
        GpUnit=many(a("GpUnit"), 1),
        Election=many(a("Election"), 1),
        CVR=many(a("CVR")),
    ),
    kind("CVR.ReportingDevice", "@id", at_id=TEXT, Application=TEXT),
    kind(
        "CVR.GpUnit",
        "@id Type",
        at_id=TEXT,
        Type=one_of("other", "polling-place", "vote-center"),
        OtherType=TEXT,
        Name=TEXT,
    ),
    kind(
        "CVR.Election",
        "@id Contest ElectionScopeId",
        at_id=TEXT,
        ElectionScopeId=TEXT,
        Name=TEXT,
        Contest=many(a("BallotMeasureContest"), 1),
    ),
    kind(
        "CVR.BallotMeasureContest",
        "@id ContestSelection",
        at_id=TEXT,
        Name=TEXT,
        VoteVariation=one_of("range", "other"),
        ContestSelection=many(a("BallotMeasureSelection"), 1),
    ),
    kind("CVR.BallotMeasureSelection", "@id Selection", at_id=TEXT, Selection=TEXT),
    kind(
        "CVR.CVR",
        "CVRSnapshot CurrentSnapshotId ElectionId",
        ElectionId=TEXT,
        BallotSheetId=TEXT,
        CurrentSnapshotId=TEXT,
        CVRSnapshot=many(a("CVRSnapshot"), 1),
    ),
    kind(
        "CVR.CVRSnapshot",
        "@id Type",
        at_id=TEXT,
        Type=one_of("interpreted", "modified", "original"),
        Status=many(one_of("needs-adjudication", "other")),
        OtherStatus=TEXT,
        CVRContest=many(a("CVRContest")),
    ),
    kind(
        "CVR.CVRContest",
        "ContestId",
        ContestId=TEXT,
        Overvotes=COUNT,
        Undervotes=COUNT,
        Status=many(
            one_of("invalidated-rules", "not-indicated", "other", "overvoted", "undervoted")
        ),
        OtherStatus=TEXT,
        CVRContestSelection=many(a("CVRContestSelection")),
    ),
    kind(
        "CVR.CVRContestSelection",
        "SelectionPosition",
        ContestSelectionId=TEXT,
        SelectionPosition=many(a("SelectionPosition"), 1),
    ),
    kind(
        "CVR.SelectionPosition",
        "HasIndication NumberVotes",
        HasIndication=one_of("no", "unknown", "yes"),
        IsAllocable=one_of("no", "unknown", "yes"),
        NumberVotes=COUNT,
    ),
)
