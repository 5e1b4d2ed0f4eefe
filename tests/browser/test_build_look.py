"""How the Build page looks: its three columns at every width, both themes, an error, a block. Pictures are kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from build_page import call, card, make, saved, shape
from playwright.sync_api import Page, expect

from builder import Draft


def residual() -> dict[str, Any]:
    """A stem, a residual sum, an LSTM beside a pooled head: skip wire, several outputs, all kinds of cards."""
    draft = Draft("Mixed")
    x = draft.input("images", ("N", 1, 8, 8))
    stem = draft.add("nn.Conv2d", x, out_channels=16, kernel_size=3, padding=1)
    h = draft.add("nn.BatchNorm2d", stem)
    h = draft.add("nn.ReLU", h)
    h = draft.add("nn.Conv2d", h, out_channels=16, kernel_size=3, padding=1)
    total = draft.add("torch.add", h, stem)
    pooled = draft.add("nn.MaxPool2d", total, kernel_size=2)
    flat = draft.add("nn.Flatten", pooled)
    rows = draft.add("torch.flatten", pooled, start_dim=2)
    steps = draft.add("nn.LSTM", rows, hidden_size=8, batch_first=True).outputs(2)[0]
    return draft.output(draft.add("nn.Linear", flat, out_features=10), steps).model_dump(mode="json")


def with_block() -> dict[str, Any]:
    """One block, used twice in a row."""
    node = {"shares": None, "position": None}
    conv = {**node, "id": "mix", "name": "mix", "type": "nn.Conv2d"}
    conv["params"] = {"out_channels": 8, "kernel_size": 3, "padding": 1}
    block = {
        "name": "Mix",
        "inputs": [{"id": "bx", "name": "x", "shape": ["N", 8, 8, 8], "dtype": "float32", "position": None}],
        "nodes": [conv, {**node, "id": "gate", "name": "gate", "type": "nn.GELU", "params": {}}],
        "edges": [
            {"source": "bx", "target": "mix"},
            {"source": "mix", "target": "gate"},
            {"source": "gate", "target": "by", "target_port": "value"},
        ],
        "outputs": [{"id": "by", "name": "y", "position": None}],
    }
    return {
        "schema_version": 1,
        "name": "Blocks",
        "inputs": [{"id": "x", "name": "x", "shape": ["N", 8, 8, 8], "dtype": "float32", "position": None}],
        "nodes": [
            {**node, "id": "first", "name": "first", "type": "block.Mix", "params": {}},
            {**node, "id": "second", "name": "second", "type": "block.Mix", "params": {}},
        ],
        "edges": [
            {"source": "x", "target": "first", "target_port": "x"},
            {"source": "first", "target": "second", "target_port": "x"},
            {"source": "second", "target": "y", "target_port": "value"},
        ],
        "outputs": [{"id": "y", "name": "y", "position": None}],
        "blocks": [block],
    }


@pytest.mark.parametrize("width", [1280, 1440, 1920])
def test_three_columns(
    page: Page, theme: str, width: int, shot: Callable[[str], None], request: pytest.FixtureRequest
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    name = make(page, request.node.name, residual())
    page.goto(f"/build?project={name}")
    expect(shape(page, "pool1")).to_have_text("N × 16 × 4 × 4", timeout=60_000)
    card(page, "conv2").click()
    expect(page.locator('[data-param="in_channels"] input')).to_have_attribute("placeholder", "auto 16")
    expect(page.locator('section[aria-label="Stack next"] .item')).to_have_count(6)
    right = page.locator(".column.right").bounding_box()
    canvas = page.locator(".canvas").bounding_box()
    assert right
    assert canvas
    assert right["x"] + right["width"] == width
    assert right["width"] == (320 if width < 1400 else 380)
    assert canvas["y"] == pytest.approx(44, abs=1)
    assert canvas["width"] == pytest.approx(width - 200 - right["width"], abs=3)
    assert page.locator(".studio").get_attribute("data-theme") == theme
    page.locator(".canvas").hover(position={"x": 20, "y": 20})
    shot(f"build-{width}")


def test_below_1280_the_right_column_is_a_drawer(page: Page, request: pytest.FixtureRequest) -> None:
    page.set_viewport_size({"width": 1100, "height": 800})
    name = make(page, request.node.name, residual())
    page.goto(f"/build?project={name}")
    expect(shape(page, "pool1")).to_have_text("N × 16 × 4 × 4", timeout=60_000)
    expect(page.locator(".inspector")).to_have_count(0)
    before = page.locator(".canvas").bounding_box()
    assert before
    page.get_by_role("button", name="Show inspector and code").click()
    expect(page.locator(".column.drawer .inspector")).to_be_visible()
    after = page.locator(".canvas").bounding_box()
    assert after
    assert after["width"] == pytest.approx(before["width"], abs=2)
    page.get_by_role("button", name="Hide inspector and code").click()
    expect(page.locator(".inspector")).to_have_count(0)


def test_columns_are_resized_and_remembered(page: Page, request: pytest.FixtureRequest) -> None:
    name = make(page, request.node.name, residual())
    page.goto(f"/build?project={name}")
    expect(page.locator(".palette .item").first).to_be_visible()
    page.get_by_role("separator", name="Width of the palette").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(page.locator(".column.left")).to_have_css("width", "232px")
    page.reload()
    expect(page.locator(".column.left")).to_have_css("width", "232px")


def test_an_error_with_its_fix(
    page: Page, theme: str, shot: Callable[[str], None], request: pytest.FixtureRequest
) -> None:
    name = make(page, request.node.name, residual())
    page.goto(f"/build?project={name}")
    expect(shape(page, "pool1")).to_have_text("N × 16 × 4 × 4", timeout=60_000)
    card(page, "conv2").click()
    page.locator('[data-param="in_channels"] input').fill("7")
    page.keyboard.press("Enter")
    expect(card(page, "conv2")).to_have_class(re.compile("error"))
    expect(card(page, "conv2").locator(".card-message")).not_to_have_text(re.compile("^conv2"))
    expect(page.locator(".problems")).to_contain_text("problem")
    shot("build-error")
    card(page, "conv2").locator(".fix").click()
    expect(shape(page, "conv2")).to_have_text("N × 16 × 8 × 8")


def test_a_block_is_a_frame_that_opens(
    page: Page, theme: str, shot: Callable[[str], None], request: pytest.FixtureRequest
) -> None:
    name = make(page, request.node.name, with_block())
    page.goto(f"/build?project={name}")
    frame = card(page, "first")
    expect(frame).to_contain_text("Mix · first")
    expect(frame).to_contain_text("2 nodes · used 2 times")
    expect(frame).to_contain_text("GELU · gate")
    expect(frame.locator(".card-shape")).to_have_text("N × 8 × 8 × 8")
    shot("build-block")
    frame.dblclick(position={"x": 40, "y": 10})
    expect(page.locator(".crumbs")).to_contain_text("Mix")
    card(page, "mix").click()
    page.locator(".canvas").focus()
    page.keyboard.press("b")
    expect(card(page, "norm1")).to_be_visible()
    saved(page)
    block = call(page, f"project?name={name}")["model"]["blocks"][0]
    assert {node["id"] for node in block["nodes"]} == {"mix", "gate", "norm1"}
    page.get_by_role("button", name="Blocks", exact=True).click()
    expect(frame).to_contain_text("3 nodes")
