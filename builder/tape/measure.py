"""What flows: the norm of the gradient into every node, along every joining edge, and the time each node takes.

Hooks sit on the nodes for one backward pass. On the processor each writes a norm into its own place of one buffer; on
other devices gradients are held and measured many at a time (held.py), and fetched once when the pass is over. No hook
returns anything: a return value would replace the gradient.
"""

from __future__ import annotations

import gc
import math
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cached_property, partial
from time import perf_counter
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.autograd.function import BackwardCFunction

from builder.tape.held import HeldNorms
from builder.tape.log import Log, Site
from builder.tape.norms import doubtful, wide_norm
from builder.tape.tape import Measured, Tape

_norm = torch.linalg.vector_norm
_WIDEST = {"mps": torch.float32}
HELD = frozenset({torch.float32, torch.float16, torch.bfloat16})
"""Dtypes whose norms one call takes of many gradients."""
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
        self._held = _Held()
        ports = [max(1, outputs) for outputs in tape.forms.counts]
        self._first = np.concatenate(([0], np.cumsum(ports)))
        self._buffer = torch.full((int(self._first[-1]) + len(self._edges),), -1.0)  # (ports + edges,)
        self._read = self._buffer.numpy().data

    def attach(self) -> None:
        """Put the hooks on. Errors: RuntimeError when the tape was released."""
        places: tuple[Tensor, ...] = ()
        first = self._first.tolist()
        tape, handles = self.tape, self._handles
        alone, others = self._hook_alone(), {take: self._hook(take) for take in self._takers}
        with _no_collection():
            try:
                for i, (function, forms) in enumerate(zip(tape.functions, tape.forms.rows, strict=True)):
                    row = first[i]
                    if len(forms) <= 1 and not (forms and waits(forms[0].device)):
                        places = places or self._buffer.unbind()
                        hook = partial(alone, i, row, places[row])
                    else:
                        hook = partial(others[self._taker(function)], i, row)
                    handles.append(function.register_prehook(hook))
                by_source: dict[int, list[tuple[int, int]]] = {}
                for row, edge in enumerate(self._edges, start=first[-1]):
                    by_source.setdefault(tape.source[edge], []).append((tape.slot[edge], row))
                for source, wanted in by_source.items():
                    function = tape.functions[source]
                    handles.append(function.register_hook(partial(_flow_out, self._taker(function), wanted)))
            except BaseException:
                self.detach()
                raise

    def _hook(self, take: Callable[[int, Tensor], None]) -> Callable[[int, int, Any], None]:
        """Takes what flows into a node, by (node, row of its first output, gradients)."""
        executed, begun, left = self._executed.append, self._begun.append, self._left.append
        clock, try_write = perf_counter, self._try_write
        makes = self._note_maker if self._log is not None else None

        def hook(node: int, row: int, gradients: Any) -> None:
            left(clock())
            try:
                executed(node)
                if makes is not None and torch.is_grad_enabled():
                    makes(node)
                for number, gradient in enumerate(gradients):
                    if gradient is not None:
                        take(row + number, gradient)
            except Exception:
                try_write(row, gradients)
            begun(clock())

        return hook

    def _hook_alone(self) -> Callable[[int, int, Tensor, Any], None]:
        """The same for a node with one output on the processor: most often a single call into its place."""
        executed, begun, left = self._executed.append, self._begun.append, self._left.append
        write, float32, clock, read, inf = self._write, torch.float32, perf_counter, self._read, math.inf
        try_write = self._try_write
        makes = self._note_maker if self._log is not None else None

        def hook(node: int, row: int, place: Tensor, gradients: Any) -> None:
            left(clock())
            try:
                executed(node)
                if makes is not None and torch.is_grad_enabled():
                    makes(node)
                gradient = gradients[0]
                if gradient is not None:
                    if gradient.dtype is float32 and not gradient.requires_grad and gradient.is_cpu:
                        _norm(gradient, out=place)
                        if (norm := read[row]) == 0.0 or norm == inf:
                            place.copy_(wide_norm(gradient))
                    else:
                        write(row, gradient)
            except Exception:  # sparse, nested: the slow way knows them
                try_write(row, gradients)
            begun(clock())

        return hook

    # ---- how gradients are taken

    def _taker(self, function: Any) -> Callable[[int, Tensor], None]:
        """How gradients at this node are taken: held, unless code that runs here may change them, or what shares their memory."""
        at_once, leaf, other = self._takers
        if _may_change(function):
            return at_once
        return leaf if type(function).__name__ == "AccumulateGrad" else other

    @cached_property
    def _takers(self) -> tuple[Callable[[int, Tensor], None], ...]:
        write, held = self._write, self._held

        def at_once(row: int, gradient: Tensor) -> None:
            for one in held.values():
                one.measure()
            write(row, gradient)

        def other(row: int, gradient: Tensor) -> None:
            if _can_be_held(gradient):
                held[gradient.device].hold(row, gradient)
            else:
                write(row, gradient)

        def leaf(row: int, gradient: Tensor) -> None:
            # A leaf takes a gradient over only where nobody else has that tensor: it is held under another name.
            if _can_be_held(gradient):
                held[gradient.device].hold(row, gradient.detach())
            else:
                write(row, gradient)

        return at_once, leaf, other

    def _try_write(self, row: int, gradients: Any) -> None:
        with suppress(Exception):
            if gradients[0] is not None:
                self._write(row, gradients[0])

    def _write(self, row: int, gradient: Tensor) -> None:
        """The norm of any gradient by itself: half, double, complex, sparse, nested, on any device."""
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
            elif waits(gradient.device):
                value = _norm(gradient, dtype=_WIDEST.get(gradient.device.type, torch.float64))
            else:
                value = _norm(gradient, dtype=torch.float32)
                if doubtful(value.item()):
                    value = wide_norm(gradient)
            if waits(value.device):
                self._held[value.device].put(row, value)
            else:
                self._buffer[row] = value

    def _note_maker(self, node: int) -> None:
        """With create_graph, what was made since the node before began belongs to that node's derivative."""
        log = self._log
        assert log is not None
        if threading.get_ident() != log.thread:
            log.elsewhere.began(threading.get_ident(), _sequence(), self._maker_place(log, node))
            return
        self._close_maker()
        self._making = node

    _making = -1

    def _close_maker(self) -> None:
        log = self._log
        now = _sequence()
        if log is None or self._making < 0 or now <= (log.ends[-1] if len(log.ends) else log.start):
            return
        log.places.append(self._maker_place(log, self._making))
        log.ends.append(now)

    def _maker_place(self, log: Log, node: int) -> int:
        """Index of the site of what the derivative of a node makes."""
        site = self.tape.site(node)
        number = int(self.tape.sequence[node])
        made = Site(site.module, f"backward of {site.operation or self.tape.names[node]}", site.file, site.line)
        key = ("maker", number, made)
        place = log.keys.get(key)
        if place is None:
            place = log.keys[key] = len(log.sites)
            log.sites.append(made)
            log.makers[place] = number
        return place

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

    @property
    def waits(self) -> bool:
        """Whether `read` will have to wait for a device."""
        return bool(self._held)

    def read(self, *, failed: bool = False) -> Measured:
        """Fetch everything the pass showed. Errors of the pass's hooks never come out here."""
        return self.fetch(failed=failed)()

    def fetch(self, *, failed: bool = False) -> Callable[[], Measured]:
        """Ask devices for what the pass showed; what is returned waits for it, once."""
        self._left.append(perf_counter())
        fetched = [held.fetch() for held in self._held.values()]
        values = self._buffer.numpy().copy()

        def read() -> Measured:
            for write in fetched:
                write(values)
            return self._measured(values, failed)

        return read

    def _measured(self, values: NDArray[np.float32], failed: bool) -> Measured:
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


