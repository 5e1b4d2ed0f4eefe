"""The Tape page while a backward pass stands: break, continue, ring and gradient in hand; the five phases. Real worker."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from canvas import RED, amber, pixels
from playwright.sync_api import expect

if TYPE_CHECKING:
    from builder.store.runs import Run

SOURCE = """import torch
from torch import nn


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Linear(4, 24), nn.Tanh(), nn.Linear(24, 24), nn.Tanh())
        self.head = nn.Linear(24, 3)

    def forward(self, x):
        return self.head(self.body(x))
"""

STRANGE = SOURCE.replace(
    "        self.head = nn.Linear(24, 3)\n",
    "        self.head = nn.Linear(24, 3)\n        self.spare = nn.Parameter(torch.full((24,), -1.0))\n",
).replace("self.head(self.body(x))", "self.head(self.body(x) + torch.sqrt(torch.relu(self.spare)))")
"""The root of what relu made 0 sends Inf back, and relu lets none of it through: Inf, then zeros, and weights that last."""

FAILS = SOURCE.replace(
    "return self.head(self.body(x))", "h = torch.sigmoid(self.body(x))\n        h.add_(1)\n        return self.head(h)"
)
"""Backward needs the sigmoid's result, which is not what it was."""


@pytest.fixture
def run(request: pytest.FixtureRequest, server) -> Iterator[str]:
    """A paused run with a process of its own, of SOURCE or of what the test is parametrised with."""
    from builder.workers.supervisor import attach, send

    made = begun(server.home, getattr(request, "param", SOURCE), {"running", "paused"})
    assert attach(made.directory) is not None
    send(made.directory, "pause", timeout=60.0)
    yield made.id
    send(made.directory, "stop", timeout=60.0)
    made.close()


def begun(home: Path, source: str, states: set[str]) -> Run:
    """A run of `source` in a process of its own, as soon as it is in one of these states."""
    pytest.importorskip("torch")
    from builder.store.runs import create_run
    from builder.train.settings import RunSettings
    from builder.workers.supervisor import start_run

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TAPEDECK_HOME", str(home))
        # 120 rows of iris are three batches of 40: whichever is next when the run is paused, its shape is the same.
        settings = RunSettings.model_validate(
            {"data": {"source": "iris", "batch_size": 40}, "epochs": 1_000_000, "threads": 1}
        )
        made = create_run(settings.model_dump(mode="json"), source=source, source_map={})
        start_run(made.directory)
        end = time.monotonic() + 60
        while made.meta().get("status") not in states:
            assert time.monotonic() < end, made.meta()
            time.sleep(0.1)
    return made


def test_break_on_a_module_and_continue(page, visit, run: str, theme: str, shot: Callable[[str], None]) -> None:
    visit("tape", f"?run={run}")
    page.locator(".tape .stats").wait_for()
    page.locator(".modules [role=treeitem]", has_text="body.1").first.click()
    page.locator(".breakpoints button", has_text="on body.1").click()
    page.locator(".breakpoints li", has_text="body.1").wait_for()
    page.wait_for_timeout(400)
    quiet = amber(page)["count"]  # the edges of what is selected
    page.get_by_role("button", name="Take one step").click()

    status = page.locator(".tape .status .stopped")
    status.wait_for()
    assert status.inner_text() == "stopped in backward, before Tanh in body.1 · next: Addmm in body.0"
    hand = page.locator(".inhand")
    assert hand.locator("h3").first.inner_text().startswith("Gradient in hand · (40, 24) · float32")
    hand.locator(".heat canvas").wait_for()
    assert hand.locator(".bars rect").count() == 64
    page.wait_for_timeout(400)
    assert amber(page)["count"] > quiet + 500
    assert page.locator(".loop .lit").get_attribute("data-phase") == "backward"
    shot("tape-stopped")

    page.locator(".tape-canvas").focus()
    page.keyboard.press("F10")
    page.locator(".tape .status .stopped", has_text="before Addmm in body.0").wait_for()
    page.keyboard.press("F5")
    page.locator(".tape .status", has_text="stopped between steps").wait_for()
    assert hand.count() == 0
    page.wait_for_timeout(400)
    assert amber(page)["count"] < quiet + 100

    page.get_by_label("Remove the breakpoint body.1").click()
    page.locator(".breakpoints li").wait_for(state="detached")
    page.get_by_label("Stop when").select_option("above")
    page.get_by_label("Bound of the condition").fill("1e-9")
    page.locator(".condition button", has_text="Add").click()
    page.locator(".breakpoints li", has_text="any node, when its norm is above 1e-09").wait_for()
    page.get_by_role("button", name="Take one step").click()
    page.locator(".tape .status .stopped").wait_for()
    page.locator(".inhand button", has_text="Abort").click()
    page.locator(".tape .status", has_text="stopped between steps").wait_for()
    assert page.errors == []


