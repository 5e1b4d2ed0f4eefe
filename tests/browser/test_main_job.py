"""The whole main job, once through, in each theme: open, stack, mend, train, read the tape and the gradients."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from build_page import call, card, drag, port, saved, shape, wires
from main_job import STARTED, go_to, moved_on, project, running, stop, wait_for
from playwright.sync_api import Page, expect
from running_app import settled, start_server, stop_server

from builder import Draft


@pytest.fixture
def work(page: Page, request: pytest.FixtureRequest) -> str:
    """A project of this test's own, open on the Build page with its shapes shown."""
    name = project(page, request.node.name, epochs=400)
    page.goto(f"/build?project={name}")
    expect(shape(page, "linear1")).to_have_text("N × 10", timeout=60_000)
    return name


def stack(page: Page, after: str, how: Callable[[], object], made: str) -> None:
    card(page, after).click()
    how()
    expect(card(page, made)).to_be_visible()


def test_the_app_opens_on_a_project_that_works(browser, tmp_path) -> None:
    server = start_server(tmp_path, 8770)
    context = browser.new_context(viewport={"width": 1280, "height": 800}, base_url=server.url)
    try:
        page = context.new_page()
        page.goto(server.link)
        expect(shape(page, "conv1")).to_contain_text("N ×", timeout=60_000)
        assert page.locator(".card-shape").count() >= 6
        expect(page.locator(".cm-content")).to_contain_text("(nn.Module):")
        expect(page.locator(".status")).to_contain_text("no problems")
        page.get_by_role("button", name="Train", exact=True).click()
        running(page)
        moved_on(page, 2)
        for row in call(page, "runs")["runs"]:
            stop(page, row["id"])
    finally:
        context.close()
        stop_server(server)


def test_once_through(page: Page, work: str, theme: str, shot) -> None:
    stack(page, "conv1", lambda: page.locator('.palette [data-type="nn.BatchNorm2d"]').first.click(), "norm1")
    stack(page, "act1", lambda: page.keyboard.press("c"), "conv2")
    expect(card(page, "conv2")).to_contain_text("16 · k3")  # a layer placed by hand starts with values that work
    expect(shape(page, "conv2")).to_have_text("N × 16 × 6 × 6")
    expect(page.locator(".status")).to_contain_text("no problems")
    shot("job-1-stacked")

    card(page, "flatten1").click()
    page.keyboard.press("Delete")
    expect(shape(page, "linear1")).to_have_text("N × 16 × 6 × 10")  # Linear works on the last dimension: no error yet
    card(page, "linear1").click()
    page.locator('[data-param="in_features"] input').fill("576")
    page.keyboard.press("Enter")
    expect(card(page, "linear1")).to_have_class(re.compile("error"))
    expect(page.locator(".wire.broken")).to_have_count(1)
    shot("job-2-error")
    page.get_by_role("button", name="Train", exact=True).click()
    expect(page.locator(".notice")).to_contain_text("Not trained")
    expect(page).to_have_url(re.compile("/build"))
    expect(page.locator(".inspector h2")).to_have_text("Linear · linear1")
    card(page, "linear1").locator(".fix").click()
    expect(page.locator(".status")).to_contain_text("no problems")
    saved(page)

    page.get_by_role("button", name="Train", exact=True).click()
    running(page)
    moved_on(page, 30)
    run = wait_for(page, lambda: next((r["id"] for r in call(page, "runs")["runs"] if r["status"] == "running"), None))
    expect(page.locator(".heat-rows button").first).to_be_visible(timeout=STARTED)
    shot("job-3-live")
    source = call(page, f"runs/{run}")["source"]
    page.locator("[data-action=stop]").click()
    expect(page.locator(".pill.state.stopped")).to_be_visible(timeout=30_000)

    go_to(page, "tape")
    page.locator(".tape .stats").wait_for(timeout=STARTED)
    linear = call(page, f"runs/{run}")["map"]["linear1"]["module"]
    expect(page.locator(".right header")).to_contain_text(linear, timeout=30_000)
    shot("job-4-tape")
    go_to(page, "gradients")
    expect(page.locator("[data-testid=stDataFrame]")).to_be_visible(timeout=60_000)
    expect(page.locator(".js-plotly-plot")).to_have_count(2)
    shot("job-5-gradients")

    go_to(page, "build")
    expect(shape(page, "conv2")).to_have_text("N × 16 × 6 × 6", timeout=60_000)
    assert "nn.Conv2d(4, 16, 3)" in source
    expect(page.locator(".cm-content")).to_contain_text("nn.Conv2d(4, 16, 3)")  # what is shown is what was trained
    assert page.errors == []


@pytest.mark.parametrize("key", ["nn.Conv2d", "nn.MaxPool2d", "nn.GroupNorm", "nn.ConvTranspose2d", "nn.ZeroPad2d"])
def test_a_layer_from_the_palette_works_as_it_comes(page: Page, work: str, key: str) -> None:
    card(page, "act1").click()
    page.keyboard.press("/")
    page.keyboard.type(key.removeprefix("nn."))
    page.locator(f'.palette [data-type="{key}"]').first.click()
    made = wait_for(page, lambda: [n for n in call(page, f"project?name={work}")["model"]["nodes"] if n["type"] == key])
    newest = made[-1]["id"]
    assert made[-1]["params"]
    expect(shape(page, newest)).to_contain_text("N ×")
    expect(page.locator(".status")).to_contain_text("no problems")


