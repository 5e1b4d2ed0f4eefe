"""Clipping of gradients that a loss scaler still has multiplied, and of no parameters at all."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.filterwarnings("ignore")

START = (
    "net = nn.Linear(4, 1)\n"
    "optimizer = torch.optim.SGD(net.parameters(), 0.1)\n"
    "scaler = torch.amp.GradScaler('cpu', {scaler})\n"
    "for _ in range(4):\n"
    "    loss = net(torch.randn(16, 4)).pow(2).mean()\n"
    "    optimizer.zero_grad()\n"
    "    scaler.scale(loss).backward()\n"
)
END = "    scaler.step(optimizer); scaler.update()\n"
NORM = "    nn.utils.clip_grad_norm_(net.parameters(), {limit})\n"

SCALED = {
    "by norm": ("", NORM.format(limit=1.0) + END),
    "by value": ("", "    nn.utils.clip_grad_value_(net.parameters(), 0.5)\n" + END),
    "unscaled after clipping": ("", NORM.format(limit=1.0) + "    scaler.unscale_(optimizer)\n" + END),
    "imported by name": (
        "", "    from torch.nn.utils import clip_grad_norm_ as clip\n    clip(net.parameters(), max_norm=1.0)\n" + END,
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", SCALED)
def test_clipping_of_scaled_gradients_is_found(case: str, examine) -> None:
    scaler, text = SCALED[case]
    (finding,) = examine(START.format(scaler=scaler) + text)
    assert finding.code == "clip-of-scaled-gradients"
    assert finding.evidence["scale"] == 65536.0
    assert finding.evidence["limit after unscaling"] == pytest.approx(finding.evidence["limit"] / 65536)
    assert finding.evidence["calls"] >= 3


WELL = {
    "unscaled before": ("", "    scaler.unscale_(optimizer)\n" + NORM.format(limit=1.0) + END),
    "not enabled": ("enabled=False", NORM.format(limit=1.0) + END),
    "a scale of one": ("init_scale=1.0", NORM.format(limit=1.0) + END),
    "the limit is scaled too": ("", NORM.format(limit="1.0 * scaler.get_scale()") + END),
    "the limit is scaled by a known scale": ("", NORM.format(limit="65536.0") + END),
    "divided by hand": (
        "", "    for p in net.parameters():\n        p.grad.div_(scaler._scale)\n" + NORM.format(limit=1.0) + END,
    ),
    "nothing is clipped": ("init_scale=1e3", NORM.format(limit="float('inf')") + END),
}  # fmt: skip


@pytest.mark.parametrize("case", WELL)
def test_clipping_that_is_well_is_left_alone(case: str, examine) -> None:
    scaler, text = WELL[case]
    assert examine(START.format(scaler=scaler) + text) == []


LOOP = (
    "optimizer = torch.optim.SGD({held}, 0.1)\n"
    "for _ in range(4):\n"
    "    optimizer.zero_grad()\n"
    "    net(torch.randn(16, 4)).pow(2).mean().backward()\n"
    "    total = nn.utils.clip_grad_norm_({clipped}, 0.1)\n"
    "    optimizer.step()\n"
)
USED_UP = {
    "by the optimizer": ("params = net.parameters()\n", "params", "params", 4),
    "by the first call": ("params = net.parameters()\n", "net.parameters()", "params", 3),
    "a filter": ("params = filter(lambda p: p.requires_grad, net.parameters())\n", "params", "params", 4),
}


@pytest.mark.parametrize("case", USED_UP)
def test_an_iterator_that_is_used_up_is_found(case: str, examine) -> None:
    before, held, clipped, empty = USED_UP[case]
    (finding,) = examine("net = nn.Linear(4, 1)\n" + before + LOOP.format(held=held, clipped=clipped))
    assert (finding.code, finding.evidence["calls without a parameter"]) == ("clip-in-vain", empty)


def test_a_fused_optimizer_that_divides_itself_is_seen_too(examine) -> None:
    text = START.replace("SGD(net.parameters(), 0.1)", "Adam(net.parameters(), 0.1, fused=True)").format(scaler="")
    (finding,) = examine(text + NORM.format(limit=1.0) + END)
    assert (finding.code, finding.evidence["scale"]) == ("clip-of-scaled-gradients", 65536.0)


def test_two_networks_clipped_together_are_both_told(examine) -> None:
    findings = examine(
        "nets = [nn.Linear(4, 1), nn.Linear(4, 1)]\n"
        "steps = [torch.optim.SGD(net.parameters(), 0.1) for net in nets]\n"
        "scaler = torch.amp.GradScaler('cpu')\n"
        "for _ in range(4):\n"
        "    for step in steps: step.zero_grad()\n"
        "    x = torch.randn(8, 4)\n"
        "    scaler.scale(sum(net(x).pow(2).mean() for net in nets)).backward()\n"
        "    nn.utils.clip_grad_norm_(nets[0].parameters(), 1.0)\n"
        "    nn.utils.clip_grad_norm_(nets[1].parameters(), 1.0)\n"
        "    for step in steps: scaler.step(step)\n"
        "    scaler.update()\n"
    )
    assert [(f.code, f.place.line) for f in findings] == [("clip-of-scaled-gradients", n) for n in (13, 14)]


def test_an_iterator_that_never_held_anything_is_left_alone(examine) -> None:
    lines = "net = nn.Linear(4, 1)\nparams = filter(lambda p: p.dim() == 3, net.parameters())\n"
    assert examine(lines + LOOP.format(held="net.parameters()", clipped="params")) == []


@pytest.mark.parametrize("clipped", ["net.parameters()", "(p for p in [])", "[]", "iter(list(net.parameters()))"])
def test_iterators_made_anew_are_left_alone(clipped: str, examine) -> None:
    lines = "net = nn.Linear(4, 1)\n" + LOOP.format(held="net.parameters()", clipped=clipped)
    clips = "assert (total > 0) == bool(list(net.parameters()))\n" if "net" in clipped else ""
    assert examine(lines + clips) == []
