"""Server-sent events: how one is written, and how a stream ends with its reader."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from starlette.requests import Request
from starlette.responses import StreamingResponse

from builder.ui.answers import to_json

KEEP_ALIVE = 15.0
"""Seconds of silence after which a comment is sent, so that a vanished reader is noticed."""


def event(name: str, data: Any) -> bytes:
    """One event with JSON data."""
    return b"event: " + name.encode() + b"\ndata: " + to_json(data) + b"\n\n"


def event_stream(request: Request, events: AsyncIterator[bytes]) -> StreamingResponse:
    """The answer that sends `events`; an empty one means "nothing new" and is where a reader's absence is noticed."""

    async def body() -> AsyncIterator[bytes]:
        loop = asyncio.get_running_loop()
        last = loop.time()
        yield b"retry: 500\n\n"
        async for item in events:
            if item:
                last = loop.time()
                yield item
            elif loop.time() - last > KEEP_ALIVE:
                last = loop.time()
                yield b": still here\n\n"
            if await request.is_disconnected():
                return

    headers = {"cache-control": "no-store", "x-accel-buffering": "no"}
    return StreamingResponse(body(), headers=headers, media_type="text/event-stream")
