"""In-place changes that break backward are told before it runs, with both lines; PyTorch itself is the oracle."""

from __future__ import annotations

import linecache
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from builder.tape.attribute import attributed
from builder.tape.capture import capture
from builder.tape.measure import Meter
from builder.tape.preflight import Broken, examine, preflight

line = nn.Linear(3, 3)
weight = torch.ones(3, requires_grad=True)


def exp_then_add(x: Tensor) -> Tensor:
    h = torch.exp(line(x))  # saved
    h += 1  # changed
    return h.sum()


def relu_in_place_then_multiplied(x: Tensor) -> Tensor:
    h = line(x) * 2
    torch.relu_(h)  # saved
    h.mul_(3)  # changed
    return h.sum()


def tanh_then_relu(x: Tensor) -> Tensor:
    h = torch.tanh(line(x))  # saved
    return nn.functional.relu(h, inplace=True).sum()  # changed


def tanh_then_relu_by_position(x: Tensor) -> Tensor:
    h = torch.tanh(line(x))  # saved
    return nn.functional.relu(h, True).sum()  # changed


def sigmoid_then_write(x: Tensor) -> Tensor:
    h = torch.sigmoid(line(x))  # saved
    h[0] = 0  # changed
    return h.sum()


def product_then_change(x: Tensor) -> Tensor:
    h = line(x) * 1
    y = h * weight  # saved
    h.mul_(2)  # changed
    return y.sum()


def view_then_change(x: Tensor) -> Tensor:
    h = torch.sqrt(line(x).abs() + 1)  # saved
    h.view(-1).add_(1)  # changed
    return h.sum()


def input_then_out(x: Tensor) -> Tensor:
    y = x * weight  # saved
    torch.add(x, 1, out=x)  # changed
    return y.sum()


BREAKS = [
    exp_then_add, relu_in_place_then_multiplied, tanh_then_relu, tanh_then_relu_by_position, sigmoid_then_write, product_then_change,
    view_then_change, input_then_out,
]  # fmt: skip


def relu_in_place(x: Tensor) -> Tensor:
    return torch.relu_(line(x)).sum()


def add_to_what_nobody_saved(x: Tensor) -> Tensor:
    h = line(x)
    h += 1
    return h.sum()


def changed_before_it_was_saved(x: Tensor) -> Tensor:
    h = line(x)
    h.add_(1)
    return torch.exp(h).sum()


def changed_back_by_a_copy(x: Tensor) -> Tensor:
    h = torch.exp(line(x))
    other = h.clone()
    other.mul_(0)
    return (h + other).sum()


def inside_a_checkpoint(x: Tensor) -> Tensor:
    def part(value: Tensor) -> Tensor:
        h = line(value)
        h += 1
        return torch.exp(h)

    return checkpoint(part, x, use_reentrant=False).sum()


FINE = [
    relu_in_place, add_to_what_nobody_saved, changed_before_it_was_saved, changed_back_by_a_copy,
    inside_a_checkpoint,
]  # fmt: skip


def look(program: Callable[[Tensor], Tensor]) -> tuple[list[Broken], Tensor]:
    torch.manual_seed(0)
    with attributed(line) as attribution:
        loss = program(torch.randn(2, 3))
        tape = capture(loss, line)
    return preflight(tape, attribution.log), loss


def text_of(place) -> str:
    return linecache.getline(place.file, place.line)


@pytest.mark.parametrize("program", BREAKS, ids=lambda p: p.__name__)
def test_what_will_break_is_told_with_both_lines(program: Callable[[Tensor], Tensor]):
    broken, loss = look(program)
    assert "# saved" in text_of(broken[0].saved_at)
    assert "# changed" in text_of(broken[0].changed_at)
    found = broken[0].finding(step=3)
    assert (found.code, Path(found.file).name, found.step) == ("modified-in-place", Path(__file__).name, 3)
    assert found.line == broken[0].changed_at.line
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        loss.backward()


@pytest.mark.parametrize("program", FINE, ids=lambda p: p.__name__)
def test_what_does_not_break_is_left_in_peace(program: Callable[[Tensor], Tensor]):
    broken, loss = look(program)
    assert broken == []
    loss.backward()


def test_looking_without_a_log_finds_the_node_but_not_the_change():
    loss = exp_then_add(torch.randn(2, 3))
    broken = preflight(capture(loss, line))
    assert [(one.name, one.attribute, one.changes) for one in broken] == [("ExpBackward0", "result", ())]
    assert broken[0].finding().message.endswith("modified by an inplace operation")


def test_looking_reads_nothing_that_a_hook_packed():
    unpacked = []

    def unpack(value: Tensor) -> Tensor:
        unpacked.append(value)
        return value

    with attributed(line) as attribution, torch.autograd.graph.saved_tensors_hooks(lambda value: value, unpack):
        loss = exp_then_add(torch.randn(2, 3))
        tape = capture(loss, line)
    preflight(tape, attribution.log, all_nodes=True)
    assert unpacked == []


ADVICE = [
    (exp_then_add, "a new tensor instead of a changed one"),
    (tanh_then_relu, "leave out inplace=True"),
    (sigmoid_then_write, "clone()"),
]


@pytest.mark.parametrize(("program", "words"), ADVICE, ids=[row[0].__name__ for row in ADVICE])
def test_the_advice_fits_the_call(program: Callable[[Tensor], Tensor], words: str):
    broken, _ = look(program)
    assert words in broken[0].finding().fix


def test_after_the_crash_the_failing_node_is_named():
    with attributed(line) as attribution:
        loss = tanh_then_relu(torch.randn(2, 3))
        tape = capture(loss, line)
    broken = preflight(tape, attribution.log)
    meter = Meter(tape)
    meter.attach()
    with pytest.raises(RuntimeError, match="inplace") as raised:
        loss.backward()
    meter.detach()
    tape.measure(meter.read(failed=True))
    found = examine(tape, raised.value, broken)
    assert found["name"] == "TanhBackward0"
    assert found["node"] == tape.measured.failed
    assert found["shape"] == [2, 3]
    assert 0 < found["begun"] < found["nodes"]
    assert "# saved" in linecache.getline(found["saved"]["file"], found["saved"]["line"])
    assert "# changed" in linecache.getline(found["changed"]["file"], found["changed"]["line"])
    assert "inplace=True" in found["fix"]


class Wrong(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.clone()

    @staticmethod
    def backward(ctx, gradient):
        return gradient.new_zeros(7)


def test_a_crash_of_another_kind_names_its_node_too():
    with attributed(line) as attribution:
        loss = Wrong.apply(line(torch.randn(2, 3))).sum()
        tape = capture(loss, line)
    meter = Meter(tape)
    meter.attach()
    with pytest.raises(RuntimeError, match="invalid gradient") as raised:
        loss.backward()
    meter.detach()
    tape.measure(meter.read(failed=True))
    found = examine(tape, raised.value, preflight(tape, attribution.log))
    assert found["name"] == "WrongBackward"
    assert found["changed"] is None
    assert "return gradients shaped as its inputs" in found["fix"]
