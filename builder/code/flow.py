"""Flow nodes as Python: repeat, if, for each step, while. What they run is a block; conditions are comparisons.

`flow.repeat`         {block, times, shared}: the block `times` times, each feeding the next; `shared`: one set of weights
`flow.if`             {condition, then, otherwise}: one of two blocks; without `otherwise` the values pass by
`flow.for_each_step`  {block, dim}: the block for each slice of its first input along `dim`, its state carried along
`flow.while`          {block, condition, limit}: the block again and again while the condition holds, at most `limit` times
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from builder.code.calls import EmitError, Wire, listed
from builder.code.literals import LiteralError, condition
from builder.model import names
from builder.model.graph import Graph, ModelGraph, Node


def _count(node: Node, param: str, default: int) -> int:
    value = node.params.get(param, default)
    if isinstance(value, bool) or not isinstance(value, int):
        raise EmitError(f"{param} is a whole number, got {value!r}", node.id)
    return value


def _block_name(node: Node, param: str = "block") -> str:
    name = node.params.get(param)
    if not names.is_identifier(name):
        raise EmitError(f"{node.name} needs a block to run", node.id)
    return str(name)


def flow_modules(
    document: ModelGraph, node: Node, instance: Callable[[str], str]
) -> tuple[list[str], list[tuple[str, str]]]:
    """Lines for `__init__`, and (class, path) of each block made there; `instance` writes how a block is made."""
    if node.type == "flow.repeat":
        block, times = _block_name(node), _count(node, "times", 2)
        if node.params.get("shared"):
            return [f"        self.{node.name} = {instance(block)}"], [(block, node.name)]
        made = f"nn.ModuleList({instance(block)} for _ in range({times}))"
        if one_in_one_out(document, block):
            made = f"nn.Sequential(*({instance(block)} for _ in range({times})))"
        return [f"        self.{node.name} = {made}"], [(block, f"{node.name}.{i}") for i in range(times)]
    if node.type == "flow.if":
        then = _block_name(node, "then")
        if not node.params.get("otherwise"):
            return [f"        self.{node.name} = {instance(then)}"], [(then, node.name)]
        otherwise = _block_name(node, "otherwise")
        both = f"nn.ModuleList([{instance(then)}, {instance(otherwise)}])"
        return [f"        self.{node.name} = {both}"], [(then, f"{node.name}.0"), (otherwise, f"{node.name}.1")]
    block = _block_name(node)
    return [f"        self.{node.name} = {instance(block)}"], [(block, node.name)]


def one_in_one_out(document: ModelGraph, block: str) -> bool:
    """Whether a block can stand in an nn.Sequential."""
    found = document.blocks_by_name.get(block)
    return found is not None and len(found.inputs) == 1 and len(found.outputs) == 1


def flow_statements(document: ModelGraph, node: Node, wires: Mapping[str, Wire], target: str) -> list[str]:
    """Lines of forward that put the node's result into `target`."""
    first = "then" if node.type == "flow.if" else "block"
    block = document.blocks_by_name.get(_block_name(node, first))
    if block is None:
        raise EmitError(f"there is no block {node.params.get(first)!r}", node.id)
    values = {item.name: listed(wires[item.name]) if item.name in wires else "None" for item in block.inputs}
    written = {
        "flow.repeat": _repeat,
        "flow.if": _if,
        "flow.for_each_step": _each_step,
        "flow.while": _while,
    }[node.type](document, node, block, values, target)
    return [f"        {line}" for line in written]


def _assign(targets: list[str], values: list[str]) -> list[str]:
    """`x = h`, or nothing where a variable already is what it should be."""
    pairs = [(t, v) for t, v in zip(targets, values, strict=True) if t not in {v, "_"}]
    if not pairs:
        return []
    return [f"{', '.join(t for t, _ in pairs)} = {', '.join(v for _, v in pairs)}"]


def _carried(node: Node, block: Graph, target: str) -> list[str]:
    """The variables the block's outputs go to; they must be able to go in again."""
    if len(block.outputs) > len(block.inputs):
        raise EmitError(
            f"block {block.name} returns {len(block.outputs)} values and takes {len(block.inputs)}: "
            f"what {node.type} feeds back in must fit",
            node.id,
        )
    # An output nobody reads still has to be carried into the next round.
    return [t if t != "_" else f"{node.name}_{i}" for i, t in enumerate(target.split(", "))]


