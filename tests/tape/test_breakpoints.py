"""Backward stopped in its middle: at the right node, with autograd's own gradient in hand, and nothing left behind."""

from __future__ import annotations

import itertools
import math
import threading
import warnings

import pytest
import torch
from tape_programs import CASES, Program
from torch import nn

from builder.tape.attribute import attributed
from builder.tape.breakpoints import Control, PassAborted, breakpoints, changed_gradient
from builder.tape.capture import capture
from builder.tape.gradient_view import facts, histogram, picture
from builder.tape.outputs import tensors_in
from builder.tape.stopping import Breakpoint
from builder.tape.walk import roots_of


@pytest.fixture(autouse=True)
def _quiet_torch():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 8), nn.Tanh())
        self.head = nn.Linear(8, 3)

    def forward(self, x):
        return self.head(self.body(x))


def net(scale: float = 1.0):
    """(model, tape of a loss on it, the loss)."""
    torch.manual_seed(0)
    model = Net()
    with attributed(model):
        loss = nn.functional.cross_entropy(model(torch.randn(5, 4)), torch.tensor([0, 1, 2, 0, 1])) * scale
    return model, capture(loss, model), loss


def walk_through(loss, on, *, model=None, orders="continue", stepping=False):
    """All stops of a pass in a thread of its own, each obeyed with the same order."""
    found = []
    with breakpoints(loss, on=on, model=model, stepping=stepping) as control:
        control.start((loss if isinstance(loss, torch.Tensor) else control).backward)
        while (here := control.wait(30)) is not None:
            found.append(here)
            control.order(orders)
        control.join(30)
    return found


def grads(model):
    return [None if p.grad is None else p.grad.clone() for p in model.parameters()]


def leaves_of(losses):
    nodes, seen = list(roots_of(list(tensors_in(losses)))), []
    known = set()
    while nodes:
        node = nodes.pop()
        if node in known:
            continue
        known.add(node)
        if type(node).__name__ == "AccumulateGrad":
            seen.append(node.variable)
        nodes += [child for child, _ in node.next_functions if child is not None]
    return seen


def same(a, b) -> bool:
    if a is None or b is None:
        return a is b
    if a.layout is not torch.strided:
        a, b = a.to_dense(), b.to_dense()
    return torch.equal(torch.nan_to_num(a), torch.nan_to_num(b)) and torch.equal(a.isnan(), b.isnan())


@CASES
def test_stopping_at_every_node_changes_no_bit(program: Program) -> None:
    """Each node of each program is stood at once or more, and the gradients are those of the plain pass."""
    runs = []
    for stopped in (False, True):
        torch.manual_seed(3)
        _, forward = program.make()
        losses = forward()
        leaves = leaves_of(losses)
        for one in leaves:
            one.grad = None
        if stopped:
            visited: list[int] = []
            tape = capture(losses)

            def look(control: Control, visited: list[int] = visited) -> str:
                here = control.standing
                assert here is not None
                visited.append(here.node)
                here.to_json(), here.view()
                return "step"

            with breakpoints(tape, handler=look, stepping=True):
                program.backward(losses)
            assert len(set(visited)) <= len(tape)
            assert visited
        else:
            program.backward(losses)
        runs.append([one.grad for one in leaves])
    assert len(runs[0]) == len(runs[1])
    assert all(same(a, b) for a, b in zip(*runs, strict=True))


