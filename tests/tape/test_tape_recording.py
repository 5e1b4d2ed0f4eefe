"""The façade on loops: what is seen, what is left behind, what an exception does, what a thousand steps take."""

from __future__ import annotations

import gc
import math
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.modules import module as nn_module

import builder
from builder.tape.attribute import attributed
from builder.tape.capture import capture, explained
from builder.tape.diff import difference
from builder.tape.dot import DrawError, dot_of, picture, render, torchviz_dot
from builder.tape.encode import encode
from builder.tape.fold import repeats
from builder.tape.record import PATIENCE
from builder.tape.saved import saved_of
from builder.tape.show import show
from builder.tape.step import StepRecorder
from builder.tape.tape import Cut
from builder.tape.watch import watch

NEW_PARAMETER = nn.Parameter.__new__


def installed() -> int:
    return (
        len(nn_module._global_forward_hooks)
        + len(nn_module._global_forward_pre_hooks)
        + torch._C._len_torch_function_stack()
        + (nn.Parameter.__new__ is not NEW_PARAMETER)
    )


def net() -> nn.Sequential:
    return nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))


class Loop(nn.Module):
    def __init__(self, steps: int) -> None:
        super().__init__()
        self.cell = nn.LSTMCell(4, 4)
        self.steps = steps

    def forward(self) -> torch.Tensor:
        state = None
        for _ in range(self.steps):
            state = self.cell(torch.ones(1, 4), state)
        assert state is not None
        return state[0].sum()


def gpt2(layers: int = 2) -> nn.Module:
    from transformers import GPT2Config, GPT2LMHeadModel

    return GPT2LMHeadModel(
        GPT2Config(n_layer=layers, n_embd=32, n_head=2, vocab_size=50, n_positions=16, bos_token_id=1, eos_token_id=2)
    )


# ---- capture


def test_five_thousand_steps_are_captured_and_folded() -> None:
    model = Loop(5000)
    with attributed(model):
        tape = capture(model(), model)
    assert len(tape) > 70_000
    assert all(n.line > 0 for n in tape.nodes[:100] if n.kind != "leaf")
    passes = {label.split(".")[0] for label in repeats(tape) if label}
    assert len(passes) >= 4998


def test_a_loop_of_two_hundred_is_one_loop() -> None:
    model = Loop(200)
    with attributed(model):
        tape = capture(model(), model)
    labels = [label for label in repeats(tape) if label]
    loops = {label.split("/")[0] for label in labels}
    assert len(loops) == 1
    assert len({label.split(".")[0] for label in labels}) >= 198


def test_gpt2_knows_every_line_and_its_blocks_repeat() -> None:
    pytest.importorskip("transformers")
    torch.manual_seed(0)
    model = gpt2(12)
    x = torch.randint(0, 50, (2, 8))
    with attributed(model):
        output = model(x, labels=x)
    tape = capture(output.loss, model)
    assert not [n for n in tape.nodes if n.kind != "leaf" and n.line < 1]
    assert tape.modules["transformer.h.3.attn"] == "GPT2Attention"
    assert {n.module for n in tape.find("h.7.mlp")} >= {"transformer.h.7.mlp.c_fc", "transformer.h.7.mlp.c_proj"}
    assert len({label for label in repeats(tape) if label}) == 12
    assert tape.aliases == {"transformer.wte.weight": ("lm_head.weight",)}
    assert tape.unused_parameters == []


def test_a_value_without_a_graph_says_so() -> None:
    tape = capture(net()(torch.ones(2, 4)).detach(), net())
    assert len(tape) == 0
    assert "no grad_fn" in tape.notes[0]
    with pytest.raises(TypeError, match="no tensor in this dict"):
        capture({"loss": 3})


def test_leaves_without_a_model_are_named_by_the_callers_variables() -> None:
    weight = torch.ones(3, requires_grad=True)
    tape = capture((weight * 2).sum())
    assert [n.parameter for n in tape.nodes if n.kind == "leaf"] == ["weight"]


