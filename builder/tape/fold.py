"""Finds what repeats: a loop of 200 steps leaves 200 equal stretches of nodes, twelve equal blocks leave twelve.

Nodes are put in the order in which they were made and each is given a token: its name, shape, operation and line, with
the numbers in its module path left out. A loop is then a stretch in which the tokens repeat with a period.
"""

from __future__ import annotations

import re
from typing import Any

import numpy as np
from numpy.typing import NDArray

from builder.tape.tape import LEAF_NUMBER, Tape

PERIODS = 24
"""Candidate periods that are tried at one level."""
DEEPEST = 3
"""Loops within loops."""
SHORTEST = 2
"""Nodes in one pass of a loop at least."""
_NUMBER = re.compile(r"\.\d+(?=\.|$)|^\d+(?=\.|$)")


def repeats(tape: Tape) -> list[str | None]:
    """For each node where it stands in loops: "loop/pass", nested loops after a dot; None outside any.

    A parameter belongs to a pass when every node that uses it does.
    """
    numbers = tape.sequence
    made = np.flatnonzero(numbers != np.uint64(LEAF_NUMBER))
    made = made[np.argsort(numbers[made], kind="stable")]
    labels: list[str | None] = [None] * len(tape)
    if len(made) < 2 * SHORTEST:
        return labels
    tokens = tokens_of(tape, made)
    loops = [0]
    _label(tokens, np.arange(len(made)), made, labels, "", 0, loops)
    _label_leaves(tape, labels)
    return labels


def tokens_of(tape: Tape, nodes: NDArray[np.int64]) -> NDArray[np.int64]:
    """One number per node: equal for nodes that do the same thing in the same place."""
    known: dict[Any, int] = {}
    modules: dict[str, str] = {}
    found = []
    for i in nodes.tolist():
        site = tape.site(i)
        module = modules.get(site.module)
        if module is None:
            module = modules[site.module] = _NUMBER.sub(".*", site.module)
        shape = tape.forms[i][0].shape if tape.forms[i] else ()
        key = (tape.names[i], shape, module, site.operation, site.file, site.line)
        found.append(known.setdefault(key, len(known)))
    return np.asarray(found, dtype=np.int64)


def runs_of(tokens: NDArray[np.int64]) -> list[tuple[int, int, int]]:
    """Stretches that repeat: (start, period, passes), none overlapping, those that cover the most first."""
    size = len(tokens)
    order = np.lexsort((np.arange(size), tokens))
    same = tokens[order[1:]] == tokens[order[:-1]]
    gaps = (order[1:] - order[:-1])[same]
    if not len(gaps):
        return []
    periods, counts = np.unique(gaps, return_counts=True)
    keep = (periods >= SHORTEST) & (periods <= size // 2)
    periods, counts = periods[keep], counts[keep]
    best = np.argsort(-counts * np.sqrt(periods), kind="stable")[:PERIODS]
    candidates = []
    for period in periods[best].tolist():
        equal = np.concatenate(([False], tokens[:-period] == tokens[period:], [False]))
        edges = np.flatnonzero(equal[1:] != equal[:-1])
        for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            passes = (end - start) // period + 1
            if passes >= 2 and (passes >= 3 or period >= 8):
                candidates.append((start, period, passes))
    candidates.sort(key=lambda run: (-run[1] * run[2], run[1]))
    taken = np.zeros(size, dtype=bool)
    found = []
    for start, period, passes in candidates:
        stretch = slice(start, start + period * passes)
        if not taken[stretch].any():
            taken[stretch] = True
            found.append((start, period, passes))
    return sorted(found)


def _label(
    tokens: NDArray[np.int64],
    rows: NDArray[np.int64],
    made: NDArray[np.int64],
    labels: list[str | None],
    before: str,
    depth: int,
    loops: list[int],
) -> None:
    for start, period, passes in runs_of(tokens[rows]):
        loop = loops[0]
        loops[0] += 1
        for number in range(passes):
            part = rows[start + number * period : start + (number + 1) * period]
            text = f"{before}{loop}/{number}"
            for row in part.tolist():
                labels[made[row]] = text
        if depth + 1 < DEEPEST and period >= 2 * SHORTEST and period * passes <= 20_000:
            inner = rows[start : start + period]
            if runs_of(tokens[inner]):
                for number in range(passes):
                    part = rows[start + number * period : start + (number + 1) * period]
                    _label(tokens, part, made, labels, f"{before}{loop}/{number}.", depth + 1, loops)


def _label_leaves(tape: Tape, labels: list[str | None]) -> None:
    users: dict[int, str | None] = {}
    leaves = tape.leaves
    # From the loss towards the leaves, a leaf's users are the sources of its edges.
    for source, target in zip(tape.source, tape.target, strict=True):
        if target in leaves:
            label = labels[source]
            users[target] = label if target not in users else _shared(users[target], label)
    for leaf, label in users.items():
        labels[leaf] = label


def _shared(one: str | None, other: str | None) -> str | None:
    """The innermost pass both stand in."""
    if one is None or other is None:
        return None
    parts = []
    for a, b in zip(one.split("."), other.split("."), strict=False):
        if a != b:
            break
        parts.append(a)
    return ".".join(parts) or None
