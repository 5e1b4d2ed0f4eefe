"""One line in an existing script, and its run appears in the browser while it runs: `watch(model, optimizer)`.

Writes a run directory like those of runs started in the app: every step's loss and gradient norms, and tapes, statistics,
histograms and signals of steps spaced so that all of it takes about `budget` of the script's time.

A script that is watched does what it did without: no number changes, and what can't be written ends the watching with
one warning, never the script.
"""

from __future__ import annotations

import atexit
import inspect
import os
import platform
import sqlite3
import sys
import threading
import time
import traceback
import warnings
from contextlib import suppress
from itertools import chain
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, Self

from torch import Tensor, nn, optim
from torch.nn.parameter import is_lazy

from builder.tape.encode import encode, measurements
from builder.tape.record import Recorder, StepGradients, check_arguments
from builder.tape.sampling import Sampler
from builder.tape.signature import Outline, outline, ran_alike, signature
from builder.tape.tape import Tape

if TYPE_CHECKING:
    from builder.store.writer import RunWriter

FLUSH = 0.1
"""Seconds between two writes while steps follow each other."""
IDLE = 0.5
"""Seconds without a step after which what is held is written all the same: a validation, a pause."""
COST = 1.0
"""Seconds between two reports of what watching costs."""
KEPT = 1 << 22
"""Bytes of tapes held in memory; those on disk are not limited."""


