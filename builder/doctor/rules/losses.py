"""Mistakes of loss, target and dimension that run without an error."""

from __future__ import annotations

import math
from collections.abc import Iterator

from builder.doctor.finding import Finding
from builder.doctor.ledger import Ledger, LossCall
from builder.doctor.rules.rule import Rule
from builder.doctor.tensors import each_with_each

ELEMENTWISE = {"mse_loss", "l1_loss", "smooth_l1_loss", "huber_loss"}
BEYOND = 0.4
"""Share of the targets out of reach from which the bound is no outlier's: standardised data has 0.32 beyond tanh."""


def in_training(ledger: Ledger, *functions: str) -> dict[tuple[str, int], list[LossCall]]:
    """The loss calls that ran with gradients, by line."""
    found: dict[tuple[str, int], list[LossCall]] = {}
    for call in ledger.losses:
        if call.training and call.input_maker and call.function in functions:
            found.setdefault((call.place.file, call.place.line), []).append(call)
    return found


class BroadcastLoss(Rule):
    """Prediction (N, 1) and target (N,) are compared as N × N numbers.

    Why is this bad? Broadcasting compares every prediction with every target: the loss falls to the variance of the
    targets, and the model learns their mean. So does an image (N, 1, H, W) against (N, H, W), and the logarithm of each
    action's probability, (N, 1), times the rewards, (N,).

    Example: `F.mse_loss(model(x), y)` with shapes (64, 1) and (64,).

    Instead: `model(x).squeeze(1)` or `y.unsqueeze(1)`.
    """

    code = "broadcast-loss"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for calls in in_training(ledger, *ELEMENTWISE).values():
            call = calls[0]
            if all(each_with_each(c.input_shape, c.target_shape) for c in calls):
                yield self._finding(call.function, call.input_shape, call.target_shape, call, len(calls))
        for place in {b.place: b for b in ledger.broadcasts}.values():
            same = [b for b in ledger.broadcasts if b.place == place.place]
            if len(same) >= 2 and any(b.clock > place.clock and b.accumulates for b in ledger.backwards):
                yield self._finding(place.operation, place.left, place.right, place, len(same))

    def _finding(self, what: str, left: tuple[int, ...], right: tuple[int, ...], at: object, calls: int) -> Finding:
        place = at.place  # type: ignore[attr-defined]
        pair = ("prediction", "compared with every target", "target")
        if what == "the product":
            pair = ("picked score", "multiplied by the weight of every sample", "weight")
        elif what.startswith("log_prob"):
            pair = ("action", "scored by the distribution of every sample", "logits")
        return Finding(
            self.code,
            f"{what} at line {place.line} broadcasts {left} against {right}: every {pair[0]} is {pair[1]}",
            place,
            f"give both the same shape: {pair[0].split()[-1]}.squeeze(1) or {pair[2]}.unsqueeze(1)",
            {"input": list(left), "target": list(right), "calls": calls},
        )


class SoftmaxBeforeCrossEntropy(Rule):
    """Probabilities are given to a loss that applies softmax itself.

    Why is this bad? cross_entropy takes logits. After a second softmax the loss cannot fall below about 1.46 for ten
    classes, and gradients are small. A sigmoid before it has the same floor, and log_softmax of a softmax is the same
    mistake written by hand.

    Example: a model ending in nn.Softmax (or nn.Sigmoid) trained with nn.CrossEntropyLoss.

    Instead: return logits; apply softmax only where probabilities are shown.
    """

    code = "softmax-before-cross-entropy"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for calls in in_training(ledger, "cross_entropy").values():
            finding = self._of_probabilities(ledger, calls) if calls[0].input_shape[1:2] != (1,) else None
            if finding is not None:
                yield finding
        for calls in in_training(ledger, "cross_entropy", "nll_loss").values():
            call = calls[-1]
            if all(c.softmax_inside for c in calls):
                place = call.input_made_at or call.place
                yield Finding(
                    self.code,
                    f"log_softmax at line {place.line}, whose result goes into {call.function} at line {call.place.line}, "
                    "takes logits, but gets the result of a softmax",
                    place,
                    "remove the softmax: log_softmax is the logarithm of a softmax already",
                    {"input range": list(call.input_range), "calls": len(calls)},
                )

    def _of_probabilities(self, ledger: Ledger, calls: list[LossCall]) -> Finding | None:
        call = calls[-1]
        made = next((n for n in ("Softmax", "Sigmoid") if all(c.input_maker.startswith(f"{n}Back") for c in calls)), "")
        sums = len(calls) >= 3 and all(c.input_rows_sum_to_one for c in calls)
        if not made and not sums:
            return None
        before = [s for s in ledger.softmaxes if s.function == "softmax" and s.clock < call.clock]
        by_node = call.input_made_at if made else None
        place = by_node or (before[-1].place if before else call.place)
        return Finding(
            self.code,
            f"cross_entropy at line {calls[0].place.line} takes logits, but gets the result of a {(made or 'Softmax').lower()}"
            + (f" (line {place.line})" if by_node or before else ""),
            place,
            f"remove the {(made or 'Softmax').lower()} before the loss; cross_entropy applies log_softmax itself",
            {"input range": list(call.input_range), "rows sum to 1": call.input_rows_sum_to_one},
        )


