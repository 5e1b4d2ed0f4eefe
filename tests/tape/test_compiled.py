"""A compiled model within a taped step: what is seen of it, and that torch's warning of our own hooks stays away."""

from __future__ import annotations

import warnings
from collections.abc import Iterator

import pytest
import torch
from torch import nn
from torch.nn.modules import module as nn_module

import builder
from builder.tape.attribute import attributed
from builder.tape.capture import capture
from builder.tape.step import StepRecorder

HOOKS = "global hooks on modules"


def net() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))


@pytest.fixture
def shown() -> Iterator[list[str]]:
    """Texts of the warnings that a script with Python's own filters would see."""
    with warnings.catch_warnings(record=True) as found:
        warnings.resetwarnings()
        warnings.simplefilter("default")
        texts: list[str] = []
        yield texts
        texts += [str(warning.message) for warning in found]
        assert not [text for text in texts if HOOKS in text]


def test_a_compiled_region_is_one_node_of_the_model_itself_that_says_how_to_see_inside(shown: list[str]) -> None:
    model, x = net(), torch.randn(3, 4)
    compiled = torch.compile(model, backend="aot_eager")
    with builder.record(model) as recorder:
        compiled(x).sum().backward()
    gradients = [p.grad.clone() for p in model.parameters()]
    model.zero_grad()
    compiled(x).sum().backward()
    assert all(torch.equal(a, p.grad) for a, p in zip(gradients, model.parameters(), strict=True))
    tape = recorder.tapes[0]
    (region,) = (n for n in tape.nodes if n.name == "CompiledFunctionBackward")
    assert "set_stance('force_eager')" in region.opaque
    assert region.line > 0
    assert region.module == ""
    assert "OptimizedModule" not in tape.modules.values()
    assert recorder.findings == []


def test_what_the_node_advises_shows_every_node_in_its_module(shown: list[str]) -> None:
    model, x = net(), torch.randn(3, 4)
    compiled = torch.compile(model, backend="aot_eager")
    with torch.compiler.set_stance("force_eager"), attributed(model):
        tape = capture(compiled(x).sum(), model)
    assert {n.name: n.module for n in tape.nodes if n.kind == "operation"} == {
        "AddmmBackward0": "0",
        "TanhBackward0": "1",
        "TBackward0": "0",
    }


@pytest.mark.parametrize("way", ["record", "attributed", "steps"])
def test_the_warning_of_our_own_hooks_is_kept_away_and_no_other(way: str) -> None:
    model, x = net(), torch.randn(3, 4)
    compiled = torch.compile(model, backend="eager")

    def step() -> None:
        warnings.warn("the user's own", stacklevel=2)
        compiled(x).sum().backward()

    with warnings.catch_warnings(record=True) as found:
        warnings.resetwarnings()
        warnings.simplefilter("default")
        before = list(warnings.filters)
        if way == "record":
            with builder.record(model):
                for _ in range(3):
                    step()
        elif way == "attributed":
            with attributed(model):
                for _ in range(3):
                    step()
        else:
            recorder = StepRecorder(model)
            for _ in range(3):
                recorder.begin_step()
                step()
                recorder.abort()
        assert warnings.filters == before
    # Once for its line, as without us: a filter that comes and goes must not make Python forget what it has shown.
    assert [str(w.message) for w in found if HOOKS in str(w.message) or "user's own" in str(w.message)] == [
        "the user's own"
    ]


def test_where_the_user_has_global_hooks_too_torch_may_say_so() -> None:
    model, x = net(), torch.randn(3, 4)
    compiled = torch.compile(model, backend="eager")
    handle = nn_module.register_module_forward_hook(lambda *_: None)
    try:
        with attributed(model), pytest.warns(UserWarning, match=HOOKS):
            compiled(x)
    finally:
        handle.remove()


def test_no_filter_is_left_when_catch_warnings_began_within_and_outlives_us() -> None:
    before = list(warnings.filters)
    block = attributed(net())
    block.__enter__()
    with warnings.catch_warnings():
        block.__exit__(None, None, None)
        assert warnings.filters == before
    assert warnings.filters == before
