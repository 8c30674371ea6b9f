"""Whether the machine is connected, read from the system's own files."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.bridge.network import online


def interface(folder: Path, name: str, operstate: str, carrier: str | None = None) -> None:
    (folder / name).mkdir(parents=True)
    (folder / name / "operstate").write_text(operstate + "\n", encoding="ascii")
    if carrier is not None:
        (folder / name / "carrier").write_text(carrier + "\n", encoding="ascii")


@pytest.mark.parametrize(
    ("operstate", "carrier", "connected"),
    [("up", None, True), ("down", None, False), ("unknown", "1", True), ("unknown", "0", False)],
)
def test_an_interface_that_is_up_means_online(
    tmp_path: Path, operstate: str, carrier: str | None, connected: bool
) -> None:
    interface(tmp_path, "eth0", operstate, carrier)
    assert online(tmp_path) is connected


def test_the_machine_itself_is_no_network(tmp_path: Path) -> None:
    interface(tmp_path, "lo", "up")
    assert online(tmp_path) is False


def test_an_interface_that_tells_nothing_is_down(tmp_path: Path) -> None:
    (tmp_path / "wlan0").mkdir()
    assert online(tmp_path) is False


def test_elsewhere_nothing_is_claimed(tmp_path: Path) -> None:
    assert online(tmp_path / "none") is None
