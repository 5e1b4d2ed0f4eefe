"""Questions that several watchers ask of autograd's graph."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from typing import Any

import torch

from builder.tape.walk import roots_of, walk

SOFTMAXES = ("SoftmaxBackward", "LogSoftmaxBackward")


def graph_of(losses: list[torch.Tensor]) -> tuple[list[Any], set[int]]:
    """Every node that backward from `losses` can reach, and the ids of the leaf tensors."""
    functions = walk(roots_of(losses)).functions
    return functions, leaves_among(functions)


def leaves_among(functions: Iterable[Any]) -> set[int]:
    """The ids of the leaf tensors that some of these nodes accumulate into."""
    return {id(function.variable) for function in functions if hasattr(function, "variable")}


def leaves_behind(roots: list[Any], without: AbstractSet[Any] = frozenset()) -> set[int]:
    """The ids of the leaf tensors that can be reached from some nodes without going through others."""
    if not without:
        return leaves_among(walk(roots).functions)
    stack = [root for root in roots if root not in without]
    seen = set(stack)
    while stack:
        for child, _ in stack.pop().next_functions:
            if child is not None and child not in seen and child not in without:
                seen.add(child)
                stack.append(child)
    return leaves_among(seen)


def softmax_dim(node: Any, dims: int) -> int | None:
    """The dimension over which a node's softmax of a tensor with `dims` of them runs, from 0; None for other nodes."""
    if not type(node).__name__.startswith(SOFTMAXES):
        return None
    dim: int = node._saved_dim
    if dim >= 2**63:  # autograd gives a negative one as an unsigned number
        dim -= 2**64
    return dim % dims if dims else 0
