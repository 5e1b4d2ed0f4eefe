"""One training step in its five phases: forward, loss, zero_grad, backward, step. Nothing else happens here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from torch import Tensor, nn, optim
from torch.optim.optimizer import _global_optimizer_post_hooks, _global_optimizer_pre_hooks

from builder.data.batches import Batches

PHASES = ("forward", "loss", "zero_grad", "backward", "step")


class Session:
    """Model, loss, optimizer and data on one device, and where in a step they stand.

    `phase` is how many phases of the present step are done (0–5); `step_number` counts finished steps.
    `objective(output, target)` is the loss with the target's conversion, made by tasks.py.
    """

    def __init__(
        self,
        model: nn.Module,
        objective: Callable[[Any, Tensor], Tensor],
        optimizer: optim.Optimizer,
        batches: Batches,
    ) -> None:
        self.model = model
        self.objective = objective
        self.optimizer = optimizer
        self.batches = batches
        self.step_number = 0
        self.phase = 0
        self.input: Tensor | None = None  # (batch, *input_shape)
        self.target: Tensor | None = None  # (batch, ...)
        self.output: Any = None
        self.loss_value: Tensor | None = None  # ()
        self._learning = [p for group in optimizer.param_groups for p in group["params"]]
        self._needs_closure = isinstance(optimizer, optim.LBFGS)
        self._plain_step: Callable[[], Any] | None = None

    def forward(self) -> None:
        """Take the next batch and run the model on it."""
        self.input, self.target = next(self.batches)
        self.output = self.model(self.input)
        self.phase = 1

    def loss(self) -> None:
        """Compare output and target."""
        assert self.target is not None
        self.loss_value = self.objective(self.output, self.target)
        self.phase = 2

    def zero_grad(self) -> None:
        """Forget the gradients of the step before: what optimizer.zero_grad() does, without its profiler hooks."""
        for parameter in self._learning:
            parameter.grad = None
        self.phase = 3

    def backward(self) -> None:
        """Send the gradient from the loss to every parameter."""
        assert self.loss_value is not None
        self.loss_value.backward()  # type: ignore[no-untyped-call]
        self.phase = 4

    def step(self) -> None:
        """Let the optimizer change the weights; LBFGS may run the first four phases again on the same batch."""
        if self._needs_closure:
            self._step_with_closure()
        else:
            self._step_plainly()
        self.phase = 0
        self.step_number += 1

    def _step_plainly(self) -> None:
        if self._plain_step is not None:
            self._plain_step()
            return
        self.optimizer.step()  # schedulers want to see the first call go the public way
        self._plain_step = plain_step(self.optimizer)

    def _step_with_closure(self) -> None:
        first = self.loss_value
        assert first is not None
        waiting = [first]  # the first evaluation has just been done, at these very weights

        def closure() -> float:
            if waiting:
                return waiting.pop().item()
            self.optimizer.zero_grad()
            assert self.target is not None
            again = self.objective(self.model(self.input), self.target)
            again.backward()  # type: ignore[no-untyped-call]
            return again.item()

        self.optimizer.step(closure)

    def advance(self) -> str:
        """Do the next phase; its name."""
        name = PHASES[self.phase]
        (self.forward, self.loss, self.zero_grad, self.backward, self.step)[self.phase]()
        return name

    def leave_out_zero_grad(self) -> None:
        """Go past the third phase and keep the gradients of before: backward will add to them."""
        self.phase = 3

    def abandon(self) -> None:
        """Give up the step in progress: no gradients, and the same batch again at the next one."""
        if self.phase and self.input is not None:
            self.batches.seek(self.batches.epoch, self.batches.position - len(self.input))
        self.zero_grad()
        self.output = self.loss_value = None
        self.phase = 0

    @property
    def learning_rate(self) -> float:
        return float(self.optimizer.param_groups[0]["lr"])


def plain_step(optimizer: optim.Optimizer) -> Callable[[], Any]:
    """`optimizer.step` without the profiler range that torch puts around each call: the same code, 12 µs less.

    That is 2 to 4 % of a small model's step on a CPU. With hooks on the optimizer, or where torch is built otherwise,
    it is `optimizer.step` itself.
    """
    inner = getattr(type(optimizer).step, "__wrapped__", None)
    hooks = (
        optimizer._optimizer_step_pre_hooks,
        optimizer._optimizer_step_post_hooks,
        _global_optimizer_pre_hooks,
        _global_optimizer_post_hooks,
    )
    if inner is None or not getattr(type(optimizer).step, "hooked", False):
        return optimizer.step

    def step() -> Any:
        return optimizer.step() if any(hooks) else inner(optimizer)

    return step
