"""The focal loss, from log-probabilities."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Linear(8, 3)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 3, (64,))
for _ in range(6):
    log_p = F.log_softmax(model(x), 1).gather(1, y.unsqueeze(1)).squeeze(1)
    loss = -((1 - log_p.exp()).pow(2) * log_p).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
