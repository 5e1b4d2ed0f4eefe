"""What the tests of the Build page share: a project of their own, and names for what is on the page."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from builder import Draft


def small() -> dict[str, Any]:
    """images → conv1 → act1 → flatten1 → linear1 → output."""
    draft = Draft("Small")
    h = draft.input("images", ("N", 1, 8, 8))
    h = draft.add("nn.Conv2d", h, out_channels=4, kernel_size=3, padding=1)
    h = draft.add("nn.ReLU", h)
    h = draft.add("nn.Flatten", h)
    model = draft.output(draft.add("nn.Linear", h, out_features=10)).model_dump(mode="json")
    for item in (*model["inputs"], *model["nodes"], *model["outputs"]):
        item["position"] = None  # nobody has placed anything yet
    return model


def call(page: Page, path: str, body: Any = None) -> Any:
    """One route of the app, asked with the page's own cookie."""
    if body is None:
        answer = page.request.get(f"/tapedeck/{path}")
    else:
        origin = page.url.partition("/build")[0] if page.url.startswith("http") else ""
        headers = {"origin": origin} if origin else {}
        answer = page.request.post(f"/tapedeck/{path}", data=body, headers=headers)
    assert answer.ok, answer.text()
    return answer.json()


def make(page: Page, name: str, model: dict[str, Any]) -> str:
    """A new project; its name, which may have got a number."""
    wanted = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40].strip("-")
    return str(call(page, "project/new", {"name": wanted, "model": model})["name"])


def wires(page: Page, project: str) -> set[tuple[str, str]]:
    return {(edge["source"], edge["target"]) for edge in call(page, f"project?name={project}")["model"]["edges"]}


def card(page: Page, node: str) -> Locator:
    return page.locator(f'[data-node="{node}"]')


def shape(page: Page, node: str) -> Locator:
    return card(page, node).locator(".card-shape")


def port(page: Page, node: str, name: str, side: str) -> Locator:
    return card(page, node).locator(f".react-flow__handle.{side}[data-port='{name}']")


def saved(page: Page) -> None:
    expect(page.locator(".pill.saved")).to_have_text(re.compile("^saved"))


def drag(page: Page, start: Locator, end: Locator) -> None:
    begin, finish = start.bounding_box(), end.bounding_box()
    assert begin
    assert finish
    page.mouse.move(begin["x"] + begin["width"] / 2, begin["y"] + begin["height"] / 2)
    page.mouse.down()
    page.mouse.move(finish["x"] + 20, finish["y"] + 10, steps=5)
    page.mouse.move(finish["x"] + finish["width"] / 2, finish["y"] + finish["height"] / 2, steps=5)
    page.mouse.up()
