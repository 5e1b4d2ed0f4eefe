"""Which nodes of a graph are written: those that what it returns depends on, in the order they run."""

from __future__ import annotations

from builder.code.calls import EmitError
from builder.model import names
from builder.model.graph import Edge, Graph, Node, Output
from builder.model.layout import order


def returning(graph: Graph) -> Graph:
    """The graph itself, or, when nothing is returned yet, with the values nobody reads as its outputs."""
    wired = [output for output in graph.outputs if "value" in graph.incoming.get(output.id, {})]
    if wired:
        return graph if len(wired) == len(graph.outputs) else graph.with_(outputs=tuple(wired))
    sources = [node.id for node in graph.nodes if not graph.outgoing.get(node.id)] or [i.id for i in graph.inputs]
    taken = {item.id for item in graph.sources}
    outputs, edges = [], []
    for source in sources:
        id_ = names.fresh("output", taken)
        taken.add(id_)
        outputs.append(Output(id=id_, name=id_))
        edges.append(Edge(source=source, target=id_, target_port="value"))
    return graph.with_(outputs=tuple(outputs), edges=(*graph.edges, *edges))


def contributing(graph: Graph) -> list[Node]:
    """The nodes in the order they run: those the outputs depend on, and code that returns nothing (a print)."""
    ordered = order(graph)
    if len(ordered) < len(graph.nodes):
        stuck = {node.id for node in graph.nodes} - {node.id for node in ordered}
        cycle = ", ".join(node.name for node in graph.nodes if node.id in stuck)
        raise EmitError(f"these nodes feed each other in a circle: {cycle}", next(iter(sorted(stuck))))
    needed = [output.id for output in graph.outputs]
    needed += [node.id for node in ordered if node.type == "code" and not node.params.get("outputs")]
    seen: set[str] = set()
    while needed:
        target = needed.pop()
        if target not in seen:
            seen.add(target)
            needed += [edge.source for edge in graph.incoming.get(target, {}).values()]
    return [node for node in ordered if node.id in seen]
