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


PREFIXED = "state = {f'module.{k}': v.clone() for k, v in net.state_dict().items()}\n"
UNLOADED = {
    "another prefix": PREFIXED + "net.load_state_dict(state, strict=False)\ntrain(3)\n",
    "by position": PREFIXED + "net.load_state_dict(state, False)\ntrain(3)\n",
    "never trained on": PREFIXED + "net.load_state_dict(state, strict=False)\n",
    "a part that does not fit": "net[0].load_state_dict({'conv.weight': torch.ones(1)}, strict=False)\ntrain(3)\n",
}


@pytest.mark.parametrize("case", UNLOADED)
def test_a_state_of_which_nothing_fits_is_found(case: str, examine) -> None:
    (finding,) = examine(START + MADE.format(kind="SGD") + TRAIN + UNLOADED[case])
    assert finding.code == "state-not-loaded"
    assert "take the prefix 'module.'" in finding.fix or "part" in case


LOADED = {
    "some names fit": "net.load_state_dict({'0.weight': torch.ones(4, 4), 'x': torch.ones(1)}, strict=False)\n",
    "tried again without the prefix": (
        PREFIXED + "missing = net.load_state_dict(state, strict=False).missing_keys\n"
        "if missing: net.load_state_dict({k.removeprefix('module.'): v for k, v in state.items()})\n"
    ),
    "written by hand after it": (
        PREFIXED + "net.load_state_dict(state, strict=False)\n"
        "with torch.no_grad():\n"
        "    for name, p in net.named_parameters(): p.copy_(state['module.' + name])\n"
    ),
    "written through data": (
        PREFIXED + "net.load_state_dict(state, strict=False)\n"
        "for name, p in net.named_parameters(): p.data.copy_(torch.ones_like(p))\n"
    ),
    "an empty state": "net.load_state_dict({}, strict=False)\n",
    "a state of buffers alone": (
        "norm = nn.BatchNorm1d(4)\nnorm.load_state_dict({'running_mean': torch.ones(4)}, strict=False)\n"
    ),
    "a state for a model without parameters": "nn.ReLU().load_state_dict({'x': torch.ones(1)}, strict=False)\n",
}


@pytest.mark.parametrize("case", LOADED)
def test_a_state_of_which_something_fits_is_left_alone(case: str, examine) -> None:
    assert examine(START + MADE.format(kind="SGD") + TRAIN + LOADED[case] + "train(3)\n") == []
