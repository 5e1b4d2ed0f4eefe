"""What an action is: one row of the table of edits, and the one error it knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from builder.model.graph import ModelGraph


class ActionError(ValueError):
    """An edit that cannot be made, with the reason in plain words. The document is as it was."""


@dataclass(frozen=True)
class Action:
    """One row: its name, what a menu calls it, its key, and what it does."""

    name: str
    label: str
    key: str | None
    perform: Callable[..., ModelGraph]
