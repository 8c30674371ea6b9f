"""Where the program's own resources are: the only place in the core that knows.

The command line is a composition root; every room below is given contents or paths.
"""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path

from hearing_desk.errors import Refusal
from hearing_desk.intake.reading import file_content

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"

SERIF = _RESOURCES / "fonts" / "NotoSerifSC-Regular.ttf"
SANS = _RESOURCES / "fonts" / "NotoSansSC-Regular.ttf"


OWN_SCHEMES = user_data_path("Hearing Desk", appauthor=False, roaming=True) / "schemes"
"""Where the schemes written at this machine are."""


def verifier_files() -> dict[str, bytes]:
    """The verifier and the description of the format, by name, as a bundle holds them."""
    names = ("verify_hearing.py", "FORMAT.md")
    return {name: (_RESOURCES / "verifier" / name).read_bytes() for name in names}


def house_scheme_ids() -> tuple[str, ...]:
    """The schemes that come with the program, the base scheme first."""
    found = sorted(path.stem for path in (_RESOURCES / "schemes").glob("*.toml"))
    return tuple(sorted(found, key=lambda scheme: scheme != "tonghe-2011"))


def scheme_ids() -> tuple[str, ...]:
    """The schemes there are: those of the program, then those written at this machine."""
    house = house_scheme_ids()
    own = sorted(path.stem for path in OWN_SCHEMES.glob("*.toml"))
    return (*house, *(scheme for scheme in own if scheme not in house))


def scheme_text(scheme: str) -> tuple[str, str]:
    """A scheme's TOML and its file name: a known one by id, or any file by its path.

    Raises Refusal: "scheme-not-found", "scheme-not-utf8", and those of `file_content`.
    """
    if scheme in house_scheme_ids():
        path = _RESOURCES / "schemes" / f"{scheme}.toml"
    elif scheme in scheme_ids():
        path = OWN_SCHEMES / f"{scheme}.toml"
    elif scheme.lower().endswith(".toml"):
        path = Path(scheme)
    else:
        raise Refusal("scheme-not-found", scheme=scheme, known=", ".join(scheme_ids()))
    try:
        return file_content(path).decode("utf-8-sig"), path.name
    except UnicodeDecodeError as error:
        raise Refusal("scheme-not-utf8", file=path.name, byte=error.start) from error
