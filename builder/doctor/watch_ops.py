"""Sees every call of torch's API while the script runs, and shows it to those who watch for something in it.

Hard here: the watcher stands inside the user's computation. It may not change a number, add a node to the graph,
or raise; what it cannot look at it leaves out.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import torch
from torch.overrides import TorchFunctionMode

from builder.doctor.finding import Place
from builder.doctor.ledger import Ledger, LossCall
from builder.doctor.marks import Mark, mark_new, place_of
from builder.doctor.places import called_by_torch, current_place
from builder.doctor.tensors import finite, node_of, tensors_in
from builder.doctor.watch_activations import ActivationWatcher
from builder.doctor.watch_attention import AttentionWatcher
from builder.doctor.watch_cuts import CutWatcher
from builder.doctor.watch_data import DataWatcher
from builder.doctor.watch_keeping import KeepingWatcher
from builder.doctor.watch_layout import LayoutWatcher
from builder.doctor.watch_losses import LossWatcher
from builder.doctor.watch_nonfinite import NonFiniteWatcher
from builder.doctor.watch_results import ResultWatcher
from builder.doctor.watch_writes import WriteWatcher

if TYPE_CHECKING:
    from builder.doctor.watch_modules import ModuleWatcher

ATTRIBUTES_SEEN = {"data.__get__", "data.__set__", "grad.__get__"}
"""Of all reads and writes of a tensor's attributes only these are looked at."""


@lru_cache(maxsize=8192)
def name_of(func: Callable[..., Any]) -> str:
    """The name of a function of torch's API; "data.__get__" for a read of an attribute."""
    name = getattr(func, "__name__", "")
    if name in ("__get__", "__set__", "__delete__"):
        owner = getattr(func, "__self__", None)
        return f"{getattr(owner, '__name__', '')}.{name}"
    return name


class Before(NamedTuple):
    """What was read of a call before it ran."""

    loss: LossCall | None
    finite: list[bool | None] | None
    """whether each of its tensors was finite; None where nobody asks any more"""


class OpWatcher(TorchFunctionMode):
    """Marks the nodes each call makes, counts the calls, and hands each to the watchers."""

    def __init__(self, ledger: Ledger, modules: ModuleWatcher) -> None:
        super().__init__()
        self.ledger = ledger
        self.modules = modules
        self.clock = 0
        self.steps_running = 0
        """optimizers whose step() is running: a closure's backward passes belong to it"""
        self.first_forward: int | None = None
        """the clock at the first call inside a model"""
        self.activations = ActivationWatcher(ledger, modules)
        self.attention = AttentionWatcher(ledger)
        self.cuts = CutWatcher(ledger)
        self.data = DataWatcher(ledger, self.cuts)
        self.keeping = KeepingWatcher(ledger, modules)
        self.layout = LayoutWatcher(ledger, modules)
        self.losses = LossWatcher(ledger)
        self.nonfinite = NonFiniteWatcher(ledger)
        self.results = ResultWatcher(ledger, modules)
        self.writes = WriteWatcher(modules.filled)

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Any,
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:
        kwargs = kwargs or {}
        if torch._C._is_tracing():  # what is asked of tensors here would stand in the user's trace
            return func(*args, **kwargs)
        name = name_of(func)
        if name.endswith(("__get__", "__set__", "__delete__")) and name not in ATTRIBUTES_SEEN:
            return func(*args, **kwargs)
        self.clock += 1
        if self.first_forward is None and self.modules.stack:
            self.first_forward = self.clock
        before = None
        inputs: list[torch.Tensor] = []
        try:
            inputs.extend(tensors_in((args, kwargs)))
            before = self._before(name, args, kwargs, inputs)
        except Exception as error:
            self._note(name, error)
        result = func(*args, **kwargs)
        try:
            self._after(name, args, kwargs, inputs, result, before)
        except Exception as error:
            self._note(name, error)
        return result

    def _note(self, name: str, error: Exception) -> None:
        text = f"{name} could not be observed: {type(error).__name__}"
        if text not in self.ledger.notes and len(self.ledger.notes) < 50:
            self.ledger.notes.append(text)

    def _before(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any], inputs: list[torch.Tensor]) -> Before:
        self.data.before(name, args, kwargs)
        loss = self.losses.before(name, args, kwargs, self.clock)
        return Before(loss, [finite(t) for t in inputs] if self.nonfinite.looks_forward else None)

    def _after(
        self,
        name: str,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        inputs: list[torch.Tensor],
        result: Any,
        before: Before | None,
    ) -> None:
        outputs = list(tensors_in(result)) if name != "data.__get__" else [result]
        place: Place | None = None
        if before is not None and before.loss is not None:
            self.losses.ran(before.loss)
        for output in outputs:
            node = node_of(output)
            if node is not None:
                place = place or current_place()
                mark_new(node, Mark(name, place, self.modules.path(), self.clock))
        self.layout.see(name, args, kwargs, inputs, outputs)
        if name == "grad.__get__" and inputs:
            self._gradient_read(inputs[0], result)
        self.losses.see(name, args, kwargs, inputs, outputs, self.clock)
        self.attention.see(name, args, kwargs)
        self.activations.see(name, args, kwargs, outputs, self.clock)
        self.results.see(name, inputs, outputs, place)
        self.writes.see(name, kwargs, inputs, self.clock)
        self.data.after(name, self.clock)
        self.keeping.see(name, inputs, outputs)
        self.cuts.see(name, inputs, outputs, result, self.clock)
        if before is not None and before.finite is not None:
            self.nonfinite.see(name, inputs, outputs, before.finite, self.modules.path(), self.clock)

    def _gradient_read(self, tensor: torch.Tensor, gradient: torch.Tensor | None) -> None:
        if gradient is not None and len(self.ledger.gradient_reads) < 100_000 and not called_by_torch():
            self.ledger.gradient_reads.append(self.clock)
        if gradient is not None or tensor.is_leaf:
            return
        place = current_place()
        if place is not None and not tensor.retains_grad and len(self.ledger.non_leaf_reads) < 100:
            self.ledger.non_leaf_reads.append((place, place_of(tensor.grad_fn)))
