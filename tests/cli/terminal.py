"""A user at a terminal: commands as typed, files as they lie in the office."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from hearing_desk.cli.main import main

DIGITS = "20111220083012345678"
SECTORS = ("人大代表", "政协委员", "企业代表", "城乡居民")
ITEMS = "信息公开,依法办事,服务质量,廉洁自律,制度建设"


def typed(*arguments: object, lang: str = "zh") -> Result:
    """What the program answers; any exception but an exit fails the test."""
    line = ["--lang", lang, *map(str, arguments)]
    return CliRunner().invoke(main, line, prog_name="hearing-desk", catch_exceptions=False)


def printed_json(*arguments: object, lang: str = "zh") -> Any:
    """The one object on standard output."""
    result = typed(*arguments, "--json", lang=lang)
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout_bytes)


def refused(result: Result) -> list[str]:
    """The lines of a refusal: exit status 2, nothing on standard output."""
    assert result.exit_code == 2
    assert result.stdout == ""
    return result.stderr.splitlines()


class Office:
    """A folder of received files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def file(self, name: str, text: str, encoding: str = "utf-8") -> Path:
        path = self.folder / name
        path.write_bytes(text.encode(encoding))
        return path

    def roster(self, people: int = 40, encoding: str = "utf-8", more: str = "") -> Path:
        """So many people D001, D002, ... in the four sectors by turns, every other one a woman."""
        rows = "".join(
            f"D{n:03},{'王李张刘陈杨黄赵'[n % 8]}{'一二三四五六七八九'[n // 8]},{SECTORS[n % 4]},"
            f"{'男女'[n // 4 % 2]}\n"
            for n in range(1, people + 1)
        )
        return self.file("roster.csv", "编号,姓名,界别,性别\n" + rows + more, encoding)

    def quota(self, seats: tuple[int, ...] = (3, 3, 2, 2)) -> Path:
        """Seats of the four sectors, without alternates."""
        rows = "".join(f"{name},{n}\n" for name, n in zip(SECTORS, seats, strict=True))
        return self.file("quota.csv", "界别,名额\n" + rows)

    def ballots(self, *units: str, count: int = 6, more: str = "") -> Path:
        """So many alike ballots of each unit: good, fair, average, blank, poor."""
        rows = "".join(
            f"{unit},{number},好,2,一般,,差\n" for unit in units for number in range(1, count + 1)
        )
        return self.file("ballots.csv", f"单位,票号,{ITEMS}\n{rows}{more}")

    def attendance(self, *lines: str) -> Path:
        """Lines of unit, present, issued, returned."""
        return self.file("attendance.csv", "单位,实到,发出,收回\n" + "\n".join(lines) + "\n")
