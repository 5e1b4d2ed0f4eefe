"""Reports of the examples, made beforehand: on the very first start shapes and code are there before torch is.

`python -m builder.ui.example_reports` writes assets/example-reports.json again; a test compares it with fresh ones.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from builder.model.templates import TEMPLATES
from builder.ui.paths import assets_directory
from builder.ui.workspace import document_hash

FILE = "example-reports.json"


@cache
def _shipped() -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads((assets_directory() / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found


def example_report(model: dict[str, Any]) -> dict[str, Any] | None:
    """The shipped report of a document that is an example as it came; None for any other."""
    return _shipped().get(document_hash(model))


def make() -> dict[str, Any]:
    """Fresh reports of all examples by document hash. Imports torch."""
    import builder

    found = {}
    for row in TEMPLATES:
        graph = row.make()
        report = json.loads(json.dumps(builder.check(graph).to_json()))
        report["milliseconds"] = 0.0
        found[document_hash(graph.model_dump(mode="json"))] = report
    return found


if __name__ == "__main__":
    (assets_directory() / FILE).write_text(json.dumps(make(), separators=(",", ":")) + "\n", encoding="utf-8")
