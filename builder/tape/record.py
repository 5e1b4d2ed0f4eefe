"""Records any hand-written loop: `with record(model, optimizer) as recorder:` around it, nothing changed in it.

What it stands on: the function mode sees `loss.backward()` as a call and knows the loss; hooks of the optimizer mark
where a step ends. On steps that are not sampled the mode passes calls through.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from operator import index
from typing import Any, Self

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn, optim

from builder.tape.attribute import Attribution
from builder.tape.capture import capture
from builder.tape.closures import has_closure
from builder.tape.findings import Finding, of_the_pass, starved
from builder.tape.followed import followed
from builder.tape.gradient_norms import ask_for_norms
from builder.tape.measure import Meter
from builder.tape.naming import called, names_of
from builder.tape.nonfinite import finding, look_forward
from builder.tape.outputs import tensors_in
from builder.tape.preflight import Broken, examine, post_mortem, preflight
from builder.tape.tape import Tape

BYTES = 256 * 2**20
"""What tapes and gradients may take together, by default."""
MOST_FINDINGS = 200
UNSEEN = (
    "gradients came without a backward call that could be seen, so there is no tape of them: it ran in another thread,"
    " or they were written into .grad by hand"
)
PATIENCE = 20
"""Steps for which a parameter without a gradient may still get one: an expert that no sample went to, a head in its turn."""
MOST_UNSURE = 16
"""Tapes, each with other parameters that lack a gradient, that are remembered until then."""


@dataclass(slots=True)
class StepGradients:
    """Norms of all parameters' gradients at one step, in the order of `Recorder.names`; -1 where .grad was None."""

    step: int
    norms: NDArray[np.float32]


@dataclass(slots=True)
class Failure:
    """A backward pass that raised: its tape, what it shows (preflight.examine) and the error's class and message."""

    tape: Tape
    seen: dict[str, Any]
    kind: str
    message: str

    def is_of(self, error: BaseException) -> bool:
        """Whether `error`, or one that it was raised from, is the one of this pass."""
        known: set[int] = set()
        one: BaseException | None = error
        while one is not None and id(one) not in known:
            if (type(one).__name__, str(one)) == (self.kind, self.message):
                return True
            known.add(id(one))
            one = one.__cause__ or one.__context__
        return False


@dataclass(slots=True)
class Unsure:
    """A pass that left parameters without a gradient, until it is known whether something else reaches them."""

    tape: Tape
    missing: list[Sequence[str]]
    """Their names: those the loss does not depend on, then those each cut explains."""
    left_out: set[str] = field(default_factory=set)
    """Those that had none when the step was over."""


