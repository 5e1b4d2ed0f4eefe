"""Sees steps of a graph whose derivative is zero everywhere: rounding, sign, a softmax over a single number.

A parameter has its gradient taken by them only where every path from the loss to it goes through one.
"""

from __future__ import annotations

from typing import Any

import torch

from builder.doctor.ledger import FlatStep, Ledger
from builder.doctor.marks import mark_of
from builder.tape.walk import walk

STEPS = ("RoundBackward", "FloorBackward", "CeilBackward", "TruncBackward", "SignBackward", "SgnBackward")
SOFTMAXES = ("SoftmaxBackward", "LogSoftmaxBackward")
NAMED = 8
"""So many of them, nearest to the loss first, are asked which parameters lie behind."""


class FlatWatcher:
    """Writes for each parameter which such step takes its gradient, as long as one does in every pass."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.reached: set[int] = set()
        """parameters to which a way led around all such steps, in some pass"""

    def passed(self, losses: list[torch.Tensor], nodes: list[Any], leaves: set[int]) -> None:
        """A backward pass from `losses` through `nodes` to the leaf tensors with the ids `leaves`."""
        flat = [node for node in nodes if is_flat(node)]
        around = leaves_of([t.grad_fn for t in losses if t.grad_fn is not None], set(flat)) if flat else leaves
        self.reached |= around
        for parameter in around:
            self.ledger.flat_steps.pop(parameter, None)
        open_ones = leaves - self.reached - self.ledger.flat_steps.keys()
        for node in flat[:NAMED] if open_ones else ():
            mark = mark_of(node)
            if mark is None or mark.place is None:
                continue
            behind = leaves_of([node], set()) & open_ones
            step = FlatStep(mark.operation, mark.place, width_of(node) == 1)
            self.ledger.flat_steps.update(dict.fromkeys(behind, step))
            open_ones -= behind


def is_flat(node: Any) -> bool:
    """Whether the derivative of the step that made a node is zero whatever its input is."""
    name = type(node).__name__
    if name.startswith(STEPS):
        return not any(m.dtype.is_complex for m in node._input_metadata)
    if name.startswith(SOFTMAXES):
        return width_of(node) == 1
    return name.startswith("DivBackward") and getattr(node, "_saved_rounding_mode", None) is not None


def width_of(node: Any) -> int | None:
    """How many numbers each softmax of a node runs over; None for other nodes."""
    if not type(node).__name__.startswith(SOFTMAXES):
        return None
    shape, dim = node._input_metadata[0].shape, node._saved_dim
    dim -= 2**64 if dim >= 2**63 else 0  # autograd gives a negative one as an unsigned number
    return int(shape[dim]) if -len(shape) <= dim < len(shape) else None


def leaves_of(roots: list[Any], without: set[Any]) -> set[int]:
    """The ids of the leaf tensors that can be reached from some nodes without going through others."""
    if not without:
        return {id(node.variable) for node in walk(roots).functions if hasattr(node, "variable")}
    found: set[int] = set()
    stack = [root for root in roots if root not in without]
    seen = set(stack)
    while stack:
        node = stack.pop()
        if hasattr(node, "variable"):
            found.add(id(node.variable))
        for child, _ in node.next_functions:
            if child is not None and child not in seen and child not in without:
                seen.add(child)
                stack.append(child)
    return found
