"""Where a backward pass is to stop: a node, a module, a line, a parameter, or a condition on the gradient."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import PurePath
from typing import Any

import torch
from torch import Tensor

from builder.tape.gradient_view import norm_of, plain
from builder.tape.tape import LEAF, Node, Tape

CONDITIONS = {
    "nan": "a NaN is in it",
    "inf": "an Inf is in it",
    "zero": "all of it is zero",
    "above": "its norm is above",
    "below": "its norm is below",
    "shape": "its shape is",
}
"""What can be asked of the gradient into a node."""


@dataclass(frozen=True)
class Breakpoint:
    """All that is given must hold. A module or a line alone stops once, where the gradient enters it."""

    node: int | None = None
    """Index in the tape."""
    name: str | None = None
    """Autograd's name: "AddmmBackward0"."""
    module: str | None = None
    """Path; modules inside count too."""
    line: int | None = None
    file: str | None = None
    """A path or just its end: "model.py"."""
    parameter: str | None = None
    when: str | None = None
    """One of CONDITIONS."""
    value: float | None = None
    """The bound of "above" and "below"."""
    shape: tuple[int, ...] | None = None

    def __post_init__(self) -> None:
        if self.when is not None and self.when not in CONDITIONS:
            raise ValueError(f"there is no condition {self.when!r}; there are {', '.join(CONDITIONS)}")
        if self.when in {"above", "below"} and self.value is None:
            raise ValueError(f"a norm {self.when} what? Give a value")
        if self.when == "shape" and self.shape is None:
            raise ValueError("which shape? Give one")
        if all(getattr(self, field.name) is None for field in fields(self)):
            raise ValueError("a breakpoint needs a node, a name, a module, a line, a parameter or a condition")

    @property
    def on_entry(self) -> bool:
        """Whether it stops only where the gradient enters what it names."""
        return self.when is None and self.node is None and self.name is None and self.parameter is None

    def covers(self, node: Node) -> bool:
        """Whether this node is one it is about."""
        site = node.site
        return (
            (self.node is None or self.node == node.index)
            and (self.name is None or self.name == node.name)
            and (self.module is None or site.module == self.module or site.module.startswith(f"{self.module}."))
            and (self.line is None or self.line == site.line)
            and (
                self.file is None
                or PurePath(site.file).parts[-len(PurePath(self.file).parts) :] == PurePath(self.file).parts
            )
            and (self.parameter is None or self.parameter == node.parameter)
        )

    def holds(self, gradients: Iterable[Tensor | None]) -> bool:
        """Whether the condition is true of one of the gradients into a node; true without a condition."""
        if self.when is None:
            return True
        with torch.no_grad():
            return any(self._holds(gradient) for gradient in gradients if gradient is not None)

    def _holds(self, gradient: Tensor) -> bool:
        if self.when == "shape":
            return tuple(gradient.shape) == self.shape
        value = plain(gradient)
        if self.when == "nan":
            return bool(torch.isnan(value).any())
        if self.when == "inf":
            return bool(torch.isinf(value).any())
        if self.when == "zero":
            return not bool((value != 0).any())
        assert self.value is not None
        return norm_of(gradient) > self.value if self.when == "above" else norm_of(gradient) < self.value

    def __str__(self) -> str:
        place = [
            self.name,
            f"node {self.node}" if self.node is not None and self.name is None else None,
            self.parameter,
            f"in {self.module}" if self.module and (self.name or self.node is not None) else self.module,
            f"{PurePath(self.file).name if self.file else 'line'}{':' if self.file else ' '}{self.line}"
            if self.line is not None
            else None,
        ]
        words = " ".join(part for part in place if part)
        if self.when is None:
            return words
        bound = "×".join(map(str, self.shape or ())) if self.when == "shape" else ""
        if self.value is not None and self.when in {"above", "below"}:
            bound = f"{self.value:g}"
        return f"{words or 'any node'}, when {CONDITIONS[self.when]} {bound}".rstrip()

    def to_json(self) -> dict[str, Any]:
        """Only what is given."""
        return {key: list(v) if isinstance(v, tuple) else v for key, v in asdict(self).items() if v is not None}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Breakpoint:
        """Errors: ValueError naming what is unknown or of the wrong kind."""
        known = {field.name for field in fields(cls)}
        unknown = set(data) - known
        if unknown:
            raise ValueError(f"a breakpoint has no {', '.join(sorted(unknown))}; it has {', '.join(sorted(known))}")
        given = {key: value for key, value in data.items() if value is not None}
        for key in ("node", "line"):
            if key in given and (isinstance(given[key], bool) or not isinstance(given[key], int)):
                raise ValueError(f"a breakpoint's {key} is a whole number, not {given[key]!r}")
        for key in ("name", "module", "file", "parameter", "when"):
            if key in given and not isinstance(given[key], str):
                raise ValueError(f"a breakpoint's {key} is a text, not {given[key]!r}")
        if "value" in given:
            given["value"] = float(given["value"])
        if "shape" in given:
            given["shape"] = tuple(int(size) for size in given["shape"])
        return cls(**given)


