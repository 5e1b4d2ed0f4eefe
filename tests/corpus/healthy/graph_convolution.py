"""Two graph convolutions on a dense adjacency matrix; a masked loss."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
first, second = nn.Linear(6, 8), nn.Linear(8, 3)
model = nn.ModuleList([first, second])
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x, y = torch.randn(20, 6), torch.randint(0, 3, (20,))
adjacency = (torch.rand(20, 20) < 0.3).float() + torch.eye(20)
adjacency = adjacency / adjacency.sum(1, keepdim=True)
mask = torch.arange(20) < 8
for _ in range(6):
    h = torch.relu(adjacency @ first(x))
    loss = F.cross_entropy((adjacency @ second(h))[mask], y[mask])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
