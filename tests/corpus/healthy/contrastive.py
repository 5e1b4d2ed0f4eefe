"""Contrastive learning: a softmax over the batch that is meant."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Linear(8, 4)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x = torch.randn(16, 8)
for _ in range(6):
    a = F.normalize(model(x + 0.1 * torch.randn_like(x)), dim=1)
    b = F.normalize(model(x + 0.1 * torch.randn_like(x)), dim=1)
    scores = a @ b.T / 0.1
    loss = (F.cross_entropy(scores, torch.arange(16)) + F.cross_entropy(scores.T, torch.arange(16))) / 2
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
