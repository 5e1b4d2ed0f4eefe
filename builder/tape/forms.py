"""What the outputs of each node look like: shape, dtype and device.

What autograd describes them by is a copy of its own that later changes of a tensor do not reach, so a capture only takes
these copies; they become plain tuples when someone asks. A graph has many nodes and few forms: equal rows are one object.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from operator import attrgetter
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


class _Rows(dict[Any, Row]):
    """Rows of one output by its shape, dtype and device."""

    def __missing__(self, key: tuple[Any, torch.dtype, torch.device]) -> Row:
        form = Form(*key)  # equal to the plain tuple, and the key from now on
        row = self[form] = (form,)
        return row


_single = _Rows()
"""Rows seen so far, shared between tapes: the steps of a training repeat them."""
MOST_ROWS = 65536


_described = attrgetter("shape", "dtype", "device")


class Forms(Sequence[Row]):
    """One row per node, a form per output."""

    __slots__ = ("_described", "_rows", "counts")

    def __init__(self, described: list[Sequence[Any]]) -> None:
        self._described = described
        """For each node its outputs, each with a shape, a dtype and a device."""
        self._rows: list[Row] | None = None
        self.counts = list(map(len, described))
        """Outputs of each node."""

    @property
    def rows(self) -> list[Row]:
        """All rows; equal ones are the same object. What they were read from is let go of."""
        if self._rows is None:
            self._rows = self._join()
            self._described = []
        return self._rows

    def _join(self) -> list[Row]:
        if len(_single) > MOST_ROWS:  # a program whose every step has other shapes
            _single.clear()
        outputs = list(chain.from_iterable(self._described))
        try:
            keys: list[Any] = [(tuple(shape), dtype, device) for shape, dtype, device in map(_described, outputs)]
        except (RuntimeError, TypeError, ValueError):  # a nested tensor has no plain shape
            keys = [(_shape_of(output), output.dtype, output.device) for output in outputs]
        try:
            rows = list(map(_single.__getitem__, keys))
        except TypeError:  # a size that is no number has no hash
            rows = [_single[key if _hashable(key[0]) else (NESTED, key[1], key[2])] for key in keys]
        if len(rows) == len(self.counts) and set(self.counts) <= {1}:
            return rows
        joined: list[Row] = []
        done = 0
        for node, count in enumerate(self.counts):
            if count != 1:
                alone = node - len(joined)
                joined += rows[done : done + alone]
                done += alone + count
                joined.append(tuple(row[0] for row in rows[done - count : done]))
        return joined + rows[done:]

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


def _shape_of(output: Any) -> tuple[int | str, ...]:
    try:
        return tuple(output.shape)
    except (RuntimeError, TypeError, ValueError):
        return NESTED


def _hashable(shape: Any) -> bool:
    try:
        hash(shape)
    except TypeError:
        return False
    return True
