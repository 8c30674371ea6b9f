"""What may leave the room: released figures as they were counted, and nothing about anybody."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

import pytest

from hearing_desk.desk.export_cells import Cell, Table, Term, exact_cell
from hearing_desk.desk.export_tables import export_tables
from hearing_desk.journal.ballot_events import IncidentRecorded, SupervisionEnded
from hearing_desk.model.attendance import DAY, SessionId
from hearing_desk.model.ballots import DoubtReason, EntryPass, InvalidReason, Mark
from hearing_desk.model.ids import GroupId, SheetNo, UnitId
from hearing_desk.model.people import Contact, PersonId
from hearing_desk.rules.pool import form
from hearing_desk.words import export_words
from hearing_desk.words.language import Language
from tests.builders import (
    BLANKS,
    CLERK,
    GOOD,
    NOTARY,
    POLICE,
    POOR,
    SECOND_CLERK,
    SQUAD,
    TRAFFIC,
    Day,
    a_hearing,
    a_new_day,
    a_scheme,
    a_seated_hearing,
)
from tests.rules.pools import a_row

LAW, GRASSROOTS = SessionId("law"), SessionId("grassroots")
PHONE, ID_CARD, EMPLOYER = "88123-45", "230128AB", "县农机厂"

ZERO_FIGURES = ("score", "score_exact", "raw_total", "divisor", "valid", "returned", "margin")


def tables(day: Day, language: Language = Language.ZH) -> dict[str, Table]:
    """The tables by name, public and sealed."""
    export = export_tables(day.hearing, language)
    return {table.name: table for table in (*export.public, *export.sealed)}


def rows(day: Day, name: str) -> list[dict[str, Cell]]:
    """A table's rows as a machine reads them: column name to value, terms by id."""
    table = tables(day)[name]
    names = [column.name for column in table.columns]
    return [
        {
            column: cell.id if isinstance(cell, Term) else cell
            for column, cell in zip(names, row, strict=True)
        }
        for row in table.rows
    ]


def row_of(day: Day, name: str, unit: str) -> dict[str, Cell]:
    return next(row for row in rows(day, name) if row["unit"] == unit)


def texts(day: Day) -> Iterator[str]:
    """Every text that leaves, for people and for machines."""
    for table in tables(day).values():
        for cell in (cell for row in table.rows for cell in row):
            if isinstance(cell, Term):
                yield from (cell.id, cell.text)
            elif cell is not None:
                yield str(cell)


def released(day: Day, unit: UnitId) -> Day:
    """The unit's figures locked, printed, signed and told to the hall."""
    day.locked(unit).printed(unit).signed(unit)
    day.released(unit)
    return day


def a_finished_day() -> Day:
    """Three units released: one all good, one of mixed marks, one all poor."""
    day = a_seated_hearing()
    released(day.balloted(POLICE), POLICE)
    released(day.balloted(TRAFFIC, [GOOD, POOR, BLANKS, (Mark("+"), Mark("1+2"))]), TRAFFIC)
    return released(day.balloted(SQUAD, [POOR] * 4), SQUAD)


# --- figures --------------------------------------------------------------------------------------


def test_results_are_the_figures_that_were_counted() -> None:
    day = a_finished_day()
    tally = day.round(TRAFFIC).tally
    assert tally is not None
    row = row_of(day, "results", "交通局")
    assert row == {
        "group": "law",
        "unit": "交通局",
        "state": "released",
        "rank": 2,
        "tied": False,
        "score": Decimal("43.75"),
        "score_exact": "175/4",
        "raw_total": 175,
        "divisor": 4,
        "margin": None,
        "round": 1,
        "present": 4,
        "recused": 0,
        "issued": 4,
        "exchanged": 0,
        "returned": 4,
        "unreturned": 0,
        "valid": 4,
        "invalid": 0,
        "abstentions": 0,
        "all_blank": 1,
    }
    assert (tally.raw_total, tally.divisor, tally.score) == (175, 4, Fraction(175, 4))


