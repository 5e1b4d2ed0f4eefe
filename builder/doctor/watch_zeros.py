"""Sees where a gradient becomes exactly zero: a node that gets one and hands on nothing but zeros."""

from __future__ import annotations

from typing import Any

import torch

from builder.doctor.finding import Place
from builder.doctor.graphs import leaves_behind, softmax_dim
from builder.doctor.ledger import Ledger, ZeroMaker
from builder.doctor.marks import Mark, mark_of

PASSES = 3
"""Backward passes that are looked at, once some gradient was zero."""
MOST = 50
"""Nodes that are looked behind, in one pass."""
CLOSE = 8
"""Nodes between one that picks a part of a result and the one that made it."""
PICKS = ("SelectBackward0", "SliceBackward0", "IndexBackward0", "IndexSelectBackward0")


class ZeroWatcher:
    """Looks at nodes only after a backward pass left a parameter's gradient zero, and only for a few passes."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.looks = False
        self.passes = 0
        self.here = 0
        self.came_from: dict[Any, Any] = {}
        """Of each node of this pass the one whose gradient reached it last."""

    def ended(self, some_zero: bool) -> None:
        """A backward pass is over; `some_zero` says whether a weight in its graph got a gradient of zeros."""
        self.passes += self.looks
        self.looks = some_zero and self.passes < PASSES
        self.here = 0
        self.came_from.clear()

    def see_gradients(self, node: Any, grad_inputs: Any, grad_outputs: Any) -> None:
        """One node of backward with the gradients that came in (`grad_outputs`) and that it hands on."""
        if self.here >= MOST or not any(_nonzero(g) for g in grad_outputs):
            return
        self.came_from.update((next_node, node) for next_node, _ in node.next_functions if next_node is not None)
        ends = [
            next_node
            for (next_node, _), gradient in zip(node.next_functions, grad_inputs, strict=False)
            if next_node is not None and isinstance(gradient, torch.Tensor) and not _nonzero(gradient)
        ]
        parameters = frozenset(leaves_behind(ends))
        if not parameters:
            return
        self.here += 1
        mark = mark_of(node) or Mark(type(node).__name__, None, "", 0)
        shape = next((tuple(g.shape) for g in grad_outputs if isinstance(g, torch.Tensor)), ())
        dim = softmax_dim(node, len(shape))
        self.ledger.zero_makers.append(
            ZeroMaker(
                type(node).__name__,
                mark.operation,
                mark.place,
                shape,
                dim,
                parameters,
                self.passes,
                self._picked_at(node, mark.place),
            )
        )

    def _picked_at(self, node: Any, made_at: Place | None) -> Place | None:
        """The line after `made_at` that took a part of the node's result."""
        for _ in range(CLOSE):
            node = self.came_from.get(node)
            mark = None if node is None else mark_of(node)
            if type(node).__name__ in PICKS and mark is not None and mark.place not in {None, made_at}:
                return mark.place
        return None


def _nonzero(gradient: Any) -> bool:
    return isinstance(gradient, torch.Tensor) and (gradient.layout is not torch.strided or bool(gradient.any()))
