"""Training on a device that is not the CPU, where there is none: the same kernels run, but no tensor may be elsewhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from runs_on_disk import CNN, HEAD, mlp, new_run, train
from safetensors.torch import load_file
from torch.utils._pytree import tree_flatten

from builder.store.runs import Run
from builder.store.samples import signals_over_steps, statistics_over_steps
from builder.train.analysing import analyse
from builder.train.checkpoint import latest_checkpoint

CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "convolutions, batch norm and dropout": (CNN, {"data": {"source": "digits", "batch_size": 256}}),
    "a regression with a schedule": (
        mlp(10, 1),
        {
            "data": {"source": "diabetes", "batch_size": 128},
            "loss": {"type": "nn.MSELoss"},
            "optimizer": {"type": "optim.SGD", "params": {"lr": 0.01, "momentum": 0.9}},
            "scheduler": {"type": "lr_scheduler.StepLR", "params": {"step_size": 1}},
        },
    ),
    "one parameter": (HEAD.format(layers="nn.Linear(4, 3, bias=False)"), {}),
}
SCRIPT = Path(__file__).with_name("second_device.py")


def analyses(name: str) -> list[dict[str, Any]]:
    """What is asked of a run at its end; batch norm leaves no sample a gradient of its own."""
    by_sample = [] if CASES[name][0] is CNN else [{"kind": "per_sample", "module": "body.0"}]
    return [*by_sample, {"kind": "cosine"}]


@pytest.fixture(scope="module")
def trained() -> dict[str, tuple[Run, Any, Run]]:
    """Of each case the run on the CPU, its loop, and the run on the second device."""
    pairs = {
        name: [new_run(source, **({"recorder": {"budget": 1.0}, "device": "cpu"} | changes)) for _ in range(2)]
        for name, (source, changes) in CASES.items()
    }
    asked = {str(there.directory): analyses(name) for name, (_, there) in pairs.items()}
    done = subprocess.run(
        [sys.executable, str(SCRIPT), json.dumps(asked)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {name: (here, train(here), there) for name, (here, there) in pairs.items()}


@pytest.mark.parametrize("name", CASES)
def test_it_trains_as_the_cpu_does(trained: dict[str, Any], name: str) -> None:
    here, loop, there = trained[name]
    assert there.meta()["status"] == "finished"
    assert there.meta()["device"] == "second:0"
    assert there.steps()["loss"].tolist() == here.steps()["loss"].tolist()
    assert there.validation() == here.validation()
    checkpoint = latest_checkpoint(there.directory)
    assert checkpoint is not None
    weights = load_file(checkpoint / "weights.safetensors")
    for key, tensor in loop.session.model.state_dict().items():
        assert torch.equal(weights[key], tensor), key


@pytest.mark.parametrize("name", CASES)
def test_it_records_what_the_cpu_does(trained: dict[str, Any], name: str) -> None:
    here, _, there = trained[name]
    last = here.last_step()
    assert np.allclose(there.gradients()[1], here.gradients()[1], rtol=1e-5)
    for measured in (statistics_over_steps, signals_over_steps):
        one, other = (dict(zip(*_of(measured(run)), strict=True)) for run in (here, there))
        assert {0, last} <= one.keys() & other.keys()
        for step in one.keys() & other.keys():
            assert np.allclose(one[step], other[step], rtol=1e-4, atol=1e-6, equal_nan=True)
    (tape,), (other_tape,) = ([tape for tape in run.tapes() if tape["step"] == last] for run in (here, there))
    assert (tape["nodes"], tape["edges"]) == (other_tape["nodes"], other_tape["edges"])
    assert np.allclose(there.tape_values(last), here.tape_values(last), rtol=1e-4)
    assert "second:0" in there.tape_structure(other_tape["signature"])["strings"]


def _of(samples: Any) -> tuple[list[int], Any]:
    return samples.steps.tolist(), samples.values


@pytest.mark.parametrize("name", CASES)
def test_it_answers_what_the_cpu_does(trained: dict[str, Any], name: str) -> None:
    _, loop, there = trained[name]
    found = [event["payload"] for event in there.events() if event["kind"] == "analysis"]
    wanted = []
    for asked in analyses(name):
        torch.manual_seed(0)  # dropout draws anew
        wanted.append(analyse(loop.parts, asked)["analysis"])
    assert len(found) == len(wanted)
    one, other = tree_flatten(found), tree_flatten(wanted)
    assert one[1] == other[1]
    for value, expected in zip(one[0], other[0], strict=True):
        assert value == (pytest.approx(expected, rel=1e-4, abs=1e-6) if isinstance(expected, float) else expected)
