"""Routes of a run's tapes: which there are, their structure, the norms of one step, and the pictures that leave."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from builder.store.runs import find_run
from builder.ui.answers import ProblemError, blocking, route
from builder.ui.services import services

PICTURES = {"svg": "image/svg+xml", "dot": "text/vnd.graphviz"}
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
        raise ProblemError(400, "no-such-picture", "There are svg and dot, by graphviz or torchviz.")

    def draw() -> str:
        run = find_run(request.path_params["run"])
        try:
            return str(
                services().exporter.call(
                    "dot", timeout=PICTURE_TIMEOUT, run=str(run.directory), step=step, kind=kind, engine=engine
                )
            )
        finally:
            run.close()

    name = f"{request.path_params['run']}-step-{step}-{engine}.{kind}"
    headers = {"cache-control": "no-store", "content-disposition": f'attachment; filename="{name}"'}
    return Response(await blocking(draw), headers=headers, media_type=PICTURES[kind])


def routes() -> list[BaseRoute]:
    return [
        route("runs/{run}/tapes", _tapes),
        route("runs/{run}/tape/values/{step:int}", _values),
        route("runs/{run}/tape/{step:int}.{kind}", _picture),
        route("runs/{run}/tape/{signature}", _structure),
    ]
