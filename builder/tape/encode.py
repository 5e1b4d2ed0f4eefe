"""A tape as JSON: columns of numbers, strings interned, in the form that files keep and the browser draws.

    {"version": 1, "signature": hex, "strings": [...],
     "nodes": {"name", "kind", "module", "operation", "file", "line", "shape", "dtype", "device", "parameter",
               "order", "saved_bytes", "repeat": one number per node each},
     "edges": {"source", "target", "slot", "port"}, "modules": {path: class}, "sources": {file: text},
     "unused_parameters": [name], "cuts": [{reason, message, module, operation, file, line, ...}], "notes": [text],
     "batch": samples of the step it was taken down at, where that was known}

name, module, operation, file, shape, dtype, device, parameter and repeat are indices into `strings` (-1: none). kind is
0 operation, 1 leaf, 2 root. repeat is where a node stands in unrolled loops: "3/17" is pass 17 of loop 3, and
"3/17.5/2" is pass 2 of loop 5 within it. saved_bytes is -1 once released. port is which
output of the target's operation the gradient is of: those of one port add up. Values of a step are float32[nodes]: the
norm of the gradient into each node, -1 where it was not measured, NaN and Inf as they are.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from builder.tape.fold import repeats
from builder.tape.signature import shape_text, signature
from builder.tape.tape import Tape

VERSION = 1
SOURCE_BYTES = 400_000
"""A file longer than this is not carried along."""
SOURCES = 24
"""Files carried along at most, those with the most nodes first."""


class Strings:
    """Interned strings: each once, by index."""

    def __init__(self) -> None:
        self.index: dict[str, int] = {}

    def __call__(self, text: str | None) -> int:
        return -1 if text is None else self.index.setdefault(text, len(self.index))


def encode(tape: Tape, *, sources: bool = True, batch: int | None = None) -> dict[str, Any]:
    """The structure of a tape as plain JSON values; with `sources`, the text of the files its nodes come from.

    `batch` is how many samples the step had, if that is known: comparing looks past its size.
    """
    strings = Strings()
    sites = [tape.site(i) for i in range(len(tape))]
    first = [forms[0] if forms else None for forms in tape.forms]
    shapes = [shape_text(m) for m in first]
    nodes = {
        "name": [strings(name) for name in tape.names],
        "kind": tape.kinds,
        "module": [strings(site.module) for site in sites],
        "operation": [strings(site.operation) for site in sites],
        "file": [strings(site.file) for site in sites],
        "line": [site.line for site in sites],
        "shape": [strings(text) for text in shapes],
        "dtype": [strings("" if m is None else str(m.dtype).removeprefix("torch.")) for m in first],
        "device": [strings("" if m is None else str(m.device)) for m in first],
        "parameter": [strings(tape.leaves.get(i)) for i in range(len(tape))],
        "order": tape.order.tolist(),
        "saved_bytes": list(tape.saved_bytes),
        "repeat": [strings(label) for label in repeats(tape)],
    }
    return {
        "version": VERSION,
        "signature": signature(tape),
        "strings": list(strings.index),
        "nodes": nodes,
        "edges": {
            "source": list(tape.source),
            "target": list(tape.target),
            "slot": list(tape.slot),
            "port": list(tape.port),
        },
        "modules": dict(tape.modules),
        "sources": read_sources([site.file for site in sites]) if sources else {},
        "unused_parameters": list(tape.unused_parameters),
        "cuts": [asdict(cut) for cut in tape.cuts],
        "notes": list(tape.notes),
        **({} if batch is None else {"batch": batch}),
    }


def read_sources(files: list[str]) -> dict[str, str]:
    """Text of each file that can be read (a notebook's cells too), the most mentioned first."""
    import linecache
    from collections import Counter

    found: dict[str, str] = {}
    for file, _ in Counter(name for name in files if name).most_common(SOURCES):
        lines = linecache.getlines(file)
        text = "".join(lines)
        if not text:
            try:
                text = Path(file).read_text(encoding="utf-8", errors="replace")
            except OSError:
                continue
        if len(text) <= SOURCE_BYTES:
            found[file] = text
    return found


def values(tape: Tape) -> NDArray[np.float32]:
    """The norm of the gradient into each node: float32[nodes], -1 where it was not measured."""
    if tape.measured is None:
        return np.full(len(tape), -1, np.float32)
    return tape.measured.norms


def measurements(tape: Tape) -> NDArray[np.float32]:
    """All of a step's numbers in one row: norms of the nodes, norms along the edges, milliseconds of the nodes.

    float32[2 * nodes + edges]; -1 where something was not measured.
    """
    measured = tape.measured
    if measured is None:
        return np.full(2 * len(tape) + len(tape.source), -1, np.float32)
    return np.concatenate([measured.norms, measured.contributions, measured.milliseconds]).astype(np.float32)
