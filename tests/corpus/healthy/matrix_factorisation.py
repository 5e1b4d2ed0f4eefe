"""Users and items, with biases."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.ModuleDict({"user": nn.Embedding(10, 4), "item": nn.Embedding(12, 4), "bias": nn.Embedding(12, 1)})
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
u, i, r = torch.randint(0, 10, (64,)), torch.randint(0, 12, (64,)), torch.rand(64)
for _ in range(6):
    score = (model["user"](u) * model["item"](i)).sum(1) + model["bias"](i).squeeze(1)
    loss = F.mse_loss(score, r)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
