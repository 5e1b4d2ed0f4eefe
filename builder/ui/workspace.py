"""Projects on disk: what is open, saved at every edit, with a history, and never over a save the user has named.

home/projects/NAME.json is the named save; home/projects/.open/NAME/ holds current.json (every edit) and earlier states.
A project opened from a file elsewhere remembers that file as its named save.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import threading
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from builder.store.home import cache_directory, private_directory, projects_directory, restrict, write_private

SNAPSHOT_EVERY = 60.0
"""Seconds of editing after which the state before the next edit is kept in the history."""
SNAPSHOTS_KEPT = 60
REPORTS_KEPT = 400

Json = dict[str, Any]


class StaleError(Exception):
    """An edit was based on a revision that is not the newest."""

    def __init__(self, current: Project) -> None:
        super().__init__(f"{current.name} is at revision {current.revision} already")
        self.current = current


@dataclass(frozen=True)
class Project:
    """One open project. `model` and `training` are JSON (training: RunSettings without the model, or None).

    `saved` is when the last edit was written, in seconds since the epoch; `file` the named save, if there is one;
    `named` the revision that file holds.
    """

    name: str
    revision: int
    model: Json
    training: Json | None
    saved: float
    file: str | None = None
    named: int | None = None

    def to_json(self) -> Json:
        return {
            "name": self.name,
            "revision": self.revision,
            "model": self.model,
            "training": self.training,
            "saved": self.saved,
            "file": self.file,
            "named": self.named,
        }


@dataclass
class Workspace:
    """All projects of this user. One per server; every method may be called from any thread."""

    directory: Path = field(default_factory=projects_directory)
    _lock: threading.RLock = field(default_factory=threading.RLock, repr=False)
    _open: dict[str, Project] = field(default_factory=dict, repr=False)
    _snapshots: dict[str, float] = field(default_factory=dict, repr=False)

    def names(self) -> list[Json]:
        """Every project, the one edited last first: {name, saved, revision, model}; model is its model's name."""
        with self._lock:
            found = {path.parent.name for path in self.directory.glob(".open/*/current.json")}
            found |= {path.stem for path in self.directory.glob("*.json")}
            rows = []
            for name in found:
                try:
                    project = self.get(name)
                except (KeyError, ValueError, OSError):
                    continue  # a damaged file never hides the others
                rows.append(
                    {
                        "name": name,
                        "saved": project.saved,
                        "revision": project.revision,
                        "model": project.model.get("name", name),
                        "file": project.file,
                    }
                )
            return sorted(rows, key=lambda row: float(row["saved"]), reverse=True)

    def get(self, name: str) -> Project:
        """The project of that name as it was left. Errors: KeyError without one; ValueError for a damaged file."""
        with self._lock:
            if name in self._open:
                return self._open[name]
            if not is_name(name):
                raise KeyError(f"There is no project named {name!r}.")
            current, named = self._current(name), self.directory / f"{name}.json"
            if current.is_file():
                data = json.loads(current.read_text(encoding="utf-8"))
                project = Project(**{key: data[key] for key in Project.__dataclass_fields__})
            elif named.is_file():
                data = json.loads(named.read_text(encoding="utf-8"))
                project = Project(name, 1, data["model"], data.get("training"), named.stat().st_mtime, str(named), 1)
            else:
                raise KeyError(f"There is no project named {name!r}.")
            self._open[name] = project
            return project

    def last(self) -> Project | None:
        """The project that was edited last."""
        rows = self.names()
        return self.get(rows[0]["name"]) if rows else None

    def create(self, name: str, model: Json, training: Json | None, file: str | None = None) -> Project:
        """A new project; when the name is taken a number is added to it."""
        with self._lock:
            wanted = slug(name)
            free, number = wanted, 1
            while self._current(free).exists() or (self.directory / f"{free}.json").exists():
                number += 1
                free = f"{wanted}-{number}"
            project = Project(free, 1, model, training, time.time(), file, 1 if file else None)
            self._write(project)
            return project

    def edit(self, name: str, base: int, model: Json | None, training: Json | None = None) -> Project:
        """Save an edit made on revision `base`; what is None stays as it was.

        Errors: StaleError when another edit came first; KeyError without such a project; OSError when the disk is full
        (the project is then as it was).
        """
        with self._lock:
            before = self.get(name)
            if base != before.revision:
                raise StaleError(before)
            self._snapshot(before)
            project = replace(
                before,
                revision=before.revision + 1,
                model=before.model if model is None else model,
                training=before.training if training is None else training,
                saved=time.time(),
            )
            self._write(project)
            return project

    def save(self, name: str, file: str | None = None) -> Project:
        """Write the named save: to `file`, else to where it was opened from, else to home/projects/NAME.json."""
        with self._lock:
            project = self.get(name)
            path = Path(file or project.file or self.directory / f"{name}.json")
            content = {"format": "tapedeck", "version": 1, "model": project.model, "training": project.training}
            write_private(path, json.dumps(content, indent=1).encode())
            project = replace(project, file=str(path), named=project.revision)
            self._write(project)
            return project

    def rename(self, name: str, wanted: str) -> Project:
        """The project under another name. Errors: KeyError without such a project, ValueError when the name is taken."""
        with self._lock:
            project, other = self.get(name), slug(wanted)
            if other == name:
                return project
            if self._current(other).exists() or (self.directory / f"{other}.json").exists():
                raise ValueError(f"There is a project named {other!r} already.")
            self._current(name).parent.rename(self._current(other).parent)
            self._open.pop(name, None)
            project = replace(project, name=other)
            self._write(project)
            return project

    def delete(self, name: str) -> None:
        """Forget a project and its history; a file outside home/projects stays. Errors: KeyError without one."""
        with self._lock:
            self.get(name)
            for path in [*self._current(name).parent.glob("*"), self.directory / f"{name}.json"]:
                path.unlink(missing_ok=True)
            if self._current(name).parent.is_dir():
                self._current(name).parent.rmdir()
            self._open.pop(name, None)

    def history(self, name: str) -> list[Json]:
        """Earlier states, newest first: {revision, saved, nodes}."""
        rows = []
        for path in self._current(self.get(name).name).parent.glob("*-*.json"):
            data = json.loads(path.read_text(encoding="utf-8"))
            rows.append(
                {"revision": data["revision"], "saved": data["saved"], "nodes": len(data["model"].get("nodes", ()))}
            )
        return sorted(rows, key=lambda row: -int(row["revision"]))

    def restore(self, name: str, revision: int) -> Project:
        """The project with the content of an earlier revision, as a new revision. Errors: KeyError."""
        with self._lock:
            found = list(self._current(name).parent.glob(f"{revision:08d}-*.json")) if is_name(name) else []
            if not found:
                raise KeyError(f"{name} has no revision {revision} in its history.")
            data = json.loads(found[0].read_text(encoding="utf-8"))
            before = self.get(name)
            self._snapshots.pop(name, None)
            return self.edit(name, before.revision, data["model"], data["training"])

    def revisions(self) -> dict[str, int]:
        """The revision of every project opened since the server started: what has changed, for who watches."""
        with self._lock:
            return {name: project.revision for name, project in self._open.items()}

    def _current(self, name: str) -> Path:
        return self.directory / ".open" / name / "current.json"

    def _write(self, project: Project) -> None:
        path = self._current(project.name)
        private_directory(path.parent)
        _replace(path, json.dumps(project.to_json(), ensure_ascii=False).encode())
        self._open[project.name] = project

    def _snapshot(self, project: Project) -> None:
        """Keep a state that is about to be edited, once in a while."""
        now = time.time()
        if now - self._snapshots.get(project.name, 0.0) < SNAPSHOT_EVERY:
            return
        self._snapshots[project.name] = now
        folder = private_directory(self._current(project.name).parent)
        _replace(folder / f"{project.revision:08d}-{int(project.saved)}.json", json.dumps(project.to_json()).encode())
        for path in sorted(folder.glob("*-*.json"))[:-SNAPSHOTS_KEPT]:
            path.unlink(missing_ok=True)


