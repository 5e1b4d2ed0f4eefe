"""What is on the canvas survives a page switch, a reload, a lost connection, another tab, and the server's restart."""

from __future__ import annotations

import re
from typing import Any

import pytest
from build_page import call, card, make, saved, shape, small
from playwright.sync_api import Page, expect
from running_app import settled, start_server, stop_server


def opened(page: Page, request: pytest.FixtureRequest) -> str:
    name = make(page, request.node.name, small())
    page.goto(f"/build?project={name}")
    expect(shape(page, "linear1")).to_have_text("N × 10", timeout=60_000)
    return name


def stack(page: Page, key: str, node: str) -> None:
    page.locator(".canvas").focus()
    page.keyboard.press(key)
    expect(card(page, node)).to_be_visible()


def stop(page: Page, run: str) -> str:
    """Ask the run to stop until it has; on a loaded machine a worker that is still importing torch answers late."""
    status = ""
    for _ in range(40):
        status = call(page, f"runs/{run}")["meta"]["status"]
        if status in {"stopped", "finished", "failed"}:
            break
        headers = {"origin": page.url.partition("/train")[0]}
        page.request.post(f"/tapedeck/runs/{run}/command", data={"command": "stop", "arguments": {}}, headers=headers)
        page.wait_for_timeout(500)
    return status


def test_a_reload_keeps_every_edit_and_its_undo(page: Page, request: pytest.FixtureRequest) -> None:
    opened(page, request)
    card(page, "conv1").click()
    stack(page, "b", "norm1")
    saved(page)
    page.reload()
    expect(shape(page, "norm1")).to_have_text("N × 4 × 8 × 8")
    page.get_by_role("button", name="Undo").click()
    expect(card(page, "norm1")).to_have_count(0)
    saved(page)
    page.reload()
    expect(card(page, "linear1")).to_be_visible()
    expect(card(page, "norm1")).to_have_count(0)
    page.get_by_role("button", name="Redo").click()
    expect(shape(page, "norm1")).to_have_text("N × 4 × 8 × 8")


def test_a_page_switch_keeps_edits_and_their_undo(page: Page, request: pytest.FixtureRequest) -> None:
    opened(page, request)
    card(page, "conv1").click()
    stack(page, "b", "norm1")
    page.locator(".st-key-page-runs a").click()
    expect(page).to_have_url(re.compile("/runs"))
    settled(page)
    page.locator(".st-key-page-build a").click()
    expect(shape(page, "norm1")).to_have_text("N × 4 × 8 × 8")
    page.get_by_role("button", name="Undo").click()
    expect(card(page, "norm1")).to_have_count(0)


def test_edits_made_without_a_server_are_kept_and_sent_later(page: Page, request: pytest.FixtureRequest) -> None:
    name = opened(page, request)
    page.route("**/tapedeck/project/edit*", lambda route: route.abort())
    card(page, "conv1").click()
    stack(page, "b", "norm1")
    expect(page.locator(".pill.saved")).to_have_text("kept in this browser")
    page.unroute("**/tapedeck/project/edit*")
    page.reload()
    expect(shape(page, "norm1")).to_have_text("N × 4 × 8 × 8")
    saved(page)
    assert "norm1" in {node["id"] for node in call(page, f"project?name={name}")["model"]["nodes"]}
    page.errors.clear()  # the aborted requests are logged by the browser itself


def test_another_tab_wins_with_the_newer_document_and_undo_has_mine(
    page: Page, context: Any, request: pytest.FixtureRequest
) -> None:
    page.route("**/tapedeck/events", lambda route: route.abort())  # this tab hears nothing of the other
    name = opened(page, request)
    other = context.new_page()
    other.goto(f"/build?project={name}")
    expect(shape(other, "linear1")).to_have_text("N × 10")
    card(other, "act1").click()
    stack(other, "d", "dropout1")
    saved(other)
    other.close()
    card(page, "conv1").click()
    stack(page, "b", "norm1")
    expect(card(page, "dropout1")).to_be_visible()
    expect(card(page, "norm1")).to_have_count(0)
    expect(page.locator(".notice")).to_contain_text("newer version")
    page.keyboard.press("Control+z")
    expect(card(page, "norm1")).to_be_visible()
    expect(card(page, "dropout1")).to_have_count(0)
    saved(page)
    page.errors.clear()  # the browser logs the refusal of the stale edit


