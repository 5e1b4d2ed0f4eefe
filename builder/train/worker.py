"""The training process of one run: set up, train, and leave on disk whatever happened."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import threading
import time
import traceback
from pathlib import Path
from typing import Any

from builder.data.source import DataError
from builder.store.writer import RunWriter
from builder.train.commands import Inbox
from builder.train.error import TrainingError


def main(
    run_dir: Path | str, inbox: Inbox | None = None, *, paused: bool = False, idle_limit: float | None = None
) -> int:
    """Train the run in `run_dir` until it is finished or stopped: exit status 0, or 1 when it failed.

    A finished run waits `idle_limit` seconds for more epochs, by default as long as the loop says.

    Commands arrive through `inbox` (the listener puts them there). A failure of any kind is written to the run's meta
    as status "failed" and error {type, message, traceback}, and no recorded step is lost.
    """
    directory = Path(run_dir)
    inbox = inbox or Inbox()
    writer = RunWriter(directory)
    writer.meta(status="starting", pid=os.getpid(), started=time.time(), error=None)
    writer.flush()
    _stop_on_signals(inbox)
    try:
        from builder.train.loop import Loop

        loop = Loop(directory, writer, inbox)
        if idle_limit is not None:
            loop.idle_limit = idle_limit
        gc.collect()
        gc.freeze()  # what is set up stays: later collections need not look at it
        loop.run(paused=paused)
    except Exception as error:
        traceback.print_exc()
        writer.meta(status="failed", error=describe(error))
        writer.event("error", {"type": type(error).__name__, "message": str(error)})
        return 1
    finally:
        inbox.close()
        writer.close()
    return 0


def describe(error: Exception) -> dict[str, Any]:
    """What readers are told of a failure: {type, message, traceback}, {code, fix} of one the user can mend, and {post_mortem}
    where a backward pass failed (see preflight.examine).
    """
    found = {
        "type": type(error).__name__,
        "message": str(error) or type(error).__name__,
        "traceback": "".join(traceback.format_exception(error)),
    }
    if isinstance(error, TrainingError | DataError):
        found |= {"code": error.code, "message": error.message, "fix": error.fix}
    seen = vars(error).get("post_mortem")
    if seen is not None:
        found |= {"post_mortem": seen, "fix": seen["fix"]}
    return found


def _stop_on_signals(inbox: Inbox) -> None:
    """A polite kill is a stop: the run is saved first."""
    if threading.current_thread() is not threading.main_thread():
        return

    def stop(*_: object) -> None:
        threading.Thread(target=inbox.submit, args=("stop", {}), daemon=True).start()

    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        with contextlib.suppress(AttributeError, ValueError, OSError):
            signal.signal(getattr(signal, name), stop)