def _replace(path: Path, content: bytes) -> None:
    """Whole or not at all, surviving the death of this process; not synced to the disk, for this runs at every edit."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}.tmp")
    try:
        temporary.write_bytes(content)
        restrict(temporary)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def slug(name: str) -> str:
    """`name` as a file's name: lower-case letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:60] or "project"


def is_name(name: str) -> bool:
    return bool(re.fullmatch(r"[a-z0-9][a-z0-9-]{0,79}", name))


# reports that were made before: shapes are there while the worker is still importing torch


def document_hash(model: Json) -> str:
    """Of what the report depends on: positions and the order of keys change nothing."""

    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: bare(part) for key, part in value.items() if key != "position"}
        return [bare(part) for part in value] if isinstance(value, list | tuple) else value

    return hashlib.sha256(json.dumps(bare(model), sort_keys=True).encode()).hexdigest()[:32]


def known_report(model: Json) -> Json | None:
    """The report that was made for just this document; None when there is none."""
    path = cache_directory() / "reports" / f"{document_hash(model)}.json"
    try:
        found: Json = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found


def keep_report(model: Json, report: Json) -> None:
    """Keep a report for the next start of the server. A full disk is no reason to fail an edit."""
    folder = private_directory(cache_directory() / "reports")
    try:
        _replace(folder / f"{document_hash(model)}.json", json.dumps(report).encode())
        files = sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime)
        for path in files[: max(0, len(files) - REPORTS_KEPT)]:
            path.unlink(missing_ok=True)
    except OSError:
        pass
