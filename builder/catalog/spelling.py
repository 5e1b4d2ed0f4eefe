"""The names people call torch by → the one the catalogue knows it by. Knows no torch: names only.

The same function goes by several: `torch.nn.functional.relu` is `F.relu` is `torch.relu` is `x.relu()`, `operator.add`
is `torch.add`, `torch.concat` is `torch.cat`. A document holds one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from builder.catalog.entry import Catalog, Entry

HOMES = (
    ("torch.nn.functional", "F"),
    ("nn.functional", "F"),
    ("torch.nn", "nn"),
    ("torch.Tensor", "Tensor"),
    ("torch.special", "torch"),
)
"""Long homes and the short ones of the document."""

SAME: dict[str, str] = {
    **dict.fromkeys(("concat", "concatenate"), "cat"),
    "subtract": "sub",
    "__sub__": "sub",
    "isub": "sub",
    "__add__": "add",
    "iadd": "add",
    "__mul__": "mul",
    "multiply": "mul",
    "imul": "mul",
    "divide": "div",
    "true_divide": "div",
    "truediv": "div",
    "itruediv": "div",
    "__truediv__": "div",
    "__matmul__": "matmul",
    "__pow__": "pow",
    "__neg__": "neg",
    "negative": "neg",
    "floordiv": "floor_divide",
    "__floordiv__": "floor_divide",
    "mod": "remainder",
    "__mod__": "remainder",
    "greater": "gt",
    "greater_equal": "ge",
    "less": "lt",
    "less_equal": "le",
    "not_equal": "ne",
    "__gt__": "gt",
    "__ge__": "ge",
    "__lt__": "lt",
    "__le__": "le",
    "__eq__": "eq",
    "__ne__": "ne",
    "and_": "bitwise_and",
    "__and__": "bitwise_and",
    "or_": "bitwise_or",
    "__or__": "bitwise_or",
    "invert": "bitwise_not",
    "__invert__": "bitwise_not",
    "inv": "bitwise_not",
    "getitem": "__getitem__",
    "swapaxes": "transpose",
    "swapdims": "transpose",
    "moveaxis": "movedim",
    "row_stack": "vstack",
    "absolute": "abs",
    "clip": "clamp",
    "fix": "trunc",
    "expit": "sigmoid",
    "arctan2": "atan2",
    "ger": "outer",
    **{f"arc{name}": f"a{name}" for name in ("sin", "cos", "tan", "sinh", "cosh", "tanh")},
    "upsample": "interpolate",
    "type": "to",
}
"""Other names of the same function, as torch's own documentation lists them ("Alias of …")."""

PAIRWISE = {"torch.max": "torch.maximum", "torch.min": "torch.minimum"}
"""Functions that mean another one when they are given two tensors."""

PARAMETERS: dict[str, tuple[str, ...]] = {
    "axis": ("dim",),
    "axes": ("dims", "dim"),
    "keepdims": ("keepdim",),
    "shape": ("size",),
    "size": ("shape",),
    "split_size": ("split_size_or_sections",),
    "axis0": ("dim0",),
    "axis1": ("dim1",),
    "sizes": ("size",),
}
"""Other names of a parameter that torch takes as well, and the one in its signature."""


def short(name: str) -> str:
    """torch.nn.Linear → nn.Linear, torch.nn.functional → F, torch.Tensor.view → Tensor.view."""
    for long, home in HOMES:
        if name == long or name.startswith(f"{long}."):
            name = home + name[len(long) :]
            break
    if name.startswith("nn.modules."):
        name = f"nn.{name.rsplit('.', 1)[-1]}"
    return name


def find(catalog: Catalog, name: str) -> Entry | None:
    """The entry that `name` means, whichever of its names it is; None when there is none.

    A method stands for the function of its name and the other way round: "Tensor.mean" is "torch.mean",
    "torch.masked_fill" is "Tensor.masked_fill".
    """
    exact = catalog.get(name)
    if exact is not None:
        return exact
    name = short(name)
    found = catalog.get(name)
    home, _, last = name.rpartition(".")
    if found is not None or home not in {"torch", "F", "Tensor", "operator"}:
        return found
    for word in dict.fromkeys((last, SAME.get(last, last))):
        for candidate in ("torch", "F", "Tensor") if home != "F" else ("F", "torch", "Tensor"):
            found = catalog.get(f"{candidate}.{word}")
            if found is not None and found.kind == "op":
                return found
    return None


def parameter(entry: Entry, name: str) -> str:
    """The parameter of an op that `name` means: axis is dim, where the op has no axis of its own."""
    if entry.kind != "op" or name in entry.params_by_name or name in entry.inputs_by_name:
        return name
    return next((known for known in PARAMETERS.get(name, ()) if known in entry.params_by_name), name)
