"""`hearing-desk draw`: what it prints, the files it leaves, and what it refuses."""

from __future__ import annotations

import csv
import io
import re
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from consistent_sampler import sampler
from pypdf import PdfReader

from tests.cli.terminal import DIGITS, SECTORS, Office, printed_json, refused, typed

SEED = ("--draw-id", "2011-1", "--digits", DIGITS)


def drawn(office: Office, *options: object, lang: str = "zh") -> Result:
    files = ("--roster", office.roster(), "--quota", office.quota())
    return typed("draw", *files, *SEED, *options, lang=lang)


def drawn_json(office: Office, *options: object, lang: str = "zh") -> Any:
    files = ("--roster", office.roster(), "--quota", office.quota())
    return printed_json("draw", *files, *SEED, *options, lang=lang)


def with_alternates(office: Office) -> Path:
    rows = "".join(f"{sector},2,1\n" for sector in SECTORS)
    return office.file("alternates.csv", "界别,名额,候补\n" + rows)


def test_the_object_has_the_keys_of_the_design_and_no_other(office: Office) -> None:
    assert list(drawn_json(office)) == [
        "algorithm",
        "roster_sha256",
        "roster_sm3",
        "rules_sha256",
        "rules_sm3",
        "seed_string",
        "k",
        "tickets",
        "walk",
        "panel",
        "alternates",
        "panel_after_replacement",
        "replacement_walk",
        "replacement_problem",
    ]


def test_tickets_are_those_of_the_independent_referee(office: Office) -> None:
    told = drawn_json(office)
    ids = [f"D{n:03}" for n in range(1, 41)]
    referee = sampler(ids, seed=told["seed_string"], output="tuple", digits=18)
    assert told["tickets"] == [[person, ticket[:20]] for ticket, person, _ in referee]
    assert all(re.fullmatch(r"0\.[0-9]{18}", ticket) for _, ticket in told["tickets"])
    assert told["seed_string"] == f"HDRAW-1|{told['rules_sha256']}|{DIGITS}"
    assert told["k"] == sha256(told["seed_string"].encode()).hexdigest()


def test_the_walk_follows_the_tickets_and_seats_the_panel(office: Office) -> None:
    told = drawn_json(office)
    order = [person for person, _ in told["tickets"]]
    assert [person for person, _ in told["walk"]] == order[: len(told["walk"])]
    seated = [[person, said] for person, said in told["walk"] if said.startswith("seated")]
    assert seated == [[person, f"seated {n}"] for n, person in enumerate(told["panel"], 1)]
    assert {said for _, said in told["walk"] if not said.startswith("seated")} <= {"passed over"}
    assert len(told["panel"]) == 10


def test_nobody_withdrew(office: Office) -> None:
    told = drawn_json(office)
    assert told["alternates"] == {}
    assert told["panel_after_replacement"] is None
    assert told["replacement_walk"] == []
    assert told["replacement_problem"] is None


def test_alternates_come_only_where_the_quota_file_asks(office: Office) -> None:
    files = ("--roster", office.roster(), "--quota", with_alternates(office))
    told = printed_json("draw", *files, *SEED)
    sector = {f"D{n:03}": SECTORS[n % 4] for n in range(1, 41)}
    assert sorted(told["alternates"]) == sorted(SECTORS)
    for name, queue in told["alternates"].items():
        rest = [p for p, _ in told["tickets"] if p not in told["panel"] and sector[p] == name]
        assert queue == rest[:1]


def test_who_withdrew_is_replaced_and_the_others_stay(office: Office) -> None:
    before = drawn_json(office)
    gone = before["panel"][3]
    after = drawn_json(office, "--withdraw", f" {gone}，")
    stay = [person for person in before["panel"] if person != gone]
    assert after["panel_after_replacement"][:9] == stay
    assert after["panel_after_replacement"][9] not in before["panel"]
    assert [gone, "not eligible"] in after["replacement_walk"]
    assert after["replacement_problem"] is None
    assert after["panel"] == before["panel"]


@pytest.mark.parametrize(("lang", "said"), [("zh", "缺 1 人"), ("en", "1 are missing")])
def test_a_replacement_that_no_longer_exists_says_why(office: Office, lang: str, said: str) -> None:
    files = ("--roster", office.roster(10), "--quota", office.quota((2, 3, 3, 2)))
    gone = printed_json("draw", *files, *SEED)["panel"][0]
    told = printed_json("draw", *files, *SEED, "--withdraw", gone, lang=lang)
    assert told["panel_after_replacement"] is None
    assert told["replacement_walk"] == []
    assert said in told["replacement_problem"]
    text = typed("draw", *files, *SEED, "--withdraw", gone, lang=lang)
    assert text.exit_code == 0
    assert text.stdout.splitlines()[-1] == told["replacement_problem"]


