"""The evidence bundle 证据包: everything by which a stranger checks a hearing, as named bytes.

Source: `design.md` §6; the layout is described in `resources/verifier/FORMAT.md`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Any, Final
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from hearing_desk.desk.hearing import recorded_scheme
from hearing_desk.desk.pin_keeping import DETAIL
from hearing_desk.desk.withheld import public_lines, runs_of, within
from hearing_desk.errors import Refusal
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.chain import journal_line
from hearing_desk.journal.port import FileEntry, Journal, JournalRow
from hearing_desk.model.hearing import HearingState
from hearing_desk.model.papers import PaperKind, StoredPaper
from hearing_desk.rules.publishing import marks_may_be_told
from hearing_desk.words import bundle_words
from hearing_desk.words.language import Language

FORMAT: Final = "hearing-bundle-1"
README: Final = "请先读我 README.txt"
MANIFEST: Final = "manifest.json"

OF_SINGLE_BALLOTS: Final = frozenset(
    (
        PaperKind.BALLOT_LIST,
        PaperKind.CORRECTION_REPORT,
        PaperKind.RECOUNT_RECORD,
        PaperKind.SAMPLE_RECORD,
    )
)
"""Papers on which single ballots may stand."""

_UNSAFE: Final = re.compile(r"[^A-Za-z0-9._-]+")
_FIXED_TIME: Final = (1980, 1, 1, 0, 0, 0)
_READABLE: Final = 0o644 << 16


@dataclass(frozen=True, slots=True)
class Contents:
    """What a bundle is to hold.

    public:   single ballots are left out.
    contacts: telephone and ID numbers go in, with the files as they were received.
    """

    public: bool = False
    contacts: bool = False


@dataclass(frozen=True, slots=True)
class _Taken:
    """A record as it is taken, all acts read, and what of it is wanted."""

    journal: Journal
    state: HearingState
    rows: Sequence[JournalRow]
    contents: Contents


def bundle_files(
    journal: Journal,
    state: HearingState,
    companions: Mapping[str, bytes],
    contents: Contents,
) -> dict[str, bytes]:
    """Every file of the bundle by its path; the same record gives the same bytes.

    companions: verifier and description of the format, by name.
    The record is taken as it is: whoever calls has verified it.
    Raises Refusal: "bundle-public-few": the counts it must hold to be checked would betray a few.
    """
    if contents.public:
        _refuse_few(state)
    rows = tuple(journal.read())
    taken = _Taken(journal, state, rows, contents)
    paths = dict(_stored_paths(taken))
    files = {
        "journal.jsonl": _lines(public_lines(rows) if contents.public else map(journal_line, rows)),
        "persons.json": _persons(taken),
    }
    if state.scheme_text:
        files["scheme.toml"] = state.scheme_text.encode()
    for path, digest in (*paths.items(), *_of_draws(state)):
        stored = journal.file(digest)
        if stored is not None:
            files[path] = stored.content
    files |= companions
    files[README] = _readme(taken)
    files[MANIFEST] = _manifest(taken, files, paths)
    return {name: files[name] for name in sorted(files, key=lambda name: (name != README, name))}


def _refuse_few(state: HearingState) -> None:
    if not state.scheme_text:
        return
    scheme = recorded_scheme(state.scheme_text)
    few = [
        day.unit.name
        for day in state.units.values()
        if any(
            current.tally is not None and not marks_may_be_told(scheme, current.tally)
            for current in day.rounds
        )
    ]
    if few:
        least = scheme.release.min_published
        raise Refusal("bundle-public-few", units="、".join(few), least=least)


def zip_bytes(files: Mapping[str, bytes]) -> bytes:
    """One ZIP of the files, in their order, not compressed and with a fixed time.

    Not compressed: another zlib would write other bytes, and most of it is PDF already.
    """
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as archive:
        for name, content in files.items():
            info = ZipInfo(name, _FIXED_TIME)
            info.create_system, info.external_attr = 3, _READABLE
            archive.writestr(info, content)
    return buffer.getvalue()


def _lines(lines: Iterator[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()


def _stored_paths(taken: _Taken) -> Iterator[tuple[str, str]]:
    """Path and digest of each stored file that goes in; what is left out has none."""
    state, contents = taken.state, taken.contents
    runs = runs_of(taken.rows) if contents.public else ()
    papers = {paper.pdf_sha256: paper for paper in state.papers}
    sealed = {draw.roster_sha256: f"draws/{draw.number}/roster.tsv" for draw in state.draws[::-1]}
    rules = {draw.rules_sha256: f"draws/{draw.number}/rules.tsv" for draw in state.draws[::-1]}
    if state.pool is not None:
        sealed.setdefault(state.pool.roster_sha256, "roster.tsv")
    for entry in taken.journal.files():
        paper = papers.get(entry.sha256)
        if paper is not None:
            if not contents.public or _may_be_public(paper, within(runs, paper.seq)):
                yield _paper_path(paper), entry.sha256
        elif entry.sha256 in sealed or entry.sha256 in rules:
            yield (sealed | rules)[entry.sha256], entry.sha256
        elif folder := _folder_of(entry, taken):
            yield f"{folder}/{entry.sha256[:16]}-{_plain(entry.name)}", entry.sha256


def _folder_of(entry: FileEntry, taken: _Taken) -> str:
    """Where a file goes that somebody handed in; "" = it stays out."""
    binding, contents = taken.state.binding, taken.contents
    images = {returned.file_sha256 for returned in binding.returns}
    images |= {photograph.file_sha256 for photograph in binding.photographs}
    if entry.sha256 in images:  # hands, faces, signatures, and whatever the camera wrote
        return "" if contents.public else "images"
    return "received" if contents.contacts else ""


def _may_be_public(paper: StoredPaper, in_run: bool) -> bool:
    """Printed inside a run, its head would be a hash from within it."""
    return paper.kind not in OF_SINGLE_BALLOTS and not in_run


def _paper_path(paper: StoredPaper) -> str:
    subject = f"-{_plain(paper.subject)}" if paper.subject else ""
    return f"papers/{paper.seq:06d}-{paper.kind.value}{subject}-V{paper.version}.pdf"


def _plain(text: str) -> str:
    return _UNSAFE.sub("_", text).strip("._") or "_"


def _of_draws(state: HearingState) -> Iterator[tuple[str, str]]:
    """Every draw has both its files beside each other, though pools be shared."""
    for draw in state.draws:
        yield f"draws/{draw.number}/roster.tsv", draw.roster_sha256
        yield f"draws/{draw.number}/rules.tsv", draw.rules_sha256


def _persons(taken: _Taken) -> bytes:
    people = []
    for row in taken.journal.persons():
        details: dict[str, Any] = json.loads(row.details)
        details.pop(DETAIL, None)  # a million PINs are soon tried against it
        if not taken.contents.contacts:
            details = {key: value for key, value in details.items() if key == "sector"}
        people.append({"person": row.person, "name": row.name, "details": dumps(details)})
    return (dumps(people) + "\n").encode()


def _readme(taken: _Taken) -> bytes:
    """Chinese first, then English, with the line ends every Windows editor shows."""
    state, rows, contents = taken.state, taken.rows, taken.contents
    kind = "public" if contents.public else "sealed"
    text = "\n\n".join(
        bundle_words.READMES[kind].filled(
            language,
            title=state.title,
            hearing=state.hearing,
            acts=len(rows),
            head=" ".join(re.findall("....", rows[-1].hash)),
            rehearsal=bundle_words.REHEARSAL.to(language) if state.rehearsal else "",
            contacts=bundle_words.CONTACTS[contents.contacts].to(language),
        )
        for language in Language
    )
    return text.replace("\n", "\r\n").encode("utf-8-sig")


def _manifest(taken: _Taken, files: Mapping[str, bytes], paths: Mapping[str, str]) -> bytes:
    state, rows, contents = taken.state, taken.rows, taken.contents
    path_of = {digest: path for path, digest in paths.items() if path in files}
    manifest = {
        "format": FORMAT,
        "hearing": state.hearing,
        "title": state.title,
        "rehearsal": state.rehearsal,
        "public": contents.public,
        "contacts": contents.contacts,
        "acts": len(rows),
        "head": rows[-1].hash,
        "files": [
            {"path": path, "sha256": sha256(content).hexdigest(), "size": len(content)}
            for path, content in sorted(files.items())
        ],
        "stored": [_listed(entry, path_of.get(entry.sha256)) for entry in taken.journal.files()],
    }
    return (dumps(manifest) + "\n").encode()


def _listed(entry: FileEntry, path: str | None) -> dict[str, object]:
    return {
        "sha256": entry.sha256,
        "name": entry.name,
        "media_type": entry.media_type,
        "size": entry.size,
        "path": path,
    }
