"""A hard choice with a gradient: gumbel_softmax."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.ModuleList([nn.Linear(8, 4), nn.Linear(4, 2)])
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 2, (64,))
for _ in range(6):
    loss = F.cross_entropy(model[1](F.gumbel_softmax(model[0](x), hard=True)), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
