"""Keeps one warning of torch's quiet while our hooks are on modules: it would blame the user's script for them.

A compiled module warns at each call that global hooks fire once more for its wrapper. They are ours, and the wrapper
is given its model's own path. Only that text is kept quiet, and every other warning stays as the script has it.
"""

from __future__ import annotations

import re
import warnings
from typing import Any

from torch.nn.modules import module as nn_module

TEXT = re.compile(r"Using `torch\.compile\(module\)` when there are global hooks on modules")

_ours: set[int] = set()
"""Those that keep quiet now: while there are any, global hooks are ours."""


class Quiet:
    """A filter for that one warning: `begin` puts it in front of the others, `end` takes it out again.

    The list is changed in place, without telling Python that the filters have changed: that would make it forget which
    warnings it has shown, and the user's would come again at every recorded step.
    """

    def __init__(self) -> None:
        self._filters: list[Any] | None = None
        self._entry: Any = None

    def begin(self) -> None:
        """Keep quiet from now on; to be called before our hooks are on. Where others' are, the warning is about them."""
        if not _ours and nn_module._has_any_global_hook():  # type: ignore[no-untyped-call]
            return
        _ours.add(id(self))
        self._entry = ("ignore", TEXT, UserWarning, None, 0)
        self._filters = warnings.filters  # type: ignore[assignment]
        warnings.filters.insert(0, self._entry)  # type: ignore[attr-defined]

    def end(self) -> None:
        """As before. Safe to call twice, and wherever the script has begun or ended a `catch_warnings` since."""
        for filters in (self._filters, warnings.filters):
            if isinstance(filters, list):
                filters[:] = [entry for entry in filters if entry is not self._entry]
        self._filters = None
        _ours.discard(id(self))
