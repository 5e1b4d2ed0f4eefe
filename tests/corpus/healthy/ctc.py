"""Connectionist temporal classification on log-probabilities."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Linear(8, 5)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x, y = torch.randn(12, 4, 8), torch.randint(1, 5, (4, 3))
for _ in range(6):
    loss = F.ctc_loss(model(x).log_softmax(2), y, torch.full((4,), 12), torch.full((4,), 3))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
