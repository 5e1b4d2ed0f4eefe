"""A run is the loop one would write by hand, bit for bit, with the recorder on or off."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from runs_on_disk import CNN, DEVICE, LINE, mlp, new_run, train
from torch import Tensor, nn

from builder.code.build import build
from builder.data.prepare import prepare
from builder.data.split import order


def by_hand(
    source: str, data: dict[str, Any], loss: nn.Module, make_optimizer: Any, make_scheduler: Any, *, epochs: int
) -> tuple[list[float], dict[str, Tensor]]:
    """Losses and final weights of a plain PyTorch loop over the same samples in the same order."""
    prepared = prepare(data)
    rows = prepared.split.train
    x, y = torch.from_numpy(prepared.features)[rows].to(DEVICE), torch.from_numpy(prepared.targets)[rows].to(DEVICE)
    torch.manual_seed(0)
    torch.set_num_threads(1)
    model = build(source).to(DEVICE)
    optimizer = make_optimizer(model.parameters())
    scheduler = make_scheduler(optimizer) if make_scheduler else None
    losses = []
    for epoch in range(epochs):
        for batch in torch.from_numpy(order(len(x), 0, epoch)).to(DEVICE).split(data["batch_size"]):
            output = model(x[batch])
            value = loss(output, y[batch])
            optimizer.zero_grad()
            value.backward()
            optimizer.step()
            losses.append(value.item())
        if scheduler is not None:
            scheduler.step()
    return losses, model.state_dict()


CASES = {
    "digits cnn, AdamW, batch norm and dropout": (
        CNN,
        {"source": "digits", "batch_size": 64},
        ("nn.CrossEntropyLoss", nn.CrossEntropyLoss()),
        ("optim.AdamW", {"lr": 0.01}, lambda p: torch.optim.AdamW(p, lr=0.01)),
        None,
    ),
    "iris mlp, SGD with momentum": (
        mlp(4, 3),
        {"source": "iris", "batch_size": 16},
        ("nn.CrossEntropyLoss", nn.CrossEntropyLoss()),
        ("optim.SGD", {"lr": 0.1, "momentum": 0.9}, lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9)),
        ("lr_scheduler.StepLR", {"step_size": 1}, lambda o: torch.optim.lr_scheduler.StepLR(o, 1)),
    ),
    "diabetes regression, RMSprop": (
        mlp(10, 1),
        {"source": "diabetes", "batch_size": 64},
        ("nn.MSELoss", nn.MSELoss()),
        ("optim.RMSprop", {}, torch.optim.RMSprop),
        None,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_run_is_the_hand_written_loop_bit_for_bit(name: str) -> None:
    source, data, (loss_type, loss), (optimizer_type, params, make_optimizer), scheduling = CASES[name]
    expected, weights = by_hand(source, data, loss, make_optimizer, scheduling[2] if scheduling else None, epochs=3)
    run = new_run(
        source,
        data=data,
        epochs=3,
        loss={"type": loss_type},
        optimizer={"type": optimizer_type, "params": params},
        scheduler={"type": scheduling[0], "params": scheduling[1]} if scheduling else None,
    )
    loop = train(run)
    assert run.steps()["loss"].tolist() == expected
    assert_same_weights(loop.session.model.state_dict(), weights)


def assert_same_weights(found: dict[str, Tensor], expected: dict[str, Tensor]) -> None:
    assert found.keys() == expected.keys()
    for name, tensor in expected.items():
        assert torch.equal(found[name], tensor), name


def test_recording_changes_no_bit_of_gradients_and_weights() -> None:
    """Everything is recorded at every step (a budget without bound) against nothing but the history."""
    found = []
    for recorder in ({"budget": 1.0}, {"budget": 0.0, "statistics": False, "tapes": False}):
        run = new_run(CNN, data={"source": "digits", "batch_size": 64}, epochs=2, recorder=recorder)
        loop = train(run)
        gradients = {name: p.grad for name, p in loop.session.model.named_parameters()}
        found.append((run.steps()["loss"], run.gradients()[1], gradients, loop.session.model.state_dict()))
    (loss_on, norms_on, gradients_on, weights_on), (loss_off, norms_off, gradients_off, weights_off) = found
    assert np.array_equal(loss_on, loss_off)
    assert np.array_equal(norms_on, norms_off)
    assert_same_weights(gradients_on, gradients_off)
    assert_same_weights(weights_on, weights_off)


def test_what_is_recorded_is_what_torch_says() -> None:
    """Norms, statistics and histogram of the last step against the gradients themselves."""
    run = new_run(mlp(4, 3), epochs=1, data={"source": "iris", "batch_size": 200}, recorder={"budget": 1.0})
    loop = train(run)
    parameters = dict(loop.session.model.named_parameters())
    assert [row["name"] for row in run.parameters()] == list(parameters)
    norms = run.gradients()[1][-1]
    step, table = run.statistics() or pytest.fail("no statistics")
    assert step == 0
    for i, parameter in enumerate(parameters.values()):
        gradient = parameter.grad
        assert gradient is not None
        wanted = [gradient.norm(), gradient.mean(), gradient.std(correction=0), gradient.min(), gradient.max()]
        assert norms[i] == pytest.approx(float(gradient.norm()), rel=1e-6)
        assert table[i, :5] == pytest.approx([float(v) for v in wanted], rel=1e-5, abs=1e-8)
        assert table[i, 5] == pytest.approx(float((gradient == 0).float().mean()))
        assert table[i, 6] == pytest.approx(float(parameter.detach().norm()), rel=1e-6)


def test_lbfgs_runs_its_closure_as_the_hand_written_loop_does() -> None:
    prepared = prepare({"source": "line"})
    rows = prepared.split.train
    x, y = torch.from_numpy(prepared.features)[rows].to(DEVICE), torch.from_numpy(prepared.targets)[rows].to(DEVICE)
    torch.manual_seed(0)
    torch.set_num_threads(1)
    model = build(LINE).to(DEVICE)
    optimizer = torch.optim.LBFGS(model.parameters(), lr=0.5, max_iter=4)
    expected = []
    for epoch in range(3):
        batch = torch.from_numpy(order(len(x), 0, epoch)).to(DEVICE)

        def closure(batch: Tensor = batch) -> Tensor:
            optimizer.zero_grad()
            value = nn.functional.mse_loss(model(x[batch]), y[batch])
            value.backward()
            return value

        expected.append(optimizer.step(closure).item())
    run = new_run(
        LINE,
        data={"source": "line", "batch_size": 1000},
        epochs=3,
        loss={"type": "nn.MSELoss"},
        optimizer={"type": "optim.LBFGS", "params": {"lr": 0.5, "max_iter": 4}},
    )
    loop = train(run)
    assert run.steps()["loss"].tolist() == expected
    assert_same_weights(loop.session.model.state_dict(), model.state_dict())
