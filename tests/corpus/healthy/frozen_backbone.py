"""A frozen backbone in eval mode, a trained head."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
backbone, head = nn.Sequential(nn.Linear(8, 16), nn.BatchNorm1d(16), nn.ReLU()), nn.Linear(16, 3)
backbone.requires_grad_(False).eval()
optimizer = torch.optim.Adam(head.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 3, (64,))
for _ in range(5):
    loss = F.cross_entropy(head(backbone(x)), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
