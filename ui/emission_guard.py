"""Keeps Python 3.11 alive under PySide6, which gives back fewer references than it takes.

Measured with PySide6 6.12.0 and CPython 3.11.7: every `emit` loses a reference to `True`, every
`setText` one to `None`, and after some thousand of them the interpreter ends ("none_dealloc:
deallocating None"). From 3.12 on these objects cannot be deallocated.
"""

from __future__ import annotations

import ctypes
import sys

SPARE = 1 << 40
"""More calls than a program lives to make."""


def guard_emissions() -> None:
    """Give `None`, `True` and `False` references to lose; once, before Qt. Elsewhere: nothing."""
    if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
        for lasting in (None, True, False):
            # the first word of an object is its count of references; the C call takes one a time
            ctypes.c_ssize_t.from_address(id(lasting)).value += SPARE
