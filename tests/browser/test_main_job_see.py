"""What backward did: the tape with its names, lines and files, one selection with the canvas, and every gradient."""

from __future__ import annotations

import base64
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from build_page import call, card, shape
from main_job import STARTED, begin, ended, go_to, project, stop, wait_for
from playwright.sync_api import Page, expect
from running_app import ARTIFACTS, SIZE, settled, start_server, stop_server


def module_of(page: Page, run: str, node: str) -> str:
    """The module path of a node of the canvas: a chain is an nn.Sequential, whose parts have numbers."""
    return str(call(page, f"runs/{run}")["map"][node]["module"])


def parameters(page: Page, run: str) -> set[str]:
    return {f"{module_of(page, run, node)}.{part}" for node in ("conv1", "linear1") for part in ("weight", "bias")}


@pytest.fixture(scope="module")
def finished(browser: Any, server: Any) -> tuple[str, str]:
    """(project, run): a run of the small model on the digits, whole."""
    context = browser.new_context(base_url=server.url)
    page = context.new_page()
    page.goto(f"/?token={server.token}")
    name = project(page, "seen")
    run = begin(page, name=name)
    assert ended(page, run) == "finished"
    context.close()
    return name, run


@pytest.fixture
def tape(page: Page, finished: tuple[str, str]) -> Page:
    page.goto(f"/tape?run={finished[1]}")
    settled(page)
    page.locator(".tape .stats").wait_for(timeout=30_000)
    return page


def find(page: Page, words: str) -> None:
    box = page.get_by_role("searchbox", name=re.compile("Find"))
    box.fill(words)
    expect(page.locator(".find .results p")).to_contain_text("found", timeout=10_000)
    box.press("Enter")


def test_every_parameter_is_a_named_leaf(tape: Page, finished: tuple[str, str]) -> None:
    rows = call(tape, f"runs/{finished[1]}/tapes")
    structure = call(tape, f"runs/{finished[1]}/tape/{rows[-1]['signature']}")
    strings, nodes = structure["strings"], structure["nodes"]
    assert {strings[i] for i in nodes["parameter"] if i >= 0} == parameters(tape, finished[1])
    for name in parameters(tape, finished[1]):
        find(tape, name)
        expect(tape.locator(".right h2")).to_have_text(name)
    modules = tape.locator(".modules [role=treeitem]")
    for layer in ("conv1", "linear1"):
        expect(modules.filter(has_text=module_of(tape, finished[1], layer)).first).to_be_visible()


def test_a_node_names_the_line_that_made_it(tape: Page, finished: tuple[str, str]) -> None:
    conv = module_of(tape, finished[1], "conv1")
    find(tape, f"{conv} convolution")
    expect(tape.locator(".right h2")).to_contain_text("ConvolutionBackward0")
    expect(tape.locator(".right header p")).to_contain_text(conv)
    lit = tape.locator(".source .lit").first
    expect(lit).to_be_visible()
    source = call(tape, f"runs/{finished[1]}")["source"]
    assert any("self." in line and line.strip() in lit.inner_text() for line in source.splitlines())


def test_one_selection_with_the_canvas_both_ways(page: Page, finished: tuple[str, str]) -> None:
    name, run = finished
    page.goto(f"/build?project={name}")
    expect(shape(page, "linear1")).to_have_text("N × 10", timeout=60_000)
    card(page, "conv1").click()
    go_to(page, "tape")
    if not page.url.endswith(run):
        page.goto(f"/tape?run={run}")
    page.locator(".tape .stats").wait_for(timeout=30_000)
    expect(page.locator(".right header")).to_contain_text(module_of(page, run, "conv1"), timeout=15_000)
    linear = module_of(page, run, "linear1")
    find(page, f"{linear} addmm")
    expect(page.locator(".right header p")).to_contain_text(linear)
    page.get_by_role("button", name="Show on canvas").click()
    expect(page).to_have_url(re.compile("/build"))
    expect(card(page, "linear1")).to_have_class(re.compile("chosen"), timeout=30_000)


