"""Calls in forward → nodes: layers, ops of torch, methods of tensors, operators, indexing."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from builder.catalog import catalog, spelling
from builder.code.assembling import Assembly, Value
from builder.code.literals import LiteralError, index
from builder.code.reading import Layer, Made, Several, Size, UnreadableError, Use, Wire
from builder.model import ports

if TYPE_CHECKING:
    from builder.catalog import Entry


@dataclass(frozen=True)
class Const:
    """A value known when the source is read."""

    value: Any


Item = Value | Const | Size | Made | tuple[Size, ...]

BINARY: dict[type[ast.AST], str] = {
    ast.Add: "torch.add",
    ast.Sub: "torch.sub",
    ast.Mult: "torch.mul",
    ast.Div: "torch.div",
    ast.MatMult: "torch.matmul",
    ast.Pow: "torch.pow",
    ast.Mod: "torch.remainder",
}
COMPARE: dict[type[ast.AST], str] = {
    ast.Eq: "torch.eq",
    ast.NotEq: "torch.ne",
    ast.Lt: "torch.lt",
    ast.LtE: "torch.le",
    ast.Gt: "torch.gt",
    ast.GtE: "torch.ge",
}


def is_value(item: object) -> bool:
    """Whether something is made of wires alone."""
    if isinstance(item, tuple | list):
        return bool(item) and all(is_value(part) for part in item)
    return isinstance(item, Wire)


def call_module(
    graph: Assembly, made: Made, path: str, places: Sequence[Item], named: Mapping[str, Item], label: str | None
) -> Value:
    """`self.conv1(x)`: the node of that module, or a second use of it."""
    if isinstance(made, Several):
        return _call_chain(graph, made, path, places, named)
    first = graph.called.get(path)
    if isinstance(made, Use):
        type_, params = f"block.{made.block}", {}
        block = graph.document.blocks_by_name[made.block]
        declared = tuple(ports.InPort(item.name) for item in block.inputs)
    else:
        entry = ports.entry_of(made.type)
        assert entry is not None
        type_, params = made.type, dict(made.params)
        declared = tuple(ports.InPort(port.name, port.required, port.list) for port in entry.inputs)
    wires: dict[str, Value] = {}
    extra: dict[str, Any] = {}
    if len(places) > len(declared):
        raise UnreadableError(f"{type_} called with {len(places)} values")
    for port, item in [*zip((p.name for p in declared), places, strict=False), *named.items()]:
        if isinstance(item, Const) and item.value is None:
            continue
        if isinstance(item, Const) and isinstance(made, Layer) and _is_call_param(made.type, port):
            extra[port] = item.value
        elif is_value(item):
            wires[port] = item  # type: ignore[assignment]
        else:
            raise UnreadableError(f"{type_} given {port}={item!r}")
    if first is not None:
        return graph.node(type_, extra, wires, name=None, shares=first)
    name = path.rsplit(".", 1)[-1] if label is None else label
    made_node = graph.node(type_, {**params, **extra}, wires, name=name or None)
    graph.called[path] = made_node.node
    return made_node


def _is_call_param(type_: str, name: str) -> bool:
    entry = ports.entry_of(type_)
    return entry is not None and name in entry.params_by_name and entry.params_by_name[name].call


def _call_chain(graph: Assembly, chain: Several, path: str, places: Sequence[Item], named: Mapping[str, Item]) -> Value:
    if not chain.runs or len(places) != 1 or named or not is_value(places[0]):
        raise UnreadableError(f"self.{path} called with other than one value")
    uses = [part.block if isinstance(part, Use) else None for part in chain.parts]
    value: Value = places[0]  # type: ignore[assignment]
    if uses and uses[0] and len(set(uses)) == 1 and path not in graph.called:
        block = graph.document.blocks_by_name[uses[0]]
        if len(block.inputs) == len(block.outputs) == 1:
            made = graph.node(
                "flow.repeat", {"block": uses[0], "times": len(uses)}, {block.inputs[0].name: value}, name=path
            )
            graph.called[path] = made.node
            return made
    for place, part in enumerate(chain.parts):
        label = part.label if isinstance(part, Layer) else None
        value = call_module(graph, part, f"{path}.{place}", [value], {}, label or "")
    return value


def entry_for(name: str) -> Entry | None:
    """The catalogue's op for a function or method, under whichever of its names."""
    if name.partition(".")[0] not in {"torch", "F", "Tensor"}:
        return None
    entry = spelling.find(catalog(), name)
    return entry if entry is not None and entry.kind == "op" else None


