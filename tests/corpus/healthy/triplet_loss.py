"""A metric learned with the triplet loss."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 4))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
anchor, near, far = torch.randn(32, 8), torch.randn(32, 8), torch.randn(32, 8)
for _ in range(6):
    loss = F.triplet_margin_loss(model(anchor), model(near), model(far))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
