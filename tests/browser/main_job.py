"""What the tests of the main job share: small projects that train as asked, their runs, and a server to be killed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from build_page import call, small
from playwright.sync_api import Locator, Page, expect
from running_app import SIZE, settled, start_server, stop_server

STARTED = 90_000
"""Milliseconds in which a worker has imported torch and begun, on a slow and busy machine."""
ENDLESS = 100_000
"""Epochs of a run that a test ends itself."""
ENDED = {"stopped", "finished", "failed"}


def training(**changed: Any) -> dict[str, Any]:
    """Settings that train `small()` on the digits, two epochs unless told."""
    return {"data": {"source": "digits"}, "epochs": 2, "threads": 1, **changed}


def project(page: Page, name: str, model: dict[str, Any] | None = None, **changed: Any) -> str:
    """A new project with these training settings; its name, which may have got a number."""
    wanted = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40].strip("-")
    body = {"name": wanted, "model": model or small(), "training": training(**changed)}
    return str(call(page, "project/new", body)["name"])


def begin(page: Page, model: dict[str, Any] | None = None, **changed: Any) -> str:
    """Start a run through the API: its id."""
    return str(call(page, "runs", {"model": model or small(), "training": training(**changed)})["run"])


def status(page: Page, run: str) -> str:
    return str(call(page, f"runs/{run}")["meta"].get("status"))


def wait_for(page: Page, wanted: Callable[[], object], seconds: float = 90.0, every: int = 250) -> Any:
    """What `wanted` answers, as soon as that is true."""
    for _ in range(int(seconds * 1000 / every)):
        found = wanted()
        if found:
            return found
        page.wait_for_timeout(every)
    raise AssertionError("waited in vain")


def ended(page: Page, run: str) -> str:
    """Wait until the run has ended; how."""
    return str(wait_for(page, lambda: status(page, run) in ENDED and status(page, run)))


def stop(page: Page, run: str) -> None:
    """End a run of a test, whatever state it is in."""
    origin = "/".join(page.url.split("/")[:3])

    def over() -> bool:
        if status(page, run) in ENDED:
            return True
        with suppress(Exception):
            page.request.post(
                f"/tapedeck/runs/{run}/command",
                data={"command": "stop", "arguments": {}},
                headers={"origin": origin} if origin.startswith("http") else {},
            )
        return False

    wait_for(page, over, every=500)


def step(page: Page) -> int:
    """How many steps the Train page says are done."""
    text = page.locator("[data-fact=step]").inner_text().replace(",", "")
    return int(text) if text.isdigit() else 0


def held_step(page: Page) -> int:
    """The step at which a held run stands: the last news of its stream may come after the word that it is paused."""
    expect(page.locator(".pill.state.paused")).to_be_visible(timeout=30_000)
    seen = [-1]

    def stands() -> bool:
        seen.append(step(page))
        return seen[-1] == seen[-2]

    wait_for(page, stands, every=400)
    return seen[-1]


def moved_on(page: Page, than: int, milliseconds: int = STARTED) -> None:
    """Wait until the Train page has counted past `than`."""
    page.wait_for_function(
        """than => { for (const e of document.querySelectorAll("*")) {
             const fact = e.shadowRoot?.querySelector("[data-fact=step]");
             if (fact) return Number(fact.textContent.replaceAll(",", "")) > than; } return false; }""",
        arg=than,
        timeout=milliseconds,
    )


def running(page: Page) -> Locator:
    """The Train page's mark of a run that goes; fails at once with the run's own words where it failed."""
    expect(page.locator(".pill.state.running, .failure").first).to_be_visible(timeout=STARTED)
    assert page.locator(".failure").count() == 0, page.locator(".failure").inner_text()
    return page.locator(".pill.state.running")


def go_to(page: Page, name: str) -> None:
    """By the bar, as a person does."""
    page.locator(f".st-key-page-{name} a").click()
    expect(page).to_have_url(re.compile(f"/{name}(\\?|$)"))
    settled(page)


def process_of(home: Path, run: str) -> int:
    """The process id of a run's worker."""
    return int(json.loads((home / "runs" / run / "worker.json").read_text(encoding="utf-8"))["pid"])


@contextmanager
def own_server(browser: Any, home: Path, port: int) -> Iterator[tuple[Any, Any, Callable[[], Any]]]:
    """(server, page, start again): a server of a test's own, which may be killed, and a page that is let in."""
    held = [start_server(home, port)]
    context = browser.new_context(viewport=SIZE, base_url=held[0].url)
    context.set_default_timeout(45_000)
    page = context.new_page()
    page.goto(f"/?token={held[0].token}")

    def again() -> Any:
        if held[0].process.stdout:
            held[0].process.stdout.close()
        held[0] = start_server(home, port)
        return held[0]

    try:
        yield held[0], page, again
    finally:
        context.close()
        stop_server(held[0])
