"""A module run once, every call of torch on its values recorded: what symbols cannot follow, a run can.

Loops come out unrolled and branches as they went for these inputs. Inside a layer of torch nothing is recorded: the
layer is the node.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import nn
from torch.overrides import TorchFunctionMode

from builder.code.assembling import Assembly
from builder.code.instances import entry_of_module
from builder.code.parse_calls import Const, call_module, call_op, is_value
from builder.code.reading import UnreadableError, Wire
from builder.code.trace import (
    attribute_node,
    class_name,
    described,
    finished,
    function_name,
    index_text,
    indexed,
    layer_of,
    node_name,
)
from builder.model.graph import ModelGraph

_DUNDERS = {
    "__add__": "torch.add", "__radd__": "torch.add", "__iadd__": "torch.add", "add": "torch.add",
    "__sub__": "torch.sub", "__isub__": "torch.sub", "__mul__": "torch.mul", "__rmul__": "torch.mul",
    "__imul__": "torch.mul", "__truediv__": "torch.div", "__matmul__": "torch.matmul", "__pow__": "torch.pow",
    "__neg__": "torch.neg", "__eq__": "torch.eq", "__ne__": "torch.ne", "__lt__": "torch.lt",
    "__le__": "torch.le", "__gt__": "torch.gt", "__ge__": "torch.ge",
}  # fmt: skip
_FACTS = {"size", "dim", "__len__", "__bool__", "item", "__get__", "is_floating_point", "numel", "__hash__", "__repr__"}


def recorded(module: nn.Module, inputs: tuple[torch.Tensor, ...]) -> ModelGraph:
    """The document of one run. Raises UnreadableError for a call that has no node."""
    graph = Assembly(class_name(module), set(), ModelGraph(name="Blocks"))
    run = _Run(graph, module)
    batch = inputs[0].shape[0] if inputs and inputs[0].dim() else None
    import inspect

    parameters = list(inspect.signature(module.forward).parameters)
    for place, value in enumerate(inputs):
        shape, dtype = described(value, batch)
        name = parameters[place] if place < len(parameters) else f"x{place + 1}"
        run.know(value, graph.input(name, shape, dtype))
    was = module.training
    module.eval()
    try:
        with torch.no_grad(), run.hooks(), run:
            result = module(*inputs)
    except UnreadableError:
        raise
    except Exception as error:
        raise UnreadableError(f"it does not run on these inputs: {type(error).__name__}: {error}") from error
    finally:
        module.train(was)
    values = run.item(result)
    if not is_value(values):
        raise UnreadableError("forward returns something other than tensors it computed")
    graph.returns(list(values) if isinstance(values, list | tuple) else [values])
    return finished(graph)


class _Run(TorchFunctionMode):
    """Knows which tensor is which value; records calls while `depth` is 0, that is outside layers."""

    def __init__(self, graph: Assembly, module: nn.Module) -> None:
        super().__init__()
        self.graph, self.module, self.depth = graph, module, 0
        self.wires: dict[int, Wire] = {}
        self.kept: list[torch.Tensor] = []  # ids stay theirs only while the tensors live
        self.own = {id(v): n for n, v in [*module.named_parameters(), *module.named_buffers()]}

    def know(self, value: Any, wire: Any) -> None:
        """Remember what a result is."""
        if isinstance(value, torch.Tensor):
            self.kept.append(value)
            self.wires[id(value)] = wire
        elif isinstance(value, tuple | list):
            for place, part in enumerate(value):
                if isinstance(part, torch.Tensor | tuple | list):
                    self.know(part, Wire(wire.node, (*wire.path, place)))

    def item(self, value: Any) -> Any:
        """A value of the run as the readers know it."""
        if isinstance(value, torch.Tensor):
            if id(value) in self.wires:
                return self.wires[id(value)]
            if id(value) in self.own:
                wire = attribute_node(self.graph, self.module, self.own[id(value)])
                self.know(value, wire)
                return wire
            raise UnreadableError(f"a tensor of shape {tuple(value.shape)} that was made inside forward")
        if isinstance(value, tuple | list) and any(isinstance(part, torch.Tensor) for part in value):
            parts = [self.item(part) for part in value]
            return parts if isinstance(value, list) else tuple(parts)
        if isinstance(value, torch.dtype):
            return Const(str(value).removeprefix("torch."))
        return Const(list(value) if isinstance(value, torch.Size) else value)

    @contextmanager
    def hooks(self) -> Iterator[None]:
        """Layers call in before and after they run."""
        handles: list[Any] = []
        for path, layer in self.module.named_modules():
            if entry_of_module(layer) is None or any(path.startswith(f"{p}.") for p in self._layers()):
                continue
            handles.append(layer.register_forward_pre_hook(self._enter))
            handles.append(layer.register_forward_hook(self._leave(path), with_kwargs=True, always_call=True))
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()

    def _layers(self) -> list[str]:
        return [path for path, layer in self.module.named_modules() if path and entry_of_module(layer) is not None]

    def _enter(self, layer: nn.Module, arguments: Any) -> None:
        del layer, arguments
        self.depth += 1

    def _leave(self, path: str) -> Callable[..., None]:
        def left(layer: nn.Module, arguments: tuple[Any, ...], named: dict[str, Any], result: Any) -> None:
            self.depth -= 1
            if self.depth == 0:
                places = [self.item(argument) for argument in arguments]
                words = {name: self.item(value) for name, value in named.items()}
                wire = call_module(
                    self.graph, layer_of(layer, path), path or "0", places, words, node_name(path or "0")
                )
                self.know(result, wire)

        return left

    def __torch_function__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        del types
        kwargs = kwargs or {}
        result = function(*args, **kwargs)
        if self.depth or not _holds_tensor(result):
            return result
        self.depth += 1  # what recording itself calls is not the module's doing
        try:
            if _holds_known(self, [*args, *kwargs.values()]):
                self._record(function, args, kwargs, result)
        finally:
            self.depth -= 1
        return result

    def _record(self, function: Any, args: Any, kwargs: Any, result: Any) -> None:
        name = getattr(function, "__name__", "")
        if name in _FACTS:
            return
        if name.endswith("_") and not name.startswith("_"):  # in place: what it is called on becomes the result
            name = name[:-1]
        places = [self.item(argument) for argument in args]
        words = {key: self.item(value) for key, value in kwargs.items()}
        if name == "__getitem__":
            index_text(args[1])
            wire = indexed(self.graph, places[0], Const(args[1]))
        elif name in _DUNDERS:
            wire = call_op(self.graph, _DUNDERS[name], places, words)
        elif name == "__rsub__":
            wire = call_op(self.graph, "torch.rsub", places, words)
        elif (
            isinstance(args[0] if args else None, torch.Tensor)
            and hasattr(torch.Tensor, name)
            and not _functional(function)
        ):
            wire = call_op(self.graph, f"Tensor.{name}", places, words)
        else:
            wire = call_op(self.graph, function_name(function) or f"torch.{name}", places, words)
        self.know(result, wire)


def _functional(function: Any) -> bool:
    return (getattr(function, "__module__", "") or "").startswith("torch.nn.functional")


def _holds_tensor(value: Any) -> bool:
    if isinstance(value, tuple | list):
        return any(_holds_tensor(part) for part in value)
    return isinstance(value, torch.Tensor)


def _holds_known(run: _Run, values: list[Any]) -> bool:
    for value in values:
        if isinstance(value, tuple | list):
            if _holds_known(run, list(value)):
                return True
        elif isinstance(value, torch.Tensor) and (id(value) in run.wires or id(value) in run.own):
            return True
    return False
