"""What `watch` measures of single steps, spaced so that it keeps within a share of the script's time.

Tapes and signals need hooks while the step runs; statistics, histograms and the comparison of successive gradients read
what stands in the parameters when the optimizer has stepped.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from time import perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.compiler import is_compiling
from torch.nn.modules import module as nn_module

from builder.store.schema import STATISTICS
from builder.tape.budget import Budget, Part
from builder.tape.gradient_meter import GradientMeter
from builder.tape.outputs import tensors_in
from builder.tape.quiet import Quiet
from builder.tape.signals import Signals, Successive

if TYPE_CHECKING:
    from torch.utils.hooks import RemovableHandle

    from builder.store.writer import RunWriter

PARTS = {"tapes": 0.5, "statistics": 0.2, "histograms": 0.5, "signals": 0.5, "successive": 0.5}
"""Seconds between two of each at least."""
HOOKED = {"tapes", "signals"}
READ = {"statistics", "histograms"}
MOST_EXCESS = 20
"""A step with hooks that took longer than so many plain ones did something else as well: a validation, a pause."""
_with_kwargs: dict[int, bool] = vars(nn_module)["_global_forward_hooks_with_kwargs"]
_UPDATE = STATISTICS.index("update_norm")


class Sampler:
    """Knows what is `due` at the step in progress. `before_update` and `after_step` are called once per step each."""

    def __init__(self, model: nn.Module, parameters: Sequence[Tensor], writer: RunWriter, share: float) -> None:
        self.parameters = parameters
        self.writer = writer
        self._model = model
        self._signals = Signals(model)
        self._successive = Successive(parameters)
        kept = {name: Part(name, interval) for name, interval in PARTS.items()}
        if not self._successive.possible:
            del kept["successive"]
        if not parameters:
            for name in READ:
                del kept[name]
        self.budget = Budget(share, kept)
        self.due: list[Part] = list(kept.values())
        """What is taken at the step in progress; at the first one, everything."""
        self._meter = GradientMeter(parameters)
        self._unfinished: tuple[int, NDArray[np.float32]] | None = None
        """Statistics that wait for an update that nothing announces."""
        self._handle: RemovableHandle | None = None
        self._quiet = Quiet()
        self._batch = 0
        """Samples in the model's input, 0 where that isn't known."""
        self._hooked = True
        self._plain = 0.0
        """Seconds of a step without hooks, lately."""
        self._last_step = self.budget.started
        self._own = 0.0
        """Seconds of the step in progress that were spent here."""
        writer.add("modules", self._signals.describe())
        self._begin()

    @property
    def tapes(self) -> bool:
        """Whether the step in progress is to be taped."""
        return any(part.name == "tapes" for part in self.due)

    def _begin(self) -> None:
        """A step begins: hooks on for what needs them."""
        due = {part.name for part in self.due}
        if "signals" in due:
            self._signals.begin()
        if "successive" in due:
            self._batch = 0
            # no hook on the model itself: it would go along when the user copies or pickles it
            self._quiet.begin()
            self._handle = nn_module.register_module_forward_hook(self._note_batch, with_kwargs=True)

    def _note_batch(self, module: nn.Module, arguments: Any, keywords: Any, _output: Any) -> None:
        if is_compiling() or module is not self._model:
            return
        with suppress(Exception):
            given = next(tensors_in([*arguments, *keywords.values()]), None)
            if given is not None and given.dim() and not self._batch:
                self._batch = len(given)

    def before_update(self) -> None:
        """The optimizer is about to change the weights."""
        began = perf_counter()
        if any(part.name == "statistics" for part in self.due):
            self._meter.hold()
        self._own += perf_counter() - began

    def after_step(self, step: int) -> None:
        """The step is over: measure what was due, and choose what is due at the next one."""
        began = perf_counter()
        excess = self._excess(began - self._last_step - self._own)
        hooked = sum(part.name in HOOKED for part in self.due)
        self._finish_statistics()
        due, self.due = self.due, []
        now = began
        if any(part.name in READ for part in due):
            self._meter.read()
        for part in due:
            self._take(part.name, step)
            if part.name == "successive" and self._successive.waits:
                self.due.append(part)  # it takes two steps
            start, now = now, perf_counter()
            self.budget.charge(part, now - start + (excess / hooked if part.name in HOOKED else 0.0), now)
        self.abort()
        # The step after the first is left alone: it shows what a plain one takes.
        if self._plain and now >= self.budget.look_at:
            wanted = self.budget.due(now)
            if wanted is not None and wanted not in self.due:
                self.due.append(wanted)
        self._begin()
        self._hooked = any(part.name in HOOKED for part in self.due)
        self._own, self._last_step = 0.0, perf_counter()
        self.budget.steady += self._last_step - now

    def charge_tape(self, seconds: float) -> None:
        """A tape was written within this step."""
        self.budget.parts["tapes"].spent += seconds
        self._own += seconds

    def abort(self) -> None:
        """Take every hook off. Safe at any time."""
        self._signals.abort()
        if self._handle is not None:
            self._handle.remove()
            _with_kwargs.pop(self._handle.id, None)  # torch forgets to
            self._handle = None
            self._quiet.end()

    def _excess(self, took: float) -> float:
        """Seconds that the step just over took beyond a plain one because of its hooks; of the first, nobody knows."""
        if not self._hooked:
            self._plain = took if not self._plain else 0.9 * self._plain + 0.1 * min(took, 3 * self._plain)
            return 0.0
        return min(max(0.0, took - self._plain), MOST_EXCESS * self._plain)

    def _take(self, name: str, step: int) -> None:
        if name == "statistics":
            known = self._meter.holds
            rows = self._meter.statistics()
            if known:
                self.writer.add("statistics", [(step, rows.tobytes())])
            else:
                self._unfinished = (step, rows)
                self._meter.hold()
        elif name == "histograms":
            self.writer.add("distributions", [(step, self._meter.histograms().tobytes())])
        elif name == "signals":
            rows = self._signals.read()
            if np.isfinite(rows).any():
                self.writer.add("signals", [(step, rows.tobytes())])
        elif name == "successive":
            compared = self._successive.take(step, self._batch)
            if compared is not None:
                self.writer.add("successive", [(step, self._batch, compared.tobytes())])

    def _finish_statistics(self) -> None:
        """Without an optimizer the update is whatever happened to the weights until the next step was over."""
        if self._unfinished is not None:
            step, rows = self._unfinished
            rows[:, _UPDATE] = self._meter.update_norms()
            self.writer.add("statistics", [(step, rows.tobytes())])
            self._unfinished = None
        elif not any(part.name == "statistics" for part in self.due):
            self._meter.release()
