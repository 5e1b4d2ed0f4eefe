"""Traced and scripted models: taken down, measured and watched; what can't be seen within them is said."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import torch
from torch import nn

import builder
from builder.tape.naming import names_of

HERE = __file__
IS_RUN = "is run by TorchScript, whose calls can't be seen one by one"


def net() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))


def traced() -> nn.Module:
    return torch.jit.trace(net(), torch.randn(2, 4))


def scripted() -> nn.Module:
    return torch.jit.script(net())


class Opened(nn.Module):
    """Of a type that no other test runs: what TorchScript made of a type's code is shared by all of that type."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(4, 8)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.tanh(self.first(x))


class Holder(nn.Module):
    """An ordinary module with a traced or scripted one in it."""

    def __init__(self, inner: Callable[[], nn.Module] = scripted) -> None:
        super().__init__()
        self.inner = inner()
        self.head = nn.Linear(1, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.head(self.inner(x))


MAKERS = pytest.mark.parametrize("make", [traced, scripted, Holder])


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # TorchScript is
        yield


def train(model: nn.Module, steps: int) -> torch.optim.Optimizer:
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    for _ in range(steps):
        optimizer.zero_grad()
        model(torch.ones(8, 4)).square().sum().backward()
        optimizer.step()
    return optimizer


@MAKERS
def test_every_parameter_is_named_measured_and_trained_as_without(make: Callable[[], nn.Module]) -> None:
    torch.manual_seed(1)
    plain = make()
    train(plain, 5)
    torch.manual_seed(1)
    model = make()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with builder.record(model, optimizer) as recorder:
        for _ in range(5):
            optimizer.zero_grad()
            model(torch.ones(8, 4)).square().sum().backward()
            expected = {name: float(p.grad.norm()) for name, p in model.named_parameters() if p.grad is not None}
            optimizer.step()
    assert recorder.findings == []
    assert [tape.step for tape in recorder.tapes] == list(range(5))
    leaves = {node.parameter: node.norm for node in recorder.tapes[-1].nodes if node.kind == "leaf"}
    assert leaves == pytest.approx(expected, rel=1e-5)
    assert recorder.tapes[-1].unused_parameters == []
    assert all(torch.equal(a, b) for a, b in zip(plain.parameters(), model.parameters(), strict=True))


def test_what_a_traced_part_made_has_its_module_and_the_line_that_called_it() -> None:
    model = Holder(traced)
    with builder.record(model) as recorder:
        model(torch.ones(8, 4)).sum().backward()
    tape = recorder.tapes[0]
    inner = [node for node in tape.nodes if node.module == "inner"]
    assert sorted(node.name for node in inner) == [
        "AddmmBackward0", "AddmmBackward0", "TBackward0", "TBackward0", "TanhBackward0",
    ]  # fmt: skip
    line = next(
        i for i, text in enumerate(Path(HERE).read_text().splitlines(), 1) if "return self.head(self.inner(x))" in text
    )
    assert {(node.file, node.line) for node in inner} == {(HERE, line)}
    assert [node.operation for node in tape.nodes if node.module == "head" and node.kind != "leaf"] == ["F.linear"] * 2
    assert [note for note in tape.notes if IS_RUN in note] == tape.notes
    assert [note.partition(" is run")[0] for note in tape.notes] == ["module 'inner'"]
    assert tape.modules["inner"] == "Sequential"
    assert tape.modules["inner.0"] == "Linear"


def test_a_model_that_is_traced_as_a_whole_says_so_of_itself() -> None:
    model = traced()
    with builder.record(model) as recorder:
        model(torch.ones(8, 4)).sum().backward()
    assert [note.partition(" is run")[0] for note in recorder.tapes[0].notes] == ["the model"]
    assert recorder.tapes[0].modules == {"": "Sequential", "0": "Linear", "1": "Tanh", "2": "Linear"}


def test_a_part_that_torchscript_differentiates_has_a_name_and_a_way_to_see_inside() -> None:
    model = scripted()
    for _ in range(3):  # it is made one node after some calls
        loss = model(torch.ones(8, 4)).sum()
    tape = builder.capture(loss, model)
    node = next(node for node in tape.nodes if node.name == "DifferentiableGraphBackward")
    assert node.opaque is not None
    assert tape.notes == [f"DifferentiableGraphBackward is {node.opaque}"]
    assert "torch.jit.optimized_execution(False)" in node.opaque
    open_ = torch.jit.script(Opened())
    with torch.jit.optimized_execution(False):  # what the note advises
        for _ in range(3):
            loss = open_(torch.ones(8, 4)).sum()
    names = [node.name for node in builder.capture(loss, open_).nodes]
    assert "DifferentiableGraphBackward" not in names
    assert "TanhBackward0" in names


@MAKERS
def test_names_are_worked_out_once_and_anew_when_the_model_changes(make: Callable[[], nn.Module]) -> None:
    model = make()
    first = names_of(model)
    assert names_of(model) is first
    assert [name for name, _ in first.tensors] == [name for name, _ in model.named_parameters()]
    if isinstance(model, Holder):
        model.inner = traced()
        assert names_of(model) is not first


@MAKERS
def test_a_run_of_it_is_watched_to_its_end(
    make: Callable[[], nn.Module], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from builder.store.runs import Run
    from builder.store.samples import successive_over_steps

    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path))
    model = make()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with warnings.catch_warnings():
        warnings.simplefilter("error", RuntimeWarning)  # what `watch` says when it gives up
        with builder.watch(model, optimizer, budget=0.5) as watching:
            for _ in range(200):
                optimizer.zero_grad()
                model(torch.ones(8, 4)).square().sum().backward()
                optimizer.step()
    run = Run(watching.directory)
    try:
        assert run.meta()["status"] == "finished"
        assert run.summary()["step"] == 199
        assert run.tape_structure(run.tapes()[-1]["signature"])["nodes"]["name"]
        _, batches = successive_over_steps(run)
        assert len(batches)
        assert set(batches.tolist()) == {8}
    finally:
        run.close()


def test_a_module_outside_the_model_is_named_by_the_class_it_was_made_of() -> None:
    outside, model = scripted(), nn.Linear(1, 1)
    with builder.record(model) as recorder:
        model(outside(torch.ones(8, 4))).sum().backward()
    assert "Sequential" in {node.module for node in recorder.tapes[0].nodes}
    assert any("module 'Sequential' is run" in note for note in recorder.tapes[0].notes)
