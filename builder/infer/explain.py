"""A node that does not run → a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from builder.infer.report import Finding
from builder.infer.value import Several, Value

if TYPE_CHECKING:
    from builder.infer.run import Runner
    from builder.infer.symbols import Probes
    from builder.infer.walk import Trouble


def explain(trouble: Trouble, runner: Runner, probes: Probes) -> Finding:
    failure = trouble.outcome.failure
    return Finding("shape-mismatch", "error", failure.detail, trouble.node.id)