def _flow_out(take: Callable[[int, Tensor], None], wanted: list[tuple[int, int]], inputs: Any, _outputs: Any) -> None:
    """Takes what flows along some of a node's edges, by their (slot, row)."""
    try:
        for slot, row in wanted:
            if slot < len(inputs) and inputs[slot] is not None:
                take(row, inputs[slot])
    except Exception:
        return  # this contribution stays unmeasured


@contextmanager
def _no_collection() -> Iterator[None]:
    """No garbage collection meanwhile: hundreds of hooks that live for one pass would set off several full ones."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


class _Held(dict[torch.device, HeldNorms]):
    """What is held on each device."""

    def __missing__(self, device: torch.device) -> HeldNorms:
        held = self[device] = HeldNorms(device)
        return held


def waits(device: torch.device) -> bool:
    """Whether looking at a number on this device makes the processor wait, and each call there costs a launch."""
    return device.type != "cpu"


def _can_be_held(gradient: Tensor) -> bool:
    return (
        gradient.dtype in HELD
        and waits(gradient.device)
        and not gradient.requires_grad
        and gradient.layout is torch.strided
        and type(gradient) is Tensor
        and not gradient.is_nested
    )


def _may_change(function: Any) -> bool:
    """Whether code of the user's runs on this node's gradients, which may change them in place."""
    if isinstance(function, BackwardCFunction):
        return True
    variable = getattr(function, "variable", None)
    return variable is not None and bool(variable._post_accumulate_grad_hooks)