class SigmoidBeforeLogitsLoss(Rule):
    """Probabilities are given to binary_cross_entropy_with_logits, which applies the sigmoid itself.

    Why is this bad? Two sigmoids squeeze every prediction into 0.5 … 0.73: the model cannot say no.

    Example: `BCEWithLogitsLoss()(torch.sigmoid(z), y)`

    Instead: give it z, or use BCELoss with the sigmoid.
    """

    code = "sigmoid-before-logits-loss"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for calls in in_training(ledger, "binary_cross_entropy_with_logits").values():
            if all(c.input_maker.startswith(("SigmoidBackward", "SoftmaxBackward")) for c in calls):
                yield Finding(
                    self.code,
                    f"binary_cross_entropy_with_logits at line {calls[0].place.line} applies a sigmoid itself, "
                    "but gets values that went through one already",
                    calls[0].place,
                    "remove the sigmoid, or use binary_cross_entropy (BCELoss)",
                    {"input range": list(calls[-1].input_range), "calls": len(calls)},
                )


class LogProbabilitiesExpected(Rule):
    """nll_loss, kl_div or ctc_loss gets values that are not logarithms of probabilities.

    Why is this bad? They expect log-probabilities, which are never above 0. With probabilities or logits the loss goes
    negative and has no meaning.

    Example: `nn.NLLLoss()(torch.softmax(z, 1), y)`; `nn.CTCLoss()(z.softmax(-1), …)`

    Instead: log_softmax, or cross_entropy on the logits.
    """

    code = "log-probabilities-expected"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for calls in in_training(ledger, "nll_loss", "kl_div", "ctc_loss").values():
            if all(c.input_range[1] > 1e-3 for c in calls):
                call = calls[-1]
                what = "probabilities" if call.input_rows_sum_to_one else "values above 0"
                yield Finding(
                    self.code,
                    f"{call.function} at line {call.place.line} expects log-probabilities (never above 0), but gets {what}",
                    call.place,
                    "apply log_softmax to the scores first"
                    + (", or use cross_entropy on them" if call.function == "nll_loss" else ""),
                    {"input range": list(call.input_range), "calls": len(calls)},
                )


class SoftmaxOverBatch(Rule):
    """Class probabilities are normalised over the batch, or over time, instead of over the classes.

    Why is this bad? Each sample's scores then depend on the other samples of its batch, or on its other time steps.

    Example: `F.log_softmax(z, dim=0)` for z of shape (N, C); `dim=1` for z of shape (N, T, C).

    Instead: the dimension of the classes: dim=1, or -1.
    """

    code = "softmax-over-batch"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        told = set()
        for finding in self._before_a_loss(ledger):
            told.add(finding.place)
            yield finding
        for calls in in_training(ledger, "nll_loss").values():
            call = calls[-1]
            if call.input_made_at is not None and all(c.softmax_beside is not None for c in calls):
                told.add(call.input_made_at)
                yield Finding(
                    self.code,
                    f"log_softmax at line {call.input_made_at.line} runs over dim {call.softmax_beside} of the {call.input_shape}"
                    f" that nll_loss at line {call.place.line} gets: the classes are dim 1",
                    call.input_made_at,
                    "use the dimension of the classes: dim=-1 before the transpose, dim=1 after it",
                    {"shape": list(call.input_shape), "dim": call.softmax_beside},
                )
        for root in ledger.roots.values():
            if root.batch_softmax and root.batch_softmax not in told and root.training_calls >= 2 and ledger.steps:
                told.add(root.batch_softmax)
                yield Finding(
                    self.code,
                    f"the softmax at line {root.batch_softmax.line} that makes the output of {root.class_name} runs over "
                    "dim 0, the batch",
                    root.batch_softmax,
                    "use dim=1, the classes",
                    {"dim": 0, "calls": root.training_calls},
                )
        for place, shape in ledger.batch_softmaxes.items():
            if place not in told and ledger.steps:
                yield Finding(
                    self.code,
                    f"the softmax at line {place.line} runs over dim 0 of {shape}, the batch of a batched matrix product",
                    place,
                    "use dim=-1: each row of the attention scores sums to 1",
                    {"shape": list(shape), "dim": 0},
                )

    def _before_a_loss(self, ledger: Ledger) -> Iterator[Finding]:
        for calls in in_training(ledger, "nll_loss", "cross_entropy", "mse_loss", "kl_div").values():
            call = calls[0]
            if not call.input_maker.startswith(("LogSoftmaxBackward", "SoftmaxBackward")) or len(call.input_shape) != 2:
                continue
            made = [s for s in ledger.softmaxes if s.shape == call.input_shape and s.clock < call.clock]
            if (
                made
                and made[-1].dim in (0, -2)
                and call.input_shape[0] > 1
                and call.target_shape[0] == call.input_shape[0]
            ):
                yield Finding(
                    self.code,
                    f"{made[-1].function} at line {made[-1].place.line} runs over dim 0, the batch, of {call.input_shape}",
                    made[-1].place,
                    "use dim=1, the classes",
                    {"shape": list(call.input_shape), "dim": made[-1].dim},
                )


