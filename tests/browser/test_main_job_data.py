"""Every built-in data source trains, and a CSV file does or says why not."""

from __future__ import annotations

import re
from typing import Any

import pytest
from build_page import call
from main_job import STARTED, begin, ended, project
from playwright.sync_api import Page, expect
from running_app import settled

from builder import Draft

FEATURES = {  # source: its columns, its classes or None for a number
    "iris": (4, 3), "wine": (13, 3), "breast_cancer": (30, 2), "diabetes": (10, None), "moons": (2, 2),
    "circles": (2, 2), "blobs": (2, 3), "spirals": (2, 2), "xor": (2, 2), "line": (1, None),
}  # fmt: skip


def dense(features: int, outputs: int) -> dict[str, Any]:
    draft = Draft("Dense")
    h = draft.add("nn.Linear", draft.input("x", ("N", features)), out_features=8)
    h = draft.add("nn.Linear", draft.add("nn.Tanh", h), out_features=outputs)
    return draft.output(h).model_dump(mode="json")


def test_the_table_of_sources_is_the_one_tried_here(page: Page) -> None:
    known = (
        {row["name"] for row in call(page, "data")} if isinstance(call(page, "data"), list) else set(call(page, "data"))
    )
    assert set(FEATURES) | {"digits", "csv"} <= known


def test_every_source_trains(page: Page) -> None:
    runs = {}
    names = [*FEATURES]
    for at in range(0, len(names), 3):  # three processes at a time: each imports torch
        batch = {}
        for source in names[at : at + 3]:
            features, classes = FEATURES[source]
            loss = {"type": "nn.CrossEntropyLoss" if classes else "nn.MSELoss"}
            batch[source] = begin(page, dense(features, classes or 1), data={"source": source}, loss=loss, epochs=1)
        runs.update({source: (run, ended(page, run)) for source, run in batch.items()})
    wrong = {
        source: call(page, f"runs/{run}")["meta"].get("error")
        for source, (run, how) in runs.items()
        if how != "finished"
    }
    assert wrong == {}
    for run, _ in runs.values():
        assert call(page, f"runs/{run}")["last"]


GOOD = b"width,height,colour,kind\n" + b"".join(
    f"{i % 7},{(i * 3) % 11},{'red' if i % 2 else 'blue'},{'big' if (i % 7) + (i * 3) % 11 > 8 else 'small'}\n".encode()
    for i in range(120)
)
BAD = [
    ("ragged", b"a,b\n1,2\n3\n", "Line 3 has 1 cells"),
    ("latin", b"a,b\n\xff\xe9,2\n", "is not UTF-8"),
    ("empty", b"", "is empty"),
    ("headeronly", b"a,b\n", "no rows"),
    ("one-class", b"a,b\n" + b"1,yes\n" * 40, "has the one value .yes."),
]


def choose_csv(page: Page) -> Any:
    form = page.locator(".st-key-train-form")
    form.get_by_role("combobox", name="source", exact=True).click()
    page.get_by_role("option", name="CSV file", exact=True).click()
    return form


def test_a_csv_file_gets_roles_and_trains(page: Page, tmp_path, shot) -> None:
    name = project(page, "table", dense(4, 2), epochs=3)
    page.goto(f"/train?project={name}")
    settled(page)
    form = choose_csv(page)
    path = tmp_path / "shapes.csv"
    path.write_bytes(GOOD)
    form.locator("input[type=file]").set_input_files(path)
    table = form.locator("[data-testid=stDataFrame]")
    expect(table).to_be_visible(timeout=30_000)
    for cell in ("width", "height", "colour", "kind", "feature", "target", "category"):
        expect(table.locator("td", has_text=cell).first).to_be_attached()
    page.wait_for_timeout(500)
    shot("job-csv")
    page.locator("[data-action=new]").click()
    running_or_done = page.locator(".pill.state.running, .pill.state.finished")
    expect(running_or_done.first).to_be_visible(timeout=STARTED)
    expect(page.locator(".pill.state.finished")).to_be_visible(timeout=STARTED)
    assert page.errors == []


@pytest.mark.parametrize("row", BAD, ids=[row[0] for row in BAD])
def test_a_file_that_cannot_be_used_says_why(page: Page, tmp_path, row: tuple[str, bytes, str], shot) -> None:
    name, content, message = row
    page.goto(f"/train?project={project(page, f'csv-{name}', dense(1, 2))}")
    settled(page)
    form = choose_csv(page)
    path = tmp_path / f"{name}.csv"
    path.write_bytes(content)
    form.locator("input[type=file]").set_input_files(path)
    expect(form.get_by_text(re.compile(message)).first).to_be_visible(timeout=30_000)
    shot(f"job-csv-{name}")
