"""One edit of a document of 100 nodes, checked with and without what is remembered: `python tests/benchmarks/edit_latency.py`.

Prints the median of the whole check job as the worker runs it (document read, shapes, source, JSON) in milliseconds,
and how many times faster the remembered one is. The edit changes one layer in the middle, so shapes change up to the
next layer that fixes its own.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import builder
from builder.infer.cache import Cache
from builder.infer.check import check
from builder.infer.fits import fits
from builder.model.graph import ModelGraph

NODES = 100
ROUNDS = 15


def chain(width: int) -> dict:
    """Conv, BatchNorm, ReLU, Dropout … 100 nodes; `width` is the channels of the conv in the middle."""
    draft = builder.Draft("Net")
    h = draft.input("x", ("N", 3, 32, 32))
    for place in range(NODES // 4):
        channels = width if place == NODES // 8 else 16
        h = draft.add("nn.Conv2d", h, out_channels=channels, kernel_size=3, padding=1)
        for type_ in ("nn.BatchNorm2d", "nn.ReLU", "nn.Dropout2d"):
            h = draft.add(type_, h)
    return draft.output(h).model_dump(mode="json")


def job(model: dict, cache: Cache) -> int:
    """What the worker does for one edit, to the bytes it sends."""
    return len(json.dumps(check(ModelGraph.model_validate(model), cache).to_json()))


def median_ms(run) -> float:
    times = []
    for place in range(ROUNDS):
        began = time.process_time()
        run(place)
        times.append((time.process_time() - began) * 1000)
    return statistics.median(times)


def main() -> None:
    documents = [chain(17 + place) for place in range(ROUNDS)]
    cache = Cache()
    job(chain(16), cache)
    fresh = median_ms(lambda place: job(documents[place], Cache()))
    edited = median_ms(lambda place: job(documents[place], cache))
    same = median_ms(lambda place: job(documents[0], cache))
    graph = ModelGraph.model_validate(documents[0])
    suggested = median_ms(lambda place: fits(graph, "conv3", "0", cache))
    print(f"{'the whole check job, 100 nodes':44}{'ms':>8}{'ratio':>8}")
    for name, value in (
        ("nothing remembered", fresh),
        ("after an edit in the middle, remembered", edited),
        ("nothing changed", same),
        ("layers that fit, shape seen before", suggested),
    ):
        print(f"{name:44}{value:8.1f}{fresh / value:8.1f}")


if __name__ == "__main__":
    main()
