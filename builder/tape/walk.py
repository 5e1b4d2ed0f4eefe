"""Follows `next_functions` from the roots to the leaves, without recursion: any depth, each node and edge once.

It only reads; it runs none of the user's code. survey.py has the same loop for speed, and tests hold it to this one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor
from torch.autograd.graph import get_gradient_edge

NOTHING = -1
"""Stands for the node behind an input that needs no gradient."""


@dataclass
class Links:
    """The edges as they are read, all next functions of all nodes one after the other; as columns when asked for."""

    fan: list[int]
    """How many next functions each node has."""
    reached: list[int]
    """The node each of them is, NOTHING where an input needs no gradient."""
    entered: list[int]
    """Which of that node's outputs the gradient is for."""

    @cached_property
    def source(self) -> list[int]:
        """Node an edge leaves, in gradient direction."""
        return self._kept(np.repeat(np.arange(len(self.fan)), self.fan))

    @cached_property
    def target(self) -> list[int]:
        return self._kept(np.array(self.reached, np.int64))

    @cached_property
    def slot(self) -> list[int]:
        """Place in the source's `next_functions`: which of its inputs' gradients flows here."""
        fan = np.array(self.fan, np.int64)
        return self._kept(np.arange(len(self.reached)) - np.repeat(np.cumsum(fan) - fan, fan))

    @cached_property
    def port(self) -> list[int]:
        """Which of the target's outputs the gradient is for."""
        return self._kept(np.array(self.entered, np.int64))

    def _kept(self, column: NDArray[np.int64]) -> list[int]:
        found: list[int] = column[np.array(self.reached, np.int64) != NOTHING].tolist()
        return found


@dataclass(slots=True)
class Walk:
    """The graph as autograd holds it. Node 0 is the first root; nodes stand in the order they were met."""

    functions: list[Any]
    roots: int
    links: Links


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
    index: dict[Any, int] = {None: NOTHING} | {function: i for i, function in enumerate(functions)}
    links = Links([], [], [])
    for here, function in enumerate(functions):  # grows while it is walked
        if here == most:
            break
        links.fan.append(len(function.next_functions))
        for child, number in function.next_functions:
            if child not in index:
                index[child] = len(functions)
                functions.append(child)
            links.reached.append(index[child])
            links.entered.append(number)
    return Walk(functions, len(roots), links)
