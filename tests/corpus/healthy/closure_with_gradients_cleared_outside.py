"""Rprop given a closure, and the gradients cleared after the step: within it the closure makes them anew."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(4, 1)
optimizer = torch.optim.Rprop(model.parameters())
x = torch.randn(64, 4)
y = x @ torch.tensor([[1.0], [2.0], [0.0], [-1.0]]) + 0.5


def closure():
    optimizer.zero_grad()
    loss = ((model(x) - y) ** 2).mean()
    loss.backward()
    return loss


for _step in range(40):
    loss = optimizer.step(closure)
    model.zero_grad()
