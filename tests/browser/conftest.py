"""One server and one browser for all browser tests; each test gets a page of its own, in a home of its own.

Screenshots go to test-artifacts/: `shot("name")` of the `page` fixture's test, and of every test that fails.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from chromium import ARGUMENTS, find
from running_app import ARTIFACTS, SIZE, Server, end_workers, settled, start_server, stop_server


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            # A browser, a server, a model worker and a training share two cores: what a stall of the machine upset is
            # tried again, and pytest says so in its summary.
            item.add_marker(pytest.mark.flaky(reruns=2))


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


def _safe(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9-]+", "-", name).strip("-")
