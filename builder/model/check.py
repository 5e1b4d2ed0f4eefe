"""What is wrong with a document as a structure, before any tensor is thought of: findings as data.

Cycles, unknown types, missing inputs, bad names and wrong parameters. What shapes say is builder.infer's.
"""

from __future__ import annotations
from builder.model.graph import ModelGraph


def check_structure(document: ModelGraph) -> list:
    return []
