"""Nodes that another thread makes. On a GPU, backward runs in a thread of autograd's own, and with create_graph the
nodes of the second order are made there: their sequence numbers are that thread's and mean nothing among ours.

They are told by themselves instead: after such a backward call they are what hangs on its results and was not there
before. Which node's derivative made each is told by that thread's numbers at the moments when hooks ran in it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

from builder.tape.outputs import tensors_in
from builder.tape.teardown import keep
from builder.tape.walk import walk

LEAF = "AccumulateGrad"


@dataclass(slots=True)
class Elsewhere:
    """What other threads made in the present steps, and what is known of it."""

    nodes: dict[Any, int] = field(default_factory=dict)
    """Index into the log's sites, by node."""
    threads: set[int] = field(default_factory=set)
    begins: list[int] = field(default_factory=list)
    """Where the other thread's counter stood when each node of the first order began, in the call that runs now."""
    makers: list[int] = field(default_factory=list)
    """Index into the log's sites of each of them."""

    def began(self, thread: int, number: int, place: int) -> None:
        """A node of the first order begins in another thread, whose counter stands at `number`."""
        self.threads.add(thread)
        self.begins.append(number)
        self.makers.append(place)

    def ended(self, made: list[Any], place: int) -> None:
        """The call is over and made these nodes; `place` is where it stands, for those of whom no more is known."""
        several = len(self.threads) > 1 or self.begins != sorted(self.begins)  # then the numbers tell nothing
        for node in made:
            row = -1 if several else bisect_right(self.begins, node._sequence_nr()) - 1
            self.nodes[node] = self.makers[row] if row >= 0 else place
        self.threads.clear()
        self.begins.clear()
        self.makers.clear()

    def forget(self) -> None:
        """Let go of every node."""
        self.nodes.clear()
        self.threads.clear()
        self.begins.clear()
        self.makers.clear()


def made_elsewhere(func: Any, args: Any, kwargs: Any, result: Any) -> list[Any]:
    """The nodes that a backward call with create_graph made in another thread; none for one on the processor."""
    place = 4 if func is torch.autograd.grad else 3
    given = [tensor for value in (*args, *kwargs.values()) for tensor in tensors_in(value)]
    create = kwargs.get("create_graph", args[place] if len(args) > place else False)
    if not create or all(tensor.device.type == "cpu" for tensor in given):
        return []
    with torch._C.DisableTorchFunction():
        given = [*given, *map(plain, given)]
        before = keep(given, walk(_makers_of(given)).functions)
        known = set(before)
        if func is torch.autograd.grad:
            found = [plain(tensor) for tensor in tensors_in(result)]
        else:
            leaves = (getattr(node, "variable", None) for node in before if type(node).__name__ == LEAF)
            found = [leaf.grad for leaf in leaves if leaf is not None and leaf.grad is not None]
        after = keep(found, walk(_makers_of(found)).functions)
        return [node for node in after if node not in known and type(node).__name__ != LEAF]


def _makers_of(tensors: list[Tensor]) -> list[Any]:
    """The nodes that made them; within torch.func a leaf has none that could be asked for."""
    return list(dict.fromkeys(tensor.grad_fn for tensor in tensors if tensor.grad_fn is not None))


def plain(tensor: Tensor) -> Tensor:
    """A tensor without the wrappers of torch.func (grad, vmap)."""
    functorch = torch._C._functorch
    while functorch.is_functorch_wrapped_tensor(tensor):
        tensor = functorch.get_unwrapped(tensor)
    return tensor
