"""Files are written in one way: `hearing_desk.disk`, whole or not at all."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

SCRATCH = {
    "hearing_desk/consolidation/consolidate.py": "rows on their way, in a folder that is removed",
    "hearing_desk/consolidation/table.py": "the same folder; `consolidate` names what is finished",
    "hearing_desk/consolidation/workbook.py": "the same folder; `consolidate` names it",
    "hearing_desk/store/lock.py": "the lock file, which nobody needs after a power cut",
    "hearing_desk/store/sqlite_journal.py": "an empty record, filled by SQLite itself",
}
"""Who may write in another way, and why."""

WRITING_METHODS = {"write_bytes", "write_text", "touch", "symlink_to", "hardlink_to", "save"}
MOVING = {"replace", "rename", "copy", "copy2", "copyfile", "copyfileobj", "copytree", "move"}
OPENING = {"open", "fdopen", "ZipFile", "TarFile", "NamedTemporaryFile", "mkstemp", "QSaveFile"}


def writes(source: str) -> list[str]:
    """Every call by which a file could be written, as `line: name`."""
    return [
        f"{node.lineno}: {name}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and (name := _name(node.func)) and _writes(node, name)
    ]


def _name(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def _writes(call: ast.Call, name: str) -> bool:
    if name in WRITING_METHODS - {"save"} or name in {"NamedTemporaryFile", "mkstemp", "QSaveFile"}:
        return True
    if name in MOVING:
        return _moves_a_file(call, name)
    if name in OPENING:
        return _opens_to_write(call, name)
    return False


def _moves_a_file(call: ast.Call, name: str) -> bool:
    """`path.replace(other)` has one argument, `text.replace(a, b)` and `replace(record, …)` not."""
    if not isinstance(call.func, ast.Attribute):
        return name.startswith("copyfile")
    owner = call.func.value
    in_module = isinstance(owner, ast.Name) and owner.id in {"os", "shutil"}
    return in_module or (
        name in {"replace", "rename"} and len(call.args) == 1 and not call.keywords
    )


def _opens_to_write(call: ast.Call, name: str) -> bool:
    if isinstance(call.func, ast.Attribute) and _name(call.func.value) == "os":
        return any("O_CREAT" in ast.dump(argument) for argument in call.args)
    modes = [*call.args, *(each.value for each in call.keywords if each.arg == "mode")]
    texts = [mode.value for mode in modes if isinstance(mode, ast.Constant)]
    if name == "ZipFile" and call.args and ast.unparse(call.args[0]) in {"content", "buffer"}:
        return False  # in memory
    return any(
        isinstance(text, str)
        and len(text) <= 3
        and set(text) & set("wax")
        and set(text) <= set("rwaxbt+")
        for text in texts
    )


def python_files() -> list[Path]:
    folders = (ROOT / "hearing_desk", ROOT / "ui")
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def test_nobody_writes_a_file_but_the_one_function() -> None:
    found = {
        path.relative_to(ROOT).as_posix(): calls
        for path in python_files()
        if (calls := writes(path.read_text("utf-8")))
    }
    assert "hearing_desk/disk.py" in found
    assert found.keys() - SCRATCH.keys() == {"hearing_desk/disk.py"}
    assert SCRATCH.keys() <= found.keys(), "an exception nobody needs any more"


@pytest.mark.parametrize(
    "planted",
    [
        "target.write_bytes(content)",
        "path.write_text(text, encoding='utf-8')",
        "with open(path, 'w') as file: ...",
        "with path.open('wb') as file: ...",
        "path.open(mode='a')",
        "part.rename(path)",
        "part.replace(path)",
        "os.replace(part, path)",
        "shutil.copyfile(one, other)",
        "ZipFile(path, 'w', ZIP_STORED)",
        "os.open(path, os.O_RDWR | os.O_CREAT)",
        "NamedTemporaryFile()",
        "QSaveFile(str(path))",
    ],
)
def test_another_way_is_found(planted: str) -> None:
    assert writes(planted)


@pytest.mark.parametrize(
    "harmless",
    [
        "text.replace('a', 'b')",
        "replace(record, version=2)",
        "path.open('rb')",
        "path.read_bytes()",
        "archive.open(entry)",
        "ZipFile(content, 'w')",
        "os.open(folder, os.O_RDONLY)",
        "self.bridge.open(path)",
    ],
)
def test_reading_and_texts_are_no_writing(harmless: str) -> None:
    assert not writes(harmless)
