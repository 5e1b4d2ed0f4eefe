"""nn.Module → document: follow a module's forward and write down what it calls.

First symbolically (torch.fx), which keeps open sizes open; where the code depends on values, by running it once on
the given inputs and recording every call, which unrolls its loops.
"""

from __future__ import annotations

import operator
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from builder.code.assembling import Assembly
from builder.code.parse_calls import COMPARE, Const, Item, binary, call_module, call_op, is_value, item_of
from builder.code.reading import Layer, Size, UnreadableError, Wire
from builder.model import names
from builder.model.graph import Graph, ModelGraph
from builder.model.layout import arrange_all

if TYPE_CHECKING:
    import torch
    from torch import fx, nn


class TraceError(ValueError):
    """A module no document can be made of; the message says where and why."""


def trace(module: nn.Module, *inputs: torch.Tensor) -> ModelGraph:
    """The document of a module as it runs on these inputs (tensors; their first size becomes the open batch "N").

    Layers of torch become nodes named after their path ("layer1.0.conv1" → layer1_0_conv1); `copy_weights` carries
    weights over. Parameters used directly and functions without a node become code nodes. Raises TraceError.
    """
    import torch

    for place, value in enumerate(inputs):
        if not isinstance(value, torch.Tensor):
            raise TraceError(f"input {place} is a {type(value).__name__}; a document's inputs are tensors")
    why = ""
    try:
        return _symbolic(module, inputs)
    except (UnreadableError, TraceError) as error:
        why = str(error)
    except Exception as error:  # fx raises whatever the module's own code raises on symbols
        why = f"{type(error).__name__}: {error}"
    from builder.code.record_calls import recorded

    try:
        return recorded(module, inputs)
    except UnreadableError as error:
        raise TraceError(
            f"{type(module).__name__} cannot be traced: {error}; followed symbolically: {why.splitlines()[0]:.200}"
        ) from None


def copy_weights(source: nn.Module, graph: ModelGraph, target: nn.Module) -> int:
    """Load the weights of a traced module into the module built from its document; gives how many were copied.

    Raises TraceError when a weight of the target has no counterpart.
    """
    from builder.code.emit import emit
    from builder.code.instances import entry_of_module

    by_node = {node_name(path): path for path, _ in source.named_modules() if path}
    if entry_of_module(source) is not None:
        by_node = {node_name("0"): ""}
    values = dict(source.named_parameters(remove_duplicate=False)) | dict(source.named_buffers(remove_duplicate=False))
    flat = {name.replace(".", "_"): value for name, value in values.items()}
    found: dict[str, torch.Tensor] = {}
    for node, place in emit(graph).map.items():
        if place["module"] is not None and node in by_node:
            prefix = f"{by_node[node]}." if by_node[node] else ""
            for name, value in values.items():
                if name.startswith(prefix):
                    found[f"{place['module']}.{name[len(prefix) :]}"] = value
    wanted = target.state_dict()
    for name in wanted:
        if name not in found and name in flat:
            found[name] = flat[name]
    missing = sorted(set(wanted) - set(found))
    if missing:
        raise TraceError(f"no weight of {type(source).__name__} belongs to {missing[0]}")
    target.load_state_dict({name: found[name].detach() for name in wanted})
    return len(wanted)


def described(value: torch.Tensor, batch: int | None) -> tuple[tuple[int | str, ...], str]:
    """Shape and dtype of an example input: a first size equal to the batch is open."""
    shape: list[int | str] = list(value.shape)
    if shape and batch is not None and shape[0] == batch:
        shape[0] = "N"
    return tuple(shape), str(value.dtype).removeprefix("torch.")


def node_name(path: str) -> str:
    """The name of the node a layer becomes: "layer1.0.conv1" → layer1_0_conv1."""
    name = path.replace(".", "_")
    return f"layer_{name}" if not name or name[0].isdigit() else name


def class_name(module: nn.Module) -> str:
    """What the document is called."""
    name = type(module).__name__
    return name if names.is_identifier(name) and name not in {"Sequential", "ModuleList"} else "Net"


def finished(graph: Assembly) -> ModelGraph:
    """The document of an assembly, laid out."""
    made = graph.finish()
    return arrange_all(ModelGraph(**{name: getattr(made, name) for name in Graph.model_fields}))


