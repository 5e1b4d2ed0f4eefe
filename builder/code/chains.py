"""Which layers of a graph stand in one nn.Sequential: runs of layers that only feed one another.

A run is folded when it has three layers or more, nothing reads between them, none shares weights, and no other
layer is made in between (so the order in which weights are drawn stays the order of the document). A convolutional
run is cut where it is flattened: `features`, then `head`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from builder.model import ports
from builder.model.graph import Graph, ModelGraph, Node
from builder.model.names import fresh_plain

SHORTEST = 3


@dataclass(frozen=True)
class Chain:
    """Layers in one nn.Sequential, called `name`."""

    name: str
    nodes: tuple[Node, ...]


def chains(document: ModelGraph, graph: Graph, sequence: Sequence[Node]) -> list[Chain]:
    """The chains of one graph, in order; `sequence` is what will be written, in order."""
    shared = {node.shares for node in sequence if node.shares}
    alive = {node.id for node in sequence} | {output.id for output in graph.outputs}
    runs: list[list[Node]] = []
    current: list[Node] = []
    makers = [node for node in sequence if node.type.startswith(("nn.", "block."))]
    for node in makers:
        if not _plain(document, graph, node) or node.id in shared:
            runs, current = [*runs, current], []
            continue
        if current:
            (edge,) = graph.incoming[node.id].values()
            before = current[-1].id
            readers = [e for e in graph.outgoing.get(before, []) if e.target in alive]
            if edge.source != before or edge.source_port != "0" or len(readers) != 1:
                runs, current = [*runs, current], []
        current.append(node)
    runs.append(current)
    pieces = [piece for run in runs for piece in _cut(run) if len(piece) >= SHORTEST or len(run) >= SHORTEST]
    pieces = [piece for piece in pieces if len(piece) >= 2]
    return _named(graph, pieces)


def _plain(document: ModelGraph, graph: Graph, node: Node) -> bool:
    """One tensor in by the first argument, one tensor out, weights of its own."""
    wires = graph.incoming.get(node.id, {})
    inputs = ports.inputs_of(document, node)
    outputs = ports.outputs_of(document, node)
    if node.shares or len(wires) != 1 or not inputs or inputs[0].many or next(iter(wires)) != inputs[0].name:
        return False
    if outputs is not None and (len(outputs) != 1 or outputs[0].children or outputs[0].many):
        return False
    entry = ports.entry_of(node.type)
    return entry is None or not any(param.call and param.name in node.params for param in entry.params)


def _cut(run: list[Node]) -> list[list[Node]]:
    at = next((i for i, node in enumerate(run) if node.type == "nn.Flatten"), 0)
    return [run[:at], run[at:]] if at >= 2 and len(run) - at >= 2 else [run]


def _named(graph: Graph, pieces: list[list[Node]]) -> list[Chain]:
    taken = {item.name for item in graph.items}
    if len(pieces) == 2 and pieces[1][0].type == "nn.Flatten":
        roots = ["features", "head"]
    elif len(pieces) == 1:
        roots = ["layers"]
    else:
        roots = [f"layers{i}" for i in range(1, len(pieces) + 1)]
    found = []
    for root, piece in zip(roots, pieces, strict=True):
        name = fresh_plain(root, taken)
        taken.add(name)
        found.append(Chain(name, tuple(piece)))
    return found