def test_a_layer_with_several_inputs_is_wired_by_hand(page: Page, work: str) -> None:
    item = page.locator('.palette [data-type="nn.Dropout"]').first
    wire = page.locator('.react-flow__edge[data-id="flatten1:input"]').bounding_box()
    canvas = page.locator(".canvas").bounding_box()
    assert wire
    assert canvas
    at = {"x": wire["x"] + wire["width"] / 2 - canvas["x"], "y": wire["y"] + wire["height"] / 2 - canvas["y"]}
    item.drag_to(page.locator(".canvas"), target_position=at)
    expect(card(page, "dropout1")).to_be_visible()

    card(page, "act1").click()
    page.keyboard.press("Shift+c")  # a branch beside the chain
    expect(card(page, "conv2")).to_be_visible()
    page.locator('[data-param="out_channels"] input').fill("4")
    page.keyboard.press("Enter")
    page.locator('[data-param="padding"] input').fill("1")
    page.keyboard.press("Enter")
    expect(shape(page, "conv2")).to_have_text("N × 4 × 8 × 8")
    card(page, "conv2").click()
    page.keyboard.press("+")
    expect(card(page, "add1")).to_be_visible()
    drag(page, port(page, "act1", "0", "source"), port(page, "add1", "other", "target"))
    expect(shape(page, "add1")).to_have_text("N × 4 × 8 × 8")
    saved(page)
    assert {("conv2", "add1"), ("act1", "add1"), ("act1", "dropout1")} <= wires(page, work)


def mixed() -> dict[str, Any]:
    """A network with an LSTM's two outputs, attention's three inputs, a sum and a concatenation."""
    draft = Draft("Mixed")
    rows = draft.add("torch.flatten", draft.input("images", ("N", 1, 8, 8)), start_dim=1, end_dim=2)
    steps, state = draft.add("nn.LSTM", rows, hidden_size=8, batch_first=True).outputs(2)
    seen = draft.add("nn.MultiheadAttention", steps, steps, steps, num_heads=2, batch_first=True).outputs(2)[0]
    total = draft.add("torch.add", seen, steps)
    mean = draft.add("torch.mean", total, dim=1)
    last = draft.add("Tensor.__getitem__", state[0], index="0")
    both = draft.add("torch.cat", [mean, last], dim=1)
    return draft.output(draft.add("nn.Linear", both, out_features=10)).model_dump(mode="json")


@pytest.mark.parametrize("width", [1280, 1920])
def test_several_inputs_and_outputs_are_shown_and_train(page: Page, theme: str, width: int, shot) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    name = project(page, f"mixed-{theme}-{width}", mixed(), epochs=2)
    page.goto(f"/build?project={name}")
    expect(page.locator(".status")).to_contain_text("no problems", timeout=60_000)
    expect(page.locator(".cm-content")).to_contain_text("torch.cat")
    shot(f"job-mixed-build-{width}")
    page.get_by_role("button", name="Train", exact=True).click()
    expect(page.locator(".pill.state.finished")).to_be_visible(timeout=STARTED)
    expect(page.locator(".confusion td").first).to_be_visible(timeout=30_000)
    shot(f"job-mixed-train-{width}")
    go_to(page, "tape")
    page.locator(".tape .stats").wait_for(timeout=STARTED)
    page.wait_for_timeout(400)
    shot(f"job-mixed-tape-{width}")
    go_to(page, "gradients")
    expect(page.locator(".js-plotly-plot")).to_have_count(2, timeout=60_000)
    page.wait_for_timeout(400)
    shot(f"job-mixed-gradients-{width}")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.errors == []


def test_the_canvas_survives_a_restart_of_the_server(browser, tmp_path) -> None:
    server = start_server(tmp_path, 8771)
    context = browser.new_context(base_url=server.url)
    try:
        page = context.new_page()
        page.goto(f"/?token={server.token}")
        expect(shape(page, "conv1")).to_contain_text("N ×", timeout=60_000)
        before = page.locator(".card").count()
        card(page, "conv1").click()
        page.keyboard.press("d")
        expect(page.locator(".card")).to_have_count(before + 1)
        page.keyboard.press("Control+z")
        expect(page.locator(".card")).to_have_count(before)
        page.keyboard.press("Control+Shift+z")
        expect(page.locator(".card")).to_have_count(before + 1)
        expect(page.locator(".pill.saved")).to_have_text(
            re.compile("^saved"), timeout=60_000
        )  # torch is imported first
        stop_server(server)
        server = start_server(tmp_path, 8771)
        page.goto(f"/?token={server.token}")
        settled(page)
        expect(page.locator(".card")).to_have_count(before + 1, timeout=60_000)
    finally:
        context.close()
        stop_server(server)