def layer_of(module: nn.Module, path: str) -> Layer:
    """The layer a module is. Raises UnreadableError."""
    from builder.code.instances import entry_of_module, params_of

    entry = entry_of_module(module)
    if entry is None:
        raise UnreadableError(f"{path} is a {type(module).__name__}")
    return Layer(entry.type, params_of(entry, module))


def attribute_node(graph: Assembly, module: nn.Module, path: str) -> Wire:
    """A parameter or buffer that forward reads itself: a code node that makes and gives it."""
    import torch

    name = path.replace(".", "_")
    if path in graph.called:
        return Wire(graph.called[path])
    value: Any = module
    for part in path.split("."):
        value = getattr(value, part)
    if not isinstance(value, torch.Tensor):
        raise UnreadableError(f"self.{path} is a {type(value).__name__}")
    shape = ", ".join(map(str, value.shape)) + ("," if value.dim() == 1 else "")
    kind = "" if value.dtype is torch.float32 else f", dtype={value.dtype}"
    zeros = f"torch.zeros(({shape}){kind})"
    if isinstance(value, torch.nn.Parameter):
        init = f"self.{name} = nn.Parameter({zeros}{'' if value.requires_grad else ', requires_grad=False'})"
    else:
        init = f'self.register_buffer("{name}", {zeros})'
    params = {"source": f"value = self.{name}", "inputs": [], "outputs": ["value"], "init": init}
    made = graph.node("code", params, {}, name=f"get_{name}")
    graph.called[path] = made.node
    return made


def function_name(function: Any) -> str | None:
    """The name the document knows a function by: "torch.cat", "F.relu", "Tensor.view"."""
    name = getattr(function, "__name__", "")
    home = getattr(function, "__module__", None) or ""
    if home in {"torch.nn.functional", "torch._C._nn"}:
        return f"F.{name}"
    if home.startswith("torch") or home == "":
        return f"torch.{name}"
    return None


def apply(graph: Assembly, function: Any, places: list[Item], named: dict[str, Item]) -> Item:
    """One call of a function on items. Raises UnreadableError."""
    import ast

    table: dict[Any, type[ast.AST]] = {
        operator.add: ast.Add, operator.sub: ast.Sub, operator.mul: ast.Mult, operator.truediv: ast.Div,
        operator.matmul: ast.MatMult, operator.pow: ast.Pow, operator.mod: ast.Mod, operator.iadd: ast.Add,
        operator.isub: ast.Sub, operator.imul: ast.Mult, operator.itruediv: ast.Div,
    }  # fmt: skip
    compared: dict[Any, type[ast.AST]] = {
        operator.eq: ast.Eq, operator.ne: ast.NotEq, operator.lt: ast.Lt, operator.le: ast.LtE,
        operator.gt: ast.Gt, operator.ge: ast.GtE,
    }  # fmt: skip
    if function in table:
        if all(isinstance(item, Const) for item in places):
            return Const(function(*(item.value for item in places if isinstance(item, Const))))
        return binary(graph, table[function], *places)
    if function in compared:
        return call_op(graph, COMPARE[compared[function]], places, named)
    if function is operator.neg:
        return call_op(graph, "torch.neg", places, named)
    if function is operator.getitem:
        value, place = places
        return indexed(graph, value, place)
    if function is getattr:
        value, name = places
        if isinstance(name, Const) and name.value == "shape" and isinstance(value, Wire):
            return _Shape(value)  # type: ignore[return-value]
        raise UnreadableError(f"the attribute {name}")
    name_of = function_name(function)
    if name_of is None:
        raise UnreadableError(f"the function {function}")
    return call_op(graph, name_of, places, named)


class _Shape:
    """`x.shape`, until one of its sizes is taken."""

    def __init__(self, of: Wire) -> None:
        self.of = of


def indexed(graph: Assembly, value: Item, place: Item) -> Item:
    """value[place], where place is a constant index, possibly of slices."""
    import ast

    if not isinstance(place, Const):
        raise UnreadableError("an index that is a tensor")
    if isinstance(value, _Shape):
        if isinstance(place.value, int) and place.value >= 0:
            return Size(value.of, place.value)
        raise UnreadableError("a size counted from the end")
    text = index_text(place.value)
    return item_of(graph, value, ast.parse(f"_[{text}]", mode="eval").body.slice, place)  # type: ignore[attr-defined]


