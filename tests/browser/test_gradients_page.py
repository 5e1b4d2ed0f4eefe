"""The Gradients page in a real Chromium: every view, a click on the heat map, plots as files, questions at a pause."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from build_page import call
from playwright.sync_api import Page, expect
from running_app import settled

VIEWS = {
    "Norms": "gradients-pick-norms",
    "Distributions": "gradients-through-time",
    "Updates": "gradients-ratios",
    "Depth": "gradients-depth",
    "Noise": "gradients-noise",
}
QUESTIONS = {"Per sample": "gradients-samples", "Check": None, "Agreement": "gradients-matrix"}
SLIDER = ".st-key-gradients-scrub input[type=range]"
FOLLOWING = ".td-following"
STARTED = 120.0
"""Seconds in which a run has begun, on a slow and busy machine."""


def begun(page: Page, epochs: int, *, until: str, example: str = "digits") -> str:
    """A run of a fresh copy of an example, when its status is `until` (or, for "running", when it has some steps)."""
    project = call(page, f"project?name={call(page, 'project/example', {'name': example})['name']}")
    run = call(page, "runs", {"model": project["model"], "training": {**project["training"], "epochs": epochs}})["run"]
    end = time.monotonic() + STARTED
    while time.monotonic() < end:
        found = call(page, f"runs/{run}")
        if found["meta"]["status"] == until and (until != "running" or (found["last"] or 0) > 40):
            return str(run)
        page.wait_for_timeout(300)
    raise TimeoutError(found["meta"])


def view(page: Page, name: str) -> None:
    page.locator(".st-key-gradients-controls").get_by_role("radio", name=name, exact=True).click()
    expect(page.locator(f".st-key-gradients-view-{name.lower().replace(' ', '-')}")).to_be_visible()


def followed(page: Page) -> int:
    """The step that is shown while the run is followed."""
    return int(page.locator(FOLLOWING).get_attribute("data-step") or -1)


@pytest.mark.parametrize("width", [1280, 1920])
def test_every_view_shows_its_picture(page: Page, theme: str, shot, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto("/train")
    settled(page)
    run = begun(page, 40, until="finished")
    page.goto(f"/gradients?run={run}")
    settled(page)
    for name, plot in VIEWS.items():
        view(page, name)
        expect(page.locator(f".st-key-{plot} .main-svg").first).to_be_visible()
        page.wait_for_timeout(400)
        shot(f"gradients-{name.lower()}-{width}")
    for name, plot in QUESTIONS.items():
        view(page, name)
        page.locator(".st-key-gradients-measure button").first.click()
        if name == "Per sample":  # the example normalizes by batches
            expect(page.locator(".td-refusal")).to_contain_text("a sample has no gradient of its own", timeout=40_000)
        elif plot is None:
            expect(page.locator(".td-section", has_text="autograd and differences agree")).to_be_visible(timeout=40_000)
        else:
            expect(page.locator(f".st-key-{plot} .main-svg").first).to_be_visible(timeout=40_000)
        page.wait_for_timeout(400)
        shot(f"gradients-{name.lower().replace(' ', '-')}-{width}")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.errors == []


def test_a_click_on_the_heat_map_moves_the_slider_and_selects_everywhere(page: Page) -> None:
    page.goto("/train")
    settled(page)
    run = begun(page, 3, until="finished")
    page.goto(f"/gradients?run={run}")
    settled(page)
    place = page.locator(".st-key-gradients-pick-norms .nsewdrag").first.bounding_box()
    assert place
    at = place["x"] + 0.4 * place["width"], place["y"] + 0.88 * place["height"]
    page.mouse.move(*at)
    page.wait_for_timeout(300)
    page.mouse.click(*at)
    expect(page.locator(".td-section h3", has_text="head.4.weight")).to_be_visible()
    chosen = json.loads(page.evaluate("sessionStorage.getItem('tapedeck:selection')"))
    assert chosen["parameter"] == "head.4.weight"
    assert chosen["node"]
    step = int(page.locator(SLIDER).input_value())
    last = call(page, f"runs/{run}")["last"]
    assert 0.3 * last <= step <= 0.5 * last
    page.evaluate(
        """() => { const detail = { node: null, module: "features.0", parameter: null };
        sessionStorage.setItem("tapedeck:selection", JSON.stringify(detail));
        window.dispatchEvent(new CustomEvent("tapedeck:selection", { detail })); }"""
    )
    expect(page.locator(".td-section h3", has_text="features.0.weight")).to_be_visible()


def test_a_plot_is_taken_along_in_three_formats(page: Page, tmp_path: Path) -> None:
    page.goto("/train")
    settled(page)
    run = begun(page, 3, until="finished")
    page.goto(f"/gradients?run={run}")
    settled(page)
    expect(page.locator(".st-key-gradients-pick-norms .main-svg").first).to_be_visible()
    found = {}
    for kind in ("png", "svg", "csv"):
        with page.expect_download() as download:
            page.locator(f"[data-save={kind}][data-plot=gradients-pick-norms]").click()
        path = tmp_path / f"plot.{kind}"
        download.value.save_as(path)
        found[kind] = path.read_bytes()
    assert found["png"].startswith(b"\x89PNG")
    assert found["svg"].startswith(b"<svg")
    lines = found["csv"].decode().splitlines()
    assert len(lines) == 1 + 12 * (call(page, f"runs/{run}")["last"] + 1)
    assert lines[0] == "step,parameter,norm"


FRAMES = """(place) => new Promise((done) => {
  const plots = new Set();
  let frames = 0, without = 0;
  const end = performance.now() + 5000;
  const look = () => {
    const plot = document.querySelector(place + " .js-plotly-plot");
    frames += 1;
    if (plot) plots.add(plot);
    if (!plot || !plot.querySelector(".heatmaplayer image")?.getAttribute("href")) without += 1;
    if (performance.now() < end) requestAnimationFrame(look);
    else done({ frames, without, plots: plots.size });
  };
  look();
})"""
"""For five seconds: frames drawn, those in which the heat map was not there, and how many elements were it."""


def test_a_plot_of_a_running_run_is_drawn_in_place_and_keeps_its_zoom(page: Page) -> None:
    page.goto("/train")
    settled(page)
    run = begun(page, 4000, until="running")
    page.goto(f"/gradients?run={run}")
    settled(page)
    place = page.locator(".st-key-gradients-pick-norms .nsewdrag").first.bounding_box()
    assert place
    before = followed(page)
    page.mouse.move(place["x"] + 0.2 * place["width"], place["y"] + 30)
    page.mouse.down()
    page.mouse.move(place["x"] + 0.6 * place["width"], place["y"] + 32, steps=6)
    page.mouse.up()
    zoomed = "document.querySelector('.st-key-gradients-pick-norms .js-plotly-plot').layout.xaxis.range"
    page.wait_for_function(zoomed)
    kept = page.evaluate(zoomed)
    seen = page.evaluate(FRAMES, ".st-key-gradients-pick-norms")
    assert seen["frames"] > 20
    assert seen["without"] == 0
    assert seen["plots"] == 1
    assert followed(page) > before  # it was drawn again meanwhile
    assert page.evaluate(zoomed) == kept
    call(page, f"runs/{run}/command", {"command": "stop"})


def test_a_running_run_is_followed_and_paused_to_be_asked(page: Page) -> None:
    page.goto("/train")
    settled(page)
    run = begun(page, 4000, until="running")
    page.goto(f"/gradients?run={run}")
    settled(page)
    before = followed(page)
    end = time.monotonic() + 30
    while followed(page) <= before and time.monotonic() < end:
        page.wait_for_timeout(200)
    assert followed(page) > before
    page.locator(".st-key-gradients-follow label").click()
    slider = page.locator(SLIDER)
    expect(slider).to_be_visible()
    last = slider.get_attribute("max")
    page.wait_for_timeout(2500)
    assert slider.get_attribute("max") == last  # its end stays while it may be in hand
    view(page, "Agreement")
    page.locator(".st-key-gradients-pause button").first.click()
    page.locator(".st-key-gradients-measure button").first.click(timeout=40_000)
    expect(page.locator(".st-key-gradients-matrix .main-svg").first).to_be_visible(timeout=40_000)
    call(page, f"runs/{run}/command", {"command": "stop"})


def test_each_sample_of_a_paused_run_has_its_gradient(page: Page, shot) -> None:
    page.goto("/train")
    settled(page)
    run = begun(page, 4000, until="running", example="mlp")
    page.goto(f"/gradients?run={run}")
    settled(page)
    view(page, "Per sample")
    page.locator(".st-key-gradients-pause button").first.click()
    expect(page.locator(".td-state")).to_have_text("‖ paused")
    page.locator(".st-key-gradients-measure button").first.click()
    expect(page.locator(".td-section", has_text="64 samples · weight, bias")).to_be_visible(timeout=40_000)
    bars = page.locator(".st-key-gradients-samples .bars .point")
    expect(bars).to_have_count(64)
    page.wait_for_timeout(400)
    shot("gradients-each-sample")
    page.locator(".st-key-gradients-parameter-box input").click()
    page.get_by_role("option", name="layers.4.bias").click()
    expect(page.locator(".st-key-gradients-measure button")).to_have_text("Measure layers.4")
    call(page, f"runs/{run}/command", {"command": "stop"})
    assert page.errors == []
