"""A state_dict() that is kept without a copy and loaded back."""

from __future__ import annotations

import pytest

START = "net = nn.Sequential(nn.Linear(4, 4), nn.Tanh(), nn.Linear(4, 1))\nx = torch.randn(16, 4)\n"
MADE = "optimizer = torch.optim.{kind}(net.parameters(), 0.1)\n"
TRAIN = (
    "def train(steps):\n"
    "    for _ in range(steps):\n"
    "        optimizer.zero_grad(); net(x).pow(2).mean().backward(); optimizer.step()\n"
    "train(3)\n"
)

STALE = {
    "the dict itself": "best = net.state_dict()\ntrain(3)\nnet.load_state_dict(best)\n",
    "a shallow copy": "best = copy.copy(net.state_dict())\ntrain(3)\nnet.load_state_dict(best)\n",
    "a dict of the same tensors": "best = {k: v for k, v in net.state_dict().items()}\ntrain(3)\nnet.load_state_dict(best)\n",
    "parameters themselves": "best = net.state_dict(keep_vars=True)\ntrain(3)\nnet.load_state_dict(best, strict=True)\n",
}


@pytest.mark.parametrize("kind", ["SGD", "Adam"])
@pytest.mark.parametrize("case", STALE)
def test_a_state_that_went_on_training_is_found(case: str, kind: str, examine) -> None:
    (finding,) = examine(START + MADE.format(kind=kind) + TRAIN + STALE[case])
    assert (finding.code, finding.evidence["optimizer steps in between"]) == ("state-not-copied", 3)
    assert finding.evidence["parameters that share memory"] == 4
    assert finding.place.line == 13
    assert "load_state_dict() at line 15" in finding.message


WELL = {
    "a deep copy": "best = copy.deepcopy(net.state_dict())\ntrain(3)\nnet.load_state_dict(best)\n",
    "clones": "best = {k: v.clone() for k, v in net.state_dict().items()}\ntrain(3)\nnet.load_state_dict(best)\n",
    "loaded at once": "train(3)\nnet.load_state_dict(net.state_dict())\ntrain(3)\n",
    "no step in between": "best = net.state_dict()\nnet(x).sum().backward()\nnet.load_state_dict(best)\n",
    "another model": "best = net.state_dict()\ntrain(3)\nother = copy.deepcopy(net)\nother.load_state_dict(best)\n",
    "never loaded": "best = net.state_dict()\ntrain(3)\n",
    "numbers written through the dict": (
        "state = net.state_dict()\ntrain(3)\n"
        "for value in state.values():\n    value.clamp_(-0.5, 0.5)\nnet.load_state_dict(state)\n"
    ),
    "one layer is another's": (
        "state = net.state_dict()\ntrain(3)\nstate['2.weight'] = torch.randn(1, 4)\nnet.load_state_dict(state)\n"
    ),
    "through a file": (
        "import io\nfile = io.BytesIO()\ntorch.save(net.state_dict(), file)\ntrain(3)\nfile.seek(0)\n"
        "net.load_state_dict(torch.load(file))\n"
    ),
    "the average's own state": (
        "average = copy.deepcopy(net)\nstate = average.state_dict()\ntrain(3)\n"
        "for name, value in net.state_dict().items():\n    state[name].lerp_(value, 0.5)\n"
        "average.load_state_dict(state)\n"
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", WELL)
def test_a_state_that_is_a_copy_or_loaded_in_time_is_left_alone(case: str, examine) -> None:
    assert examine(START + MADE.format(kind="Adam") + TRAIN + WELL[case]) == []
