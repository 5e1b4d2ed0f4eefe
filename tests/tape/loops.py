"""Small models and loops that several tests record, and what is looked at after them."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import nn
from torch.nn.modules import module as nn_module

NEW_PARAMETER = nn.Parameter.__new__


def installed() -> int:
    return (
        len(nn_module._global_forward_hooks)
        + len(nn_module._global_forward_pre_hooks)
        + torch._C._len_torch_function_stack()
        + (nn.Parameter.__new__ is not NEW_PARAMETER)
    )


def net() -> nn.Sequential:
    return nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))


class Loop(nn.Module):
    def __init__(self, steps: int) -> None:
        super().__init__()
        self.cell = nn.LSTMCell(4, 4)
        self.steps = steps

    def forward(self) -> torch.Tensor:
        state = None
        for _ in range(self.steps):
            state = self.cell(torch.ones(1, 4), state)
        assert state is not None
        return state[0].sum()


def gpt2(layers: int = 2) -> nn.Module:
    from transformers import GPT2Config, GPT2LMHeadModel

    return GPT2LMHeadModel(
        GPT2Config(n_layer=layers, n_embd=32, n_head=2, vocab_size=50, n_positions=16, bos_token_id=1, eos_token_id=2)
    )


def train(model: nn.Module, optimizer: torch.optim.Optimizer, steps: int, x: torch.Tensor) -> None:
    for _ in range(steps):
        optimizer.zero_grad()
        model(x).pow(2).mean().backward()
        optimizer.step()


def line_with(file: str, mark: str) -> int:
    """The line of a file that ends in the comment `mark`."""
    lines = Path(file).read_text().splitlines()
    return next(i for i, line in enumerate(lines, 1) if line.endswith(f"# {mark}"))
