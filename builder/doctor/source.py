"""Reads the user's source where the running program does not tell: a method named and never called."""

from __future__ import annotations

import ast
from functools import lru_cache
from pathlib import Path

from builder.doctor.finding import Place


@lru_cache(maxsize=64)
def _tree(file: str) -> ast.Module | None:
    try:
        return ast.parse(Path(file).read_text(encoding="utf-8"))
    except (OSError, SyntaxError, ValueError):
        return None


def not_called(file: str, method: str) -> Place | None:
    """The line of a statement like `optimizer.step`, without parentheses."""
    tree = _tree(file)
    for node in ast.walk(tree) if tree else ():
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Attribute) and node.value.attr == method:
            return Place(file, node.lineno)
    return None


def set_attribute(file: str, attribute: str) -> Place | None:
    """The first line that assigns to an attribute of that name."""
    tree = _tree(file)
    for node in ast.walk(tree) if tree else ():
        targets = node.targets if isinstance(node, ast.Assign) else ()
        if any(isinstance(t, ast.Attribute) and t.attr == attribute for t in targets):
            return Place(file, node.lineno)  # type: ignore[attr-defined]
    return None
