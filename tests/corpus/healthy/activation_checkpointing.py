"""Activations are recomputed in backward."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
from torch.utils.checkpoint import checkpoint

first, second = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 8)), nn.Linear(8, 3)
optimizer = torch.optim.Adam([*first.parameters(), *second.parameters()], lr=1e-2)
x, y = torch.randn(32, 8), torch.randint(0, 3, (32,))
for _ in range(5):
    loss = F.cross_entropy(second(checkpoint(first, x, use_reentrant=False)), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
