"""The Build page in a real Chromium: stack, connect, undo, and read shapes and code."""

from __future__ import annotations

import re

import pytest
from build_page import call, card, drag, make, port, saved, shape, small, wires
from playwright.sync_api import Page, expect


@pytest.fixture
def project(page: Page, request: pytest.FixtureRequest) -> str:
    """A project of this test's own, open on the Build page with its shapes shown."""
    name = make(page, request.node.name, small())
    page.goto(f"/build?project={name}")
    expect(shape(page, "linear1")).to_have_text("N × 10", timeout=60_000)
    return name


def test_shapes_code_and_totals_are_there_when_the_page_opens(page: Page, project: str) -> None:
    expect(shape(page, "conv1")).to_have_text("N × 4 × 8 × 8")
    expect(card(page, "conv1")).to_contain_text("4 · k3 · pad 1")
    expect(page.locator(".cm-content")).to_contain_text("class Small(nn.Module):")
    expect(page.locator(".status")).to_contain_text("2,610 parameters")
    expect(page.locator(".status")).to_contain_text("no problems")
    expect(page.locator(".status")).to_contain_text("torch 2.")


def test_a_click_in_the_palette_appends_after_the_selected_node(page: Page, project: str) -> None:
    card(page, "linear1").click()
    page.locator('.palette [data-type="nn.Linear"]').first.click()
    expect(card(page, "linear2")).to_be_visible()
    saved(page)
    assert {("linear1", "linear2"), ("linear2", "output")} <= wires(page, project)
    expect(page.locator('[data-param="in_features"] input')).to_have_attribute("placeholder", "auto 10")


def test_a_click_with_one_node_after_it_goes_into_the_wire(page: Page, project: str) -> None:
    card(page, "conv1").click()
    page.keyboard.press("b")
    expect(shape(page, "norm1")).to_have_text("N × 4 × 8 × 8")
    saved(page)
    assert {("conv1", "norm1"), ("norm1", "act1")} <= wires(page, project)


def test_search_finds_a_layer_and_enter_stacks_it(page: Page, project: str) -> None:
    card(page, "act1").click()
    page.keyboard.press("/")
    page.keyboard.type("maxpool2")
    expect(page.locator(".item.chosen")).to_contain_text("MaxPool2d")
    page.keyboard.press("Enter")
    expect(card(page, "pool1")).to_be_visible()
    expect(page.locator('[data-param="kernel_size"] input')).to_have_value("2")
    expect(shape(page, "pool1")).to_have_text("N × 4 × 4 × 4")
    expect(shape(page, "flatten1")).to_have_text("N × 64")


def test_stack_next_offers_what_fits(page: Page, project: str) -> None:
    card(page, "conv1").click()
    next_ = page.locator('section[aria-label="Stack next"]')
    expect(next_.locator('[data-type="nn.BatchNorm2d"]')).to_be_visible()
    card(page, "linear1").click()
    expect(next_.locator('[data-type="nn.BatchNorm2d"]')).to_have_count(0)
    expect(next_.locator('[data-type="nn.ReLU"]')).to_be_visible()


def test_a_parameter_changes_shapes_downstream_and_undo_brings_them_back(page: Page, project: str) -> None:
    card(page, "conv1").click()
    page.locator('[data-param="out_channels"] input').fill("7")
    page.keyboard.press("Enter")
    expect(shape(page, "flatten1")).to_have_text("N × 448")
    page.locator(".canvas").focus()
    page.keyboard.press("Control+z")
    expect(shape(page, "flatten1")).to_have_text("N × 256")
    page.keyboard.press("Control+Shift+z")
    expect(shape(page, "flatten1")).to_have_text("N × 448")
    page.get_by_role("button", name="Undo").click()
    expect(shape(page, "flatten1")).to_have_text("N × 256")


def test_what_a_layer_refuses_is_said_at_the_field(page: Page, project: str) -> None:
    card(page, "conv1").click()
    field = page.locator('[data-param="groups"]')
    field.locator("input").fill("3")
    page.keyboard.press("Enter")
    expect(field.locator(".refusal")).to_contain_text("groups")
    expect(card(page, "conv1")).to_have_class(re.compile("error"))
    expect(page.locator(".problems")).to_contain_text("problem")
    field.locator("input").fill("zwei")
    page.keyboard.press("Enter")
    expect(field.locator(".refusal")).to_have_text("groups is a whole number")


def test_an_error_stands_on_node_and_wire_and_one_click_mends_it(page: Page, project: str) -> None:
    card(page, "flatten1").click()
    page.keyboard.press("Delete")
    expect(card(page, "flatten1")).to_have_count(0)
    page.locator(".status .problems, .status .fine").first.wait_for()
    card(page, "linear1").click()
    page.locator('[data-param="in_features"] input').fill("256")
    page.keyboard.press("Enter")
    expect(card(page, "linear1")).to_have_class(re.compile("error"))
    expect(page.locator(".wire.broken")).to_have_count(1)
    card(page, "linear1").locator(".fix").click()
    expect(page.locator(".status")).to_contain_text("no problems")


