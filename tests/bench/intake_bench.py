"""How long received files take to read, beside the bare csv module on the same bytes."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Callable, Iterator

from hearing_desk.intake.ballots import read_ballots
from hearing_desk.intake.roster import read_roster
from hearing_desk.model.scheme import BallotRules
from tests.rules.counting import TONGHE

ROSTER_ROWS = 10_000
BALLOT_ROWS = 100_000


def lines() -> Iterator[str]:
    """A line for a roster of 10 000 people and one for a file of 100 000 ballots."""
    roster = roster_file(ROSTER_ROWS)
    yield _line("roster", ROSTER_ROWS, roster, lambda: read_roster(roster, "roster.csv"))
    ballots = ballots_file(BALLOT_ROWS, TONGHE)
    yield _line(
        "ballots", BALLOT_ROWS, ballots, lambda: read_ballots(ballots, "ballots.csv", TONGHE)
    )


def roster_file(people: int) -> bytes:
    """A roster with every column a county keeps."""
    rows = (
        f"D{number:05},张三{number % 97},企业,女,通河县人民医院,通河镇,13800000000,无\n"
        for number in range(people)
    )
    return ("编号,姓名,界别,性别,工作单位,区域,联系电话,备注\n" + "".join(rows)).encode()


def ballots_file(papers: int, rules: BallotRules) -> bytes:
    """Ballots of one unit after another, fifty each."""
    cells = ",".join("12300"[: len(rules.items)])
    heading = ",".join(item.id for item in rules.items)
    rows = (f"单位{number // 50},{number % 50 + 1},{cells}\n" for number in range(papers))
    return (f"单位,票号,{heading}\n" + "".join(rows)).encode()


def _line(name: str, rows: int, content: bytes, read: Callable[[], object]) -> str:
    floor = _best(lambda: list(csv.reader(io.StringIO(content.decode()))))
    ours = _best(read)
    return f"intake {name} {rows} rows: {ours:.3f} s, bare csv {floor:.3f} s, {ours / floor:.1f}x"


def _best(act: Callable[[], object], times: int = 3) -> float:
    """The shortest of a few runs, in seconds."""
    took = []
    for _ in range(times):
        start = time.perf_counter()
        act()
        took.append(time.perf_counter() - start)
    return min(took)
