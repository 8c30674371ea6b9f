"""Who touches the record and how, read from the source: the ban list of `store`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

ROOM = "hearing_desk/store/"
CONNECTING = "hearing_desk/store/database.py"
STEPS = frozenset(
    f"hearing_desk/store/{name}" for name in ("schema.py", "views.py", "migrations.py")
)

LIBRARIES = frozenset({"sqlite3", "sqlite_utils", "apsw", "pysqlite3", "PySide6.QtSql"})
"""Whatever opens a SQLite file; each brings locks of its own, and some a SQLite of its own."""

OF_ANOTHER_DATABASE = frozenset({"hearing_desk/consolidation/table.py"})
"""Speaks to DuckDB, in memory of its own."""

TABLE_METHODS = frozenset(
    {
        *("upsert", "upsert_all", "transform", "transform_sql", "add_foreign_key"),
        *("add_foreign_keys", "add_column", "add_missing_columns", "create_table", "rename_table"),
        *("extract", "lookup", "duplicate", "convert", "enable_counts", "enable_fts"),
        *("insert_all", "delete_where", "drop_view", "load_extension", "index_foreign_keys"),
    }
)
"""What sqlite-utils does behind one's back to a table: triggers dropped, probes made and
committed, transactions of its own (reliability 2.3)."""

HIDING = frozenset({"replace", "ignore", "alter", "truncate"})
"""Arguments by which a write hides that something stood there already, or changes the table."""

RUNNING = frozenset({"execute", "executemany", "executescript"})

_CHANGES_SCHEMA = re.compile(
    r"\s*(create|alter|drop|reindex|attach|detach|vacuum(?!\s+into\b))\s", re.IGNORECASE
)
_HIDES = re.compile(r"\b(insert|update)\s+or\s+\w+|\breplace\s+into\b", re.IGNORECASE)
_WRITES = re.compile(
    r"\s*(insert\s|update\s|delete\s+from|pragma\s+writable_schema)", re.IGNORECASE
)


def banned(path: str, source: str) -> list[str]:
    """What a file may not do, each with its line; path from the root of the house, with slashes."""
    tree = ast.parse(source)
    texts = _texts(tree)
    found = {found for node in ast.walk(tree) for found in _in_node(path, node, texts)}
    return [f"{path}:{line}: {what}" for line, what in sorted(found)]


def _in_node(path: str, node: ast.AST, texts: frozenset[int]) -> Iterator[tuple[int, str]]:
    match node:
        case ast.Import() | ast.ImportFrom():
            yield from _imports(path, node)
        case ast.Call():
            yield from _calls(path, node)
        case ast.Constant(value=str() as text) if id(node) not in texts:
            yield from ((node.lineno, what) for what in _statements(path, text))
        case ast.Attribute(attr="conn"):
            yield node.lineno, "the library's connection, past the library"


def _imports(path: str, node: ast.Import | ast.ImportFrom) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Import):
        names = [name.name for name in node.names]
    else:
        names = [node.module or "", *(f"{node.module}.{name.name}" for name in node.names)]
    for name in names:
        library = next((each for each in LIBRARIES if f"{name}.".startswith(f"{each}.")), None)
        if library is None:
            continue
        if not path.startswith(ROOM) or library not in {"sqlite3", "sqlite_utils"}:
            yield node.lineno, f"imports {library}"
        elif library == "sqlite_utils" and path not in STEPS:
            yield node.lineno, "sqlite-utils outside the migrations"


def _calls(path: str, call: ast.Call) -> Iterator[tuple[int, str]]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    plain = call.func.id if isinstance(call.func, ast.Name) else name
    given = {keyword.arg for keyword in call.keywords}
    if name in TABLE_METHODS and path.startswith(ROOM):
        yield call.lineno, f"{name}() of sqlite-utils"
    if name in RUNNING and not path.startswith(ROOM) and path not in OF_ANOTHER_DATABASE:
        yield call.lineno, f"{name}() outside the store"
    if path.startswith(ROOM) and (hiding := given & HIDING):
        yield call.lineno, f"{sorted(hiding)[0]}="
    if name == "connect" and path.startswith(ROOM) and path != CONNECTING:
        yield call.lineno, "a second place that connects"
    if plain == "Database" and not _refuses_plugins(call):
        yield call.lineno, "Database() without execute_plugins=False"


def _refuses_plugins(call: ast.Call) -> bool:
    return any(
        keyword.arg == "execute_plugins"
        and isinstance(keyword.value, ast.Constant)
        and keyword.value.value is False
        for keyword in call.keywords
    )


def _statements(path: str, text: str) -> Iterator[str]:
    if not path.startswith(ROOM):
        return
    if _CHANGES_SCHEMA.match(text) and path not in STEPS:
        yield "changes the schema outside the migrations"
    if _HIDES.search(text):
        yield "a statement that hides what stood there"
    if _WRITES.match(text) and path != f"{ROOM}sqlite_journal.py":
        yield "writes outside the journal"


def _texts(tree: ast.Module) -> frozenset[int]:
    """The docstrings, which may speak of anything."""
    return frozenset(
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    )


READING = frozenset({"read_bytes", "read_text", "file_digest", "copyfile", "copy", "copy2"})


def readers(source: str) -> list[str]:
    """Every call by which the bytes of a file could be read, as `line: name`."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        plain = node.func.id if isinstance(node.func, ast.Name) else ""
        if name in READING - {"copy"} or plain == "file_digest" or _opens(node, name, plain):
            found.append(f"{node.lineno}: {name or plain}")
    return found


def _opens(call: ast.Call, name: str, plain: str) -> bool:
    if "ZipFile" in {plain, name} or plain == "open":
        return True
    if ast.unparse(call.func) in {"io.open", "os.open"}:
        return True
    modes = [argument for argument in call.args if isinstance(argument, ast.Constant)]
    return name == "open" and any(
        isinstance(mode.value, str) and re.fullmatch("[rwaxbt+]{1,3}", mode.value) for mode in modes
    )
