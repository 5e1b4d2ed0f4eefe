"""Takes down the graph that hangs on a loss, now: structure, shapes, names, places. Nothing is added to the graph."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn

from builder.tape.cutting import WORDS
from builder.tape.log import Log, Site, recent
from builder.tape.outputs import tensors_in
from builder.tape.saved import saved_bytes
from builder.tape.sites import users_frame
from builder.tape.tape import LEAF_NUMBER, Cut, Tape
from builder.tape.teardown import keep
from builder.tape.walk import Walk, roots_of, walk

MOST_BEFORE_A_CUT = 2000
"""Nodes before a cut that are looked at for parameters."""


def capture(loss_or_outputs: Any, model: nn.Module | None = None, *, log: Log | None = None) -> Tape:
    """The tape of the graph that hangs on a loss, or on every tensor in a model's outputs (tuples, dicts, dataclasses).

    Works before and after backward, at any depth, with no model: then leaves are named by the caller's variables.
    Inside or after `with attributed(model)` each node knows its module, operation and line. A value without a graph
    gives an empty tape whose `notes` say so. Errors: TypeError when there is no tensor in the value at all.
    """
    tensors = list(tensors_in(loss_or_outputs))
    if not tensors:
        raise TypeError(f"there is no tensor in this {type(loss_or_outputs).__name__}: pass a loss or a model's output")
    roots = roots_of(tensors)
    found = walk(roots)
    found.functions = keep(tensors, found.functions)
    tape = assemble(found, model, [log] if log is not None else list(recent))
    if not roots:
        tape.notes.append(
            "the value has no grad_fn and needs no gradient: it was detached, computed under no_grad,"
            " or depends on no parameter that requires a gradient"
        )
    _name_leaves(tape, model, sys._getframe(1))
    return tape


def assemble(found: Walk, model: nn.Module | None, logs: list[Log]) -> Tape:
    """Decode what a walk found into a tape (leaves that are no parameters still unnamed)."""
    functions = found.functions
    sequence = np.array([function._sequence_nr() for function in functions], dtype=np.uint64)
    places, sites, modules, makers = locate(sequence, logs)
    tape = Tape(
        roots=found.roots,
        source=found.source,
        target=found.target,
        slot=found.slot,
        port=found.port,
        kinds_=[type(function) for function in functions],
        metadata=[function._input_metadata for function in functions],
        sequence=sequence,
        saved_bytes=saved_bytes(functions),
        places=places,
        sites=sites,
        leaves={},
        modules=modules,
        makers=makers,
        functions_=functions,
    )
    names: dict[int, str] = {}
    wanting: dict[int, str] = {}
    if model is not None:
        tape.modules = {**modules}
        _name_parameters(model, "", tape, names, wanting, set())
    for i, function in enumerate(functions):
        if tape.kinds_[i].__name__ == "AccumulateGrad":
            key = id(function.variable)
            name = names.get(key)
            if name is not None:
                tape.leaves[i] = name
                wanting.pop(key, None)
    tape.unused_parameters = list(wanting.values())
    tape.cuts = cuts_of(logs[:1], names, set(tape.unused_parameters))
    return tape


def _name_parameters(  # noqa: PLR0917
    module: nn.Module, path: str, tape: Tape, names: dict[int, str], wanting: dict[int, str], above: set[int]
) -> None:
    """Names of parameters and classes of modules in one pass: `named_parameters()` costs more than the whole capture."""
    tape.modules.setdefault(path, type(module).__name__)
    for name, parameter in module._parameters.items():
        if parameter is not None:
            full = f"{path}.{name}" if path else name
            key = id(parameter)
            first = names.setdefault(key, full)
            if first != full:
                tape.aliases[first] = (*tape.aliases.get(first, ()), full)
            elif parameter.requires_grad:
                wanting[key] = full
    if id(module) in above:
        return  # a module that holds itself
    for name, child in module._modules.items():
        if child is not None:
            _name_parameters(child, f"{path}.{name}" if path else name, tape, names, wanting, above | {id(module)})


def locate(
    sequence: NDArray[np.uint64], logs: list[Log]
) -> tuple[NDArray[np.int64], list[Site], dict[str, str], dict[int, int]]:
    """Site of each node by the newest log that saw it made; the modules these logs know; makers by node number."""
    places = np.full(len(sequence), -1, np.int64)
    sites: list[Site] = []
    modules: dict[str, str] = {}
    makers: dict[int, int] = {}
    for log in logs:
        found = log.locate(sequence)
        taken = (places < 0) & (found >= 0)
        if not taken.any():
            continue
        places[taken] = found[taken] + len(sites)
        if log.makers:
            for number, place in zip(sequence[taken].tolist(), found[taken].tolist(), strict=True):
                if place in log.makers:
                    makers[number] = log.makers[place]
        sites = sites + log.sites if sites else log.sites
        modules = {**log.modules, **modules} if modules else log.modules
        if (places[sequence != np.uint64(LEAF_NUMBER)] >= 0).all():
            break
    return places, sites, modules, makers


def cuts_of(logs: list[Log], names: dict[int, str], unused: set[str]) -> list[Cut]:
    """The cuts a log saw, with the parameters before each; those that starve a parameter come first."""
    found: list[Cut] = []
    memory: dict[Any, tuple[str, ...]] = {}
    for log in logs:
        for seen in log.cuts.values():
            parameters: set[str] = set()
            for root in seen.upstream:
                if root not in memory:
                    leaves = [
                        f for f in walk([root], MOST_BEFORE_A_CUT).functions if type(f).__name__ == "AccumulateGrad"
                    ]
                    memory[root] = tuple(names.get(id(leaf.variable), "") for leaf in leaves)
                parameters.update(name for name in memory[root] if name)
            site = seen.site
            found.append(
                Cut(
                    seen.reason, WORDS[seen.reason], site.module, site.operation, site.file, site.line, seen.shape,
                    seen.count, tuple(sorted(parameters)), tuple(sorted(parameters & unused)),
                )
            )  # fmt: skip
    found.sort(key=lambda cut: not cut.starves)
    return found


def _name_leaves(tape: Tape, model: nn.Module | None, frame: Any) -> None:
    """Name the leaves that are no parameters: buffers by path, others by the caller's variable, else by shape."""
    open_ = [i for i, kind in enumerate(tape.kinds_) if i not in tape.leaves and kind.__name__ == "AccumulateGrad"]
    if not open_:
        return
    known: dict[int, str] = {}
    caller = users_frame(frame)
    if caller is not None:
        for scope in (caller.f_locals, caller.f_globals):
            for name, value in list(scope.items()):
                if isinstance(value, Tensor):
                    known.setdefault(id(value), name)
                elif isinstance(value, nn.Module) and model is None and not name.startswith("_"):
                    for path, parameter in value.named_parameters():
                        known.setdefault(id(parameter), f"{name}.{path}")
    if model is not None:
        known.update((id(buffer), name) for name, buffer in model.named_buffers())
    for i in open_:
        variable = tape.functions[i].variable
        shape = "×".join(map(str, variable.shape)) if not variable.is_nested else "nested"
        tape.leaves[i] = known.get(id(variable)) or f"leaf {shape}".strip()