def test_saved_tensors_and_recomputed_ones() -> None:
    from torch.utils.checkpoint import checkpoint

    model = net()
    x = torch.ones(5, 4)
    plain = capture(model(x).sum(), model)
    tanh = next(n for n in plain.nodes if n.name == "TanhBackward0")
    assert [(s.name, s.shape, s.bytes, s.state) for s in tanh.saved] == [("result", (5, 8), 160, "held")]
    again = capture(checkpoint(model, x, use_reentrant=False).sum(), model)
    states = {s.state for n in again.nodes if n.kind != "leaf" for s in n.saved}
    assert states == {"recomputed"}
    loss = model(x).sum()
    tape = capture(loss, model)
    loss.backward()
    node = next(n for n in tape.nodes if n.name == "TanhBackward0")
    assert saved_of(node.grad_fn)[0].state == "released"


def test_the_predicted_order_is_the_engines() -> None:
    model = nn.TransformerEncoderLayer(8, 2, 16)
    recorder = StepRecorder(model)
    recorder.begin_step()
    loss = model(torch.randn(3, 2, 8)).pow(2).sum()
    predicted = recorder.end_forward(loss).order.copy()
    loss.backward()
    assert np.array_equal(recorder.end_backward().order, predicted)


def test_contributions_at_a_join_add_up_by_hand() -> None:
    x = torch.tensor([3.0], requires_grad=True)
    recorder = StepRecorder(nn.Module())
    recorder.begin_step()
    h = x * 1
    loss = (2 * h + -5 * h).sum()
    recorder.end_forward(loss)
    loss.backward()
    tape = recorder.end_backward()
    join = next(i for i, n in enumerate(tape.nodes) if tape.target.count(i) == 2)
    flows = sorted(e.norm for e in tape.edges if e.target == join)
    assert flows == [2.0, 5.0]
    assert tape.nodes[join].norm == 3.0


def test_the_file_says_which_contributions_add_up() -> None:
    """An LSTMCell's gates are split off one tensor: their gradients meet in one node, at an output each, and add nothing."""
    cell = nn.LSTMCell(3, 4)
    hidden, state = cell(torch.ones(2, 3))
    tape = capture(hidden.sum() + state.sum(), cell)
    edges, names = encode(tape)["edges"], tape.names
    split = next(i for i, name in enumerate(names) if "Split" in name)
    ports = [port for port, target in zip(edges["port"], edges["target"], strict=True) if target == split]
    assert sorted(ports) == [0, 1, 2, 3]
    joins = {
        target
        for target in set(edges["target"])
        if len([e for e, t in enumerate(edges["target"]) if t == target and edges["port"][e] == 0]) > 1
    }
    assert [names[i] for i in joins] == ["AddBackward0"]  # the new state, used as such and in the new hidden state


def test_second_order_nodes_are_linked_to_their_makers() -> None:
    x = torch.ones(3, requires_grad=True)
    with builder.record(nn.Module()) as recorder:
        (slope,) = torch.autograd.grad(x.tanh().sum(), x, create_graph=True)
        slope.pow(2).sum().backward()
    tape = recorder.tapes[-1]
    second = next(n for n in tape.nodes if n.name == "TanhBackwardBackward0")
    assert second.operation == "backward of Tensor.tanh"
    maker = tape.makers[second.sequence]
    assert next(n for n in tape.nodes if n.sequence == maker).name == "TanhBackward0"


class Cutting(nn.Module):
    def __init__(self, cut: str) -> None:
        super().__init__()
        self.a, self.b, self.spare = nn.Linear(4, 4), nn.Linear(4, 4), nn.Linear(2, 2)
        self.cut = cut

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        h = self.a(x)
        if self.cut == "detach":
            h = h.detach()
        elif self.cut == "data":
            h = h.data
        elif self.cut == "integer":
            h = h.argmax(1, keepdim=True).expand(-1, 4).float()
        elif self.cut == "no_grad":
            with torch.no_grad():
                h = h * 2
        elif self.cut == "comparison":
            h = (h > 0).float()
        elif self.cut == "value":
            h = x * h.sum().item()
        return self.b(h)


@pytest.mark.parametrize("cut", ["detach", "data", "integer", "no_grad", "comparison", "value"])
def test_a_cut_is_found_with_its_line(cut: str) -> None:
    model = Cutting(cut)
    with attributed(model):
        tape = capture(model(torch.randn(3, 4)).sum(), model)
    assert tape.unused_parameters == ["a.weight", "a.bias", "spare.weight", "spare.bias"]
    found = tape.cuts[0]
    assert found.reason == cut
    assert found.starves == ("a.bias", "a.weight")
    words = {"integer": "argmax", "no_grad": "h * 2", "comparison": "h > 0", "value": "item"}
    line = Path(__file__).read_text(encoding="utf-8").splitlines()[found.line - 1]
    assert words.get(cut, cut) in line