def breakpoint_of(point: Any, tape: Tape) -> Breakpoint:
    """A breakpoint from what people write. Errors: ValueError, with what is meant perhaps; TypeError."""
    if isinstance(point, Breakpoint):
        return point
    if isinstance(point, Node):
        return Breakpoint(node=point.index)
    if isinstance(point, int) and not isinstance(point, bool):
        if not -len(tape) <= point < len(tape):
            raise ValueError(f"this tape has {len(tape)} nodes, none at {point}")
        return Breakpoint(node=point % len(tape))
    if not isinstance(point, str):
        raise TypeError(f"a breakpoint is a Breakpoint, a node, its index, or words, not {type(point).__name__}")
    found = condition_of(point)
    if found is not None:
        return found
    modules = {site.module for site in tape.sites} | set(tape.modules)
    names = set(tape.names)
    parameters = set(tape.leaves.values())
    if point in modules or any(module.startswith(f"{point}.") for module in modules):
        return Breakpoint(module=point)
    if point in names:
        return Breakpoint(name=point)
    if point in parameters:
        return Breakpoint(parameter=point)
    file, colon, line = point.rpartition(":")
    if colon and line.isdigit():
        return Breakpoint(file=file or None, line=int(line))
    near = difflib.get_close_matches(point, sorted(modules | names | parameters), n=3, cutoff=0.4)
    hint = f"; perhaps {', '.join(near)}" if near else ""
    raise ValueError(f"this graph has no module, node or parameter called {point!r}{hint}")


def condition_of(words: str) -> Breakpoint | None:
    """The words "nan", "norm > 10", "shape 32×10" … as a breakpoint on every node; None where it is no condition."""
    plain_words = words.strip().lower()
    if plain_words in {"nan", "inf", "zero"}:
        return Breakpoint(when=plain_words)
    compared = re.fullmatch(r"norm\s*([<>])\s*([-+.\deE]+)", words.strip())
    if compared:
        return Breakpoint(when="above" if compared[1] == ">" else "below", value=float(compared[2]))
    if plain_words.startswith("shape"):
        return Breakpoint(when="shape", shape=tuple(map(int, re.findall(r"\d+", plain_words))))
    return None


class Places:
    """Breakpoints laid over one tape: asked at every node of a pass, in the order in which they run."""

    def __init__(self, tape: Tape, points: Iterable[Breakpoint]) -> None:
        self._tape = tape
        self._rows = [(point, self._nodes(point)) for point in points]
        self._inside = [False] * len(self._rows)
        self.failed: str | None = None
        """Why a condition could not be told, if that happened."""

    def _nodes(self, point: Breakpoint) -> frozenset[int]:
        tape = self._tape
        covered = [node.index for node in tape.nodes if point.covers(node)]
        if point.on_entry:  # leaves run whenever it suits the engine: the gradient enters through operations
            covered = [i for i in covered if tape.kinds[i] != LEAF] or covered
        return frozenset(covered)

    def hit(self, node: int, gradients: tuple[Tensor | None, ...]) -> str | None:
        """The first breakpoint that stops here, in words."""
        found: str | None = None
        operation = self._tape.kinds[node] != LEAF
        for row, (point, nodes) in enumerate(self._rows):
            here = node in nodes
            if point.on_entry:
                entered = here and not self._inside[row]
                if here or operation:
                    self._inside[row] = here
                if not entered:
                    continue
            elif not here:
                continue
            if found is None and self._true(point, gradients):
                found = str(point)
        return found

    def _true(self, point: Breakpoint, gradients: tuple[Tensor | None, ...]) -> bool:
        try:
            return point.holds(gradients)
        except Exception as error:  # a condition that can't be told must not end the user's pass
            self.failed = f"{point}: {error}"
            return False
