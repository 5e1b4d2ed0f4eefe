"""What is read of a tensor without a trace."""

from __future__ import annotations

import math

import pytest
import torch

from builder.doctor.tensors import finite


@pytest.mark.parametrize(
    ("tensor", "is_finite"),
    [
        (torch.ones(3), True),
        (torch.tensor([1.0, math.nan]), False),
        (torch.tensor([1.0, math.inf]), False),
        (torch.tensor([math.inf, -math.inf]), False),
        (torch.full((9,), 60_000.0, dtype=torch.float16), True),  # their sum overflows
        (torch.full((9,), 3e38), True),
        (torch.full((9,), 3e38, dtype=torch.bfloat16), True),
        (torch.full((2,), 1e308, dtype=torch.float64), True),
        (torch.tensor(math.nan, requires_grad=True), False),
        (torch.tensor([1, 2]), None),
        (torch.ones(0), None),
        (torch.ones(3, device="meta"), None),
        (torch.ones(3).to(torch.float8_e4m3fn), None),
    ],
)
def test_finite_looks_at_every_number(tensor: torch.Tensor, is_finite: bool | None) -> None:
    assert finite(tensor) is is_finite
