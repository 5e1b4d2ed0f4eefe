"""The app as the browser tests run it: started as a user starts it, in a home of its own, and ended with its runs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from builder.workers.supervisor import WorkerError, attach, send

ROOT = Path(__file__).resolve().parents[2]
ARTIFACTS = ROOT / "test-artifacts"
SIZE = {"width": 1440, "height": 900}


@dataclass
class Server:
    """A running `tapedeck --no-browser`, whose home is `home`."""

    process: subprocess.Popen[str]
    url: str
    token: str
    home: Path
    seconds_to_link: float

    @property
    def link(self) -> str:
        return f"{self.url}/?token={self.token}"


def start_server(home: Path, port: int | None = None) -> Server:
    """Start the app as a user does and wait for its link."""
    environment = {**os.environ, "TAPEDECK_HOME": str(home), "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "builder", "--no-browser", "--port", str(port or 8700)]
    begun = time.monotonic()
    log = home / "server.log"
    with log.open("a", encoding="utf-8") as errors:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True)
    assert process.stdout
    for line in process.stdout:
        found = re.search(r"(http://[^/]+)/\?token=([\w-]+)", line)
        if found:
            return Server(process, found[1], found[2], home, time.monotonic() - begun)
    process.stdout.close()
    raise RuntimeError(f"the server ended with status {process.wait()}: {log.read_text(encoding='utf-8')}")


def end_workers(home: Path) -> None:
    """End the training processes of a home's runs: they outlive their server, which is their point, but not the tests."""
    for file in home.glob("runs/*/worker.json"):
        with suppress(WorkerError, OSError, ValueError):
            if attach(file.parent) is not None:
                send(file.parent, "stop", timeout=2.0)


def stop_server(server: Server) -> None:
    end_workers(server.home)
    server.process.terminate()
    try:
        server.process.wait(10)
    except subprocess.TimeoutExpired:
        server.process.kill()
        server.process.wait(10)
    if server.process.stdout:
        server.process.stdout.close()


def wait_until_served(url: str, seconds: float = 20.0) -> None:
    """Wait until somebody answers at `url`, with whatever status."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            urllib.request.urlopen(url, timeout=1).close()
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError(url)


def settled(page) -> None:
    """Wait until the page's script has run to its end."""
    page.wait_for_selector(
        "[data-testid=stApp][data-test-script-state=notRunning][data-test-connection-state=CONNECTED]"
    )
    page.wait_for_selector(".st-key-bar [data-page]")
