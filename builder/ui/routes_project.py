"""Routes of the open projects: read, edit, save, history; and the stream that tells other tabs about it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from builder.store.runs import list_runs, runs_follow
from builder.ui.answers import ProblemError, blocking, body_json, route
from builder.ui.documents import (
    empty_project,
    example_project,
    examples,
    read_content,
    read_model,
    read_training,
    unplaced,
)
from builder.ui.example_reports import example_report
from builder.ui.services import services
from builder.ui.stream import event, event_stream
from builder.ui.workspace import Project, StaleError, keep_report, known_report
from builder.workers.supervisor import WorkerError

Json = dict[str, Any]


def opened(name: str | None) -> Project:
    """The project of that name; without a name the one edited last, on the first start the example."""
    workspace = services().workspace
    if name:
        return workspace.get(name)
    last = workspace.last()
    if last is not None:
        return last
    first = example_project()
    return workspace.create(first["name"], first["model"], first["training"])


def judged(project: Project) -> Json:
    """The project with its report, when one is known already."""
    return {**project.to_json(), "report": known_report(project.model) or example_report(project.model)}


def report_of(model: Json) -> Json | None:
    """The worker's report, kept for the next start; None when the worker cannot make one (its error is its own)."""
    report: Json = services().worker.call("check", model=model)
    keep_report(model, report)
    return report


async def _project(request: Request) -> Any:
    name = request.query_params.get("name")
    return await blocking(lambda: judged(opened(name)))


async def _edit(request: Request) -> Any:
    body = await body_json(request)
    name = request.query_params.get("name", "")
    return await blocking(_edit_now, name, body)


def _edit_now(name: str, body: Json) -> Json:
    """{revision, saved, report}; with `later` instead of a report when that is to be asked of model/check."""
    base = body.get("base")
    if not isinstance(base, int):
        raise ProblemError(400, "no-base", "An edit names the revision it was made on, as base.")
    model = read_model(body["model"]) if body.get("model") is not None else None
    training = read_training(body["training"]) if body.get("training") is not None else None
    try:
        project = services().workspace.edit(name, base, model, training)
    except StaleError as stale:
        message = f"{name} was edited elsewhere: revision {stale.current.revision} is the newest."
        raise ProblemError(409, "stale", message, current=judged(stale.current)) from stale
    except OSError as error:
        raise ProblemError(507, "not-saved", f"The project could not be saved: {error.strerror or error}.") from error
    answer: Json = {"revision": project.revision, "saved": project.saved, "report": None}
    if model is not None or body.get("check"):
        if not services().worker.warm:  # saved is saved: who edits does not wait for torch to be imported
            answer["report"] = known_report(project.model) or example_report(project.model)
            return answer if answer["report"] else {**answer, "later": True}
        try:
            answer["report"] = report_of(project.model)
        except WorkerError as error:  # the edit is saved all the same
            answer["error"] = {"code": error.kind, "message": error.message, "detail": error.traceback or None}
    return answer


async def _new(request: Request) -> Any:
    body = await body_json(request)

    def make() -> Json:
        if body.get("model") is not None:
            model, training = read_model(body["model"]), read_training(body.get("training"))
        else:
            found = example_project(str(body["template"])) if body.get("template") else empty_project()
            model, training = found["model"], found["training"]
        name = str(body.get("name") or model.get("name") or "project")
        return judged(services().workspace.create(name, model, training))

    return await blocking(make)


async def _open(request: Request) -> Any:
    body = await body_json(request)
    return await blocking(lambda: judged(opened(str(body.get("name", "")))))


async def _import(request: Request) -> Any:
    """A project file's content as JSON, or Python source: {content | source, name?}."""
    body = await body_json(request)

    def make() -> Json:
        if isinstance(body.get("source"), str):
            model = unplaced(services().worker.call("parse", source=body["source"]))
            training = None
        else:
            content = body.get("content")
            model, training = read_content(content if isinstance(content, str) else json.dumps(content))
        name = str(body.get("name") or model.get("name") or "imported")
        return judged(services().workspace.create(Path(name).stem, model, training))

    return await blocking(make)


