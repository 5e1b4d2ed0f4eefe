"""Targets that a loss is not defined for, or that stand where its input belongs: no error, and another loss than meant."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from builder.doctor.finding import Finding
from builder.doctor.ledger import Ledger, LossCall
from builder.doctor.rules.layout import MaskInverted
from builder.doctor.rules.losses import in_training
from builder.doctor.rules.rule import Rule


class Wrong(NamedTuple):
    """What is wrong with a target."""

    expects: str
    fix: str


def _zero_one(call: LossCall) -> Wrong | None:
    low, high = call.target_range
    if not (low <= -0.9 or high >= 2):  # labels smoothed to 1.2 or -0.1 are an old trick of GANs
        return None
    pairs = "(y + 1) / 2" if (low, high) == (-1, 1) else f"y / {high:g}" if low >= 0 and high in {255, 100} else ""
    return Wrong("targets between 0 and 1", "give it targets between 0 and 1" + (f": {pairs}" if pairs else ""))


def _plus_minus_one(call: LossCall) -> Wrong | None:
    return Wrong("targets of -1 and 1", "give it 2 * y - 1") if call.target_range in {(0, 1), (0, 0)} else None


def _distribution(call: LossCall) -> Wrong | None:
    low, high = call.target_range
    if call.options.get("log_target"):
        wrong = Wrong("logarithms of probabilities as target, for log_target=True", "leave out log_target=True")
        return wrong if low >= 0 and 1e-3 < high <= 1.001 else None
    if low >= -1e-3:
        return None
    return Wrong("probabilities as target", "give it softmax(…)" if high > 1e-3 else "set log_target=True")


def _counts(call: LossCall) -> Wrong | None:
    return (
        Wrong("counts of 0 and more as target", "give it the counts as they are")
        if call.target_range[0] < -1e-3
        else None
    )


DEFINED_FOR: dict[str, Callable[[LossCall], Wrong | None]] = {
    "binary_cross_entropy_with_logits": _zero_one,
    "multilabel_soft_margin_loss": _zero_one,
    "soft_margin_loss": _plus_minus_one,
    "hinge_embedding_loss": _plus_minus_one,
    "cosine_embedding_loss": _plus_minus_one,
    "margin_ranking_loss": _plus_minus_one,
    "kl_div": _distribution,
    "poisson_nll_loss": _counts,
}


class TargetRange(Rule):
    """The targets hold values that the loss is not defined for.

    Why is this bad? Nothing raises: binary_cross_entropy_with_logits falls without end for targets above 1, the margin
    losses leave out every pair whose target is 0 instead of -1, and kl_div turns logarithms into NaN.

    Example: masks of 0 and 255 with nn.BCEWithLogitsLoss; labels of 0 and 1 with nn.MarginRankingLoss.

    Instead: bring the targets into the range the loss expects, or take the loss that fits them.
    """

    code = "target-range"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for calls in in_training(ledger, *DEFINED_FOR).values():
            wrong = [(call, w) for call in calls if (w := DEFINED_FOR[call.function](call)) is not None]
            margins = DEFINED_FOR[calls[0].function] is _plus_minus_one
            if 2 * len(wrong) <= len(calls) or (margins and not _both_labels(calls)):
                continue
            call, what = wrong[-1]
            low, high = call.target_range
            yield Finding(
                self.code,
                f"{call.function} at line {call.place.line} expects {what.expects}, but gets [{low:.3g}, {high:.3g}]",
                call.place,
                what.fix,
                {"target range": [low, high], "calls": len(wrong), "of": len(calls)},
            )


def _both_labels(calls: list[LossCall]) -> bool:
    """Whether 0 and 1 are the two labels: no call has a -1, and not all are the same."""
    lows, highs = {c.target_range[0] for c in calls}, {c.target_range[1] for c in calls}
    return min(lows) == 0 and max(highs) == 1


class ArgumentsSwapped(Rule):
    """A loss gets the target as its input and the prediction as its target.

    Why is this bad? The input is what the loss is differentiated through; with the two exchanged the gradient that
    reaches the model is that of another function, most often one without a minimum.

    Example: `F.binary_cross_entropy_with_logits(y, model(x))`

    Instead: the prediction first, then the target.
    """

    code = "arguments-swapped"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        lines: dict[tuple[str, int], list[LossCall]] = {}
        for call in ledger.losses:
            if call.training:
                lines.setdefault((call.place.file, call.place.line), []).append(call)
        for calls in lines.values():
            call = calls[-1]
            if not all(c.swapped for c in calls):
                continue
            yield Finding(
                self.code,
                f"{call.function} at line {call.place.line} gets the target as its input and the output of the model as "
                "its target",
                call.place,
                f"{call.function}(prediction, target)",
                {"input range": list(call.input_range), "target range": list(call.target_range), "calls": len(calls)},
            )


def misused(ledger: Ledger) -> bool:
    """Whether a loss or attention is given what it is not made for: NaN, and numbers without end, follow from that."""
    return any(True for rule in (TargetRange, ArgumentsSwapped, MaskInverted) for _ in rule().check(ledger))