@dataclass
class Recorder:
    """What was recorded, newest last. `tapes` and `gradients` forget the oldest once they take more than `limit` bytes."""

    model: nn.Module
    optimizer: optim.Optimizer | None = None
    every: int = 1
    limit: int = BYTES
    edges: bool = True
    tapes: deque[Tape] = field(default_factory=deque)
    gradients: deque[StepGradients] = field(default_factory=deque)
    findings: list[Finding] = field(default_factory=list)
    step: int = 0
    on_tape: Callable[[Tape], None] | None = None
    on_step: Callable[[int, Tensor | None, StepGradients | None], None] | None = None

    def __post_init__(self) -> None:
        check_arguments("record", self.model, self.optimizer)
        _check_numbers(self.every, self.limit)
        self.followed = followed(self.model, self.optimizer, sys._getframe(2))  # 1 is the dataclass
        """Names and tensors of whose gradients `gradients` has the norms."""
        self.names = [name for name, _ in self.followed]
        self._parameters = [tensor for _, tensor in self.followed]
        self._attribution = Attribution(self.model)
        self._handles: list[Any] = []
        self._bytes = 0
        self._gradient_bytes = 0
        self._known: set[tuple[str, str, int]] = set()
        self._loss: Tensor | None = None
        self._pending: Callable[[], StepGradients | None] | None = None
        self._sampled = False
        self._suspect = False
        """Whether a gradient of an earlier step was NaN or Inf."""
        self._forward_told = False
        self._seen = False
        """Whether this step's backward call was seen."""
        self._earlier: StepGradients | None = None
        """The gradients as the step before left them."""
        self._waiting: list[Tape] = []
        """Tapes of this step whose values may still be on their way from a GPU."""
        self.failed: Failure | None = None
        """The last backward pass that raised, recorded in full or not."""
        self._unsure: list[Unsure] = []
        """Tapes that do not reach every parameter, until it is known whether something else does."""
        self._reached: set[str] = set()
        """Parameters that had a gradient at the end of some step."""

    # ---- life

    def start(self) -> None:
        """Install everything. Errors: RuntimeError when it is installed already."""
        if self._handles:
            raise RuntimeError("this recorder is already recording")
        self._attribution.around_backward = self._around_backward
        self._earlier = self._take_gradients()()
        try:
            self._attribution.begin()
            self._choose()
            if self.optimizer is not None:
                self._handles.append(self.optimizer.register_step_pre_hook(self._before_step))
                self._handles.append(self.optimizer.register_step_post_hook(self._after_step))
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Take everything off. Safe to call twice."""
        try:
            self._attribution.end()
        finally:
            for handle in self._handles:
                handle.remove()
            self._handles.clear()
            self._attribution.around_backward = None
            self._attribution.forget()
            self._loss = None
            self._look_at_waiting()
            if self.step == 0:
                self._tell_unseen(self._take_gradients()())
            self._tell_starved()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    # ---- a step

    def _choose(self) -> None:
        self._sampled = self.every > 0 and self.step % self.every == 0
        self._attribution.resume() if self._sampled else self._attribution.pause()

    def _around_backward(self, func: Any, args: Any, kwargs: Any) -> Any:
        """Runs the user's own `backward` between attaching and detaching hooks."""
        loss = args[0] if args else kwargs.get("tensors", kwargs.get("outputs"))
        accumulates = func is not torch.autograd.grad
        if accumulates:
            with suppress(Exception):  # a number to show must not stop the pass
                self._loss = _sum_of(loss)
        ends = self.optimizer is None and accumulates and not _goes_on(kwargs, args)
        self._seen = True
        transformed = _transformed()
        if not self._sampled or not isinstance(loss, Tensor | list | tuple) or transformed:
            if transformed:
                self._not_recorded(
                    "a gradient that torch.func computes (grad, vjp, vmap …) is left out: "
                    "its graph is the transform's own and gone when it returns"
                )
            try:
                return func(*args, **kwargs)
            except Exception as error:
                if not transformed:
                    self._keep_failure(loss, error)
                raise
            finally:
                if ends:  # a step counts, taped or not: every tenth is a tenth
                    self._finish()
        meter: Meter | None = None
        tape: Tape | None = None
        broken: list[Broken] = []
        try:
            tape = capture(loss, self.model, log=self._attribution.log)
            self._leave_out(tape)
            broken = preflight(tape, self._attribution.log)
            self._look_forward(tape, loss)
            meter = Meter(tape, edges=self.edges, log=self._attribution.log)
            meter.attach()
        except Exception as error:  # what we can't see must not stop what the user does
            self._not_recorded(f"this backward pass could not be recorded: {error}")
        failure: BaseException | None = None
        try:
            return func(*args, **kwargs)
        except BaseException as error:
            failure = error
            raise
        finally:
            if meter is not None and tape is not None:
                meter.detach()
                self._attribution.catch_up()
                self._keep(tape, meter, failure, broken)
            if ends:
                self._finish()

    def _leave_out(self, tape: Tape) -> None:
        """Nobody waits for gradients of what the optimizer does not hold: a target network, the other half of a GAN."""
        groups = getattr(self.optimizer, "param_groups", None)
        if not groups or not (tape.unused_parameters or tape.cuts):
            return
        held = {id(p) for group in groups for p in group["params"]}
        others = {name for name, parameter in names_of(self.model).tensors if id(parameter) not in held}
        if others:
            tape.unused_parameters = [name for name in tape.unused_parameters if name not in others]
            tape.cuts = [
                replace(cut, explains=tuple(name for name in cut.explains if name not in others)) for cut in tape.cuts
            ]

    def _look_forward(self, tape: Tape, loss: Any) -> None:
        """Name what made the loss NaN or Inf, once."""
        if not self._forward_told and (origin := look_forward(tape, loss, suspect=self._suspect)) is not None:
            self._forward_told = True
            tape.step = self.step
            self._note(finding(tape, origin))

    def _keep(self, tape: Tape, meter: Meter, failure: BaseException | None, broken: list[Broken]) -> None:
        try:
            tape.measure(meter.fetch(failed=failure is not None))
            tape.step = self.step
            tape.release()
            if failure is not None or not meter.waits:
                self._look_at(tape)
            else:
                self._waiting.append(tape)
            if failure is not None:
                self._tell_failure(tape, failure, broken)
            if failure is None:
                self._doubt(tape)
            self._append(tape)
        except Exception as error:
            self._not_recorded(f"this tape could not be kept: {error}")

    def _append(self, tape: Tape) -> None:
        self.tapes.append(tape)
        self._bytes += size_of(tape)
        if self.on_tape is not None:
            self.on_tape(tape)
        while self._bytes > self.limit - self.limit // 8 and len(self.tapes) > 1:
            self._bytes -= size_of(self.tapes.popleft())

    def _keep_failure(self, loss: Any, failure: Exception) -> None:
        """A pass of a step that is not recorded raised: its graph is still there, only its lines and norms are not.

        The lines are those of the last tape, where that is of the same graph.
        """
        try:
            with torch._C.DisableTorchFunction():
                tape = capture(loss, self.model)
                self._leave_out(tape)
                broken = preflight(tape, all_nodes=True)
            last = self.tapes[-1] if self.tapes else None
            if last is not None and last.names == tape.names and last.target == tape.target:
                tape.places, tape.sites = last.places, last.sites
                broken = [replace(one, saved_at=tape.site(one.node)) for one in broken]
            tape.step = self.step
            tape.release()
            self._tell_failure(tape, failure, broken)
            self._append(tape)
        except Exception as error:
            self._not_recorded(f"a backward pass that raised could not be looked at: {error}")

    def _tell_failure(self, tape: Tape, failure: BaseException, broken: list[Broken]) -> None:
        self.failed = Failure(tape, examine(tape, failure, broken), type(failure).__name__, str(failure))
        self._note(post_mortem(tape, failure, broken))

    def _look_at(self, tape: Tape) -> None:
        """Note what this pass showed; its values are there, or are waited for."""
        if not self._forward_told:  # else backward only passes on what forward made
            for found in of_the_pass(tape):
                self._note(found)

    def _look_at_waiting(self) -> None:
        """The step is over: passes on a GPU are looked at now, after all that it had to do was asked for."""
        waiting, self._waiting = self._waiting, []
        for tape in waiting:
            try:
                self._look_at(tape)
            except Exception as error:
                self._not_recorded(f"this tape could not be looked at: {error}")

    def _note(self, found: Finding) -> None:
        key = (found.code, found.file or found.message, found.line)
        if key not in self._known and len(self.findings) < MOST_FINDINGS:
            self._known.add(key)
            self.findings.append(found)

    def _not_recorded(self, why: str) -> None:
        self._note(Finding("not-recorded", why, "", -1, "", "", self.step))

    def _tell_unseen(self, row: StepGradients | None) -> None:
        """Say that gradients came without a backward call; those left from before are no new ones."""
        if self._seen or row is None or not (row.norms > 0).any():
            return
        if self._earlier is None or not np.array_equal(row.norms, self._earlier.norms):
            self._not_recorded(UNSEEN)

    def _doubt(self, tape: Tape) -> None:
        """Remember a pass that leaves parameters without a gradient, unless an earlier one left the same."""
        missing: list[Sequence[str]] = [tape.unused_parameters, *(cut.explains for cut in tape.cuts if cut.explains)]
        if any(missing) and len(self._unsure) < MOST_UNSURE and all(missing != one.missing for one in self._unsure):
            self._unsure.append(Unsure(tape, missing))

    def _tell_starved(self, patience: int = 0) -> None:
        """Of parameters that have had no gradient for so many steps, or up to the end.

        Where others that a step had left out got theirs in a later one, paths change: then it takes its time.
        """
        ripe = [one for one in self._unsure if self.step - (one.tape.step or 0) >= patience]
        for one in ripe:
            if self.step - (one.tape.step or 0) >= PATIENCE or not one.left_out & self._reached:
                for found in starved(one.tape, self._reached):
                    self._note(found)
        self._unsure = self._unsure[len(ripe) :]

    def _before_step(self, _optimizer: Any = None, *given: Any) -> None:
        if not has_closure(*given):  # what is there before a closure is the step's before
            self._pending = self._take_gradients()

    def _after_step(self, *_: Any) -> None:
        self._finish()

    def _take_gradients(self) -> Callable[[], StepGradients | None]:
        """Ask for the gradients' norms as they are now; what is returned waits for them where they are on a GPU."""
        step = self.step
        read: Callable[[], NDArray[np.float32] | None] = _nothing
        try:
            read = ask_for_norms(self._parameters)
        except Exception as error:
            self._not_recorded(f"gradients could not be read: {error}")

        def row() -> StepGradients | None:
            norms = read()
            return None if norms is None else StepGradients(step, norms)

        return row

    def _finish(self) -> None:
        ask = self._pending if self._pending is not None else self._take_gradients()
        self._pending = None
        row = ask()
        self._look_at_waiting()
        self._tell_unseen(row)
        self._earlier = row
        self._seen = False
        if row is not None:
            self.gradients.append(row)
            self._gradient_bytes += row.norms.nbytes + 160
            while self._gradient_bytes > self.limit // 8 and len(self.gradients) > 1:
                self._gradient_bytes -= self.gradients.popleft().norms.nbytes + 160
            self._suspect = self._suspect or not np.isfinite(row.norms).all()
            reached = {name for name, norm in zip(self.names, row.norms.tolist(), strict=True) if norm != -1}
            self._reached |= reached
            for one in self._unsure:
                if one.tape.step == self.step:
                    one.left_out = {name for names in one.missing for name in names} - reached
        if self.optimizer is not None:  # without one, another backward call may yet belong to the same step
            self._tell_starved(PATIENCE)
        if self.on_step is not None:
            try:
                self.on_step(self.step, self._loss, row)
            except Exception as error:
                self._note(
                    Finding("not-written", f"this step could not be written: {error}", "", -1, "", "", self.step)
                )
        self._loss = None
        self.step += 1
        self._attribution.start_over()
        self._choose()