def test_a_score_keeps_the_decimals_it_is_shown_with() -> None:
    assert str(row_of(a_finished_day(), "results", "公安局")["score"]) == "100.00"


def test_units_stand_in_rank_order_within_their_group() -> None:
    day = a_seated_hearing()
    released(day.balloted(POLICE, [POOR] * 4), POLICE)
    released(day.balloted(TRAFFIC), TRAFFIC)
    law = [row for row in rows(day, "results") if row["group"] == "law"]
    assert [(row["unit"], row["rank"], row["margin"]) for row in law] == [
        ("交通局", 1, 9),
        ("公安局", 2, None),
    ]


def test_an_absent_unit_stands_last_without_a_rank_and_keeps_nobody_waiting() -> None:
    day = a_seated_hearing()
    day.speeches.unit_absent(POLICE, "未到场")
    released(day.balloted(TRAFFIC), TRAFFIC)
    law = [row for row in rows(day, "results") if row["group"] == "law"]
    assert [(row["unit"], row["state"], row["rank"]) for row in law] == [
        ("交通局", "released", 1),
        ("公安局", "absent", None),
    ]


def test_counts_keep_blank_over_marked_and_illegible_apart_and_add_up() -> None:
    day = a_finished_day()
    found = {
        (row["item"], row["mark"]): row["ballots"]
        for row in rows(day, "counts")
        if row["unit"] == "交通局"
    }
    assert found == {
        ("first", "good"): 1,
        ("first", "poor"): 1,
        ("first", "blank"): 1,
        ("first", "overmarked"): 1,
        ("first", "illegible"): 0,
        ("second", "good"): 1,
        ("second", "poor"): 1,
        ("second", "blank"): 1,
        ("second", "overmarked"): 1,
        ("second", "illegible"): 0,
    }


def test_nobody_to_divide_by_is_no_score() -> None:
    day = a_seated_hearing(("ballot.divisor", "valid"), ("ballot.all_blank", "abstention"))
    released(day.balloted(POLICE, [BLANKS] * 4), POLICE)
    day.speeches.unit_absent(TRAFFIC, "未到场")
    row = row_of(day, "results", "公安局")
    assert (row["score"], row["score_exact"], row["divisor"]) == (None, None, 0)
    assert (row["rank"], row["abstentions"]) == (None, 4)


def test_whole_numbers_are_numbers_and_others_exact_fractions() -> None:
    assert exact_cell(Fraction(4365)) == 4365
    assert exact_cell(Fraction(25, 2)) == "25/2"


def test_a_group_without_units_is_left_out() -> None:
    groups = [{"id": "law", "label": "执法组", "units": ["公安局"]}, {"id": "none", "label": "空"}]
    day = a_hearing(("groups", groups))
    assert [row["group"] for row in rows(day, "results")] == ["law"]


# --- before the release ---------------------------------------------------------------------------


@pytest.mark.parametrize("stage", ["tallied", "locked", "signed"])
def test_no_figure_of_a_unit_leaves_before_its_release(stage: str) -> None:
    day = a_seated_hearing().balloted(POLICE)
    if stage != "tallied":
        day.locked(POLICE)
    if stage == "signed":
        day.printed(POLICE).signed(POLICE)
    row = row_of(day, "results", "公安局")
    assert {row[figure] for figure in ZERO_FIGURES} == {None}
    assert row["rank"] is None
    assert rows(day, "counts") == []
    assert rows(day, "ballots") == []


def test_ranks_and_margins_wait_for_the_last_unit_of_the_group() -> None:
    day = a_seated_hearing()
    released(day.balloted(POLICE), POLICE)
    day.balloted(TRAFFIC)
    row = row_of(day, "results", "公安局")
    assert (row["score"], row["rank"], row["tied"], row["margin"]) == (Decimal(100), *[None] * 3)
    released(day, TRAFFIC)
    row = row_of(day, "results", "公安局")
    assert (row["rank"], row["tied"], row["margin"]) == (1, True, 0)


