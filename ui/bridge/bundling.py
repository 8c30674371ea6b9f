"""The evidence bundle of the open record, as a job: verified, gathered, written, told in words."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from hearing_desk.cli.bundled import Bundle, made_bundle, put_bundle, refuse_target, refuse_unsound
from hearing_desk.desk.bundle import Contents
from hearing_desk.desk.desk import Desk
from hearing_desk.verify.record import record_of
from hearing_desk.verify.verification import CHECKS
from hearing_desk.words import bundle_words, verify_words
from hearing_desk.words.acts_told import in_fours
from hearing_desk.words.language import Language
from ui.bridge.exporting import reading
from ui.bridge.worker import Tell, Work

MOST_FINDINGS = 10
"""Named where a record does not verify; the notary's page shows all."""

STEPS = len(CHECKS) + 2


def bundle_name(desk: Desk, record: Path, language: Language, *, public: bool) -> Path:
    """Where it is proposed to stand: beside the record, saying whether it is to be sealed."""
    said = {"record": record.stem, "acts": desk.hearing.head.seq}
    return record.with_name(bundle_words.NAMES[public].filled(language, **said))


def bundle_work(record: Path, target: Path, language: Language, *, public: bool) -> Work:
    """The work of `hearing-desk bundle`; its result is what there is to say of it, a line each.

    In the job, Refusal: as `open_hearing`, `refuse_target`, `refuse_unsound`, `made_bundle`,
    `put_bundle`.
    """
    return partial(_bundled, record, target, language, public)


def _bundled(
    record: Path, target: Path, language: Language, public: bool, tell: Tell
) -> tuple[str, ...]:
    refuse_target(target, ".zip")
    tell("", 0, STEPS)

    def on_check(name: str, done: int) -> None:
        tell(verify_words.CHECK_NAMES[name].to(language), done, STEPS)

    with reading(record) as journal:
        opened = record_of(journal)
        refuse_unsound(opened, on_check, MOST_FINDINGS)
        tell(bundle_words.GATHERING.to(language), STEPS - 2, STEPS)
        files, archive = made_bundle(journal, opened.state, Contents(public=public))
    tell(bundle_words.WRITING.filled(language, name=target.name), STEPS - 1, STEPS)
    return _told(put_bundle(target, files, archive), language, public=public)


def _told(bundle: Bundle, language: Language, *, public: bool) -> tuple[str, ...]:
    name = bundle.path.name
    return (
        bundle_words.WRITTEN.filled(language, path=bundle.path, count=bundle.files),
        (bundle_words.PUBLIC if public else bundle_words.SEALED).to(language),
        bundle_words.SIZE.filled(language, size=bundle.size),
        bundle_words.DIGEST.filled(language, digest=in_fours(bundle.sha256)),
        bundle_words.MANIFEST.filled(language, digest=in_fours(bundle.manifest_sha256)),
        bundle_words.HOW.filled(language, name=name),
        bundle_words.HOW_DIGEST.filled(language, name=name),
    )
