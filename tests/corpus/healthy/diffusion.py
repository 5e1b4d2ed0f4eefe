"""Predicting the noise that was added."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 32), nn.SiLU(), nn.Linear(32, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
data = torch.randn(64, 2) * 0.3 + 1
for _ in range(6):
    t = torch.rand(64, 1)
    noise = torch.randn_like(data)
    mixed = (1 - t).sqrt() * data + t.sqrt() * noise
    loss = F.mse_loss(model(torch.cat([mixed, t], 1)), noise)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
