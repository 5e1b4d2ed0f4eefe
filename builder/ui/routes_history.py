"""Routes of a run's history: the live stream, and what is read by step: gradients, statistics, distributions."""

from __future__ import annotations

import asyncio
import base64
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from builder.store.heatmap import heat_map
from builder.store.runs import LIVE, Run, find_run
from builder.store.schema import STATISTICS
from builder.ui.answers import ProblemError, blocking, route, whole_number
from builder.ui.services import services
from builder.ui.stream import event, event_stream

Json = dict[str, Any]

LIVE_EVERY = 0.05
"""Seconds between two looks at a run that is being trained: at most 20 messages a second."""
QUIET_EVERY = 0.25
META_EVERY = 0.5
"""Seconds after which the run's state is read again even when nothing was committed: its process may have died."""
FIRST_POINTS = 4000
GRADIENT_ROWS = 16
"""Most rows of gradient norms in one message; of a longer stretch evenly spaced ones, the last included."""


@dataclass
class Follower:
    """What one reader of the stream has seen, and the next news for it."""

    run: Run
    step: int
    version: int = -1
    validated: int = -1
    event: int = 0
    taped: int = -1
    gradient: int = -1
    sampled: int = -1
    meta: Json = field(default_factory=dict)

    def news(self, *, first: bool = False) -> list[bytes]:
        """The events since the last call, in the order a page draws them."""
        messages = []
        meta = self.run.meta()
        changed = {key: value for key, value in meta.items() if self.meta.get(key, ...) != value}
        if changed:
            gone = {key: None for key in self.meta if key not in meta}
            messages.append(event("meta", {**gone, **changed}))
            self.meta = meta
        last = self.run.last_step()
        if (-1 if last is None else last) < self.step:  # the run was reset: its history begins again
            self._forget()
            messages.append(event("reset", {}))
        messages += self._steps(first)
        rows = self.run.validation(self.validated, detail=False)
        if rows:
            self.validated = rows[-1]["step"]
            messages.append(event("validation", rows))
        notes = self.run.events(self.event)
        if notes:
            self.event = notes[-1]["id"]
            messages.append(event("events", notes))
        messages += self._gradients()
        tapes = self.run.tapes(self.taped)
        if tapes:
            self.taped = tapes[-1]["step"]
            messages += [event("tape", tape) for tape in (tapes if first else tapes[-20:])]
        sampled = self.run.statistics_steps()[-1:]
        if sampled and sampled[0] > self.sampled:
            self.sampled = sampled[0]
            messages.append(event("statistics", {"step": sampled[0]}))
        return messages

    def _forget(self) -> None:
        self.step = self.validated = self.taped = self.gradient = self.sampled = -1
        self.event = 0

    def _steps(self, first: bool) -> list[bytes]:
        columns = self.run.curve(FIRST_POINTS) if first and self.step < 0 else self.run.steps(self.step)
        count = len(columns["step"])
        if not count:
            return []
        self.step = int(columns["step"][-1])
        if count > FIRST_POINTS:
            kept = np.unique(np.linspace(0, count - 1, FIRST_POINTS).astype(np.int64))
            columns = {name: column[kept] for name, column in columns.items()}
        return [event("steps", {name: _plain(column) for name, column in columns.items()})]

    def _gradients(self) -> list[bytes]:
        steps, norms = self.run.gradients(self.gradient, GRADIENT_ROWS * 64)
        if not len(steps):
            return []
        self.gradient = int(steps[-1])
        if len(steps) > GRADIENT_ROWS:
            kept = np.unique(np.linspace(0, len(steps) - 1, GRADIENT_ROWS).astype(np.int64))
            steps, norms = steps[kept], norms[kept]
        return [event("gradients", {"step": steps.tolist(), "norms": _base64(norms)})]


