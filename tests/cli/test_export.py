"""`hearing-desk export`: the same released figures in every file, and no text that can run."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from hearing_desk.cli.main import main
from hearing_desk.cli.system_clock import SystemClock
from hearing_desk.cli.table_files import csv_bytes, json_bytes, xlsx_bytes
from hearing_desk.desk.export_cells import Cell, Column, Table, Term
from hearing_desk.intake.ballots import read_ballots
from hearing_desk.model.ballots import Mark
from hearing_desk.model.ids import UnitId
from hearing_desk.store.sqlite_journal import create
from hearing_desk.words.language import Language
from tests.builders import BLANKS, GOOD, POLICE, POOR, SQUAD, TRAFFIC, Day, a_hearing
from tests.rules.scheme_text import accepted

PAPERS = (GOOD, POOR, BLANKS, (Mark("+"), Mark("1+2")))

PUBLIC = {
    "hearing.xlsx",
    "hearing.json",
    "nist-1500-100-results.json",
    *(
        f"{table}.csv"
        for table in (
            "hearing",
            "results",
            "counts",
            "reconciliation",
            "speeches",
            "draws",
            "panel",
            "incidents",
            "papers",
            "acts",
            "year_results",
            "year_components",
            "deductions",
            "survey",
        )
    ),
}
SEALED = {
    "sealed/ballots.xlsx",
    "sealed/ballots.json",
    "sealed/ballots.csv",
    "sealed/nist-1500-103-ballots.json",
}


def released(day: Day, unit: UnitId, papers: Sequence[tuple[Mark, ...]]) -> None:
    day.balloted(unit, papers).locked(unit).printed(unit).signed(unit)
    day.released(unit)


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed record of three released units."""
    path = tmp_path_factory.mktemp("record") / "day.hearing"
    journal = create(path)
    day = a_hearing(journal=journal).sealed().drawn().signed_in()
    released(day, POLICE, [GOOD] * 4)
    released(day, TRAFFIC, PAPERS)
    released(day, SQUAD, [POOR] * 4)
    journal.close()
    return path


def export(record: Path, folder: Path, *options: str) -> Result:
    return CliRunner().invoke(main, [*options, "export", str(record), "--to", str(folder)])


def csv_rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def xlsx_rows(path: Path, title: str) -> list[dict[str, object]]:
    sheet = load_workbook(path)[title]
    headings, *body = sheet.iter_rows(values_only=True)
    return [dict(zip(map(str, headings), row, strict=True)) for row in body]


def a_table(*cells: Cell) -> Table:
    columns = tuple(Column(f"c{place}", f"第{place}列") for place in range(len(cells)))
    return Table("table", "表", columns, (cells,))


# --- the command ----------------------------------------------------------------------------------


def test_every_file_is_written_and_named(record: Path, tmp_path: Path) -> None:
    result = export(record, tmp_path / "out")
    assert result.exit_code == 0, result.output
    found = {p.relative_to(tmp_path / "out") for p in (tmp_path / "out").rglob("*") if p.is_file()}
    assert {path.as_posix() for path in found} == PUBLIC | SEALED
    for path in found:
        assert str(tmp_path / "out" / path) in result.stdout


def test_the_same_figures_stand_in_all_three_files(record: Path, tmp_path: Path) -> None:
    export(record, tmp_path)
    from_json = json.loads((tmp_path / "hearing.json").read_text("utf-8"))["results"]
    from_csv = csv_rows(tmp_path / "results.csv")
    from_xlsx = xlsx_rows(tmp_path / "hearing.xlsx", "评议结果")
    for machine, text, sheet in zip(from_json, from_csv, from_xlsx, strict=True):
        assert machine["unit"] == text["单位"] == sheet["单位"]
        assert str(machine["rank"]) == text["名次"] == str(sheet["名次"])
        assert machine["score"] == text["得分"]
        assert Fraction(machine["score"]) == Fraction(str(sheet["得分"]))
        assert machine["score_exact"] == text["精确得分"] == sheet["精确得分"]
        assert str(machine["raw_total"]) == text["总分"] == str(sheet["总分"])
        assert Fraction(machine["raw_total"]) / machine["divisor"] == Fraction(
            machine["score_exact"]
        )
    assert [row["score_exact"] for row in from_json] == ["100", "175/4", "25"]


def test_exported_ballots_can_be_read_and_counted_again(record: Path, tmp_path: Path) -> None:
    export(record, tmp_path)
    ballot = accepted().ballot
    path = tmp_path / "sealed" / "ballots.xlsx"
    reading = read_ballots(path.read_bytes(), path.name, ballot)
    assert reading.problems == ()
    assert tuple(row.marks for row in reading.rows if row.unit == "交通局") == PAPERS
    assert [row.sheet_no for row in reading.rows] == [1, 2, 3, 4] * 3


def test_ballots_are_in_no_public_file(record: Path, tmp_path: Path) -> None:
    export(record, tmp_path)
    assert "ballots" not in json.loads((tmp_path / "hearing.json").read_text("utf-8"))
    assert "评议票（封存）" not in load_workbook(tmp_path / "hearing.xlsx").sheetnames


def test_english_when_asked(record: Path, tmp_path: Path) -> None:
    export(record, tmp_path, "--lang", "en")
    row = csv_rows(tmp_path / "results.csv")[0]
    assert (row["Unit"], row["State"], row["Tied"]) == ("公安局", "released", "no")
    assert "Results" in load_workbook(tmp_path / "hearing.xlsx").sheetnames


