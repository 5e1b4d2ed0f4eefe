"""What is written down of every step: the cheap part always, the expensive parts as the budget allows.

At each step the loss, the output and every parameter's gradient norm stay where they are, on the device, as tensors
in lists; `commit` fetches them together some sixteen times a second. Recording reads tensors and changes none, so a
run with it is bit-identical to one without.
"""

from __future__ import annotations

import math
from time import perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor

from builder.store.writer import COMMIT_INTERVAL
from builder.tape.budget import Budget, Part
from builder.tape.gradient_meter import GradientMeter
from builder.tape.signals import Signals, Successive
from builder.train.norms import fetch_norms, gradient_norms
from builder.train.postmortem import examine_failure
from builder.train.taping import Taper

if TYPE_CHECKING:
    from builder.store.writer import RunWriter
    from builder.tape.tape import Tape
    from builder.train.session import Session
    from builder.train.tasks import Plan

RING = 512
"""Steps held back at most before they are fetched."""
HELD_BYTES = 16 * 2**20
"""Bytes of outputs and targets held back at most."""
COST_INTERVAL = 1.0
"""Seconds between two reports of the recorder's own cost."""


class Recorder:
    """Records one session into one writer. `after_backward` and `after_step` are called once per step each."""

    def __init__(
        self,
        session: Session,
        plan: Plan,
        writer: RunWriter,
        *,
        share: float,
        statistics: bool,
        tapes: bool,
        elapsed: float = 0.0,
    ) -> None:
        self.session = session
        self.plan = plan
        self.writer = writer
        named = list(session.model.named_parameters())
        self.names = [name for name, _ in named]
        self.parameters = [tensor for _, tensor in named if tensor.requires_grad]
        self.names = [name for name, tensor in named if tensor.requires_grad]
        parts = []
        self._taper = Taper(session.model, writer) if tapes else None
        self._signals = Signals(session.model)
        self._successive = Successive(self.parameters)
        if tapes:
            parts.append(Part("tapes", 0.5))
        if statistics:
            parts += [Part("statistics", 0.2), Part("histograms", 0.5), Part("signals", 0.5)]
            if self._successive.possible:
                parts.append(Part("successive", 0.5))
        self.budget = Budget(share, {part.name: part for part in parts})
        self.clock_offset = elapsed
        self._steps: list[tuple[int, int, float, float]] = []  # step, epoch, time, lr
        self._losses: list[Tensor] = []
        self._outputs: list[Any] = []
        self._targets: list[Tensor] = []
        self._norms: list[Tensor] = []
        self._pending_norms = torch.zeros(0)
        self._most = 1
        self._last_commit = perf_counter()
        self._last_cost = self._last_commit
        self._last_time = elapsed
        self.due: list[Part] = []
        """What is to be sampled at the next step, or at the one that is in progress."""
        self._meter = GradientMeter(self.parameters)
        self._nan_seen = False

    def start(self) -> None:
        """The clock starts now."""
        now = perf_counter()
        self.budget.started = self._last_commit = self._last_cost = now
        self.capture_next()

    def describe_parameters(self) -> None:
        """Write down which parameters there are, in the order of every per-parameter array."""
        self.writer.parameters(
            (name, tuple(p.shape), str(p.dtype).removeprefix("torch."), p.numel())
            for name, p in zip(self.names, self.parameters, strict=True)
        )
        self.writer.add("modules", self._signals.describe())

    def after_backward(self) -> None:
        """Gradients are there, weights not yet changed."""
        start = perf_counter()
        self._pending_norms = gradient_norms(self.parameters)
        if not self.due:
            self.budget.steady += perf_counter() - start
            return
        now = perf_counter()
        self.budget.steady += now - start
        for part in self.due:
            start = now
            if part.name == "statistics":
                self._meter.hold()
            elif part.name == "tapes" and self._taper is not None:
                self._taper.after_backward(self.session.step_number)
            elif part.name == "signals":
                self.writer.add("signals", [(self.session.step_number, self._signals.read().tobytes())])
            elif part.name == "successive":
                self._compare(self.session.step_number)
            now = perf_counter()
            part.spent += now - start

    def before_forward(self) -> None:
        """A step begins at which something is sampled (`due` is not empty)."""
        for part in self.due:
            if part.name == "tapes" and self._taper is not None:
                start = perf_counter()
                self._taper.begin()
                part.spent += perf_counter() - start
            elif part.name == "signals":
                start = perf_counter()
                self._signals.begin()
                part.spent += perf_counter() - start

    def after_loss(self) -> None:
        """The graph is whole, backward has not begun; only called at sampled steps."""
        for part in self.due:
            if part.name == "tapes" and self._taper is not None and self.session.loss_value is not None:
                start = perf_counter()
                target = self.session.target
                self._taper.after_loss(self.session.loss_value, None if target is None else len(target))
                part.spent += perf_counter() - start

    def _compare(self, step: int) -> None:
        """Keep this step's gradients for the next step's, or compare them with those of the step before."""
        target = self.session.target
        assert target is not None
        rows = self._successive.take(step, len(target))
        if rows is not None:
            self.writer.add("successive", [(step, len(target), rows.tobytes())])

    def watch_node(self, wanted: dict[str, Any] | None) -> bool:
        """Keep the values of one node from the next taped step on (None: of none); whether this run takes tapes."""
        if self._taper is not None:
            self._taper.wanted = wanted
        return self._taper is not None

    def post_mortem(self, error: Exception) -> None:
        """A step raised: where it was in backward, keep the tape so far and what it shows in the error."""
        taper = self._taper or Taper(self.session.model, self.writer)
        examine_failure(self.session, taper, error)

    def abort(self) -> None:
        """The step in progress will not be finished: take every hook off."""
        self._signals.abort()
        if self._taper is not None:
            self._taper.abort()

    @property
    def tape_begun(self) -> bool:
        """Whether the step in progress is being taped."""
        return self._taper is not None and self._taper.begun

    @property
    def tape(self) -> Tape | None:
        """The graph of a taped step that is in its backward phase."""
        return self._taper.tape if self._taper is not None else None

    def stood_inside(self, seconds: float) -> None:
        """The backward pass stood at a node for so many seconds."""
        self.stood_still(seconds)
        if self._taper is not None:
            self._taper.stood_still(seconds)

    def show_gradients(self) -> None:
        """Write the gradients of the step in progress at once: the run stands still after its backward phase."""
        row = fetch_norms([self._pending_norms])
        self.writer.add("gradients", [(self.session.step_number, row.tobytes())])

    def after_step(self) -> None:
        """The step is done: hold on to what is to be known of it, and commit when it is time."""
        start = perf_counter()
        session = self.session
        output = session.output
        loss = session.loss_value
        target = session.target
        assert loss is not None
        assert target is not None
        step = session.step_number - 1
        self._steps.append((step, session.batches.epoch, start, session.learning_rate))
        self._norms.append(self._pending_norms)
        self._losses.append(loss.detach())
        self._outputs.append(output.detach() if isinstance(output, Tensor) else tuple(o.detach() for o in output))
        self._targets.append(target)
        if self.due:
            start = self._take(step, start)
        if start - self._last_commit > COMMIT_INTERVAL or len(self._steps) >= self._most:
            self.commit()
        budget = self.budget
        now = perf_counter()
        if now >= budget.look_at and (part := budget.due(now)) is not None and part not in self.due:
            self.due.append(part)
        budget.steady += now - start

    def _take(self, step: int, start: float) -> float:
        """Do what is due after a step; the time when it is done."""
        due, self.due = self.due, []
        if any(part.name in {"statistics", "histograms"} for part in due):
            self._meter.read()
        for part in due:
            if part.name == "statistics" and self._meter.holds:
                self.writer.add("statistics", [(step, self._meter.statistics().tobytes())])
            elif part.name == "histograms":
                self.writer.add("distributions", [(step, self._meter.histograms().tobytes())])
            elif part.name == "successive" and self._successive.waits:
                self.due.append(part)  # it takes two steps
            now = perf_counter()
            self.budget.charge(part, now - start, now)
            start = now
        return start

    def commit(self) -> None:
        """Fetch what is held back and write it, together with whatever else waits in the writer."""
        if self._steps:
            losses = torch.stack(self._losses).double().cpu().tolist()
            metrics = self._metrics()
            norms = fetch_norms(self._norms)
            origin = self.budget.started - self.clock_offset
            last = self._steps[-1][2] - origin
            rate = len(self._steps) / max(1e-9, last - self._last_time)
            self._last_time = last
            rows = [
                (step, epoch, at - origin, loss, metric, lr, rate)
                for (step, epoch, at, lr), loss, metric in zip(self._steps, losses, metrics, strict=True)
            ]
            if not self._nan_seen and not math.isfinite(sum(losses)):
                self._mark_nan(losses)
            self.writer.add("steps", rows)
            self.writer.add(
                "gradients", [(row[0], row_norms.tobytes()) for row, row_norms in zip(rows, norms, strict=True)]
            )
            self._most = self._steps_to_hold()
            self._steps, self._losses, self._outputs, self._targets, self._norms = [], [], [], [], []
        now = perf_counter()
        if now - self._last_cost > COST_INTERVAL:
            self.report_cost(now)
        self.writer.flush()
        self._last_commit = perf_counter()

    def _steps_to_hold(self) -> int:
        """How many steps may be held back, by the size of the last one."""
        output = self._outputs[-1]
        parts = (output,) if isinstance(output, Tensor) else output
        size = sum(part.nbytes for part in parts) + self._targets[-1].nbytes
        return max(1, min(RING, HELD_BYTES // size))

    def _mark_nan(self, losses: list[float]) -> None:
        """Say once, and at which step, that the loss is no longer a number."""
        for (step, *_), loss in zip(self._steps, losses, strict=True):
            if not math.isfinite(loss):
                self._nan_seen = True
                if self._taper is not None:
                    self._taper.suspect = True
                self.writer.event("nan", {"loss": str(loss)}, step=step)
                self.writer.meta(nan_step=step)
                return

    def _metrics(self) -> list[float | None]:
        """The task's metric of each held step."""
        plan = self.plan
        with torch.no_grad():
            if isinstance(self._outputs[0], Tensor):
                outputs: Any = torch.cat(self._outputs)
            else:
                outputs = tuple(torch.cat(parts) for parts in zip(*self._outputs, strict=True))
            predicted, actual = plan.predicted(outputs), plan.actual(torch.cat(self._targets))
        starts = np.cumsum([0, *(len(t) for t in self._targets[:-1])])
        counts = np.array([len(t) for t in self._targets])
        p, a = predicted.cpu().numpy(), actual.cpu().numpy()
        if plan.task == "classification":
            return list((np.add.reduceat((p == a).astype(np.float64), starts) / counts).tolist())
        p, a = p.reshape(len(p), -1).astype(np.float64), a.reshape(len(a), -1).astype(np.float64)
        with np.errstate(all="ignore"):
            if plan.task == "reconstruction":
                return list((np.add.reduceat(np.abs(p - a).mean(1), starts) / counts).tolist())
            mean = np.add.reduceat(a, starts) / counts[:, None]
            total = np.add.reduceat(((a - np.repeat(mean, counts, axis=0)) ** 2).sum(1), starts)
            left = np.add.reduceat(((p - a) ** 2).sum(1), starts)
            return [1 - x / t if t > 0 else None for x, t in zip(left.tolist(), total.tolist(), strict=True)]

    def report_cost(self, now: float | None = None) -> None:
        """Write the recorder's own cost into meta."""
        now = perf_counter() if now is None else now
        self._last_cost = now
        self.writer.meta(cost=self.budget.report(now, self.session.step_number))

    def stood_still(self, seconds: float) -> None:
        """The run was paused for so many seconds: they are nobody's time."""
        self.budget.started += seconds
        self.budget.look_at += seconds

    def elapsed(self) -> float:
        """Seconds of training, pauses left out, since step 0."""
        return perf_counter() - self.budget.started + self.clock_offset

    def capture_next(self) -> None:
        """Sample everything at the next step, whatever it costs."""
        self.due = list(self.budget.parts.values())