def call_op(graph: Assembly, name: str, places: Sequence[Item], named: Mapping[str, Item]) -> Value:
    """`torch.cat([a, b], dim=1)`, `x.view(-1, 8)`: the node of an op."""
    if name in {"Tensor.view", "Tensor.reshape", "torch.reshape"} and flattening(places):
        return call_op(graph, "torch.flatten", places[:1], {"start_dim": Const(1)})
    entry = entry_for(name)
    if entry is None:
        raise UnreadableError(name)
    if entry.category == "op.dropout" and _is_self_training(named.get("training")):
        named = {key: item for key, item in named.items() if key != "training"}
    if entry.type in spelling.PAIRWISE and len(places) == 2 and is_value(places[1]):
        return call_op(graph, spelling.PAIRWISE[entry.type], places, named)
    places, named = _plain_sizes(entry, places, named)
    wires: dict[str, Value] = {}
    params: dict[str, Any] = {}
    open_ports = list(entry.inputs)
    open_params = [p for p in entry.params if p.name not in entry.inputs_by_name]
    rest = list(places)
    while rest:
        item = rest.pop(0)
        numbers = [item, *rest]
        port = open_ports[0] if open_ports else None
        if is_value(item) or (port is not None and port.list and isinstance(item, list | tuple)):
            if port is None or not is_value(item) or (isinstance(item, list | tuple) and not port.list):
                raise UnreadableError(f"{name} with {len(places)} values")
            if port.list and isinstance(item, Wire):  # torch.einsum takes its tensors as separate arguments
                item, rest = [item, *rest], []  # type: ignore[list-item]
                if not is_value(item):
                    raise UnreadableError(f"{name} with {len(places)} values")
            wires[open_ports.pop(0).name] = item  # type: ignore[assignment]
        elif not isinstance(item, Const):
            raise UnreadableError(f"{name} with {item!r}")
        elif port is not None and port.required and port.name in entry.params_by_name:
            params[open_ports.pop(0).name] = item.value
        elif not open_params:
            raise UnreadableError(f"{name} with too many values")
        elif (
            open_params[0].kind in {"ints", "shape"}
            and len(numbers) > 1
            and len(open_params) == 1
            and all(isinstance(n, Const) and isinstance(n.value, int) for n in numbers)
        ):
            params[open_params.pop(0).name] = [n.value for n in numbers]  # type: ignore[union-attr]
            rest = []
        else:
            params[open_params.pop(0).name] = item.value
    for word, item in named.items():
        key = spelling.parameter(entry, word)
        if is_value(item) and key in entry.inputs_by_name:
            wires[key] = item  # type: ignore[assignment]
        elif isinstance(item, Const) and (key in entry.params_by_name or key in entry.inputs_by_name):
            if item.value is not None or key in entry.params_by_name:
                params[key] = item.value
        else:
            raise UnreadableError(f"{name} with {key}")
    single = {p.name for p in entry.params if p.kind in {"ints", "shape"}}
    if entry.type in _SPREAD:
        params = {k: [v] if k in single and isinstance(v, int) else v for k, v in params.items()}
    return graph.node(entry.type, params, wires)


_SPREAD = {"Tensor.view", "Tensor.expand", "Tensor.repeat"}


def _is_self_training(item: object) -> bool:
    return isinstance(item, Const) and item.value == "self.training"


def _plain_sizes(
    entry: Entry, places: Sequence[Item], named: Mapping[str, Item]
) -> tuple[Sequence[Item], Mapping[str, Item]]:
    """x.view(x.size(0), 8) → x.view(-1, 8): an open size becomes -1 where that says the same."""
    if not any(isinstance(item, Size) for item in places):
        return places, named
    receiver, *sizes = places
    if entry.type not in {"Tensor.view", "torch.reshape"} or sum(isinstance(s, Size) for s in sizes) != 1:
        raise UnreadableError(f"{entry.type} with a size of a value")
    if not all(isinstance(s, Size) or (isinstance(s, Const) and isinstance(s.value, int)) for s in sizes):
        raise UnreadableError(f"{entry.type} with a size of a value")
    if any(isinstance(s, Const) and s.value == -1 for s in sizes):
        raise UnreadableError("a size of a value beside -1")
    return [receiver, *(Const(-1) if isinstance(s, Size) else s for s in sizes)], named


def flattening(places: Sequence[Item]) -> bool:
    """Whether x.view(…) is told the first size of x and -1: a flatten from dimension 1."""
    match places:
        case [Wire() as receiver, Size(of=of, dim=0), Const(value=-1)]:
            return of == receiver
    return False


def binary(graph: Assembly, kind: type[ast.AST], left: Item, right: Item) -> Value:
    """The node of an operator: a + b, a @ b, 2 * x, 1 - x."""
    type_ = BINARY.get(kind)
    if type_ is None:
        raise UnreadableError(kind.__name__)
    if isinstance(left, Const):
        if kind in {ast.Add, ast.Mult}:
            left, right = right, left
        elif kind is ast.Sub:
            return call_op(graph, "torch.rsub", [right, left], {})
        else:
            raise UnreadableError("a number on the left of an operator")
    return call_op(graph, type_, [left, right], {})


def item_of(graph: Assembly, value: Item, place: ast.expr, known: Item | None) -> Item:
    """x[:, 0] of a tensor, or one of several values."""
    if isinstance(known, Const) and isinstance(known.value, int) and not isinstance(known.value, bool):
        if isinstance(value, tuple | list):
            try:
                return value[known.value]
            except IndexError:
                raise UnreadableError("an index past the end") from None
        if isinstance(value, Wire):
            part = graph.part(value, known.value)
            if part is not None:
                return part
        if isinstance(value, Several) and -len(value.parts) <= known.value < len(value.parts):
            return value.parts[known.value]
    if not isinstance(value, Wire):
        raise UnreadableError(ast.unparse(place))
    try:
        text = index(
            ast.unparse(place).removeprefix("(").removesuffix(")")
            if isinstance(place, ast.Tuple)
            else ast.unparse(place)
        )
    except LiteralError as error:
        raise UnreadableError(str(error)) from None
    return graph.node("Tensor.__getitem__", {"index": text}, {_receiver("Tensor.__getitem__"): value})


def _receiver(type_: str) -> str:
    entry = ports.entry_of(type_)
    assert entry is not None
    return entry.inputs[0].name
