"""Keeps Python 3.11 alive under PySide6, whose every `emit` gives one reference to `True` too few.

Measured with PySide6 6.12.0 and CPython 3.11.7: after some thousand emissions the interpreter ends
with "bool_dealloc: deallocating True or False". From 3.12 on `True` cannot be deallocated.
"""

from __future__ import annotations

import ctypes
import sys

SPARE = 1 << 40
"""More emissions than a program lives to see."""


def guard_emissions() -> None:
    """Give `True` references to lose; once, before the first signal. Elsewhere: nothing."""
    if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
        # the first word of an object is its count of references; the C call takes one at a time
        ctypes.c_ssize_t.from_address(id(True)).value += SPARE
