"""One server and one browser for all browser tests; each test gets a page of its own, in a home of its own.

Screenshots go to test-artifacts/: `shot("name")` of the `page` fixture's test, and of every test that fails.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from chromium import ARGUMENTS, find

from builder.workers.supervisor import WorkerError, attach, send

ROOT = Path(__file__).resolve().parents[2]
ARTIFACTS = ROOT / "test-artifacts"
SIZE = {"width": 1440, "height": 900}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            # A browser, a server, a model worker and a training share two cores: what a stall of the machine upset is
            # tried again, and pytest says so in its summary.
            item.add_marker(pytest.mark.flaky(reruns=2))


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


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = start_server(tmp_path_factory.mktemp("tapedeck-home"))
    yield running
    stop_server(running)


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    path = find()
    if path is None:
        message = "no Chromium: install it, run `playwright install chromium`, or set TAPEDECK_CHROMIUM to its path"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=20_000)  # how long a loaded machine may take; a page that is there is not waited for
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> str:
    """Name this fixture to run a test in both themes."""
    return str(request.param)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    report = yield
    setattr(item, f"report_{report.when}", report)
    return report


@pytest.fixture
def context(request: pytest.FixtureRequest, browser, server: Server):
    """A fresh browser profile that has followed the link; in the theme of the `theme` fixture, else light."""
    scheme = request.getfixturevalue("theme") if "theme" in request.fixturenames else "light"
    made = browser.new_context(viewport=SIZE, color_scheme=scheme, base_url=server.url)
    made.set_default_timeout(45_000)
    made.request.get(f"/?token={server.token}")
    yield made
    made.close()
    end_workers(server.home)  # what one test trains may not slow the next


@pytest.fixture
def page(request: pytest.FixtureRequest, context):
    """A page that knows the token; errors in its console fail the test."""
    opened = context.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    opened.errors = errors
    yield opened
    if getattr(request.node, "report_call", None) is not None and request.node.report_call.failed:
        ARTIFACTS.mkdir(exist_ok=True)
        opened.screenshot(path=ARTIFACTS / f"failed-{_safe(request.node.name)}.png")


@pytest.fixture
def visit(page) -> Callable[..., None]:
    """`visit("train")`: open a page by its name and wait until Streamlit has run it."""

    def go(name: str, query: str = "") -> None:
        page.goto(f"/{name}{query}")
        settled(page)

    return go


@pytest.fixture
def shot(request: pytest.FixtureRequest, page) -> Callable[[str], None]:
    """`shot("name")` keeps a picture in test-artifacts/, with the theme in its name."""

    def keep(name: str) -> None:
        ARTIFACTS.mkdir(exist_ok=True)
        scheme = request.getfixturevalue("theme") if "theme" in request.fixturenames else "light"
        page.screenshot(path=ARTIFACTS / f"{_safe(name)}-{scheme}.png")

    return keep


def settled(page) -> None:
    """Wait until the page's script has run to its end."""
    page.wait_for_selector(
        "[data-testid=stApp][data-test-script-state=notRunning][data-test-connection-state=CONNECTED]"
    )
    page.wait_for_selector(".st-key-bar [data-page]")


def _safe(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9-]+", "-", name).strip("-")