def test_delete_keeps_the_chain_and_the_keyboard(page: Page, project: str) -> None:
    card(page, "act1").click()
    page.keyboard.press("Delete")
    expect(card(page, "act1")).to_have_count(0)
    saved(page)
    assert ("conv1", "flatten1") in wires(page, project)
    page.keyboard.press("Control+z")
    expect(card(page, "act1")).to_be_visible()


def test_wires_are_drawn_replaced_and_refused(page: Page, project: str) -> None:
    drag(page, port(page, "conv1", "0", "source"), port(page, "flatten1", "input", "target"))
    expect(page.locator(".react-flow__edge")).to_have_count(5)
    saved(page)
    assert ("conv1", "flatten1") in wires(page, project)
    assert ("act1", "flatten1") not in wires(page, project)
    drag(page, port(page, "linear1", "0", "source"), port(page, "conv1", "input", "target"))
    expect(page.locator(".notice")).to_contain_text("circle")
    assert ("linear1", "conv1") not in wires(page, project)


def test_dropping_on_a_wire_inserts_and_on_the_ground_places(page: Page, project: str) -> None:
    item = page.locator('.palette [data-type="nn.Dropout"]').first
    wire = page.locator('.react-flow__edge[data-id="act1:input"]').bounding_box()
    canvas = page.locator(".canvas").bounding_box()
    assert wire
    assert canvas
    x, y = wire["x"] + wire["width"] / 2 - canvas["x"], wire["y"] + wire["height"] / 2 - canvas["y"]
    item.drag_to(page.locator(".canvas"), target_position={"x": x, "y": y})
    expect(card(page, "dropout1")).to_be_visible()
    saved(page)
    assert {("conv1", "dropout1"), ("dropout1", "act1")} <= wires(page, project)
    item.drag_to(page.locator(".canvas"), target_position={"x": 80, "y": 300})
    expect(card(page, "dropout2")).to_be_visible()
    saved(page)
    assert not [wire for wire in wires(page, project) if "dropout2" in wire]


def test_copy_paste_duplicate_cut(page: Page, project: str) -> None:
    card(page, "conv1").click()
    card(page, "act1").click(modifiers=["Shift"])
    expect(page.locator(".inspector h2")).to_have_text("2 selected")
    page.keyboard.press("Control+c")
    page.keyboard.press("Control+v")
    expect(card(page, "conv2")).to_be_visible()
    expect(page.locator('.react-flow__edge[data-id="act2:input"]')).to_have_count(1)
    page.keyboard.press("Control+d")
    expect(card(page, "conv3")).to_be_visible()
    page.keyboard.press("Control+x")
    expect(card(page, "conv3")).to_have_count(0)
    page.keyboard.press("Control+a")
    expect(page.locator(".inspector h2")).to_have_text("8 selected")


def test_a_block_is_made_of_what_is_selected(page: Page, project: str, shot) -> None:
    card(page, "conv1").click()
    card(page, "act1").click(modifiers=["Control"])
    page.get_by_label("Name of the block").fill("Stage")
    page.get_by_role("button", name="Make a block").click()
    expect(shape(page, "stage")).to_have_text("N × 4 × 8 × 8")
    expect(card(page, "conv1")).to_have_count(0)
    expect(page.locator(".cm-content")).to_contain_text("class Stage(nn.Module):")
    saved(page)
    assert wires(page, project) == {
        ("images", "stage"),
        ("stage", "flatten1"),
        ("flatten1", "linear1"),
        ("linear1", "output"),
    }
    shot("build-made-block")
    card(page, "stage").click()
    page.keyboard.press("Control+d")  # a second use of the same block
    expect(card(page, "stage1")).to_be_visible()
    page.keyboard.press("Control+z")
    page.keyboard.press("Control+z")
    expect(card(page, "conv1")).to_be_visible()
    expect(page.locator(".cm-content")).not_to_contain_text("class Stage")
    page.keyboard.press("Escape")  # undo has selected what was selected before
    card(page, "conv1").click()
    page.locator('[data-node="flatten1"]').click(modifiers=["Control"])
    page.keyboard.press("Control+g")
    expect(page.locator(".notice")).to_contain_text("act1 lies between the selected nodes: select it too")


def test_the_keyboard_walks_renames_and_moves(page: Page, project: str) -> None:
    card(page, "conv1").click()
    page.keyboard.press("ArrowDown")
    expect(card(page, "act1")).to_have_class(re.compile("chosen"))
    page.keyboard.press("Enter")
    page.keyboard.type("gate")
    page.keyboard.press("Enter")
    expect(card(page, "act1")).to_contain_text("ReLU · gate")
    expect(page.locator(".cm-content")).to_contain_text("gate")
    before = card(page, "act1").bounding_box()
    page.keyboard.press("Alt+ArrowRight")
    page.keyboard.press("Alt+ArrowRight")
    saved(page)
    after = card(page, "act1").bounding_box()
    assert before
    assert after
    assert after["x"] > before["x"]
    positions = {node["id"]: node["position"] for node in call(page, f"project?name={project}")["model"]["nodes"]}
    assert positions["act1"][0] - positions["conv1"][0] == 20


