"""A long loop on the Tape page: its ×N box and the breadcrumb, and what is shown when the layout takes too long."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from canvas import point_at
from playwright.sync_api import expect

STEPS = 200
SILENT = "window.Worker = class extends EventTarget { postMessage() {} terminate() {} };"
"""A worker that never answers."""


@pytest.fixture(scope="module")
def run(server) -> str:
    """One watched step of an LSTMCell, unrolled 200 times."""
    torch = pytest.importorskip("torch")
    from torch import nn

    from builder.tape.watch import watch

    class Net(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.cell = nn.LSTMCell(4, 16)
            self.head = nn.Linear(16, 3)

        def forward(self, x):
            state = None
            for at in range(STEPS):
                state = self.cell(x[at], state)
            return self.head(state[0])

    torch.manual_seed(0)
    model = Net()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TAPEDECK_HOME", str(server.home))
        with watch(model, optimizer, run="unrolled") as watched:
            nn.functional.cross_entropy(model(torch.randn(STEPS, 8, 4)), torch.randint(0, 3, (8,))).backward()
            optimizer.step()
    assert watched.directory is not None
    return watched.directory.name


def test_a_loop_is_one_box_that_opens_and_the_breadcrumb_leads_back(page, visit, run: str, theme: str, shot) -> None:
    visit("tape", f"?run={run}")
    stats = page.locator(".tape .stats")
    crumbs = page.locator(".crumbs button")
    expect(stats).to_contain_text(re.compile(r"^3,010 nodes · \d shown"))
    page.mouse.dblclick(*point_at(page, f"^cell ×{STEPS}$", range(11, 14)))
    expect(stats).to_contain_text(re.compile(r"· 2\d\d shown"))
    expect(page.locator(".right h2")).to_have_text(f"cell ×{STEPS} · LSTMCell")
    expect(crumbs).to_have_text(["Net", f"cell ×{STEPS}"])

    # The steps begin where they can be seen: the last one, into which the gradient comes first, stands left above.
    x, y = point_at(page, "^cell #")
    expect(page.locator(".tooltip b")).to_have_text(f"cell #{STEPS}")
    page.mouse.click(x, y)
    expect(page.locator(".right h2")).to_have_text(f"cell #{STEPS} · LSTMCell")
    expect(crumbs).to_have_text(["Net", f"cell ×{STEPS}", f"#{STEPS}"])
    before = stats.inner_text().split(" shown")[0]
    page.mouse.dblclick(x, y)
    expect(stats).not_to_contain_text(f"{before} shown")
    page.wait_for_timeout(300)
    shot("tape-loop")

    crumbs.nth(1).click()  # fits the loop into the window: all its steps are in sight
    page.wait_for_timeout(300)
    x, y = point_at(page, "^cell #")
    page.mouse.click(x, y)
    expect(page.locator(".right h2")).to_have_text(re.compile("^cell #1?\\d\\d "))
    shot("tape-loop-whole")
    loop = page.locator(".tape canvas").screenshot()
    crumbs.nth(0).click()
    page.wait_for_timeout(300)
    assert page.locator(".tape canvas").screenshot() != loop
    assert page.errors == []


def test_a_layout_that_takes_too_long_is_replaced_by_the_quick_one(
    page, visit, run: str, shot: Callable[[str], None]
) -> None:
    page.add_init_script(SILENT)
    visit("tape", f"?run={run}")
    stats = page.locator(".tape .stats")
    expect(stats).to_contain_text("nodes")
    page.get_by_role("button", name="All", exact=True).click()
    page.get_by_role("button", name="Open all", exact=True).click()
    expect(stats).to_contain_text("laying out…")
    expect(stats).to_contain_text(re.compile(r"4,0\d\d shown · layout 4,?\d\d\d ms · quick layout"))
    shot("tape-quick-layout")
    page.get_by_role("button", name="Fold all", exact=True).click()  # few boxes again: laid out at once, in full
    expect(stats).not_to_contain_text("quick layout")
    assert page.errors == []
