"""`python -m tests.translations`: the `.ts` files made current, completed and compiled.

`--check` writes nothing and exits with 1 when a file is not current or a text has no translation.
Chinese is written into `desk_zh_CN.ts`; English is the source itself.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"zh_CN": "zh_CN", "en": "en_GB"}
_PLACEHOLDER = re.compile(r"\{[a-z_0-9]*(?::[^}]*)?\}|%n|%\d")


def main(arguments: list[str]) -> int:
    """Make or check the files; tell what is wrong."""
    check = "--check" in arguments
    told: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for name, language in LANGUAGES.items():
            fresh = Path(folder, f"desk_{name}.ts")
            told += made_current(fresh, FOLDER / fresh.name, language)
            compiled(fresh)
            for made in (fresh, fresh.with_suffix(".qm")):
                kept = FOLDER / made.name
                if not check:
                    shutil.copyfile(made, kept)
                elif not kept.exists() or kept.read_bytes() != made.read_bytes():
                    told.append(f"{kept.name}: not current; run `python -m tests.translations`")
    for line in told:
        print(line)
    print("translations: " + (f"{len(told)} to do" if told else "complete"))
    return 1 if told and check else 0


def made_current(fresh: Path, kept: Path, language: str) -> list[str]:
    """A copy of the kept file with the texts of the windows of today; what it still lacks."""
    if kept.exists():
        shutil.copyfile(kept, fresh)
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    _run(
        "lupdate", *sources, "-ts", str(fresh), "-no-obsolete", "-locations", "none",
        "-source-language", "en", "-target-language", language,
    )  # fmt: skip
    tree = ElementTree.parse(fresh)
    is_source = language.startswith("en")
    told = [
        f"{kept.name}: {fault}"
        for message in tree.iter("message")
        if (fault := _completed(message, is_source=is_source)) is not None
    ]
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    fresh.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8"
    )
    return told


def compiled(ts: Path) -> None:
    """The `.qm` beside a `.ts`."""
    _run("lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def _completed(message: ElementTree.Element, *, is_source: bool) -> str | None:
    """English is filled from the source; gives what is wrong with a translation."""
    source = message.findtext("source") or ""
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform") or [translation]
    guessed = translation.attrib.pop("type", None) == "unfinished"  # lupdate takes like for like
    if is_source or guessed:
        for form in forms:
            form.text = source if is_source else None
    if not all(form.text for form in forms):
        return f"no translation of {source!r}"
    wanted = sorted(_PLACEHOLDER.findall(source))
    if any(sorted(_PLACEHOLDER.findall(form.text or "")) != wanted for form in forms):
        return f"other placeholders in the translation of {source!r}"
    return None


def _run(tool: str, *arguments: str) -> None:
    """One of Qt's own tools, as it comes with PySide6."""
    package = Path(PySide6.__file__).parent
    found = [path for path in (package / tool, package / f"{tool}.exe") if path.exists()]
    command = [str(found[0]) if found else f"pyside6-{tool}", *arguments]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
