"""One node, run by PyTorch itself on tensors that have shapes but no memory.

The text that is run is the text that is emitted: the constructor and the call come from builder.code.calls, so there
is no second idea of what a node means.
"""

from __future__ import annotations

import json
import logging
import math
import warnings
from collections import OrderedDict
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from types import CodeType, SimpleNamespace
from typing import TYPE_CHECKING, Any

import torch
import torch.nn.functional as F  # noqa: N812
from torch import nn
from torch._subclasses.fake_tensor import (
    DataDependentOutputException,
    DynamicOutputShapeException,
    FakeTensorMode,
)

from builder.code.calls import EmitError, constructor, layer_call, op_call
from builder.infer.fill import OpenSizeError, fill
from builder.infer.flops import FlopCounter
from builder.infer.symbols import Probes
from builder.infer.value import Opaque, Several, Tree, Value, leaves, run_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from contextlib import AbstractContextManager

    from builder.catalog import Entry

Wires = dict[str, "Tree | list[Tree]"]
"""What feeds each input port; a list for a port that takes many, or for one fed part by part."""

REMEMBERED = 20_000
"""Outcomes kept, the least recently used go first: some 40 MB."""

REAL_NUMBERS = 2_000_000
"""The most elements (of inputs, and of weights) a node is run on for real to settle a doubt: some milliseconds."""

CHEAP_NUMBERS = 200_000
"""Up to this many elements a node without weights is always run for real as well: less than half a millisecond."""

DATA_DEPENDENT = "how large this is depends on the values, so it is known only when the model runs"


@dataclass(frozen=True)
class Failure:
    """Why a node does not run: `stage` "configure" (its constructor refuses) or "run" (its call does).

    `run` is the number of the run that failed (see symbols.py), `detail` PyTorch's own text.
    """

    stage: str
    kind: str
    detail: str
    run: int = 0
    param: str | None = None
    port: str | None = None


@dataclass(frozen=True)
class Outcome:
    """What one node does with its inputs. FLOPs and bytes (of newly made outputs) are per run."""

    tree: Tree
    filled: dict[str, Any] = field(default_factory=dict)
    parameters: int = 0
    parameter_bytes: int = 0
    flops: tuple[int, ...] = ()
    activation_bytes: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
    failure: Failure | None = None


class _Mode(FakeTensorMode):  # type: ignore[no-untyped-call, unused-ignore]
    """Fake tensors whose copies (nn.Transformer copies its layers) stay in the same mode."""

    def __deepcopy__(self, memo: object) -> _Mode:
        return self