STOPS = {
    "a node by index": (lambda t: [3], lambda t: [3]),
    "a node object": (lambda t: [t.nodes[3]], lambda t: [3]),
    "an autograd name": (lambda t: ["TanhBackward0"], lambda t: [t.names.index("TanhBackward0")]),
    "a module": (lambda t: ["body.2"], lambda t: [first(t, "body.2")]),
    "a module with children": (lambda t: ["body"], lambda t: [first(t, "body")]),
    "a parameter": (
        lambda t: ["head.weight"],
        lambda t: [next(i for i, name in t.leaves.items() if name == "head.weight")],
    ),
    "nothing": (lambda t: [], lambda t: []),
    "a condition that never holds": (lambda t: ["nan", "norm > 1e9"], lambda t: []),
    "a shape": (
        lambda t: ["shape 3×8"],
        lambda t: [i for i in ordered(t) if t.nodes[i].parameter == "head.weight" or t.nodes[i].shape == (3, 8)],
    ),
    "two at once": (
        lambda t: ["TanhBackward0", "body.1"],
        lambda t: [t.names.index("TanhBackward0"), first(t, "body.1")],
    ),
}


def ordered(tape):
    return sorted(range(len(tape)), key=lambda i: int(tape.order[i]))


def first(tape, module):
    """The node at which the gradient enters a module."""
    return next(
        i
        for i in ordered(tape)
        if tape.kinds[i] != 1 and (tape.nodes[i].module == module or tape.nodes[i].module.startswith(module + "."))
    )


@pytest.mark.parametrize("case", STOPS, ids=str)
def test_it_stops_there_and_nowhere_else(case: str) -> None:
    on, expected = STOPS[case]
    model, tape, loss = net()
    stops: list[int] = []

    def note(control: Control) -> str:
        assert control.standing is not None
        stops.append(control.standing.node)
        return "continue"

    wanted = expected(tape)
    with breakpoints(tape, on=on(tape), handler=note):
        loss.backward()
    if case == "a shape":
        assert set(stops) == set(wanted) or {tape.nodes[i].shape for i in stops} <= {(3, 8), (8, 3)}
        assert all(3 in tape.nodes[i].shape for i in stops)
    else:
        assert stops == wanted
    assert all(p.grad is not None for p in model.parameters())


def test_a_line_stops_once_where_it_is_entered() -> None:
    _, tape, loss = net()
    forward = Net.forward.__code__.co_firstlineno + 1
    file = tape.nodes[first(tape, "head")].file
    stops = []
    with breakpoints(
        tape, on=[Breakpoint(line=forward, file=file)], handler=lambda c: stops.append(c.standing.node) or "continue"
    ):
        loss.backward()
    assert stops[:1] == [first(tape, "head")]
    assert tape.nodes[stops[0]].line == forward


def test_the_gradient_in_hand_is_autograds_own() -> None:
    """At each leaf what is in hand is what `.grad` becomes; at each node what `torch.autograd.grad` gives."""
    model, tape, loss = net()
    hidden = model.body(torch.randn(2, 4))
    hidden.retain_grad()
    second = hidden.pow(2).sum()
    with breakpoints(second, on=["TanhBackward0"]) as control:
        control.start(second.backward)
        here = control.wait(30)
        assert here is not None
        seen = here.gradient.clone()
        control.resume()
        control.join(30)
    assert torch.equal(seen, hidden.grad)

    model.zero_grad()
    hand = {}
    with breakpoints(
        tape,
        handler=lambda c: hand.__setitem__(c.standing.node, c.standing.gradient.clone()) or "step",
        stepping=True,
    ):
        loss.backward()
    named = dict(model.named_parameters())
    for index, name in tape.leaves.items():
        assert torch.equal(hand[index], named[name].grad), name


def test_the_engine_waits_and_nothing_after_the_node_has_run() -> None:
    model, _, loss = net()
    with breakpoints(loss, on=["head.weight"], model=model) as control:
        control.start(loss.backward)
        assert control.wait(30) is not None
        assert model.head.weight.grad is None
        assert model.body[0].weight.grad is None
        assert control._thread is not None
        assert control._thread.is_alive()
        control.step()
        following = control.wait(30)
        assert following is not None
        assert model.head.weight.grad is not None
        assert model.body[0].weight.grad is None
        control.finish()
        control.join(30)
    assert model.body[0].weight.grad is not None