class Watch:
    """A run being written. `close` ends it; the end of the script does too.

    `directory` is where it stands, None when it could not be made: then nothing is watched.
    """

    def __init__(self, model: nn.Module, optimizer: optim.Optimizer | None, run: str, budget: float) -> None:
        self.model = model
        self.optimizer = optimizer
        self.directory: Path | None = None
        self.recorder = Recorder(model, optimizer, every=1, limit=KEPT)
        self._closed = False
        self._lock = threading.RLock()
        self._ended = threading.Event()
        self._writer: RunWriter | None = None
        self._begun = self._flushed = self._stepped = self._cost_at = perf_counter()
        self._known: set[str] = set()
        self._last_signature = ""
        self._outlines: dict[str, Outline] = {}
        self._tape: Tape | None = None
        """The last tape of the step in progress: of several backward passes in one step, the last is kept."""
        self._held: list[tuple[int, float, Tensor | None, StepGradients | None]] = []
        self._rate_at = (0, self._begun)
        self._findings = 0
        self._handles: list[Any] = []
        self._earlier_error = getattr(sys, "last_value", None)
        try:
            self._open(run, budget)
        except Exception as error:
            self._give_up(error)

    def _open(self, run: str, budget: float) -> None:
        from builder.store.runs import create_run
        from builder.store.writer import RunWriter

        if any(map(is_lazy, chain(self.model.parameters(), self.model.buffers()))):
            raise ValueError(
                "the model has lazy layers that no input has given a shape: watch it after a first forward"
            )
        made = create_run(
            {"name": run, "model": {"name": type(self.model).__name__}, "device": _device(self.model)},
            source=_source_of(self.model),
        )
        self.directory = made.directory
        made.close()
        writer = self._writer = RunWriter(self.directory)
        named = self.recorder.followed
        writer.parameters((name, tuple(p.shape), str(p.dtype).removeprefix("torch."), p.numel()) for name, p in named)
        writer.meta(
            status="running", name=run, task="watched", watched=True, script=sys.argv[0] if sys.argv else "",
            python=platform.python_version(), pid=os.getpid(), started=time.time(), device=_device(self.model),
        )  # fmt: skip
        self._sampler = Sampler(self.model, [p for _, p in named], writer, budget)
        writer.flush()
        self.recorder.on_tape = self._keep_tape
        self.recorder.on_step = self._keep_step
        self.recorder.start()
        if self.optimizer is not None:
            self._handles.append(self.optimizer.register_step_pre_hook(self._before_update))
        threading.Thread(target=self._write_when_idle, name="tapedeck-watch", daemon=True).start()

    # ---- a step

    def _before_update(self, *_: Any) -> None:
        try:
            self._sampler.before_update()
        except Exception as error:
            self._give_up(error)

    def _keep_tape(self, tape: Tape) -> None:
        self._tape = tape

    def _keep_step(self, step: int, loss: Tensor | None, gradients: StepGradients | None) -> None:
        if self._closed:
            return
        try:
            with self._lock:
                now = self._stepped = perf_counter()
                self._held.append((step, now - self._begun, loss, gradients))
                self._write_tape()
                self._sampler.after_step(step)
                self.recorder.every = 1 if self._sampler.tapes else 1 << 40
                if now - self._flushed > FLUSH:
                    began = perf_counter()
                    self._flush()
                    self._sampler.budget.steady += perf_counter() - began
        except Exception as error:
            self._give_up(error)

    def _write_tape(self) -> None:
        tape, self._tape = self._tape, None
        if tape is None or self._writer is None:
            return
        began = perf_counter()
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
        self._sampler.charge_tape(perf_counter() - began)

    # ---- writing

    def _flush(self) -> None:
        writer = self._writer
        if writer is None:
            return
        held, self._held = self._held, []
        now = perf_counter()
        if held:
            step0, at = self._rate_at
            rate = (held[-1][0] - step0) / max(1e-6, now - at)
            self._rate_at = (held[-1][0], now)
            rate_of_learning = _learning_rate(self.optimizer)
            losses = [None if loss is None else float(loss.float().mean()) for _, _, loss, _ in held]
            writer.add(
                "steps",
                [
                    (step, 0, seconds, loss, None, rate_of_learning, rate)
                    for (step, seconds, _, _), loss in zip(held, losses, strict=True)
                ],
            )
            writer.add("gradients", [(step, g.norms.tobytes()) for step, _, _, g in held if g is not None])
        for found in self.recorder.findings[self._findings :]:
            payload = {name: getattr(found, name) for name in ("code", "message", "file", "line", "evidence", "fix")}
            writer.event("finding", payload, step=found.step)
        self._findings = len(self.recorder.findings)
        if now - self._cost_at > COST:
            self._report_cost(now)
        writer.flush()
        self._flushed = perf_counter()

    def _report_cost(self, now: float) -> None:
        assert self._writer is not None
        self._cost_at = now
        self._writer.meta(cost=self._sampler.budget.report(now, self.recorder.step))

    def _write_when_idle(self) -> None:
        """In a thread of its own: steps that are held are written when no further step comes to do it."""
        while not self._ended.wait(IDLE / 2):
            with self._lock:
                if self._closed:
                    return
                if self._held and perf_counter() - self._stepped > IDLE:
                    try:
                        self._flush()
                    except Exception as error:
                        self._give_up(error)

    # ---- the end

    def close(self, error: BaseException | None = None) -> None:
        """End the run: everything is written and every hook removed. Safe to call twice."""
        with self._lock:
            if self._closed:
                return
            self._take_off()
            writer = self._writer
            assert writer is not None
            try:
                self._write_tape()
                self._report_cost(perf_counter())
                self._flush()
                writer.meta(**_ending(error, self._post_mortem(error)))
                writer.close()
            except Exception as failure:
                _warn(failure)

    def _post_mortem(self, error: BaseException | None) -> dict[str, Any] | None:
        """What the backward pass that ended the script showed; None where something else ended it."""
        failed = self.recorder.failed
        if error is None or failed is None or not failed.is_of(error):
            return None
        return {**failed.seen, "step": failed.tape.step, "signature": signature(failed.tape)}

    def _take_off(self) -> None:
        """Every hook off; nothing is recorded any more."""
        self._closed = True
        self._ended.set()
        for handle in self._handles:
            handle.remove()
        with suppress(Exception):
            self.recorder.stop()
        if hasattr(self, "_sampler"):
            self._sampler.abort()
        if self in _open:
            _open.remove(self)

    def _give_up(self, error: Exception) -> None:
        """The script goes on without us. What was written so far stays; the run says why it ends."""
        if self._closed:
            return
        self._take_off()
        _warn(error)
        with suppress(Exception):
            if self._writer is not None:
                self._writer.meta(status="failed", error={"type": type(error).__name__, "message": str(error)})
                self._writer.close()

    def abandon(self) -> None:
        """In a forked child: the run belongs to the parent, whose hooks and connection are not to be used here."""
        self._closed = True
        self._held = []
        for handle in self._handles:
            handle.remove()
        with suppress(Exception):
            self.recorder.stop()
        with suppress(Exception):
            self._sampler.abort()
        _abandoned.append(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        self.close(error)


_open: list[Watch] = []
_abandoned: list[Watch] = []
"""Kept until the child ends: closing a database connection that a parent uses is not ours to do."""


def watch(
    model: nn.Module, optimizer: optim.Optimizer | None = None, run: str = "my-run", *, budget: float = 0.05
) -> Watch:
    """Show this script's training live in the app: one line, anywhere after the optimizer was made.

    Steps are counted by `optimizer.step()` (without an optimizer, by backward calls). Loss and gradient norms of every
    step are written; tapes, statistics, histograms and signals take about `budget` of the time. Ends with the script,
    or with `.close()`; watching the same model and optimizer again ends the run before.

    Where the run can't be written, warns and does nothing. Errors: TypeError for what is no model or optimizer.
    """
    check_arguments("watch", model, optimizer)
    for one in [w for w in _open if w.model is model and w.optimizer is optimizer]:
        one.close()
    made = Watch(model, optimizer, run, budget)
    if not made._closed:
        _open.append(made)
    return made


def _close_all() -> None:
    error = getattr(sys, "last_value", None)
    for one in _open.copy():
        one.close(error if error is not one._earlier_error else None)


def _abandon_all() -> None:
    """In a child made by fork: a DataLoader's worker, for one."""
    for one in _open:
        one.abandon()
    _open.clear()


atexit.register(_close_all)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_abandon_all)


def _ending(error: BaseException | None, post_mortem: dict[str, Any] | None = None) -> dict[str, Any]:
    """What a run says of how it ended."""
    if error is None:
        return {"status": "finished"}
    if isinstance(error, KeyboardInterrupt):
        return {"status": "stopped"}
    text = "".join(traceback.format_exception(error))
    told: dict[str, Any] = {"type": type(error).__name__, "message": str(error), "traceback": text}
    if post_mortem is not None:
        told |= {"post_mortem": post_mortem, "fix": post_mortem["fix"]}
    return {"status": "failed", "error": told}


def _warn(error: Exception) -> None:
    """Once, and never as an exception: a script may have made its warnings errors."""
    hint = (
        ". Set TAPEDECK_HOME to a folder that can be written, if that is why"
        if isinstance(error, OSError | sqlite3.Error)
        else ""
    )
    with suppress(Warning):
        warnings.warn(
            f"builder.watch: this run is no longer recorded, your script goes on as before"
            f" ({type(error).__name__}: {error}){hint}",
            RuntimeWarning,
            stacklevel=3,
        )


def _learning_rate(optimizer: optim.Optimizer | None) -> float:
    return float(optimizer.param_groups[0]["lr"]) if optimizer is not None else 0.0


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
