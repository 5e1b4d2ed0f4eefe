"""Lets large graphs die without a crash.

Since torch 2.13 a node that was once seen from Python keeps its Python object, and freeing a chain of such nodes recurses
in C: after a walk over a graph some 20,000 nodes deep, by any tool, `del loss` ends the process. What helps is to free
nodes from the root on, each while the next is still held. So the nodes of a large graph are kept until its loss is gone,
and are let go in that order shortly after.
"""

from __future__ import annotations

import gc
import weakref
from collections import deque
from typing import Any

from torch import Tensor

LARGE = 1000
"""Nodes from which on a graph is freed with care; threads have small stacks on some systems."""


class Functions(list[Any]):
    """Autograd nodes, roots first; dropped in that order (a plain list drops its last item first)."""

    __slots__ = ()

    def __del__(self) -> None:
        self.reverse()


_gone: deque[tuple[int, Functions]] = deque()
_collections = 0
_listening = False


def keep(tensors: list[Tensor], functions: list[Any]) -> Functions:
    """`functions` in a list that is safe to drop; when they are many, they are also held until `tensors` are gone."""
    held = Functions(functions)
    if len(functions) > LARGE:
        global _listening  # noqa: PLW0603
        if not _listening:
            _listening = True
            gc.callbacks.append(_collected)
        for tensor in tensors:
            weakref.finalize(tensor, _bury, Functions(functions)).atexit = False
    return held


def _bury(functions: Functions) -> None:
    """The tensor is about to go, its graph not yet: let go of the nodes later."""
    _gone.append((_collections, functions))


def _collected(phase: str, _facts: dict[str, int]) -> None:
    """Runs at every garbage collection; a collection may come while a tensor is going, so entries wait for a second one."""
    global _collections  # noqa: PLW0603
    if phase != "start":
        return
    _collections += 1
    while _gone and _gone[0][0] + 1 < _collections:
        _gone.popleft()
