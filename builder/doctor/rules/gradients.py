"""Gradients that vanish, explode or are exactly zero, and the activations that cause it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from statistics import median
from typing import Any

from builder.doctor.finding import Finding, Place
from builder.doctor.ledger import Ledger, ParameterFacts, ZeroMaker
from builder.doctor.rules.losses import OneClass
from builder.doctor.rules.making import EqualUnits
from builder.doctor.rules.rule import Rule, full_names, name_list
from builder.doctor.rules.targets import misused

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
        if not grew or not diverged or misused(ledger):
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

    Why is this bad? It is in the graph, and yet nothing it does changes the loss.

    Example: a softmax over a dimension of size 1, which is always 1; rounding; a saturated clamp; a product with zero; the
    last time step of a bidirectional LSTM's output, at which the reverse direction has read one input.

    Instead: what the line that is named says; the tape shows the node where the gradient becomes zero.
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
        if not zero:
            return
        by_maker: dict[Place | None, tuple[ZeroMaker | None, list[ParameterFacts]]] = {}
        for parameter in zero:
            maker = _zero_maker(parameter, ledger)
            by_maker.setdefault(maker.place if maker else None, (maker, []))[1].append(parameter)
        for maker, parameters in by_maker.values():
            names = full_names(parameters, ledger)
            evidence: dict[str, Any] = {"parameters": names, "steps": len(parameters[0].norms)}
            cause, fix = "", "find the operation whose derivative is zero (round, sign, a saturated clamp)"
            if maker is not None:
                cause, fix = _why_zero(maker)
                evidence["node"] = f"{maker.node} of shape {maker.shape}"
            place = maker.place if maker else parameters[0].owner_place
            if (recurrent := _why_recurrent(parameters, ledger)) is not None:
                cause, fix = recurrent
                place = (maker.picked_at if maker else None) or place
            yield Finding(
                self.code,
                f"the gradient of {name_list(names)} is exactly zero at every step{cause}",
                place,
                fix,
                evidence,
            )


STEPS = ("Round", "Floor", "Ceil", "Trunc", "Sign", "Sgn")
"""Operations that are constant between their jumps."""


def _zero_maker(parameter: ParameterFacts, ledger: Ledger) -> ZeroMaker | None:
    """The first node, in backward, behind which the parameter's gradient was zero at every look; None if it varied."""
    looks = [
        next((m for m in ledger.zero_makers if m.look == look and parameter.id in m.parameters), None)
        for look in sorted({m.look for m in ledger.zero_makers})
    ]
    first = looks[0] if looks else None
    if first is None or first.place is None:
        return None
    same = all(m is not None and (m.node, m.place) == (first.node, first.place) for m in looks)
    return first if same else None


RECURRENT = re.compile(r"(.*)weight_hh(_l\d+)(_reverse)?")
"""The weight of nn.RNN, nn.LSTM and nn.GRU that meets the state of the step before, of one layer and direction."""


def _why_recurrent(parameters: list[ParameterFacts], ledger: Ledger) -> tuple[str, str] | None:
    """Where these weights meet a state of zeros at every step, because no state before reaches the loss; else None."""
    found = [RECURRENT.fullmatch(p.name) for p in parameters]
    learned = {(p.module, p.name) for p in ledger.parameters.values() if p.zero_gradients < len(p.norms)}
    directions = set()
    for match, parameter in zip(found, parameters, strict=True):
        if match is None or (parameter.module, parameter.name.replace("weight_hh", "weight_ih")) not in learned:
            return None  # the layer as a whole gets nothing
        directions.add(match[3] is not None)
    if len(directions) == 2:
        return (
            ": they meet only the initial state of zeros, as where sequences have one time step",
            "give it whole sequences: (N, L, H) with batch_first=True, (L, N, H) without",
        )
    if directions == {True}:
        return (
            ": only the last time step of the output reaches the loss, where the reverse direction has read one input",
            "take the final state of both directions: torch.cat((h_n[-2], h_n[-1]), dim=1)",
        )
    return (
        ": only the first time step of the output reaches the loss, where the state is still zero",
        "take the last time step (out[:, -1] with batch_first=True, or h_n[-1]); of sequences of one step, give it whole ones",
    )


def _why_zero(maker: ZeroMaker) -> tuple[str, str]:
    """What a node does to the gradient, as the rest of a sentence, and what to write instead."""
    kind = maker.node.split("Backward")[0]
    name = maker.operation
    if maker.softmax_dim is not None and maker.shape and maker.shape[maker.softmax_dim] == 1:
        value = 0 if kind.startswith("Log") else 1
        return (
            f": {name} runs over dimension {maker.softmax_dim} of {maker.shape}, which has size 1, so its result is always {value}",
            "run it over the dimension that holds what competes, or use sigmoid for one score",
        )
    if kind in STEPS:
        return (
            f": {name} is constant between its jumps, so its derivative is zero",
            "leave it out of training, or pass the gradient around it: x + (x.round() - x).detach()",
        )
    if kind.startswith(("Clamp", "Hardtanh", "Relu6")):
        return (
            f": every value lies outside the bounds of {name}, where its derivative is zero",
            "scale what goes into it, or widen the bounds",
        )
    return (
        f": it becomes zero in the backward of {name}",
        "look at what goes into that line: a product with zero, or values where its derivative is zero",
    )
