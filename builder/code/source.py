"""Emitted source: text that remembers which lines each node of the document became."""

from __future__ import annotations

from typing import Any, Self


class Source(str):
    """Stand-alone Python. A plain string, with two tables about its own lines (1-based, both ends included).

    `map[node_id]` is {"module": its path in the built model or None, "modules": the path at every use of its block,
    "init": [first, last] or None, "forward": [first, last] or None}. `spans[class_name]` is [first, last].
    """

    __slots__ = ("map", "spans")
    map: dict[str, dict[str, Any]]
    spans: dict[str, list[int]]

    def __new__(
        cls, text: str, lines: dict[str, dict[str, Any]] | None = None, spans: dict[str, list[int]] | None = None
    ) -> Self:
        self = super().__new__(cls, text)
        self.map = lines or {}
        self.spans = spans or {}
        return self

    def to_json(self) -> dict[str, Any]:
        """{"source", "map", "spans"}: as it goes to the browser."""
        return {"source": str(self), "map": self.map, "spans": self.spans}
