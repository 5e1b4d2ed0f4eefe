"""The walk with everything read off each node on the way: one visit a node is what makes a capture fast.

Tests hold it to walk.py, which says the same thing more plainly.
"""

from __future__ import annotations

import gc
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from builder.tape.saved import RELEASED, saved_names, was_released
from builder.tape.walk import Walk


@dataclass(slots=True)
class Survey:
    """A walk, and per node its type, sequence number, the forms of its outputs, and bytes it saved."""

    walk: Walk
    kinds: list[type]
    sequence: NDArray[np.uint64]
    forms: list[tuple[Form, ...]]
    saved_bytes: list[int]
    leaves: list[tuple[int, torch.Tensor]]
    """The leaf at each AccumulateGrad."""


class Form(NamedTuple):
    """What a tensor looks like without its values. A nested tensor's shape is ("nested",)."""

    shape: tuple[int | str, ...]
    dtype: torch.dtype
    device: torch.device


_forms: dict[Any, tuple[Form, ...]] = {}
"""Forms of single outputs seen so far: graphs have many nodes and few shapes."""


def _remember(key: Any) -> tuple[Form, ...]:
    if len(_forms) > 65536:  # a program whose every step has other shapes
        _forms.clear()
    form = _forms[key] = (Form(*key),)
    return form


def _form(described: Any) -> Form:
    """A form from autograd's own description. Errors: none; sizes that are not numbers become text."""
    try:
        shape: tuple[int | str, ...] = tuple(described.shape)
        hash(shape)
    except (RuntimeError, TypeError, ValueError):
        shape = ("nested",)
    return Form(shape, described.dtype, described.device)


_getters: dict[type, tuple[Any, ...]] = {}


def _getters_of(kind: type) -> tuple[Any, ...]:
    """The readers of a type's `_raw_saved_*`, bound once: cheaper than a lookup by name at every node."""
    found = _getters[kind] = tuple(getattr(kind, name).__get__ for name in saved_names(kind))
    return found


def survey(roots: list[Any]) -> Survey:
    """Everything that can be reached from `roots` (autograd nodes). Reads only; runs none of the user's code."""
    collecting = gc.isenabled()
    gc.disable()  # thousands of small tuples are made and kept: collecting among them finds nothing
    try:
        return _survey(roots)
    finally:
        if collecting:
            gc.enable()


def _survey(roots: list[Any]) -> Survey:
    functions = list(roots)
    index = {function: i for i, function in enumerate(functions)}
    source: list[int] = []
    target: list[int] = []
    slot: list[int] = []
    port: list[int] = []
    forms: list[tuple[Form, ...]] = []
    sizes: list[int] = []
    leaves: list[tuple[int, torch.Tensor]] = []
    storages: set[int] = set()
    seen, getters_of, forms_of = index.get, _getters.get, _forms.get
    discover, known = functions.append, storages.add
    leave, reach, place_at, enter = source.append, target.append, slot.append, port.append
    is_form, is_size = forms.append, sizes.append
    for here, function in enumerate(functions):  # grows while it is walked
        place = 0
        for child, number in function.next_functions:
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
        kind = function.__class__
        getters = getters_of(kind)
        if getters is None:
            if kind.__name__ == "AccumulateGrad":
                one = function.variable
                leaves.append((here, one))
                described = (one,)
                getters = ()
            else:
                getters = _getters_of(kind)
                described = function._input_metadata
        else:
            described = function._input_metadata
        try:
            (one,) = described
            key = (tuple(one.shape), one.dtype, one.device)
            form = forms_of(key)
            if form is None:
                form = _remember(key)
            is_form(form)
        except (ValueError, RuntimeError, TypeError):  # none or several outputs, or a nested tensor's
            is_form(tuple(_form(each) for each in described))
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
                if empty and was_released(function, saved_names(kind)[0]):
                    total = RELEASED
            except (AttributeError, RuntimeError, TypeError, NotImplementedError):  # several in one, or packed
                total = _bytes_saved(function, getters, storages, total)
        is_size(total)
    walked = Walk(functions, len(roots), source, target, slot, port)
    numbers = np.array([function._sequence_nr() for function in functions], dtype=np.uint64)
    return Survey(walked, list(map(type, functions)), numbers, forms, sizes, leaves)


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
