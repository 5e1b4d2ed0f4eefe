"""The loops and branches that flow nodes are written as, read back."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from builder.code.literals import LiteralError, condition
from builder.code.parse_calls import is_value
from builder.code.reading import Several, Use, Wire, constant

if TYPE_CHECKING:
    from builder.code.parse_forward import ForwardReader


def read_flow(reader: ForwardReader, statement: ast.stmt) -> bool:
    """Take a statement in as a flow node; False when it is none."""
    match statement:
        case ast.For(iter=ast.Attribute(value=ast.Name(id="self"), attr=attr), target=ast.Name(id=each), body=[call]):
            held = reader.context.members.modules.get(attr)
            if isinstance(held, Several) and _same_blocks(held) and attr not in reader.context.by_code:
                return _repeat(reader, call, ast.Name(id=each), attr, held.parts[0], len(held.parts), shared=False)
        case ast.For(iter=ast.Call(func=ast.Name(id="range"), args=[times]), body=[call]):
            name = _called(call)
            held = reader.context.members.modules.get(name or "")
            if name and isinstance(held, Use) and name not in reader.context.by_code:
                count = constant(times, reader.scope())
                if isinstance(count, int):
                    return _repeat(reader, call, None, name, held, count, shared=True)
        case ast.For(
            iter=ast.Call(func=ast.Name(id="range"), args=[limit]),
            body=[ast.If(test=ast.UnaryOp(op=ast.Not(), operand=test), body=[ast.Break()], orelse=[]), call],
        ):
            return _while(reader, test, call, constant(limit, reader.scope()))
        case ast.If(test=test, body=[then], orelse=orelse):
            return _if(reader, test, then, orelse)
    return False


def _same_blocks(held: Several) -> bool:
    return len(held.parts) > 0 and all(isinstance(p, Use) and p == held.parts[0] for p in held.parts)


def _parts(statement: ast.stmt) -> tuple[list[str], ast.Call] | None:
    """`x, h = self.body(x, h)` as (["x", "h"], the call)."""
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as call):
            return [name], call
        case ast.Assign(targets=[ast.Tuple(elts=parts)], value=ast.Call() as call):
            if all(isinstance(part, ast.Name) for part in parts):
                return [part.id for part in parts if isinstance(part, ast.Name)], call
    return None


def _called(statement: ast.stmt) -> str | None:
    parts = _parts(statement)
    match parts[1].func if parts else None:
        case ast.Attribute(value=ast.Name(id="self"), attr=attr):
            return attr
    return None


def _given(reader: ForwardReader, call: ast.Call) -> list[str] | None:
    if call.keywords or not all(isinstance(a, ast.Name) and is_value(reader.env.get(a.id)) for a in call.args):
        return None
    return [a.id for a in call.args if isinstance(a, ast.Name)]


def _add(
    reader: ForwardReader,
    kind: str,
    attr: str,
    block: str,
    params: dict[str, Any],
    given: list[str],
    targets: list[str],
) -> None:
    graph = reader.graph.document.blocks_by_name[block]
    wires: dict[str, Any] = {item.name: reader.env[name] for item, name in zip(graph.inputs, given, strict=True)}
    made = reader.graph.node(kind, params, wires, name=attr)
    reader.graph.called[attr] = made.node
    if len(targets) == 1:
        reader.env[targets[0]] = made
        return
    for place, name in enumerate(targets):
        reader.env[name] = Wire(made.node, (place,))


def _repeat(
    reader: ForwardReader, call: ast.stmt, each: ast.Name | None, attr: str, made: Any, times: int, *, shared: bool
) -> bool:
    parts = _parts(call)
    if parts is None or not isinstance(made, Use) or attr in reader.graph.called:
        return False
    targets, made_call = parts
    if each is not None and not (isinstance(made_call.func, ast.Name) and made_call.func.id == each.id):
        return False
    given = _given(reader, made_call)
    block = reader.graph.document.blocks_by_name[made.block]
    if given is None or len(given) != len(block.inputs) or given[: len(targets)] != targets:
        return False
    if len(targets) != len(block.outputs):
        return False
    params: dict[str, Any] = {"block": made.block, "times": times}
    if shared:
        params["shared"] = True
    _add(reader, "flow.repeat", attr, made.block, params, given, targets)
    return True


def _tested(reader: ForwardReader, test: ast.expr, given: list[str], block: str) -> str | None:
    """The condition over the block's input names."""
    inputs = reader.graph.document.blocks_by_name[block].inputs
    try:
        return condition(ast.unparse(test), {name: item.name for item, name in zip(inputs, given, strict=True)})
    except LiteralError:
        return None


def _while(reader: ForwardReader, test: ast.expr, call: ast.stmt, limit: Any) -> bool:
    attr, parts = _called(call), _parts(call)
    made = reader.context.members.modules.get(attr or "")
    if attr is None or parts is None or not isinstance(made, Use) or attr in reader.graph.called:
        return False
    targets, made_call = parts
    given = _given(reader, made_call)
    block = reader.graph.document.blocks_by_name[made.block]
    if given is None or len(given) != len(block.inputs) or given[: len(targets)] != targets:
        return False
    text = _tested(reader, test, given, made.block)
    if text is None or not isinstance(limit, int) or attr in reader.context.by_code:
        return False
    _add(
        reader, "flow.while", attr, made.block, {"block": made.block, "condition": text, "limit": limit}, given, targets
    )
    return True


