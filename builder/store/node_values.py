"""The values of watched nodes: one small file each beside the tapes, the newest ones kept."""

from __future__ import annotations

import gzip
import json
import re
from typing import TYPE_CHECKING, Any

from builder.store.home import private_directory, write_private

if TYPE_CHECKING:
    from pathlib import Path

    from builder.store.writer import RunWriter

FOLDER = "values"
MOST_FILES = 200
"""Steps of watched nodes that are kept; of older ones the file goes."""


def keep_node_values(writer: RunWriter, step: int, signature: str, values: dict[str, Any]) -> None:
    """Write what was seen at one node at one step, and tell readers of it by an event of kind "node_values"."""
    folder = private_directory(writer.directory / FOLDER)
    node = int(values["node"])
    text = json.dumps({"step": step, "signature": signature, **values})
    write_private(folder / f"{step}-{signature}-{node}.json.gz", gzip.compress(text.encode(), 5, mtime=0))
    writer.event("node_values", {"signature": signature, "node": node}, step=step)
    kept = sorted(folder.glob("*.json.gz"), key=lambda path: path.stat().st_mtime)
    for old in kept[:-MOST_FILES]:
        old.unlink(missing_ok=True)


def read_node_values(directory: Path, step: int, signature: str, node: int) -> dict[str, Any]:
    """{step, signature, node, gradient, saved} of a watched node. Errors: KeyError when that was not kept."""
    path = directory / FOLDER / f"{step}-{signature}-{node}.json.gz"
    if not re.fullmatch(r"[0-9a-zA-Z]+", signature) or not path.is_file():
        raise KeyError(f"no values of node {node} were kept at step {step}")
    found: dict[str, Any] = json.loads(gzip.decompress(path.read_bytes()))
    return found


def watched_steps(directory: Path, signature: str, node: int) -> list[int]:
    """Steps at which this node's values were kept, in order."""
    if not re.fullmatch(r"[0-9a-zA-Z]+", signature):
        return []
    found = (directory / FOLDER).glob(f"*-{signature}-{node}.json.gz")
    return sorted(int(path.name.partition("-")[0]) for path in found)
