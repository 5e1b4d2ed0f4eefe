"""Tells whether two steps ran the same graph: a hash over nodes, shapes, dtypes, places and edges, but no values."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any

import numpy as np

from builder.tape.forms import Form
from builder.tape.tape import Tape


def shape_text(form: Form | None) -> str:
    """One output's shape as people write it: "[8, 16]", "[]" for a scalar, "" where there is none."""
    return "" if form is None else f"[{', '.join(map(str, form.shape))}]"


def signature(tape: Tape) -> str:
    """32 hex digits; equal exactly when structure, shapes, dtypes, devices and places are."""
    digest = blake2b(digest_size=16)
    seen: dict[tuple[Any, ...], int] = {}
    intern = seen.setdefault
    rows = []
    for i, forms in enumerate(tape.forms):
        parts = tuple((form.shape, form.dtype, form.device) for form in forms)
        rows.append(intern((tape.names[i], parts, tape.site(i), tape.leaves.get(i)), len(seen)))
    digest.update(repr([(name, parts, tuple(str(s) for s in (site.module, site.operation, site.file, site.line)), leaf)
                        for name, parts, site, leaf in seen]).encode())  # fmt: skip
    for column in (rows, tape.source, tape.target, tape.slot, tape.port, [tape.roots]):
        digest.update(np.asarray(column, dtype=np.int64).tobytes())
    digest.update("\0".join(tape.unused_parameters).encode())
    return digest.hexdigest()
