"""The digest SM3 (GB/T 32905-2016), printed beside SHA-256; nothing depends on it."""

from __future__ import annotations

import hashlib
from itertools import starmap
from operator import xor
from struct import iter_unpack, pack, unpack

_START = bytes.fromhex("7380166f4914b2b9172442d7da8a0600a96f30bc163138aae38dee4db0fb0e4e")
_WORD = 0xFFFFFFFF
_FIRST_ROUNDS = 16


def sm3_hex(content: bytes) -> str:
    """64 lower-case hex digits, by OpenSSL where it has SM3."""
    try:
        return hashlib.new("sm3", content).hexdigest()
    except ValueError:
        return sm3_hex_in_python(content)


def sm3_hex_in_python(content: bytes) -> str:
    """The same without OpenSSL; slow, but a roster is short."""
    zeros = b"\0" * (-(len(content) + 9) % 64)
    padded = content + b"\x80" + zeros + pack(">Q", 8 * len(content))
    state: tuple[int, ...] = unpack(">8I", _START)
    for block in iter_unpack(">16I", padded):
        state = tuple(starmap(xor, zip(state, _compress(state, block), strict=True)))
    return pack(">8I", *state).hex()


def _rotated(word: int, bits: int) -> int:
    bits %= 32
    return (word << bits | word >> (32 - bits)) & _WORD


def _expand(block: tuple[int, ...]) -> list[int]:
    words = list(block)
    for j in range(16, 68):
        mixed = words[j - 16] ^ words[j - 9] ^ _rotated(words[j - 3], 15)
        mixed ^= _rotated(mixed, 15) ^ _rotated(mixed, 23)
        words.append(mixed ^ _rotated(words[j - 13], 7) ^ words[j - 6])
    return words


def _compress(state: tuple[int, ...], block: tuple[int, ...]) -> tuple[int, ...]:
    # The letters are those of the standard, section 5.3.3.
    words = _expand(block)
    a, b, c, d, e, f, g, h = state
    for j in range(64):
        constant = 0x79CC4519 if j < _FIRST_ROUNDS else 0x7A879D8A
        ss1 = _rotated((_rotated(a, 12) + e + _rotated(constant, j)) & _WORD, 7)
        ss2 = ss1 ^ _rotated(a, 12)
        if j < _FIRST_ROUNDS:
            ff, gg = a ^ b ^ c, e ^ f ^ g
        else:
            ff, gg = a & b | a & c | b & c, e & f | ~e & g
        tt1 = (ff + d + ss2 + (words[j] ^ words[j + 4])) & _WORD
        tt2 = (gg + h + ss1 + words[j]) & _WORD
        a, b, c, d = tt1, a, _rotated(b, 9), c
        e, f, g, h = tt2 ^ _rotated(tt2, 9) ^ _rotated(tt2, 17), e, _rotated(f, 19), g
    return a, b, c, d, e, f, g, h
