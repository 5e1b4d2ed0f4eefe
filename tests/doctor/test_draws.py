"""sample() where rsample() was meant, and the many draws that are meant to carry no gradient."""

from __future__ import annotations

import pytest

HEAD = (
    "from torch.distributions import *\n"
    "enc, dec = nn.Linear(8, 4), nn.Linear(2, 8)\n"
    "net = nn.ModuleList([enc, dec])\n"
    "optimizer = torch.optim.SGD(net.parameters(), 0.01)\n"
    "x = torch.randn(16, 8)\n"
    "for i in range(5):\n"
    "    mu, raw = enc(x).chunk(2, 1)\n"
    "    std = F.softplus(raw) + 0.1\n"
)
TAIL = "    optimizer.zero_grad(); loss.backward(); optimizer.step()\n"
FIT = "    fit = (dec(z) - x).pow(2).mean()\n"

STARVED = {
    "one distribution": "    q = Normal(mu, std); z = q.sample()\n" + FIT + "    loss = fit + kl_divergence(q, Normal(0., 1.)).mean()\n",
    "two of the same parameters": (
        "    z = Normal(mu, std).sample()\n" + FIT
        + "    loss = fit + kl_divergence(Normal(mu, std), Normal(torch.zeros(16, 2), 1.)).mean()\n"
    ),
    "independent": (
        "    q = Independent(Normal(mu, std), 1); z = q.sample()\n" + FIT
        + "    loss = fit + kl_divergence(q, Independent(Normal(torch.zeros(2), torch.ones(2)), 1)).mean()\n"
    ),
    "the divergence first": (
        "    q = Normal(mu, std); kl = torch.distributions.kl.kl_divergence(q, Normal(0., 1.)).mean(); z = q.sample()\n"
        + FIT + "    loss = kl + fit\n"
    ),
    "a likelihood of the data": (
        "    q = Normal(mu, std); z = q.sample()\n"
        "    loss = kl_divergence(q, Normal(0., 1.)).sum(1).mean() - Normal(dec(z), 1.).log_prob(x).sum(1).mean()\n"
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", STARVED)
def test_a_draw_that_keeps_the_gradient_from_the_encoder_is_found(case: str, examine) -> None:
    (finding,) = examine(HEAD + STARVED[case] + TAIL)
    assert finding.code == "sample-for-rsample"
    assert finding.evidence["parameters"] == ["Linear.weight (made at line 7)", "Linear.bias (made at line 7)"]
    assert finding.evidence["backward passes"] == 5


WELL = {
    "rsample": "    q = Normal(mu, std); z = q.rsample()\n" + FIT + "    loss = fit + kl_divergence(q, Normal(0., 1.)).mean()\n",
    "scored by log_prob": (
        "    q = Normal(mu, std); z = q.sample()\n" + FIT
        + "    loss = fit + (q.log_prob(z).sum(1) * fit.detach()).mean() + kl_divergence(q, Normal(0., 1.)).mean()\n"
    ),
    "a score written by hand": (
        "    q = Normal(mu, std); z = q.sample()\n" + FIT
        + "    loss = fit + (-((z - mu) / std).pow(2)).mean() + kl_divergence(q, Normal(0., 1.)).mean()\n"
    ),
    "the mean is reconstructed too": (
        "    q = Normal(mu, std); z = q.sample()\n" + FIT
        + "    loss = fit + (dec(mu) - x).pow(2).mean() + kl_divergence(q, Normal(0., 1.)).mean()\n"
    ),
    "the student of a teacher": (
        "    q = Normal(mu, std); z = q.sample()\n" + FIT
        + "    loss = fit + kl_divergence(q, Normal(x[:, :2], 1.)).mean()\n"
    ),
    "only looked at": (
        "    q = Normal(mu, std); z = q.rsample(); seen = q.sample().mean().item()\n" + FIT
        + "    loss = fit + kl_divergence(q, Normal(0., 1.)).mean()\n"
    ),
    "a target": (
        "    q = Normal(mu, std); z = q.rsample(); other = q.sample()\n" + FIT
        + "    loss = fit + (dec(x[:, :2])[:, :2] - other).pow(2).mean() + kl_divergence(q, Normal(0., 1.)).mean()\n"
    ),
    "no reparameterised draw": (
        "    q = Bernoulli(logits=mu); z = q.sample()\n" + FIT
        + "    loss = fit + kl_divergence(q, Bernoulli(torch.full((16, 2), 0.5))).mean()\n"
    ),
    "samples fed back": (
        "    q = Normal(mu, std); z = q.sample()\n" + FIT + "    loss = fit - q.log_prob(x[:, :2]).mean()\n"
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", WELL)
def test_a_draw_that_is_meant_to_carry_none_is_left_alone(case: str, examine) -> None:
    assert examine(HEAD + WELL[case] + TAIL) == []
