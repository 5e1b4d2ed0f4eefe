"""Reads the user's source where the running program does not tell: a method named and never called."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from types import FrameType

from builder.doctor.finding import Place
from builder.doctor.places import is_own


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


def return_in(file: str, first_line: int) -> Place:
    """The only return statement of the function that begins at a line; that line where there are none or several."""
    tree = _tree(file)
    for node in ast.walk(tree) if tree else ():
        if isinstance(node, ast.FunctionDef) and first_line in (node.lineno, *(d.lineno for d in node.decorator_list)):
            returns = [n for n in ast.walk(node) if isinstance(n, ast.Return)]
            if len(returns) == 1:
                return Place(file, returns[0].lineno, node.name)
    return Place(file, first_line)


def leaves_out(place: Place, function: str, argument: str, position: int) -> bool:
    """Whether every call of `function` at a line leaves out an argument, which may also stand at a position.

    False where the line has no such call that can be read, or one whose arguments are handed on (`*args`, `**options`).
    """
    tree = _tree(place.file)
    calls = [
        node
        for node in (ast.walk(tree) if tree else ())
        if isinstance(node, ast.Call)
        and node.lineno <= place.line <= (node.end_lineno or node.lineno)
        and _called(node) == function
    ]
    return bool(calls) and not any(
        len(call.args) > position
        or any(isinstance(a, ast.Starred) for a in call.args)
        or any(k.arg in (None, argument) for k in call.keywords)
        for call in calls
    )


def thrown_away(place: Place, function: str) -> bool:
    """Whether every call of `function` at a line is a statement of its own, whose result nobody takes."""
    tree = _tree(place.file)
    statements, calls = 0, 0
    for node in ast.walk(tree) if tree else ():
        if isinstance(node, ast.Call) and node.lineno <= place.line <= (node.end_lineno or node.lineno):
            calls += _called(node) == function
        elif isinstance(node, ast.Expr) and node.lineno <= place.line <= (node.end_lineno or node.lineno):
            statements += isinstance(node.value, ast.Call) and _called(node.value) == function
    return 0 < calls == statements


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def rebound_in_loop(place: Place) -> str:
    """The variable of a loop over parameters which the statement at a line gives a new value that nothing reads; or ""."""
    tree = _tree(place.file)
    for loop in ast.walk(tree) if tree else ():
        if not isinstance(loop, ast.For) or not loop.lineno <= place.line <= (loop.end_lineno or loop.lineno):
            continue
        over = {
            n.func.attr for n in ast.walk(loop.iter) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute)
        }
        variables = {n.id for n in ast.walk(loop.target) if isinstance(n, ast.Name)}
        if not over & {"parameters", "named_parameters"}:
            continue
        for statement in loop.body:
            if not isinstance(statement, ast.Assign) or not _covers(statement, place.line):
                continue
            names = [t.id for t in statement.targets if isinstance(t, ast.Name) and t.id in variables]
            later = {
                name for s in loop.body for name in _read(s) if s.lineno > (statement.end_lineno or statement.lineno)
            }
            if (
                len(names) == len(statement.targets) == 1
                and names[0] not in later
                and names[0] in _read(statement.value)
            ):
                return names[0]
    return ""


def _covers(node: ast.stmt, line: int) -> bool:
    return node.lineno <= line <= (node.end_lineno or node.lineno)


PUTS = {"append", "appendleft", "add", "insert", "extend", "setdefault", "update"}
NUMBERS = {"item", "tolist", "detach", "numpy", "float", "str", "len", "int", "cpu"}
"""Calls behind which nothing of the graph is left."""


def stored_at(frames: list[FrameType], names: set[str], made: Place | None) -> Place | None:
    """The line that puts a tensor, made at `made`, into the list or dict that is called one of `names`.

    It is looked for in the files of `frames` and in the user's own modules; None where no line or several would fit.
    """
    files = dict.fromkeys([f.f_code.co_filename for f in frames] + _own_modules(frames))
    puts = [(Place(file, node.lineno), node) for file in files for node in _puts(file, names)]
    if len(puts) > 1 and made is not None:
        variables = _assigned(made)
        puts = [(p, n) for p, n in puts if variables & _read(n)] or puts
    lines = {p for p, _ in puts}
    return lines.pop() if len(lines) == 1 else None


def _own_modules(frames: list[FrameType]) -> list[str]:
    folders = tuple({str(Path(f.f_code.co_filename).resolve().parent) for f in frames})
    files = [getattr(module, "__file__", None) for module in list(sys.modules.values())]
    return [file for file in files if file and file.startswith(folders) and is_own(file)] if folders else []


def _puts(file: str, names: set[str]) -> Iterator[ast.expr | ast.stmt]:
    """The calls like `losses.append(loss)`, `losses += [loss]` and `losses[i] = loss` with what may hold a graph."""
    tree = _tree(file)
    for node in ast.walk(tree) if tree else ():
        into: ast.AST | None = None
        what: Iterable[ast.AST] = ()
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in PUTS:
            into, what = node.func.value, [*node.args, *(k.value for k in node.keywords)]
        elif isinstance(node, ast.AugAssign):
            into, what = node.target, [node.value]
        elif isinstance(node, ast.Assign) and (
            isinstance(node.targets[0], ast.Subscript) or isinstance(node.value, ast.BinOp)
        ):
            into, what = node.targets[0], [node.value]
        if isinstance(node, ast.expr | ast.stmt) and into is not None and _words(into) & names and _may_hold(what):
            yield node


def _words(node: ast.AST) -> set[str]:
    """Every name, attribute and key in an expression: {"self", "history", "loss"} of self.history["loss"]."""
    words = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
    words |= {n.attr for n in ast.walk(node) if isinstance(n, ast.Attribute)}
    return words | {n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)}


def _may_hold(values: Iterable[ast.AST]) -> bool:
    """Whether one of the values, or a part of it, is handed on as it is."""
    for value in values:
        if isinstance(value, ast.Tuple | ast.List | ast.Set):
            if _may_hold(value.elts):
                return True
        elif isinstance(value, ast.Dict):
            if _may_hold(value.values):
                return True
        elif isinstance(value, ast.Call):
            if _called(value) not in NUMBERS:
                return True
        elif not isinstance(value, ast.Constant | ast.JoinedStr):
            return True
    return False


def _assigned(made: Place) -> set[str]:
    """The variables that the statement at a line gives a value to."""
    tree = _tree(made.file)
    found: set[str] = set()
    for node in ast.walk(tree) if tree else ():
        if isinstance(node, ast.Assign) and node.lineno <= made.line <= (node.end_lineno or node.lineno):
            found |= {n.id for target in node.targets for n in ast.walk(target) if isinstance(n, ast.Name)}
    return found


def _read(node: ast.AST) -> set[str]:
    """The variables that a statement or call reads or calls upon."""
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