def test_the_recused_are_passed_by(office: Office) -> None:
    first = drawn_json(office)["panel"][0]
    recuse = office.file("recuse.csv", f"编号,原因\n{first},亲属\n")
    told = drawn_json(office, "--recuse", recuse)
    assert first not in told["panel"]
    assert all(said == "not eligible" for person, said in told["walk"] if person == first)


@pytest.mark.parametrize(
    ("lang", "commitment", "headings", "after"),
    [
        ("zh", "承诺值 C：", ["席位", "编号", "姓名", "界别"], "递补后的代表："),
        ("en", "Commitment C: ", ["Seat", "Id", "Name", "Sector"], "Panel after replacement: "),
    ],
)
def test_the_panel_is_read_in_a_table(
    office: Office, lang: str, commitment: str, headings: list[str], after: str
) -> None:
    files = ("--roster", office.roster(), "--quota", with_alternates(office))
    told = printed_json("draw", *files, *SEED)
    gone = told["panel"][0]
    lines = typed("draw", *files, *SEED, "--withdraw", gone, lang=lang).stdout.splitlines()
    assert lines[0].startswith(commitment)
    assert lines[0].removeprefix(commitment).replace(" ", "") == told["rules_sha256"]
    assert lines[1].endswith(told["seed_string"])
    assert lines[2].split()[:4] == headings
    assert [line.split()[1] for line in lines[3:11]] == told["panel"]
    assert lines[-1].startswith(after)
    assert re.findall(r"D\d{3}", lines[-1])[:7] == told["panel"][1:]
    assert ("、" in lines[-1]) is (lang == "zh")
    assert (", " in lines[-1]) is (lang == "en")


def test_the_shares_of_a_file_become_seats_of_the_panel(office: Office) -> None:
    rows = "".join(f"{sector},25%\n" for sector in SECTORS)
    quota = office.file("share.csv", "界别,比例\n" + rows)
    told = printed_json("draw", "--roster", office.roster(), "--quota", quota, *SEED, "--panel", 8)
    assert len(told["panel"]) == 8


def test_the_full_form_crosses_sector_and_gender(office: Office) -> None:
    rows = "".join(f"sector,{sector},1,3,1\n" for sector in SECTORS)
    quota = office.file(
        "full.csv", "attribute,value,min,max,alternates\n" + rows + "gender,女,4,4,\n"
        "gender,男,4,4,\n"
    )  # fmt: skip
    told = printed_json("draw", "--roster", office.roster(), "--quota", quota, *SEED, "--panel", 8)
    women = [p for p in told["panel"] if int(p[1:]) // 4 % 2]
    assert len(women) == 4


def test_a_gb18030_roster_draws_the_same_panel(office: Office) -> None:
    utf8 = drawn_json(office)
    files = ("--roster", office.roster(encoding="gb18030"), "--quota", office.quota())
    assert printed_json("draw", *files, *SEED) == utf8


def test_the_files_of_the_draw_redo_it(office: Office, tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    told = drawn_json(office, "--out", out)
    names = ("roster.tsv", "rules.tsv", "tickets.csv", "certificate.pdf")
    assert sorted(path.name for path in out.iterdir()) == sorted(names)
    assert sha256((out / "roster.tsv").read_bytes()).hexdigest() == told["roster_sha256"]
    assert sha256((out / "rules.tsv").read_bytes()).hexdigest() == told["rules_sha256"]
    rows = list(csv.reader(io.StringIO((out / "tickets.csv").read_text("utf-8-sig"))))
    assert [[row[1], row[4]] for row in rows[1:]] == told["tickets"]
    assert [row[0] for row in rows[1:]] == [str(n) for n in range(1, 41)]
    one = rows[7]
    assert one[5] == sha256((told["k"] + one[1]).encode()).hexdigest()


@pytest.mark.parametrize(("lang", "title"), [("zh", "抽选结果证明"), ("en", "Draw Certificate")])
def test_the_certificate_names_the_panel(
    office: Office, tmp_path: Path, lang: str, title: str
) -> None:
    out = tmp_path / "out"
    gone = drawn_json(office)["panel"][0]
    result = drawn(office, "--withdraw", gone, "--out", out, lang=lang)
    assert [line.split(str(out))[-1] for line in result.stdout.splitlines()[-4:]] == [
        "/roster.tsv",
        "/rules.tsv",
        "/tickets.csv",
        "/certificate.pdf",
    ]
    text = "\n".join(page.extract_text() for page in PdfReader(out / "certificate.pdf").pages)
    assert title in text
    assert "D1-2011-1" in text
    for person in drawn_json(office)["panel"]:
        assert person in text


def test_those_who_left_are_paired_with_newcomers_of_their_sector(
    office: Office, tmp_path: Path
) -> None:
    told = drawn_json(office)
    sector = {f"D{n:03}": SECTORS[n % 4] for n in range(1, 41)}
    gone = [
        next(person for person in reversed(told["panel"]) if sector[person] == name)
        for name in SECTORS
    ]
    after = drawn_json(office, "--withdraw", ",".join(gone), "--out", tmp_path / "out")
    came = set(after["panel_after_replacement"]) - set(told["panel"])
    pages = PdfReader(tmp_path / "out" / "certificate.pdf").pages
    text = "".join(page.extract_text() for page in pages)
    pairs = re.findall(r"（(D\d{3})）\s*\S+?（(D\d{3})）", text)
    assert {pair[0] for pair in pairs} == set(gone)
    assert {pair[1] for pair in pairs} == came
    assert all(sector[left] == sector[instead] for left, instead in pairs)


def test_the_files_are_the_same_every_time(office: Office, tmp_path: Path) -> None:
    for name in ("one", "two"):
        assert drawn(office, "--out", tmp_path / name).exit_code == 0
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


# ------------------------------------------------------------------- refusals


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", "quota.csv 第 2 行 “界别”：“人大代表”需要 13 人，可抽取的只有 10 人，缺 3 人。"),
        ("en", "quota.csv row 2 “sector”: “人大代表” needs 13, only 10 are eligible, 3"),
    ],
)
def test_a_quota_that_cannot_be_met_is_told_where_it_stands(
    office: Office, lang: str, said: str
) -> None:
    files = ("--roster", office.roster(), "--quota", office.quota((13, 2, 2, 2)))
    lines = refused(typed("draw", *files, *SEED, lang=lang))
    assert len(lines) == 2
    assert said in lines[1]


