"""Blocks used with different shapes: what their classes must be told to make layers that fit.

A parameter that is left to be filled from shapes is written as a number where every use of its block fills it alike.
Where uses differ it becomes an argument of the class: `def __init__(self, channels: int)`, `Residual(16)`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from builder.code.facts import Facts, Shape
from builder.code.reach import contributing, returning
from builder.model import names, ports
from builder.model.graph import Graph, Input, ModelGraph, Node

Key = tuple[str, ...]
"""What differs between uses: (node, parameter), or (use, block, argument) of a block within the block."""

_CHANNELS = {"in_channels", "num_features", "num_channels", "channels"}


@dataclass
class Parameters:
    """Arguments of one class: `arguments` by name (a value for each use), and which key each stands for."""

    arguments: dict[str, list[Any]] = field(default_factory=dict)
    of_key: dict[Key, str] = field(default_factory=dict)
    values: dict[Key, list[Any]] = field(default_factory=dict)
    facts: Facts | None = None
    """Shapes all uses agree on; None when the document's own facts say it."""


def parameters_of_blocks(document: ModelGraph, blocks: list[Graph], facts: Facts) -> dict[str, Parameters]:
    """The arguments of every class, the model's own included; `blocks` each after those it uses itself."""
    uses: dict[str, int] = {}
    for graph in (document, *blocks):
        for node in contributing(returning(graph)):
            for name in ports.used_blocks(node):
                uses[name] = uses.get(name, 0) + 1
    if not any(count > 1 for count in uses.values()):
        return {graph.name: Parameters() for graph in (document, *blocks)}
    instances = _instances(document, facts)
    found: dict[str, Parameters] = {}
    for graph in (*blocks, document):
        found[graph.name] = _parameters(document, graph, instances.get(graph.name, []), instances, found)
    return found


@dataclass(frozen=True)
class _Instance:
    """One use of a graph: what is known inside it, and which instances its own block uses are."""

    facts: Facts
    inner: dict[tuple[str, str], tuple[str, tuple[Any, ...]]]


def _instances(document: ModelGraph, facts: Facts) -> dict[str, list[tuple[tuple[Any, ...], _Instance]]]:
    """Every different way each graph is used, by the shapes that come in."""
    found: dict[str, dict[tuple[Any, ...], _Instance]] = {}

    def visit(graph: Graph, key: tuple[Any, ...], known: Facts) -> None:
        inner: dict[tuple[str, str], tuple[str, tuple[Any, ...]]] = {}
        found.setdefault(graph.name, {})[key] = _Instance(known, inner)
        for node in contributing(returning(graph)):
            for name in ports.used_blocks(node):
                block = document.blocks_by_name[name]
                shapes = _arriving(graph, node, block, known)
                inner[node.id, name] = (name, shapes)
                if shapes not in found.get(name, {}):
                    visit(block, shapes, _inside(document, block, shapes, known))

    visit(document, (), facts)
    return {name: list(by_key.items()) for name, by_key in found.items()}


def _arriving(graph: Graph, node: Node, block: Graph, known: Facts) -> tuple[Any, ...]:
    """Shape and dtype of each input of a block at one use."""
    wires = graph.incoming.get(node.id, {})
    found: list[Any] = []
    for place, item in enumerate(block.inputs):
        edge = wires.get(item.name)
        shape: Shape | None = known.shape(edge.source, edge.source_port) if edge else None
        if shape is not None and place == 0 and node.type == "flow.for_each_step":
            dim = node.params.get("dim", 1)
            shape = tuple(size for axis, size in enumerate(shape) if axis != dim % len(shape))
        dtype = known.dtypes.get((edge.source, edge.source_port), item.dtype) if edge else item.dtype
        found.append((tuple(shape) if shape is not None else item.shape, dtype))
    return tuple(found)


def _inside(document: ModelGraph, block: Graph, shapes: tuple[Any, ...], otherwise: Facts) -> Facts:
    """What is known inside a block that is given these shapes."""
    inputs = tuple(
        Input(id=item.id, name=item.name, shape=_readable(shape), dtype=dtype)
        for item, (shape, dtype) in zip(block.inputs, shapes, strict=True)
    )
    fields = {name: getattr(block, name) for name in Graph.model_fields} | {"inputs": inputs}
    alone = ModelGraph(**fields, blocks=tuple(b for b in document.blocks if b.name != block.name))
    found = _checked(alone.model_dump_json())
    return found if found.shapes else otherwise


@lru_cache(maxsize=256)
def _checked(document: str) -> Facts:
    """The facts of a block on its own; most edits leave most blocks as they were."""
    return Facts.of(ModelGraph.model_validate_json(document), None)


def _readable(shape: Shape) -> Shape:
    """Sizes that are expressions ("2*N") under names of their own."""
    return tuple(
        size if isinstance(size, int) or names.is_identifier(size) else f"S{place}" for place, size in enumerate(shape)
    )


def _agreed(facts: list[Facts]) -> Facts | None:
    if not facts:
        return None
    first, *others = facts
    shapes = {key: shape for key, shape in first.shapes.items() if all(o.shapes.get(key) == shape for o in others)}
    return Facts(shapes, first.filled, first.dtypes)


def _parameters(
    document: ModelGraph,
    graph: Graph,
    instances: list[tuple[tuple[Any, ...], _Instance]],
    all_instances: dict[str, list[tuple[tuple[Any, ...], _Instance]]],
    below: dict[str, Parameters],
) -> Parameters:
    values: dict[Key, list[Any]] = {}
    for node in contributing(returning(graph)):
        keys = {name for _, one in instances for name in one.facts.filled.get(node.id, {}) if name not in node.params}
        for name in sorted(keys):
            values[node.id, name] = [one.facts.filled.get(node.id, {}).get(name) for _, one in instances]
        for block in ports.used_blocks(node):
            for argument, given in below[block].arguments.items():
                places = {key: place for place, (key, _) in enumerate(all_instances[block])}
                values[node.id, block, argument] = [given[places[one.inner[node.id, block][1]]] for _, one in instances]
    found = Parameters(values=values, facts=_agreed([one.facts for _, one in instances]))
    if graph.name == document.name or len(instances) < 2:
        return found
    groups: list[tuple[list[Any], list[Key]]] = []
    for key, row in values.items():
        if all(value == row[0] for value in row):
            continue
        group = next((g for g in groups if g[0] == row), None)
        if group is None:
            groups.append((row, [key]))
        else:
            group[1].append(key)
    for row, keys_ in groups:
        root = "channels" if any(key[-1].rstrip("0123456789") in _CHANNELS for key in keys_) else "features"
        name = names.fresh_plain(root, found.arguments)
        found.arguments[name] = row
        found.of_key |= dict.fromkeys(keys_, name)
    return found
