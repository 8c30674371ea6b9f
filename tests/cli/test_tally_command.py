"""`hearing-desk tally`: a file of ballots counted, and the files that refuse to be."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cli.terminal import ITEMS, Office, printed_json, refused, typed
from tests.rules.scheme_text import changed, file_text


def unit_of(told: Any, name: str) -> Any:
    return next(unit for unit in told["units"] if unit["unit"] == name)


def test_the_object_says_all_of_a_unit(office: Office) -> None:
    ballots = office.ballots("公安局", count=4, more="公安局,5,1+2,?,好,好,好\n")
    told = printed_json("tally", "--ballots", ballots)
    zero = {"good": 0, "fair": 0, "average": 0, "poor": 0}
    odd = {"blank": 0, "overmarked": 0, "illegible": 0}
    assert told == {
        "scheme": "tonghe-2011",
        "units": [
            {
                "unit": "公安局",
                "group": "law",
                "ballots": 5,
                "present": 5,
                "issued": 5,
                "returned": 5,
                "divisor": 5,
                "counts": {
                    "openness": {**zero, "good": 4, **odd, "overmarked": 1},
                    "lawfulness": {**zero, "fair": 4, **odd, "illegible": 1},
                    "service": {**zero, "average": 4, "good": 1, **odd},
                    "integrity": {**zero, "good": 1, **odd, "blank": 4},
                    "systems": {**zero, "poor": 4, "good": 1, **odd},
                },
                "raw_total": 4 * (20 + 15 + 10 + 10 + 5) + 10 + 10 + 60,
                "score": "64.00",
                "score_exact": "64",
                "rank": 1,
                "tied": False,
            }
        ],
    }


def test_ranks_are_within_the_group_and_groups_in_scheme_order(office: Office) -> None:
    best = "".join(f"卫生局,{n},好,好,好,好,好\n" for n in range(1, 7))
    ballots = office.ballots("电业局", "外星局", "公安局", "司法局", more=best)
    told = printed_json("tally", "--ballots", ballots)
    assert [(u["unit"], u["group"], u["rank"], u["tied"]) for u in told["units"]] == [
        ("卫生局", "law", 1, False),
        ("公安局", "law", 2, True),
        ("司法局", "law", 2, True),
        ("电业局", "social", 1, False),
        ("外星局", None, 1, False),
    ]


def test_whoever_is_present_without_a_ballot_was_recused(office: Office) -> None:
    attendance = office.attendance("公安局,9,7,6")
    files = ("--ballots", office.ballots("公安局"), "--attendance", attendance)
    unit = unit_of(printed_json("tally", *files), "公安局")
    assert [unit[key] for key in ("present", "issued", "returned", "divisor")] == [9, 7, 6, 7]
    assert unit["score_exact"] == "360/7"
    assert unit["score"] == "51.43"


def test_a_total_that_is_no_whole_number_is_told_exactly(office: Office) -> None:
    grades = [
        {"id": "good", "label": "好", "points": 50},
        {"id": "poor", "label": "差", "points": "12.5"},
    ]
    scheme = office.file("least.toml", file_text(changed(("ballot.grades", grades))))
    ballots = office.file("ballots.csv", "单位,票号,甲,乙\n公安局,1,好,差\n")
    unit = printed_json("tally", "--ballots", ballots, "--scheme", scheme)["units"][0]
    assert unit["raw_total"] == "125/2"
    assert unit["score"] == "62.50"


def test_a_unit_with_nobody_to_divide_by_has_no_score(office: Office) -> None:
    rules = (("ballot.divisor", "valid"), ("ballot.all_blank", "abstention"))
    scheme = office.file("least.toml", file_text(changed(*rules)))
    ballots = office.file("ballots.csv", "单位,票号,甲,乙\n公安局,1,,\n")
    files = ("--ballots", ballots, "--scheme", scheme)
    unit = printed_json("tally", *files)["units"][0]
    assert [unit[key] for key in ("score", "score_exact", "rank", "divisor")] == [None] * 3 + [0]
    assert typed("tally", *files).stdout.splitlines()[1].split() == [
        "—",
        "—",
        "公安局",
        "—",
        "0÷0",
        "1",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_marks_are_read_however_they_are_written(office: Office, encoding: str) -> None:
    text = f"单位;票号;{ITEMS.replace(',', ';')}\n公安局;1;好;1;较好＋一般;？;\n"
    told = printed_json("tally", "--ballots", office.file("b.csv", text, encoding))
    counts = told["units"][0]["counts"]
    assert counts["openness"]["good"] == 1
    assert counts["lawfulness"]["good"] == 1
    assert counts["service"]["overmarked"] == 1
    assert counts["integrity"]["illegible"] == 1
    assert counts["systems"]["blank"] == 1


@pytest.mark.parametrize(
    ("lang", "heading", "first", "second"),
    [
        (
            "zh",
            ["组别", "名次", "单位", "得分", "总分÷除数", "票数"],
            ["执法监督组", "1（并列）", "公安局", "60.00", "360÷6", "6"],
            ["—", "1", "外星局", "60.00", "360÷6", "6"],
        ),
        (
            "en",
            ["Group", "Rank", "Unit", "Score", "Total÷divisor", "Ballots"],
            ["Law enforcement and supervision", "1 (tied)", "公安局", "60.00", "360÷6", "6"],
            ["—", "1", "外星局", "60.00", "360÷6", "6"],
        ),
    ],
)
def test_the_result_is_read_in_a_table(
    office: Office, lang: str, heading: list[str], first: list[str], second: list[str]
) -> None:
    ballots = office.ballots("公安局", "司法局", "外星局")
    lines = typed("tally", "--ballots", ballots, lang=lang).stdout.splitlines()
    cells = [[cell for cell in line.split("  ") if cell] for line in lines]
    assert [[cell.strip() for cell in row] for row in cells] == [
        heading,
        first,
        [*first[:2], "司法局", *first[3:]],
        second,
    ]


def test_missing_ballots_are_told_and_counted_on(office: Office) -> None:
    attendance = office.attendance("公安局,8,8,8")
    files = ("--ballots", office.ballots("公安局"), "--attendance", attendance)
    result = typed("tally", *files)
    assert result.exit_code == 0
    assert result.stderr == "注意：attendance.csv 第 2 行：收回 8 张，文件中只有 6 张。（公安局）\n"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "zh",
            [
                " 第 2 行：文件中有 6 张票，多于收回的 5 张。（公安局）",
                " 第 3 行：收回 8 张，多于发出的 6 张。",
                " 第 4 行：发出 8 张，多于实到的 7 人。（农业局）",
                " “单位”：出席文件中没有这个单位，评议票文件中却有它的票。（司法局）",
            ],
        ),
        (
            "en",
            [
                " row 2: The file has 6 ballots, more than the 5 returned. (公安局)",
                " row 3: 8 ballots were returned, 6 issued.",
                " row 4: 8 were issued, more than the 7 present. (农业局)",
                " “单位”: The attendance file lacks this unit, which has ballots. (司法局)",
            ],
        ),
    ],
)
def test_figures_that_contradict_the_ballots_refuse_the_file(
    office: Office, lang: str, said: list[str]
) -> None:
    ballots = office.ballots("公安局", "卫生局", "农业局", "司法局")
    attendance = office.attendance("公安局,8,7,5", "卫生局,8,6,8", "农业局,7,8,6")
    files = ("--ballots", ballots, "--attendance", attendance)
    lines = refused(typed("tally", *files, "--json", lang=lang))
    assert len(lines) == 5
    for line, words in zip(lines[1:], said, strict=True):
        assert line.startswith(f"  attendance.csv{words}")


def test_a_broken_attendance_file_is_not_compared(office: Office) -> None:
    ballots = office.ballots("公安局")
    lines = refused(typed("tally", "--ballots", ballots, "--attendance", ballots))
    assert len(lines) == 2
    assert "实到 (present)" in lines[1]


def test_every_faulty_row_is_told_with_column_and_value(office: Office) -> None:
    more = (
        "公安局,7,优,好,好,好,x\n公安局,1,好,好,好,好,好\n公安局,abc,好,好,好,好,好\n"
        ",9,好,好,好,好,好\n公安局,0,好,好,好,好,好\n"
    )
    lines = refused(typed("tally", "--ballots", office.ballots("公安局", more=more)))
    assert [line.split("：")[0] for line in lines[1:]] == [
        "  ballots.csv 第 8 行 “信息公开”",
        "  ballots.csv 第 8 行 “制度建设”",
        "  ballots.csv 第 9 行 “票号”",
        "  ballots.csv 第 10 行 “票号”",
        "  ballots.csv 第 11 行 “单位”",
        "  ballots.csv 第 12 行 “票号”",
    ]
    assert lines[1].endswith("（优）")
    assert lines[2].endswith("（x）")


def test_control_characters_never_reach_the_terminal(office: Office) -> None:
    ballots = office.ballots(more='"公\x1b[31m安\n局",1,好,好,好,好,好\n')
    lines = refused(typed("tally", "--ballots", ballots))
    assert "\x1b" not in "".join(lines)
    assert all(line.startswith(("  ballots.csv", "评议票")) for line in lines)


@pytest.mark.parametrize("scheme", ["nope", "通河", "x" * 5000])
def test_a_scheme_nobody_knows(office: Office, scheme: str) -> None:
    lines = refused(typed("tally", "--ballots", office.ballots("公安局"), "--scheme", scheme))
    assert len(lines) == 1
    assert "tonghe-2011, agri-2009, county-appraisal" in lines[0]


def test_ballots_are_not_counted_by_a_plan_without_a_hearing(office: Office) -> None:
    ballots = office.ballots("公安局")
    lines = refused(typed("tally", "--ballots", ballots, "--scheme", "maanshan-2017", lang="zh"))
    assert "没有听证会" in lines[0]
