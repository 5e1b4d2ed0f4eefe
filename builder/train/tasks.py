"""Which loss fits which target: converting targets once, calling the loss, measuring the task, and saying what disagrees.

A loss belongs to one row of KINDS. Whether model, loss and data agree is found by trying them on two samples before
training starts; the answer to a disagreement names the shapes and a fix.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import torch
from torch import Tensor, nn

from builder.data.source import Task
from builder.train.error import TrainingError

Kind = Literal["classes", "shares", "signs", "values", "set", "pair", "triplet", "variance", "own"]

KINDS: dict[str, Kind] = {
    # the target is one class number per sample, the output one score per class
    "CrossEntropyLoss": "classes",
    "NLLLoss": "classes",
    "MultiMarginLoss": "classes",
    # the target has the output's shape, each value between 0 and 1: one column per class, or one for two classes
    "BCELoss": "shares",
    "BCEWithLogitsLoss": "shares",
    "KLDivLoss": "shares",
    "MultiLabelSoftMarginLoss": "shares",
    # the same with -1 and 1
    "SoftMarginLoss": "signs",
    "HingeEmbeddingLoss": "signs",
    # the target is a number wherever the output is one
    "MSELoss": "values",
    "L1Loss": "values",
    "SmoothL1Loss": "values",
    "HuberLoss": "values",
    "PoissonNLLLoss": "values",
    # class numbers, filled up with -1 to the number of classes
    "MultiLabelMarginLoss": "set",
    # the model has two outputs, alike (1) or not (-1)
    "CosineEmbeddingLoss": "pair",
    "MarginRankingLoss": "pair",
    # the model has three outputs: anchor, positive, negative
    "TripletMarginLoss": "triplet",
    "TripletMarginWithDistanceLoss": "triplet",
    # the model has two outputs: mean and variance
    "GaussianNLLLoss": "variance",
    # losses with weights of their own that turn features into classes
    "AdaptiveLogSoftmaxWithLoss": "own",
    "LinearCrossEntropyLoss": "own",
}

PROBABILITIES = {"BCELoss"}
METRICS: dict[Task, str] = {"classification": "accuracy", "regression": "R²", "reconstruction": "MAE"}


@dataclass(frozen=True)
class Plan:
    """How this loss is used on this task: made once, before training.

    `convert` takes all targets of the data at once. `objective(output, target)` is what is differentiated, `()`.
    `predicted` and `actual` give what the metric compares, from an output and from converted targets: class numbers
    `(N,)`, or values `(N, ...)`.
    """

    task: Task
    metric: str
    convert: Callable[[Tensor], Tensor]
    objective: Callable[[Any, Tensor], Tensor]
    predicted: Callable[[Any], Tensor]
    actual: Callable[[Tensor], Tensor]


def shape_of(value: Any) -> str:
    """The shape of an output in words, its batch size as N: "(N, 10)", or "(N, 2) and (N, 2)" for several."""
    if isinstance(value, Tensor):
        sizes = ["N", *map(str, value.shape[1:])] if value.dim() else []
        return f"({', '.join(sizes)}{',' if len(sizes) == 1 else ''})"
    if isinstance(value, tuple | list):
        return " and ".join(shape_of(part) for part in value)
    return type(value).__name__


def make_plan(loss: nn.Module, task: Task, classes: int, output: Any, targets: Tensor) -> Plan:
    """The plan for a loss, given the model's output for some samples and those samples' targets as loaded.

    `targets` is int64 `(n,)` for classes, else float32 `(n, ...)`. Errors: TrainingError, code "loss-target" or
    "loss-output", which names both shapes and a fix.
    """
    name = type(loss).__name__
    kind = KINDS.get(name)
    if kind is None:
        raise TrainingError(
            "loss-target",
            f"{name} needs targets that none of the data sources gives.",
            "CTCLoss, for one, wants sequences of labels. Choose another loss.",
        )
    makers: dict[Kind, Callable[[], Plan]] = {
        "classes": lambda: _classes(loss, name, task, classes, output),
        "own": lambda: _own(loss, name, task, output),
        "shares": lambda: _columns(loss, name, task, output, targets, classes=classes, low=0.0),
        "signs": lambda: _columns(loss, name, task, output, targets, classes=classes, low=-1.0),
        "values": lambda: _columns(loss, name, task, output, targets, classes=classes, low=0.0),
        "set": lambda: _set(loss, name, task, classes, output),
        "pair": lambda: _pair(loss, name, task, classes, output),
        "triplet": lambda: _triplet(loss, name, output),
        "variance": lambda: _variance(loss, name, task, output, targets),
    }
    return makers[kind]()


def _one(output: Any, name: str) -> Tensor:
    if not isinstance(output, Tensor):
        raise TrainingError(
            "loss-output",
            f"{name} takes one output, the model gives {shape_of(output)}.",
            "Leave one output in the document.",
        )
    return output


def _several(output: Any, count: int, name: str, what: str) -> None:
    if not (isinstance(output, tuple) and len(output) == count and all(isinstance(o, Tensor) for o in output)):
        raise TrainingError(
            "loss-output",
            f"{name} takes {count} outputs ({what}), the model gives {shape_of(output)}.",
            f"Give the document {count} outputs, or choose another loss.",
        )


def _only(task: Task, wanted: Task, name: str) -> None:
    if task != wanted:
        instead = "MSELoss" if wanted == "classification" else "CrossEntropyLoss"
        raise TrainingError(
            "loss-target", f"{name} is for a {wanted}, the data are a {task}.", f"Choose {instead} or its like."
        )


def _classes(loss: nn.Module, name: str, task: Task, classes: int, output: Any) -> Plan:
    _only(task, "classification", name)
    out = _one(output, name)
    if out.dim() != 2 or out.shape[1] < classes:
        if out.dim() > 2:
            fix = f"Insert Flatten and end with a Linear of out_features={classes}."
        elif out.dim() == 2 and out.shape[1] == 1 and classes == 2:
            fix = "Set out_features=2 in the last layer, or choose BCEWithLogitsLoss."
        else:
            fix = f"Set out_features={classes} in the last layer."
        raise TrainingError(
            "loss-output",
            f"{name} needs one score per class, (N, {classes}); the model gives {shape_of(out)}.",
            fix,
        )
    return Plan(task, METRICS[task], _as_is, loss, _argmax, _as_is)


def _own(loss: nn.Module, name: str, task: Task, output: Any) -> Plan:
    _only(task, "classification", name)
    out = _one(output, name)
    inner = loss if isinstance(loss, nn.AdaptiveLogSoftmaxWithLoss) else loss.linear
    wanted = int(inner.in_features)  # type: ignore[union-attr,arg-type]
    if out.dim() != 2 or out.shape[1] != wanted:
        raise TrainingError(
            "loss-output",
            f"{name} was made for (N, {wanted}); the model gives {shape_of(out)}.",
            "Make in_features of the loss and out_features of the last layer alike.",
        )
    if isinstance(loss, nn.AdaptiveLogSoftmaxWithLoss):
        return Plan(task, METRICS[task], _as_is, lambda o, t: loss(o, t).loss, loss.predict, _as_is)
    linear: nn.Module = loss.linear  # type: ignore[assignment]
    return Plan(task, METRICS[task], _as_is, loss, lambda o: linear(o).argmax(1), _as_is)


def _columns(loss: nn.Module, name: str, task: Task, output: Any, targets: Tensor, *, classes: int, low: float) -> Plan:
    """Losses whose target has the shape of the output."""
    out = _one(output, name)
    if name in PROBABILITIES and (out.min() < 0 or out.max() > 1):
        raise TrainingError(
            "loss-output",
            f"{name} needs outputs between 0 and 1; the model gives {out.min():.3g} to {out.max():.3g}.",
            "End with a Sigmoid, or choose BCEWithLogitsLoss.",
        )
    if task != "classification":
        return _number_columns(loss, name, task, out, targets)
    middle = (1 + low) / 2 if name not in {"BCEWithLogitsLoss", "SoftMarginLoss"} else 0.0
    if classes == 2 and (out.dim() == 1 or tuple(out.shape[1:]) == (1,)):
        ending = tuple(out.shape[1:])

        def convert(labels: Tensor) -> Tensor:
            return (labels.float() * (1 - low) + low).reshape(-1, *ending)

        return Plan(
            task,
            METRICS[task],
            convert,
            loss,
            lambda o: (o.reshape(-1) > middle).long(),
            lambda t: (t.reshape(-1) > (1 + low) / 2).long(),
        )
    if out.dim() != 2 or out.shape[1] < classes:
        wanted = f"(N, {classes})" + (" or (N, 1)" if classes == 2 else "")
        raise TrainingError(
            "loss-output",
            f"{name} on {classes} classes needs {wanted}; the model gives {shape_of(out)}.",
            f"Set out_features={classes} in the last layer"
            + (", and Flatten before it." if out.dim() > 2 else ", or choose CrossEntropyLoss."),
        )
    width = out.shape[1]

    def one_hot(labels: Tensor) -> Tensor:
        return nn.functional.one_hot(labels, width).float() * (1 - low) + low

    return Plan(task, METRICS[task], one_hot, loss, _argmax, _argmax)


def _number_columns(loss: nn.Module, name: str, task: Task, out: Tensor, targets: Tensor) -> Plan:
    if KINDS[name] == "signs":
        _only(task, "classification", name)
    if KINDS[name] == "shares" and (targets.min() < 0 or targets.max() > 1):
        raise TrainingError(
            "loss-target",
            f"{name} needs targets between 0 and 1; the data have {targets.min():.3g} to {targets.max():.3g}.",
            "Choose MSELoss, or leave the targets as they are (standardize: none).",
        )
    wanted, given = tuple(targets.shape[1:]), tuple(out.shape[1:])
    if wanted != given and not (sorted(wanted) == [1] and given == ()):
        size = 1
        for n in wanted:
            size *= n
        fix = f"Set out_features={size} in the last layer"
        fix += (
            f" and Unflatten to {wanted}." if len(wanted) > 1 else ", and Flatten before it." if out.dim() > 2 else "."
        )
        raise TrainingError(
            "loss-output",
            f"{name} compares like with like: the target is {shape_of(targets)}, the model gives {shape_of(out)}.",
            fix,
        )

    def convert(values: Tensor) -> Tensor:
        return values.float().reshape(-1, *given)

    return Plan(task, METRICS[task], convert, loss, _as_is, _as_is)


def _set(loss: nn.Module, name: str, task: Task, classes: int, output: Any) -> Plan:
    plan = _classes(loss, name, task, classes, output)
    width = output.shape[1]

    def convert(labels: Tensor) -> Tensor:
        filled = torch.full((len(labels), width), -1, dtype=torch.int64, device=labels.device)
        filled[:, 0] = labels
        return filled

    return Plan(task, plan.metric, convert, loss, _argmax, lambda t: t[:, 0])


def _pair(loss: nn.Module, name: str, task: Task, classes: int, output: Any) -> Plan:
    _only(task, "classification", name)
    _several(output, 2, name, "the two to compare")
    if classes != 2:
        raise TrainingError(
            "loss-target", f"{name} tells two classes apart, the data have {classes}.", "Choose CrossEntropyLoss."
        )
    ranking = isinstance(loss, nn.MarginRankingLoss)
    flat = ranking and output[0].dim() > 1

    def convert(labels: Tensor) -> Tensor:
        signs = labels.float() * 2 - 1
        return signs[:, None] if flat else signs

    def predicted(pair: tuple[Tensor, Tensor]) -> Tensor:
        score = (
            (pair[0] - pair[1]).reshape(len(pair[0]), -1).sum(1) if ranking else nn.functional.cosine_similarity(*pair)
        )
        return (score > 0).long()

    return Plan(task, METRICS[task], convert, lambda o, t: loss(*o, t), predicted, lambda t: (t.reshape(-1) > 0).long())


def _triplet(loss: nn.Module, name: str, output: Any) -> Plan:
    _several(output, 3, name, "anchor, positive, negative")

    def predicted(three: tuple[Tensor, Tensor, Tensor]) -> Tensor:
        anchor, positive, negative = three
        return (
            nn.functional.pairwise_distance(anchor, positive) < nn.functional.pairwise_distance(anchor, negative)
        ).long()

    return Plan(
        "classification",
        "ordered triplets",
        _as_is,
        lambda o, _target: loss(*o),
        predicted,
        lambda t: torch.ones(len(t), dtype=torch.int64, device=t.device),
    )


def _variance(loss: nn.Module, name: str, task: Task, output: Any, targets: Tensor) -> Plan:
    if task == "classification":
        _only(task, "regression", name)
    _several(output, 2, name, "mean and variance")
    plan = _number_columns(nn.MSELoss(), "MSELoss", task, output[0], targets)
    if output[1].min() < 0:
        raise TrainingError(
            "loss-output", f"{name} needs variances of at least 0.", "End the second output with a Softplus."
        )
    return Plan(task, plan.metric, plan.convert, lambda o, t: loss(o[0], t, o[1]), lambda o: o[0], _as_is)


def _as_is(value: Tensor) -> Tensor:
    return value


def _argmax(scores: Tensor) -> Tensor:
    return scores.argmax(1)


def measure(task: Task, predicted: Tensor, actual: Tensor) -> float:
    """The task's metric: accuracy 0–1, R² (1 is perfect, 0 as good as the mean), or MAE in the target's units.

    Source of R²: 1 - residual sum of squares / total sum of squares, as sklearn.metrics.r2_score.
    """
    if task == "classification":
        return float((predicted == actual).double().mean())
    if task == "regression":
        p, a = predicted.double().reshape(len(predicted), -1), actual.double().reshape(len(actual), -1)
        total = ((a - a.mean(0)) ** 2).sum()
        return float(1 - ((p - a) ** 2).sum() / total) if total > 0 else float("nan")
    return float((predicted.double() - actual.double()).abs().mean())


def check_objective(plan: Plan, output: Any, converted: Tensor) -> None:
    """Try the loss once. Errors: TrainingError when torch refuses it, or when it is not a single number."""
    try:
        value = plan.objective(output, converted)
    except (RuntimeError, ValueError, IndexError, TypeError) as error:
        raise TrainingError(
            "loss-output",
            f"The loss refuses the output {shape_of(output)} with the target {shape_of(converted)}: {error}",
            "Choose another loss or change the last layer.",
            str(error),
        ) from error
    if value.dim():
        raise TrainingError(
            "loss-reduction",
            f"The loss is not one number but {tuple(value.shape)}.",
            "Set its reduction to mean or sum.",
        )
    if not value.requires_grad:
        raise TrainingError(
            "nothing-to-learn",
            "The loss does not depend on any parameter that learns.",
            "Look for a detach, an argmax or a frozen layer between the input and the output.",
        )
