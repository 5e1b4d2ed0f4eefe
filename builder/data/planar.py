"""Points of the plane in two or more classes: what a decision boundary is best watched on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from builder.data.source import Facts, Option, Source, Table

SAMPLES = Option("samples", "Samples", "int", 1000, minimum=10, maximum=1_000_000)
SEED = Option("seed", "Seed of the data", "int", 0, minimum=0, maximum=2**31 - 1)
AXES = ("x", "y")


def _noise(default: float) -> Option:
    return Option("noise", "Noise", "float", default, minimum=0.0, maximum=5.0, doc="standard deviation")


def _names(count: int) -> tuple[str, ...]:
    return tuple("ABCDEFGHIJ"[:count])


def _table(points: NDArray[Any], targets: NDArray[Any], count: int = 2) -> Table:
    return Table(points.astype(np.float32), targets.astype(np.int64), "classification", "class", _names(count), AXES)


def _load_moons(options: Mapping[str, Any]) -> Table:
    from sklearn.datasets import make_moons

    return _table(*make_moons(options["samples"], noise=options["noise"], random_state=options["seed"]))


def _load_circles(options: Mapping[str, Any]) -> Table:
    from sklearn.datasets import make_circles

    points, targets = make_circles(options["samples"], noise=options["noise"], factor=0.5, random_state=options["seed"])
    return _table(points, targets)


def _load_blobs(options: Mapping[str, Any]) -> Table:
    from sklearn.datasets import make_blobs

    points, targets = make_blobs(
        options["samples"], centers=options["centers"], cluster_std=options["noise"], random_state=options["seed"]
    )
    return _table(points, targets, options["centers"])


def _load_spirals(options: Mapping[str, Any]) -> Table:
    """Interleaved arms of one Archimedean spiral each, radius 0 to 1."""
    arms, turns = options["arms"], options["turns"]
    random = np.random.default_rng(options["seed"])
    targets = np.arange(options["samples"]) % arms
    radius = np.sqrt(random.uniform(0.01, 1.0, options["samples"]))
    angle = 2 * np.pi * (turns * radius + targets / arms)
    points = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)  # (samples, 2)
    return _table(points + random.normal(0, options["noise"], points.shape), targets, arms)


def _load_xor(options: Mapping[str, Any]) -> Table:
    random = np.random.default_rng(options["seed"])
    points = random.uniform(-1, 1, (options["samples"], 2))
    targets = (points[:, 0] > 0) ^ (points[:, 1] > 0)
    return _table(points + random.normal(0, options["noise"], points.shape), targets)


TWO = Facts("classification", (2,), "class", _names(2))

MOONS = Source(
    "moons",
    "Moons",
    "Two interleaved half circles.",
    TWO,
    _load_moons,
    (SAMPLES, _noise(0.1), SEED),
)
CIRCLES = Source("circles", "Circles", "A circle within a circle.", TWO, _load_circles, (SAMPLES, _noise(0.05), SEED))
BLOBS = Source(
    "blobs",
    "Blobs",
    "Round clouds of points, one class each.",
    Facts("classification", (2,), "class", _names(3)),
    _load_blobs,
    (SAMPLES, Option("centers", "Classes", "int", 3, minimum=2, maximum=10), _noise(1.0), SEED),
    describe=lambda options: Facts("classification", (2,), "class", _names(options["centers"])),
)
SPIRALS = Source(
    "spirals",
    "Spirals",
    "Arms wound into each other: hard for a small network.",
    TWO,
    _load_spirals,
    (
        SAMPLES,
        Option("arms", "Classes", "int", 2, minimum=2, maximum=10),
        Option("turns", "Turns", "float", 1.0, minimum=0.25, maximum=4.0),
        _noise(0.02),
        SEED,
    ),
    describe=lambda options: Facts("classification", (2,), "class", _names(options["arms"])),
)
XOR = Source(
    "xor",
    "XOR",
    "Two classes on opposite quadrants: no line parts them.",
    TWO,
    _load_xor,
    (SAMPLES, _noise(0.0), SEED),
)
