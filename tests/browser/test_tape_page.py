"""The Tape page in a real Chromium: a run with real tapes of a residual network, its graph changed half way."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from canvas import amber

SOURCE = '''"""A small residual network."""
import torch
from torch import nn


class Residual(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.linear = nn.Linear(width, width)
        self.act = nn.Tanh()

    def forward(self, x):
        h = self.act(self.linear(x))
        return torch.add(x, h)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Linear(4, 8)
        self.body = nn.Sequential(*[Residual(8) for _ in range(3)])
        self.head = nn.Linear(8, 3)
        self.gated = False

    def forward(self, x):
        h = self.body(self.stem(x))
        if self.gated:
            h = h * torch.sigmoid(h)
        return self.head(h)
'''
STEPS, CHANGED, BAD = 24, 16, 20


@pytest.fixture(scope="module")
def run(server, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A finished run in the server's home: 24 tapes, another graph from the 17th on, NaN in the 21st."""
    torch = pytest.importorskip("torch")
    from builder.store.runs import create_run
    from builder.store.writer import RunWriter
    from builder.tape.encode import encode, measurements
    from builder.tape.step import StepRecorder

    path = tmp_path_factory.mktemp("model") / "model.py"
    path.write_text(SOURCE, encoding="utf-8")
    names: dict[str, object] = {"__name__": "net"}
    exec(compile(SOURCE, str(path), "exec"), names)
    torch.manual_seed(0)
    model = names["Net"]()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    x, y = torch.randn(16, 4), torch.randint(0, 3, (16,))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TAPEDECK_HOME", str(server.home))
        settings = {
            "name": "residual",
            "model": {"name": "Net"},
            "data": {"source": "test"},
            "device": "cpu",
            "epochs": 1,
        }
        span = {"module": "stem", "init": [20, 20], "forward": [26, 26]}
        made = create_run(settings, source=SOURCE, source_map={"stem1": span})
    writer = RunWriter(made.directory)
    before = None
    for step in range(STEPS):
        model.gated = step >= CHANGED
        recorder = StepRecorder(model)
        optimizer.zero_grad()
        recorder.begin_step()
        loss = torch.nn.functional.cross_entropy(model(x), y)
        recorder.end_forward(loss)
        loss.backward()
        tape = recorder.end_backward()
        optimizer.step()
        structure, norms = encode(tape), measurements(tape).copy()
        if step == BAD:
            norms[len(tape) // 2] = math.nan
        writer.tape_structure(structure["signature"], structure)
        changed = before is not None and before != structure["signature"]
        before = structure["signature"]
        row = (
            step,
            before,
            len(tape),
            len(structure["edges"]["source"]),
            norms.astype(np.float32).tobytes(),
            int(changed),
        )
        writer.add("tapes", [row])
        writer.add("steps", [(step, 0, step * 0.1, float(loss.detach()), None, 0.05, 10.0)])
    writer.meta(status="finished", total_steps=STEPS, cost={"share": 0.021, "budget": 0.05})
    writer.close()
    return made.id


@pytest.fixture
def tape(page, visit: Callable[..., None], run: str):
    """The page with the run open, its first picture drawn."""
    visit("tape", f"?run={run}")
    page.locator(".tape .stats").wait_for()
    return page


def shown(page) -> tuple[int, int]:
    """Nodes of the tape, and boxes shown, as the page says."""
    found = re.search(r"([\d,]+) nodes · ([\d,]+) shown", page.locator(".stats").inner_text())
    assert found
    return int(found[1].replace(",", "")), int(found[2].replace(",", ""))


def point_at_box(page, wanted: str) -> tuple[float, float]:
    """Move the pointer down the middle of the canvas until the tooltip says `wanted`; where that was."""
    area = page.locator(".tape canvas").bounding_box()
    for across in range(1, 20):
        for down in range(4, 60):
            x, y = area["x"] + area["width"] * across / 20, area["y"] + area["height"] * down / 64
            page.mouse.move(x, y)
            tip = page.locator(".tooltip b")
            if tip.count() and re.search(wanted, tip.inner_text()):
                return x, y
    raise AssertionError(f"no box says {wanted!r}")


def test_the_picture_stands_and_looks_as_drawn(tape, theme: str, shot: Callable[[str], None]) -> None:
    nodes, boxes = shown(tape)
    assert nodes > 25
    assert boxes >= 12
    assert " ".join(tape.locator(".transport .pill").last.inner_text().split()) == "recorder 2.1 % of 5 %"
    tape.locator(".modules [role=treeitem]", has_text="body.1").first.click()
    tape.wait_for_timeout(300)
    shot("tape")
    assert tape.errors == []


def test_a_click_selects_and_says_where_the_node_was_made(tape) -> None:
    x, y = point_at_box(tape, "Addmm|Tanh|Add")
    tape.mouse.click(x, y)
    heading = tape.locator(".right h2")
    heading.get_by_text("Backward0").wait_for()
    assert "fires" in tape.locator(".right header p").inner_text()
    lit = tape.locator(".source .lit").inner_text()
    assert "self." in lit or "torch." in lit
    tape.locator(".norms svg path.curve").wait_for()
    assert tape.locator(".flows tbody tr").count() >= 1


def test_a_join_says_how_much_of_what_arrives_cancels(tape) -> None:
    find = tape.get_by_role("searchbox", name="Find node")
    find.fill("body.0 add")
    tape.get_by_text("found").wait_for()
    find.press("Enter")
    tape.locator(".right h2", has_text="AddBackward0").wait_for()
    came = tape.locator(".flows").last.locator("tbody tr")
    assert came.count() == 2
    norms = [float(text.replace("−", "-")) for text in came.locator("td:nth-child(2)").all_inner_texts()]
    left = float(tape.locator(".right .line").first.inner_text().split(" ")[1].replace("−", "-"))
    said = re.search(r"2 paths add up: (\d+) % cancels · cos", tape.locator(".right .line").last.inner_text())
    assert said
    # The page writes two digits of each norm.
    assert float(said[1]) / 100 == pytest.approx(max(0.0, 1 - left / sum(norms)), abs=0.06)


def after(page, act: Callable[[], object], wanted: Callable[[int, int], bool]) -> int:
    """Do something that changes how many boxes are shown, and wait until `wanted(before, now)`; how many there are then."""
    _, before = shown(page)
    act()
    end = time.monotonic() + 10
    while not wanted(before, shown(page)[1]):
        assert time.monotonic() < end, f"{before} boxes before, {shown(page)[1]} now"
        page.wait_for_timeout(30)
    return shown(page)[1]


def test_fold_and_open_by_double_click_keyboard_and_buttons(tape) -> None:
    def press(name: str) -> Callable[[], object]:
        return tape.get_by_role("button", name=name, exact=True).click

    folded = after(tape, press("Fold all"), lambda before, now: now < before)
    x, y = point_at_box(tape, r"body\.1 ·")
    after(tape, lambda: tape.mouse.dblclick(x, y), lambda before, now: now > before)
    assert after(tape, lambda: tape.keyboard.press("Enter"), lambda before, now: now < before) == folded
    after(tape, press("Open all"), lambda before, now: now > before)
    after(tape, press("All"), lambda before, now: now > before)
    after(tape, press("Modules"), lambda before, now: now < before)
    after(tape, press("Operations"), lambda before, now: now > before)
    after(tape, press("Fold one level"), lambda before, now: now < before)


def test_search_by_shape_module_and_line(tape) -> None:
    tape.locator(".tape canvas").focus()
    tape.keyboard.press("/")
    box = tape.get_by_role("searchbox", name="Find node")
    box.fill("body.2 tanh")
    tape.get_by_text("1 found").wait_for()
    box.press("Enter")
    tape.locator(".right h2", has_text="TanhBackward0").wait_for()
    assert "body.2" in tape.locator(".crumbs").inner_text()
    box.fill("(16,8) add")
    tape.get_by_text(re.compile(r"\d+ found")).wait_for()
    box.fill("line 14")
    tape.get_by_text("3 found").wait_for()
    box.fill("there is no such thing")
    tape.get_by_text("Nothing found").wait_for()


def test_the_keyboard_walks_along_edges(tape) -> None:
    tape.locator(".tape canvas").focus()
    tape.keyboard.press("ArrowDown")
    first = tape.locator(".right h2").inner_text()
    assert "NllLoss" in first
    seen = [first]
    for _ in range(3):
        tape.keyboard.press("ArrowDown")
        seen.append(tape.locator(".right h2").inner_text())
    assert len(set(seen)) >= 3
    for _ in range(3):
        tape.keyboard.press("ArrowUp")
    assert tape.locator(".right h2").inner_text() == first


def test_time_slider_film_and_the_step_where_the_graph_changed(tape) -> None:
    step = tape.locator(".pill b").first
    assert step.inner_text() == str(STEPS - 1)
    assert tape.locator(".slider .changed").count() == 1
    after, _ = shown(tape)
    tape.get_by_role("button", name="First recorded step").click()
    tape.locator(".pill b", has_text=re.compile("^0$")).wait_for()
    tape.wait_for_timeout(300)
    assert shown(tape)[0] < after
    tape.get_by_role("button", name="Play the recorded steps").click()
    tape.get_by_role("button", name="Stop the film").wait_for()
    tape.locator(".pill b", has_text=re.compile(f"^{STEPS - 1}$")).wait_for()
    tape.locator(".slider").focus()
    for _ in range(STEPS - 1 - BAD):
        tape.keyboard.press("ArrowLeft")
    tape.get_by_text("non-finite").wait_for()
    tape.get_by_role("button", name="Newest").click()
    tape.locator(".pill b", has_text=re.compile(f"^{STEPS - 1}$")).wait_for()


def test_colours_and_direction_change_without_an_error(tape) -> None:
    for way in ("bytes", "dtype", "device", "time", "norm"):
        tape.get_by_role("button", name=way, exact=True).click()
        assert tape.get_by_role("button", name=way, exact=True).get_attribute("aria-pressed") == "true"
    tape.get_by_role("button", name=re.compile("^Forward")).click()
    tape.wait_for_timeout(200)
    tape.keyboard.press("0")
    assert tape.errors == []


def test_one_selection_with_the_canvas(tape, run: str) -> None:
    tape.evaluate(
        """() => { sessionStorage.setItem("tapedeck:selection", JSON.stringify({node: "stem1", module: null, parameter: null}));
                   window.dispatchEvent(new CustomEvent("tapedeck:selection", {detail: {node: "stem1"}})); }"""
    )
    tape.locator(".right header p", has_text="stem").wait_for()
    tape.locator(".modules [role=treeitem]", has_text="stem").wait_for()
    tape.get_by_role("searchbox", name="Find node").fill("head addmm")
    tape.get_by_role("searchbox", name="Find node").press("Enter")
    tape.locator(".right header p", has_text="head").wait_for()
    kept = tape.evaluate("() => JSON.parse(sessionStorage.getItem('tapedeck:selection'))")
    assert kept["module"] == "head"


def test_the_picture_as_a_file(tape, tmp_path: Path) -> None:
    tape.get_by_role("button", name="Download").click()
    with tape.expect_download() as waiting:
        tape.get_by_role("menuitem", name="SVG of this picture").click()
    kept = tmp_path / "tape.svg"
    waiting.value.save_as(kept)
    text = kept.read_text(encoding="utf-8")
    assert text.startswith("<svg")
    assert "NllLoss" in text
    assert "head.weight" in text


@pytest.mark.parametrize("width", [1000, 1280, 1920])
def test_every_width_keeps_the_graph_in_the_middle(tape, width: int, shot: Callable[[str], None]) -> None:
    tape.set_viewport_size({"width": width, "height": 900})
    tape.wait_for_timeout(300)
    area = tape.locator(".tape canvas").bounding_box()
    assert area["width"] > width * 0.4
    # The whole picture leaves 40 px clear at its foot; what lies over the canvas lies there.
    assert tape.locator(".tape .below").bounding_box()["y"] >= area["y"] + area["height"] - 40
    assert tape.locator(".tape .stats").bounding_box()["y"] >= area["y"] + area["height"] - 40
    assert tape.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    shot(f"tape-{width}")


def test_columns_are_resized_hidden_and_remembered(tape, shot: Callable[[str], None]) -> None:
    right, canvas = tape.locator(".tape .right"), tape.locator(".tape canvas")
    before, room = right.bounding_box(), canvas.bounding_box()
    tape.mouse.move(before["x"] - 0.5, 300)
    tape.mouse.down()
    tape.mouse.move(before["x"] - 120, 300, steps=4)
    tape.mouse.up()
    assert right.bounding_box()["width"] == pytest.approx(before["width"] + 120, abs=3)
    assert canvas.bounding_box()["width"] == pytest.approx(room["width"] - 120, abs=3)
    tape.get_by_role("button", name="Hide the modules").click()
    assert tape.locator(".tape .left").count() == 0
    shot("tape-columns")
    tape.reload()
    tape.locator(".tape .stats").wait_for()
    assert right.bounding_box()["width"] == pytest.approx(before["width"] + 120, abs=3)
    assert tape.locator(".tape .left").count() == 0
    tape.locator(".tape canvas").focus()
    tape.keyboard.press("/")  # what is looked for is looked for in the column: it comes back
    tape.keyboard.type("tanh")
    tape.locator(".tape .left .results button").first.wait_for()
    tape.get_by_role("button", name="Hide the selected node").click()
    assert right.count() == 0
    assert tape.errors == []


def test_a_recorded_backward_pass_in_slow_motion(tape, theme: str, shot: Callable[[str], None]) -> None:
    assert amber(tape)["count"] < 100
    tape.locator(".tape canvas").focus()
    tape.keyboard.press("r")
    strip = tape.get_by_label("Replay of the backward pass")
    strip.wait_for()
    tape.get_by_role("button", name="Pause the replay").click()
    tape.get_by_label("Node of the backward pass").fill("0")
    assert strip.locator(".link").inner_text() == "NllLoss"
    tape.wait_for_timeout(300)
    first = amber(tape)
    assert first["count"] > 300  # the ring
    assert tape.locator(".phases [aria-pressed=true]").inner_text() == "backward"
    tape.get_by_role("button", name="One node on").click()
    for _ in range(8):
        tape.keyboard.press(".")
    tape.locator(".status", has_text="node 10 of").wait_for()
    tape.wait_for_timeout(300)
    assert amber(tape)["y"] > first["y"] + 20  # gradients flow down the page
    shot("tape-replay")
    tape.keyboard.press(",")
    tape.locator(".status", has_text="node 9 of").wait_for()

    after(tape, tape.get_by_role("button", name="Fold all").click, lambda before, now: now < before)
    tape.get_by_label("Node of the backward pass").fill("14")
    tape.wait_for_timeout(300)
    assert amber(tape)["count"] > 300  # a folded box lights while its nodes run
    tape.get_by_label("Speed of the replay").select_option("100")
    tape.get_by_role("button", name="Play the backward pass").click()
    nodes, _ = shown(tape)
    tape.locator(".status", has_text=f"node {nodes} of {nodes}").wait_for()
    tape.get_by_role("button", name="Play the backward pass").wait_for()  # at its end it stands
    strip.locator(".link").click()
    tape.locator(".right h2").wait_for()
    tape.keyboard.press("Escape")
    strip.wait_for(state="detached")
    tape.wait_for_timeout(300)
    assert tape.errors == []


def test_keys_for_steps_work_while_the_canvas_has_the_focus(tape) -> None:
    tape.locator(".tape canvas").focus()
    tape.keyboard.press("[")
    tape.locator(".pill b", has_text=re.compile(f"^{STEPS - 2}$")).wait_for()
    tape.keyboard.press("]")
    tape.locator(".pill b", has_text=re.compile(f"^{STEPS - 1}$")).wait_for()


def test_a_finding_selects_its_node_and_line(tape) -> None:
    tape.locator(".slider").focus()
    for _ in range(STEPS - 1 - BAD):
        tape.keyboard.press("ArrowLeft")
    found = tape.get_by_label("Findings").get_by_role("button", name="non-finite")
    found.click()
    tape.locator(".right h2", has_text="Backward0").wait_for()
    assert "NaN" in tape.locator(".right .line").first.inner_text()
    place = tape.get_by_label("Findings").locator(".places button").inner_text()
    assert tape.locator(".right .source .lit i").inner_text() == place.rpartition(":")[2]
