"""The training process of one run: open the command channel, hand both to the session, leave a trace of any failure."""

from __future__ import annotations

import traceback
from pathlib import Path

from builder.workers.commands import CommandListener


def train(run_dir: Path) -> int:
    """Train the run in `run_dir` until it is finished or stopped: exit status 0, or 1 when it failed.

    Whatever goes wrong is written into the run's meta ("status": "failed", "error"), so pages show it.
    """
    try:
        from builder.train.commands import Inbox
        from builder.train.worker import main

        inbox = Inbox()
        with CommandListener(run_dir, inbox.submit):
            return main(run_dir, inbox)
    except Exception as error:
        traceback.print_exc()  # into worker.log
        _record_failure(run_dir, error)
        return 1


def _record_failure(run_dir: Path, error: Exception) -> None:
    from builder.store.writer import RunWriter

    writer = RunWriter(run_dir)
    try:
        writer.meta(
            status="failed",
            error={
                "type": type(error).__name__,
                "message": str(error),
                "traceback": "".join(traceback.format_exception(error)),
            },
        )
    finally:
        writer.close()