CONDITIONS = {
    "inf": (None, "Relu", "24 Inf", "an Inf is in it"),
    "zero": (None, "spare", "norm 0 ", "all of it is zero"),
    "above": ("0.9", "NllLoss", "norm 1.00 ", "its norm is above 0.9"),
    "below": ("0.5", "LogSoftmax", "norm 0.158 ", "its norm is below 0.5"),
    "shape": ("40, 24", "Add", "(40, 24)", "its shape is 40×24"),
}
"""Condition → bound, the node of STRANGE before which a pass first meets it, what the gradient in hand says, the words."""


@pytest.mark.parametrize("run", [STRANGE], indirect=True, ids=["strange"])
def test_a_pass_stops_at_each_condition_and_goes_on(page, visit, run: str, shot: Callable[[str], None]) -> None:
    visit("tape", f"?run={run}")
    page.locator(".tape .stats").wait_for()
    hand = page.locator(".inhand")
    points = page.locator(".breakpoints li")
    for condition, (bound, node, told, words) in CONDITIONS.items():
        page.get_by_label("Stop when").select_option(condition)
        if bound is not None:
            page.get_by_label("Bound of the condition").fill(bound)
        page.locator(".condition button", has_text="Add").click()
        expect(points).to_have_text([re.compile(f"any node, when {words}")])
        page.get_by_role("button", name="Take one step").click()
        expect(page.locator(".tape .status .stopped b").nth(1)).to_have_text(re.compile(rf"^{node}\b"))
        expect(hand).to_contain_text(told)
        expect(hand.locator("header p")).to_contain_text(words)
        if condition == "inf":
            page.wait_for_timeout(400)
            shot("tape-stopped-inf")
        page.get_by_label("Remove the breakpoint").click()
        expect(points).to_have_count(0)
        hand.get_by_role("button", name="Continue").click()
        expect(page.locator(".tape .status")).to_contain_text("stopped between steps")
        expect(hand).to_have_count(0)
    assert page.errors == []


def test_the_five_phases_say_what_they_changed(page, visit, run: str, theme: str, shot: Callable[[str], None]) -> None:
    visit("tape", f"?run={run}")
    page.locator(".tape .stats").wait_for()
    for phase, told in {
        "forward": "an output of",
        "loss": "loss ",
        "zero_grad": "6 of 6 gradients filled → 0",
        "backward": "0 of 6 gradients filled → 6",
        "step": "6 of 6 weights moved",
    }.items():
        page.locator(f".loop [data-phase={phase}]").click()
        page.locator(".loop .told", has_text=told).wait_for()
        assert page.locator(".loop .lit").get_attribute("data-phase") == phase
        if phase == "backward":
            assert page.locator(".changes tbody tr td:nth-child(2)").all_inner_texts() == ["empty"] * 6
            shot("tape-phases")
    page.get_by_label("leave out zero_grad").check()
    page.locator(".loop [data-phase=backward]").click()
    page.locator(".loop .told", has_text="added to what was there").wait_for()
    page.get_by_label("leave out zero_grad").uncheck()
    page.locator(".loop button", has_text="Backward node by node").click()
    page.locator(".tape .status .stopped", has_text="before NllLoss").wait_for()
    assert page.errors == []


