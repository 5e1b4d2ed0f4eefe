"""Takes down the graph that hangs on a loss, now: structure, shapes, names, places. Nothing is added to the graph."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn

from builder.tape.cutting import WEAK, WORDS
from builder.tape.followed import variables
from builder.tape.log import Log, Site, recent
from builder.tape.naming import Names, called, names_of
from builder.tape.outputs import tensors_in
from builder.tape.sites import users_frame
from builder.tape.survey import Survey, survey
from builder.tape.tape import LEAF_NUMBER, OPAQUE, Cut, Tape
from builder.tape.teardown import keep
from builder.tape.walk import roots_of, walk

NAMELESS = Names()
NAMESPACES = re.compile(r"^[^<]*::")
"""What stands before the name of a C++ class."""
MOST_BEFORE_A_CUT = 2000
"""Nodes before a cut that are looked at for parameters."""


def capture(loss_or_outputs: Any, model: nn.Module | None = None, *, log: Log | None = None) -> Tape:
    """The tape of the graph that hangs on a loss, or on every tensor in a model's outputs (tuples, dicts, dataclasses).

    Works before and after backward, at any depth, with no model: then leaves are named by the caller's variables.
    Inside or after `with attributed(model)` each node knows its module, operation and line. A value without a graph
    gives an empty tape whose `notes` say so. Errors: TypeError when there is no tensor in the value at all, or `model`
    is no nn.Module.
    """
    if model is not None and not isinstance(model, nn.Module):
        raise TypeError(f"capture() takes an nn.Module second, or None, not {called(model)}: capture(loss, model)")
    tensors = list(tensors_in(loss_or_outputs))
    if not tensors:
        raise TypeError(f"there is no tensor in this {type(loss_or_outputs).__name__}: pass a loss or a model's output")
    roots = roots_of(tensors)
    found = survey(roots)
    found.walk.functions = keep(tensors, found.walk.functions)
    tape = assemble(found, model, [log] if log is not None else list(recent))
    if not roots:
        tape.notes.append(
            "the value has no grad_fn and needs no gradient: it was detached, computed under no_grad,"
            " or depends on no parameter that requires a gradient"
        )
    _name_leaves(tape, found.leaves, model, sys._getframe(1))
    return tape


def assemble(found: Survey, model: nn.Module | None, logs: list[Log]) -> Tape:
    """Decode what a survey found into a tape (leaves that are no parameters still unnamed)."""
    functions = found.walk.functions
    places, sites, modules, makers = locate(found.sequence, functions, logs)
    tape = Tape(
        roots=found.walk.roots,
        links=found.walk.links,
        kinds_=found.kinds,
        forms=found.forms,
        sequence=found.sequence,
        saved_bytes=found.saved_bytes,
        places=places,
        sites=sites,
        leaves={},
        modules=modules,
        makers=makers,
        plain_names=_plain_names(found),
        functions_=functions,
    )
    tape.notes = _unseen(tape, logs)
    named = names_of(model) if model is not None else NAMELESS
    if model is not None:
        tape.modules = {**named.modules, **modules}
        tape.aliases = named.aliases
    names = named.parameters
    reached = set()
    for i, variable in found.leaves:
        key = id(variable)
        reached.add(key)
        name = names.get(key)
        if name is not None:
            tape.leaves[i] = name
    tape.unused_parameters = [name for name, p in named.tensors if id(p) not in reached and p.requires_grad]
    tape.cuts = cuts_of(logs[:1], names, set(tape.unused_parameters))
    return tape


def _plain_names(found: Survey) -> dict[int, str]:
    """Names of the nodes that C++ made without a type of their own: those of TorchScript, and of C++ extensions."""
    unnamed = {kind for kind in set(found.kinds) if kind.__name__ == "CppFunction"}
    if not unnamed:
        return {}
    functions = found.walk.functions
    return {i: NAMESPACES.sub("", functions[i].name()) for i, kind in enumerate(found.kinds) if kind in unnamed}


def _unseen(tape: Tape, logs: list[Log]) -> list[str]:
    """What of this graph could not be attributed as closely as the rest, in words."""
    notes: list[str] = []
    if logs and len(logs[0].ends):
        older = int(((tape.places < 0) & (tape.sequence < np.uint64(logs[0].start))).sum())
        if older:
            notes.append(f"{older} nodes were made before what is remembered here: their module and line are not known")
    scripts: set[str] = set().union(*(log.scripts for log in logs))
    if scripts:
        used = {tape.sites[place].module for place in np.unique(tape.places[tape.places >= 0])}
        notes += [
            f"{f'module {path!r}' if path else 'the model'} is run by TorchScript, whose calls can't be seen one by one:"
            " what it made has this module and the line that called it, not the modules and lines within"
            for path in sorted(scripts & used)
        ]
    notes += [f"{name} is {OPAQUE[name]}" for name in sorted(set(tape.plain_names.values())) if name in OPAQUE]
    return notes


def locate(
    sequence: NDArray[np.uint64], functions: list[Any], logs: list[Log]
) -> tuple[NDArray[np.int64], list[Site], dict[str, str], dict[int, int]]:
    """Site of each node by the newest log that saw it made; the modules these logs know; makers by node number."""
    places = np.full(len(sequence), -1, np.int64)
    sites: list[Site] = []
    modules: dict[str, str] = {}
    makers: dict[int, int] = {}
    for log in logs:
        found = log.locate(sequence)
        if log.elsewhere.nodes:
            known = log.elsewhere.nodes
            for i, function in enumerate(functions):
                if (place := known.get(function)) is not None:
                    found[i] = place
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
    """The cuts a log saw, with the parameters before each: those that explain a missing gradient first, the surest before."""
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
    return explained(found)


def explained(cuts: list[Cut]) -> list[Cut]:
    """The cuts with what each explains, the surest first.

    A weak reason (see cutting.WEAK) explains only what no surer cut and no weak one with fewer parameters before it does.
    """
    surest = sorted(
        cuts, key=lambda cut: (cut.reason in WEAK, len(cut.parameters) if cut.reason in WEAK else not cut.starves)
    )
    told: set[str] = set()
    found: list[Cut] = []
    for cut in surest:
        known = told if cut.reason in WEAK else ()
        names = tuple(name for name in cut.starves if name not in known)
        told.update(names)
        found.append(replace(cut, explains=names))
    return sorted(found, key=lambda cut: (not cut.explains, not cut.starves))


def _name_leaves(tape: Tape, leaves: list[tuple[int, Tensor]], model: nn.Module | None, frame: Any) -> None:
    """Name the leaves that are no parameters: buffers by path, others by the caller's variable, else by shape."""
    open_ = [(i, variable) for i, variable in leaves if i not in tape.leaves]
    if not open_:
        return
    known = variables(frame)
    caller = users_frame(frame)
    if caller is not None and model is None:
        for scope in (caller.f_locals, caller.f_globals):
            for name, value in list(scope.items()):
                if isinstance(value, nn.Module) and not name.startswith("_"):
                    for path, parameter in value.named_parameters():
                        known.setdefault(id(parameter), f"{name}.{path}")
    if model is not None:
        known.update((id(buffer), name) for name, buffer in model.named_buffers())
    for i, variable in open_:
        shape = "×".join(map(str, variable.shape)) if not variable.is_nested else "nested"
        tape.leaves[i] = known.get(id(variable)) or f"leaf {shape}".strip()
