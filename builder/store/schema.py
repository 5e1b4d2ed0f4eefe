"""The tables of run.sqlite, and how a connection to it is opened. What a column means stands beside it."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import numpy as np

from builder.store.home import restrict

if TYPE_CHECKING:
    from pathlib import Path

STATISTICS = ("norm", "mean", "std", "min", "max", "zeros", "weight_norm", "update_norm")
"""The columns of one row of `statistics.blob`; "zeros" is a share 0–1, the rest are of the gradient, the last two of the weights."""

HISTOGRAM_BINS = 64
HISTOGRAM = np.dtype([("low", "<f4"), ("high", "<f4"), ("counts", "<u4", (HISTOGRAM_BINS,))])
"""One parameter's distribution: equal bins from low to high, finite values only; low is NaN where there was none."""

SIGNALS = ("order", "rms", "mean", "std", "zeros", "gradient_rms")
"""The columns of one row of `signals.blob`, of a leaf module's output: when it was called (0 first), root mean square, mean,
std, share of exact zeros (0–1), root mean square of the gradient that came back to it. NaN: not called, not measured."""

SUCCESSIVE = ("dot", "norm", "norm_before")
"""The columns of one row of `successive.blob`: the scalar product of two successive steps' gradients, and their norms."""

STEP_COLUMNS = ("step", "epoch", "time", "loss", "metric", "lr", "rate")

TABLES = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);        -- value: JSON
CREATE TABLE IF NOT EXISTS steps (
    step INTEGER PRIMARY KEY, epoch INTEGER NOT NULL,
    time REAL NOT NULL,                                                             -- seconds since the run began
    loss REAL,                                                                      -- NULL is NaN: SQLite has none
    metric REAL,                                                                    -- NULL: not measured, or NaN
    lr REAL, rate REAL                                                              -- rate: steps per second
);
CREATE TABLE IF NOT EXISTS validation (
    step INTEGER PRIMARY KEY, epoch INTEGER NOT NULL, loss REAL, metric REAL, detail TEXT   -- detail: JSON or NULL
);
CREATE TABLE IF NOT EXISTS parameters (
    position INTEGER PRIMARY KEY, name TEXT NOT NULL, module TEXT NOT NULL, shape TEXT NOT NULL,
    dtype TEXT NOT NULL, count INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS gradients (step INTEGER PRIMARY KEY, norms BLOB NOT NULL);       -- float32[parameters]; -1: no gradient
CREATE TABLE IF NOT EXISTS statistics (step INTEGER PRIMARY KEY, blob BLOB NOT NULL);       -- float32[parameters, 8]
CREATE TABLE IF NOT EXISTS distributions (step INTEGER PRIMARY KEY, blob BLOB NOT NULL);    -- HISTOGRAM[parameters]
CREATE TABLE IF NOT EXISTS modules (position INTEGER PRIMARY KEY, path TEXT NOT NULL, type TEXT NOT NULL);  -- the leaf modules
CREATE TABLE IF NOT EXISTS signals (step INTEGER PRIMARY KEY, blob BLOB NOT NULL);          -- float32[modules, 6]
CREATE TABLE IF NOT EXISTS successive (
    step INTEGER PRIMARY KEY,                                                       -- the later one of the two steps
    batch INTEGER NOT NULL,                                                         -- samples in each of the two batches
    blob BLOB NOT NULL                                                              -- float32[parameters, 3]
);
CREATE TABLE IF NOT EXISTS tapes (
    step INTEGER PRIMARY KEY, signature TEXT NOT NULL, nodes INTEGER NOT NULL, edges INTEGER NOT NULL,
    "values" BLOB NOT NULL,                                                         -- float32[nodes (+ edges + nodes)]; -1: not measured
    changed INTEGER NOT NULL                                                        -- 1: another graph than the tape before
);
CREATE TABLE IF NOT EXISTS events (
    id INTEGER PRIMARY KEY, step INTEGER, time REAL NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL
);
"""

HISTORY = ("steps", "validation", "gradients", "statistics", "distributions", "signals", "successive", "tapes")
"""The tables that hold one row or more per step: what a reset empties and a resumed run cuts off."""


def open_writer(path: Path) -> sqlite3.Connection:
    """A connection that writes: WAL, so readers never wait; a commit survives the death of the process.

    `synchronous=NORMAL` does not wait for the disk at each commit: a power cut may lose the last moments, a kill none.
    """
    connection = sqlite3.connect(path, timeout=10, check_same_thread=False, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.executescript(TABLES)
    restrict(path)
    return connection


def open_reader(path: Path) -> sqlite3.Connection:
    """A connection that only reads. Errors: FileNotFoundError when there is no such file."""
    if not path.is_file():
        raise FileNotFoundError(f"{path} does not exist")
    connection = sqlite3.connect(path, timeout=10, check_same_thread=False, isolation_level=None)
    connection.execute("PRAGMA query_only=1")
    return connection
