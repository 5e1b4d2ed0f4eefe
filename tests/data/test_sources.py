"""Every source is what it says it is; orders and splits are pure functions of their arguments."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from builder.data.batches import Batches
from builder.data.prepare import prepare
from builder.data.source import DataError
from builder.data.sources import SOURCES, source, sources_json
from builder.data.split import order, split

LOADABLE = [s for s in SOURCES if s.name != "csv"]


@pytest.mark.parametrize("name", [s.name for s in LOADABLE])
def test_a_source_loads_what_it_says(name: str) -> None:
    entry = source(name)
    facts = entry.facts_for({})
    table = entry.load(entry.checked({}))
    assert table.features.dtype == np.float32
    assert table.features.shape[1:] == facts.input_shape
    assert table.task == facts.task
    assert table.classes == facts.classes
    if facts.task == "classification":
        assert set(np.unique(table.targets)) == set(range(len(facts.classes)))
    if entry.samples is not None:
        assert len(table) == entry.samples


FORMS = {
    "digits as a vector": ("digits", {"form": "vector"}, (64,), "classification"),
    "digits as a sequence": ("digits", {"form": "sequence"}, (8, 8), "classification"),
    "digits to themselves": ("digits", {"target": "image"}, (1, 8, 8), "reconstruction"),
    "five blobs": ("blobs", {"centers": 5}, (2,), "classification"),
    "three spirals": ("spirals", {"arms": 3}, (2,), "classification"),
}


@pytest.mark.parametrize("name", FORMS)
def test_options_change_what_is_described_and_loaded_alike(name: str) -> None:
    source_name, options, shape, task = FORMS[name]
    entry = source(source_name)
    facts, table = entry.facts_for(options), entry.load(entry.checked(options))
    assert facts.input_shape == table.features.shape[1:] == shape
    assert facts.task == table.task == task
    assert facts.classes == table.classes


WRONG_OPTIONS = {
    "unknown": ("moons", {"nose": 1}, "unknown-option", "has no option named 'nose'"),
    "too small": ("moons", {"samples": 1}, "bad-option", "at least 10"),
    "too large": ("blobs", {"centers": 99}, "bad-option", "at most 10"),
    "not whole": ("moons", {"samples": 12.5}, "bad-option", "a whole number"),
    "not a number": ("moons", {"noise": "much"}, "bad-option", "a number"),
    "not a choice": ("digits", {"form": "cube"}, "bad-option", "one of image, vector, sequence"),
}


@pytest.mark.parametrize("name", WRONG_OPTIONS)
def test_a_wrong_option_is_named(name: str) -> None:
    source_name, options, code, text = WRONG_OPTIONS[name]
    with pytest.raises(DataError, match=text) as caught:
        source(source_name).checked(options)
    assert caught.value.code == code


def test_an_unknown_source_is_named() -> None:
    with pytest.raises(DataError, match="no data source named 'mnist'"):
        source("mnist")


def test_the_table_is_json_and_needs_no_torch() -> None:
    assert json.loads(json.dumps(sources_json()))[0]["name"] == "digits"
    code = (
        "import sys; from builder.data.sources import sources_json; sources_json();"
        "print([m for m in ('torch', 'sklearn', 'pandas') if m in sys.modules])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    assert answer.stdout.strip() == "[]"


def test_a_split_uses_each_row_once_and_keeps_the_proportions() -> None:
    labels = np.array([0] * 90 + [1] * 10)
    found = split(100, (0.7, 0.2, 0.1), seed=3, labels=labels)
    assert sorted([*found.train, *found.validation, *found.test]) == list(range(100))
    assert [len(found.train), len(found.validation), len(found.test)] == [70, 20, 10]
    assert [int(labels[part].sum()) for part in (found.train, found.validation, found.test)] == [7, 2, 1]
    again = split(100, (0.7, 0.2, 0.1), seed=3, labels=labels)
    assert np.array_equal(found.train, again.train)


SPLITS = {
    "does not add up": ((0.5, 0.1, 0.1), 10, "does not add up"),
    "negative": ((1.2, -0.1, -0.1), 10, "does not add up"),
    "nothing to train": ((0.0, 0.5, 0.5), 10, "none for training"),
}


@pytest.mark.parametrize("name", SPLITS)
def test_an_impossible_split_says_why(name: str) -> None:
    shares, n, text = SPLITS[name]
    with pytest.raises(DataError, match=text):
        split(n, shares, seed=0)


def test_small_shares_get_a_row_where_there_are_enough() -> None:
    found = split(5, (0.8, 0.1, 0.1), seed=0)
    assert [len(found.train), len(found.validation), len(found.test)] == [3, 1, 1]


def test_the_order_depends_on_seed_and_epoch_alone() -> None:
    first = order(50, seed=1, epoch=2)
    torch.manual_seed(123)
    np.random.default_rng(5).random()
    assert np.array_equal(first, order(50, seed=1, epoch=2))
    assert not np.array_equal(first, order(50, seed=1, epoch=3))
    assert not np.array_equal(first, order(50, seed=2, epoch=2))
    assert sorted(first) == list(range(50))


def rows(batches: Batches, count: int) -> list[list[int]]:
    found = []
    for _ in range(count):
        found.append(next(batches)[1].tolist())
        if batches.epoch_ended:
            batches.next_epoch()
    return found


def counting(n: int = 10, size: int = 4, **more: bool) -> Batches:
    return Batches(torch.arange(n, dtype=torch.float32)[:, None], torch.arange(n), size, seed=7, **more)


def test_batches_follow_the_order_and_the_last_one_may_be_short() -> None:
    batches = counting()
    expected = [part.tolist() for e in (0, 1) for part in torch.from_numpy(order(10, 7, e)).split(4)]
    assert len(batches) == 3
    assert rows(batches, 6) == expected


def test_dropping_the_last_batch_leaves_whole_ones() -> None:
    batches = counting(drop_last=True)
    assert len(batches) == 2
    assert [len(r) for r in rows(batches, 4)] == [4, 4, 4, 4]
    assert batches.epoch == 2


def test_batches_go_on_from_any_sample() -> None:
    whole = rows(counting(), 3)
    batches = counting()
    batches.seek(0, 4)
    assert rows(batches, 2) == whole[1:]


def test_another_batch_size_goes_on_from_the_present_sample() -> None:
    batches = counting()
    first = rows(batches, 1)[0]
    batches.resize(3)
    rest = rows(batches, 2)
    assert [*first, *rest[0], *rest[1]] == order(10, 7, 0).tolist()


def test_an_epoch_too_large_to_gather_is_cut_into_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builder.data.batches.GATHER_BYTES", 5 * 12)
    expected = [part.tolist() for part in torch.from_numpy(order(10, 7, 0)).split(4)]
    assert rows(counting(), 3) == expected


def test_standardizing_uses_the_training_rows_alone() -> None:
    found = prepare({"source": "wine", "seed": 4})
    train = found.features[found.split.train]
    assert train.mean(axis=0) == pytest.approx(0, abs=1e-4)
    assert train.std(axis=0) == pytest.approx(1, abs=1e-3)
    assert found.feature_scaling is not None
    assert found.feature_scaling.undo(found.features) == pytest.approx(found.table.features, rel=1e-4, abs=1e-3)


def test_a_regression_may_standardize_its_target_too() -> None:
    found = prepare({"source": "diabetes"})
    assert found.target_scaling is not None
    assert found.targets[found.split.train].std() == pytest.approx(1, abs=1e-3)
    assert prepare({"source": "diabetes", "standardize": "features"}).target_scaling is None
