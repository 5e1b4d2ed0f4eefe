"""Two tapes in one picture: the newer one, with what is gone from the older put back in its place.

The result is a structure as encode.py describes it, so that whatever draws a tape draws this one, with three columns
more: `change` 0 same, 1 added, 2 gone, 3 another shape; `older` and `newer`, the node's index in either tape (-1: none).
"""

from __future__ import annotations

import heapq
from collections import Counter
from typing import Any

from builder.tape.diff import Difference, difference

SAME, ADDED, GONE, CHANGED = 0, 1, 2, 3
INDEXED = ("name", "module", "operation", "file", "shape", "dtype", "device", "parameter")
FAR = 100_000
"""Added to the numbers of loops that are in the older tape alone."""


def overlay(older: dict[str, Any], newer: dict[str, Any]) -> dict[str, Any]:
    """The structure of both tapes together; `edges` has the column `change` too. No edge that is gone closes a circle."""
    found = difference(older, newer)
    strings = {text: i for i, text in enumerate(newer["strings"])}
    columns = {name: list(values) for name, values in newer["nodes"].items()}
    count = len(columns["name"])
    place = dict((*found.same, *found.changed)) | {o: count + k for k, o in enumerate(found.gone)}
    loops = _loops(older, newer, found)
    old = older["nodes"]

    def interned(index: int) -> int:
        return strings.setdefault(older["strings"][index], len(strings)) if index >= 0 else -1

    for o in found.gone:
        for name, column in columns.items():
            value = old[name][o]
            if name in INDEXED:
                value = interned(value)
            elif name == "repeat" and value >= 0:
                value = strings.setdefault(_renumbered(older["strings"][value], loops), len(strings))
            column.append(value)
    total = count + len(found.gone)
    columns["change"] = [SAME] * count + [GONE] * len(found.gone)
    columns["older"] = [-1] * count + list(found.gone)
    columns["newer"] = [*range(count), *([-1] * len(found.gone))]
    for n in found.added:
        columns["change"][n] = ADDED
    for o, n in (*found.same, *found.changed):
        columns["older"][n] = o
    for _, n in found.changed:
        columns["change"][n] = CHANGED
    columns["was"] = [-1] * total
    for o, n in found.changed:
        columns["was"][n] = interned(old["shape"][o])
    edges, columns["order"] = _edges(older, newer, found, place, columns["order"], count)
    return {
        **newer,
        "signature": f"{older['signature'][:16]}x{newer['signature'][:16]}",
        "strings": list(strings),
        "nodes": columns,
        "edges": edges,
        "modules": {**older["modules"], **newer["modules"]},
        "sources": {**older["sources"], **newer["sources"]},
        "summary": found.describe(),
    }


def _edges(
    older: dict[str, Any], newer: dict[str, Any], found: Difference, place: dict[int, int], order: list[int], count: int
) -> tuple[dict[str, list[int]], list[int]]:
    """All edges of the newer tape and those that are gone; and an order in which all of them run forwards."""
    edges = {name: list(newer["edges"][name]) for name in ("source", "target", "slot")}
    added = set(found.added_edges)
    edges["change"] = [ADDED if e in added else SAME for e in range(len(edges["source"]))]
    old = older["edges"]
    gone = [(place[old["source"][e]], place[old["target"][e]], old["slot"][e]) for e in found.gone_edges]
    total = count + len(found.gone)
    after: list[list[tuple[int, int]]] = [[] for _ in range(total)]  # (target, index of the gone edge or -1)
    waiting = [0] * total
    for s, t in zip(edges["source"], edges["target"], strict=True):
        after[s].append((t, -1))
        waiting[t] += 1
    held = [0] * total  # by edges that are gone
    for k, (s, t, _) in enumerate(gone):
        after[s].append((t, k))
        held[t] += 1
    back = {new: o for o, new in place.items()}
    rank = [(order[i] if i < count else older["nodes"]["order"][back[i]], i) for i in range(total)]
    ready = [rank[i] for i in range(total) if not waiting[i] and not held[i]]
    heapq.heapify(ready)
    position = [-1] * total
    kept = [True] * len(gone)
    done = 0
    while done < total:
        if not ready:  # only edges that are gone hold what is left: the first of them is let go
            first = min((rank[i] for i in range(total) if position[i] < 0 and not waiting[i]), default=None)
            if first is None:
                break
            for k, (_, t, _) in enumerate(gone):
                if t == first[1] and position[gone[k][0]] < 0:
                    kept[k] = False
            held[first[1]] = 0
            heapq.heappush(ready, first)
        _, node = heapq.heappop(ready)
        if position[node] >= 0:
            continue
        position[node] = done
        done += 1
        for target, k in after[node]:
            if k < 0:
                waiting[target] -= 1
            elif kept[k]:
                held[target] -= 1
            if not waiting[target] and held[target] <= 0 and position[target] < 0:
                heapq.heappush(ready, rank[target])
    for k, (s, t, slot) in enumerate(gone):
        if kept[k]:
            for name, value in (("source", s), ("target", t), ("slot", slot), ("change", GONE)):
                edges[name].append(value)
    return edges, position


def _loops(older: dict[str, Any], newer: dict[str, Any], found: Difference) -> dict[str, str]:
    """The number in the newer tape of each loop of the older one, by the nodes both have."""
    votes: dict[str, Counter[str]] = {}
    for o, n in (*found.same, *found.changed):
        a, b = older["nodes"]["repeat"][o], newer["nodes"]["repeat"][n]
        if a < 0 or b < 0:
            continue
        for mine, other in zip(older["strings"][a].split("."), newer["strings"][b].split("."), strict=False):
            votes.setdefault(mine.partition("/")[0], Counter())[other.partition("/")[0]] += 1
    return {loop: counted.most_common(1)[0][0] for loop, counted in votes.items()}


def _renumbered(label: str, loops: dict[str, str]) -> str:
    """A label of the older tape ("3/17.5/2") in the newer one's numbers."""
    parts = []
    for part in label.split("."):
        loop, _, turn = part.partition("/")
        parts.append(f"{loops.get(loop, str(int(loop) + FAR))}/{turn}")
    return ".".join(parts)
