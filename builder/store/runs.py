"""Runs as directories: making one, finding all, and reading one's history into numpy arrays."""

from __future__ import annotations

import gzip
import itertools
import json
import re
import secrets
import sqlite3
import threading
import time
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from builder.store.home import private_directory, runs_directory, write_private
from builder.store.process import is_alive
from builder.store.schema import HISTOGRAM, HISTORY, STATISTICS, STEP_COLUMNS, open_reader
from builder.store.writer import RunWriter

LIVE = ("starting", "running", "paused")
Arrays = dict[str, NDArray[Any]]


def create_run(
    settings: dict[str, Any],
    *,
    project: str | None = None,
    source: str | None = None,
    source_map: dict[str, Any] | None = None,
) -> Run:
    """A new run directory below home()/runs, status "created".

    `settings` is RunSettings as JSON, its "model" included; `project` the name of the project it trains, None for a
    script's; `source` (the emitted model.py) and `source_map` may be left to the worker, which emits them before it
    starts. Errors: OSError when the place is not writable.
    """
    model = settings.get("model") or {}
    name = str(settings.get("name") or model.get("name") or "run")
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40] or "run"
    identifier = f"{time.strftime('%Y%m%d-%H%M%S')}-{slug}-{secrets.token_hex(2)}"
    directory = private_directory(runs_directory() / identifier)
    for folder in ("tapes", "checkpoints"):
        private_directory(directory / folder)
    write_private(directory / "settings.json", json.dumps(settings, indent=1).encode())
    if source is not None:
        write_private(directory / "model.py", source.encode())
        write_private(directory / "map.json", json.dumps(source_map or {}).encode())
    writer = RunWriter(directory)
    data = settings.get("data") or {}
    writer.meta(
        status="created",
        name=name,
        project=project,
        created=time.time(),
        source=data.get("source"),
        device=settings.get("device"),
        epochs=settings.get("epochs"),
    )
    writer.close()
    return Run(directory)


def list_runs() -> list[dict[str, Any]]:
    """All runs, newest first: {id, name, status, project, created, source, device, epochs, step, loss, validation}."""
    found = []
    for directory in runs_directory().iterdir():
        if not (directory / "run.sqlite").is_file():
            continue
        run = Run(directory)
        try:
            found.append(run.summary())
        except sqlite3.Error as error:  # one damaged run never hides the others
            found.append(
                {
                    "id": directory.name,
                    "name": directory.name,
                    "status": "unreadable",
                    "created": 0.0,
                    "error": str(error),
                }
            )
        finally:
            run.close()
    return sorted(found, key=lambda row: float(row["created"]), reverse=True)


def runs_follow(project: str, renamed: str) -> None:
    """The runs of `project` belong to `renamed` from now on: the same project under another name."""
    for row in list_runs():
        if row.get("project") == project:
            writer = RunWriter(runs_directory() / row["id"])
            writer.meta(project=renamed)
            writer.close()


def find_run(identifier: str) -> Run:
    """The run of that id. Errors: KeyError when there is none (or the id is not a plain name)."""
    directory = runs_directory() / identifier
    if not re.fullmatch(r"[A-Za-z0-9_-][A-Za-z0-9._-]*", identifier) or not (directory / "run.sqlite").is_file():
        raise KeyError(f"there is no run named {identifier!r}")
    return Run(directory)