def test_the_same_record_gives_the_same_tables(record: Path, tmp_path: Path) -> None:
    export(record, tmp_path / "a")
    export(record, tmp_path / "b")
    for name in (PUBLIC | SEALED) - {"hearing.xlsx", "sealed/ballots.xlsx"}:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_the_record_is_only_read(record: Path, tmp_path: Path) -> None:
    before = record.read_bytes()
    export(record, tmp_path)
    assert record.read_bytes() == before
    assert [path.name for path in record.parent.iterdir()] == ["day.hearing"]


def test_an_earlier_export_is_never_overwritten(record: Path, tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text("上次的", "utf-8")
    result = export(record, tmp_path)
    assert result.exit_code == 2
    assert str(tmp_path) in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["results.csv"]


def test_a_missing_record_is_refused_and_no_folder_made(tmp_path: Path) -> None:
    result = export(tmp_path / "none.hearing", tmp_path / "out")
    assert result.exit_code == 2
    assert "none.hearing" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_record_whose_chain_is_broken_is_not_exported(record: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.hearing"
    content = record.read_bytes()
    assert b'"marks":["1","1"]' in content
    broken.write_bytes(content.replace(b'"marks":["1","1"]', b'"marks":["2","2"]', 1))
    result = export(broken, tmp_path / "out")
    assert result.exit_code == 2
    assert not (tmp_path / "out").exists()


# --- the files ------------------------------------------------------------------------------------


@pytest.mark.parametrize("start", list("=+-@\t\r\n＝＋－＠"))
def test_a_text_that_looks_like_a_formula_begins_with_an_apostrophe_in_csv(start: str) -> None:
    text = start + "cmd|'/c calc'!A0"
    content = csv_bytes(a_table(text, Term("x", text)), Language.ZH).decode("utf-8-sig")
    row = list(csv.reader(io.StringIO(content, newline="")))[1]
    assert row == ["'" + text, "'" + text]


def test_headings_cannot_run_either() -> None:
    table = Table("table", "表", (Column("c", "=1+1"),), ())
    assert csv_bytes(table, Language.ZH).decode("utf-8-sig") == "'=1+1\r\n"
    assert _sheet(table)["A1"].data_type == "s"


def test_numbers_keep_their_sign_in_csv() -> None:
    content = csv_bytes(a_table(-1, Decimal("-2.50")), Language.ZH).decode("utf-8-sig")
    assert content.splitlines()[1] == "-1,-2.50"


def test_csv_begins_with_a_byte_order_mark() -> None:
    assert csv_bytes(a_table(1), Language.ZH).startswith(b"\xef\xbb\xbf")


def _sheet(table: Table) -> Mapping[str, object]:
    return load_workbook(io.BytesIO(xlsx_bytes([table], Language.ZH))).active


@pytest.mark.parametrize("text", ["=1+1", "=HYPERLINK(1)", "#N/A", "-3", "@SUM(A1)", "0012"])
def test_a_text_stays_a_text_in_xlsx(text: str) -> None:
    cell = _sheet(a_table(text))["A2"]
    assert (cell.data_type, cell.value) == ("s", text)


def test_editing_a_formula_like_cell_does_not_make_it_one() -> None:
    sheet = _sheet(a_table("=1+1", "公安局"))
    assert (sheet["A2"].quotePrefix, sheet["B2"].quotePrefix) == (True, False)


def test_figures_are_numbers_with_their_decimals_in_xlsx() -> None:
    sheet = _sheet(a_table(7, Decimal("92.40"), Decimal("81"), "462/5"))
    assert [sheet[place].data_type for place in ("A2", "B2", "C2", "D2")] == ["n", "n", "n", "s"]
    assert sheet["B2"].value == pytest.approx(92.4)
    assert (sheet["B2"].number_format, sheet["C2"].number_format) == ("0.00", "0")


def test_yes_no_and_nothing_are_words() -> None:
    table = a_table(True, False, None)
    assert csv_bytes(table, Language.ZH).decode().splitlines()[1] == "是,否,"
    assert csv_bytes(table, Language.EN).decode().splitlines()[1] == "yes,no,"


def test_a_character_no_workbook_can_hold_is_replaced() -> None:
    assert _sheet(a_table("响\x07铃"))["A2"].value == "响\N{REPLACEMENT CHARACTER}铃"


def test_json_has_ids_exact_texts_and_real_booleans() -> None:
    table = a_table(Term("law", "执法监督组"), Decimal("92.40"), True, None, 3, "=1")
    assert json.loads(json_bytes([table])) == {
        "table": [
            {"c0": "law", "c1": "92.40", "c2": True, "c3": None, "c4": 3, "c5": "=1"},
        ]
    }


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_no_text_is_lost_or_runs_in_csv(text: str) -> None:
    content = csv_bytes(a_table(text, "末"), Language.ZH).decode("utf-8-sig")
    cell, last = list(csv.reader(io.StringIO(content, newline="")))[1]
    assert last == "末"
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert cell in (text, "'" + text)


# --- the clock ------------------------------------------------------------------------------------


def test_the_clock_never_goes_back_and_names_its_run() -> None:
    clock = SystemClock()
    first, second = clock.now(), clock.now()
    assert second.mono_ms >= first.mono_ms
    assert second.origin == first.origin
    assert SystemClock().now().origin != first.origin
    assert first.utc_ms > 1_700_000_000_000
