"""The Train and Gradients pages in a real Chromium: a run is started, held, stepped, found again and looked into."""

from __future__ import annotations

import re

import pytest
from build_page import call
from main_job import held_step
from playwright.sync_api import Page, expect
from running_app import settled

STARTED = 90_000
"""Milliseconds in which a worker has imported torch and begun, on a slow and busy machine."""

LIVELINESS = """() => new Promise((done) => {
  const root = [...document.querySelectorAll("*")].map((e) => e.shadowRoot).find((r) => r?.querySelector(".train"));
  const step = root.querySelector("[data-fact=step]");
  let updates = 0;
  new MutationObserver(() => updates++).observe(step, { childList: true, characterData: true, subtree: true });
  setTimeout(() => done(updates), 2000);
})"""


def opened(page: Page) -> None:
    """The Train page of a fresh copy of the example."""
    name = call(page, "project/example", {})["name"]
    page.goto(f"/train?project={name}")
    settled(page)


def start(page: Page, epochs: int) -> None:
    opened(page)
    field = page.locator(".st-key-train-form").get_by_label("epochs", exact=True)
    expect(field).to_be_visible()
    field.fill(str(epochs))
    field.press("Enter")
    page.wait_for_timeout(1500)
    page.locator("[data-action=new]").click()
    expect(page.locator(".state")).to_have_class(re.compile("running|finished"), timeout=STARTED)


def test_a_run_is_started_held_stepped_and_found_again(page: Page) -> None:
    start(page, epochs=2000)
    assert page.evaluate(LIVELINESS) >= 2  # that anything moves at all; how often is measured in the benchmarks
    page.keyboard.press("Space")
    before = held_step(page)
    page.keyboard.press("F10")
    expect(page.locator("[data-fact=step]")).to_have_text(f"{before + 1:,}")
    page.reload()
    expect(page.locator("[data-fact=step]")).to_have_text(f"{before + 1:,}", timeout=30_000)
    page.locator("[data-action=play]").click()
    expect(page.locator(".state.running")).to_be_visible()
    page.locator("[data-action=stop]").click()
    expect(page.locator(".state.stopped")).to_be_visible()


def test_curves_heat_map_confusion_and_gradients_are_shown(page: Page, theme: str, shot) -> None:
    start(page, epochs=4)
    expect(page.locator(".state.finished")).to_be_visible(timeout=STARTED)
    expect(page.locator(".heat-rows button").first).to_be_visible()
    expect(page.locator(".confusion td").first).to_be_visible()
    expect(page.locator(".worst li").first).to_be_visible()
    expect(page.get_by_text("recorder")).not_to_have_count(0)
    shot("train")
    page.locator(".st-key-page-gradients a").click()
    expect(page.get_by_text("Gradient norm, parameter × step")).to_be_visible(timeout=30_000)
    expect(page.locator("[data-testid=stDataFrame]")).to_be_visible()
    expect(page.locator(".js-plotly-plot")).to_have_count(2)
    shot("gradients")


def test_every_field_of_the_form_has_a_label_that_is_seen(page: Page) -> None:
    opened(page)
    form = page.locator(".st-key-train-form")
    form.locator("summary").first.click()
    for label in ("shuffle", "stratify", "drop last"):
        shown = form.locator(".stCheckbox").filter(has_text=label).locator("label > div").last
        expect(shown).to_be_visible()
        expect(shown).to_have_css("opacity", "1")


WRONG = [("ragged", b"a,b\n1,2\n3\n", "Line 3 has 1 cells"), ("latin", b"a,b\n\xff\xe9,2\n", "is not UTF-8")]


@pytest.mark.parametrize(("name", "content", "message"), WRONG)
def test_a_bad_file_is_a_clear_message(page: Page, tmp_path, name: str, content: bytes, message: str) -> None:
    opened(page)
    form = page.locator(".st-key-train-form")
    form.get_by_role("combobox", name="source", exact=True).click()
    page.get_by_role("option", name="CSV file", exact=True).click()
    path = tmp_path / f"{name}.csv"
    path.write_bytes(content)
    form.locator("input[type=file]").set_input_files(path)
    expect(form.get_by_text(message)).to_be_visible(timeout=30_000)
