"""The pool formed from received rows: the table of `draw.md` 7.1, case by case."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.errors import Severity, errors_among
from hearing_desk.model.draw import PoolDraft, Quota
from hearing_desk.model.people import Contact, PersonId, RosterPerson, RosterRow
from hearing_desk.rules.pool import form, with_serial_ids
from tests.rules.pools import a_row, exact


def told(draft: PoolDraft) -> list[tuple[str, int | None]]:
    return [(problem.code, problem.row) for problem in draft.problems]


def test_a_clean_roster_becomes_people_and_contacts() -> None:
    rows = [
        RosterRow(
            2,
            {
                "id": " D0002",
                "name": "李　娜",
                "sector": "企业",
                "employer": "一厂",
                "phone": "138 0000",
                "学历 ": " 大学",
            },
        ),
        RosterRow(3, {"id": "D0001", "name": "张伟", "sector": "群众"}),
    ]
    draft = form(rows)
    assert draft.problems == ()
    assert draft.people == (
        RosterPerson(PersonId("D0001"), "张伟", "群众", further=(("学历", ""),)),
        RosterPerson(
            PersonId("D0002"), "李 娜", "企业", employer="一厂", further=(("学历", "大学"),)
        ),
    )
    assert draft.contacts == (Contact(PersonId("D0002"), phone="138 0000"),)
    assert draft.sector_counts == (("企业", 1), ("群众", 1))


def test_the_same_id_twice_is_refused_with_both_rows() -> None:
    draft = form([a_row(2, "D1", "张伟"), a_row(3, "D1", "李娜"), a_row(4, "D1", "王芳")])
    assert told(draft) == [("id-duplicate", 3), ("id-duplicate", 4)]
    assert draft.problems[0].params == {"first_row": 2, "first_name": "张伟"}
    assert [person.name for person in draft.people] == ["张伟"]


def test_an_identical_row_is_told_apart_from_a_doubled_id() -> None:
    assert told(form([a_row(2, "D1"), a_row(3, "D1")])) == [("row-repeated", 3)]
    assert told(form([a_row(2, "D1"), a_row(3, "D1", phone="1")])) == [("id-duplicate", 3)]


@pytest.mark.parametrize(
    ("written", "code", "proposal"),
    [
        ("d001", "id-shape-near", "D001"),
        ("Ｄ００１", "id-shape-near", "D001"),
        ("D 001", "id-shape-near", "D001"),
        ("代表1", "id-shape", None),
        ("-D1", "id-shape", None),
        ("D" * 33, "id-shape", None),
        ("2.0", "id-spreadsheet-number", None),
        ("1.10101E+17", "id-spreadsheet-number", None),
        ("11010119900101001X", "id-is-identity-number", None),
        ("110101900101001", "id-is-identity-number", None),
        ("D\u200b1", "id-shape", None),
    ],
)
def test_ids_are_refused_not_changed(written: str, code: str, proposal: str | None) -> None:
    draft = form([a_row(2, written)])
    assert told(draft) == [(code, 2)]
    assert draft.problems[0].params.get("proposal") == proposal
    assert draft.people == ()


def test_an_identity_number_is_not_repeated_in_the_problem() -> None:
    assert form([a_row(2, "110101199001010010")]).problems[0].value == "110101…"


def test_one_empty_id_is_named_and_a_roster_without_ids_is_one_problem() -> None:
    assert told(form([a_row(2, "D1", "李娜"), a_row(3, "")])) == [("id-empty", 3)]
    rows = [a_row(2, "", "李娜"), RosterRow(3, {"name": "张伟", "sector": "企业"})]
    assert told(form(rows)) == [("ids-missing", None)]
    numbered = form(with_serial_ids(rows))
    assert numbered.problems == ()
    assert [person.id for person in numbered.people] == ["D0001", "D0002"]


def test_an_empty_roster_has_no_people_and_no_problem() -> None:
    assert form([]) == PoolDraft((), (), (), ())


def test_names_and_sectors_may_not_be_empty() -> None:
    draft = form([a_row(2, "D1", " ", sector="\u3000", gender="")], exact(企业=1))
    assert [(p.code, p.column) for p in draft.problems] == [
        ("cell-empty", "name"),
        ("cell-empty", "sector"),
    ]


def test_an_empty_cell_in_a_quota_column_is_refused() -> None:
    draft = form([a_row(2, "D1", gender="")], [Quota("gender", "女", 1, 1)])
    assert told(draft) == [("quota-cell-empty", 2)]


@pytest.mark.parametrize("character", ["\u200b", "\ufeff", "\ufe0f", "\ufffd", "\ue816"])
def test_invisible_characters_are_refused_in_every_published_column(character: str) -> None:
    draft = form(
        [a_row(2, "D1", f"张{character}伟", employer=f"一{character}厂", 备注=character)],
        file="名单.csv",
        headings={"name": "姓名"},
    )
    assert [(p.code, p.column) for p in draft.problems] == [
        ("cell-forbidden-characters", "姓名"),
        ("cell-forbidden-characters", "employer"),
        ("cell-forbidden-characters", "备注"),
    ]
    assert draft.problems[0].file == "名单.csv"
    assert draft.problems[0].params == {"characters": f"U+{ord(character):04X}"}


def test_columns_are_named_once_and_visibly() -> None:
    draft = form([a_row(2, "D1", **{"备注": "", "备注 ": "", "学\u200b历": ""})])
    assert [(p.code, p.column) for p in draft.problems] == [
        ("column-twice", "备注"),
        ("cell-forbidden-characters", "学\u200b历"),
    ]


def test_separator_dots_are_a_question_with_a_proposal() -> None:
    draft = form([a_row(2, "D1", "阿依・古丽")])
    (problem,) = draft.problems
    assert (problem.code, problem.severity) == ("name-separator-dot", Severity.QUESTION)
    assert problem.params == {"proposal": "阿依·古丽"}
    assert draft.people[0].name == "阿依・古丽"


@pytest.mark.parametrize(
    ("name", "scripts"),
    [
        ("Κim", "Latin, Greek"),
        ("Iваnоv", "Latin, Cyrillic"),
        ("安娜·Орlοva", "Latin, Cyrillic, Greek"),
    ],
)
def test_a_name_of_several_alphabets_is_a_question(name: str, scripts: str) -> None:
    (problem,) = form([a_row(2, "D1", name)]).problems
    assert (problem.code, problem.severity) == ("name-mixed-scripts", Severity.QUESTION)
    assert problem.params == {"scripts": scripts}


@pytest.mark.parametrize("name", ["Kim", "Иванов", "欧阳·Nina", "张Орлова", "玛丽 Δημήτρης"])
def test_one_alphabet_beside_chinese_is_ordinary(name: str) -> None:
    assert form([a_row(2, "D1", name)]).problems == ()


def test_the_same_name_in_composed_and_decomposed_letters_is_one_spelling() -> None:
    draft = form([a_row(2, "D1", "Zo\u00e9", employer="一厂"), a_row(3, "D2", "Zoe\u0301")])
    assert [person.name for person in draft.people] == ["Zoé", "Zoé"]
    assert [problem.code for problem in draft.problems] == ["same-name"]


def test_namesakes_in_letters_of_two_alphabets_are_found() -> None:
    draft = form([a_row(2, "D1", "Орес", employer="一厂"), a_row(3, "D2", "Opec")])
    assert [problem.code for problem in draft.problems] == ["same-name"]


def test_namesakes_are_a_warning_with_ids_and_employers() -> None:
    draft = form([a_row(2, "D1", employer="一厂"), a_row(3, "D2", employer="二厂")])
    (problem,) = draft.problems
    assert (problem.code, problem.severity) == ("same-name", Severity.WARNING)
    assert problem.params == {"rows": "2, 3", "people": "D1 张伟 一厂; D2 张伟 二厂"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"employer": "一厂"}, {"employer": "一 厂"}),
        ({"employer": "一厂", "sector": "企业"}, {"employer": "一厂", "sector": "人大代表"}),
        ({"id_card": "11010119900101001X"}, {"id_card": "11010119900101001x"}),
    ],
)
def test_one_person_twice_is_a_question(one: dict[str, str], other: dict[str, str]) -> None:
    draft = form([a_row(2, "D1", "吕伟", **one), a_row(3, "D2", "呂伟", **other)])
    (problem,) = draft.problems
    assert (problem.code, problem.severity, problem.row) == ("same-person", Severity.QUESTION, 3)
    assert [person.name for person in draft.people] == ["吕伟", "呂伟"]


def test_two_of_three_namesakes_may_be_one_person() -> None:
    draft = form(
        [
            a_row(2, "D1", employer="一厂"),
            a_row(3, "D2", employer="一厂"),
            a_row(4, "D3", employer="二厂"),
        ]
    )
    assert told(draft) == [("same-person", 3), ("same-name", 4)]


def test_the_same_employer_and_number_are_one_question() -> None:
    cells = {"employer": "一厂", "id_card": "11010119900101001X"}
    assert told(form([a_row(2, "D1", **cells), a_row(3, "D2", **cells)])) == [("same-person", 3)]


def test_unknown_values_name_the_nearest_known_one() -> None:
    rows = [a_row(2, "D1", "李娜", sector="企 业"), a_row(3, "D2", sector="学生")]
    draft = form(rows, exact(企业=1, 群众=1))
    assert told(draft) == [("sector-unknown-near", 2), ("sector-unknown", 3)]
    assert draft.problems[0].params == {"nearest": "企业"}
    assert told(form(rows)) == []


def test_values_without_a_quota_are_free_unless_they_look_like_a_slip() -> None:
    women = [Quota("gender", "女", 1, 1)]
    rows = [a_row(2, "D1", "李娜", gender="男"), a_row(3, "D2", gender="女性")]
    draft = form(rows, women)
    assert told(draft) == [("value-nearly-known", 3)]
    assert errors_among(draft.problems) == ()


@given(st.permutations([a_row(2, "D3", "李娜"), a_row(3, "D1"), a_row(4, "D2", "王芳")]))
def test_people_come_by_id_whatever_the_order_of_the_rows(rows: list[RosterRow]) -> None:
    assert [person.id for person in form(rows).people] == ["D1", "D2", "D3"]
