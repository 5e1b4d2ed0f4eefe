"""What data looks like before it is trained on: how much there is, some rows, pictures, points. All of it JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from builder.data.prepare import prepare
from builder.data.source import DataError

if TYPE_CHECKING:
    from builder.data.prepare import Prepared

ROWS = 100
PICTURES = 30
POINTS = 800
SHOWN_COLUMNS = 40


def preview(**data: Any) -> dict[str, Any]:
    """The data that `data` (the "data" part of RunSettings as JSON) names, before standardizing.

    {samples, task, target, input_shape, classes, counts {class: rows}, parts {train, validation, test}, notes,
    columns + rows + statistics [{name, mean, std, min, max}] for tables, images [{pixels, label}] for pictures, points {x, y, label | None, names} for one or two
    features}; {"error": {code, message, fix}} for data its owner can mend.
    """
    try:
        prepared = prepare(data)
    except DataError as error:
        return {"error": {"code": error.code, "message": error.message, "fix": error.fix}}
    table = prepared.table
    found: dict[str, Any] = {
        "samples": len(table),
        "task": table.task,
        "target": table.target,
        "input_shape": list(table.features.shape[1:]),
        "classes": list(table.classes),
        "counts": {},
        "parts": {
            "train": len(prepared.split.train),
            "validation": len(prepared.split.validation),
            "test": len(prepared.split.test),
        },
        "notes": list(table.notes),
    }
    if table.task == "classification":
        counts = np.bincount(table.targets, minlength=len(table.classes))
        found["counts"] = {name: int(count) for name, count in zip(table.classes, counts, strict=False)}
    if table.features.ndim == 4 and table.features.shape[1] in {1, 3}:
        return found | {"images": _images(prepared)}
    if table.features.ndim == 2:
        found |= _rows(prepared)
        if table.features.shape[1] <= 2:
            found["points"] = _points(prepared)
    return found


def _label(prepared: Prepared, row: int) -> str | float | None:
    table = prepared.table
    if table.task == "classification":
        return table.classes[int(table.targets[row])]
    if table.task == "regression":
        return round(float(table.targets[row].reshape(-1)[0]), 6)
    return None


def _images(prepared: Prepared) -> list[dict[str, Any]]:
    features = prepared.table.features
    return [
        {
            "pixels": np.round(features[row].mean(axis=0), 4).tolist(),
            "label": "" if (label := _label(prepared, row)) is None else str(label),
        }
        for row in range(min(PICTURES, len(features)))
    ]


def _rows(prepared: Prepared) -> dict[str, Any]:
    table = prepared.table
    width = min(SHOWN_COLUMNS, table.features.shape[1])
    names = [*table.feature_names[:width], *(f"feature {i}" for i in range(len(table.feature_names[:width]), width))]
    rows = []
    for row in range(min(ROWS, len(table))):
        values: list[Any] = [round(float(value), 6) for value in table.features[row, :width]]
        label = _label(prepared, row)
        rows.append(values if label is None else [*values, label])
    statistics = [
        {"name": name} | {key: float(f"{getattr(column, key)():.6g}") for key in ("mean", "std", "min", "max")}
        for name, column in zip(names, table.features.T.astype(np.float64), strict=False)
    ]
    columns = names if table.task == "reconstruction" else [*names, table.target]
    return {"columns": columns, "rows": rows, "statistics": statistics}


def _points(prepared: Prepared) -> dict[str, Any]:
    """Two features with their class, or one feature with its target."""
    table = prepared.table
    names = list(table.feature_names) or ["x", "y"]
    kept = np.unique(np.linspace(0, len(table) - 1, min(POINTS, len(table))).astype(np.int64))
    x = np.round(table.features[kept, 0], 5).tolist()
    if table.features.shape[1] == 1:
        y = np.round(table.targets[kept].reshape(len(kept), -1)[:, 0].astype(np.float64), 5).tolist()
        return {"x": x, "y": y, "label": None, "names": [names[0], table.target]}
    label = [_label(prepared, int(row)) for row in kept] if table.task == "classification" else None
    return {"x": x, "y": np.round(table.features[kept, 1], 5).tolist(), "label": label, "names": names[:2]}
