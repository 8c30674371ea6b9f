"""A verifier in another language, written from FORMAT.md alone, says what the other two say."""

from __future__ import annotations

import hashlib
import json
import subprocess
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

import pytest

from hearing_desk.desk.bundle import zip_bytes
from hearing_desk.errors import Refusal
from hearing_desk.journal.canonical import dumps
from hearing_desk.journal.port import Journal
from hearing_desk.model.ballots import Mark
from hearing_desk.model.draw import Quota
from hearing_desk.model.people import RosterPerson
from hearing_desk.rules import draw as hdraw
from hearing_desk.rules.roster_file import roster_bytes, seal
from tests.builders import POLICE, SMALL, SQUAD, TRAFFIC, a_seated_hearing
from tests.rehearsal.days import a_plan, played
from tests.rules.pools import DIGITS, person, some_rules
from tests.rules.scheme_text import changed as scheme_changed
from tests.rules.scheme_text import file_text
from tests.verifier.own import OWN, bundled, checked, evidence_of, on_disk
from tests.verifier.test_agreement import (
    BASES,
    GRADES,
    a_hearing_by,
    days,
    forged_at_random,
    keyed,
    usable,
)
from tests.verify.hearings import Forgery, changed, forged, whole_day
from tests.verify.test_corrections import corrected_day
from tests.verify.test_forgeries import figures

THIRD = Path(__file__).with_name("third.mjs")
COUNTING = [
    path
    for path in sorted(OWN.CHOICES)
    if path.startswith("ballot.") and path not in ("ballot.recusal", "ballot.verification")
]


