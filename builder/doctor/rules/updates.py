"""Parameters that get no gradient, or are never changed by anybody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.doctor.finding import Finding
from builder.doctor.ledger import Cut, Ledger, ModuleFacts, OptimizerStep, ParameterFacts
from builder.doctor.rules.graph import CUT_FIXES, CUT_WORDS
from builder.doctor.rules.rule import Rule, full_names, name_list, steps_after
from builder.doctor.source import set_attribute


class NoGradient(Rule):
    """A parameter that an optimizer holds never gets a gradient.

    Why is this bad? It keeps its random first values: its .grad is None because the loss does not depend on it, or
    because something between it and the loss cut the graph.

    Example: `h = encoder(x).detach()`

    Instead: remove the cut, use the layer in forward, or leave the parameter out of the optimizer.
    """

    code = "no-gradient"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        without = [
            p
            for p in ledger.parameters.values()
            if p.registered
            and p.requires_grad
            and p.in_optimizer
            and p.backwards >= 1
            and p.gradients == 0
            and not p.changed
        ]
        if not without or not any(p.gradients for p in ledger.parameters.values()):
            return
        fed = {p.id for p in ledger.parameters.values() if p.gradients}
        yield from self._withheld(ledger, without)
        told = {i for _, parameters in ledger.withheld.values() for i in parameters}
        groups: dict[object, tuple[Cut | None, list[ParameterFacts]]] = {}
        for parameter in without:
            if parameter.id in told:
                continue
            cut = _cut_of(parameter, ledger, fed)
            if cut is None and _chosen_by_data(parameter, ledger):
                continue
            groups.setdefault((cut.kind, cut.place) if cut else None, (cut, []))[1].append(parameter)
        for cut, parameters in groups.values():
            names = full_names(parameters, ledger)
            if cut is None:
                yield Finding(
                    self.code,
                    f"the gradient of {name_list(names)} is None: the loss does not depend on "
                    + ("it" if len(names) == 1 else "them"),
                    parameters[0].made_at or parameters[0].owner_place,
                    "use the layer in forward, or remove it",
                    {"parameters": names, "backward passes": parameters[0].backwards},
                )
            else:
                yield Finding(
                    self.code,
                    f"the gradient of {name_list(names)} is None: {CUT_WORDS[cut.kind]} at line {cut.place.line} "
                    "cuts the graph between it and the loss",
                    cut.place,
                    CUT_FIXES[cut.kind],
                    {
                        "parameters": names,
                        "operation": cut.operation,
                        "backward passes": parameters[0].backwards,
                    },
                )

    def _withheld(self, ledger: Ledger, without: list[ParameterFacts]) -> Iterator[Finding]:
        for place, (function, ids) in ledger.withheld.items():
            names = full_names([p for p in without if p.id in ids], ledger)
            if names:
                yield Finding(
                    self.code,
                    f"the gradient of {name_list(names)} is None: backward() of {function} gives None for an input that "
                    "needs a gradient",
                    place,
                    "return the gradient of each tensor input in the order of forward()'s arguments; None only for those "
                    "that need none",
                    {"parameters": names, "function": function},
                )


def _cut_of(parameter: ParameterFacts, ledger: Ledger, fed: set[int]) -> Cut | None:
    """The cut nearest to the parameter whose result went into the loss of an optimizer that holds it.

    Numbers, arrays and nn.Parameter(…) cannot be followed: of those the cut counts that takes gradients only from
    parameters that have none.
    """
    behind = [c for c in ledger.cuts if parameter.id in c.parameters]
    sure = [c for c in behind if _in_its_loss(c, parameter, ledger)]
    lost = [c for c in behind if c.kind in ("item", "numpy") or c.operation == "nn.Parameter"]
    cuts = sure or [c for c in lost if not c.parameters & fed]
    return min(
        cuts,
        key=lambda c: (c.kind in ("integer", "item"), len(c.parameters & fed), len(c.parameters), c.clock),
        default=None,
    )


def _in_its_loss(cut: Cut, parameter: ParameterFacts, ledger: Ledger) -> bool:
    """Whether the cut's result went into a backward pass after which an optimizer stepped that holds the parameter."""
    return any(parameter.id in step.parameter_ids for index in cut.passes for step in steps_after(ledger, index))


