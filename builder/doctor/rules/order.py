"""The five phases of a training step, in the wrong order, or one of them missing."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from builder.doctor.finding import Finding, Place
from builder.doctor.ledger import Backward, Ledger, ModuleFacts, OptimizerStep, ZeroGrad
from builder.doctor.rules.rule import Rule, steps_after
from builder.doctor.source import leaves_out, not_called

ADDS_UP = "gradients are never zeroed: every backward() adds to the gradients of all steps before it"
PASSES_BY_HAND = 4
"""Backward passes with an update by hand between any two: fewer may be a beginning."""


class NeverZeroed(Rule):
    """Gradients are never cleared between optimizer steps.

    Why is this bad? backward() adds to .grad, so each step uses the sum of all gradients since the beginning.

    Example: a loop of `loss.backward(); optimizer.step()`; or of `loss.backward(); w.data -= 0.1 * w.grad`.

    Instead: call `optimizer.zero_grad()` once in each step, before backward(); by hand, `w.grad = None`.
    """

    code = "never-zeroed"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        if not ledger.steps:
            yield from self._by_hand(ledger)
            return
        by_optimizer: dict[int, list[OptimizerStep]] = {}
        for step in ledger.steps:
            by_optimizer.setdefault(step.optimizer, []).append(step)
        for steps in by_optimizer.values():
            held, begin = steps[0].parameter_ids, steps[0].clock
            if len(steps) < 3 or any(z.clock > begin and z.parameters & held for z in ledger.zeroings):
                continue
            first_after = [
                next((b for b in ledger.backwards if b.accumulates and b.clock > s.clock), None) for s in steps
            ]
            after_a_step = [b for b in first_after if b is not None]
            if len(after_a_step) < 2 or not all(self._left_over(b.grads_before, held) for b in after_a_step):
                continue
            if any(s.kind == "LBFGS" for s in steps):
                continue
            yield Finding(
                self.code,
                ADDS_UP,
                not_called(after_a_step[0].place.file, "zero_grad") or after_a_step[0].place,
                "call optimizer.zero_grad() in each step, before backward()",
                {
                    "steps": len(steps),
                    "gradient norm at the first and last step": [
                        steps[0].gradient_norm,
                        steps[-1].gradient_norm,
                    ],
                },
            )
            return

    def _by_hand(self, ledger: Ledger) -> Iterator[Finding]:
        """Leaves that moved between any two passes, each of which began with the gradient that the one before had left."""
        for history in ledger.leaves:
            if history.passes >= PASSES_BY_HAND and history.kept == history.moved == history.passes - 1:
                yield Finding(
                    self.code,
                    ADDS_UP,
                    history.place,
                    "clear them after the update: w.grad = None, or model.zero_grad()",
                    {"backward passes": history.passes, "that began with the gradient of the one before": history.kept},
                )
                return

    @staticmethod
    def _left_over(norms: dict[int, float], held: frozenset[int]) -> bool:
        return any(n > 0 for i, n in norms.items() if i in held)


class StepWithoutGradients(Rule):
    """optimizer.step() runs when there are no gradients to use.

    Why is this bad? Nothing is learned: gradients were cleared after backward(), or backward() comes after step().

    Example: `loss.backward(); optimizer.zero_grad(); optimizer.step()`

    Instead: zero_grad, forward, loss, backward, step.
    """

    code = "step-without-gradients"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        by_optimizer: dict[int, list[OptimizerStep]] = {}
        for step in ledger.steps:
            by_optimizer.setdefault(step.optimizer, []).append(step)
        for steps in by_optimizer.values():
            if len(steps) < 2 or any(s.with_gradient for s in steps):
                continue
            missing = not_called(steps[-1].place.file, "backward") if not ledger.backwards else None
            if missing is not None:
                yield Finding(
                    self.code,
                    "optimizer.step() finds no gradients: backward is named but never called, its parentheses are missing",
                    missing,
                    "loss.backward()",
                    {"steps": len(steps), "backward passes": 0},
                )
                return
            if not ledger.backwards and ledger.losses and all(c.training for c in ledger.losses):
                yield Finding(
                    self.code,
                    "optimizer.step() finds no gradients: backward() is never called",
                    steps[-1].place,
                    "call loss.backward() before optimizer.step()",
                    {"steps": len(steps), "backward passes": 0},
                )
                return
            if not any(b.accumulates and b.error is None and b.leaves for b in ledger.backwards):
                continue
            cleared = [s for s in steps if s.zeroed_since_backward is not None]
            if not cleared:
                continue
            step = cleared[-1]
            zero = step.zeroed_since_backward
            # What stands in the wrong place: a step that comes before the backward, or a zero_grad that comes after it.
            early = steps[0].backwards_before == 0
            line = zero.line if zero else 0
            yield Finding(
                self.code,
                f"optimizer.step() finds no gradients: it comes before backward(), and zero_grad() at line {line} has "
                "cleared those of the step before"
                if early
                else f"optimizer.step() finds no gradients: zero_grad() at line {line} clears them after the last "
                "backward() and before the step",
                step.place if early else zero,
                "order the step as zero_grad(), forward, loss, backward(), step()",
                {"steps": len(steps), "steps with a gradient": 0, "zeroed at": str(zero), "step at": str(step.place)},
            )
            return


class GradientsDiscarded(Rule):
    """Gradients are cleared before any step has used them.

    Why is this bad? Most of the backward passes are for nothing: the optimizer sees the gradients of the last one only,
    although the loss is scaled, or the loop is written, as if it saw them all.

    Example: zero_grad() at every batch and step() at every fourth, or after the epoch.

    Instead: call zero_grad() right after step(), and nowhere else.
    """

    code = "gradients-discarded"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        by_line: dict[Place, list[Backward]] = {}
        for backward in ledger.backwards:
            if backward.accumulates and backward.error is None:
                by_line.setdefault(backward.place, []).append(backward)
        for place, passes in by_line.items():
            cleared = [(b, zero) for b in passes if (zero := self._cleared_by(ledger, b)) is not None]
            used = [b for b in passes if self._used(ledger, b)]
            lines = {zero for _, zero in cleared}
            if len(cleared) < 3 or len(used) < 2 or len(cleared) < len(used) or len(lines) > 1:
                continue
            if {b.leaves for b, _ in cleared} != {b.leaves for b in used}:
                continue  # a pass of another kind: the gradient of an input, or of another loss
            line = lines.pop()
            yield Finding(
                self.code,
                f"zero_grad() at line {line.line} clears the gradients of {len(cleared)} of {len(passes)} backward passes "
                f"(line {place.line}) before a step has used them",
                line,
                "call zero_grad() after step() only, so that the gradients of the passes between two steps add up",
                {"backward passes": len(passes), "cleared unused": len(cleared), "steps": len(ledger.steps)},
            )

    @staticmethod
    def _used(ledger: Ledger, backward: Backward) -> bool:
        """Whether a step comes before anything clears the gradients of a pass."""
        zero, step = _next_zero(ledger, backward), _next_step(ledger, backward)
        return step is not None and (zero is None or step.clock < zero.clock)

    def _cleared_by(self, ledger: Ledger, backward: Backward) -> Place | None:
        """The line that clears the gradients of a pass which nobody has used or looked at."""
        zero = _next_zero(ledger, backward)
        if zero is None or self._used(ledger, backward) or backward.in_step or backward.hooked:
            return None
        if not all(math.isfinite(n) for n in backward.grads_after.values()):
            return None  # a GradScaler leaves such a step out
        read = bisect_right(ledger.gradient_reads, backward.clock)
        looked_at = read < len(ledger.gradient_reads) and ledger.gradient_reads[read] < zero.clock
        whole = backward.leaves & ledger.parameters.keys() <= zero.parameters
        return zero.place if whole and not looked_at else None


def _next_zero(ledger: Ledger, backward: Backward) -> ZeroGrad | None:
    """The first zero_grad() of a parameter after a pass that reached it."""
    after = bisect_right(ledger.zeroings, backward.clock, key=lambda z: z.clock)
    return next((z for z in islice(ledger.zeroings, after, None) if z.parameters & backward.leaves), None)


def _next_step(ledger: Ledger, backward: Backward) -> OptimizerStep | None:
    """The first step after a pass by an optimizer that holds a parameter which it reached."""
    after = bisect_right(ledger.steps, backward.clock, key=lambda s: s.clock)
    return next((s for s in islice(ledger.steps, after, None) if s.parameter_ids & backward.leaves), None)


class LeftInEval(Rule):
    """A model is trained while it is in eval mode.

    Why is this bad? Dropout does nothing and BatchNorm uses, and no longer updates, its running statistics. It
    usually begins with the first validation, after which nobody called train(), or with a model that was loaded for
    inference. A model of which only a part is trained, or some layer is in train mode, was set so on purpose.

    Example: `model.eval()` in validate(), and no `model.train()` at the head of the epoch.

    Instead: call `model.train()` before each training epoch.
    """

    code = "left-in-eval"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for root in ledger.roots.values():
            if not root.mode_dependent:
                continue
            mine = [b for b in ledger.backwards if b.accumulates and b.leaves & root.parameter_ids]
            mine = [b for b in mine if _moves(ledger, b, root)]
            trained = [b for b in mine if b.training_modules.get(root.id)]
            evaluated = [b for b in mine if b.training_modules.get(root.id) is False]
            own = [p for p in ledger.parameters.values() if p.id in root.parameter_ids]
            if not any(p.in_optimizer for p in own) or len(evaluated) < 2 or not root.eval_place:
                continue
            if mine[-1].training_modules.get(root.id):
                continue
            layers = root.mode_dependent
            if not trained:  # from its first step on: on purpose, unless all of it is trained and nothing says so
                layers = root.idle
                if root.training_calls or not layers or not all(p.requires_grad and p.in_optimizer for p in own):
                    continue
            yield Finding(
                self.code,
                f"{root.class_name} is trained in eval mode: {len(evaluated)} of {len(mine)} backward passes ran after "
                f"eval() at line {root.eval_place.line} without train() in between",
                root.eval_place,
                "call model.train() before each training epoch",
                {"layers that behave differently": list(layers[:6]), "passes in eval mode": len(evaluated)},
            )


def _moves(ledger: Ledger, backward: Backward, root: ModuleFacts) -> bool:
    """Whether an optimizer that holds parameters of `root` steps next: one that holds a picture alone trains no model."""
    return any(s.parameter_ids & root.parameter_ids for s in steps_after(ledger, backward.index))


class DropoutInEval(Rule):
    """A functional dropout stays active in eval mode.

    Why is this bad? `F.dropout(x)` has training=True by default and does not know the model's mode: predictions
    stay random. A call that gives `training` itself, as Monte Carlo dropout does, is left alone.

    Example: `x = F.dropout(x, 0.5)`

    Instead: `F.dropout(x, 0.5, training=self.training)` or an nn.Dropout layer.
    """

    code = "dropout-in-eval"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        places = {d.place: d for d in ledger.dropouts_in_eval}
        for place, call in places.items():
            if not leaves_out(place, call.function, "training", 2):
                continue  # whoever gives it means it: Monte Carlo dropout
            yield Finding(
                self.code,
                f"F.{call.function} at line {place.line} is active although the model is in eval mode: "
                "its argument training is True by default",
                place,
                f"F.{call.function}(…, training=self.training), or an nn.Dropout layer",
                {"calls in eval mode": sum(1 for d in ledger.dropouts_in_eval if d.place == place)},
            )
