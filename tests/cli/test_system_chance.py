"""Chance as the machine has it."""

from __future__ import annotations

from hearing_desk.cli.system_chance import SystemChance


def test_a_pin_has_six_digits_and_a_salt_sixteen_bytes_no_two_alike() -> None:
    chance = SystemChance()
    assert all(len(pin) == 6 and pin.isdecimal() for pin in (chance.pin() for _ in range(50)))
    assert {len(chance.salt()) for _ in range(3)} == {16}
    assert chance.salt() != chance.salt()
