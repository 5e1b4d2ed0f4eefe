"""`builder.watch` in scripts of all kinds: the run is whole, and the script does what it did without."""

from __future__ import annotations

import copy
import json
import os
import pickle
import re
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn.modules import module as nn_module

from builder.store.runs import Run, list_runs
from builder.store.samples import modules, signals_over_steps, statistics_over_steps, successive_over_steps
from builder.store.schema import SIGNALS, STATISTICS
from builder.tape.watch import Watch, watch

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path))


def net() -> nn.Module:
    return nn.Sequential(nn.Linear(6, 8), nn.ReLU(), nn.Linear(8, 3))


X, Y = torch.randn(16, 6, generator=torch.Generator().manual_seed(1)), torch.arange(16) % 3


def loss_of(model: nn.Module) -> torch.Tensor:
    return nn.functional.cross_entropy(model(X), Y)


def plain(model: nn.Module, optimizer: torch.optim.Optimizer) -> None:
    for _ in range(12):
        optimizer.zero_grad()
        loss_of(model).backward()
        optimizer.step()


def kept_gradients(model: nn.Module, optimizer: torch.optim.Optimizer) -> None:
    for _ in range(6):
        optimizer.zero_grad(set_to_none=False)
        loss_of(model).backward()
        optimizer.step()


def accumulated(model: nn.Module, optimizer: torch.optim.Optimizer) -> None:
    for step in range(12):
        (loss_of(model) / 4).backward()
        if step % 4 == 3:
            optimizer.step()
            optimizer.zero_grad()


def several_backwards(model: nn.Module, optimizer: torch.optim.Optimizer) -> None:
    for _ in range(5):
        optimizer.zero_grad()
        output = model(X)
        output.square().mean().backward(retain_graph=True)
        nn.functional.cross_entropy(output, Y).backward()
        optimizer.step()


def evaluated_between(model: nn.Module, optimizer: torch.optim.Optimizer) -> None:
    for _ in range(5):
        optimizer.zero_grad()
        loss_of(model).backward()
        optimizer.step()
        model.eval()
        with torch.no_grad():
            model(torch.zeros(2, 6))
        model.train()


def transformed(model: nn.Module, optimizer: torch.optim.Optimizer) -> None:
    weights = dict(model.named_parameters())
    for _ in range(4):
        made = torch.func.grad(lambda w: nn.functional.cross_entropy(torch.func.functional_call(model, w, (X,)), Y))(
            {k: v.detach() for k, v in weights.items()}
        )
        for name, weight in weights.items():
            weight.grad = made[name]
        optimizer.step()


def checkpointed(model: nn.Module, optimizer: torch.optim.Optimizer) -> None:
    from torch.utils.checkpoint import checkpoint

    for _ in range(4):
        optimizer.zero_grad()
        output = model[2](checkpoint(model[:2], X, use_reentrant=False))
        nn.functional.cross_entropy(output, Y).backward()
        optimizer.step()


def compiled(model: nn.Module, optimizer: torch.optim.Optimizer) -> None:
    fast = torch.compile(model, backend="aot_eager")
    for _ in range(4):
        optimizer.zero_grad()
        nn.functional.cross_entropy(fast(X), Y).backward()
        optimizer.step()


def autocast(model: nn.Module, optimizer: torch.optim.Optimizer) -> None:
    scaler = torch.amp.GradScaler("cpu")
    for _ in range(5):
        optimizer.zero_grad()
        with torch.autocast("cpu", torch.bfloat16):
            loss = loss_of(model)
        scaler.scale(loss).backward()
        scaler.unscale_(optimizer)
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        scaler.step(optimizer)
        scaler.update()


def closure(model: nn.Module, optimizer: torch.optim.Optimizer) -> None:
    solver = torch.optim.LBFGS(model.parameters(), lr=0.1, max_iter=3)
    inside = watch(model, solver, run="closure")

    def again() -> torch.Tensor:
        solver.zero_grad()
        loss = loss_of(model)
        loss.backward()
        return loss

    for _ in range(3):
        solver.step(again)
    inside.close()


LOOPS: dict[str, tuple[Callable[[nn.Module, torch.optim.Optimizer], None], int]] = {
    "plain": (plain, 12),
    "zero_grad that keeps the tensors": (kept_gradients, 6),
    "gradient accumulation": (accumulated, 3),
    "several backward calls in a step": (several_backwards, 5),
    "an evaluation after each step": (evaluated_between, 5),
    "torch.func": (transformed, 4),
    "checkpointing": (checkpointed, 4),
    "torch.compile": (compiled, 4),
    "autocast and GradScaler": (autocast, 5),
    "LBFGS, watched within": (closure, 0),
}