def test_a_joint_impossibility_names_the_smallest_conflict(office: Office) -> None:
    quota = office.file(
        "joint.csv",
        "attribute,value,min,max\nsector,人大代表,8,8\nsector,政协委员,0,0\n"
        "sector,企业代表,0,0\nsector,城乡居民,0,0\ngender,男,0,2\ngender,女,0,8\n",
    )
    files = ("--roster", office.roster(), "--quota", quota, "--panel", 8)
    lines = refused(typed("draw", *files, *SEED))
    assert "人大代表 8" in lines[1]
    assert "男 0–2" in lines[1]


def test_more_seats_than_the_quotas_allow_is_told_with_the_file(office: Office) -> None:
    files = ("--roster", office.roster(), "--quota", office.quota(), "--panel", 11)
    lines = refused(typed("draw", *files, *SEED))
    assert lines[1].startswith("  quota.csv “界别”：各项名额上限合计 10，少于评议团 11 席")


def test_an_unknown_column_of_quotas_is_told_by_its_own_name(office: Office) -> None:
    quota = office.file("full.csv", "attribute,value,min,max\n党派,民建,1,1\nsector,x,0,9\n")
    files = ("--roster", office.roster(), "--quota", quota, "--panel", 8)
    assert any("“党派”" in line for line in refused(typed("draw", *files, *SEED)))


def test_the_same_fault_in_many_rows_is_told_once(office: Office) -> None:
    quota = office.file("quota.csv", "界别,名额\n人大代表,3\n政协委员,3\n企业代表,2\n")
    lines = refused(typed("draw", "--roster", office.roster(), "--quota", quota, *SEED))
    assert lines[1:] == [
        "  roster.csv 第 4, 8, 12, 16, 20, 24, 28, 32, 36, 40 行 “界别”："
        "名额表中没有界别“城乡居民”。请改正名单，或在名额表中加上这个界别（名额可为 0）。"
    ]


def test_every_fault_of_a_roster_is_told_at_once_with_row_column_and_value(
    office: Office,
) -> None:
    more = "D001,王某,人大代表,男\nd 99,李某,人大代表,男\n,无名,人大代表,女\nD50,陈\u200b某,,男\n"
    files = ("--roster", office.roster(more=more), "--quota", office.quota())
    lines = refused(typed("draw", *files, *SEED))
    assert [line.split("：")[0] for line in lines[1:]] == [
        "  roster.csv 第 42 行 “编号”",
        "  roster.csv 第 43 行 “编号”",
        "  roster.csv 第 44 行 “编号”",
        "  roster.csv 第 45 行 “姓名”",
        "  roster.csv 第 45 行 “界别”",
    ]
    assert lines[4].endswith("（陈<U+200B>某）")


def test_a_warning_is_told_and_the_draw_goes_on(office: Office) -> None:
    files = ("--roster", office.roster(more="D098,李一,人大代表,男\n"), "--quota", office.quota())
    result = typed("draw", *files, *SEED)
    assert result.exit_code == 0
    assert result.stderr.startswith("注意：roster.csv 第 42 行 “姓名”：")
    assert typed("draw", *files, *SEED, lang="en").stderr.startswith("Note: roster.csv row 42")


