"""The Tape page while a backward pass stands: break, continue, ring and gradient in hand; the five phases. Real worker."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

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


@pytest.fixture
def run(server) -> Iterator[str]:
    """A paused run with a process of its own."""
    pytest.importorskip("torch")
    from builder.store.runs import create_run
    from builder.train.settings import RunSettings
    from builder.workers.supervisor import attach, send, start_run

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TAPEDECK_HOME", str(server.home))
        settings = RunSettings.model_validate(
            {"data": {"source": "iris", "batch_size": 32}, "epochs": 1_000_000, "threads": 1}
        )
        made = create_run(settings.model_dump(mode="json"), source=SOURCE, source_map={})
        start_run(made.directory)
        end = time.monotonic() + 60
        while attach(made.directory) is None or made.meta().get("status") not in {"running", "paused"}:
            assert time.monotonic() < end, made.meta()
            time.sleep(0.1)
        send(made.directory, "pause", timeout=60.0)
    yield made.id
    send(made.directory, "stop", timeout=60.0)
    made.close()


def amber_pixels(page) -> int:
    """Pixels of the canvas in the colour of "stopped here"."""
    return page.evaluate(
        """() => {
            const find = (root) => {
                for (const one of root.querySelectorAll("*")) {
                    if (one.matches("canvas.tape-canvas")) return one;
                    const inner = one.shadowRoot && find(one.shadowRoot);
                    if (inner) return inner;
                }
                return null;
            };
            const canvas = find(document);
            const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
            let found = 0;
            for (let i = 0; i < data.length; i += 4)
                if (Math.abs(data[i] - 224) < 8 && Math.abs(data[i + 1] - 169) < 8 && Math.abs(data[i + 2] - 54) < 14) found++;
            return found;
        }"""
    )


def test_break_on_a_module_and_continue(page, visit, run: str, theme: str, shot: Callable[[str], None]) -> None:
    visit("tape", f"?run={run}")
    page.locator(".tape .stats").wait_for()
    page.locator(".modules [role=treeitem]", has_text="body.1").first.click()
    page.locator(".breakpoints button", has_text="on body.1").click()
    page.locator(".breakpoints li", has_text="body.1").wait_for()
    page.wait_for_timeout(400)
    quiet = amber_pixels(page)  # the edges of what is selected
    page.get_by_role("button", name="Take one step").click()

    status = page.locator(".tape .status .stopped")
    status.wait_for()
    assert status.inner_text() == "stopped in backward, before Tanh in body.1 · next: Addmm in body.0"
    hand = page.locator(".inhand")
    assert hand.locator("h3").first.inner_text().startswith("Gradient in hand · (32, 24) · float32")
    hand.locator(".heat canvas").wait_for()
    assert hand.locator(".bars rect").count() == 64
    page.wait_for_timeout(400)
    assert amber_pixels(page) > quiet + 500
    assert page.locator(".loop .lit").get_attribute("data-phase") == "backward"
    shot("tape-stopped")

    page.locator(".tape-canvas").focus()
    page.keyboard.press("F10")
    page.locator(".tape .status .stopped", has_text="before Addmm in body.0").wait_for()
    page.keyboard.press("F5")
    page.locator(".tape .status", has_text="stopped between steps").wait_for()
    assert hand.count() == 0
    page.wait_for_timeout(400)
    assert amber_pixels(page) < quiet + 100

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