@pytest.mark.parametrize(("loop", "steps"), LOOPS.values(), ids=list(LOOPS))
def test_a_watched_loop_is_bit_identical_and_wholly_written(
    loop: Callable[[nn.Module, torch.optim.Optimizer], None], steps: int
) -> None:
    ends = []
    for watched in (False, True):
        torch.manual_seed(0)
        torch._dynamo.reset()
        model = net()
        optimizer = torch.optim.SGD(model.parameters(), 0.1, momentum=0.9)
        watching = watch(model, optimizer) if watched else None
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", category=DeprecationWarning)
            warnings.filterwarnings("ignore", message="Using `torch.compile.module.` when there are global hooks")
            loop(model, optimizer)
        if watching is not None:
            watching.close()
        ends.append([*(p.detach().clone() for p in model.parameters()), *(p.grad for p in model.parameters())])
    assert all((a is None and b is None) or torch.equal(a, b) for a, b in zip(*ends, strict=True))
    assert watching is not None
    assert watching.directory is not None
    run = Run(watching.directory)
    try:
        assert run.meta()["status"] == "finished"
        written, norms = run.gradients()
        assert list(written) == list(range(steps))
        if steps:
            assert norms.shape == (steps, 4)
            assert (norms > 0).any()
    finally:
        run.close()


def watched_run(loop: Callable[[nn.Module, torch.optim.Optimizer], None]) -> tuple[Run, nn.Module]:
    torch.manual_seed(0)
    model = net()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with watch(model, optimizer) as watching:
        loop(model, optimizer)
    assert watching.directory is not None
    return Run(watching.directory), model


def test_what_is_sampled_is_what_torch_says() -> None:
    torch.manual_seed(0)
    model = net()
    before = [p.detach().clone() for p in model.parameters()]
    hidden = model[1](model[0](X)).detach()
    loss_of(model).backward()
    gradients = [p.grad.clone() for p in model.parameters()]
    run, _ = watched_run(plain)
    statistics = statistics_over_steps(run)
    signals = signals_over_steps(run)
    row = statistics.values[0]
    assert statistics.steps[0] == 0
    for position, (gradient, weight) in enumerate(zip(gradients, before, strict=True)):
        found = dict(zip(STATISTICS, row[position].tolist(), strict=True))
        assert found["norm"] == pytest.approx(float(gradient.norm()), rel=1e-5)
        assert found["std"] == pytest.approx(float(gradient.std(correction=0)), rel=1e-5)
        assert found["update_norm"] == pytest.approx(0.1 * float(gradient.norm()), rel=1e-4)
        # The weights are read after the step.
        assert found["weight_norm"] == pytest.approx(float((weight - 0.1 * gradient).norm()), rel=1e-5)
        counts = run.histogram(position, 0)
        assert sum(counts["counts"]) == gradient.numel()
        assert counts["low"] == pytest.approx(float(gradient.min()), rel=1e-5)
    assert [m["path"] for m in modules(run)] == ["0", "1", "2"]
    relu = dict(zip(SIGNALS, signals.values[0][1].tolist(), strict=True))
    assert relu["order"] == 1
    assert relu["rms"] == pytest.approx(float(hidden.square().mean().sqrt()), rel=1e-5)
    assert relu["zeros"] == pytest.approx(float((hidden == 0).float().mean()))
    assert relu["gradient_rms"] > 0
    pairs, batches = successive_over_steps(run)
    assert pairs.steps[0] == 1
    assert batches[0] == 16
    cost = run.meta()["cost"]
    assert set(cost["parts"]) >= {"tapes", "statistics", "histograms", "signals", "successive"}
    run.close()


def test_signals_of_an_evaluation_are_not_those_of_training() -> None:
    run, _ = watched_run(evaluated_between)
    (relu,) = signals_over_steps(run).values[0][1:2]
    assert np.isfinite(relu).all()
    run.close()


def test_without_an_optimizer_steps_are_backward_calls_and_updates_are_what_happened_to_the_weights() -> None:
    torch.manual_seed(0)
    model = net()
    with watch(model) as watching:
        for _ in range(6):
            model.zero_grad()
            loss_of(model).backward()
            with torch.no_grad():
                for p in model.parameters():
                    p -= 0.1 * p.grad
    assert watching.directory is not None
    run = Run(watching.directory)
    assert list(run.gradients()[0]) == list(range(6))
    (first,) = statistics_over_steps(run).values[:1]
    norm, update = (first[:, STATISTICS.index(name)] for name in ("norm", "update_norm"))
    assert update == pytest.approx(0.1 * norm, rel=1e-4)
    run.close()


