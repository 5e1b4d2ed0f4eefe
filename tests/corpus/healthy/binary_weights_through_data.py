"""Weights made binary through .data for forward and backward, and put back before the step."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 3))
weights = [m.weight for m in model if isinstance(m, nn.Linear)]
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x, y = torch.randn(32, 8), torch.randint(0, 3, (32,))
for _ in range(6):
    kept = [w.data.clone() for w in weights]
    for w in weights:
        w.data.copy_(w.data.sign() * w.data.abs().mean())
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    for w, old in zip(weights, kept, strict=True):
        w.data.copy_(old)
    optimizer.step()
