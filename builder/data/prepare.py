"""From settings to three sets of arrays: load, split, standardize. No torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from builder.data.source import DataError, Source, Standardize, Table
from builder.data.sources import source
from builder.data.split import Split, split


@dataclass(frozen=True)
class Scaling:
    """`(value - mean) / std` per feature, of the training rows only; a constant feature keeps std 1."""

    mean: NDArray[np.float32]
    std: NDArray[np.float32]

    def apply(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        scaled: NDArray[np.float32] = (values - self.mean) / self.std
        return scaled

    def undo(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        raw: NDArray[np.float32] = values * self.std + self.mean
        return raw


@dataclass(frozen=True)
class Prepared:
    """A loaded table, ready for training: features and targets are scaled, `split` holds row numbers."""

    table: Table
    split: Split
    features: NDArray[np.float32]
    targets: NDArray[Any]
    feature_scaling: Scaling | None
    target_scaling: Scaling | None


def prepare(data: Mapping[str, Any]) -> Prepared:
    """Load and cut the data that `data` (the "data" part of RunSettings as JSON) names. Errors: DataError."""
    chosen: Source = source(data["source"])
    table = chosen.load(chosen.checked(data.get("options") or {}))
    if not len(table):
        raise DataError("empty", f"{chosen.label} has no rows.", "Choose other options or another file.")
    shares = tuple(data.get("split") or (0.8, 0.1, 0.1))
    labels = table.targets if data.get("stratify") and table.task == "classification" else None
    parts = split(len(table), (shares[0], shares[1], shares[2]), int(data.get("seed", 0)), labels)
    how: Standardize = data.get("standardize") or chosen.standardize
    features, targets = table.features, table.targets
    feature_scaling = target_scaling = None
    if how in {"features", "both"}:
        feature_scaling = _scaling(features[parts.train])
        features = feature_scaling.apply(features)
    if how == "both" and table.task == "regression":
        target_scaling = _scaling(targets[parts.train])
        targets = target_scaling.apply(targets)
    if table.task == "reconstruction":
        targets = features
    return Prepared(table, parts, features, targets, feature_scaling, target_scaling)


def _scaling(rows: NDArray[np.float32]) -> Scaling:
    mean, std = rows.mean(axis=0, dtype=np.float64), rows.std(axis=0, dtype=np.float64)
    return Scaling(mean.astype(np.float32), np.where(std > 1e-12, std, 1.0).astype(np.float32))
