"""What changed between two graphs: nodes added, gone, or of another shape.

Two nodes are the same one when they do the same thing in the same place for the same time: name, module, operation and
line, and among equals the n-th in order of making. Edges follow from their ends.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from builder.tape.batch_sizes import all_alike

Key = tuple[str, str, str, str, int, str, int]


@dataclass(frozen=True, slots=True)
class Difference:
    """Indices of nodes: `added` and `changed` in the newer graph, `gone` in the older; edges likewise."""

    added: tuple[int, ...]
    gone: tuple[int, ...]
    changed: tuple[tuple[int, int], ...]
    """(older, newer) pairs whose shape or dtype differs."""
    same: tuple[tuple[int, int], ...]
    added_edges: tuple[int, ...]
    gone_edges: tuple[int, ...]
    batches: tuple[int, int] | None = None
    """Sizes of the two batches, where shapes differ by nothing else; such nodes are the same."""

    @property
    def empty(self) -> bool:
        return not (self.added or self.gone or self.changed or self.added_edges or self.gone_edges)

    def describe(self) -> str:
        """One line: "3 nodes added, 1 changed shape"."""
        parts = [
            f"{count} {what}"
            for count, what in (
                (len(self.added), "added"),
                (len(self.gone), "gone"),
                (len(self.changed), "of another shape"),
                (len(self.added_edges) + len(self.gone_edges), "edges different"),
            )
            if count
        ]
        if self.batches:
            parts.append(
                f"{'' if parts else 'the same graph on '}a batch of {self.batches[1]} instead of {self.batches[0]}"
            )
        return ", ".join(parts) or "the same graph"


def difference(older: dict[str, Any], newer: dict[str, Any]) -> Difference:
    """Compare two encoded tapes (see encode.py), of one run or of two.

    Nodes of source files that read differently in the two are matched once more without their lines: a line that was
    put in moves all that stand below it.
    """
    before, after = keys_of(older), keys_of(newer)
    place = {key: i for i, key in enumerate(before)}
    pairs = {i: place[key] for i, key in enumerate(after) if key in place}
    pairs |= _without_lines(older, newer, pairs)
    changed = [(o, n) for n, o in pairs.items() if _form(older, o) != _form(newer, n)]
    batches = _only_batches_differ(older, newer, changed)
    if batches:
        changed = []
    unlike = {n for _, n in changed}
    old_edges = Counter(_edges(older))
    mapped = [(pairs.get(s, -1 - s), pairs.get(t, -1 - t), slot) for s, t, slot in _edges(newer)]
    added_edges = [e for e, edge in enumerate(mapped) if edge not in old_edges]
    new_edges = Counter(mapped)
    gone_edges = [e for e, edge in enumerate(_edges(older)) if edge not in new_edges]
    met = set(pairs.values())
    return Difference(
        added=tuple(n for n in range(len(after)) if n not in pairs),
        gone=tuple(o for o in range(len(before)) if o not in met),
        changed=tuple(sorted(changed, key=lambda pair: pair[1])),
        same=tuple((o, n) for n, o in sorted(pairs.items()) if n not in unlike),
        added_edges=tuple(added_edges),
        gone_edges=tuple(gone_edges),
        batches=batches,
    )


def _without_lines(older: dict[str, Any], newer: dict[str, Any], pairs: dict[int, int]) -> dict[int, int]:
    """More pairs (newer, older) among what is left over, where the source was edited in between."""
    met = set(pairs.values())
    left = [_rough_keys(structure, free) for structure, free in (
        (older, [i for i in range(len(older["nodes"]["name"])) if i not in met]),
        (newer, [i for i in range(len(newer["nodes"]["name"])) if i not in pairs]),
    )]  # fmt: skip
    olds, news = older.get("sources", {}), newer.get("sources", {})
    read_alike = {file_name(path) for path, text in olds.items() if text in news.values()}
    place = {key: i for i, key in left[0].items() if key[3] not in read_alike}
    return {n: place[key] for n, key in left[1].items() if key in place}


def _rough_keys(structure: dict[str, Any], nodes: list[int]) -> dict[int, Key]:
    seen: Counter[Any] = Counter()
    found: dict[int, Key] = {}
    for i in sorted(nodes, key=lambda i: -structure["nodes"]["order"][i]):
        key = _what(structure, i)
        found[i] = (*key, -1, _leaf(structure, i), seen[key])
        seen[key] += 1
    return found


def keys_of(structure: dict[str, Any]) -> list[Key]:
    """What a node is, apart from its shape; unique within its graph."""
    nodes = structure["nodes"]
    # In the order of making, which the backward order runs through from its end: the n-th pass of a loop stays the n-th.
    order = sorted(range(len(nodes["name"])), key=lambda i: -nodes["order"][i])
    seen: Counter[Any] = Counter()
    found: list[Any] = [None] * len(order)
    for i in order:
        key = (*_what(structure, i), nodes["line"][i], _leaf(structure, i))
        found[i] = (*key, seen[key])
        seen[key] += 1
    return found


def file_name(path: str) -> str:
    """The last part of a path of any system: two runs keep their model.py in two folders."""
    return path.replace("\\", "/").rpartition("/")[2]


def _what(structure: dict[str, Any], i: int) -> tuple[str, str, str, str]:
    nodes, strings = structure["nodes"], structure["strings"]
    name, module, operation, file = (
        strings[nodes[c][i]] if nodes[c][i] >= 0 else "" for c in ("name", "module", "operation", "file")
    )
    return name, module, operation, file_name(file)


def _leaf(structure: dict[str, Any], i: int) -> str:
    place = structure["nodes"]["parameter"][i]
    return structure["strings"][place] if place >= 0 else ""


def _only_batches_differ(
    older: dict[str, Any], newer: dict[str, Any], changed: list[tuple[int, int]]
) -> tuple[int, int] | None:
    """The sizes of both batches, where they are known and all that differs follows from them (see signature.py)."""
    one, other = older.get("batch"), newer.get("batch")
    if not changed or not one or not other or one == other:
        return None
    forms = [(_form(older, o), _form(newer, n)) for o, n in changed]
    pairs = [(_sizes(a[0]), _sizes(b[0])) for a, b in forms]
    if any(a[1:] != b[1:] for a, b in forms) or not all_alike(pairs, one, other):
        return None
    return one, other


def _sizes(shape: str) -> tuple[int | str, ...]:
    return tuple(int(part) if part.isdigit() else part for part in shape.strip("[]").split(", ") if part)


def _form(structure: dict[str, Any], i: int) -> tuple[str, ...]:
    nodes, strings = structure["nodes"], structure["strings"]
    return tuple(strings[nodes[c][i]] if nodes[c][i] >= 0 else "" for c in ("shape", "dtype", "device"))


def _edges(structure: dict[str, Any]) -> list[tuple[int, int, int]]:
    edges = structure["edges"]
    return list(zip(edges["source"], edges["target"], edges["slot"], strict=True))
