"""The walk with everything read off the nodes: what of a node is read from Python is what a capture costs.

So nothing is read twice, each fact is read for all nodes in one go, and what can be worked out of it is left to numpy.
Where a node answers in another way (packed by a hook, released, nested) the same facts are read node by node.
Tests hold this to walk.py and saved.py, which say the same things more plainly.
"""

from __future__ import annotations

import gc
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from builder.tape.forms import Forms
from builder.tape.saved import RELEASED, saved_names, was_released
from builder.tape.walk import NOTHING, Links, Walk


@dataclass(slots=True)
class Survey:
    """A walk, and per node its type, sequence number, the forms of its outputs, and bytes it saved."""

    walk: Walk
    kinds: list[type]
    sequence: NDArray[np.uint64]
    forms: Forms
    saved_bytes: list[int]
    leaves: list[tuple[int, Tensor]]
    """The leaf at each AccumulateGrad."""


class _Readers(dict[type, Callable[[Any], Any] | None]):
    """What reads all saved tensors of a type of node in one call (one by itself, several as a tuple); None: it has none."""

    def __missing__(self, kind: type) -> Callable[[Any], Any] | None:
        names = saved_names(kind)
        found = self[kind] = attrgetter(*(f"{name}.data" for name in names)) if names else None
        return found


_readers = _Readers()
_metadata = attrgetter("_input_metadata")


def survey(roots: list[Any]) -> Survey:
    """Everything that can be reached from `roots` (autograd nodes). Reads only; runs none of the user's code."""
    collecting = gc.isenabled()
    gc.disable()  # thousands of small tuples are made and kept: collecting among them finds nothing
    try:
        with torch._C.DisableTorchFunction():
            walked, childless = _walk(roots)
            functions = walked.functions
            kinds = list(map(type, functions))
            numbers = np.frombuffer(array("Q", [function._sequence_nr() for function in functions]), dtype=np.uint64)
            leaves = [(i, functions[i].variable) for i in childless if kinds[i].__name__ == "AccumulateGrad"]
            return Survey(
                walked, kinds, numbers, Forms(list(map(_metadata, functions))), _saved_bytes(functions, kinds), leaves
            )
    finally:
        if collecting:
            gc.enable()


def _walk(roots: list[Any]) -> tuple[Walk, list[int]]:
    """The same as `walk`, and the nodes that have no next functions (leaves are among them)."""
    functions = list(roots)
    index: dict[Any, int] = {function: i for i, function in enumerate(functions)}
    index[None] = NOTHING
    fan: list[int] = []
    reached: list[int] = []
    entered: list[int] = []
    childless: list[int] = []
    met = len(functions)
    for function in functions:  # grows while it is walked
        children = function.next_functions
        if not children:
            childless.append(len(fan))
        fan.append(len(children))
        for child, number in children:
            if child in index:
                reached.append(index[child])
            else:
                index[child] = met
                reached.append(met)
                functions.append(child)
                met += 1
            entered.append(number)
    return Walk(functions, len(roots), Links(fan, reached, entered)), childless


# ---- what is saved


def _saved_bytes(functions: list[Any], kinds: list[type]) -> list[int]:
    """Bytes each node is the first to hold of its saved tensors' storages; RELEASED where backward freed them."""
    storages: set[int] = set()
    known = storages.add
    sizes = [0] * len(functions)
    readers = map(_readers.__getitem__, kinds)
    for i, read in enumerate(readers):
        if read is None:
            continue
        function = functions[i]
        total = 0
        try:
            held = read(function)
            if held.__class__ is not tuple:
                held = (held,)
            empty = True
            for data in held:
                if data is not None:
                    empty = False
                    storage = data.untyped_storage()
                    address = storage._cdata
                    if address not in storages:
                        known(address)
                        total += storage.nbytes()
            if empty and was_released(function, saved_names(kinds[i])[0]):
                total = RELEASED
        except (AttributeError, RuntimeError, TypeError, NotImplementedError):  # several in one, or packed
            total = _bytes_saved(function, storages, total)
        sizes[i] = total
    return sizes


def _bytes_saved(function: Any, storages: set[int], total: int) -> int:
    """`total` and the bytes of further storages this node is the first to hold; RELEASED when backward freed them."""
    empty = True
    names = saved_names(type(function))
    for name in names:
        try:
            held = getattr(function, name)
            for one in held if held.__class__ is tuple else (held,):
                data = one.data
                if data is None:
                    continue
                empty = False
                storage = data.untyped_storage()
                address = storage._cdata
                if address not in storages:
                    storages.add(address)
                    total += storage.nbytes()
        except RuntimeError as error:
            if "second time" in str(error):
                return RELEASED
        except (AttributeError, TypeError, NotImplementedError):  # packed by a hook, or a tensor without storage
            continue
    if empty and any(was_released(function, name) for name in names):
        return RELEASED
    return total