def cut(reason: str, before: str, starves: str) -> Cut:
    return Cut(reason, "", "", "", "model.py", 1, (), 1, tuple(before.split()), tuple(starves.split()))


@pytest.mark.parametrize(
    ("cuts", "told"),
    [
        pytest.param([cut("detach", "a", "a")], [("detach", "a")], id="alone"),
        pytest.param([cut("value", "a b", "a b")], [("value", "a b")], id="a weak one alone"),
        pytest.param(
            [cut("value", "a b", "a"), cut("detach", "a", "a")], [("detach", "a"), ("value", "")], id="weak beside sure"
        ),
        pytest.param(
            [cut("value", "a b", "a b"), cut("detach", "a", "a")],
            [("detach", "a"), ("value", "b")],
            id="weak of what is left",
        ),
        pytest.param(
            [cut("value", "a b", "a b"), cut("comparison", "a", "a")],
            [("comparison", "a"), ("value", "b")],
            id="the nearest of weak ones",
        ),
        pytest.param(
            [cut("no_grad", "a", "a"), cut("data", "a", "a")], [("no_grad", "a"), ("data", "a")], id="two sure ones"
        ),
        pytest.param(
            [cut("value", "a", ""), cut("detach", "a b", ""), cut("integer", "a", "a")],
            [("integer", "a"), ("detach", ""), ("value", "")],
            id="cuts of a healthy graph last",
        ),
    ],
)
def test_a_weak_cut_explains_what_no_surer_one_does(cuts: list[Cut], told: list[tuple[str, str]]) -> None:
    assert [(one.reason, " ".join(one.explains)) for one in explained(cuts)] == told


def test_a_logged_number_beside_a_detach_is_no_cause() -> None:
    model = Cutting("detach")
    with attributed(model):
        loss = model(torch.randn(3, 4)).sum()
        model.a(torch.randn(3, 4)).mean().item()
        tape = capture(loss, model)
    assert [(one.reason, one.explains) for one in tape.cuts if one.starves] == [
        ("detach", ("a.bias", "a.weight")),
        ("value", ()),
    ]
    assert [one["explains"] for one in encode(tape)["cuts"]] == [one.explains for one in tape.cuts]


# ---- recording


def train(model: nn.Module, optimizer: torch.optim.Optimizer, steps: int, x: torch.Tensor) -> None:
    for _ in range(steps):
        optimizer.zero_grad()
        model(x).pow(2).mean().backward()
        optimizer.step()


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


@pytest.mark.parametrize(("turn", "told_within", "told_in_the_end"), [(1, False, False), (99, True, True)])
def test_a_parameter_that_gets_its_gradient_in_a_later_step_is_no_finding(
    turn: int, told_within: bool, told_in_the_end: bool
) -> None:
    """An expert to which no sample went at first; it is told once it has waited long, or at the end."""
    first, second = nn.Linear(4, 1), nn.Linear(4, 1)
    model, x = nn.ModuleList([first, second]), torch.randn(6, 4)
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with builder.record(model, optimizer) as recorder:
        for step in range(PATIENCE + 2):
            optimizer.zero_grad()
            (second if step % (turn + 1) == turn else first)(x).pow(2).mean().backward()
            optimizer.step()
        assert bool(recorder.findings) is told_within
    assert [f.code for f in recorder.findings] == ["no-gradient"] * told_in_the_end
    optimizer.zero_grad()
    with builder.record(model, optimizer) as recorder:  # a few steps only: the end tells
        first(x).mean().backward()
        optimizer.step()
        assert recorder.findings == []
    assert [f.code for f in recorder.findings] == ["no-gradient"]