def _if(reader: ForwardReader, test: ast.expr, then: ast.stmt, orelse: list[ast.stmt]) -> bool:
    parts = _parts(then)
    if parts is None:
        return False
    targets, call = parts
    given = _given(reader, call)
    match call.func:
        case ast.Attribute(value=ast.Name(id="self"), attr=attr):
            made = reader.context.members.modules.get(attr)
            other = None
        case ast.Subscript(value=ast.Attribute(value=ast.Name(id="self"), attr=attr), slice=ast.Constant(value=0)):
            held = reader.context.members.modules.get(attr)
            second = _parts(orelse[0]) if len(orelse) == 1 else None
            if not isinstance(held, Several) or len(held.parts) != 2 or second is None:
                return False
            if second[0] != targets or ast.unparse(second[1].func) != f"self.{attr}[1]":
                return False
            if ast.unparse(second[1]).partition("(")[2] != ast.unparse(call).partition("(")[2]:
                return False
            made, other = held.parts
        case _:
            return False
    if not isinstance(made, Use) or given is None or attr in reader.graph.called or attr in reader.context.by_code:
        return False
    block = reader.graph.document.blocks_by_name[made.block]
    if len(given) != len(block.inputs) or len(targets) != len(block.outputs):
        return False
    text = _tested(reader, test, given, made.block)
    if text is None:
        return False
    params: dict[str, Any] = {"condition": text, "then": made.block}
    if isinstance(other, Use):
        params["otherwise"] = other.block
    elif not _passes_by(orelse, targets, given):
        return False
    _add(reader, "flow.if", attr, made.block, params, given, targets)
    return True


def _passes_by(orelse: list[ast.stmt], targets: list[str], given: list[str]) -> bool:
    """Whether without an otherwise block the values go on as they came."""
    moved = [(t, g) for t, g in zip(targets, given, strict=False) if t != g]
    if not moved:
        return not orelse
    wanted = f"{', '.join(t for t, _ in moved)} = {', '.join(g for _, g in moved)}"
    return len(orelse) == 1 and ast.unparse(orelse[0]).replace("(", "").replace(")", "") == wanted


def read_steps(reader: ForwardReader, body: list[ast.stmt]) -> int:
    """Take the statements a flow.for_each_step is written as in; gives how many they are, 0 when they are none."""
    match body[0]:
        case ast.Assign(targets=[ast.Name(id=steps)], value=ast.List(elts=[])):
            pass
        case _:
            return 0
    at = 1
    lead = body[at] if at < len(body) and isinstance(body[at], ast.Assign) else None
    at += lead is not None
    if at >= len(body):
        return 0
    match body[at]:
        case ast.For(
            target=ast.Name(id=step),
            iter=ast.Call(func=ast.Attribute(value=ast.Name(id=sequence), attr="unbind"), args=[along]),
            body=[
                call,
                ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=kept_in), attr="append"), args=[kept])),
            ],
            orelse=[],
        ) if kept_in == steps:
            pass
        case _:
            return 0
    attr, parts = _called(call), _parts(call)
    made = reader.context.members.modules.get(attr or "")
    if (
        attr is None
        or parts is None
        or not isinstance(made, Use)
        or {attr} & {*reader.graph.called, *reader.context.by_code}
    ):
        return 0
    results, made_call = parts
    states = [a.id for a in made_call.args[1:] if isinstance(a, ast.Name)]
    first = isinstance(kept, ast.Name) and kept.id == results[0]
    block = reader.graph.document.blocks_by_name[made.block]
    if ast.unparse(made_call.args[0]) != step or len(states) + 1 != len(block.inputs) or not first:
        return 0
    if results[-len(states) :] != states if states else len(results) != 1:
        return 0
    if lead is not None:
        reader.statement(lead)
    dim = constant(along, reader.scope())
    if not is_value(reader.env.get(sequence)) or not isinstance(dim, int):
        return 0
    wires: dict[str, Any] = {block.inputs[0].name: reader.env[sequence]}
    for item, name in zip(block.inputs[1:], states, strict=True):
        if is_value(reader.env.get(name)):
            wires[item.name] = reader.env[name]
    node = reader.graph.node("flow.for_each_step", {"block": made.block, "dim": dim}, wires, name=attr)
    reader.graph.called[attr] = node.node
    for place, name in enumerate(states, 1):
        reader.env[name] = Wire(node.node, (place,))
    stacked = Wire(node.node, (0,)) if states else node
    wanted = f"torch.stack({steps}, dim={dim})"
    match body[at + 1] if at + 1 < len(body) else None:
        case ast.Assign(targets=[ast.Name(id=target)], value=value) if ast.unparse(value) == wanted:
            reader.env[target] = stacked
        case ast.Return(value=ast.expr() as value) if ast.unparse(value) == wanted:
            reader.graph.returns([stacked])
            reader.returned = True
        case _:
            return at + 1
    return at + 2