def test_a_settled_tie_changes_ranks_and_nothing_else_of_the_figures() -> None:
    day = a_seated_hearing(("ranks.ties", "lot"))
    for unit in (POLICE, TRAFFIC):
        released(day.balloted(unit), unit)
    shared = {row["unit"]: row for row in rows(day, "results")}
    day.tally.settle_by_lot(GroupId("law"), (TRAFFIC, POLICE))
    for row, rank in ((row_of(day, "results", "交通局"), 1), (row_of(day, "results", "公安局"), 2)):
        changed = {name for name in row if row[name] != shared[row["unit"]][name]}
        assert (row["rank"], row["tied"]) == (rank, False)
        assert changed <= {"rank", "tied", "margin"}


# --- reconciliation -------------------------------------------------------------------------------


def test_every_round_is_reconciled_void_ones_too() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE, 5)
    day.ballots.recount(POLICE, returned=5, foreign=0, reason="复点")
    day.ballots.void(POLICE, "收回多于发出")
    day.issued(POLICE, printed=5)
    first, second = rows(day, "reconciliation")
    assert (first["round"], first["returned"], first["unreturned"]) == (1, 5, -1)
    assert (first["voided"], first["agrees"]) == ("收回多于发出", None)
    assert (second["round"], second["returned"], second["unreturned"]) == (2, None, None)
    assert (second["issued"], second["printed"], second["foreign"]) == (4, 5, None)


def test_papers_that_add_up_agree() -> None:
    row = row_of(a_finished_day(), "reconciliation", "公安局")
    assert row["agrees"] is True
    assert (row["printed"], row["issued"], row["unused"], row["keyed"]) == (6, 4, 2, 4)


def test_printed_paper_that_is_missing_does_not_agree() -> None:
    day = a_seated_hearing().reported(POLICE).issued(POLICE)
    day.ballots.exchange(POLICE)
    day.collected(POLICE).keyed(POLICE)
    day.round(POLICE).unused = 0  # one blank ballot went astray
    day.closed(POLICE).tallied(POLICE)
    assert row_of(day, "reconciliation", "公安局")["agrees"] is False


# --- ballots --------------------------------------------------------------------------------------


def a_disputed_unit() -> Day:
    """Four papers: settled, ruled upon, invalid and keyed, invalid and never keyed."""
    day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE)
    for operator, entry_pass, sheets in (
        (CLERK, EntryPass.FIRST, (GOOD, GOOD, GOOD)),
        (SECOND_CLERK, EntryPass.SECOND, (POOR, GOOD, GOOD)),
    ):
        day.hearing.sit_down(operator)
        for sheet_no, marks in enumerate(sheets, 1):
            day.entry.enter(POLICE, entry_pass, SheetNo(sheet_no), marks)
    day.entry.settle(POLICE, SheetNo(1), (Mark("1"), Mark("2")))
    day.entry.doubt(POLICE, SheetNo(2), DoubtReason.CORRECTED)
    deciders = ("吴总监", "赵公证")
    day.entry.adjudicate(
        POLICE, SheetNo(2), (Mark("?"), Mark("1+2")), "问13912345678后定", deciders
    )
    for sheet_no, reason in ((3, InvalidReason.IDENTIFIED), (4, InvalidReason.OTHER)):
        day.entry.invalidate(POLICE, SheetNo(sheet_no), reason, "签名张三", deciders)
    return released(day.closed(POLICE).tallied(POLICE), POLICE)


def test_ballots_stand_in_sheet_order_with_their_final_marks() -> None:
    found = [(row["first"], row["second"]) for row in rows(a_disputed_unit(), "ballots")]
    assert found == [("good", "poor"), ("illegible", "good+poor"), ("good", "good"), (None, None)]


def test_a_ballot_says_why_it_is_not_as_keyed_and_names_nobody() -> None:
    assert [row["remark"] for row in rows(a_disputed_unit(), "ballots")] == [
        "两次录入有差异，已对照纸质票",
        "裁定：问［号码已略去］后定",
        "无效：写有姓名或记号",
        "无效：其他",
    ]