class Runner:
    """Runs nodes and remembers what came out. One per process; not for two threads at once.

    Outcomes are found again by type, params and the shapes and dtypes of all inputs, so after an edit only what the
    edit touches is run; modules by their constructor's text.
    """

    def __init__(self) -> None:
        self._mode = _Mode()
        self._modules: OrderedDict[str, nn.Module] = OrderedDict()
        self._outcomes: OrderedDict[tuple[Any, ...], Outcome] = OrderedDict()
        self._code: dict[str, CodeType] = {}
        self._settled: dict[object, tuple[str, ...]] = {}  # doubts that real tensors have settled, with what was warned
        self.runs = 0
        """Nodes that really ran, for tests and measurements."""

    def run(self, entry: Entry, params: Mapping[str, Any], wires: Wires, probes: Probes) -> Outcome:
        """What a layer or op gives for these inputs; a failure is part of the outcome."""
        key = (
            entry.type,
            json.dumps(params, sort_keys=True) if params else "",
            tuple((name, tuple(wire) if isinstance(wire, list) else wire) for name, wire in wires.items()),
            probes.has_batch,
        )
        outcome = self._outcomes.get(key)
        if outcome is None:
            self.runs += 1
            outcome = self._outcomes[key] = self._run(entry, params, wires, probes)
            if len(self._outcomes) > REMEMBERED:
                self._outcomes.popitem(last=False)
        else:
            self._outcomes.move_to_end(key)
        return outcome

    def _run(self, entry: Entry, params: Mapping[str, Any], wires: Wires, probes: Probes) -> Outcome:
        try:
            filled = fill(entry, params, wires)
        except OpenSizeError as error:
            port = entry.inputs[error.place].name
            return _failed(Failure("configure", "OpenSize", error.param, param=error.param, port=port))
        module: nn.Module | None = None
        text = ""
        names = {port: _variables(port, wire) for port, wire in wires.items()}
        try:
            if entry.kind in {"layer", "loss"}:
                text = constructor(entry, params, filled)
                call = layer_call(entry, "module", names, params)
                module = self._module(text)
            else:
                call = op_call(entry, names, params)
        except EmitError as error:
            return _failed(Failure("configure", "Refused", str(error)), filled)
        except Exception as error:
            return _failed(Failure("configure", type(error).__name__, _text(error)), filled)
        try:
            outcome = self._call(call, module, wires, probes, filled)
        except (DataDependentOutputException, DynamicOutputShapeException):
            if entry.kind != "loss":
                return Outcome(Opaque(DATA_DEPENDENT), filled, *_size(module))
            outcome = None  # what a loss returns has the same shape whatever the values
        kind = (text, call, tuple((value.dtype, len(value.shapes[0])) for value in _values(wires)))
        if outcome is not None and outcome.failure is None and kind in self._settled:
            return replace(outcome, warnings=self._settled[kind])
        if outcome is None or outcome.failure or _doubtful(wires, module):
            outcome = self._really(text if module else None, call, wires, probes, filled, outcome) or outcome
            if outcome is not None and outcome.failure is None:
                self._settled[kind] = outcome.warnings
        return outcome or Outcome(Opaque(DATA_DEPENDENT), filled, *_size(module))

    def _really(
        self, text: str | None, call: str, wires: Wires, probes: Probes, filled: dict[str, Any], fake: Outcome | None
    ) -> Outcome | None:
        """The same on real tensors, with a batch of two; None when that would take too much or tells nothing new.

        Fake tensors accept a few mixtures of dtypes that PyTorch does not, refuse a few things that work, and word
        some errors differently. Where they fail or may be too kind, PyTorch itself has the last word.
        """
        small, one_run = _small(wires, probes)
        if sum(math.prod(value.shapes[0]) for value in _values(small)) > REAL_NUMBERS:
            return None
        module = None
        if text is not None:
            if _size(self._module(text))[0] > REAL_NUMBERS:
                return None
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                module = eval(self._compiled(text), {"nn": nn, "torch": torch})  # noqa: S307
        threads = torch.get_num_threads()
        torch.set_num_threads(1)  # waking others costs more than these few numbers
        try:
            outcome = self._call(call, module, small, one_run, filled, nullcontext())
            if outcome.failure is None and (fake is None or fake.failure is not None):
                return self._call(call, module, wires, probes, filled, nullcontext())
        finally:
            torch.set_num_threads(threads)
        if outcome.failure is None:
            return replace(fake, warnings=outcome.warnings) if fake is not None else None
        if outcome.failure.kind == "IndexError" and "out of range in self" in outcome.failure.detail:
            return None  # an index of our own choosing, not the user's
        return outcome

    def accepts(self, entry: Entry, params: Mapping[str, Any], wires: Wires) -> bool:
        """Whether a layer runs on these inputs, from the base run alone: nothing is measured, nothing said."""
        base: Wires = {
            name: Value(wire.shapes[:1], wire.dtype) for name, wire in wires.items() if isinstance(wire, Value)
        }
        key = (entry.type, json.dumps(params, sort_keys=True), tuple(base.items()), "accepts")
        outcome = self._outcomes.get(key)
        if outcome is None:
            try:
                filled = fill(entry, params, base)
                module = self._module(constructor(entry, params, filled))
                names = {port: _variables(port, wire) for port, wire in base.items()}
                code = self._compiled(layer_call(entry, "module", names, params))
                with self._mode, torch.no_grad(), warnings.catch_warnings(), _quiet():
                    warnings.simplefilter("ignore")
                    variables = {f"v_{port}": _fake(wire, 0) for port, wire in base.items()}  # type: ignore[arg-type]
                    eval(code, {**variables, "torch": torch, "module": module})  # noqa: S307
                outcome = Outcome(Opaque())
            except Exception as error:
                outcome = _failed(Failure("run", type(error).__name__, _text(error)))
            self._outcomes[key] = outcome
        return outcome.failure is None

    def _module(self, text: str) -> nn.Module:
        """A module without memory for its weights. Lazy ones change with their first input, so each is made anew."""
        lazy = text.startswith("nn.Lazy")
        module = None if lazy else self._modules.get(text)
        if module is None:
            with self._world(lazy=lazy), warnings.catch_warnings():
                warnings.simplefilter("ignore")
                module = eval(self._compiled(text), {"nn": nn, "torch": torch})  # noqa: S307
            if not lazy:
                self._modules[text] = module
                if len(self._modules) > REMEMBERED // 10:
                    self._modules.popitem(last=False)
        return module

    def _world(self, *, lazy: bool) -> AbstractContextManager[Any]:
        """Where tensors have no memory. Fake tensors follow the CPU's rules; lazy parameters exist only as meta."""
        return torch.device("meta") if lazy else self._mode

    def _compiled(self, text: str) -> CodeType:
        code = self._code.get(text)
        if code is None:
            if len(self._code) > REMEMBERED:
                self._code.clear()
            code = self._code[text] = compile(text, "<node>", "eval")
        return code

    def _call(
        self,
        text: str,
        module: nn.Module | None,
        wires: Wires,
        probes: Probes,
        filled: dict[str, Any],
        world: AbstractContextManager[Any] | None = None,
    ) -> Outcome:
        if world is None:
            world = self._world(lazy=type(module).__name__.startswith("Lazy"))
        code = self._compiled(text)
        seen: dict[object, int] = {}
        results: list[tuple[Tree, int, int, tuple[str, ...]]] = []
        for run in range(probes.count):
            same = tuple(
                tuple(run_of(part, run) for part in wire) if isinstance(wire, list) else run_of(wire, run)
                for wire in wires.values()
            )
            if same in seen:
                results.append(results[seen[same]])
                continue
            seen[same] = run
            try:
                results.append(self._once(code, module, wires, run, world))
            except (DataDependentOutputException, DynamicOutputShapeException):
                raise
            except Exception as error:
                failure = Failure("run", type(error).__name__, _text(error), run)
                return _failed(failure, filled, module)
        return Outcome(
            _merged([result[0] for result in results]),
            filled,
            *_size(module),
            flops=tuple(result[1] for result in results),
            activation_bytes=tuple(result[2] for result in results),
            warnings=results[0][3],
        )

    def _once(
        self, code: CodeType, module: nn.Module | None, wires: Wires, run: int, world: AbstractContextManager[Any]
    ) -> tuple[Tree, int, int, tuple[str, ...]]:
        counter = FlopCounter()
        with world, torch.no_grad(), warnings.catch_warnings(record=True) as said, counter, _quiet():
            warnings.simplefilter("always")
            variables: dict[str, Any] = {}
            for port, wire in wires.items():
                _bind(variables, port, wire, run)
            given = {_storage(tensor) for tensor in _tensors(variables)}
            scope = {
                **variables,
                "torch": torch,
                "nn": nn,
                "F": F,
                "module": module,
                "self": SimpleNamespace(training=True),
            }
            result = eval(code, scope)  # noqa: S307 - text of our own making, out of checked literals
        made = {_storage(t): t.untyped_storage().nbytes() for t in _tensors(result) if _storage(t) not in given}
        told = tuple(dict.fromkeys(str(warning.message) for warning in said))
        return _tree(result), counter.total, sum(made.values()), told