def test_what_comes_next_is_said_before() -> None:
    _, tape, loss = net()
    said, done = [], []

    def note(control: Control) -> str:
        done.append(control.standing.node)
        said.append(control.standing.upcoming)
        return "step"

    with breakpoints(tape, handler=note, stepping=True):
        loss.backward()
    assert said[:-1] == done[1:]
    assert said[-1] == -1
    assert sorted(done) == list(range(len(tape)))


def test_next_goes_to_another_module() -> None:
    _, tape, loss = net()
    modules = []

    def note(control: Control) -> str:
        modules.append(control.standing.to_json()["module"])
        return "next"

    with breakpoints(tape, on=["head"], handler=note):
        loss.backward()
    assert modules[0] == "head"
    assert all(a != b for a, b in itertools.pairwise(modules))
    assert modules[-1] == "body.0"


REPLACED = {
    "zeros": (None, lambda g: torch.zeros_like(g)),
    "scale": (3.0, lambda g: g * 3.0),
    "fill": (0.5, lambda g: torch.full_like(g, 0.5)),
    "clip": (1e-3, lambda g: g * (1e-3 / float(torch.linalg.vector_norm(g)))),
    "finite": (None, lambda g: g),
}


@pytest.mark.parametrize("how", REPLACED, ids=str)
def test_a_gradient_is_replaced_when_asked(how: str) -> None:
    value, expected = REPLACED[how]
    model, _, loss = net()
    weight = model.head.weight
    plain = torch.autograd.grad(loss, weight, retain_graph=True)[0]
    with breakpoints(loss, on=["head.weight"], model=model) as control:
        control.start(loss.backward)
        here = control.wait(30)
        assert here is not None
        control.replace(changed_gradient(here.gradient, how, value))
        control.resume()
        control.join(30)
    assert torch.allclose(weight.grad, expected(plain))


def test_a_replaced_gradient_flows_on() -> None:
    model, _, loss = net()
    with breakpoints(loss, on=["TanhBackward0"]) as control:
        control.start(loss.backward)
        here = control.wait(30)
        control.replace(torch.zeros_like(here.gradient))
        control.resume()
        control.join(30)
    assert not model.body[0].weight.grad.any()
    assert model.head.weight.grad.any()


def test_what_cannot_replace_says_why() -> None:
    _, _, loss = net()
    with breakpoints(loss, on=["TanhBackward0"]) as control:
        with pytest.raises(RuntimeError, match="does not stand"):
            control.replace(torch.zeros(1))
        control.start(loss.backward)
        control.wait(30)
        with pytest.raises(ValueError, match=r"\(2, 2\) torch.float32 on cpu cannot stand for \(5, 8\)"):
            control.replace(torch.zeros(2, 2))
        control.resume()
        control.join(30)


def hooks_on(tape) -> int:
    """Hooks that would run: found by running the pass and counting stops."""
    return sum(len(getattr(f, "pre_hooks", ()) or ()) for f in tape.functions)


@pytest.mark.parametrize(
    "way", ["abort", "the block raises", "the block is left while it stands", "the handler raises"]
)
def test_every_way_out_leaves_no_hook(way: str) -> None:
    torch.manual_seed(0)
    model = Net()
    x = torch.randn(5, 4)
    loss = model(x).pow(2).sum()
    tape = capture(loss, model)
    control = None
    backward = lambda: loss.backward(retain_graph=True)
    if way == "abort":
        with breakpoints(tape, on=["TanhBackward0"]) as control:
            control.start(backward)
            control.wait(30)
            control.abort()
            with pytest.raises(PassAborted, match="ended before TanhBackward0"):
                control.join(30)
        assert model.body[0].weight.grad is None
    elif way == "the block raises":
        with pytest.raises(KeyError, match="mine"), breakpoints(tape, on=["TanhBackward0"]) as control:  # noqa: PT012
            control.start(backward)
            control.wait(30)
            raise KeyError("mine")
    elif way == "the block is left while it stands":
        with breakpoints(tape, on=["TanhBackward0"]) as control:
            control.start(backward)
            control.wait(30)
        assert model.body[0].weight.grad is not None
    else:

        def fail(_control: Control) -> str:
            raise OSError("the window was closed")

        with pytest.raises(OSError, match="window"), breakpoints(tape, on=["TanhBackward0"], handler=fail) as control:
            backward()
    assert control is not None
    assert control._handles == []
    assert control.standing is None
    model.zero_grad()
    before = control._executed
    loss.backward()
    assert control._executed == before  # nothing of it runs any more
    expected = torch.autograd.grad(model(x).pow(2).sum(), list(model.parameters()))
    assert all(torch.equal(p.grad, e) for p, e in zip(model.parameters(), expected, strict=True))
    assert not [t for t in threading.enumerate() if t.name == "tapedeck-backward"]


