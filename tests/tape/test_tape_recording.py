"""`record` around loops: what is seen, what is left behind, what a thousand steps take."""

from __future__ import annotations

import gc
import math
import threading
from pathlib import Path

import numpy as np
import pytest
import torch
from loops import installed, net, train
from torch import nn

import builder
from builder.tape.dot import picture
from builder.tape.step import StepRecorder
from builder.tape.watch import watch


@pytest.mark.parametrize("every", [1, 3])
def test_recording_a_loop_changes_no_weight(every: int) -> None:
    weights = []
    for recording in (False, True):
        torch.manual_seed(0)
        model, x = net(), torch.randn(6, 4)
        optimizer = torch.optim.AdamW(model.parameters(), 0.1)
        if recording:
            with builder.record(model, optimizer, every=every) as recorder:
                train(model, optimizer, 10, x)
            assert [t.step for t in recorder.tapes] == list(range(0, 10, every))
            assert [g.step for g in recorder.gradients] == list(range(10))
            assert recorder.findings == []
        else:
            train(model, optimizer, 10, x)
        weights.append([p.detach().clone() for p in model.parameters()])
    assert all(torch.equal(a, b) for a, b in zip(*weights, strict=True))
    assert installed() == 0


def test_gradients_are_those_of_each_parameter() -> None:
    model, x = net(), torch.randn(6, 4)
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with builder.record(model, optimizer) as recorder:
        train(model, optimizer, 1, x)
    expected = [p.grad.norm().item() for p in model.parameters()]
    assert recorder.gradients[0].norms.tolist() == pytest.approx(expected)
    assert recorder.names == [name for name, _ in model.named_parameters()]


def test_lbfgs_and_accumulation_are_recorded() -> None:
    model, x = net(), torch.randn(6, 4)
    optimizer = torch.optim.LBFGS(model.parameters(), max_iter=3)

    def closure():
        optimizer.zero_grad()
        loss = model(x).pow(2).mean()
        loss.backward()
        return loss

    with builder.record(model, optimizer) as recorder:
        optimizer.step(closure)
    assert recorder.step == 1
    assert len(recorder.tapes) >= 2
    expected = [p.grad.norm().item() for p in model.parameters()]
    assert recorder.gradients[0].norms.tolist() == pytest.approx(expected)  # not those from before the closure
    sgd = torch.optim.SGD(model.parameters(), 0.1)
    with builder.record(model, sgd) as recorder:
        for _ in range(2):
            model(x).mean().backward()
        sgd.step()
    assert [t.step for t in recorder.tapes] == [0, 0]


def test_an_exception_in_forward_leaves_nothing_installed() -> None:
    model = net()
    with pytest.raises(RuntimeError, match="mat1 and mat2"), builder.record(model):
        model(torch.ones(2, 3))
    assert installed() == 0


def test_backward_of_several_losses_at_once_is_recorded() -> None:
    model = net()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with builder.record(model, optimizer) as recorder:
        out = model(torch.randn(8, 4))
        losses = [out.square().mean(), out.abs().sum()]
        torch.autograd.backward(losses)
        optimizer.step()
        optimizer.zero_grad()
        torch.autograd.backward(tensors=model(torch.randn(8, 4)).sum())
        optimizer.step()
    assert recorder.findings == []
    assert [tape.roots for tape in recorder.tapes] == [2, 1]
    assert all(node.norm > 0 for node in recorder.tapes[0].nodes)


def test_gradients_whose_backward_can_not_be_seen_are_said_to_be() -> None:
    model = net()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with builder.record(model, optimizer) as recorder:
        thread = threading.Thread(target=model(torch.randn(8, 4)).sum().backward)
        thread.start()
        thread.join()
        optimizer.step()
    assert [found.code for found in recorder.findings] == ["not-recorded"]
    assert "another thread" in recorder.findings[0].message


def test_gradients_left_from_before_are_not_taken_for_unseen_ones() -> None:
    model = net()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    model(torch.randn(8, 4)).sum().backward()
    with builder.record(model) as only_forward:
        model(torch.randn(8, 4))
    with builder.record(model, optimizer) as twice:
        optimizer.step()
        optimizer.step()
    assert only_forward.findings == []
    assert twice.findings == []


def test_losses_that_have_no_sum_do_not_stop_the_pass() -> None:
    model = net()
    with builder.record(model) as recorder:
        torch.autograd.backward([model(torch.randn(8, 4)).sum(), torch.ones((), device="meta", requires_grad=True)])
    assert model[0].weight.grad is not None
    assert [found.code for found in recorder.findings] == ["not-recorded"]  # numbers on meta can't be read
    assert "meta" in recorder.findings[0].message


