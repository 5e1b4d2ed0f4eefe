"""Runs code under observation: everything that is hooked is hooked here, and unhooked in every path."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager

import torch

from builder.doctor.finding import Place
from builder.doctor.ledger import Ledger
from builder.doctor.places import is_own
from builder.doctor.watch_backward import BackwardWatcher
from builder.doctor.watch_clipping import ClippingWatcher
from builder.doctor.watch_modules import ModuleWatcher
from builder.doctor.watch_ops import OpWatcher
from builder.doctor.watch_optimizers import OptimizerWatcher
from builder.doctor.watch_states import StateWatcher


@contextmanager
def observe(max_steps: int | None = None) -> Iterator[Ledger]:
    """Fills a ledger with what the code inside does; changes none of its numbers.

    An exception of the code is noted in the ledger and raised on. `max_steps` ends the code with SystemExit after
    that many optimizer steps.
    """
    ledger = Ledger()
    modules = ModuleWatcher(ledger)
    ops = OpWatcher(ledger, modules)
    clipping = ClippingWatcher(ledger, modules.making)
    backward = BackwardWatcher(ledger, modules, ops, clipping)
    optimizers = OptimizerWatcher(ledger, modules, ops, max_steps)
    states = StateWatcher(ledger)
    modules.start()
    backward.start()
    optimizers.start()
    clipping.start()
    states.start()
    ops.cuts.start()
    ops.losses.start()
    try:
        # a compiled region runs as it is written, so that its lines are seen; tracing would trace the hooks too
        with torch.compiler.set_stance("force_eager"), ops:
            yield ledger
    except KeyboardInterrupt:
        ledger.notes.append("the script was interrupted")
        raise
    except Exception as error:
        ledger.script_error = (type(error).__name__, str(error), _where(error))
        raise
    finally:
        ops.losses.stop()
        ops.cuts.stop()
        states.stop()
        clipping.stop()
        optimizers.stop()
        backward.stop()
        modules.stop()
        modules.finish()


def _where(error: BaseException) -> Place | None:
    """The last line of the user's own code on the exception's path."""
    if isinstance(error, SyntaxError) and error.filename:
        return Place(error.filename, error.lineno or 0)
    own = [f for f in traceback.extract_tb(error.__traceback__) if is_own(f.filename)]
    return Place(own[-1].filename, own[-1].lineno or 0, own[-1].name) if own else None