PICTURES = [("svg", "graphviz"), ("svg", "torchviz"), ("dot", "graphviz"), ("dot", "torchviz")]


def test_the_graph_leaves_as_files(tape: Page, finished: tuple[str, str], tmp_path: Path) -> None:
    for kind, engine in PICTURES:
        tape.get_by_role("button", name="Download").click()
        with tape.expect_download(timeout=60_000) as waiting:
            tape.get_by_role("menuitem", name=re.compile(f"{kind} by {engine}", re.IGNORECASE)).click()
        kept = tmp_path / f"{engine}.{kind}"
        waiting.value.save_as(kept)
        text = kept.read_text(encoding="utf-8")
        assert ("<svg" if kind == "svg" else "digraph") in text
        assert parameters(tape, finished[1]) <= set(re.findall(r"[\w.]+\.(?:weight|bias)", text))
        assert "ConvolutionBackward0" in text


def test_the_empty_tape_and_gradients_say_what_to_do(browser: Any, tmp_path: Path, theme: str) -> None:
    server = start_server(tmp_path, 8785)
    context = browser.new_context(base_url=server.url, viewport=SIZE, color_scheme=theme)
    try:
        page = context.new_page()
        page.goto(f"/?token={server.token}")
        settled(page)
        for name, words in (("tape", "No run yet"), ("gradients", "No gradients yet"), ("train", "Nothing has been")):
            go_to(page, name)
            box = page.get_by_text(words).bounding_box(timeout=45_000)
            assert box
            assert 300 < box["x"] + box["width"] / 2 < SIZE["width"] - 300
            page.screenshot(path=ARTIFACTS / f"job-empty-{name}-{theme}.png")
            ground = page.locator("[data-testid=stApp]").evaluate("e => getComputedStyle(e).backgroundColor")
            light = sum(int(part) for part in re.findall(r"\d+", ground)[:3]) / 3 > 128
            assert light == (theme == "light")
    finally:
        context.close()
        stop_server(server)


def test_every_gradient_is_in_the_table(page: Page, finished: tuple[str, str], theme: str, shot) -> None:
    run = finished[1]
    page.goto(f"/gradients?run={run}")
    settled(page)
    expect(page.locator("[data-testid=stDataFrame]")).to_be_visible(timeout=30_000)
    expect(page.locator(".js-plotly-plot")).to_have_count(2, timeout=30_000)
    for name in parameters(page, run):
        expect(page.locator("td, th, [role=gridcell]").filter(has_text=name).first).to_be_attached()
    known = call(page, f"runs/{run}/statistics?step=10000")
    values = np.frombuffer(base64.b64decode(known["values"]), np.float32)
    assert (known["rows"], len(known["columns"])) == (4, 8)
    assert values.size == 4 * 8
    assert np.isfinite(values).all()
    shot("job-gradients")
    slider = page.get_by_role("slider").first
    heading = page.locator(".td-section span").first
    before = heading.inner_text()
    slider.focus()
    for _ in range(5):
        page.keyboard.press("ArrowLeft")
    wait_for(page, lambda: heading.inner_text() != before, seconds=20)
    expect(heading).to_contain_text("step")
    settled(page)
    expect(page.locator("[data-testid=stException]")).to_have_count(0)
    assert page.errors == []


def test_gradients_move_while_the_run_goes(page: Page) -> None:
    run = begin(page, epochs=100_000)
    try:
        wait_for(page, lambda: call(page, f"runs/{run}")["last"])
        page.goto(f"/gradients?run={run}")
        settled(page)
        heading = page.locator(".td-section span").first
        expect(heading).to_contain_text("step", timeout=STARTED)
        before = heading.inner_text()
        wait_for(page, lambda: heading.inner_text() != before, seconds=30)
    finally:
        stop(page, run)
