"""Names of the values in a forward: who reads each value, and what it is called.

A value takes over the name of what it was made from when nobody reads that any more (`x = self.conv1(x)`); when
somebody does, it becomes `h`, `h2`, …; further outputs are called what their port is called.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from builder.model.graph import Graph, Node
from builder.model.names import RESERVED
from builder.model.ports import OutPort

Path = tuple[int, ...]

_PASSING = re.compile(r"[xh]\d*")
"""Names of values that only pass by: these are given on, while `tokens` or `h_n` keep meaning what they say."""


def path_of(port: str) -> Path:
    """The places in an output port: "1.0" is (1, 0)."""
    return tuple(int(part) for part in port.split(".") if part.isdigit())


class Variables:
    """The variables of one forward, filled in while its statements are written in order."""

    def __init__(self, graph: Graph, sequence: Sequence[Node]) -> None:
        self._readers: dict[str, int] = {}
        self._wanted: dict[str, set[Path]] = {}
        written = {node.id for node in sequence} | {output.id for output in graph.outputs}
        for edge in graph.edges:
            if edge.target in written:
                self._readers[edge.source] = self._readers.get(edge.source, 0) + 1
                self._wanted.setdefault(edge.source, set()).add(path_of(edge.source_port))
        # What the model returns stays readable to the end.
        self._value: dict[tuple[str, Path], str] = {}
        self._owner: dict[str, set[str]] = {}  # variable → ids of the nodes whose values it holds
        for item in graph.inputs:
            self._bind(item.id, (), item.name)
            self._bind(item.id, (0,), item.name)

    def _bind(self, node: str, path: Path, name: str) -> None:
        self._value[node, path] = name
        if name != "_":
            self._owner.setdefault(name, set()).add(node)

    def read(self, node: str, port: str) -> str:
        """The text that reads an output: a variable, or `parts[1]`."""
        path = path_of(port)
        for cut in range(len(path), -1, -1):
            name = self._value.get((node, path[:cut]))
            if name is not None and name != "_":
                return name + "".join(f"[{i}]" for i in path[cut:])
        return "..."

    def done(self, node: str) -> None:
        """One wire from `node` has been read; after the last its names are free again."""
        self._readers[node] = self._readers.get(node, 0) - 1

    def _free(self, name: str) -> bool:
        if name in RESERVED or name == "_":
            return False
        return all(self._readers.get(node, 0) <= 0 for node in self._owner.get(name, ()))

    def _take(self, node: str, path: Path, name: str) -> None:
        self._owner[name] = {node}
        self._value[node, path] = name
        for key, held in list(self._value.items()):
            if held == name and key[0] != node:
                del self._value[key]

    def _fresh(self, root: str) -> str:
        name, number = root, 1
        while not self._free(name):
            number += 1
            name = f"{root}{number}"
        return name

    def _next(self, main: str | None) -> str:
        """The name a main value goes on under: its source's own, unless that is still read or names an argument."""
        if main is not None and _PASSING.fullmatch(main) and self._free(main):
            return main
        return "x" if self._free("x") else self._fresh("h")

    def assign(
        self, node: Node, outputs: Sequence[OutPort] | None, main: str | None, shape: Mapping[Path, object]
    ) -> str:
        """The left side for a node's result: `x`, `x, _`, `x, (h_n, c_n)`. `main` names its first input's variable."""
        del shape
        wanted = self._wanted.get(node.id, set())
        if outputs is None or len(outputs) == 1:
            if outputs is not None and outputs[0].many:
                name = self._fresh("parts")
                self._take(node.id, (), name)
                return name
            name = self._next(main)
            self._take(node.id, (), name)
            self._value[node.id, (0,)] = name
            if outputs is None and any(path not in {(), (0,)} for path in wanted):
                del self._value[node.id, (0,)]
            return name
        return ", ".join(
            self._target(node.id, (place,), port, wanted, main if place == 0 else None)
            for place, port in enumerate(outputs)
        )

    def _target(self, node: str, path: Path, port: OutPort, wanted: set[Path], main: str | None) -> str:
        below = [w for w in wanted if w[: len(path)] == path]
        if not below:
            self._value[node, path] = "_"
            return "_"
        if port.children and path not in wanted:
            parts = [
                self._target(node, (*path, place), child, wanted, None) for place, child in enumerate(port.children)
            ]
            return f"({', '.join(parts)})"
        name = self._next(main) if path == (0,) else self._fresh(port.name.lower())
        self._take(node, path, name)
        return name
