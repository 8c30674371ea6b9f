"""Paper held against data at the desk."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256

import pytest

from hearing_desk.desk.binding_clerk import Shown
from hearing_desk.desk.changes import Topic
from hearing_desk.desk.desk import Desk
from hearing_desk.intake.photograph import read_photograph
from hearing_desk.journal.port import JournalRow
from hearing_desk.model.binding import PhotographOf, ReturnVerdict
from hearing_desk.model.ids import Round
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.people import PersonId
from hearing_desk.rules.type_back import groups_at, groups_of
from tests.bindings import CHANCE, code_on, image, on_paper, typed_from
from tests.builders import (
    CLERK,
    GOOD,
    NOTARY,
    ORGANIZER,
    POLICE,
    POOR,
    SECOND_CLERK,
    TRAFFIC,
    Day,
    a_new_day,
    a_seated_hearing,
    refused,
)
from tests.desk.test_desk import FILES
from tests.images import jpeg, on_a_table, page_of

TALLY, LIST = PaperKind.UNIT_TALLY, PaperKind.BALLOT_LIST


@pytest.fixture
def day() -> Day:
    """The police are counted and locked."""
    return a_seated_hearing().balloted(POLICE, [GOOD] * 4).locked(POLICE)


def last(day: Day) -> JournalRow:
    return tuple(day.journal.read())[-1]


# --- type-back ------------------------------------------------------------------------------------


def test_two_groups_chosen_by_chance_are_hidden(day: Day) -> None:
    paper = on_paper(day, TALLY, POLICE)
    day.hearing.sit_down(NOTARY)
    questions = [day.binding.ask(paper, chance) for chance in range(120)]
    assert len({question.hidden for question in questions}) == 120
    for question in questions:
        shown = dict(enumerate(question.groups, 1))
        assert {place for place, group in shown.items() if group is None} == set(question.hidden)
        held = groups_of(paper.record_sha256)
        assert all(group in {None, held[place - 1]} for place, group in shown.items())


def test_what_was_typed_from_the_paper_is_recorded_as_matching(day: Day) -> None:
    paper = on_paper(day, TALLY, POLICE)
    day.hearing.sit_down(NOTARY)
    question = day.binding.ask(paper, CHANCE)
    typed = groups_at(paper.record_sha256, question.hidden)
    changes = day.binding.type_back(question, [group.upper() for group in typed])
    assert changes == {Topic.PAPERS}
    (check,) = day.hearing.state.binding.type_backs
    assert (check.pdf_sha256, check.hidden, check.matched) == (
        paper.pdf_sha256,
        question.hidden,
        True,
    )
    told = json.loads(last(day).payload)
    assert told["typed"] == list(typed)
    assert last(day).actor == NOTARY


def test_a_paper_that_is_not_what_the_record_holds_is_recorded_too(day: Day) -> None:
    paper, other = on_paper(day, TALLY, POLICE), on_paper(day, LIST, POLICE)
    typed_from(day, paper, of=other)
    assert [check.matched for check in day.hearing.state.binding.type_backs] == [False]
    question = day.binding.ask(paper, CHANCE)
    typed = groups_at(other.record_sha256, question.hidden)
    assert day.binding.typed_from(question, typed) == other
    assert day.binding.typed_from(question, ["0000", "0000"]) is None


@pytest.mark.parametrize("other", [ORGANIZER, CLERK, SECOND_CLERK])
def test_typing_back_is_the_notarys_and_nobody_else_is_shown_a_group(
    day: Day, other: PersonId
) -> None:
    paper = on_paper(day, TALLY, POLICE)
    day.hearing.sit_down(NOTARY)
    question = day.binding.ask(paper, CHANCE)
    day.hearing.sit_down(other)
    with refused(day, "role-not-allowed"):
        day.binding.ask(paper, CHANCE)
    with refused(day, "role-not-allowed"):
        day.binding.type_back(question, ["0000", "0000"])


def test_a_slip_of_the_fingers_is_no_mismatch(day: Day) -> None:
    paper = on_paper(day, TALLY, POLICE)
    day.hearing.sit_down(NOTARY)
    question = day.binding.ask(paper, CHANCE)
    with refused(day, "type-back-malformed"):
        day.binding.type_back(question, ["abcd", "12"])


def test_a_superseded_paper_is_not_typed_back(day: Day) -> None:
    paper = on_paper(day, TALLY, POLICE)
    day.hearing.sit_down(NOTARY)
    question = day.binding.ask(paper, CHANCE)
    day.corrected(POLICE, 1, POOR)
    day.hearing.sit_down(NOTARY)
    with refused(day, "type-back-superseded"):
        day.binding.ask(paper, CHANCE)
    with refused(day, "type-back-superseded"):
        day.binding.type_back(question, ["0000", "0000"])


# --- return ---------------------------------------------------------------------------------------


def verdict(day: Day) -> tuple[ReturnVerdict, int | None]:
    told = day.hearing.state.binding.returns[-1]
    return told.verdict, told.replaced_by


def test_a_signed_sheet_comes_back_as_the_current_version(day: Day) -> None:
    paper = on_paper(day, TALLY, POLICE)
    photo = image("签字件.jpg", code_on(day, paper))
    day.binding.take_back(photo)
    told = day.hearing.state.binding.returns[-1]
    assert verdict(day) == (ReturnVerdict.CURRENT, None)
    assert (told.number, told.version, told.pdf_sha256) == ("D8-U01", 1, paper.pdf_sha256)
    stored = day.journal.file(told.file_sha256)
    assert stored is not None
    assert (stored.content, stored.name) == (photo.content, "签字件.jpg")


def test_the_head_on_the_sheet_is_told_by_its_place_and_never_written_down(day: Day) -> None:
    paper = on_paper(day, TALLY, POLICE)
    code = code_on(day, paper)
    day.binding.take_back(image("x.jpg", code))
    assert json.loads(last(day).payload)["printed_after"] == paper.seq - 1
    assert code.head not in last(day).payload


@pytest.mark.parametrize("printed", [True, False], ids=["V2 is printed", "V2 is still to come"])
def test_a_superseded_sheet_is_told_with_the_version_that_replaces_it(
    day: Day, printed: bool
) -> None:
    sheets = [on_paper(day, kind, POLICE) for kind in (TALLY, LIST)]
    codes = [code_on(day, sheet) for sheet in sheets]
    day.corrected(POLICE, 1, POOR)
    if printed:
        day.tallied(POLICE).locked(POLICE)
        for kind in (TALLY, LIST):
            on_paper(day, kind, POLICE, 2)
    for number, code in enumerate(codes):
        day.binding.take_back(image(f"{number}.jpg", code))
        assert verdict(day) == (ReturnVerdict.SUPERSEDED, 2)


def test_a_group_summary_is_superseded_once_a_figure_of_it_is_corrected(day: Day) -> None:
    day.balloted(TRAFFIC, [GOOD] * 4).locked(TRAFFIC)
    code = code_on(day, on_paper(day, PaperKind.GROUP_SUMMARY, "law"))
    day.binding.take_back(image("1.jpg", code))
    assert verdict(day) == (ReturnVerdict.CURRENT, None)
    day.corrected(POLICE, 1, POOR)
    day.binding.take_back(image("2.jpg", code))
    assert verdict(day) == (ReturnVerdict.SUPERSEDED, 2)


def test_a_draft_or_an_altered_sheet_is_not_what_the_record_holds(day: Day) -> None:
    paper = on_paper(day, TALLY, POLICE)
    for changed in ({"record_sha256": "ab" * 32}, {"number": "D8-U09"}):
        day.binding.take_back(image("x.jpg", code_on(day, paper, **changed)))
        told = day.hearing.state.binding.returns[-1]
        assert (told.verdict, told.pdf_sha256) == (ReturnVerdict.NOT_HELD, "")


def test_a_sheet_whose_head_is_not_in_the_record_tells_that_the_record_was_rewritten(
    day: Day,
) -> None:
    paper = on_paper(day, TALLY, POLICE)
    code = code_on(day, paper)
    assert code.acts == paper.seq - 1
    for rewritten in (
        replace(code, head="ab" * 32),
        replace(code, head=last(day).hash, acts=last(day).seq),
        replace(code, acts=code.acts - 1),
    ):
        day.binding.take_back(image("x.jpg", rewritten))
        told = day.hearing.state.binding.returns[-1]
        assert (told.verdict, told.pdf_sha256) == (ReturnVerdict.NOT_HELD, paper.pdf_sha256)


def test_a_sheet_of_another_hearing_and_one_without_a_code_are_told_and_kept(day: Day) -> None:
    paper = on_paper(day, TALLY, POLICE)
    day.binding.take_back(image("x.jpg", code_on(day, paper, hearing="OTHER-2011")))
    assert verdict(day) == (ReturnVerdict.OTHER_HEARING, None)
    day.binding.take_back(image("y.jpg"))
    assert verdict(day) == (ReturnVerdict.UNREADABLE, None)
    for told in day.hearing.state.binding.returns:
        assert day.journal.file(told.file_sha256) is not None


def test_the_stored_file_itself_is_no_signed_sheet(day: Day) -> None:
    paper = on_paper(day, TALLY, POLICE)
    stored = day.journal.file(paper.pdf_sha256)
    assert stored is not None
    photo = image("x.pdf", code_on(day, paper))
    with refused(day, "return-is-stored-paper"):
        day.binding.take_back(type(photo)("x.pdf", stored.media_type, stored.content, 1, ()))


def test_two_papers_in_one_image_are_to_be_taken_apart(day: Day) -> None:
    codes = [code_on(day, on_paper(day, kind, POLICE)) for kind in (TALLY, LIST)]
    with refused(day, "return-two-papers"):
        day.binding.take_back(image("x.jpg", *codes))


def test_nothing_is_taken_in_before_a_hearing_is_opened() -> None:
    day = a_new_day()
    with refused(day, "hearing-not-opened"):
        day.binding.take_back(image("x.jpg"))
    with refused(day, "hearing-not-opened"):
        day.binding.photograph(Shown(PhotographOf.OTHER, what="会场"), image("x.jpg"))


def test_a_real_sheet_photographed_on_a_table_comes_back(day: Day) -> None:
    """The whole way: printed, stored, rendered, photographed, compressed, read."""
    desk = Desk(day.journal, day.clock, FILES)
    desk.hearing.sit_down(NOTARY)
    desk.papers.print(TALLY, POLICE)
    paper = desk.hearing.state.papers[-1]
    stored = day.journal.file(paper.pdf_sha256)
    assert stored is not None
    photo = jpeg(on_a_table(page_of(stored.content, 300)))
    desk.binding.take_back(read_photograph("签字件.jpg", photo))
    told = desk.hearing.state.binding.returns[-1]
    assert (told.verdict, told.pdf_sha256) == (ReturnVerdict.CURRENT, paper.pdf_sha256)
    assert told.file_sha256 == sha256(photo).hexdigest()


# --- photographs ----------------------------------------------------------------------------------


def test_envelopes_boxes_media_and_papers_are_photographed(day: Day) -> None:
    paper = on_paper(day, TALLY, POLICE)
    envelope = Shown(PhotographOf.ENVELOPE, unit=POLICE, round=Round(1), envelope=1, seal=" 0042 ")
    for shown in (
        envelope,
        Shown(PhotographOf.PAPER, pdf_sha256=paper.pdf_sha256),
        Shown(PhotographOf.BOX, what="票箱一", seal="0043"),
        Shown(PhotographOf.MEDIUM, what="U盘二", seal="李公证骑缝签字"),
        Shown(PhotographOf.OTHER, what="公示栏"),
    ):
        assert day.binding.photograph(shown, image(f"{shown.item.value}.jpg")) == {Topic.PAPERS}
    photographs = day.hearing.state.binding.photographs
    assert [each.item for each in photographs] == [
        PhotographOf.ENVELOPE,
        PhotographOf.PAPER,
        PhotographOf.BOX,
        PhotographOf.MEDIUM,
        PhotographOf.OTHER,
    ]
    assert photographs[0].seal == "0042"
    assert all(day.journal.file(each.file_sha256) is not None for each in photographs)
    assert day.hearing.state.binding.seal_of(POLICE, Round(1), 1) == "0042"


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("photograph-paper-unknown", Shown(PhotographOf.PAPER)),
        ("photograph-envelope-unknown", Shown(PhotographOf.ENVELOPE, seal="1")),
        (
            "photograph-envelope-unknown",
            Shown(PhotographOf.ENVELOPE, unit=POLICE, round=Round(1), envelope=2, seal="1"),
        ),
        (
            "photograph-envelope-unknown",
            Shown(PhotographOf.ENVELOPE, unit=POLICE, round=Round(1), seal="1"),
        ),
        (
            "photograph-envelope-unknown",
            Shown(PhotographOf.ENVELOPE, unit=POLICE, round=Round(2), envelope=1, seal="1"),
        ),
        (
            "photograph-seal-missing",
            Shown(PhotographOf.ENVELOPE, unit=POLICE, round=Round(1), envelope=1, seal=" "),
        ),
        ("photograph-what-missing", Shown(PhotographOf.BOX, seal="1")),
        ("photograph-what-missing", Shown(PhotographOf.OTHER)),
        ("photograph-seal-missing", Shown(PhotographOf.BOX, what="票箱")),
        ("photograph-seal-missing", Shown(PhotographOf.MEDIUM, what="U盘")),
    ],
)
def test_a_photograph_must_be_of_something_there_with_its_seal(
    day: Day, code: str, shown: Shown
) -> None:
    with refused(day, code):
        day.binding.photograph(shown, image("x.jpg"))


def test_the_ballots_of_a_round_not_collected_are_in_no_envelope(day: Day) -> None:
    day.reported(TRAFFIC).issued(TRAFFIC)
    shown = Shown(PhotographOf.ENVELOPE, unit=TRAFFIC, round=Round(1), envelope=1, seal="1")
    with refused(day, "photograph-envelope-unknown"):
        day.binding.photograph(shown, image("x.jpg"))
