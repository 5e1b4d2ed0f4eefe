"""A training process's side of its commands: listen, say where in worker.json, and pass each command on.

Every connection has its own thread, so a stranger, garbage, or someone who never speaks holds nobody up. What a
command does, and when, is the training loop's business (builder.train.commands).
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Self

from builder.store.home import write_private
from builder.workers.protocol import ProtocolError, listen, new_key, receive, send, welcome

Answer = Callable[[str, dict[str, Any]], Any]
"""(command, arguments) → JSON; called in the connection's thread, may wait, may raise."""


class CommandListener:
    """Listens for commands to this process about one run, from whoever can read its worker.json.

    >>> with CommandListener(run_dir, inbox.submit):
    ...     train()
    """

    def __init__(self, run_dir: Path | str, answer: Answer) -> None:
        self.path = Path(run_dir) / "worker.json"
        self._answer_command = answer
        self._key = new_key()
        self._listener, self._endpoint = listen()
        self._closed = False
        threading.Thread(target=self._accept, daemon=True, name="tapedeck-commands").start()
        write_private(self.path, json.dumps(self.describe()).encode())

    def describe(self) -> dict[str, Any]:
        """What worker.json says: {pid, address, family, authkey (hex), started (s since the epoch)}."""
        return {
            "pid": os.getpid(),
            **self._endpoint.to_json(),
            "authkey": self._key.hex(),
            "started": time.time(),
        }

    def close(self) -> None:
        """Stop listening and remove worker.json; answers that are being given are still sent."""
        if self._closed:
            return
        self._closed = True
        self.path.unlink(missing_ok=True)
        self._listener.close()
        self._endpoint.clean()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _accept(self) -> None:
        while not self._closed:
            try:
                connection = self._listener.accept()
            except OSError:
                time.sleep(0.05)  # out of file descriptors, or about to close
                continue
            threading.Thread(target=self._converse, args=(connection,), daemon=True).start()

    def _converse(self, connection: Connection) -> None:
        if not welcome(connection, self._key):
            return
        with connection, contextlib.suppress(EOFError, OSError):
            while True:
                send(connection, self._answer(connection))

    def _answer(self, connection: Connection) -> dict[str, Any]:
        try:
            request = receive(connection)
            command, arguments = str(request["command"]), dict(request.get("arguments") or {})
        except (ProtocolError, KeyError, TypeError, ValueError) as error:
            return {"id": None, "error": {"type": "ProtocolError", "message": str(error), "traceback": ""}}
        try:
            return {"id": request.get("id"), "result": self._answer_command(command, arguments)}
        except Exception as error:
            described = {
                "type": type(error).__name__,
                "message": str(error) or type(error).__name__,
                "traceback": "".join(traceback.format_exception(error)),
            }
            return {"id": request.get("id"), "error": described}
