"""`roster.tsv` and `rules.tsv`: their bytes, and reading them back without forgiveness."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import Refusal
from hearing_desk.model.draw import Die, DrawRules, PoolRecusal, Quota, SectorAlternates
from hearing_desk.model.people import PersonId, RosterPerson
from hearing_desk.rules.canonical import canonical_cell
from hearing_desk.rules.draw import commitment
from hearing_desk.rules.roster_file import read_roster, roster_bytes, seal
from hearing_desk.rules.rules_file import read_rules, rules_bytes

ZHANG = RosterPerson(
    PersonId("D0002"), "张伟", "企业", "男", "一厂", "城东", (("党派", ""), ("学历", "大学"))
)
LI = RosterPerson(PersonId("D0001"), "李娜", "人大代表", further=(("党派", "九三"), ("学历", "")))
ROSTER = (
    "HDRAW-1\tROSTER\n"
    "id\tname\tsector\tgender\temployer\tdistrict\t党派\t学历\n"
    "D0001\t李娜\t人大代表\t\t\t\t九三\t\n"
    "D0002\t张伟\t企业\t男\t一厂\t城东\t\t大学\n"
).encode()
RULES = DrawRules(
    draw_id="2026-11-21-A",
    roster_sha256="ab" * 32,
    seats=60,
    quotas=(
        Quota("党派", "九三", 0, 3),
        Quota("gender", "女", 24, 36),
        Quota("sector", "企业", 50, 50),
        Quota("sector", "人大代表", 10, 10),
    ),
    alternates=(SectorAlternates("企业", 3), SectorAlternates("人大代表", 2)),
    recusals=(PoolRecusal(PersonId("D0017"), "employer"), PoolRecusal(PersonId("D0003"), "亲属")),
)
RULES_FILE = (
    "HDRAW-1\tRULES\n"
    "draw\t2026-11-21-A\n"
    f"roster\t{'ab' * 32}\n"
    "hash\tSHA-256\n"
    "seed\td10\t20\n"
    "seats\t60\n"
    "quota\tsector\t人大代表\t10\t10\n"
    "quota\tsector\t企业\t50\t50\n"
    "quota\tgender\t女\t24\t36\n"
    "quota\t党派\t九三\t0\t3\n"
    "alternates\tsector\t人大代表\t2\n"
    "alternates\tsector\t企业\t3\n"
    "recuse\tD0003\t亲属\n"
    "recuse\tD0017\temployer\n"
).encode()


def test_the_roster_file_is_written_to_the_byte() -> None:
    assert roster_bytes([ZHANG, LI]) == ROSTER


def test_the_roster_hash_is_the_hash_of_the_file() -> None:
    assert seal([ZHANG, LI]).sha256 == hashlib.sha256(ROSTER).hexdigest()
    assert seal([ZHANG, LI]).sm3 == hashlib.new("sm3", ROSTER).hexdigest()


def test_an_empty_roster_still_has_its_columns() -> None:
    assert roster_bytes([]) == b"HDRAW-1\tROSTER\nid\tname\tsector\tgender\temployer\tdistrict\n"
    assert read_roster(roster_bytes([])).people == ()


def test_the_roster_file_is_read_back() -> None:
    assert read_roster(ROSTER) == seal([LI, ZHANG])


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("HDRAW-1\tROSTER", "\ufeffHDRAW-1\tROSTER", "hdraw-first-line", 1),
        ("大学\n", "大学", "hdraw-last-line", 4),
        ("大学\n", "大学\r\n", "roster-cell", 4),
        ("党派\t学历", "学历\t党派", "roster-columns", 2),
        ("党派\t学历", "党派\t党派", "roster-columns", 2),
        ("党派\t学历", "phone\t学历", "roster-columns", 2),
        ("党派\t学历", "党 派 \t学历", "roster-columns", 2),
        ("id\tname", "name\tid", "roster-columns", 2),
        ("一厂\t", "一厂\t\t", "roster-cell-count", 4),
        ("D0001", "d0001", "roster-id-shape", 3),
        ("D0001", "D0003", "roster-id-order", 4),
        ("D0001", "D0002", "roster-id-order", 4),
        ("李娜", "李  娜", "roster-cell", 3),
        ("李娜", "李\u200b娜", "roster-cell", 3),
        ("李娜", "", "roster-cell", 3),
        ("\t人大代表\t", "\t\t", "roster-cell", 3),
    ],
)
def test_any_deviation_of_the_roster_names_its_line(
    old: str, new: str, code: str, line: int
) -> None:
    changed = ROSTER.decode().replace(old, new, 1).encode()
    with pytest.raises(Refusal) as refused:
        read_roster(changed)
    assert (refused.value.code, refused.value.params["line"]) == (code, line)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("HDRAW-1\tROSTER", "HDRAW-1\tRULES", {"kind": "ROSTER", "line": 1}),
        ("大学\n", "大学", {"kind": "ROSTER", "line": 4}),
        ("一厂\t", "一厂\t\t", {"line": 4, "found": 9, "wanted": 8}),
        ("D0002", "d0002", {"line": 4, "id": "d0002"}),
        ("D0001", "D0002", {"line": 4, "id": "D0002"}),
        ("李娜", "李  娜", {"line": 3, "column": "name", "value": "李  娜"}),
        ("\t人大代表\t", "\t\t", {"line": 3, "column": "sector", "value": ""}),
        ("九三\t", "九三 \t", {"line": 3, "column": "党派", "value": "九三 "}),
        ("\t党派", "\t", {"line": 2}),
    ],
)
def test_a_refused_roster_shows_what_stands_there(
    old: str, new: str, told: dict[str, object]
) -> None:
    with pytest.raises(Refusal) as refused:
        read_roster(ROSTER.decode().replace(old, new, 1).encode())
    assert refused.value.params == told


def test_gender_and_employer_may_be_empty_in_a_roster() -> None:
    assert read_roster(ROSTER).people[0].gender == read_roster(ROSTER).people[0].employer == ""


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"HDRAW-1\tRULES\nab\xff", {"kind": "RULES", "line": 2, "byte": 16}),
        (b"\xff", {"kind": "RULES", "line": 1, "byte": 0}),
        (b"", {"kind": "RULES", "line": 1}),
        (b"HDRAW-1\tRULES", {"kind": "RULES", "line": 2}),
        (b"HDRAW-1\tRULES\ndraw\tx\nroster", {"kind": "RULES", "line": 3}),
    ],
)
def test_a_frame_that_is_off_is_told_by_its_line(content: bytes, told: dict[str, object]) -> None:
    with pytest.raises(Refusal) as refused:
        read_rules(content)
    assert refused.value.params == told


def test_bytes_that_are_not_utf8_are_refused_with_their_line() -> None:
    with pytest.raises(Refusal) as refused:
        read_roster(ROSTER.replace("张伟".encode(), "张伟".encode("gb18030")))
    assert (refused.value.code, refused.value.params["line"]) == ("hdraw-not-utf8", 4)


def test_a_roster_of_one_line_is_refused() -> None:
    with pytest.raises(Refusal, match="roster-columns"):
        read_roster(b"HDRAW-1\tROSTER\n")
    with pytest.raises(Refusal, match="hdraw-last-line"):
        read_roster(b"HDRAW-1\tROSTER")


cells = st.text("张伟·企业 A-é①\U000323b0", max_size=6).map(canonical_cell)
people = st.builds(
    RosterPerson,
    st.from_regex(r"[A-Z0-9][A-Z0-9-]{0,9}", fullmatch=True).map(PersonId),
    cells.filter(bool),
    cells.filter(bool),
    cells,
    cells,
    cells,
    cells.map(lambda cell: (("备注", cell),)),
)


@given(st.lists(people, unique_by=lambda person: person.id, min_size=1))
def test_every_roster_survives_its_file(pool: list[RosterPerson]) -> None:
    assert read_roster(roster_bytes(pool)) == seal(reversed(pool))


def test_the_rules_file_is_written_to_the_byte() -> None:
    assert rules_bytes(RULES) == RULES_FILE


def test_c_is_the_digest_of_the_rules_file() -> None:
    committed = commitment(RULES_FILE)
    assert committed.sha256 == hashlib.sha256(RULES_FILE).hexdigest()
    assert committed.sm3 == hashlib.new("sm3", RULES_FILE).hexdigest()


def test_the_rules_file_is_read_back() -> None:
    assert rules_bytes(read_rules(RULES_FILE)) == RULES_FILE
    dice = replace(RULES, die=Die.D6, digit_count=26, quotas=(), alternates=(), recusals=())
    assert read_rules(rules_bytes(dice)) == dice


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("2026-11-21-A", "2026 11 21", "rules-line", 2),
        ("abab", "ABAB", "rules-line", 3),
        ("SHA-256", "SM3", "rules-line", 4),
        ("d10\t20", "d10\t19", "rules-line", 5),
        ("d10\t20", "d6\t25", "rules-line", 5),
        ("d10\t20", "d20\t20", "rules-line", 5),
        ("seats\t60", "seats\t060", "rules-line", 6),
        ("seats\t60\n", "", "rules-line", 6),
        ("seats\t60", "seats\t60\ntable\tab\t3", "rules-fair-table", 7),
        ("10\t10", "10\t+10", "rules-line", 7),
        ("人大代表\t10", "人大 代表 \t10", "rules-line", 7),
        ("女\t24\t36", "女\t24", "rules-line", 9),
        ("女\t24\t36", "女\t２4\t36", "rules-line", 9),
        ("女\t24", "女\t" + "9" * 5000, "rules-line", 9),
        ("alternates\tsector\t人大", "alternates\tgender\t人大", "rules-line", 11),
        ("企业\t3", "企业\tx", "rules-line", 12),
        ("D0003\t亲属", "D0003\t远房 亲属", "rules-line", 13),
        ("D0017", "D0002", "rules-line", 13),
        ("recuse\tD0017", "recused\tD0017", "rules-line", 14),
    ],
)
def test_any_deviation_of_the_rules_names_its_line(
    old: str, new: str, code: str, line: int
) -> None:
    changed = RULES_FILE.decode().replace(old, new, 1).encode()
    with pytest.raises(Refusal) as refused:
        read_rules(changed)
    assert (refused.value.code, refused.value.params["line"]) == (code, line)


def test_lines_out_of_order_are_refused() -> None:
    lines = RULES_FILE.decode().splitlines(keepends=True)
    lines[6], lines[7] = lines[7], lines[6]
    with pytest.raises(Refusal) as refused:
        read_rules("".join(lines).encode())
    assert refused.value.params["line"] == 7
