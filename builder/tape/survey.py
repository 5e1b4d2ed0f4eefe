"""The walk with everything read off the nodes: what of a node is read from Python is what a capture costs.

So nothing is read twice, each fact is read for all nodes in one go, and what can be worked out of it is left to numpy.
Where a node answers in another way (packed by a hook, released, nested) the same facts are read node by node.
Tests hold this to walk.py and saved.py, which say the same things more plainly.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from builder.tape.forms import NESTED, Forms
from builder.tape.saved import RELEASED, saved_names, was_released
from builder.tape.walk import Walk


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


class _Getters(dict[type, tuple[Any, ...]]):
    """The readers of a type's `_raw_saved_*`, bound once: cheaper than a lookup by name at every node."""

    def __missing__(self, kind: type) -> tuple[Any, ...]:
        found = self[kind] = tuple(getattr(kind, name).__get__ for name in saved_names(kind))
        return found


_getters = _Getters()
_metadata = attrgetter("_input_metadata")
_described: Any = vars(torch._C._autograd)["_InputMetadata"]  # it has no stub
_shape, _dtype, _device = _described.shape.fget, _described.dtype.fget, _described.device.fget


def survey(roots: list[Any]) -> Survey:
    """Everything that can be reached from `roots` (autograd nodes). Reads only; runs none of the user's code."""
    collecting = gc.isenabled()
    gc.disable()  # thousands of small tuples are made and kept: collecting among them finds nothing
    try:
        with torch._C.DisableTorchFunction():
            walked, childless = _walk(roots)
            functions = walked.functions
            kinds = list(map(type, functions))
            numbers = np.array([function._sequence_nr() for function in functions], dtype=np.uint64)
            leaves = [(i, functions[i].variable) for i in childless if kinds[i].__name__ == "AccumulateGrad"]
            return Survey(walked, kinds, numbers, _forms(functions), _saved_bytes(functions, kinds), leaves)
    finally:
        if collecting:
            gc.enable()


def _walk(roots: list[Any]) -> tuple[Walk, list[int]]:
    """The same as `walk`, and the nodes that have no next functions (leaves are among them)."""
    functions = list(roots)
    index = {function: i for i, function in enumerate(functions)}
    source: list[int] = []
    target: list[int] = []
    slot: list[int] = []
    port: list[int] = []
    childless: list[int] = []
    seen, discover, ends = index.get, functions.append, childless.append
    leave, reach, place_at, enter = source.append, target.append, slot.append, port.append
    for here, function in enumerate(functions):  # grows while it is walked
        children = function.next_functions
        if not children:
            ends(here)
            continue
        place = 0
        for child, number in children:
            if child is not None:
                there = seen(child)
                if there is None:
                    there = index[child] = len(functions)
                    discover(child)
                leave(here)
                reach(there)
                place_at(place)
                enter(number)
            place += 1  # noqa: SIM113
    return Walk(functions, len(roots), source, target, slot, port), childless


# ---- what the outputs look like


def _forms(functions: list[Any]) -> Forms:
    described = list(map(_metadata, functions))
    outputs = list(chain.from_iterable(described))
    try:
        shapes = list(map(_shape, outputs))
    except (RuntimeError, TypeError, ValueError):  # a nested tensor has none
        shapes = list(map(_shape_of, outputs))
    return Forms(list(map(len, described)), shapes, list(map(_dtype, outputs)), list(map(_device, outputs)))


def _shape_of(described: Any) -> Sequence[int | str]:
    try:
        return list(described.shape)
    except (RuntimeError, TypeError, ValueError):
        return NESTED


# ---- what is saved


def _saved_bytes(functions: list[Any], kinds: list[type]) -> list[int]:
    """Bytes each node is the first to hold of its saved tensors' storages; RELEASED where backward freed them."""
    storages: set[int] = set()
    known = storages.add
    sizes: list[int] = []
    is_size = sizes.append
    for function, getters in zip(functions, map(_getters.__getitem__, kinds), strict=True):
        total = 0
        if getters:
            try:
                empty = True
                for getter in getters:
                    data = getter(function).data
                    if data is not None:
                        empty = False
                        storage = data.untyped_storage()
                        address = storage._cdata
                        if address not in storages:
                            known(address)
                            total += storage.nbytes()
                if empty and was_released(function, saved_names(function.__class__)[0]):
                    total = RELEASED
            except (AttributeError, RuntimeError, TypeError, NotImplementedError):  # several in one, or packed
                total = _bytes_saved(function, getters, storages, total)
        is_size(total)
    return sizes


def _bytes_saved(function: Any, getters: tuple[Any, ...], storages: set[int], total: int) -> int:
    """`total` and the bytes of further storages this node is the first to hold; RELEASED when backward freed them."""
    empty = True
    for getter in getters:
        try:
            held = getter(function)
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
    if empty and any(was_released(function, name) for name in saved_names(type(function))):
        return RELEASED
    return total
