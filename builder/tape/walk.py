"""Follows `next_functions` from the roots to the leaves, without recursion: any depth, each node and edge once.

This is the loop the speed of everything else hangs on. It only reads; it runs none of the user's code.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from torch import Tensor
from torch.autograd.graph import get_gradient_edge


@dataclass(slots=True)
class Walk:
    """The graph as autograd holds it. Node 0 is the first root; nodes stand in the order they were met."""

    functions: list[Any]
    roots: int
    source: list[int]
    """Node an edge leaves, in gradient direction."""
    target: list[int]
    slot: list[int]
    """Place in the source's `next_functions`: which of its inputs' gradients flows here."""
    port: list[int]
    """Which of the target's outputs the gradient is for."""


def roots_of(tensors: list[Tensor]) -> list[Any]:
    """The node at which each tensor's backward pass would begin; tensors that need no gradient have none."""
    found: dict[Any, None] = {}
    for tensor in tensors:
        if tensor.grad_fn is not None:
            found[tensor.grad_fn] = None
        elif tensor.requires_grad:
            found[get_gradient_edge(tensor).node] = None
    return list(found)


def walk(roots: list[Any], most: int | None = None) -> Walk:
    """All nodes and edges that can be reached from `roots` (autograd nodes); with `most`, nodes up to about that many."""
    functions = list(roots)
    index = {function: i for i, function in enumerate(functions)}
    source: list[int] = []
    target: list[int] = []
    slot: list[int] = []
    port: list[int] = []
    seen = index.get
    for here, function in enumerate(functions):  # grows while it is walked
        if here == most:
            break
        place = 0  # counted by hand: enumerate() makes the whole walk a tenth slower
        for child, number in function.next_functions:
            if child is not None:
                there = seen(child)
                if there is None:
                    there = index[child] = len(functions)
                    functions.append(child)
                source.append(here)
                target.append(there)
                slot.append(place)
                port.append(number)
            place += 1  # noqa: SIM113
    return Walk(functions, len(roots), source, target, slot, port)