@contextmanager
def _quiet() -> Iterator[None]:
    """A shape that does not fit is our daily bread, not worth a traceback in the log."""
    log = logging.getLogger("torch._subclasses.fake_tensor")
    before, log.disabled = log.disabled, True
    try:
        yield
    finally:
        log.disabled = before


def _failed(failure: Failure, filled: dict[str, Any] | None = None, module: nn.Module | None = None) -> Outcome:
    return Outcome(Opaque(), filled or {}, *_size(module), failure=failure)


def _size(module: nn.Module | None) -> tuple[int, int]:
    """Elements and bytes of a module's parameters."""
    if module is None:
        return 0, 0
    found = [p for p in module.parameters() if not isinstance(p, nn.parameter.UninitializedParameter)]
    return sum(p.numel() for p in found), sum(p.numel() * p.element_size() for p in found)


def _small(wires: Wires, probes: Probes) -> tuple[Wires, Probes]:
    """The inputs of the base run with a batch of two where every input shows what its batch is."""
    values = _values(wires)
    base, changed = probes.base(0) if probes.has_batch else (0, 0)

    def has_batch(value: Value) -> bool:
        return bool(value.shapes[0]) and value.shapes[0][0] == base and value.shapes[1][0] == changed

    shrinks = probes.has_batch and all(
        (value.shapes[0] == value.shapes[1]) or (has_batch(value) and value.shapes[0][1:] == value.shapes[1][1:])
        for value in values
    )

    def small(tree: Tree) -> Tree:
        if isinstance(tree, Value):
            shape = tree.shapes[0]
            return Value(((2, *shape[1:]) if shrinks and has_batch(tree) else shape,), tree.dtype)
        if isinstance(tree, Several):
            return Several(tuple(small(part) for part in tree.parts))
        return tree

    reduced: Wires = {
        name: [small(tree) for tree in wire] if isinstance(wire, list) else small(wire) for name, wire in wires.items()
    }
    return reduced, Probes((), has_batch=False)


