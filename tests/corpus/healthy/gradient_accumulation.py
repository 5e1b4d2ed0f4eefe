"""Four small batches make one step."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Linear(8, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x, y = torch.randn(64, 8), torch.randint(0, 3, (64,))
optimizer.zero_grad()
for number, batch in enumerate(torch.arange(64).split(4), 1):
    loss = F.cross_entropy(model(x[batch]), y[batch]) / 4
    loss.backward()
    if number % 4 == 0:
        optimizer.step()
        optimizer.zero_grad()
