"""Whether shapes differ by nothing but the size of the batch. Numbers only: the server compares tapes without torch."""

from __future__ import annotations

Shape = tuple[int | str, ...]
"""Sizes, or ("nested",)."""


def all_alike(pairs: list[tuple[Shape, Shape]], one: int | None, other: int | None) -> bool:
    """Whether shapes are equal pair by pair, or differ by nothing but the size of the batch.

    Where a batch size is not known, the first dimension is taken for the batch: the ratio found there must be that of
    every size that differs.
    """
    unlike = [(a, b) for a, b in pairs if a != b]
    if not unlike:
        return True
    if not one or not other:
        first = unlike[0]
        if any(not a or not b or a[0] == b[0] or "nested" in (a[0], b[0]) for a, b in unlike):
            return False
        one, other = int(first[0][0]), int(first[1][0])
    return all(scaled_alike(a, b, one, other) for a, b in unlike)


def scaled_alike(a: Shape, b: Shape, one: int, other: int) -> bool:
    """Whether every size of `a` is that of `b`, or stands to it as the batch size `one` to `other`."""
    return len(a) == len(b) and all(
        n == m or (isinstance(n, int) and isinstance(m, int) and n * other == m * one)
        for n, m in zip(a, b, strict=True)
    )
