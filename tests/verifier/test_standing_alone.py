"""The verifier stands alone: one file, Python's standard library, any Python from 3.9 on."""

from __future__ import annotations

import ast
import hashlib
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import hearing_desk
from hearing_desk.journal.codec import EVENT_TYPES
from tests.rules.scheme_text import SCHEMES
from tests.verifier.own import FILE, FORMAT, OWN, bundled, on_disk, other_pythons
from tests.verify.hearings import whole_day

SOURCE = FILE.read_text("utf-8")
TREE = ast.parse(SOURCE, feature_version=(3, 9))


def imported() -> set[str]:
    names = set()
    for node in ast.walk(TREE):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").split(".")[0])
    return names


def test_only_the_standard_library_is_imported() -> None:
    assert imported() <= sys.stdlib_module_names
    assert not any(
        isinstance(node, ast.Call) and ast.unparse(node.func) in {"__import__", "exec", "eval"}
        for node in ast.walk(TREE)
    )


def test_nothing_newer_than_python_39_is_written() -> None:
    assert not any(isinstance(node, ast.Match) for node in ast.walk(TREE))
    assert not re.search(r"slots=True|kw_only=True|strict=(True|False)\)", SOURCE)
    # annotations would be evaluated only later, and there are none
    assert not any(isinstance(node, ast.AnnAssign) for node in ast.walk(TREE))


def test_it_shares_no_line_with_the_program() -> None:
    """Long lines of the two sources, messages apart, are all different."""
    theirs = {
        line.strip()
        for path in Path(hearing_desk.__file__).parent.rglob("*.py")
        for line in path.read_text("utf-8").splitlines()
    }
    ours = {line.strip() for line in SOURCE.splitlines() if len(line.strip()) > 45}
    shared = {line for line in ours & theirs if not line.startswith(("from __future__", '"""'))}
    words_of_the_scheme = {line for line in shared if re.fullmatch(r"[\"\w\-, ():\[\]]+", line)}
    assert shared - words_of_the_scheme == set()


def test_it_knows_every_kind_of_act_and_its_fields() -> None:
    assert {kind: set(shape) for kind, shape in OWN.KINDS.items()} == {
        event.__name__: set(event.__dataclass_fields__) for event in EVENT_TYPES
    }


def test_the_format_names_every_kind_field_check_and_setting() -> None:
    text = FORMAT.read_text("utf-8").replace("\\|", "|")
    rows = dict(re.findall(r"^\| `(\w+)` \| `(.*?)` \|", text, re.MULTILINE))
    assert rows.keys() == OWN.KINDS.keys()
    for kind, shape in OWN.KINDS.items():
        assert set(re.findall(r"(\w+): ", rows[kind])) >= set(shape)
    for number, (name, _, _) in enumerate(OWN.CHECKS):
        assert f"V{number} {name}" in text
    for path, choices in OWN.CHOICES.items():
        assert path.split(".")[1] in text
        assert all(f"`{choice}`" in text for choice in choices)


@pytest.mark.parametrize("python", other_pythons() or (sys.executable,))
def test_it_runs_on_other_pythons(python: str, tmp_path: Path) -> None:
    """Where no older Python is installed, `feature_version` above is all that is tried."""
    archive, unpacked = on_disk(tmp_path, bundled(whole_day()))
    for path in (archive, unpacked):
        run = subprocess.run(
            [python, "-W", "error", "-I", str(FILE), str(path)],
            capture_output=True,
            encoding="utf-8",
            check=False,
            stdin=subprocess.DEVNULL,
        )
        assert (run.returncode, run.stderr) == (0, "")
        assert "没有不符" in run.stdout


def test_its_sm3_is_the_standard() -> None:
    assert OWN.sm3(b"abc") == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
    if "sm3" in hashlib.algorithms_available:
        for size in (0, 1, 55, 56, 63, 64, 65, 1000):
            assert OWN.sm3(b"x" * size) == hashlib.new("sm3", b"x" * size).hexdigest()


# --- TOML without tomllib ---------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(SCHEMES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_scheme_of_the_house_is_read_without_tomllib(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = path.read_text("utf-8")
    with_library = OWN.read_toml(text)  # both readers, which must agree
    monkeypatch.setattr(OWN, "tomllib", None)
    assert OWN.read_toml(text) == with_library
    OWN.Plan(text)


TOML = """
a = "x\\ty\\u00e9\\"" # remark
'b c'.d = 'C:\\n'
e = [1, -2, +3_000, # remark
  [true, false],
]
f = { g = 2011-05-20, "h i" = {} }
long = \"\"\"
one
two \\
   three\"\"\"
[[t]]
x = 1
[[t]]
x = 2
[t.u]
y = '''a
b'''
"""


def test_the_subset_is_read_as_tomllib_reads_it() -> None:
    assert OWN.Toml(TOML).read() == OWN.read_toml(TOML)


@pytest.mark.parametrize(
    "text",
    [
        "a = 1.5",
        "a = 1\na = 2",
        "[a]\n[a]",
        "a = 12:30:00",
        "a",
        "a = ",
        "= 1",
        'a = "x',
        'a = "\\q"',
        'a = "\\ud800"',
        "a = [1",
        "a = {b = 1",
        "a = 1 b = 2",
        "a = 1\n[a]",
        "a = 1\n[[a]]",
        "a = 1\na.b = 2",
        "a = 2011-05-20T10:00:00",
    ],
)
def test_what_is_no_toml_or_not_in_the_subset_is_not_guessed(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(OWN, "tomllib", None)
    with pytest.raises(OWN.Unusable):
        OWN.read_toml(text)


@given(st.text(alphabet="ab=[]{}.,\"'\n# 1-\\u", max_size=40))
def test_no_text_is_read_otherwise_than_tomllib_would(text: str) -> None:
    try:
        mine = OWN.Toml(text).read()
    except (ValueError, IndexError):
        return
    try:
        theirs = OWN._without_dates(OWN.tomllib.loads(text))
    except ValueError:
        return  # ours may be laxer: where tomllib is there it decides
    assert mine == theirs
