"""`hearing-desk bundle`: verified first, written whole or not at all, verified again as a ZIP."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pypdf import PdfReader

from hearing_desk.cli.bundle_command import bundle_command
from hearing_desk.cli.verify_command import verify_command
from hearing_desk.desk.desk import Desk
from hearing_desk.model.papers import PaperKind
from hearing_desk.store.sqlite_journal import create
from hearing_desk.words.language import Language
from tests.builders import CLERK, POLICE, a_hearing
from tests.cli.test_verify_command import tampered
from tests.sheet.papers import FONTS
from tests.verifier.own import OWN, bundled, on_disk
from tests.verify.hearings import whole_day


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """A record on disk, closed, up to the first score."""
    path = tmp_path / "day.hearing"
    journal = create(path)
    a_hearing(journal=journal).sealed().drawn().signed_in().balloted(POLICE)
    journal.close()
    return path


def bundle(*arguments: object, language: Language = Language.ZH) -> Result:
    return CliRunner().invoke(bundle_command, [str(a) for a in arguments], obj=language)


def verify(*arguments: object) -> Result:
    return CliRunner().invoke(verify_command, [str(a) for a in arguments], obj=Language.ZH)


def test_a_bundle_is_written_and_verifies_both_ways(record: Path) -> None:
    target = record.with_name("证据.zip")
    result = bundle(record, "--to", target)
    assert result.exit_code == 0
    assert result.stdout.startswith(f"证据包：{target}（")
    assert "请装入公证员的密封袋" in result.stdout
    assert OWN.verify(str(target)).failed() == set()
    verified = verify(target)
    assert verified.exit_code == 0
    assert "通过    V0   证据包与其清单一致" in verified.stdout
    assert sorted(path.name for path in record.parent.iterdir()) == ["day.hearing", "证据.zip"]


def test_the_same_record_twice_gives_the_same_file(record: Path) -> None:
    for name in ("a.zip", "b.zip"):
        bundle(record, "--to", record.with_name(name))
    assert record.with_name("a.zip").read_bytes() == record.with_name("b.zip").read_bytes()


def test_a_public_bundle_says_what_to_look_at(record: Path) -> None:
    target = record.with_name("b.zip")
    result = bundle(record, "--to", target, "--public", language=Language.EN)
    assert "No single ballots are in it" in result.stdout
    assert OWN.verify(str(target)).status("tallies") == "withheld"
    refused = verify(target)
    assert refused.exit_code == 2
    assert "verify_hearing.py" in refused.stderr


def test_contacts_go_in_when_asked(record: Path) -> None:
    target = record.with_name("b.zip")
    assert bundle(record, "--to", target, "--with-contacts").exit_code == 0
    assert OWN.verify(str(target)).status("contacts") == "passed"
    refused = bundle(record, "--to", record.with_name("c.zip"), "--with-contacts", "--public")
    assert refused.exit_code == 2


def test_nothing_is_overwritten_and_the_name_is_that_of_a_zip(record: Path) -> None:
    assert bundle(record, "--to", record).exit_code == 2
    target = record.with_name("b.zip")
    target.write_bytes(b"mine")
    assert bundle(record, "--to", target).exit_code == 2
    assert target.read_bytes() == b"mine"


def test_a_record_that_does_not_verify_makes_no_bundle(record: Path) -> None:
    tampered(record, "update journal set actor = 'x' where seq = 5")
    result = bundle(record, "--to", record.with_name("b.zip"))
    assert result.exit_code == 2
    assert "记录未通过核验（V1、V4" in result.stderr
    assert not record.with_name("b.zip").exists()


def test_an_empty_record_makes_no_bundle(tmp_path: Path) -> None:
    create(tmp_path / "empty.hearing").close()
    result = bundle(tmp_path / "empty.hearing", "--to", tmp_path / "b.zip")
    assert (result.exit_code, "空的" in result.stderr) == (2, True)


def test_an_altered_zip_fails_with_the_file_named(tmp_path: Path) -> None:
    files = bundled(whole_day())
    archive, _ = on_disk(tmp_path, {**files, "scheme.toml": b"id = 1"})
    result = verify(archive)
    assert result.exit_code == 1
    assert "不符    V0   证据包与其清单一致" in result.stdout
    assert "证据包中的 scheme.toml 与清单不符" in result.stdout


def test_a_record_opened_by_an_own_sqlite_says_the_same(record: Path) -> None:
    """The verifier reads a record that was not closed in order, too."""
    assert OWN.verify(str(record)).failed() == set()
    con = sqlite3.connect(record)
    con.execute("pragma journal_mode = wal").fetchall()
    con.execute("pragma user_version = 1")
    assert OWN.verify(str(record)).failed() == set()
    con.close()


# --- the combined file ------------------------------------------------------------------------


@pytest.fixture
def printed(tmp_path: Path) -> Path:
    """A record with two papers of a unit in it."""
    path = tmp_path / "printed.hearing"
    with closing(create(path)) as journal:
        day = a_hearing(journal=journal).sealed().drawn().signed_in().balloted(POLICE)
        desk = Desk(journal, day.clock, FONTS)
        desk.hearing.sit_down(CLERK)
        desk.tally.lock(POLICE)
        for kind in (PaperKind.UNIT_TALLY, PaperKind.BALLOT_LIST):
            desk.papers.print(kind, POLICE)
    return path


def test_a_pdf_is_all_stored_papers_with_bookmarks(printed: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        result = bundle(printed, "--to", printed.with_name(name))
        assert result.exit_code == 0
    assert "合订文件：" in result.stdout
    assert "请随证据包密封" in result.stdout
    content = printed.with_name("a.pdf").read_bytes()
    assert content == printed.with_name("b.pdf").read_bytes()
    assert len(PdfReader(BytesIO(content)).outline) == 5
    assert not list(printed.parent.glob("*.part"))


def test_a_public_pdf_of_a_group_says_nothing_of_a_seal(printed: Path) -> None:
    target = printed.with_name("law.pdf")
    result = bundle(printed, "--to", target, "--group", "law", "--public", language=Language.EN)
    assert result.stdout == f"Combined file: {target} (1 papers, 2 pages)\n"
    assert bundle(printed, "--to", printed.with_name("x.pdf"), "--group", "none").exit_code == 2


def test_options_of_the_one_are_refused_for_the_other(printed: Path) -> None:
    for name, options in (("a.pdf", ["--with-contacts"]), ("a.zip", ["--group", "law"])):
        refused = bundle(printed, "--to", printed.with_name(name), *options)
        assert refused.exit_code == 2
        assert "--group 只用于合订文件" in refused.stderr
        assert not printed.with_name(name).exists()
