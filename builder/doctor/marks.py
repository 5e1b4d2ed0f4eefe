"""Marks that the doctor leaves on autograd nodes: which call made a node, at which line, in which module, and when."""

from __future__ import annotations

from typing import Any, NamedTuple

import torch

from builder.doctor.finding import Place

KEY = "doctor"
"""Name of the mark in `node.metadata`."""
SCALED_BY = "doctor.scaled"
"""Name, in `node.metadata`, of the factor by which a GradScaler multiplied a loss there."""
RESHAPING = ("Squeeze", "Unsqueeze", "View", "UnsafeView", "ReshapeAlias", "Expand", "Permute", "Transpose", "TBackward",
             "ToCopy", "Clone", "Alias", "Slice", "Select")  # fmt: skip
"""Nodes that hand on the numbers of their input."""


class Mark(NamedTuple):
    """What is known of the call that made a node."""

    operation: str
    place: Place | None
    module: str
    clock: int


def mark_of(node: Any) -> Mark | None:
    """The mark of an autograd node; None where the call was not seen, and for None."""
    found: Mark | None = node.metadata.get(KEY) if node is not None else None
    return found


def place_of(node: Any) -> Place | None:
    """The line that made a node."""
    mark = mark_of(node)
    return mark.place if mark else None


def mark_new(node: Any, mark: Mark) -> None:
    """Marks `node` and every node behind it that has no mark yet: those that this call made."""
    stack = [node]
    while stack:
        node = stack.pop()
        metadata = node.metadata
        if KEY in metadata or hasattr(node, "variable"):
            continue
        metadata[KEY] = mark
        stack.extend(next_node for next_node, _ in node.next_functions if next_node is not None)


def behind(node: Any) -> Any:
    """The node itself, or the first one behind reshaping and casts."""
    while node is not None and type(node).__name__.startswith(RESHAPING) and node.next_functions[0][0] is not None:
        node = node.next_functions[0][0]
    return node


def maker(tensor: torch.Tensor) -> Any:
    """The node that computed the numbers of `tensor`: its grad_fn, or the first one behind reshaping and casts."""
    return behind(tensor.grad_fn)
