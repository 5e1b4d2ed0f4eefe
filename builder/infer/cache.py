"""What checking remembers between two edits; a worker holds one for its whole life."""

from __future__ import annotations

import threading

from builder.infer.run import Runner


class Cache:
    """Outcomes of nodes by type, params and input shapes, and modules by constructor. Checks take turns on it."""

    def __init__(self) -> None:
        self.runner = Runner()
        self.lock = threading.Lock()
