"""Source → document, by reading alone: nothing of the source is run, and torch is not needed.

Reads back what emit writes, and modules as people write them: layers in `__init__`, calls, operators and methods in
`forward`, blocks as classes of their own. What the document has no words for stays, verbatim, as a code node.
"""

from __future__ import annotations

import ast
import contextlib
import re
from collections.abc import Mapping
from typing import Any

from builder.code.assembling import Assembly
from builder.code.literals import LiteralError, literal
from builder.code.parse_forward import Context, ForwardReader, UnsupportedError, verbatim
from builder.code.parse_init import InitReader, Members
from builder.code.reading import OPEN, NeedsValueError, UnreadableError, Use, aliases, constant, resolved
from builder.code.shapes_of_source import declared_shapes, guessed_shape
from builder.model import names
from builder.model.graph import Graph, ModelGraph
from builder.model.layout import arrange_all

MAX_SOURCE = 2_000_000


class ParseError(ValueError):
    """Source no document can be made of; the message names the line where there is one."""


def parse(source: str, *, name: str | None = None) -> ModelGraph:
    """The document of a module's source: of the class `name`, or of the last module class that no other one uses.

    Raises ParseError for what is not Python, holds no nn.Module with a forward (nor an nn.Sequential), or cannot be kept even as code.
    """
    if len(source) > MAX_SOURCE:
        raise ParseError(f"the source has {len(source)} characters; at most {MAX_SOURCE} are read")
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        raise ParseError(
            f"line {error.lineno}: {error.msg}" if error.lineno else f"not Python source: {error.msg}"
        ) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise ParseError(f"not Python source: {error}") from None
    source = _sequential_as_class(tree, source)
    reader = _FileReader(ast.parse(source), source)
    try:
        return reader.document(name)
    except UnsupportedError as error:
        raise ParseError(str(error)) from None
    except UnreadableError as error:
        raise ParseError(f"cannot be read as a model: {error}") from None
    except RecursionError:
        raise ParseError("nested too deeply to be read") from None


def _sequential_as_class(tree: ast.Module, source: str) -> str:
    """`model = nn.Sequential(…)` at the top of a file that defines no class is written as the class it stands for."""
    imports = aliases(tree)
    if any(isinstance(node, ast.ClassDef) for node in tree.body):
        return source
    for node in reversed(tree.body):
        match node:
            case ast.Assign(targets=[ast.Name()], value=ast.Call(func=function) as value) if (
                resolved(function, imports) == "nn.Sequential"
            ):
                lines = source.splitlines()
                made = "\n".join(
                    [
                        "class Net(nn.Module):",
                        "    def __init__(self):",
                        "        super().__init__()",
                        f"        self.layers = {ast.get_source_segment(source, value)}",
                        "",
                        "    def forward(self, x):",
                        "        return self.layers(x)",
                    ]
                )
                blank = [""] * ((node.end_lineno or node.lineno) - node.lineno + 1)
                lines[node.lineno - 1 : node.end_lineno] = blank
                return "\n".join([*lines, "from torch import nn", made, ""])
    return source


