"""Hostile files through every command: a refusal in words or the work done, never a traceback."""

from __future__ import annotations

import csv
from pathlib import Path

from click.testing import CliRunner, Result

from hearing_desk.cli.main import main
from tests.faults.hostile_files import run_all


def test_no_file_ends_in_a_traceback_or_in_half_a_result(tmp_path: Path) -> None:
    assert [run for run in run_all(tmp_path, share=6) if run.amiss] == []


def test_a_reader_that_trusts_its_files_is_found(tmp_path: Path) -> None:
    """Planted: a roster read as most scripts read it."""

    def trusting(*words: object) -> Result:
        for word in map(Path, map(str, words)):
            if word.suffix == ".csv":
                with word.open(encoding="utf-8") as file:
                    assert [row["姓名"] for row in csv.DictReader(file)]
        return CliRunner().invoke(main, ["schemes"])

    def planted(*words: object) -> Result:
        try:
            return trusting(*words)
        except Exception as error:  # noqa: BLE001 - what CliRunner does with it
            result = CliRunner().invoke(main, ["schemes"])
            result.exception = error
            return result

    amiss = [run for run in run_all(tmp_path, planted, share=6) if run.amiss]
    assert {run.amiss.partition("(")[0] for run in amiss} >= {
        "traceback: KeyError",
        "traceback: UnicodeDecodeError",
    }


def test_a_command_that_writes_before_it_reads_is_found(tmp_path: Path) -> None:
    """Planted: a folder made and a file begun, and then the refusal."""

    def hasty(*words: object) -> Result:
        if "--out" in words:
            out = Path(str(words[words.index("--out") + 1]))
            out.mkdir()
            (out / "roster.tsv").write_bytes(b"id\t")
        return CliRunner().invoke(main, ["tally"])

    amiss = {run.amiss for run in run_all(tmp_path, hasty, share=6)}
    assert "refused, yet something was written" in amiss
