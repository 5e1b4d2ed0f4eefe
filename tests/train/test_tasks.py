"""Which loss fits which target, and what is said when model, loss and data disagree."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from runs_on_disk import HEAD, LINE, mlp, new_run, train
from torch import nn

from builder.data.source import DataError
from builder.store.writer import RunWriter
from builder.train.commands import Inbox
from builder.train.criterion import make_loss, make_optimizer, make_scheduler
from builder.train.error import TrainingError
from builder.train.loop import Loop
from builder.train.tasks import KINDS, measure

MOONS = {"source": "moons", "options": {"samples": 200}, "batch_size": 50}
IRIS = {"source": "iris", "batch_size": 32}

LEARNS: dict[str, tuple[str, dict[str, Any], str, dict[str, Any]]] = {
    "one score per class": (mlp(4, 3), IRIS, "nn.CrossEntropyLoss", {"label_smoothing": 0.1}),
    "weights of classes": (mlp(4, 3), IRIS, "nn.CrossEntropyLoss", {"weight": [1.0, 2.0, 0.5]}),
    "log shares": (mlp(4, 3, ending=", nn.LogSoftmax(1)"), IRIS, "nn.NLLLoss", {}),
    "margins": (mlp(4, 3), IRIS, "nn.MultiMarginLoss", {}),
    "several margins": (mlp(4, 3), IRIS, "nn.MultiLabelMarginLoss", {}),
    "soft margins of each class": (mlp(4, 3), IRIS, "nn.MultiLabelSoftMarginLoss", {}),
    "one logit for two classes": (mlp(2, 1), MOONS, "nn.BCEWithLogitsLoss", {"pos_weight": [2.0]}),
    "one share for two classes": (mlp(2, 1, ending=", nn.Sigmoid()"), MOONS, "nn.BCELoss", {}),
    "a share per class": (mlp(4, 3, ending=", nn.Sigmoid()"), IRIS, "nn.BCELoss", {}),
    "one flat logit": (mlp(2, 1, ending=", nn.Flatten(0)"), MOONS, "nn.BCEWithLogitsLoss", {}),
    "divergence": (mlp(4, 3, ending=", nn.LogSoftmax(1)"), IRIS, "nn.KLDivLoss", {"reduction": "batchmean"}),
    "soft margin": (mlp(2, 1), MOONS, "nn.SoftMarginLoss", {}),
    "hinge": (mlp(2, 1), MOONS, "nn.HingeEmbeddingLoss", {}),
    "squares of classes": (mlp(4, 3), IRIS, "nn.MSELoss", {}),
    "a line": (LINE, {"source": "line"}, "nn.MSELoss", {}),
    "a flat line": (
        LINE.replace("nn.Linear(1, 1)", "nn.Linear(1, 1), nn.Flatten(0)"),
        {"source": "line"},
        "nn.L1Loss",
        {},
    ),
    "huber": (mlp(10, 1), {"source": "diabetes"}, "nn.HuberLoss", {"delta": 0.5}),
    "smooth": (mlp(10, 1), {"source": "diabetes"}, "nn.SmoothL1Loss", {}),
    "counts": (mlp(10, 1), {"source": "diabetes", "standardize": "features"}, "nn.PoissonNLLLoss", {}),
    "adaptive softmax": (
        mlp(4, 8),
        IRIS,
        "nn.AdaptiveLogSoftmaxWithLoss",
        {"in_features": 8, "n_classes": 3, "cutoffs": [2]},
    ),
    "linear cross entropy": (mlp(4, 8), IRIS, "nn.LinearCrossEntropyLoss", {"in_features": 8, "num_classes": 3}),
    "an autoencoder": (
        HEAD.format(layers="nn.Flatten(), nn.Linear(64, 8), nn.Linear(8, 64), nn.Unflatten(1, (1, 8, 8))"),
        {"source": "digits", "options": {"target": "image"}, "batch_size": 500},
        "nn.MSELoss",
        {},
    ),
    "shares of pixels": (
        HEAD.format(layers="nn.Flatten(), nn.Linear(64, 64), nn.Sigmoid(), nn.Unflatten(1, (1, 8, 8))"),
        {"source": "digits", "options": {"target": "image"}, "batch_size": 500},
        "nn.BCELoss",
        {},
    ),
}
TWO_HEADED = """import torch
from torch import nn


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear({inputs}, {outputs})
        self.second = nn.Linear({inputs}, {outputs})
        self.third = nn.Linear({inputs}, {outputs})

    def forward(self, x):
        return {returns}
