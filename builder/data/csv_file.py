"""A CSV file of the user's: numbers and categories as columns, each a feature, the target, or ignored."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from builder.data.source import DataError, Facts, Option, Source, Table, Task

SIZE_LIMIT = 200 * 1000 * 1000
"""Bytes."""
CATEGORY_LIMIT = 200
"""More different texts than this in a feature column are an identifier or prose, not categories."""
CLASS_LIMIT = 20
"""A target of whole numbers with at most so many different values is taken for classes."""
MISSING = {"", "na", "n/a", "nan", "null", "none", "?"}

Policy = Literal["drop", "mean", "error"]


@dataclass(frozen=True)
class Column:
    """One column as read: its texts, and as numbers (NaN where missing) when every present text is one."""

    name: str
    texts: list[str]
    numbers: NDArray[np.float64] | None
    missing: NDArray[np.bool_]

    @property
    def kind(self) -> Literal["number", "category"]:
        return "category" if self.numbers is None else "number"


def read_columns(path: Path) -> list[Column]:
    """Read a CSV file with a header line. Separator: comma, semicolon, tab or bar, found by itself.

    Errors: DataError with code missing-file, too-big, encoding, empty, no-rows, duplicate-columns, unnamed-column,
    ragged.
    """
    rows = _rows(path)
    header = [name.strip() for name in rows[0]]
    if not all(header):
        raise DataError(
            "unnamed-column",
            f"Column {header.index('') + 1} of the header line has no name.",
            "The first line must name every column.",
        )
    doubles = [name for name, count in Counter(header).items() if count > 1]
    if doubles:
        raise DataError(
            "duplicate-columns",
            f"The column name {doubles[0]!r} appears {header.count(doubles[0])} times.",
            "Give every column a name of its own.",
        )
    body = [(number, row) for number, row in enumerate(rows[1:], start=2) if any(cell.strip() for cell in row)]
    if not body:
        raise DataError("no-rows", "The file has a header line and no rows.", "Choose a file with data below it.")
    for number, row in body:
        if len(row) != len(header):
            raise DataError(
                "ragged",
                f"Line {number} has {len(row)} cells, the header {len(header)}.",
                "Make every line as long as the header, and put text that holds the separator in quotes.",
            )
    return [_column(name, [row[i].strip() for _, row in body]) for i, name in enumerate(header)]


def _rows(path: Path) -> list[list[str]]:
    if not path.is_file():
        raise DataError("missing-file", f"There is no file {path.name!r}.", "Upload the file again.")
    size = path.stat().st_size
    if size > SIZE_LIMIT:
        raise DataError(
            "too-big", f"The file has {size / 1e6:.0f} MB.", f"At most {SIZE_LIMIT // 10**6} MB are read; take a part."
        )
    raw = path.read_bytes()
    if not raw.strip():
        raise DataError("empty", "The file is empty.", "Choose a file with a header line and rows.")
    text = _decoded(raw)
    try:
        dialect: Any = csv.Sniffer().sniff(text[:20_000], delimiters=",;\t|")
    except csv.Error:
        dialect = csv.excel
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=dialect.delimiter, strict=True))
    except csv.Error as error:
        raise DataError("ragged", f"The file is not readable as CSV: {error}.", "Check its quotes.") from error
    while rows and not any(cell.strip() for cell in rows[0]):
        rows.pop(0)
    return rows


def _decoded(raw: bytes) -> str:
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return raw.decode("utf-16")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise DataError(
            "encoding",
            f"Line {line} is not UTF-8: byte 0x{raw[error.start]:02x} at {error.start:,}.",
            'Save the file as "CSV UTF-8".',
        ) from error
    if "\x00" in text:
        raise DataError("encoding", "The file holds zero bytes: it is not text.", 'Save it as "CSV UTF-8".')
    return text


def _column(name: str, texts: list[str]) -> Column:
    missing = np.array([text.lower() in MISSING for text in texts])
    numbers = np.full(len(texts), np.nan)
    try:
        for i, text in enumerate(texts):
            if not missing[i]:
                numbers[i] = float(text)
    except ValueError:
        return Column(name, texts, None, missing)
    return Column(name, texts, None if missing.all() else numbers, missing)


def columns_json(path: Path) -> list[dict[str, Any]]:
    """What the form shows of each column: {name, kind, missing, distinct, example, role}; the last is the target."""
    columns = read_columns(path)
    return [
        {
            "name": column.name,
            "kind": column.kind,
            "missing": int(column.missing.sum()),
            "distinct": len(set(column.texts)),
            "example": next((t for t, gone in zip(column.texts, column.missing, strict=True) if not gone), ""),
            "role": role,
        }
        for column, role in zip(columns, _roles(columns, {}), strict=True)
    ]


def _roles(columns: list[Column], chosen: Mapping[str, str]) -> list[str]:
    """Each column's role: the chosen one; else the last is the target and what can be no feature is ignored."""
    names = {column.name for column in columns}
    for name, role in chosen.items():
        if name not in names:
            raise DataError(
                "unknown-column", f"The file has no column {name!r}.", "Choose the roles again for this file."
            )
        if role not in {"feature", "target", "ignore"}:
            raise DataError("bad-role", f"{role!r} is no role.", "A column is a feature, the target, or ignored.")
    has_target = "target" in chosen.values()
    found = []
    for i, column in enumerate(columns):
        hopeless = bool(column.missing.all()) or (column.kind == "category" and len(set(column.texts)) > CATEGORY_LIMIT)
        default = "target" if i == len(columns) - 1 and not has_target else "ignore" if hopeless else "feature"
        found.append(chosen.get(column.name, default))
    return found