CONDITIONS = {
    "nan": (lambda x: x * 0.0 / 0.0, "nan", True),
    "no nan": (lambda x: x * 2.0, "nan", False),
    "inf": (lambda x: x * math.inf, "inf", True),
    "zero": (lambda x: x * 0.0, "zero", True),
    "above": (lambda x: x * 1000.0, "norm > 999", True),
    "not above": (lambda x: x * 2.0, "norm > 999", False),
    "below": (lambda x: x * 1e-7, "norm < 1e-6", True),
    "shape": (lambda x: x * 2.0, "shape 4, 3", True),
    "other shape": (lambda x: x * 2.0, "shape 3, 4", False),
}


@pytest.mark.parametrize("case", CONDITIONS, ids=str)
def test_conditions(case: str) -> None:
    run, words, stops = CONDITIONS[case]
    x = torch.ones(4, 3, requires_grad=True)
    loss = run(x).sum()
    found = walk_through(loss, [words])
    assert bool(found) == stops
    if stops:
        assert words.split()[0] in {"nan", "inf", "zero", "norm", "shape"}
        assert found[0].reason.startswith("any node, when")


WRONG = {
    "a module that is not there": ("bodi", "perhaps body"),
    "a node that is not there": (1000, "none at 1000"),
    "an unknown condition": (lambda: Breakpoint(when="odd"), "there are nan, inf"),
    "a bound without value": (lambda: Breakpoint(when="above"), "Give a value"),
    "nothing at all": (Breakpoint, "needs a node"),
    "an unknown field": (lambda: Breakpoint.from_json({"layer": "x"}), "has no layer"),
}


@pytest.mark.parametrize("case", WRONG, ids=str)
def test_breakpoints_that_cannot_be(case: str) -> None:
    wrong, message = WRONG[case]
    _, tape, _ = net()
    with pytest.raises(ValueError, match=message):
        Control(tape, [wrong() if callable(wrong) else wrong])


def test_breakpoints_survive_json() -> None:
    for point in (
        Breakpoint(node=3, name="TanhBackward0"),
        Breakpoint(module="body", when="shape", shape=(3, 4)),
        Breakpoint(when="above", value=2.0),
    ):
        assert Breakpoint.from_json(point.to_json()) == point


def test_facts_and_pictures_tell_the_truth() -> None:
    g = torch.tensor([[0.0, -2.0, 4.0], [math.nan, math.inf, 0.0]])
    found = facts(g)
    assert (found["min"], found["max"], found["zeros"]) == (-2.0, 4.0, 2 / 6)
    assert (found["nan"], found["inf"], found["norm"]) == (1, 1, None)
    assert picture(g)["values"] == [0.0, -2.0, 4.0, None, None, 0.0]
    assert sum(histogram(g)["counts"]) == 4
    big = torch.randn(300, 5, 7, 2)
    small = picture(big)
    assert (small["rows"], small["columns"], small["full"]) == (64, 14, [1500, 14])
    assert facts(big)["norm"] == pytest.approx(float(big.norm()), rel=1e-5)
    assert picture(torch.tensor(3.0))["values"] == [3.0]
    assert sum(histogram(torch.full((9,), 2.0))["counts"]) == 9