def third(paths: Iterable[Path | str]) -> list[dict[str, Any]]:
    """What the third verifier says of each bundle; `PATH@HEAD` gives it a head from paper."""
    command = ["node", str(THIRD), *map(str, paths)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8")
    assert done.stderr == ""
    return [json.loads(line) for line in done.stdout.splitlines()]


def zipped(folder: Path, journals: Iterable[Journal], *, public: bool = False) -> list[Path]:
    paths = []
    for number, journal in enumerate(journals):
        path = folder / f"{number}{'-public' if public else ''}.zip"
        path.write_bytes(zip_bytes(bundled(journal, public=public)))
        paths.append(path)
    return paths


def checks_failed(said: dict[str, Any]) -> set[str]:
    return {OWN.CHECKS[int(check[1:])][0] for check, _ in said["problems"]}


def test_sound_records_pass_the_third_in_full_and_in_public(tmp_path: Path) -> None:
    journals = [*(day.journal for _, day in days()), *BASES, corrected_day()]
    journals.append(played(a_plan(("panel.scope", "per-group"))).desk.hearing.journal)
    paths = zipped(tmp_path, journals) + zipped(tmp_path, journals, public=True)
    assert [said["problems"] for said in third(paths)] == [[]] * len(paths)


def test_zip_and_folder_say_the_same_and_the_head_on_paper_is_looked_for(tmp_path: Path) -> None:
    archive, unpacked = on_disk(tmp_path, bundled(whole_day()))
    first, second = third([archive, unpacked])
    assert first == second
    assert first["problems"] == []
    known, unknown = third([f"{archive}@{first['head']}", f"{archive}@{'0' * 64}"])
    assert known["problems"] == []
    assert checks_failed(unknown) == {"head"}


@pytest.mark.parametrize("path", COUNTING)
def test_every_rule_of_counting_is_read_from_the_format(path: str, tmp_path: Path) -> None:
    """Papers with every kind of mark, one lost, one invalid, by every value of the rule."""
    journals = []
    for value in OWN.CHOICES[path]:
        for divisor in OWN.CHOICES["ballot.divisor"]:
            chosen = (("ballot.grades", GRADES), ("ballot.divisor", divisor), (path, value))
            text = file_text(scheme_changed(*SMALL, *chosen))
            if usable(text):
                day = a_hearing_by(text)
                keyed(day, POLICE, piles(value), 1, spoiled=True)
                keyed(day, TRAFFIC, piles(divisor), 0, spoiled=False)
                journals.append(day.journal)
    paths = zipped(tmp_path, journals)
    assert paths
    assert [said["problems"] for said in third(paths)] == [[]] * len(paths)


def piles(seed: str) -> list[Any]:
    chance = Random(seed)
    return [
        tuple(Mark(chance.choice(("1", "2", "3", "0", "+", "?", "1+2"))) for _ in range(2))
        for _ in range(4)
    ]


@pytest.mark.parametrize("rule", OWN.CHOICES["ranks.ties"])
def test_ranks_come_out_alike_in_the_third(rule: str, tmp_path: Path) -> None:
    ranked = []
    for seed in range(8):
        chance = Random(seed)
        day = a_seated_hearing(("ranks.ties", rule), ("ranks.decimals", 1))
        for unit in (POLICE, TRAFFIC, SQUAD):
            day.balloted(unit, [(Mark(chance.choice("12")), Mark("1")) for _ in range(4)])
        ranked.append(day)
    paths = zipped(tmp_path, [day.journal for day in ranked])
    for day, said in zip(ranked, third(paths), strict=True):
        notes = OWN.Verification(evidence_of(day.journal), None).run().notes["ranks"]
        told = {
            zh.split("：", 1)[1].split("；")[place]
            for zh, _ in notes
            for place in range(zh.count("；") + 1)
        }
        units = day.hearing.state.units
        ranks = [(rank, unit) for group in said["ranks"].values() for rank, unit, _ in group]
        assert {line.rsplit(" ", 1)[0] for line in told} == {
            f"{rank} {units[unit].unit.name}" for rank, unit in ranks
        }


def test_draws_of_crossed_quotas_come_out_alike_in_the_third(tmp_path: Path) -> None:
    paths = []
    for seed in range(80):
        chance = Random(seed)
        people = [
            replace(
                person(number, chance.choice("甲乙丙")),
                gender=chance.choice("男女"),
                district=chance.choice("东西"),
            )
            for number in range(1, chance.randint(14, 40))
        ]
        try:
            paths.append(a_drawn_bundle(tmp_path / f"{seed}.zip", people, chance))
        except Refusal:  # no panel can meet quotas made up so
            continue
    assert len(paths) > 20
    assert [said["problems"] for said in third(paths)] == [[]] * len(paths)


def a_drawn_bundle(path: Path, people: list[RosterPerson], chance: Random) -> Path:
    """The least bundle with a draw by one to three crossed columns and a replacement in it."""
    roster, seats = seal(people), chance.randint(2, 6)
    quotas = []
    for column in ("sector", "gender", "district")[: chance.randint(1, 2)]:
        for value in sorted({getattr(each, column) for each in people}):
            low = chance.randint(0, 1)
            quotas.append(Quota(column, value, low, chance.randint(max(1, low), seats)))
    rules = some_rules(roster, tuple(quotas), seats, {"甲": 2}, {people[3].id: "亲属"})
    held = hdraw.hold(roster, rules, DIGITS)
    gone = held.panel[0]
    after = hdraw.replace(roster, rules, held, panel=held.panel, withdrawn={gone})
    panel = after.panel or ()
    lines = hdraw.rules_bytes(rules)
    sealed, bound = roster_bytes(people), sha256(lines).hexdigest()
    drawn = {"draw": rules.draw_id, "number": 1, "session": "day"}
    acts: list[tuple[str, dict[str, Any]]] = [
        ("HearingOpened", {"hearing": "h", "title": "t", "rehearsal": False}),
        (
            "PoolSealed",
            {
                "roster_sha256": roster.sha256,
                "roster_sm3": hashlib.new("sm3", sealed).hexdigest(),
                "people": len(people),
                "sectors": [list(each) for each in Counter(p.sector for p in people).items()],
            },
        ),
        (
            "DrawCommitted",
            {
                **drawn,
                "roster_sha256": roster.sha256,
                "rules_sha256": bound,
                "rules_sm3": hashlib.new("sm3", lines).hexdigest(),
                "reason": "",
            },
        ),
        ("SeedRecorded", {"draw": rules.draw_id, "digits": DIGITS, "throws": [["w", len(DIGITS)]]}),
        (
            "DrawHeld",
            {
                **drawn,
                "method": "built-in",
                "device": "",
                "witnesses": ["w"],
                "panel": list(held.panel),
                "alternates": [[queue.sector, list(queue.people)] for queue in held.alternates],
            },
        ),
    ]
    if panel:
        seated = next(each for each in panel if each not in held.panel)
        acts.append(
            (
                "DelegateReplaced",
                {
                    "draw": rules.draw_id,
                    "session": "day",
                    "withdrawn": gone,
                    "reason": "病",
                    "seated": seated,
                    "panel": list(panel),
                },
            )
        )
    files = {
        "draws/1/roster.tsv": sealed,
        "draws/1/rules.tsv": lines,
        "persons.json": dumps(
            [{"person": each.id, "name": each.name, "details": "{}"} for each in people]
        ).encode(),
    }
    path.write_bytes(zip_bytes(written(acts, files)))
    return path


def written(acts: list[tuple[str, dict[str, Any]]], files: dict[str, bytes]) -> dict[str, bytes]:
    """Journal and manifest as FORMAT.md tells them, by hand."""
    lines, head = [], "0" * 64
    for seq, (kind, payload) in enumerate(acts, 1):
        row = {"actor": "desk", "at_utc": "2011-12-23T01:30:00.000Z", "kind": kind}
        row = {**row, "payload": payload, "prev_hash": head, "seq": seq}
        head = sha256(dumps(row).encode()).hexdigest()
        lines.append(dumps({**row, "hash": head}) + "\n")
    files = {**files, "journal.jsonl": "".join(lines).encode()}
    told = [
        {"path": name, "sha256": sha256(content).hexdigest(), "size": len(content)}
        for name, content in sorted(files.items())
    ]
    manifest = {
        "format": "hearing-bundle-1",
        "hearing": "h",
        "title": "t",
        "rehearsal": False,
        "public": False,
        "contacts": False,
        "acts": len(acts),
        "head": head,
        "files": told,
        "stored": [],
    }
    return {**files, "manifest.json": (dumps(manifest) + "\n").encode()}


@pytest.mark.parametrize(
    ("check", "forgery"),
    [
        ("rules", changed("RulesFrozen", sha256="0" * 64)),
        ("pool", changed("PoolSealed", people=3)),
        ("commitments", changed("DrawCommitted", 2, rules_sm3="0" * 64)),
        ("draws", changed("SeedRecorded", digits="9" * 20)),
        ("replacements", changed("DelegateReplaced", panel=[])),
        ("tallies", figures(score="100")),
        ("years", changed("ScoresRecorded", scores=[])),
    ],
    ids=["frozen", "people", "sm3", "dice", "seated", "score", "year"],
)
def test_a_forged_record_is_found_by_the_third_too(
    check: str, forgery: Forgery, tmp_path: Path
) -> None:
    journal = forged(forgery)
    assert check in checked(journal).failed()
    (said,) = third(zipped(tmp_path, [journal]))
    assert check in checks_failed(said)


def test_the_third_never_finds_fault_with_what_the_others_find_sound(tmp_path: Path) -> None:
    """Records with one act changed at random; those not to be bundled at all are passed over."""
    found: dict[Path, set[str]] = {}
    for seed in range(0, 300, 7):
        journal = forged_at_random(seed)
        theirs = checked(journal).failed()
        try:
            (path,) = zipped(tmp_path, [journal])
        except (LookupError, RuntimeError, Refusal):
            continue
        found[path.rename(tmp_path / f"forged-{seed}.zip")] = theirs
    assert len(found) > 20
    for theirs, said in zip(found.values(), third(found), strict=True):
        assert theirs or said["problems"] == []
