"""Under `record` a parameter without a gradient is named with the line at which its gradient was cut off."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn, optim
from torch.distributions import Normal

from builder import record


class Two(nn.Module):
    """The gradient is to be cut between `first` and `second`."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(4, 4)
        self.second = nn.Linear(4, 4)
        self.register_buffer("kept", torch.zeros(3, 4))
        self.kept: Tensor


def item(model: Two, h: Tensor) -> Tensor:
    return torch.ones(3, 4) * h.mean().item()  # cut


def float_(model: Two, h: Tensor) -> Tensor:
    return torch.ones(3, 4) * float(h.mean())  # cut


def tolist(model: Two, h: Tensor) -> Tensor:
    return torch.tensor(h.tolist())  # cut


def numpy_(model: Two, h: Tensor) -> Tensor:
    return torch.from_numpy(h.detach().numpy())  # cut


def sort(model: Two, h: Tensor) -> Tensor:
    return h.sort(1).indices.float()  # cut


def topk(model: Two, h: Tensor) -> Tensor:
    _, places = h.topk(4)  # cut
    return places.float()


def argmax(model: Two, h: Tensor) -> Tensor:
    return nn.functional.one_hot(h.argmax(1), 4).float()  # cut


def comparison(model: Two, h: Tensor) -> Tensor:
    return (h > 0).float()  # cut


def new_tensor(model: Two, h: Tensor) -> Tensor:
    return h.new_tensor(h)  # cut


def rewrapped(model: Two, h: Tensor) -> Tensor:
    return torch.tensor(h)  # cut


def parameter(model: Two, h: Tensor) -> Tensor:
    return nn.Parameter(h * 2)  # cut


def data_copied(model: Two, h: Tensor) -> Tensor:
    model.kept.data.copy_(h)  # cut
    return model.kept


def data_set(model: Two, h: Tensor) -> Tensor:
    model.kept.data = h  # cut
    return model.kept


def slice_written(model: Two, h: Tensor) -> Tensor:
    kept = torch.zeros(3, 4)
    with torch.no_grad():
        kept[:, :2] = h[:, :2]  # cut
    return kept


def sample(model: Two, h: Tensor) -> Tensor:
    return Normal(h, 1.0).sample()  # cut


def integers(model: Two, h: Tensor) -> Tensor:
    return h.long().float()  # cut


WAYS = [
    item,
    float_,
    tolist,
    numpy_,
    sort,
    topk,
    argmax,
    comparison,
    new_tensor,
    rewrapped,
    parameter,
    data_copied,
    data_set,
]
WAYS += [slice_written, sample, integers]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.filterwarnings("ignore:To copy construct from a tensor", "ignore:Converting a tensor with requires_grad")
def test_the_line_of_the_cut_is_named(way: Callable[[Two, Tensor], Tensor]) -> None:
    torch.manual_seed(0)
    model = Two()
    optimizer = optim.SGD(model.parameters(), 0.1)
    with record(model, optimizer) as recorder:
        for _ in range(2):
            optimizer.zero_grad()
            hidden = model.first(torch.randn(3, 4))
            model.second(way(model, hidden)).square().mean().backward()
            optimizer.step()
    lines, start = inspect.getsourcelines(way)
    wanted = next(start + i for i, line in enumerate(lines) if "# cut" in line)
    found = [one for one in recorder.findings if one.code == "no-gradient"]
    assert [(Path(one.file).name, one.line) for one in found] == [(Path(__file__).name, wanted)]
    assert "first.weight" in found[0].message
