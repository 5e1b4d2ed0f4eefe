"""Pages that stand alone, opened from a file with the network off: a tape, a model document, a whole run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from canvas import point_at
from playwright.sync_api import expect
from running_app import ARTIFACTS

MIDDLE = range(9, 16)


@pytest.fixture
def alone(browser, theme: str) -> Iterator[object]:
    """A page of a browser that is offline; what it asks for beyond itself, and its errors, fail the test."""
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 900}, color_scheme=theme)
    page = context.new_page()
    asked: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    yield page
    assert errors == []
    assert [url for url in asked if not url.startswith(("file:", "blob:", "data:", "about:"))] == []
    context.close()


def opened(page, path: Path):
    page.goto(path.as_uri())
    page.wait_for_selector("html[data-ready=true]", state="attached")
    return page


def moves(page) -> None:
    """It zooms with the wheel and pans with the pointer."""
    canvas = page.locator("canvas.tape-canvas")
    area = canvas.bounding_box()
    x, y = area["x"] + area["width"] / 2, area["y"] + area["height"] / 2
    first = canvas.screenshot()
    page.mouse.move(x, y)
    page.mouse.wheel(0, -500)
    page.wait_for_timeout(200)
    closer = canvas.screenshot()
    assert closer != first
    page.mouse.down()
    page.mouse.move(x + 120, y + 60, steps=4)
    page.mouse.up()
    page.wait_for_timeout(200)
    assert canvas.screenshot() != closer
    page.get_by_role("button", name="Fit").click()


def test_a_document_pans_zooms_and_answers_a_click(alone, theme: str, tmp_path: Path) -> None:
    pytest.importorskip("torch")
    import builder
    from builder.model.templates import template

    page = opened(alone, builder.show(template("resnet")).save(tmp_path / "resnet.html"))
    side = page.locator(".right")
    expect(side.locator("h2")).to_have_text("SmallResNet")
    moves(page)
    page.mouse.click(*point_at(page, "Conv2d · stem", MIDDLE))
    expect(side.locator("h2")).to_have_text("stem")
    expect(side.locator("header p")).to_have_text("nn.Conv2d")
    expect(side.locator(".facts tr")).to_have_text(["out_channels16", "kernel_size3", "padding1"])
    side.get_by_role("button", name="images").click()
    expect(side.locator(".facts tr").first).to_have_text("shape(N, 1, 8, 8)")

    page.get_by_role("button", name="Fold all").click()
    x, y = point_at(page, "^body", MIDDLE)
    page.mouse.click(x, y)
    expect(side.locator("header p")).to_have_text("flow.repeat · 7 nodes")
    expect(side.locator(".facts tr")).to_have_text(["blockResidual", "times3"])
    page.mouse.dblclick(x, y)
    page.mouse.click(*point_at(page, "^add$", MIDDLE))
    expect(side.locator("header p")).to_have_text("torch.add")
    assert side.locator(".flows .link").count() == 3  # from both ways, to one
    page.screenshot(path=ARTIFACTS / f"page-document-{theme}.png")


def test_a_tapes_page_shows_the_facts_of_the_node_that_is_clicked(alone, theme: str, tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    import builder

    model = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.Tanh(), torch.nn.Linear(8, 3))
    with builder.record(model) as recorder:
        model(torch.ones(2, 4)).sum().backward()
    page = opened(alone, builder.show(recorder.tapes[-1]).save(tmp_path / "tape.html"))
    moves(page)
    page.mouse.click(*point_at(page, "TanhBackward0", MIDDLE))
    side = page.locator(".right")
    expect(side.locator("h2")).to_have_text("TanhBackward0")
    expect(side.locator("header p")).to_contain_text("fires")
    expect(side.locator(".line")).to_contain_text("norm")
    expect(side.locator(".flows tbody tr")).to_have_count(2)
    page.screenshot(path=ARTIFACTS / f"page-tape-{theme}.png")


def test_a_name_that_looks_like_the_end_of_a_script_is_a_name(alone, tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    import builder

    model = torch.nn.Sequential()
    model.add_module("</Script><img src=x onerror=alert(1)>", torch.nn.Tanh())
    with builder.record(model) as recorder:
        model(torch.ones(2, 4, requires_grad=True)).sum().backward()
    page = opened(alone, builder.show(recorder.tapes[-1]).save(tmp_path / "odd.html"))
    page.mouse.click(*point_at(page, "TanhBackward0", MIDDLE))
    expect(page.locator(".right")).to_contain_text("</Script><img src=x onerror=alert(1)>")
    assert page.locator("img").count() == 0


def test_a_runs_page_holds_its_tape(alone, theme: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    torch = pytest.importorskip("torch")
    from typer.testing import CliRunner

    from builder.cli import app
    from builder.tape.watch import watch

    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path))
    model = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.Tanh(), torch.nn.Linear(8, 3))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    with watch(model, optimizer) as watched:
        model(torch.ones(2, 4)).sum().backward()
        optimizer.step()
    file = tmp_path / "run.html"
    shown = CliRunner().invoke(app, ["show", watched.directory.name, "--html", str(file)])
    assert shown.exit_code == 0, shown.output
    alone.goto(file.as_uri())
    frame = alone.frame_locator("iframe")
    frame.locator(".stats").wait_for()
    alone.locator("iframe").evaluate("frame => frame.scrollIntoView()")
    alone.wait_for_timeout(300)
    alone.mouse.click(*point_at(alone, "TanhBackward0", MIDDLE, within=frame))
    expect(frame.locator(".right h2")).to_have_text("TanhBackward0")
    expect(frame.locator(".right .flows tbody tr")).to_have_count(2)
    alone.screenshot(path=ARTIFACTS / f"page-run-{theme}.png")
