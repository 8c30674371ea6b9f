"""No connection can be opened by the program, whatever a library tries."""

from __future__ import annotations

import subprocess
import sys

import pytest

ATTEMPTS = {
    "a connection": "import socket; socket.create_connection(('127.0.0.1', 9))",
    "a listener": "import socket; socket.socket().bind(('127.0.0.1', 0))",
    "a datagram": (
        "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))"
    ),
    "a name": "import socket; socket.getaddrinfo('example.invalid', 80)",
    "a page": "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
}


def _tried(attempt: str, before: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", f"{before}\n{attempt}"], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("attempt", ATTEMPTS.values(), ids=ATTEMPTS.keys())
def test_nothing_gets_out(attempt: str) -> None:
    tried = _tried(attempt, "from hearing_desk.offline import stay_offline; stay_offline()")
    assert "the desk opens no connection" in tried.stderr


def test_without_the_guard_it_would_have_been_tried() -> None:
    assert "the desk opens no connection" not in _tried(ATTEMPTS["a listener"], "").stderr


def test_the_command_line_sets_the_guard() -> None:
    started = (
        "from click.testing import CliRunner\n"
        "from hearing_desk.cli.main import main\n"
        "assert CliRunner().invoke(main, ['schemes']).exit_code == 0"
    )
    assert "the desk opens no connection" in _tried(ATTEMPTS["a connection"], started).stderr


def test_the_window_and_its_worker_set_the_guard() -> None:
    """The window is begun, and ends before it is shown."""
    started = (
        "import ui.front, ui.opening\n"
        "ui.front.show_front = lambda app, arguments: (_ for _ in ()).throw(SystemExit)\n"
        "try:\n    ui.opening.main(())\nexcept SystemExit:\n    pass"
    )
    assert "the desk opens no connection" in _tried(ATTEMPTS["a connection"], started).stderr


def test_the_worker_and_its_pipe_go_on() -> None:
    work = (
        "from multiprocessing import get_context\n"
        "from hearing_desk.offline import stay_offline\n"
        "stay_offline()\n"
        "near, far = get_context('spawn').Pipe()\n"
        "far.send('there'); print(near.recv())"
    )
    assert _tried("pass", work).stdout == "there\n"
