"""What is wrong with a document as a structure, before any tensor is thought of: findings as data.

Cycles, unknown types, missing inputs, names, wires and parameters that cannot be. What shapes say is builder.infer's.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from builder.model import names, ports
from builder.model.graph import Graph, ModelGraph, Node
from builder.model.layout import order

if TYPE_CHECKING:
    from builder.catalog import Entry, Param


@dataclass(frozen=True)
class Fix:
    """What one click does about a finding: action records, in order."""

    label: str
    actions: tuple[dict[str, Any], ...]


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: a stable code, where it is, and one sentence saying what."""

    code: str
    message: str
    node: str | None = None
    param: str | None = None
    port: str | None = None
    severity: Literal["error", "warning"] = "error"
    fix: Fix | None = None

    def to_json(self) -> dict[str, Any]:
        """As it goes to the browser."""
        fix = {"label": self.fix.label, "actions": list(self.fix.actions)} if self.fix else None
        return {
            "code": self.code,
            "severity": self.severity,
            "node": self.node,
            "param": self.param,
            "port": self.port,
            "edge": None,
            "message": self.message,
            "detail": None,
            "shapes": None,
            "fix": fix,
        }


@dataclass
class _Seen:
    ids: set[str] = field(default_factory=set)


def check_structure(document: ModelGraph) -> list[Finding]:
    """Every structural finding of a document, in its order; empty when it can be written as Python."""
    found = list(_document(document))
    seen = _Seen()
    for graph in names.graphs(document):
        found += _names(graph, seen)
        found += _wires(graph)
        found += _cycles(graph)
        for node in graph.nodes:
            found += _node(document, graph, node)
    return found


def needs_trust(document: ModelGraph) -> bool:
    """Whether building the document runs Python somebody wrote: it has code nodes."""
    return any(node.type == "code" for graph in names.graphs(document) for node in graph.nodes)


def _document(document: ModelGraph) -> Iterator[Finding]:
    if not names.is_identifier(document.name):
        yield Finding("bad-name", f"The model's name {document.name!r} is not a name Python can use.")
    classes = {document.name}
    for block in document.blocks:
        if not names.is_identifier(block.name):
            yield Finding("bad-name", f"The block name {block.name!r} is not a name Python can use.")
        if block.name in classes:
            yield Finding("duplicate-name", f"Two of the document's classes are called {block.name}.")
        classes.add(block.name)

    def reaches(name: str, wanted: str, path: frozenset[str]) -> bool:
        block = document.blocks_by_name.get(name)
        if block is None or name in path:
            return False
        used = [other for node in block.nodes for other in ports.used_blocks(node)]
        return wanted in used or any(reaches(other, wanted, path | {name}) for other in used)

    for block in document.blocks:
        if reaches(block.name, block.name, frozenset()):
            yield Finding("recursive-block", f"Block {block.name} uses itself, so it would never end.")
    if not document.outputs:
        yield Finding("no-output", "The model returns nothing: add an output.", severity="warning")


def _names(graph: Graph, seen: _Seen) -> Iterator[Finding]:
    here: set[str] = set()
    for item in graph.items:
        if item.id in seen.ids:
            yield Finding("duplicate-id", f"The id {item.id} is used twice.", item.id)
        seen.ids.add(item.id)
        if not names.is_identifier(item.name):
            yield Finding("bad-name", f"{item.name!r} is not a name Python can use.", item.id)
        elif isinstance(item, Node) and item.name in names.MODULE_ATTRIBUTES:
            fresh = names.fresh(item.name, here)
            fix = Fix(f"rename to {fresh}", ({"action": "rename", "arguments": {"id": item.id, "name": fresh}},))
            message = f"A node cannot be called {item.name}: nn.Module has an attribute of that name."
            yield Finding("bad-name", message, item.id, fix=fix)
        elif item.name in here:
            fresh = names.fresh(item.name, here | {i.name for i in graph.items})
            fix = Fix(f"rename to {fresh}", ({"action": "rename", "arguments": {"id": item.id, "name": fresh}},))
            yield Finding("duplicate-name", f"Another item here is called {item.name} too.", item.id, fix=fix)
        here.add(item.name)


def _wires(graph: Graph) -> Iterator[Finding]:
    sources = {item.id for item in graph.sources}
    targets = {item.id for item in graph.targets}
    fed: set[tuple[str, str]] = set()
    for edge in graph.edges:
        off = {"action": "disconnect", "arguments": {"target": edge.target, "target_port": edge.target_port}}
        if edge.source not in sources:
            message = f"A wire comes from {edge.source!r}, which is not there."
            yield Finding("dangling-wire", message, edge.target, port=edge.target_port, fix=Fix("remove wire", (off,)))
        if edge.target not in targets:
            yield Finding("dangling-wire", f"A wire goes to {edge.target!r}, which is not there.", edge.source)
        if (edge.target, edge.target_port) in fed:
            message = f"Two wires feed {edge.target}.{edge.target_port}."
            yield Finding("two-wires", message, edge.target, port=edge.target_port)
        fed.add((edge.target, edge.target_port))
    for output in graph.outputs:
        if (output.id, "value") not in fed:
            yield Finding("unconnected", f"Nothing is connected to the output {output.name}.", output.id, port="value")


def _cycles(graph: Graph) -> Iterator[Finding]:
    stuck = {node.id for node in graph.nodes} - {node.id for node in order(graph)}
    # Of the nodes that can never run, those on the circle itself lead back to themselves.
    for node in graph.nodes:
        if node.id in stuck and _leads_back(graph, node.id, stuck):
            yield Finding("cycle", f"{node.name} depends on its own output: values only flow forward.", node.id)


