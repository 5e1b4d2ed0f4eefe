"""How own routes answer: JSON a browser can read, and one form for everything that is wrong."""

from __future__ import annotations

import json
import logging
import math
from collections.abc import Awaitable, Callable
from typing import Any

from pydantic import ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from builder.model.project import DocumentError
from builder.workers.supervisor import WorkerError

log = logging.getLogger("tapedeck")

PREFIX = "/tapedeck"
MAX_BODY = 200 * 1024 * 1024
"""Bytes of the largest upload; JSON bodies are bound by MAX_JSON."""
MAX_JSON = 32 * 1024 * 1024


class ProblemError(Exception):
    """A request that cannot be served, for a reason its sender can mend."""

    def __init__(self, status: int, code: str, message: str, detail: Any = None, **more: Any) -> None:
        super().__init__(message)
        self.status = status
        self.body = {"error": {"code": code, "message": message, "detail": detail}, **more}


def to_json(data: Any) -> bytes:
    """Compact JSON; NaN and Infinity, which no browser reads, become null."""
    try:
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except ValueError:
        text = json.dumps(_finite(data), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode()


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: _finite(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(part) for part in value]
    return value


def answer(data: Any, status: int = 200) -> Response:
    return Response(to_json(data), status, {"cache-control": "no-store"}, media_type="application/json")


async def body_bytes(request: Request, limit: int) -> bytes:
    """The whole body. Errors: ProblemError 413 as soon as it is longer than `limit` bytes."""
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > limit:
            raise ProblemError(
                413, "too-large", f"That is more than {limit // (1024 * 1024)} MB, the most that is taken."
            )
        parts.append(part)
    return b"".join(parts)


async def body_json(request: Request) -> dict[str, Any]:
    """The body as a JSON object. Errors: ProblemError 400, 413."""
    text = await body_bytes(request, MAX_JSON)
    try:
        found = json.loads(text or b"{}")
    except (ValueError, RecursionError) as error:
        raise ProblemError(400, "not-json", "The request is not JSON.", str(error)) from error
    if not isinstance(found, dict):
        raise ProblemError(400, "not-json", "The request is not a JSON object.")
    return found


Handler = Callable[[Request], Awaitable[Any]]
Blocking = Callable[..., Any]


async def blocking(function: Blocking, *arguments: Any, **named: Any) -> Any:
    """Run what waits for a disk or a worker without holding up the other requests."""
    return await run_in_threadpool(function, *arguments, **named)


def route(path: str, handler: Handler, method: str = "GET") -> Route:
    """A route below /tapedeck whose handler returns JSON-able data or a Response, and may raise what this file knows."""

    async def endpoint(request: Request) -> Response:
        try:
            found = await handler(request)
        except ProblemError as problem:
            return answer(problem.body, problem.status)
        except DocumentError as error:
            place, _, text = str(error).partition(": ")
            return answer(
                {"error": {"code": "invalid", "message": str(error), "detail": [{"place": place, "message": text}]}},
                422,
            )
        except ValidationError as error:
            return answer(invalid(error).body, 422)
        except WorkerError as error:
            failed = {"code": error.kind, "message": error.message, "detail": error.traceback or None}
            return answer({"error": failed}, 502)
        except KeyError as error:
            return answer(
                {"error": {"code": "not-found", "message": str(error.args[0]) if error.args else "", "detail": None}},
                404,
            )
        except Exception as error:
            log.exception("%s %s", request.method, request.url.path)
            text = f"{type(error).__name__}: {error}"
            return answer(
                {"error": {"code": "internal", "message": "Something went wrong in the server.", "detail": text}}, 500
            )
        return found if isinstance(found, Response) else answer(found)

    return Route(f"{PREFIX}/{path}", endpoint, methods=[method])


def invalid(error: ValidationError) -> ProblemError:
    """A pydantic error as a ProblemError that names the place, with all places in its detail."""
    places = [
        {"place": ".".join(map(str, item["loc"])), "message": item["msg"]} for item in error.errors(include_url=False)
    ]
    first = places[0]
    return ProblemError(422, "invalid", f"{first['place'] or 'value'}: {first['message']}", places)


def whole_number(request: Request, name: str, default: int | None = None) -> int | None:
    """A whole number of the query. Errors: ProblemError 400."""
    text = request.query_params.get(name)
    if text is None or text == "":
        return default
    try:
        return int(text)
    except ValueError:
        raise ProblemError(400, "bad-query", f"{name} must be a whole number, not {text!r}.") from None
