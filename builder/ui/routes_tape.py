"""Routes of a run's tapes: which there are, their structure, the norms of one step, and the pictures that leave."""

from __future__ import annotations

import base64
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from builder.store.node_values import read_node_values, watched_steps
from builder.store.runs import Run, find_run
from builder.tape.overlay import overlay
from builder.ui.answers import ProblemError, blocking, route, whole_number
from builder.ui.services import services

PICTURES = {
    "svg": "image/svg+xml",
    "dot": "text/vnd.graphviz",
    "png": "image/png",
    "pdf": "application/pdf",
    "html": "text/html",
    "json": "application/json",
}
PICTURE_TIMEOUT = 30.0
"""Seconds after which `dot` is ended: on unrolled recurrences it can take minutes."""


async def _tapes(request: Request) -> Any:
    def read() -> list[dict[str, Any]]:
        run = find_run(request.path_params["run"])
        try:
            return run.tapes()
        finally:
            run.close()

    return await blocking(read)


async def _structure(request: Request) -> Response:
    def read() -> bytes:
        run = find_run(request.path_params["run"])
        try:
            return run.tape_structure_bytes(request.path_params["signature"])
        finally:
            run.close()

    found = await blocking(read)
    keep = {"content-encoding": "gzip", "cache-control": "private, max-age=31536000, immutable"}
    return Response(found, headers=keep, media_type="application/json")


async def _values(request: Request) -> Response:
    def read() -> bytes:
        run = find_run(request.path_params["run"])
        try:
            return run.tape_measurements(int(request.path_params["step"])).tobytes()
        finally:
            run.close()

    return Response(await blocking(read), headers={"cache-control": "no-store"}, media_type="application/octet-stream")


async def _picture(request: Request) -> Response:
    step, kind = int(request.path_params["step"]), request.path_params["kind"]
    engine = request.query_params.get("engine", "graphviz")
    if kind not in PICTURES or engine not in {"graphviz", "torchviz"}:
        raise ProblemError(400, "no-such-picture", f"There are {', '.join(PICTURES)}, by graphviz or torchviz.")

    def draw() -> bytes:
        run = find_run(request.path_params["run"])
        try:
            text = services().exporter.call(
                "tape_file", timeout=PICTURE_TIMEOUT, run=str(run.directory), step=step, kind=kind, engine=engine
            )
            return base64.b64decode(text)
        finally:
            run.close()

    by = "" if kind in {"html", "json"} else f"-{engine}"
    name = f"{request.path_params['run']}-step-{step}{by}.{kind}"
    headers = {"cache-control": "no-store", "content-disposition": f'attachment; filename="{name}"'}
    return Response(await blocking(draw), headers=headers, media_type=PICTURES[kind])


async def _compare(request: Request) -> Any:
    """Both steps' tapes in one structure: `step` of this run against `with` of `other` (the same run when left out)."""
    step, against = whole_number(request, "step"), whole_number(request, "with")
    if step is None or against is None:
        raise ProblemError(400, "no-step", "Name both steps: step and with.")
    here = request.path_params["run"]
    other = request.query_params.get("other") or here

    def read() -> dict[str, Any]:
        newer, older = find_run(here), find_run(other)
        try:
            return {"run": here, "step": step, "other": other, "with": against,
                    "structure": overlay(_structure_at(older, against), _structure_at(newer, step))}  # fmt: skip
        finally:
            newer.close()
            older.close()

    return await blocking(read)


def _structure_at(run: Run, step: int) -> dict[str, Any]:
    row = next((row for row in run.tapes(after=step - 1) if row["step"] == step), None)
    if row is None:
        raise KeyError(f"run {run.id} has no tape at step {step}")
    return run.tape_structure(row["signature"])


async def _node_values(request: Request) -> Any:
    """What was seen at a watched node: of `step`, or of the newest step at or before it, else of the first."""
    node, step = int(request.path_params["node"]), whole_number(request, "step")
    signature = request.path_params["signature"]

    def read() -> dict[str, Any]:
        run = find_run(request.path_params["run"])
        run.close()
        steps = watched_steps(run.directory, signature, node)
        if not steps:
            return {"step": None, "steps": []}
        at = max((one for one in steps if step is None or one <= step), default=steps[0])
        return {"steps": steps, **read_node_values(run.directory, at, signature, node)}

    return await blocking(read)


def routes() -> list[BaseRoute]:
    return [
        route("runs/{run}/tapes", _tapes),
        route("runs/{run}/tape/values/{step:int}", _values),
        route("runs/{run}/tape/compare", _compare),
        route("runs/{run}/tape/{signature}/node/{node:int}", _node_values),
        route("runs/{run}/tape/{step:int}.{kind}", _picture),
        route("runs/{run}/tape/{signature}", _structure),
    ]
