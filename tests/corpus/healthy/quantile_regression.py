"""The pinball loss for three quantiles against one target."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(4, 3)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x = torch.randn(64, 4)
y = x.sum(1, keepdim=True)
quantiles = torch.tensor([0.1, 0.5, 0.9])
for _ in range(6):
    error = y - model(x)
    loss = torch.maximum(quantiles * error, (quantiles - 1) * error).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
