"""`forward` → nodes and wires: each statement is followed symbolically; what cannot be followed stays as code.

Neighbouring statements that cannot be read become one code node, verbatim, with the names it reads and writes as
its inputs and outputs.
"""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from builder.code.assembling import Assembly, Value
from builder.code.parse_calls import (
    COMPARE,
    Const,
    Item,
    binary,
    call_module,
    call_op,
    is_value,
    item_of,
)
from builder.code.parse_flow import read_flow, read_steps
from builder.code.parse_init import Members, counted
from builder.code.reading import Several, Size, UnreadableError, Wire, constant, resolved
from builder.model import names


@dataclass
class Context:
    """What is known around a forward: imports, members, methods, module-level statements, the file's lines."""

    imports: Mapping[str, str]
    members: Members
    methods: Mapping[str, ast.FunctionDef]
    constants: Mapping[str, Any]
    prelude: str
    lines: list[str]
    arguments: Mapping[str, Any] = field(default_factory=dict)  # of __init__
    by_code: set[str] = field(default_factory=set)  # members that only code may use


class ForwardReader:
    """Follows one forward."""

    def __init__(self, graph: Assembly, context: Context) -> None:
        self.graph, self.context = graph, context
        self.env: dict[str, Item] = {}
        self.pending: list[ast.stmt] = []
        self.returned = False

    def read(self, function: ast.FunctionDef) -> None:
        """All statements, in order; the graph then has its outputs."""
        body = list(function.body)
        taken = 0  # statements before this one are in a node already
        for place, statement in enumerate(body):
            if self.returned:
                break
            if place < taken:
                continue
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                continue
            mark, env = self.graph.mark(), dict(self.env)
            try:
                if self.pending and self._touched(statement):
                    raise UnreadableError("reads what code before it wrote")  # noqa: TRY301
                if not self.pending:
                    taken = place + read_steps(self, body[place:])
                    if taken > place:
                        continue
                self.statement(statement)
            except UnreadableError:
                self.graph.back(mark)
                self.env = env
                self._keep_as_code(statement, body[place + 1 :])
        if not self.returned:
            self._flush(body[-1:], last=True)

    # -- statements ----------------------------------------------------------------------------------------------

    def statement(self, statement: ast.stmt) -> None:
        match statement:
            case ast.Assign(targets=[target], value=value):
                self.bind(target, self.item(value))
            case ast.AnnAssign(target=ast.Name() as target, value=ast.expr() as value):
                self.bind(target, self.item(value))
            case ast.AugAssign(target=ast.Name(id=name) as target, op=op, value=value):
                # In place on a tensor and out of place give the same values, but not where another name sees it.
                left = self.env.get(name)
                if left is None or sum(1 for item in self.env.values() if item == left) > 1:
                    raise UnreadableError("an in-place operation on a value with two names")
                self.bind(target, binary(self.graph, type(op), left, self.item(value)))
            case ast.Return(value=ast.expr() as value):
                found = self.item(value)
                if not is_value(found):
                    raise UnreadableError("what is returned")
                values: list[Any] = list(found) if isinstance(found, tuple | list) else self._apart(found)
                self.graph.returns(values)
                self.returned = True
            case ast.For(target=ast.Name(id=name), iter=over, body=body, orelse=[]):
                if not read_flow(self, statement):
                    for each in self._loop(over):
                        self.env[name] = each
                        for inner in body:
                            self.statement(inner)
            case ast.Pass():
                pass
            case _:
                if not read_flow(self, statement):
                    raise UnreadableError(ast.unparse(statement))

    def _apart(self, value: Item) -> list[Value]:
        """What a single returned name gives: its parts when it is a tuple of known length."""
        assert isinstance(value, Wire)
        structure = self.graph.structure(value)
        if isinstance(structure, tuple) and not structure[0].many:
            return [part for place in range(len(structure)) if (part := self.graph.part(value, place)) is not None]
        return [value]

    def _loop(self, over: ast.expr) -> list[Item]:
        try:
            return [Const(value) for value in counted(over, self.scope())]
        except UnreadableError:
            found = self.item(over)
            if isinstance(found, Several):
                return list(found.parts)
            raise

    def bind(self, target: ast.expr, value: Item) -> None:
        """Give a value its name, or its parts theirs."""
        match target:
            case ast.Name(id=name):
                self.env[name] = value
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                if isinstance(value, tuple | list):
                    if len(value) != len(parts):
                        raise UnreadableError("a tuple of another length")
                    for part, item in zip(parts, value, strict=True):
                        self.bind(part, item)
                    return
                if not isinstance(value, Wire):
                    raise UnreadableError(ast.unparse(target))
                for place, part in enumerate(parts):
                    piece = self.graph.part(value, place)
                    if piece is None:
                        raise UnreadableError("one tensor taken apart")
                    self.bind(part, piece)
            case _:
                raise UnreadableError(ast.unparse(target))

    # -- expressions ---------------------------------------------------------------------------------------------

    def scope(self) -> dict[str, Any]:
        """Names of constants here."""
        own = {f"self.{name}": value for name, value in self.context.members.constants.items()}
        local = {name: item.value for name, item in self.env.items() if isinstance(item, Const)}
        return {**self.context.constants, **own, **local}

    def item(self, node: ast.expr) -> Item:
        """What an expression is. Raises UnreadableError."""
        match node:
            case ast.Name(id=name) if name in self.env:
                return self.env[name]
            case ast.Attribute(value=ast.Name(id="self"), attr="training"):
                return Const("self.training")
            case ast.Attribute(value=ast.Name(id="self"), attr=name) if name in self.context.members.modules:
                if name in self.context.by_code:
                    raise UnreadableError(f"self.{name} is used by code")
                return self.context.members.modules[name]
            case ast.Attribute(value=inside, attr="shape"):
                value = self.item(inside)
                if isinstance(value, Wire):
                    return self._sizes(value)
            case ast.Subscript(value=ast.Attribute(value=inside, attr="shape"), slice=place):
                value, at = self.item(inside), constant(place, self.scope())
                if isinstance(value, Wire) and isinstance(at, int) and at >= 0:
                    return Size(value, at)
            case ast.Subscript(value=inside, slice=place):
                try:
                    known: Item | None = Const(constant(place, self.scope()))
                except UnreadableError:
                    known = None
                return item_of(self.graph, self.item(inside), place, known)
            case ast.BinOp(left=left, op=op, right=right):
                try:
                    return Const(constant(node, self.scope()))
                except UnreadableError:
                    return binary(self.graph, type(op), self.item(left), self.item(right))
            case ast.UnaryOp(op=ast.USub(), operand=inside) if not isinstance(inside, ast.Constant):
                return call_op(self.graph, "torch.neg", [self.item(inside)], {})
            case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in COMPARE:
                return call_op(self.graph, COMPARE[type(op)], [self.item(left), self.item(right)], {})
            case ast.Tuple(elts=parts):
                items = tuple(self.item(part) for part in parts)
                if items and is_value(items):
                    return items  # type: ignore[return-value]
            case ast.List(elts=parts):
                listed = [self.item(part) for part in parts]
                if listed and is_value(listed):
                    return listed  # type: ignore[return-value]
            case ast.Call(func=ast.Name(id="float"), args=[ast.Constant(value=str())]):
                return Const(constant(node, self.scope()))
            case ast.Call():
                return self._call(node)
        return Const(constant(node, self.scope()))

    def _sizes(self, value: Wire) -> tuple[Size, ...]:
        """x.shape as something that can be taken apart, where the number of dimensions is known."""
        for item in self.graph.inputs:
            if item.id == value.node:
                return tuple(Size(value, i) for i in range(len(item.shape)))
        raise UnreadableError("the shape of a value inside")

    def _call(self, node: ast.Call) -> Item:
        if any(isinstance(a, ast.Starred) for a in node.args) or any(k.arg is None for k in node.keywords):
            raise UnreadableError(ast.unparse(node))
        function = node.func
        name = resolved(function, self.context.imports)
        if name is not None and name.split(".")[0] in {"torch", "F"}:
            return call_op(self.graph, name, *self._arguments(node))
        match function:
            case ast.Attribute(value=ast.Name(id="self"), attr=attr):
                if attr in self.context.methods:
                    return self._method(self.context.methods[attr], node)
                made = self.item(function)
                if isinstance(made, Several) and not made.runs:
                    raise UnreadableError("a list of modules is called")
                return call_module(self.graph, made, attr, *self._arguments(node), None)  # type: ignore[arg-type]
            case ast.Subscript(value=ast.Attribute(value=ast.Name(id="self"), attr=attr)):
                made = self.item(function)
                place = constant(function.slice, self.scope())
                path = f"{attr}.{place}"
                label = f"{attr}_{place}" if isinstance(place, int) and place >= 0 else ""
                return call_module(self.graph, made, path, *self._arguments(node), label)  # type: ignore[arg-type]
            case ast.Name(id=local) if local in self.env:
                made = self.env[local]
                path, label = self._place_of(made)
                return call_module(self.graph, made, path, *self._arguments(node), label)  # type: ignore[arg-type]
            case ast.Attribute(value=receiver, attr=method):
                value = self.item(receiver)
                if isinstance(value, Wire):
                    places, named = self._arguments(node)
                    if method == "size" and len(places) == 1 and isinstance(places[0], Const):
                        return Size(value, places[0].value)
                    return call_op(self.graph, f"Tensor.{method}", [value, *places], named)
        raise UnreadableError(ast.unparse(node))

    def _place_of(self, made: Item) -> tuple[str, str]:
        """Where a module of a list is kept: "blocks.2"; its node is then called blocks_2."""
        for attr, held in self.context.members.modules.items():
            if isinstance(held, Several) and attr not in self.context.by_code:
                for place, part in enumerate(held.parts):
                    if part is made:
                        return f"{attr}.{place}", f"{attr}_{place}"
        raise UnreadableError("what is called")

    def _arguments(self, node: ast.Call) -> tuple[list[Item], dict[str, Item]]:
        return [self.item(a) for a in node.args], {k.arg: self.item(k.value) for k in node.keywords if k.arg}

    # -- code ----------------------------------------------------------------------------------------------------

    def _method(self, method: ast.FunctionDef, node: ast.Call) -> Value:
        """A method of the class is a code node of its own: its body as it stands."""
        places, named = self._arguments(node)
        parameters = [argument.arg for argument in method.args.args[1:]]
        given = dict(zip(parameters, places, strict=False)) | named
        if (
            method.args.vararg
            or method.args.kwarg
            or set(given) != set(parameters)
            or not all(map(is_value, given.values()))
        ):
            raise UnreadableError(f"self.{method.name}")
        body = list(method.body)
        outputs: list[str] = []
        match body[-1]:
            case _ if any(_returns(statement) for statement in body[:-1]):
                outputs = _returned_names(body)
            case ast.Return(value=ast.Name(id=one)):
                outputs, body = [one], body[:-1]
            case ast.Return(value=ast.Tuple(elts=parts)) if all(isinstance(p, ast.Name) for p in parts):
                outputs, body = [p.id for p in parts if isinstance(p, ast.Name)], body[:-1]
            case ast.Return(value=ast.Tuple(elts=parts)):
                outputs = [f"output{i + 1}" for i in range(len(parts))]
            case ast.Return(value=ast.expr()):
                outputs = ["output"]
        if outputs and not all(map(names.is_identifier, outputs)):
            raise UnreadableError(f"self.{method.name}")
        params = self._code_params(body, parameters, outputs)
        return self.graph.node("code", params, given, name=method.name)  # type: ignore[arg-type]

    def _touched(self, statement: ast.stmt) -> bool:
        written = {n for kept in self.pending for n in _names(kept, ast.Store)}
        return bool(written & _names(statement, ast.Load))

    def _keep_as_code(self, statement: ast.stmt, rest: list[ast.stmt]) -> None:
        self.pending.append(statement)
        following = rest[0] if rest else None
        if _returns(statement):
            # Whatever follows a return that may or may not happen belongs to the same fragment.
            self.pending += rest
            self._flush([], last=True)
        elif following is None or not self._unreadable_alone(following):
            self._flush(rest)

    def _unreadable_alone(self, statement: ast.stmt) -> bool:
        """Whether the next statement would be code too: then both are one fragment."""
        mark, env, returned = self.graph.mark(), dict(self.env), self.returned
        outputs = len(self.graph.outputs)
        try:
            for name in {n for kept in self.pending for n in _names(kept, ast.Store)}:
                self.env[name] = Wire("\0pending")
            self.statement(statement)
        except UnreadableError:
            return True
        finally:
            del self.graph.outputs[outputs:]
            self.graph.back(mark)
            self.env, self.returned = env, returned
        return False

    def _flush(self, rest: list[ast.stmt], *, last: bool = False) -> None:
        if not self.pending:
            if last and not self.returned:
                raise UnreadableError("forward returns nothing")
            return
        statements, self.pending = self.pending, []
        reads = _free(statements)
        inputs = [name for name in reads if name in self.env and is_value(self.env[name])]
        lead = []
        for name in reads:
            item = self.env.get(name)
            if isinstance(item, Size):
                lead.append(f"{name} = {name}_of.size({item.dim})")
            elif isinstance(item, Const):
                lead.append(f"{name} = {item.value!r}")
        sized = {f"{n}_of": item.of for n in reads if isinstance(item := self.env.get(n), Size)}
        ends = last and any(_returns(statement) for statement in statements)
        written = sorted({n for s in statements for n in _names(s, ast.Store)})
        later = {n for s in rest for n in _names(s, ast.Load)}
        outputs = [name for name in written if name in later]
        if ends:
            outputs = _returned_names(statements)
        params = self._code_params(statements, [*inputs, *sized], outputs, lead)
        wires: dict[str, Any] = {**{name: self.env[name] for name in inputs}, **sized}
        made = self.graph.node("code", params, wires)
        values = [Wire(made.node, (place,)) for place in range(len(outputs))]
        if len(values) == 1:
            values = [made]
        for name, value in zip(outputs, values, strict=True):
            self.env[name] = value
        if ends:
            self.graph.returns(values)
            self.returned = True

    def _code_params(
        self, body: list[ast.stmt], inputs: list[str], outputs: list[str], lead: list[str] | None = None
    ) -> dict[str, Any]:
        source = "\n".join([*(lead or []), verbatim(body, self.context.lines)] if body else [])
        params: dict[str, Any] = {"source": source, "inputs": list(inputs), "outputs": outputs}
        members = self.context.members
        used = {
            node.attr
            for statement in body
            for node in ast.walk(statement)
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self"
        }
        missing = sorted(used & set(self.context.methods))
        if missing:
            raise UnsupportedError(f"a method that calls self.{missing[0]}")
        wanted = [name for name in members.statements if name in used]
        self.context.by_code |= {name for name in wanted if name in members.modules}
        if wanted:
            loose = [statement for name, statement in members.opaque.items() if name.startswith("=")]
            statements = sorted({*loose, *(members.statements[name] for name in wanted)}, key=lambda s: s.lineno)
            needed = {n for statement in statements for n in _names(statement, ast.Load)}
            scope = {**self.context.arguments, **members.locals}
            known = [f"{name} = {value!r}" for name, value in scope.items() if name in needed]
            params["init"] = "\n".join([*known, *(verbatim([s], self.context.lines) for s in statements)])
        if self.context.prelude:
            needed = {n for s in body for n in _names(s, ast.Load)}
            known_names = _names(ast.parse(self.context.prelude), ast.Store) | _defined(self.context.prelude)
            if needed & known_names or wanted:
                params["prelude"] = self.context.prelude
        return params