def _chosen_by_data(parameter: ParameterFacts, ledger: Ledger) -> bool:
    """Whether the data decides which of several like layers runs: a twin has a gradient in some passes, not in all."""
    pattern = re.sub(r"\d+", "#", parameter.name)
    twins = [p for p in ledger.parameters.values() if re.sub(r"\d+", "#", p.name) == pattern and p.gradients]
    return any(len(p.norms) < p.backwards for p in twins)


class SampleForRsample(Rule):
    """The draw of a variational encoder is made by sample(), so that the loss of what is made of it never reaches it.

    Why is this bad? sample() runs without gradients. The encoder still gets a gradient from the divergence from the
    prior, so nothing looks wrong; but that alone makes it forget its input.

    Example: `z = q.sample(); loss = reconstruction(decoder(z), x) + kl_divergence(q, prior).mean()`

    Instead: `z = q.rsample()`. A draw that is scored by log_prob() is left alone.
    """

    code = "sample-for-rsample"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for place, draw in ledger.draws.items():
            if draw.starved < 2 or draw.fed or place in ledger.scored_draws:
                continue
            behind = [p for p in ledger.parameters.values() if p.id in draw.parameters and p.in_optimizer]
            if not behind or not any(n for p in behind for n in p.norms):
                continue
            names = full_names(behind, ledger)
            yield Finding(
                self.code,
                f"sample() at line {place.line} draws without a gradient: {name_list(names)} get theirs from the "
                f"kl_divergence at line {draw.divergence_at.line} alone, none from what is made of the draw",
                place,
                "use rsample(), the reparameterised draw",
                {"parameters": names, "backward passes": draw.starved, "divergence at": str(draw.divergence_at)},
            )


class FrozenByNothing(Rule):
    """An attribute was set that looks like freezing and freezes nothing.

    Why is this bad? `module.requires_grad = False` makes a plain Python attribute on the module; the parameters
    keep training. So does a misspelt `param.require_grad = False`.

    Example: `model.encoder.requires_grad = False`

    Instead: `model.encoder.requires_grad_(False)`.
    """

    code = "frozen-by-nothing"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for root in ledger.roots.values():
            for module, set_at in root.plain_requires_grad:
                inside = [
                    p
                    for p in ledger.parameters.values()
                    if p.id in root.parameter_ids
                    and (p.name == module or p.name.startswith(f"{module}." if module else ""))
                ]
                moved = [p for p in inside if p.changed and p.requires_grad]
                if moved:
                    label = module or root.class_name
                    yield Finding(
                        self.code,
                        f"{label}.requires_grad is a plain attribute of a module and freezes nothing: "
                        f"{name_list([p.name for p in moved])} changed in training",
                        set_at or root.place,
                        f"{_in_code(module)}.requires_grad_(False)",
                        {"parameters that changed": [p.name for p in moved]},
                    )
            wrong: dict[str, list[str]] = {}
            for name, attribute in root.misspelt:
                wrong.setdefault(attribute, []).append(name)
            for attribute, names in wrong.items():
                yield Finding(
                    self.code,
                    f"a parameter has no attribute {attribute}: setting it on {name_list(names)} froze nothing",
                    set_attribute(root.place.file, attribute) or root.place,
                    "parameter.requires_grad = False",
                    {"parameters": names},
                )


def _in_code(module: str) -> str:
    """A module's dotted name as one writes it: "model.features[0]" of "features.0"."""
    return "model" + "".join(f"[{part}]" if part.isdigit() else f".{part}" for part in module.split(".") if part)


def left_out_of(ledger: Ledger) -> Iterator[tuple[ModuleFacts, list[ParameterFacts]]]:
    """Each trained root with its parameters that get gradients, are in no optimizer and never changed.

    A copy of parameters that are trained is left alone: a target network, which is copied again from time to time.
    """
    if not ledger.optimizers or len(ledger.steps) < 2:
        return
    for root in ledger.roots.values():
        own = [p for p in ledger.parameters.values() if p.id in root.parameter_ids]
        left_out = [p for p in own if p.requires_grad and not p.in_optimizer and p.gradients >= 2 and not p.changed]
        left_out = [p for p in left_out if not _copies_trained(p, ledger)]
        held = any(p.in_optimizer for p in own)
        if left_out and (held or (root.training_calls and not root.eval_calls)):
            yield root, left_out


