"""What goes into an evidence bundle, what stays out, and that its bytes are always the same."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest

from hearing_desk.desk.bundle import Contents, bundle_files, zip_bytes
from hearing_desk.desk.hearing import state_of
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.memory import MemoryJournal
from hearing_desk.model.ballots import EntryPass, Mark
from hearing_desk.model.ids import SheetNo
from hearing_desk.model.papers import PaperKind
from tests.builders import CLERK, POLICE, SECOND_CLERK, a_hearing, a_new_day, refused
from tests.verify.hearings import forged, put_on_paper, whole_day, with_person
from tests.verify.test_binding import bound_day

COMPANIONS = {"verify_hearing.py": b"print()", "FORMAT.md": b"# FORMAT"}
DETAILS = dumps({"sector": "企业", "phone": "13904510001", "id_card": "11010519491231002X"})


def files_of(journal: MemoryJournal, **contents: bool) -> dict[str, bytes]:
    return bundle_files(journal, state_of(journal), COMPANIONS, Contents(**contents))


def a_record_with_contacts() -> MemoryJournal:
    journal = forged()
    with_person(journal, "D0001", "张1", DETAILS)
    return journal


def test_everything_a_stranger_needs_is_in_it() -> None:
    files = files_of(forged())
    assert next(iter(files)) == "请先读我 README.txt"
    assert {
        "journal.jsonl",
        "persons.json",
        "scheme.toml",
        "manifest.json",
        "draws/1/roster.tsv",
        "draws/1/rules.tsv",
        "draws/2/roster.tsv",
        "draws/2/rules.tsv",
        *COMPANIONS,
    } <= files.keys()
    assert sum(name.startswith("papers/") for name in files) == 4
    assert files["draws/1/roster.tsv"] == files["draws/2/roster.tsv"]
    assert len(files["journal.jsonl"].splitlines()) == whole_day().head.seq


def test_the_manifest_tells_every_file_and_what_was_left_out() -> None:
    files = files_of(forged())
    manifest = json.loads(files["manifest.json"])
    assert {each["path"]: each["sha256"] for each in manifest["files"]} == {
        name: sha256(content).hexdigest()
        for name, content in files.items()
        if name != "manifest.json"
    }
    assert (manifest["acts"], manifest["head"]) == whole_day().head
    paths = {each["name"]: each["path"] for each in manifest["stored"]}
    assert paths["名册.csv"] is None
    assert paths["roster.tsv"] == "draws/1/roster.tsv"
    assert paths["D8-U01.pdf"].endswith("-D8-U01-V1.pdf")


def test_contacts_and_received_files_only_if_asked() -> None:
    journal = a_record_with_contacts()
    for contents in ({}, {"public": True}):
        text = b"".join(files_of(journal, **contents).values())
        assert b"13904510001" not in text
        assert b"11010519491231002X" not in text
    files = files_of(journal, contacts=True)
    assert b"13904510001" in files["persons.json"]
    assert sum(name.startswith("received/") for name in files) == 2  # pool and figures
    assert "附有电话" in files["请先读我 README.txt"].decode("utf-8-sig")
    people = json.loads(files_of(journal)["persons.json"])
    assert json.loads(people[0]["details"]) == {"sector": "企业"}


def test_the_same_record_gives_the_same_bytes() -> None:
    archive = zip_bytes(files_of(forged()))
    assert archive == zip_bytes(files_of(forged()))
    with ZipFile(BytesIO(archive)) as opened:
        assert {info.date_time for info in opened.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.compress_type for info in opened.infolist()} == {ZIP_STORED}
        assert opened.testzip() is None


def test_a_full_bundle_says_that_it_belongs_into_the_envelope() -> None:
    text = files_of(forged())["请先读我 README.txt"].decode("utf-8-sig")
    assert "请装入公证员的密封袋" in text
    assert "it belongs into the notary's envelope" in text
    assert whole_day().head.hash[:4] in text
    assert "演练" not in text
    assert "\r\n" in text


def test_a_rehearsal_says_so_loudly() -> None:
    day = a_new_day().opened(rehearsal=True)
    assert isinstance(day.journal, MemoryJournal)
    files = files_of(day.journal)
    assert files["请先读我 README.txt"].decode("utf-8-sig").startswith("【演练，不得作为正式结果】")
    assert "scheme.toml" not in files


def test_a_public_bundle_leaves_single_ballots_and_their_lists_out() -> None:
    day = a_hearing().sealed().drawn().signed_in().balloted(POLICE)
    put_on_paper(day, PaperKind.BALLOT_LIST, POLICE)
    put_on_paper(day, PaperKind.RECONCILIATION, POLICE)
    assert isinstance(day.journal, MemoryJournal)
    public, full = files_of(day.journal, public=True), files_of(day.journal)
    assert [name[14:] for name in public if name.startswith("papers/")] == ["D7-U01-V1.pdf"]
    assert sum(name.startswith("papers/") for name in full) == 2
    assert b"marks" in full["journal.jsonl"]
    assert b"marks" not in public["journal.jsonl"]
    assert "公开本" in public["请先读我 README.txt"].decode("utf-8-sig")


def test_a_public_bundle_may_be_made_before_a_scheme_is_adopted() -> None:
    day = a_new_day().opened()
    assert isinstance(day.journal, MemoryJournal)
    assert "scheme.toml" not in files_of(day.journal, public=True)


def test_no_public_bundle_is_made_of_a_unit_judged_by_few() -> None:
    day = a_hearing(("release", {"min_published": 5})).sealed().drawn().signed_in()
    day.balloted(POLICE)
    assert isinstance(day.journal, MemoryJournal)
    with refused(day, "bundle-public-few") as caught:
        files_of(day.journal, public=True)
    assert caught.value.params["units"] == "公安局"
    assert files_of(day.journal)


def test_the_order_of_keying_is_not_in_the_public_bundle() -> None:
    """Two halls keyed the same papers in another order; but for hashes the bundles are the same."""
    papers = [("1", "1"), ("2", "2"), ("0", "0"), ("1", "2")]
    told = []
    for order in ((1, 2, 3, 4), (3, 1, 4, 2)):
        day = a_hearing().sealed().drawn().signed_in().reported(POLICE).issued(POLICE)
        day.collected(POLICE)
        for operator, entry_pass in ((CLERK, EntryPass.FIRST), (SECOND_CLERK, EntryPass.SECOND)):
            day.hearing.sit_down(operator)
            for sheet_no in order:
                marks = tuple(map(Mark, papers[sheet_no - 1]))
                day.entry.enter(POLICE, entry_pass, SheetNo(sheet_no), marks)
        day.closed(POLICE).tallied(POLICE)
        assert isinstance(day.journal, MemoryJournal)
        lines = files_of(day.journal, public=True)["journal.jsonl"].splitlines()
        told.append([without_hashes(line) for line in lines])
    assert told[0] == told[1]
    assert sum("withheld" in line for line in told[0]) == 8


def without_hashes(line: bytes) -> dict[str, object]:
    """A line of the journal but for what stands for everything before it at once."""
    read = json.loads(line)
    return {name: value for name, value in read.items() if name not in ("hash", "prev_hash")}


def test_a_paper_printed_between_two_ballots_stays_out_of_the_public_bundle() -> None:
    """Its imprint shows the hash of the ballot keyed just before."""
    day = a_hearing().sealed().drawn().signed_in().reported(POLICE).issued(POLICE)
    day.collected(POLICE).keyed_once(POLICE, [("1", "1")])  # type: ignore[list-item]
    put_on_paper(day, PaperKind.SPEECH_RECORD, "")
    day.keyed_once(POLICE, [])
    day.entry.undo(POLICE, _first())
    assert isinstance(day.journal, MemoryJournal)
    assert not any(name.startswith("papers/") for name in files_of(day.journal, public=True))
    assert any(name.endswith("-D6-V1.pdf") for name in files_of(day.journal))


def _first() -> object:
    from hearing_desk.model.ballots import EntryPass  # noqa: PLC0415

    return EntryPass.FIRST


def test_a_pool_nobody_was_drawn_from_has_its_roster_too() -> None:
    day = a_hearing().sealed()
    assert isinstance(day.journal, MemoryJournal)
    assert "roster.tsv" in files_of(day.journal)


def test_a_blanked_file_is_listed_and_not_there() -> None:
    class Blanked(MemoryJournal):
        def file(self, sha256: str) -> None:
            return None

    journal = Blanked()
    source = forged()
    journal._rows, journal._persons, journal._files = source._rows, source._persons, source._files
    files = files_of(journal)
    assert not any(name.startswith(("papers/", "draws/")) for name in files)
    assert {each["path"] for each in json.loads(files["manifest.json"])["stored"]} == {None}


@pytest.mark.parametrize(
    ("name", "path"), [("名册 1.csv", "1.csv"), ("..", "_"), ("../a\\b", "a_b")]
)
def test_a_received_name_cannot_lead_out_of_the_folder(name: str, path: str) -> None:
    journal = forged()
    digest = next(d for d, file in journal._files.items() if file.name == "名册.csv")
    journal._files[digest] = replace(journal._files[digest], name=name)
    names = [n for n in files_of(journal, contacts=True) if n.startswith(f"received/{digest[:16]}")]
    assert names == [f"received/{digest[:16]}-{path}"]


def test_images_of_signed_paper_go_into_the_envelope_and_never_to_the_public() -> None:
    sealed, public = (files_of(bound_day(), public=public) for public in (False, True))
    images = {name: content for name, content in sealed.items() if name.startswith("images/")}
    assert len(images) == 16
    assert all(content.startswith(b"\xff\xd8\xff") for content in images.values())
    assert not any(name.startswith("images/") for name in public)
    assert not any(content in public.values() for content in images.values())
    listed = {each["sha256"] for each in json.loads(public["manifest.json"])["stored"]}
    assert {sha256(content).hexdigest() for content in images.values()} <= listed


def test_no_head_of_a_returned_sheet_is_told_to_the_public() -> None:
    heads = {row.hash for row in bound_day().read()}
    shown = files_of(bound_day(), public=True)["journal.jsonl"].decode().splitlines()
    acts = [json.loads(line) for line in shown]
    returned = [act["payload"] for act in acts if act.get("kind") == "SignedPaperReturned"]
    assert len(returned) == 13
    assert all(heads.isdisjoint(map(str, payload.values())) for payload in returned)
