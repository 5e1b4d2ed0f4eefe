"""One training step in its five phases: forward, loss, zero_grad, backward, step. Nothing else happens here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from torch import Tensor, nn, optim

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
            self.optimizer.step()
        self.phase = 0
        self.step_number += 1

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

    @property
    def learning_rate(self) -> float:
        return float(self.optimizer.param_groups[0]["lr"])
