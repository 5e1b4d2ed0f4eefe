"""Training without the app: the run's own worker code in this process, with a progress bar beside it.

The bar reads the run's history like any page does, so it costs the training nothing.
"""

from __future__ import annotations

import sqlite3
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from builder.store.runs import Run

if TYPE_CHECKING:
    from rich.console import Console

LOOK_EVERY = 0.25
"""Seconds between two looks at the history."""


def train_here(run_dir: Path, console: Console) -> dict[str, Any]:
    """Train a run directory in this process until it is finished, stopped (Ctrl+C) or failed: its meta then."""
    from builder.train.commands import Inbox
    from builder.train.worker import main
    from builder.workers.commands import CommandListener

    inbox, over = Inbox(), threading.Event()
    watcher = threading.Thread(target=_watch, args=(run_dir, console, over), daemon=True)
    watcher.start()
    try:
        with CommandListener(run_dir, inbox.submit):
            main(run_dir, inbox, idle_limit=0.0)  # nobody is there to ask for more epochs
    finally:
        over.set()
        watcher.join(5)
    run = Run(run_dir)
    try:
        return run.meta()
    finally:
        run.close()


def _watch(run_dir: Path, console: Console, over: threading.Event) -> None:
    run = Run(run_dir)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[facts]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console) as progress:
        task = progress.add_task("starting", total=None, facts="")
        while not over.wait(LOOK_EVERY):
            with suppress(sqlite3.Error, OSError):
                _show(run, progress, task)
        with suppress(sqlite3.Error, OSError):
            _show(run, progress, task)
    run.close()


def _show(run: Run, progress: Progress, task: Any) -> None:
    meta, summary = run.meta(), run.summary()
    facts = []
    if summary["loss"] is not None:
        facts.append(f"loss {summary['loss']:.4g}")
    held = summary["validation"]
    if held and held["metric"] is not None:
        facts.append(f"{meta.get('metric') or 'metric'} {held['metric']:.4g}")
    progress.update(
        task,
        description=str(meta.get("status", "starting")),
        total=meta.get("total_steps"),
        completed=(summary["step"] or -1) + 1,
        facts="  ".join(facts),
    )
