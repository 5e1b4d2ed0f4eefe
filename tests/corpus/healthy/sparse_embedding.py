"""Sparse gradients with SparseAdam."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.EmbeddingBag(50, 4, sparse=True, mode="sum")
optimizer = torch.optim.SparseAdam(model.parameters(), lr=1e-2)
x, y = torch.randint(0, 50, (16, 3)), torch.randn(16, 4)
for _ in range(5):
    loss = F.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
