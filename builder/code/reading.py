"""What reading a source finds before it is a document: constants, modules, values that flow.

The stages of parse.py and trace.py speak in these.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from builder.catalog import spelling
from builder.code.literals import DTYPE


class UnreadableError(Exception):
    """A piece of source the document has no words for; it is kept as code."""


class NeedsValueError(Exception):
    """An argument of a class that was left open is used where its value counts."""


class Open:
    """An argument of a block's class, while it is tried whether shapes alone say what it is."""


OPEN = Open()


@dataclass(frozen=True)
class Layer:
    """A module made in `__init__`: an nn layer with the parameters it was given."""

    type: str
    params: Mapping[str, Any] = field(default_factory=dict)
    label: str | None = None


@dataclass(frozen=True)
class Use:
    """An instance of a module class the same source defines."""

    block: str


@dataclass(frozen=True)
class Several:
    """nn.Sequential (`runs`) or nn.ModuleList of modules."""

    parts: tuple[Made, ...]
    runs: bool


Made = Layer | Use | Several


@dataclass(frozen=True)
class Wire:
    """A value that flows in forward: an output of a node, or of an input."""

    node: str
    path: tuple[int, ...] = ()

    @property
    def port(self) -> str:
        return ".".join(map(str, self.path)) or "0"


@dataclass(frozen=True)
class Size:
    """`x.size(0)`: one dimension of a value, not known when the source is read."""

    of: Wire
    dim: int


_ARITHMETIC: dict[type[ast.AST], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}


def constant(node: ast.AST, known: Mapping[str, Any]) -> Any:
    """The value of an expression of literals, known names and arithmetic, as JSON holds it. Raises UnreadableError."""
    match node:
        case ast.Constant(value=bool() | int() | float() | str() | None as value):
            return value
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            return [_certain(constant(part, known)) for part in parts]
        case ast.Name(id=name) if name in known:
            return known[name]
        case ast.Attribute(value=ast.Name(id="self"), attr=name) if f"self.{name}" in known:
            return known[f"self.{name}"]
        case ast.Attribute(value=ast.Name(id="torch"), attr=name) if DTYPE.fullmatch(name):
            return name
        case ast.UnaryOp(op=ast.USub(), operand=inside):
            value = _certain(constant(inside, known))
            return f"-{value}" if value == "inf" else _number(value, operator.neg)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _ARITHMETIC:
            return _arithmetic(type(op), _certain(constant(left, known)), _certain(constant(right, known)))
        case ast.Call(func=ast.Name(id="float"), args=[ast.Constant(value=str(text))], keywords=[]):
            return text
        case ast.Call(func=ast.Attribute(value=ast.Name(id="torch"), attr="tensor"), args=[inside], keywords=[]):
            return constant(inside, known)
        case ast.Subscript(value=inside, slice=place):
            value, at = _certain(constant(inside, known)), _certain(constant(place, known))
            if isinstance(value, list) and isinstance(at, int) and -len(value) <= at < len(value):
                return value[at]
    raise UnreadableError(ast.unparse(node))


def _certain(value: Any) -> Any:
    if value is OPEN:
        raise NeedsValueError
    return value


def _number(value: Any, act: Callable[[Any], Any]) -> Any:
    if isinstance(value, int | float):
        return act(value)
    raise UnreadableError(repr(value))


def _arithmetic(kind: type[ast.AST], left: Any, right: Any) -> Any:
    try:
        if kind is ast.Mult and isinstance(left, list) != isinstance(right, list):
            many, times = (left, right) if isinstance(left, list) else (right, left)
            if isinstance(times, int) and len(many) * times <= 1000:
                return many * times
        if kind is ast.Add and isinstance(left, list) and isinstance(right, list):
            return left + right
        if isinstance(left, int | float) and isinstance(right, int | float):
            if kind is ast.Pow and (abs(right) > 64 or abs(left) > 2**16):
                raise UnreadableError("a power too large")
            return _ARITHMETIC[kind](left, right)
    except ArithmeticError as error:
        raise UnreadableError(str(error)) from None
    raise UnreadableError(f"{left!r} and {right!r}")


def dotted(node: ast.AST) -> str | None:
    """ "nn.functional.relu" of such an expression; None for any other."""  # noqa: D210
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if isinstance(node, ast.Name):
        return ".".join([node.id, *reversed(parts)])
    return None


def aliases(tree: ast.Module) -> dict[str, str]:
    """What the names of a file's imports stand for: {"F": "F", "Linear": "nn.Linear", "nn": "nn"}."""
    found: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.asname is not None:
                    found[alias.asname] = canonical(alias.name)
                else:
                    found[alias.name.split(".")[0]] = alias.name.split(".")[0]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                found[alias.asname or alias.name] = canonical(f"{node.module}.{alias.name}")
    return found


def canonical(name: str) -> str:
    """The document's form of torch's long names: torch.nn.Linear → nn.Linear, torch.nn.functional.x → F.x."""
    return spelling.short(name)


def resolved(node: ast.AST, names: Mapping[str, str]) -> str | None:
    """The canonical qualified name an expression stands for, through the file's imports."""
    name = dotted(node)
    if name is None:
        return None
    first, dot, rest = name.partition(".")
    if first not in names:
        return None
    return canonical(f"{names[first]}{dot}{rest}")
