"""Pairwise differences of scores: a broadcast that is meant."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Linear(8, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x, y = torch.randn(16, 8), torch.randn(16)
for _ in range(6):
    score = model(x).squeeze(1)
    difference = score.unsqueeze(1) - score.unsqueeze(0)
    wanted = (y.unsqueeze(1) > y.unsqueeze(0)).float()
    loss = F.binary_cross_entropy_with_logits(difference, wanted)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
