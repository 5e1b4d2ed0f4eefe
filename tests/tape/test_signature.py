"""Whether two steps ran the same graph: a batch of another size is no other graph, anything else is."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from builder.tape.attribute import Attribution
from builder.tape.capture import capture
from builder.tape.diff import difference
from builder.tape.encode import encode
from builder.tape.signature import Outline, outline, ran_alike, signature
from builder.tape.tape import Tape


class Attention(nn.Module):
    """Flattens the batch with time, and with heads; a weight of 32 rows may be taken for a batch of 32."""

    def __init__(self) -> None:
        super().__init__()
        self.embed = nn.Linear(8, 32)
        self.gate: nn.Module | None = None
        self.wider = False

    def forward(self, x: torch.Tensor) -> torch.Tensor:  # (B, T, 8)
        h = self.embed(x)
        scores = h @ h.transpose(1, 2)  # (B, T, T)
        y = (scores.softmax(-1) @ h).transpose(0, 1).reshape(-1, 32)  # (T * B, 32)
        if self.gate is not None:
            y = y * y.sigmoid()
        if self.wider:
            y = torch.cat([y, y], 1)
        return y.square().mean()


def taken(
    batch: int, length: int = 5, *, gated: bool = False, wider: bool = False, dtype: torch.dtype = torch.float32
) -> Tape:
    torch.manual_seed(0)
    model = Attention().to(dtype)
    model.gate = nn.Identity() if gated else None
    model.wider = wider
    attribution = Attribution(model)
    attribution.begin()
    loss = model(torch.randn(batch, length, 8, dtype=dtype))
    attribution.end()
    return capture(loss, model, log=attribution.log)


SAME_BATCH = {"batch": 32}
CASES = {
    "the same": (SAME_BATCH, True),
    "a smaller last batch": ({"batch": 29}, True),
    "a batch of one, which torch reshapes without a copy": ({"batch": 1}, False),
    "another length": ({"batch": 32, "length": 6}, False),
    "another length in a smaller batch": ({"batch": 29, "length": 6}, False),
    "a branch that was taken": ({"batch": 32, "gated": True}, False),
    "a branch in a smaller batch": ({"batch": 29, "gated": True}, False),
    "wider": ({"batch": 32, "wider": True}, False),
    "another dtype": ({"batch": 32, "dtype": torch.float64}, False),
}


@pytest.mark.parametrize(("other", "alike"), CASES.values(), ids=CASES.keys())
def test_only_the_size_of_the_batch_does_not_count(other: dict, alike: bool) -> None:
    one, two = taken(32), taken(**other)
    assert ran_alike(outline(one, 32), outline(two, other["batch"])) is alike
    assert (signature(one) == signature(two)) is (other == SAME_BATCH)  # tapes are kept by their exact shapes


GUESSED = {
    "the first dimension everywhere": ([(64, 3), (64, 8), (64,)], [(29, 3), (29, 8), (29,)], True),
    "flattened with another": ([(64, 3), (640, 8)], [(29, 3), (290, 8)], True),
    "another dimension": ([(64, 3)], [(64, 4)], False),
    "both at once": ([(64, 3)], [(29, 4)], False),
    "two ratios": ([(64, 3), (10, 3)], [(29, 3), (9, 3)], False),
    "a scalar against a row": ([()], [(1,)], False),
}


@pytest.mark.parametrize(("one", "other", "alike"), GUESSED.values(), ids=GUESSED.keys())
def test_a_batch_of_unknown_size_is_taken_from_the_first_dimension(one: list, other: list, alike: bool) -> None:
    assert ran_alike(Outline("x", tuple(one), None), Outline("x", tuple(other), None)) is alike


def test_the_difference_of_two_batches_is_the_batch() -> None:
    found = difference(encode(taken(32), batch=32), encode(taken(29), batch=29))
    assert found.empty
    assert found.describe() == "the same graph on a batch of 29 instead of 32"
    grown = difference(encode(taken(32), batch=32), encode(taken(29, gated=True), batch=29))
    assert (len(grown.added), grown.changed) == (2, ())
    assert grown.describe().endswith("a batch of 29 instead of 32")
    longer = difference(encode(taken(32), batch=32), encode(taken(29, length=6), batch=29))
    assert longer.changed
    assert longer.batches is None
