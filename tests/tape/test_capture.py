"""What a capture of one graph knows: nodes, lines, names, saved tensors, order, joins, repeats."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from loops import Loop, gpt2, net
from torch import nn

import builder
from builder.tape.attribute import attributed
from builder.tape.capture import capture
from builder.tape.diff import difference
from builder.tape.encode import encode
from builder.tape.fold import repeats
from builder.tape.saved import saved_of
from builder.tape.step import StepRecorder


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