def _nothing() -> None:
    return None


def check_arguments(call: str, model: Any, optimizer: Any) -> None:
    """Errors: TypeError when these are no model and optimizer (or None); `call` is who was given them."""
    usage = f"{call}(model, optimizer)"
    if not isinstance(model, nn.Module):
        raise TypeError(f"{call}() takes an nn.Module first, not {called(model)}: {usage}")
    # Wrappers of optimizers, as of libraries that train on many devices, need not be subclasses.
    hooks = ("register_step_pre_hook", "register_step_post_hook")
    if optimizer is not None and (isinstance(optimizer, type) or not all(hasattr(optimizer, name) for name in hooks)):
        raise TypeError(f"{call}() takes a torch.optim.Optimizer second, or None, not {called(optimizer)}: {usage}")


def _check_numbers(every: Any, limit: Any) -> None:
    try:
        steps = index(every)
    except TypeError:
        raise TypeError(
            f"record(every=…) takes a whole number of steps, 1 for each, 10 for every tenth, not {called(every)}"
        ) from None
    if steps < 1:
        raise ValueError(f"record(every=…) takes 1 for each step, 10 for every tenth, …, not {steps}")
    if not isinstance(limit, int | float):
        raise TypeError(f"record(limit=…) takes a number of bytes, such as 256 * 2**20, not {called(limit)}")
    if not limit > 0:
        raise ValueError(f"record(limit=…) takes a number of bytes above 0, such as 256 * 2**20, not {limit}")


