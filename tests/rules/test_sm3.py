"""SM3 by OpenSSL and without it, against GB/T 32905-2016 appendix A."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearing_desk.rules.sm3 import sm3_hex, sm3_hex_in_python

VECTORS = [
    (b"abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
    (b"abcd" * 16, "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"),
]


@pytest.mark.parametrize(("message", "digest"), VECTORS)
def test_the_vectors_of_the_standard(message: bytes, digest: str) -> None:
    assert sm3_hex(message) == digest
    assert sm3_hex_in_python(message) == digest


def test_a_python_without_sm3_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def unsupported(name: str, content: bytes) -> None:
        raise ValueError(f"unsupported hash type {name}, {len(content)} bytes")

    monkeypatch.setattr(hashlib, "new", unsupported)
    message, digest = VECTORS[0]
    assert sm3_hex(message) == digest


@given(st.binary(max_size=200))
def test_both_ways_agree(message: bytes) -> None:
    assert sm3_hex(message) == sm3_hex_in_python(message)
