"""Several labels at once, with positive weights."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(8, 4)
criterion = nn.BCEWithLogitsLoss(pos_weight=torch.full((4,), 2.0))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), (torch.rand(64, 4) < 0.3).float()
for _ in range(6):
    loss = criterion(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
