"""Calls that are missing, come too early, or are repeated where once was meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from builder.doctor.finding import Finding, Place
from builder.doctor.ledger import Clip, Ledger
from builder.doctor.rules.rule import Rule, full_names, name_list
from builder.doctor.source import not_called, rebound_in_loop

KEEPS_STATE = {"Adam", "AdamW", "NAdam", "RAdam", "Adamax", "RMSprop", "Adagrad", "Adadelta", "LBFGS"}


class NeverStepped(Rule):
    """backward() fills the gradients of an optimizer's parameters again and again, and step() is never called.

    Why is this bad? Nothing uses the gradients: no parameter moves.

    Example: `optimizer.step` without the parentheses.

    Instead: `optimizer.step()` after backward().
    """

    code = "never-stepped"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        if ledger.steps or not ledger.optimizers_made or ledger.script_error:
            return
        made = ledger.optimizers_made[-1]
        filled = [b for b in ledger.backwards if b.accumulates and b.error is None and b.leaves & made.parameter_ids]
        cleared = [z for z in ledger.zeroings if z.parameters & made.parameter_ids]
        moved = any(p.changed for p in ledger.parameters.values() if p.id in made.parameter_ids)
        if len(filled) < 3 or len(cleared) < 2 or moved:
            return
        if any(rebound_in_loop(place) for place in ledger.on_parameters):
            return  # the update is done by hand, and in vain: result-unused names its line
        place = not_called(filled[-1].place.file, "step") or filled[-1].place
        yield Finding(
            self.code,
            f"step() of {made.kind} is never called: {len(filled)} backward passes filled gradients that nothing uses",
            place,
            "call optimizer.step() after backward(), with its parentheses",
            {"backward passes": len(filled), "zero_grad calls": len(cleared), "optimizer made at": str(made.place)},
        )


class ClipInVain(Rule):
    """Gradients are clipped before backward() has made them, after the step has used them, or of no parameters at all.

    Why is this bad? Clipping changes .grad as it is at that moment; what the step uses is not clipped. And
    `model.parameters()` can be gone through once: an iterator that the optimizer was made of holds nothing any more.

    Example: `clip_grad_norm_(model.parameters(), 1.0); loss.backward(); optimizer.step()`;
    `params = model.parameters(); optimizer = SGD(params, 0.1); …; clip_grad_norm_(params, 1.0)`

    Instead: backward(), clip, step(); and `params = list(model.parameters())`.
    """

    code = "clip-in-vain"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        if len(ledger.steps) < 3:
            return
        by_place: dict[Place, list[Clip]] = {}
        for clip in ledger.clips:
            by_place.setdefault(clip.place, []).append(clip)
        for place, clips in by_place.items():
            spent = sum(clip.spent for clip in clips)
            if spent >= 2 and spent >= len(clips) - 1:  # the first call may be what used it up
                yield Finding(
                    self.code,
                    f"{clips[-1].function} at line {place.line} clips nothing: the iterator it is given was used up before, "
                    "so no parameter is left in it",
                    place,
                    "give it model.parameters() anew in each step, or keep params = list(model.parameters())",
                    {"calls": len(clips), "calls without a parameter": spent, "steps": len(ledger.steps)},
                )
        if len(ledger.clips) < 3 or any(c.after_backward for c in ledger.clips):
            return
        clip = ledger.clips[-1]
        yield Finding(
            self.code,
            f"{clip.function} at line {clip.place.line} never stands between backward() and step(), so no step uses what it "
            "clipped",
            clip.place,
            "call it after backward() and before optimizer.step()",
            {"calls": len(ledger.clips), "steps": len(ledger.steps)},
        )


class ClipOfScaled(Rule):
    """Gradients are clipped while a GradScaler still has them multiplied.

    Why is this bad? `scaler.scale(loss).backward()` makes gradients that are thousands of times too large. They are
    clipped to the limit and only then divided by the scale: what the step uses is smaller than the limit by that factor.

    Example: `scaler.scale(loss).backward(); clip_grad_norm_(model.parameters(), 1.0); scaler.step(optimizer)`

    Instead: `scaler.unscale_(optimizer)` before clipping; `scaler.step` then does not divide again.
    """

    code = "clip-of-scaled-gradients"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        by_place: dict[Place, list[Clip]] = {}
        for clip in ledger.clips_scaled:
            by_place.setdefault(clip.place, []).append(clip)
        for place, clips in by_place.items():
            clip = clips[-1]
            if len(clips) < 2 or clip.limit is None:
                continue
            yield Finding(
                self.code,
                f"{clip.function} at line {place.line} clips gradients that GradScaler still has multiplied by "
                f"{clip.scale:g}: after the division its limit of {clip.limit:g} is {clip.limit / clip.scale:.2g}",
                place,
                "call scaler.unscale_(optimizer) after backward() and before clipping",
                {"scale": clip.scale, "limit": clip.limit, "limit after unscaling": clip.limit / clip.scale,
                 "calls": len(clips)},
            )  # fmt: skip


class SchedulerTooEarly(Rule):
    """scheduler.step() is called before the first optimizer.step().

    Why is this bad? The first learning rate of the schedule is skipped; PyTorch warns of it.

    Example: `scheduler.step()` at the head of the epoch.

    Instead: optimizer.step() first, scheduler.step() after it.
    """

    code = "scheduler-before-step"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for place, passes in ledger.early_schedules:
            if ledger.steps and (passes == 0 or ledger.steps[0].backwards_before == passes):
                yield Finding(
                    self.code,
                    f"lr_scheduler.step() at line {place.line} runs before the first optimizer.step(): the first value of the "
                    "schedule is skipped",
                    place,
                    "call scheduler.step() after optimizer.step()",
                    {"first optimizer.step()": str(ledger.steps[0].place)},
                )
                return


class OptimizerMadeAnew(Rule):
    """An optimizer with a memory is made again at every step.

    Why is this bad? Adam and its kin keep running averages per parameter; a new optimizer forgets them.

    Example: `optimizer = Adam(model.parameters())` inside the loop over batches.

    Instead: make it once, before the loop.
    """

    code = "optimizer-made-anew"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        places = Counter((m.place, m.parameter_ids) for m in ledger.optimizers_made if m.kind in KEEPS_STATE)
        for (place, ids), count in places.items():
            mine = [m.clock for m in ledger.optimizers_made if (m.place, m.parameter_ids) == (place, ids)]
            steps = [b - a for a, b in zip(mine, [*mine[1:], len(ledger.steps)], strict=True)]
            if count >= 4 and max(steps) <= 1 and sum(steps) >= 4:
                kind = next(m.kind for m in ledger.optimizers_made if m.place == place)
                yield Finding(
                    self.code,
                    f"{kind} is made anew at line {place.line} before every step, so it forgets its running averages",
                    place,
                    "make the optimizer once, before the loop",
                    {"made": count, "steps of each": max(steps)},
                )


class StateNotLoaded(Rule):
    """A state was loaded with strict=False, and no name in it was one of the model's.

    Why is this bad? strict=False turns the error into nothing: the model keeps the random weights it was made with, and
    trains from there.

    Example: a checkpoint of nn.DataParallel, whose names begin with "module.", in a model without it.

    Instead: take the prefix off the names, and look at what load_state_dict returns.
    """

    code = "state-not-loaded"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for state in {s.place: s for s in ledger.unloaded_states}.values():
            prefix = next((g.removesuffix(e) for e in state.expected for g in state.given if g.endswith(f".{e}")), "")
            yield Finding(
                self.code,
                f"load_state_dict(strict=False) at line {state.place.line} loads nothing into {state.model}: its first "
                f"name is {state.expected[0]!r}, the first in the state {state.given[0]!r}",
                state.place,
                f"take the prefix {prefix!r} off the names" if prefix else "load what belongs to this model, strictly",
                {"expected": list(state.expected), "given": list(state.given)},
            )


class StateNotCopied(Rule):
    """The state_dict() of the best epoch is kept without a copy, and loaded back after more training.

    Why is this bad? The tensors of state_dict() are the model's own memory: each optimizer step changes them too. What
    is loaded are the latest weights, not those of the best epoch.

    Example: `best = model.state_dict()` in the loop, `model.load_state_dict(best)` after it.

    Instead: `best = copy.deepcopy(model.state_dict())`.
    """

    code = "state-not-copied"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        seen: set[Place] = set()
        for state in ledger.stale_states:
            if state.taken_at in seen:
                continue
            seen.add(state.taken_at)
            yield Finding(
                self.code,
                f"the state_dict() kept at line {state.taken_at.line} shares its memory with {state.model}: "
                f"load_state_dict() at line {state.loaded_at.line} loads the latest weights, not those of "
                f"{state.steps} optimizer steps ago",
                state.taken_at,
                "keep a copy: copy.deepcopy(model.state_dict())",
                {
                    "optimizer steps in between": state.steps,
                    "parameters that share memory": state.parameters,
                    "loaded at": str(state.loaded_at),
                },
            )


class EqualUnits(Rule):
    """All units of a layer began with the same weights and are still the same.

    Why is this bad? Equal units get equal gradients: however wide the layer is, it acts as one unit.

    Example: `nn.init.constant_(layer.weight, 0.1)`, `layer.weight.data = torch.ones_like(layer.weight)`, all weights zero.

    Instead: a random initialisation (`nn.init.kaiming_uniform_`); constants are for biases.
    """

    code = "equal-units"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        equal = [
            p
            for p in ledger.parameters.values()
            if p.equal_units
            and p.filled_at is not None
            and p.in_optimizer
            and p.requires_grad
            and len(p.norms) >= 3
            and (p.changed or p.zero_gradients == len(p.norms))
        ]
        if equal and len(ledger.steps) >= 3 and any(s.learning_rate for s in ledger.steps):
            names = full_names(equal, ledger)
            yield Finding(
                self.code,
                f"all units of {name_list(names)} began with the same weights and are still equal after {len(ledger.steps)} "
                "steps: equal units get equal gradients",
                equal[0].filled_at,
                "initialise weights at random (nn.init.kaiming_uniform_, xavier_uniform_); constants are for biases",
                {"parameters": names, "gradients that are zero": sum(p.zero_gradients for p in equal)},
            )


class NonLeafGradient(Rule):
    """.grad of a tensor is read that is no leaf, so it is None.

    Why is this bad? backward() fills .grad of leaves only. `torch.randn(3, requires_grad=True) * 0.1` is the result of
    an operation, not a leaf.

    Example: `w = torch.randn(4, 1, requires_grad=True) * 0.01`

    Instead: `w = (torch.randn(4, 1) * 0.01).requires_grad_()`.
    """

    code = "non-leaf-gradient"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        error = ledger.script_error
        if error is None or "NoneType" not in error[1] or error[2] is None:
            return
        for read, made in ledger.non_leaf_reads:
            if (read.file, read.line) == (error[2].file, error[2].line):
                yield Finding(
                    self.code,
                    f"the .grad at line {read.line} is None: the tensor is not a leaf, it is the result of an operation"
                    + (f" at line {made.line}" if made else ""),
                    made or read,
                    "set requires_grad on the finished tensor: w = (…).requires_grad_()",
                    {"read at": str(read), "error": error[1]},
                )
                return
