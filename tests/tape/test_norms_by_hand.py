"""Norms per edge and per node against gradients written out by hand.

Each program is small enough for its derivative to be told on paper. `flows` lists, for every edge of its graph, the
gradient that flows along it as a list of numbers; `sums` the gradient into every node. Both are compared by norm, as
multisets per pair of node names, for autograd promises no order of its nodes.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from builder.tape.step import StepRecorder
from builder.tape.tape import Tape

LEAF = "AccumulateGrad"


class Case(NamedTuple):
    name: str
    leaves: dict[str, list[Any]]
    run: Callable[..., Tensor]
    flows: dict[tuple[str, str], list[list[float]]]
    """By the names of source and target: the gradient along each such edge, flattened."""
    sums: dict[str, list[list[float]]]
    """By node name: the gradient into each such node, flattened; outputs of one node one after the other."""


def measured(leaves: dict[str, list[Any]], run: Callable[..., Tensor]) -> Tape:
    """The tape of one recorded step of a module whose parameters are these leaves."""
    model = nn.ParameterDict({name: nn.Parameter(torch.tensor(values)) for name, values in leaves.items()})
    recorder = StepRecorder(model)
    recorder.begin_step()
    loss = run(**dict(model.items()))
    recorder.end_forward(loss)
    loss.backward()
    return recorder.end_backward()


def norm(values: list[float]) -> float:
    return math.sqrt(sum(value * value for value in values))


def two_paths(x: Tensor) -> Tensor:
    h = x * 1
    return (2 * h + -5 * h).sum()


def halves(x: Tensor) -> Tensor:
    p, q = x.split(2)
    return (p * 2).sum() + (q * 3).sum() + p.sum()


CASES = [
    # L = Σ (2h - 5h), h = 1·x: along the two paths to h flow 2 and -5 per entry, and -3 arrives.
    Case(
        "two paths that join",
        {"x": [3.0, -1.0]},
        two_paths,
        {
            ("SumBackward0", "AddBackward0"): [[1, 1]],
            ("AddBackward0", "MulBackward0"): [[1, 1], [1, 1]],
            ("MulBackward0", "MulBackward0"): [[2, 2], [-5, -5]],
            ("MulBackward0", LEAF): [[-3, -3]],
        },
        {
            "SumBackward0": [[1]],
            "AddBackward0": [[1, 1]],
            "MulBackward0": [[1, 1], [1, 1], [-3, -3]],
            LEAF: [[-3, -3]],
        },
    ),
    # L = Σ x², as a product of x with itself: each factor brings x, and 2x arrives.
    Case(
        "x times x",
        {"x": [3.0, 4.0]},
        lambda x: (x * x).sum(),
        {
            ("SumBackward0", "MulBackward0"): [[1, 1]],
            ("MulBackward0", LEAF): [[3, 4], [3, 4]],
        },
        {"SumBackward0": [[1]], "MulBackward0": [[1, 1]], LEAF: [[6, 8]]},
    ),
    # L = Σ (x + 3·relu(x)): along the shortcut 1, through the block 3 where x > 0; 1 + 3 or 1 arrives.
    Case(
        "a residual block",
        {"x": [2.0, -1.0, 5.0]},
        lambda x: (x + F.relu(x) * 3).sum(),
        {
            ("SumBackward0", "AddBackward0"): [[1, 1, 1]],
            ("AddBackward0", LEAF): [[1, 1, 1]],
            ("AddBackward0", "MulBackward0"): [[1, 1, 1]],
            ("MulBackward0", "ReluBackward0"): [[3, 3, 3]],
            ("ReluBackward0", LEAF): [[3, 0, 3]],
        },
        {
            "SumBackward0": [[1]],
            "AddBackward0": [[1, 1, 1]],
            "MulBackward0": [[1, 1, 1]],
            "ReluBackward0": [[3, 3, 3]],
            LEAF: [[4, 1, 4]],
        },
    ),
    # Tied weights: y = w·(w·x) with numbers, x = 2, w = 3: L = w²x. dL/dw by the outer use wx = 6, by the inner 6.
    Case(
        "a weight used in two layers",
        {"w": [3.0]},
        lambda w: (w * (w * 2)).sum(),
        {
            ("SumBackward0", "MulBackward0"): [[1]],
            ("MulBackward0", LEAF): [[6], [6]],
            ("MulBackward0", "MulBackward0"): [[3]],
        },
        {"SumBackward0": [[1]], "MulBackward0": [[1], [3]], LEAF: [[12]]},
    ),
    # Tied embedding: e = W[1] = (3, 4); L = e·W[0] + e·W[1] = Σ W e, with W = [[1, 2], [3, 4]].
    # By the product: each row of W gets e. By the lookup: row 1 gets W[0] + W[1] = (4, 6).
    Case(
        "a tied embedding",
        {"w": [[1.0, 2.0], [3.0, 4.0]]},
        lambda w: (w @ F.embedding(torch.tensor(1), w)).sum(),
        {
            ("SumBackward0", "MvBackward0"): [[1, 1]],
            ("MvBackward0", LEAF): [[3, 4, 3, 4]],
            ("MvBackward0", "EmbeddingBackward0"): [[4, 6]],
            ("EmbeddingBackward0", LEAF): [[0, 0, 4, 6]],
        },
        {
            "SumBackward0": [[1]],
            "MvBackward0": [[1, 1]],
            "EmbeddingBackward0": [[4, 6]],
            LEAF: [[3, 4, 7, 10]],
        },
    ),
    # L = Σ c·cat(a, b, a) with c = 1…5: a's first copy gets (1, 2), b gets 3, a's second copy (4, 5); a sums to (5, 7).
    Case(
        "cat",
        {"a": [0.5, 0.5], "b": [0.5]},
        lambda a, b: (torch.cat([a, b, a]) * torch.arange(1.0, 6.0)).sum(),
        {
            ("SumBackward0", "MulBackward0"): [[1] * 5],
            ("MulBackward0", "CatBackward0"): [[1, 2, 3, 4, 5]],
            ("CatBackward0", LEAF): [[1, 2], [3], [4, 5]],
        },
        {
            "SumBackward0": [[1]],
            "MulBackward0": [[1] * 5],
            "CatBackward0": [[1, 2, 3, 4, 5]],
            LEAF: [[5, 7], [3]],
        },
    ),
    # L = Σ c·stack(a, b) with c = [[1, 2], [-3, 4]]: one row each.
    Case(
        "stack",
        {"a": [1.0, 1.0], "b": [1.0, 1.0]},
        lambda a, b: (torch.stack([a, b]) * torch.tensor([[1.0, 2.0], [-3.0, 4.0]])).sum(),
        {
            ("SumBackward0", "MulBackward0"): [[1] * 4],
            ("MulBackward0", "StackBackward0"): [[1, 2, -3, 4]],
            ("StackBackward0", LEAF): [[1, 2], [-3, 4]],
        },
        {
            "SumBackward0": [[1]],
            "MulBackward0": [[1] * 4],
            "StackBackward0": [[1, 2, -3, 4]],
            LEAF: [[1, 2], [-3, 4]],
        },
    ),
    # L = Σ 2p + Σ 3q + Σ p with p, q the halves of x: into the first output of split flow 2 and 1, into the second 3.
    # The node's own norm is that of all its outputs' gradients together: (3, 3, 3, 3).
    Case(
        "split",
        {"x": [1.0, 2.0, 3.0, 4.0]},
        halves,
        {
            ("AddBackward0", "AddBackward0"): [[1]],
            ("AddBackward0", "SumBackward0"): [[1], [1], [1]],
            ("SumBackward0", "MulBackward0"): [[1, 1], [1, 1]],
            ("SumBackward0", "SplitBackward0"): [[1, 1]],
            ("MulBackward0", "SplitBackward0"): [[2, 2], [3, 3]],
            ("SplitBackward0", LEAF): [[3, 3, 3, 3]],
        },
        {
            "AddBackward0": [[1], [1]],
            "SumBackward0": [[1], [1], [1]],
            "MulBackward0": [[1, 1], [1, 1]],
            "SplitBackward0": [[3, 3, 3, 3]],
            LEAF: [[3, 3, 3, 3]],
        },
    ),
    # L = Σ (3·b + M·c), b (1×2) spread over two rows, c a constant equal to M: b gets the sum of both rows.
    Case(
        "broadcast",
        {"b": [[1.0, 1.0]], "m": [[1.0, 2.0], [3.0, 4.0]]},
        lambda b, m: (b * 3 + m * m.detach()).sum(),
        {
            ("SumBackward0", "AddBackward0"): [[1] * 4],
            ("AddBackward0", "MulBackward0"): [[2, 2], [1, 1, 1, 1]],
            ("MulBackward0", LEAF): [[6, 6], [1, 2, 3, 4]],
        },
        {
            "SumBackward0": [[1]],
            "AddBackward0": [[1] * 4],
            "MulBackward0": [[2, 2], [1] * 4],
            LEAF: [[6, 6], [1, 2, 3, 4]],
        },
    ),
    # L = mean((w x + b - y)²) with x = (1, 2), y = (0, 0), w = 2, b = 1: errors (3, 5), dL/d(out) = (3, 5).
    # dw = 1·3 + 2·5 = 13, db = 8; the square brings 2·e/2 = e.
    Case(
        "least squares",
        {"w": [[2.0]], "b": [1.0]},
        lambda w, b: (torch.tensor([[1.0], [2.0]]) @ w + b).pow(2).mean(),
        {
            ("MeanBackward0", "PowBackward0"): [[0.5, 0.5]],
            ("PowBackward0", "AddBackward0"): [[3, 5]],
            ("AddBackward0", "MmBackward0"): [[3, 5]],
            ("AddBackward0", LEAF): [[8]],
            ("MmBackward0", LEAF): [[13]],
        },
        {
            "MeanBackward0": [[1]],
            "PowBackward0": [[0.5, 0.5]],
            "AddBackward0": [[3, 5]],
            "MmBackward0": [[3, 5]],
            LEAF: [[8], [13]],
        },
    ),
    # Softmax of (0, 0) is (½, ½); cross entropy of class 0 has the gradient (-½, ½): through nll -1 at class 0.
    Case(
        "cross entropy",
        {"x": [[0.0, 0.0]]},
        lambda x: F.cross_entropy(x, torch.tensor([0])),
        {
            ("NllLossBackward0", "LogSoftmaxBackward0"): [[-1, 0]],
            ("LogSoftmaxBackward0", LEAF): [[-0.5, 0.5]],
        },
        {"NllLossBackward0": [[1]], "LogSoftmaxBackward0": [[-1, 0]], LEAF: [[-0.5, 0.5]]},
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_edge_and_every_node_has_the_norm_worked_out_by_hand(case: Case) -> None:
    tape = measured(case.leaves, case.run)
    along: dict[tuple[str, str], list[float | None]] = defaultdict(list)
    for edge in tape.edges:
        along[tape.names[edge.source], tape.names[edge.target]].append(edge.norm)
    assert {pair: sorted(norms) for pair, norms in along.items()} == {
        pair: pytest.approx(sorted(map(norm, flows))) for pair, flows in case.flows.items()
    }
    into: dict[str, list[float | None]] = defaultdict(list)
    for node in tape.nodes:
        into[node.name].append(node.norm)
    assert {name: sorted(norms) for name, norms in into.items()} == {
        name: pytest.approx(sorted(map(norm, sums))) for name, sums in case.sums.items()
    }
