"""Parameters that follow from the input's shape: in_features, in_channels, num_features and the like.

One row per parameter: which input it is read from, and which of its sizes. A parameter the user has set is left as
it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from builder.infer.value import Several, Tree, Value

if TYPE_CHECKING:
    from builder.catalog import Entry

Shape = tuple[int, ...]
Rule = Callable[[str, Shape], "int | list[int] | None"]
"""(layer type, input shape) → the value, None when the shape has no such size."""


def _last(_: str, shape: Shape) -> int | None:
    return shape[-1] if shape else None


def _normalized(_: str, shape: Shape) -> list[int] | None:
    return [shape[-1]] if len(shape) > 1 else None


def _channels(type_: str, shape: Shape) -> int | None:
    """Dimension 1, or 0 of an input without a batch where the layer takes one."""
    dimensions = int(type_[-2]) if type_[-2:-1].isdigit() and type_.endswith("d") else None
    takes_unbatched = "Conv" in type_ or "InstanceNorm" in type_
    if dimensions is not None and takes_unbatched and len(shape) == dimensions + 1:
        return shape[0]
    return shape[1] if len(shape) > 1 else None


@dataclass(frozen=True)
class Fill:
    """`param` is read from input number `place` by `rule`."""

    param: str
    place: int
    rule: Rule


RULES = (
    Fill("in_features", 0, _last),
    Fill("in1_features", 0, _last),
    Fill("in2_features", 1, _last),
    Fill("input_size", 0, _last),
    Fill("embed_dim", 0, _last),
    Fill("kdim", 1, _last),
    Fill("vdim", 2, _last),
    Fill("d_model", 0, _last),
    Fill("in_channels", 0, _channels),
    Fill("num_features", 0, _channels),
    Fill("num_channels", 0, _channels),
    Fill("normalized_shape", 0, _normalized),
)


class OpenSizeError(Exception):
    """A parameter would follow from a size that is only a name."""

    def __init__(self, param: str, place: int) -> None:
        super().__init__(param)
        self.param = param
        self.place = place


def fill(entry: Entry, params: Mapping[str, Any], wires: Mapping[str, Tree | list[Tree]]) -> dict[str, Any]:
    """What the inputs' shapes say about parameters that are not set.

    Errors: OpenSizeError when the size in question differs between the runs: it is a name, not a number.
    """
    filled: dict[str, Any] = {}
    for row in RULES:
        param = entry.params_by_name.get(row.param)
        if param is None or row.param in params or row.place >= len(entry.inputs):
            continue
        tree = wires.get(entry.inputs[row.place].name)
        if isinstance(tree, Several) and tree.parts:
            tree = tree.parts[0]
        if not isinstance(tree, Value):
            continue
        found = [row.rule(entry.type, shape) for shape in tree.shapes]
        if found[0] is None:
            continue
        if any(value != found[0] for value in found):
            raise OpenSizeError(row.param, row.place)
        if row.param in {"kdim", "vdim"} and found[0] == params.get("embed_dim", filled.get("embed_dim")):
            continue  # torch's own default
        filled[row.param] = found[0]
    return filled