def test_a_node_is_dragged_and_stays(page: Page, project: str) -> None:
    box = card(page, "flatten1").bounding_box()
    assert box
    page.mouse.move(box["x"] + 60, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(box["x"] + 180, box["y"] + 60, steps=40)
    page.mouse.up()
    saved(page)
    moved = card(page, "flatten1").bounding_box()
    assert moved
    assert moved["x"] == pytest.approx(box["x"] + 120, abs=6)
    page.keyboard.press("Control+z")
    expect(page.get_by_role("button", name="Redo")).to_be_enabled()
    back = card(page, "flatten1").bounding_box()
    assert back
    assert back["x"] == pytest.approx(box["x"], abs=2)


def test_an_input_is_edited(page: Page, project: str) -> None:
    card(page, "images").click()
    field = page.locator('[data-param="shape"] input')
    expect(field).to_have_value("N, 1, 8, 8")
    field.fill("N, 3, 16, 16")
    page.keyboard.press("Enter")
    expect(shape(page, "flatten1")).to_have_text("N × 1024")
    field.fill("N, three!, 16")
    page.keyboard.press("Enter")
    expect(page.locator('[data-param="shape"] .refusal')).to_contain_text("sizes such as N, 1, 28, 28")


def test_code_and_canvas_show_the_same_node(page: Page, project: str) -> None:
    card(page, "conv1").click()
    expect(page.locator(".cm-lit").first).to_contain_text("nn.Conv2d(1, 4, 3, padding=1)")
    page.locator(".cm-line", has_text="nn.Linear(256, 10)").click()
    expect(card(page, "linear1")).to_have_class(re.compile("chosen"))
    expect(page.locator(".inspector h2")).to_have_text("Linear · linear1")


def test_bare_letters_never_reach_streamlit(page: Page, project: str) -> None:
    page.locator(".canvas").focus()
    page.keyboard.press("c")
    expect(card(page, "conv2")).to_be_visible()
    page.evaluate("document.activeElement?.blur()")
    page.keyboard.press("r")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(card(page, "act2")).to_be_visible()


def test_everything_is_in_a_table_too(page: Page, project: str) -> None:
    page.get_by_role("button", name="Table of nodes").click()
    rows = page.locator(".table-view tbody tr")
    expect(rows).to_have_count(6)
    expect(rows.nth(1)).to_contain_text("conv1")
    expect(rows.nth(1)).to_contain_text("N × 4 × 8 × 8")
    rows.nth(2).locator("button").first.focus()
    expect(page.locator(".inspector h2")).to_have_text("ReLU · act1")
    page.get_by_role("button", name="Back to the canvas").click()
    expect(card(page, "conv1")).to_be_visible()


def test_the_sheet_of_shortcuts_lists_the_table(page: Page, project: str) -> None:
    page.locator(".canvas").focus()
    page.keyboard.press("?")
    sheet = page.get_by_role("dialog", name="Shortcuts")
    expect(sheet).to_contain_text("Undo")
    expect(sheet).to_contain_text("BatchNorm2d")
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)


def test_a_wire_is_selected_and_deleted(page: Page, project: str) -> None:
    box = page.locator('.react-flow__edge[data-id="act1:input"]').bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(page.locator(".wire.chosen")).to_have_count(1)
    page.keyboard.press("Delete")
    expect(page.locator(".react-flow__edge")).to_have_count(4)
    expect(page.locator(".problems")).to_contain_text("act1")
    saved(page)
    assert ("conv1", "act1") not in wires(page, project)


def test_a_box_drawn_with_shift_selects_what_it_touches(page: Page, project: str) -> None:
    first, last = card(page, "conv1").bounding_box(), card(page, "flatten1").bounding_box()
    assert first
    assert last
    page.keyboard.down("Shift")
    page.mouse.move(first["x"] - 30, first["y"] + 2)
    page.mouse.down()
    page.mouse.move(last["x"] + 60, last["y"] + 10, steps=10)
    page.mouse.up()
    page.keyboard.up("Shift")
    expect(page.locator(".inspector h2")).to_have_text("3 selected")
    page.keyboard.press("Delete")
    expect(page.locator(".card")).to_have_count(3)


def test_arranging_by_hand_ends_with_arrange(page: Page, project: str) -> None:
    card(page, "act1").click()
    for _ in range(5):
        page.keyboard.press("Alt+ArrowRight")
    page.keyboard.press("Control+Shift+l")
    above, moved = card(page, "conv1").bounding_box(), card(page, "act1").bounding_box()
    assert above
    assert moved
    assert moved["x"] == pytest.approx(above["x"], abs=2)
