"""The server's side of worker processes: start them, ask them, notice their death, start them again.

Nothing here imports torch. A worker's death is the answer to the question that killed it; the next question finds a
new worker.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import IO, Any

from builder.store.process import is_alive
from builder.workers.protocol import Endpoint, ProtocolError, connect, new_key, receive
from builder.workers.protocol import send as send_message

START_TIMEOUT = 60.0
"""Seconds a worker may take until it listens (importing torch comes after that)."""

LOG_TAIL = 6000
"""Characters of a dead worker's log that go into its WorkerError."""

ALLOCATOR = {
    # glibc gives freed memory back and asks for it again at every small training step; these two stop that
    "MALLOC_TRIM_THRESHOLD_": str(1 << 30),
    "MALLOC_MMAP_THRESHOLD_": str(1 << 30),
}


class WorkerError(Exception):
    """A job failed, or the worker that ran it died.

    `kind` is the type of the exception in the worker ("ValueError" …), or "WorkerDied", "WorkerTimeout",
    "WorkerUnreachable". `traceback` is the worker's own, or the end of its log.
    """

    def __init__(self, message: str, traceback: str = "", kind: str = "WorkerError") -> None:
        super().__init__(message)
        self.message = message
        self.traceback = traceback
        self.kind = kind


def command_line(*arguments: str) -> list[str]:
    """How a worker is started. -P: what lies in the working directory never hides a module of that name."""
    return [sys.executable, "-P", "-m", "builder.workers", *arguments]


