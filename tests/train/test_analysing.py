"""What a run samples of its signal and its successive gradients, and what it answers about them at a pause."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from runs_on_disk import CNN, mlp, new_run, train
from torch import nn

from builder.store.samples import modules, signals_over_steps, statistics_over_steps, successive_over_steps
from builder.tape.signals import Signals, Successive
from builder.train.analysing import analyse
from builder.train.error import TrainingError


def test_signals_are_the_outputs_and_the_gradients_that_come_back() -> None:
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(inplace=True), nn.Linear(4, 2))
    signals = Signals(model)
    x = torch.randn(5, 3)
    signals.begin()
    loss = model(x).square().mean()
    loss.backward()
    rows = signals.read()
    first = model[0](x)
    second = torch.relu(first)
    third = model[2](second)
    second.retain_grad()
    third.retain_grad()
    third.square().mean().backward()
    assert rows[:, 0].tolist() == [0, 1, 2]
    for row, value in zip(rows, (first, second, third), strict=True):
        value = value.detach()
        wanted = [value.square().mean().sqrt(), value.mean(), value.std(correction=0), (value == 0).float().mean()]
        assert row[1:5] == pytest.approx([float(v) for v in wanted], rel=1e-4, abs=1e-6)
    for row, value in ((rows[1], second), (rows[2], third)):
        assert row[5] == pytest.approx(float(value.grad.square().mean().sqrt()), rel=1e-4)
    assert not model[0]._forward_hooks


def test_successive_gradients_are_compared_only_if_they_follow_each_other() -> None:
    parameter = nn.Parameter(torch.zeros(3))
    idle = nn.Parameter(torch.zeros(2))
    pairs = Successive([parameter, idle])
    parameter.grad = torch.tensor([1.0, 2.0, 2.0])
    assert pairs.take(4, 8) is None
    parameter.grad = torch.tensor([0.0, 1.0, 0.0])
    rows = pairs.take(5, 8)
    assert rows is not None
    assert rows[0].tolist() == [2.0, 1.0, 3.0]
    assert np.isnan(rows[1]).all()
    assert pairs.take(6, 8) is None
    assert pairs.take(8, 8) is None  # step 7 is missing
    assert pairs.take(9, 5) is None  # another batch size
    assert pairs.take(10, 5) is not None


def test_the_first_and_the_last_step_of_a_run_are_sampled() -> None:
    run = new_run(CNN, data={"source": "digits", "batch_size": 256}, epochs=3)
    train(run)
    last = run.last_step()
    assert statistics_over_steps(run).steps[[0, -1]].tolist() == [0, last]
    assert signals_over_steps(run).steps[[0, -1]].tolist() == [0, last]
    assert [tape["step"] for tape in run.tapes()][-1] == last
    assert [m["type"] for m in modules(run)][:2] == ["Conv2d", "BatchNorm2d"]
    assert successive_over_steps(run)[0].steps[0] == 1


def asked(source: str, arguments, **changes):
    loop = train(new_run(source, epochs=1, **changes))
    weights = {k: v.clone() for k, v in loop.session.model.state_dict().items()}
    try:
        return analyse(loop.parts, arguments)["analysis"]
    finally:
        now = loop.session.model.state_dict()
        assert all(torch.equal(now[name], value) for name, value in weights.items())


def test_per_sample_norms_of_a_layer() -> None:
    found = asked(mlp(4, 3), {"kind": "per_sample", "module": "body.2"})
    assert found["names"] == ["body.2.weight", "body.2.bias"]
    assert len(found["norms"]) == found["batch"] == len(found["losses"]) == len(found["targets"])
    assert found["method"] == "vmap"


def test_batch_norm_is_refused_in_words() -> None:
    with pytest.raises(TrainingError, match="a sample has no gradient of its own"):
        asked(CNN, {"kind": "per_sample"}, data={"source": "digits", "batch_size": 256})


@pytest.mark.parametrize("loss", ["nn.CrossEntropyLoss", "nn.MSELoss", "nn.MultiMarginLoss"])
def test_a_parameter_is_checked_whatever_the_loss(loss: str) -> None:
    params = {"weight": [1.0, 2.0, 3.0]} if loss == "nn.CrossEntropyLoss" else {}
    found = asked(
        mlp(4, 3),
        {"kind": "finite_difference", "parameter": "body.0.weight", "entries": 5},
        loss={"type": loss, "params": params},
    )
    assert found["agrees"], found
    assert len(found["entries"]) == 5


def test_parts_of_the_batch_and_weight_decay_are_compared() -> None:
    found = asked(
        mlp(4, 3), {"kind": "cosine"}, optimizer={"type": "optim.AdamW", "params": {"lr": 0.01, "weight_decay": 0.1}}
    )
    assert found["names"][:3] == ["whole batch", "first half", "second half"]
    assert found["names"][-1] == "weight decay"
    assert any(name.startswith("class ") for name in found["names"])
    matrix = np.array(found["matrix"], dtype=float)
    assert np.allclose(matrix, matrix.T)
    assert set(found["parameters"]) == {"body.0.weight", "body.0.bias", "body.2.weight", "body.2.bias"}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"kind": "guess"}, "no analysis 'guess'"),
        ({"kind": "per_sample", "module": "body.1"}, "no parameter that learns"),
        ({"kind": "finite_difference", "parameter": "nope"}, "no parameter 'nope'"),
        ({"kind": "finite_difference", "parameter": "body.0.weight", "entries": 0}, "choose 1 to 64"),
    ],
)
def test_a_wrong_question_is_refused(arguments, words: str) -> None:
    with pytest.raises(TrainingError, match=words):
        asked(mlp(4, 3), arguments)
