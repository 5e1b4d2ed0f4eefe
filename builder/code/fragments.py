"""Code nodes: a preserved fragment of Python becomes a method of its class, verbatim.

Params of a code node: `source` (the method's body), `inputs` and `outputs` (names), and optionally `init` (lines for
`__init__`) and `prelude` (lines for the top of the file: imports, functions, constants).
"""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Mapping

from builder.code.calls import EmitError, Wire, listed
from builder.model import names
from builder.model.graph import Node


def _names(node: Node, param: str) -> list[str]:
    found = node.params.get(param, [])
    if not isinstance(found, list | tuple) or not all(names.is_identifier(name) for name in found):
        raise EmitError(f"{node.name}: {param} of a code node is a list of Python identifiers, got {found!r}", node.id)
    return list(found)


def _text(node: Node, param: str) -> str:
    found = node.params.get(param, "")
    if not isinstance(found, str):
        raise EmitError(f"{node.name}: {param} of a code node is text", node.id)
    text = textwrap.dedent(found).strip("\n")
    try:
        ast.parse(text if param != "source" else f"def _():\n{textwrap.indent(text or 'pass', '    ')}")
    except (SyntaxError, ValueError) as error:
        raise EmitError(f"{node.name}: {error}", node.id) from None
    return text


def _lines(text: str, indent: str) -> list[str]:
    return textwrap.indent(text, indent).splitlines() if text.strip() else []


def prelude_lines(node: Node) -> list[str]:
    """Lines the fragment needs at the top of the file."""
    text = _text(node, "prelude")
    return [text] if text.strip() else []


def init_lines(node: Node, written: set[str]) -> list[str]:
    """Lines the fragment needs in `__init__`, without statements another fragment has `written` there already."""
    text = _text(node, "init")
    lines = text.splitlines()
    found: list[str] = []
    for statement in ast.parse(text).body:
        part = "\n".join(lines[statement.lineno - 1 : statement.end_lineno])
        if part not in written:
            written.add(part)
            found += _lines(part, "        ")
    return found


def returns_itself(source: str) -> bool:
    """Whether a fragment has a return of its own (outside functions it defines)."""
    try:
        body = ast.parse(f"def _():\n{textwrap.indent(source or 'pass', '    ')}").body[0]
    except (SyntaxError, ValueError):
        return False

    def has(node: ast.AST) -> bool:
        return any(
            isinstance(child, ast.Return)
            or (
                not isinstance(child, ast.FunctionDef | ast.Lambda | ast.AsyncFunctionDef | ast.ClassDef) and has(child)
            )
            for child in ast.iter_child_nodes(node)
        )

    return has(body)


def method_lines(node: Node) -> list[str]:
    """The fragment as a method that takes its inputs and returns its outputs."""
    inputs, outputs = _names(node, "inputs"), _names(node, "outputs")
    source = _text(node, "source")
    arguments = "".join(f", {name}" for name in inputs)
    body = _lines(source, "        ")
    if outputs and not returns_itself(source):
        body.append(f"        return {', '.join(outputs)}")
    return [f"    def {node.name}(self{arguments}):", *(body or ["        pass"])]


def call(node: Node, wires: Mapping[str, Wire]) -> str:
    """The call of that method in forward."""
    arguments = [listed(wires[name]) if name in wires else "..." for name in _names(node, "inputs")]
    return f"self.{node.name}({', '.join(arguments)})"