def environment(*, training: bool = False) -> dict[str, str]:
    """The server's environment, with this very package importable, and for training a patient allocator."""
    package_home = str(Path(__file__).resolve().parents[2])
    paths = [package_home, *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
    found = {**os.environ, "PYTHONPATH": os.pathsep.join(dict.fromkeys(paths)), "PYTHONIOENCODING": "utf-8"}
    if training:
        found = {**found, **{name: os.environ.get(name, value) for name, value in ALLOCATOR.items()}}
    return found


class _NeverBegunError(Exception):
    """The process was gone before it took the question up; the text is the end of its log."""


@dataclass
class _Process:
    process: subprocess.Popen[bytes]
    connection: Connection
    endpoint: Endpoint
    log: IO[bytes]
    last_id: int = 0
    answered: bool = False

    def tail(self) -> str:
        self.log.flush()
        size = self.log.seek(0, os.SEEK_END)
        self.log.seek(max(0, size - LOG_TAIL))
        return self.log.read().decode("utf-8", errors="replace")

    def end(self) -> int | None:
        """Close everything; the exit status, None when it could not be had."""
        self.connection.close()
        if self.process.stdin:
            with contextlib.suppress(OSError):
                self.process.stdin.close()
        try:
            status = self.process.wait(2)
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = self.process.wait(10)
        self.log.close()
        self.endpoint.clean()
        return status


@dataclass
class ModelWorker:
    """A warm worker process shared by every thread and tab of the server; questions are answered one at a time.

    >>> worker = ModelWorker()
    >>> worker.start()                      # optional: begin importing torch now, in the background
    >>> worker.call("check", model=graph_as_json)["ok"]
    True
    >>> worker.close()
    """

    kind: str = "model"
    timeout: float = 60.0
    _running: _Process | None = field(default=None, init=False, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)
    _closed: bool = field(default=False, init=False, repr=False)

    def start(self) -> None:
        """Start the process in the background, so that it is warm when the first question comes."""
        threading.Thread(target=self._warm, daemon=True, name="tapedeck-warm-worker").start()

    def _warm(self) -> None:
        with (
            self._lock,
            contextlib.suppress(WorkerError),
        ):  # the next call meets the same error and reports it
            self._ready()

    @property
    def pid(self) -> int | None:
        """The worker's process id, None while there is none."""
        running = self._running
        return running.process.pid if running else None

    @property
    def warm(self) -> bool:
        """Whether its process has answered before: torch is imported, the next answer is a matter of milliseconds."""
        running = self._running
        return running is not None and running.answered

    def call(self, job: str, *, timeout: float | None = None, **arguments: Any) -> Any:
        """The answer of `job` to `arguments`, both JSON; waits for other threads' questions first.

        `timeout` in seconds, else the worker's own. Errors: WorkerError when the job fails, when the worker dies on
        it, or when it takes too long (the worker is then ended and replaced).
        """
        limit = self.timeout if timeout is None else timeout
        with self._lock:
            try:
                answer = self._ask(job, arguments, limit)
            except _NeverBegunError:  # it died while nobody asked: that is no answer, so ask its successor
                try:
                    answer = self._ask(job, arguments, limit)
                except _NeverBegunError as error:
                    raise WorkerError("The worker ended before it began.", str(error), "WorkerDied") from error
        failed = answer.get("error")
        if failed is not None:
            raise WorkerError(failed["message"], failed["traceback"], failed["type"])
        return answer.get("result")

    def _ask(self, job: str, arguments: dict[str, Any], limit: float) -> dict[str, Any]:
        worker = self._ready()
        worker.last_id += 1
        deadline = time.monotonic() + limit
        begun = False
        try:
            send_message(worker.connection, {"id": worker.last_id, "job": job, "arguments": arguments})
            while worker.connection.poll(max(0.0, deadline - time.monotonic())):
                with contextlib.suppress(ProtocolError):
                    answer = receive(worker.connection)
                    if answer.get("id") == worker.last_id:
                        if not answer.get("begun"):
                            worker.answered = True
                            return answer
                        begun = True
        except ProtocolError as error:
            raise WorkerError(str(error), kind="ProtocolError") from error
        except (EOFError, OSError) as error:
            status, log = self._drop()
            if not begun:
                raise _NeverBegunError(log) from error
            self._restart()
            raise WorkerError(f"The worker {_how_it_ended(status)} during {job!r}.", log, "WorkerDied") from error
        worker.process.kill()
        log = self._drop()[1]
        self._restart()
        raise WorkerError(f"The worker took longer than {limit:g} s for {job!r} and was ended.", log, "WorkerTimeout")

    def _restart(self) -> None:
        threading.Thread(target=self._warm, daemon=True, name="tapedeck-restart-worker").start()

    def _ready(self) -> _Process:
        if self._closed:
            raise WorkerError("The worker was closed.", kind="WorkerUnreachable")
        if self._running is not None and self._running.process.poll() is not None:
            self._drop()
        if self._running is None:
            self._running = _start(self.kind)
        return self._running

    def _drop(self) -> tuple[int | None, str]:
        """Forget the process: its exit status and the end of its log."""
        running, self._running = self._running, None
        if running is None:
            return None, ""
        with contextlib.suppress(subprocess.TimeoutExpired):
            running.process.wait(1)
        log = running.tail()
        return running.end(), log

    def close(self) -> None:
        """End the process; later calls raise WorkerError."""
        with self._lock:
            self._closed = True
            self._drop()


def _start(kind: str) -> _Process:
    log = tempfile.TemporaryFile(prefix="tapedeck-worker-")  # noqa: SIM115
    key = new_key()
    process = subprocess.Popen(
        command_line(kind),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=log,
        env=environment(),
        **_own_group(),
    )
    assert process.stdin
    assert process.stdout
    try:
        process.stdin.write(key.hex().encode() + b"\n")
        process.stdin.flush()
        announced = _line_within(process.stdout, START_TIMEOUT)
        endpoint = Endpoint.from_json(json.loads(announced))
        connection = connect(endpoint, key)
    except (OSError, ValueError, KeyError) as error:
        process.kill()
        status = process.wait()
        with contextlib.suppress(OSError):  # what could not be written any more
            process.stdin.close()
        log.seek(0)
        text = log.read().decode("utf-8", errors="replace")[-LOG_TAIL:]
        log.close()
        raise WorkerError(f"The worker {_how_it_ended(status)} before it was ready: {error}", text) from error
    finally:
        process.stdout.close()
    return _Process(process, connection, endpoint, log)


def _line_within(stream: IO[bytes], seconds: float) -> bytes:
    """One line, or b"" when none comes in time (a pipe cannot be polled on every platform, a thread can wait)."""
    lines: list[bytes] = []
    thread = threading.Thread(target=lambda: lines.append(stream.readline()), daemon=True)
    thread.start()
    thread.join(seconds)
    return lines[0] if lines else b""


def _own_group() -> dict[str, Any]:
    """Ctrl+C at the server's terminal is the server's to handle."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def _how_it_ended(status: int | None) -> str:
    if status is None:
        return "ended"
    if status < 0:
        with contextlib.suppress(ValueError):
            return f"was ended by signal {signal.Signals(-status).name}"
    return f"ended with exit status {status}"


# runs


def start_run(run_dir: Path | str) -> int:
    """Start the training process of a run directory, detached: it lives on when this process ends. Its process id.

    Its output goes to RUN_DIR/worker.log. Errors: WorkerError when the run has a living worker, OSError when the
    process cannot be started.
    """
    directory = Path(run_dir).resolve()
    if attach(directory) is not None:
        raise WorkerError("This run is being trained already.", kind="AlreadyRunning")
    descriptor = os.open(directory / "worker.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        process = subprocess.Popen(
            command_line("train", str(directory)),
            cwd=directory,
            stdin=subprocess.DEVNULL,
            stdout=descriptor,
            stderr=descriptor,
            env=environment(training=True),
            **_own_group(),
        )
    finally:
        os.close(descriptor)
    threading.Thread(target=process.wait, daemon=True, name="tapedeck-reap").start()  # no zombie when it ends
    return process.pid


@dataclass(frozen=True)
class RunningWorker:
    """The training process of a run, as its worker.json describes it."""

    pid: int
    started: float
    endpoint: Endpoint
    key: bytes


def attach(run_dir: Path | str) -> RunningWorker | None:
    """The living training process of a run, None when there is none: no worker.json, or its process is gone."""
    try:
        data = json.loads((Path(run_dir) / "worker.json").read_text(encoding="utf-8"))
        found = RunningWorker(
            int(data["pid"]), float(data["started"]), Endpoint.from_json(data), bytes.fromhex(data["authkey"])
        )
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return None
    return found if is_alive(found.pid, found.started) else None


def running(runs_dir: Path | str) -> dict[str, RunningWorker]:
    """All living training processes below a directory of runs, by run id."""
    directory = Path(runs_dir)
    if not directory.is_dir():
        return {}
    found = ((path.name, attach(path)) for path in directory.iterdir() if path.is_dir())
    return {name: worker for name, worker in found if worker is not None}


def send(run_dir: Path | str, command: str, *, timeout: float = 5.0, **arguments: Any) -> Any:
    """The reply of a run's training process to a command (play, pause, step, stop, …).

    `timeout` in seconds. Errors: WorkerError when there is no such process, when it does not answer in time, or when
    it refuses the command.
    """
    worker = attach(run_dir)
    if worker is None:
        raise WorkerError("No process is training this run.", kind="WorkerUnreachable")
    try:
        connection = connect(worker.endpoint, worker.key, timeout)
    except ConnectionError as error:
        raise WorkerError(str(error), kind="WorkerUnreachable") from error
    with connection:
        try:
            send_message(connection, {"id": 1, "command": command, "arguments": arguments})
            if not connection.poll(timeout):
                raise WorkerError(f"The worker did not answer {command!r} within {timeout:g} s.", kind="WorkerTimeout")
            answer = receive(connection)
        except (EOFError, OSError) as error:
            raise WorkerError(f"The worker ended during {command!r}.", kind="WorkerDied") from error
        except ProtocolError as error:
            raise WorkerError(str(error), kind="ProtocolError") from error
    if answer.get("error") is not None:
        error_data = answer["error"]
        raise WorkerError(error_data["message"], error_data.get("traceback", ""), error_data["type"])
    return answer.get("result")
