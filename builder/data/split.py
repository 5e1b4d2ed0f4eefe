"""Which samples are for training, validation and test, and in which order an epoch visits them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from builder.data.source import DataError

Indices = NDArray[np.int64]


@dataclass(frozen=True)
class Split:
    """Row numbers of the table, each row in exactly one of the three."""

    train: Indices
    validation: Indices
    test: Indices


def split(n: int, shares: tuple[float, float, float], seed: int, labels: NDArray[Any] | None = None) -> Split:
    """Cut `n` rows at random into shares that add up to 1; with `labels` each class is cut by itself (stratified).

    A share above 0 gets at least one row where there are enough. Errors: DataError when shares do not add up to 1, or
    training would get no row.
    """
    if min(shares) < 0 or abs(sum(shares) - 1) > 1e-6:
        raise DataError(
            "bad-split", f"The split {shares} does not add up to 1.", "Give three shares such as 0.8, 0.1 and 0.1."
        )
    random = np.random.default_rng(np.random.SeedSequence([seed, 0x5B117]))
    groups = [np.arange(n)] if labels is None else [np.flatnonzero(labels == value) for value in np.unique(labels)]
    parts: list[list[Indices]] = [[], [], []]
    for group in groups:
        shuffled = random.permutation(group)
        first, second, _ = _counts(len(group), shares)
        for part, rows in zip(parts, np.split(shuffled, [first, first + second]), strict=True):
            part.append(rows)
    train, validation, test = (np.sort(np.concatenate(part)).astype(np.int64) for part in parts)
    if not len(train):
        raise DataError("no-training-rows", f"{n} rows leave none for training.", "Raise the share of training.")
    return Split(train, validation, test)


def _counts(n: int, shares: tuple[float, float, float]) -> tuple[int, int, int]:
    """Whole numbers in those proportions that add up to n (largest remainder); a share above 0 gets one if it can."""
    exact = [share * n for share in shares]
    counts = [int(value + 1e-9) for value in exact]
    order = sorted(range(3), key=lambda i: (counts[i] - exact[i], i))
    for i in order[: n - sum(counts)]:
        counts[i] += 1
    for i in range(3):
        if shares[i] > 0 and counts[i] == 0 and max(counts) > 1:
            counts[counts.index(max(counts))] -= 1
            counts[i] = 1
    return counts[0], counts[1], counts[2]


def order(n: int, seed: int, epoch: int, *, shuffle: bool = True) -> Indices:
    """The order in which epoch `epoch` visits `n` rows: a pure function of (n, seed, epoch).

    So nothing about it has to be saved, and a resumed run goes on where it was, whatever happened before.
    """
    if not shuffle:
        return np.arange(n)
    return np.random.default_rng(np.random.SeedSequence([seed, epoch])).permutation(n)
