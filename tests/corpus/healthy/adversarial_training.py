"""FGSM: a gradient for the input, taken apart from the training step."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 3))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 3, (64,))
for _ in range(5):
    probe = x.clone().requires_grad_(True)
    (slope,) = torch.autograd.grad(F.cross_entropy(model(probe), y), probe)
    attacked = (x + 0.1 * slope.sign()).detach()
    loss = F.cross_entropy(model(attacked), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
