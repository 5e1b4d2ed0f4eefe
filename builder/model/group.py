"""Making a block of nodes that are there: what crosses its border becomes its inputs and outputs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import floor

from builder.model import names
from builder.model.action import ActionError
from builder.model.graph import Edge, Graph, Input, ModelGraph, Node, Output

Port = tuple[str, str]
"""(node or input, its port)."""


def group(
    document: ModelGraph,
    *,
    ids: Sequence[str],
    shapes: Mapping[str, Mapping[str, Sequence[int | str]]],
    dtypes: Mapping[str, Mapping[str, str]] | None = None,
    name: str | None = None,
) -> ModelGraph:
    """The nodes as a block, and one use of it in their place; they keep ids, names and places.

    `shapes` and `dtypes` are the report's, by node and port: a block says what it takes. Errors: ActionError.
    """
    wanted = set(ids)
    chosen = [node for node in document.nodes if node.id in wanted]
    if not chosen:
        raise ActionError("a block is made of nodes of the model itself: select some")
    inside = {node.id for node in chosen}
    _refuse_torn_weights(document, inside)
    _refuse_a_circle(document, inside)
    block_name = _block_name(document, name)
    entering = [e for e in document.edges if e.target in inside and e.source not in inside]
    leaving = [e for e in document.edges if e.source in inside and e.target not in inside]
    sources = list(dict.fromkeys((e.source, e.source_port) for e in entering))
    results = list(dict.fromkeys((e.source, e.source_port) for e in leaving)) or [(chosen[-1].id, "0")]
    taken = names.taken(document)
    use = names.fresh_plain(names.stem(f"block.{block_name}"), taken)
    taken.add(use)

    local = {node.name for node in chosen}

    def fresh(root: str) -> tuple[str, str]:
        """(an id that is used nowhere, a name that is not used in the block)."""
        found = names.fresh_plain(f"{use}_{root}", taken), names.fresh_plain(root, local)
        taken.add(found[0])
        local.add(found[1])
        return found

    inputs: dict[Port, Input] = {}
    for source, port in sources:
        shape = shapes.get(source, {}).get(port)
        if shape is None:
            raise ActionError(f"the shape that {source} gives is not known yet: mend what is before the block first")
        id_, inner_name = fresh("x")
        dtype = (dtypes or {}).get(source, {}).get(port, "float32")
        inputs[source, port] = Input(id=id_, name=inner_name, shape=tuple(shape), dtype=dtype)
    outputs = {result: Output(id=id_, name=inner_name) for result in results for id_, inner_name in [fresh("y")]}
    inner = [e for e in document.edges if e.source in inside and e.target in inside]
    inner += [e.with_(source=inputs[e.source, e.source_port].id, source_port="0") for e in entering]
    inner += [Edge(source=n, source_port=p, target=o.id, target_port="value") for (n, p), o in outputs.items()]
    block = Graph(
        name=block_name,
        inputs=tuple(inputs.values()),
        nodes=tuple(chosen),
        edges=tuple(inner),
        outputs=tuple(outputs.values()),
    )
    node = Node(id=use, type=f"block.{block_name}", name=use, position=_middle(chosen))
    outer = [e for e in document.edges if e.source not in inside and e.target not in inside]
    outer += [Edge(source=n, source_port=p, target=use, target_port=i.name) for (n, p), i in inputs.items()]
    outer += [e.with_(source=use, source_port=str(results.index((e.source, e.source_port)))) for e in leaving]
    first = next(place for place, there in enumerate(document.nodes) if there.id in inside)
    rest = [there for there in document.nodes if there.id not in inside]
    rest.insert(first, node)
    return document.with_(nodes=tuple(rest), edges=tuple(outer), blocks=(*document.blocks, block))


def _middle(nodes: Sequence[Node]) -> tuple[float, float] | None:
    """The mean of the places; None where one has none. Rounded half up, as the browser does."""
    places = [node.position for node in nodes if node.position is not None]
    if len(places) < len(nodes):
        return None
    return (floor(sum(x for x, _ in places) / len(places) + 0.5), floor(sum(y for _, y in places) / len(places) + 0.5))


def _block_name(document: ModelGraph, name: str | None) -> str:
    taken = {document.name, *document.blocks_by_name}
    if name is None:
        return names.fresh("Block", taken)
    if not names.is_identifier(name):
        raise ActionError(f"{name} is not a name Python can use")
    if name in taken:
        raise ActionError(f"the name {name} is taken")
    return name


def _refuse_torn_weights(document: ModelGraph, inside: set[str]) -> None:
    for node in document.nodes:
        if node.shares is not None and (node.id in inside) != (node.shares in inside):
            raise ActionError(f"{node.id} shares the weights of {node.shares}: select both or neither")


def _refuse_a_circle(document: ModelGraph, inside: set[str]) -> None:
    """A path that leaves the block and comes back would make the block its own input."""
    stack = [e.target for e in document.edges if e.source in inside and e.target not in inside]
    seen: set[str] = set()
    while stack:
        id_ = stack.pop()
        if id_ in seen:
            continue
        seen.add(id_)
        for edge in document.outgoing.get(id_, ()):
            if edge.target in inside:
                raise ActionError(f"{id_} lies between the selected nodes: select it too")
            stack.append(edge.target)
