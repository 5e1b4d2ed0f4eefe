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


@pytest.mark.parametrize("clipped", ["net.parameters()", "(p for p in [])", "[]", "iter(list(net.parameters()))"])
def test_iterators_made_anew_are_left_alone(clipped: str, examine) -> None:
    lines = "net = nn.Linear(4, 1)\n" + LOOP.format(held="net.parameters()", clipped=clipped)
    clips = "assert (total > 0) == bool(list(net.parameters()))\n" if "net" in clipped else ""
    assert examine(lines + clips) == []
