"""Blocks and flow nodes: the graph inside is walked with the shapes of this very use.

What a flow node means is what builder.code.flow writes: repeat and while feed outputs back in, so these must keep
their shapes; the two sides of an if must agree; a block run for each step sees one slice of its first input.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from builder.infer.report import Finding
from builder.infer.value import Opaque, Several, Tree, Value
from builder.infer.walk import Sized
from builder.model import ports

if TYPE_CHECKING:
    from builder.infer.run import Wires
    from builder.infer.walk import Walk
    from builder.model.graph import Graph, Node

Found = tuple[Tree | None, Sized]
DEFAULT_TIMES = 2
DEFAULT_LIMIT = 100


def run_flow(walk: Walk, graph: Graph, node: Node, given: Wires, path: tuple[str, ...]) -> Found:
    """What a block use or a flow node gives for these inputs; None where something inside does not run."""
    blocks = []
    for name in ports.used_blocks(node):
        block = walk.document.blocks_by_name.get(name)
        if block is None or name in path:
            return None, Sized()  # builder.model.check says so
        blocks.append(block)
    if not blocks:
        return None, Sized()
    inputs = [_one(given.get(item.name)) for item in blocks[0].inputs]
    inside = (*path, *(block.name for block in blocks))
    if node.type.startswith("block."):
        found = _together(*walk.body(blocks[0], inputs, inside))
    else:
        kind = {
            "flow.repeat": _repeat,
            "flow.while": _while,
            "flow.if": _if,
            "flow.for_each_step": _each_step,
        }[node.type]
        found = kind(walk, node, blocks, inputs, inside)
    tree, size = found
    if ports.owner_of(graph, node) is not node:
        size = size.without_weights()
    if tree is None:
        walk.waiting[node.id] = None
    return tree, size


def _one(wire: Tree | list[Tree] | None) -> Tree:
    if isinstance(wire, list):
        return Several(tuple(wire))
    return wire if wire is not None else Opaque()


def _together(returned: list[Tree] | None, size: Sized) -> Found:
    if returned is None:
        return None, size
    return (returned[0] if len(returned) == 1 else Several(tuple(returned))), size


def _count(node: Node, param: str, default: int) -> int:
    value = node.params.get(param, default)
    return value if isinstance(value, int) and not isinstance(value, bool) else default


def _again(walk: Walk, node: Node, block: Graph, inputs: list[Tree], path: tuple[str, ...]) -> Found:
    """Once, and once more with what came out where it differs: what is fed back must fit."""
    returned, size = walk.body(block, inputs, path)
    if returned is None:
        return None, size
    if len(returned) > len(inputs):
        message = f"{block.name} returns {len(returned)} values but takes {len(inputs)}, so they cannot go in again."
        walk.report(Finding("does-not-repeat", "error", message, node.id))
        return None, size
    for place, (before, after) in enumerate(zip(inputs, returned, strict=False)):
        if before != after:
            names = walk.probes.name
            shapes = {
                "in": list(names(before.shapes)) if isinstance(before, Value) else [],
                "out": list(names(after.shapes)) if isinstance(after, Value) else [],
            }
            message = (
                f"{block.name} turns {_shape(shapes['in'])} into {_shape(shapes['out'])}, so its output cannot be "
                f"its next input; what is repeated must keep its shape."
            )
            port = block.inputs[place].name
            walk.report(Finding("does-not-repeat", "error", message, node.id, port=port, shapes=shapes))
            return None, size
    return _together(returned, size)


def _shape(sizes: list[int | str]) -> str:
    return f"({', '.join(map(str, sizes))})"


def _repeat(walk: Walk, node: Node, blocks: list[Graph], inputs: list[Tree], path: tuple[str, ...]) -> Found:
    times = _count(node, "times", DEFAULT_TIMES)
    if times < 1:
        message = f"{node.name} repeats {times} times; it must be at least once."
        walk.report(Finding("refused-parameter", "error", message, node.id, param="times"))
        return None, Sized()
    if times == 1:
        return _together(*walk.body(blocks[0], inputs, path))
    tree, size = _again(walk, node, blocks[0], inputs, path)
    return tree, size.times(times, weights=not node.params.get("shared"))


def _while(walk: Walk, node: Node, blocks: list[Graph], inputs: list[Tree], path: tuple[str, ...]) -> Found:
    return _again(walk, node, blocks[0], inputs, path)


def _if(walk: Walk, node: Node, blocks: list[Graph], inputs: list[Tree], path: tuple[str, ...]) -> Found:
    then, size = walk.body(blocks[0], inputs, path)
    if len(blocks) > 1:
        otherwise, other_size = walk.body(blocks[1], inputs, path)
        size = size.plus(Sized(other_size.parameters, other_size.parameter_bytes))
    else:
        otherwise = inputs[: len(then)] if then is not None else None
    if then is None or otherwise is None:
        return None, size
    if then != otherwise:
        message = f"The two ways through {node.name} give different shapes; what follows must take both."
        walk.report(Finding("branches-differ", "warning", message, node.id))
        why = "it depends on which way the values take"
        return _together([a if a == b else Opaque(why) for a, b in zip(then, otherwise, strict=False)], size)
    return _together(then, size)


def _each_step(walk: Walk, node: Node, blocks: list[Graph], inputs: list[Tree], path: tuple[str, ...]) -> Found:
    block = blocks[0]
    dim = _count(node, "dim", 1)
    sequence = inputs[0] if inputs else Opaque()
    if not isinstance(sequence, Value) or any(not -len(s) <= dim < len(s) for s in sequence.shapes):
        message = f"{node.name} goes over dimension {dim}, which its first input does not have."
        walk.report(Finding("no-such-dimension", "error", message, node.id, param="dim"))
        return None, Sized()
    axis = [dim % len(shape) for shape in sequence.shapes]
    step = Value(
        tuple((*shape[:a], *shape[a + 1 :]) for shape, a in zip(sequence.shapes, axis, strict=True)), sequence.dtype
    )
    states = inputs[1:]
    returned, size = walk.body(block, [step, *states], path)
    if returned is None:
        return None, size
    only_states = len(returned) < len(block.inputs)
    kept = returned if only_states else returned[1:]
    if len(kept) != len(states):
        message = f"{block.name} takes {len(states)} values of state and returns {len(kept)}."
        walk.report(Finding("does-not-repeat", "error", message, node.id))
        return None, size
    for before, after, item in zip(states, kept, block.inputs[1:], strict=True):
        if isinstance(before, Value) and before != after:
            message = (
                f"{block.name} changes the shape of its state {item.name}, so it cannot be carried to the next step."
            )
            walk.report(Finding("does-not-repeat", "error", message, node.id, port=item.name))
            return None, size
    first = returned[0]
    if not isinstance(first, Value):
        return Opaque("each step gives more than one tensor"), size
    lengths = [shape[a] for shape, a in zip(sequence.shapes, axis, strict=True)]
    where = [a if dim >= 0 else len(shape) + 1 + dim for a, shape in zip(axis, first.shapes, strict=True)]
    stacked = Value(
        tuple((*shape[:a], n, *shape[a:]) for shape, n, a in zip(first.shapes, lengths, where, strict=True)),
        first.dtype,
    )
    per_run = Sized(
        size.parameters,
        size.parameter_bytes,
        tuple(v * n for v, n in zip(_wide(size.flops, len(lengths)), lengths, strict=True)),
        tuple(v * n for v, n in zip(_wide(size.activation_bytes, len(lengths)), lengths, strict=True)),
    )
    return _together([stacked, *kept], per_run)


def _wide(values: tuple[int, ...], count: int) -> tuple[int, ...]:
    return values if len(values) == count else tuple(values[0] if values else 0 for _ in range(count))
