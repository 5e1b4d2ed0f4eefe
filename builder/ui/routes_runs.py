"""Routes of runs: list, start, read what one is, command it, delete it, and take its files along."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse
from starlette.routing import BaseRoute

from builder.store.runs import LIVE, Run, create_run, find_run, list_runs
from builder.train.settings import RunSettings
from builder.ui.answers import ProblemError, blocking, body_json, route
from builder.ui.documents import read_model
from builder.ui.example_reports import example_report
from builder.ui.routes_project import report_of
from builder.ui.workspace import is_name, known_report
from builder.workers.supervisor import WorkerError, attach, send, start_run

Json = dict[str, Any]

STARTING = ("play", "step", "reset")
"""Commands that make sense when no process trains the run: they start one."""
START_LIMIT = 30.0
"""Seconds a run's process may take until it listens, and then until torch is there to do what is asked."""
ANSWER_LIMIT = 5.0
"""Seconds a process that trains may take to answer."""


def start(model: Json, training: Json | None, project: str | None = None) -> str:
    """Create a run of this model, of a project's name where it has one, and start its worker: the run's id. Errors: ValidationError, WorkerError, OSError."""
    settings = RunSettings.model_validate({**(training or {}), "model": model})
    run = create_run(settings.model_dump(mode="json"), project=project)
    start_run(run.directory)
    run.close()
    return run.id


def refuse_problems(model: Json) -> None:
    """A model that its own check finds wrong is not trained. Errors: ProblemError 422 with the first finding's words."""
    try:
        report = known_report(model) or example_report(model) or report_of(model) or {}
    except WorkerError:
        return  # what the check cannot tell, the run will
    errors = [finding for finding in report.get("findings", ()) if finding["severity"] == "error"]
    if errors:
        more = f" And {len(errors) - 1} more." if len(errors) > 1 else ""
        message = f"This model cannot be trained yet: {errors[0]['message']}{more}"
        raise ProblemError(422, "model-has-problems", message, errors)


def describe(identifier: str) -> Json:
    """Everything about a run that does not stream."""
    run = find_run(identifier)
    try:
        return {
            "run": run.id,
            "meta": run.meta(),
            "settings": run.settings(),
            "parameters": run.parameters(),
            "source": run.source(),
            "map": run.source_map(),
            "last": run.last_step(),
            "summary": run.summary(),
            "events": run.events(),
            "checkpoints": checkpoints(run),
        }
    finally:
        run.close()


def checkpoints(run: Run) -> list[Json]:
    """What can be taken along: [{name, bytes, files}], the newest last."""
    folder = run.directory / "checkpoints"
    found = []
    for path in sorted(folder.iterdir(), key=lambda p: p.stat().st_mtime) if folder.is_dir() else []:
        if path.name.startswith(".") or not path.is_dir():
            continue
        files = [file for file in sorted(path.iterdir()) if file.is_file()]
        found.append(
            {"name": path.name, "files": [f.name for f in files], "bytes": sum(f.stat().st_size for f in files)}
        )
    return found


def command(identifier: str, name: str, arguments: Json) -> Any:
    """The reply of the run's worker; a run without one is started when the command calls for it."""
    run = find_run(identifier)
    meta = run.meta()
    run.close()
    if meta.get("watched"):
        raise ProblemError(409, "watched", "A script trains this run: start and end it where the script is run.")
    starting = meta.get("status") in {"created", "starting"}
    if attach(run.directory) is None and name in STARTING:
        starting = True
        start_run(run.directory)
        if name == "play":
            return {"ok": True, "started": True}
        _wait_for_worker(run.directory)
    try:
        return send(run.directory, name, timeout=START_LIMIT if starting else ANSWER_LIMIT, **arguments)
    except WorkerError as error:
        if error.kind == "WorkerUnreachable":
            raise ProblemError(409, "not-running", "No process is training this run.", error.message) from error
        raise


def _wait_for_worker(directory: Path) -> None:
    """Wait until the run's process listens, or has had time enough to."""
    end = time.monotonic() + START_LIMIT
    while attach(directory) is None and time.monotonic() < end:
        time.sleep(0.05)


def delete(identifier: str) -> Json:
    """Remove a run and all of its files. Errors: ProblemError 409 while it is being trained."""
    run = find_run(identifier)
    meta = run.meta()
    run.close()
    if meta.get("status") in LIVE and meta.get("watched"):
        raise ProblemError(409, "still-running", "A script still writes this run. End the script first.")
    if meta.get("status") in LIVE and attach(run.directory) is not None:
        raise ProblemError(409, "still-running", "This run is being trained. Stop it first.")
    shutil.rmtree(run.directory)
    return {"deleted": identifier}


def file_of(run: Run, name: str) -> Path:
    """A file of the run that may be taken along. Errors: KeyError."""
    known = {"model.py", "settings.json", "map.json", "worker.log"}
    if name in known and (run.directory / name).is_file():
        return run.directory / name
    folder, _, file = name.partition("/")
    for found in checkpoints(run):
        if found["name"] == folder and file in found["files"]:
            return run.directory / "checkpoints" / folder / file
    raise KeyError(f"run {run.id} has no file {name!r}")


async def _runs(_request: Request) -> Any:
    return {"runs": await blocking(list_runs)}


async def _start(request: Request) -> Any:
    body = await body_json(request)
    model = read_model(body.get("model"))
    await blocking(refuse_problems, model)
    project = body.get("project")
    if project is not None and not (isinstance(project, str) and is_name(project)):
        raise ProblemError(400, "no-project", "`project` is the name of a project, or left out.")
    return {"run": await blocking(start, model, body.get("training"), project)}


async def _run(request: Request) -> Any:
    return await blocking(describe, request.path_params["run"])


async def _command(request: Request) -> Any:
    body = await body_json(request)
    name, arguments = body.get("command"), body.get("arguments") or {}
    if not isinstance(name, str) or not isinstance(arguments, dict):
        raise ProblemError(400, "no-command", "Send {command, arguments}.")
    return await blocking(command, request.path_params["run"], name, arguments)


async def _delete(request: Request) -> Any:
    return await blocking(delete, request.path_params["run"])


async def _file(request: Request) -> Any:
    run = await blocking(find_run, request.path_params["run"])
    path = await blocking(file_of, run, request.query_params.get("name", ""))
    run.close()
    return FileResponse(path, filename=path.name, headers={"cache-control": "no-store"})


def routes() -> list[BaseRoute]:
    return [
        route("runs", _runs),
        route("runs", _start, "POST"),
        route("runs/{run}", _run),
        route("runs/{run}/command", _command, "POST"),
        route("runs/{run}/delete", _delete, "POST"),
        route("runs/{run}/file", _file),
    ]