def index_text(place: Any) -> str:
    """An index as it is written between brackets."""
    if isinstance(place, tuple):
        return ", ".join(index_text(part) for part in place) + ("," if len(place) == 1 else "")
    if isinstance(place, slice):
        parts = ["" if part is None else str(part) for part in (place.start, place.stop)]
        return ":".join(parts) + (f":{place.step}" if place.step is not None else "")
    if place is Ellipsis:
        return "..."
    if place is None or isinstance(place, int):
        return str(place)
    raise UnreadableError(f"the index {place!r}")


def _symbolic(module: nn.Module, inputs: tuple[torch.Tensor, ...]) -> ModelGraph:
    from torch import fx

    from builder.code.instances import entry_of_module

    class Tracer(fx.Tracer):
        def is_leaf_module(self, m: nn.Module, module_qualified_name: str) -> bool:
            del module_qualified_name
            return entry_of_module(m) is not None

    root = module
    if entry_of_module(module) is not None:
        import torch

        root = torch.nn.Sequential(module)
    found = Tracer().trace(root)
    graph = Assembly(class_name(module), set(), ModelGraph(name="Blocks"))
    values: dict[fx.Node, Any] = {}
    waiting = list(inputs)
    batch = inputs[0].shape[0] if inputs and inputs[0].dim() else None
    for node in found.nodes:
        values[node] = _fx_node(graph, root, node, values, waiting, batch)
    if waiting:
        raise TraceError(f"{len(inputs)} inputs are given and forward takes {len(inputs) - len(waiting)}")
    return finished(graph)


def _fx_node(
    graph: Assembly,
    module: nn.Module,
    node: fx.Node,
    values: Mapping[fx.Node, Any],
    waiting: list[torch.Tensor],
    batch: int | None,
) -> Any:
    from torch import fx

    def item(argument: Any) -> Any:
        if isinstance(argument, fx.Node):
            return values[argument]
        if isinstance(argument, list | tuple) and any(isinstance(part, fx.Node) for part in argument):
            parts = [item(part) for part in argument]
            if all(isinstance(part, Const | Size) for part in parts):
                raise UnreadableError("a shape made of sizes")
            return parts if isinstance(argument, list) else tuple(parts)
        if isinstance(argument, list | tuple) and not _is_index(argument):
            return Const([_constant(part) for part in argument])
        return Const(_constant(argument))

    if node.op == "placeholder":
        if not waiting:
            if not node.args:
                raise TraceError(f"forward needs {node.target}, for which no input is given")
            return Const(node.args[0])
        shape, dtype = described(waiting.pop(0), batch)
        return graph.input(str(node.target), shape, dtype)
    if node.op == "get_attr":
        return attribute_node(graph, module, str(node.target))
    if node.op == "output":
        result = item(node.args[0])
        if isinstance(result, dict) or not is_value(result):
            raise TraceError("forward returns something other than tensors")
        graph.returns(list(result) if isinstance(result, list | tuple) else [result])
        return None
    places = [item(argument) for argument in node.args]
    named = {name: item(argument) for name, argument in node.kwargs.items()}
    if node.op == "call_module":
        path = str(node.target)
        layer = layer_of(module.get_submodule(path), path)
        return call_module(graph, layer, path, places, named, node_name(path))
    if node.op == "call_method":
        if node.target == "size" and len(places) == 2 and isinstance(places[1], Const):
            return Size(places[0], places[1].value)
        if node.target == "size" and len(places) == 1:
            return _Shape(places[0])
        return call_op(graph, f"Tensor.{node.target}", places, named)
    return apply(graph, node.target, places, named)


def _is_index(argument: Any) -> bool:
    return isinstance(argument, tuple) and any(isinstance(part, slice) or part is Ellipsis for part in argument)


def _constant(value: Any) -> Any:
    import torch

    if isinstance(value, torch.dtype):
        return str(value).removeprefix("torch.")
    if isinstance(value, torch.device):
        return str(value)
    if isinstance(value, list):
        return [_constant(part) for part in value]
    return value
