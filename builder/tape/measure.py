"""What flows: the norm of the gradient into every node, along every joining edge, and the time each node takes.

Hooks sit on the nodes for one backward pass. Each writes a norm into its own place of one buffer, so there is nothing
to fetch until the pass is over, and then once. No hook returns anything: a return value would replace the gradient.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import suppress
from time import perf_counter
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from builder.tape.log import Log, Site
from builder.tape.norms import doubtful, wide_norm
from builder.tape.tape import Measured, Tape

_norm = torch.linalg.vector_norm
_sequence: Callable[[], int] = vars(torch.autograd)["_get_sequence_nr"]


class Meter:
    """Hooks on all nodes of a tape for one backward pass: `attach`, run it, then `detach` and `read`."""

    def __init__(self, tape: Tape, *, edges: bool = True, log: Log | None = None) -> None:
        self.tape = tape
        self._joining = joining_edges(tape)
        self._edges = self._joining if edges else []
        self._log = log
        self._handles: list[Any] = []
        self._executed: list[int] = []
        self._begun: list[float] = []
        self._left: list[float] = []
        self._strange: dict[int, Tensor] = {}
        ports = [max(1, outputs) for outputs in tape.forms.counts]
        self._first = np.concatenate(([0], np.cumsum(ports)))
        size = int(self._first[-1]) + len(self._edges)
        self._device = _main_device(tape)
        self._buffer = torch.full((size,), -1.0, dtype=torch.float32, device=self._device)  # (ports + edges,)
        self._read = self._buffer.numpy().data if self._device.type == "cpu" else None

    def attach(self) -> None:
        """Put the hooks on. Errors: RuntimeError when the tape was released."""
        places = self._buffer.unbind()
        first = self._first.tolist()
        try:
            for i, function in enumerate(self.tape.functions):
                hook = self._pre_hook(i, first[i], places[first[i]])
                self._handles.append(function.register_prehook(hook))
            by_source: dict[int, list[tuple[int, int]]] = {}
            for row, edge in enumerate(self._edges, start=first[-1]):
                by_source.setdefault(self.tape.source[edge], []).append((self.tape.slot[edge], row))
            for source, wanted in by_source.items():
                self._handles.append(self.tape.functions[source].register_hook(self._post_hook(wanted)))
        except BaseException:
            self.detach()
            raise

    def _pre_hook(self, node: int, row: int, place: Tensor) -> Callable[[Any], None]:
        executed, begun, left = self._executed.append, self._begun.append, self._left.append
        several = self.tape.forms.counts[node] > 1
        write, float32, clock, read, inf = self._write, torch.float32, perf_counter, self._read, math.inf
        makes = self._note_maker if self._log is not None else None

        def hook(gradients: Any) -> None:
            left(clock())
            try:
                executed(node)
                if makes is not None and torch.is_grad_enabled():
                    makes(node)
                if several:
                    for number, gradient in enumerate(gradients):
                        if gradient is not None:
                            write(row + number, gradient)
                else:
                    gradient = gradients[0]
                    if gradient is not None:
                        if gradient.dtype is float32 and not gradient.requires_grad and gradient.is_cpu:
                            _norm(gradient, out=place)
                            if read is not None and ((norm := read[row]) == 0.0 or norm == inf):
                                place.copy_(wide_norm(gradient))
                        else:
                            write(row, gradient)
            except Exception:  # sparse, nested: the slow way knows them
                self._try_write(row, gradients)
            begun(clock())

        return hook

    def _post_hook(self, wanted: list[tuple[int, int]]) -> Callable[[Any, Any], None]:
        write = self._write

        def hook(inputs: Any, _outputs: Any) -> None:
            try:
                for slot, row in wanted:
                    if slot < len(inputs) and inputs[slot] is not None:
                        write(row, inputs[slot])
            except Exception:
                return  # this contribution stays unmeasured

        return hook

    def _try_write(self, row: int, gradients: Any) -> None:
        with suppress(Exception):
            if gradients[0] is not None:
                self._write(row, gradients[0])

    def _write(self, row: int, gradient: Tensor) -> None:
        """The norm of any gradient: half, double, complex, sparse, nested, on any device."""
        with torch.no_grad():
            if gradient.requires_grad:
                gradient = gradient.detach()
            if gradient.is_nested:
                gradient = gradient.values() if gradient.layout is torch.jagged else gradient.to_padded_tensor(0.0)
            elif gradient.layout is not torch.strided:
                gradient = gradient.coalesce().values()
            if gradient.is_complex():
                gradient = torch.view_as_real(gradient.resolve_conj())
            if gradient.dtype is torch.float64:
                value = wide_norm(gradient)
            else:
                value = _norm(gradient, dtype=torch.float32)
                if value.is_cpu and doubtful(value.item()):  # elsewhere looking would wait for the device
                    value = wide_norm(gradient)
            if value.device == self._device:
                self._buffer[row] = value
            else:
                self._strange[row] = value

    def _note_maker(self, node: int) -> None:
        """With create_graph, what was made since the node before began belongs to that node's derivative."""
        log = self._log
        assert log is not None
        self._close_maker()
        self._making = node

    _making = -1

    def _close_maker(self) -> None:
        log = self._log
        now = _sequence()
        if log is None or self._making < 0 or now <= (log.ends[-1] if len(log.ends) else log.start):
            return
        site = self.tape.site(self._making)
        number = int(self.tape.sequence[self._making])
        made = Site(site.module, f"backward of {site.operation or self.tape.names[self._making]}", site.file, site.line)
        key = ("maker", number, made)
        place = log.keys.get(key)
        if place is None:
            place = log.keys[key] = len(log.sites)
            log.sites.append(made)
            log.makers[place] = number
        log.ends.append(now)
        log.places.append(place)

    def stood_still(self, seconds: float) -> None:
        """The node whose hook ran last has not begun yet: it waited so long."""
        if self._begun:
            self._begun[-1] += seconds

    def detach(self) -> None:
        """Take every hook off again. Safe to call twice."""
        try:
            self._close_maker()
        except Exception:
            self._making = -1
        self._making = -1
        for handle in self._handles:
            handle.remove()
        self._handles.clear()

    def read(self, *, failed: bool = False) -> Measured:
        """Fetch everything the pass showed, in one copy from the device."""
        self._left.append(perf_counter())
        values = self._buffer.cpu().numpy().copy()
        for row, value in self._strange.items():
            values[row] = float(value)
        first = self._first
        nodes = len(self.tape)
        split = int(first[-1])
        norms = combine(values[:split], first)
        contributions = self._contributions(values[:split], norms)
        contributions[self._joining] = -1
        if self._edges:
            contributions[self._edges] = values[split:]
        order = np.full(nodes, -1, np.int32)
        order[self._executed] = np.arange(len(self._executed), dtype=np.int32)
        times = np.full(nodes, -1, np.float32)
        spans = np.asarray(self._left[1:], dtype=np.float64)[: len(self._executed)]
        begun = np.asarray(self._begun, dtype=np.float64)
        ready = min(len(spans), len(begun))
        times[self._executed[:ready]] = (spans[:ready] - begun[:ready]) * 1e3
        return Measured(norms, contributions, times, order, self._executed[-1] if failed and self._executed else -1)

    def _contributions(self, ports: NDArray[np.float32], norms: NDArray[np.float32]) -> NDArray[np.float32]:
        """An edge that is alone at its port carries what goes into that port."""
        if not self.tape.target:
            return np.zeros(0, np.float32)
        target = np.asarray(self.tape.target)
        port = np.asarray(self.tape.port)
        width = np.diff(self._first)[target]
        alone: NDArray[np.float32] = np.where(
            port < width, ports[self._first[target] + np.minimum(port, width - 1)], norms[target]
        )
        return alone


def joining_edges(tape: Tape) -> list[int]:
    """Edges that share their target's port with another: only there contribution and sum differ."""
    if not tape.target:
        return []
    keys = np.asarray(tape.target, dtype=np.int64) * 4096 + np.minimum(np.asarray(tape.port), 4095)
    _, back, counts = np.unique(keys, return_inverse=True, return_counts=True)
    found: list[int] = np.flatnonzero(counts[back] > 1).tolist()
    return found


def combine(ports: NDArray[np.float32], first: NDArray[np.int64]) -> NDArray[np.float32]:
    """One norm per node from those of its ports: the root of their squares' sum; -1 where none was measured."""
    if len(first) == len(ports) + 1:
        return ports.copy()
    seen = ports != -1
    squares = np.where(seen, ports.astype(np.float64) ** 2, 0.0)
    with np.errstate(all="ignore"):
        sums = np.sqrt(np.add.reduceat(squares, first[:-1]))
    found = np.add.reduceat(seen.astype(np.int64), first[:-1]) > 0
    return np.where(found, sums, -1.0).astype(np.float32)


def _main_device(tape: Tape) -> torch.device:
    for forms in tape.forms[:1]:
        if forms:
            return forms[0].device
    return torch.device("cpu")
