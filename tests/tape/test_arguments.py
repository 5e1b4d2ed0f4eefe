"""What `record`, `watch`, `capture` and `attributed` say at once when they are given something else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

import builder
from builder.tape.attribute import attributed

MODEL = nn.Linear(2, 1)
OPTIMIZER = torch.optim.SGD(MODEL.parameters(), 0.1)
LOSS = MODEL(torch.ones(1, 2)).sum()
FIRST = r"\(\) takes an nn.Module first, not "
SECOND = r"\(\) takes a torch.optim.Optimizer second, or None, not "

WRONG: list[tuple[Callable[[], Any], type[Exception], str]] = [
    (lambda: builder.record(3), TypeError, f"record{FIRST}int: record\\(model, optimizer\\)"),
    (lambda: builder.record(None), TypeError, f"record{FIRST}None: "),
    (lambda: builder.record(nn.Linear), TypeError, f"record{FIRST}the class Linear: "),
    (lambda: builder.record(OPTIMIZER, MODEL), TypeError, f"record{FIRST}SGD: record\\(model, optimizer\\)"),
    (lambda: builder.record(MODEL, "a"), TypeError, f"record{SECOND}str: record\\(model, optimizer\\)"),
    (lambda: builder.record(MODEL, 10), TypeError, f"record{SECOND}int: "),
    (lambda: builder.record(MODEL, MODEL), TypeError, f"record{SECOND}Linear: "),
    (lambda: builder.record(MODEL, torch.optim.SGD), TypeError, f"record{SECOND}the class SGD: "),
    (lambda: builder.record(MODEL, None, "a"), TypeError, "takes a whole number of steps, .*, not str"),
    (lambda: builder.record(MODEL, every=2.5), TypeError, "takes a whole number of steps, .*, not float"),
    (lambda: builder.record(MODEL, every=None), TypeError, "takes a whole number of steps, .*, not None"),
    (lambda: builder.record(MODEL, every=0), ValueError, r"record\(every=…\) takes 1 for each step, .*, not 0"),
    (lambda: builder.record(MODEL, every=-1), ValueError, "takes 1 for each step, .*, not -1"),
    (lambda: builder.record(MODEL, limit="1 GB"), TypeError, r"record\(limit=…\) takes a number of bytes, .*, not str"),
    (lambda: builder.record(MODEL, limit=0), ValueError, "takes a number of bytes above 0, .*, not 0"),
    (lambda: builder.watch(3), TypeError, f"watch{FIRST}int: watch\\(model, optimizer\\)"),
    (lambda: builder.watch(MODEL, "a"), TypeError, f"watch{SECOND}str: watch\\(model, optimizer\\)"),
    (lambda: builder.capture(LOSS, "m"), TypeError, r"capture\(\) takes an nn.Module second, or None, not str: "),
    (lambda: builder.capture(MODEL, LOSS), TypeError, r"not Tensor: capture\(loss, model\)"),
    (lambda: attributed("m").__enter__(), TypeError, r"attributed\(\) takes an nn.Module, or None, not str"),
]


@pytest.mark.parametrize(("call", "kind", "words"), WRONG)
def test_a_wrong_argument_is_named_with_what_is_expected(
    call: Callable[[], Any], kind: type[Exception], words: str, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path))
    with pytest.raises(kind, match=words):
        call()
    assert torch._C._len_torch_function_stack() == 0  # type: ignore[attr-defined]
    assert list(tmp_path.iterdir()) == []  # no run was begun


class Wrapped:
    """An optimizer in a wrapper that is no subclass, as libraries have them."""

    def __init__(self, inner: torch.optim.Optimizer) -> None:
        self.inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)


def test_what_does_as_a_number_or_an_optimizer_is_taken() -> None:
    with builder.record(MODEL, Wrapped(OPTIMIZER), np.int64(2), limit=2e8) as recorder:  # type: ignore[arg-type]
        for _ in range(4):
            MODEL(torch.ones(1, 2)).sum().backward()
            OPTIMIZER.step()
    assert [tape.step for tape in recorder.tapes] == [0, 2]


def test_hooks_that_are_told_nothing_of_a_step_do_not_stop_it() -> None:
    """A library's own optimizer may call them in its own way."""

    class Foreign:
        def __init__(self) -> None:
            self.hooks: list[Any] = []

        def register_step_pre_hook(self, hook: Any) -> Any:
            self.hooks.append(hook)
            return OPTIMIZER.register_step_pre_hook(lambda *_: None)

        register_step_post_hook = register_step_pre_hook

        def step(self) -> None:
            for hook in self.hooks:
                hook(self)

    foreign = Foreign()
    with builder.record(MODEL, foreign) as recorder:  # type: ignore[arg-type]
        MODEL(torch.ones(1, 2)).sum().backward()
        foreign.step()
    assert (recorder.step, len(recorder.gradients)) == (1, 1)