def _leads_back(graph: Graph, start: str, within: set[str]) -> bool:
    front, seen = [start], set()
    while front:
        for edge in graph.outgoing.get(front.pop(), []):
            if edge.target == start:
                return True
            if edge.target in within and edge.target not in seen:
                seen.add(edge.target)
                front.append(edge.target)
    return False


def _node(document: ModelGraph, graph: Graph, node: Node) -> Iterator[Finding]:
    if node.shares is not None:
        owner = graph.nodes_by_id.get(node.shares)
        if owner is None or owner.type != node.type or owner.id == node.id:
            yield Finding("bad-share", f"{node.name} shares the weights of {node.shares!r}, which it cannot.", node.id)
    if node.type in ports.FLOW or node.type.startswith("block."):
        for name in ports.used_blocks(node):
            if name not in document.blocks_by_name:
                hint = names.near(name, document.blocks_by_name)
                yield Finding("no-such-block", f"{node.name}: there is no block {name!r}{hint or '.'}", node.id)
        if node.type in ports.FLOW and not ports.used_blocks(node):
            yield Finding("no-such-block", f"{node.name} needs a block to run.", node.id, param="block")
    elif node.type == "code":
        yield from _code(node)
    else:
        entry = ports.entry_of(node.type)
        if entry is None or entry.kind in {"optimizer", "scheduler"}:
            from builder.catalog import catalog

            hint = names.near(node.type, catalog().entries)
            yield Finding("unknown-type", f"{node.name}: there is no layer or op {node.type!r}{hint or '.'}", node.id)
            return
        yield from _params(entry, node)
    yield from _inputs(document, graph, node)


def _inputs(document: ModelGraph, graph: Graph, node: Node) -> Iterator[Finding]:
    wires = graph.incoming.get(node.id, {})
    fed = {ports.split_port(port)[0] for port in wires}
    for port in ports.inputs_of(document, node) or ():
        if port.required and port.name not in fed and port.name not in node.params:
            message = f"{node.name} needs {port.name}: nothing is connected there."
            yield Finding("unconnected", message, node.id, port=port.name)
    for wired in wires:
        if not names.is_identifier(ports.split_port(wired)[0]):
            yield Finding("bad-port", f"{node.name} has no input {wired!r}.", node.id, port=wired)


def _code(node: Node) -> Iterator[Finding]:
    for param in ("inputs", "outputs"):
        value = node.params.get(param, [])
        if not isinstance(value, list | tuple) or not all(names.is_identifier(name) for name in value):
            message = f"{node.name}: {param} is a list of names Python can use."
            yield Finding("bad-param", message, node.id, param=param)
    for param in ("source", "init", "prelude"):
        if not isinstance(node.params.get(param, ""), str):
            yield Finding("bad-param", f"{node.name}: {param} is text.", node.id, param=param)


def _params(entry: Entry, node: Node) -> Iterator[Finding]:
    known = entry.params_by_name
    for name, value in node.params.items():
        param = known.get(name)
        if param is None:
            if name in entry.inputs_by_name:
                continue
            off = {"action": "set_param", "arguments": {"id": node.id, "param": name}}
            message = f"{node.type} has no parameter {name}{names.near(name, known) or '.'}"
            yield Finding("unknown-param", message, node.id, param=name, fix=Fix(f"remove {name}", (off,)))
            continue
        wrong = wrong_value(param, value)
        if wrong:
            yield Finding("bad-param", f"{node.name}, {name}: {wrong}.", node.id, param=name)
    if node.shares is None:
        for param in entry.params:
            if param.required and not param.inferred and param.name not in node.params:
                message = f"{node.name} needs {param.name}."
                yield Finding("missing-param", message, node.id, param=param.name)


def wrong_value(param: Param, value: Any) -> str | None:
    """Why a value cannot be this parameter's, in words; None when it can."""
    if value is None:
        return None if param.nullable or not param.required else "a value is needed"
    if param.choices and value in param.choices:
        return None
    if param.kind == "bool":
        return None if isinstance(value, bool) else f"true or false is expected, got {value!r}"
    if param.kind == "int":
        return _number(param, value, whole=True)
    if param.kind == "float":
        return (
            None
            if (isinstance(value, str) and value in {"inf", "-inf", "nan"})
            or (isinstance(value, float) and not math.isfinite(value) and param.minimum is None)
            else _number(param, value, whole=False)
        )
    if param.kind == "choice" and param.choices:
        return f"one of {', '.join(map(str, param.choices))} is expected, got {value!r}"
    if param.kind in {"str", "dtype"}:
        return None if isinstance(value, str) else f"a text is expected, got {value!r}"
    if param.kind in {"ints", "floats", "shape"} and not param.tensor:
        return _numbers(param, value)
    return None


def _number(param: Param, value: Any, *, whole: bool) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int if whole else int | float) or not math.isfinite(value):
        return f"a {'whole ' if whole else ''}number is expected, got {value!r}"
    if param.minimum is not None and value < param.minimum:
        return f"at least {param.minimum:g} is expected, got {value}"
    return None


def _numbers(param: Param, value: Any) -> str | None:
    whole = param.kind != "floats"
    if not isinstance(value, list | tuple):
        return _number(param, value, whole=whole)
    for part in value:
        if part is not None:
            wrong = _number(param, part, whole=whole) if not isinstance(part, list | tuple) else None
            if wrong:
                return wrong
    return None
