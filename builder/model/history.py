"""Undo and redo over action records: what was done, to which document, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from builder.model.actions import ACTIONS, perform
from builder.model.graph import ModelGraph

LIMIT = 500
"""Edits that can be undone; older ones are forgotten."""


@dataclass(frozen=True)
class Step:
    """One edit: its record, and the documents on both sides of it (which share all that did not change)."""

    action: str
    arguments: Mapping[str, Any]
    before: ModelGraph
    after: ModelGraph

    @property
    def label(self) -> str:
        """What a menu says after "Undo"."""
        return ACTIONS[self.action].label.lower()


@dataclass(frozen=True)
class History:
    """A document with its past and its undone future. Every method gives a new History."""

    document: ModelGraph
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()

    def do(self, action: str, **arguments: Any) -> History:
        """Perform one action. An edit that changes nothing leaves no step. Raises ActionError."""
        after = perform(self.document, action, arguments)
        if after == self.document:
            return self
        step = Step(action, arguments, self.document, after)
        if action == "move" and self.past and self.past[-1].action == "move" and not self.future:
            last = self.past[-1]
            if set(last.arguments["positions"]) == set(arguments["positions"]):  # one drag is one step
                step = Step(action, arguments, last.before, after)
                return History(after, (*self.past[:-1], step))
        return History(after, (*self.past, step)[-LIMIT:])

    def undo(self) -> History:
        """Back by one step; at the beginning, the same."""
        if not self.past:
            return self
        step = self.past[-1]
        return History(step.before, self.past[:-1], (step, *self.future))

    def redo(self) -> History:
        """Forward again by one step; with nothing undone, the same."""
        if not self.future:
            return self
        step = self.future[0]
        return History(step.after, (*self.past, step), self.future[1:])
