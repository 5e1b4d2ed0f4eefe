"""Sees where the first NaN or Inf comes from: the data, a call of forward, or a node of backward."""

from __future__ import annotations

import math
from typing import Any

import torch

from builder.doctor.ledger import Ledger, NonFinite
from builder.doctor.marks import Mark, mark_of
from builder.doctor.places import current_place
from builder.doctor.tensors import finite, span

MEANT_TO_BE_INFINITE = {"masked_fill", "masked_fill_", "full", "full_like", "new_full", "fill_", "tensor", "where",
                        "empty", "empty_like", "new_empty", "log_softmax", "__setitem__", "triu", "tril", "zeros_like",
                        "as_tensor", "from_numpy", "to", "view", "reshape", "expand", "__getitem__"}  # fmt: skip


class NonFiniteWatcher:
    """Compares what goes into a call with what comes out, until the first of each kind is found."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.found: set[tuple[str, str]] = set()

    @property
    def looks_forward(self) -> bool:
        """Whether calls of forward are still searched."""
        return ("forward", "NaN") not in self.found

    @property
    def looks_backward(self) -> bool:
        """Whether gradients are still searched."""
        return ("backward", "NaN") not in self.found

    def see(
        self,
        name: str,
        inputs: list[torch.Tensor],
        outputs: list[torch.Tensor],
        before: list[bool | None],
        module: str,
        clock: int,
    ) -> None:
        """One call; `before` holds whether each of `inputs` was finite before it ran."""
        if any(state is False for state in before):
            self._from_data(name, inputs, before, module, clock)
            return
        if name in MEANT_TO_BE_INFINITE:
            return
        for output in outputs:
            if finite(output) is False:
                what = "NaN" if bool(torch.isnan(output.detach()).any()) else "Inf"
                if ("forward", what) in self.found:
                    return
                self.found.add(("forward", what))
                spans = [span(t) for t in inputs[:3]]
                facts = {
                    f"input {i}": f"{tuple(t.shape)} in [{low:.4g}, {high:.4g}]"
                    for i, (t, (low, high)) in enumerate(zip(inputs, spans, strict=False))
                }
                largest = max((abs(end) for ends in spans for end in ends if not math.isnan(end)), default=0.0)
                self.ledger.nonfinite.append(
                    NonFinite("forward", name, current_place(), module, what, facts, clock, largest)
                )
                return

    def _from_data(
        self, name: str, inputs: list[torch.Tensor], before: list[bool | None], module: str, clock: int
    ) -> None:
        """A NaN that no observed call made came in with the data."""
        if self.found:
            return
        for tensor, state in zip(inputs, before, strict=False):
            if state is False and not tensor.requires_grad and bool(torch.isnan(tensor.detach()).any()):
                self.found.add(("data", "NaN"))
                count = int(torch.isnan(tensor.detach()).sum())
                facts = {"tensor": str(tuple(tensor.shape)), "NaN values": count}
                self.ledger.nonfinite.append(NonFinite("data", name, current_place(), module, "NaN", facts, clock))
                return

    def see_gradients(self, node: Any, grad_inputs: Any, grad_outputs: Any) -> None:
        """One node of backward with the gradients that came in (`grad_outputs`) and that it hands on."""
        if not self.looks_backward or any(not_finite(g) for g in grad_outputs):
            return
        for gradient in grad_inputs:
            if not_finite(gradient):
                what = "NaN" if bool(torch.isnan(gradient.detach()).any()) else "Inf"
                if ("backward", what) in self.found:
                    return
                self.found.add(("backward", what))
                mark = mark_of(node) or Mark(type(node).__name__, None, "", 0)
                incoming = next((g for g in grad_outputs if g is not None), None)
                facts = {"node": type(node).__name__}
                if incoming is not None:
                    largest = float(incoming.detach().abs().max())
                    facts["gradient in"] = f"{tuple(incoming.shape)}, largest {largest:.4g}"
                self.ledger.nonfinite.append(
                    NonFinite("backward", mark.operation, mark.place, mark.module, what, facts, mark.clock)
                )
                return


def not_finite(gradient: Any) -> bool:
    return (
        isinstance(gradient, torch.Tensor)
        and gradient.is_floating_point()
        and gradient.layout is torch.strided
        and not bool(torch.isfinite(gradient.detach()).all())
    )
