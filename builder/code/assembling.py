"""A graph being put together by a reader of source or of a module: nodes, wires, names. Mutable until `finish`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from builder.code.reading import UnreadableError, Wire
from builder.model import names, ports
from builder.model.graph import Edge, Graph, Input, ModelGraph, Node, Output

Value = Wire | tuple["Value", ...] | list["Value"]


@dataclass
class Assembly:
    """The parts of one graph. `taken` holds the names in use in the whole document."""

    name: str
    taken: set[str]
    document: ModelGraph  # for the blocks known so far
    inputs: list[Input] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    outputs: list[Output] = field(default_factory=list)
    called: dict[str, str] = field(default_factory=dict)  # module path → node that called it first

    def mark(self) -> tuple[Any, ...]:
        """Where things stand, to go back to."""
        return len(self.nodes), len(self.edges), set(self.taken), dict(self.called)

    def back(self, mark: tuple[Any, ...]) -> None:
        del self.nodes[mark[0] :]
        del self.edges[mark[1] :]
        self.taken.clear()
        self.taken.update(mark[2])
        self.called = mark[3]

    def _id(self, wanted: str | None, type_: str) -> tuple[str, str]:
        """An id free in the whole document, and a name free in this graph."""
        here = {i.name for i in self.inputs} | {n.name for n in self.nodes} | {o.name for o in self.outputs}
        if wanted and names.is_identifier(wanted) and wanted not in names.MODULE_ATTRIBUTES:
            name = wanted if wanted not in here else names.fresh(wanted, here | self.taken)
        else:
            name = names.fresh(names.stem(type_), here | self.taken)
        id_ = name if name not in self.taken else names.fresh(f"{self.name.lower()}_{name}_", self.taken)
        self.taken |= {id_, name}
        return id_, name

    def input(self, name: str, shape: Sequence[int | str], dtype: str) -> Wire:
        id_, name = self._id(name, "nn.Identity")
        self.inputs.append(Input(id=id_, name=name, shape=tuple(shape), dtype=dtype))
        return Wire(id_)

    def node(
        self,
        type_: str,
        params: Mapping[str, Any],
        wires: Mapping[str, Value],
        *,
        name: str | None = None,
        shares: str | None = None,
    ) -> Wire:
        """Add a node and its wires."""
        id_, name = self._id(name, type_)
        node = Node(id=id_, type=type_, name=name, params=dict(params), shares=shares)
        for port, value in wires.items():
            self._feed(id_, port, value)
        self.nodes.append(node)
        return Wire(id_)

    def _feed(self, target: str, port: str, value: Value) -> None:
        if isinstance(value, Wire):
            self.edges.append(self._edge(value, target, port))
            return
        for place, part in enumerate(value):
            if not isinstance(part, Wire):
                raise UnreadableError("a tuple within a tuple")
            self.edges.append(self._edge(part, target, f"{port}.{place}"))

    def _edge(self, value: Wire, target: str, port: str) -> Edge:
        structure = self.structure(value)
        if not value.path and structure is not None and isinstance(structure, tuple):
            raise UnreadableError(f"all outputs of {value.node} as one value")
        return Edge(source=value.node, source_port=value.port, target=target, target_port=port)

    def structure(self, value: Wire) -> tuple[ports.OutPort, ...] | ports.OutPort | None:
        """What a value is: a tuple of outputs, one output, or None when nobody knows."""
        node = next((node for node in self.nodes if node.id == value.node), None)
        if node is None:
            return ports.OutPort(value.node)
        probe = self.document.with_(nodes=tuple(self.nodes))
        outputs = ports.outputs_of(probe, node)
        if outputs is None:
            return None
        found: tuple[ports.OutPort, ...] | ports.OutPort = outputs
        if len(outputs) == 1 and not outputs[0].many:
            return outputs[0]
        if len(outputs) == 1:  # a list of tensors
            return (ports.OutPort("parts", many=True),) if not value.path else ports.OutPort("part")
        for place in value.path:
            parts = found if isinstance(found, tuple) else found.children
            if place >= len(parts):
                raise UnreadableError(f"output {value.port} of {value.node}")
            found = parts[place]
        return found.children if isinstance(found, ports.OutPort) and found.children else found

    def part(self, value: Wire, place: int) -> Wire | None:
        """Output `place` of a value that is a tuple; None when it is one tensor."""
        structure = self.structure(value)
        if isinstance(structure, tuple):
            if structure and structure[0].many:
                if place < 0:
                    raise UnreadableError("a list counted from its end")
                return Wire(value.node, (*value.path, place))
            at = place + len(structure) if place < 0 else place
            if not 0 <= at < len(structure):
                raise UnreadableError(f"output {place} of {value.node}")
            return Wire(value.node, (*value.path, at))
        if structure is None:
            return Wire(value.node, (*value.path, place))
        return None

    def returns(self, values: Sequence[Value], called: Sequence[str] = ()) -> None:
        """What the graph gives back."""
        for place, value in enumerate(values):
            if not isinstance(value, Wire):
                raise UnreadableError("a nested tuple is returned")
            root = called[place] if place < len(called) else "output" if len(values) == 1 else f"output{place + 1}"
            id_, name = self._id(root, "nn.Identity")
            self.outputs.append(Output(id=id_, name=name))
            self.edges.append(self._edge(value, id_, "value"))

    def finish(self) -> Graph:
        """The graph as a frozen value."""
        return Graph(
            name=self.name,
            inputs=tuple(self.inputs),
            nodes=tuple(self.nodes),
            edges=tuple(self.edges),
            outputs=tuple(self.outputs),
        )
