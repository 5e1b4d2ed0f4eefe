"""What the page shows of data, for each kind there is."""

from __future__ import annotations

import json

import pytest

from builder.data.preview import preview
from builder.data.sources import SOURCES


@pytest.mark.parametrize("source", [s.name for s in SOURCES if s.name != "csv"])
def test_every_source_can_be_looked_at(source) -> None:
    found = preview(source=source)
    json.dumps(found, allow_nan=False)
    assert "error" not in found
    assert sum(found["parts"].values()) == found["samples"]
    assert found.get("images") or found.get("rows")
    if found["task"] == "classification":
        assert sum(found["counts"].values()) == found["samples"]
    if found.get("rows"):
        assert {len(row) for row in found["rows"]} == {len(found["columns"])}


def test_points_of_the_plane_carry_their_class() -> None:
    points = preview(source="moons", options={"samples": 50})["points"]
    assert len(points["x"]) == len(points["y"]) == len(points["label"]) == 50
    assert set(points["label"]) == {"A", "B"}


def test_a_function_of_one_number_is_drawn_against_its_target() -> None:
    assert preview(source="line")["points"]["label"] is None


CSV = [
    # content, code
    ("", "empty"),
    ("a,b\n", "no-rows"),
    ("a,b\n1,2\n3\n", "ragged"),
    ("a,b\n1,x\n2,x\n", "one-class"),
    ("a,a\n1,2\n", "duplicate-columns"),
]


@pytest.mark.parametrize(("content", "code"), CSV, ids=lambda value: value if value.isidentifier() else "")
def test_what_is_wrong_with_a_file_is_an_answer(tmp_path, content, code) -> None:
    path = tmp_path / "data.csv"
    path.write_text(content)
    error = preview(source="csv", options={"path": str(path)})["error"]
    assert error["code"] == code
    assert error["message"]
    assert error["fix"]


def test_a_file_with_categories_and_gaps_says_what_was_dropped(tmp_path) -> None:
    path = tmp_path / "data.csv"
    path.write_text("size,color,kind\n1,red,a\n2,blue,b\n,red,a\n4,blue,b\n")
    found = preview(source="csv", options={"path": str(path)}, split=[0.5, 0.25, 0.25])
    assert found["columns"] == ["size", "color=blue", "color=red", "kind"]
    assert found["notes"] == ["1 of 4 rows dropped for missing values"]