def test_marks_read_as_in_a_ballots_file() -> None:
    table = tables(a_finished_day())["ballots"]
    traffic = [row[4:6] for row in table.rows if row[1] == "交通局"]
    shown = [[cell.text for cell in row if isinstance(cell, Term)] for row in traffic]
    assert shown == [["好", "好"], ["差", "差"], ["", ""], ["+", "好+差"]]


def test_an_undisputed_ballot_has_no_remark() -> None:
    assert {row["remark"] for row in rows(a_finished_day(), "ballots")} == {None}


def test_ballots_know_neither_time_nor_operator() -> None:
    columns = [column.name for column in tables(a_finished_day())["ballots"].columns]
    assert columns == ["group", "unit", "round", "sheet_no", "first", "second", "remark"]


def test_single_ballots_are_kept_apart_from_what_everybody_may_have() -> None:
    export = export_tables(a_finished_day().hearing, Language.ZH)
    assert [table.name for table in export.sealed] == ["ballots"]
    assert all("sheet_no" not in {c.name for c in table.columns} for table in export.public)


# --- people ---------------------------------------------------------------------------------------


def a_day_with_contacts() -> Day:
    """A panel whose members have telephones, ID numbers and employers."""
    day = a_new_day().opened().ruled(a_scheme()).frozen()
    draft = form(
        a_row(
            number,
            f"D{number:04d}",
            f"张{number}",
            sector="企业" if number % 2 else "居民",
            employer=EMPLOYER,
            phone=f"{PHONE}{number}",
            id_card=f"{ID_CARD}{number}",
        )
        for number in range(1, 13)
    )
    assert draft.contacts[0] == Contact(PersonId("D0001"), f"{PHONE}1", f"{ID_CARD}1")
    day.pool.seal(draft, "名册.csv", "原样".encode())
    return released(day.drawn().signed_in().balloted(POLICE), POLICE)


def test_no_telephone_id_number_employer_or_id_leaves() -> None:
    day = a_day_with_contacts()
    day.recorded(IncidentRecorded(1, "电话", f"张7（{PHONE}7，{ID_CARD}7）来电"))
    told = "\n".join(texts(day))
    assert "张1" in told
    for secret in (PHONE, ID_CARD, EMPLOYER, "D0001", CLERK, SECOND_CLERK, NOTARY, "王录入"):
        assert secret not in told
    assert rows(day, "incidents")[0]["text"] == "张7（［号码已略去］，［号码已略去］）来电"


@pytest.mark.parametrize(
    "number",
    [
        "13912345678",
        "139-1234-5678",
        "139 1234 5678",
        "0451-57423456",
        "230128197001011234",
        "23012819700101123X",
    ],
)
def test_numbers_typed_into_a_text_are_left_out_of_it(number: str) -> None:
    day = a_hearing()
    day.recorded(IncidentRecorded(1, "其他", f"致电{number}，未接"))
    assert rows(day, "incidents")[0]["text"] == "致电［号码已略去］，未接"


def test_other_numbers_stay_in_a_text() -> None:
    day = a_hearing()
    text = "2011-12-23 09:15，票号 12 13 14 15 16 17，文号2011088"
    day.recorded(IncidentRecorded(1, "其他", text))
    assert rows(day, "incidents")[0]["text"] == text


