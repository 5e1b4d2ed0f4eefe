"""A run belongs to nobody's tab: live, held, found again by a second tab, by a new server, and after its worker's death."""

from __future__ import annotations

import os
import re
import signal
import time
from typing import Any

import pytest
from build_page import call, small
from main_job import (
    ENDLESS,
    STARTED,
    begin,
    ended,
    go_to,
    held_step,
    moved_on,
    own_server,
    process_of,
    project,
    running,
    status,
    step,
    stop,
    wait_for,
)
from playwright.sync_api import Page, expect
from running_app import settled

from builder import Draft

needs_signals = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is POSIX")


def test_pause_step_play_stop_and_reset(page: Page, request: pytest.FixtureRequest, shot) -> None:
    run = begin(page, epochs=ENDLESS)
    page.goto(f"/train?run={run}")
    running(page)
    moved_on(page, 5)
    page.locator("[data-action=pause]").click()
    held = held_step(page)
    page.locator("[data-action=step]").click()
    expect(page.locator("[data-fact=step]")).to_have_text(f"{held + 1:,}")
    expect(page.locator(".pill.state.paused")).to_be_visible()
    page.locator("[data-action=play]").click()
    running(page)
    moved_on(page, held + 3)
    page.locator("[data-action=stop]").click()
    expect(page.locator(".pill.state.stopped")).to_be_visible(timeout=30_000)
    done = step(page)
    assert done > held
    page.locator("[data-action=reset]").click()
    expect(page.locator("[data-fact=step]")).to_have_text(re.compile("^[01]$"), timeout=STARTED)
    stop(page, run)
    assert page.errors == []


def test_a_second_tab_sees_the_same_run(page: Page, context: Any) -> None:
    run = begin(page, epochs=ENDLESS)
    page.goto(f"/train?run={run}")
    running(page)
    other = context.new_page()
    other.goto("/train")  # without naming it: the run that goes is found
    running(other)
    expect(other.locator("footer.status")).to_contain_text(run)
    moved_on(other, step(page))
    other.locator("[data-action=pause]").click()
    assert held_step(page) == held_step(other)
    stop(page, run)
    other.close()


@needs_signals
def test_killing_the_server_stops_no_training(browser: Any, tmp_path: Any) -> None:
    with own_server(browser, tmp_path, 8780) as (server, page, again):
        run = begin(page, epochs=ENDLESS)
        page.goto(f"/train?run={run}")
        running(page)
        moved_on(page, 5)
        worker = process_of(tmp_path, run)
        server.process.kill()
        server.process.wait(10)
        expect(page.locator("p.away")).to_contain_text("Training goes on without it", timeout=20_000)
        before = step(page)
        os.kill(worker, 0)  # it is still there
        again()
        expect(page.locator("p.away")).to_have_count(0, timeout=20_000)  # the same tab, without a reload
        moved_on(page, before)
        page.reload()
        settled(page)
        running(page)
        moved_on(page, before)
        assert process_of(tmp_path, run) == worker
        stop(page, run)


@needs_signals
def test_a_worker_that_dies_is_said_and_loses_no_recorded_step(page: Page, server: Any, shot) -> None:
    run = begin(page, epochs=ENDLESS)
    page.goto(f"/train?run={run}")
    running(page)
    moved_on(page, 20)
    seen = step(page)
    os.kill(process_of(server.home, run), signal.SIGKILL)
    expect(page.locator(".pill.state.failed")).to_be_visible(timeout=20_000)
    expect(page.locator(".failure")).to_be_visible()
    shot("job-worker-killed")
    kept = call(page, f"runs/{run}")["last"]
    assert (kept["step"] if isinstance(kept, dict) else kept) >= seen - 1
    page.reload()
    expect(page.locator(".failure")).to_be_visible(timeout=30_000)
    moved_on(page, seen - 1)  # its steps come after the word that it failed


def short_table() -> dict[str, Any]:
    """Passes every check of shapes, and cannot do: pixels of two kinds, in a table with one row."""
    draft = Draft("Lookup")
    pixels = draft.add("torch.flatten", draft.input("images", ("N", 1, 8, 8)), start_dim=1)
    rows = draft.add("nn.Embedding", draft.add("Tensor.long", pixels), num_embeddings=1, embedding_dim=4)
    return draft.output(draft.add("nn.Linear", draft.add("torch.mean", rows, dim=1), out_features=10)).model_dump(
        mode="json"
    )


def test_a_model_that_fails_while_it_runs_shows_its_traceback(page: Page, theme: str, shot) -> None:
    page.goto(f"/train?run={begin(page, short_table())}")
    expect(page.locator(".failure header")).to_contain_text("index out of range", timeout=STARTED)
    if page.locator(".failure pre").count() == 0:
        page.locator(".failure").get_by_role("button", name=re.compile("traceback", re.IGNORECASE)).click()
    expect(page.locator(".failure pre")).to_contain_text("model.py")
    shot("job-failed")
    assert page.errors == []


def test_data_that_does_not_fit_the_model_is_said_in_words(page: Page, shot) -> None:
    draft = Draft("Narrow")
    h = draft.add("nn.Linear", draft.input("x", ("N", 3)), out_features=10)
    page.goto(f"/train?run={begin(page, draft.output(h).model_dump(mode='json'), data={'source': 'wine'})}")
    expect(page.locator(".failure header")).to_contain_text("13", timeout=STARTED)
    shot("job-misfit")


def test_a_loss_that_is_no_number_is_marked(page: Page, theme: str, shot) -> None:
    run = begin(page, epochs=40, optimizer={"type": "optim.SGD", "params": {"lr": 1e30}})
    page.goto(f"/train?run={run}")
    expect(page.locator("[data-fact=nan]")).to_contain_text(re.compile("NaN"), timeout=STARTED)
    page.wait_for_timeout(300)
    shot("job-nan")
    stop(page, run)


def test_stop_answers_at_once(page: Page, record_property, capsys) -> None:
    """Measured and reported: seconds are a machine's. That it answers before the epoch ends is what is held."""
    run = begin(page, epochs=ENDLESS)
    wait_for(page, lambda: status(page, run) == "running")
    begun = time.monotonic()
    stop(page, run)
    seconds = round(time.monotonic() - begun, 2)
    record_property("stop_seconds", seconds)
    with capsys.disabled():
        print(f"\nstop: answered and ended after {seconds} s")
    assert ended(page, run) == "stopped"


def test_the_runs_page_lists_what_was_trained(page: Page, theme: str, shot) -> None:
    run = begin(page, small(), epochs=1)
    assert ended(page, run) == "finished"
    page.goto("/build")
    settled(page)
    go_to(page, "runs")
    expect(page.locator("[data-testid=stDataFrame]").first).to_be_visible(timeout=30_000)
    shot("job-runs")
    page.goto(f"/train?project={project(page, 'after')}")
    settled(page)
    assert page.errors == []
