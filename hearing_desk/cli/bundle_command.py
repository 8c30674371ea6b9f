"""`hearing-desk bundle`: a record verified and written as one ZIP that verifies itself."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

import click

from hearing_desk.cli.console import language, refusing
from hearing_desk.cli.outputs import put_files
from hearing_desk.cli.places import SANS, SERIF, verifier_files
from hearing_desk.cli.system_clock import SystemClock
from hearing_desk.desk.bundle import MANIFEST, Contents, bundle_files, zip_bytes
from hearing_desk.desk.combined import PaperBinder
from hearing_desk.desk.hearing import Hearing
from hearing_desk.errors import Refusal, errors_among
from hearing_desk.journal.port import Journal
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.ids import GroupId
from hearing_desk.sheet.fonts import FontFiles
from hearing_desk.store.sqlite_journal import open_hearing
from hearing_desk.verify.record import Record, record_of
from hearing_desk.verify.report import Status
from hearing_desk.verify.verification import run
from hearing_desk.words import bundle_words, combined_words


@click.command("bundle", help=bundle_words.BUNDLE_HELP)
@click.argument("file", type=Path)
@click.option("--to", "target", type=Path, required=True, help=bundle_words.TO_HELP)
@click.option("--public", is_flag=True, help=bundle_words.PUBLIC_HELP)
@click.option("--with-contacts", is_flag=True, help=bundle_words.CONTACTS_HELP)
@click.option("--group", help=combined_words.GROUP_HELP)
@refusing
def bundle_command(
    *, file: Path, target: Path, public: bool, with_contacts: bool, group: str | None
) -> None:
    """Write the bundle, or the combined file, whole or not at all, and say what goes where."""
    _refuse_target(target)
    if public and with_contacts:
        raise Refusal("bundle-public-contacts")
    of_papers = target.suffix.lower() == ".pdf"
    if with_contacts if of_papers else group is not None:
        raise Refusal("combined-options")
    journal = open_hearing(file, read_only=True)
    try:
        record = record_of(journal)
        _refuse_unsound(record)
        if of_papers:
            lines = combined(journal, target, group, public=public)
        else:
            contents = Contents(public=public, contacts=with_contacts)
            lines = bundled(journal, record.state, target, contents)
        for line in lines:
            click.echo(line)
    finally:
        journal.close()


def bundled(
    journal: Journal, state: HearingState, target: Path, contents: Contents
) -> tuple[str, ...]:
    """Write the bundle of a record found sound; what there is to say of it."""
    files = bundle_files(journal, state, verifier_files(), contents)
    put_files(target.parent, {target.name: zip_bytes(files)})
    digest = " ".join(re.findall("....", sha256(files[MANIFEST]).hexdigest()))
    return (
        bundle_words.WRITTEN.filled(language(), path=target, count=len(files)),
        bundle_words.MANIFEST.filled(language(), digest=digest),
        (bundle_words.PUBLIC if contents.public else bundle_words.SEALED).to(language()),
    )


def combined(journal: Journal, target: Path, group: str | None, *, public: bool) -> tuple[str, ...]:
    """Write the combined file of a record found sound; what there is to say of it."""
    binder = PaperBinder(Hearing(journal, SystemClock()), FontFiles(SANS, SERIF))
    made = binder.combined(None if group is None else GroupId(group), public=public)
    put_files(target.parent, {target.name: made.content})
    said = combined_words.WRITTEN.filled(
        language(), path=target, count=made.papers, pages=made.pages
    )
    return (said, combined_words.SEALED.to(language())) if made.sealed else (said,)


def _refuse_target(target: Path) -> None:
    if target.suffix.lower() not in (".zip", ".pdf"):
        raise Refusal("bundle-not-zip", path=str(target))
    if target.exists():
        raise Refusal("bundle-exists", path=str(target))


def _refuse_unsound(record: Record) -> None:
    """Raises Refusal: "bundle-empty", "bundle-not-sound"."""
    if not record.rows:
        raise Refusal("bundle-empty")
    failed = [
        check for check in run(record).checks if check.status in (Status.FAILED, Status.COULD_NOT)
    ]
    if failed:
        problems = [found for check in failed for found in errors_among(check.findings)]
        raise Refusal(
            "bundle-not-sound", problems, checks="、".join(check.number for check in failed)
        )
