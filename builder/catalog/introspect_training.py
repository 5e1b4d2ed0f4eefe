"""torch.optim → entries: one per public optimizer and learning-rate scheduler."""

from __future__ import annotations

import inspect
from typing import Any

from builder.catalog import overrides
from builder.catalog.categories import COLORS
from builder.catalog.entry import Entry, Kind
from builder.catalog.introspect_modules import kept
from builder.catalog.introspect_signature import arguments_of, docs_of, first_line, param


def public_optimizers() -> dict[str, Any]:
    """Every public Optimizer subclass of torch.optim, by name."""
    from torch import optim

    return _public(optim, optim.Optimizer)


def public_schedulers() -> dict[str, Any]:
    """Every public LRScheduler subclass of torch.optim.lr_scheduler, by name."""
    from torch.optim import lr_scheduler

    return _public(lr_scheduler, lr_scheduler.LRScheduler)


def training_entries() -> list[Entry]:
    """One entry for every optimizer and scheduler, but for those overrides.NOT_PLACEABLE explains."""
    found = [_entry("optim", name, cls, "optimizer", "params") for name, cls in public_optimizers().items()]
    found += [_entry("lr_scheduler", name, cls, "scheduler", "optimizer") for name, cls in public_schedulers().items()]
    return [entry for entry in found if entry.name not in overrides.NOT_PLACEABLE]


def _public(module: Any, base: type) -> dict[str, Any]:
    return {
        name: value
        for name, value in sorted(vars(module).items())
        if inspect.isclass(value) and issubclass(value, base) and not name.startswith("_")
    }


def _entry(prefix: str, name: str, cls: Any, kind: Kind, subject: str) -> Entry:
    """`subject` is the first argument, which the session passes: the model's parameters, or the optimizer."""
    type_ = f"{prefix}.{name}"
    docs = docs_of(cls.__doc__)
    arguments = [a for a in arguments_of(inspect.signature(cls.__init__)) if a.name != subject and kept(type_, a)]
    return Entry(
        type=type_,
        name=name,
        kind=kind,
        category=kind,
        color=COLORS[kind],
        doc=first_line(cls.__doc__),
        params=tuple(param(type_, argument, docs) for argument in arguments),
    )
