"""The loss, optimizer and scheduler by name, with checked parameters."""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Iterable, Mapping
from typing import Any, Literal

import torch
from torch import Tensor, nn, optim
from torch.optim import lr_scheduler

from builder.train.error import TrainingError

Interval = Literal["step", "epoch", "plateau"]

EACH_STEP = {"OneCycleLR", "CyclicLR"}
"""Schedulers whose parameters count batches; all others count epochs unless settings say "step"."""


def _checked(cls: type[Any], params: Mapping[str, Any], given: frozenset[str]) -> dict[str, Any]:
    """`params` if the class takes them. `given` are arguments the caller supplies. Errors: TrainingError."""
    known = [name for name in inspect.signature(cls).parameters if name not in given and name != "self"]
    for name in params:
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            raise TrainingError(
                "parameter",
                f"{cls.__name__} has no parameter {name!r}.",
                f"Did you mean {near[0]!r}?" if near else f"It takes {', '.join(known)}.",
            )
    return dict(params)


def _made(kind: str, cls: type[Any], *arguments: Any, **params: Any) -> Any:
    try:
        return cls(*arguments, **params)
    except (TypeError, ValueError, RuntimeError, IndexError) as error:
        raise TrainingError(
            "parameter", f"The {kind} {cls.__name__} cannot be made with these parameters.", str(error), str(error)
        ) from error


def make_loss(type_name: str, params: Mapping[str, Any]) -> nn.Module:
    """The loss module of that name ("nn.CrossEntropyLoss"). Lists of numbers become tensors (class weights).

    Errors: TrainingError for an unknown name or a parameter the class refuses.
    """
    name = type_name.removeprefix("nn.")
    cls = getattr(nn, name, None)
    if not (isinstance(cls, type) and issubclass(cls, nn.Module)) or "Loss" not in name:
        raise TrainingError(
            "unknown-loss", f"There is no loss named {type_name!r}.", "Choose one of torch.nn's losses."
        )
    values = {
        key: torch.tensor(value, dtype=torch.float32)
        if key in {"weight", "pos_weight"} and value is not None
        else value
        for key, value in _checked(cls, params, frozenset({"device", "dtype"})).items()
    }
    made: nn.Module = _made("loss", cls, **values)
    return made


def make_optimizer(
    type_name: str, params: Mapping[str, Any], parameters: Iterable[tuple[str, Tensor]]
) -> optim.Optimizer:
    """The optimizer of that name ("optim.AdamW") over the parameters that learn.

    Errors: TrainingError for an unknown name or a refused parameter.
    """
    name = type_name.removeprefix("optim.")
    cls = getattr(optim, name, None)
    if not (isinstance(cls, type) and issubclass(cls, optim.Optimizer)) or cls is optim.Optimizer:
        raise TrainingError(
            "unknown-optimizer", f"There is no optimizer named {type_name!r}.", "Choose one of torch.optim's."
        )
    learning = [tensor for _, tensor in parameters if tensor.requires_grad]
    values = _checked(cls, params, frozenset({"params"}))
    values = {key: tuple(value) if isinstance(value, list) else value for key, value in values.items()}
    made: optim.Optimizer = _made("optimizer", cls, learning, **values)
    return made


def make_scheduler(
    type_name: str,
    params: Mapping[str, Any],
    optimizer: optim.Optimizer,
    *,
    epochs: int,
    steps_per_epoch: int,
    interval: str | None = None,
) -> tuple[lr_scheduler.LRScheduler, Interval]:
    """The scheduler of that name ("lr_scheduler.OneCycleLR") and when to step it: each step, each epoch, or on a plateau.

    What only the run knows is filled in where it is left out: OneCycleLR's total_steps and max_lr, T_max, total_iters,
    CyclicLR's bounds. ChainedScheduler and SequentialLR take `schedulers` as a list of {"type", "params"}.
    Errors: TrainingError for an unknown name, a refused parameter, or one that must be a Python function.
    """
    name = type_name.removeprefix("optim.").removeprefix("lr_scheduler.")
    cls = getattr(lr_scheduler, name, None)
    if not (isinstance(cls, type) and issubclass(cls, lr_scheduler.LRScheduler)) or name.strip("_") == "LRScheduler":
        raise TrainingError(
            "unknown-scheduler",
            f"There is no scheduler named {type_name!r}.",
            "Choose one of torch.optim.lr_scheduler's.",
        )
    if name in {"LambdaLR", "MultiplicativeLR"}:
        raise TrainingError(
            "parameter", f"{name} needs a Python function, which settings cannot hold.", "Choose another scheduler."
        )
    values = _checked(cls, params, frozenset({"optimizer"}))
    when: Interval = "step" if interval == "step" or (interval is None and name in EACH_STEP) else "epoch"
    if name == "ReduceLROnPlateau":
        return _made("scheduler", cls, optimizer, **values), "plateau"
    total = epochs * steps_per_epoch if when == "step" else epochs
    if name in {"SequentialLR", "ChainedScheduler"}:
        inner = [
            make_scheduler(
                part["type"],
                part.get("params") or {},
                optimizer,
                epochs=epochs,
                steps_per_epoch=steps_per_epoch,
                interval=when,
            )[0]
            for part in values.pop("schedulers", [])
        ]
        if name == "ChainedScheduler":
            return _made("scheduler", cls, inner, **(values | {"optimizer": optimizer})), when
        values.setdefault("milestones", [total * i // len(inner) for i in range(1, len(inner))])
        return _made("scheduler", cls, optimizer, inner, **values), when
    lr = float(optimizer.param_groups[0]["lr"])
    fill: dict[str, dict[str, Any]] = {
        "OneCycleLR": {"max_lr": 10 * lr, "total_steps": None if "epochs" in values else total},
        "CosineAnnealingLR": {"T_max": total},
        "CosineAnnealingWarmRestarts": {"T_0": max(2, total // 4)},
        "PolynomialLR": {"total_iters": total},
        "CyclicLR": {"base_lr": lr / 10, "max_lr": lr},
        "StepLR": {"step_size": max(1, total // 3)},
        "MultiStepLR": {"milestones": [total // 2, total * 3 // 4]},
        "ExponentialLR": {"gamma": 0.95},
    }
    for key, value in fill.get(name, {}).items():
        if values.get(key) is None and value is not None:
            values[key] = value
    return _made("scheduler", cls, optimizer, **values), when
