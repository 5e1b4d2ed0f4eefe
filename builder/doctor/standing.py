"""Puts a function of the doctor's own in place of one of torch's, and takes all of them away again."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

Make = Callable[[Callable[..., Any]], Callable[..., Any]]
"""Given a function, the one that stands around it."""


class Standing:
    """The functions that were replaced, in their order."""

    def __init__(self) -> None:
        self.restore: list[tuple[Any, str, Any]] = []

    def around(self, owner: Any, name: str, make: Make) -> None:
        """Replaces `owner.name` by what `make` makes of it."""
        original = vars(owner)[name]
        self.restore.append((owner, name, original))
        static = isinstance(original, staticmethod)
        function = original.__func__ if static else original
        watched = functools.wraps(function)(make(function))
        setattr(owner, name, staticmethod(watched) if static or name == "__new__" else watched)

    def end(self) -> None:
        """Puts every original back."""
        for owner, name, original in reversed(self.restore):
            setattr(owner, name, original)
        self.restore.clear()
