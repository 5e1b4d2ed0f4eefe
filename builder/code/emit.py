"""Document → source: stand-alone, readable Python that is what runs.

One class per block and one for the model; layers made in `__init__` in the order their values flow, so that a seed
draws the same weights as for the same layers written by hand; `forward` with the shape of every value; a main part
that tries it. The text is a pure function of the document and its shapes.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from builder.code.calls import EmitError
from builder.code.classes import ClassText, write_class
from builder.code.facts import Facts
from builder.code.main_part import main_part
from builder.code.parameters_of_blocks import parameters_of_blocks
from builder.code.reach import contributing, returning
from builder.code.source import Source
from builder.model import names, ports
from builder.model.graph import Graph, ModelGraph

if TYPE_CHECKING:
    from builder.infer.report import Report

__all__ = ["EmitError", "Source", "emit"]


def emit(graph: ModelGraph, report: Report | Mapping[str, Any] | None = None) -> Source:
    """Write a document as Python that imports torch only.

    `report` is what `builder.check` found (or its JSON): shapes for the comments and the parameters that follow from
    them. Without one the document is checked first, if torch is there. Nodes that feed nothing the model returns are
    left out. Raises EmitError, with the node's id, for what cannot be written: a cycle, an unknown type, a bad name.
    """
    facts = Facts.of(graph, report)
    _refuse_bad_names(graph)
    blocks = _used_blocks(graph)
    told = parameters_of_blocks(graph, blocks, facts)
    classes = [write_class(graph, block, facts, told) for block in blocks]
    model = write_class(graph, graph, facts, told, is_model=True)
    parts = [*classes, model]
    preludes = list(dict.fromkeys(line for part in parts for line in part.prelude))
    body = "\n\n\n".join("\n".join(part.lines) for part in parts)
    main = main_part(graph, facts, model)
    header = ["import torch"]
    if any(_uses_functional(part) for part in parts):
        header.append("import torch.nn.functional as F")
    header.append("from torch import nn")
    head = "\n".join(header + (["", *preludes] if preludes else [])) + "\n\n\n"
    text = f"{head}{body}\n\n\n{main}\n"
    return Source(text, *_map(graph, parts, first=head.count("\n") + 1))


def _uses_functional(part: ClassText) -> bool:
    text = "\n".join(part.lines)
    if "F." not in text:
        return False
    tree = ast.parse(text)
    return any(isinstance(node, ast.Name) and node.id == "F" for node in ast.walk(tree))


def _refuse_bad_names(document: ModelGraph) -> None:
    classes = {document.name}
    if not names.is_identifier(document.name):
        raise EmitError(f"the model's name {document.name!r} is not a Python identifier")
    for block in document.blocks:
        if not names.is_identifier(block.name) or block.name in classes:
            raise EmitError(f"the block name {block.name!r} is not a Python identifier of its own")
        classes.add(block.name)
    for graph in names.graphs(document):
        seen: set[str] = set()
        for item in graph.items:
            if not names.is_identifier(item.name):
                raise EmitError(f"the name {item.name!r} is not a Python identifier", item.id)
        for node in graph.nodes:
            if node.name in names.MODULE_ATTRIBUTES:
                raise EmitError(f"a node cannot be called {node.name!r}: nn.Module has that attribute", node.id)
            if node.name in seen:
                raise EmitError(f"two nodes are called {node.name!r}", node.id)
            seen.add(node.name)


def _used_blocks(document: ModelGraph) -> list[Graph]:
    """The blocks the model reaches, each after the blocks it uses itself."""
    found: dict[str, Graph] = {}

    def visit(graph: Graph, path: tuple[str, ...]) -> None:
        for node in contributing(returning(graph)):
            for name in ports.used_blocks(node):
                block = document.blocks_by_name.get(name)
                if block is None:
                    raise EmitError(f"there is no block {name!r}{names.near(name, document.blocks_by_name)}", node.id)
                if name in path:
                    raise EmitError(f"block {name!r} uses itself", node.id)
                if name not in found:
                    visit(block, (*path, name))
                    found[name] = block

    visit(document, ())
    return list(found.values())


def _map(
    document: ModelGraph, parts: list[ClassText], first: int
) -> tuple[dict[str, dict[str, Any]], dict[str, list[int]]]:
    paths: dict[str, list[str]] = {}
    by_name = {part.name: part for part in parts}

    def walk(part: ClassText, prefix: str) -> None:
        for node, path in part.modules.items():
            paths.setdefault(node, []).append(prefix + path)
        for class_name, path in part.instances:
            walk(by_name[class_name], f"{prefix}{path}.")

    walk(parts[-1], "")
    found: dict[str, dict[str, Any]] = {}
    spans: dict[str, list[int]] = {}
    line = first
    for part in parts:
        spans[part.name] = [line, line + len(part.lines) - 1]
        for node in part.nodes:
            modules = paths.get(node, [])
            found[node] = {
                "module": modules[0] if modules else None,
                "modules": modules,
                "init": _shifted(part.init.get(node), line),
                "forward": _shifted(part.forward.get(node), line),
            }
        line += len(part.lines) + 2
    for graph in names.graphs(document):
        for node_ in graph.nodes:
            found.setdefault(node_.id, {"module": None, "modules": [], "init": None, "forward": None})
    return found, spans


def _shifted(lines: tuple[int, int] | None, by: int) -> list[int] | None:
    return [lines[0] + by, lines[1] + by] if lines else None
