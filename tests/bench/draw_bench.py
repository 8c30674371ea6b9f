"""How long a draw of a million people takes, beside a loop that only hashes, converts and sorts.

Each figure comes from a process of its own, so that its peak memory is its own too.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from hashlib import sha256

from hearing_desk.model.draw import DrawRules, Quota, SectorAlternates
from hearing_desk.model.people import PersonId, Roster, RosterPerson
from hearing_desk.rules.draw import hold
from hearing_desk.rules.tickets import ranked

PEOPLE = 1_000_000
SECTORS = ("人大代表", "政协委员", "企业", "群众", "服务对象")
DIGITS = "01234567890123456789"


def lines() -> Iterator[str]:
    """The tickets alone and the whole draw, each beside the floor."""
    floor, floor_mb = _in_own_process("floor")
    for name, words in (
        ("tickets", "tickets in order"),
        ("draw", "whole draw with quotas on sector and gender"),
    ):
        seconds, peak_mb = _in_own_process(name)
        yield (
            f"draw of {PEOPLE:,} people, {words}: {seconds:.2f} s, floor {floor:.2f} s, "
            f"ratio {seconds / floor:.2f} (goal 1.5), peak {peak_mb:.0f} MB "
            f"(goal 600; floor {floor_mb:.0f} MB)"
        )


def _in_own_process(name: str) -> tuple[float, float]:
    """Seconds and peak memory in MB of one of the three jobs, the best of two runs."""
    command = [sys.executable, "-m", "tests.bench.draw_bench", name]
    runs = [json.loads(subprocess.check_output(command)) for _ in range(2)]
    return min(seconds for seconds, _ in runs), max(peak for _, peak in runs)


def _ids() -> list[PersonId]:
    return [PersonId(f"D{number:07d}") for number in range(PEOPLE)]


def _floor_job() -> Callable[[], object]:
    ids, key = _ids(), sha256(DIGITS.encode()).hexdigest()

    def bare_loop() -> object:
        tickets = []
        for person in ids:
            number = int.from_bytes(sha256((key + person).encode()).digest())
            tickets.append((str(number).zfill(64)[::-1], person))
        tickets.sort()
        return tickets

    return bare_loop


def _tickets_job() -> Callable[[], object]:
    ids, key = _ids(), sha256(DIGITS.encode()).hexdigest()
    return lambda: ranked(key, ids)


def _draw_job() -> Callable[[], object]:
    people = tuple(
        RosterPerson(person, f"张{number}", SECTORS[number % 5], "男女"[number % 2])
        for number, person in enumerate(_ids())
    )
    roster = Roster(people, sha256="0" * 64, sm3="0" * 64)
    quotas = (
        *(Quota("sector", sector, 10, 10) for sector in SECTORS),
        Quota("gender", "女", 20, 30),
    )
    alternates = tuple(SectorAlternates(sector, 2) for sector in SECTORS)
    rules = DrawRules("bench", roster.sha256, 50, quotas, alternates)
    return lambda: hold(roster, rules, DIGITS)


def _measure(job: Callable[[], object]) -> tuple[float, float]:
    started = time.perf_counter()
    job()
    seconds = time.perf_counter() - started
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    jobs = {"floor": _floor_job, "tickets": _tickets_job, "draw": _draw_job}
    print(json.dumps(_measure(jobs[sys.argv[1]]())))
