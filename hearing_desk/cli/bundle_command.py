"""`hearing-desk bundle`: a record verified and written as one ZIP that verifies itself."""

from __future__ import annotations

from pathlib import Path

import click

from hearing_desk.cli.bundled import made_bundle, put_bundle, refuse_target, refuse_unsound
from hearing_desk.cli.console import language, refusing
from hearing_desk.cli.outputs import put_files
from hearing_desk.cli.places import SANS, SERIF
from hearing_desk.cli.system_clock import SystemClock
from hearing_desk.desk.bundle import Contents
from hearing_desk.desk.combined import PaperBinder
from hearing_desk.desk.hearing import Hearing
from hearing_desk.errors import Refusal
from hearing_desk.journal.port import Journal
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.ids import GroupId
from hearing_desk.sheet.fonts import FontFiles
from hearing_desk.store.sqlite_journal import open_hearing
from hearing_desk.verify.record import record_of
from hearing_desk.words import bundle_words, combined_words
from hearing_desk.words.acts_told import in_fours


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
    refuse_target(target, ".zip", ".pdf")
    if public and with_contacts:
        raise Refusal("bundle-public-contacts")
    of_papers = target.suffix.lower() == ".pdf"
    if with_contacts if of_papers else group is not None:
        raise Refusal("combined-options")
    journal = open_hearing(file, read_only=True)
    try:
        record = record_of(journal)
        refuse_unsound(record)
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
    bundle = put_bundle(target, *made_bundle(journal, state, contents))
    return (
        bundle_words.WRITTEN.filled(language(), path=target, count=bundle.files),
        bundle_words.DIGEST.filled(language(), digest=in_fours(bundle.sha256)),
        bundle_words.MANIFEST.filled(language(), digest=in_fours(bundle.manifest_sha256)),
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
