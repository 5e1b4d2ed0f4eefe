"""The training process of one run: its commands come in here, its work is builder.train's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from builder.workers.commands import CommandListener

if TYPE_CHECKING:
    from pathlib import Path


def train(run_dir: Path) -> int:
    """Train the run in `run_dir` until it is finished or stopped: exit status 0, or 1 when it failed.

    worker.json is there before torch is imported, so that the run can be found, and asked to stop, from the start.
    """
    from builder.train.commands import Inbox

    inbox = Inbox()
    with CommandListener(run_dir, inbox.submit):
        from builder.train.worker import main

        return main(run_dir, inbox)