def test_a_backward_without_any_step_leaves_its_tape() -> None:
    run, _ = watched_run(lambda model, _optimizer: loss_of(model).backward())
    assert run.meta()["status"] == "finished"
    assert [row["step"] for row in run.tapes()] == [0]
    run.close()


def test_a_watched_model_and_its_optimizer_are_copied_and_pickled_at_any_step(tmp_path: Path) -> None:
    model = net()
    optimizer = torch.optim.Adam(model.parameters())
    watching = watch(model, optimizer, budget=0.9)
    averaged = torch.optim.swa_utils.AveragedModel(model)
    for _ in range(12):
        optimizer.zero_grad()
        output = model(X)
        copied = copy.deepcopy(model)
        nn.functional.cross_entropy(output, Y).backward()
        optimizer.step()
        averaged.update_parameters(model)
        torch.save((model, optimizer), tmp_path / "both.pt")
        pickle.loads(pickle.dumps(model))
        for made in copied, averaged, averaged.module:
            assert not any(part._forward_hooks or part._forward_pre_hooks for part in made.modules())
        time.sleep(0.1)
    watching.close()
    assert not nn_module._has_any_global_hook()
    assert watching.directory is not None
    run = Run(watching.directory)
    assert len(signals_over_steps(run).steps) > 1
    assert len(successive_over_steps(run)[0].steps) > 0


def test_two_models_are_two_runs_and_the_same_again_ends_the_first() -> None:
    first, second = net(), net()
    optimizers = [torch.optim.SGD(m.parameters(), 0.1) for m in (first, second)]
    watches = [watch(m, o, run=f"run {i}") for i, (m, o) in enumerate(zip((first, second), optimizers, strict=True))]
    for _ in range(4):
        for model, optimizer in zip((first, second), optimizers, strict=True):
            optimizer.zero_grad()
            loss_of(model).backward()
            optimizer.step()
    wait_for(watches[1], 3)
    again = watch(first, optimizers[0], run="again")
    assert [state_of(w) for w in (*watches, again)] == [("finished", 3), ("running", 3), ("running", None)]
    again.close()
    watches[1].close()
    assert state_of(watches[1]) == ("finished", 3)
    assert not any(m._forward_hooks or m._forward_pre_hooks for m in (*first.modules(), *second.modules()))


def state_of(watching: Watch) -> tuple[str, int | None]:
    assert watching.directory is not None
    run = Run(watching.directory)
    try:
        summary = run.summary()
        return summary["status"], summary["step"]
    finally:
        run.close()


def wait_for(watching: Watch, step: int) -> None:
    end = time.monotonic() + 10
    while state_of(watching)[1] != step and time.monotonic() < end:
        time.sleep(0.05)


def test_a_model_without_parameters_that_learn_is_no_failure() -> None:
    with watch(nn.ReLU()) as watching:
        nn.ReLU()(X).sum()
    assert state_of(watching) == ("finished", None)


def test_what_only_the_optimizer_holds_is_followed_by_the_name_it_has_in_the_script() -> None:
    """An image that is searched, a learned temperature: no module has them, and they are what is trained."""
    model = net().requires_grad_(False)
    image, temperature = torch.randn(8, 6, requires_grad=True), nn.Parameter(torch.zeros(()))
    parts = [torch.zeros(3, requires_grad=True)]
    optimizer = torch.optim.Adam([image, temperature, *parts, torch.ones(2, requires_grad=True)])
    optimizer.add_param_group({"params": nn.Linear(2, 2).parameters()})  # of a module that is not watched
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with watch(model, optimizer, budget=1.0) as watching:
            for _ in range(4):
                optimizer.zero_grad()
                (model(image) * temperature.exp()).pow(2).sum().backward()
                optimizer.step()
    assert state_of(watching) == ("finished", 3)
    assert watching.directory is not None
    run = Run(watching.directory)
    try:
        assert [p["name"] for p in run.parameters()] == ["image", "temperature", "parts[0]", "param_groups[0][3]"]
        _, norms = run.gradients()
        assert norms.shape == (4, 4)
        assert norms[-1].tolist() == pytest.approx([float(image.grad.norm()), float(temperature.grad.norm()), -1, -1])
        assert run.tape_structure(run.tapes()[-1]["signature"])
    finally:
        run.close()


