"""Commands on their way from the listener's thread to the training thread, and answers on their way back."""

from __future__ import annotations

import queue
import threading
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Command:
    """One command and the place of its answer."""

    name: str
    arguments: dict[str, Any]
    _answered: threading.Event = field(default_factory=threading.Event)
    _answer: dict[str, Any] = field(default_factory=dict)

    def reply(self, answer: dict[str, Any]) -> None:
        """Answer it; the first answer holds."""
        if self._answered.is_set():
            return
        self._answer = answer
        self._answered.set()

    def wait(self, timeout: float) -> dict[str, Any] | None:
        return self._answer if self._answered.wait(timeout) else None


class Inbox:
    """What the training thread looks into between two phases. `waiting` costs one attribute read per step."""

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[Command] = queue.SimpleQueue()
        self.waiting = False
        self.closed = False

    def submit(self, name: str, arguments: dict[str, Any], timeout: float = 60.0) -> dict[str, Any]:
        """Called by the listener: hand a command over and wait for its answer, at most `timeout` seconds.

        The answer is {"ok": true, …} or {"ok": false, "error": {code, message, fix}}.
        """
        if self.closed:
            return refusal("ended", "This run's process is about to end.", "Start the run again.")
        command = Command(name, arguments)
        self._queue.put(command)
        self.waiting = True
        answer = command.wait(timeout)
        if answer is None:
            return refusal("busy", f"The run is still busy with one batch after {timeout:g} s.", "It will obey then.")
        return answer

    def take(self, timeout: float | None = 0.0) -> Command | None:
        """Called by the training thread: the next command, waiting up to `timeout` seconds (None: as long as it takes)."""
        self.waiting = False  # before looking: a command put now raises it again
        try:
            command = self._queue.get(timeout != 0.0, timeout)
        except queue.Empty:
            return None
        if not self._queue.empty():
            self.waiting = True
        return command

    def again(self, command: Command) -> None:
        """Called by the training thread: put a command back that cannot be obeyed yet."""
        self._queue.put(command)
        self.waiting = True

    def close(self) -> None:
        """Answer what is left: nobody will look in again."""
        self.closed = True
        while (command := self.take()) is not None:
            command.reply(refusal("ended", "The run has ended.", "Start it again."))


def refusal(code: str, message: str, fix: str = "") -> dict[str, Any]:
    return {"ok": False, "error": {"code": code, "message": message, "fix": fix}}
