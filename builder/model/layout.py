"""Where nodes stand when nobody has placed them: layers from top to bottom, in columns that avoid crossings.

The longest path from the inputs gives the row (Sugiyama's layering); within a row, nodes are ordered by the mean
column of what feeds them, three sweeps; a node stands under its first source when the place is free.
"""

from __future__ import annotations

import heapq
from typing import TypeVar

from builder.model.graph import Graph, Input, ModelGraph, Node, Output, Position

ROW = 96.0
"""Canvas pixels from one row's top to the next."""
COLUMN = 232.0
"""Canvas pixels from one column's left to the next."""

GraphType = TypeVar("GraphType", bound=Graph)


def order(graph: Graph) -> list[Node]:
    """The nodes, each after what feeds it; as they stand in the document wherever that is already true.

    Nodes on a cycle are left out (check.py reports them).
    """
    place = {node.id: i for i, node in enumerate(graph.nodes)}
    waiting = {
        node.id: {e.source for e in graph.incoming.get(node.id, {}).values() if e.source in place}
        | ({node.shares} if node.shares in place and node.shares != node.id else set())
        for node in graph.nodes
    }
    followers: dict[str, list[str]] = {}
    for target, sources in waiting.items():
        for source in sources:
            followers.setdefault(source, []).append(target)
    ready = [place[node] for node, sources in waiting.items() if not sources]
    heapq.heapify(ready)
    found: list[Node] = []
    while ready:
        node = graph.nodes[heapq.heappop(ready)]
        found.append(node)
        for target in followers.get(node.id, []):
            waiting[target].discard(node.id)
            if not waiting[target]:
                heapq.heappush(ready, place[target])
    return found


def rows(graph: Graph) -> dict[str, int]:
    """Each item's row: inputs 0, a node one below the lowest that feeds it, outputs below all that feed them."""
    found = {item.id: 0 for item in graph.inputs}
    for node in order(graph):
        above = [found[e.source] for e in graph.incoming.get(node.id, {}).values() if e.source in found]
        found[node.id] = 1 + max(above, default=0)
    for node in graph.nodes:
        found.setdefault(node.id, 1)
    for output in graph.outputs:
        above = [found[e.source] for e in graph.incoming.get(output.id, {}).values() if e.source in found]
        found[output.id] = 1 + max(above, default=0)
    return found


def positions(graph: Graph) -> dict[str, Position]:
    """A place for every input, node and output of a graph."""
    row_of = rows(graph)
    by_row: dict[int, list[str]] = {}
    for item in graph.items:
        by_row.setdefault(row_of[item.id], []).append(item.id)
    column: dict[str, float] = {}
    for row in sorted(by_row):
        for i, name in enumerate(by_row[row]):
            column[name] = i - (len(by_row[row]) - 1) / 2
    above = {
        item.id: [e.source for e in graph.incoming.get(item.id, {}).values() if e.source in row_of]
        for item in graph.targets
    }
    below: dict[str, list[str]] = {}
    for target, sources in above.items():
        for source in sources:
            below.setdefault(source, []).append(target)

    def settle(row: int, neighbours: dict[str, list[str]]) -> None:
        def wish(name: str) -> float:
            near = [column[other] for other in neighbours.get(name, [])]
            return sum(near) / len(near) if near else column[name]

        names = sorted(by_row[row], key=lambda name: (wish(name), by_row[row].index(name)))
        wishes = [wish(name) for name in names]
        # Neighbours keep one column apart; the row as a whole stays centred on what its nodes wish for.
        placed: list[float] = []
        for wanted in wishes:
            placed.append(wanted if not placed else max(wanted, placed[-1] + 1))
        shift = sum(w - p for w, p in zip(wishes, placed, strict=True)) / len(placed)
        for name, at in zip(names, placed, strict=True):
            column[name] = at + shift

    downwards, upwards = sorted(by_row), sorted(by_row, reverse=True)
    for sweep, neighbours in ((downwards, above), (upwards, below), (downwards, above)):
        for row in sweep:
            settle(row, neighbours)
    left = min(column.values(), default=0.0)
    return {name: (round((column[name] - left) * COLUMN, 1), row_of[name] * ROW) for name in column}


def arrange(graph: GraphType, *, only_missing: bool = False) -> GraphType:
    """The graph with places from `positions`; with `only_missing`, nodes that stand somewhere stay there."""
    places = positions(graph)

    def placed(item: Input | Node | Output) -> Position | None:
        return item.position if only_missing and item.position is not None else places[item.id]

    return graph.with_(
        inputs=tuple(i.with_(position=placed(i)) for i in graph.inputs),
        nodes=tuple(n.with_(position=placed(n)) for n in graph.nodes),
        outputs=tuple(o.with_(position=placed(o)) for o in graph.outputs),
    )


def arrange_all(document: ModelGraph, *, only_missing: bool = False) -> ModelGraph:
    """The document with its own graph and each block's laid out."""
    laid = arrange(document, only_missing=only_missing)
    return laid.with_(blocks=tuple(arrange(b, only_missing=only_missing) for b in document.blocks))
