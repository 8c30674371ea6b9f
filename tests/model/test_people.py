"""The roster's people as records."""

from __future__ import annotations

from hearing_desk.model.people import PersonId, RosterPerson, value_of


def test_a_value_is_read_from_core_and_further_columns() -> None:
    delegate = RosterPerson(
        PersonId("D1"), "张伟", "企业", district="城东", further=(("党派", "九三"),)
    )
    assert value_of(delegate, "sector") == "企业"
    assert value_of(delegate, "district") == "城东"
    assert value_of(delegate, "党派") == "九三"
    assert value_of(delegate, "gender") == ""
    assert value_of(delegate, "民族") == ""
