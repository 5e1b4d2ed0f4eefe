"""Tells whether two steps ran the same graph: exactly, and but for the size of the batch.

The signature is exact: a tape is kept under it, with the shapes it had. Whether the graph *changed* is another question,
and there the batch does not count. A data set that does not divide by its batch size ends each epoch with a smaller
batch; it runs the same code on fewer samples, and a mark at every epoch's end would hide the changes that matter. So
two steps ran alike when nodes, edges, places, dtypes and devices are equal and every size that differs does so by the
ratio of the two batch sizes: that leaves a batch that was moved, doubled or flattened with another dimension alone, and
still tells a longer sequence, another width, or a branch that was taken.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

import numpy as np

from builder.tape.batch_sizes import Shape, all_alike
from builder.tape.forms import Form
from builder.tape.tape import Tape


def shape_text(form: Form | None) -> str:
    """One output's shape as people write it: "[8, 16]", "[]" for a scalar, "" where there is none."""
    return "" if form is None else f"[{', '.join(map(str, form.shape))}]"


def signature(tape: Tape) -> str:
    """32 hex digits; equal exactly when structure, shapes, dtypes, devices and places are."""
    return _digest(tape, shapes=True)


@dataclass(frozen=True, slots=True)
class Outline:
    """A graph without its sizes, and its sizes."""

    skeleton: str
    """32 hex digits; equal when all is equal but sizes."""
    shapes: tuple[Shape, ...]
    """Of every output of every node, in the tape's order."""
    batch: int | None
    """Samples in the step's batch, where that is known."""


def outline(tape: Tape, batch: int | None = None) -> Outline:
    """What `ran_alike` compares."""
    shapes = tuple(tuple(form.shape) for forms in tape.forms for form in forms)
    return Outline(_digest(tape, shapes=False), shapes, batch)


def ran_alike(one: Outline, other: Outline) -> bool:
    """Whether two steps ran the same graph, on batches that may differ in size."""
    return one.skeleton == other.skeleton and all_alike(
        list(zip(one.shapes, other.shapes, strict=True)), one.batch, other.batch
    )


def _digest(tape: Tape, *, shapes: bool) -> str:
    digest = blake2b(digest_size=16)
    seen: dict[tuple[Any, ...], int] = {}
    intern = seen.setdefault
    rows = []
    for i, forms in enumerate(tape.forms):
        parts = tuple((form.shape if shapes else len(form.shape), form.dtype, form.device) for form in forms)
        rows.append(intern((tape.names[i], parts, tape.site(i), tape.leaves.get(i)), len(seen)))
    digest.update(repr([(name, parts, tuple(str(s) for s in (site.module, site.operation, site.file, site.line)), leaf)
                        for name, parts, site, leaf in seen]).encode())  # fmt: skip
    for column in (rows, tape.source, tape.target, tape.slot, tape.port, [tape.roots]):
        digest.update(np.asarray(column, dtype=np.int64).tobytes())
    digest.update("\0".join(tape.unused_parameters).encode())
    return digest.hexdigest()
