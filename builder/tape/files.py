"""A recorded step's tape as a file that leaves: SVG, PNG, PDF, DOT, a page that stands alone, JSON."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from builder.tape.dot import KINDS, TIMEOUT, DrawError, picture, render
from builder.tape.joins import Flow, cancellation

if TYPE_CHECKING:
    from builder.store.runs import Run

FILES = (*KINDS, "dot", "html", "json")
FORMAT = "tapedeck-tape"
VERSION = 1
ROOT = 2
"""A root in the column `kind`: what backward begins with flows into it beside its contributions."""


def tape_file(
    run_directory: str | Path, step: int | None, kind: str, engine: str = "graphviz", *, timeout: float = TIMEOUT
) -> bytes:
    """The file of one recorded step of a run (None: the last one); `engine` is graphviz or torchviz, for pictures.

    Errors: KeyError when that step has no tape, DrawError when there is no such file or no picture can be made.
    """
    from builder.store.runs import Run

    if kind not in FILES:
        raise DrawError(f"there is no file of the kind {kind!r}: choose one of {', '.join(FILES)}")
    run = Run(Path(run_directory))
    try:
        at = _step_of(run, step)
        if kind == "json":
            return json.dumps(document(run, at), allow_nan=False, separators=(",", ":")).encode()
        if kind == "html":
            return _page(run, at).encode()
    finally:
        run.close()
    source = picture(run_directory, at, "dot", engine)
    return source.encode() if kind == "dot" else render(source, kind, timeout=timeout)


def document(run: Run, step: int) -> dict[str, Any]:
    """A tape as docs/tape-schema.json describes it. A number that is not finite is "NaN" or "Infinity", -1 is null."""
    row, structure = _taped(run, step)
    measured = run.tape_measurements(step).tolist()
    numbers = [_number(value) for value in measured]
    nodes, edges = row["nodes"], row["edges"]
    whole = len(numbers) >= 2 * nodes + edges
    return {
        "format": FORMAT,
        "version": VERSION,
        "run": run.id,
        "step": step,
        "structure": structure,
        "norms": numbers[:nodes],
        "contributions": numbers[nodes : nodes + edges] if whole else None,
        "milliseconds": numbers[nodes + edges : 2 * nodes + edges] if whole else None,
        "cancellation": _cancellation(structure, measured[:nodes], measured[nodes : nodes + edges]) if whole else None,
    }


def _cancellation(
    structure: dict[str, Any], norms: list[float], contributions: list[float]
) -> list[float | str | None] | None:
    """Per node the part of its contributions that cancels; None for tapes of older versions, which know no ports."""
    edges, kinds = structure["edges"], structure["nodes"]["kind"]
    if "port" not in edges:
        return None
    flows: list[list[Flow]] = [[] for _ in norms]
    for target, port, along in zip(edges["target"], edges["port"], contributions, strict=True):
        flows[target].append((port, along))
    found = [
        None if kind == ROOT else cancellation(norm, flow) for kind, norm, flow in zip(kinds, norms, flows, strict=True)
    ]
    return [None if value is None else _number(value) for value in found]


def _page(run: Run, step: int) -> str:
    from builder.tape.show import show_structure

    _, structure = _taped(run, step)
    return show_structure(structure, run.tape_values(step).tolist(), run.tape_measurements(step).tolist()).html


def _taped(run: Run, step: int) -> tuple[dict[str, Any], dict[str, Any]]:
    row = next((row for row in run.tapes(after=step - 1) if row["step"] == step), None)
    if row is None:
        raise KeyError(f"run {run.id} has no tape at step {step}")
    return row, run.tape_structure(row["signature"])


def _step_of(run: Run, step: int | None) -> int:
    if step is not None:
        return step
    rows = run.tapes()
    if not rows:
        raise KeyError(f"run {run.id} has no tape")
    return int(rows[-1]["step"])


def _number(value: float) -> float | str | None:
    if value == -1:
        return None
    return float(f"{value:.7g}") if math.isfinite(value) else "NaN" if math.isnan(value) else "Infinity"
