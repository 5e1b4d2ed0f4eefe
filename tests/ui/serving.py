"""A server in this process's neighbourhood: `tapedeck --no-browser` in a home of its own, asked over plain sockets."""

from __future__ import annotations

import http.client
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Served:
    process: subprocess.Popen[str]
    port: int
    token: str
    home: Path

    def ask(
        self,
        path: str,
        method: str = "GET",
        *,
        body: Any = None,
        token: bool = True,
        host: str | None = None,
        origin: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> tuple[int, dict[str, str], bytes]:
        """(status, headers, body) of one request; `host` and `origin` as an attacker would send them."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        sent = {"Host": host or f"127.0.0.1:{self.port}", **(headers or {})}
        if token:
            sent["Authorization"] = f"Bearer {self.token}"
        if origin:
            sent["Origin"] = origin
        content = json.dumps(body).encode() if body is not None else None
        if content is not None:
            sent["Content-Type"] = "application/json"
        try:
            connection.request(method, path, content, sent)
            answer = connection.getresponse()
            read = b"" if "event-stream" in (answer.getheader("content-type") or "") else answer.read()
            return answer.status, {k.lower(): v for k, v in answer.getheaders()}, read
        finally:
            connection.close()

    def json(self, path: str, method: str = "GET", **named: Any) -> Any:
        status, _, body = self.ask(f"/tapedeck/{path}", method, **named)
        found = json.loads(body)
        assert status == 200, found
        return found


@contextmanager
def serving(home: Path, port: int) -> Iterator[Served]:
    environment = {**os.environ, "TAPEDECK_HOME": str(home), "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "builder", "--no-browser", "--port", str(port)]
    with (home / "server.log").open("w", encoding="utf-8") as log:
        process = subprocess.Popen(command, cwd=home, env=environment, stdout=subprocess.PIPE, stderr=log, text=True)
    assert process.stdout
    try:
        for line in process.stdout:
            found = re.search(r":(\d+)/\?token=([\w-]+)", line)
            if found:
                yield Served(process, int(found[1]), found[2], home)
                break
        else:
            raise RuntimeError((home / "server.log").read_text(encoding="utf-8"))
    finally:
        process.terminate()
        process.wait(15)
        process.stdout.close()
