"""The servers that run on this machine: each notes itself in home/servers while it lives."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

from builder.store.home import home, private_directory, write_private
from builder.store.process import is_alive


def servers_directory() -> Path:
    return private_directory(home() / "servers")


def announce(url: str, host: str, port: int, project: str | None) -> Path:
    """Note this server, its link included; the file is readable by its owner only and goes when the server does."""
    path = servers_directory() / f"{os.getpid()}.json"
    note = {"pid": os.getpid(), "host": host, "port": port, "url": url, "project": project, "started": time.time()}
    write_private(path, json.dumps(note).encode())
    return path


def running_servers() -> list[dict[str, Any]]:
    """{pid, host, port, url, project, started} of each server that lives; notes of dead ones are removed."""
    found = []
    for path in sorted(servers_directory().glob("*.json")):
        try:
            note = json.loads(path.read_text(encoding="utf-8"))
            lives = is_alive(int(note["pid"]), float(note["started"]))
        except (OSError, ValueError, KeyError):
            lives = False
        if lives:
            found.append(note)
        else:
            path.unlink(missing_ok=True)
    return found