class _FileReader:
    """Reads one file: its imports, constants and classes; each class once for each set of arguments."""

    def __init__(self, tree: ast.Module, source: str) -> None:
        self.tree, self.lines = tree, source.splitlines()
        self.imports = aliases(tree)
        self.classes = {
            node.name: node for node in tree.body if isinstance(node, ast.ClassDef) and self._is_module(node, tree)
        }
        self.constants: dict[str, Any] = {}
        self.shapes = declared_shapes(tree)
        self.prelude = self._prelude()
        self.made: dict[tuple[str, str], str] = {}  # (class, arguments) → block
        self.taken: set[str] = set()
        self.blocks = ModelGraph(name="Blocks")
        self.reading: list[str] = []
        self.needs_values: set[str] = set()  # classes whose arguments say more than shapes do

    def _is_module(self, node: ast.ClassDef, tree: ast.Module) -> bool:
        local = {c.name: c for c in tree.body if isinstance(c, ast.ClassDef)}
        for base in node.bases:
            if resolved(base, self.imports) in {"nn.Module", "nn.modules.module.Module"}:
                return True
            if isinstance(base, ast.Name) and base.id in local and base.id != node.name:
                return False
        return False

    def _prelude(self) -> str:
        kept: list[ast.stmt] = []
        for node in self.tree.body:
            match node:
                case ast.ImportFrom(module="__future__"):
                    continue
                case ast.Import(names=found) | ast.ImportFrom(names=found) if all(map(self._is_emitted, found)):
                    continue
                case ast.ClassDef(name=name) if name in self.classes:
                    continue
                case ast.If(test=ast.Compare(left=ast.Name(id="__name__"))):
                    continue
                case ast.Expr(value=ast.Constant()):
                    continue
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    with contextlib.suppress(UnreadableError):
                        self.constants[name] = constant(value, self.constants)
            kept.append(node)
        text = ""
        for before, node in zip([None, *kept], kept, strict=False):
            apart = isinstance(node, ast.FunctionDef | ast.ClassDef) or isinstance(
                before, ast.FunctionDef | ast.ClassDef
            )
            text += ("" if before is None else "\n\n\n" if apart else "\n") + verbatim([node], self.lines)
        return text

    def _is_emitted(self, alias: ast.alias) -> bool:
        """Whether every emitted source has this name anyway: torch, nn and F."""
        name = alias.asname or alias.name
        return name in {"torch", "nn", "F"} and self.imports.get(name) == name

    # -- what parse_init asks -------------------------------------------------------------------------------------

    def has(self, name: str) -> bool:
        return name in self.classes

    def instance(self, name: str, arguments: Mapping[str, Any], places: list[Any]) -> Use:
        """The block of a class for these arguments; the same arguments give the same block."""
        function = _method(self.classes[name], "__init__")
        known = _bound(function, arguments, places) if function else {}
        if known and (name, "open") not in self.made and name not in self.needs_values:
            self._try_open(name, known)
        if (name, "open") in self.made:
            return Use(self.made[name, "open"])
        if any(value is OPEN for value in known.values()):
            raise NeedsValueError
        key = (name, repr(sorted(known.items())))
        if key not in self.made:
            if name in self.reading:
                raise UnsupportedError(f"class {name} makes instances of itself")
            number = sum(1 for other, _ in self.made if other == name)
            block = name if number == 0 else f"{name}{number + 1}"
            graph = self._graph(name, block, known)
            self.blocks = self.blocks.with_(blocks=(*self.blocks.blocks, graph))
            self.made[key] = block
        return Use(self.made[key])

    def _try_open(self, name: str, known: Mapping[str, Any]) -> None:
        """One block for all arguments, where these only say what the shapes that come in say too."""
        if name in self.reading:
            raise UnsupportedError(f"class {name} makes instances of itself")
        before = self.blocks, dict(self.made), set(self.taken), list(self.reading)
        try:
            graph = self._graph(name, name, dict.fromkeys(known, OPEN))
        except (NeedsValueError, UnreadableError, UnsupportedError):
            self.blocks, self.made, taken, self.reading = before
            self.taken.clear()
            self.taken |= taken
            self.needs_values.add(name)
            return
        if any(node.type == "code" for node in graph.nodes):  # code may use any argument
            self.blocks, self.made, taken, self.reading = before
            self.taken.clear()
            self.taken |= taken
            self.needs_values.add(name)
            return
        self.blocks = self.blocks.with_(blocks=(*self.blocks.blocks, graph))
        self.made[name, "open"] = name

    # -- classes ---------------------------------------------------------------------------------------------------

    def document(self, name: str | None) -> ModelGraph:
        if name is None:
            name = self._main_class()
        elif name not in self.classes:
            raise ParseError(f"there is no module class {name!r}{names.near(name, self.classes)}")
        function = _method(self.classes[name], "__init__")
        graph = self._graph(name, name, _bound(function, {}, []) if function else {}, is_model=True)
        fields = {field: getattr(graph, field) for field in Graph.model_fields}
        return arrange_all(ModelGraph(**fields, blocks=self.blocks.blocks))

    def _main_class(self) -> str:
        with_forward = [name for name, node in self.classes.items() if _method(node, "forward")]
        if not with_forward:
            raise ParseError("there is no nn.Module class with a forward in this source")
        used = {
            node.func.id
            for owner in self.classes.values()
            for node in ast.walk(owner)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        free = [name for name in with_forward if name not in used]
        return (free or with_forward)[-1]

    def _graph(self, name: str, called: str, known: Mapping[str, Any], *, is_model: bool = False) -> Graph:
        node = self.classes[name]
        forward = _method(node, "forward")
        if forward is None:
            raise UnsupportedError(f"class {name} has no forward")
        if forward.args.vararg or forward.args.kwarg or forward.args.kwonlyargs:
            raise UnsupportedError(f"line {forward.lineno}: forward of {name} takes * or ** arguments")
        self.reading.append(name)
        init = _method(node, "__init__")
        members = (
            InitReader(self.imports, self, self.lines).read(init, {**self.constants, **known}) if init else Members()
        )
        self.reading.remove(name)
        methods = {
            f.name: f for f in node.body if isinstance(f, ast.FunctionDef) and f.name not in {"__init__", "forward"}
        }
        by_code: set[str] = set()
        taken = set(self.taken)
        while True:  # members that turn out to be used by code are code everywhere: read again with that known
            before = set(by_code)
            self.taken.clear()
            self.taken |= taken
            graph = Assembly(called, self.taken, self.blocks)
            context = Context(
                self.imports, members, methods, self.constants, self.prelude, self.lines, dict(known), by_code
            )
            reader = ForwardReader(graph, context)
            self._inputs(forward, graph, reader, members, is_model=is_model)
            reader.read(forward)
            if context.by_code == before:
                return graph.finish()
            by_code = context.by_code

    def _inputs(
        self, forward: ast.FunctionDef, graph: Assembly, reader: ForwardReader, members: Members, *, is_model: bool
    ) -> None:
        arguments = forward.args.args[1:]
        optional = len(arguments) - len(forward.args.defaults)
        noted = self._noted_shapes(forward)
        for place, argument in enumerate(arguments):
            if place >= optional:
                default = forward.args.defaults[place - optional]
                if (
                    not _is_read(forward, argument.arg)
                    or not isinstance(default, ast.Constant)
                    or default.value is not None
                ):
                    reader.bind(ast.Name(id=argument.arg), reader.item(default))
                    continue
                if argument.arg not in noted:
                    reader.bind(ast.Name(id=argument.arg), reader.item(default))
                    continue
            shape, dtype = (
                noted.get(argument.arg)
                or (self.shapes.get(place) if is_model else None)
                or guessed_shape(forward, argument.arg, members)
            )
            reader.env[argument.arg] = graph.input(argument.arg, shape, dtype)

    def _noted_shapes(self, forward: ast.FunctionDef) -> dict[str, tuple[tuple[int | str, ...], str]]:
        """The `# x: (N, 1, 8, 8) int64` lines that emit writes below the def."""
        found = {}
        first = forward.body[0].lineno if forward.body else forward.lineno
        for line in self.lines[forward.lineno - 1 : first - 1]:
            match = re.match(r"\s*#\s*([A-Za-z_]\w*):\s*\(([^()]*)\)\s*(\w+)?\s*$", line)
            if match:
                parts = [part.strip() for part in match[2].split(",") if part.strip()]
                sizes = tuple(int(p) if p.isdigit() else p for p in parts)
                if all(isinstance(s, int) or names.is_identifier(s) for s in sizes):
                    found[match[1]] = (sizes, match[3] or "float32")
        return found


def _is_read(forward: ast.FunctionDef, name: str) -> bool:
    return any(isinstance(n, ast.Name) and n.id == name for s in forward.body for n in ast.walk(s))


def _method(node: ast.ClassDef, name: str) -> ast.FunctionDef | None:
    return next((f for f in node.body if isinstance(f, ast.FunctionDef) and f.name == name), None)


def _bound(function: ast.FunctionDef, named: Mapping[str, Any], places: list[Any]) -> dict[str, Any]:
    """Arguments of `__init__` by name, defaults filled in."""
    parameters = [argument.arg for argument in function.args.args[1:]]
    known: dict[str, Any] = {}
    defaults = function.args.defaults
    for parameter, default in zip(parameters[len(parameters) - len(defaults) :], defaults, strict=True):
        try:
            known[parameter] = constant(default, {})
        except UnreadableError:
            continue
    for argument, default_ in zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True):
        if default_ is not None:
            try:
                known[argument.arg] = constant(default_, {})
            except UnreadableError:
                continue
    known |= {**dict(zip(parameters, places, strict=False)), **named}
    for value in known.values():
        if value is OPEN:
            continue
        try:
            literal(value)
        except LiteralError as error:
            raise UnreadableError(str(error)) from None
    return known
