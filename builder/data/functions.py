"""Numbers from formulas: the smallest regressions there are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from builder.data.planar import SEED
from builder.data.source import Facts, Option, Source, Table

SAMPLES = Option("samples", "Samples", "int", 256, minimum=4, maximum=1_000_000)
NOISE = Option("noise", "Noise", "float", 0.0, minimum=0.0, maximum=10.0, doc="standard deviation added to y")
FACTS = Facts("regression", (1,), "y")


def _load_line(options: Mapping[str, Any]) -> Table:
    random = np.random.default_rng(options["seed"])
    x = random.uniform(-1, 1, (options["samples"], 1))
    y = 2 * x + random.normal(0, options["noise"], x.shape)
    return Table(x.astype(np.float32), y.astype(np.float32), "regression", "y", feature_names=("x",))


def _load_sine(options: Mapping[str, Any]) -> Table:
    random = np.random.default_rng(options["seed"])
    x = random.uniform(-np.pi, np.pi, (options["samples"], 1))
    y = np.sin(options["frequency"] * x) + random.normal(0, options["noise"], x.shape)
    return Table(x.astype(np.float32), y.astype(np.float32), "regression", "y", feature_names=("x",))


LINE = Source(
    "line",
    "y = 2x",
    "One number in, twice that number out: one weight learns it.",
    FACTS,
    _load_line,
    (SAMPLES, NOISE, SEED),
    standardize="none",
)
SINE = Source(
    "sine",
    "Sine",
    "A sine wave from -π to π.",
    FACTS,
    _load_sine,
    (SAMPLES, Option("frequency", "Frequency", "float", 1.0, minimum=0.1, maximum=20.0), NOISE, SEED),
    standardize="none",
)
