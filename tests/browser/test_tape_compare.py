"""The Tape page in Chromium: two steps laid over each other, a failed backward, and every file that leaves."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path

import pytest

SOURCE = """import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Linear(4, 8)
        self.head = nn.Linear(8, 3)
        self.gated = False

    def forward(self, x):
        h = torch.tanh(self.stem(x))
        if self.gated:
            h = h * torch.sigmoid(h)
        return self.head(h)
"""
CHANGED = 3


@pytest.fixture(scope="module")
def run(server, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A finished run of six steps; from the fourth on a gate is in the graph."""
    return trained(server, tmp_path_factory, "gated", CHANGED, 16)


@pytest.fixture(scope="module")
def other(server, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Another run of the same source, never gated, on another batch size."""
    return trained(server, tmp_path_factory, "plain", 99, 12)


def trained(server, tmp_path_factory: pytest.TempPathFactory, name: str, gated_from: int, batch: int) -> str:
    """Six recorded steps, in a folder of their own."""
    torch = pytest.importorskip("torch")
    from builder.store.runs import create_run
    from builder.store.writer import RunWriter
    from builder.train.taping import Taper

    path = tmp_path_factory.mktemp("compared") / "model.py"
    path.write_text(SOURCE, encoding="utf-8")
    names: dict[str, object] = {"__name__": "net"}
    exec(compile(SOURCE, str(path), "exec"), names)
    torch.manual_seed(0)
    model = names["Net"]()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    x, y = torch.randn(batch, 4), torch.randint(0, 3, (batch,))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TAPEDECK_HOME", str(server.home))
        settings = {"name": name, "model": {"name": "Net"}, "data": {"source": "test"}, "device": "cpu", "epochs": 1}
        made = create_run(settings, source=SOURCE, source_map={})
    writer = RunWriter(made.directory)
    taper = Taper(model, writer)
    taper.wanted = {"name": "TanhBackward0"}
    for step in range(6):
        model.gated = step >= gated_from
        optimizer.zero_grad()
        taper.begin()
        loss = torch.nn.functional.cross_entropy(model(x), y)
        taper.after_loss(loss, batch)
        loss.backward()
        taper.after_backward(step)
        optimizer.step()
        writer.add("steps", [(step, 0, step * 0.1, float(loss.detach()), None, 0.05, 10.0)])
    writer.meta(status="stopped", total_steps=6)
    writer.close()
    return made.id


@pytest.fixture
def tape(page, visit, run: str):
    visit("tape", f"?run={run}")
    page.locator(".tape .stats").wait_for()
    return page


def test_a_mark_on_the_slider_shows_what_changed(tape, shot) -> None:
    tape.get_by_role("button", name=f"What changed at step {CHANGED}").click()
    side = tape.locator(".comparison")
    side.wait_for()
    assert side.locator("h2").inner_text() == f"Step {CHANGED} against step {CHANGED - 1}"
    assert "added" in side.locator("header p").inner_text()
    added = side.locator(".kind1 tr").all_inner_texts()
    assert any("igmoid" in row for row in added), added
    assert re.search(r"×[\d.]+", side.inner_text())
    tape.wait_for_timeout(300)
    shot("tape-compare")
    side.get_by_role("button", name="End comparison").click()
    side.wait_for(state="detached")
    assert tape.errors == []


def test_any_two_steps_are_compared_from_the_bar(tape) -> None:
    tape.get_by_role("button", name="Compare…").click()
    dialog = tape.get_by_role("dialog", name="Compare")
    dialog.get_by_label("Step").select_option("1")
    dialog.get_by_role("button", name="Compare").click()
    assert tape.locator(".comparison h2").inner_text() == "Step 5 against step 1"
    assert tape.errors == []


def test_a_comparison_brings_back_the_column_it_is_told_in(tape) -> None:
    tape.get_by_role("button", name="Hide the selected node").click()
    assert tape.locator(".tape .right").count() == 0
    tape.get_by_role("button", name="Compare…").click()
    tape.get_by_role("dialog", name="Compare").get_by_role("button", name="Compare").click()
    tape.locator(".comparison").wait_for()
    tape.get_by_role("button", name="Hide the selected node").click()  # it may be hidden again
    assert tape.locator(".comparison").count() == 0


def test_two_runs_are_laid_over_each_other(tape, run: str, other: str, theme: str, shot) -> None:
    tape.get_by_role("button", name="Compare…").click()
    dialog = tape.get_by_role("dialog", name="Compare")
    dialog.get_by_label("Run").select_option(other)
    dialog.get_by_label("Step").select_option("4")
    dialog.get_by_role("button", name="Compare").click()
    side = tape.locator(".comparison")
    side.wait_for()
    assert side.locator("h2").inner_text() == "Step 5 against step 4 of plain"
    # What the gate adds, and nothing for the other batch size or the other folder of model.py.
    summary = side.locator("header p").inner_text()
    assert summary.startswith("2 added")
    assert summary.endswith("a batch of 16 instead of 12")
    assert side.locator(".kind3").count() == 0
    assert side.locator(".kind1 tr").count() == 2
    assert side.locator(".flows tbody tr").count() >= 4
    side.locator(".kind1 .link", has_text="Sigmoid").click()
    side.locator("h3", has_text="Sigmoid").wait_for()
    tape.wait_for_timeout(300)
    shot("tape-compare-runs")
    side.get_by_role("button", name="End comparison").click()
    side.wait_for(state="detached")
    assert tape.errors == []


def test_a_watched_nodes_values_are_shown(tape, shot) -> None:
    tape.locator(".find input").fill("Tanh")
    tape.locator(".results button").first.click()
    values = tape.locator(".values")
    values.locator("canvas").first.wait_for()
    assert "Values of the gradient" in values.inner_text()
    assert "16 × 8" in values.inner_text()
    values.locator("summary").first.click()
    assert "(16, 8) float32" in values.inner_text()
    shot("tape-node-values")
    assert tape.errors == []


FILES = [
    ("SVG of this picture", b"<svg"),
    ("PNG of this window", b"\x89PNG\r\n\x1a\n"),
    ("SVG by Graphviz", b"<?xml"),
    ("PNG by Graphviz", b"\x89PNG\r\n\x1a\n"),
    ("PDF by Graphviz", b"%PDF-"),
    ("DOT by Graphviz", b"digraph"),
    ("SVG by torchviz", b"<?xml"),
    ("DOT by torchviz", b"digraph"),
    ("HTML page, works offline", b"<!doctype html>"),
    ("JSON", b'{"format":"tapedeck-tape"'),
]


def test_every_download_is_a_valid_file(tape, browser, tmp_path: Path) -> None:
    for label, begins in FILES:
        tape.get_by_role("button", name="Download…").click()
        with tape.expect_download(timeout=60_000) as waited:
            tape.get_by_role("menuitem", name=label, exact=True).click()
        path = tmp_path / waited.value.suggested_filename
        waited.value.save_as(path)
        content = path.read_bytes()
        assert content.startswith(begins), (label, content[:80])
        if label == "JSON":
            found = json.loads(content)
            assert len(found["norms"]) == len(found["structure"]["nodes"]["name"])
            assert all(norm is None or math.isfinite(norm) for norm in found["norms"])
        if path.suffix == ".html":
            opens_offline(browser, path)
    assert tape.errors == []


def opens_offline(browser, path: Path) -> None:
    """The page is drawn with the network off, and pans, zooms and answers a click."""
    context = browser.new_context(offline=True, viewport={"width": 1200, "height": 800})
    page = context.new_page()
    asked: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(path.as_uri())
    page.wait_for_selector("html[data-ready=true]", state="attached", timeout=20_000)
    canvas = page.locator("canvas.tape-canvas")
    before = canvas.screenshot()
    box = canvas.bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.wheel(0, -400)
    page.wait_for_timeout(200)
    assert canvas.screenshot() != before
    page.locator(".find input").fill("Tanh")
    page.locator(".results button").first.click()
    page.locator(".right h2", has_text="TanhBackward0").wait_for()
    assert errors == []
    assert [url for url in asked if not url.startswith(("file:", "blob:", "data:"))] == []
    context.close()
