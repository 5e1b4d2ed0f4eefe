"""What one recorded step shows to be wrong, when it is certain: a code, a sentence, a line, the evidence, what to do."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass

from builder.tape.tape import Node, Tape

MOST_ORIGINS = 8
"""Nodes of one pass that are named as where NaN or Inf begins."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. `code` is stable, and the doctor's where the doctor has a rule for it; `evidence` is what was measured."""

    code: str
    message: str
    file: str
    line: int
    evidence: str
    fix: str
    step: int | None = None


def of_the_pass(tape: Tape) -> list[Finding]:
    """The findings that one backward pass shows by itself; nothing where there is doubt."""
    return _non_finite(tape)


def starved(tape: Tape, reached: Collection[str] = ()) -> list[Finding]:
    """Parameters without a gradient, but for those that were `reached` otherwise: by another loss, by a checkpoint's own pass."""
    found = []
    told: set[str] = set()
    for cut in tape.cuts:
        names = tuple(name for name in cut.explains if name not in reached)
        if not names:
            continue
        told.update(names)
        found.append(
            Finding(
                "no-gradient",
                f"{_listed(names)} gets no gradient: {cut.message}",
                cut.file,
                cut.line,
                f"{cut.operation} on a tensor of shape {list(cut.shape)}, {cut.count} time(s)",
                "keep the tensor in the graph up to the loss, or leave these parameters out of the optimizer",
                tape.step,
            )
        )
    left = [name for name in tape.unused_parameters if name not in told and name not in reached]
    if left:
        found.append(
            Finding(
                "no-gradient",
                f"{_listed(tuple(left))} requires a gradient, but the loss does not depend on it",
                "",
                -1,
                f"{len(left)} of the model's parameters are not reachable from the loss",
                "use it in forward, or set requires_grad=False",
                tape.step,
            )
        )
    return found


def _non_finite(tape: Tape) -> list[Finding]:
    """The nodes at which NaN or Inf began: what flowed into them was finite, what they passed on was not."""
    measured = tape.measured
    if measured is None or not len(tape):
        return []
    norms = measured.norms.tolist()
    bad = {i for i, norm in enumerate(norms) if not math.isfinite(norm)}
    if not bad:
        return []
    started: dict[int, float] = {}
    onward: dict[int, list[int]] = {}
    for source, target, flow in zip(tape.source, tape.target, measured.contributions.tolist(), strict=True):
        if target in bad:
            onward.setdefault(source, []).append(target)
            passed = flow if flow != -1 else norms[target]
            if source not in bad and norms[source] != -1 and not math.isfinite(passed):
                started.setdefault(source, passed)
    begun = sorted(started, key=lambda i: measured.order[i]) or [min(bad, key=lambda i: measured.order[i])]
    return [_begun(tape, i, started.get(i, norms[i]), _reached(i, onward)) for i in begun[:MOST_ORIGINS]]


def _begun(tape: Tape, index: int, norm: float, after: int) -> Finding:
    node = Node(tape, index)
    makes = index not in range(tape.roots) or math.isfinite(node.norm or 0.0)
    where = f"the backward of {node.operation or node.name} makes it" if makes else "it comes in with the loss"
    return Finding(
        "non-finite",
        f"the gradient becomes {'NaN' if math.isnan(norm) else 'infinite'}: {where}",
        node.file,
        node.line,
        f"{node.name} of shape {list(node.shape)} in module '{node.module}'; {after} nodes after it pass it on",
        "keep the operation's input inside its domain (clamp, add an epsilon), or lower the learning rate",
        tape.step,
    )


def _reached(start: int, onward: dict[int, list[int]]) -> int:
    """How many nodes get what is not finite from `start`, directly or through others."""
    seen: set[int] = set()
    waiting = [start]
    while waiting:
        for target in onward.get(waiting.pop(), ()):
            if target not in seen:
                seen.add(target)
                waiting.append(target)
    return len(seen)


def _listed(names: tuple[str, ...]) -> str:
    quoted = [f"'{name}'" for name in names[:3]]
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return ", ".join(quoted) + more
