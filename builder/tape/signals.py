"""Two sampled quantities: the signal through each leaf module, and how two successive steps' gradients agree.

Both read tensors and change none. What is measured stays on the device until the step is over, and is fetched once.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.compiler import is_compiling
from torch.nn.modules.module import register_module_forward_hook

from builder.store.schema import SIGNALS
from builder.tape.naming import is_script
from builder.tape.quiet import Quiet
from builder.tape.statistics import dense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch.utils.hooks import RemovableHandle

CALLS = 16
"""Calls of one module in one step that are measured: a cell that is unrolled a thousand times is known by its first."""
HELD_BYTES = 512 * 2**20
"""Gradients of models larger than this are not kept from one step to the next."""


class Signals:
    """Activations forward and gradients backward, per leaf module, of single steps: `begin`, then `read` after backward."""

    def __init__(self, model: nn.Module) -> None:
        self.modules = [
            (path or type(module).__name__, module)
            for path, module in model.named_modules()
            if not any(module.children()) and not is_script(module)  # TorchScript takes no hooks
        ]
        self._positions = {id(module): position for position, (_, module) in enumerate(self.modules)}
        self._handles: list[RemovableHandle] = []
        self._quiet = Quiet()
        self._calls: list[tuple[int, int, Tensor, list[Tensor]]] = []
        """(module's position, elements, (rms, mean, std, zeros), [norm of the gradient that came back])"""
        self._order: dict[int, int] = {}
        self._counts: dict[int, int] = {}

    def describe(self) -> list[tuple[int, str, str]]:
        """Rows of the table `modules`."""
        return [(i, path, type(module).__name__) for i, (path, module) in enumerate(self.modules)]

    def begin(self) -> None:
        """Before the forward: hooks on."""
        self.abort()
        # One hook for all modules of the process: a hook on a module would go along when the user copies or pickles it.
        self._quiet.begin()
        self._handles.append(register_module_forward_hook(self._watch))

    def _watch(self, module: nn.Module, _arguments: Any, output: Any) -> None:
        # An evaluation is no step; a compiler or a transform (vmap, grad) would take the measuring into its own graph.
        if is_compiling() or not torch.is_grad_enabled() or _transformed():
            return
        position = self._positions.get(id(module))
        if position is None:
            return
        try:
            with torch._C.DisableTorchFunction():
                self._measure(position, output)
        except Exception:  # what can't be measured stays NaN: looking must never break what it looks at
            return

    def _measure(self, position: int, output: Any) -> None:
        value = _first_tensor(output)
        count = self._counts.get(position, 0)
        if value is None or count >= CALLS:
            return
        self._counts[position] = count + 1
        gradient: list[Tensor] = []
        with torch.no_grad():
            plain = dense(value.detach()).float()
            variance, mean = torch.var_mean(plain, correction=0)
            zeros = (plain == 0).float().mean()
            facts = torch.stack([(variance + mean * mean).sqrt(), mean, variance.sqrt(), zeros])
        self._order.setdefault(position, len(self._order))
        self._calls.append((position, plain.numel(), facts, gradient))
        if value.requires_grad:
            self._handles.append(value.register_hook(_keeper(gradient)))  # type: ignore[no-untyped-call]

    def read(self) -> NDArray[np.float32]:
        """After backward: hooks off, float32[modules, 6] as in SIGNALS; of several calls the mean."""
        calls, order = self._calls, self._order
        self.abort()
        rows = np.full((len(self.modules), len(SIGNALS)), np.nan, dtype=np.float32)
        if not calls:
            return rows
        missing = torch.tensor(math.nan)
        facts = torch.stack(
            [
                torch.cat([f.cpu(), (g[0].cpu() if g else missing).reshape(1) / math.sqrt(max(1, n))])
                for _, n, f, g in calls
            ]
        ).numpy()  # (calls, 5)
        positions = np.array([call[0] for call in calls])
        for position, at in order.items():
            rows[position, 0] = at
            rows[position, 1:] = facts[positions == position].mean(0)
        return rows

    def abort(self) -> None:
        """Take every hook off. Safe at any time."""
        for handle in self._handles:
            handle.remove()
        self._quiet.end()
        self._handles, self._calls, self._order, self._counts = [], [], {}, {}


class Successive:
    """Keeps one step's gradients to compare them with the next step's."""

    def __init__(self, parameters: Sequence[Tensor]) -> None:
        self.parameters = parameters
        self.possible = bool(parameters) and sum(p.nbytes for p in parameters) <= HELD_BYTES
        self._before: list[Tensor | None] | None = None
        self._step = -2
        self._batch = 0

    def take(self, step: int, batch: int) -> NDArray[np.float32] | None:
        """After backward. The first of two steps: keeps its gradients, None. The second: float32[parameters, 3].

        Steps that do not follow each other, or of batches of another size, are no pair: the later one is the first of
        the next. A parameter without gradient has NaN.
        """
        before, self._before = self._before, None
        if before is None or step != self._step + 1 or batch != self._batch:
            with torch.no_grad():
                self._before = [None if p.grad is None else dense(p.grad).clone() for p in self.parameters]
            self._step, self._batch = step, batch
            return None
        missing = torch.full((3,), math.nan)
        rows = []
        with torch.no_grad():
            for parameter, old in zip(self.parameters, before, strict=True):
                if parameter.grad is None or old is None:
                    rows.append(missing)
                    continue
                new = dense(parameter.grad).flatten().float()
                earlier = old.flatten().float()
                rows.append(torch.stack([torch.dot(new, earlier), new.norm(), earlier.norm()]).cpu())
        found: NDArray[np.float32] = torch.stack(rows).numpy()
        return found

    @property
    def waits(self) -> bool:
        """Whether the first of two steps has been taken."""
        return self._before is not None

    def forget(self) -> None:
        self._before = None


def _transformed() -> bool:
    return torch._C._functorch.peek_interpreter_stack() is not None


def _first_tensor(output: Any) -> Tensor | None:
    """The first tensor of real numbers in what a module returned."""
    if isinstance(output, Tensor):
        return output if output.numel() and (output.is_floating_point() or output.is_complex()) else None
    if isinstance(output, dict):
        output = tuple(output.values())
    if isinstance(output, list | tuple):
        return next((t for part in output if (t := _first_tensor(part)) is not None), None)
    return None


def _keeper(place: list[Tensor]) -> Callable[[Tensor], None]:
    def keep(gradient: Tensor) -> None:
        with torch.no_grad(), torch._C.DisableTorchFunction():
            norm = dense(gradient.detach()).float().norm()
            place[:] = [norm if not place else torch.hypot(place[0], norm)]

    return keep