def test_nobody_waits_for_gradients_of_what_the_optimizer_does_not_hold() -> None:
    class Agent(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.q, self.target = net(), net()

    agent, x = Agent(), torch.randn(6, 4)
    optimizer = torch.optim.SGD(agent.q.parameters(), 0.1)
    for without in (optimizer, None):
        with builder.record(agent, without) as recorder:
            for _ in range(2):
                with torch.no_grad():
                    wanted = agent.target(x)
                loss = (agent.q(x) - wanted).pow(2).mean()
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
        told = [f.code for f in recorder.findings]
        assert told == ([] if without is optimizer else ["no-gradient"] * len(told)), told
        assert bool(recorder.tapes[0].unused_parameters) is (without is None)
    assert told


def test_an_exception_in_forward_leaves_nothing_installed() -> None:
    model = net()
    with pytest.raises(RuntimeError, match="mat1 and mat2"), builder.record(model):
        model(torch.ones(2, 3))
    assert installed() == 0


def line_with(mark: str) -> int:
    """The line of this file that ends in the comment `mark`."""
    lines = Path(__file__).read_text().splitlines()
    return next(i for i, line in enumerate(lines, 1) if line.endswith(f"# {mark}"))


def test_an_in_place_change_that_breaks_backward_is_told_with_both_lines() -> None:
    x = torch.ones(3, requires_grad=True)
    with builder.record(nn.Module()) as recorder:
        h = x.exp()  # saved here
        loss = (h * 2).sum()
        h.add_(1)  # changed here
        with pytest.raises(RuntimeError, match="modified by an inplace"):
            loss.backward()
    (found,) = recorder.findings
    assert (found.code, found.file, found.line) == ("modified-in-place", __file__, line_with("changed here"))
    assert f"ExpBackward0 saved at line {line_with('saved here')}" in found.message
    assert f"Tensor.add_ at line {line_with('changed here')}" in found.message
    assert installed() == 0


def test_a_backward_that_raises_is_told_with_the_line_of_its_node() -> None:
    class Refuses(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, x: torch.Tensor) -> torch.Tensor:
            return x * 2

        @staticmethod
        def backward(ctx: Any, *gradients: torch.Tensor) -> torch.Tensor:
            raise ValueError("no way back")

    x = torch.ones(3, requires_grad=True)
    with builder.record(nn.Module()) as recorder:
        loss = Refuses.apply(x * 1).sum()  # made here
        with pytest.raises(ValueError, match="no way back"):
            loss.backward()
    (found,) = recorder.findings
    assert (found.code, found.line) == ("backward-failed", line_with("made here"))
    assert "RefusesBackward" in found.message
    assert "no way back" in found.message


@pytest.mark.parametrize("changed", [False, True])
def test_a_backward_that_raises_at_a_step_that_is_not_recorded_is_told_all_the_same(changed: bool) -> None:
    model = net()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with builder.record(model, optimizer, every=100) as recorder:
        for _ in range(3):
            h = model(torch.randn(8, 4)).exp()  # saved by this line
            loss = h.sum()
            loss.backward()
            optimizer.step()
            optimizer.zero_grad()
        h = model(torch.randn(8, 4)).exp()
        loss = h.sum()
        if changed:
            h.add_(1)
        else:
            loss.backward()
        with pytest.raises(RuntimeError):
            loss.backward()
    (found,) = [f for f in recorder.findings if f.code != "not-in-optimizer"]
    assert found.step == 3
    assert "was not recorded" in found.fix
    assert recorder.failed is not None
    assert recorder.tapes[-1] is recorder.failed.tape
    assert recorder.failed.seen["begun"] == -1
    if changed:  # the graph is that of the last tape, and so are its lines
        assert (found.code, found.line) == ("modified-in-place", line_with("saved by this line"))
        assert "ExpBackward0" in found.message
    else:
        assert found.code == "backward-failed"
        assert "second time" in found.message
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


# ---- what leaves


def test_difference_names_what_was_added_and_what_changed_shape() -> None:
    def structure(batch: int, *, extra: bool):
        model = net()
        with attributed(model):
            h = model(torch.ones(batch, 4))
            if extra:
                h = h.sin()
            loss = h.sum()
        return encode(capture(loss, model))

    assert difference(structure(2, extra=False), structure(2, extra=False)).empty
    other = difference(structure(2, extra=False), structure(3, extra=False))
    assert other.changed
    assert not other.added
    more = difference(structure(2, extra=False), structure(2, extra=True))
    assert (len(more.added), len(more.gone)) == (1, 0)
    assert more.describe().startswith("1 added")


def test_dot_draws_modules_norms_and_parameters() -> None:
    model = net()
    with builder.record(model) as recorder:
        model(torch.ones(2, 4)).sum().backward()
    tape = recorder.tapes[0]
    text = dot_of(encode(tape), tape.measured.norms.tolist(), title='a "title"')
    assert 'label="0 · Linear"' in text
    assert "2.weight" in text
    assert text.count("->") == len(tape.edges)
    assert "digraph" in torchviz_dot({"loss": model(torch.ones(1, 4)).sum()}, model)


def test_pictures_that_can_not_be_drawn_say_why(monkeypatch: pytest.MonkeyPatch) -> None:
    deep = torch.ones(1, requires_grad=True) * 1
    for _ in range(1200):
        deep = deep + 1
    with pytest.raises(DrawError, match="nodes deep"):
        torchviz_dot(deep)
    with pytest.raises(DrawError, match="no graph to draw"):
        torchviz_dot(torch.ones(1))
    with pytest.raises(DrawError, match="no picture of the kind 'gif'"):
        render("digraph {}", "gif")
    monkeypatch.setenv("PATH", "")
    with pytest.raises(DrawError, match="not installed"):
        render("digraph {}")


def test_show_makes_one_page_of_a_tape_and_of_a_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = net()
    page = show(capture(model(torch.ones(2, 4)).sum(), model))
    path = page.save(tmp_path / "tape.html")
    text = path.read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>")
    assert "http://" not in text.split('id="viewer"')[0]
    assert page._repr_html_().startswith("<iframe srcdoc=")
    draft = builder.Draft("Net")
    graph = draft.output(draft.add("nn.Linear", draft.input("x", ("N", 4)), out_features=2))
    assert '"type": "nn.Linear"' in show(graph).html
    assert 'id="viewer"' in show(graph).html
    assert '"type": "nn.Linear"' in show(builder.model.graph.Graph(name="Block", nodes=graph.nodes)).html
    with monkeypatch.context() as patch:
        patch.setattr("builder.tape.show.viewer", lambda: None)  # no bundle was built: a picture, or its source
        plain = show(graph).html
        assert "nn.Linear" in plain
        assert 'id="viewer"' not in plain
    with pytest.raises(TypeError, match="takes a tape or a model document"):
        show(3)


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


def _stack() -> nn.Sequential:
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 8), nn.Tanh(), nn.Linear(8, 3))


