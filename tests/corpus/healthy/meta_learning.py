"""MAML: a step inside the graph of another."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
from torch.func import functional_call

model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(4):
    phase, x = torch.rand(1), torch.linspace(-2, 2, 20).unsqueeze(1)
    y = torch.sin(x + phase)
    weights = dict(model.named_parameters())
    slopes = torch.autograd.grad(
        F.mse_loss(functional_call(model, weights, (x,)), y), list(weights.values()), create_graph=True
    )
    adapted = {name: w - 0.1 * g for (name, w), g in zip(weights.items(), slopes)}
    loss = F.mse_loss(functional_call(model, adapted, (x,)), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
