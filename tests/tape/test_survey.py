"""The fast walk against the plain one: the same nodes, edges, shapes and bytes, on graphs that answer in every way."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from builder.tape.capture import capture
from builder.tape.naming import names_of
from builder.tape.saved import saved_of
from builder.tape.survey import survey
from builder.tape.walk import roots_of, walk


def _mlp() -> Tensor:
    return nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.LayerNorm(8), nn.Linear(8, 2))(torch.randn(3, 4)).sum()


def _indexed() -> Tensor:
    x = torch.randn(4, 5, requires_grad=True)
    return (x[torch.tensor([0, 2]), torch.tensor([1, 1])] * x.exp().sum()).sum()


def _split() -> Tensor:
    return sum(part.exp().sum() for part in torch.randn(6, 2, requires_grad=True).split(2))


def _checkpointed() -> Tensor:
    model = nn.Sequential(nn.Linear(4, 4), nn.Tanh())
    return checkpoint(model, torch.randn(2, 4), use_reentrant=False).exp().sum()


def _nested() -> Tensor:
    parts = [torch.randn(2, 3), torch.randn(4, 3)]
    return nn.Linear(3, 2)(torch.nested.nested_tensor(parts, layout=torch.jagged)).values().sum()


def _shared() -> Tensor:
    h = torch.randn(4, requires_grad=True).exp()
    return (h.sin() + h.cos() * h).sum()


def _half() -> Tensor:
    return (torch.randn(3, requires_grad=True).to(torch.bfloat16) * 2).double().exp().sum()


PROGRAMS: dict[str, Callable[[], Tensor]] = {
    "mlp": _mlp,
    "several tensors in one attribute": _indexed,
    "several outputs": _split,
    "checkpointed": _checkpointed,
    "nested": _nested,
    "shared storages": _shared,
    "three dtypes": _half,
}


@pytest.mark.parametrize("make", PROGRAMS.values(), ids=PROGRAMS)
def test_the_survey_is_the_walk(make: Callable[[], Tensor]) -> None:
    roots = roots_of([make()])
    plain, found = walk(roots), survey(roots)
    assert found.walk == plain
    assert [i for i, _ in found.leaves] == [
        i for i, kind in enumerate(found.kinds) if kind.__name__ == "AccumulateGrad"
    ]
    storages: set[int] = set()
    for function, kind, forms, size, number in zip(
        plain.functions, found.kinds, found.forms, found.saved_bytes, found.sequence.tolist(), strict=True
    ):
        assert kind is type(function)
        assert number == function._sequence_nr()
        described = function._input_metadata
        assert [(form.dtype, form.device) for form in forms] == [(one.dtype, one.device) for one in described]
        assert all(
            form.shape == ("nested",) or form.shape == tuple(one.shape)
            for form, one in zip(forms, described, strict=True)
        )
        total = 0
        for saved in saved_of(function) if kind.__name__ != "AccumulateGrad" else ():
            if saved.state == "held" and saved.storage not in storages:
                storages.add(saved.storage)
                total += saved.bytes
        assert size == total


def test_released_nodes_say_so() -> None:
    loss = _shared()
    roots = roots_of([loss])
    loss.backward()
    sizes = dict(zip((kind.__name__ for kind in survey(roots).kinds), survey(roots).saved_bytes, strict=True))
    assert sizes["SinBackward0"] == sizes["ExpBackward0"] == -1
    assert sizes["SumBackward0"] == sizes["AccumulateGrad"] == 0


def test_what_was_captured_stays_when_the_graph_is_gone_or_its_tensors_change() -> None:
    weight = torch.ones(4, 3, requires_grad=True)
    hidden = torch.ones(2, 4) @ weight
    loss = hidden.tanh().sum()
    tape, early = capture(loss), capture(loss)
    wanted = list(early.forms.rows)
    loss.backward()
    weight.data = torch.ones(7, 7, dtype=torch.float64)
    hidden.data = torch.ones(1)
    tape.release()
    del loss, hidden
    gc.collect()
    assert tape.forms.rows == wanted
    assert [node.shape for node in tape.nodes] == [(), (2, 3), (2, 3), (4, 3)]
    assert (tape.source, tape.target, tape.slot, tape.port) == (early.source, early.target, early.slot, early.port)


def test_equal_forms_are_one_object_and_tapes_do_not_mix() -> None:
    tape = capture(_mlp())
    other = capture(_mlp())
    tanh = next(i for i, name in enumerate(tape.names) if name == "TanhBackward0")
    assert tape.forms[tanh] is other.forms[tanh]
    assert tape.forms == other.forms
    assert tape.nodes[tanh].shape == (3, 8)


def test_names_follow_a_model_that_was_changed() -> None:
    model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
    first = names_of(model)
    assert names_of(model) is first
    model[0].bias = nn.Parameter(torch.zeros(2))
    second = names_of(model)
    assert second is not first
    assert second.parameters[id(model[0].bias)] == "0.bias"
    model.append(nn.Linear(2, 1))
    assert [name for name, _ in names_of(model).tensors][-1] == "2.bias"
    model[0], model[1] = model[1], model[0]
    assert names_of(model).parameters[id(model[1].bias)] == "1.bias"