def test_the_panel_is_told_by_name_sector_and_attendance() -> None:
    day = a_hearing().sealed().drawn()
    gone, late, *others = day.panel
    day.sign_in.absent(DAY, gone, "住院")
    day.sign_in.substitute(DAY, gone, "住院")
    came = next(person for person in day.panel if person not in (gone, late, *others))
    for person in (*others, came):
        day.sign_in.sign_in(DAY, person)
    day.sign_in.absent(DAY, late, "塞车")
    day.sign_in.close(DAY)
    found = rows(day, "panel")
    assert [row["seat"] for row in found] == [1, 2, 3, 4, 5, None, None, None]
    assert found[0] == {
        "draw": "2011-A",
        "session": "day",
        "seat": 1,
        "name": day.hearing.name(gone),
        "sector": "企业",
        "role": "delegate",
        "replaces": None,
        "attendance": "substituted",
    }
    assert found[4]["name"] == day.hearing.name(came)
    assert (found[4]["role"], found[4]["replaces"]) == ("substitute", found[0]["name"])
    assert (found[5]["role"], found[5]["attendance"]) == ("waiting", None)
    assert "住院" not in "\n".join(texts(day))


def test_a_blanked_name_is_empty_and_no_id_stands_in_for_it() -> None:
    day = a_seated_hearing()
    for row in day.journal.persons():
        day.hearing.append(
            IncidentRecorded(1, "其他", "到期清除"),
            persons=(type(row)(row.person, "", "{}"),),
        )
    assert {(row["name"], row["sector"]) for row in rows(day, "panel")} == {(None, None)}


def test_no_panel_before_the_draw() -> None:
    day = a_hearing().sealed().committed()
    assert rows(day, "panel") == []
    row = rows(day, "draws")[0]
    assert (row["state"], row["method"], row["held_at"]) == ("committed", None, None)


# --- draws, speeches, papers, acts ----------------------------------------------------------------


def test_every_draw_is_told_whatever_became_of_it() -> None:
    day = a_hearing().sealed().committed(draw_id="2011-A")
    day.draws.abort(DAY, "骰子落地")
    day.drawn(draw_id="2011-B", reason="重抽")
    day.voided("名册有误")
    day.drawn(draw_id="2011-C", reason="名册已更正")
    found = rows(day, "draws")
    assert [(row["draw"], row["number"], row["state"]) for row in found] == [
        ("2011-A", 1, "aborted"),
        ("2011-B", 2, "voided"),
        ("2011-C", 3, "in-force"),
    ]
    assert [row["ended_because"] for row in found] == ["骰子落地", "名册有误", None]
    assert [row["drawn_again_because"] for row in found] == [None, "重抽", "名册已更正"]
    assert found[2]["digits"] == "01234567890123456789"
    assert found[2]["committed_at"] == "2011-12-23 09:00:00 UTC+08:00"


def test_a_draw_for_one_group_names_the_group() -> None:
    day = a_hearing(("panel.scope", "per-group")).sealed()
    day.drawn(LAW).drawn(GRASSROOTS, "2011-B")
    assert [row["session"] for row in rows(day, "draws")] == ["law", "grassroots"]
    assert {row["session"] for row in rows(day, "panel")} == {"law", "grassroots"}


def test_speeches_are_those_of_the_speech_record() -> None:
    day = a_finished_day()
    row = row_of(day, "speeches", "公安局")
    assert (row["speaker"], row["post"], row["is_head"]) == ("钱局长", "局长", True)
    assert (row["started_at"], row["ended_at"]) == ("09:00:30", "09:04:30")
    assert (row["limit_ms"], row["used_ms"], row["overrun_ms"]) == (300_000, 240_000, 0)
    written = row_of(day, "speeches", "县公安局交通警察大队")
    assert (written["written"], written["limit_ms"], written["used_ms"]) == (True, None, None)


def test_papers_are_told_with_what_they_are_about() -> None:
    row = rows(a_finished_day(), "papers")[0]
    assert (row["kind"], row["document"], row["subject"]) == ("D8", "D8-U01 V1", "公安局")


def test_acts_are_only_counted_for_a_hash_would_betray_the_marks() -> None:
    day = a_finished_day()
    assert {"kind": "BallotEntered", "count": 24} in rows(day, "acts")
    hashes = {row.hash for row in day.journal.read()} - {day.journal.head.hash}
    assert hashes.isdisjoint(texts(day))


