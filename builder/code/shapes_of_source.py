"""Shapes of a source's inputs: from the random tensors it tries itself with, or from the first layer they meet."""

from __future__ import annotations

import ast
from typing import Any

from builder.code.parse_init import Members
from builder.code.reading import Layer, Several, UnreadableError, Use, constant
from builder.model.graph import Size

Shape = tuple[tuple[Size, ...], str]
PICTURE = 32
"""The side of an image, where nothing says it."""
LENGTH = 16
"""The length of a sequence, where nothing says it."""


def declared_shapes(tree: ast.Module) -> dict[int, Shape]:
    """Shapes by argument place, from `x = torch.randn(2, 1, 8, 8)` … `model(x)` of the main part.

    A first size that is the first input's own is the batch, and open.
    """
    main = next(
        (n for n in tree.body if isinstance(n, ast.If) and "__name__" in ast.unparse(n.test)),
        None,
    )
    if main is None:
        return {}
    values: dict[str, Shape] = {}
    found: dict[int, Shape] = {}
    for node in ast.walk(main):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            shape = _random(node.value)
            if shape is not None:
                values[node.targets[0].id] = shape
    for node in ast.walk(main):
        if isinstance(node, ast.Call) and _may_be_the_model(node.func) and node.args and not found:
            shapes = [values.get(a.id) if isinstance(a, ast.Name) else _random(a) for a in node.args]
            if all(shape is not None for shape in shapes):
                found = {place: shape for place, shape in enumerate(shapes) if shape is not None}
    batch = found[0][0][0] if found and found[0][0] else None
    return {
        place: (("N", *shape[1:]) if shape and shape[0] == batch else shape, dtype)
        for place, (shape, dtype) in found.items()
    }


def _may_be_the_model(function: ast.expr) -> bool:
    """`model(x)` or `Net()(x)`, but not `print(x)`."""
    if isinstance(function, ast.Name):
        return function.id not in {"print", "len", "tuple", "list", "type"}
    return isinstance(function, ast.Call) and isinstance(function.func, ast.Name)


def _random(node: ast.expr) -> Shape | None:
    match node:
        case ast.Call(
            func=ast.Attribute(value=ast.Name(id="torch"), attr="randn" | "rand" | "zeros" | "ones"), args=args
        ):
            kind, parts = "float32", args
        case ast.Call(func=ast.Attribute(value=ast.Name(id="torch"), attr="randint"), args=[*_, last]):
            kind, parts = "int64", [last]
        case _:
            return None
    try:
        sizes: Any = [constant(part, {}) for part in parts]
        for keyword in node.keywords:
            if keyword.arg == "dtype":
                kind = str(constant(keyword.value, {}))
    except UnreadableError:
        return None
    if len(sizes) == 1 and isinstance(sizes[0], list):
        sizes = sizes[0]
    if not sizes or not all(isinstance(size, int) for size in sizes):
        return None
    return tuple(sizes), kind


def guessed_shape(forward: ast.FunctionDef, name: str, members: Members) -> Shape:
    """A shape the first layer an argument is given to would take."""
    for node in ast.walk(forward):
        if isinstance(node, ast.Call) and any(isinstance(a, ast.Name) and a.id == name for a in node.args):
            match node.func:
                case ast.Attribute(value=ast.Name(id="self"), attr=attr):
                    made: Any = members.modules.get(attr)
                    while isinstance(made, Several) and made.parts:
                        made = made.parts[0]
                    if isinstance(made, Layer):
                        return _taken_by(made)
                    if isinstance(made, Use):
                        continue
    return ("N", LENGTH), "float32"


def _taken_by(layer: Layer) -> Shape:
    get = layer.params.get
    dimensions = int(layer.type[-2]) if layer.type[-2:] in {"1d", "2d", "3d"} else 0
    channels = get("in_channels") or get("num_features")
    if dimensions:
        return ("N", channels or 1, *[PICTURE] * dimensions), "float32"
    if layer.type in {"nn.Embedding", "nn.EmbeddingBag"}:
        return ("N", LENGTH), "int64"
    if layer.type in {"nn.LSTM", "nn.GRU", "nn.RNN"}:
        return (("N", LENGTH) if get("batch_first") else (LENGTH, "N")) + (get("input_size") or LENGTH,), "float32"
    features = get("in_features") or get("input_size") or get("in1_features")
    if isinstance(features, int):
        return ("N", features), "float32"
    width = get("embed_dim") or get("d_model")
    if isinstance(width, int):
        return ("N", LENGTH, width), "float32"
    shape = get("normalized_shape")
    if shape is not None:
        return ("N", *(shape if isinstance(shape, list) else [shape])), "float32"
    return ("N", LENGTH), "float32"
