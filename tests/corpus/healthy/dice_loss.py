"""The dice loss on sigmoid probabilities."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Conv2d(1, 1, 3, padding=1)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x = torch.randn(4, 1, 8, 8)
y = (x > 0).float()
for _ in range(6):
    p = torch.sigmoid(model(x))
    loss = 1 - (2 * (p * y).sum() + 1) / (p.sum() + y.sum() + 1)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
