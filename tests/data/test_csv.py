"""CSV files of users: what is read, and what each thing that can be wrong with one is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from builder.data import csv_file
from builder.data.csv_file import CSV, columns_json
from builder.data.prepare import prepare
from builder.data.source import DataError, Table

if TYPE_CHECKING:
    from pathlib import Path

GOOD = "length,colour,weight,kind\n1.5,red,2,cat\n2.5,blue,3,dog\n,red,4,cat\n3.5,green,5,dog\n"


def load(tmp_path: Path, content: str | bytes, **options: object) -> Table:
    path = tmp_path / "file.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return CSV.load(CSV.checked({"path": str(path), **options}))


def test_numbers_and_categories_become_features(tmp_path: Path) -> None:
    table = load(tmp_path, GOOD, missing="mean")
    assert table.feature_names == ("length", "colour=blue", "colour=green", "colour=red", "weight")
    assert table.features[0].tolist() == [1.5, 0, 0, 1, 2]
    assert table.features[2, 0] == pytest.approx(2.5)
    assert table.task == "classification"
    assert table.classes == ("cat", "dog")
    assert table.targets.tolist() == [0, 1, 0, 1]


def test_rows_with_gaps_are_dropped_and_counted(tmp_path: Path) -> None:
    table = load(tmp_path, GOOD)
    assert len(table) == 3
    assert table.notes == ("1 of 4 rows dropped for missing values",)


def test_roles_choose_the_columns(tmp_path: Path) -> None:
    roles = {"weight": "target", "kind": "feature", "colour": "ignore", "length": "ignore"}
    table = load(tmp_path, GOOD, roles=roles, task="regression")
    assert table.task == "regression"
    assert table.feature_names == ("kind=cat", "kind=dog")
    assert table.targets.tolist() == [[2], [3], [4], [5]]


DIALECTS = {
    "semicolons": "a;b\n1;0\n2;1\n3;0\n",
    "tabs": "a\tb\n1\t0\n2\t1\n3\t0\n",
    "byte order mark": b"\xef\xbb\xbfa,b\n1,0\n2,1\n3,0\n",
    "UTF-16": "a,b\n1,0\n2,1\n3,0\n".encode("utf-16"),
    "quotes and CRLF": 'a,b\r\n"1","0"\r\n2,1\r\n3,0\r\n',
    "blank lines": "\na,b\n1,0\n\n2,1\n3,0\n\n",
}


@pytest.mark.parametrize("name", DIALECTS)
def test_the_usual_dialects_are_read(name: str, tmp_path: Path) -> None:
    table = load(tmp_path, DIALECTS[name])
    assert table.features.tolist() == [[1], [2], [3]]
    assert table.classes == ("0", "1")


WRONG = {
    "empty": ("", {}, "empty", "The file is empty"),
    "only blanks": ("  \n\n", {}, "empty", "The file is empty"),
    "no rows": ("a,b\n", {}, "no-rows", "no rows"),
    "ragged": ("a,b\n1,2\n3\n", {}, "ragged", "Line 3 has 1 cells, the header 2"),
    "an open quote": ('a,b\n1,"2\n', {}, "ragged", "not readable as CSV"),
    "Latin-1": ("größe,b\n1,2\n".encode("latin-1"), {}, "encoding", "Line 1 is not UTF-8: byte 0xf6"),
    "zero bytes": (b"a,b\n1,\x002\n", {}, "encoding", "zero bytes"),
    "double names": ("a,a,b\n1,2,3\n", {}, "duplicate-columns", "'a' appears 2 times"),
    "no name": ("a,,b\n1,2,3\n", {}, "unnamed-column", "Column 2 of the header"),
    "one class": ("a,b\n1,x\n2,x\n", {}, "one-class", "one value 'x'"),
    "one number": ("a,b\n1,7\n2,7\n", {"task": "regression"}, "one-class", "is 7 in every row"),
    "missing values": ("a,b\n1,x\n,y\n", {"missing": "error"}, "missing-values", "'a' has no value in data row 2"),
    "nothing left": ("a,b\n,x\n1,\n", {}, "nothing-left", "Every row has a missing value"),
    "texts as numbers": ("a,b\n1,x\n2,y\n", {"task": "regression"}, "not-a-number", "holds texts such as 'x'"),
    "infinite": ("a,b\ninf,x\n2,y\n", {}, "not-finite", "'a' holds an infinite"),
    "unknown column": ("a,b\n1,x\n2,y\n", {"roles": {"c": "target"}}, "unknown-column", "no column 'c'"),
    "unknown role": ("a,b\n1,x\n2,y\n", {"roles": {"a": "king"}}, "bad-role", "'king' is no role"),
    "two targets": ("a,b\n1,x\n2,y\n", {"roles": {"a": "target", "b": "target"}}, "one-target", "2 columns are"),
    "no features": ("a,b\n1,x\n2,y\n", {"roles": {"a": "ignore"}}, "no-features", "No column is a feature"),
    "too many texts": (
        "a,b\n" + "".join(f"t{i},{i % 2}\n" for i in range(300)),
        {"roles": {"a": "feature"}},
        "too-many-categories",
        "300 different texts",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_with_a_file_is_said(name: str, tmp_path: Path) -> None:
    content, options, code, text = WRONG[name]
    with pytest.raises(DataError, match=text) as caught:
        load(tmp_path, content, **options)
    assert caught.value.code == code
    assert caught.value.fix


def test_a_file_that_is_too_big_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_file, "SIZE_LIMIT", 10)
    with pytest.raises(DataError, match="At most"):
        load(tmp_path, GOOD)


def test_no_file_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"no file 'gone\.csv'"):
        CSV.load(CSV.checked({"path": str(tmp_path / "gone.csv")}))
    with pytest.raises(DataError, match="No CSV file has been chosen"):
        CSV.load(CSV.checked({}))


def test_the_form_learns_the_columns(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_text(GOOD)
    rows = columns_json(path)
    assert [(r["name"], r["kind"], r["role"], r["missing"]) for r in rows] == [
        ("length", "number", "feature", 1),
        ("colour", "category", "feature", 0),
        ("weight", "number", "feature", 0),
        ("kind", "category", "target", 0),
    ]


def test_a_file_of_the_users_is_described_and_prepared(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    random = np.random.default_rng(0)
    body = "".join(f"{x:.3f},{2 * x + 1:.3f}\n" for x in random.normal(size=50))
    path.write_text("x,y\n" + body)
    facts = CSV.facts_for({"path": str(path)})
    assert facts.input_shape == (1,)
    assert facts.task == "regression"
    assert len(prepare({"source": "csv", "options": {"path": str(path)}}).split.train) == 40
