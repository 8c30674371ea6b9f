"""The nouns of the draw."""

from __future__ import annotations

from hearing_desk.model.draw import Commitment, Ticket
from hearing_desk.model.people import PersonId


def test_the_commitment_is_read_out_in_groups_of_four() -> None:
    groups = Commitment(sha256="0123456789abcdef" * 4, sm3="").groups
    assert groups.startswith("0123 4567 89ab cdef 0123")
    assert len(groups.split()) == 16


def test_a_ticket_is_printed_as_a_fraction() -> None:
    assert Ticket(PersonId("D1"), "039623668174631151").text == "0.039623668174631151"