def _copies_trained(parameter: ParameterFacts, ledger: Ledger) -> bool:
    source = ledger.parameters.get(ledger.copies.get(parameter.id, 0))
    return source is not None and source.in_optimizer and source.gradients > 0


def any_model_is_held(ledger: Ledger) -> bool:
    return any(p.registered and p.in_optimizer for p in ledger.parameters.values())


class OptimizerHoldsOthers(Rule):
    """The optimizer holds none of the parameters of the model that is trained.

    Why is this bad? It moves tensors that nobody uses; the model stays as it was made.

    Example: `optimizer = Adam(net.parameters())`, and then `net = Net()` again.

    Instead: make the optimizer after the model is complete.
    """

    code = "optimizer-holds-others"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        if any_model_is_held(ledger):
            return
        for root, left_out in left_out_of(ledger):
            step = ledger.steps[0]
            made = next((m for m in ledger.optimizers_made if m.optimizer == step.optimizer), None)
            yield Finding(
                self.code,
                f"{step.kind} holds none of the parameters of {root.class_name}: it was given those of another object, "
                "or of the model before it was replaced",
                made.place if made else step.place,
                "make the optimizer after the model is complete, from model.parameters()",
                {"parameters with gradient": len(left_out), "in the optimizer": step.parameters},
            )


class NotInOptimizer(Rule):
    """A parameter gets gradients at every step, but no optimizer holds it and nothing changes it.

    Why is this bad? The layer keeps its random first values for the whole training.

    Example: `optim.Adam(encoder.parameters())` where the model has a decoder too.

    Instead: hand over all parameters, or freeze what shall stay as it is.
    """

    code = "not-in-optimizer"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        if not any_model_is_held(ledger):
            return
        for root, left_out in left_out_of(ledger):
            names = [p.name for p in left_out]
            one = len(names) == 1
            replaced = next((ledger.modules_replaced[p.id] for p in left_out if p.id in ledger.modules_replaced), None)
            made = next((m for m in ledger.optimizers_made if m.optimizer == ledger.steps[0].optimizer), None)
            yield Finding(
                self.code,
                f"{name_list(names)} of {root.class_name} {'gets a gradient but is' if one else 'get gradients but are'} "
                f"in no optimizer, so nothing ever updates {'it' if one else 'them'}",
                replaced or (made.place if made else ledger.steps[0].place),
                "make the optimizer after the model is complete"
                if replaced
                else "give the optimizer all parameters (model.parameters()), or freeze these with requires_grad_(False)",
                {"parameters": names, "gradient norm": _median([n for p in left_out for n in p.norms])},
            )


class NotRegistered(Rule):
    """A layer with parameters is called in forward, but its model does not know it.

    Why is this bad? Layers held in a Python list or dict are not in model.parameters(): not trained, not saved, not
    moved to the device.

    Example: `self.layers = [nn.Linear(8, 8), nn.Linear(8, 8)]`

    Instead: `self.layers = nn.ModuleList([…])`.
    """

    code = "not-registered"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        if not ledger.steps:
            return
        yield from self._held_otherwise(ledger)
        anew = {place for place, count in ledger.made_anew.items() if count >= 3}
        seen: dict[tuple[str, str, str], list[str]] = {}
        for kind, root, place, _ in ledger.unregistered.values():
            if place not in anew:
                seen.setdefault((kind, root, str(place)), []).append(kind)
        for (kind, root, where), all_of_them in seen.items():
            place, made = next(
                (p, m) for k, r, p, m in ledger.unregistered.values() if (k, r, str(p)) == (kind, root, where)
            )
            theirs = [p for p in ledger.parameters.values() if not p.registered and p.owner_place == place and p.name]
            if any(p.in_optimizer or p.changed for p in theirs) or not any(p.gradients for p in theirs):
                continue
            yield Finding(
                self.code,
                f"{len(all_of_them)} {kind} called in the forward of {root} "
                + ("is" if len(all_of_them) == 1 else "are")
                + f" not registered in it: {root}.parameters() does not have "
                + ("its" if len(all_of_them) == 1 else "their")
                + " weights",
                made or place,
                "hold layers in nn.ModuleList or nn.ModuleDict instead of a Python list or dict",
                {"layers": len(all_of_them), "parameters not trained": len(theirs), "called at": str(place)},
            )

    def _held_otherwise(self, ledger: Ledger) -> Iterator[Finding]:
        groups: dict[tuple[str, str], list[ParameterFacts]] = {}
        for p in ledger.parameters.values():
            if p.held and p.gradients >= 2 and not p.in_optimizer and not p.changed:
                groups.setdefault((p.name, p.module), []).append(p)
        for (name, module), held in groups.items():
            if any_model_is_held(ledger):
                yield Finding(
                    self.code,
                    f"{name} of {module} is held as {held[0].held} and is not registered: {module}.parameters() does not "
                    "have it",
                    held[0].owner_place,
                    "hold it as nn.Parameter" if held[0].held == "a plain tensor" else "hold them in nn.ParameterList",
                    {"tensors not trained": len(held)},
                )


