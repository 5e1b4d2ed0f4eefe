"""What checking a document finds: shapes, sizes and findings, as frozen data."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from builder.code.source import Source
    from builder.model.graph import Edge, ModelGraph, Size

Severity = Literal["error", "warning"]


@dataclass(frozen=True)
class Action:
    """One edit: an action's name and its arguments (see builder.model.actions)."""

    action: str
    arguments: dict[str, Any]

    def to_json(self) -> dict[str, Any]:
        return {"action": self.action, "arguments": self.arguments}


@dataclass(frozen=True)
class Fix:
    """What one click does about a finding: `actions` in order. It has been tried: the node runs after it."""

    label: str
    actions: tuple[Action, ...]

    def to_json(self) -> dict[str, Any]:
        return {"label": self.label, "actions": [action.to_json() for action in self.actions]}


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: a stable `code`, where it is, one plain sentence, and PyTorch's own words as `detail`.

    `shapes` holds the shapes involved by input port, with names for open sizes.
    """

    code: str
    severity: Severity
    message: str
    node: str | None = None
    param: str | None = None
    port: str | None = None
    edge: Edge | None = None
    detail: str | None = None
    shapes: dict[str, list[Size]] | None = None
    fix: Fix | None = None

    def to_json(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "severity": self.severity,
            "node": self.node,
            "param": self.param,
            "port": self.port,
            "edge": self.edge.model_dump() if self.edge else None,
            "message": self.message,
            "detail": self.detail,
            "shapes": self.shapes,
            "fix": self.fix.to_json() if self.fix else None,
        }


@dataclass(frozen=True)
class NodeSize:
    """Parameters (elements), FLOPs of one forward and bytes of what it newly makes, both for one sample."""

    parameters: int = 0
    flops: int = 0
    activation_bytes: int = 0

    def to_json(self) -> dict[str, int]:
        return {
            "parameters": self.parameters,
            "flops": self.flops,
            "activation_bytes": self.activation_bytes,
        }


@dataclass(frozen=True)
class Report:
    """What `builder.check` found.

    `shapes` and `dtypes` by (node id, output port), inputs included; sizes are numbers or names ("N", "2*N", "?").
    `filled` holds parameters that follow from shapes, by node id. `waiting` are the nodes whose inputs are not known
    because of a finding before them. `parameters` counts elements and `bytes` their memory; `flops` and
    `activation_bytes` are for one sample, open sizes other than the batch taken as 192, 672, ….
    """

    graph: ModelGraph
    findings: tuple[Finding, ...] = ()
    shapes: dict[tuple[str, str], tuple[Size, ...]] = field(default_factory=dict)
    dtypes: dict[tuple[str, str], str] = field(default_factory=dict)
    filled: dict[str, dict[str, Any]] = field(default_factory=dict)
    sizes: dict[str, NodeSize] = field(default_factory=dict)
    waiting: tuple[str, ...] = ()
    parameters: int = 0
    flops: int = 0
    bytes: int = 0
    activation_bytes: int = 0
    milliseconds: float = 0.0
    torch: str = ""

    @property
    def ok(self) -> bool:
        """Whether the model can be built and run: no finding is an error."""
        return not any(finding.severity == "error" for finding in self.findings)

    @cached_property
    def source(self) -> Source:
        """The document as Python. Errors: EmitError when it cannot be written."""
        from builder.code.emit import emit

        return emit(self.graph, self)

    def to_json(self) -> dict[str, Any]:
        """The report with the emitted source and its map; both empty when the document cannot be written."""
        from builder.code.emit import EmitError

        findings = [finding.to_json() for finding in self.findings]
        try:
            source, source_map = str(self.source), self.source.map
        except EmitError as error:
            source, source_map = "", {}
            if self.ok:
                blocking = Finding("not-writable", "error", f"{_sentence(str(error))}", error.node or None)
                findings.append(blocking.to_json())
        return {
            "ok": not any(finding["severity"] == "error" for finding in findings),
            "findings": findings,
            "shapes": _by_node({key: list(shape) for key, shape in self.shapes.items()}),
            "dtypes": _by_node(self.dtypes),
            "filled": self.filled,
            "nodes": {node: size.to_json() for node, size in self.sizes.items()},
            "waiting": list(self.waiting),
            "totals": {
                "parameters": self.parameters,
                "flops": self.flops,
                "bytes": self.bytes,
                "activation_bytes": self.activation_bytes,
            },
            "source": source,
            "map": source_map,
            "milliseconds": round(self.milliseconds, 3),
            "torch": self.torch,
        }


def _by_node(table: dict[tuple[str, str], Any]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for (node, port), value in table.items():
        found.setdefault(node, {})[port] = value
    return found


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")