def _load(options: Mapping[str, Any]) -> Table:
    if not options["path"]:
        raise DataError("missing-file", "No CSV file has been chosen.", "Upload one.")
    columns = read_columns(Path(options["path"]))
    roles = _roles(columns, options["roles"] or {})
    targets = [column for column, role in zip(columns, roles, strict=True) if role == "target"]
    features = [column for column, role in zip(columns, roles, strict=True) if role == "feature"]
    if len(targets) != 1:
        raise DataError("one-target", f"{len(targets)} columns are the target.", "Mark exactly one as the target.")
    if not features:
        raise DataError("no-features", "No column is a feature.", "Mark at least one column as a feature.")
    for column in features:
        if column.kind == "category" and len(set(column.texts)) > CATEGORY_LIMIT:
            raise DataError(
                "too-many-categories",
                f"Column {column.name!r} holds {len(set(column.texts))} different texts.",
                f"At most {CATEGORY_LIMIT} become categories: mark it as ignored.",
            )
    keep, notes = _rows_to_keep(targets[0], features, options["missing"])
    blocks, names = _encoded(features, keep)
    matrix = np.concatenate(blocks, axis=1).astype(np.float32)  # (rows, encoded features)
    if not np.isfinite(matrix).all():
        row, column_index = (int(i[0]) for i in np.nonzero(~np.isfinite(matrix)))
        raise DataError(
            "not-finite",
            f"Column {names[column_index]!r} holds an infinite or too large number in data row {row + 1}.",
            "Mend the number or ignore the column.",
        )
    task, values, classes = _target(targets[0], keep, options["task"])
    return Table(matrix, values, task, targets[0].name, classes, names, notes)


def _rows_to_keep(target: Column, features: list[Column], policy: Policy) -> tuple[NDArray[np.bool_], tuple[str, ...]]:
    """Rows used: those with a target, and under "drop" those with no gap at all."""
    gaps = np.array([column.missing for column in features]).any(axis=0)
    if policy == "error" and (gaps.any() or target.missing.any()):
        column = next(column for column in [*features, target] if column.missing.any())
        row = int(np.flatnonzero(column.missing)[0])
        raise DataError(
            "missing-values",
            f"Column {column.name!r} has no value in data row {row + 1} ({int(column.missing.sum())} in all).",
            "Choose to drop such rows, or to fill them.",
        )
    keep = ~target.missing & (~gaps if policy == "drop" else True)
    if not keep.any():
        raise DataError(
            "nothing-left", "Every row has a missing value.", "Fill missing values, or ignore the column with gaps."
        )
    dropped = int((~keep).sum())
    return keep, (f"{dropped} of {len(keep)} rows dropped for missing values",) if dropped else ()


