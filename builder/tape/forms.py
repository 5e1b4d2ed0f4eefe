"""What the outputs of each node look like: shape, dtype and device, kept as columns as they were read.

A graph has many nodes and few forms: the rows that callers ask for are made once, and equal rows are one object.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple, overload

if TYPE_CHECKING:  # the server reads tapes too, and never imports torch
    import torch

NESTED = ("nested",)
"""Shape of a nested tensor: its sizes are no plain numbers."""


class Form(NamedTuple):
    """What a tensor looks like without its values. A nested tensor's shape is ("nested",)."""

    shape: tuple[int | str, ...]
    dtype: torch.dtype
    device: torch.device


Row = tuple[Form, ...]

_single: dict[Any, Row] = {}
"""Rows of one output seen so far, shared between tapes: the steps of a training repeat them."""
MOST_ROWS = 65536


class Forms(Sequence[Row]):
    """One row per node, a form per output. Columns run over all outputs of all nodes, node by node."""

    __slots__ = ("_devices", "_dtypes", "_rows", "_shapes", "counts")

    def __init__(
        self,
        counts: list[int],
        shapes: list[Sequence[int | str]],
        dtypes: list[torch.dtype],
        devices: list[torch.device],
    ) -> None:
        self.counts = counts
        """Outputs of each node."""
        self._shapes = shapes
        self._dtypes = dtypes
        self._devices = devices
        self._rows: list[Row] | None = None

    @property
    def rows(self) -> list[Row]:
        """All rows; equal ones are the same object. The columns are let go of once they are made."""
        if self._rows is None:
            self._rows = self._join()
            self._shapes, self._dtypes, self._devices = [], [], []
        return self._rows

    def _join(self) -> list[Row]:
        if len(_single) > MOST_ROWS:  # a program whose every step has other shapes
            _single.clear()
        keys: list[Any] = list(zip(map(tuple, self._shapes), self._dtypes, self._devices, strict=True))
        known = _single.get
        found: list[Row | None]
        try:
            found = list(map(known, keys))
        except TypeError:  # a size that is no number has no hash
            keys = [key if _hashable(key[0]) else (NESTED, key[1], key[2]) for key in keys]
            found = list(map(known, keys))
        if None in found:
            found = [_remember(key) if row is None else row for key, row in zip(keys, found, strict=True)]
        rows: list[Row] = found  # type: ignore[assignment]
        if len(rows) == len(self.counts) and set(self.counts) <= {1}:
            return rows
        begins = accumulate(self.counts, initial=0)
        return [
            rows[begin] if count == 1 else tuple(row[0] for row in rows[begin : begin + count])
            for begin, count in zip(begins, self.counts, strict=False)
        ]

    def __len__(self) -> int:
        return len(self.counts)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        return self.rows[place]

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Forms) and other.rows == self.rows

    __hash__ = None  # type: ignore[assignment]


def _hashable(shape: Any) -> bool:
    try:
        hash(shape)
    except TypeError:
        return False
    return True


def _remember(key: tuple[Any, torch.dtype, torch.device]) -> Row:
    row = _single.get(key)
    if row is None:
        row = (Form(*key),)
        _single[row[0]] = row  # a Form is the tuple of its parts
    return row
