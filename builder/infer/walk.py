"""The document, node by node in the order values flow: what each gets, what it gives, and where it goes wrong.

Blocks are walked at each use with the shapes of that use. A node behind an error waits; it is not an error itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from builder.infer.report import Finding
from builder.infer.run import Outcome
from builder.infer.value import Opaque, Several, Tree, Value, at, unknown
from builder.model import ports

if TYPE_CHECKING:
    from builder.catalog import Entry
    from builder.infer.run import Runner, Wires
    from builder.infer.symbols import Probes
    from builder.model.graph import Edge, Graph, ModelGraph, Node


@dataclass(frozen=True)
class Trouble:
    """A node that does not run, with everything that explaining and mending it needs."""

    graph: Graph
    node: Node
    entry: Entry
    params: dict[str, Any]
    wires: Wires
    outcome: Outcome


@dataclass(frozen=True)
class Sized:
    """What a node, or a block and all in it, costs: FLOPs and bytes per run (see symbols.py)."""

    parameters: int = 0
    parameter_bytes: int = 0
    flops: tuple[int, ...] = (0,)
    activation_bytes: tuple[int, ...] = (0,)

    def plus(self, other: Sized) -> Sized:
        return Sized(
            self.parameters + other.parameters,
            self.parameter_bytes + other.parameter_bytes,
            _added(self.flops, other.flops),
            _added(self.activation_bytes, other.activation_bytes),
        )

    def times(self, rounds: int, *, weights: bool) -> Sized:
        """The same `rounds` times over; `weights`: each with weights of its own."""
        return Sized(
            self.parameters * (rounds if weights else 1),
            self.parameter_bytes * (rounds if weights else 1),
            tuple(value * rounds for value in self.flops),
            tuple(value * rounds for value in self.activation_bytes),
        )

    def without_weights(self) -> Sized:
        return Sized(0, 0, self.flops, self.activation_bytes)


def _added(left: tuple[int, ...], right: tuple[int, ...]) -> tuple[int, ...]:
    if len(left) < len(right):
        left, right = right, left
    last = right[-1] if right else 0
    return tuple(value + (right[i] if i < len(right) else last) for i, value in enumerate(left))


@dataclass
class Walk:
    """One pass over a document. `values` and the rest are by node id, inner nodes of blocks included."""

    document: ModelGraph
    runner: Runner
    probes: Probes
    values: dict[str, Tree] = field(default_factory=dict)
    filled: dict[str, dict[str, Any]] = field(default_factory=dict)
    sizes: dict[str, Sized] = field(default_factory=dict)
    waiting: dict[str, None] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    troubles: dict[str, Trouble] = field(default_factory=dict)

    def body(self, graph: Graph, inputs: list[Tree], path: tuple[str, ...] = ()) -> tuple[list[Tree] | None, Sized]:
        """The values a graph returns for these inputs, None when some wait or fail; and what it all costs."""
        known: dict[str, Tree] = dict(zip((item.id for item in graph.inputs), inputs, strict=False))
        self.values.update(known)
        total = Sized()
        for node in ordered(graph):
            given = self._given(graph, node, known)
            if given is None:
                self.waiting[node.id] = None
                continue
            tree, size = self._node(graph, node, given, path)
            if tree is None:
                continue
            known[node.id] = self.values[node.id] = tree
            self.sizes[node.id] = size
            total = total.plus(size)
        returned = []
        for output in graph.outputs:
            edge = graph.incoming.get(output.id, {}).get("value")
            tree = self._read(edge, known) if edge else None
            if tree is None:
                return None, total
            self.values[output.id] = tree
            returned.append(tree)
        return returned, total

    def _read(self, edge: Edge, known: dict[str, Tree]) -> Tree | None:
        tree = known.get(edge.source)
        return None if tree is None else at(tree, edge.source_port)

    def _given(self, graph: Graph, node: Node, known: dict[str, Tree]) -> Wires | None:
        """What feeds each port; None when something before this node is missing or wrong."""
        single: dict[str, Tree] = {}
        parts: dict[str, dict[int, Tree]] = {}
        for port, edge in graph.incoming.get(node.id, {}).items():
            tree = self._read(edge, known)
            if tree is None:
                if edge.source in known:
                    message = f"{edge.source} has no output {edge.source_port}."
                    self.report(Finding("no-such-output", "error", message, node.id, port=port, edge=edge))
                return None
            name, place = ports.split_port(port)
            if place is None:
                single[name] = tree
            else:
                parts.setdefault(name, {})[place] = tree
        return {**single, **{name: [found[i] for i in sorted(found)] for name, found in parts.items()}}

    def report(self, finding: Finding) -> None:
        if finding not in self.findings:
            self.findings.append(finding)

    def _node(self, graph: Graph, node: Node, given: Wires, path: tuple[str, ...]) -> tuple[Tree | None, Sized]:
        if self._incomplete(node, given):
            return None, Sized()
        for wire in given.values():
            for tree in wire if isinstance(wire, list) else [wire]:
                why = unknown(tree)
                if why is not None:
                    return Opaque(why), Sized()
        if node.type == "code":
            return self._code(node), Sized()
        if node.type.startswith(("block.", "flow.")):
            from builder.infer.flow import run_flow

            return run_flow(self, graph, node, given, path)
        return self._layer(graph, node, given)

    def _incomplete(self, node: Node, given: Wires) -> bool:
        """Whether a required input is neither wired nor set: builder.model.check says so."""
        declared = ports.inputs_of(self.document, node) or ()
        return any(port.required and port.name not in given and port.name not in node.params for port in declared)

    def _code(self, node: Node) -> Tree:
        why = "this code is run only when you trust the document"
        message = f"{node.name} is your own code: its shapes are not known until the model runs."
        self.report(Finding("trust", "warning", message, node.id))
        names = node.params.get("outputs", ())
        return Several(tuple(Opaque(why) for _ in names)) if len(names) > 1 else Opaque(why)

    def _layer(self, graph: Graph, node: Node, given: Wires) -> tuple[Tree | None, Sized]:
        entry = ports.entry_of(node.type)
        if entry is None or entry.kind not in {"layer", "op", "loss"}:
            return None, Sized()
        owner = ports.owner_of(graph, node)
        params = dict(owner.params)
        if owner is not node:
            params = {**self.filled.get(owner.id, {}), **params}
            params.update({p.name: node.params[p.name] for p in entry.params if p.call and p.name in node.params})
        outcome = self.runner.run(entry, params, _in_order(entry, given), self.probes)
        if outcome.filled:
            self.filled[node.id] = outcome.filled
        size = Sized(
            outcome.parameters,
            outcome.parameter_bytes,
            outcome.flops or (0,),
            outcome.activation_bytes or (0,),
        )
        if owner is not node:
            size = size.without_weights()
        if outcome.failure is not None:
            self.troubles.setdefault(node.id, Trouble(graph, node, entry, params, _in_order(entry, given), outcome))
            return None, size
        for warning in outcome.warnings:
            if any(mark in warning for mark in WORTH_SAYING):
                self.report(
                    Finding(
                        "torch-warns", "warning", f"{node.name}: {_first_sentence(warning)}", node.id, detail=warning
                    )
                )
        if isinstance(outcome.tree, Opaque) and outcome.tree.why:
            message = f"{node.name}: {outcome.tree.why}."
            self.report(Finding("depends-on-values", "warning", message, node.id))
        return outcome.tree, size


WORTH_SAYING = (
    "Using a target size",  # a loss that broadcasts (N, 1) against (N,): the classic silent mistake
    "Implicit dimension choice",
    "dropout option adds dropout after all but last",
)
"""What torch only warns of, but changes what is computed."""


def _first_sentence(text: str) -> str:
    return text.strip().split(". ")[0].rstrip(".") + "."


def _in_order(entry: Entry, given: Wires) -> Wires:
    """The wires in the order of the declared inputs, so that the same node is always asked the same way."""
    declared = [port.name for port in entry.inputs if port.name in given]
    return {name: given[name] for name in [*declared, *sorted(set(given) - set(declared))]}


def ordered(graph: Graph) -> list[Node]:
    """Nodes with every node after those that feed it, as they stand in the document where that leaves a choice.

    Nodes on a cycle, and those behind it, are left out.
    """
    waits = {node.id: 0 for node in graph.nodes}
    readers: dict[str, list[str]] = {}
    for edge in graph.edges:
        if edge.source in waits and edge.target in waits:
            waits[edge.target] += 1
            readers.setdefault(edge.source, []).append(edge.target)
    for node in graph.nodes:  # who shares weights comes after their owner
        if node.shares in waits and node.shares is not None:
            waits[node.id] += 1
            readers.setdefault(node.shares, []).append(node.id)
    ready = [node.id for node in graph.nodes if not waits[node.id]]
    found = []
    for identifier in ready:  # grows while it is read
        found.append(graph.nodes_by_id[identifier])
        for reader in readers.get(identifier, ()):
            waits[reader] -= 1
            if not waits[reader]:
                ready.append(reader)
    return found


def reaches_output(graph: Graph, node: Node) -> bool:
    """Whether anything the graph returns depends on this node: if not, it is left out of the source."""
    outputs = {output.id for output in graph.outputs}
    seen, front = {node.id}, [node.id]
    while front:
        for edge in graph.outgoing.get(front.pop(), ()):
            if edge.target in outputs:
                return True
            if edge.target not in seen:
                seen.add(edge.target)
                front.append(edge.target)
    return False


__all__ = ["Sized", "Trouble", "Value", "Walk", "ordered", "reaches_output"]
