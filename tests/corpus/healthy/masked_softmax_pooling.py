"""Attention pooling: softmax over the sequence, dim=1 of three."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
score, out = nn.Linear(8, 1), nn.Linear(8, 2)
model = nn.ModuleList([score, out])
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x, y = torch.randn(16, 5, 8), torch.randint(0, 2, (16,))
for _ in range(6):
    weight = F.softmax(score(x), dim=1)
    loss = F.cross_entropy(out((weight * x).sum(1)), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
