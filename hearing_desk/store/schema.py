"""The tables and triggers of a record, as SQL text; a released statement is never edited."""

from __future__ import annotations

from typing import Final

TABLES: Final = (
    """
    create table journal (
        seq integer primary key,
        kind text not null,
        at_utc text not null,
        actor text not null,
        payload text not null,
        prev_hash text not null,
        hash text not null
    ) strict
    """,
    """
    create table person (
        person text primary key not null,
        name text not null,
        details text not null
    ) strict, without rowid
    """,
    # size is that of the bytes received; content becomes null when they are blanked.
    """
    create table file (
        sha256 text primary key not null check (length(sha256) = 64),
        name text not null,
        media_type text not null,
        size integer not null,
        content blob
    ) strict
    """,
)

# Guards against our own mistakes and against tools; only the chain guards against attackers.
TRIGGERS: Final = (
    """
    create trigger journal_no_update before update on journal
    begin select raise(abort, 'journal is append-only'); end
    """,
    """
    create trigger journal_no_delete before delete on journal
    begin select raise(abort, 'journal is append-only'); end
    """,
    """
    create trigger person_keeps_id before update on person when new.person is not old.person
    begin select raise(abort, 'a person keeps the id the journal knows'); end
    """,
    """
    create trigger person_no_delete before delete on person
    begin select raise(abort, 'a person is blanked, not deleted'); end
    """,
    """
    create trigger file_only_blanked before update on file
    when new.content is not null or new.sha256 is not old.sha256 or new.name is not old.name
        or new.media_type is not old.media_type or new.size is not old.size
    begin select raise(abort, 'of a file only the content can be blanked'); end
    """,
    """
    create trigger file_no_delete before delete on file
    begin select raise(abort, 'a file is blanked, not deleted'); end
    """,
)
