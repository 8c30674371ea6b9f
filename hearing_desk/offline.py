"""The program opens no connection, and cannot: an audit hook, once set, stays for the process.

Python tells its audit hooks of every connection before it is made (PEP 578); this one refuses all
but those within the machine that need no network at all, such as the pipe to the worker. The
libraries the program brings along may import network modules; none of them can use one.
"""

from __future__ import annotations

import socket
import sys
from functools import cache
from typing import Final

_OUTWARD: Final = frozenset(
    {
        "socket.bind",
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.sendmsg",
        "socket.sendto",
    }
)


class ConnectionRefusedHere(PermissionError):
    """Something within this process wanted to open a connection: a bug, or worse."""


@cache
def stay_offline() -> None:
    """Let nothing in this process open a connection from here on; a second call does nothing."""
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in _OUTWARD and not _within_the_machine(arguments[0]):
        raise ConnectionRefusedHere(f"{event}: the desk opens no connection")


def _within_the_machine(place: object) -> bool:
    family = getattr(socket, "AF_UNIX", None)
    return isinstance(place, socket.socket) and family is not None and place.family == family
