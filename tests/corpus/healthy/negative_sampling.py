"""Word vectors with negative sampling; few rows get a gradient in a step."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Embedding(200, 8)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
pairs = torch.randint(0, 200, (32, 2))
for _ in range(6):
    noise = torch.randint(0, 200, (32,))
    centre = model(pairs[:, 0])
    loss = (
        -F.logsigmoid((centre * model(pairs[:, 1])).sum(1)).mean()
        - F.logsigmoid(-(centre * model(noise)).sum(1)).mean()
    )
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