def _encoded(features: list[Column], keep: NDArray[np.bool_]) -> tuple[list[NDArray[Any]], tuple[str, ...]]:
    """Numbers as they are, gaps filled with the mean; a category as one column per value (a gap is none of them)."""
    blocks: list[NDArray[Any]] = []
    names: list[str] = []
    for column in features:
        if column.numbers is not None:
            values = column.numbers[keep]
            present = values[~np.isnan(values)]
            blocks.append(np.where(np.isnan(values), present.mean() if len(present) else 0.0, values)[:, None])
            names.append(column.name)
        else:
            texts = np.array(column.texts)[keep]
            kinds = sorted({t for t, gone in zip(texts, column.missing[keep], strict=True) if not gone})
            blocks.append((texts[:, None] == np.array(kinds)[None, :]).astype(np.float32))
            names += [f"{column.name}={kind}" for kind in kinds]
    return blocks, tuple(names)


def _target(column: Column, keep: NDArray[np.bool_], wanted: str) -> tuple[Task, NDArray[Any], tuple[str, ...]]:
    texts = np.array(column.texts)[keep]
    if wanted == "classification" or (wanted == "automatic" and _looks_like_classes(column, keep)):
        kinds = np.unique(texts)
        if column.numbers is not None:
            kinds = np.array(sorted(kinds, key=float))
        if len(kinds) < 2:
            raise DataError(
                "one-class",
                f"The target {column.name!r} has the one value {str(kinds[0])!r}.",
                "A classification needs at least two: choose another target column.",
            )
        if len(kinds) > 1000:
            raise DataError(
                "too-many-classes",
                f"The target {column.name!r} has {len(kinds)} different values.",
                "Choose another target column, or a regression.",
            )
        places = {kind: i for i, kind in enumerate(kinds)}
        return "classification", np.array([places[t] for t in texts], dtype=np.int64), tuple(map(str, kinds))
    if column.numbers is None:
        raise DataError(
            "not-a-number",
            f"The target {column.name!r} holds texts such as {str(texts[0])!r}.",
            "A regression needs numbers: choose classification, or another target column.",
        )
    values = column.numbers[keep].astype(np.float32)
    if not np.isfinite(values).all():
        raise DataError("not-finite", f"The target {column.name!r} holds an infinite number.", "Mend the file.")
    if values.min() == values.max():
        raise DataError(
            "one-class",
            f"The target {column.name!r} is {values[0]:g} in every row.",
            "There is nothing to learn: choose another target column.",
        )
    return "regression", values[:, None], ()


def _looks_like_classes(column: Column, keep: NDArray[np.bool_]) -> bool:
    if column.numbers is None:
        return True
    values = column.numbers[keep]
    return bool((values == np.round(values)).all()) and len(np.unique(values)) <= CLASS_LIMIT


def _facts(options: Mapping[str, Any]) -> Facts:
    if not options["path"]:
        return CSV.facts
    table = _load(options)
    return Facts(table.task, table.features.shape[1:], table.target, table.classes)


CSV = Source(
    name="csv",
    label="CSV file",
    doc="A file of yours with a header line: numbers and categories.",
    facts=Facts("classification", None, "the target column"),
    load=_load,
    describe=_facts,
    options=(
        Option("path", "File", "file", "", doc="UTF-8, at most 200 MB"),
        Option("roles", "Columns", "columns", None, doc="each a feature, the target, or ignored"),
        Option(
            "task",
            "Task",
            "choice",
            "automatic",
            choices=("automatic", "classification", "regression"),
            doc="automatic: texts and few whole numbers are classes",
        ),
        Option("missing", "Missing values", "choice", "drop", choices=("drop", "mean", "error")),
    ),
    standardize="both",
)
