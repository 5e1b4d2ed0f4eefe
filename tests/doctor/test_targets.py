"""What is given to a loss as its target, and as its input."""

from __future__ import annotations

import pytest

LOOP = (
    "net = nn.Sequential(nn.Linear(6, 16), nn.ReLU(), nn.Linear(16, {outputs}))\n"
    "optimizer = torch.optim.SGD(net.parameters(), 1e-3)\n"
    "x = torch.randn(64, 6)\n"
    "bits, classes = (torch.rand(64, 1) > 0.5).float(), torch.randint(0, 4, (64,))\n"
    "soft, one_hot = torch.randn(64, 4).softmax(1), F.one_hot(classes, 4).float()\n"
    "for _ in range(5):\n"
    "    out = net(x)\n"
    "    loss = {loss}\n"
    "    optimizer.zero_grad(); loss.backward(); optimizer.step()\n"
)
LOSS_LINE = 13


def one(loss: str) -> str:
    return LOOP.format(outputs=1, loss=loss)


def four(loss: str) -> str:
    return LOOP.format(outputs=4, loss=loss)


OUT_OF_RANGE = {
    "masks of 255": one("F.binary_cross_entropy_with_logits(out, bits * 255)"),
    "signs": one("nn.BCEWithLogitsLoss()(out, 2 * bits - 1)"),
    "signs of many labels": four("F.multilabel_soft_margin_loss(out, 2 * one_hot - 1)"),
    "bits for soft_margin_loss": one("F.soft_margin_loss(out, bits)"),
    "bits for hinge_embedding_loss": one("F.hinge_embedding_loss(input=out, target=bits)"),
    "bits for cosine_embedding_loss": four("F.cosine_embedding_loss(out, out.flip(0), bits.squeeze(1))"),
    "bits where only the second input has a graph": four("F.cosine_embedding_loss(soft, out, bits.squeeze(1))"),
    "bits for margin_ranking_loss": one("nn.MarginRankingLoss()(out, out.flip(0), target=bits)"),
    "logarithms for kl_div": four("F.kl_div(out.log_softmax(1), soft.log(), reduction='batchmean')"),
    "scores for kl_div": four("nn.KLDivLoss(reduction='batchmean')(out.log_softmax(1), torch.randn(64, 4))"),
    "probabilities with log_target": four("F.kl_div(out.log_softmax(1), soft, reduction='batchmean', log_target=True)"),
    "negative counts": one("F.poisson_nll_loss(out, torch.randn(64, 1))"),
}


@pytest.mark.parametrize("case", OUT_OF_RANGE)
def test_targets_that_a_loss_is_not_defined_for_are_found(case: str, examine) -> None:
    (finding,) = examine(OUT_OF_RANGE[case])
    assert (finding.code, finding.place.line, finding.evidence["calls"]) == ("target-range", LOSS_LINE, 5)


WELL = {
    "bits": one("F.binary_cross_entropy_with_logits(out, bits)"),
    "labels smoothed in both directions": one("F.binary_cross_entropy_with_logits(out, bits * 1.3 - 0.1)"),
    "signs": one("F.soft_margin_loss(out, 2 * bits - 1)"),
    "pairs that are all alike": four("F.cosine_embedding_loss(out, out.flip(0), torch.ones(64))"),
    "ranks": one("F.margin_ranking_loss(out, out.flip(0), 2 * bits - 1)"),
    "ties among the ranks": one("F.margin_ranking_loss(out, out.flip(0), torch.randint(-1, 2, (64, 1)).float())"),
    "probabilities": four("F.kl_div(out.log_softmax(1), soft, reduction='batchmean')"),
    "one-hot": four("F.kl_div(out.log_softmax(1), one_hot, reduction='batchmean')"),
    "logarithms with log_target": four(
        "F.kl_div(out.log_softmax(1), soft.log(), reduction='batchmean', log_target=True)"
    ),
    "counts": one("F.poisson_nll_loss(out, torch.poisson(torch.ones(64, 1)))"),
    "soft classes": four("F.cross_entropy(out, soft)"),
    "classes weighted by an advantage of both signs": four("F.cross_entropy(out, one_hot * torch.randn(64, 1))"),
    "measured without a gradient": one(
        "F.mse_loss(out, bits)\n    with torch.no_grad(): F.soft_margin_loss(out, bits)"
    ),
}


@pytest.mark.parametrize("case", WELL)
def test_targets_that_fit_are_left_alone(case: str, examine) -> None:
    assert examine(WELL[case]) == []


SWAPPED = {
    "bits": one("F.binary_cross_entropy_with_logits(bits, out)"),
    "bits by name": one("F.binary_cross_entropy_with_logits(target=out, input=bits)"),
    "one-hot": four("nn.CrossEntropyLoss()(one_hot, out.softmax(1))"),
    "probabilities": four("F.kl_div(soft, out.log_softmax(1), reduction='batchmean')"),
}


@pytest.mark.parametrize("case", SWAPPED)
def test_a_prediction_given_as_target_is_found(case: str, examine) -> None:
    (finding,) = examine(SWAPPED[case])
    assert (finding.code, finding.place.line) == ("arguments-swapped", LOSS_LINE)


NOT_SWAPPED = {
    "the reverse divergence": four("F.kl_div(soft.log(), out.softmax(1), reduction='batchmean')"),
    "a difference has no order": one("F.mse_loss(bits, out)"),
    "both in the graph": one("F.binary_cross_entropy_with_logits(out, net(x + 1).sigmoid())"),
    "soft scores of a teacher": four("F.cross_entropy(torch.randn(64, 4), out.softmax(1))"),
}


@pytest.mark.parametrize("case", NOT_SWAPPED)
def test_a_target_in_the_graph_alone_is_no_mistake(case: str, examine) -> None:
    assert examine(NOT_SWAPPED[case]) == []


def test_log_softmax_of_a_softmax_is_found(examine) -> None:
    (finding,) = examine(four("F.nll_loss(F.log_softmax(F.softmax(out, 1), dim=1), classes)"))
    assert (finding.code, finding.place.line) == ("softmax-before-cross-entropy", LOSS_LINE)


@pytest.mark.parametrize("out", ["out.tanh()", "out.clamp(-1, 1)", "F.hardtanh(out, -1.0, 1.0)"])
def test_targets_beyond_the_bounds_of_the_last_activation_are_found(out: str, examine) -> None:
    (finding,) = examine(one(f"F.mse_loss({out}, torch.randn(64, 1) * 20)"))
    assert (finding.code, finding.place.line) == ("target-out-of-reach", LOSS_LINE)
    assert finding.evidence["share out of reach"] > 0.8


@pytest.mark.parametrize("out", ["out.tanh()", "out.clamp(-3, 3)", "out.clamp(min=-5)"])
def test_standardised_targets_of_which_a_few_lie_beyond_are_left_alone(out: str, examine) -> None:
    assert examine(one(f"F.mse_loss({out}, torch.randn(64, 1))")) == []
