"""One line in an existing script, and its run appears in the browser while it runs: `watch(model, optimizer)`.

Writes a run directory like those of runs started in the app: every step's loss and gradient norms, and the tape of
steps spaced so that recording takes about `budget` of the script's time.
"""

from __future__ import annotations

import atexit
import inspect
import os
import platform
import sys
import time
import traceback
import weakref
from pathlib import Path
from time import perf_counter
from typing import Self

from torch import Tensor, nn, optim

from builder.tape.encode import encode, measurements
from builder.tape.record import Recorder, StepGradients
from builder.tape.signature import Outline, outline, ran_alike, signature
from builder.tape.tape import Tape

FLUSH = 0.1
"""Seconds between two writes."""


class Watch:
    """A run being written. `close` ends it; the end of the script does too. `directory` is where it stands."""

    def __init__(self, model: nn.Module, optimizer: optim.Optimizer | None, run: str, budget: float) -> None:
        from builder.store.runs import create_run
        from builder.store.writer import RunWriter

        source = _source_of(model)
        made = create_run(
            {"name": run, "model": {"name": type(model).__name__}, "device": _device(model)}, source=source
        )
        self.directory: Path = made.directory
        made.close()
        self.optimizer = optimizer
        self.budget = budget
        self._writer = RunWriter(self.directory)
        self._begun = perf_counter()
        self._flushed = self._begun
        self._spent = 0.0
        """Seconds that tapes took."""
        self._plain = 0.0
        """Seconds of a step without a tape, lately."""
        self._taped = True
        self._last_step = self._begun
        self._known: set[str] = set()
        self._last_signature = ""
        self._outlines: dict[str, Outline] = {}
        self._held: list[tuple[int, float, Tensor | None, StepGradients | None]] = []
        self._rate_at = (0, self._begun)
        self._findings = 0
        self.recorder = Recorder(model, optimizer, every=1, limit=1 << 22)
        self.recorder.on_tape = self._keep_tape
        self.recorder.on_step = self._keep_step
        named = [(name, p) for name, p in model.named_parameters() if p.requires_grad]
        self._writer.parameters(
            (name, tuple(p.shape), str(p.dtype).removeprefix("torch."), p.numel()) for name, p in named
        )
        self._writer.meta(
            status="running", name=run, task="watched", watched=True, script=sys.argv[0] if sys.argv else "",
            python=platform.python_version(), pid=os.getpid(), started=time.time(),
        )  # fmt: skip
        self._writer.flush()
        self.recorder.start()
        self._closed = False
        _open.add(self)

    def _keep_step(self, step: int, loss: Tensor | None, gradients: StepGradients | None) -> None:
        now = perf_counter()
        self._held.append((step, now - self._begun, loss, gradients))
        took, self._last_step = now - self._last_step, now
        if self._taped and step:
            # What this step took beyond a plain one is what its tape cost.
            self._spent += max(0.0, took - self._plain)
        elif not self._taped:
            self._plain = took if not self._plain else 0.9 * self._plain + 0.1 * min(took, 3 * self._plain)
        self._taped = self._plain > 0 and self._spent < self.budget * (now - self._begun)
        self.recorder.every = 1 if self._taped else 1 << 40
        if now - self._flushed > FLUSH:
            self._flush(now)
            self._last_step = perf_counter()

    def _keep_tape(self, tape: Tape) -> None:
        key = signature(tape)
        if key not in self._known:
            self._writer.tape_structure(key, encode(tape))
            self._known.add(key)
        if key not in self._outlines:
            self._outlines[key] = outline(tape)
        last, self._last_signature = self._last_signature, key
        changed = int(bool(last) and key != last and not ran_alike(self._outlines[last], self._outlines[key]))
        row = (tape.step, key, len(tape), len(tape.source), measurements(tape).tobytes(), changed)
        self._writer.add("tapes", [row])

    def _flush(self, now: float) -> None:
        held, self._held = self._held, []
        if held:
            step0, at = self._rate_at
            rate = (held[-1][0] - step0) / max(1e-6, now - at)
            self._rate_at = (held[-1][0], now)
            rate_of_learning = float(self.optimizer.param_groups[0]["lr"]) if self.optimizer is not None else 0.0
            losses = [None if loss is None else float(loss.float().mean()) for _, _, loss, _ in held]
            self._writer.add(
                "steps",
                [
                    (step, 0, seconds, loss, None, rate_of_learning, rate)
                    for (step, seconds, _, _), loss in zip(held, losses, strict=True)
                ],
            )
            self._writer.add("gradients", [(step, g.norms.tobytes()) for step, _, _, g in held if g is not None])
        for found in self.recorder.findings[self._findings :]:
            payload = {name: getattr(found, name) for name in ("code", "message", "file", "line", "evidence", "fix")}
            self._writer.event("finding", payload, step=found.step)
        self._findings = len(self.recorder.findings)
        self._writer.flush()
        self._flushed = now

    def close(self, error: BaseException | None = None) -> None:
        """End the run: everything is written and every hook removed. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        _open.discard(self)
        try:
            self.recorder.stop()
        finally:
            self._flush(perf_counter())
            if error is None:
                self._writer.meta(status="finished")
            else:
                text = "".join(traceback.format_exception(error))
                self._writer.meta(
                    status="failed", error={"type": type(error).__name__, "message": str(error), "traceback": text}
                )
            self._writer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        self.close(error)


_open: weakref.WeakSet[Watch] = weakref.WeakSet()
_kept: list[Watch] = []


def watch(
    model: nn.Module, optimizer: optim.Optimizer | None = None, run: str = "my-run", *, budget: float = 0.05
) -> Watch:
    """Show this script's training live in the app: one line, anywhere after the optimizer was made.

    Steps are counted by `optimizer.step()` (without an optimizer, by backward calls). Loss and gradient norms of every
    step are written; tapes take about `budget` of the time. Ends with the script, or with `.close()`.
    """
    made = Watch(model, optimizer, run, budget)
    if not _kept:
        atexit.register(_close_all)
    _kept.append(made)
    return made


def _close_all() -> None:
    error = getattr(sys, "last_value", None)
    for one in _kept:
        one.close(error)
    _kept.clear()


def _source_of(model: nn.Module) -> str | None:
    """The file of the model's class, which the app shows beside the tape."""
    try:
        path = inspect.getsourcefile(type(model))
        if path is None or "site-packages" in path:
            return None
        return Path(path).read_text(encoding="utf-8")
    except (OSError, TypeError):
        return None


def _device(model: nn.Module) -> str:
    first = next(model.parameters(), None)
    return "cpu" if first is None else str(first.device)
