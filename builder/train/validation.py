"""The validation set through the model: loss, metric, and what the task shows best."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from builder.train.tasks import Plan, measure

BATCH = 512
WORST = 12
POINTS = 500
GRID = 48


@dataclass(frozen=True)
class Held:
    """Samples held back from training, on the device; `rows` are their row numbers in the loaded table."""

    features: Tensor  # (n, *input_shape)
    targets: Tensor  # (n, ...) converted for the loss
    rows: Tensor  # (n,) int64, on the CPU


@dataclass(frozen=True)
class Result:
    loss: float
    metric: float
    outputs: Any


def validate(model: nn.Module, plan: Plan, held: Held, between: Callable[[], None] | None = None) -> Result | None:
    """Loss (mean over samples), metric and outputs on `held`; None when it is empty. `between` is called after each batch.

    The model is in eval mode for the while, and as it was afterwards; no gradient is made.
    """
    n = len(held.features)
    if not n:
        return None
    was_training = model.training
    model.eval()
    total, parts = 0.0, []
    try:
        with torch.no_grad():
            for start in range(0, n, BATCH):
                x, y = held.features[start : start + BATCH], held.targets[start : start + BATCH]
                output = model(x)
                total += float(plan.objective(output, y)) * len(x)
                parts.append(output)
                if between is not None:
                    between()
            outputs = _joined(parts)
            metric = measure(plan.task, plan.predicted(outputs), plan.actual(held.targets))
    finally:
        model.train(was_training)
    return Result(total / n, metric, outputs)


def _joined(parts: list[Any]) -> Any:
    if len(parts) == 1:
        return parts[0]
    if isinstance(parts[0], Tensor):
        return torch.cat(parts)
    return tuple(torch.cat([part[i] for part in parts]) for i in range(len(parts[0])))


def detail(model: nn.Module, plan: Plan, held: Held, result: Result, classes: tuple[str, ...]) -> dict[str, Any]:
    """What the page draws beside the curves, as JSON.

    classification: {"confusion": [actual][predicted] counts, "classes", "worst": [{row, actual, predicted, confidence,
    image?}]}, and for points of the plane {"boundary": {x, y, size, classes, confidence}}.
    regression: {"points": [[actual, predicted], …], "worst"}. reconstruction: {"pairs": [{row, input, output}]}.
    """
    with torch.no_grad():
        predicted, actual = plan.predicted(result.outputs), plan.actual(held.targets)
        if plan.task == "classification":
            found = _confusion(predicted, actual, classes)
            found["worst"] = _worst_classified(held, result.outputs, predicted, actual)
            if held.features.dim() == 2 and held.features.shape[1] == 2:
                found["boundary"] = _boundary(model, plan, held.features)
            return found
        if plan.task == "regression":
            return _scatter(held, predicted, actual)
        error = (predicted - actual).reshape(len(actual), -1).abs().mean(1)
        worst = error.topk(min(WORST // 2, len(error))).indices
        return {
            "pairs": [
                {
                    "row": int(held.rows[i]),
                    "input": _rounded(held.features[i]),
                    "output": _rounded(predicted[i]),
                    "error": _number(error[i]),
                }
                for i in worst.tolist()
            ]
        }


def _number(value: Tensor | float) -> float | None:
    """A float that JSON can hold: NaN and Inf are null."""
    number = float(value)
    return round(number, 6) if number - number == 0 else None


def _rounded(values: Tensor) -> Any:
    return [[_number(v) for v in row] for row in values.reshape(-1, values.shape[-1]).tolist()]


def _confusion(predicted: Tensor, actual: Tensor, classes: tuple[str, ...]) -> dict[str, Any]:
    size = max(len(classes), int(predicted.max()) + 1, int(actual.max()) + 1)
    counts = torch.bincount(actual.cpu() * size + predicted.cpu(), minlength=size * size).reshape(size, size)
    names = [*classes, *map(str, range(len(classes), size))]
    return {"confusion": counts.tolist(), "classes": names}


def _worst_classified(held: Held, outputs: Any, predicted: Tensor, actual: Tensor) -> list[dict[str, Any]]:
    """The samples whose true class got the smallest share, worst first."""
    if isinstance(outputs, Tensor) and outputs.dim() == 2 and outputs.shape[1] > 1:
        share = outputs.float().softmax(1)
        given = share.gather(1, actual[:, None])[:, 0]
        sure = share.max(1).values
    else:
        given = (predicted == actual).float()
        sure = torch.ones_like(given)
    worst = torch.nan_to_num(given, nan=-1.0).topk(min(WORST, len(given)), largest=False).indices
    return [
        {
            "row": int(held.rows[i]),
            "actual": int(actual[i]),
            "predicted": int(predicted[i]),
            "confidence": _number(sure[i]),
            "actual_share": _number(given[i]),
        }
        | _picture(held.features[i])
        for i in worst.tolist()
    ]


def _picture(sample: Tensor) -> dict[str, Any]:
    if sample.dim() == 3 and sample.shape[0] in {1, 3} and sample.shape[1] * sample.shape[2] <= 4096:
        return {"image": _rounded(sample.mean(0))}
    if sample.dim() == 1 and len(sample) <= 32:
        return {"features": [_number(v) for v in sample.tolist()]}
    return {}


def _scatter(held: Held, predicted: Tensor, actual: Tensor) -> dict[str, Any]:
    p, a = predicted.reshape(len(predicted), -1)[:, 0], actual.reshape(len(actual), -1)[:, 0]
    shown = torch.linspace(0, len(p) - 1, min(POINTS, len(p))).long().to(p.device)
    worst = torch.nan_to_num((p - a).abs(), nan=torch.inf).topk(min(WORST, len(p))).indices
    return {
        "points": [[_number(x), _number(y)] for x, y in zip(a[shown].tolist(), p[shown].tolist(), strict=True)],
        "inputs": [_number(x) for x in held.features[shown].flatten().tolist()]
        if held.features.shape[1:] == (1,)
        else None,
        "worst": [
            {"row": int(held.rows[i]), "actual": _number(a[i]), "predicted": _number(p[i])} for i in worst.tolist()
        ],
    }


def _boundary(model: nn.Module, plan: Plan, features: Tensor) -> dict[str, Any]:
    """The class, and how sure, on a grid over the plane: rows from low y to high y."""
    low, high = features.min(0).values, features.max(0).values
    margin = (high - low) * 0.15 + 1e-6
    low, high = low - margin, high + margin
    xs = torch.linspace(float(low[0]), float(high[0]), GRID, device=features.device)
    ys = torch.linspace(float(low[1]), float(high[1]), GRID, device=features.device)
    y, x = torch.meshgrid(ys, xs, indexing="ij")
    was_training = model.training
    model.eval()
    try:
        output = model(torch.stack([x.reshape(-1), y.reshape(-1)], dim=1))  # (GRID², …)
    finally:
        model.train(was_training)
    classes = plan.predicted(output).reshape(GRID, GRID)
    if isinstance(output, Tensor) and output.dim() == 2 and output.shape[1] > 1:
        sure = output.float().softmax(1).max(1).values
    elif isinstance(output, Tensor):
        share = output.float().reshape(-1).sigmoid()
        sure = torch.maximum(share, 1 - share)
    else:
        sure = torch.ones(GRID * GRID)
    return {
        "x": [float(low[0]), float(high[0])],
        "y": [float(low[1]), float(high[1])],
        "size": GRID,
        "classes": classes.tolist(),
        "confidence": [[_number(v) for v in row] for row in sure.reshape(GRID, GRID).tolist()],
    }
