"""The one who writes a run's history: rows are collected and committed together, some ten or twenty times a second."""

from __future__ import annotations

import gzip
import json
import threading
import time
from typing import TYPE_CHECKING, Any

from builder.store.home import private_directory, write_private
from builder.store.schema import HISTORY, open_writer

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from pathlib import Path

COMMIT_INTERVAL = 0.08
"""Seconds between two commits while training: about 12 a second."""

INSERTS = {
    "steps": "INSERT OR REPLACE INTO steps VALUES (?,?,?,?,?,?,?)",
    "gradients": "INSERT OR REPLACE INTO gradients VALUES (?,?)",
    "validation": "INSERT OR REPLACE INTO validation VALUES (?,?,?,?,?)",
    "statistics": "INSERT OR REPLACE INTO statistics VALUES (?,?)",
    "distributions": "INSERT OR REPLACE INTO distributions VALUES (?,?)",
    "modules": "INSERT OR REPLACE INTO modules VALUES (?,?,?)",
    "signals": "INSERT OR REPLACE INTO signals VALUES (?,?)",
    "successive": "INSERT OR REPLACE INTO successive VALUES (?,?,?)",
    "tapes": "INSERT OR REPLACE INTO tapes VALUES (?,?,?,?,?,?)",
    "parameters": "INSERT OR REPLACE INTO parameters VALUES (?,?,?,?,?,?)",
    "events": "INSERT INTO events (step, time, kind, payload) VALUES (?,?,?,?)",
    "meta": "INSERT OR REPLACE INTO meta VALUES (?,?)",
}


class RunWriter:
    """Collects rows for RUN_DIR/run.sqlite and commits them on `flush`. One per run; safe to call from two threads."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._connection: sqlite3.Connection = open_writer(directory / "run.sqlite")
        self._lock = threading.RLock()
        self._pending: dict[str, list[Sequence[Any]]] = {}

    def add(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        """Collect rows of `table` (a key of INSERTS) in its column order; floats that are NaN become NULL on disk."""
        with self._lock:
            self._pending.setdefault(table, []).extend(rows)

    def meta(self, **values: Any) -> None:
        """Collect values of the meta table, each as JSON."""
        self.add("meta", [(key, json.dumps(value)) for key, value in values.items()])

    def event(self, kind: str, payload: dict[str, Any] | None = None, *, step: int | None = None) -> None:
        """Collect one event; `time` is seconds since the epoch."""
        self.add("events", [(step, time.time(), kind, json.dumps(payload or {}))])

    def parameters(self, rows: Iterable[tuple[str, tuple[int, ...], str, int]]) -> None:
        """The run's parameters in the order of all per-parameter blobs: (qualified name, shape, dtype, elements)."""
        with self._lock:
            self._connection.execute("DELETE FROM parameters")
            self.add(
                "parameters",
                [
                    (position, name, name.rpartition(".")[0], json.dumps(list(shape)), dtype, count)
                    for position, (name, shape, dtype, count) in enumerate(rows)
                ],
            )
            self.flush()

    def tape_structure(self, signature: str, structure: dict[str, Any]) -> None:
        """Keep the structure of a tape under its signature; a structure that is there already is left alone."""
        path = private_directory(self.directory / "tapes") / f"{signature}.json.gz"
        if not path.exists():
            write_private(path, gzip.compress(json.dumps(structure).encode(), compresslevel=5, mtime=0))

    def flush(self) -> None:
        """Commit what was collected, in one transaction. Errors: sqlite3.Error (the rows stay collected)."""
        with self._lock:
            pending = self._pending
            if not pending:
                return
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                for table, rows in pending.items():
                    self._connection.executemany(INSERTS[table], rows)
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")
            self._pending = {}

    def cut(self, after: int) -> None:
        """Forget the history of every step later than `after`: a resumed run walks them again."""
        with self._lock:
            self.flush()
            self._connection.execute("BEGIN IMMEDIATE")
            for table in HISTORY:
                self._connection.execute(f"DELETE FROM {table} WHERE step > ?", (after,))  # noqa: S608 - names of our own
            self._connection.execute("COMMIT")

    def close(self) -> None:
        with self._lock:
            self.flush()
            self._connection.close()