def test_a_model_of_which_nothing_is_trained_is_watched() -> None:
    model = net().requires_grad_(False)
    image = torch.randn(8, 6, requires_grad=True)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with watch(model, budget=1.0) as watching:
            for _ in range(4):
                model(image).pow(2).sum().backward()
    assert state_of(watching) == ("finished", 3)
    assert watching.directory is not None
    run = Run(watching.directory)
    try:
        assert run.parameters() == []
        assert run.tapes()
    finally:
        run.close()


def test_parameters_that_are_nowhere_are_left_out() -> None:
    members = [net() for _ in range(3)]
    weights, buffers = torch.func.stack_module_state(members)
    base = net().to("meta")
    optimizer = torch.optim.Adam(weights.values())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with watch(base, optimizer, budget=1.0) as watching:
            for _ in range(3):
                optimizer.zero_grad()
                call = torch.func.vmap(lambda w, b: torch.func.functional_call(base, (w, b), (X,)))
                call(weights, buffers).pow(2).mean().backward()
                optimizer.step()
    assert state_of(watching) == ("finished", 2)


def test_what_is_only_sure_at_the_end_is_written_with_the_end() -> None:
    model = nn.ModuleDict({"used": nn.Linear(6, 3), "idle": nn.Linear(6, 3)})
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with watch(model, optimizer) as watching:
        for _ in range(3):
            optimizer.zero_grad()
            loss_of(model["used"]).backward()
            optimizer.step()
    assert watching.directory is not None
    run = Run(watching.directory)
    try:
        (found,) = [event for event in run.events() if event["kind"] == "finding"]
        assert "'idle.weight'" in str(found)
    finally:
        run.close()


def test_lazy_layers_without_a_shape_are_told_as_what_they_are() -> None:
    with pytest.warns(RuntimeWarning, match="lazy layers .* watch it after a first forward") as seen:
        watching = watch(nn.Sequential(nn.LazyLinear(3)))
    assert "TAPEDECK_HOME" not in str(seen[0].message)
    assert watching.directory is None
    watching.close()


def test_what_is_no_model_is_refused() -> None:
    with pytest.raises(TypeError, match=r"takes an nn\.Module first, not SGD"):
        watch(torch.optim.SGD(net().parameters(), 0.1))  # type: ignore[arg-type]


def test_a_home_that_cannot_be_written_is_one_warning_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("")
    monkeypatch.setenv("TAPEDECK_HOME", str(blocked / "home"))
    model = net()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        watching = watch(model, optimizer)
        plain(model, optimizer)
        watching.close()
    (only,) = seen
    assert "your script goes on as before (NotADirectoryError" in str(only.message)
    assert watching.directory is None


def test_a_disk_that_fills_up_ends_the_watching_and_not_the_script(monkeypatch: pytest.MonkeyPatch) -> None:
    from builder.store.writer import RunWriter

    model = net()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    watching = watch(model, optimizer)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(RunWriter, "tape_structure", full)
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        plain(model, optimizer)
        watching.close()
    (only,) = seen
    assert "No space left on device" in str(only.message)
    assert not model._forward_hooks
    assert state_of(watching)[0] == "failed"