def _plain(column: np.ndarray[Any, Any]) -> list[Any]:
    """JSON-able values; NaN and Infinity are None. Six digits are more than a curve shows."""
    if column.dtype.kind != "f":
        return column.tolist()  # type: ignore[no-any-return]
    return [float(f"{value:.6g}") if np.isfinite(value) else None for value in column.tolist()]


def _base64(values: np.ndarray[Any, Any]) -> str:
    return base64.b64encode(np.ascontiguousarray(values, dtype=np.float32).tobytes()).decode()


async def _events(request: Request) -> Response:
    """The live stream of a run; `after` is the last step the page has already."""
    after = whole_number(request, "after", -1)
    run = await blocking(find_run, request.path_params["run"])
    assert after is not None
    bounds = await blocking(run.gradient_range)
    follower = Follower(run, after, gradient=max(after, bounds[1] if bounds and after < 0 else after))

    async def news() -> AsyncIterator[bytes]:
        try:
            for message in await blocking(follower.news, first=True):
                yield message
            waited = 0.0
            while not services().stopping.is_set():
                pause = LIVE_EVERY if follower.meta.get("status") in LIVE else QUIET_EVERY
                await asyncio.sleep(pause)
                waited += pause
                try:
                    version = run.version()  # a few microseconds: no thread for it
                except sqlite3.Error:
                    return
                if version == follower.version and waited < META_EVERY:
                    yield b""
                    continue
                follower.version, waited = version, 0.0
                messages = await blocking(follower.news)
                yield b"".join(messages)
        finally:
            run.close()

    return event_stream(request, news())


async def _gradients(request: Request) -> Any:
    start, end = whole_number(request, "from"), whole_number(request, "to")
    columns = min(2000, max(1, whole_number(request, "columns", 400) or 400))

    def read() -> Json:
        run = find_run(request.path_params["run"])
        try:
            found = heat_map(run, start, end, columns)
            return {
                "first": found.first.tolist(),
                "last": found.last.tolist(),
                "parameters": int(found.norms.shape[1]),
                "norms": _base64(found.norms),
            }
        finally:
            run.close()

    return await blocking(read)


async def _statistics(request: Request) -> Any:
    step = whole_number(request, "step")

    def read() -> Json:
        run = find_run(request.path_params["run"])
        try:
            found = run.statistics(step)
            if found is None:
                return {"step": None, "columns": list(STATISTICS), "rows": 0, "values": ""}
            at, values = found
            return {"step": at, "columns": list(STATISTICS), "rows": len(values), "values": _base64(values)}
        finally:
            run.close()

    return await blocking(read)


async def _histogram(request: Request) -> Any:
    step, position = whole_number(request, "step"), whole_number(request, "position")
    if position is None:
        raise ProblemError(400, "no-position", "Name the parameter by its position.")

    def read() -> Json | None:
        run = find_run(request.path_params["run"])
        try:
            found = run.histogram(position, step)
            return None if found is None else {**found, "counts": found["counts"].tolist()}
        finally:
            run.close()

    return await blocking(read)


async def _validation(request: Request) -> Any:
    step = whole_number(request, "step")

    def read() -> Json | None:
        run = find_run(request.path_params["run"])
        try:
            return run.validation_detail(step)
        finally:
            run.close()

    return await blocking(read)


async def _curve(request: Request) -> Any:
    points = min(20_000, max(10, whole_number(request, "points", 2000) or 2000))

    def read() -> Json:
        run = find_run(request.path_params["run"])
        try:
            columns = {name: _plain(column) for name, column in run.curve(points).items()}
            return {"steps": columns, "validation": run.validation()}
        finally:
            run.close()

    return await blocking(read)


def routes() -> list[BaseRoute]:
    return [
        route("runs/{run}/events", _events),
        route("runs/{run}/curve", _curve),
        route("runs/{run}/gradients", _gradients),
        route("runs/{run}/statistics", _statistics),
        route("runs/{run}/histogram", _histogram),
        route("runs/{run}/validation", _validation),
    ]
