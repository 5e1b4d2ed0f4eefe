"""What goes into and comes out of a node, whatever it is: layer, op, block use, flow or code.

The one place that knows how a node's ports follow from its catalogue entry, its block's inputs and outputs, or its
own params.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from builder.model.graph import Graph, ModelGraph, Node

if TYPE_CHECKING:
    from builder.catalog import Entry, Port

FLOW = ("flow.repeat", "flow.if", "flow.for_each_step", "flow.while")
FLOW_BLOCKS = {
    "flow.repeat": ("block",),
    "flow.if": ("then", "otherwise"),
    "flow.for_each_step": ("block",),
    "flow.while": ("block",),
}
"""The params of each flow node that name a block."""


ALWAYS_A_TUPLE = frozenset({"nn.MultiheadAttention"})
"""Layers that give None in the place of an output that is switched off, so there is always one to unpack."""


@dataclass(frozen=True)
class InPort:
    """One argument of a node's forward; `many` when it takes a list of tensors."""

    name: str
    required: bool = True
    many: bool = False


@dataclass(frozen=True)
class OutPort:
    """One value a node returns; `children` when that value is itself a tuple, `many` when it is any number of them."""

    name: str
    children: tuple[OutPort, ...] = ()
    many: bool = False


def entry_of(type_: str) -> Entry | None:
    """The catalogue's entry of a layer, op or loss; None for blocks, flow, code and what torch does not have."""
    if type_ == "code" or type_.startswith(("block.", "flow.")):
        return None
    from builder.catalog import catalog

    return catalog().get(type_)


def entry_named(name: str) -> Entry | None:
    """The catalogue's entry of a layer, op or loss under whichever of torch's names for it."""
    if name == "code" or name.startswith(("block.", "flow.")):
        return None
    from builder.catalog import catalog, spelling

    return spelling.find(catalog(), name)


def block_of(document: ModelGraph, type_: str) -> Graph | None:
    """The block that "block.NAME" names, if the document has it."""
    return document.blocks_by_name.get(type_[6:]) if type_.startswith("block.") else None


def used_blocks(node: Node) -> list[str]:
    """Names of the blocks a node uses: its own type, or those its flow params name."""
    if node.type.startswith("block."):
        return [node.type[6:]]
    found = [node.params.get(param) for param in FLOW_BLOCKS.get(node.type, ())]
    return [name for name in found if isinstance(name, str) and name]


def owner_of(graph: Graph, node: Node) -> Node:
    """The node whose module this one calls: itself, unless it shares another's weights."""
    seen = {node.id}
    while node.shares is not None and node.shares in graph.nodes_by_id and node.shares not in seen:
        seen.add(node.shares)
        node = graph.nodes_by_id[node.shares]
    return node


def inputs_of(document: ModelGraph, node: Node) -> tuple[InPort, ...] | None:
    """The declared input ports of a node, in the order of its forward's arguments; None when its type is unknown.

    A wire may also go to any other keyword of a layer's forward, which is why an undeclared port is no error here.
    """
    if node.type == "code":
        return tuple(InPort(str(name)) for name in node.params.get("inputs", ()))
    if node.type in FLOW:
        blocks = [document.blocks_by_name.get(name) for name in used_blocks(node)]
        first = next((block for block in blocks if block is not None), None)
        if first is None:
            return (InPort("input"),)
        stateful = node.type == "flow.for_each_step"
        return tuple(InPort(i.name, required=not (stateful and at > 0)) for at, i in enumerate(first.inputs))
    if node.type.startswith("block."):
        block = block_of(document, node.type)
        return None if block is None else tuple(InPort(i.name) for i in block.inputs)
    entry = entry_of(node.type)
    if entry is None:
        return None
    return tuple(InPort(port.name, port.required, port.list) for port in entry.inputs)


def outputs_of(document: ModelGraph, node: Node) -> tuple[OutPort, ...] | None:
    """The declared output ports of a node; None when its type is unknown or torch decides their number."""
    if node.type == "code":
        return tuple(OutPort(str(name)) for name in node.params.get("outputs", ()))
    if node.type in FLOW:
        blocks = [document.blocks_by_name.get(name) for name in used_blocks(node)]
        first = next((block for block in blocks if block is not None), None)
        if first is None:
            return (OutPort("output"),)
        if node.type == "flow.for_each_step" and len(first.outputs) < len(first.inputs):
            return (OutPort("steps"), *(OutPort(output.name) for output in first.outputs))
        return tuple(OutPort(output.name) for output in first.outputs)
    if node.type.startswith("block."):
        block = block_of(document, node.type)
        return None if block is None else tuple(OutPort(o.name) for o in block.outputs)
    entry = entry_of(node.type)
    if entry is None or not entry.outputs:
        return None

    if node.type in ALWAYS_A_TUPLE:
        return tuple(_converted(port) for port in entry.outputs)
    there = [port for port in entry.outputs if port.when is None or _is_set(entry, node, port.when)]
    return tuple(_converted(port) for port in there)


def _is_set(entry: Entry, node: Node, param: str) -> bool:
    declared = entry.params_by_name.get(param)
    value = node.params.get(param, declared.default if declared else None)
    return value is not None and value is not False


def _converted(port: Port) -> OutPort:
    return OutPort(port.name, tuple(_converted(child) for child in port.children), port.list)


def split_port(port: str) -> tuple[str, int | None]:
    """The name and the place in a list: "tensors.1" is ("tensors", 1), "input" is ("input", None)."""
    name, dot, place = port.partition(".")
    return (name, int(place)) if dot and place.isdigit() else (port, None)
