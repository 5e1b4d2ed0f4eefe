"""Blocks: taking a finished document into another one as a block."""

from __future__ import annotations

from typing import Any

from builder.model import names
from builder.model.graph import Graph, ModelGraph


def adopt(document: ModelGraph, part: ModelGraph) -> ModelGraph:
    """`document` with `part` (and the blocks it uses) among its blocks; ids that collide get fresh numbers.

    A block of the same name and content is used as it is; of the same name and other content is a ValueError.
    """
    for block in (*part.blocks, Graph(**{name: getattr(part, name) for name in Graph.model_fields})):
        present = document.blocks_by_name.get(block.name)
        if block.name == document.name:
            raise ValueError(f"the model itself is called {block.name!r}; a block needs a name of its own")
        if present is not None:
            if _plain(present) != _plain(block):
                raise ValueError(f"there is another block named {block.name!r}")
            continue
        document = document.with_(blocks=(*document.blocks, renumbered(block, names.taken(document))))
    return document


def _plain(graph: Graph) -> Any:
    """What a block is, whatever its ids and places are."""
    place = {item.id: i for i, item in enumerate(graph.items)}
    return (
        [(i.name, i.shape, i.dtype) for i in graph.inputs],
        [(n.name, n.type, n.params, place.get(n.shares or "")) for n in graph.nodes],
        sorted((place[e.source], e.source_port, place[e.target], e.target_port) for e in graph.edges),
        [o.name for o in graph.outputs],
    )


def renumbered(graph: Graph, taken: set[str]) -> Graph:
    """A graph whose ids say which block they are in and are in use nowhere else; names stay as they are."""
    taken = set(taken)
    new: dict[str, str] = {}
    for item in graph.items:
        root = names.stem(f"block.{graph.name}")
        id_ = item.id if item.id.startswith(f"{root}_") else f"{root}_{item.id}"
        id_ = names.fresh_plain(id_, taken)
        taken.add(id_)
        new[item.id] = id_
    return graph.with_(
        inputs=tuple(i.with_(id=new[i.id]) for i in graph.inputs),
        nodes=tuple(n.with_(id=new[n.id], shares=new.get(n.shares or "", n.shares)) for n in graph.nodes),
        outputs=tuple(o.with_(id=new[o.id]) for o in graph.outputs),
        edges=tuple(
            e.with_(source=new.get(e.source, e.source), target=new.get(e.target, e.target)) for e in graph.edges
        ),
    )