def _sum_of(losses: Any) -> Tensor | None:
    """The number that a backward call is made on: the loss, or the sum of several; None where they have no sum."""
    with torch._C.DisableTorchFunction(), torch.no_grad():
        found = [one.detach() for one in tensors_in(losses)]
        if len({one.device for one in found}) != 1:
            return None
        return found[0] if len(found) == 1 else torch.stack([one.float().sum() for one in found]).sum()


def _transformed() -> bool:
    """Whether this runs inside torch.func (grad, vmap, …): its inner graphs are the transform's own."""
    return torch._C._functorch.peek_interpreter_stack() is not None


def _goes_on(kwargs: dict[str, Any], args: Any) -> bool:
    """Whether a backward call keeps its graph for another: then the step isn't over."""
    retain = kwargs.get("retain_graph", args[2] if len(args) > 2 else None)
    create = kwargs.get("create_graph", args[3] if len(args) > 3 else None)
    return bool(retain or create)


def size_of(tape: Tape) -> int:
    """About how many bytes a released tape takes."""
    return 420 * len(tape) + 150 * len(tape.source) + 2048


def record(
    model: nn.Module,
    optimizer: optim.Optimizer | None = None,
    every: int = 1,
    *,
    limit: int = BYTES,
    edges: bool = True,
) -> Recorder:
    """A context manager around any hand-written loop: `recorder.tapes`, `.gradients` and `.findings` fill as it runs.

    Every `every`-th step is recorded in full; gradient norms are taken at every step of `optimizer` (without one, at
    every backward call). Changes no number: gradients are bit-identical with and without. `limit` is in bytes.
    Errors: TypeError or ValueError for arguments of another kind or below what makes sense.
    """
    return Recorder(model, optimizer, every, limit, edges)
