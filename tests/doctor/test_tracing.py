"""A script that traces its model with torch.jit runs under the doctor as it does alone."""

from __future__ import annotations

import warnings

import torch
from torch import nn

from builder.doctor.observe import observe


def net() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(4, 8), nn.LayerNorm(8), nn.Tanh(), nn.Linear(8, 1))


def kinds(traced: torch.jit.ScriptModule) -> list[str]:
    return [node.kind() for node in traced.inlined_graph.nodes()]


def test_nothing_of_the_doctors_own_stands_in_a_trace_and_training_is_seen_after_it() -> None:
    x = torch.randn(32, 4, generator=torch.Generator().manual_seed(1))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # TorchScript is
        alone = kinds(torch.jit.trace(net(), x))
        with warnings.catch_warnings(record=True) as said, observe() as ledger:
            warnings.simplefilter("always", torch.jit.TracerWarning)
            model = torch.jit.trace(net(), x)
            optimizer = torch.optim.SGD(model.parameters(), 0.1)
            for _ in range(5):
                optimizer.zero_grad()
                model(x).square().mean().backward()
                optimizer.step()
    assert kinds(model) == alone
    assert [str(one.message) for one in said if issubclass(one.category, torch.jit.TracerWarning)] == []
    assert ledger.notes == []
    assert len(ledger.backwards) == 5
