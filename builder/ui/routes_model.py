"""Routes that ask about models, layers, data and devices: the catalogue from its file, the rest from the warm worker."""

from __future__ import annotations

import threading
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from builder.catalog import Catalog, catalog
from builder.catalog.read import also_look_in, is_exact
from builder.data.sources import sources_json
from builder.store.home import cache_directory
from builder.ui.answers import MAX_BODY, ProblemError, answer, blocking, body_bytes, body_json, route, to_json
from builder.ui.documents import read_model
from builder.ui.routes_project import report_of
from builder.ui.services import services
from builder.ui.uploads import keep_upload

_catalog_bytes: dict[str, bytes] = {}
_asked: list[bool] = []


def _catalog_now() -> Catalog:
    """The nearest catalogue there is; one for a torch that none is shipped for is asked of the worker meanwhile."""
    also_look_in(cache_directory() / "catalog")
    if not is_exact() and not _asked:
        _asked.append(True)
        threading.Thread(target=lambda: services().worker.call("catalog"), daemon=True).start()
    return catalog()


async def _catalog(request: Request) -> Any:
    found = await blocking(_catalog_now)
    version = found.torch_version
    if version not in _catalog_bytes:
        _catalog_bytes[version] = to_json(found.to_json())
    stamp = f'"{version}-{len(_catalog_bytes[version])}"'
    if request.headers.get("if-none-match") == stamp:
        return Response(status_code=304, headers={"etag": stamp})
    headers = {"etag": stamp, "cache-control": "no-cache"}
    return Response(_catalog_bytes[version], headers=headers, media_type="application/json")


async def _check(request: Request) -> Any:
    body = await body_json(request)
    return await blocking(lambda: report_of(read_model(body.get("model"))))


async def _fits(request: Request) -> Any:
    body = await body_json(request)
    node, port = str(body.get("node", "")), str(body.get("port", "0"))
    return await blocking(
        lambda: services().worker.call("fits", model=read_model(body.get("model")), node=node, port=port)
    )


async def _parse(request: Request) -> Any:
    body = await body_json(request)
    if not isinstance(body.get("source"), str):
        raise ProblemError(400, "no-source", "Send the Python source as source.")
    return await blocking(lambda: services().worker.call("parse", source=body["source"]))


async def _data(_request: Request) -> Any:
    return sources_json()


async def _preview(request: Request) -> Any:
    body = await body_json(request)
    data = body.get("data", body)
    return await blocking(lambda: services().worker.call("preview", **data))


async def _upload(request: Request) -> Any:
    """A CSV file as the body, its name in the query: {file}, to be used as the option of the CSV source."""
    name = request.query_params.get("name", "data.csv")
    content = await body_bytes(request, MAX_BODY)
    return await blocking(keep_upload, name, content)


_devices: list[Any] = []


async def _devices_route(_request: Request) -> Any:
    if not _devices:  # a machine keeps its devices
        _devices.extend(await blocking(lambda: services().worker.call("devices")))
    return _devices


async def _health(_request: Request) -> Any:
    return answer({"ok": True, "worker": services().worker.pid is not None, "allow_code": services().allow_code})


def routes() -> list[BaseRoute]:
    return [
        route("catalog", _catalog),
        route("model/check", _check, "POST"),
        route("model/fits", _fits, "POST"),
        route("model/parse", _parse, "POST"),
        route("data", _data),
        route("data/preview", _preview, "POST"),
        route("data/upload", _upload, "POST"),
        route("devices", _devices_route),
        route("health", _health),
    ]
