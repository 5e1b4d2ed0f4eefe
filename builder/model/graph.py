"""The document: what a model is, as a frozen value.

Here stand only the shapes of the data and their reading order. Nothing in this file edits (see actions.py),
judges (see check.py), reads files (see project.py), or knows torch.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any, Self, cast

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION = 1

Size = int | str
"""One dimension: a number, or a name such as "N" for a size that is open until data arrives."""

Position = tuple[float, float]
"""Where a node stands on the canvas: x to the right, y downwards, in canvas pixels, of its top-left corner."""


class Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", ignored_types=(cached_property,))

    def with_(self, **fields: Any) -> Self:
        """A copy with some fields exchanged. `model_copy` would carry cached look-ups of the old fields along."""
        fields = {name: getattr(self, name) for name in type(self).model_fields} | fields
        return cast("Self", type(self).model_construct(**fields))


class Input(Frozen):
    """One argument of the model's forward: a tensor of `shape`, batch first."""

    id: str
    name: str
    shape: tuple[Size, ...]
    dtype: str = "float32"
    position: Position | None = None


class Node(Frozen):
    """One step of the model: a layer, an op, a block use, flow, or preserved code.

    `type` is the qualified name: "nn.Conv2d", "torch.cat", "F.interpolate", "Tensor.view", "block.NAME",
    "flow.repeat", "flow.if", "flow.for_each_step", "flow.while", "code".
    `params` holds only what the user set; what is left out is torch's default or filled from the input's shape.
    `shares` names another node whose module, weights and all, this one calls again.
    """

    id: str
    type: str
    name: str
    params: dict[str, Any] = Field(default_factory=dict)
    shares: str | None = None
    position: Position | None = None


class Edge(Frozen):
    """A wire: output `source_port` of `source` (an input or a node) feeds argument `target_port` of `target`.

    An output port is a path of indices: "0" for the first (or only) output, "1.0" for the first of the second.
    An input port is the argument's name in forward: "input"; for an argument that is a list of tensors the place
    in the list follows: "tensors.0". An output of the document has the one port "value".
    """

    source: str
    source_port: str = "0"
    target: str
    target_port: str = "input"


class Output(Frozen):
    """One value the model returns, fed by the edge whose target is this id (port "value"); several make a tuple."""

    id: str
    name: str
    position: Position | None = None


class Graph(Frozen):
    """Inputs, nodes, the wires between them, and outputs: the body of a model or of a block."""

    name: str
    inputs: tuple[Input, ...] = ()
    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    outputs: tuple[Output, ...] = ()

    @cached_property
    def items(self) -> tuple[Input | Node | Output, ...]:
        """Everything that stands on the canvas: inputs, nodes, outputs."""
        return (*self.inputs, *self.nodes, *self.outputs)

    @cached_property
    def sources(self) -> tuple[Input | Node, ...]:
        """What a wire can come from."""
        return (*self.inputs, *self.nodes)

    @cached_property
    def targets(self) -> tuple[Node | Output, ...]:
        """What a wire can go to."""
        return (*self.nodes, *self.outputs)

    @cached_property
    def nodes_by_id(self) -> dict[str, Node]:
        return {node.id: node for node in self.nodes}

    @cached_property
    def incoming(self) -> dict[str, dict[str, Edge]]:
        """For each node or output id: its edges by target port."""
        found: dict[str, dict[str, Edge]] = {}
        for edge in self.edges:
            found.setdefault(edge.target, {})[edge.target_port] = edge
        return found

    @cached_property
    def outgoing(self) -> dict[str, list[Edge]]:
        found: dict[str, list[Edge]] = {}
        for edge in self.edges:
            found.setdefault(edge.source, []).append(edge)
        return found


class ModelGraph(Graph):
    """The whole document: the model's graph and the blocks it uses."""

    schema_version: int = SCHEMA_VERSION
    blocks: tuple[Graph, ...] = ()

    @cached_property
    def blocks_by_name(self) -> dict[str, Graph]:
        return {block.name: block for block in self.blocks}
