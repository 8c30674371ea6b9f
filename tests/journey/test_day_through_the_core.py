"""One command plays the Tonghe hearing of 2011: what the issue lists is all in the record."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from fractions import Fraction
from pathlib import Path

from pypdf import PdfReader

from hearing_desk.cli.places import verifier_files
from hearing_desk.desk.tally_clerk import final_marks
from hearing_desk.model.attendance import DAY, AttendanceStatus, RecusalCause
from hearing_desk.model.ballots import BLANK
from hearing_desk.model.hearing import RoundState
from hearing_desk.model.papers import PaperKind
from hearing_desk.model.speech import SpeechActKind
from hearing_desk.model.units import Unit
from hearing_desk.rules.speech import reading
from tests.journey.conftest import TongheDay


def rounds(tonghe: TongheDay) -> dict[str, RoundState]:
    """The only round of each unit, by the unit's name."""
    return {day.unit.name: day.rounds[0] for day in tonghe.state.units.values()}


def differing(current: RoundState) -> set[int]:
    """Sheets the two passes disagree about."""
    return {sheet for sheet, marks in current.first.items() if current.second[sheet] != marks}


def test_53_units_in_four_groups_are_released(tonghe: TongheDay) -> None:
    groups = Counter(day.unit.group for day in tonghe.state.units.values())
    assert groups == {"law": 16, "admin": 17, "social": 11, "grassroots": 9}
    assert all(day.released_version == 1 for day in tonghe.state.units.values())
    assert tonghe.state.rehearsal


def test_a_panel_of_50_is_drawn_from_400_in_six_sectors(tonghe: TongheDay) -> None:
    pool, (draw,) = tonghe.state.pool, tonghe.state.draws
    assert pool is not None
    assert (pool.people, len(pool.sectors)) == (400, 6)
    assert len(draw.drawn or ()) == len(draw.panel or ()) == 50
    assert sum(len(queue) for _, queue in draw.alternates) >= 10


def test_two_absentees_are_replaced_and_one_delegate_is_late(tonghe: TongheDay) -> None:
    session, (draw,) = tonghe.state.sessions[DAY], tonghe.state.draws
    assert len(draw.replacements) == 2
    assert all(change.seated in (draw.panel or ()) for change in draw.replacements)
    assert Counter(one.status for one in session.attendees.values()) == {
        AttendanceStatus.PRESENT: 48,
        AttendanceStatus.LATE: 1,
        AttendanceStatus.LEFT: 1,
        AttendanceStatus.SUBSTITUTED: 2,
    }
    assert session.closed_present == 49


def test_delegates_are_recused_and_get_no_ballot(tonghe: TongheDay) -> None:
    recusals = tonghe.state.sessions[DAY].recusals
    assert [r.cause for r in recusals].count(RecusalCause.DECLARED) == 1
    (declared,) = [r for r in recusals if r.cause is RecusalCause.DECLARED]
    current = tonghe.state.units[declared.unit].rounds[0]
    assert current.recused >= 1
    assert current.issued == current.present - current.recused


def test_speeches_are_timed_and_some_run_over(tonghe: TongheDay) -> None:
    limits = tonghe.hearing.scheme.speech
    spoken = [day.speech for day in tonghe.state.units.values() if not day.speech.written]
    assert len(spoken) == 44
    overruns = [reading(limits, s.acts, s.acts[-1].at).overrun_ms for s in spoken]
    assert 8 <= sum(overrun > 0 for overrun in overruns) <= 16
    assert max(overruns) < 60_000
    assert sum(any(a.kind is SpeechActKind.PAUSE for a in s.acts) for s in spoken) == 1
    assert sum(len(s.undone) for s in spoken) == 1
    assert sum(s.speaker is not None and not s.speaker.is_head for s in spoken) == 1


def test_the_grassroots_report_in_writing(tonghe: TongheDay) -> None:
    written = {day.unit.group for day in tonghe.state.units.values() if day.speech.written}
    assert written == {"grassroots"}


def test_about_2650_ballots_are_keyed_twice_by_different_operators(tonghe: TongheDay) -> None:
    played = rounds(tonghe).values()
    assert sum(len(current.first) for current in played) in range(2550, 2651)
    for current in played:
        assert list(current.first) == list(range(1, (current.returned or 0) + 1))
        assert set(current.first) == set(current.second)
        assert set(current.first_by.values()).isdisjoint(current.second_by.values())


def test_ballots_are_blank_overmarked_and_one_is_missing(tonghe: TongheDay) -> None:
    tallies = [current.tally for current in rounds(tonghe).values() if current.tally is not None]
    assert len(tallies) == 53
    items = [item for tally in tallies for item in tally.items]
    assert sum(item.blank for item in items) > 50
    assert sum(item.overmarked for item in items) > 5
    assert sum(item.illegible for item in items) > 0
    assert sum(tally.all_blank for tally in tallies) >= 1
    assert [len(current.minuted) for current in rounds(tonghe).values()].count(1) == 1
    (missing,) = [current for current in rounds(tonghe).values() if current.minuted]
    assert missing.issued == (missing.returned or 0) + 1
    assert missing.tally is not None
    assert missing.tally.unreturned_cost > 0
    assert sum(current.exchanged for current in rounds(tonghe).values()) == 1


