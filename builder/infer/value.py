"""What is known of a value on a wire: a tensor's shape in every run and its dtype, or a tuple of such values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from builder.infer.symbols import Sizes


@dataclass(frozen=True)
class Value:
    """A tensor: its shape in each run (see symbols.py) and its dtype's name ("float32")."""

    shapes: tuple[Sizes, ...]
    dtype: str


@dataclass(frozen=True)
class Several:
    """A tuple of values: what a layer with several outputs returns, or one of its outputs (LSTM's (h_n, c_n))."""

    parts: tuple[Tree, ...]


@dataclass(frozen=True)
class Opaque:
    """A value whose shape is not known before the model runs: `why` in plain words ("" for None and numbers)."""

    why: str = ""


Tree = Value | Several | Opaque


def at(tree: Tree, port: str) -> Tree | None:
    """The value at an output port ("0", "1.0"); None when there is none. A single value is at "0"."""
    path = [int(part) for part in port.split(".") if part.isdigit()]
    if not isinstance(tree, Several) and path and path[0] == 0:
        path = path[1:]
    for place in path:
        if isinstance(tree, Opaque):
            return tree
        if not isinstance(tree, Several) or place >= len(tree.parts):
            return None
        tree = tree.parts[place]
    return tree


def leaves(tree: Tree, prefix: str = "") -> Iterator[tuple[str, Value]]:
    """Every tensor with its output port."""
    if isinstance(tree, Value):
        yield prefix or "0", tree
    elif isinstance(tree, Several):
        for place, part in enumerate(tree.parts):
            yield from leaves(part, f"{prefix}.{place}" if prefix else str(place))


def run_of(tree: Tree, run: int) -> object:
    """The tree as one run sees it, hashable: runs whose inputs agree need not be run twice."""
    if isinstance(tree, Value):
        return (tree.shapes[run], tree.dtype)
    if isinstance(tree, Several):
        return tuple(run_of(part, run) for part in tree.parts)
    return None


def unknown(tree: Tree) -> str | None:
    """Why some part of the tree is not known, None when all is. None and numbers in a tuple do not count."""
    if isinstance(tree, Opaque):
        return tree.why or None
    if isinstance(tree, Several):
        return next((why for part in tree.parts if (why := unknown(part))), None)
    return None
