"""Rounding with a straight-through gradient."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 4), nn.Linear(4, 8))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x = torch.randn(64, 8)
for _ in range(6):
    h = model[0](x)
    code = h + (h.round() - h).detach()
    loss = F.mse_loss(model[1](code), x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
