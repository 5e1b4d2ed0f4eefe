"""What emit knows about values: shapes for comments, and parameters that follow from shapes.

Taken from a Report (the object, or its JSON from another process), or asked of builder.infer when torch is there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from builder.model.graph import ModelGraph

if TYPE_CHECKING:
    from builder.infer.report import Report

Shape = tuple[int | str, ...]


@dataclass(frozen=True)
class Facts:
    """Shapes by (node, port) and filled-in parameters by node id."""

    shapes: Mapping[tuple[str, str], Shape] = field(default_factory=dict)
    filled: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    dtypes: Mapping[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def of(cls, document: ModelGraph, report: Report | Mapping[str, Any] | None) -> Facts:
        """The facts of a report; without one, of a fresh check."""
        if report is None:
            return cls._asked(document)
        if isinstance(report, Mapping):
            shapes = {
                (node, port): tuple(shape)
                for node, by_port in report.get("shapes", {}).items()
                for port, shape in by_port.items()
            }
            dtypes = {
                (node, port): dtype
                for node, by_port in report.get("dtypes", {}).items()
                for port, dtype in by_port.items()
            }
            return cls(shapes, report.get("filled", {}), dtypes)
        return cls({key: tuple(shape) for key, shape in report.shapes.items()}, report.filled, report.dtypes)

    @classmethod
    def _asked(cls, document: ModelGraph) -> Facts:
        if find_spec("torch") is None or find_spec("builder.infer.check") is None:
            return cls()
        import torch

        from builder.infer.check import check

        with torch.random.fork_rng(devices=[]):  # looking at shapes must not move the seed of what is built next
            return cls.of(document, check(document))

    def shape(self, node: str, port: str) -> Shape | None:
        return self.shapes.get((node, port))


def shape_text(shape: Shape) -> str:
    """(N, 16, 8, 8), as a tuple is written."""
    inside = ", ".join(map(str, shape))
    return f"({inside},)" if len(shape) == 1 else f"({inside})"
