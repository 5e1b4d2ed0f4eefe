"""Running what a user wrote: a process of its own with as little as the platform lets us leave it.

An AST filter is no sandbox, so nothing is filtered; the process is limited. Everywhere: isolated Python (-I), a clean
environment, a directory of its own, a wall clock and a bound on output. On POSIX: limits of memory, CPU time, files and
core dumps. On Linux where unprivileged namespaces work: no network, no other processes, Tapedeck's own files hidden.
What was in force is part of the answer, for the page to say.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO, Any

from builder.store.home import home

WALL_CLOCK = 60.0
"""Seconds a program may take."""
OUTPUT = 1_000_000
"""Bytes of each of its two outputs that are kept."""
MEMORY = 16 * 2**30
"""Bytes of address space; torch alone maps several."""

NAMESPACES = (
    "unshare",
    "--user",
    "--map-root-user",
    "--net",
    "--pid",
    "--fork",
    "--mount",
    "--mount-proc",
    "--kill-child",
    "--",
)
HIDE_HOME = ("sh", "-c", 'mount -t tmpfs -o mode=700 tapedeck "$0" && exec "$@"')

LIMITED = """
import sys
try:
    import resource
    for name, value in (("AS", {memory}), ("CPU", {cpu}), ("FSIZE", 1 << 26), ("NOFILE", 256), ("CORE", 0)):
        try:
            hard = resource.getrlimit(getattr(resource, "RLIMIT_" + name))[1]
            value = value if hard == resource.RLIM_INFINITY else min(value, hard)
            resource.setrlimit(getattr(resource, "RLIMIT_" + name), (value, value))
        except (OSError, ValueError):
            pass
except ImportError:
    pass
import runpy, traceback
sys.argv = ["playground.py"]
try:
    runpy.run_path("playground.py", run_name="__main__")
except Exception as error:
    own = error.__traceback__
    while own is not None and own.tb_frame.f_code.co_filename != "playground.py":
        own = own.tb_next
    traceback.print_exception(type(error), error, own)
    sys.exit(1)
"""


@dataclass(frozen=True)
class Outcome:
    """What a program left: its outputs, exit status (None when it was ended), seconds, and what fenced it in."""

    stdout: str
    stderr: str
    status: int | None
    seconds: float
    isolated: bool
    truncated: bool


def run_code(source: str, seconds: float = WALL_CLOCK) -> Outcome:
    """Run a Python program and wait for it, at most `seconds`. Errors: OSError when no process can be started."""
    isolated = namespaces_work()
    with tempfile.TemporaryDirectory(prefix="tapedeck-play-") as folder:
        (Path(folder) / "playground.py").write_text(source, encoding="utf-8")
        boot = LIMITED.format(memory=MEMORY, cpu=int(seconds) + 5)
        line = [sys.executable, "-I", "-X", "utf8", "-c", boot]
        if isolated:
            line = [*NAMESPACES, *HIDE_HOME, str(home()), *line]
        begun = time.monotonic()
        process = subprocess.Popen(
            line,
            cwd=folder,
            env=_environment(folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **_own_group(),
        )
        assert process.stdout
        assert process.stderr
        outputs = [_Reader(process.stdout), _Reader(process.stderr)]
        try:
            status: int | None = process.wait(seconds)
        except subprocess.TimeoutExpired:
            status = None
        _end(process)
        for reader in outputs:
            reader.thread.join(5)
        took = time.monotonic() - begun
    texts = [reader.text().replace(folder + os.sep, "") for reader in outputs]
    return Outcome(texts[0], texts[1], status, took, isolated, any(reader.truncated for reader in outputs))


class _Reader:
    """Reads a stream to its end, keeping its beginning: a program that prints without end is not held up by us."""

    def __init__(self, stream: IO[bytes]) -> None:
        self.kept = bytearray()
        self.truncated = False
        self.thread = threading.Thread(target=self._read, args=(stream,), daemon=True)
        self.thread.start()

    def _read(self, stream: IO[bytes]) -> None:
        with stream:
            while part := stream.read1(65536):  # type: ignore[attr-defined]
                room = OUTPUT - len(self.kept)
                self.kept += part[:room]
                self.truncated = self.truncated or len(part) > room

    def text(self) -> str:
        return self.kept.decode("utf-8", errors="replace")


def _environment(folder: str) -> dict[str, str]:
    """What the program may know: where programs are, and a home that is its own directory."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
    return {**kept, "HOME": folder, "TMPDIR": folder, "TEMP": folder, "OMP_NUM_THREADS": "1", "MPLBACKEND": "Agg"}


def _own_group() -> dict[str, Any]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program and what it started."""
    if sys.platform == "win32":
        process.kill()
    else:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            process.kill()
    process.wait(10)


@cache
def namespaces_work() -> bool:
    """Whether this machine lets an ordinary process have namespaces of its own; tried once."""
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None:
        return False
    trial = [*NAMESPACES, *HIDE_HOME, str(home()), "true"]
    try:
        return subprocess.run(trial, capture_output=True, timeout=10, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