class OneClass(Rule):
    """A softmax or cross_entropy over a single class.

    Why is this bad? Over one class the probability is always 1: the loss is constant and every gradient zero.

    Example: `nn.Linear(16, 1)` with nn.CrossEntropyLoss, or a softmax over an output of width 1.

    Instead: two outputs with cross_entropy, or one with binary_cross_entropy_with_logits.
    """

    code = "one-class"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for calls in in_training(ledger, "cross_entropy").values():
            call = calls[0]
            if all(len(c.input_shape) >= 2 and c.input_shape[1] == 1 for c in calls):
                yield self._finding(call, "cross_entropy over one class is always 0")
        for calls in in_training(ledger, "binary_cross_entropy", *ELEMENTWISE).values():
            call = calls[0]
            softmaxed = all(c.input_maker.startswith("SoftmaxBackward") for c in calls)
            if softmaxed and call.input_shape[-1:] == (1,) and call.input_range == (1.0, 1.0):
                yield self._finding(call, "a softmax over one value is always 1")

    def _finding(self, call: LossCall, message: str) -> Finding:
        return Finding(
            self.code,
            f"{message}: {call.function} at line {call.place.line} gets {call.input_shape}",
            call.place,
            "use one output with binary_cross_entropy_with_logits, or as many outputs as there are classes",
            {"input": list(call.input_shape), "target": list(call.target_shape)},
        )


class ReluBeforeLogits(Rule):
    """The scores that a loss takes as logits went through a ReLU.

    Why is this bad? Logits below zero become zero, and a class whose score is cut off gets no gradient.

    Example: `return F.relu(self.fc3(x))` with nn.CrossEntropyLoss.

    Instead: no activation after the last layer.
    """

    code = "relu-before-logits"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for calls in in_training(ledger, "cross_entropy", "binary_cross_entropy_with_logits").values():
            if len(calls) >= 2 and all(c.input_maker.startswith("ReluBackward") for c in calls):
                yield Finding(
                    self.code,
                    f"{calls[0].function} at line {calls[0].place.line} takes logits of any sign, but gets the output of a ReLU",
                    calls[0].place,
                    "remove the activation after the last layer",
                    {"input range": list(calls[-1].input_range), "calls": len(calls)},
                )


class OutOfReach(Rule):
    """The targets of a regression lie where the last activation of the model can never go.

    Why is this bad? A ReLU gives nothing below 0, a sigmoid nothing outside 0 … 1, tanh nothing outside −1 … 1 and clamp
    nothing outside its bounds: the loss has a floor, and units pushed against the bound get no gradient.

    Example: `return torch.relu(self.out(x))` for targets of both signs.

    Instead: no activation after the last layer, or targets scaled into its range.
    """

    code = "target-out-of-reach"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for calls in in_training(ledger, *ELEMENTWISE).values():
            call = calls[-1]
            (low, high), name = call.input_bounds, call.input_maker.rstrip("0123456789").removesuffix("Backward")
            if len(calls) < 3 or any((c.input_maker, c.input_bounds) != (call.input_maker, (low, high)) for c in calls):
                continue
            if all(self._out(c.target_range, low, high) and c.target_beyond > BEYOND for c in calls):
                yield Finding(
                    self.code,
                    f"{call.function} at line {call.place.line} compares the output of a {name} with "
                    f"targets in [{call.target_range[0]:.3g}, {call.target_range[1]:.3g}], which it cannot reach",
                    call.input_made_at or call.place,
                    "remove the activation after the last layer, or scale the targets into its range",
                    {
                        "target range": list(call.target_range),
                        "share out of reach": round(call.target_beyond, 3),
                        "calls": len(calls),
                        "loss at": str(call.place),
                    },
                )

    @staticmethod
    def _out(target: tuple[float, float], low: float, high: float) -> bool:
        """Whether targets lie outside by more than noise: half of the bounded range, or a fifth of their own."""
        margin = (high - low) / 2 if math.isfinite(high - low) else 0.2 * max(abs(target[0]), abs(target[1]))
        return target[0] < low - margin or target[1] > high + margin