async def _example(request: Request) -> Any:
    body = await body_json(request)

    def make() -> Json:
        found = example_project(str(body.get("name") or ""))
        return judged(services().workspace.create(found["name"], found["model"], found["training"]))

    return await blocking(make)


async def _save(request: Request) -> Any:
    name = request.query_params.get("name", "")
    try:
        return await blocking(lambda: services().workspace.save(name).to_json())
    except OSError as error:
        raise ProblemError(507, "not-saved", f"The project could not be saved: {error.strerror or error}.") from error


async def _rename(request: Request) -> Any:
    body, name = await body_json(request), request.query_params.get("name", "")

    def change() -> Json:
        project = services().workspace.rename(name, str(body.get("to", "")))
        if project.name != name:
            runs_follow(name, project.name)
        return project.to_json()

    try:
        return await blocking(change)
    except ValueError as error:
        raise ProblemError(409, "name-taken", str(error)) from error


async def _delete(request: Request) -> Any:
    name = request.query_params.get("name", "")
    await blocking(services().workspace.delete, name)
    return {"deleted": name}


async def _history(request: Request) -> Any:
    return await blocking(services().workspace.history, request.query_params.get("name", ""))


async def _restore(request: Request) -> Any:
    body, name = await body_json(request), request.query_params.get("name", "")
    revision = body.get("revision")
    if not isinstance(revision, int):
        raise ProblemError(400, "no-revision", "Name the revision to go back to.")
    return await blocking(lambda: judged(services().workspace.restore(name, revision)))


async def _projects(_request: Request) -> Any:
    return {"projects": await blocking(services().workspace.names), "examples": examples()}


async def _download(request: Request) -> Any:
    name = request.query_params.get("name")
    project = await blocking(opened, name)
    content = {"format": "tapedeck", "version": 1, "model": project.model, "training": project.training}
    return Response(
        json.dumps(content, indent=1),
        headers={"content-disposition": f'attachment; filename="{project.name}.json"', "cache-control": "no-store"},
        media_type="application/json",
    )


WATCH_EVERY = 0.4
"""Seconds between two looks for changes of projects and runs."""


async def _events(request: Request) -> Response:
    """Events "project" {name, revision} for an edit made in any tab, and "runs" [{id, status, step}] when a run changes."""

    async def news() -> AsyncIterator[bytes]:
        workspace = services().workspace
        revisions, runs = workspace.revisions(), None
        yield event("hello", {"projects": revisions})
        tick = 0
        while not services().stopping.is_set():
            now = workspace.revisions()
            for name, revision in now.items():
                if revisions.get(name) != revision:
                    yield event("project", {"name": name, "revision": revision})
            revisions = now
            if tick % 3 == 0:
                with suppress(OSError):
                    found = [
                        {"id": row["id"], "status": row["status"], "step": row.get("step"), "name": row["name"]}
                        for row in await blocking(list_runs)
                    ]
                    if found != runs:
                        runs = found
                        yield event("runs", found)
            tick += 1
            yield b""
            await asyncio.sleep(WATCH_EVERY)

    return event_stream(request, news())


def routes() -> list[BaseRoute]:
    return [
        route("project", _project),
        route("project/edit", _edit, "POST"),
        route("project/new", _new, "POST"),
        route("project/open", _open, "POST"),
        route("project/import", _import, "POST"),
        route("project/example", _example, "POST"),
        route("project/save", _save, "POST"),
        route("project/rename", _rename, "POST"),
        route("project/delete", _delete, "POST"),
        route("project/history", _history),
        route("project/restore", _restore, "POST"),
        route("project/download", _download),
        route("projects", _projects),
        route("events", _events),
    ]