def test_gradients_of_torch_func_are_said_to_be_left_out() -> None:
    model = net()
    weights = {name: p.detach() for name, p in model.named_parameters()}

    def loss(weights: dict[str, torch.Tensor], x: torch.Tensor) -> torch.Tensor:
        return torch.func.functional_call(model, weights, (x[None],)).sum()

    with builder.record(model) as recorder:
        torch.func.vmap(torch.func.grad(loss), (None, 0))(weights, torch.randn(8, 4))
    assert [found.code for found in recorder.findings] == ["not-recorded"]
    assert "torch.func" in recorder.findings[0].message
    assert installed() == 0


def test_nan_is_told_from_those_that_pass_it_on() -> None:
    x = torch.zeros(3, requires_grad=True)
    with builder.record(nn.Module()) as recorder:
        loss = (x * 1).sqrt().mul(0).sum()
        loss.backward()
    found = recorder.findings[0]
    assert found.code == "non-finite"
    assert "backward of Tensor.sqrt" in found.message
    assert any(math.isnan(n.norm) for n in recorder.tapes[0].nodes)


def test_a_thousand_steps_do_not_grow() -> None:
    import tracemalloc

    model, x = net(), torch.randn(6, 4)
    optimizer = torch.optim.SGD(model.parameters(), 0.01)
    with builder.record(model, optimizer, limit=200_000) as recorder:
        train(model, optimizer, 200, x)
        gc.collect()
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        kept = len(recorder.tapes)
        train(model, optimizer, 1000, x)
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0] - before
        tracemalloc.stop()
        assert len(recorder.tapes) == kept
        assert len(recorder._attribution.log.sites) < 50
    assert grown < 300_000
    assert all(tape.functions_ is None for tape in recorder.tapes)


def test_hooks_on_nodes_are_gone_after_a_step() -> None:
    model = net()
    recorder = StepRecorder(model)
    recorder.begin_step()
    loss = model(torch.ones(2, 4)).sum()
    recorder.end_forward(loss)
    loss.backward(retain_graph=True)
    tape = recorder.end_backward()
    order = tape.measured.order.copy()
    loss.backward()
    assert np.array_equal(order, tape.measured.order)
    assert installed() == 0
    recorder.begin_step()
    recorder.abort()
    recorder.abort()
    assert installed() == 0
    with pytest.raises(RuntimeError, match="no step was begun"):
        recorder.end_backward()


def test_watch_writes_a_run_that_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from builder.store.runs import Run

    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path))
    model, x = net(), torch.randn(6, 4)
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with watch(model, optimizer, run="by hand") as watching:
        train(model, optimizer, 40, x)
    run = Run(watching.directory)
    try:
        assert run.meta()["status"] == "finished"
        tape = run.tapes()[0]
        assert len(run.tape_values(tape["step"])) == tape["nodes"]
        assert run.tape_structure(tape["signature"])["version"] == 1
        assert run.summary()["step"] == 39
    finally:
        run.close()
    assert picture(watching.directory, 0, "dot").startswith("digraph")
    assert "lightblue" in picture(watching.directory, 0, "dot", "torchviz")
    assert installed() == 0


def test_without_an_optimizer_every_backward_call_is_a_step_taped_or_not() -> None:
    model = nn.Linear(3, 2)
    with builder.record(model, every=4) as recorder:
        for _ in range(10):
            model.zero_grad()
            model(torch.randn(5, 3)).square().mean().backward()
    assert recorder.step == 10
    assert [tape.step for tape in recorder.tapes] == [0, 4, 8]
    assert [row.step for row in recorder.gradients] == list(range(10))


def test_a_generator_run_before_the_discriminators_step_keeps_its_lines() -> None:
    torch.manual_seed(0)
    maker, judge = nn.Linear(2, 4), nn.Linear(4, 1)
    both = nn.ModuleDict({"G": maker, "D": judge})
    first = torch.optim.SGD(judge.parameters(), 0.1)
    second = torch.optim.SGD(maker.parameters(), 0.1)
    with builder.record(both, first) as recorder:
        for _ in range(4):
            fake = maker(torch.randn(3, 2)).tanh()
            first.zero_grad()
            (judge(torch.randn(3, 4)).mean() - judge(fake.detach()).mean()).backward()
            first.step()
            second.zero_grad()
            judge(fake).mean().backward()
            second.step()
    assert len(recorder.tapes) == 8
    for tape in recorder.tapes:
        assert not tape.notes
        assert all(node.line > 0 for node in tape.nodes if node.kind != "leaf")