class UnsupportedError(ValueError):
    """Source that has no place in a document even as code."""


def verbatim(statements: list[ast.stmt], lines: list[str]) -> str:
    """The very lines of some statements, comments between them included, without their common indent."""
    starts = [d.lineno for s in statements for d in getattr(s, "decorator_list", ())]
    first = min([*starts, *(statement.lineno for statement in statements)])
    last = max(statement.end_lineno or statement.lineno for statement in statements)
    return textwrap.dedent("\n".join(lines[first - 1 : last]))


def _names(node: ast.AST, kind: type[ast.expr_context]) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, kind)}


def _defined(source: str) -> set[str]:
    found: set[str] = set()
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
    return found


def _free(statements: list[ast.stmt]) -> list[str]:
    """Names that are read before the fragment itself writes them, in the order of their reading."""
    written: set[str] = set()
    found: list[str] = []
    for statement in statements:
        reads = [n.id for n in ast.walk(statement) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)]
        if isinstance(statement, ast.AugAssign) and isinstance(statement.target, ast.Name):
            reads.append(statement.target.id)
        found += [name for name in dict.fromkeys(reads) if name not in written and name not in found]
        if not isinstance(statement, ast.If | ast.For | ast.While | ast.With | ast.Try):
            written |= _names(statement, ast.Store)
        else:  # what one way through writes may still be read from before on the other
            found += [n for n in sorted(_names(statement, ast.Store)) if n not in written and n not in found]
            written |= _names(statement, ast.Store)
    return found


def _returns(statement: ast.AST) -> bool:
    if isinstance(statement, ast.Return):
        return True
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
        return False
    return any(_returns(child) for child in ast.iter_child_nodes(statement))


def _returned_names(statements: list[ast.stmt]) -> list[str]:
    """Names for what a fragment returns: as many as its returns give."""
    counts = set()
    for statement in statements:
        for node in ast.walk(statement):
            if isinstance(node, ast.Return):
                counts.add(len(node.value.elts) if isinstance(node.value, ast.Tuple) else 1)
    if len(counts) != 1:
        raise UnsupportedError("forward returns different numbers of values on different ways")
    count = counts.pop()
    return ["output"] if count == 1 else [f"output{i + 1}" for i in range(count)]


__all__ = ["Context", "ForwardReader", "UnsupportedError", "verbatim"]
