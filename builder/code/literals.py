"""Parameter values, as the document keeps them (JSON), written as Python.

What is emitted is executed, so nothing here writes text it has not checked: a value becomes a literal, or one of
torch's dtypes, or an index made of numbers and colons, or it is refused.
"""

from __future__ import annotations

import ast
import math
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from builder.catalog import Param

DTYPE = re.compile(
    r"(torch\.)?(float(16|32|64)|bfloat16|half|float|double|u?int(8|16|32|64)|short|int|long|bool"
    r"|complex(32|64|128)|cfloat|cdouble)"
)
_NUMBERS = {"inf": math.inf, "-inf": -math.inf, "nan": math.nan}


class LiteralError(ValueError):
    """A value that cannot be written as Python; the message says which and why."""


def literal(value: Any, param: Param | None = None) -> str:
    """One parameter's value as Python: lists become tuples, "float32" of a dtype parameter torch.float32."""
    if param is not None and param.kind == "dtype" and isinstance(value, str):
        if not DTYPE.fullmatch(value):
            raise LiteralError(f"{value!r} is no dtype")
        return f"torch.{value.removeprefix('torch.')}"
    if param is not None and param.tensor and value is not None:
        return f"torch.tensor({_plain(value, brackets='[]')})"
    if param is not None and param.kind == "float" and isinstance(value, str) and value in _NUMBERS:
        return f'float("{value}")'
    return _plain(value)


def _plain(value: Any, brackets: str = "()") -> str:
    if value is None or isinstance(value, bool | int | str):
        return _quoted(value) if isinstance(value, str) else repr(value)
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else f'float("{value}")'
    if isinstance(value, list | tuple):
        inside = ", ".join(_plain(part, brackets) for part in value)
        comma = "," if len(value) == 1 and brackets == "()" else ""
        return f"{brackets[0]}{inside}{comma}{brackets[1]}"
    raise LiteralError(f"{value!r} is not a number, a text or a list of them")


def _quoted(text: str) -> str:
    """A text in double quotes, as ruff and black write it."""
    written = repr(text)
    return '"' + written[1:-1] + '"' if written[0] == "'" and '"' not in written else written


def index(text: Any) -> str:
    """An index such as ":, 0" or "..., None, 1:": numbers, slices, None, ... and lists of numbers only."""
    wrong = LiteralError(f"{text!r} is no index; write it as between the brackets of x[…], such as ':, 0'")
    if isinstance(text, int) and not isinstance(text, bool):
        return str(text)
    if not isinstance(text, str) or len(text) > 200:
        raise wrong
    try:
        tree = ast.parse(f"_[{text}]", mode="eval").body
    except (SyntaxError, ValueError):
        raise wrong from None
    if not isinstance(tree, ast.Subscript) or not isinstance(tree.value, ast.Name) or tree.value.id != "_":
        raise wrong
    for part in ast.walk(tree.slice):
        if isinstance(part, ast.Constant):
            if not (part.value is None or part.value is Ellipsis or isinstance(part.value, int)):
                raise wrong
        elif not isinstance(part, ast.Slice | ast.Tuple | ast.List | ast.UnaryOp | ast.USub | ast.Load):
            raise wrong
    return (
        ast.unparse(tree)[2:-1].removeprefix("(").removesuffix(")")
        if isinstance(tree.slice, ast.Tuple)
        else (ast.unparse(tree)[2:-1])
    )


_METHODS = frozenset(
    [
        "abs",
        "all",
        "any",
        "amax",
        "amin",
        "argmax",
        "argmin",
        "dim",
        "float",
        "int",
        "bool",
        "item",
        "isfinite",
        "isinf",
        "isnan",
        "long",
        "max",
        "mean",
        "min",
        "ndim",
        "norm",
        "numel",
        "prod",
        "shape",
        "size",
        "sqrt",
        "square",
        "std",
        "sum",
        "var",
    ]
)


def condition(text: Any, names: dict[str, str]) -> str:
    """The condition of a flow node, over its inputs (`names`: port → variable), as Python.

    Comparisons, and/or/not, arithmetic, and methods that measure a tensor ("input.mean() > 0"). Nothing else: a
    condition is data of the document and must not be able to reach anything.
    """
    if not isinstance(text, str) or not text.strip() or len(text) > 500:
        raise LiteralError("a condition is a Python comparison such as 'input.mean() > 0'")
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError) as error:
        raise LiteralError(f"the condition {text!r} is no Python expression: {error}") from None
    allowed = (
        ast.Expression, ast.BoolOp, ast.And, ast.Or, ast.UnaryOp, ast.Not, ast.USub, ast.BinOp, ast.operator,
        ast.Compare, ast.cmpop, ast.Constant, ast.Name, ast.Load, ast.Attribute, ast.Call, ast.keyword,
        ast.Subscript, ast.Slice, ast.Tuple,
    )  # fmt: skip
    for part in ast.walk(tree):
        if not isinstance(part, allowed):
            raise LiteralError(f"a condition cannot hold {type(part).__name__}: {text!r}")
        if isinstance(part, ast.Name):
            if part.id not in names:
                known = ", ".join(names) or "none"
                raise LiteralError(f"the condition {text!r} names {part.id!r}; the inputs here are: {known}")
            part.id = names[part.id]
        if isinstance(part, ast.Attribute) and part.attr not in _METHODS:
            raise LiteralError(f"a condition cannot use .{part.attr}; it may use .{', .'.join(sorted(_METHODS))}")
        if isinstance(part, ast.Call) and not isinstance(part.func, ast.Attribute):
            raise LiteralError(f"a condition cannot call functions, only methods of its inputs: {text!r}")
    return ast.unparse(tree)