def test_the_hearing_is_told_with_the_head_of_its_record() -> None:
    day = a_finished_day()
    day.recorded(SupervisionEnded("公证员离场"))
    row = rows(day, "hearing")[0]
    assert (row["hearing"], row["title"], row["scheme"]) == ("tonghe-test", "听证评议", "least")
    assert (row["journal_acts"], row["journal_head_sha256"]) == day.journal.head
    assert (row["pool_people"], row["supervision_ended"]) == (12, "公证员离场")


def test_a_hearing_without_pool_draw_or_ballots_can_be_told() -> None:
    day = a_hearing()
    assert rows(day, "hearing")[0]["pool_people"] is None
    assert [row["state"] for row in rows(day, "results")] == ["waiting"] * 3
    for empty in ("counts", "reconciliation", "draws", "panel", "incidents", "papers", "ballots"):
        assert rows(day, empty) == []


# --- every table ----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", list(Language))
def test_every_column_is_headed_in_the_language_wanted(language: Language) -> None:
    for table in tables(a_finished_day(), language).values():
        assert table.title == export_words.TITLES[table.name].to(language)
        for column in table.columns:
            if column.name not in ("first", "second"):
                assert column.heading == export_words.HEADINGS[column.name].to(language)
        assert all(len(row) == len(table.columns) for row in table.rows)


def test_every_heading_is_used() -> None:
    used = {column.name for table in tables(a_finished_day()).values() for column in table.columns}
    assert used - {"first", "second"} == export_words.HEADINGS.keys() - {"nature"}


def test_a_rehearsal_says_so_in_every_row_of_every_table() -> None:
    day = a_new_day().opened(rehearsal=True).ruled(a_scheme()).frozen().sealed().drawn()
    for table in tables(day).values():
        assert table.columns[0].name == "nature"
        assert {row[0] for row in table.rows} <= {Term("rehearsal", "演练，不得作为正式结果")}


def test_an_official_hearing_bears_no_such_mark() -> None:
    assert all(table.columns[0].name != "nature" for table in tables(a_finished_day()).values())


# --- a few ----------------------------------------------------------------------------------------


def test_of_a_unit_judged_by_few_only_totals_are_published() -> None:
    told = a_seated_hearing(("release", {"min_published": 4}))
    kept = a_seated_hearing(("release", {"min_published": 5}))
    for day in (told, kept):
        released(day.balloted(POLICE, [GOOD, GOOD, POOR, BLANKS]), POLICE)
    assert rows(told, "counts")
    assert not rows(kept, "counts")
    row = row_of(kept, "results", "公安局")
    assert row["score"] == row_of(told, "results", "公安局")["score"]
    assert (row["abstentions"], row["all_blank"]) == (None, None)
    assert row_of(told, "results", "公安局")["all_blank"] == 1


def test_the_order_of_keying_is_in_no_exported_table() -> None:
    """Two halls keyed the same papers in another order; all that leaves them is the same."""
    papers = [GOOD, POOR, BLANKS, GOOD]
    left = []
    for order in ((1, 2, 3, 4), (3, 1, 4, 2)):
        day = a_seated_hearing().reported(POLICE).issued(POLICE).collected(POLICE)
        for operator, entry_pass in ((CLERK, EntryPass.FIRST), (SECOND_CLERK, EntryPass.SECOND)):
            day.hearing.sit_down(operator)
            for sheet_no in order:
                day.entry.enter(POLICE, entry_pass, SheetNo(sheet_no), papers[sheet_no - 1])
        day = released(day.closed(POLICE).tallied(POLICE), POLICE)
        export = export_tables(day.hearing, Language.ZH)
        left.append([without_digests(each) for each in (*export.public, *export.sealed)])
    assert left[0] == left[1]


def without_digests(exported: Table) -> tuple[str, list[dict[str, object]]]:
    """A table but for the digests, which stand for everything in the journal at once."""
    named = [column.name for column in exported.columns]
    rows = [dict(zip(named, row, strict=True)) for row in exported.rows]
    return exported.name, [
        {name: cell for name, cell in row.items() if "sha256" not in name} for row in rows
    ]
