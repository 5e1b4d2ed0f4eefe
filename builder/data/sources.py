"""The table of data sources, in the order the page offers them. To add one: write its file, add its entry here."""

from __future__ import annotations

from typing import Any

from builder.data.classic import BREAST_CANCER, DIABETES, DIGITS, IRIS, WINE
from builder.data.csv_file import CSV
from builder.data.functions import LINE, SINE
from builder.data.planar import BLOBS, CIRCLES, MOONS, SPIRALS, XOR
from builder.data.source import DataError, Source

SOURCES: tuple[Source, ...] = (
    DIGITS,
    IRIS,
    WINE,
    BREAST_CANCER,
    DIABETES,
    MOONS,
    CIRCLES,
    BLOBS,
    SPIRALS,
    XOR,
    LINE,
    SINE,
    CSV,
)


def source(name: str) -> Source:
    """The source of that name. Errors: DataError when there is none."""
    for entry in SOURCES:
        if entry.name == name:
            return entry
    names = ", ".join(entry.name for entry in SOURCES)
    raise DataError("unknown-source", f"There is no data source named {name!r}.", f"Choose one of {names}.")


def sources_json() -> list[dict[str, Any]]:
    """All descriptions, for the page. Loads nothing."""
    return [entry.to_json() for entry in SOURCES]