class Run:
    """One run, read. The connection is opened at the first question and shared by threads; `close` ends it."""

    def __init__(self, directory: Path | str) -> None:
        self.directory = Path(directory)
        self.id = self.directory.name
        self._lock = threading.Lock()

    @cached_property
    def _connection(self) -> sqlite3.Connection:
        return open_reader(self.directory / "run.sqlite")

    def close(self) -> None:
        if "_connection" in self.__dict__:
            self._connection.close()
            del self.__dict__["_connection"]

    def rows(self, query: str, arguments: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        """The answer to a question in SQL, for readers of single tables (see samples.py)."""
        with self._lock:
            try:
                return self._connection.execute(query, arguments).fetchall()
            except sqlite3.OperationalError as error:
                if "no such table" in str(error):  # recorded before this quantity existed
                    return []
                raise

    # what the run is

    def settings(self) -> dict[str, Any]:
        """RunSettings as JSON, the model included."""
        found: dict[str, Any] = json.loads((self.directory / "settings.json").read_text(encoding="utf-8"))
        return found

    def source(self) -> str | None:
        """The source that is trained (model.py); None before the worker has emitted it."""
        path = self.directory / "model.py"
        return path.read_text(encoding="utf-8") if path.is_file() else None

    def source_map(self) -> dict[str, Any]:
        """Node id → its module and lines in model.py."""
        path = self.directory / "map.json"
        return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}

    def worker(self) -> dict[str, Any] | None:
        """What the run's worker process says of itself: {pid, address, family, authkey, started}; None without one."""
        try:
            found: dict[str, Any] = json.loads((self.directory / "worker.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return found

    def version(self) -> int:
        """A number that changes whenever another process has committed to the history."""
        return int(self.rows("PRAGMA data_version")[0][0])

    def meta(self) -> dict[str, Any]:
        """All of the meta table: status, device, threads, total_steps, steps_per_epoch, task, metric, cost, error, and so on.

        A run that claims to live while its process is gone is marked failed on the way.
        """
        meta = {key: json.loads(value) for key, value in self.rows("SELECT key, value FROM meta")}
        if meta.get("status") in LIVE and not self._process_lives(meta):
            meta |= self._bury(meta)
        return meta

    def _process_lives(self, meta: dict[str, Any]) -> bool:
        worker = self.worker()
        if worker is not None:
            return is_alive(int(worker["pid"]), worker.get("started"))
        if meta.get("pid"):
            return is_alive(int(meta["pid"]))
        return time.time() - float(meta.get("started", meta.get("created", 0))) < 60  # still on its way

    def _bury(self, meta: dict[str, Any]) -> dict[str, Any]:
        """Write down that the worker died without a word, with what its log says last."""
        log = self.directory / "worker.log"
        tail = log.read_text(encoding="utf-8", errors="replace")[-4000:] if log.is_file() else ""
        found = {
            "status": "failed",
            "error": {
                "type": "WorkerDied",
                "message": _last_words(meta),
                "traceback": tail,
            },
        }
        writer = RunWriter(self.directory)
        writer.meta(**found)
        writer.event("error", {"type": "WorkerDied"})
        writer.close()
        return found

    def summary(self) -> dict[str, Any]:
        """One line about the run, for lists: see list_runs."""
        meta = self.meta()
        last = self.rows("SELECT step, epoch, loss, metric FROM steps ORDER BY step DESC LIMIT 1")
        validation = self.rows("SELECT step, epoch, loss, metric FROM validation ORDER BY step DESC LIMIT 1")
        return {
            "id": self.id,
            "name": meta.get("name", self.id),
            "status": meta.get("status", "created"),
            "project": meta.get("project"),
            "created": meta.get("created", 0.0),
            "source": meta.get("source"),
            "device": meta.get("device"),
            "epochs": meta.get("epochs"),
            "total_steps": meta.get("total_steps"),
            "task": meta.get("task"),
            "metric_name": meta.get("metric"),
            "step": last[0][0] if last else None,
            "epoch": last[0][1] if last else None,
            "loss": last[0][2] if last else None,
            "metric": last[0][3] if last else None,
            "validation": {"loss": validation[0][2], "metric": validation[0][3]} if validation else None,
        }

    # its history

    def last_step(self) -> int | None:
        return self.rows("SELECT max(step) FROM steps")[0][0]  # type: ignore[no-any-return]

    def steps(self, after: int = -1, limit: int | None = None) -> Arrays:
        """Every step later than `after`: step and epoch int64, the rest float64; a NaN loss or metric is NaN."""
        rows = self.rows(
            "SELECT step, epoch, time, loss, metric, lr, rate FROM steps WHERE step > ? ORDER BY step LIMIT ?",
            (after, -1 if limit is None else limit),
        )
        return _columns(rows)

    def curve(self, points: int = 2000) -> Arrays:
        """The whole run's steps, thinned to about `points`: of each stretch the steps of lowest and highest loss.

        What is drawn from it looks as if nothing had been left out; a NaN in a stretch is always kept.
        """
        steps = self.steps()
        n = len(steps["step"])
        if n <= points:
            return steps
        edges = np.linspace(0, n, points // 2 + 1).astype(np.int64)
        loss = steps["loss"]
        low = np.where(np.isnan(loss), -np.inf, loss)  # NaN is the lowest of its stretch: never dropped
        kept = {0, n - 1}
        for start, end in itertools.pairwise(edges):
            kept |= {int(start + low[start:end].argmin()), int(start + loss[start:end].argmax())}
        index = np.array(sorted(kept))
        return {name: column[index] for name, column in steps.items()}

    def validation(self, after: int = -1, *, detail: bool = False) -> list[dict[str, Any]]:
        """Validation results later than step `after`: {step, epoch, loss, metric[, detail]}; NaN is None."""
        rows = self.rows(
            "SELECT step, epoch, loss, metric, CASE WHEN ? THEN detail END FROM validation WHERE step > ? ORDER BY step",
            (detail, after),
        )
        return [
            {"step": step, "epoch": epoch, "loss": loss, "metric": metric}
            | ({"detail": json.loads(text) if text else None} if detail else {})
            for step, epoch, loss, metric, text in rows
        ]

    def validation_detail(self, step: int | None = None) -> dict[str, Any] | None:
        """The latest detail (confusion, worst examples, boundary …) at or before `step`: {step, epoch, loss, metric, detail}."""
        rows = self.rows(
            "SELECT step, epoch, loss, metric, detail FROM validation WHERE detail IS NOT NULL AND step <= ? ORDER BY step DESC LIMIT 1",
            (2**62 if step is None else step,),
        )
        if not rows:
            return None
        at, epoch, loss, metric, text = rows[0]
        return {"step": at, "epoch": epoch, "loss": loss, "metric": metric, "detail": json.loads(text)}

    def parameters(self) -> list[dict[str, Any]]:
        """The parameters in the order of every per-parameter array: {position, name, module, shape, dtype, count}."""
        return [
            {
                "position": position,
                "name": name,
                "module": module,
                "shape": json.loads(shape),
                "dtype": dtype,
                "count": count,
            }
            for position, name, module, shape, dtype, count in self.rows(
                "SELECT position, name, module, shape, dtype, count FROM parameters ORDER BY position"
            )
        ]

    def gradients(self, after: int = -1, limit: int | None = None) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Gradient norms of every step later than `after`: (steps int64[n], norms float32[n, parameters])."""
        rows = self.rows(
            "SELECT step, norms FROM gradients WHERE step > ? ORDER BY step LIMIT ?",
            (after, -1 if limit is None else limit),
        )
        return _norms(rows)

    def gradients_at(self, steps: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Gradient norms of just those steps that were recorded."""
        rows = self.rows(
            "SELECT step, norms FROM gradients WHERE step IN (SELECT value FROM json_each(?)) ORDER BY step",
            (json.dumps(np.asarray(steps).tolist()),),
        )
        return _norms(rows)

    def newest(self) -> tuple[int | None, ...]:
        """The newest step in each table of what is recorded of gradients, in the order of schema.HISTORY."""
        drawn = ("gradients", "statistics", "distributions", "signals", "successive")
        found = [self.rows(f"SELECT max(step) FROM {table}") for table in HISTORY if table in drawn]  # noqa: S608 - names of our own
        return tuple(rows[0][0] if rows else None for rows in found)

    def gradient_range(self) -> tuple[int, int] | None:
        first, last = self.rows("SELECT min(step), max(step) FROM gradients")[0]
        return None if first is None else (first, last)

    def statistics_steps(self) -> list[int]:
        return [row[0] for row in self.rows("SELECT step FROM statistics ORDER BY step")]

    def statistics(self, step: int | None = None) -> tuple[int, NDArray[np.float32]] | None:
        """The sample nearest before (or at) `step`, else the first: (its step, float32[parameters, 8] as in STATISTICS)."""
        bound = 2**62 if step is None else step
        rows = self.rows("SELECT step, blob FROM statistics WHERE step <= ? ORDER BY step DESC LIMIT 1", (bound,))
        rows = rows or self.rows("SELECT step, blob FROM statistics ORDER BY step LIMIT 1")
        if not rows:
            return None
        return rows[0][0], np.frombuffer(rows[0][1], dtype=np.float32).reshape(-1, len(STATISTICS))

    def histogram(self, position: int, step: int | None = None) -> dict[str, Any] | None:
        """The gradient's distribution of one parameter at or before `step`: {step, low, high, counts uint32[64]}."""
        bound = 2**62 if step is None else step
        before, after = "step <= ? ORDER BY step DESC", "step > ? ORDER BY step"
        for where, most in ((before, 1), (before, -1), (after, -1)):  # mostly the nearest sample has it
            for at, blob in self.rows(
                f"SELECT step, substr(blob, ?, ?) FROM distributions WHERE {where} LIMIT ?",  # noqa: S608 - our own
                (1 + position * HISTOGRAM.itemsize, HISTOGRAM.itemsize, bound, most),
            ):
                for low, high, counts in np.frombuffer(blob, dtype=HISTOGRAM):
                    if not np.isnan(low):
                        return {"step": at, "low": float(low), "high": float(high), "counts": counts}
        return None

    def tapes(self, after: int = -1) -> list[dict[str, Any]]:
        """The captured tapes: {step, signature, nodes, edges, changed}."""
        return [
            {"step": step, "signature": signature, "nodes": nodes, "edges": edges, "changed": bool(changed)}
            for step, signature, nodes, edges, changed in self.rows(
                "SELECT step, signature, nodes, edges, changed FROM tapes WHERE step > ? ORDER BY step",
                (after,),
            )
        ]

    def tape_structure_bytes(self, signature: str) -> bytes:
        """The gzipped JSON of a tape's structure. Errors: KeyError when no such tape was captured."""
        path = self.directory / "tapes" / f"{signature}.json.gz"
        if not re.fullmatch(r"[0-9a-zA-Z]+", signature) or not path.is_file():
            raise KeyError(f"run {self.id} has no tape {signature!r}")
        return path.read_bytes()

    def tape_structure(self, signature: str) -> dict[str, Any]:
        """A tape's structure (columns; strings interned). Errors: KeyError when no such tape was captured."""
        found: dict[str, Any] = json.loads(gzip.decompress(self.tape_structure_bytes(signature)))
        return found

    def tape_values(self, step: int) -> NDArray[np.float32]:
        """Gradient norm into each node of the tape captured at `step`: float32[nodes]. Errors: KeyError without one."""
        rows = self.rows('SELECT nodes, "values" FROM tapes WHERE step = ?', (step,))
        if not rows:
            raise KeyError(f"run {self.id} has no tape at step {step}")
        return np.frombuffer(rows[0][1], dtype=np.float32)[: rows[0][0]]

    def tape_measurements(self, step: int) -> NDArray[np.float32]:
        """All numbers kept of the tape captured at `step`: norms of the nodes, and if kept, norms along the edges and
        milliseconds of the nodes: float32[nodes] or float32[2 * nodes + edges]. Errors: KeyError without one.
        """
        rows = self.rows('SELECT "values" FROM tapes WHERE step = ?', (step,))
        if not rows:
            raise KeyError(f"run {self.id} has no tape at step {step}")
        return np.frombuffer(rows[0][0], dtype=np.float32)

    def events(self, after: int = 0) -> list[dict[str, Any]]:
        """Events with an id above `after`: {id, step, time (s since the epoch), kind, payload}."""
        return [
            {"id": identifier, "step": step, "time": at, "kind": kind, "payload": json.loads(payload)}
            for identifier, step, at, kind, payload in self.rows(
                "SELECT id, step, time, kind, payload FROM events WHERE id > ? ORDER BY id", (after,)
            )
        ]


def _last_words(meta: dict[str, Any]) -> str:
    """What is to be said of a run whose process ended without a word. A watched script writes no checkpoints."""
    process = "script" if meta.get("watched") else "training process"
    ended = f"The {process} ended without a word: it was killed, or ran out of memory. Every recorded step is kept"
    if meta.get("watched"):
        return f"{ended}."
    if meta.get("checkpoint"):
        return f"{ended}; the run can be resumed from its last checkpoint."
    return f"{ended}; no checkpoint had been written yet, so the run can only be started anew."


def _columns(rows: list[tuple[Any, ...]]) -> Arrays:
    columns = list(zip(*rows, strict=True)) if rows else [()] * len(STEP_COLUMNS)
    return {
        name: np.array(column, dtype=np.int64 if name in {"step", "epoch"} else np.float64)
        for name, column in zip(STEP_COLUMNS, columns, strict=True)
    }


def _norms(rows: list[tuple[Any, ...]]) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    steps = np.array([row[0] for row in rows], dtype=np.int64)
    if not rows:
        return steps, np.zeros((0, 0), dtype=np.float32)
    return steps, np.frombuffer(b"".join(row[1] for row in rows), dtype=np.float32).reshape(len(rows), -1)
