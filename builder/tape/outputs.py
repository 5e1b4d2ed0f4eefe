"""Where a graph begins: the tensors in whatever a model or a loss function returned."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any

from torch import Tensor

DEEPEST = 12
"""Containers within containers that are looked into; a structure that refers to itself ends here."""


def tensors_in(value: Any, depth: int = 0) -> Iterator[Tensor]:
    """Every tensor in tensors, tuples, lists, mappings (Hugging Face outputs too), dataclasses and packed sequences."""
    if isinstance(value, Tensor):
        yield value
    elif depth > DEEPEST or value is None or isinstance(value, str | bytes | int | float):
        return
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from tensors_in(item, depth + 1)
    elif isinstance(value, list | tuple | set | frozenset):
        for item in value:
            yield from tensors_in(item, depth + 1)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from tensors_in(getattr(value, field.name, None), depth + 1)