def test_warnings_are_left_out_of_a_refusal(office: Office) -> None:
    more = "D098,李一,人大代表,男\nD001,丁一,人大代表,男\n"
    files = ("--roster", office.roster(more=more), "--quota", office.quota())
    assert len(refused(typed("draw", *files, *SEED))) == 2


@pytest.mark.parametrize(
    ("digits", "die", "said"),
    [
        ("1234", "d10", ["种子位数 4 太少：d10 骰子至少 20 位。"]),
        ("", "d10", ["种子位数 0 太少：d10 骰子至少 20 位。"]),
        (DIGITS, "d6", ["种子位数 20 太少：d6 骰子至少 26 位。", *["不是骰子上的数字"] * 7]),
        ("12a4", "d10", ["种子位数 4 太少", "第 3 位“a”不是骰子上的数字（0-9）。"]),
        (DIGITS[:19] + "８", "d10", ["第 20 位“８”不是骰子上的数字"]),
    ],
)
def test_wrong_digits(office: Office, digits: str, die: str, said: list[str]) -> None:
    files = ("--roster", office.roster(), "--quota", office.quota())
    seed = ("--draw-id", "a", "--digits", digits, "--die", die)
    lines = refused(typed("draw", *files, *seed))
    assert len(lines) == 1 + len(said)
    for line, words in zip(lines[1:], said, strict=True):
        assert words in line


def test_people_nobody_knows(office: Office) -> None:
    assert refused(drawn(office, "--withdraw", "D999,D001")) == ["名单中没有这些编号：D999。"]
    recuse = office.file("recuse.csv", "编号,原因\nD999,亲属\nD001,近 亲\n")
    assert refused(drawn(office, "--recuse", recuse))[1].startswith("  recuse.csv 第 3 行 “原因”：")
    recuse = office.file("recuse.csv", "编号,原因\nD999,亲属\n")
    assert refused(drawn(office, "--recuse", recuse))[1:] == [
        "  recuse.csv “编号”：回避表中的编号“D999”不在名单中。请核对编号。"
    ]


def test_a_draw_id_that_cannot_be_one(office: Office) -> None:
    files = ("--roster", office.roster(), "--quota", office.quota())
    lines = refused(typed("draw", *files, "--draw-id", "第一次 抽", "--digits", DIGITS))
    assert "“第一次 抽”不合规定" in lines[1]


def test_the_size_of_the_panel_must_be_known(office: Office) -> None:
    quota = office.file("share.csv", "界别,比例\n人大代表,100%\n")
    lines = refused(typed("draw", "--roster", office.roster(), "--quota", quota, *SEED))
    assert lines[1].startswith("  share.csv：不知道评议团总人数。")


def test_a_faulty_cell_of_a_quota_file_is_shown(office: Office) -> None:
    quota = office.file("quota.csv", "界别,名额\n人大代表,x\n")
    files = ("--roster", office.roster(), "--quota", quota)
    assert refused(typed("draw", *files, *SEED, lang="en"))[1] == (
        "  quota.csv row 2 “名额”: A whole number in the digits 0 to 9 is expected. Correct it. (x)"
    )


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "roster.csv 是空文件"),
        ("编号,姓名".encode("utf-16"), "UTF-16"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "旧格式"),
        ("编号,姓名,界别\nD1,王".encode() + b"\xff\xff,x\n", "第 2 行有无法识别的字节"),
    ],
)
def test_files_that_cannot_be_read(office: Office, content: bytes, said: str) -> None:
    roster = office.folder / "roster.csv"
    roster.write_bytes(content)
    lines = refused(typed("draw", "--roster", roster, "--quota", office.quota(), *SEED))
    assert len(lines) == 1
    assert said in lines[0]


def test_files_that_are_not_there(office: Office) -> None:
    missing = office.folder / "没有.csv"
    files = ("--roster", missing, "--quota", office.quota())
    assert refused(typed("draw", *files, *SEED)) == [f"找不到文件 {missing}。请检查文件名和位置。"]
    files = ("--roster", office.folder, "--quota", office.quota())
    assert "无法读取" in refused(typed("draw", *files, *SEED))[0]


def test_nothing_in_a_folder_is_overwritten(office: Office, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert drawn(office, "--out", out).exit_code == 0
    before = {path: path.read_bytes() for path in out.iterdir()}
    lines = refused(drawn(office, "--out", out, "--panel", 10))
    assert lines == [f"文件夹 {out} 不是空的，不会覆盖其中的文件。请另选文件夹。"]
    assert {path: path.read_bytes() for path in out.iterdir()} == before


def test_a_refused_draw_leaves_no_folder(office: Office, tmp_path: Path) -> None:
    refused(drawn(office, "--withdraw", "D999", "--out", tmp_path / "out"))
    assert not (tmp_path / "out").exists()
