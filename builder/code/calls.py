"""One node as Python text: the constructor of its module, and the call in forward.

Written the way the PyTorch tutorials write them: leading required arguments by place, the rest by name, arithmetic
as operators, `x.view(-1, 8)` and `x[:, 0]` as people write them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from builder.code.literals import LiteralError, index, literal
from builder.model import names

if TYPE_CHECKING:
    from builder.catalog import Entry, Param

OPERATORS = {
    "torch.add": "+",
    "torch.sub": "-",
    "torch.mul": "*",
    "torch.div": "/",
    "torch.matmul": "@",
    "torch.pow": "**",
}
"""Ops of two operands that are written between them, as long as nothing else is set."""

SPREAD = frozenset({"Tensor.view", "Tensor.reshape", "Tensor.permute", "Tensor.expand", "Tensor.repeat"})
"""Methods whose one tuple is written as separate arguments: x.view(-1, 8)."""

Wire = str | list[str] | tuple[str, ...]
"""The variable on an input port; a list for a port that takes many; a tuple for one that takes a tuple."""


@dataclass(frozen=True)
class Argument:
    """A parameter whose value is an argument of the class: written as its name."""

    name: str


class EmitError(ValueError):
    """A document that cannot be written as Python; `node` is the id of the node at fault (or "")."""

    def __init__(self, message: str, node: str = "") -> None:
        super().__init__(message)
        self.node = node


def constructor(entry: Entry, params: Mapping[str, Any], filled: Mapping[str, Any]) -> str:
    """`nn.Conv2d(1, 16, 3, padding=1)`: what the user set, and what the input's shape filled in."""
    values = {**{k: v for k, v in filled.items() if k in entry.params_by_name}, **params}
    own = [param for param in entry.params if not param.call]
    return f"{entry.type}({', '.join(_arguments(entry, own, values))})"


def _arguments(entry: Entry, own: Sequence[Param], values: Mapping[str, Any]) -> list[str]:
    for name in values:
        if name not in entry.params_by_name:
            raise EmitError(f"{entry.type} has no parameter {name!r}{names.near(name, entry.params_by_name)}")
    written: list[str] = []
    by_place = True
    for param in own:
        by_place = by_place and param.required and param.name in values
        if param.name not in values or _is_default(param, values[param.name]):
            continue
        text = _written(entry, param, values[param.name])
        written.append(text if by_place else f"{param.name}={text}")
    return written


def _written(entry: Entry, param: Param, value: Any) -> str:
    if isinstance(value, Argument):
        return value.name
    try:
        return literal(value, param)
    except LiteralError as error:
        raise EmitError(f"{entry.type}, {param.name}: {error}") from None


def _is_default(param: Param, value: Any) -> bool:
    return not param.required and type(value) is type(param.default) and value == param.default


def listed(wire: Wire) -> str:
    """The text of what feeds one port."""
    if isinstance(wire, str):
        return wire
    inside = ", ".join(wire)
    if isinstance(wire, list):
        return f"[{inside}]"
    return f"({inside},)" if len(wire) == 1 else f"({inside})"


def layer_call(entry: Entry, module: str, wires: Mapping[str, Wire], params: Mapping[str, Any]) -> str:
    """`self.attention(q, k, v, attn_mask=mask)`: leading inputs by place, the rest by name."""
    arguments: list[str] = []
    by_place = True
    for port in entry.inputs:
        if port.name not in wires:
            if port.required and by_place:
                arguments.append("...")
            else:
                by_place = False
            continue
        text = listed(wires[port.name])
        arguments.append(text if by_place and port.required else f"{port.name}={text}")
        by_place = by_place and port.required
    declared = {port.name for port in entry.inputs}
    arguments += [f"{name}={listed(wire)}" for name, wire in wires.items() if name not in declared]
    for param in entry.params:
        if param.call and param.name in params and not _is_default(param, params[param.name]):
            arguments.append(f"{param.name}={_written(entry, param, params[param.name])}")
    return f"{module}({', '.join(arguments)})"


def op_call(entry: Entry, wires: Mapping[str, Wire], params: Mapping[str, Any]) -> str:
    """One op on variables: `torch.cat([a, b], dim=1)`, `a + b`, `x.view(-1, 8)`, `x[:, 0]`."""
    for name in params:
        if name not in entry.params_by_name and name not in entry.inputs_by_name:
            known = [*entry.params_by_name, *entry.inputs_by_name]
            raise EmitError(f"{entry.type} has no parameter {name!r}{names.near(name, known)}")
    operands: dict[str, str] = {}
    for port in entry.inputs:
        if port.name in wires:
            operands[port.name] = listed(wires[port.name])
        elif port.name in params:
            param = entry.params_by_name.get(port.name)
            operands[port.name] = literal(params[port.name], param)
        elif port.required:
            operands[port.name] = "..."
    extra = {name: listed(wire) for name, wire in wires.items() if name not in entry.inputs_by_name}
    values = {
        param.name: params[param.name]
        for param in entry.params
        if param.name in params and param.name not in operands and not _is_default(param, params[param.name])
    }
    if entry.type == "Tensor.__getitem__":
        return _item(entry, operands, params)
    if entry.type in OPERATORS and len(operands) == 2 and not values and not extra:
        left, right = operands.values()
        return f"{left} {OPERATORS[entry.type]} {right}"
    if entry.type == "torch.rsub" and len(operands) == 2 and not values and not extra:
        right, left = operands.values()
        return f"{left} - {right}"
    if entry.type == "torch.einsum":  # the one function whose tensors are separate arguments behind a text
        operand = wires.get("operands", ["..."])
        separate = [operand] if isinstance(operand, str) else list(operand)
        return f"torch.einsum({', '.join([*map(literal, values.values()), *separate])})"
    return _function(entry, operands, values, extra)


def _item(entry: Entry, operands: Mapping[str, str], params: Mapping[str, Any]) -> str:
    first, *others = operands.values()
    if others:
        return f"{first}[{', '.join(others)}]"
    value = params.get("index")
    if value is None:
        return f"{first}[...]"
    try:
        return f"{first}[{index(value)}]"
    except LiteralError as error:
        raise EmitError(f"{entry.type}: {error}") from None


def _function(entry: Entry, operands: Mapping[str, str], values: Mapping[str, Any], extra: Mapping[str, str]) -> str:
    arguments: list[str] = []
    by_place = True
    needs_values = any(param.required and param.name not in entry.inputs_by_name for param in entry.params)
    for place, port in enumerate(entry.inputs):
        if port.name not in operands:
            by_place = False
            continue
        by_place = by_place and (place == 0 or (port.required and not needs_values))
        arguments.append(operands[port.name] if by_place else f"{port.name}={operands[port.name]}")
    by_place = (by_place and len(arguments) == len(entry.inputs)) or len(arguments) == 1
    for param in entry.params:
        if param.name in operands:
            continue
        if param.name not in values:
            by_place = False
            if entry.category == "op.dropout" and param.name == "training":
                arguments.append("training=self.training")
            continue
        value = values[param.name]
        if by_place and entry.type in SPREAD and isinstance(value, list | tuple) and value:
            arguments += [_written(entry, param, part) for part in value]
            by_place = False
            continue
        by_place = by_place and param.required and param.name != "dim"
        text = _written(entry, param, value)
        arguments.append(text if by_place else f"{param.name}={text}")
    arguments += [f"{name}={text}" for name, text in extra.items()]
    if entry.type.startswith("Tensor."):
        receiver, *rest = arguments
        return f"{receiver}.{entry.type[7:]}({', '.join(rest)})"
    return f"{entry.type}({', '.join(arguments)})"
