"""Learning rates that fall to nothing."""

from __future__ import annotations

import pytest

LOOP = (
    "net = nn.Linear(4, 1)\n"
    "x = torch.randn(16, 4)\n"
    "optimizer = torch.optim.SGD(net.parameters(), 0.1)\n"
    "schedules = torch.optim.lr_scheduler\n"
    "scheduler = {scheduler}\n"
    "for i in range(40):\n"
    "    optimizer.zero_grad(); (net(x) - x.sum(1, keepdim=True)).pow(2).mean().backward(); optimizer.step()\n"
    "    {step}\n"
)
EVERY = "scheduler.step()"


@pytest.mark.parametrize("scheduler", ["schedules.StepLR(optimizer, 1)", "schedules.ExponentialLR(optimizer, 0.3)"])
def test_a_rate_that_falls_to_nothing_is_found_at_the_scheduler(scheduler: str, examine) -> None:
    (finding,) = examine(LOOP.format(scheduler=scheduler, step=EVERY))
    assert (finding.code, finding.place.line) == ("learning-rate-zero", 13)


WELL = {
    "cosine to zero": ("schedules.CosineAnnealingLR(optimizer, 40)", EVERY),
    "polynomial to zero": ("schedules.PolynomialLR(optimizer, 40, power=2)", EVERY),
    "a warm-up from zero": ("schedules.LambdaLR(optimizer, lambda i: i / 40)", EVERY),
    "a search for the rate": ("schedules.LambdaLR(optimizer, lambda i: 1e-8 * 1.5 ** i)", EVERY),
    "once in an epoch": ("schedules.StepLR(optimizer, 1)", "if i % 10 == 9: scheduler.step()"),
    "cycles that come back": ("schedules.CosineAnnealingWarmRestarts(optimizer, 10)", EVERY),
    "frozen after a fourth is left": ("schedules.LambdaLR(optimizer, lambda i: float(i < 30))", EVERY),
}


@pytest.mark.parametrize("case", WELL)
def test_other_schedules_are_left_alone(case: str, examine) -> None:
    scheduler, step = WELL[case]
    assert examine(LOOP.format(scheduler=scheduler, step=step)) == []