def test_a_burst_of_edits_loses_none(page: Page, request: pytest.FixtureRequest) -> None:
    name = opened(page, request)
    card(page, "conv1").click()
    page.locator(".canvas").focus()
    for _ in range(20):
        page.keyboard.press("r")
    expect(card(page, "act21")).to_be_visible()
    expect(shape(page, "act21")).to_have_text("N × 4 × 8 × 8")
    saved(page)
    assert len(call(page, f"project?name={name}")["model"]["nodes"]) == 24
    for _ in range(20):
        page.keyboard.press("Control+z")
    expect(card(page, "act2")).to_have_count(0)
    saved(page)
    assert len(call(page, f"project?name={name}")["model"]["nodes"]) == 4


def test_the_server_may_be_killed_and_started_again(browser: Any, tmp_path: Any) -> None:
    server = start_server(tmp_path, 8760)
    context = browser.new_context(viewport={"width": 1440, "height": 900}, base_url=server.url)
    try:
        page = context.new_page()
        page.goto(f"/?token={server.token}")
        expect(page.locator(".card-shape").nth(3)).to_contain_text("N ×", timeout=60_000)
        page.locator(".card").nth(1).click()
        server.process.kill()
        server.process.wait(10)
        stack(page, "d", "dropout2")
        expect(page.locator(".pill.saved")).to_have_text("kept in this browser")
        stop_server(server)
        server = start_server(tmp_path, 8760)
        expect(page.locator(".pill.saved")).to_have_text(re.compile("^saved"), timeout=30_000)
        expect(shape(page, "dropout2")).to_contain_text("N ×", timeout=60_000)
    finally:
        context.close()
        stop_server(server)


def test_another_project_is_one_click_away(page: Page, request: pytest.FixtureRequest) -> None:
    first = opened(page, request)
    page.get_by_role("button", name=re.compile(first)).click()
    page.get_by_role("menuitem", name="New project").click()
    expect(page.locator(".project-menu b")).to_have_text(re.compile("^untitled"))
    expect(page.get_by_role("button", name=re.compile("Search a layer"))).to_be_visible()
    expect(page).to_have_url(re.compile("project=untitled"))
    page.locator(".project-menu button").first.click()
    page.get_by_role("menuitem", name=re.compile(f"^{first}")).click()
    expect(shape(page, "linear1")).to_have_text("N × 10")


def test_a_project_is_renamed_duplicated_brought_back_and_deleted(page: Page, request: pytest.FixtureRequest) -> None:
    first = opened(page, request)
    name = page.locator(".project-menu button b").first
    new = f"renamed-{first[-1]}"  # a second try of this test has another project

    def choose(label: str) -> None:
        page.locator(".project-menu button").first.click()
        page.get_by_role("menuitem", name=label, exact=True).click()

    card(page, "conv1").click()
    stack(page, "b", "norm1")
    saved(page)
    choose("Rename …")
    page.get_by_label("New name").fill(new.title())
    page.keyboard.press("Enter")
    expect(name).to_have_text(new)
    assert first not in {row["name"] for row in call(page, "projects")["projects"]}
    page.get_by_role("button", name="Undo").click()  # the history came along
    expect(card(page, "norm1")).to_have_count(0)
    page.get_by_role("button", name="Redo").click()
    expect(shape(page, "norm1")).to_have_text("N × 4 × 8 × 8")
    saved(page)
    choose("Earlier versions …")
    page.get_by_role("dialog").get_by_role("menuitem", name="4 nodes").last.click()
    expect(card(page, "norm1")).to_have_count(0)
    choose("Duplicate")
    expect(name).to_have_text(f"{new}-2")
    expect(shape(page, "linear1")).to_have_text("N × 10")
    choose("Delete …")
    page.get_by_role("button", name="Delete", exact=True).click()
    expect(name).not_to_have_text(f"{new}-2")
    left = {row["name"] for row in call(page, "projects")["projects"]}
    assert new in left
    assert f"{new}-2" not in left


def test_an_edit_in_another_tab_shows_here(page: Page, context: Any, request: pytest.FixtureRequest) -> None:
    name = opened(page, request)
    other = context.new_page()
    other.goto(f"/build?project={name}")
    card(other, "act1").click()
    stack(other, "d", "dropout1")
    saved(other)
    expect(card(page, "dropout1")).to_be_visible()
    other.close()


def test_train_starts_a_run_of_what_is_on_the_canvas(page: Page, request: pytest.FixtureRequest) -> None:
    name = opened(page, request)
    page.get_by_role("button", name="Train", exact=True).click()
    expect(page).to_have_url(re.compile(r"/train"))
    runs = call(page, "runs")
    mine = [
        row for row in (runs["runs"] if isinstance(runs, dict) else runs) if name in str(row) or "Small" in str(row)
    ]
    assert mine
    stopped = stop(page, mine[0]["id"])
    assert stopped in {"stopped", "finished"}