"""
SEVERAL_OUTPUTS = {
    "mean and variance": ("first(x), nn.functional.softplus(self.second(x))", "nn.GaussianNLLLoss", "diabetes", 10, 1),
    "two alike or not": ("first(x), self.second(x)", "nn.CosineEmbeddingLoss", "breast_cancer", 30, 4),
    "one above the other": ("first(x), self.second(x)", "nn.MarginRankingLoss", "breast_cancer", 30, 1),
    "triplets": ("first(x), self.second(x), self.third(x)", "nn.TripletMarginLoss", "iris", 4, 3),
    "triplets at a distance": (
        "first(x), self.second(x), self.third(x)", "nn.TripletMarginWithDistanceLoss", "iris", 4, 3,
    ),
}  # fmt: skip
for _name, (_returns, _loss, _source, _inputs, _outputs) in SEVERAL_OUTPUTS.items():
    LEARNS[_name] = (
        TWO_HEADED.format(inputs=_inputs, outputs=_outputs, returns=f"self.{_returns}"),
        {"source": _source},
        _loss,
        {},
    )


@pytest.mark.parametrize("name", LEARNS)
def test_a_loss_that_fits_trains_and_is_measured(name: str) -> None:
    source, data, loss, params = LEARNS[name]
    run = new_run(
        source,
        data=data,
        loss={"type": loss, "params": params},
        epochs=3,
        optimizer={"params": {"lr": 0.01}, "type": "optim.Adam"},
    )
    train(run)
    steps = run.steps()
    assert np.isfinite(steps["loss"]).all()
    assert np.isfinite(steps["metric"]).all()
    rows = run.validation(detail=True)
    assert rows[-1]["loss"] is not None
    assert rows[-1]["metric"] is not None
    assert rows[-1]["detail"]
    assert run.meta()["test"]["metric"] is not None


def test_every_loss_of_torch_has_its_place_or_its_reason() -> None:
    losses = {name for name in dir(nn) if name.endswith("Loss") and isinstance(getattr(nn, name), type)}
    assert losses - set(KINDS) == {"CTCLoss"}  # its targets are sequences of labels, which no source gives


REFUSED: dict[str, tuple[str, dict[str, Any], str, str, str]] = {
    "too few scores": (mlp(4, 2), IRIS, "nn.CrossEntropyLoss", "loss-output", r"\(N, 3\); the model gives \(N, 2\).*out_features=3"),
    "one score for two classes": (mlp(2, 1), MOONS, "nn.CrossEntropyLoss", "loss-output", "BCEWithLogitsLoss"),
    "scores not flat": (
        HEAD.format(layers="nn.Conv2d(1, 10, 3)"), {"source": "digits"}, "nn.CrossEntropyLoss", "loss-output",
        r"the model gives \(N, 10, 6, 6\).*Flatten",
    ),
    "classes for numbers": (mlp(10, 1), {"source": "diabetes"}, "nn.CrossEntropyLoss", "loss-target", "Choose MSELoss"),
    "numbers as shares": (mlp(10, 1), {"source": "diabetes"}, "nn.BCEWithLogitsLoss", "loss-target", "between 0 and 1"),
    "another shape": (mlp(10, 2), {"source": "diabetes"}, "nn.MSELoss", "loss-output", r"target is \(N, 1\), the model gives \(N, 2\)"),
    "logits as shares": (mlp(4, 3), IRIS, "nn.BCELoss", "loss-output", "Sigmoid"),
    "one output of two": (mlp(10, 1), {"source": "diabetes"}, "nn.GaussianNLLLoss", "loss-output", "takes 2 outputs"),
    "sequences": (mlp(4, 3), IRIS, "nn.CTCLoss", "loss-target", "sequences of labels"),
    "another input": (mlp(5, 3), IRIS, "nn.CrossEntropyLoss", "model-input", r"data of shape \(N, 4\)"),
    "no such loss": (mlp(4, 3), IRIS, "nn.BestLoss", "unknown-loss", "no loss named 'nn.BestLoss'"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_a_disagreement_is_named_before_training(name: str) -> None:
    source, data, loss, code, text = REFUSED[name]
    run = new_run(source, data=data, loss={"type": loss})
    with pytest.raises(TrainingError, match=text) as caught:
        Loop(run.directory, RunWriter(run.directory), Inbox())
    assert caught.value.code == code
    assert caught.value.fix


def test_other_things_that_stop_a_run_before_it_starts() -> None:
    cases: list[tuple[str, dict[str, Any], str, type[Exception]]] = [
        (
            mlp(4, 3),
            {"loss": {"type": "nn.CrossEntropyLoss", "params": {"reduction": "none"}}},
            "Set its reduction",
            TrainingError,
        ),
        (
            mlp(4, 3),
            {"loss": {"type": "nn.CrossEntropyLoss", "params": {"wieght": [1]}}},
            "Did you mean 'weight'",
            TrainingError,
        ),
        (
            mlp(4, 3),
            {"optimizer": {"type": "optim.SGD", "params": {"lr": -1}}},
            "cannot be made.*Invalid learning rate",
            TrainingError,
        ),
        (mlp(4, 3), {"optimizer": {"type": "optim.Best"}}, "no optimizer named", TrainingError),
        (mlp(4, 3), {"scheduler": {"type": "lr_scheduler.LambdaLR"}}, "a Python function", TrainingError),
        (mlp(4, 3), {"device": "cuda:99"}, "cuda", TrainingError),
        (mlp(4, 3), {"device": "toaster"}, "no device named 'toaster'", TrainingError),
        (HEAD.format(layers="nn.Flatten()"), {}, "no parameter that learns", TrainingError),
        (
            mlp(4, 3).replace("self.body(x)", "self.body(x).detach()"),
            {},
            "does not depend on any parameter",
            TrainingError,
        ),
        (
            HEAD.format(layers="nn.BatchNorm1d(4), nn.Linear(4, 3)"),
            {"data": {"source": "iris", "batch_size": 119}},
            "leave a batch of one",
            TrainingError,
        ),
        (mlp(4, 3), {"data": {"source": "nowhere"}}, "no data source", DataError),
    ]
    for source, changes, text, kind in cases:
        run = new_run(source, **changes)
        with pytest.raises(kind, match=text):
            Loop(run.directory, RunWriter(run.directory), Inbox())


OPTIMIZERS = [name for name in dir(torch.optim) if isinstance(getattr(torch.optim, name), type) and name != "Optimizer"]


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_every_optimizer_of_torch_trains_or_says_why_not(name: str) -> None:
    source = HEAD.format(layers="nn.Linear(4, 3, bias=False)")  # Muon takes matrices alone
    run = new_run(source, optimizer={"type": f"optim.{name}"}, data={"source": "iris", "batch_size": 120})
    if name == "SparseAdam":
        with pytest.raises(RuntimeError, match="dense gradients"):
            train(run)
        return
    train(run)
    assert run.meta()["status"] == "finished"
    assert np.isfinite(run.steps()["loss"]).all()


SCHEDULERS = [
    name
    for name in dir(torch.optim.lr_scheduler)
    if isinstance(getattr(torch.optim.lr_scheduler, name), type)
    and issubclass(getattr(torch.optim.lr_scheduler, name), torch.optim.lr_scheduler.LRScheduler)
    and name not in {"LRScheduler", "_LRScheduler", "LambdaLR", "MultiplicativeLR"}
]


@pytest.mark.parametrize("interval", [None, "step"])
@pytest.mark.parametrize("name", SCHEDULERS)
def test_every_scheduler_of_torch_moves_the_learning_rate(name: str, interval: str | None) -> None:
    params: dict[str, Any] = {}
    if name in {"SequentialLR", "ChainedScheduler"}:
        params = {"schedulers": [{"type": "LinearLR"}, {"type": "ExponentialLR"}]}
    if name == "ReduceLROnPlateau":
        params = {"patience": 0, "threshold": 1.0}
    run = new_run(
        mlp(4, 3),
        epochs=6,
        optimizer={"type": "optim.SGD", "params": {"lr": 0.1, "momentum": 0.9}},
        scheduler={"type": f"lr_scheduler.{name}", "params": params, "interval": interval},
    )
    train(run)
    assert run.meta()["status"] == "finished"
    if interval is None:
        assert len(set(run.steps()["lr"].tolist())) > 1


def test_a_schedule_per_step_is_torchs_own() -> None:
    run = new_run(
        mlp(4, 3), epochs=2, optimizer={"type": "optim.SGD", "params": {"lr": 0.1}}, scheduler={"type": "OneCycleLR"}
    )
    train(run)
    optimizer = torch.optim.SGD(nn.Linear(1, 1).parameters(), lr=0.1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=1.0, total_steps=8)
    expected = []
    for _ in range(8):
        expected.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if schedule.last_epoch + 1 < 8:
            schedule.step()
    assert run.steps()["lr"].tolist() == expected


def test_made_by_name_with_checked_parameters() -> None:
    assert isinstance(make_loss("nn.HuberLoss", {"delta": 2.0}), nn.HuberLoss)
    parameter = nn.Parameter(torch.zeros(2))
    optimizer = make_optimizer("optim.Adam", {"betas": [0.8, 0.9]}, [("p", parameter)])
    assert optimizer.param_groups[0]["betas"] == (0.8, 0.9)
    _, interval = make_scheduler(
        "lr_scheduler.CyclicLR", {}, torch.optim.SGD([parameter], 0.1), epochs=2, steps_per_epoch=3
    )
    assert interval == "step"


def test_measures_are_those_of_scikit_learn() -> None:
    from sklearn.metrics import accuracy_score, mean_absolute_error, r2_score

    random = np.random.default_rng(0)
    a, p = random.normal(size=50), random.normal(size=50)
    actual, predicted = torch.from_numpy(a)[:, None], torch.from_numpy(p)[:, None]
    assert measure("regression", predicted, actual) == pytest.approx(r2_score(a, p))
    assert measure("reconstruction", predicted, actual) == pytest.approx(mean_absolute_error(a, p))
    labels, guesses = torch.arange(10) % 3, torch.arange(10) % 2
    assert measure("classification", guesses, labels) == pytest.approx(accuracy_score(labels, guesses))


def test_the_metric_of_a_step_is_that_of_its_batch() -> None:
    run = new_run(mlp(4, 3), epochs=1, optimizer={"type": "optim.SGD", "params": {"lr": 0.0}})
    loop = train(run)
    batches = loop.session.batches
    batches.seek(0, 0)
    for metric in run.steps()["metric"]:
        x, y = next(batches)
        assert metric == pytest.approx(measure("classification", loop.session.model(x).argmax(1), y))


def test_nan_is_marked_and_not_hidden() -> None:
    run = new_run(
        mlp(10, 1),
        data={"source": "diabetes"},
        loss={"type": "nn.MSELoss"},
        optimizer={"type": "optim.SGD", "params": {"lr": 1e18}},
        epochs=10,
    )
    train(run)
    loss = run.steps()["loss"]
    first = int(np.flatnonzero(~np.isfinite(loss))[0])
    events = [e for e in run.events() if e["kind"] == "nan"]
    assert [e["step"] for e in events] == [first]
    assert run.meta()["nan_step"] == first
    assert run.meta()["status"] == "finished"