def _values(wires: Wires) -> list[Value]:
    """Every tensor that goes in."""
    return [
        value
        for wire in wires.values()
        for tree in (wire if isinstance(wire, list) else [wire])
        for _, value in leaves(tree)
    ]


def _doubtful(wires: Wires, module: nn.Module | None) -> bool:
    """Whether fake tensors may be too kind here: where dtypes meet, and with what only looks at its input.

    They let float32 meet float64, and softmax take a dimension that is not there.
    """
    values = _values(wires)
    weights = {str(p.dtype).removeprefix("torch.") for p in module.parameters()} if module is not None else set()
    if len({value.dtype for value in values} | weights) > 1:
        return True
    return not weights and sum(math.prod(value.shapes[0]) for value in values) <= CHEAP_NUMBERS


def _text(error: Exception) -> str:
    return str(error).strip() or type(error).__name__


def _variables(port: str, wire: Tree | list[Tree]) -> str | list[str] | tuple[str, ...]:
    """The variables of a port's wires, as builder.code.calls takes them."""
    if isinstance(wire, list):
        names = [f"v_{port}_{place}" for place in range(len(wire))]
        return tuple(names) if port == "hx" else names
    return f"v_{port}"


def _bind(variables: dict[str, Any], port: str, wire: Tree | list[Tree], run: int) -> None:
    if isinstance(wire, list):
        for place, part in enumerate(wire):
            variables[f"v_{port}_{place}"] = _fake(part, run)
    else:
        variables[f"v_{port}"] = _fake(wire, run)


def _fake(tree: Tree, run: int) -> Any:
    if isinstance(tree, Value):
        return torch.ones(tree.shapes[run], dtype=getattr(torch, tree.dtype))
    if isinstance(tree, Several):
        return tuple(_fake(part, run) for part in tree.parts)
    return None


def _tree(result: object) -> Tree:
    if isinstance(result, torch.Tensor):
        return Value((tuple(int(size) for size in result.shape),), str(result.dtype).removeprefix("torch."))
    if isinstance(result, tuple | list):
        return Several(tuple(_tree(part) for part in result))
    return Opaque()


def _merged(trees: list[Tree]) -> Tree:
    """The trees of all runs as one. Where their structure differs nothing is known."""
    first = trees[0]
    if isinstance(first, Value):
        values = [tree for tree in trees if isinstance(tree, Value) and tree.dtype == first.dtype]
        if len(values) == len(trees):
            return Value(tuple(value.shapes[0] for value in values), first.dtype)
        return Opaque(DATA_DEPENDENT)
    if isinstance(first, Several):
        several = [tree for tree in trees if isinstance(tree, Several)]
        if len(several) == len(trees):
            shortest = min(len(tree.parts) for tree in several)
            return Several(tuple(_merged([tree.parts[i] for tree in several]) for i in range(shortest)))
        return Opaque(DATA_DEPENDENT)
    return first


def _tensors(result: object) -> list[torch.Tensor]:
    if isinstance(result, torch.Tensor):
        return [result]
    if isinstance(result, dict):
        result = tuple(result.values())
    if isinstance(result, tuple | list):
        return [tensor for part in result for tensor in _tensors(part)]
    return []


def _storage(tensor: torch.Tensor) -> int:
    return int(tensor.untyped_storage()._cdata)
