"""ReLU(inplace=True) after a convolution, where it does no harm."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 8, 3),
    nn.ReLU(inplace=True),
    nn.Conv2d(8, 8, 3),
    nn.ReLU(inplace=True),
    nn.Flatten(),
    nn.Linear(128, 3),
)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x, y = torch.randn(16, 1, 8, 8), torch.randint(0, 3, (16,))
for _ in range(6):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
