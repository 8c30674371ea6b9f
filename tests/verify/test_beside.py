"""What somebody who alters people, files and remarks beside the journal cannot hide."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import pytest

from hearing_desk.errors import Severity
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.journal.port import Entry, StoredFile
from hearing_desk.verify.report import Status
from tests.verify.altered import PHONE, the_file
from tests.verify.hearings import (
    changed,
    check_of,
    entries_of,
    forged,
    found,
    not_passed,
    place_of,
    verified,
    whole_day,
    with_person,
)

# --- people, files and papers beside the journal --------------------------------------------


def test_a_name_changed_in_the_person_table_is_found() -> None:
    journal = forged()
    with_person(journal, "D0003", "别人")
    assert not_passed(verified(journal)) == {"pool": ["pool-name-differs"]}
    assert found(verified(journal), "pool-name-differs").params["roster"] == "张3"


def test_a_blanked_name_is_no_forgery() -> None:
    journal = forged()
    for person in journal.persons():
        with_person(journal, person.person, "")
    assert verified(journal).passed


def test_a_person_taken_out_of_the_table_is_found() -> None:
    journal = forged()
    del journal._persons["D0003"]
    assert not_passed(verified(journal))["pool"] == ["person-missing"]


def test_one_decider_under_two_ids_is_found() -> None:
    journal = forged()
    with_person(journal, "decider-U01-1-1-2", "甲")
    assert not_passed(verified(journal)) == {"deciders": ["deciders-not-two"]}


def test_one_notary_who_signs_both_lines_is_found() -> None:
    journal = forged()
    with_person(journal, "signer-U01-1-3", "李公证")
    assert not_passed(verified(journal)) == {"signatures": ["signature-missing"]}


def with_bytes(journal: MemoryJournal, name: str, content: bytes) -> None:
    file = the_file(journal, name)
    journal._files[file.sha256] = replace(file, content=content)


def test_an_altered_paper_is_found() -> None:
    journal = forged()
    with_bytes(journal, "D8-U01.pdf", b"%PDF other")
    assert not_passed(verified(journal)) == {
        "papers": ["paper-altered"],
        "files": ["file-altered"],
    }


def test_an_altered_roster_is_found_wherever_it_is_used() -> None:
    journal = forged()
    content = the_file(journal, "roster.tsv").content
    with_bytes(journal, "roster.tsv", content.replace("张3".encode(), "李3".encode()))
    report = verified(journal)
    assert not_passed(report)["pool"][0] == "sealed-digest-differs"
    assert not_passed(report)["draws"] == ["draw-other-roster"]
    assert check_of(report, "draws").status is Status.COULD_NOT


def test_a_roster_that_is_not_canonical_is_found() -> None:
    journal = forged()
    with_bytes(journal, "roster.tsv", b"HDRAW-1\tROSTER\r\n")
    report = verified(journal)
    assert not_passed(report)["pool"] == ["sealed-digest-differs"] * 2 + ["hdraw-first-line"]
    assert check_of(report, "pool").status is Status.FAILED


def test_a_missing_roster_leaves_checks_undone() -> None:
    journal = forged()
    del journal._files[the_file(journal, "roster.tsv").sha256]
    report = verified(journal)
    undone = {check.name for check in report.checks if check.status is Status.COULD_NOT}
    assert undone == {"pool", "draws", "replacements", "secrecy"}
    assert not_passed(report)["files"] == ["stored-file-missing"]


def test_a_file_whose_bytes_were_blanked_is_told() -> None:
    journal = whole_day()
    source = the_file(journal, "名册.csv").sha256
    blanked = _Blanked(source)
    report = verified(chained_into(blanked, journal))
    assert report.passed
    assert found(report, "file-blanked").params["name"] == "名册.csv"


class _Blanked(MemoryJournal):
    """A record in which the bytes of one file are gone."""

    def __init__(self, sha256: str) -> None:
        super().__init__()
        self._blanked = sha256

    def file(self, sha256: str) -> StoredFile | None:
        return None if sha256 == self._blanked else super().file(sha256)


def chained_into(copy: MemoryJournal, journal: MemoryJournal) -> MemoryJournal:
    copy.append_all(entries_of(journal), copy.head)
    copy._persons, copy._files = journal._persons, journal._files
    return copy


# --- secrecy and contacts -------------------------------------------------------------------


def test_a_delegate_who_keys_ballots_is_found() -> None:
    def forgery(entries: list[Entry]) -> None:
        place = place_of(entries, "BallotEntered")
        entries[place] = replace(entries[place], actor="D0001")

    assert "paper-tied-to-person" in not_passed(verified(forged(forgery)))["secrecy"]


@pytest.mark.parametrize(
    ("act", "field", "text", "name"),
    [
        ("BallotInvalidated", "remark", "签有张3字样", "张3"),
        ("BallotInvalidated", "remark", "张3", "张3"),
        ("BallotInvalidated", "remark", "张3 签名", "张3"),
        ("BallotAdjudicated", "reason", "似为张12", "张1"),
        ("BallotAdjudicated", "reason", "似为 张 3", None),
        ("BallotDoubted", "remark", "张", None),
        ("BallotDoubted", "remark", "", None),
    ],
)
def test_a_name_in_a_remark_is_shown_and_not_judged(
    act: str, field: str, text: str, name: str | None
) -> None:
    report = verified(forged(changed(act, **{field: text})))
    check = check_of(report, "secrecy")
    assert check.status is Status.PASSED
    assert [(each.code, each.severity, each.params["name"]) for each in check.findings] == (
        [("paper-remark-names", Severity.WARNING, name)] if name else []
    )


def test_a_name_of_three_characters_is_found_among_shorter_ones() -> None:
    journal = forged(changed("BallotInvalidated", remark="签有欧阳娜"))
    content = the_file(journal, "roster.tsv").content
    with_bytes(journal, "roster.tsv", content.replace("张3".encode(), "欧阳娜".encode()))
    with_person(journal, "D0003", "欧阳娜")
    assert found(verified(journal), "paper-remark-names").params["name"] == "欧阳娜"


@pytest.mark.parametrize("text", ["D0001", "代表D0001的票", "（D0001）", "D0001、D0002"])
def test_an_id_of_the_pool_in_a_remark_is_found(text: str) -> None:
    report = verified(forged(changed("BallotDoubted", remark=text)))
    assert not_passed(report)["secrecy"] == ["paper-tied-to-person"]


@pytest.mark.parametrize("text", ["D00011", "XD0001", "D0001-2", "D0099", "d0001"])
def test_another_word_like_an_id_is_nobodys(text: str) -> None:
    assert "secrecy" not in not_passed(verified(forged(changed("BallotDoubted", remark=text))))


def test_a_telephone_in_an_act_is_found() -> None:
    journal = forged(changed("DelegateAbsent", reason="电话13904510001"))
    with_person(journal, "D0001", "张1", PHONE)
    assert not_passed(verified(journal))["contacts"] == ["contact-in-act"]


def test_an_id_number_in_a_stored_text_is_found() -> None:
    journal = forged()
    with_person(journal, "D0001", "张1", PHONE)
    content = b"11010519491231002X"
    digest = sha256(content).hexdigest()
    journal._files[digest] = StoredFile(digest, "表.csv", "text/csv", content)
    report = not_passed(verified(journal))
    assert report == {"files": ["file-not-cited"], "contacts": ["contact-in-file"]}


def test_contacts_in_the_source_file_and_in_the_table_are_where_they_belong() -> None:
    journal = forged()
    with_person(journal, "D0001", "张1", PHONE)
    assert verified(journal).passed
