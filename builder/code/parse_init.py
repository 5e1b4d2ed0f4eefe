"""`__init__` → the modules a class holds. Reads expressions such as nn.Conv2d(1, 16, 3); runs nothing."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from builder.code.reading import OPEN, Layer, Made, NeedsValueError, Several, UnreadableError, Use, constant, resolved
from builder.model import names, ports


class Classes(Protocol):
    """The module classes of the file being read."""

    def instance(self, name: str, arguments: Mapping[str, Any], places: list[Any]) -> Use:
        """The block that a class becomes for these arguments."""
        ...

    def has(self, name: str) -> bool:
        """Whether the file defines this module class."""
        ...


@dataclass
class Members:
    """What `self` holds after `__init__`: modules, constants, and the statements that made what cannot be read."""

    modules: dict[str, Made] = field(default_factory=dict)
    constants: dict[str, Any] = field(default_factory=dict)
    statements: dict[str, ast.stmt] = field(default_factory=dict)
    opaque: dict[str, ast.stmt] = field(default_factory=dict)
    locals: dict[str, Any] = field(default_factory=dict)


class InitReader:
    """Reads the `__init__` of one class."""

    def __init__(self, imports: Mapping[str, str], classes: Classes, lines: list[str]) -> None:
        self.imports, self.classes, self.lines = imports, classes, lines

    def read(self, function: ast.FunctionDef, known: Mapping[str, Any]) -> Members:
        """The members after `__init__` with the given arguments."""
        found = Members()
        scope = dict(known)
        for statement in function.body:
            self._statement(statement, scope, found)
        return found

    def _statement(self, statement: ast.stmt, scope: dict[str, Any], found: Members) -> None:
        match statement:
            case ast.Expr(value=ast.Constant()):
                return
            case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Call(func=ast.Name(id="super"))))):
                return
            case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Tuple(elts=values)) if len(targets) == len(
                values
            ) and all(_is_member(target) for target in targets):
                for target, value in zip(targets, values, strict=True):
                    self._assigned(target, value, statement, scope, found)
            case ast.Assign(targets=[ast.Name() | ast.Attribute() as target], value=value) if isinstance(
                target, ast.Name
            ) or _is_member(target):
                self._assigned(target, value, statement, scope, found)
            case ast.AnnAssign(target=ast.Attribute() as target, value=ast.expr() as value) if _is_member(target):
                self._assigned(target, value, statement, scope, found)
            case ast.Pass():
                return
            case _:
                found.opaque[f"={statement.lineno}"] = statement

    def _assigned(
        self, target: ast.expr, value: ast.expr, statement: ast.stmt, scope: dict[str, Any], found: Members
    ) -> None:
        """A member or a local gets a value; `statement` is where."""
        if isinstance(target, ast.Name):
            try:
                scope[target.id] = found.locals[target.id] = _settled(constant(value, scope))
            except UnreadableError:
                found.opaque[f"={target.id}"] = statement
        elif isinstance(target, ast.Attribute):
            name = target.attr
            found.statements[name] = statement
            try:
                found.modules[name] = self.made(value, scope)
            except UnreadableError:
                try:
                    scope[f"self.{name}"] = found.constants[name] = _settled(constant(value, scope))
                except UnreadableError:
                    found.opaque[name] = statement

    def made(self, node: ast.expr, scope: Mapping[str, Any]) -> Made:
        """The module an expression makes. Raises UnreadableError."""
        if not isinstance(node, ast.Call):
            raise UnreadableError(ast.unparse(node))
        if isinstance(node.func, ast.Name) and self.classes.has(node.func.id):
            places = [constant(argument, scope) for argument in node.args]
            named = {k.arg: constant(k.value, scope) for k in node.keywords if k.arg}
            return self.classes.instance(node.func.id, named, places)
        type_ = resolved(node.func, self.imports)
        if type_ in {"nn.Sequential", "nn.ModuleList"} and not node.keywords:
            parts = self._parts(node.args, scope, unpack=type_ == "nn.ModuleList")
            return Several(tuple(parts), runs=type_ == "nn.Sequential")
        entry = ports.entry_of(type_) if type_ and type_.startswith("nn.") else None
        if entry is None or type_ is None:
            raise UnreadableError(ast.unparse(node))
        own = [param for param in entry.params if not param.call]
        if len(node.args) > len(own):
            raise UnreadableError(f"{type_} with {len(node.args)} arguments by place")
        params = {own[i].name: constant(argument, scope) for i, argument in enumerate(node.args)}
        for keyword in node.keywords:
            if keyword.arg is None or keyword.arg not in entry.params_by_name:
                raise UnreadableError(f"{type_} with {keyword.arg}")
            params[keyword.arg] = constant(keyword.value, scope)
        for name in [name for name, value in params.items() if value is OPEN]:
            if not entry.params_by_name[name].inferred:
                raise NeedsValueError
            del params[name]  # what comes in says it
        return Layer(type_, params, self._label(node))

    def _label(self, node: ast.Call) -> str | None:
        """The name emit writes behind a layer in a chain: `nn.ReLU(),  # act1 (N, 16)`."""
        line = self.lines[(node.end_lineno or node.lineno) - 1]
        match = re.search(r"#\s*([A-Za-z_]\w*)(\s+\(.*\))?\s*$", line)
        return match[1] if match and names.is_identifier(match[1]) else None

    def _parts(self, arguments: list[ast.expr], scope: Mapping[str, Any], *, unpack: bool) -> list[Made]:
        found: list[Made] = []
        for argument in arguments:
            match argument:
                case ast.Starred(value=inside):
                    found += self._listed(inside, scope)
                case ast.List() | ast.Tuple() | ast.ListComp() | ast.GeneratorExp() if unpack:
                    found += self._listed(argument, scope)
                case _:
                    found.append(self.made(argument, scope))
        return found

    def _listed(self, node: ast.expr, scope: Mapping[str, Any]) -> list[Made]:
        match node:
            case ast.List(elts=parts) | ast.Tuple(elts=parts):
                return self._parts(parts, scope, unpack=False)
            case (
                ast.ListComp(elt=inside, generators=[ast.comprehension(target=ast.Name(id=name), iter=over, ifs=[])])
                | ast.GeneratorExp(
                    elt=inside, generators=[ast.comprehension(target=ast.Name(id=name), iter=over, ifs=[])]
                )
            ):
                return [self.made(inside, {**scope, name: value}) for value in counted(over, scope)]
        raise UnreadableError(ast.unparse(node))


def _is_member(node: ast.expr) -> bool:
    """Whether an expression is `self.name`."""
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self"


def _settled(value: Any) -> Any:
    if value is OPEN:
        raise NeedsValueError
    return value


def counted(node: ast.expr, scope: Mapping[str, Any]) -> list[Any]:
    """What a loop runs over: range(…) of constants, or a list of constants. Raises UnreadableError."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range" and not node.keywords:
        limits = [_settled(constant(argument, scope)) for argument in node.args]
        if all(isinstance(limit, int) for limit in limits) and 1 <= len(limits) <= 3:
            values = list(range(*limits)[:1001])
            if len(values) <= 1000:
                return values
        raise UnreadableError(ast.unparse(node))
    values = constant(node, scope)
    if isinstance(values, list):
        return values
    raise UnreadableError(ast.unparse(node))