SCRIPT = """
import os, sys, time, torch, builder
from torch import nn
def train(steps):
    model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    builder.watch(model, optimizer, run="script")
    for step in range(steps):
        optimizer.zero_grad(); model(torch.randn(8, 4)).sum().backward(); optimizer.step()
"""
ENDINGS = {
    "at its end": ("train(5)", 0, "finished", 4, None),
    "at once": ("train(0)", 0, "finished", None, None),
    "by an exception": ("train(5)\nraise ValueError('the data is gone')", 1, "failed", 4, "the data is gone"),
    "by sys.exit": ("train(5)\nsys.exit(3)", 3, "finished", 4, None),
    "by Ctrl+C": ("train(5)\nraise KeyboardInterrupt", None, "stopped", 4, None),
    "by a kill": ("train(5)\ntime.sleep(1.5)\nos.kill(os.getpid(), 9)", -9, "failed", 4, "The script ended without a word"),
    "after a fork": ("train(5)\nif os.fork() == 0:\n    sys.exit(0)\nos.wait()\ntrain(3)", 0, "finished", 2, None),
    "with a DataLoader's workers": (
        ("from torch.utils.data import DataLoader, TensorDataset\n"
        "model = nn.Linear(4, 1); optimizer = torch.optim.SGD(model.parameters(), 0.1)\n"
        "builder.watch(model, optimizer)\n"
        "for _ in range(2):\n"
        "    for (x,) in DataLoader(TensorDataset(torch.randn(16, 4)), 4, num_workers=2):\n"
        "        optimizer.zero_grad(); model(x).sum().backward(); optimizer.step()\n"),
        0, "finished", 7, None,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("body", "code", "status", "last", "message"), ENDINGS.values(), ids=list(ENDINGS))
def test_however_a_script_ends_its_run_says_so(
    body: str, code: int | None, status: str, last: int | None, message: str | None, tmp_path: Path
) -> None:
    if not hasattr(os, "fork") and "fork" in body:
        pytest.skip("this platform has no fork")
    script = tmp_path / "script.py"
    script.write_text(SCRIPT + "if __name__ == '__main__':\n" + "\n".join("    " + line for line in body.splitlines()))
    done = subprocess.run(
        [sys.executable, script], env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )  # fmt: skip
    if code is not None:
        assert done.returncode == code, done.stderr
    assert "builder.watch" not in done.stderr
    newest = list_runs()[0]
    assert (newest["status"], newest["step"]) == (status, last), done.stderr
    run = Run(tmp_path / "runs" / newest["id"])
    try:
        if message is not None:
            assert message in run.meta()["error"]["message"]
            assert "checkpoint" not in run.meta()["error"]["message"]  # watching writes none
        if last is not None:
            assert len(run.tapes()) >= 1
    finally:
        run.close()


def fails_at_the_fourth_step(watched: Watch, model: nn.Module, optimizer: torch.optim.Optimizer, taped: bool) -> None:
    with watched:
        for step in range(4):
            if taped:
                watched.recorder.every = 1
                watched.recorder._choose()
            h = model(X).exp()
            loss = h.mean()
            if step == 3:
                h.mul_(2)
            loss.backward()
            optimizer.step()
            optimizer.zero_grad()


@pytest.mark.parametrize("taped", [False, True])
def test_a_backward_that_ends_the_script_is_shown_with_its_tape(taped: bool) -> None:
    model = net()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    watched = watch(model, optimizer, "fails", budget=1.0 if taped else 1e-9)
    with pytest.raises(RuntimeError, match="inplace") as raised:
        fails_at_the_fourth_step(watched, model, optimizer, taped)
    assert watched.directory is not None
    run = Run(watched.directory)
    try:
        told = run.meta()["error"]
        assert told["message"] == str(raised.value)
        seen = told["post_mortem"]
        assert (seen["step"], seen["name"]) == (3, "ExpBackward0")
        assert (seen["begun"] >= 0) is taped
        last = run.tapes()[-1]
        assert (last["step"], last["signature"]) == (3, seen["signature"])
    finally:
        run.close()


def test_an_error_that_the_script_catches_is_not_how_its_run_ends() -> None:
    model = net()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    watched = watch(model, optimizer, "goes on")
    loss = model(X).exp().sum()
    loss.backward()
    with pytest.raises(RuntimeError):
        loss.backward()
    optimizer.step()
    watched.close(ValueError("later"))
    assert watched.recorder.failed is not None
    assert watched.directory is not None
    run = Run(watched.directory)
    try:
        assert run.meta()["error"]["message"] == "later"
        assert "post_mortem" not in run.meta()["error"]
    finally:
        run.close()


def test_steps_are_there_while_the_script_pauses(tmp_path: Path) -> None:
    model = net()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with watch(model, optimizer) as watching:
        plain(model, optimizer)
        wait_for(watching, 11)
        assert state_of(watching) == ("running", 11)
    meta = json.dumps(Run(watching.directory).meta())
    assert '"watched": true' in meta


def test_the_page_of_a_run_holds_its_curve_its_gradients_and_its_newest_tape() -> None:
    from builder.ui.run_page import run_page

    run, _ = watched_run(plain)
    page = run_page(run)
    assert f"Tape of step {run.tapes()[-1]['step']:,}" in page
    assert page.count("<iframe srcdoc=") == 1
    assert "NllLossBackward0" in page
    assert page.count('class="plotly-graph-div"') == 2  # the loss and the heat map: there is no metric
    assert page.count('class="themes"') == 2
    for carried in re.findall(
        r'class="themes">(.*?)</script>', page, re.DOTALL
    ):  # what a dark page puts over a light one
        light, dark = (json.loads(carried)[theme] for theme in ("light", "dark"))
        assert light["layout"].keys() == dark["layout"].keys() >= {"font", "paper_bgcolor", "xaxis"}
        assert [trace.keys() for trace in light["traces"]] == [trace.keys() for trace in dark["traces"]]
        assert not any({"x", "y", "z"} & trace.keys() for trace in dark["traces"])  # the numbers travel once
    run.close()
    empty, _ = watched_run(lambda _model, _optimizer: None)
    assert "No tape was recorded." in run_page(empty)
    empty.close()