def test_slips_are_found_by_the_second_pass_and_settled_from_the_paper(tonghe: TongheDay) -> None:
    slips = sum(len(differing(current)) for current in rounds(tonghe).values())
    assert 20 <= slips <= 100
    for current in rounds(tonghe).values():
        settled_or_ruled = current.settled.keys() | current.rulings.keys()
        assert differing(current) <= settled_or_ruled


def test_a_doubtful_ballot_is_adjudicated_by_two(tonghe: TongheDay) -> None:
    ruled = {name: each.rulings for name, each in rounds(tonghe).items() if each.rulings}
    assert "卫生局" in ruled
    for rulings in ruled.values():
        assert all(len(set(ruling.deciders)) == 2 for ruling in rulings.values())
    doubtful = [current.doubts for current in rounds(tonghe).values() if current.doubts]
    assert len(doubtful) >= 1


def test_two_units_tie(tonghe: TongheDay) -> None:
    first, second = (rounds(tonghe)[name].tally for name in ("国家税务局", "司法局"))
    assert first is not None
    assert second is not None
    assert first.score == second.score
    assert "（并列）" in tonghe.output


def test_every_score_follows_from_the_papers(tonghe: TongheDay) -> None:
    """Added up again with nothing but the plan: 20, 15, 10, 5; anything else is 10 (T18, T19)."""
    points = {"1": 20, "2": 15, "3": 10, "4": 5}
    for name, current in rounds(tonghe).items():
        valid = [
            marks for sheet, marks in final_marks(current).items() if sheet not in current.invalid
        ]
        void = len(current.invalid)
        total = sum(points.get(mark, 10) for marks in valid for mark in marks)
        assert current.tally is not None
        assert current.tally.valid == len(valid)
        if not void:
            assert current.tally.score == Fraction(total, current.present - current.recused), name


def test_an_all_blank_ballot_counts_as_five_averages(tonghe: TongheDay) -> None:
    current = rounds(tonghe)["地方税务局"]
    blank = [sheet for sheet, marks in final_marks(current).items() if set(marks) == {BLANK}]
    assert 1 in blank
    assert current.tally is not None
    assert current.tally.all_blank == len(blank)


def test_the_papers_of_the_issue_lie_in_the_folder(tonghe: TongheDay) -> None:
    kinds = Counter(paper.kind for paper in tonghe.state.papers)
    assert kinds[PaperKind.UNIT_TALLY] == kinds[PaperKind.BALLOT_LIST] == 53
    assert kinds[PaperKind.GROUP_SUMMARY] == kinds[PaperKind.RECONCILIATION] == 4
    names = {f"{paper.number}-V{paper.version}.pdf" for paper in tonghe.state.papers}
    assert {path.name for path in (tonghe.folder / "papers").iterdir()} == names
    assert all(name in tonghe.output for name in names)


def test_no_page_hides_that_it_is_a_rehearsal(tonghe: TongheDay) -> None:
    one_of_each = {paper.kind: paper for paper in tonghe.state.papers}
    for paper in one_of_each.values():
        path = tonghe.folder / "papers" / f"{paper.number}-V{paper.version}.pdf"
        assert all("演练" in page.extract_text() for page in PdfReader(path).pages), path.name


def test_a_tally_sheet_says_the_score(tonghe: TongheDay) -> None:
    day = next(day for day in tonghe.state.units.values() if day.unit.name == "公安局")
    text = PdfReader(tonghe.folder / "papers" / f"D8-{day.unit.id}-V1.pdf").pages[0].extract_text()
    tally = day.rounds[0].tally
    assert tally is not None
    assert tally.score is not None
    assert f"{float(tally.score):.2f}" in text
    assert day.unit.name in text


def test_the_terminal_shows_the_ranked_table_of_each_group(tonghe: TongheDay) -> None:
    lines = tonghe.output.splitlines()
    for group, units in (
        ("执法监督组", 16),
        ("综合管理组", 17),
        ("社会服务组", 11),
        ("基层执法单位", 9),
    ):
        start = lines.index(group)
        rows = lines[start + 2 : start + 2 + units]
        scores = [float(row.split()[2]) for row in rows]
        assert scores == sorted(scores, reverse=True)
        assert rows[0].split()[0] == "1"


def test_the_verification_passes(tonghe: TongheDay) -> None:
    assert "不符    V" not in tonghe.output
    assert tonghe.output.splitlines()[-5].startswith("核验结论：没有不符。")


def test_units_stand_by_their_full_names(tonghe: TongheDay) -> None:
    units: list[Unit] = [day.unit for day in tonghe.state.units.values()]
    names = [unit.name for unit in units]
    assert names[0] == "工商行政管理局"
    assert "县公安局交通警察大队" in names
    assert len(set(names)) == 53


def test_a_stranger_verifies_the_bundle_with_python_alone(
    tonghe: TongheDay, tmp_path: Path
) -> None:
    script = tmp_path / "verify_hearing.py"
    script.write_bytes(verifier_files()[script.name])

    ran = subprocess.run(
        [sys.executable, "-I", str(script), str(tonghe.folder / "evidence-bundle.zip")],
        capture_output=True,
        check=False,
    )

    assert ran.returncode == 0
    assert "Result: nothing is wrong." in ran.stdout.decode()
