"""Recording on a GPU: no waiting for it but the one look at what came of the step, and numbers as on the processor."""

from __future__ import annotations

import copy
import math
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import torch
from torch import nn

from builder.tape.fetch import Fetch
from builder.tape.record import record
from builder.tape.step import StepRecorder

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="no cuda here")


@contextmanager
def no_waiting() -> Iterator[None]:
    """What makes the processor wait for the GPU raises."""
    torch.cuda.synchronize()
    torch.cuda.set_sync_debug_mode("error")
    try:
        yield
    finally:
        torch.cuda.set_sync_debug_mode("default")


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embed = nn.Embedding(11, 16)
        self.encoder = nn.TransformerEncoderLayer(16, 2, 32, dropout=0.0, batch_first=True)
        self.head = nn.Linear(16, 11, bias=False)
        self.head.weight = self.embed.weight

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.head(self.encoder(self.embed(x)))


def parts(device: str) -> tuple[nn.Module, torch.optim.Optimizer, torch.Tensor]:
    torch.manual_seed(0)
    model, x = Net(), torch.randint(0, 11, (4, 7))
    model.to(device)
    return model, torch.optim.AdamW(model.parameters(), capturable=False), x.to(device)


def loss_of(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    return nn.functional.cross_entropy(model(x).flatten(0, 1), x.flatten())


def test_a_recorded_step_waits_for_nothing_until_it_is_looked_at() -> None:
    model, optimizer, x = parts("cuda")
    recorder = StepRecorder(model)
    for step in range(3):
        with no_waiting() if step else pytest.MonkeyPatch.context():
            optimizer.zero_grad()
            recorder.begin_step()
            loss = loss_of(model, x)
            recorder.end_forward(loss)
            loss.backward()
            tape = recorder.end_backward()
            optimizer.step()
        assert callable(tape.measured_)
        assert (tape.measured.norms >= 0).all()


def test_a_recorded_loop_looks_once_a_step(monkeypatch: pytest.MonkeyPatch) -> None:
    model, optimizer, x = parts("cuda")
    looks: list[bool] = []
    read = Fetch.read

    def counted(self: Fetch):
        looks.append(bool(self._done is not None and not self._done.query()))
        return read(self)

    monkeypatch.setattr(Fetch, "read", counted)
    with record(model, optimizer) as recorder:
        for step in range(4):
            looks.clear()
            with no_waiting() if step else pytest.MonkeyPatch.context():
                optimizer.zero_grad()
                loss_of(model, x).backward()
                optimizer.step()
            assert sum(looks) <= 1
    assert len(recorder.tapes) == 4
    assert not recorder.findings
    assert all((tape.measured.norms >= 0).all() for tape in recorder.tapes)
    for tape, row in zip(recorder.tapes, recorder.gradients, strict=True):
        flows = {node.parameter: node.norm for node in tape.nodes if node.parameter}
        for name, norm in zip(recorder.names, row.norms.tolist(), strict=True):
            assert flows[name] == pytest.approx(norm, rel=1e-5)


def test_norms_are_those_of_the_processor() -> None:
    found = []
    for device in ("cpu", "cuda"):
        model, _, x = parts(device)
        recorder = StepRecorder(model.double())
        recorder.begin_step()
        loss = loss_of(model, x)
        recorder.end_forward(loss)
        loss.backward()
        tape = recorder.end_backward()
        found.append({node.parameter: node.norm for node in tape.nodes if node.parameter})
    assert found[0].keys() == found[1].keys()
    for name, norm in found[0].items():
        assert found[1][name] == pytest.approx(norm, rel=1e-6)


@pytest.mark.parametrize("factor", [1e25, 1e-25])
def test_large_and_small_gradients_are_neither_infinite_nor_zero(factor: float) -> None:
    model = nn.Linear(4, 1, bias=False).cuda()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.0)
    with record(model, optimizer) as recorder:
        model(torch.full((1, 4), factor, device="cuda")).sum().backward()
        optimizer.step()
    leaf = next(node for node in recorder.tapes[0].nodes if node.parameter)
    assert leaf.norm == pytest.approx(2 * factor, rel=1e-5)
    assert recorder.gradients[0].norms[0] == pytest.approx(2 * factor, rel=1e-5)


def test_a_forward_on_several_streams() -> None:
    torch.manual_seed(0)
    model = nn.ModuleList([nn.Linear(256, 256), nn.Linear(256, 256)]).cuda()
    x = torch.randn(512, 256, device="cuda")
    side = torch.cuda.Stream()

    def run(module: nn.ModuleList) -> torch.Tensor:
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            a = module[0](x).relu()
        b = module[1](x).tanh()
        torch.cuda.current_stream().wait_stream(side)
        return (a * b).pow(2).mean()

    other = copy.deepcopy(model)
    run(other).backward()
    for _ in range(5):
        model.zero_grad()
        recorder = StepRecorder(model)
        recorder.begin_step()
        loss = run(model)
        recorder.end_forward(loss)
        loss.backward()
        tape = recorder.end_backward()
        for node in tape.nodes:
            if node.parameter:
                expected = other.get_parameter(node.parameter).grad.norm().item()
                assert node.norm == pytest.approx(expected, rel=1e-4)
        assert all(torch.equal(a.grad, b.grad) for a, b in zip(model.parameters(), other.parameters(), strict=True))


def test_memory_does_not_grow() -> None:
    model, optimizer, x = parts("cuda")
    with record(model, optimizer, limit=2**20):
        for step in range(60):
            optimizer.zero_grad()
            loss_of(model, x).backward()
            optimizer.step()
            if step == 20:
                before = torch.cuda.memory_allocated()
    assert torch.cuda.memory_allocated() <= before


def test_what_is_not_finite_is_found() -> None:
    model = nn.Linear(4, 1).cuda()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    with record(model, optimizer) as recorder:
        for _ in range(2):
            optimizer.zero_grad()
            (model(torch.zeros(2, 4, device="cuda")) * 0).sqrt().sum().backward()
            optimizer.step()
    assert [f.code for f in recorder.findings].count("non-finite") >= 1
    leaf = next(node for node in recorder.tapes[0].nodes if node.parameter == "bias")
    assert not math.isfinite(leaf.norm)


def test_nodes_of_the_second_order_are_linked_to_their_makers() -> None:
    """They are made by a thread of autograd's own, whose numbers are not ours."""
    x = torch.randn(3, device="cuda", requires_grad=True)
    model = nn.Module()
    with record(model, None) as recorder:
        y = x.sin() * x.exp()
        (slope,) = torch.autograd.grad(y.sum(), x, create_graph=True)
        slope.pow(2).sum().backward()
    tape = recorder.tapes[-1]
    made = {node.operation for node in tape.nodes if node.operation.startswith("backward of ")}
    assert {"backward of Tensor.sin", "backward of Tensor.exp"} <= made
    lines = {node.operation: node.line for node in tape.nodes if node.operation}
    assert lines["backward of Tensor.sin"] == lines["Tensor.sin"]
    assert all(node.line > 0 for node in tape.nodes if node.name != "AccumulateGrad")
