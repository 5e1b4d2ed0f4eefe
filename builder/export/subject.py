"""What is exported: a model with its settings, and where its run is when it was trained."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


class ExportError(Exception):
    """Something that cannot be exported; the message says why. `code` is the command line's exit code."""

    def __init__(self, message: str, *, wrong_use: bool = False) -> None:
        super().__init__(message)
        self.code = 2 if wrong_use else 1


@dataclass(frozen=True)
class Subject:
    """`model` and `training` are JSON. `emitted` gives the source where it is known already, or asks a worker for it."""

    model: dict[str, Any]
    training: dict[str, Any] | None
    directory: Path | None = None
    emitted: Callable[[], str] | None = None

    @property
    def name(self) -> str:
        """A file's name without its suffix."""
        found = str(self.model.get("name") or "model")
        return "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in found).lower() or "model"

    def document(self) -> dict[str, Any]:
        """The model's document. Errors: ExportError for the model of a watched script, which has none."""
        if self.model.keys() <= {"name"}:
            raise ExportError("a watched script has no document: its model is what the script says")
        return self.model

    def source(self) -> str:
        """The Python source: what was trained, else what the document is now. Errors: ExportError."""
        if self.directory is not None and (self.directory / "model.py").is_file():
            return (self.directory / "model.py").read_text(encoding="utf-8")
        if self.emitted is not None:
            return self.emitted()
        import builder

        graph = builder.ModelGraph.model_validate(self.document())
        report = builder.check(graph)
        if not report.ok:
            raise ExportError(f"the model has a problem: {report.findings[0].message}")
        return str(builder.emit(graph, report))


def subject_of_run(identifier: str) -> Subject:
    """The subject that a run is. Errors: KeyError when there is no such run."""
    from builder.store.runs import find_run

    run = find_run(identifier)
    try:
        settings = run.settings()
    finally:
        run.close()
    return Subject(settings.pop("model"), settings, run.directory)


def newest_checkpoint(subject: Subject) -> Path:
    """The newest complete checkpoint of a run. Errors: ExportError when there is none."""
    if subject.directory is None:
        raise ExportError("only a run has weights: train the model first", wrong_use=True)
    folder = subject.directory / "checkpoints"
    found = sorted(path.parent for path in folder.glob("[0-9]*/manifest.json"))
    if not found:
        raise ExportError("this run has no checkpoint yet: pause or stop it, or wait for the first one")
    return found[-1]
