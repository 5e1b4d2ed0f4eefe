"""Gradients that vanish, explode or are exactly zero, and the activations that cause it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from statistics import median
from typing import Any

from builder.doctor.finding import Finding
from builder.doctor.ledger import FlatStep, Ledger, ParameterFacts
from builder.doctor.rules.losses import OneClass
from builder.doctor.rules.making import EqualUnits
from builder.doctor.rules.rule import Rule, full_names, name_list

VANISHED = 1e-5
"""Root-mean-square gradient of the first weight, as a share of the largest of the weights behind it."""
EXPLODED = 1e5
"""Gradient norm over all parameters at which training has left any healthy range."""
DEAD = 0.9
"""Share of units that are zero for every sample of the batch."""


def weights_in_order(ledger: Ledger, root: int) -> list[tuple[ParameterFacts, float]]:
    """The weight matrices of a root, first layer first, with their median root-mean-square gradient."""
    ids = ledger.roots[root].parameter_ids
    found = []
    for facts in ledger.parameters.values():
        finite = [n for n in facts.norms if math.isfinite(n)]
        if facts.id in ids and len(facts.shape) >= 2 and facts.requires_grad and len(finite) >= 3:
            found.append((facts, median(finite) / math.sqrt(math.prod(facts.shape))))
    return found


class VanishingGradient(Rule):
    """Gradients shrink layer by layer until the first layers get next to nothing.

    Why is this bad? The first layers do not learn.

    Example: twenty layers of nn.Sigmoid; a tanh RNN over hundreds of steps.

    Instead: ReLU-like activations, normalisation, residual connections, a fitting initialisation.
    """

    code = "vanishing-gradient"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for identity, root in ledger.roots.items():
            weights = weights_in_order(ledger, identity)
            if len(weights) < 3:
                continue
            strongest = max(size for _, size in weights)
            first, size = weights[0]
            if not 0 < size < VANISHED * strongest:
                continue
            start = next((f for f, s in reversed(weights) if s < VANISHED * strongest), first)
            if sum(1 for _, s in weights if s < math.sqrt(VANISHED) * strongest) < 2:
                continue
            yield Finding(
                self.code,
                f"the gradient vanishes towards the first layers of {root.class_name}: {first.name} gets "
                f"{size / strongest:.1e} of the gradient of the last layers; from {start.name} on it is below {VANISHED:g}",
                root.place,
                "use ReLU-like activations, normalisation or residual connections, and a fitting initialisation",
                {
                    "median gradient (root mean square)": {f.name: s for f, s in weights[:24]},
                    "starts at": start.name,
                },
            )


class ExplodingGradient(Rule):
    """Gradients grow beyond any healthy size.

    Why is this bad? A step of that size destroys what was learned; the loss becomes Inf or NaN.

    Example: a learning rate of 10, unscaled targets, an RNN without clipping.

    Instead: a smaller learning rate, normalised data, `clip_grad_norm_`.
    """

    code = "exploding-gradient"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        steps = [s for s in ledger.steps if math.isfinite(s.gradient_norm) and s.gradient_norm > 0]
        if len(steps) < 2:
            return
        first, largest = steps[0], max(steps, key=lambda s: s.gradient_norm)
        grew = largest.gradient_norm > EXPLODED and largest.gradient_norm > 1e3 * first.gradient_norm
        losses = [b.loss for b in ledger.backwards if b.loss is not None]
        diverged = bool(losses) and (not math.isfinite(losses[-1]) or abs(losses[-1]) > 10 * abs(losses[0]) + 1)
        if not grew or not diverged:
            return
        worst = max(
            (p for p in ledger.parameters.values() if p.norms),
            key=lambda p: max((n for n in p.norms if math.isfinite(n)), default=0.0),
            default=None,
        )
        number = ledger.steps.index(largest)
        yield Finding(
            self.code,
            f"the gradient explodes: its norm grew from {first.gradient_norm:.3g} at the first step to "
            f"{largest.gradient_norm:.3g} at step {number}"
            + (f", most of all in {worst.name}" if worst and worst.name else ""),
            largest.place,
            f"lower the learning rate (now {largest.learning_rate:g}), normalise inputs and targets, "
            "or clip with torch.nn.utils.clip_grad_norm_",
            {
                "gradient norms": [s.gradient_norm for s in steps[:8]],
                "losses": losses[:8],
                "learning rate": largest.learning_rate,
            },
        )


class DeadActivations(Rule):
    """Nearly all units behind a ReLU are zero for every sample.

    Why is this bad? A unit that is zero for all samples gets no gradient and stays zero: the layers before it no
    longer learn.

    Example: a large negative bias, or a learning rate that threw the weights far off.

    Instead: a smaller learning rate, a fitting initialisation, LeakyReLU or GELU.
    """

    code = "dead-activations"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        if any(True for _ in EqualUnits().check(ledger)):
            return  # that is the cause, and it is named
        for facts in ledger.activations.values():
            if facts.calls < 3 or facts.units < 4 or min(facts.dead[-3:]) < DEAD:
                continue
            yield Finding(
                self.code,
                f"{facts.dead[-1]:.0%} of the {facts.units} units behind the ReLU {facts.name} are zero for every sample "
                "of the batch, so no gradient passes them",
                facts.place,
                "lower the learning rate, look at the initialisation and bias, or use LeakyReLU or GELU",
                {"dead share, first and last": [facts.dead[0], facts.dead[-1]], "calls": facts.calls},
            )
            return


class ZeroGradient(Rule):
    """A parameter's gradient is exactly zero at every step.

    Why is this bad? It is in the graph, and yet nothing it does changes the loss. Where every way from the loss to it
    leads through a step whose derivative is zero, that step is named.

    Example: `torch.round(h)`, `torch.sign(h)`; a softmax over a dimension of width 1, which is always 1; a product with
    a constant zero; a saturated clamp.

    Instead: a smooth step (`tanh` for `sign`), or a straight-through one: `h + (h.round() - h).detach()`; the softmax
    over the dimension that holds the scores. For the others follow the gradient on the tape to the node where it becomes
    zero.
    """

    code = "zero-gradient"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        if any(True for rule in (EqualUnits(), DeadActivations(), OneClass()) for _ in rule.check(ledger)):
            return  # that is the cause, and it is named
        zero = [
            p
            for p in ledger.parameters.values()
            if len(p.shape) >= 2
            and p.registered
            and p.in_optimizer
            and len(p.norms) >= 3
            and p.zero_gradients == len(p.norms)
        ]
        by_step: dict[FlatStep | None, list[ParameterFacts]] = {}
        for parameter in zero:
            by_step.setdefault(ledger.flat_steps.get(parameter.id), []).append(parameter)
        for step, parameters in by_step.items():
            names = full_names(parameters, ledger)
            message = f"the gradient of {name_list(names)} is exactly zero at every step"
            evidence: dict[str, Any] = {"parameters": names, "steps": len(parameters[0].norms)}
            if step is None:
                yield Finding(
                    self.code,
                    message,
                    parameters[0].owner_place,
                    "find the operation whose derivative is zero (a saturated clamp, a product with zero)",
                    evidence,
                )
                continue
            if step.softmax:
                why = "runs over a dimension of width 1, so its result is the same whatever it is given"
                fix = "take the softmax over the dimension that holds the scores"
            else:
                why = "has a derivative of zero everywhere"
                fix = (
                    "use a smooth step in its place (tanh for sign), or a straight-through one: x + (f(x) - x).detach()"
                )
            yield Finding(
                self.code,
                f"{message}: {step.operation} at line {step.place.line} {why}",
                step.place,
                fix,
                evidence | {"operation": step.operation},
            )