def _repeat(document: ModelGraph, node: Node, block: Graph, values: dict[str, str], target: str) -> list[str]:
    targets = _carried(node, block, target)
    constant = list(values.values())[len(targets) :]
    arguments = ", ".join([*targets, *constant])
    if not node.params.get("shared") and one_in_one_out(document, block.name):
        return [f"{targets[0]} = self.{node.name}({next(iter(values.values()))})"]
    lines = _assign(targets, list(values.values())[: len(targets)])
    if node.params.get("shared"):
        lines.append(f"for _ in range({_count(node, 'times', 2)}):")
        lines.append(f"    {', '.join(targets)} = self.{node.name}({arguments})")
    else:
        lines.append(f"for {node.name} in self.{node.name}:")
        lines.append(f"    {', '.join(targets)} = {node.name}({arguments})")
    return lines


def _test(node: Node, values: Mapping[str, str]) -> str:
    try:
        return condition(node.params.get("condition"), dict(values))
    except LiteralError as error:
        raise EmitError(str(error), node.id) from None


def _if(document: ModelGraph, node: Node, block: Graph, values: dict[str, str], target: str) -> list[str]:
    arguments = ", ".join(values.values())
    otherwise = node.params.get("otherwise")
    test = _test(node, values)
    if otherwise:
        other = document.blocks_by_name.get(str(otherwise))
        if other is None:
            raise EmitError(f"there is no block {otherwise!r}", node.id)
        if (len(other.inputs), len(other.outputs)) != (len(block.inputs), len(block.outputs)):
            raise EmitError(f"{block.name} and {other.name} take and return different numbers of values", node.id)
        return [
            f"if {test}:",
            f"    {target} = self.{node.name}[0]({arguments})",
            "else:",
            f"    {target} = self.{node.name}[1]({arguments})",
        ]
    targets = target.split(", ")
    if len(targets) > len(values):
        raise EmitError(f"without an otherwise block, {block.name} must return no more than it takes", node.id)
    passed = _assign(targets, list(values.values())[: len(targets)])
    lines = [f"if {test}:", f"    {target} = self.{node.name}({arguments})"]
    return lines if not passed else [*lines, "else:", *(f"    {line}" for line in passed)]


def _each_step(document: ModelGraph, node: Node, block: Graph, values: dict[str, str], target: str) -> list[str]:
    del document
    if not block.inputs:
        raise EmitError(f"block {block.name} takes nothing, so there are no steps to go over", node.id)
    dim = _count(node, "dim", 1)
    sequence, *states = values.values()
    targets = target.split(", ")
    only_states = len(block.outputs) < len(block.inputs)
    kept = [t if t != "_" else f"{node.name}_{i}" for i, t in enumerate(targets[1:], 1)]
    if len(kept) != len(states):
        raise EmitError(f"block {block.name} takes {len(states)} values of state and returns {len(kept)}", node.id)
    steps, step, value = f"{node.name}_values", f"{node.name}_step", f"{node.name}_value"
    results = kept if only_states else [value, *kept]
    lines = [f"{steps} = []", *_assign(kept, states)]
    lines += [
        f"for {step} in {sequence}.unbind({dim}):",
        f"    {', '.join(results)} = self.{node.name}({', '.join([step, *kept])})",
        f"    {steps}.append({results[0]})",
    ]
    if targets[0] != "_":
        lines.append(f"{targets[0]} = torch.stack({steps}, dim={dim})")
    return lines


def _while(document: ModelGraph, node: Node, block: Graph, values: dict[str, str], target: str) -> list[str]:
    del document
    targets = _carried(node, block, target)
    inputs = list(values)
    lines = _assign(targets, list(values.values())[: len(targets)])
    inside = {**values, **dict(zip(inputs, targets, strict=False))}
    constant = list(values.values())[len(targets) :]
    return [
        *lines,
        f"for _ in range({_count(node, 'limit', 100)}):",
        f"    if not ({_test(node, inside)}):",
        "        break",
        f"    {', '.join(targets)} = self.{node.name}({', '.join([*targets, *constant])})",
    ]
