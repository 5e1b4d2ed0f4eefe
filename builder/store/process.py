"""Whether the process that owns a run is still there."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def is_alive(pid: int, started: float | None = None) -> bool:
    """Whether process `pid` runs; a zombie does not. `started` (seconds since the epoch) tells a reused pid apart on Linux."""
    if pid <= 0:
        return False
    if sys.platform == "win32":
        return _is_alive_on_windows(pid)
    stat = Path(f"/proc/{pid}/stat")
    if Path("/proc/self/stat").exists():
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            return False
        if fields[0] in {"Z", "X"}:
            return False
        return started is None or _start_time(int(fields[19])) <= started + 60
    try:
        if os.waitpid(pid, os.WNOHANG)[0] == pid:  # a child of ours that ended and nobody had asked about
            return False
    except ChildProcessError:
        pass
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _start_time(ticks: int) -> float:
    """Seconds since the epoch at which a process began, from field 22 of /proc/PID/stat."""
    for line in Path("/proc/stat").read_text().splitlines():
        if line.startswith("btime "):
            return float(line.split()[1]) + ticks / os.sysconf("SC_CLK_TCK")
    return 0.0


def _is_alive_on_windows(pid: int) -> bool:
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    handle = kernel.OpenProcess(0x1000, False, pid)  # PROCESS_QUERY_LIMITED_INFORMATION
    if not handle:
        return False
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return code.value == 259  # STILL_ACTIVE