def test_a_pass_that_stands_out_of_sight_rings_what_stands_for_it(page, visit, run: str, shot) -> None:
    visit("tape", f"?run={run}")
    page.locator(".tape .stats").wait_for()
    page.get_by_role("button", name="Fold all").click()
    page.wait_for_timeout(300)
    page.locator(".loop button", has_text="Backward node by node").click()
    status = page.locator(".tape .status .stopped")
    status.get_by_text("NllLoss").first.wait_for()
    page.wait_for_timeout(400)
    assert "inside CrossEntropyLoss" in status.inner_text()
    assert amber(page)["count"] > 500
    shot("tape-stopped-folded")
    boxes = page.locator(".stats").inner_text()
    page.get_by_role("button", name="Show it").click()
    page.get_by_role("button", name="Show it").wait_for(state="detached")
    assert page.locator(".stats").inner_text() != boxes
    assert amber(page)["count"] > 500
    place = page.locator(".inhand header p")
    for at in range(2, 17):  # on to a transposed weight, which operations do not show
        page.get_by_role("button", name="Step", exact=True).click()
        place.filter(has_text=f"node {at} of 16").wait_for()
        if "T in" in status.locator("b").nth(1).inner_text():
            break
    page.wait_for_timeout(300)
    assert "hidden at this level of detail" in status.inner_text()
    page.wait_for_timeout(300)
    assert amber(page)["count"] > 500
    page.get_by_role("button", name="Show it").click()
    page.locator('.segmented button[aria-pressed="true"]', has_text="All").wait_for()
    page.get_by_role("button", name="Show it").wait_for(state="detached")
    assert page.errors == []


def test_breakpoints_on_a_node_and_a_line_and_another_gradient_in_hand(page, visit, run: str) -> None:
    visit("tape", f"?run={run}")
    page.locator(".tape .stats").wait_for()
    page.get_by_role("searchbox", name="Find node").fill("body.2 addmm")
    page.get_by_role("searchbox", name="Find node").press("Enter")
    page.get_by_role("button", name="Break here").click()
    page.locator(".breakpoints li", has_text="AddmmBackward0 in body.2").wait_for()
    page.get_by_role("button", name="Take one step").click()
    status = page.locator(".tape .status .stopped")
    status.get_by_text("Addmm in body.2").first.wait_for()
    line = page.locator(".inhand .line")
    before = line.inner_text()
    page.get_by_label("Number to replace with").fill("0")
    page.locator(".replace button", has_text="Times").click()
    page.locator(".inhand h3", has_text="replaced").wait_for()
    assert line.inner_text() != before
    assert line.inner_text().startswith("norm 0 ")
    page.get_by_label("Remove the breakpoint AddmmBackward0 in body.2").click()
    page.locator(".inhand button", has_text="Continue").click()
    page.locator(".tape .status", has_text="stopped between steps").wait_for()
    page.locator(".breakpoints button", has_text="on line").click()
    page.locator(".breakpoints li", has_text="model.py:12").wait_for()
    page.get_by_role("button", name="Take one step").click()
    page.locator(".inhand header p", has_text="model.py:12").wait_for()
    page.locator(".inhand button", has_text="Next module").click()
    page.locator(".inhand header p", has_text="next module").wait_for()
    assert page.errors == []


def test_a_failed_pass_is_told_once_and_can_be_dismissed(server, page, visit, theme: str, shot) -> None:
    failed = begun(server.home, FAILS, {"failed"})
    visit("tape", f"?run={failed.id}")
    banner = page.locator(".tape .failure")
    expect(banner).to_contain_text("Backward failed at step 0")
    reason = "modified by an inplace operation, Tensor.add_ at line 13"
    assert page.locator(".tape").inner_text().count(reason) == 1
    page.locator(".tape .stats").wait_for()
    page.wait_for_timeout(600)
    shot("tape-failed")
    assert pixels(page, RED[theme])["count"] > 1000  # the node in which it failed
    told, picture = banner.bounding_box(), page.locator(".tape .picture").bounding_box()
    assert told["y"] + told["height"] <= picture["y"]  # nothing of the picture is covered
    banner.get_by_role("button", name="changed at model.py:13").click()
    expect(page.locator(".right .source .lit")).to_contain_text("h.add_(1)")
    expect(page.locator(".right .source .aside")).to_contain_text("h = torch.sigmoid")
    banner.get_by_label("Dismiss the failure").click()
    expect(banner).to_have_count(0)
    found = page.get_by_label("Findings").locator("li")
    expect(found.first).to_contain_text(reason)
    assert page.locator(".tape").inner_text().count(reason) == 1
    assert page.errors == []
    failed.close()
