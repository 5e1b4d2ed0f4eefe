"""A script that is watched, followed in the browser while it trains: its numbers move, and nothing is offered in vain."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from build_page import call
from main_job import moved_on, step
from playwright.sync_api import Page, expect
from running_app import ROOT, settled

SCRIPT = """
import time, torch, builder
from torch import nn

model = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
builder.watch(model, optimizer, "my script")
x, y = torch.randn(64, 8), torch.randint(0, 2, (64,))
for _ in range(20_000):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    optimizer.step()
    time.sleep(0.01)
"""


def test_a_watched_script_is_followed_and_offered_nothing_it_would_not_hear(
    page: Page, server: Any, tmp_path: Path, shot
) -> None:
    page.goto("/runs")
    settled(page)
    file = tmp_path / "train_it.py"
    file.write_text(SCRIPT)
    environment = {**os.environ, "TAPEDECK_HOME": str(server.home), "PYTHONPATH": str(ROOT)}
    script = subprocess.Popen([sys.executable, str(file)], env=environment, cwd=tmp_path)
    try:
        expect(page.locator(".st-key-runs-actions h2")).to_contain_text("my script", timeout=60_000)  # by itself
        expect(page.locator(".st-key-runs-stop")).to_have_count(0)
        run = next(
            row["id"] for row in call(page, "runs")["runs"] if row["name"] == "my script" and row["status"] == "running"
        )
        page.goto(f"/train?run={run}")
        settled(page)
        expect(page.locator(".pill.state")).to_have_text("running · a script")
        assert [b.get_attribute("data-action") for b in page.locator("[data-action]").all()] == ["new"]
        expect(page.locator(".chart")).to_have_count(1)
        moved_on(page, step(page) + 20)
        shot("watched-train")
        page.goto(f"/tape?run={run}")
        settled(page)
        expect(page.locator(".status")).to_contain_text("a script trains this run · following the newest step")
        expect(page.get_by_role("button", name="Pause the run")).to_have_count(0)
        expect(page.locator(".phases")).to_have_count(0)
        page.keyboard.press("F10")
        shot("watched-tape")
        page.goto(f"/gradients?run={run}")
        settled(page)
        expect(page.locator(".td-state")).to_have_text("● running")
        page.locator(".st-key-gradients-controls").get_by_role("radio", name="Per sample", exact=True).click()
        expect(page.locator(".td-nothing")).to_contain_text("A script trains this run")
        script.kill()
        script.wait(10)
        expect(page.locator(".td-state")).to_have_text("✕ failed", timeout=30_000)
        assert page.errors == []
    finally:
        script.kill()
        script.wait(10)