@pytest.mark.parametrize("stepped", [True, False], ids=["with an optimizer", "without"])
def test_losses_that_share_the_parameters_among_them_are_no_finding(stepped: bool) -> None:
    model = _stack()
    optimizer = torch.optim.SGD(model.parameters(), 0.1) if stepped else None
    with builder.record(model, optimizer) as recorder:
        for _ in range(2):
            model[0](torch.ones(2, 4)).pow(2).mean().backward()
            model[2](torch.ones(2, 8)).mean().backward()
            model[4](torch.ones(2, 8)).pow(2).mean().backward()
            if optimizer is not None:
                optimizer.step()
            model.zero_grad()
    assert recorder.findings == []


def test_what_a_reentrant_checkpoint_reaches_by_itself_is_no_finding() -> None:
    from torch.utils.checkpoint import checkpoint

    model = _stack()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with builder.record(model, optimizer) as recorder:
        x = torch.ones(2, 4, requires_grad=True)
        model[4](checkpoint(model[:4], x, use_reentrant=True)).pow(2).sum().backward()
        optimizer.step()
    assert recorder.findings == []


def test_two_cuts_on_one_line_are_both_told() -> None:
    model = nn.ModuleList([nn.Linear(4, 4), nn.Linear(4, 1)])
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with builder.record(model, optimizer) as recorder:
        h = F.linear(torch.ones(2, 4), model[0].weight.detach(), model[0].bias.detach())
        model[1](h).sum().backward()
        optimizer.step()
    (found,) = recorder.findings
    assert found.code == "no-gradient"
    assert "'0.bias', '0.weight'" in found.message
    assert "model[0].weight.detach()" in Path(__file__).read_text(encoding="utf-8").splitlines()[found.line - 1]


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


def test_nodes_older_than_what_is_remembered_are_said_to_be() -> None:
    model = nn.Linear(2, 2)
    hidden = torch.zeros(1, 2)
    optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], 0.1)  # the model's own weights must not change here
    with builder.record(model, optimizer) as recorder:
        for _ in range(8):
            hidden = model(hidden).tanh()
            hidden.sum().backward(retain_graph=True)
            optimizer.step()
    last = recorder.tapes[-1]
    unseen = sum(node.line < 0 for node in last.nodes if node.kind != "leaf")
    assert unseen
    assert any(note.startswith(f"{unseen} nodes were made before") for note in last.notes)