class MadeAnew(Rule):
    """A layer is made inside forward, anew at every call.

    Why is this bad? Each call uses fresh random weights; what a step learns is thrown away.

    Example: `x = nn.Linear(8, 8)(x)` in forward.

    Instead: make the layer once, in `__init__`.
    """

    code = "made-anew"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        fed = {p.id for p in ledger.parameters.values() if p.gradients}
        cuts = {c.place for c in ledger.cuts if c.operation == "nn.Parameter" and not c.parameters & fed}
        for place, count in ledger.parameters_made.items():
            if count >= 3 and place not in cuts:  # of a computed tensor: what it takes gradients from is told
                yield Finding(
                    self.code,
                    "a new nn.Parameter is made at each call of forward, so no optimizer ever holds it",
                    place,
                    "make the parameter once in __init__",
                    {"made": count},
                )
        for place, count in ledger.made_anew.items():
            kinds = [k for k, _, p, _ in ledger.unregistered.values() if p == place]
            if (
                count >= 3
                and kinds
                and not any(
                    p.in_optimizer for p in ledger.parameters.values() if p.owner_place == place and not p.registered
                )
            ):
                yield Finding(
                    self.code,
                    f"a new {kinds[0]} is made at each call of forward, so its weights are random again at every step",
                    place,
                    f"make the {kinds[0]} once in __init__ and call it in forward",
                    {"made": count},
                )


NEXT_TO_NOTHING = 1e-6
"""Share of the largest learning rate below which a step of 32-bit numbers moves hardly anything."""


class LearningRateZero(Rule):
    """The learning rate is zero, or has fallen so far that most steps change nothing.

    Why is this bad? No parameter moves.

    Example: a lambda that returns 0; StepLR or ExponentialLR, made for epochs, stepped at every batch.

    Instead: look at `scheduler.get_last_lr()`; call scheduler.step() once in an epoch.
    """

    code = "learning-rate-zero"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        if len(ledger.steps) >= 3 and all(s.learning_rate == 0.0 for s in ledger.steps):
            step = ledger.steps[-1]
            yield Finding(
                self.code,
                f"the learning rate of {step.kind} was 0 at every step, so no parameter moved",
                step.place,
                "set a learning rate above 0, or mend the scheduler",
                {"steps": len(ledger.steps)},
            )
            return
        by_optimizer: dict[int, list[OptimizerStep]] = {}
        for step in ledger.steps:
            by_optimizer.setdefault(step.optimizer, []).append(step)
        for optimizer, steps in by_optimizer.items():
            rates = [s.learning_rate for s in steps]
            idle = [r for r in rates if r < NEXT_TO_NOTHING * max(rates)]
            if len(idle) <= len(rates) / 2 or rates[-len(idle) :] != idle or rates != sorted(rates, reverse=True):
                continue
            moves = len(rates) - len(idle)
            place = ledger.scheduled_at.get(optimizer, steps[-1].place)
            yield Finding(
                self.code,
                f"the learning rate of {steps[0].kind} falls from {rates[0]:g} to {rates[-1]:.3g} within {len(rates)} steps: "
                f"after the first {moves} no parameter moves",
                place,
                "call scheduler.step() once in an epoch, not at every batch, or let the rate fall more slowly",
                {"learning rates": rates[:8], "last": rates[-1], "steps": len(rates)},
            )


def _median(values: list[float]) -> float:
    ordered = sorted(values)
    return ordered[len(ordered) // 2] if ordered else 0.0
